// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/body_decoder.h"

#include "server/http/grammar.h"

#include <algorithm>

namespace anteroom::http {

namespace {

/// What chunk extensions and trailers may take in one body, each.
constexpr qsizetype MaxOverheadBytes = 4 * 1024;
/// 16^15 fits qint64 with room to spare.
constexpr int MaxSizeDigits = 15;

bool isControl(char c)
{
    return (c >= 0 && c < 0x20 && c != '\t') || c == 0x7F;
}

} // namespace

BodyDecoder::BodyDecoder(const RequestHead &head, const Limits &limits)
    : m_maxBytes(limits.maxPayloadBytes), m_step(head.chunked ? Step::Size : Step::Plain)
{
    if (head.chunked)
        return;
    m_left = std::max<qint64>(head.contentLength, 0);
    if (m_left > m_maxBytes)
        fail(Error::BodyTooLarge);
    else if (m_left == 0)
        m_status = Status::Complete;
}

BodyDecoder::Fed BodyDecoder::feed(QByteArrayView bytes)
{
    qsizetype at = 0;
    while (at < bytes.size() && m_status == Status::NeedMore) {
        if (m_step == Step::Plain || m_step == Step::Data)
            at += takeBytes(bytes.sliced(at));
        else
            takeFraming(bytes[at++]);
    }
    return {at, m_status};
}

qsizetype BodyDecoder::takeBytes(QByteArrayView bytes)
{
    const qsizetype count = std::min<qint64>(bytes.size(), m_left);
    m_body.append(bytes.first(count));
    m_left -= count;
    if (m_left == 0 && m_step == Step::Plain)
        m_status = Status::Complete;
    else if (m_left == 0)
        m_step = Step::DataCr;
    return count;
}

void BodyDecoder::takeFraming(char byte)
{
    switch (m_step) {
    case Step::Size:
        return takeSize(byte);
    case Step::Extension:
        return takeExtension(byte);
    case Step::SizeLf:
        return endSizeLine(byte);
    case Step::DataCr:
        return expect(byte, '\r', Step::DataLf);
    case Step::DataLf:
        return expect(byte, '\n', Step::Size);
    case Step::Trailer:
        return takeTrailer(byte);
    case Step::TrailerLf:
        return endTrailerLine(byte);
    case Step::Plain:
    case Step::Data:
        break;
    }
}

void BodyDecoder::takeSize(char byte)
{
    const int digit = hexValue(byte);
    if (digit >= 0) {
        m_left = m_left * 16 + digit;
        if (++m_sizeDigits > MaxSizeDigits)
            return fail(Error::BadChunk);
        if (m_left > m_maxBytes - m_body.size())
            fail(Error::BodyTooLarge);
    } else if (m_sizeDigits == 0) {
        fail(Error::BadChunk);
    } else if (byte == '\r') {
        m_step = Step::SizeLf;
    } else if (byte == ';' || byte == ' ' || byte == '\t') {
        m_step = Step::Extension;
    } else {
        fail(Error::BadChunk);
    }
}

void BodyDecoder::takeExtension(char byte)
{
    if (byte == '\r')
        m_step = Step::SizeLf;
    else if (isControl(byte) || ++m_extensionBytes > MaxOverheadBytes)
        fail(Error::BadChunk);
}

void BodyDecoder::endSizeLine(char byte)
{
    const bool lastChunk = m_left == 0;
    m_sizeDigits = 0;
    m_lineBytes = 0;
    expect(byte, '\n', lastChunk ? Step::Trailer : Step::Data);
}

void BodyDecoder::takeTrailer(char byte)
{
    if (byte == '\r') {
        m_step = Step::TrailerLf;
        return;
    }
    ++m_lineBytes;
    if (isControl(byte) || ++m_trailerBytes > MaxOverheadBytes)
        fail(Error::BadChunk);
}

void BodyDecoder::endTrailerLine(char byte)
{
    const bool emptyLine = m_lineBytes == 0;
    m_lineBytes = 0;
    expect(byte, '\n', Step::Trailer);
    if (emptyLine && m_status == Status::NeedMore)
        m_status = Status::Complete;
}

void BodyDecoder::expect(char byte, char wanted, Step next)
{
    if (byte == wanted)
        m_step = next;
    else
        fail(Error::BadChunk);
}

void BodyDecoder::fail(Error error)
{
    m_status = Status::Failed;
    m_error = error;
    m_body = {};
}

} // namespace anteroom::http
