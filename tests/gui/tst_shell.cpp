// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/command_palette.h"
#include "gui/app/console_frame.h"
#include "gui/app/main_window.h"
#include "gui/app/preferences.h"
#include "gui/app/shortcuts_dialog.h"
#include "gui/app/theme_control.h"
#include "gui/models/console.h"
#include "gui/models/consultation_model.h"
#include "gui/models/presence_model.h"
#include "gui/models/user_model.h"
#include "gui/pages/consultations_page.h"
#include "gui/pages/presence_page.h"
#include "gui/widgets/message_bar.h"
#include "tests/gui/support/clinic_feed.h"
#include "tests/gui/support/fake_server.h"

#include <QAccessible>
#include <QApplication>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
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
    void textGrowsEverywhere();
    void thePaletteFindsAndOpens();
    void thePaletteActsOnWhatIsSelected();
    void keysCanBeChanged();
    void rolesHidePages();
    void initialsReplaceNames();
    void silenceIsShown();
    void whoWaitsIsShownUntilNobodyDoes();

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
    m_theme->preferences().set(preferences::Theme, QStringLiteral("dark"));
    QCOMPARE(Theme::scheme(), Scheme::Dark);
    QCOMPARE(PreferenceStore().text(preferences::Theme), QStringLiteral("dark"));

    m_theme->preferences().set(preferences::Theme, QStringLiteral("contrast"));
    QCOMPARE(Theme::scheme(), Scheme::HighContrast);
    tests::picture(*m_window, QStringLiteral("shell-contrast"));

    m_theme->preferences().set(preferences::Theme, QStringLiteral("light"));
    QCOMPARE(Theme::scheme(), Scheme::Light);
}

void TestShell::textGrowsEverywhere()
{
    auto *title = m_window->findChild<QLabel *>(QStringLiteral("pageTitleLabel"));
    const double before = title->font().pointSizeF();
    const int rowBefore = metrics::rowHeight();

    m_theme->preferences().set(preferences::TextSize, 200);

    QCOMPARE(title->font().pointSizeF(), 2 * before);
    QVERIFY(metrics::rowHeight() > rowBefore);
    const auto *table = m_window->findChild<DataTable *>();
    QCOMPARE(table->verticalHeader()->defaultSectionSize(), metrics::rowHeight());
    tests::picture(*m_window, QStringLiteral("shell-200-percent"));
    m_theme->preferences().set(preferences::TextSize, 100);
    QCOMPARE(title->font().pointSizeF(), before);
}

void TestShell::thePaletteFindsAndOpens()
{
    key(Qt::Key_K, Qt::ControlModifier);
    auto &palette = m_window->frame()->palette();
    QVERIFY(palette.isVisible());
    auto *field = palette.findChild<QLineEdit *>();
    auto *list = palette.findChild<QListView *>();

    QTest::keyClicks(field, QStringLiteral("consul"));
    QCOMPARE(list->model()->index(0, 0).data().toString(), QStringLiteral("Consultations"));
    QTest::keyClicks(field, QStringLiteral("x"));
    QCOMPARE(list->model()->rowCount(), 0);
    tests::picture(palette, QStringLiteral("palette-nothing"));
    field->setText(QStringLiteral("okafor"));
    QVERIFY(list->model()->rowCount() >= 2); // the person and a consultation
    QCOMPARE(list->model()->index(0, 0).data().toString(), QStringLiteral("Dr. Ruth Okafor"));
    tests::picture(palette, QStringLiteral("palette-person"));

    field->setText(QStringLiteral("consultations"));
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(!palette.isVisible());
    QCOMPARE(pageTitle(), QStringLiteral("Consultations"));
    QCOMPARE(list->model()->rowCount(), 0); // no name stays behind
}

void TestShell::thePaletteActsOnWhatIsSelected()
{
    key(Qt::Key_2, Qt::ControlModifier);
    m_window->frame()->openPage(QStringLiteral("consultations"), QStringLiteral("s-waiting-1"));
    m_window->frame()->palette().begin(QStringLiteral("start consultation"));
    QTest::keyClick(m_window->frame()->palette().findChild<QLineEdit *>(), Qt::Key_Return);

    QVERIFY(m_server->last<feed::StartConsultation>());
    QCOMPARE(m_server->last<feed::StartConsultation>()->sessionId.toString(),
             QStringLiteral("s-waiting-1"));
}

void TestShell::keysCanBeChanged()
{
    ShortcutMap &map = m_window->frame()->shortcuts();
    QVERIFY(map.set(QStringLiteral("refresh"), QKeySequence(Qt::CTRL | Qt::Key_R)));
    QVERIFY(!map.set(QStringLiteral("fold"), QKeySequence(Qt::CTRL | Qt::Key_R)));

    key(Qt::Key_R, Qt::ControlModifier);
    QVERIFY(m_server->last<feed::RequestSnapshot>());

    key(Qt::Key_Question);
    auto *dialog = m_window->findChild<ShortcutsDialog *>();
    QVERIFY(dialog);
    auto *editor = dialog->findChild<QKeySequenceEdit *>(QStringLiteral("refreshKeySequenceEdit"));
    QCOMPARE(editor->keySequence(), QKeySequence(Qt::CTRL | Qt::Key_R));
    tests::picture(*dialog, QStringLiteral("shortcuts"));
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("resetShortcutsPushButton")),
                      Qt::LeftButton);
    QCOMPARE(editor->keySequence(), QKeySequence(Qt::Key_F5));
    dialog->reject();
}

void TestShell::rolesHidePages()
{
    class Secret : public Page
    {
    public:
        using Page::Page;
        QString title() const override { return QStringLiteral("Secret"); }
        QString iconName() const override { return QStringLiteral("key"); }
        OperatorRole leastRole() const override { return OperatorRole::Admin; }
    };
    ConsoleFrame *frame = m_window->frame();
    frame->addPage(new Secret(*m_console, frame));
    auto *button = m_window->findChild<QWidget *>(QStringLiteral("keyNavigationButton"));
    m_server->signIn(OperatorRole::Admin, tests::busyClinic());
    QVERIFY(button->isVisibleTo(m_window.get()));
    key(Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(pageTitle(), QStringLiteral("Secret"));

    m_server->signIn(OperatorRole::Operator, tests::busyClinic());

    QVERIFY(!button->isVisibleTo(m_window.get()));
    QCOMPARE(pageTitle(), QStringLiteral("Presence"));
    key(Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(pageTitle(), QStringLiteral("Presence"));
    frame->openPage(QStringLiteral("key"));
    QCOMPARE(pageTitle(), QStringLiteral("Presence"));
}

void TestShell::initialsReplaceNames()
{
    key(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(m_server->last<feed::RequestSnapshot>());
    m_server->accept();
    m_console->applySnapshot(tests::busyClinic());

    const QString text = QStringLiteral("Fournier");
    const QList<QAbstractItemModel *> models{m_console->presence(), m_console->users(),
                                             m_console->consultations()};
    for (const QAbstractItemModel *model : models) {
        for (int row = 0; row < model->rowCount(); ++row) {
            for (int column = 0; column < model->columnCount(); ++column)
                QVERIFY(!model->index(row, column).data().toString().contains(text));
        }
    }
    QCOMPARE(m_console->presence()->index(0, 0).data().toString(), QStringLiteral("A. F."));
    tests::picture(*m_window, QStringLiteral("shell-initials"));

    key(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    m_server->accept();
    m_console->applySnapshot(tests::busyClinic());
    QCOMPARE(m_console->presence()->index(0, 0).data().toString(),
             QStringLiteral("Amelie Fournier"));
}

void TestShell::silenceIsShown()
{
    auto *button = m_window->findChild<QToolButton *>(QStringLiteral("doNotDisturbToolButton"));
    QVERIFY(!button->isChecked());
    key(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(button->isChecked());
    QVERIFY(m_theme->preferences().flag(preferences::DoNotDisturb));
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(!m_theme->preferences().flag(preferences::DoNotDisturb));
}

void TestShell::whoWaitsIsShownUntilNobodyDoes()
{
    auto *bar = m_window->findChild<MessageBar *>(QStringLiteral("waitingMessageBar"));
    QVERIFY(!bar->isVisible());
    m_window->frame()->setWaiting(2);
    QVERIFY(bar->isVisible());
    QCOMPARE(bar->text(), QStringLiteral("2 patients are waiting"));
    tests::picture(*m_window, QStringLiteral("shell-waiting"));
    m_window->frame()->setWaiting(0);
    QVERIFY(!bar->isVisible());
}

QTEST_MAIN(TestShell)
#include "tst_shell.moc"
