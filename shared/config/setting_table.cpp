// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/config/setting_table.h"

namespace anteroom::config {

// clang-format off
const QList<Setting> &settingTable()
{
    using L = QLatin1String;
    static const QList<Setting> table{
        {L("data-dir"), SettingType::Path, L(), L("DIR"), Change::NeedsRestart, Support::Yes,
         L("where the clinic's database, secrets and lock are kept")},
        {L("listen"), SettingType::Address, L("127.0.0.1:3000"), L("ADDR:PORT"), Change::NeedsRestart, Support::Yes,
         L("address to accept connections on; IPv6 in brackets, port 0 picks a free one")},
        {L("database"), SettingType::Text, L(), L("URL"), Change::NeedsRestart, Support::Yes,
         L("sqlite:///path; without it anteroom.db in the data directory")},
        {L("redis"), SettingType::Text, L(), L("URL"), Change::NeedsRestart, Support::NotYet,
         L("join several nodes into one clinic")},
        {L("tls-cert"), SettingType::Path, L(), L("FILE"), Change::NeedsRestart, Support::Yes,
         L("certificate chain in PEM form; read again on SIGHUP")},
        {L("tls-key"), SettingType::Path, L(), L("FILE"), Change::NeedsRestart, Support::Yes,
         L("private key in PEM form, RSA or EC, not encrypted")},
        {L("cors"), SettingType::Text, L(), L("LIST"), Change::NeedsRestart, Support::Yes,
         L("origins of web pages that may connect, such as https://clinic.example; * for any")},
        {L("public-url"), SettingType::Text, L(), L("URL"), Change::NeedsRestart, Support::Yes,
         L("where people reach this clinic, for links in invites")},
        {L("rate-limits"), SettingType::Choice, L("on"), L("on|off"), Change::NeedsRestart, Support::Yes,
         L("off for benches only: lifts every limit on how often a user may do something")},
        {L("log-level"), SettingType::Choice, L("info"), L("debug|info|warning|error"), Change::Live, Support::Yes,
         L("what is written to stderr, at least")},
        {L("demo"), SettingType::Flag, L("off"), L("on|off"), Change::NeedsRestart, Support::Yes,
         L("a throw-away clinic with simulated clients over real sockets")},
        {L("auth/algorithms"), SettingType::Text, L("HS256"), L("LIST"), Change::NeedsRestart, Support::Yes,
         L("algorithms that access tokens may be signed with")},
        {L("auth/jwks"), SettingType::Path, L(), L("FILE"), Change::NeedsRestart, Support::Yes,
         L("public keys of outside issuers, a JSON Web Key Set with kid and alg")},
        {L("auth/issuer"), SettingType::Text, L(), L("TEXT"), Change::NeedsRestart, Support::Yes,
         L("iss that access tokens must carry")},
        {L("auth/audience"), SettingType::Text, L(), L("TEXT"), Change::NeedsRestart, Support::Yes,
         L("aud that access tokens must carry")},
        {L("consultation/waiting-room"), SettingType::Choice, L("observe"), L("observe|enforce"), Change::NeedsRestart,
         Support::Yes, L("enforce: no call until staff admit the patient")},
        {L("consultation/no-show-minutes"), SettingType::Count, L("30"), L("MINUTES"), Change::NeedsRestart, Support::Yes,
         L("after an appointment whose patient never came it counts as missed; 0: never")},
        {L("consultation/stale-minutes"), SettingType::Count, L("120"), L("MINUTES"), Change::NeedsRestart, Support::Yes,
         L("a running consultation with nobody in it ends by itself; 0: never")},
        {L("stun/urls"), SettingType::Text, L(), L("LIST"), Change::NeedsRestart, Support::Yes,
         L("STUN servers for video calls, such as stun:stun.clinic.example:3478")},
        {L("turn/urls"), SettingType::Text, L(), L("LIST"), Change::NeedsRestart, Support::Yes,
         L("TURN servers for video calls; their shared secret: anteroomctl secret set --name turn")},
        {L("webhooks/push"), SettingType::Text, L(), L("URL"), Change::NeedsRestart, Support::Yes,
         L("told of messages to people who are not connected; secret: anteroomctl secret set --name webhook")},
        {L("webhooks/payment"), SettingType::Text, L(), L("URL"), Change::NeedsRestart, Support::Yes,
         L("told of completed consultations")},
        {L("webhooks/allow"), SettingType::Text, L(), L("LIST"), Change::NeedsRestart, Support::Yes,
         L("hosts of webhooks that may lie inside this network")},
    };
    return table;
}
// clang-format on

const Setting *findSetting(QAnyStringView key)
{
    for (const Setting &setting : settingTable()) {
        if (QAnyStringView::equal(key, setting.key))
            return &setting;
    }
    return nullptr;
}

QString optionName(const Setting &setting)
{
    return QStringLiteral("--") + QString(setting.key).replace(u'/', u'-');
}

QString environmentName(const Setting &setting)
{
    return QStringLiteral("ANTEROOM_") +
           QString(setting.key).toUpper().replace(u'/', u'_').replace(u'-', u'_');
}

} // namespace anteroom::config
