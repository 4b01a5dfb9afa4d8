// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

// extensions = offer *( "," offer )
// offer      = token *( ";" token [ "=" ( token / quoted-string ) ] )
//
// permessage-deflate                                             -> permessage-deflate
// permessage-deflate; client_max_window_bits                     -> permessage-deflate
// permessage-deflate; server_max_window_bits=10                  -> the same
// permessage-deflate; server_max_window_bits=7, permessage-deflate -> permessage-deflate

namespace anteroom::websocket {

inline constexpr int MinWindowBits = 8;
inline constexpr int MaxWindowBits = 15;

/// What both ends of one connection keep to. Spec: RFC 7692 7.1.
struct DeflateParameters
{
    bool serverNoContextTakeover = false; ///< our messages don't refer to those before
    bool clientNoContextTakeover = false;
    int serverMaxWindowBits = MaxWindowBits;
    int clientMaxWindowBits = MaxWindowBits;

    friend bool operator==(const DeflateParameters &, const DeflateParameters &) = default;
};

/// What the client offered and this server takes.
struct DeflateAgreement
{
    DeflateParameters parameters;
    QByteArray answer; ///< the value of Sec-WebSocket-Extensions in the 101
};

/// Answers the offers of a client (all its Sec-WebSocket-Extensions values, joined by commas) with
/// the first that can be met. wishes: what this server asks for itself. An offer with an unknown,
/// repeated or bad parameter is passed over; text that is no list of offers, or names more than 32
/// of them, is declined as a whole: nothing. One pass, no backtracking. Spec: RFC 7692 5.1, 7.1;
/// reliability.md W6.
std::optional<DeflateAgreement> agreeOnDeflate(QByteArrayView offers,
                                               const DeflateParameters &wishes = {});

} // namespace anteroom::websocket
