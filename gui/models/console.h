// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shared/feed/feed_event.h"
#include "shared/feed/server_command.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <optional>

namespace anteroom::gui {

class BanModel;
class ConnectionModel;
class ConsultationModel;
class ConversationModel;
class Figures;
class LiveModel;
class MuteModel;
class LogModel;
class OutboxModel;
class PresenceModel;
class RefusalModel;
class RoomModel;
class TimelineModel;
class TrafficModel;
class TranscriptModel;
class UserModel;

struct SignedInOperator
{
    UserId id;
    QString displayName;
    OperatorRole role = OperatorRole::Viewer;
};

/// What the pages know of the server and their only way to it: models that the feed keeps up to
/// date, and commands with their answers. GUI thread only; nothing here waits.
class Console : public QObject
{
    Q_OBJECT

public:
    using Answer = std::function<void(const feed::CommandResult &)>;
    /// Passes a command on and gives its ticket; the result comes by finishCommand() later.
    using CommandSink = std::function<quint64(const feed::ServerCommand &)>;

    explicit Console(QObject *parent = nullptr);
    ~Console() override;

    PresenceModel *presence() const { return m_presence; }
    ConsultationModel *consultations() const { return m_consultations; }
    ConversationModel *conversations() const { return m_conversations; }
    TrafficModel *traffic() const { return m_traffic; }
    OutboxModel *outbox() const { return m_outbox; }
    UserModel *users() const { return m_users; }
    ConnectionModel *connections() const { return m_connections; }
    RoomModel *rooms() const { return m_rooms; }
    BanModel *bans() const { return m_bans; }
    MuteModel *mutes() const { return m_mutes; }
    RefusalModel *refusals() const { return m_refusals; }
    LogModel *log() const { return m_log; }
    TranscriptModel *transcript() const { return m_transcript; }
    Figures *figures() const { return m_figures; }
    TimelineModel *timeline() const { return m_timeline; }
    const feed::CountersView &counters() const { return m_counters; }
    const std::optional<SignedInOperator> &signedInOperator() const { return m_signedIn; }
    /// Whether somebody is signed in who may do what this role may.
    bool hasRole(OperatorRole least) const { return m_signedIn && m_signedIn->role >= least; }
    /// Whether patients wait until they are admitted.
    bool enforcesWaitingRoom() const { return m_enforcesWaitingRoom; }
    /// Names that a notification can go to.
    const QStringList &channels() const { return m_channels; }
    /// How a person signs in to the console; nothing when they can't.
    std::optional<feed::OperatorView> operatorOf(const UserId &user) const;
    const QStringList &cannedReplies() const { return m_cannedReplies; }
    /// What the server has taken on SetCannedReplies.
    void setCannedReplies(const QStringList &replies);
    /// True from the first snapshot until reset().
    bool hasSnapshot() const { return m_hasSnapshot; }

    void setCommandSink(CommandSink sink) { m_sink = std::move(sink); }
    /// done is called once on this thread, unless context has been destroyed; never from within
    /// send(). Without a sink the answer is `unavailable`.
    void send(const feed::ServerCommand &command, QObject *context, Answer done);
    /// A command whose answer does not matter.
    void send(const feed::ServerCommand &command);

    /// Opens a transcript; audited by the server. The one that was open is closed.
    void openConversation(const ConversationId &id);
    void closeConversation();
    /// Loads the page before the first message; nothing when there is none or one is on its way.
    void loadOlderMessages();
    /// Has timeline() hold the steps of this consultation from now on; an empty id: of none.
    void openTimeline(const SessionId &id);

    /// Initials instead of names everywhere, for when somebody stands behind the desk: everything
    /// is fetched anew, and an open transcript is closed.
    void setNamesHidden(bool hidden);
    bool areNamesHidden() const { return m_namesHidden; }

    /// A line of the log, shown with the next flush. time: UTC. Lines stay over reset().
    void appendLog(const QDateTime &time, QtMsgType level, const QString &category,
                   const QString &text);

    /// Applies what was collected now instead of within 100 ms.
    void flush();

public Q_SLOTS:
    void applyFeed(const anteroom::feed::FeedBatch &batch);
    void applySnapshot(const anteroom::feed::ServerSnapshot &snapshot);
    void finishCommand(const anteroom::feed::CommandResult &result);
    /// Forgets everything: at sign-out and when the server is stopped.
    void reset();
    /// Asks for everything anew (F5).
    void requestSnapshot();

Q_SIGNALS:
    void countersChanged();
    void snapshotApplied();
    void cannedRepliesChanged();
    void signedInChanged();
    void operatorsChanged();
    void namesHiddenChanged(bool hidden);
    /// The feed had a gap; a snapshot has been asked for.
    void fellBehind();

private:
    struct Pending
    {
        QPointer<QObject> context;
        Answer done;
    };

    void stageState(const feed::FeedEvent &event);
    void load(const feed::ServerSnapshot &snapshot);
    void stageEvent(quint64 number, const feed::FeedEvent &event);
    void stageTranscriptEvent(const feed::FeedEvent &event);
    void applyHeldEvents(quint64 nextNumber);
    void startWatching();
    void setUpTimeline();
    void mergeTranscript(const feed::CommandResult &result);
    void takeSignIn(const feed::CommandResult &result);
    void setSignedIn(std::optional<SignedInOperator> signedIn);
    Answer withSignIn(const feed::ServerCommand &command, Answer done);

    PresenceModel *m_presence;
    ConsultationModel *m_consultations;
    ConversationModel *m_conversations;
    TrafficModel *m_traffic;
    OutboxModel *m_outbox;
    UserModel *m_users;
    ConnectionModel *m_connections;
    RoomModel *m_rooms;
    BanModel *m_bans;
    MuteModel *m_mutes;
    RefusalModel *m_refusals;
    TranscriptModel *m_transcript;
    Figures *m_figures;
    TimelineModel *m_timeline;
    LogModel *m_log;
    QList<LiveModel *> m_liveModels; ///< those that follow snapshots and the feed alike

    feed::CountersView m_counters;
    std::optional<SignedInOperator> m_signedIn;
    CommandSink m_sink;
    QHash<quint64, Pending> m_pending;
    QTimer m_flushTimer;
    quint64 m_nextNumber = 0; ///< of the feed event that comes next, 0 before the first
    bool m_hasSnapshot = false;
    bool m_enforcesWaitingRoom = false;
    QStringList m_channels;
    QList<feed::OperatorView> m_operators;
    QStringList m_cannedReplies;
    bool m_awaitingSnapshot = false;
    bool m_namesHidden = false;
    bool m_loadingOlder = false;
    bool m_countersStaged = false;
    QList<std::pair<quint64, feed::FeedEvent>> m_held; ///< came while a snapshot was on its way
};

} // namespace anteroom::gui
