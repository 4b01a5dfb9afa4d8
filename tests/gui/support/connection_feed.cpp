// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/support/connection_feed.h"

#include "tests/gui/support/clinic_feed.h"

namespace anteroom::tests {

namespace {
QDateTime minutesFromNow(int minutes)
{
    return QDateTime::currentDateTimeUtc().addSecs(60 * minutes);
}

QList<feed::RefusalView> refusals()
{
    const QString codes[] = {QStringLiteral("token_invalid"), QStringLiteral("banned"),
                             QStringLiteral("eio_5"),         QStringLiteral("token_required"),
                             QStringLiteral("user_inactive"), QStringLiteral("banned"),
                             QStringLiteral("eio_4")};
    QList<feed::RefusalView> refusals;
    for (const QString &code : codes) {
        const auto number = static_cast<quint64>(refusals.size()) + 1;
        const QString address =
            code == u"banned" ? QStringLiteral("203.0.113.x") : QStringLiteral("198.51.100.x");
        refusals.append({number, minutesFromNow(-60 + static_cast<int>(number) * 8), address, code,
                         QStringLiteral("Firefox 128.0")});
    }
    return refusals;
}

QStringList roomsOf(const User &user, int number)
{
    QStringList rooms{QStringLiteral("user:") + user.id.toString(),
                      QStringLiteral("notifications:") + user.id.toString(),
                      QStringLiteral("notifications:role:") + toWire(user.role)};
    if (isStaff(user.role))
        rooms.append(QStringLiteral("staff"));
    if (number < 2)
        rooms.append(QStringLiteral("consultation:s-running-1"));
    if (number < 4)
        rooms.append(QStringLiteral("conversation:c1"));
    return rooms;
}
} // namespace

feed::ConnectionView connection(const QString &socketId, const User &user, const QStringList &rooms)
{
    feed::ConnectionView view;
    view.socketId = socketId;
    view.userId = user.id;
    view.displayName = user.displayName;
    view.role = user.role;
    view.secure = true;
    view.address = QStringLiteral("10.0.4.x");
    view.client = QStringLiteral("Firefox 128.0");
    view.since = minutesFromNow(-12);
    view.bytesIn = 18'200;
    view.bytesOut = 143'800;
    view.roundTripMilliseconds = 24;
    view.rooms = rooms;
    return view;
}

feed::ServerSnapshot connectedClinic()
{
    feed::ServerSnapshot snapshot = busyClinic();
    int number = 0;
    for (const User &user : std::as_const(snapshot.users)) {
        const QString socket =
            QStringLiteral("vY3xQ0lM8rT5nK2eAAA%1").arg(QChar(u'B' + number % 24));
        feed::ConnectionView view = connection(socket, user, roomsOf(user, number));
        view.bytesIn *= number + 1;
        if (number % 4 == 3)
            view.transport = feed::Transport::Polling;
        snapshot.connections.append(view);
        ++number;
    }
    snapshot.connections[4].roundTripMilliseconds = 812;
    snapshot.connections[8].queuedBytes = 412'000;
    snapshot.connections[9].roundTripMilliseconds = -1;
    snapshot.bans = {{QStringLiteral("b1"), QStringLiteral("203.0.113.x"), minutesFromNow(-40),
                      minutesFromNow(60 * 20), QStringLiteral("many bad tokens")},
                     {QStringLiteral("b2"), QStringLiteral("2001:db8:7::x"), minutesFromNow(-90),
                      minutesFromNow(12), QStringLiteral("flooded the waiting room")}};
    snapshot.mutes = {{snapshot.users[2].id,
                       snapshot.users[2].displayName,
                       {},
                       minutesFromNow(45),
                       QStringLiteral("insults in the chat")},
                      {snapshot.users[8].id, snapshot.users[8].displayName,
                       ConversationId(QStringLiteral("c1")), minutesFromNow(60 * 24 * 6),
                       QStringLiteral("advertising")}};
    snapshot.refusals = refusals();
    return snapshot;
}

QList<feed::ConnectionView> manyConnections(int count)
{
    QList<feed::ConnectionView> connections;
    for (int number = 0; number < count; ++number) {
        User user = person(QStringLiteral("Person %1").arg(number), Role::Patient);
        user.id = UserId(QStringLiteral("p%1").arg(number));
        feed::ConnectionView view =
            connection(QStringLiteral("s%1").arg(number), user,
                       {QStringLiteral("user:p%1").arg(number),
                        QStringLiteral("conversation:c%1").arg(number / 100),
                        QStringLiteral("notifications:role:PATIENT")});
        view.bytesOut = number * 37 % 9'973;
        connections.append(view);
    }
    return connections;
}

} // namespace anteroom::tests
