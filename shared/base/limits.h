// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/base/clock.h"

#include <QtGlobal>

namespace anteroom {

/// Every bound of the protocol engine in one place; defaults are the reference server's
/// (engine.io 6.6, socket.io 4.8) where it has one. Spec: wire.md 1, reliability.md 1.
struct Limits
{
    // HTTP
    milliseconds headDeadline{10'000};
    milliseconds tlsDeadline{5'000};    ///< of the TLS handshake
    milliseconds bodyDeadline{30'000};  ///< in all
    milliseconds bodyGrace{10'000};     ///< before leastBytesPerSecond counts
    milliseconds responseGrace{30'000}; ///< likewise, for a response to be taken
    qsizetype leastBytesPerSecond = 16 * 1024;
    milliseconds idleConnection{60'000}; ///< keep-alive connection without a request
    qsizetype headBytes = 16 * 1024;
    qsizetype headLineBytes = 8 * 1024;
    qsizetype headerCount = 100;

    // Engine.IO
    milliseconds pingInterval{25'000};
    milliseconds pingTimeout{20'000};
    milliseconds upgradeTimeout{10'000};
    qsizetype maxPayloadBytes = 1'000'000; ///< one POST body or one WebSocket message
    /// The same for a connection that is in no namespace yet.
    qsizetype payloadBeforeConnectBytes = 64 * 1024;
    qsizetype compressThresholdBytes = 1'024; ///< of a poll's reply
    qsizetype packetsPerPayload = 16'384;

    // WebSocket
    milliseconds messageDeadline{30'000}; ///< first to last frame of one message
    milliseconds closeTimeout{5'000};
    qsizetype fragmentsPerMessage = 4'096;
    qsizetype controlFramesPerSecond = 100;
    qsizetype deflateThresholdBytes = 1'024; ///< smaller messages are not worth it

    // Socket.IO
    milliseconds connectTimeout{45'000};
    /// How far the CONNECT reply goes ahead of a socket's first events on a WebSocket. Raw clients
    /// that await one message after the other miss what arrives together with it; 0 sends all at
    /// once.
    milliseconds connectReplyLead{0};
    milliseconds attachmentsDeadline{10'000};
    qsizetype attachmentsPerEvent = 10;
    qsizetype jsonDepth = 64;
    qsizetype pendingAcks = 64; ///< a socket, that the server waits for
    qsizetype namespacesPerConnection = 8;
    qsizetype dynamicNamespaces = 1'000; ///< made on demand; beyond that, empty ones make room
    qsizetype roomsPerSocket = 1'000;
    /// How long a lost session can be come back to; 0: connection state recovery is off.
    milliseconds recoveryWindow{0};
    qsizetype recoverySessions = 10'000;        ///< lost ones that are kept, a namespace
    qsizetype recoveryBytes = 32 * 1024 * 1024; ///< of remembered events, a namespace

    // Write queue
    qsizetype dropVolatileAtBytes = 256 * 1024;
    qsizetype closeSlowConsumerAtBytes = 1024 * 1024; ///< when it stays above that
    qsizetype writeQueueHardBytes = 4 * 1024 * 1024;  ///< at once

    // Connections
    qsizetype connectionsPerAddress = 20'000;
    qsizetype connections = 20'000;
};

} // namespace anteroom
