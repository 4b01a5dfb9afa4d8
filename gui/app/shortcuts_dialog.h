// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QHash>

class QKeySequenceEdit;
class QGridLayout;

namespace anteroom::gui {

class MessageBar;
class ShortcutMap;

/// The cheat sheet, where keys can be changed as well (`?`).
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    /// map: outlives the dialog.
    explicit ShortcutsDialog(ShortcutMap &map, QWidget *parent = nullptr);

private:
    void buildRows(QGridLayout *grid);
    void buildFixedRows(QGridLayout *grid);
    void change(const QString &id, QKeySequenceEdit *editor);
    void reset();

    ShortcutMap &m_map;
    MessageBar *m_messageBar;
    QHash<QString, QKeySequenceEdit *> m_editors;
};

} // namespace anteroom::gui
