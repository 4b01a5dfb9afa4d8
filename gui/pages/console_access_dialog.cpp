// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/console_access_dialog.h"

#include "gui/models/console.h"
#include "gui/models/labels.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

namespace anteroom::gui {
namespace {

constexpr int ShortestPassword = 12;

/// What a role may do, in the order of the roles.
QString rightsText(OperatorRole role)
{
    switch (role) {
    case OperatorRole::Viewer:
        return ConsoleAccessDialog::tr("Sees who is here and what goes on; no contents, no acts.");
    case OperatorRole::Operator:
        return ConsoleAccessDialog::tr("Also admits, moderates, reads and answers conversations.");
    case OperatorRole::ClinicianLead:
        return ConsoleAccessDialog::tr("Also searches transcripts and takes them out.");
    case OperatorRole::Admin:
        return ConsoleAccessDialog::tr(
            "Also manages people, tokens, bans and settings, and reveals traffic.");
    }
    Q_UNREACHABLE();
}

} // namespace

ConsoleAccessDialog::ConsoleAccessDialog(Console &console, const User &user, QWidget *parent)
    : FormDialog(console, tr("Console access of %1").arg(isolated(user.displayName)),
                 tr("With it one signs in here, at the clinic's console."), parent)
    , m_user(user.id)
    , m_hasAccess(console.operatorOf(user.id).has_value())
    , m_name(new QLineEdit(this))
    , m_role(new QComboBox(this))
    , m_password(new QLineEdit(this))
    , m_repeat(new QLineEdit(this))
    , m_hint(nullptr)
{
    m_name->setObjectName(QStringLiteral("signInNameLineEdit"));
    m_name->setMaxLength(200);
    m_role->setObjectName(QStringLiteral("operatorRoleComboBox"));
    for (const OperatorRole role : {OperatorRole::Viewer, OperatorRole::Operator,
                                    OperatorRole::ClinicianLead, OperatorRole::Admin})
        m_role->addItem(label(role), static_cast<int>(role));
    m_password->setObjectName(QStringLiteral("newPasswordLineEdit"));
    m_repeat->setObjectName(QStringLiteral("repeatPasswordLineEdit"));
    for (QLineEdit *field : {m_password, m_repeat})
        field->setEchoMode(QLineEdit::Password);
    const auto access = console.operatorOf(user.id);
    m_name->setText(access ? access->signInName : user.displayName);
    m_role->setCurrentIndex(access ? static_cast<int>(access->role) : 1);
    addField(tr("Signs in as"), m_name);
    QLabel *rights = addField(tr("&Role"), m_role, QStringLiteral(" "));
    addField(m_hasAccess ? tr("New &password (empty: stays as it is)") : tr("&Password"),
             m_password);
    m_hint = addField(tr("The same &again"), m_repeat, QStringLiteral(" "));
    setSubmitText(tr("Save"), QStringLiteral("grantConsolePushButton"));
    const auto showRights = [this, rights] {
        rights->setText(rightsText(static_cast<OperatorRole>(m_role->currentData().toInt())));
    };
    connect(m_role, &QComboBox::currentIndexChanged, this, showRights);
    for (QLineEdit *field : {m_name, m_password, m_repeat})
        connect(field, &QLineEdit::textChanged, this, &ConsoleAccessDialog::validate);
    showRights();
    validate();
}

void ConsoleAccessDialog::onSubmit()
{
    const feed::GrantConsole command{m_user, m_name->text().trimmed(), m_password->text(),
                                     static_cast<OperatorRole>(m_role->currentData().toInt())};
    submit(command, tr("Saving…"), [this](const QJsonObject &) { accept(); });
}

void ConsoleAccessDialog::validate()
{
    const QString password = m_password->text();
    const bool stays = m_hasAccess && password.isEmpty();
    const bool isLong = password.size() >= ShortestPassword;
    const bool isSame = password == m_repeat->text();
    m_hint->setText(stays     ? tr("The password stays as it is.")
                    : !isLong ? tr("At least %n characters", nullptr, ShortestPassword)
                    : !isSame ? tr("Not the same yet")
                              : tr("The same"));
    setComplete(!m_name->text().trimmed().isEmpty() && isSame && (stays || isLong));
}

} // namespace anteroom::gui
