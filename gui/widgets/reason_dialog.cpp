// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/reason_dialog.h"

#include "gui/widgets/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace anteroom::gui {
ReasonDialog::ReasonDialog(const Question &question, QWidget *parent)
    : QDialog(parent)
    , m_shortest(question.longest > 0 ? question.shortest : 0)
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
    QWidget *first = question.longest > 0 ? static_cast<QWidget *>(m_reason) : m_choice;
    if (!first)
        first = findChild<QPushButton *>(QStringLiteral("cancelPushButton"));
    first->setFocus();
}

QString ReasonDialog::reason() const
{
    return m_reason->text().simplified();
}

int ReasonDialog::choice() const
{
    return m_choice ? m_choice->currentIndex() : -1;
}

ReasonDialog *ReasonDialog::ask(const Question &question, QWidget *parent,
                                std::function<void(const QString &)> done)
{
    return ask(question, parent,
               [done = std::move(done)](const QString &reason, int) { done(reason); });
}

ReasonDialog *ReasonDialog::ask(const Question &question, QWidget *parent,
                                std::function<void(const QString &, int)> done)
{
    auto *dialog = new ReasonDialog(question, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, parent,
            [dialog, done = std::move(done)] { done(dialog->reason(), dialog->choice()); });
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
    buildChoice(question, layout);
    buildReason(question, layout);
    layout->addSpacing(16);
    layout->addWidget(buttons);
}

void ReasonDialog::buildChoice(const Question &question, QVBoxLayout *layout)
{
    if (question.choices.isEmpty())
        return;
    m_choice = new QComboBox(this);
    m_choice->setObjectName(QStringLiteral("choiceComboBox"));
    m_choice->addItems(question.choices);
    m_choice->setCurrentIndex(question.choice);
    auto *label = new QLabel(question.choiceLabel, this);
    label->setBuddy(m_choice);
    layout->addSpacing(8);
    layout->addWidget(label);
    layout->addWidget(m_choice);
}

void ReasonDialog::buildReason(const Question &question, QVBoxLayout *layout)
{
    m_reason->setVisible(question.longest > 0);
    if (question.longest <= 0)
        return;
    auto *label = new QLabel(question.fieldLabel.isEmpty() ? tr("&Reason, kept in the audit")
                                                           : question.fieldLabel,
                             this);
    label->setBuddy(m_reason);
    if (m_shortest > 1)
        m_reason->setPlaceholderText(tr("At least %n characters", nullptr, m_shortest));
    layout->addSpacing(8);
    layout->addWidget(label);
    layout->addWidget(m_reason);
}

void ReasonDialog::onReasonEdited(const QString &)
{
    m_confirm->setEnabled(reason().size() >= m_shortest);
}

} // namespace anteroom::gui
