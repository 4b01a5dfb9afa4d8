// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pages/form_dialog.h"
#include "shared/domain/user.h"

class QComboBox;
class QLineEdit;

namespace anteroom::gui {

/// Lets a person sign in to the console, or changes their name, role and password there.
class ConsoleAccessDialog : public FormDialog
{
    Q_OBJECT

public:
    /// console outlives the dialog.
    ConsoleAccessDialog(Console &console, const User &user, QWidget *parent);

protected:
    void onSubmit() override;

private:
    void validate();

    const UserId m_user;
    const bool m_hasAccess;
    QLineEdit *m_name;
    QComboBox *m_role;
    QLineEdit *m_password;
    QLineEdit *m_repeat;
    QLabel *m_hint;
};

} // namespace anteroom::gui
