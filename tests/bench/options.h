// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

namespace anteroom::bench {

enum class Mode { Connect, Echo, Fanout, Chat };

/// What to put on the server. Option names are those of parseOptions.
struct Options
{
    Mode mode = Mode::Echo;
    int port = 3000;
    int serverPid = 0; ///< 0: no CPU and memory figures
    int connectionCount = 100;
    int seconds = 5;
    int payloadBytes = 64;
    int inFlightCount = 1;    ///< echo: messages that each connection has under way
    int roomSize = 50;        ///< fanout: connections in a room, 0 puts all in one
    int sendsPerSecond = 100; ///< fanout: over all rooms
    int connectingAtOnce = 200;
    int pace = 0; ///< chat: messages a second over all; 0: each answer is followed by the next
    std::string tokensPath; ///< chat: a line `TOKEN CONVERSATION-ID` a connection
};

/// Reads `--mode connect|echo|fanout|chat --port P --pid PID --conns N --secs S --payload BYTES
/// --inflight K --room SIZE --rate PER-SECOND --ramp N --pace N
/// --tokens FILE`; nothing when one is unknown
/// or no number.
std::optional<Options> parseOptions(int argc, char **argv);

/// `connect`, `echo`, `fanout` or `chat`.
std::string modeName(Mode mode);

} // namespace anteroom::bench
