// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/compression.h"

#include "server/http/grammar.h"

#include <zlib.h>

namespace anteroom::http {

namespace {

constexpr int WindowBits = 15;
constexpr int GzipWindowBits = WindowBits + 16; // zlib's word for a gzip head
constexpr int MemoryLevel = 8;

QByteArrayView trimmed(QByteArrayView text)
{
    return text.trimmed();
}

/// The weight of one element `name *(";" parameter)`, from 0 to 1.
double weightOf(QByteArrayView parameters)
{
    const qsizetype at = parameters.indexOf("q=");
    if (at < 0)
        return 1;
    QByteArrayView value = parameters.sliced(at + 2);
    if (const qsizetype end = value.indexOf(';'); end >= 0)
        value = value.first(end);
    bool good = false;
    const double weight = trimmed(value).toDouble(&good);
    return good && weight >= 0 && weight <= 1 ? weight : 0;
}

struct Weights
{
    double gzip = -1;
    double deflate = -1;
    double identity = -1;
    double any = 0;
};

void take(Weights &weights, QByteArrayView element)
{
    const qsizetype semicolon = element.indexOf(';');
    const QByteArrayView name = trimmed(semicolon < 0 ? element : element.first(semicolon));
    const double weight = semicolon < 0 ? 1 : weightOf(element.sliced(semicolon + 1));
    if (equalsIgnoringCase(name, "gzip") || equalsIgnoringCase(name, "x-gzip"))
        weights.gzip = weight;
    else if (equalsIgnoringCase(name, "deflate"))
        weights.deflate = weight;
    else if (equalsIgnoringCase(name, "identity"))
        weights.identity = weight;
    else if (name == "*")
        weights.any = weight;
}

} // namespace

Coding acceptedCoding(QByteArrayView value)
{
    Weights weights;
    while (!value.isEmpty()) {
        const qsizetype comma = value.indexOf(',');
        take(weights, comma < 0 ? value : value.first(comma));
        value = comma < 0 ? QByteArrayView() : value.sliced(comma + 1);
    }
    const auto orAny = [&](double weight) { return weight < 0 ? weights.any : weight; };
    const double gzip = orAny(weights.gzip);
    const double deflate = orAny(weights.deflate);
    if (gzip <= 0 && deflate <= 0)
        return Coding::Identity;
    if (weights.identity > gzip && weights.identity > deflate)
        return Coding::Identity;
    return gzip >= deflate ? Coding::Gzip : Coding::Deflate;
}

std::optional<QByteArray> encoded(QByteArrayView bytes, Coding coding)
{
    if (coding == Coding::Identity)
        return bytes.toByteArray();
    z_stream stream{};
    const int windowBits = coding == Coding::Gzip ? GzipWindowBits : WindowBits;
    if (deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, windowBits, MemoryLevel,
                     Z_DEFAULT_STRATEGY) != Z_OK)
        return std::nullopt;
    QByteArray out(qsizetype(deflateBound(&stream, uLong(bytes.size()))), Qt::Uninitialized);
    // zlib's pointer is not const, but it only reads.
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.data()));
    stream.avail_in = uInt(bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = uInt(out.size());
    const bool done = deflate(&stream, Z_FINISH) == Z_STREAM_END;
    out.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return done ? std::optional(out) : std::nullopt;
}

void compress(Response &response, const RequestHead &request)
{
    response.headers.append(Header{"Vary", "Accept-Encoding"});
    const Coding coding =
        acceptedCoding(request.joinedHeader("accept-encoding").value_or(QByteArray()));
    if (coding == Coding::Identity)
        return;
    const auto smaller = encoded(response.body, coding);
    if (!smaller || smaller->size() >= response.body.size())
        return;
    response.body = *smaller;
    response.headers.append(
        Header{"Content-Encoding", coding == Coding::Gzip ? "gzip" : "deflate"});
}

} // namespace anteroom::http
