// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/models/consultation_model.h"

#include "gui/models/labels.h"
#include "gui/models/participant_link.h"

#include <QCoreApplication>

namespace anteroom::gui {

namespace {
using Column = ConsultationModel::Column;

QVariant text(const feed::ConsultationView &row, Column column)
{
    const ConsultationSession &session = row.session;
    switch (column) {
    case Column::Patient:
        return session.patient.displayName;
    case Column::Physician:
        return session.physician.displayName;
    case Column::State:
        return label(session.status);
    case Column::Joined:
        return joinedText(session.room);
    case Column::Started:
        return fullTime(session.startedAt);
    case Column::Duration:
        return durationText(consultationSeconds(session, QDateTime::currentDateTimeUtc()));
    case Column::Observers:
        return row.observerCount;
    case Column::SessionId:
        return session.id.toString();
    case Column::Waiting:
        return fullTime(session.room.waitingSince);
    }
    return {};
}

/// Also stands for the duration, whose text would differ at every look.
QVariant sortKey(const feed::ConsultationView &row, Column column)
{
    if (column == Column::State)
        return static_cast<int>(row.session.status);
    if (column == Column::Started)
        return row.session.startedAt;
    if (column == Column::Waiting)
        return row.session.room.waitingSince;
    if (column == Column::Duration)
        return consultationSeconds(row.session, row.session.createdAt);
    return text(row, column);
}

QString joinedState(const feed::ConsultationView &row)
{
    const ConsultationRoom &room = row.session.room;
    return QString::number((room.admitted ? 1 : 0) + (room.locked ? 2 : 0)) + u'|' +
           linkSignature(row.patientLink) + u'|' + linkSignature(row.physicianLink);
}
} // namespace

int ConsultationModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ConsultationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[ColumnCount] = {tr("Patient"),   tr("Physician"),  tr("State"),
                                         tr("Joined"),    tr("Started"),    tr("Duration"),
                                         tr("Observers"), tr("Session id"), tr("Waiting")};
    return section < ColumnCount ? titles[section] : QVariant();
}

void ConsultationModel::stageEvent(const feed::FeedEvent &event)
{
    if (const auto *changed = std::get_if<feed::ConsultationChanged>(&event))
        stage(changed->consultation);
}

void ConsultationModel::load(const feed::ServerSnapshot &snapshot)
{
    replaceAll(snapshot.consultations);
}

QString ConsultationModel::keyOf(const feed::ConsultationView &row) const
{
    return row.session.id.toString();
}

QVariant ConsultationModel::cell(const feed::ConsultationView &row, int section, int role) const
{
    const auto column = static_cast<Column>(section);
    const ConsultationSession &session = row.session;
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::TextAlignmentRole:
        return column == Column::Duration || column == Column::Observers
                   ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                   : QVariant();
    case SortRole:
        return sortKey(row, column);
    case IdRole:
        return session.id.toString();
    case TimeRole:
        if (column == Column::Waiting)
            return session.room.waitingSince;
        return column == Column::Started || column == Column::Duration ? session.startedAt
                                                                       : QVariant();
    case StateRole:
        if (column == Column::Joined) // what it shows beside its text, so that a change is told
            return joinedState(row);
        return column == Column::State ? toWire(session.status) : QVariant();
    case FilterRole:
        return QString(session.patient.displayName + u' ' + session.physician.displayName + u' ' +
                       label(session.status) + u' ' + session.id.toString())
            .toLower();
    default:
        return {};
    }
}

QString joinedText(const ConsultationRoom &room)
{
    if (room.patientJoined && room.physicianJoined)
        return ConsultationModel::tr("Patient and physician");
    if (room.patientJoined)
        return ConsultationModel::tr("Patient");
    return room.physicianJoined ? ConsultationModel::tr("Physician")
                                : ConsultationModel::tr("Nobody");
}

qint64 consultationSeconds(const ConsultationSession &session, const QDateTime &now)
{
    if (!session.startedAt.isValid())
        return -1;
    return session.startedAt.secsTo(session.endedAt.isValid() ? session.endedAt : now);
}

} // namespace anteroom::gui
