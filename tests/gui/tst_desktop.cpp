// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/desktop_notifier.h"
#include "gui/app/idle_watch.h"
#include "gui/app/single_instance.h"
#include "gui/app/waiting_alert.h"
#include "tests/gui/support/fake_server.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

using namespace anteroom;
using namespace anteroom::gui;
using namespace std::chrono_literals;

/// Stands where a desktop's notification service stands, on a real bus.
class NotificationService : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Shown
    {
        uint replaces;
        QString title;
        QString text;
        QVariantMap hints;
    };
    QList<Shown> shown;
    QList<uint> closed;

public Q_SLOTS:
    uint Notify(const QString &, uint replaces, const QString &, const QString &title,
                const QString &text, const QStringList &, const QVariantMap &hints, int)
    {
        shown.append({replaces, title, text, hints});
        return 7;
    }
    void CloseNotification(uint id) { closed.append(id); }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
};

class TestDesktop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void tellsOfEachPatientWhoComes();
    void staysSilentWhenNotToBeDisturbed();
    void soundCanBeOff();
    void aClickOpensTheConsole();
    void nobodyUsesItForAWhile();
    void useKeepsItOpen();
    void followsTheDesktopsLock();
    void onlyOneConsoleRuns();
    void whatACrashLeftDoesNotHold();

private:
    tests::TemporarySettings m_settings;
    NotificationService m_service;
    PreferenceStore m_preferences;
};

void TestDesktop::initTestCase()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    QVERIFY(bus.isConnected());
    QVERIFY(bus.registerService(QStringLiteral("org.freedesktop.Notifications")));
    QVERIFY(
        bus.registerObject(QStringLiteral("/org/freedesktop/Notifications"), &m_service,
                           QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
}

void TestDesktop::init()
{
    m_service.shown.clear();
    m_service.closed.clear();
    m_preferences.set(preferences::DoNotDisturb, false);
    m_preferences.set(preferences::Sound, true);
}

void TestDesktop::tellsOfEachPatientWhoComes()
{
    DesktopNotifier notifier;
    WaitingAlert alert(m_preferences, notifier);
    QSignalSpy changed(&alert, &WaitingAlert::countChanged);

    alert.setCount(1);
    QTRY_COMPARE(m_service.shown.size(), 1);
    QCOMPARE(m_service.shown.first().title, WaitingAlert::text(1));
    QCOMPARE(m_service.shown.first().hints.value(QStringLiteral("sound-name")).toString(),
             QStringLiteral("message-new-instant"));
    alert.setCount(1); // nobody new
    alert.setCount(2);
    QTRY_COMPARE(m_service.shown.size(), 2);
    QCOMPARE(m_service.shown.last().replaces, 7U);
    alert.setCount(1); // one was let in: nothing to tell
    alert.setCount(0);
    QTRY_COMPARE(m_service.closed, QList<uint>{7});
    QCOMPARE(m_service.shown.size(), 2);
    QCOMPARE(changed.size(), 4);
}

void TestDesktop::staysSilentWhenNotToBeDisturbed()
{
    DesktopNotifier notifier;
    WaitingAlert alert(m_preferences, notifier);
    QSignalSpy changed(&alert, &WaitingAlert::countChanged);
    m_preferences.set(preferences::DoNotDisturb, true);

    alert.setCount(1);
    QCOMPARE(changed.size(), 1); // the console itself shows it
    m_preferences.set(preferences::DoNotDisturb, false);
    alert.setCount(2);
    QTRY_COMPARE(m_service.shown.size(), 1);
    QCOMPARE(m_service.shown.first().title, QStringLiteral("2 patients are waiting"));
}

void TestDesktop::soundCanBeOff()
{
    DesktopNotifier notifier;
    WaitingAlert alert(m_preferences, notifier);
    m_preferences.set(preferences::Sound, false);
    alert.setCount(1);
    QTRY_COMPARE(m_service.shown.size(), 1);
    QVERIFY(m_service.shown.first().hints.value(QStringLiteral("suppress-sound")).toBool());
}

void TestDesktop::aClickOpensTheConsole()
{
    DesktopNotifier notifier;
    QSignalSpy activated(&notifier, &DesktopNotifier::activated);
    notifier.notify(QStringLiteral("title"), QStringLiteral("text"), DesktopNotifier::Sound::Off);
    QTRY_COMPARE(m_service.shown.size(), 1);
    // The answer with the id comes after the call was seen.
    QTRY_VERIFY([&] {
        Q_EMIT m_service.ActionInvoked(7, QStringLiteral("default"));
        return QTest::qWaitFor([&] { return !activated.isEmpty(); }, 50);
    }());
}

void TestDesktop::nobodyUsesItForAWhile()
{
    IdleWatch watch;
    QSignalSpy idled(&watch, &IdleWatch::idled);
    watch.start(50ms);
    QTRY_COMPARE(idled.size(), 1);
    QVERIFY(!QTest::qWaitFor([&] { return idled.size() > 1; }, 200)); // once
}

void TestDesktop::useKeepsItOpen()
{
    QWidget widget;
    IdleWatch watch;
    QSignalSpy idled(&watch, &IdleWatch::idled);
    watch.start(400ms);
    for (int press = 0; press < 8; ++press) {
        QTest::keyClick(&widget, Qt::Key_A);
        QVERIFY(!QTest::qWaitFor([&] { return !idled.isEmpty(); }, 100));
    }
    QTRY_COMPARE(idled.size(), 1);
}

void TestDesktop::followsTheDesktopsLock()
{
    IdleWatch watch;
    QSignalSpy locked(&watch, &IdleWatch::desktopLocked);
    watch.start(1h);
    QDBusMessage signal = QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/ScreenSaver"),
                                                     QStringLiteral("org.freedesktop.ScreenSaver"),
                                                     QStringLiteral("ActiveChanged"));
    signal.setArguments({true});
    QVERIFY(QDBusConnection::sessionBus().send(signal));
    QTRY_COMPARE(locked.size(), 1);
}

void TestDesktop::onlyOneConsoleRuns()
{
    const QString name = QStringLiteral("anteroom-test-%1").arg(QCoreApplication::applicationPid());
    SingleInstance first(name);
    QVERIFY(first.claim());
    QSignalSpy raised(&first, &SingleInstance::raiseRequested);
    SingleInstance second(name);
    QVERIFY(!second.claim());
    QTRY_COMPARE(raised.size(), 1);
}

void TestDesktop::whatACrashLeftDoesNotHold()
{
    const QString name = QStringLiteral("anteroom-left-%1").arg(QCoreApplication::applicationPid());
    {
        QLocalServer crashed;
        QVERIFY(crashed.listen(name));
        // Moved away and back, the file survives the server's own clean-up, as after a crash.
        const QString path = crashed.fullServerName();
        QVERIFY(QFile::rename(path, path + QStringLiteral(".kept")));
        crashed.close();
        QVERIFY(QFile::rename(path + QStringLiteral(".kept"), path));
    }
    SingleInstance instance(name);
    QVERIFY(instance.claim());
}

int main(int argc, char *argv[])
{
    // A bus of its own: a desktop's must not show what a test tells.
    QProcess bus;
    bus.start(QStringLiteral("dbus-daemon"),
              {QStringLiteral("--session"), QStringLiteral("--nofork"),
               QStringLiteral("--print-address")});
    if (!bus.waitForStarted() || !bus.waitForReadyRead())
        qFatal("dbus-daemon is needed");
    qputenv("DBUS_SESSION_BUS_ADDRESS", bus.readLine().trimmed());
    int result = 0;
    {
        QApplication application(argc, argv);
        TestDesktop test;
        result = QTest::qExec(&test, argc, argv);
    }
    bus.terminate();
    bus.waitForFinished();
    return result;
}
#include "tst_desktop.moc"
