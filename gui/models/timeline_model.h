// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/models/item_roles.h"
#include "gui/models/live_model.h"
#include "shared/feed/server_command.h"

#include <QAbstractListModel>
#include <QJsonArray>

#include <functional>

namespace anteroom::gui {

/// What happened in the opened consultation, oldest first. open() has the steps loaded; the feed
/// lets them grow; nothing is shown twice.
class TimelineModel : public QAbstractListModel, public LiveModel
{
    Q_OBJECT

public:
    enum Role : int {
        KindRole = Qt::UserRole + 100, ///< int of feed::StepKind
        SinceOfferRole,                ///< double, seconds since the call's first offer, or invalid
    };
    using Answer = std::function<void(const feed::CommandResult &)>;
    /// Sends LoadTimeline; the answer comes later.
    using Loader = std::function<void(const SessionId &, Answer)>;
    /// The name of a user as the screen may show it.
    using NameOf = std::function<QString(const QString &userId)>;

    explicit TimelineModel(QObject *parent = nullptr);

    void setLoader(Loader loader) { m_loader = std::move(loader); }
    void setNameOf(NameOf nameOf) { m_nameOf = std::move(nameOf); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    const SessionId &sessionId() const { return m_sessionId; }
    bool isLoading() const { return m_loading; }
    QString errorText() const { return m_errorText; }
    const feed::ConsultationStep &at(int row) const { return m_steps.at(row); }
    /// As of the last load; -1 before the first.
    qint64 iceCandidateCount() const { return m_iceCandidates; }
    qint64 chatMessageCount() const { return m_chatMessages; }

    /// Empties the model for another consultation and loads it; an empty id closes it.
    void open(const SessionId &id);
    /// Loads again: counts and whatever steps did not come by the feed.
    void reload();

    void stageEvent(const feed::FeedEvent &event) override;
    void flush() override;
    /// A snapshot follows a gap, in which steps may have been lost.
    void load(const feed::ServerSnapshot &snapshot) override;

Q_SIGNALS:
    void stateChanged(); ///< another consultation, loading, error, counts

private:
    void take(const feed::CommandResult &result);
    void insert(const feed::ConsultationStep &step);
    QString nameOf(const QString &userId) const;
    QString words(const feed::ConsultationStep &step) const;
    QString textOf(int row) const;
    QVariant sinceOffer(int row) const;

    SessionId m_sessionId;
    QList<feed::ConsultationStep> m_steps;
    QList<feed::ConsultationStep> m_staged;
    Loader m_loader;
    NameOf m_nameOf;
    QString m_errorText;
    qint64 m_iceCandidates = -1;
    qint64 m_chatMessages = -1;
    bool m_loading = false;
};

/// Reads the `steps` of LoadTimeline's answer; unknown kinds and broken entries are left out.
QList<feed::ConsultationStep> stepsFromJson(const SessionId &session, const QJsonArray &array);

} // namespace anteroom::gui
