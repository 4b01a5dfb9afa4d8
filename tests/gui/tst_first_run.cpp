// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/console_frame.h"
#include "gui/app/preferences.h"
#include "gui/app/program.h"
#include "gui/app/setup_wizard.h"
#include "gui/app/sign_in_page.h"
#include "gui/app/startup_page.h"
#include "gui/widgets/message_bar.h"
#include "tests/gui/support/clinic_feed.h"
#include "tests/gui/support/fake_server.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace anteroom;
using namespace anteroom::gui;

/// The first run and the second, with the real server. The slots are the chapters, in order.
class TestFirstRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void aTakenPortIsToldAndAnotherOneChosen();
    void theNextStartAsksForTheOperatorOnly();
    void aTakenPortIsToldAtALaterStart();

private:
    template <class Widget>
    Widget *child(const QWidget *parent, const char *name) const
    {
        return parent->findChild<Widget *>(QLatin1String(name));
    }
    void begin();
    void goToTheAddress();
    void finishWith(quint16 port);
    QString visibleMessage(const QWidget *parent) const;

    static constexpr int Patience =
        30'000; ///< ms; a password's hash takes its time in a debug build

    tests::TemporarySettings m_settings;
    QTemporaryDir m_directory;
    QTcpServer m_other; ///< holds the port that is taken
    quint16 m_freePort = 0;
    std::unique_ptr<Program> m_program;
};

void TestFirstRun::initTestCase()
{
    QTcpServer free;
    QVERIFY(free.listen(QHostAddress::LocalHost));
    m_freePort = free.serverPort();
    QVERIFY(m_other.listen(QHostAddress::LocalHost));
}

void TestFirstRun::cleanup()
{
    m_program.reset();
}

void TestFirstRun::begin()
{
    Options options;
    options.settings.dataDir = m_directory.filePath(QStringLiteral("clinic"));
    m_program = std::make_unique<Program>(options);
    m_program->begin();
}

void TestFirstRun::goToTheAddress()
{
    SetupWizard *wizard = m_program->window().setupWizard();
    auto *next = child<QPushButton>(wizard, "nextPushButton");
    QTest::mouseClick(next, Qt::LeftButton);
    QTest::mouseClick(next, Qt::LeftButton);
    const QString password = QStringLiteral("correct horse battery staple");
    child<QLineEdit>(wizard, "adminNameLineEdit")->setText(QStringLiteral("ruth"));
    child<QLineEdit>(wizard, "adminPasswordLineEdit")->setText(password);
    child<QLineEdit>(wizard, "repeatPasswordLineEdit")->setText(password);
    QTest::mouseClick(next, Qt::LeftButton);
}

void TestFirstRun::finishWith(quint16 port)
{
    SetupWizard *wizard = m_program->window().setupWizard();
    child<QSpinBox>(wizard, "portSpinBox")->setValue(port);
    auto *next = child<QPushButton>(wizard, "nextPushButton");
    QTest::mouseClick(next, Qt::LeftButton);
    QTest::mouseClick(next, Qt::LeftButton);
}

QString TestFirstRun::visibleMessage(const QWidget *parent) const
{
    const QList<MessageBar *> bars = parent->findChildren<MessageBar *>();
    for (const MessageBar *bar : bars) {
        if (bar->isVisible())
            return bar->text();
    }
    return {};
}

void TestFirstRun::aTakenPortIsToldAndAnotherOneChosen()
{
    begin();
    SetupWizard *wizard = m_program->window().setupWizard();
    QVERIFY(wizard->isVisible());
    goToTheAddress();

    finishWith(m_other.serverPort());
    auto *back = child<QPushButton>(wizard, "backPushButton");
    QTRY_VERIFY_WITH_TIMEOUT(back->isEnabled(), Patience);
    QVERIFY(visibleMessage(wizard).contains(QString::number(m_other.serverPort())));
    tests::picture(m_program->window(), QStringLiteral("first-run-port-taken"));
    QTest::mouseClick(back, Qt::LeftButton);
    finishWith(m_freePort);

    QTRY_VERIFY_WITH_TIMEOUT(m_program->window().frame()->isVisible(), Patience);
    QVERIFY(Preferences::isSetUp());
    QCOMPARE(Preferences::dataDirectory(), m_directory.filePath(QStringLiteral("clinic")));
    QVERIFY(wizard->choices().adminPassword.isEmpty());
}

void TestFirstRun::theNextStartAsksForTheOperatorOnly()
{
    begin();

    SignInPage *page = m_program->window().signInPage();
    QTRY_VERIFY_WITH_TIMEOUT(page->isVisible(), Patience);
    QCOMPARE(child<QLineEdit>(page, "nameLineEdit")->text(), QStringLiteral("ruth"));
}

void TestFirstRun::aTakenPortIsToldAtALaterStart()
{
    Preferences::setServer(Preferences::dataDirectory(),
                           QStringLiteral("127.0.0.1:%1").arg(m_other.serverPort()));

    begin();

    StartupPage *page = m_program->window().startupPage();
    auto *retry = child<QPushButton>(page, "retryPushButton");
    QTRY_VERIFY_WITH_TIMEOUT(retry->isVisible(), Patience);
    tests::picture(m_program->window(), QStringLiteral("startup-port-taken"));
    m_other.close();
    QTest::mouseClick(retry, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(m_program->window().signInPage()->isVisible(), Patience);
}

QTEST_MAIN(TestFirstRun)
#include "tst_first_run.moc"
