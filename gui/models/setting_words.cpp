// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/setting_words.h"

#include <QCoreApplication>

#include <utility>

namespace anteroom::gui {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(anteroom::gui::SettingWords)
};

struct Row
{
    QLatin1String key;
    ServerSection section;
    const char *label;
    const char *help;
};

#define TEXT(text) QT_TRANSLATE_NOOP("anteroom::gui::SettingWords", text)
using L = QLatin1String;
using S = ServerSection;
// clang-format off
const Row Rows[] = {
    {L("listen"), S::Network, TEXT("Listening address"),
     TEXT("Address and port that clients connect to. 127.0.0.1 lets in this computer alone, 0.0.0.0 the whole network.")},
    {L("public-url"), S::Network, TEXT("Public address"),
     TEXT("Where people reach this clinic from outside, for the links in invites.")},
    {L("cors"), S::Network, TEXT("Web pages that may connect"),
     TEXT("Their origins, divided by commas, such as https://clinic.example. An asterisk lets in every page.")},
    {L("tls-cert"), S::Tls, TEXT("Certificate"),
     TEXT("The certificate and those that it depends on, as a PEM file. Goes together with the private key.")},
    {L("tls-key"), S::Tls, TEXT("Private key"),
     TEXT("PEM file, RSA or EC, not encrypted. Only the account that runs the server should be able to read it.")},
    {L("auth/algorithms"), S::Security, TEXT("Signatures of tokens"),
     TEXT("Algorithms that access tokens may be signed with, divided by commas.")},
    {L("auth/jwks"), S::Security, TEXT("Keys of outside issuers"),
     TEXT("A JSON Web Key Set with the public keys of systems that issue tokens for this clinic.")},
    {L("auth/issuer"), S::Security, TEXT("Issuer"),
     TEXT("The iss that access tokens must carry. Empty: any.")},
    {L("auth/audience"), S::Security, TEXT("Audience"),
     TEXT("The aud that access tokens must carry. Empty: any.")},
    {L("rate-limits"), S::Security, TEXT("Limits on how often"),
     TEXT("Off is for measurements only: then any client may flood this server. The limits themselves are under Limits.")},
    {L("data-dir"), S::Storage, TEXT("Data directory"),
     TEXT("Holds the clinic's database, secrets and lock. Choosing another one opens another clinic; nothing is moved.")},
    {L("database"), S::Storage, TEXT("Database"),
     TEXT("sqlite:///path or postgresql://user@host/database. Empty: the file anteroom.db in the data directory. A password is kept with anteroomctl secret set --name database.")},
    {L("consultation/waiting-room"), S::Consultations, TEXT("Waiting room"),
     TEXT("Required: no call begins until staff let the patient in.")},
    {L("consultation/no-show-minutes"), S::Consultations, TEXT("Counts as missed after"),
     TEXT("Minutes after an appointment whose patient never came. 0: never.")},
    {L("consultation/stale-minutes"), S::Consultations, TEXT("Ends by itself after"),
     TEXT("Minutes that a running consultation may stand with nobody in it. 0: never.")},
    {L("stun/urls"), S::Calls, TEXT("STUN servers"),
     TEXT("Help browsers to find a way to each other, such as stun:stun.clinic.example:3478. Divided by commas.")},
    {L("turn/urls"), S::Calls, TEXT("TURN servers"),
     TEXT("Pass calls on where no direct way is open. Their shared secret is kept with anteroomctl secret set --name turn.")},
    {L("webhooks/push"), S::Webhooks, TEXT("Push messages"),
     TEXT("Is told of messages to people who are away. Its secret is kept with anteroomctl secret set --name webhook.")},
    {L("webhooks/payment"), S::Webhooks, TEXT("Billing"),
     TEXT("Is told of consultations that were completed.")},
    {L("webhooks/allow"), S::Webhooks, TEXT("Receivers inside this network"),
     TEXT("Hosts that webhooks may reach although they lie in this network, divided by commas.")},
    {L("redis"), S::Cluster, TEXT("Redis"),
     TEXT("Joins several servers into one clinic.")},
    {L("log-level"), S::Logging, TEXT("Log level"),
     TEXT("The least that is written to the log and shown under Logs. Holds at once.")},
};

struct LimitRow
{
    QLatin1String name;
    const char *label;
};
const LimitRow Limits[] = {
    {L("chat-message.per-second"), TEXT("Chat messages, steady")},
    {L("chat-message.burst"), TEXT("Chat messages, at once")},
    {L("room.per-second"), TEXT("Joining and leaving, steady")},
    {L("room.burst"), TEXT("Joining and leaving, at once")},
    {L("typing.per-second"), TEXT("Typing signs, steady")},
    {L("typing.burst"), TEXT("Typing signs, at once")},
    {L("signal.per-second"), TEXT("Call offers and answers, steady")},
    {L("signal.burst"), TEXT("Call offers and answers, at once")},
    {L("ice-candidate.per-second"), TEXT("Call candidates, steady")},
    {L("ice-candidate.burst"), TEXT("Call candidates, at once")},
    {L("start-end.per-second"), TEXT("Starting and ending consultations, steady")},
    {L("start-end.burst"), TEXT("Starting and ending consultations, at once")},
    {L("subscribe.per-second"), TEXT("Subscriptions, steady")},
    {L("subscribe.burst"), TEXT("Subscriptions, at once")},
    {L("presence-status.per-second"), TEXT("Changes of presence, steady")},
    {L("presence-status.burst"), TEXT("Changes of presence, at once")},
    {L("other.per-second"), TEXT("Other events, steady")},
    {L("other.burst"), TEXT("Other events, at once")},
    {L("socket.per-second"), TEXT("All events of one device, steady")},
    {L("socket.burst"), TEXT("All events of one device, at once")},
    {L("address.per-second"), TEXT("All events of one address, steady")},
    {L("address.burst"), TEXT("All events of one address, at once")},
    {L("warn-at"), TEXT("Warned after")},
    {L("mute-at"), TEXT("Muted after")},
    {L("disconnect-at"), TEXT("Disconnected after")},
    {L("mute-time"), TEXT("Muted for")},
    {L("ban-at"), TEXT("Address kept out after")},
    {L("ban-time"), TEXT("Address kept out for")},
};
const LimitRow Units[] = {
    {L("events a second"), TEXT("events a second")},
    {L("events at once"), TEXT("events at once")},
    {L("refusals a minute"), TEXT("refusals a minute")},
    {L("bad tokens a minute"), TEXT("bad tokens a minute")},
    {L("seconds"), TEXT("seconds")},
};

const LimitRow Choices[] = {
    {L("consultation/waiting-room=observe"), TEXT("Shown only")},
    {L("consultation/waiting-room=enforce"), TEXT("Required")},
    {L("log-level=debug"), TEXT("Everything")},
    {L("log-level=info"), TEXT("Information")},
    {L("log-level=warning"), TEXT("Warnings")},
    {L("log-level=error"), TEXT("Errors")},
    {L("rate-limits=on"), TEXT("On")},
    {L("rate-limits=off"), TEXT("Off")},
};
// clang-format on
#undef TEXT

const Row *rowOf(const config::Setting &setting)
{
    for (const Row &row : Rows) {
        if (row.key == setting.key)
            return &row;
    }
    return nullptr;
}

template <size_t Size>
QString wordOf(const LimitRow (&rows)[Size], const QString &name, const QString &otherwise)
{
    for (const LimitRow &row : rows) {
        if (name == row.name)
            return Words::tr(row.label);
    }
    return otherwise;
}

/// For a setting that came after this table.
ServerSection sectionByGroup(const QString &group)
{
    const std::pair<QLatin1String, S> groups[] = {{L("auth"), S::Security},
                                                  {L("consultation"), S::Consultations},
                                                  {L("stun"), S::Calls},
                                                  {L("turn"), S::Calls},
                                                  {L("webhooks"), S::Webhooks}};
    for (const auto &[name, section] : groups) {
        if (group == name)
            return section;
    }
    return S::Network;
}

} // namespace

QString label(ServerSection section)
{
    switch (section) {
    case S::Network:
        return Words::tr("Network");
    case S::Tls:
        return Words::tr("Encryption");
    case S::Security:
        return Words::tr("Security");
    case S::Storage:
        return Words::tr("Storage");
    case S::Consultations:
        return Words::tr("Consultations");
    case S::Calls:
        return Words::tr("Calls");
    case S::Webhooks:
        return Words::tr("Webhooks");
    case S::Cluster:
        return Words::tr("Cluster");
    case S::Logging:
        return Words::tr("Log");
    }
    Q_UNREACHABLE();
}

std::optional<ServerSection> sectionOf(const config::Setting &setting)
{
    if (setting.key == L("demo"))
        return std::nullopt;
    const Row *row = rowOf(setting);
    return row ? row->section : sectionByGroup(QString(setting.key).section(u'/', 0, -2));
}

QString label(const config::Setting &setting)
{
    const Row *row = rowOf(setting);
    return row ? Words::tr(row->label) : QString(setting.key);
}

QString helpOf(const config::Setting &setting)
{
    const Row *row = rowOf(setting);
    return row ? Words::tr(row->help) : QString(setting.help);
}

QString labelOfChoice(const config::Setting &setting, const QString &choice)
{
    return wordOf(Choices, QString(setting.key) + u'=' + choice, choice);
}

QString problemText(const config::SettingProblem &problem)
{
    using Kind = config::SettingProblem::Kind;
    switch (problem.kind) {
    case Kind::NotSupported:
        return Words::tr("Not in this version yet.");
    case Kind::NotAChoice:
        return Words::tr("Choose one of the words of the list.");
    case Kind::NotAnAddress:
        return Words::tr("Write an address and a port, such as 127.0.0.1:3000 or [::1]:3000.");
    case Kind::NotACount:
        return Words::tr("Write a whole number of 0 to %1.").arg(config::CountMost);
    case Kind::NotADatabase:
        return Words::tr("Write sqlite:///path or postgresql://user@host/database. A password "
                         "does not belong here.");
    case Kind::OtherIsMissing:
        return Words::tr("Certificate and private key go together: fill in both or none.");
    }
    Q_UNREACHABLE();
}

QString labelOfLimit(const QString &name)
{
    return wordOf(Limits, name, name);
}

QString labelOfUnit(const QString &unit)
{
    return wordOf(Units, unit, unit);
}

} // namespace anteroom::gui
