// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/setup_wizard.h"
#include "gui/app/theme_control.h"
#include "gui/widgets/message_bar.h"
#include "tests/gui/support/clinic_feed.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace anteroom;
using namespace anteroom::gui;

class TestSetupWizard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void asksInOrder();
    void refusesADirectoryThatCantBeWritten();
    void asksForALongPasswordTwice();
    void warnsOfAnOpenAddress();
    void refusesAnAddressThatIsNone();
    void handsTheChoicesOver();
    void errorsLeadBack();
    void goesByKeyboardAlone();
    void asksForTheAdministratorAlone();

private:
    template <class Widget>
    Widget *child(const char *name) const
    {
        return m_wizard->findChild<Widget *>(QLatin1String(name));
    }
    QString title() const { return child<QLabel>("cardTitleLabel")->text(); }
    bool canGoOn() const { return child<QPushButton>("nextPushButton")->isEnabled(); }
    void next() { QTest::mouseClick(child<QPushButton>("nextPushButton"), Qt::LeftButton); }
    void typeAdmin();
    void goTo(int step);

    QTemporaryDir m_directory;
    std::unique_ptr<SetupWizard> m_wizard;
};

void TestSetupWizard::initTestCase()
{
    Theme::apply(*qApp, Scheme::Light);
}

void TestSetupWizard::init()
{
    m_wizard = std::make_unique<SetupWizard>();
    SetupChoices choices;
    choices.dataDirectory = m_directory.filePath(QStringLiteral("clinic"));
    m_wizard->begin(SetupWizard::Extent::Everything, choices);
    m_wizard->resize(1280, 800);
    m_wizard->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_wizard.get()));
}

void TestSetupWizard::typeAdmin()
{
    child<QLineEdit>("adminNameLineEdit")->setText(QStringLiteral("ruth"));
    child<QLineEdit>("adminPasswordLineEdit")->setText(QStringLiteral("correct horse battery"));
    child<QLineEdit>("repeatPasswordLineEdit")->setText(QStringLiteral("correct horse battery"));
}

void TestSetupWizard::goTo(int step)
{
    for (int at = 0; at < step; ++at) {
        if (at == 2)
            typeAdmin();
        next();
    }
}

void TestSetupWizard::asksInOrder()
{
    QStringList titles;
    for (int step = 0; step < 5; ++step) {
        titles.append(title());
        tests::picture(*m_wizard, QStringLiteral("wizard-%1").arg(step + 1));
        if (step == 2)
            typeAdmin();
        if (step < 4)
            next();
    }

    QCOMPARE(titles, QStringList({QStringLiteral("Set up your clinic"),
                                  QStringLiteral("Where shall the clinic be kept?"),
                                  QStringLiteral("Who looks after it?"),
                                  QStringLiteral("Where do clients connect?"),
                                  QStringLiteral("Ready to begin")}));
}

void TestSetupWizard::refusesADirectoryThatCantBeWritten()
{
    goTo(1);
    QVERIFY(canGoOn());
    QFile file(m_directory.filePath(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly));

    child<QLineEdit>("dataDirectoryLineEdit")->setText(file.fileName());
    QVERIFY(!canGoOn());
    child<QLineEdit>("dataDirectoryLineEdit")->setText(QStringLiteral("relative/path"));
    QVERIFY(!canGoOn());
    tests::picture(*m_wizard, QStringLiteral("wizard-2-error"));
    child<QLineEdit>("dataDirectoryLineEdit")->setText(m_directory.path());

    QVERIFY(canGoOn());
}

void TestSetupWizard::asksForALongPasswordTwice()
{
    goTo(2);
    QVERIFY(!canGoOn());
    typeAdmin();
    QVERIFY(canGoOn());

    child<QLineEdit>("repeatPasswordLineEdit")->setText(QStringLiteral("correct horse batterx"));
    QVERIFY(!canGoOn());
    QCOMPARE(child<QLabel>("matchLabel")->text(), QStringLiteral("The two differ"));
    tests::picture(*m_wizard, QStringLiteral("wizard-3-error"));
    child<QLineEdit>("adminPasswordLineEdit")->setText(QStringLiteral("short"));
    child<QLineEdit>("repeatPasswordLineEdit")->setText(QStringLiteral("short"));

    QVERIFY(!canGoOn());
}

void TestSetupWizard::warnsOfAnOpenAddress()
{
    goTo(3);

    child<QRadioButton>("everywhereRadioButton")->setChecked(true);

    const QList<MessageBar *> bars = m_wizard->findChildren<MessageBar *>();
    const bool warned = std::any_of(bars.begin(), bars.end(), [](const MessageBar *bar) {
        return bar->isVisible() && bar->text().contains(QStringLiteral("not encrypted"));
    });
    QVERIFY(warned);
    QVERIFY(canGoOn());
    tests::picture(*m_wizard, QStringLiteral("wizard-4-open"));
}

void TestSetupWizard::refusesAnAddressThatIsNone()
{
    goTo(3);
    child<QRadioButton>("otherRadioButton")->setChecked(true);
    QVERIFY(!canGoOn());

    child<QLineEdit>("addressLineEdit")->setText(QStringLiteral("::1"));

    QVERIFY(canGoOn());
}

void TestSetupWizard::handsTheChoicesOver()
{
    QSignalSpy finished(m_wizard.get(), &SetupWizard::finished);
    goTo(3);
    child<QSpinBox>("portSpinBox")->setValue(4100);
    next();
    QCOMPARE(finished.size(), 0);

    next();

    QCOMPARE(finished.size(), 1);
    const SetupChoices &choices = m_wizard->choices();
    QCOMPARE(choices.dataDirectory, m_directory.filePath(QStringLiteral("clinic")));
    QCOMPARE(choices.listenText(), QStringLiteral("127.0.0.1:4100"));
    QCOMPARE(choices.adminName, QStringLiteral("ruth"));
    QCOMPARE(choices.adminPassword, QStringLiteral("correct horse battery"));
}

void TestSetupWizard::errorsLeadBack()
{
    goTo(5);
    m_wizard->showBusy(QStringLiteral("The server starts…"));
    QVERIFY(!canGoOn());
    tests::picture(*m_wizard, QStringLiteral("wizard-5-busy"));

    m_wizard->showError(QStringLiteral("Port 3000 is taken by another program. Choose another."));

    QVERIFY(canGoOn());
    tests::picture(*m_wizard, QStringLiteral("wizard-5-error"));
    QTest::mouseClick(child<QPushButton>("backPushButton"), Qt::LeftButton);
    QCOMPARE(title(), QStringLiteral("Where do clients connect?"));
}

void TestSetupWizard::goesByKeyboardAlone()
{
    m_wizard->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_wizard.get()));

    QTest::keyClick(m_wizard.get(), Qt::Key_Return);
    QCOMPARE(title(), QStringLiteral("Where shall the clinic be kept?"));
    QCOMPARE(QApplication::focusWidget(), child<QLineEdit>("dataDirectoryLineEdit"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);

    QCOMPARE(title(), QStringLiteral("Who looks after it?"));
    QCOMPARE(QApplication::focusWidget(), child<QLineEdit>("adminNameLineEdit"));
}

void TestSetupWizard::asksForTheAdministratorAlone()
{
    m_wizard->begin(SetupWizard::Extent::AdminOnly, {});
    QCOMPARE(title(), QStringLiteral("Who looks after it?"));
    typeAdmin();

    next();

    QCOMPARE(title(), QStringLiteral("Ready to begin"));
}

QTEST_MAIN(TestSetupWizard)
#include "tst_setup_wizard.moc"
