// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pages/form_dialog.h"

namespace anteroom::gui {

class PersonComboBox;

/// Creates a consultation session with its room for a patient and a physician.
class NewConsultationDialog : public FormDialog
{
    Q_OBJECT

public:
    /// patient: chosen from the start; empty: none.
    NewConsultationDialog(Console &console, const UserId &patient, QWidget *parent = nullptr);

protected:
    void onSubmit() override;

private:
    void showCreated(const QJsonObject &answer);

    PersonComboBox *m_patient;
    PersonComboBox *m_physician;
};

} // namespace anteroom::gui
