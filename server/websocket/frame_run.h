// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/websocket/deflater.h"

#include <QByteArray>
#include <QList>

namespace anteroom::websocket {

/// Messages that go to many connections together: encoded once for all of them, nothing slips
/// between them. A text message, then binary ones; copies share their bytes.
class FrameRun
{
public:
    /// text: none when empty.
    explicit FrameRun(QByteArray text, QList<QByteArray> attachments = {});

    const QByteArray &text() const { return m_text; }
    const QList<QByteArray> &attachments() const { return m_attachments; }
    /// Bytes of text and attachments.
    qsizetype bytes() const;

    /// All as frames; encoded when first asked for.
    const QByteArray &frames() const;
    /// The same with messages of thresholdBytes and more deflated. deflater must keep no context
    /// and be the same, or one with the same window, in every call.
    const QByteArray &deflatedFrames(Deflater &deflater, qsizetype thresholdBytes) const;

private:
    template <class Encode>
    QByteArray encoded(Encode encode) const;

    QByteArray m_text;
    QList<QByteArray> m_attachments;
    mutable QByteArray m_frames;
    mutable QByteArray m_deflatedFrames;
};

/// One frame, deflated when it is large enough to gain from it.
QByteArray encodeMaybeDeflated(Opcode opcode, QByteArrayView payload, Deflater &deflater,
                               qsizetype thresholdBytes);

} // namespace anteroom::websocket
