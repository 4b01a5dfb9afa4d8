// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/app/centered_card.h"

class QProgressBar;
class QPushButton;

namespace anteroom::gui {

class MessageBar;

/// Seen while the server starts or stops, and when it could not.
class StartupPage : public CenteredCard
{
    Q_OBJECT

public:
    explicit StartupPage(QWidget *parent = nullptr);

    void showBusy(const QString &text);
    /// text: what went wrong and what to do next.
    void showFailure(const QString &text);

Q_SIGNALS:
    void retryRequested();
    /// Another directory or address.
    void settingsRequested();

private:
    QLabel *m_text;
    QProgressBar *m_progress;
    MessageBar *m_messageBar;
    QPushButton *m_settings;
    QPushButton *m_retry;
};

} // namespace anteroom::gui
