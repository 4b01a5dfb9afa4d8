// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/support/clinic_feed.h"

#include <QCoreApplication>
#include <QDir>
#include <QPixmap>

namespace anteroom::tests {
namespace {

QDateTime minutesBefore(int minutes)
{
    return QDateTime::currentDateTimeUtc().addSecs(-60 * minutes);
}

QList<User> people()
{
    return {
        person(QStringLiteral("Amelie Fournier"), Role::Patient),
        person(QStringLiteral("Dr. Jonas Lindqvist"), Role::Physician),
        person(QStringLiteral("Tomás Herrera"), Role::Patient),
        person(QStringLiteral("Dr. Ruth Okafor"), Role::Physician),
        person(QStringLiteral("Maximiliane Freifrau von Hohenstein-Wallerstein"), Role::Patient),
        person(QStringLiteral("Selin Yıldız"), Role::Agent),
        person(QStringLiteral("Ana"), Role::Patient),
        person(QStringLiteral("Prof. Dr. Alessandra Bianchi"), Role::Physician),
        person(QStringLiteral("Marek Nowak"), Role::Patient),
        person(QStringLiteral("Clinic desk"), Role::Admin),
    };
}

} // namespace

User person(const QString &displayName, Role role)
{
    User user;
    user.id =
        UserId(QString::fromLatin1(displayName.toUtf8().toBase64(QByteArray::Base64UrlEncoding |
                                                                 QByteArray::OmitTrailingEquals))
                   .left(22));
    user.displayName = displayName;
    user.role = role;
    user.createdAt = minutesBefore(60 * 24 * 30);
    return user;
}

feed::PresenceView present(const User &user, PresenceStatus status, int devices, int minutesAgo)
{
    return {user.id,
            user.displayName,
            user.role,
            status,
            devices,
            minutesBefore(minutesAgo),
            minutesBefore(status == PresenceStatus::Offline ? minutesAgo : 0)};
}

feed::ConsultationView consultation(const QString &id, const User &patient, const User &physician,
                                    SessionStatus status)
{
    feed::ConsultationView view;
    ConsultationSession &session = view.session;
    session.id = SessionId(id);
    session.patient = patient;
    session.physician = physician;
    session.status = status;
    session.createdAt = minutesBefore(90);
    session.room.id = RoomId(id);
    const bool began = status == SessionStatus::InProgress || status == SessionStatus::Completed;
    if (began)
        session.startedAt = minutesBefore(24);
    if (isEnded(status))
        session.endedAt = minutesBefore(3);
    session.room.patientJoined =
        status == SessionStatus::InProgress || status == SessionStatus::Waiting;
    session.room.physicianJoined = status == SessionStatus::InProgress;
    session.room.status = isEnded(status) ? RoomStatus::Completed
                          : began         ? RoomStatus::Active
                                          : RoomStatus::Waiting;
    return view;
}

feed::ServerSnapshot busyClinic()
{
    feed::ServerSnapshot snapshot;
    const QList<User> all = people();
    snapshot.users = all;
    using S = PresenceStatus;
    const std::pair<S, int> states[] = {
        {S::Online, 1}, {S::Busy, 2},    {S::Online, 1}, {S::Online, 3}, {S::Away, 1},
        {S::Online, 1}, {S::Offline, 0}, {S::Busy, 1},   {S::Online, 1}, {S::Online, 2}};
    for (int index = 0; index < all.size(); ++index)
        snapshot.presence.append(present(all.at(index), states[index].first, states[index].second,
                                         2 + index * index * 3));
    using C = SessionStatus;
    snapshot.consultations = {
        consultation(QStringLiteral("s-running-1"), all[0], all[1], C::InProgress),
        consultation(QStringLiteral("s-waiting-1"), all[4], all[7], C::Waiting),
        consultation(QStringLiteral("s-scheduled-1"), all[2], all[3], C::Scheduled),
        consultation(QStringLiteral("s-running-2"), all[8], all[7], C::InProgress),
        consultation(QStringLiteral("s-completed-1"), all[6], all[1], C::Completed),
        consultation(QStringLiteral("s-noshow-1"), all[2], all[1], C::NoShow),
    };
    snapshot.enforcesWaitingRoom = true;
    snapshot.counters.connectionCount = 12;
    snapshot.counters.socketCount = 12;
    snapshot.counters.userCount = 9;
    snapshot.counters.eventsInPerSecond = 34;
    snapshot.counters.eventsOutPerSecond = 58;
    snapshot.counters.commitMilliseconds = 1.4;
    return snapshot;
}

feed::ServerSnapshot largeClinic(int count)
{
    feed::ServerSnapshot snapshot;
    for (int index = 0; index < count; ++index) {
        User user = person(QStringLiteral("Person %1").arg(index), Role::Patient);
        user.id = UserId(QStringLiteral("p%1").arg(index));
        snapshot.presence.append(present(user, PresenceStatus::Online, 1, index % 200));
    }
    return snapshot;
}

void picture(QWidget &widget, const QString &name)
{
    const QString directory = qEnvironmentVariable("ANTEROOM_TEST_PICTURES");
    if (directory.isEmpty())
        return;
    // Labels of a form that was changed just now are shown by a posted event.
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    widget.grab().save(QDir(directory).filePath(name + QStringLiteral(".png")));
}

} // namespace anteroom::tests
