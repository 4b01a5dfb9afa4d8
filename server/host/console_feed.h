// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/handlers/feed_publisher.h"
#include "shared/base/deadline_queue.h"
#include "shared/feed/feed_ring.h"

#include <QSet>

#include <functional>

namespace anteroom::host {

/// Leads what the handlers publish to the console: numbered, in batches about 20 times a second, at
/// most MaximumBatchesUnderway of them ahead of a slow console. Traffic may fill half of the ring
/// and is left out beyond; what else does not fit is lost to the console, which shows as a gap.
/// Nothing is kept while no operator is signed in.
class ConsoleFeed final : public handlers::FeedPublisher
{
public:
    static constexpr milliseconds FlushInterval{50};
    static constexpr qsizetype MaximumBatchSize = 2'000;
    static constexpr int MaximumBatchesUnderway = 4;
    using Sink = std::function<void(const feed::FeedBatch &)>;

    ConsoleFeed(DeadlineQueue &deadlines, Sink sink);
    ~ConsoleFeed() override;
    Q_DISABLE_COPY_MOVE(ConsoleFeed)

    // handlers::FeedPublisher
    bool isWatched() const override { return m_scope == Scope::Everything; }
    bool takesTraffic() override;
    void publish(feed::FeedEvent event) override;

    /// Called for each user that was made or changed, watched or not.
    void onUserChanged(std::function<void(const User &)> handler)
    {
        m_userChanged = std::move(handler);
    }

    /// An operator signed in: events flow from now on.
    void open();
    /// Locked: what waits is forgotten; from now on only the figures are published.
    void restrictToFigures();
    /// Signed out: nothing more is published and what waits is forgotten; numbers go on.
    void close();
    /// The transcripts that grow in the console.
    void watch(const ConversationId &conversation) { m_transcripts.insert(conversation); }
    void unwatch(const ConversationId &conversation) { m_transcripts.remove(conversation); }
    bool isWatching(const ConversationId &conversation) const
    {
        return m_transcripts.contains(conversation);
    }

    /// The console has taken one batch.
    void batchTaken();
    /// Number of the next event that is published.
    quint64 nextNumber() const { return m_ring.nextNumber(); }
    /// Events that a slow console did not get.
    quint64 droppedCount() const { return m_droppedCount; }

private:
    enum class Scope { Nothing, Figures, Everything };
    bool isMeant(const feed::FeedEvent &event) const;
    void scheduleFlush();
    void flush();

    DeadlineQueue &m_deadlines;
    Sink m_sink;
    std::function<void(const User &)> m_userChanged;
    feed::FeedRing m_ring;
    DeadlineQueue::Token m_flush = 0;
    QSet<ConversationId> m_transcripts;
    Scope m_scope = Scope::Nothing;
    int m_batchesUnderway = 0;
    quint64 m_expectedNumber = 1; ///< of the first event of the next batch
    quint64 m_droppedCount = 0;
};

} // namespace anteroom::host
