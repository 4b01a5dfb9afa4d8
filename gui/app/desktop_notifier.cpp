// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/desktop_notifier.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QSystemTrayIcon>

#include <utility>

namespace anteroom::gui {
namespace {

const QString Service = QStringLiteral("org.freedesktop.Notifications");
const QString Path = QStringLiteral("/org/freedesktop/Notifications");
constexpr int UntilWithdrawn = 0;

QDBusMessage call(const char *method)
{
    return QDBusMessage::createMethodCall(Service, Path, Service, QLatin1String(method));
}

} // namespace

DesktopNotifier::DesktopNotifier(QObject *parent) : QObject(parent)
{
    QDBusConnection::sessionBus().connect(Service, Path, Service, QStringLiteral("ActionInvoked"),
                                          this, SLOT(onAction(uint, QString)));
}

void DesktopNotifier::notify(const QString &title, const QString &text, Sound sound)
{
    if (m_asking) {
        m_next = [=, this] { notify(title, text, sound); };
        return;
    }
    QVariantMap hints{{QStringLiteral("category"), QStringLiteral("presence.online")},
                      {QStringLiteral("desktop-entry"), QStringLiteral("anteroom")},
                      {QStringLiteral("urgency"), QVariant::fromValue<uchar>(1)}};
    if (sound == Sound::On)
        hints.insert(QStringLiteral("sound-name"), QStringLiteral("message-new-instant"));
    else
        hints.insert(QStringLiteral("suppress-sound"), true);
    QDBusMessage message = call("Notify");
    message.setArguments({QStringLiteral("Anteroom"), m_shownId, QStringLiteral("anteroom"), title,
                          text, QStringList{QStringLiteral("default"), tr("Show")}, hints,
                          UntilWithdrawn});
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return fallBack(title, text, sound);
    m_asking = true;
    auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(message), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this,
            [this, title, text, sound](QDBusPendingCallWatcher *watcher) {
        watcher->deleteLater();
        m_asking = false;
        const QDBusPendingReply<uint> reply = *watcher;
        if (reply.isError())
            fallBack(title, text, sound);
        else
            m_shownId = reply.value();
        if (const auto next = std::exchange(m_next, nullptr))
            next();
    });
}

void DesktopNotifier::withdraw()
{
    if (m_asking) {
        m_next = [this] { withdraw(); };
        return;
    }
    if (m_shownId == 0)
        return;
    QDBusMessage message = call("CloseNotification");
    message.setArguments({std::exchange(m_shownId, 0)});
    QDBusConnection::sessionBus().asyncCall(message);
}

void DesktopNotifier::onAction(uint id, const QString &)
{
    if (id == m_shownId)
        Q_EMIT activated();
}

void DesktopNotifier::fallBack(const QString &title, const QString &text, Sound sound)
{
    if (m_icon && m_icon->isVisible())
        m_icon->showMessage(title, text);
    if (sound == Sound::On)
        QApplication::beep();
}

} // namespace anteroom::gui
