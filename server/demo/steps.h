// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>
#include <deque>
#include <functional>

namespace anteroom::demo {

/// A list of things to do one after the other, each after a wait.
class Steps : public QObject
{
    Q_OBJECT

public:
    using Action = std::function<void()>;

    explicit Steps(QObject *parent = nullptr);

    void add(std::chrono::milliseconds wait, Action action);
    void start();

Q_SIGNALS:
    /// The last step was done.
    void finished();

private:
    struct Step
    {
        std::chrono::milliseconds wait;
        Action action;
    };
    void arm();
    void runNext();

    std::deque<Step> m_steps;
    QTimer m_timer;
};

} // namespace anteroom::demo
