// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/base/id.h"
#include "shared/domain/role.h"

#include <QComboBox>

#include <optional>

namespace anteroom::gui {

class UserModel;

/// Chooses one active user, of a role or of any, by typing a part of the name, the id or the email.
class PersonComboBox : public QComboBox
{
    Q_OBJECT

public:
    enum class Choice { Needed, Optional };

    /// users outlives the box. With Choice::Optional the first entry is "Nobody yet". role: none
    /// means everybody, who then are told apart by it.
    PersonComboBox(UserModel &users, std::optional<Role> role, Choice choice,
                   QWidget *parent = nullptr);

    /// None: nobody chosen, or a text that names nobody.
    std::optional<UserId> person() const;
    /// False while the text names nobody (an empty one is fine when the choice is optional).
    bool isAcceptable() const;
    void choose(const UserId &user);
    /// Lists those who are known now; what was chosen or typed stays while it can.
    void refill();

Q_SIGNALS:
    void personChanged();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void fill();
    void refreshPlaceholder();
    void onTextEdited(const QString &text);

    UserModel &m_users;
    std::optional<Role> m_role;
    Choice m_choice;
};

} // namespace anteroom::gui
