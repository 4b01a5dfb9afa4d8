// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/app/desktop_notifier.h"
#include "gui/models/preference_store.h"

#include <QTimer>

namespace anteroom::gui {

/// Keeps asking for somebody as long as a patient waits: a notification with sound when one comes
/// and every minute after, until nobody waits any more. Do-not-disturb silences it; what the
/// console itself shows stays.
class WaitingAlert : public QObject
{
    Q_OBJECT

public:
    /// Both outlive the alert.
    WaitingAlert(const PreferenceStore &preferences, DesktopNotifier &notifier,
                 QObject *parent = nullptr);

    /// How many wait now.
    void setCount(int count);
    /// The words of the alert: a number, never a name.
    static QString text(int count);

Q_SIGNALS:
    void countChanged(int count);

private:
    void notify();

    const PreferenceStore &m_preferences;
    DesktopNotifier &m_notifier;
    QTimer m_again;
    int m_count = 0;
};

} // namespace anteroom::gui
