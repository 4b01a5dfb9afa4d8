// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/sign_in_page.h"

#include "gui/models/console.h"
#include "gui/models/labels.h"
#include "gui/widgets/message_bar.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace anteroom::gui {

SignInPage::SignInPage(Console &console, QWidget *parent)
    : CenteredCard(400, parent)
    , m_console(console)
    , m_name(new QLineEdit(this))
    , m_password(new QLineEdit(this))
    , m_submit(new QPushButton(tr("Sign in"), this))
    , m_messageBar(new MessageBar(this))
{
    setObjectName(QStringLiteral("signInPage"));
    buildForm();
    connect(m_submit, &QPushButton::clicked, this, &SignInPage::submit);
    connect(m_password, &QLineEdit::returnPressed, this, &SignInPage::submit);
    connect(m_name, &QLineEdit::returnPressed, m_password, qOverload<>(&QWidget::setFocus));
    connect(m_name, &QLineEdit::textChanged, this, &SignInPage::refreshSubmit);
    connect(m_password, &QLineEdit::textChanged, this, &SignInPage::refreshSubmit);
    refreshSubmit();
}

void SignInPage::begin(const QString &name)
{
    m_name->setText(name);
    m_password->clear();
    m_messageBar->clear();
    setBusy(false);
    (name.isEmpty() ? m_name : m_password)->setFocus();
}

void SignInPage::showNotice(const QString &text)
{
    m_messageBar->showInfo(text);
}

void SignInPage::buildForm()
{
    m_name->setObjectName(QStringLiteral("nameLineEdit"));
    m_password->setObjectName(QStringLiteral("passwordLineEdit"));
    m_password->setEchoMode(QLineEdit::Password);
    m_submit->setObjectName(QStringLiteral("signInPushButton"));
    m_submit->setProperty("tone", QStringLiteral("primary"));
    auto *nameLabel = new QLabel(tr("&Name"), this);
    nameLabel->setBuddy(m_name);
    auto *passwordLabel = new QLabel(tr("&Password"), this);
    passwordLabel->setBuddy(m_password);

    addHead(tr("Sign in to Anteroom"));
    cardLayout()->addSpacing(8);
    cardLayout()->addWidget(m_messageBar);
    cardLayout()->addWidget(nameLabel);
    cardLayout()->addWidget(m_name);
    cardLayout()->addSpacing(4);
    cardLayout()->addWidget(passwordLabel);
    cardLayout()->addWidget(m_password);
    cardLayout()->addSpacing(16);
    cardLayout()->addWidget(m_submit);
}

void SignInPage::submit()
{
    if (!m_submit->isEnabled())
        return;
    setBusy(true);
    m_messageBar->clear();
    m_console.send(feed::SignIn{m_name->text().trimmed(), m_password->text()}, this,
                   [this](const feed::CommandResult &result) { onAnswer(result); });
}

void SignInPage::onAnswer(const feed::CommandResult &result)
{
    setBusy(false);
    if (result.ok) {
        m_password->clear();
        Q_EMIT signedIn(m_name->text().trimmed());
        return;
    }
    if (result.code == u"forbidden")
        m_messageBar->showError(tr("Name or password is wrong. Check both and try again."));
    else
        m_messageBar->showError(refusalText(result.code, result.message));
    m_password->selectAll();
    m_password->setFocus();
}

void SignInPage::setBusy(bool busy)
{
    m_busy = busy;
    m_name->setEnabled(!busy);
    m_password->setEnabled(!busy);
    m_submit->setText(busy ? tr("Checking the password…") : tr("Sign in"));
    refreshSubmit();
}

void SignInPage::refreshSubmit()
{
    m_submit->setEnabled(!m_busy && !m_name->text().trimmed().isEmpty() &&
                         !m_password->text().isEmpty());
}

} // namespace anteroom::gui
