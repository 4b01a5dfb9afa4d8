// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/refusal_cause.h"

#include <QCoreApplication>
#include <QHash>

namespace anteroom::gui {

namespace {
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(anteroom::gui::RefusalCause)
};

/// The clinic's own codes. Spec: wire.md 2.
QHash<QString, RefusalCause> clinicCauses()
{
    return {
        {QStringLiteral("token_required"),
         {Texts::tr("No token"), Texts::tr("The client connected without an access token."),
          Texts::tr("Issue the person a token on the People page and enter it in their app. A "
                    "browser that was only left open can be closed.")}},
        {QStringLiteral("token_invalid"),
         {Texts::tr("Token not valid"),
          Texts::tr("The access token has expired, was revoked, or was not issued by this clinic."),
          Texts::tr("Issue the person a new token on the People page. If every client is refused, "
                    "compare the clocks and the signing keys of both systems.")}},
        {QStringLiteral("user_inactive"),
         {Texts::tr("Person unknown or deactivated"),
          Texts::tr("The token is good, but nobody active with its user id is known here."),
          Texts::tr("Look for the person on the People page; activate or create them if they "
                    "should get in.")}},
        {QStringLiteral("too_many_connections"),
         {Texts::tr("Too many connections"),
          Texts::tr("This person has as many connections as are allowed at once."),
          Texts::tr("An app that connects again and again without closing is the usual cause. "
                    "Filter Connections by the person and disconnect what is left over.")}},
        {QStringLiteral("banned"),
         {Texts::tr("Address banned"), Texts::tr("The address is on the list of banned addresses."),
          Texts::tr("Nothing to do if the ban is right. Otherwise an administrator lifts it under "
                    "Banned addresses.")}},
        {QStringLiteral("rate_limited"),
         {Texts::tr("Too fast"), Texts::tr("The address opens connections faster than is allowed."),
          Texts::tr("Many people behind one address need a higher limit. Ban the address if it is "
                    "an attack.")}},
        {QStringLiteral("unavailable"),
         {Texts::tr("Server not ready"),
          Texts::tr("The database did not answer, so the token could not be checked."),
          Texts::tr("Clients try again by themselves. If it lasts, look at the database in the "
                    "status bar and at the space on its disk.")}},
    };
}

/// Those of Engine.IO, as `eio_` and the number.
QHash<QString, RefusalCause> engineCauses()
{
    return {
        {QStringLiteral("eio_0"),
         {Texts::tr("Transport unknown"),
          Texts::tr("The client asked for a transport that this server does not offer."),
          Texts::tr("Set the client to WebSocket or polling, as Socket.IO does by default.")}},
        {QStringLiteral("eio_1"),
         {Texts::tr("Session unknown"),
          Texts::tr(
              "The client went on with a session that has ended, for instance after a restart "
              "of the server."),
          Texts::tr("Clients connect anew by themselves. If it goes on, something between them and "
                    "the server divides their requests among several servers.")}},
        {QStringLiteral("eio_2"),
         {Texts::tr("Wrong HTTP method"),
          Texts::tr("A handshake must be a GET request; this was another."),
          Texts::tr("Something other than a Socket.IO client tried this address. Look at the "
                    "client, or at the proxy in between.")}},
        {QStringLiteral("eio_3"),
         {Texts::tr("Bad request"),
          Texts::tr("The request does not fit the session or its transport."),
          Texts::tr("A proxy that changes WebSocket requests is the usual cause: let it pass "
                    "Upgrade and Connection on.")}},
        {QStringLiteral("eio_4"),
         {Texts::tr("Not allowed"),
          Texts::tr("The web page that connected is not on the list of allowed origins, or the "
                    "address may not connect now."),
          Texts::tr("Add the page's origin to the settings if it is one of the clinic's.")}},
        {QStringLiteral("eio_5"),
         {Texts::tr("Protocol too old"),
          Texts::tr("The client speaks an older protocol of Socket.IO."),
          Texts::tr("Update the client to Socket.IO 3 or newer.")}},
    };
}

const QHash<QString, RefusalCause> &causes()
{
    static const QHash<QString, RefusalCause> table = [] {
        QHash<QString, RefusalCause> all = clinicCauses();
        all.insert(engineCauses());
        return all;
    }();
    return table;
}
} // namespace

RefusalCause refusalCause(const QString &code)
{
    const auto cause = causes().constFind(code);
    if (cause != causes().constEnd())
        return *cause;
    return {Texts::tr("Refused: %1").arg(code), Texts::tr("The server did not let the client in."),
            Texts::tr("Look for the code in the documentation of the client.")};
}

QStringList knownRefusalCodes()
{
    return causes().keys();
}

} // namespace anteroom::gui
