// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pages/form_dialog.h"

class QListWidget;
class QPlainTextEdit;
class QToolButton;

namespace anteroom::gui {

/// Adds, changes, removes and orders the replies that the clinic's staff share.
class CannedRepliesDialog : public FormDialog
{
    Q_OBJECT

public:
    static constexpr int RepliesMost = 50;
    static constexpr int CharactersMost = 2000;

    /// console outlives the dialog.
    explicit CannedRepliesDialog(Console &console, QWidget *parent = nullptr);

protected:
    void onSubmit() override;

private:
    QWidget *buildList();
    QToolButton *makeButton(const QString &name, const QString &icon, const QString &text,
                            void (CannedRepliesDialog::*slot)());
    void add();
    void removeCurrent();
    void moveUp();
    void moveDown();
    void moveBy(int rows);
    void showCurrent();
    void takeText();
    void refresh();
    QStringList replies() const;

    Console &m_console;
    QListWidget *m_list;
    QPlainTextEdit *m_text;
    QToolButton *m_add;
    QToolButton *m_remove;
    QToolButton *m_up;
    QToolButton *m_down;
    QLabel *m_hint;
};

} // namespace anteroom::gui
