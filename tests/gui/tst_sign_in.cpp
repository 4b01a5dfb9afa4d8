// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/sign_in_page.h"
#include "gui/app/theme_control.h"
#include "gui/models/console.h"
#include "gui/widgets/message_bar.h"
#include "tests/gui/support/clinic_feed.h"
#include "tests/gui/support/fake_server.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace anteroom;
using namespace anteroom::gui;

class TestSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void needsNameAndPassword();
    void sendsWhatWasTyped();
    void isBusyWhileThePasswordIsChecked();
    void tellsOneTextForEveryRefusal();
    void forgetsThePasswordAfterwards();
    void offersTheLastName();

private:
    void type(const QString &name, const QString &password);

    tests::TemporarySettings m_settings;
    std::unique_ptr<Console> m_console;
    std::unique_ptr<tests::FakeServer> m_server;
    std::unique_ptr<SignInPage> m_page;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_password = nullptr;
    QPushButton *m_submit = nullptr;
};

void TestSignIn::initTestCase()
{
    Theme::apply(*qApp, Scheme::Light);
}

void TestSignIn::init()
{
    m_console = std::make_unique<Console>();
    m_server = std::make_unique<tests::FakeServer>(*m_console);
    m_page = std::make_unique<SignInPage>(*m_console);
    m_name = m_page->findChild<QLineEdit *>(QStringLiteral("nameLineEdit"));
    m_password = m_page->findChild<QLineEdit *>(QStringLiteral("passwordLineEdit"));
    m_submit = m_page->findChild<QPushButton *>(QStringLiteral("signInPushButton"));
    m_page->resize(1280, 800);
    m_page->show();
    m_page->begin({});
}

void TestSignIn::type(const QString &name, const QString &password)
{
    m_name->setText(name);
    m_password->setText(password);
}

void TestSignIn::needsNameAndPassword()
{
    QVERIFY(!m_submit->isEnabled());
    type(QStringLiteral(" "), QStringLiteral("secret"));
    QVERIFY(!m_submit->isEnabled());

    type(QStringLiteral("ruth"), QStringLiteral("secret"));

    QVERIFY(m_submit->isEnabled());
}

void TestSignIn::sendsWhatWasTyped()
{
    type(QStringLiteral(" ruth "), QStringLiteral(" secret "));

    QTest::keyClick(m_password, Qt::Key_Return);

    const auto *command = m_server->last<feed::SignIn>();
    QVERIFY(command);
    QCOMPARE(command->name, QStringLiteral("ruth"));
    QCOMPARE(command->password, QStringLiteral(" secret "));
}

void TestSignIn::isBusyWhileThePasswordIsChecked()
{
    type(QStringLiteral("ruth"), QStringLiteral("secret"));
    QTest::mouseClick(m_submit, Qt::LeftButton);

    QVERIFY(!m_submit->isEnabled());
    QVERIFY(!m_password->isEnabled());
    tests::picture(*m_page, QStringLiteral("sign-in-busy"));
    m_server->refuse(QStringLiteral("forbidden"));

    QVERIFY(m_submit->isEnabled());
}

void TestSignIn::tellsOneTextForEveryRefusal()
{
    QSignalSpy signedIn(m_page.get(), &SignInPage::signedIn);
    type(QStringLiteral("ruth"), QStringLiteral("wrong"));
    QTest::mouseClick(m_submit, Qt::LeftButton);

    m_server->refuse(QStringLiteral("forbidden"), QStringLiteral("something internal"));

    QCOMPARE(m_page->findChild<MessageBar *>()->text(),
             QStringLiteral("Name or password is wrong. Check both and try again."));
    QCOMPARE(m_password->selectedText().size(), 5);
    QCOMPARE(signedIn.size(), 0);
    tests::picture(*m_page, QStringLiteral("sign-in-wrong"));
}

void TestSignIn::forgetsThePasswordAfterwards()
{
    QSignalSpy signedIn(m_page.get(), &SignInPage::signedIn);
    type(QStringLiteral("ruth"), QStringLiteral("secret"));
    QTest::mouseClick(m_submit, Qt::LeftButton);

    m_server->accept({{QStringLiteral("displayName"), QStringLiteral("Ruth")}});

    QCOMPARE(signedIn.size(), 1);
    QVERIFY(m_password->text().isEmpty());
}

void TestSignIn::offersTheLastName()
{
    m_page->begin(QStringLiteral("ruth"));

    QCOMPARE(m_name->text(), QStringLiteral("ruth"));
    QVERIFY(m_password->text().isEmpty());
}

QTEST_MAIN(TestSignIn)
#include "tst_sign_in.moc"
