// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/websocket/frame_run.h"

namespace anteroom::websocket {

FrameRun::FrameRun(QByteArray text, QList<QByteArray> attachments)
    : m_text(std::move(text)), m_attachments(std::move(attachments))
{
}

qsizetype FrameRun::bytes() const
{
    qsizetype sum = m_text.size();
    for (const QByteArray &attachment : m_attachments)
        sum += attachment.size();
    return sum;
}

template <class Encode>
QByteArray FrameRun::encoded(Encode encode) const
{
    QByteArray frames;
    if (!m_text.isEmpty())
        frames = encode(Opcode::Text, m_text);
    for (const QByteArray &attachment : m_attachments)
        frames += encode(Opcode::Binary, attachment);
    return frames;
}

const QByteArray &FrameRun::frames() const
{
    if (m_frames.isEmpty())
        m_frames = encoded(encodeFrame);
    return m_frames;
}

const QByteArray &FrameRun::deflatedFrames(Deflater &deflater, qsizetype thresholdBytes) const
{
    if (m_deflatedFrames.isEmpty()) {
        m_deflatedFrames = encoded([&](Opcode opcode, const QByteArray &payload) {
            return encodeMaybeDeflated(opcode, payload, deflater, thresholdBytes);
        });
    }
    return m_deflatedFrames;
}

QByteArray encodeMaybeDeflated(Opcode opcode, QByteArrayView payload, Deflater &deflater,
                               qsizetype thresholdBytes)
{
    return payload.size() < thresholdBytes ? encodeFrame(opcode, payload)
                                           : encodeDeflatedFrame(opcode, payload, deflater);
}

} // namespace anteroom::websocket
