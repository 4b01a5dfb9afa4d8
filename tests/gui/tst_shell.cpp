// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/console_frame.h"
#include "gui/app/main_window.h"
#include "gui/app/theme_control.h"
#include "gui/models/console.h"
#include "gui/pages/consultations_page.h"
#include "gui/pages/presence_page.h"
#include "tests/gui/support/clinic_feed.h"
#include "tests/gui/support/fake_server.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace anteroom;
using namespace anteroom::gui;

class TestShell : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void numbersOpenPages();
    void controlFGoesToTheFilter();
    void fiveFetchesASnapshot();
    void navigationFoldsAndRemembersIt();
    void badgesAreLive();
    void locksByKeyboard();
    void everyControlHasAName();
    void themeIsRemembered();

private:
    QString pageTitle() const;
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);

    tests::TemporarySettings m_settings;
    std::unique_ptr<Console> m_console;
    std::unique_ptr<tests::FakeServer> m_server;
    std::unique_ptr<ThemeControl> m_theme;
    std::unique_ptr<MainWindow> m_window;
};

void TestShell::init()
{
    m_window.reset();
    m_console = std::make_unique<Console>();
    m_server = std::make_unique<tests::FakeServer>(*m_console);
    m_theme = std::make_unique<ThemeControl>(*qApp);
    m_window = std::make_unique<MainWindow>(*m_console, *m_theme);
    ConsoleFrame *frame = m_window->frame();
    frame->addPage(new PresencePage(*m_console, frame));
    frame->addPage(new ConsultationsPage(*m_console, frame));
    frame->setAddress(QUrl(QStringLiteral("http://127.0.0.1:3000")));
    m_server->signIn(OperatorRole::Admin, tests::busyClinic());
    m_window->showConsole();
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

QString TestShell::pageTitle() const
{
    return m_window->findChild<QLabel *>(QStringLiteral("pageTitleLabel"))->text();
}

void TestShell::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(m_window.get(), key, modifiers);
}

void TestShell::numbersOpenPages()
{
    QCOMPARE(pageTitle(), QStringLiteral("Presence"));

    key(Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(pageTitle(), QStringLiteral("Consultations"));
    QVERIFY(m_window->frame()->pages().at(1)->isVisible());

    key(Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(pageTitle(), QStringLiteral("Presence"));
}

void TestShell::controlFGoesToTheFilter()
{
    key(Qt::Key_F, Qt::ControlModifier);

    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("filterField"));
}

void TestShell::fiveFetchesASnapshot()
{
    key(Qt::Key_F5);

    QVERIFY(m_server->last<feed::RequestSnapshot>());
}

void TestShell::navigationFoldsAndRemembersIt()
{
    auto *bar = m_window->findChild<QWidget *>(QStringLiteral("navigationBar"));
    QCOMPARE(bar->width(), 208);

    key(Qt::Key_B, Qt::ControlModifier);
    QCOMPARE(bar->width(), 56);
    QVERIFY(Preferences::navigationCollapsed());
    tests::picture(*m_window, QStringLiteral("shell-folded"));

    key(Qt::Key_B, Qt::ControlModifier);
    QVERIFY(!Preferences::navigationCollapsed());
}

void TestShell::badgesAreLive()
{
    Page *presence = m_window->frame()->pages().at(0);
    QCOMPARE(presence->badge(), QStringLiteral("9"));

    const User guest = tests::person(QStringLiteral("Guest"), Role::Patient);
    m_console->applyFeed(
        {1, {feed::PresenceChanged{tests::present(guest, PresenceStatus::Online, 1, 0)}}});

    QTRY_COMPARE(presence->badge(), QStringLiteral("10"));
}

void TestShell::locksByKeyboard()
{
    QSignalSpy locked(m_window->frame(), &ConsoleFrame::lockRequested);

    key(Qt::Key_L, Qt::ControlModifier);

    QCOMPARE(locked.size(), 1);
}

void TestShell::everyControlHasAName()
{
    const QList<QWidget *> widgets = m_window->frame()->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(accessible && !accessible->text(QAccessible::Name).isEmpty(),
                 qPrintable(QLatin1String(widget->metaObject()->className()) + u' ' +
                            widget->objectName()));
    }
}

void TestShell::themeIsRemembered()
{
    m_theme->choose(ThemeChoice::Dark);
    QCOMPARE(Theme::scheme(), Scheme::Dark);
    QCOMPARE(Preferences::theme(), ThemeChoice::Dark);

    m_theme->choose(ThemeChoice::Light);
    QCOMPARE(Theme::scheme(), Scheme::Light);
}

QTEST_MAIN(TestShell)
#include "tst_shell.moc"
