// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <chrono>

namespace anteroom {

using std::chrono::milliseconds;

/// The only source of time of the server folders, so that tests can turn it.
class Clock
{
public:
    virtual ~Clock() = default;
    /// Milliseconds of a clock that never goes back; for deadlines and durations.
    virtual milliseconds steadyNow() const = 0;
    /// The wall clock in UTC; for rows and messages.
    virtual QDateTime utcNow() const = 0;
};

class SystemClock final : public Clock
{
public:
    milliseconds steadyNow() const override;
    QDateTime utcNow() const override;
};

/// A clock that stands still until it is told to advance. For tests.
class FakeClock final : public Clock
{
public:
    milliseconds steadyNow() const override { return m_steady; }
    QDateTime utcNow() const override { return m_utc; }
    void advance(milliseconds by)
    {
        m_steady += by;
        m_utc = m_utc.addMSecs(by.count());
    }

private:
    milliseconds m_steady{1'000'000};
    QDateTime m_utc = QDateTime::fromMSecsSinceEpoch(1'767'225'600'000, Qt::UTC);
};

/// `2026-01-31T12:00:00.000Z`. Spec: wire.md 3.
QString toIsoUtc(const QDateTime &time);

} // namespace anteroom
