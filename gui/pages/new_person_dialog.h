// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pages/form_dialog.h"

class QComboBox;
class QLineEdit;

namespace anteroom::gui {

/// Creates a user. The id may be given, such as that of the clinic's own system.
class NewPersonDialog : public FormDialog
{
    Q_OBJECT

public:
    explicit NewPersonDialog(Console &console, QWidget *parent = nullptr);

Q_SIGNALS:
    void personCreated(const anteroom::UserId &id);
    /// The step that is offered once the person exists.
    void tokenRequested(const anteroom::UserId &id);

protected:
    void onSubmit() override;

private:
    void validate();
    void showCreated(const QJsonObject &user);

    QLineEdit *m_name;
    QComboBox *m_role;
    QLineEdit *m_email;
    QLineEdit *m_id;
    QLabel *m_emailHint;
    QLabel *m_idHint;
};

} // namespace anteroom::gui
