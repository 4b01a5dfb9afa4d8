// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace anteroom::gui {

class MessageBar;
class SettingRow;

/// A head and the settings below it.
class SettingsSection : public QWidget
{
    Q_OBJECT

public:
    /// intro: a line below the head; empty: none.
    SettingsSection(const QString &title, const QString &intro, QWidget *parent);

    const QString &title() const { return m_title; }
    /// Takes the row over.
    void addRow(SettingRow *row);
    void clearRows();
    const QList<SettingRow *> &rows() const { return m_rows; }
    /// For what concerns the section as a whole.
    MessageBar *messageBar() const { return m_messageBar; }

    /// Shows the rows that match; answers whether any does. No words: all rows.
    bool showMatching(const QStringList &words);

protected:
    void changeEvent(QEvent *event) override;

private:
    QString m_title;
    QLabel *m_head;
    QList<SettingRow *> m_rows;
    MessageBar *m_messageBar;
    QVBoxLayout *m_layout;
    QStringList m_words;
};

} // namespace anteroom::gui
