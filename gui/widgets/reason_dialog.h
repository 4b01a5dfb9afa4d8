// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <functional>

class QLineEdit;
class QPushButton;

namespace anteroom::gui {

/// Confirms an act that its target will feel. It names the target and asks for a reason of at least
/// three characters, which the audit keeps, or for another text. Cancel is the default.
class ReasonDialog : public QDialog
{
    Q_OBJECT

public:
    struct Question
    {
        QString title;       ///< "End consultation"
        QString text;        ///< what will happen to whom; plain text
        QString confirmText; ///< of the button: "End consultation"
        bool dangerous = true;
        QString fieldLabel{}; ///< empty: a reason for the audit
        int shortest = 3;     ///< characters
        int longest = 200;
    };

    ReasonDialog(const Question &question, QWidget *parent);

    QString reason() const;

    /// Opens the dialog without blocking; done gets the reason, or nothing happens on Cancel.
    static ReasonDialog *ask(const Question &question, QWidget *parent,
                             std::function<void(const QString &)> done);

private:
    void buildForm(const Question &question);
    void onReasonEdited(const QString &text);

    const int m_shortest;
    QLineEdit *m_reason;
    QPushButton *m_confirm;
};

} // namespace anteroom::gui
