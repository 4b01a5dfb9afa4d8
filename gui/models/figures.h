// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/models/live_model.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QObject>

namespace anteroom::gui {

/// The figures of the last hour for the dashboard: the seconds that the feed tells, put together
/// to points of 5 s behind the history of the snapshot.
class Figures : public QObject, public LiveModel
{
    Q_OBJECT

public:
    static constexpr qint64 SpanSeconds = 5;
    static constexpr int PointsMax = 720;

    using QObject::QObject;

    void stageEvent(const feed::FeedEvent &event) override;
    void flush() override;
    void load(const feed::ServerSnapshot &snapshot) override;

    /// The newest second.
    const feed::CountersView &now() const { return m_now; }
    /// Oldest first, at most PointsMax; the last one is of the span under way.
    QList<feed::FigurePoint> lastHour() const;
    /// Those who were not let in since then, for want of a good token or for a ban; what was no
    /// client of ours (`eio_…`) does not count. Of the last hour, the newest 2000.
    int loginsRefusedSince(const QDateTime &time) const;

    /// The feed had a gap at this time.
    void noteFellBehind(const QDateTime &time) { m_fellBehindAt = time; }
    /// When the console last missed something of the feed; null: never.
    QDateTime fellBehindAt() const { return m_fellBehindAt; }

Q_SIGNALS:
    void changed();

private:
    void addSecond(const feed::CountersView &counters);
    void beginSpan(const QDateTime &time);
    void forgetBefore(const QDateTime &time);
    void addRefusal(const feed::RefusalView &refusal);

    QList<feed::FigurePoint> m_points; ///< spans that have ended
    feed::FigurePoint m_open;          ///< the span under way
    int m_openSeconds = 0;             ///< that are in it
    feed::CountersView m_now;
    QList<feed::CountersView> m_staged;
    QList<QDateTime> m_refusedLogins;
    QDateTime m_fellBehindAt;
};

/// The answer to LoadFigures, oldest first; values that are missing at a point's end are as in an
/// empty FigurePoint, what is no point is left out.
QList<feed::FigurePoint> figurePointsFromJson(const QJsonObject &data);

} // namespace anteroom::gui
