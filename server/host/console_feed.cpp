// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/host/console_feed.h"

#include <limits>
#include <utility>

namespace anteroom::host {
namespace {

/// The conversation of an event that only the readers of its transcript get.
struct TranscriptOf
{
    const ConversationId *operator()(const feed::MessageStored &event) const
    {
        return &event.message.conversationId;
    }
    const ConversationId *operator()(const feed::MessageRedacted &event) const
    {
        return &event.conversationId;
    }
    const ConversationId *operator()(const feed::TypingChanged &event) const
    {
        return &event.conversationId;
    }
    template <class Other>
    const ConversationId *operator()(const Other &) const
    {
        return nullptr;
    }
};

} // namespace

ConsoleFeed::ConsoleFeed(DeadlineQueue &deadlines, Sink sink)
    : m_deadlines(deadlines), m_sink(std::move(sink))
{
}

ConsoleFeed::~ConsoleFeed()
{
    m_deadlines.cancel(m_flush);
}

bool ConsoleFeed::takesTraffic()
{
    if (!isWatched())
        return false;
    const bool hasRoom = m_ring.size() < m_ring.capacity() / 2;
    m_droppedCount += hasRoom ? 0 : 1;
    return hasRoom;
}

void ConsoleFeed::publish(feed::FeedEvent event)
{
    const auto *changed = std::get_if<feed::UserChanged>(&event);
    if (changed && m_userChanged)
        m_userChanged(changed->user);
    if (!isMeant(event))
        return;
    m_ring.append(std::move(event));
    scheduleFlush();
}

bool ConsoleFeed::isMeant(const feed::FeedEvent &event) const
{
    if (m_scope != Scope::Everything)
        return m_scope == Scope::Figures && std::holds_alternative<feed::CountersUpdated>(event);
    const ConversationId *transcript = std::visit(TranscriptOf(), event);
    return !transcript || m_transcripts.contains(*transcript);
}

void ConsoleFeed::open()
{
    m_scope = Scope::Everything;
}

void ConsoleFeed::restrictToFigures()
{
    close();
    m_scope = Scope::Figures;
}

void ConsoleFeed::close()
{
    m_scope = Scope::Nothing;
    m_transcripts.clear();
    m_deadlines.cancel(m_flush);
    m_ring.take(std::numeric_limits<qsizetype>::max());
    m_expectedNumber = m_ring.nextNumber();
}

void ConsoleFeed::batchTaken()
{
    --m_batchesUnderway;
    if (!m_ring.isEmpty())
        scheduleFlush();
}

void ConsoleFeed::scheduleFlush()
{
    if (m_flush == 0 && m_batchesUnderway < MaximumBatchesUnderway)
        m_flush = m_deadlines.add(FlushInterval, [this] { flush(); });
}

void ConsoleFeed::flush()
{
    m_flush = 0;
    const feed::FeedBatch batch = m_ring.take(MaximumBatchSize);
    if (batch.events.isEmpty())
        return;
    m_droppedCount += batch.firstNumber - m_expectedNumber;
    m_expectedNumber = batch.firstNumber + static_cast<quint64>(batch.events.size());
    ++m_batchesUnderway;
    m_sink(batch);
    if (!m_ring.isEmpty())
        scheduleFlush();
}

} // namespace anteroom::host
