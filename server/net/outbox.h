// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace anteroom::net {

/// What one connection has to say: collected during a turn of the loop and written at its end. What
/// the system does not take at once stays here. Bytes that many connections get are shared by all
/// of them.
class Outbox
{
public:
    /// Copies; small pieces share one chunk.
    void append(QByteArrayView bytes);
    /// Shares; a small piece that comes after others is copied to them.
    void appendShared(const QByteArray &bytes);
    bool isEmpty() const { return m_chunks.empty(); }
    qsizetype bytes() const { return m_bytes; }
    void clear();

    /// Sends as much as the system takes now. False: the descriptor is broken; its next read tells
    /// why.
    bool sendTo(int descriptor);
    /// The pieces, in order; it is empty then. Not after a sendTo() that left a part of one.
    std::vector<QByteArray> takeChunks();

private:
    void drop(qsizetype bytes);

    std::vector<QByteArray> m_chunks;
    qsizetype m_bytes = 0;       ///< in m_chunks, without what is sent of the first one
    qsizetype m_sentOfFirst = 0; ///< bytes of the first chunk that are gone
    bool m_lastIsOwn = false;
};

} // namespace anteroom::net
