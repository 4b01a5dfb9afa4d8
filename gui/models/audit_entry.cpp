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

using L = QLatin1String;
const Row Rows[] = {
    {L("address.ban"), QT_TRANSLATE_NOOP("anteroom::gui::AuditWords", "An address was kept out")},
    {L("address.lift"),
     QT_TRANSLATE_NOOP("anteroom::gui::AuditWords", "An address was let in again")},
    {L("apikey.create"), QT_TRANSLATE_NOOP("anteroom::gui::AuditWords", "An API key was made")},
    {L("apikey.revoke"), QT_TRANSLATE_NOOP("anteroom::gui::AuditWords", "An API key was revoked")},
    {L("appointment.create"),
     QT_TRANSLATE_NOOP("anteroom::gui::AuditWords", "An appointment was made")},
    {L("audit.read"), QT_TRANSLATE_NOOP("anteroom::gui::AuditWords", "The audit was read")},
    {L("audit.verify"),
     QT_TRANSLATE_NOOP("anteroom::gui::AuditWords", "The audit's chain was verified")},
    {L("channel.create"), QT_TRANSLATE_NOOP("anteroom::gui::AuditWords", "A channel was made")},
    {L("clinic.init"), QT_TRANSLATE_NOOP("anteroom::gui::AuditWords", "The clinic was set up")},
    {L("consultation.admit"),
     QT_TRANSLATE_NOOP("anteroom::gui::AuditWords", "A patient was let in")},
    {L("consultation.create"),
     QT_TRANSLATE_NOOP("anteroom::gui::AuditWords", "A consultation was made")},
    {L("consultation.deny"),
     QT_TRANSLATE_NOOP("anteroom::gui::AuditWords", "A patient was refused")},
    {L("consultation.end"),
     QT_TRANSLATE_NOOP("anteroom::gui::AuditWords", "A consultation was ended")},
    {L("consultation.flags"),
     QT_TRANSLATE_NOOP("anteroom::gui::AuditWords",
                       "A consultation's waiting room or lock was changed")},
    {L("consultation.hold"),
     QT_TRANSLATE_NOOP("anteroom::gui::AuditWords", "A patient was sent back to wait")},
    {L("consultation.lock"),
     QT_TRANSLATE_NOOP("anteroom::gui::AuditWords", "A consultation was locked")},
    {L("consultation.readmit"),
     QT_TRANSLATE_NOOP("anteroom::gui::AuditWords", "A person was let in again")},
    {L("consultation.remove"),
     QT_TRANSLATE_NOOP("anteroom::gui::AuditWords", "A person was removed from a consultation")},
    {L("consultation.start"),
     QT_TRANSLATE_NOOP("anteroom::gui::AuditWords", "A consultation was started")},
    {L("consultation.unlock"),
     QT_TRANSLATE_NOOP("anteroom::gui::AuditWords", "A consultation was unlocked")},
    {L("consultation.update"),
     QT_TRANSLATE_NOOP("anteroom::gui::AuditWords", "A consultation was changed")},
    {L("conversation.create"),
     QT_TRANSLATE_NOOP("anteroom::gui::AuditWords", "A conversation was opened")},
    {L("conversation.update"),
     QT_TRANSLATE_NOOP("anteroom::gui::AuditWords", "A conversation was changed")},
    {L("database.copy"), QT_TRANSLATE_NOOP("anteroom::gui::AuditWords", "The database was copied")},
    {L("invite.create"), QT_TRANSLATE_NOOP("anteroom::gui::AuditWords", "An invite was made")},
    {L("invite.open"), QT_TRANSLATE_NOOP("anteroom::gui::AuditWords", "An invite was used")},
    {L("invite.revoke"), QT_TRANSLATE_NOOP("anteroom::gui::AuditWords", "An invite was revoked")},
    {L("limit.set"), QT_TRANSLATE_NOOP("anteroom::gui::AuditWords", "A limit was changed")},
    {L("message.post"),
     QT_TRANSLATE_NOOP("anteroom::gui::AuditWords", "A message was written from the console")},
    {L("message.redact"), QT_TRANSLATE_NOOP("anteroom::gui::AuditWords", "A message was redacted")},
    {L("note.add"), QT_TRANSLATE_NOOP("anteroom::gui::AuditWords", "A staff note was written")},
    {L("note.read"), QT_TRANSLATE_NOOP("anteroom::gui::AuditWords", "Staff notes were read")},
    {L("notification.send"),
     QT_TRANSLATE_NOOP("anteroom::gui::AuditWords", "A notification was sent")},
    {L("operator.grant"),
     QT_TRANSLATE_NOOP("anteroom::gui::AuditWords", "A console access was given")},
    {L("operator.withdraw"),
     QT_TRANSLATE_NOOP("anteroom::gui::AuditWords", "A console access was withdrawn")},
    {L("operator.password"),
     QT_TRANSLATE_NOOP("anteroom::gui::AuditWords", "An operator's password was set")},
    {L("operator.sign_in"),
     QT_TRANSLATE_NOOP("anteroom::gui::AuditWords", "An operator signed in")},
    {L("outbox.abandon"),
     QT_TRANSLATE_NOOP("anteroom::gui::AuditWords", "A delivery was given up")},
    {L("outbox.retry"),
     QT_TRANSLATE_NOOP("anteroom::gui::AuditWords", "A delivery was tried again")},
    {L("replies.set"),
     QT_TRANSLATE_NOOP("anteroom::gui::AuditWords", "The prepared replies were changed")},
    {L("secret.set"), QT_TRANSLATE_NOOP("anteroom::gui::AuditWords", "A secret was stored")},
    {L("socket.disconnect"),
     QT_TRANSLATE_NOOP("anteroom::gui::AuditWords", "A device was disconnected")},
    {L("system.announce"),
     QT_TRANSLATE_NOOP("anteroom::gui::AuditWords", "An announcement went to everybody")},
    {L("token.issue"), QT_TRANSLATE_NOOP("anteroom::gui::AuditWords", "A token was issued")},
    {L("token.revoke"), QT_TRANSLATE_NOOP("anteroom::gui::AuditWords", "A token was revoked")},
    {L("token.revoke_all"),
     QT_TRANSLATE_NOOP("anteroom::gui::AuditWords", "All tokens of a person were revoked")},
    {L("traffic.reveal"),
     QT_TRANSLATE_NOOP("anteroom::gui::AuditWords", "An event's contents were revealed")},
    {L("transcript.export"),
     QT_TRANSLATE_NOOP("anteroom::gui::AuditWords", "A transcript was exported")},
    {L("transcript.open"),
     QT_TRANSLATE_NOOP("anteroom::gui::AuditWords", "A transcript was opened")},
    {L("transcript.search"),
     QT_TRANSLATE_NOOP("anteroom::gui::AuditWords", "Transcripts were searched")},
    {L("user.create"), QT_TRANSLATE_NOOP("anteroom::gui::AuditWords", "A person was created")},
    {L("user.disconnect"),
     QT_TRANSLATE_NOOP("anteroom::gui::AuditWords", "A person was disconnected")},
    {L("user.mute"), QT_TRANSLATE_NOOP("anteroom::gui::AuditWords", "A person was muted")},
    {L("user.unmute"), QT_TRANSLATE_NOOP("anteroom::gui::AuditWords", "A person may write again")},
    {L("user.update"),
     QT_TRANSLATE_NOOP("anteroom::gui::AuditWords", "A person's record was changed")},
};

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
    if (outcome == u"broken")
        return Words::tr("Broken");
    return outcome;
}

} // namespace anteroom::gui
