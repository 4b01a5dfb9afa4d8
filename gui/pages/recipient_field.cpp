// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/recipient_field.h"

#include "gui/models/console.h"
#include "gui/models/labels.h"
#include "gui/models/sent_notifications_model.h"
#include "gui/models/user_model.h"
#include "gui/pages/person_combo_box.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStackedWidget>

namespace anteroom::gui {

namespace {
enum Kind { Person, Everybody, Channel };
}

RecipientField::RecipientField(Console &console, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_kind(new QComboBox(this))
    , m_choices(new QStackedWidget(this))
    , m_person(new PersonComboBox(*console.users(), std::nullopt, PersonComboBox::Choice::Needed))
    , m_role(new QComboBox(this))
    , m_channel(new QComboBox(this))
{
    buildField();
    refillChannels();
    connect(m_kind, &QComboBox::currentIndexChanged, m_choices, &QStackedWidget::setCurrentIndex);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &RecipientField::targetChanged);
    connect(m_person, &PersonComboBox::personChanged, this, &RecipientField::targetChanged);
    for (QComboBox *box : {m_role, m_channel})
        connect(box, &QComboBox::currentIndexChanged, this, &RecipientField::targetChanged);
}

std::optional<feed::NotificationTarget> RecipientField::target() const
{
    feed::NotificationTarget target;
    switch (m_kind->currentIndex()) {
    case Person:
        target.user = m_person->person();
        if (!target.user)
            return std::nullopt;
        break;
    case Everybody:
        target.role = static_cast<Role>(m_role->currentData().toInt());
        break;
    default:
        target.channel = m_channel->currentData().toString();
        if (target.channel.isEmpty())
            return std::nullopt;
    }
    return target;
}

void RecipientField::refill()
{
    m_person->refill();
    refillChannels();
}

void RecipientField::reset()
{
    m_kind->setCurrentIndex(Person);
    m_role->setCurrentIndex(0);
    m_person->setCurrentIndex(-1);
    m_person->clearEditText();
}

void RecipientField::buildField()
{
    m_kind->setObjectName(QStringLiteral("recipientKindComboBox"));
    m_kind->setAccessibleName(tr("Kind of recipient"));
    m_kind->addItems({tr("A person"), tr("A role"), tr("A channel")});
    m_person->setObjectName(QStringLiteral("recipientPersonComboBox"));
    m_person->setAccessibleName(tr("Person"));
    m_person->setMinimumContentsLength(12);
    m_person->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_role->setObjectName(QStringLiteral("recipientRoleComboBox"));
    m_role->setAccessibleName(tr("Role"));
    for (const Role role : {Role::Patient, Role::Physician, Role::Agent, Role::Admin}) {
        feed::NotificationTarget target;
        target.role = role;
        m_role->addItem(targetText(target, *m_console.users()), static_cast<int>(role));
    }
    m_channel->setObjectName(QStringLiteral("recipientChannelComboBox"));
    m_channel->setAccessibleName(tr("Channel"));
    for (QWidget *choice : {static_cast<QWidget *>(m_person), static_cast<QWidget *>(m_role),
                            static_cast<QWidget *>(m_channel)})
        m_choices->addWidget(choice);
    m_choices->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusProxy(m_kind);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_kind);
    layout->addWidget(m_choices, 1);
}

void RecipientField::refillChannels()
{
    const QString chosen = m_channel->currentData().toString();
    {
        const QSignalBlocker blocker(m_channel);
        m_channel->clear();
        for (const QString &channel : m_console.channels())
            m_channel->addItem(channel, channel);
        m_channel->setEnabled(m_channel->count() > 0);
        if (m_channel->count() == 0)
            m_channel->addItem(tr("The clinic has no channels"));
        m_channel->setCurrentIndex(qMax(0, m_channel->findData(chosen)));
    }
    if (m_channel->currentData().toString() != chosen)
        Q_EMIT targetChanged();
}

} // namespace anteroom::gui
