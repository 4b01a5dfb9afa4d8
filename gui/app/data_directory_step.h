// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/app/setup_step.h"

class QLineEdit;

namespace anteroom::gui {

class MessageBar;

/// Where the clinic's database and keys live; told at once whether it can be written.
class DataDirectoryStep : public SetupStep
{
    Q_OBJECT

public:
    explicit DataDirectoryStep(QWidget *parent = nullptr);

    QString title() const override;
    QString text() const override;
    bool isComplete() const override { return m_complete; }
    void enter(const SetupChoices &choices) override;
    void leave(SetupChoices &choices) const override;

private:
    void browse();
    void check();

    QLineEdit *m_path;
    MessageBar *m_messageBar;
    bool m_complete = false;
    bool m_holdsAClinic = false;
};

} // namespace anteroom::gui
