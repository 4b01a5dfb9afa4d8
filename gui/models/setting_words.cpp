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

using L = QLatin1String;
using S = ServerSection;
// clang-format off
const Row Rows[] = {
    {L("listen"), S::Network, QT_TRANSLATE_NOOP("anteroom::gui::SettingWords", "Listening address"),
     QT_TRANSLATE_NOOP("anteroom::gui::SettingWords", "Address and port that clients connect to. 127.0.0.1 lets in this computer alone, 0.0.0.0 the whole network.")},
    {L("public-url"), S::Network, QT_TRANSLATE_NOOP("anteroom::gui::SettingWords", "Public address"),
     QT_TRANSLATE_NOOP("anteroom::gui::SettingWords", "Where people reach this clinic from outside, for the links in invites.")},
    {L("cors"), S::Network, QT_TRANSLATE_NOOP("anteroom::gui::SettingWords", "Web pages that may connect"),
     QT_TRANSLATE_NOOP("anteroom::gui::SettingWords", "Their origins, divided by commas, such as https://clinic.example. An asterisk lets in every page.")},
    {L("tls-cert"), S::Tls, QT_TRANSLATE_NOOP("anteroom::gui::SettingWords", "Certificate"),
     QT_TRANSLATE_NOOP("anteroom::gui::SettingWords", "The certificate and those that it depends on, as a PEM file. Goes together with the private key.")},
    {L("tls-key"), S::Tls, QT_TRANSLATE_NOOP("anteroom::gui::SettingWords", "Private key"),
     QT_TRANSLATE_NOOP("anteroom::gui::SettingWords", "PEM file, RSA or EC, not encrypted. Only the account that runs the server should be able to read it.")},
    {L("auth/algorithms"), S::Security, QT_TRANSLATE_NOOP("anteroom::gui::SettingWords", "Signatures of tokens"),
     QT_TRANSLATE_NOOP("anteroom::gui::SettingWords", "Algorithms that access tokens may be signed with, divided by commas.")},
    {L("auth/jwks"), S::Security, QT_TRANSLATE_NOOP("anteroom::gui::SettingWords", "Keys of outside issuers"),
     QT_TRANSLATE_NOOP("anteroom::gui::SettingWords", "A JSON Web Key Set with the public keys of systems that issue tokens for this clinic.")},
    {L("auth/issuer"), S::Security, QT_TRANSLATE_NOOP("anteroom::gui::SettingWords", "Issuer"),
     QT_TRANSLATE_NOOP("anteroom::gui::SettingWords", "The iss that access tokens must carry. Empty: any.")},
    {L("auth/audience"), S::Security, QT_TRANSLATE_NOOP("anteroom::gui::SettingWords", "Audience"),
     QT_TRANSLATE_NOOP("anteroom::gui::SettingWords", "The aud that access tokens must carry. Empty: any.")},
    {L("rate-limits"), S::Security, QT_TRANSLATE_NOOP("anteroom::gui::SettingWords", "Limits on how often"),
     QT_TRANSLATE_NOOP("anteroom::gui::SettingWords", "Off is for measurements only: then any client may flood this server. The limits themselves are under Limits.")},
    {L("data-dir"), S::Storage, QT_TRANSLATE_NOOP("anteroom::gui::SettingWords", "Data directory"),
     QT_TRANSLATE_NOOP("anteroom::gui::SettingWords", "Holds the clinic's database, secrets and lock. Choosing another one opens another clinic; nothing is moved.")},
    {L("database"), S::Storage, QT_TRANSLATE_NOOP("anteroom::gui::SettingWords", "Database"),
     QT_TRANSLATE_NOOP("anteroom::gui::SettingWords", "sqlite:///path or postgresql://user@host/database. Empty: the file anteroom.db in the data directory. A password is kept with anteroomctl secret set --name database.")},
    {L("consultation/waiting-room"), S::Consultations, QT_TRANSLATE_NOOP("anteroom::gui::SettingWords", "Waiting room"),
     QT_TRANSLATE_NOOP("anteroom::gui::SettingWords", "Required: no call begins until staff let the patient in.")},
    {L("consultation/no-show-minutes"), S::Consultations, QT_TRANSLATE_NOOP("anteroom::gui::SettingWords", "Counts as missed after"),
     QT_TRANSLATE_NOOP("anteroom::gui::SettingWords", "Minutes after an appointment whose patient never came. 0: never.")},
    {L("consultation/stale-minutes"), S::Consultations, QT_TRANSLATE_NOOP("anteroom::gui::SettingWords", "Ends by itself after"),
     QT_TRANSLATE_NOOP("anteroom::gui::SettingWords", "Minutes that a running consultation may stand with nobody in it. 0: never.")},
    {L("stun/urls"), S::Calls, QT_TRANSLATE_NOOP("anteroom::gui::SettingWords", "STUN servers"),
     QT_TRANSLATE_NOOP("anteroom::gui::SettingWords", "Help browsers to find a way to each other, such as stun:stun.clinic.example:3478. Divided by commas.")},
    {L("turn/urls"), S::Calls, QT_TRANSLATE_NOOP("anteroom::gui::SettingWords", "TURN servers"),
     QT_TRANSLATE_NOOP("anteroom::gui::SettingWords", "Pass calls on where no direct way is open. Their shared secret is kept with anteroomctl secret set --name turn.")},
    {L("webhooks/push"), S::Webhooks, QT_TRANSLATE_NOOP("anteroom::gui::SettingWords", "Push messages"),
     QT_TRANSLATE_NOOP("anteroom::gui::SettingWords", "Is told of messages to people who are away. Its secret is kept with anteroomctl secret set --name webhook.")},
    {L("webhooks/payment"), S::Webhooks, QT_TRANSLATE_NOOP("anteroom::gui::SettingWords", "Billing"),
     QT_TRANSLATE_NOOP("anteroom::gui::SettingWords", "Is told of consultations that were completed.")},
    {L("webhooks/allow"), S::Webhooks, QT_TRANSLATE_NOOP("anteroom::gui::SettingWords", "Receivers inside this network"),
     QT_TRANSLATE_NOOP("anteroom::gui::SettingWords", "Hosts that webhooks may reach although they lie in this network, divided by commas.")},
    {L("redis"), S::Cluster, QT_TRANSLATE_NOOP("anteroom::gui::SettingWords", "Redis"),
     QT_TRANSLATE_NOOP("anteroom::gui::SettingWords", "Joins several servers into one clinic.")},
    {L("log-level"), S::Logging, QT_TRANSLATE_NOOP("anteroom::gui::SettingWords", "Log level"),
     QT_TRANSLATE_NOOP("anteroom::gui::SettingWords", "The least that is written to the log and shown under Logs. Holds at once.")},
};

struct LimitRow
{
    QLatin1String name;
    const char *label;
};
const LimitRow Limits[] = {
    {L("chat-message.per-second"), QT_TRANSLATE_NOOP("anteroom::gui::SettingWords", "Chat messages, steady")},
    {L("chat-message.burst"), QT_TRANSLATE_NOOP("anteroom::gui::SettingWords", "Chat messages, at once")},
    {L("room.per-second"), QT_TRANSLATE_NOOP("anteroom::gui::SettingWords", "Joining and leaving, steady")},
    {L("room.burst"), QT_TRANSLATE_NOOP("anteroom::gui::SettingWords", "Joining and leaving, at once")},
    {L("typing.per-second"), QT_TRANSLATE_NOOP("anteroom::gui::SettingWords", "Typing signs, steady")},
    {L("typing.burst"), QT_TRANSLATE_NOOP("anteroom::gui::SettingWords", "Typing signs, at once")},
    {L("signal.per-second"), QT_TRANSLATE_NOOP("anteroom::gui::SettingWords", "Call offers and answers, steady")},
    {L("signal.burst"), QT_TRANSLATE_NOOP("anteroom::gui::SettingWords", "Call offers and answers, at once")},
    {L("ice-candidate.per-second"), QT_TRANSLATE_NOOP("anteroom::gui::SettingWords", "Call candidates, steady")},
    {L("ice-candidate.burst"), QT_TRANSLATE_NOOP("anteroom::gui::SettingWords", "Call candidates, at once")},
    {L("start-end.per-second"), QT_TRANSLATE_NOOP("anteroom::gui::SettingWords", "Starting and ending consultations, steady")},
    {L("start-end.burst"), QT_TRANSLATE_NOOP("anteroom::gui::SettingWords", "Starting and ending consultations, at once")},
    {L("subscribe.per-second"), QT_TRANSLATE_NOOP("anteroom::gui::SettingWords", "Subscriptions, steady")},
    {L("subscribe.burst"), QT_TRANSLATE_NOOP("anteroom::gui::SettingWords", "Subscriptions, at once")},
    {L("presence-status.per-second"), QT_TRANSLATE_NOOP("anteroom::gui::SettingWords", "Changes of presence, steady")},
    {L("presence-status.burst"), QT_TRANSLATE_NOOP("anteroom::gui::SettingWords", "Changes of presence, at once")},
    {L("other.per-second"), QT_TRANSLATE_NOOP("anteroom::gui::SettingWords", "Other events, steady")},
    {L("other.burst"), QT_TRANSLATE_NOOP("anteroom::gui::SettingWords", "Other events, at once")},
    {L("socket.per-second"), QT_TRANSLATE_NOOP("anteroom::gui::SettingWords", "All events of one device, steady")},
    {L("socket.burst"), QT_TRANSLATE_NOOP("anteroom::gui::SettingWords", "All events of one device, at once")},
    {L("address.per-second"), QT_TRANSLATE_NOOP("anteroom::gui::SettingWords", "All events of one address, steady")},
    {L("address.burst"), QT_TRANSLATE_NOOP("anteroom::gui::SettingWords", "All events of one address, at once")},
    {L("warn-at"), QT_TRANSLATE_NOOP("anteroom::gui::SettingWords", "Warned after")},
    {L("mute-at"), QT_TRANSLATE_NOOP("anteroom::gui::SettingWords", "Muted after")},
    {L("disconnect-at"), QT_TRANSLATE_NOOP("anteroom::gui::SettingWords", "Disconnected after")},
    {L("mute-time"), QT_TRANSLATE_NOOP("anteroom::gui::SettingWords", "Muted for")},
    {L("ban-at"), QT_TRANSLATE_NOOP("anteroom::gui::SettingWords", "Address kept out after")},
    {L("ban-time"), QT_TRANSLATE_NOOP("anteroom::gui::SettingWords", "Address kept out for")},
};
const LimitRow Units[] = {
    {L("events a second"), QT_TRANSLATE_NOOP("anteroom::gui::SettingWords", "events a second")},
    {L("events at once"), QT_TRANSLATE_NOOP("anteroom::gui::SettingWords", "events at once")},
    {L("refusals a minute"), QT_TRANSLATE_NOOP("anteroom::gui::SettingWords", "refusals a minute")},
    {L("bad tokens a minute"), QT_TRANSLATE_NOOP("anteroom::gui::SettingWords", "bad tokens a minute")},
    {L("seconds"), QT_TRANSLATE_NOOP("anteroom::gui::SettingWords", "seconds")},
};

const LimitRow Choices[] = {
    {L("consultation/waiting-room=observe"), QT_TRANSLATE_NOOP("anteroom::gui::SettingWords", "Shown only")},
    {L("consultation/waiting-room=enforce"), QT_TRANSLATE_NOOP("anteroom::gui::SettingWords", "Required")},
    {L("log-level=debug"), QT_TRANSLATE_NOOP("anteroom::gui::SettingWords", "Everything")},
    {L("log-level=info"), QT_TRANSLATE_NOOP("anteroom::gui::SettingWords", "Information")},
    {L("log-level=warning"), QT_TRANSLATE_NOOP("anteroom::gui::SettingWords", "Warnings")},
    {L("log-level=error"), QT_TRANSLATE_NOOP("anteroom::gui::SettingWords", "Errors")},
    {L("rate-limits=on"), QT_TRANSLATE_NOOP("anteroom::gui::SettingWords", "On")},
    {L("rate-limits=off"), QT_TRANSLATE_NOOP("anteroom::gui::SettingWords", "Off")},
};
// clang-format on

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
