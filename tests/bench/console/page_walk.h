// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace anteroom::gui {
class ConsoleFrame;
class Page;
} // namespace anteroom::gui

namespace anteroom::bench {

/// Uses the console as a person in a hurry does: opens every page in turn, types into its filter
/// letter by letter, looks for two seconds, clears it again, and goes on.
class PageWalk : public QObject
{
    Q_OBJECT

public:
    explicit PageWalk(gui::ConsoleFrame &frame);

    void begin();

Q_SIGNALS:
    void finished(int pageCount);

private:
    void step();
    void type();

    gui::ConsoleFrame &m_frame;
    QTimer m_timer;
    int m_page = -1;
    int m_letter = 0;
    int m_rest = 0;
};

} // namespace anteroom::bench
