// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/request_head.h"

// body    = Content-Length bytes | chunked
// chunked = *( size-in-hex *( ";" extension ) CRLF bytes CRLF ) "0" CRLF *( trailer CRLF ) CRLF

namespace anteroom::http {

/// Collects the body of one request. Memory grows with the bytes that came, never beyond
/// Limits::maxPayloadBytes; chunk extensions and trailers are read, bounded (4 KiB each) and
/// dropped.
class BodyDecoder
{
public:
    enum class Status { NeedMore, Complete, Failed };
    struct Fed
    {
        qsizetype consumedBytes; ///< the rest belongs to the next request
        Status status;
    };

    /// A declared length over the limit has failed already: see status().
    BodyDecoder(const RequestHead &head, const Limits &limits);

    /// Takes bytes that follow the head. Once Complete or Failed it consumes nothing.
    /// Errors: BodyTooLarge, BadChunk. Spec: RFC 9112 6-7; reliability.md H4, H7.
    Fed feed(QByteArrayView bytes);
    Status status() const { return m_status; }
    /// Meaningful when status() is Failed.
    Error error() const { return m_error; }
    /// The body; call it once, when Complete.
    QByteArray takeBody() { return std::move(m_body); }

private:
    enum class Step { Plain, Size, Extension, SizeLf, Data, DataCr, DataLf, Trailer, TrailerLf };

    qsizetype takeBytes(QByteArrayView bytes);
    void takeFraming(char byte);
    void takeSize(char byte);
    void takeExtension(char byte);
    void endSizeLine(char byte);
    void takeTrailer(char byte);
    void endTrailerLine(char byte);
    void expect(char byte, char wanted, Step next);
    void fail(Error error);

    qsizetype m_maxBytes;
    Status m_status = Status::NeedMore;
    Error m_error = Error::BadChunk;
    Step m_step = Step::Plain;
    qint64 m_left = 0; ///< of the body or of the chunk
    int m_sizeDigits = 0;
    qsizetype m_extensionBytes = 0;
    qsizetype m_trailerBytes = 0;
    qsizetype m_lineBytes = 0;
    QByteArray m_body;
};

} // namespace anteroom::http
