// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/pages/new_conversation_dialog.h"

#include "gui/models/console.h"
#include "gui/models/labels.h"
#include "gui/models/user_model.h"
#include "gui/pages/copy_field.h"
#include "gui/pages/person_combo_box.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace anteroom::gui {

NewConversationDialog::NewConversationDialog(Console &console, const UserId &patient,
                                             QWidget *parent)
    : FormDialog(console, tr("New conversation"),
                 tr("The people chosen here can write to each other as soon as they join."), parent)
    , m_type(new QComboBox(this))
    , m_patient(new PersonComboBox(*console.users(), Role::Patient, PersonComboBox::Choice::Needed))
    , m_physician(
          new PersonComboBox(*console.users(), Role::Physician, PersonComboBox::Choice::Optional))
    , m_agent(new PersonComboBox(*console.users(), Role::Agent, PersonComboBox::Choice::Optional))
{
    m_type->setObjectName(QStringLiteral("typeComboBox"));
    for (const auto type : {ConversationType::Consultation, ConversationType::AgentSupport})
        m_type->addItem(label(type), static_cast<int>(type));
    m_patient->setObjectName(QStringLiteral("patientComboBox"));
    m_physician->setObjectName(QStringLiteral("physicianComboBox"));
    m_agent->setObjectName(QStringLiteral("agentComboBox"));
    m_patient->choose(patient);

    addField(tr("&Type"), m_type);
    addField(tr("&Patient"), m_patient);
    addField(tr("P&hysician"), m_physician);
    addField(tr("&Agent"), m_agent);
    setSubmitText(tr("Create conversation"), QStringLiteral("createConversationPushButton"));
    connect(m_type, &QComboBox::currentIndexChanged, this, &NewConversationDialog::refresh);
    for (PersonComboBox *box : {m_patient, m_physician, m_agent})
        connect(box, &PersonComboBox::personChanged, this, &NewConversationDialog::refresh);
    refresh();
}

void NewConversationDialog::onSubmit()
{
    feed::CreateConversation command;
    command.type = static_cast<ConversationType>(m_type->currentData().toInt());
    command.patientId = m_patient->person().value_or(UserId());
    if (isSupport())
        command.assigneeId = m_agent->person().value_or(UserId());
    else
        command.physicianId = m_physician->person().value_or(UserId());
    submit(command, tr("Creating…"), [this](const QJsonObject &conversation) {
        QVBoxLayout *layout = showResult(tr("The conversation was created"),
                                         tr("Clients join it with the id below."));
        auto *id = new CopyField(QStringLiteral("conversationId"), CopyField::Kind::Plain, this);
        id->setAccessibleName(tr("Conversation id"));
        id->setText(conversation.value(u"id").toString());
        layout->addWidget(id);
    });
}

void NewConversationDialog::refresh()
{
    setFieldVisible(m_physician, !isSupport());
    setFieldVisible(m_agent, isSupport());
    const PersonComboBox *counterpart = isSupport() ? m_agent : m_physician;
    setComplete(m_patient->isAcceptable() && counterpart->isAcceptable());
}

bool NewConversationDialog::isSupport() const
{
    return m_type->currentData().toInt() == static_cast<int>(ConversationType::AgentSupport);
}

} // namespace anteroom::gui
