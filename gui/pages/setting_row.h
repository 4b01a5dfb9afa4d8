// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pages/value_editor.h"
#include "gui/widgets/status_chip.h"

class QLabel;
class QToolButton;

namespace anteroom::gui {

/// One setting: what it is, its field, where its value comes from, and what is wrong with it.
class SettingRow : public QWidget
{
    Q_OBJECT

public:
    /// key: `auth/issuer`; found by the search as well. help: one or two sentences.
    SettingRow(const QString &key, const QString &help, const ValueEditor::Description &editor,
               QWidget *parent = nullptr);

    const QString &key() const { return m_key; }
    ValueEditor *editor() const { return m_editor; }
    /// The muted line below the field.
    void setNote(const QString &note);
    QString note() const;
    /// Empty: nothing is wrong.
    void setProblem(const QString &problem);
    QString problem() const;
    /// Without a text: none.
    void setChip(const Chip &chip);
    /// Offers the way back to the default.
    void setResettable(bool resettable);
    /// What is fixed elsewhere can only be looked at.
    void setFixed(bool fixed);

    /// Every word occurs in label, help or key; words: lower case.
    bool matches(const QStringList &words) const;

Q_SIGNALS:
    void resetRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitText();
    void buildText(const QString &label, const QString &help);
    void buildField();

    QString m_key;
    QString m_searched;
    ValueEditor *m_editor;
    QLabel *m_label;
    QLabel *m_help;
    QLabel *m_note;
    QLabel *m_problem;
    StatusChip *m_chip;
    QToolButton *m_reset;
};

} // namespace anteroom::gui
