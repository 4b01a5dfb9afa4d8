// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/log_collector.h"

#include <QLatin1String>

#include <atomic>
#include <deque>
#include <mutex>
#include <utility>

namespace anteroom::gui {

using namespace std::chrono_literals;

namespace {

constexpr auto Interval = 100ms;
constexpr size_t WaitingMax = 2'000;
constexpr qsizetype TextMax = 4'000;

struct Line
{
    QDateTime time;
    QtMsgType level = QtInfoMsg;
    QString category;
    QString text;
};

/// Qt's handler is a plain function, so what it fills has to be static. It stays when the collector
/// has gone: another thread may be in the handler just then.
struct Waiting
{
    std::mutex mutex;
    std::deque<Line> lines;
    qint64 droppedCount = 0;
    bool open = false; ///< a collector is there
};

Waiting &waiting()
{
    static auto *const waiting = new Waiting;
    return *waiting;
}

std::atomic<QtMessageHandler> previousHandler{nullptr};
thread_local bool isCollecting = false;

void keep(Line line)
{
    Waiting &target = waiting();
    const std::scoped_lock lock(target.mutex);
    if (!target.open)
        return;
    if (target.lines.size() >= WaitingMax)
        ++target.droppedCount;
    else
        target.lines.push_back(std::move(line));
}

void collect(QtMsgType level, const QMessageLogContext &context, const QString &text)
{
    if (const QtMessageHandler previous = previousHandler.load())
        previous(level, context, text);
    // What is logged while a line is kept would come back here.
    if (std::exchange(isCollecting, true))
        return;
    QString category = QString::fromLatin1(context.category);
    if (category == u"default")
        category.clear();
    keep({QDateTime::currentDateTimeUtc(), level, category, text.left(TextMax)});
    isCollecting = false;
}

} // namespace

LogCollector::LogCollector(QObject *parent) : QObject(parent)
{
    {
        const std::scoped_lock lock(waiting().mutex);
        Q_ASSERT_X(!waiting().open, "LogCollector", "there is one already");
        waiting().open = true;
    }
    previousHandler = qInstallMessageHandler(collect);
    m_timer.setInterval(Interval);
    connect(&m_timer, &QTimer::timeout, this, &LogCollector::deliver);
    m_timer.start();
}

LogCollector::~LogCollector()
{
    qInstallMessageHandler(previousHandler.load());
    const std::scoped_lock lock(waiting().mutex);
    waiting().open = false;
    waiting().lines.clear();
    waiting().droppedCount = 0;
}

void LogCollector::deliver()
{
    std::deque<Line> lines;
    qint64 droppedCount = 0;
    {
        const std::scoped_lock lock(waiting().mutex);
        lines.swap(waiting().lines);
        droppedCount = std::exchange(waiting().droppedCount, 0);
    }
    for (const Line &line : lines)
        Q_EMIT lineLogged(line.time, line.level, line.category, line.text);
    if (droppedCount > 0)
        Q_EMIT lineLogged(QDateTime::currentDateTimeUtc(), QtWarningMsg, {},
                          tr("%n lines came too fast and are not shown here", nullptr,
                             static_cast<int>(droppedCount)));
}

} // namespace anteroom::gui
