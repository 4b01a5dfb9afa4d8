// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/app/centered_card.h"

class QLineEdit;
class QPushButton;

namespace anteroom::feed {
struct CommandResult;
}

namespace anteroom::gui {

class Console;
class MessageBar;

/// Name and password of an operator. One text for every refusal; busy while the server works on the
/// password's hash.
class SignInPage : public CenteredCard
{
    Q_OBJECT

public:
    explicit SignInPage(Console &console, QWidget *parent = nullptr);

    /// Empties the form, offers the name, and puts the cursor where one types next.
    void begin(const QString &name);
    /// Above the form: why this page came, such as a lock.
    void showNotice(const QString &text);

Q_SIGNALS:
    /// The console knows who it is now; name as it was typed.
    void signedIn(const QString &name);

private:
    void buildForm();
    void submit();
    void onAnswer(const feed::CommandResult &result);
    void setBusy(bool busy);
    void refreshSubmit();

    Console &m_console;
    QLineEdit *m_name;
    QLineEdit *m_password;
    QPushButton *m_submit;
    MessageBar *m_messageBar;
    bool m_busy = false;
};

} // namespace anteroom::gui
