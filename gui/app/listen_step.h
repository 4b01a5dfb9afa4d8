// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/app/setup_step.h"

class QLineEdit;
class QRadioButton;
class QSpinBox;

namespace anteroom::gui {

class MessageBar;

/// Where clients connect: this computer alone, or an address of the network with a warning, since
/// the wizard sets no certificate up.
class ListenStep : public SetupStep
{
    Q_OBJECT

public:
    explicit ListenStep(QWidget *parent = nullptr);

    QString title() const override;
    QString text() const override;
    bool isComplete() const override;
    void enter(const SetupChoices &choices) override;
    void leave(SetupChoices &choices) const override;

private:
    void buildForm();
    QString address() const;
    void refresh();

    QRadioButton *m_local;
    QRadioButton *m_everywhere;
    QRadioButton *m_other;
    QLineEdit *m_address;
    QSpinBox *m_port;
    MessageBar *m_messageBar;
};

} // namespace anteroom::gui
