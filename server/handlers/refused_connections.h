// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/handlers/context.h"

namespace anteroom::handlers {

/// Who was not let in: the newest of them. Nothing is written to the audit:
/// anybody may knock. Server thread.
class RefusedConnections
{
public:
    /// That are remembered.
    static constexpr qsizetype MaximumEntries = 500;
    /// That the console is told of, so that a flood does not push out what else it is told; the
    /// numbers show what is left out.
    static constexpr int MaximumToldPerSecond = 50;

    explicit RefusedConnections(const Context &context) : m_context(context) {}

    /// What Engine.IO's errors are called, by their numbers.
    static QList<QByteArray> engineErrorCodes();

    /// code: of RefusalView.
    void note(const QHostAddress &address, QByteArrayView userAgent, const QString &code);
    /// Counts it too. number: one of Engine.IO's errors; that of a banned address is listed as
    /// `banned`.
    void noteEngineError(const QHostAddress &address, QByteArrayView userAgent, int number);

    /// Oldest first.
    const QList<feed::RefusalView> &newest() const { return m_newest; }

private:
    bool mayTell();

    const Context &m_context;
    QList<feed::RefusalView> m_newest;
    quint64 m_lastNumber = 0;
    milliseconds m_secondBegan{0};
    int m_toldThisSecond = 0;
};

} // namespace anteroom::handlers
