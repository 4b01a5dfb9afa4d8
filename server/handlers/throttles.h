// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <array>
#include <chrono>
#include <cstddef>
#include <optional>

namespace anteroom::handlers {

/// Events that share one budget. Spec: wire.md 3, "Rate limits".
enum class RateClass {
    Message,
    Room,
    Typing,
    Signal,
    IceCandidate,
    Control,
    Subscribe,
    Status,
    Other,
    Socket, ///< all events of one socket, whatever they are
    Address ///< all events of all sockets of an address
};
inline constexpr size_t RateClassCount = 11;

struct Rate
{
    double perSecond = 10;
    double burst = 50;
};

/// How often clients may do what, and what becomes of those who go on: numbers with names, which an
/// administrator changes while the server runs. A value; the server thread's own is looked at each
/// time.
class Throttles
{
public:
    struct Row
    {
        const char *name; ///< `chat-message.per-second`
        const char *unit; ///< `events a second`
        double standard;
        double least;
        double most;
        bool isCount = false; ///< a whole number
    };
    static constexpr size_t Count = 2 * RateClassCount + 6;

    Throttles(); ///< as wire.md 3 has them

    static const std::array<Row, Count> &rows();
    static std::optional<size_t> find(QStringView name);
    /// What a row limits, in a sentence for administrators.
    static QString help(size_t row);

    double at(size_t row) const { return m_values[row]; }
    /// False, and nothing changed, for what is not between least and most, or not whole where it
    /// counts.
    bool set(size_t row, double value);

    Rate rate(RateClass rateClass) const
    {
        const size_t row = 2 * static_cast<size_t>(rateClass);
        return {m_values[row], m_values[row + 1]};
    }
    // Refusals a minute after which a user is warned, muted, disconnected.
    int warnAt() const { return count(Warn); }
    int muteAt() const { return count(Mute); }
    int disconnectAt() const { return count(Disconnect); }
    std::chrono::milliseconds muteTime() const { return seconds(MuteSeconds); }
    /// Bad tokens a minute after which an address is kept out.
    int badTokens() const { return count(BadTokens); }
    std::chrono::milliseconds banTime() const { return seconds(BanSeconds); }

private:
    enum Fixed : size_t {
        Warn = 2 * RateClassCount,
        Mute,
        Disconnect,
        MuteSeconds,
        BadTokens,
        BanSeconds
    };
    int count(Fixed row) const { return static_cast<int>(m_values[row]); }
    std::chrono::milliseconds seconds(Fixed row) const
    {
        return std::chrono::milliseconds(static_cast<long long>(m_values[row] * 1000));
    }

    std::array<double, Count> m_values;
};

} // namespace anteroom::handlers
