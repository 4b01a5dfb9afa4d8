// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pages/form_dialog.h"
#include "shared/domain/user.h"

class QComboBox;

namespace anteroom::gui {

/// Issues a token for a person and shows it once: to copy, and as a QR code for a phone.
class IssueTokenDialog : public FormDialog
{
    Q_OBJECT

public:
    IssueTokenDialog(Console &console, const User &user, QWidget *parent = nullptr);

protected:
    void onSubmit() override;

private:
    void showToken(const QJsonObject &answer);

    User m_user;
    QComboBox *m_timeToLive;
};

} // namespace anteroom::gui
