// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>

#include <atomic>
#include <chrono>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace anteroom::bench {

/// Times in milliseconds that a part of them does not exceed. part: 0 to 1.
double quantile(std::vector<std::uint32_t> microseconds, double part);

/// Measures how long the handling of each event takes, from outside of everything that it causes.
class TimedApplication : public QApplication
{
    Q_OBJECT

public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override;
    void begin() { m_handled.clear(); }
    const std::vector<std::uint32_t> &handled() const { return m_handled; }

private:
    int m_level = 0;                      ///< of the event loop whose event is being handled
    int m_deepest = 0;                    ///< of the loop whose event was handled last
    std::vector<std::uint32_t> m_handled; ///< microseconds
};

/// Knocks from another thread every five milliseconds, as a key press would, and measures how long
/// nobody opens.
class Knocker
{
public:
    Knocker();
    ~Knocker();
    Knocker(const Knocker &) = delete;
    Knocker &operator=(const Knocker &) = delete;

    void begin();
    std::vector<std::uint32_t> waited() const;

private:
    struct Shared;
    std::shared_ptr<Shared> m_shared;
    std::unique_ptr<QObject> m_door; ///< in the thread that is measured
    std::thread m_thread;
};

} // namespace anteroom::bench
