// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/feed/server_command.h"

#include <QDialog>
#include <QJsonObject>

#include <functional>

class QFormLayout;
class QLabel;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace anteroom::gui {

class Console;
class MessageBar;

/// A dialog that creates something: fields, one command, then the result in the same window. A
/// refusal is told inside and the fields stay. Never modal by exec(): use open().
class FormDialog : public QDialog
{
    Q_OBJECT

public:
    /// console outlives the dialog.
    FormDialog(Console &console, const QString &title, const QString &text, QWidget *parent);

protected:
    Console &console() const { return m_console; }

    /// label: with its mnemonic. Gives the muted line below the field, none without a hint.
    QLabel *addField(const QString &label, QWidget *field, const QString &hint = {});
    /// With its label; only for a field without a hint.
    void setFieldVisible(QWidget *field, bool visible);
    void setSubmitText(const QString &text, const QString &objectName);
    void setComplete(bool complete);

    /// Sends, shows that it works on it, and calls done with the answer's data unless it was
    /// refused.
    void submit(const feed::ServerCommand &command, const QString &busyText,
                std::function<void(const QJsonObject &)> done);
    void showError(const QString &text);
    /// The second page, which is shown instead of the fields from then on; Cancel becomes Close.
    QVBoxLayout *showResult(const QString &title, const QString &text);

    /// The button was pressed while the form is complete.
    virtual void onSubmit() = 0;

    /// Grows with what is in it.
    bool event(QEvent *event) override;

private:
    void setBusy(bool busy);
    void refreshSubmit();
    QWidget *buildButtons();

    Console &m_console;
    QLabel *m_title;
    QLabel *m_text;
    QStackedWidget *m_stack;
    QWidget *m_fields;
    QFormLayout *m_form;
    MessageBar *m_messageBar;
    QPushButton *m_submit;
    QPushButton *m_cancel;
    bool m_complete = false;
    bool m_busy = false;
};

} // namespace anteroom::gui
