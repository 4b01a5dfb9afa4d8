// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/websocket/deflate_offer.h"
#include "server/websocket/frame.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QList>

#include <functional>
#include <optional>

/// Cases with the numbers of Autobahn's test suite, for the codec alone: what a client sends to an
/// echo server, and every frame that must come back.
namespace anteroom::websocket::autobahn {

/// Bytes that go out together, or in chops of this size.
struct Sending
{
    QByteArray bytes;
    qsizetype chopBytes = 0;
};

struct Reply
{
    Opcode opcode = Opcode::Text;
    QByteArray payload;
    friend bool operator==(const Reply &, const Reply &) = default;
};

struct Script
{
    QList<Sending> sendings;
    QList<Reply> replies;
    /// After so many sendings nothing may have come back.
    qsizetype quietSendings = 0;

    Script &send(const QByteArray &bytes, qsizetype chopBytes = 0);
    /// An echo or pong that must come back.
    Script &expect(Opcode opcode, const QByteArray &payload);
    /// The server must close with this code; nothing comes after it.
    Script &expectClose(quint16 code);
    /// The client closes with 1000 and hears the same.
    Script &close(qsizetype chopBytes = 0);
};

struct Case
{
    QByteArray id;
    std::function<Script()> script; ///< made when it is run: some are 16 MiB long
};

/// A client frame; made fast, for the long ones.
QByteArray clientFrame(int first, QByteArrayView payload);
/// A message in frames of at most this many bytes of payload.
QByteArray clientFragments(Opcode opcode, QByteArrayView message, qsizetype fragmentBytes,
                           bool compressed = false);
/// The payload of a close frame.
QByteArray closeWith(quint16 code, const QByteArray &reason = {});

/// What comes back from an echo server on our codec, messages inflated. chopBytes: of all sendings
/// that name none.
QList<Reply> echoed(const Script &script, qsizetype chopBytes = 0);

QList<Case> framingCases();       ///< groups 1-4
QList<Case> fragmentationCases(); ///< group 5
QList<Case> textCases();          ///< group 6
QList<Case> closeCases();         ///< group 7
QList<Case> limitCases();         ///< groups 9 and 10

/// Groups 12 and 13: messages of one size, compressed both ways.
struct DeflateCase
{
    QByteArray id;
    int data = 0; ///< which of testData()
    qsizetype messageBytes = 0;
    qsizetype fragmentBytes = 0; ///< 0: in one frame
    QByteArray offers;
    DeflateParameters wishes;
};
QList<DeflateCase> deflateCases();

struct TestData
{
    Opcode opcode;
    QByteArray bytes;
};
/// JSON, bitmap, prose, HTML, document: made, in the sizes of the originals.
const QList<TestData> &testData();

/// What goes wrong when this many messages are echoed; empty when all is well.
QByteArray faultOf(const DeflateCase &test, int messages);

} // namespace anteroom::websocket::autobahn
