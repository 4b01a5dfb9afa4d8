// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/startup_page.h"

#include "gui/widgets/message_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace anteroom::gui {

StartupPage::StartupPage(QWidget *parent)
    : CenteredCard(480, parent)
    , m_text(nullptr)
    , m_progress(new QProgressBar(this))
    , m_messageBar(new MessageBar(this))
    , m_settings(new QPushButton(tr("Change settings…"), this))
    , m_retry(new QPushButton(tr("Try again"), this))
{
    setObjectName(QStringLiteral("startupPage"));
    m_settings->setObjectName(QStringLiteral("changeSettingsPushButton"));
    m_retry->setObjectName(QStringLiteral("retryPushButton"));
    m_retry->setProperty("tone", QStringLiteral("primary"));
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(6);

    addHead(QStringLiteral("Anteroom"));
    cardLayout()->addSpacing(8);
    m_text = addText({});
    cardLayout()->addWidget(m_progress);
    cardLayout()->addWidget(m_messageBar);
    cardLayout()->addSpacing(8);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_settings);
    buttons->addWidget(m_retry);
    cardLayout()->addLayout(buttons);
    connect(m_settings, &QPushButton::clicked, this, &StartupPage::settingsRequested);
    connect(m_retry, &QPushButton::clicked, this, &StartupPage::retryRequested);
}

void StartupPage::showBusy(const QString &text)
{
    m_text->setText(text);
    m_text->show();
    m_progress->show();
    m_messageBar->clear();
    m_settings->hide();
    m_retry->hide();
}

void StartupPage::showFailure(const QString &text)
{
    m_text->setText(tr("The server could not start."));
    m_progress->hide();
    m_messageBar->showError(text);
    m_settings->show();
    m_retry->show();
    m_retry->setFocus();
}

} // namespace anteroom::gui
