// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/admin_step.h"

#include "gui/app/password_strength.h"
#include "gui/widgets/theme.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace anteroom::gui {
namespace {

constexpr int MaximumNameLength = 64;
constexpr int MaximumPasswordLength = 128;

void say(QLabel *label, const QString &text, Tone tone)
{
    label->setText(text);
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, Theme::color(Theme::textRole(tone)));
    label->setPalette(palette);
}

} // namespace

AdminStep::AdminStep(QWidget *parent)
    : SetupStep(parent)
    , m_name(new QLineEdit(this))
    , m_password(new QLineEdit(this))
    , m_repeat(new QLineEdit(this))
    , m_strength(new QLabel(this))
    , m_match(new QLabel(this))
{
    m_name->setObjectName(QStringLiteral("adminNameLineEdit"));
    m_name->setMaxLength(MaximumNameLength);
    m_password->setObjectName(QStringLiteral("adminPasswordLineEdit"));
    m_repeat->setObjectName(QStringLiteral("repeatPasswordLineEdit"));
    m_strength->setObjectName(QStringLiteral("strengthLabel"));
    m_match->setObjectName(QStringLiteral("matchLabel"));
    for (QLineEdit *field : {m_password, m_repeat}) {
        field->setEchoMode(QLineEdit::Password);
        field->setMaxLength(MaximumPasswordLength);
    }
    buildForm();
    for (QLineEdit *field : {m_name, m_password, m_repeat})
        connect(field, &QLineEdit::textChanged, this, &AdminStep::refresh);
    refresh();
}

QString AdminStep::title() const
{
    return tr("Who looks after it?");
}

QString AdminStep::text() const
{
    return tr(
        "The administrator signs in to this console and may do everything in it. The password "
        "is kept as a hash only; there is no way to read it back.");
}

bool AdminStep::isComplete() const
{
    return !m_name->text().trimmed().isEmpty() &&
           passwordStrength(m_password->text(), m_name->text()) != PasswordStrength::TooShort &&
           m_password->text() == m_repeat->text();
}

void AdminStep::enter(const SetupChoices &choices)
{
    m_name->setText(choices.adminName);
    m_password->setText(choices.adminPassword);
    m_repeat->setText(choices.adminPassword);
    (choices.adminName.isEmpty() ? m_name : m_password)->setFocus();
}

void AdminStep::leave(SetupChoices &choices) const
{
    choices.adminName = m_name->text().trimmed();
    choices.adminPassword = m_password->text();
}

void AdminStep::changeEvent(QEvent *event)
{
    SetupStep::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        refreshStrength();
        refreshRepeat();
    }
}

void AdminStep::buildForm()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    const std::tuple<QString, QLineEdit *, QLabel *> rows[] = {
        {tr("&Name"), m_name, nullptr},
        {tr("&Password"), m_password, m_strength},
        {tr("&Repeat the password"), m_repeat, m_match},
    };
    for (const auto &[text, field, hint] : rows) {
        auto *label = new QLabel(text, this);
        label->setBuddy(field);
        layout->addWidget(label);
        layout->addWidget(field);
        if (hint) {
            hint->setFont(fonts::secondary());
            hint->setTextFormat(Qt::PlainText);
            layout->addWidget(hint);
        }
        layout->addSpacing(8);
    }
    layout->addStretch();
}

void AdminStep::refresh()
{
    refreshStrength();
    refreshRepeat();
    Q_EMIT completeChanged();
}

void AdminStep::refreshStrength()
{
    switch (passwordStrength(m_password->text(), m_name->text())) {
    case PasswordStrength::TooShort:
        say(m_strength, tr("At least %n characters", nullptr, MinimumPasswordLength),
            Tone::Neutral);
        break;
    case PasswordStrength::Weak:
        say(m_strength, tr("Weak: easy to guess. A few unrelated words are better."),
            Tone::Warning);
        break;
    case PasswordStrength::Fair:
        say(m_strength, tr("Fair: longer is stronger."), Tone::Info);
        break;
    case PasswordStrength::Strong:
        say(m_strength, tr("Strong"), Tone::Ok);
        break;
    }
}

void AdminStep::refreshRepeat()
{
    if (m_repeat->text().isEmpty())
        say(m_match, QStringLiteral(" "), Tone::Neutral);
    else if (m_repeat->text() == m_password->text())
        say(m_match, tr("Both are the same"), Tone::Ok);
    else
        say(m_match, tr("The two differ"), Tone::Danger);
}

} // namespace anteroom::gui
