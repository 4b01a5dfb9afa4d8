// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pages/form_dialog.h"

class QComboBox;

namespace anteroom::gui {

class PersonComboBox;

/// Creates a conversation of a patient with a physician, or with an agent.
class NewConversationDialog : public FormDialog
{
    Q_OBJECT

public:
    /// patient: chosen from the start; empty: none.
    NewConversationDialog(Console &console, const UserId &patient, QWidget *parent = nullptr);

protected:
    void onSubmit() override;

private:
    void refresh();
    bool isSupport() const;

    QComboBox *m_type;
    PersonComboBox *m_patient;
    PersonComboBox *m_physician;
    PersonComboBox *m_agent;
};

} // namespace anteroom::gui
