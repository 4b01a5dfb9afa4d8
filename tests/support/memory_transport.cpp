// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/memory_transport.h"

namespace anteroom::tests {

namespace {

http::RequestHead headOf(const QByteArray &method, const QByteArray &query,
                         const QList<http::Header> &headers)
{
    http::RequestHead head;
    head.method = method;
    head.path = "/socket.io/";
    head.query = query;
    head.target = "/socket.io/?" + query;
    head.headers = QList<http::Header>{{"host", "localhost"}} + headers;
    return head;
}

} // namespace

MemoryExchange::MemoryExchange(QByteArray method, const QByteArray &query, QByteArray body,
                               const QList<http::Header> &headers)
    : m_head(headOf(method, query, headers)), m_body(std::move(body))
{
}

void MemoryExchange::readBody(qsizetype limitBytes, BodyHandler done)
{
    m_bodyDone = [this, limitBytes, done = std::move(done)](Result<QByteArray, http::Error>) {
        if (m_body.size() > limitBytes)
            done(Failure{http::Error::BodyTooLarge});
        else
            done(m_body);
    };
    if (!m_held)
        finishBody();
}

void MemoryExchange::finishBody()
{
    std::exchange(m_bodyDone, nullptr)(QByteArray());
}

void MemoryChannel::send(const websocket::FrameRun &run)
{
    ++sharedWrites;
    if (!run.text().isEmpty())
        texts.append(run.text());
    binaries += run.attachments();
}

void MemoryChannel::close(websocket::CloseCode code, QByteArrayView)
{
    closed = code;
    m_handler = nullptr;
}

void MemoryChannel::say(const QByteArray &text)
{
    if (m_handler)
        m_handler->channelText(text);
}

void MemoryChannel::sayBinary(const QByteArray &bytes)
{
    if (m_handler)
        m_handler->channelBinary(bytes);
}

void MemoryChannel::drop(bool announced)
{
    if (auto *handler = std::exchange(m_handler, nullptr))
        handler->channelClosed({announced, false, {}});
}

MemoryUpgrade::MemoryUpgrade(const QByteArray &query, const QList<http::Header> &headers)
    : m_head(headOf("GET", query, headers))
{
}

std::shared_ptr<websocket::Channel> MemoryUpgrade::accept(const QList<http::Header> &headers,
                                                          websocket::Deflate wanted)
{
    deflate = wanted;
    acceptedHeaders = headers;
    return channel;
}

void advance(FakeClock &clock, DeadlineQueue &deadlines, milliseconds by)
{
    clock.advance(by);
    // Work put off to the end of the turn may put off more.
    for (auto next = deadlines.untilNext(); next && next->count() == 0;
         next = deadlines.untilNext())
        deadlines.runDue();
}

} // namespace anteroom::tests
