// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/timeline_model.h"

#include "gui/models/labels.h"
#include "gui/models/step_words.h"

#include <QJsonObject>
#include <QLocale>

#include <algorithm>

namespace anteroom::gui {

namespace {
using feed::ConsultationStep;
using feed::StepKind;

bool isSame(const ConsultationStep &one, const ConsultationStep &other)
{
    return one.time == other.time && one.kind == other.kind && one.actor == other.actor &&
           one.detail == other.detail;
}

bool belongsToCall(StepKind kind)
{
    return kind == StepKind::Answer || kind == StepKind::Connecting ||
           kind == StepKind::Connected || kind == StepKind::Failed;
}

/// After it the next offer begins another call.
bool endsCall(StepKind kind)
{
    return kind == StepKind::Connected || kind == StepKind::Failed || kind == StepKind::Closed;
}

std::optional<ConsultationStep> stepFromJson(const SessionId &session, const QJsonObject &json)
{
    const auto kind = feed::stepKindFromWire(json.value(u"kind").toString());
    const QDateTime time = QDateTime::fromString(json.value(u"time").toString(), Qt::ISODateWithMs);
    if (!kind || !time.isValid())
        return std::nullopt;
    return ConsultationStep{session, time.toUTC(), *kind, json.value(u"actor").toString(),
                            json.value(u"detail").toString()};
}
} // namespace

TimelineModel::TimelineModel(QObject *parent) : QAbstractListModel(parent) {}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_steps.size());
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ConsultationStep &step = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return words(step);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return textOf(index.row());
    case TimeRole:
        return step.time;
    case KindRole:
        return static_cast<int>(step.kind);
    case SinceOfferRole:
        return sinceOffer(index.row());
    default:
        return {};
    }
}

void TimelineModel::open(const SessionId &id)
{
    if (m_sessionId == id)
        return;
    beginResetModel();
    m_sessionId = id;
    m_steps.clear();
    m_staged.clear();
    m_errorText.clear();
    m_iceCandidates = m_chatMessages = -1;
    m_loading = false;
    endResetModel();
    reload();
    Q_EMIT stateChanged();
}

void TimelineModel::reload()
{
    if (m_sessionId.isEmpty() || m_loading || !m_loader)
        return;
    m_loading = true;
    m_loader(m_sessionId, [this, id = m_sessionId](const feed::CommandResult &result) {
        if (m_sessionId == id)
            take(result);
    });
}

void TimelineModel::stageEvent(const feed::FeedEvent &event)
{
    const auto *stepped = std::get_if<feed::ConsultationStepped>(&event);
    if (stepped && !m_sessionId.isEmpty() && stepped->step.sessionId == m_sessionId)
        m_staged.append(stepped->step);
}

void TimelineModel::flush()
{
    for (const ConsultationStep &step : std::exchange(m_staged, {}))
        insert(step);
}

void TimelineModel::load(const feed::ServerSnapshot &snapshot)
{
    const auto &rows = snapshot.consultations;
    const bool isThere =
        std::any_of(rows.begin(), rows.end(), [this](const feed::ConsultationView &row) {
            return row.session.id == m_sessionId;
        });
    if (isThere)
        reload();
    else
        open({});
}

void TimelineModel::take(const feed::CommandResult &result)
{
    m_loading = false;
    m_errorText = result.ok ? QString() : refusalText(result.code, result.message);
    if (result.ok) {
        for (const ConsultationStep &step :
             stepsFromJson(m_sessionId, result.data.value(u"steps").toArray()))
            insert(step);
        m_iceCandidates = result.data.value(u"iceCandidates").toInteger();
        m_chatMessages = result.data.value(u"chatMessages").toInteger();
    }
    Q_EMIT stateChanged();
}

void TimelineModel::insert(const ConsultationStep &step)
{
    // Steps come in order but for those that a gap of the feed left out.
    const auto after = std::upper_bound(m_steps.cbegin(), m_steps.cend(), step.time,
                                        [](const QDateTime &time, const ConsultationStep &other) {
        return time < other.time;
    });
    for (auto it = after; it != m_steps.cbegin() && (it - 1)->time == step.time; --it) {
        if (isSame(*(it - 1), step))
            return;
    }
    const int row = static_cast<int>(std::distance(m_steps.cbegin(), after));
    beginInsertRows({}, row, row);
    m_steps.insert(row, step);
    endInsertRows();
}

QString TimelineModel::nameOf(const QString &userId) const
{
    if (userId.isEmpty())
        return {};
    if (userId == u"system")
        return tr("the server");
    return m_nameOf ? m_nameOf(userId) : userId;
}

QString TimelineModel::words(const ConsultationStep &step) const
{
    const bool aboutUser = step.kind == StepKind::Removed || step.kind == StepKind::Denied;
    return stepText(step.kind, nameOf(step.actor), aboutUser ? nameOf(step.detail) : step.detail);
}

QString TimelineModel::textOf(int row) const
{
    const ConsultationStep &step = at(row);
    QString text = tr("%1: %2").arg(fullTime(step.time), words(step));
    const QVariant since = sinceOffer(row);
    if (since.isValid())
        text +=
            u", " + tr("%1 s after the offer").arg(QLocale().toString(since.toDouble(), 'f', 1));
    return text;
}

QVariant TimelineModel::sinceOffer(int row) const
{
    const ConsultationStep &step = at(row);
    if (!belongsToCall(step.kind))
        return {};
    bool isNumber = false;
    const double told = step.detail.toDouble(&isNumber);
    if (step.kind == StepKind::Connected && isNumber)
        return told;
    QDateTime offered;
    for (int before = row - 1; before >= 0 && !endsCall(at(before).kind); --before) {
        if (at(before).kind == StepKind::Offer)
            offered = at(before).time;
    }
    return offered.isValid() ? QVariant(static_cast<double>(offered.msecsTo(step.time)) / 1000)
                             : QVariant();
}

QList<ConsultationStep> stepsFromJson(const SessionId &session, const QJsonArray &array)
{
    QList<ConsultationStep> steps;
    steps.reserve(array.size());
    for (const QJsonValue &value : array) {
        if (auto step = stepFromJson(session, value.toObject()))
            steps.append(*std::move(step));
    }
    return steps;
}

} // namespace anteroom::gui
