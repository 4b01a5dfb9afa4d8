// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/assign_dialog.h"

#include "gui/models/console.h"
#include "gui/models/conversation_model.h"
#include "gui/models/labels.h"
#include "gui/models/user_model.h"
#include "gui/pages/person_combo_box.h"

#include <QPushButton>

namespace anteroom::gui {

AssignDialog::AssignDialog(Console &console, const feed::ConversationView &conversation,
                           QWidget *parent)
    : FormDialog(console, tr("Assign the conversation of %1").arg(conversation.patientName),
                 tr("The agent who has it takes part in it and is told so."), parent)
    , m_console(console)
    , m_conversationId(conversation.conversation.id)
    , m_before(conversation.conversation.assigneeId)
    , m_agent(new PersonComboBox(*console.users(), Role::Agent, PersonComboBox::Choice::Optional))
{
    setObjectName(QStringLiteral("assignDialog"));
    m_agent->setObjectName(QStringLiteral("assigneeComboBox"));
    m_agent->setItemText(0, tr("Nobody"));
    if (!m_before.isEmpty())
        m_agent->choose(m_before);
    addField(tr("&Agent"), m_agent);
    if (isAgent(console)) {
        auto *me = new QPushButton(tr("Choose me"), this);
        me->setObjectName(QStringLiteral("chooseMePushButton"));
        me->setAutoDefault(false);
        connect(me, &QPushButton::clicked, this,
                [this] { m_agent->choose(m_console.signedInOperator()->id); });
        addField({}, me);
    }
    setSubmitText(tr("Assign"), QStringLiteral("assignPushButton"));
    connect(m_agent, &PersonComboBox::personChanged, this, &AssignDialog::refresh);
    refresh();
}

void AssignDialog::onSubmit()
{
    const UserId agent = m_agent->person().value_or(UserId());
    feed::UpdateConversation command{m_conversationId, std::nullopt, agent};
    submit(command, tr("Assigning…"), [this, agent](const QJsonObject &) {
        Q_EMIT assigned(agent.isEmpty() ? tr("Nobody has the conversation now.")
                                        : tr("%1 has the conversation now.")
                                              .arg(isolated(m_console.users()->nameOf(agent))));
        accept();
    });
}

void AssignDialog::refresh()
{
    setComplete(m_agent->isAcceptable() && m_agent->person().value_or(UserId()) != m_before);
}

bool isAgent(const Console &console)
{
    const auto &signedIn = console.signedInOperator();
    const User *user = signedIn ? console.users()->find(signedIn->id.toString()) : nullptr;
    return user && user->active && user->role == Role::Agent;
}

} // namespace anteroom::gui
