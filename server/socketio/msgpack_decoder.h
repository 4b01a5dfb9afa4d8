// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/socketio/packet.h"

// packet = MessagePack map {"type": 0-4, "nsp": text, "data": any, "id": integer?, …}
//
// 82 a4 "type" 00 a3 "nsp" a1 "/"                              CONNECT to /
// 83 a4 "type" 02 a4 "data" 91 a3 "foo" a3 "nsp" a1 "/"        the event foo

namespace anteroom::socketio {

/// Reads packets of the MessagePack parser, one a binary message. Binary values become attachments,
/// dates ISO texts, undefined and what JSON can't say null. Errors as of JsonDecoder; a text
/// message is one. Depth, size and text encoding are checked while reading: nothing is allocated
/// for lengths that were only announced.
class MsgpackDecoder final : public Decoder
{
public:
    explicit MsgpackDecoder(const Limits &limits) : m_limits(limits) {}

    Outcome addText(QByteArrayView text) override;
    Outcome addBinary(QByteArrayView bytes) override;

private:
    const Limits &m_limits;
};

} // namespace anteroom::socketio
