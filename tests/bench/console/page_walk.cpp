// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/console/page_walk.h"

#include "gui/app/console_frame.h"
#include "gui/pages/page.h"

#include <QApplication>
#include <QKeyEvent>

#include <chrono>

namespace anteroom::bench {
namespace {

using namespace std::chrono_literals;

constexpr auto KeyInterval = 120ms;
constexpr int LookSteps = 16; ///< of KeyInterval
const QString Typed = QStringLiteral("chat");

} // namespace

PageWalk::PageWalk(gui::ConsoleFrame &frame) : m_frame(frame)
{
    connect(&m_timer, &QTimer::timeout, this, &PageWalk::step);
}

void PageWalk::begin()
{
    m_page = -1;
    m_letter = static_cast<int>(Typed.size());
    m_rest = LookSteps;
    m_timer.start(KeyInterval);
}

void PageWalk::step()
{
    if (m_letter < Typed.size())
        return type();
    if (m_rest++ < LookSteps)
        return;
    if (m_page >= 0)
        m_frame.pages().at(m_page)->showFiltered({});
    if (++m_page >= m_frame.pages().size()) {
        m_timer.stop();
        Q_EMIT finished(static_cast<int>(m_frame.pages().size()));
        return;
    }
    m_frame.setCurrentPage(m_page);
    m_frame.pages().at(m_page)->focusFilter();
    m_letter = 0;
    m_rest = 0;
}

void PageWalk::type()
{
    QWidget *focused = QApplication::focusWidget();
    const QString letter = Typed.mid(m_letter++, 1);
    if (!focused)
        return;
    const int key = letter.at(0).toUpper().unicode();
    QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier, letter);
    QApplication::sendEvent(focused, &press);
    QKeyEvent release(QEvent::KeyRelease, key, Qt::NoModifier, letter);
    QApplication::sendEvent(focused, &release);
}

} // namespace anteroom::bench
