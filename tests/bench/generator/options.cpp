// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/generator/options.h"

#include <array>
#include <charconv>
#include <string_view>
#include <utility>

namespace anteroom::bench {

namespace {

constexpr std::array<std::pair<std::string_view, Mode>, 7> Modes{{{"connect", Mode::Connect},
                                                                  {"echo", Mode::Echo},
                                                                  {"fanout", Mode::Fanout},
                                                                  {"chat", Mode::Chat},
                                                                  {"join", Mode::Join},
                                                                  {"storm", Mode::Storm},
                                                                  {"listen", Mode::Listen}}};

constexpr std::array<std::pair<std::string_view, int Options::*>, 12> Numbers{
    {{"--port", &Options::port},
     {"--pid", &Options::serverPid},
     {"--conns", &Options::connectionCount},
     {"--idle", &Options::idleCount},
     {"--secs", &Options::seconds},
     {"--payload", &Options::payloadBytes},
     {"--inflight", &Options::inFlightCount},
     {"--room", &Options::roomSize},
     {"--joined", &Options::joinedCount},
     {"--rate", &Options::sendsPerSecond},
     {"--ramp", &Options::connectingAtOnce},
     {"--pace", &Options::pace}}};

constexpr std::array<std::pair<std::string_view, std::string Options::*>, 3> Texts{
    {{"--tokens", &Options::tokensPath},
     {"--event", &Options::event},
     {"--threads", &Options::threads}}};

bool setMode(Options &options, std::string_view text)
{
    for (const auto &[name, mode] : Modes) {
        if (name == text) {
            options.mode = mode;
            return true;
        }
    }
    return false;
}

bool setNumber(Options &options, std::string_view name, std::string_view text)
{
    for (const auto &[known, member] : Numbers) {
        if (known == name) {
            int &value = options.*member;
            const auto [end, error] =
                std::from_chars(text.data(), text.data() + text.size(), value);
            return error == std::errc() && end == text.data() + text.size() && value >= 0;
        }
    }
    return false;
}

bool setText(Options &options, std::string_view name, std::string_view text)
{
    for (const auto &[known, member] : Texts) {
        if (known == name) {
            options.*member = text;
            return true;
        }
    }
    return false;
}

} // namespace

std::optional<Options> parseOptions(int argc, char **argv)
{
    Options options;
    for (int i = 1; i < argc; i += 2) {
        if (i + 1 == argc) {
            return std::nullopt;
        }
        const std::string_view name = argv[i];
        const std::string_view value = argv[i + 1];
        const bool known = name == "--mode"
                               ? setMode(options, value)
                               : setNumber(options, name, value) || setText(options, name, value);
        if (!known) {
            return std::nullopt;
        }
    }
    return options;
}

std::string modeName(Mode mode)
{
    for (const auto &[name, known] : Modes) {
        if (known == mode) {
            return std::string(name);
        }
    }
    return {};
}

} // namespace anteroom::bench
