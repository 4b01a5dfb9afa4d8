// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/pages/new_consultation_dialog.h"

#include "gui/models/console.h"
#include "gui/models/user_model.h"
#include "gui/pages/copy_field.h"
#include "gui/pages/person_combo_box.h"

#include <QVBoxLayout>

namespace anteroom::gui {

NewConsultationDialog::NewConsultationDialog(Console &console, const UserId &patient,
                                             QWidget *parent)
    : FormDialog(
          console, tr("New consultation"),
          tr("Opens a room for a video consultation. Both can join at once; the physician or "
             "an operator starts it."),
          parent)
    , m_patient(new PersonComboBox(*console.users(), Role::Patient, PersonComboBox::Choice::Needed))
    , m_physician(
          new PersonComboBox(*console.users(), Role::Physician, PersonComboBox::Choice::Needed))
{
    m_patient->setObjectName(QStringLiteral("patientComboBox"));
    m_physician->setObjectName(QStringLiteral("physicianComboBox"));
    m_patient->choose(patient);
    addField(tr("&Patient"), m_patient);
    addField(tr("P&hysician"), m_physician);
    setSubmitText(tr("Create consultation"), QStringLiteral("createConsultationPushButton"));
    const auto refresh = [this] {
        setComplete(m_patient->isAcceptable() && m_physician->isAcceptable());
    };
    connect(m_patient, &PersonComboBox::personChanged, this, refresh);
    connect(m_physician, &PersonComboBox::personChanged, this, refresh);
    refresh();
}

void NewConsultationDialog::onSubmit()
{
    const feed::CreateConsultation command{m_patient->person().value_or(UserId()),
                                           m_physician->person().value_or(UserId())};
    submit(command, tr("Creating…"), [this](const QJsonObject &answer) { showCreated(answer); });
}

void NewConsultationDialog::showCreated(const QJsonObject &answer)
{
    QVBoxLayout *layout = showResult(tr("The consultation was created"),
                                     tr("Clients join it with the session id below."));
    auto *id = new CopyField(QStringLiteral("sessionId"), CopyField::Kind::Plain, this);
    id->setAccessibleName(tr("Session id"));
    id->setText(answer.value(u"session").toObject().value(u"id").toString());
    layout->addWidget(id);
}

} // namespace anteroom::gui
