// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/models/console.h"

#include "gui/models/ban_model.h"
#include "gui/models/connection_model.h"
#include "gui/models/consultation_model.h"
#include "gui/models/conversation_model.h"
#include "gui/models/figures.h"
#include "gui/models/labels.h"
#include "gui/models/log_model.h"
#include "gui/models/mute_model.h"
#include "gui/models/name_mask.h"
#include "gui/models/outbox_model.h"
#include "gui/models/presence_model.h"
#include "gui/models/refusal_model.h"
#include "gui/models/room_model.h"
#include "gui/models/timeline_model.h"
#include "gui/models/traffic_model.h"
#include "gui/models/transcript_model.h"
#include "gui/models/user_model.h"

#include <QMetaObject>

#include <utility>

namespace anteroom::gui {

using namespace std::chrono_literals;

namespace {
constexpr auto FlushInterval = 100ms;
constexpr qsizetype HeldEventsMax = 20'000;
constexpr int TranscriptPage = 200;

bool isAboutTranscript(const feed::FeedEvent &event)
{
    return std::holds_alternative<feed::MessageStored>(event) ||
           std::holds_alternative<feed::MessageRedacted>(event) ||
           std::holds_alternative<feed::TypingChanged>(event);
}
} // namespace

Console::Console(QObject *parent)
    : QObject(parent)
    , m_presence(new PresenceModel(this))
    , m_consultations(new ConsultationModel(this))
    , m_conversations(new ConversationModel(this))
    , m_traffic(new TrafficModel(this))
    , m_outbox(new OutboxModel(this))
    , m_users(new UserModel(this))
    , m_connections(new ConnectionModel(this))
    , m_rooms(new RoomModel(*m_connections, this))
    , m_bans(new BanModel(this))
    , m_mutes(new MuteModel(this))
    , m_refusals(new RefusalModel(this))
    , m_transcript(new TranscriptModel(this))
    , m_figures(new Figures(this))
    , m_timeline(new TimelineModel(this))
    , m_log(new LogModel(this))
    , m_liveModels{m_users,       m_presence, m_consultations, m_conversations, m_outbox,
                   m_connections, m_rooms, // after what they are made of
                   m_bans,        m_mutes,    m_refusals,      m_figures,       m_timeline}
{
    setUpTimeline();
    connect(this, &Console::fellBehind, m_figures,
            [this] { m_figures->noteFellBehind(QDateTime::currentDateTimeUtc()); });
    m_flushTimer.setSingleShot(true);
    m_flushTimer.setInterval(FlushInterval);
    connect(&m_flushTimer, &QTimer::timeout, this, &Console::flush);
}

Console::~Console() = default;

void Console::send(const feed::ServerCommand &command, QObject *context, Answer done)
{
    Answer answer = withSignIn(command, std::move(done));
    if (!m_sink) {
        feed::CommandResult refusal;
        refusal.code = QStringLiteral("unavailable");
        refusal.message = tr("The server is not running");
        QMetaObject::invokeMethod(
            context ? context : this, [answer, refusal] { answer(refusal); }, Qt::QueuedConnection);
        return;
    }
    m_pending.insert(m_sink(command), {context ? context : this, std::move(answer)});
}

void Console::send(const feed::ServerCommand &command)
{
    send(command, this, [](const feed::CommandResult &) {});
}

void Console::openConversation(const ConversationId &id)
{
    if (m_transcript->conversationId() == id)
        return;
    closeConversation();
    if (id.isEmpty())
        return;
    m_transcript->open(id);
    startWatching();
}

void Console::closeConversation()
{
    if (!m_transcript->isOpen())
        return;
    send(feed::UnwatchConversation{m_transcript->conversationId()});
    m_loadingOlder = false;
    m_transcript->open({});
}

void Console::loadOlderMessages()
{
    if (m_loadingOlder || !m_transcript->hasOlder() || m_transcript->rowCount() == 0)
        return;
    m_loadingOlder = true;
    const feed::LoadTranscript command{m_transcript->conversationId(), m_transcript->at(0).id,
                                       TranscriptPage};
    send(command, this, [this, id = command.conversationId](const feed::CommandResult &result) {
        if (m_transcript->conversationId() != id)
            return;
        m_loadingOlder = false;
        mergeTranscript(result);
    });
}

void Console::setNamesHidden(bool hidden)
{
    if (std::exchange(m_namesHidden, hidden) == hidden)
        return;
    closeConversation();
    m_traffic->clear(); // its rows can't be told anew
    if (m_signedIn)
        requestSnapshot();
    Q_EMIT namesHiddenChanged(hidden);
}

std::optional<feed::OperatorView> Console::operatorOf(const UserId &user) const
{
    for (const feed::OperatorView &view : m_operators) {
        if (view.userId == user)
            return view;
    }
    return std::nullopt;
}

void Console::setCannedReplies(const QStringList &replies)
{
    if (std::exchange(m_cannedReplies, replies) != replies)
        Q_EMIT cannedRepliesChanged();
}

void Console::openTimeline(const SessionId &id)
{
    m_timeline->open(id);
}

void Console::setUpTimeline()
{
    m_timeline->setLoader([this](const SessionId &id, TimelineModel::Answer done) {
        send(feed::LoadTimeline{id}, m_timeline, std::move(done));
    });
    m_timeline->setNameOf([this](const QString &userId) {
        const User *user = m_users->find(userId);
        return user ? isolated(user->displayName) : userId;
    });
}

void Console::appendLog(const QDateTime &time, QtMsgType level, const QString &category,
                        const QString &text)
{
    m_log->stage({time, level, category, text});
    if (!m_flushTimer.isActive())
        m_flushTimer.start();
}

void Console::flush()
{
    m_flushTimer.stop();
    for (LiveModel *model : std::as_const(m_liveModels))
        model->flush();
    m_traffic->flush();
    m_transcript->flush();
    m_log->flush();
    if (std::exchange(m_countersStaged, false))
        Q_EMIT countersChanged();
}

void Console::applyFeed(const feed::FeedBatch &batch)
{
    const bool gap = m_nextNumber != 0 && batch.firstNumber > m_nextNumber;
    quint64 number = batch.firstNumber;
    for (const feed::FeedEvent &event : batch.events) {
        if (m_namesHidden) {
            feed::FeedEvent masked = event;
            maskNames(masked);
            stageEvent(number++, masked);
        } else {
            stageEvent(number++, event);
        }
    }
    m_nextNumber = std::max(m_nextNumber, number);
    if (!m_flushTimer.isActive())
        m_flushTimer.start();
    if (gap) {
        requestSnapshot();
        Q_EMIT fellBehind();
    }
}

void Console::applySnapshot(const feed::ServerSnapshot &snapshot)
{
    const bool wasBehind = std::exchange(m_awaitingSnapshot, false) && m_hasSnapshot;
    if (m_namesHidden) {
        feed::ServerSnapshot masked = snapshot;
        maskNames(masked);
        load(masked);
    } else {
        load(snapshot);
    }
    m_nextNumber = std::max(m_nextNumber, snapshot.nextNumber);
    m_hasSnapshot = true;
    applyHeldEvents(snapshot.nextNumber);
    flush();
    if (wasBehind && m_transcript->isOpen())
        startWatching();
    Q_EMIT snapshotApplied();
}

void Console::finishCommand(const feed::CommandResult &result)
{
    const Pending pending = m_pending.take(result.ticket);
    if (pending.context && pending.done)
        pending.done(result);
}

void Console::reset()
{
    m_pending.clear();
    m_held.clear();
    m_nextNumber = 0;
    m_hasSnapshot = m_awaitingSnapshot = m_loadingOlder = false;
    load({});
    m_traffic->clear();
    m_transcript->open({});
    flush();
    setSignedIn(std::nullopt);
}

void Console::requestSnapshot()
{
    if (m_awaitingSnapshot)
        return;
    m_awaitingSnapshot = true;
    send(feed::RequestSnapshot{}, this, [this](const feed::CommandResult &result) {
        if (!result.ok)
            m_awaitingSnapshot = false;
    });
}

void Console::stageEvent(quint64 number, const feed::FeedEvent &event)
{
    if (const auto *traffic = std::get_if<feed::TrafficRecorded>(&event)) {
        m_traffic->stage(traffic->traffic);
        return;
    }
    if (isAboutTranscript(event)) {
        stageTranscriptEvent(event);
        return;
    }
    if (number < m_nextNumber)
        return; // contained in the snapshot
    stageState(event);
    if (m_awaitingSnapshot && m_held.size() < HeldEventsMax)
        m_held.append({number, event});
}

void Console::stageState(const feed::FeedEvent &event)
{
    if (const auto *counters = std::get_if<feed::CountersUpdated>(&event)) {
        m_counters = counters->counters;
        m_countersStaged = true;
    }
    if (const auto *changed = std::get_if<feed::OperatorsChanged>(&event)) {
        m_operators = changed->operators;
        Q_EMIT operatorsChanged();
    }
    for (LiveModel *model : std::as_const(m_liveModels))
        model->stageEvent(event);
}

void Console::load(const feed::ServerSnapshot &snapshot)
{
    m_counters = snapshot.counters;
    m_countersStaged = true;
    m_enforcesWaitingRoom = snapshot.enforcesWaitingRoom;
    m_channels = snapshot.channels;
    m_operators = snapshot.operators;
    setCannedReplies(snapshot.cannedReplies);
    for (LiveModel *model : std::as_const(m_liveModels))
        model->load(snapshot);
    Q_EMIT operatorsChanged();
}

void Console::stageTranscriptEvent(const feed::FeedEvent &event)
{
    const ConversationId &open = m_transcript->conversationId();
    if (open.isEmpty())
        return;
    if (const auto *stored = std::get_if<feed::MessageStored>(&event)) {
        if (stored->message.conversationId == open)
            m_transcript->stage(stored->message);
    } else if (const auto *redacted = std::get_if<feed::MessageRedacted>(&event)) {
        if (redacted->conversationId == open)
            m_transcript->redact(redacted->messageId, redacted->redactedAt);
    } else if (const auto *typing = std::get_if<feed::TypingChanged>(&event)) {
        if (typing->conversationId == open)
            m_transcript->setTyping(typing->userId, typing->typing);
    }
}

void Console::applyHeldEvents(quint64 nextNumber)
{
    for (const auto &[number, event] : std::exchange(m_held, {})) {
        if (number >= nextNumber)
            stageState(event);
    }
}

void Console::startWatching()
{
    const feed::WatchConversation command{m_transcript->conversationId(), TranscriptPage};
    send(command, this, [this, id = command.conversationId](const feed::CommandResult &result) {
        if (m_transcript->conversationId() == id)
            mergeTranscript(result);
    });
}

void Console::mergeTranscript(const feed::CommandResult &result)
{
    if (!result.ok) {
        m_transcript->setFailed(refusalText(result.code, result.message));
        return;
    }
    const QList<Message> messages =
        messagesFromJson(m_transcript->conversationId(), result.data.value(u"messages").toArray());
    const bool reachesBack =
        m_transcript->rowCount() == 0 || messages.isEmpty() ||
        messages.first().seq <= m_transcript->at(0).seq ||
        messages.first().seq > m_transcript->at(m_transcript->rowCount() - 1).seq + 1;
    m_transcript->merge(messages);
    m_transcript->setHasOlder(reachesBack ? result.data.value(u"hasMore").toBool()
                                          : m_transcript->hasOlder());
}

Console::Answer Console::withSignIn(const feed::ServerCommand &command, Answer done)
{
    const bool isSignIn = std::holds_alternative<feed::SignIn>(command) ||
                          std::holds_alternative<feed::CreateFirstAdmin>(command);
    if (isSignIn) {
        return [this, done = std::move(done)](const feed::CommandResult &result) {
            if (result.ok)
                takeSignIn(result);
            done(result);
        };
    }
    if (std::holds_alternative<feed::SignOut>(command) ||
        std::holds_alternative<feed::LockConsole>(command)) {
        return [this, done = std::move(done)](const feed::CommandResult &result) {
            if (result.ok)
                reset();
            done(result);
        };
    }
    return done;
}

void Console::takeSignIn(const feed::CommandResult &result)
{
    const QJsonObject &data = result.data;
    SignedInOperator signedIn;
    signedIn.id = UserId(data.value(u"userId").toString());
    signedIn.displayName = data.value(u"displayName").toString();
    signedIn.role =
        operatorRoleFromWire(data.value(u"operatorRole").toString()).value_or(OperatorRole::Viewer);
    setSignedIn(signedIn);
    requestSnapshot();
}

void Console::setSignedIn(std::optional<SignedInOperator> signedIn)
{
    if (!m_signedIn && !signedIn)
        return;
    m_signedIn = std::move(signedIn);
    Q_EMIT signedInChanged();
}

} // namespace anteroom::gui
