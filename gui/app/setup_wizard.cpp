// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/setup_wizard.h"

#include "gui/app/admin_step.h"
#include "gui/app/data_directory_step.h"
#include "gui/app/listen_step.h"
#include "gui/app/summary_step.h"
#include "gui/app/welcome_step.h"
#include "gui/widgets/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace anteroom::gui {
namespace {

constexpr int Width = 620;
constexpr int StepHeight = 260;
enum StepIndex { Welcome, DataDirectory, Admin, Listen, Summary };

} // namespace

SetupWizard::SetupWizard(QWidget *parent)
    : CenteredCard(Width, parent)
    , m_title(addHead({}))
    , m_text(addText({}))
    , m_progress(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_back(new QPushButton(tr("Back"), this))
    , m_next(new QPushButton(this))
    , m_summary(new SummaryStep(this))
{
    setObjectName(QStringLiteral("setupWizard"));
    m_text->setMinimumHeight(2 * m_text->fontMetrics().lineSpacing() + 4);
    m_text->setAlignment(Qt::AlignTop);
    cardLayout()->addSpacing(12);
    m_stack->setMinimumHeight(StepHeight);
    cardLayout()->addWidget(m_stack);
    buildSteps();
    buildButtons();
    begin(Extent::Everything, {});
}

void SetupWizard::begin(Extent extent, const SetupChoices &choices)
{
    m_choices = choices;
    m_busy = false;
    m_order = extent == Extent::AdminOnly
                  ? QList<int>{Admin, Summary}
                  : QList<int>{Welcome, DataDirectory, Admin, Listen, Summary};
    present(0);
}

void SetupWizard::showBusy(const QString &text)
{
    m_busy = true;
    m_summary->showBusy(text);
}

void SetupWizard::showError(const QString &text)
{
    m_busy = false;
    present(static_cast<int>(m_order.size()) - 1);
    m_summary->showError(text);
    m_back->setFocus();
}

void SetupWizard::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_next->isEnabled())
        next();
    else
        CenteredCard::keyPressEvent(event);
}

void SetupWizard::buildSteps()
{
    const QList<SetupStep *> steps{new WelcomeStep(this), new DataDirectoryStep(this),
                                   new AdminStep(this), new ListenStep(this), m_summary};
    for (SetupStep *each : steps) {
        m_stack->addWidget(each);
        connect(each, &SetupStep::completeChanged, this, &SetupWizard::refreshButtons);
    }
}

void SetupWizard::buildButtons()
{
    m_back->setObjectName(QStringLiteral("backPushButton"));
    m_next->setObjectName(QStringLiteral("nextPushButton"));
    m_next->setProperty("tone", QStringLiteral("primary"));
    m_progress->setFont(fonts::secondary());
    m_progress->setForegroundRole(QPalette::PlaceholderText);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_progress);
    buttons->addStretch();
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    cardLayout()->addSpacing(8);
    cardLayout()->addLayout(buttons);
    connect(m_back, &QPushButton::clicked, this, &SetupWizard::back);
    connect(m_next, &QPushButton::clicked, this, &SetupWizard::next);
}

SetupStep *SetupWizard::step() const
{
    return qobject_cast<SetupStep *>(m_stack->widget(m_order.at(m_position)));
}

void SetupWizard::present(int position)
{
    m_position = position;
    m_stack->setCurrentIndex(m_order.at(position));
    m_title->setText(step()->title());
    m_text->setText(step()->text());
    m_progress->setText(tr("Step %1 of %2").arg(position + 1).arg(m_order.size()));
    const bool last = position == m_order.size() - 1;
    m_next->setText(last ? tr("Start the clinic") : tr("Next"));
    step()->enter(m_choices);
    refreshButtons();
    if (m_order.at(position) == Welcome || last)
        m_next->setFocus();
}

void SetupWizard::next()
{
    step()->leave(m_choices);
    if (m_order.at(m_position) == DataDirectory)
        m_order = m_choices.holdsAClinic
                      ? QList<int>{Welcome, DataDirectory, Listen, Summary}
                      : QList<int>{Welcome, DataDirectory, Admin, Listen, Summary};
    if (m_position < m_order.size() - 1)
        present(m_position + 1);
    else
        Q_EMIT finished(m_choices);
}

void SetupWizard::back()
{
    step()->leave(m_choices);
    present(m_position - 1);
}

void SetupWizard::refreshButtons()
{
    m_back->setVisible(m_position > 0);
    m_back->setEnabled(!m_busy);
    m_next->setEnabled(!m_busy && step()->isComplete());
}

} // namespace anteroom::gui
