// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/app/setup_step.h"

class QFormLayout;
class QProgressBar;

namespace anteroom::gui {

class MessageBar;

/// What was chosen, then how it is being done.
class SummaryStep : public SetupStep
{
    Q_OBJECT

public:
    explicit SummaryStep(QWidget *parent = nullptr);

    QString title() const override;
    QString text() const override;
    bool isComplete() const override { return !m_busy; }
    void enter(const SetupChoices &choices) override;
    void leave(SetupChoices &) const override {}

    void showBusy(const QString &text);
    void showError(const QString &text);

private:
    QFormLayout *m_facts;
    QProgressBar *m_progress;
    MessageBar *m_messageBar;
    bool m_busy = false;
};

} // namespace anteroom::gui
