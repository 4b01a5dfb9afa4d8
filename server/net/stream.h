// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/net/outbox.h"

namespace anteroom::net {

/// What the owner of a stream hears, on the server thread.
class StreamHandler
{
public:
    virtual ~StreamHandler() = default;
    /// Bytes may be read and written from now on. Of a plain stream at once, without this call.
    virtual void streamReady() = 0;
    /// The buffer is lent for the call; it may be written to.
    virtual void streamReceived(char *bytes, qsizetype count) = 0;
    /// Some of what waited has been taken.
    virtual void streamWritten() = 0;
    /// By the peer or by an error, once; not after abort().
    virtual void streamEnded() = 0;
};

/// The bytes of one client, as they are or inside TLS. It must outlive the calls to its handler.
/// Server thread.
class Stream
{
public:
    virtual ~Stream() = default;

    virtual bool isOpen() const = 0;
    virtual bool isSecure() const { return false; }
    /// Off: what comes waits in the system. On at first.
    virtual void setReading(bool on) = 0;
    /// Takes what it can of the outbox; what is left there is taken when the peer has read some.
    virtual void write(Outbox &outbox) = 0;
    /// Bytes that it took from the outbox and the system has not.
    virtual qsizetype unsentBytes() const { return 0; }
    /// Nothing more will be written. The peer is told, and may still end its own half.
    virtual void endWriting() = 0;
    /// Ends it now. Once or more.
    virtual void abort() = 0;
};

} // namespace anteroom::net
