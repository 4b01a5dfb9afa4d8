// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QStringList>

#include <functional>

class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace anteroom::gui {

/// Confirms an act that its target will feel. It names the target and asks for a reason of at least
/// three characters, which the audit keeps, or for another text, and where it matters for one of a
/// few choices, such as how long. Cancel is the default.
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
        QString fieldLabel{};  ///< empty: a reason for the audit
        int shortest = 3;      ///< characters
        int longest = 200;     ///< 0: no text is asked for
        QString choiceLabel{}; ///< with its mnemonic: "For how &long"
        QStringList choices{}; ///< empty: nothing to choose
        int choice = 0;        ///< that stands there first
    };

    ReasonDialog(const Question &question, QWidget *parent);

    QString reason() const;
    /// Which of the choices; -1 when there are none.
    int choice() const;

    /// Opens the dialog without blocking; done gets the reason, or nothing happens on Cancel.
    static ReasonDialog *ask(const Question &question, QWidget *parent,
                             std::function<void(const QString &)> done);
    /// The same with a choice.
    static ReasonDialog *ask(const Question &question, QWidget *parent,
                             std::function<void(const QString &, int)> done);

private:
    void buildForm(const Question &question);
    void buildChoice(const Question &question, QVBoxLayout *layout);
    void buildReason(const Question &question, QVBoxLayout *layout);
    void onReasonEdited(const QString &text);

    const int m_shortest;
    QComboBox *m_choice = nullptr;
    QLineEdit *m_reason;
    QPushButton *m_confirm;
};

} // namespace anteroom::gui
