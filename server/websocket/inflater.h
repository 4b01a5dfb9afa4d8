// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <memory>

struct z_stream_s;

namespace anteroom::websocket {

/// Inflates the compressed messages of one connection as their bytes come. Holds at most 44 KiB,
/// and nothing before the first message. Not thread-safe. Spec: RFC 7692 7.2.2; reliability.md W6.
class Inflater
{
public:
    enum class Status {
        Ok,
        TooBig,  ///< out would pass its limit; it holds everything up to there
        Corrupt, ///< no such data, or the message ends inside a block; out holds what came before
        NoMemory,
    };

    /// keepsContext: messages refer to those before them. The window is always the largest: with a
    /// smaller one zlib's verdict on a client that keeps to none depends on how its bytes were cut.
    explicit Inflater(bool keepsContext);
    ~Inflater();

    /// Takes a piece of a message, cut anywhere, and appends what it gives to out, which never
    /// grows beyond maxBytes: work stops at the first byte over it.
    Status add(QByteArrayView piece, QByteArray &out, qsizetype maxBytes);
    /// The message is whole. After anything but Ok the inflater is of no more use.
    Status finish(QByteArray &out, qsizetype maxBytes);
    /// Gives its memory back, and the context with it.
    void release();

private:
    struct End
    {
        void operator()(z_stream_s *stream) const;
    };

    bool begin();
    Status inflateSome(QByteArray &out, qsizetype maxBytes);
    Status restart();

    bool m_keepsContext;
    bool m_ended = false; ///< behind a final block
    std::unique_ptr<z_stream_s, End> m_stream;
};

} // namespace anteroom::websocket
