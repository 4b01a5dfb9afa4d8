// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/audit_entry.h"

#include "gui/models/user_model.h"

#include <QCoreApplication>

namespace anteroom::gui {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(anteroom::gui::AuditWords)
};

struct Row
{
    QLatin1String action;
    const char *text;
};

#define TEXT(text) QT_TRANSLATE_NOOP("anteroom::gui::AuditWords", text)
using L = QLatin1String;
const Row Rows[] = {
    {L("address.ban"), TEXT("An address was kept out")},
    {L("address.lift"), TEXT("An address was let in again")},
    {L("apikey.create"), TEXT("An API key was made")},
    {L("apikey.revoke"), TEXT("An API key was revoked")},
    {L("appointment.create"), TEXT("An appointment was made")},
    {L("channel.create"), TEXT("A channel was made")},
    {L("clinic.init"), TEXT("The clinic was set up")},
    {L("consultation.admit"), TEXT("A patient was let in")},
    {L("consultation.create"), TEXT("A consultation was made")},
    {L("consultation.deny"), TEXT("A patient was refused")},
    {L("consultation.end"), TEXT("A consultation was ended")},
    {L("consultation.flags"), TEXT("A consultation's waiting room or lock was changed")},
    {L("consultation.hold"), TEXT("A patient was sent back to wait")},
    {L("consultation.lock"), TEXT("A consultation was locked")},
    {L("consultation.readmit"), TEXT("A person was let in again")},
    {L("consultation.remove"), TEXT("A person was removed from a consultation")},
    {L("consultation.start"), TEXT("A consultation was started")},
    {L("consultation.unlock"), TEXT("A consultation was unlocked")},
    {L("consultation.update"), TEXT("A consultation was changed")},
    {L("conversation.create"), TEXT("A conversation was opened")},
    {L("conversation.update"), TEXT("A conversation was changed")},
    {L("database.copy"), TEXT("The database was copied")},
    {L("invite.create"), TEXT("An invite was made")},
    {L("invite.open"), TEXT("An invite was used")},
    {L("invite.revoke"), TEXT("An invite was revoked")},
    {L("limit.set"), TEXT("A limit was changed")},
    {L("message.post"), TEXT("A message was written from the console")},
    {L("message.redact"), TEXT("A message was redacted")},
    {L("note.add"), TEXT("A staff note was written")},
    {L("note.read"), TEXT("Staff notes were read")},
    {L("notification.send"), TEXT("A notification was sent")},
    {L("operator.password"), TEXT("An operator's password was set")},
    {L("operator.sign_in"), TEXT("An operator signed in")},
    {L("outbox.abandon"), TEXT("A delivery was given up")},
    {L("outbox.retry"), TEXT("A delivery was tried again")},
    {L("replies.set"), TEXT("The prepared replies were changed")},
    {L("secret.set"), TEXT("A secret was stored")},
    {L("socket.disconnect"), TEXT("A device was disconnected")},
    {L("system.announce"), TEXT("An announcement went to everybody")},
    {L("token.issue"), TEXT("A token was issued")},
    {L("token.revoke"), TEXT("A token was revoked")},
    {L("token.revoke_all"), TEXT("All tokens of a person were revoked")},
    {L("traffic.reveal"), TEXT("An event's contents were revealed")},
    {L("transcript.export"), TEXT("A transcript was exported")},
    {L("transcript.open"), TEXT("A transcript was opened")},
    {L("transcript.search"), TEXT("Transcripts were searched")},
    {L("user.create"), TEXT("A person was created")},
    {L("user.disconnect"), TEXT("A person was disconnected")},
    {L("user.mute"), TEXT("A person was muted")},
    {L("user.unmute"), TEXT("A person may write again")},
    {L("user.update"), TEXT("A person's record was changed")},
};
#undef TEXT

} // namespace

AuditEntry auditEntryFromJson(const QJsonObject &object)
{
    return {object.value(u"seq").toInteger(),
            QDateTime::fromString(object.value(u"time").toString(), Qt::ISODateWithMs),
            object.value(u"actor").toString(),
            object.value(u"action").toString(),
            object.value(u"object").toString(),
            object.value(u"outcome").toString(),
            object.value(u"reason").toString(),
            object.value(u"hash").toString()};
}

QString nameOfActor(const AuditEntry &entry, const UserModel &users)
{
    const QString kind = entry.actor.section(u':', 0, 0);
    const QString id = entry.actor.section(u':', 1);
    if (kind == u"system")
        return Words::tr("The server");
    if (kind == u"key")
        return Words::tr("API key %1").arg(id);
    return id.isEmpty() ? entry.actor : users.nameOf(UserId(id));
}

QString nameOfObject(const AuditEntry &entry, const UserModel &users)
{
    const User *user = users.find(entry.object);
    return user ? user->displayName : entry.object;
}

QString actionText(const QString &action)
{
    for (const Row &row : Rows) {
        if (action == row.action)
            return Words::tr(row.text);
    }
    return action;
}

QString outcomeText(const QString &outcome)
{
    if (outcome == u"ok")
        return Words::tr("Done");
    if (outcome == u"forbidden")
        return Words::tr("Refused");
    return outcome;
}

} // namespace anteroom::gui
