// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

namespace anteroom::bench {

enum class Mode {
    Connect, ///< connects, no more
    Echo,    ///< events that are acknowledged
    Fanout,  ///< events that go to a room
    Chat,    ///< durable messages of a clinic
    Join,    ///< joins room after room
    Storm,   ///< connects and leaves, over and over
    Listen,  ///< hears events that somebody else causes
};

/// What to put on the server. Option names are those of parseOptions.
struct Options
{
    Mode mode = Mode::Echo;
    int port = 3000;
    int serverPid = 0; ///< 0: no CPU and memory figures
    int connectionCount = 100;
    int idleCount = 0; ///< connections beside them that do nothing
    int seconds = 5;
    int payloadBytes = 64;
    int inFlightCount = 1;    ///< echo: messages that each connection has under way
    int roomSize = 50;        ///< fanout: connections in a room, 0 puts all in one
    int joinedCount = 0;      ///< join: rooms that each connection is in when it begins
    int sendsPerSecond = 100; ///< fanout: over all rooms
    int connectingAtOnce = 200;
    int pace =
        0; ///< echo, chat: messages a second over all; 0: each answer is followed by the next
    std::string tokensPath; ///< of a clinic: a line `TOKEN CONVERSATION-ID` a connection
    std::string event;      ///< listen: which events
    std::string threads;    ///< names, separated by commas, whose CPU time counts; empty: all
};

/// Reads `--mode NAME --port P --pid PID --threads NAMES --conns N --idle N --secs S --payload
/// BYTES
/// --inflight K --room SIZE --joined N --rate PER-SECOND --ramp N --pace N --tokens FILE --event
/// NAME`; nothing when one is unknown or no number.
std::optional<Options> parseOptions(int argc, char **argv);

/// `connect`, `echo`, `fanout`, `chat`, `join`, `storm` or `listen`.
std::string modeName(Mode mode);

} // namespace anteroom::bench
