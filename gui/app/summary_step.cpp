// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/summary_step.h"

#include "gui/widgets/message_bar.h"

#include <QDir>
#include <QFormLayout>
#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

namespace anteroom::gui {

SummaryStep::SummaryStep(QWidget *parent)
    : SetupStep(parent)
    , m_facts(new QFormLayout)
    , m_progress(new QProgressBar(this))
    , m_messageBar(new MessageBar(this))
{
    m_facts->setHorizontalSpacing(24);
    m_facts->setVerticalSpacing(8);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(6);
    m_progress->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(12);
    layout->addLayout(m_facts);
    layout->addStretch();
    layout->addWidget(m_progress);
    layout->addWidget(m_messageBar);
}

QString SummaryStep::title() const
{
    return tr("Ready to begin");
}

QString SummaryStep::text() const
{
    return tr("The server starts with these settings.");
}

void SummaryStep::enter(const SetupChoices &choices)
{
    m_messageBar->clear();
    while (m_facts->rowCount() > 0)
        m_facts->removeRow(0);
    const std::pair<QString, QString> facts[] = {
        {tr("Data directory"), QDir::toNativeSeparators(choices.dataDirectory)},
        {tr("Administrator"), choices.adminName},
        {tr("Clients connect to"), QStringLiteral("http://") + choices.listenText()},
    };
    for (const auto &[name, value] : facts) {
        if (value.isEmpty())
            continue;
        auto *nameLabel = new QLabel(name, this);
        nameLabel->setForegroundRole(QPalette::PlaceholderText);
        auto *valueLabel = new QLabel(value, this);
        valueLabel->setTextFormat(Qt::PlainText);
        valueLabel->setWordWrap(true);
        m_facts->addRow(nameLabel, valueLabel);
    }
}

void SummaryStep::showBusy(const QString &text)
{
    m_busy = true;
    m_progress->show();
    m_messageBar->showBusy(text);
    Q_EMIT completeChanged();
}

void SummaryStep::showError(const QString &text)
{
    m_busy = false;
    m_progress->hide();
    m_messageBar->showError(text);
    Q_EMIT completeChanged();
}

} // namespace anteroom::gui
