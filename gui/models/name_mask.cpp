// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/name_mask.h"

namespace anteroom::gui {
namespace {

void mask(QString &name)
{
    name = initials(name);
}

void mask(User &user)
{
    mask(user.displayName);
    user.email.clear();
}

void mask(feed::ConsultationView &view)
{
    mask(view.session.patient);
    mask(view.session.physician);
}

void mask(feed::ConversationView &view)
{
    mask(view.patientName);
    mask(view.counterpartName);
    mask(view.assigneeName);
}

struct Mask
{
    void operator()(feed::PresenceChanged &event) const { mask(event.presence.displayName); }
    void operator()(feed::ConsultationChanged &event) const { mask(event.consultation); }
    void operator()(feed::ConversationChanged &event) const { mask(event.conversation); }
    void operator()(feed::MessageStored &event) const
    {
        if (event.message.sender)
            mask(*event.message.sender);
    }
    void operator()(feed::UserChanged &event) const { mask(event.user); }
    void operator()(feed::TrafficRecorded &event) const { mask(event.traffic.displayName); }
    void operator()(feed::ConnectionChanged &event) const { mask(event.connection.displayName); }
    void operator()(feed::MutesChanged &event) const
    {
        for (feed::MuteView &mute : event.mutes)
            mask(mute.displayName);
    }
    void operator()(feed::OperatorsChanged &event) const
    {
        for (feed::OperatorView &view : event.operators)
            mask(view.signInName);
    }
    template <class Other>
    void operator()(Other &) const
    {
    }
};

} // namespace

QString initials(const QString &name)
{
    QStringList letters;
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        // A letter beyond the first plane is two units.
        const qsizetype units = word.size() > 1 && word.at(0).isHighSurrogate() ? 2 : 1;
        letters.append(word.left(units).toUpper() + u'.');
    }
    return letters.join(u' ');
}

void maskNames(feed::FeedEvent &event)
{
    std::visit(Mask(), event);
}

void maskNames(feed::ServerSnapshot &snapshot)
{
    for (User &user : snapshot.users)
        mask(user);
    for (feed::PresenceView &presence : snapshot.presence)
        mask(presence.displayName);
    for (feed::ConsultationView &consultation : snapshot.consultations)
        mask(consultation);
    for (feed::ConversationView &conversation : snapshot.conversations)
        mask(conversation);
    for (feed::ConnectionView &connection : snapshot.connections)
        mask(connection.displayName);
    for (feed::MuteView &mute : snapshot.mutes)
        mask(mute.displayName);
    for (feed::OperatorView &view : snapshot.operators)
        mask(view.signInName);
}

} // namespace anteroom::gui
