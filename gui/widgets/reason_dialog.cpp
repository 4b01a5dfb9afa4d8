// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/reason_dialog.h"

#include "gui/widgets/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace anteroom::gui {
ReasonDialog::ReasonDialog(const Question &question, QWidget *parent)
    : QDialog(parent)
    , m_shortest(question.shortest)
    , m_reason(new QLineEdit(this))
    , m_confirm(new QPushButton(question.confirmText, this))
{
    setWindowTitle(question.title);
    setMinimumWidth(440);
    m_reason->setObjectName(QStringLiteral("reasonLineEdit"));
    m_reason->setMaxLength(question.longest);
    m_confirm->setObjectName(QStringLiteral("confirmPushButton"));
    m_confirm->setProperty("tone", question.dangerous ? QStringLiteral("danger")
                                                      : QStringLiteral("primary"));
    m_confirm->setAutoDefault(false);
    buildForm(question);
    connect(m_reason, &QLineEdit::textChanged, this, &ReasonDialog::onReasonEdited);
    onReasonEdited({});
    m_reason->setFocus();
}

QString ReasonDialog::reason() const
{
    return m_reason->text().simplified();
}

ReasonDialog *ReasonDialog::ask(const Question &question, QWidget *parent,
                                std::function<void(const QString &)> done)
{
    auto *dialog = new ReasonDialog(question, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, parent,
            [dialog, done = std::move(done)] { done(dialog->reason()); });
    dialog->open();
    return dialog;
}

void ReasonDialog::buildForm(const Question &question)
{
    auto *title = new QLabel(question.title, this);
    title->setFont(fonts::section());
    title->setTextFormat(Qt::PlainText);
    auto *text = new QLabel(question.text, this);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    auto *label = new QLabel(question.fieldLabel.isEmpty() ? tr("&Reason, kept in the audit")
                                                           : question.fieldLabel,
                             this);
    label->setBuddy(m_reason);
    if (m_shortest > 1)
        m_reason->setPlaceholderText(tr("At least %n characters", nullptr, m_shortest));

    auto *buttons = new QDialogButtonBox(this);
    QPushButton *cancel = buttons->addButton(QDialogButtonBox::Cancel);
    cancel->setObjectName(QStringLiteral("cancelPushButton"));
    cancel->setDefault(true);
    buttons->addButton(m_confirm, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(8);
    layout->addWidget(title);
    layout->addWidget(text);
    layout->addSpacing(8);
    layout->addWidget(label);
    layout->addWidget(m_reason);
    layout->addSpacing(16);
    layout->addWidget(buttons);
}

void ReasonDialog::onReasonEdited(const QString &)
{
    m_confirm->setEnabled(reason().size() >= m_shortest);
}

} // namespace anteroom::gui
