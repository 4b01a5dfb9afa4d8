// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/app/centered_card.h"
#include "gui/app/setup_step.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace anteroom::gui {

class SummaryStep;

/// The first run: welcome, directory, administrator, address, summary. It asks; who listens to
/// finished() does, and tells how it goes by showBusy() and showError().
class SetupWizard : public CenteredCard
{
    Q_OBJECT

public:
    enum class Extent {
        Everything,
        AdminOnly, ///< the server runs already, in a directory without an operator
    };

    explicit SetupWizard(QWidget *parent = nullptr);

    /// From the first page, with these choices to begin with.
    void begin(Extent extent, const SetupChoices &choices);
    const SetupChoices &choices() const { return m_choices; }
    void showBusy(const QString &text);
    /// Stays on the summary, from where one can go back.
    void showError(const QString &text);
    /// The password is not needed any more.
    void forgetPassword() { m_choices.adminPassword.clear(); }

Q_SIGNALS:
    void finished(const anteroom::gui::SetupChoices &choices);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildSteps();
    void buildButtons();
    SetupStep *step() const;
    void present(int position);
    void next();
    void back();
    void refreshButtons();

    QLabel *m_title;
    QLabel *m_text;
    QLabel *m_progress;
    QStackedWidget *m_stack;
    QPushButton *m_back;
    QPushButton *m_next;
    SummaryStep *m_summary;
    QList<int> m_order; ///< indexes of the stack, by position
    int m_position = 0;
    SetupChoices m_choices;
    bool m_busy = false;
};

} // namespace anteroom::gui
