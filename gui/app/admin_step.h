// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/app/setup_step.h"

class QLabel;
class QLineEdit;

namespace anteroom::gui {

/// Name and password of the first administrator, the password twice, with a hint at its strength.
class AdminStep : public SetupStep
{
    Q_OBJECT

public:
    explicit AdminStep(QWidget *parent = nullptr);

    QString title() const override;
    QString text() const override;
    bool isComplete() const override;
    void enter(const SetupChoices &choices) override;
    void leave(SetupChoices &choices) const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildForm();
    void refresh();
    void refreshStrength();
    void refreshRepeat();

    QLineEdit *m_name;
    QLineEdit *m_password;
    QLineEdit *m_repeat;
    QLabel *m_strength;
    QLabel *m_match;
};

} // namespace anteroom::gui
