// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace anteroom::gui {

class Console;
class MessageBar;
class TimelineView;

/// The timeline in a consultation's detail panel: its head, the counts, the steps, and what to say
/// while there are none.
class TimelinePane : public QWidget
{
    Q_OBJECT

public:
    explicit TimelinePane(Console &console, QWidget *parent = nullptr);

    /// Shows this consultation. isLive: the counts are asked for again while it is seen.
    void setSession(const QString &id, bool isLive);

private:
    void refresh();

    Console &m_console;
    QLabel *m_counts;
    QLabel *m_note;
    MessageBar *m_error;
    TimelineView *m_view;
    bool m_isLive = false;
};

} // namespace anteroom::gui
