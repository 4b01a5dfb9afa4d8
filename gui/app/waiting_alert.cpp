// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/waiting_alert.h"

#include <chrono>
#include <utility>

namespace anteroom::gui {

using namespace std::chrono_literals;

WaitingAlert::WaitingAlert(const PreferenceStore &preferences, DesktopNotifier &notifier,
                           QObject *parent)
    : QObject(parent), m_preferences(preferences), m_notifier(notifier)
{
    m_again.setInterval(1min);
    connect(&m_again, &QTimer::timeout, this, &WaitingAlert::notify);
}

void WaitingAlert::setCount(int count)
{
    const int before = std::exchange(m_count, count);
    if (count == before)
        return;
    if (count > before) {
        notify();
        m_again.start();
    } else if (count == 0) {
        m_again.stop();
        m_notifier.withdraw();
    }
    Q_EMIT countChanged(count);
}

QString WaitingAlert::text(int count)
{
    return tr("%n patients are waiting", nullptr, count);
}

void WaitingAlert::notify()
{
    if (m_preferences.flag(preferences::DoNotDisturb) ||
        !m_preferences.flag(preferences::DesktopNotifications))
        return;
    m_notifier.notify(text(m_count), tr("Open the waiting room to let them in."),
                      m_preferences.flag(preferences::Sound) ? DesktopNotifier::Sound::On
                                                             : DesktopNotifier::Sound::Off);
}

} // namespace anteroom::gui
