// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/body_decoder.h"
#include "tests/fuzz/fuzz_input.h"

using namespace anteroom;
using namespace anteroom::http;
using fuzz::require;

// input = kind(1: even chunked, odd with length) length(1, in units of 4) seed(1) bytes

namespace {

struct Outcome
{
    BodyDecoder::Status status;
    Error error = Error::BadChunk;
    qsizetype consumedBytes = 0;
    QByteArray body;
};

Outcome decode(const RequestHead &head, const Limits &limits, const QList<QByteArray> &pieces)
{
    BodyDecoder decoder(head, limits);
    Outcome outcome{decoder.status(), Error::BadChunk, 0, {}};
    for (const QByteArray &piece : pieces) {
        const auto fed = decoder.feed(piece);
        require(fed.consumedBytes >= 0 && fed.consumedBytes <= piece.size(), "consumed");
        require(fed.status != BodyDecoder::Status::NeedMore || fed.consumedBytes == piece.size(),
                "left bytes it needs");
        outcome.consumedBytes += fed.consumedBytes;
    }
    outcome.status = decoder.status();
    if (outcome.status == BodyDecoder::Status::Failed)
        outcome.error = decoder.error();
    outcome.body = decoder.takeBody();
    require(outcome.body.size() <= limits.maxPayloadBytes, "body is too big");
    return outcome;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    fuzz::Input input(data, size);
    RequestHead head;
    head.chunked = input.takeByte() % 2 == 0;
    const int length = input.takeByte() * 4;
    head.contentLength = head.chunked ? -1 : length;
    const std::uint8_t seed = input.takeByte();
    Limits limits;
    limits.maxPayloadBytes = 512;

    const Outcome whole = decode(head, limits, {input.rest().toByteArray()});
    const Outcome cut = decode(head, limits, fuzz::cutBy(seed, input.rest()));

    require(whole.status == cut.status && whole.error == cut.error, "verdict depends on the cuts");
    require(whole.consumedBytes == cut.consumedBytes, "consumed depends on the cuts");
    require(whole.body == cut.body, "body depends on the cuts");
    require(whole.status != BodyDecoder::Status::Complete || head.chunked ||
                whole.body.size() == head.contentLength,
            "length of the body");
    return 0;
}
