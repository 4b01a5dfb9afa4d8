// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/models/traffic_rules.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace anteroom::gui {

class FilterField;

/// Edits the colour rules: word, filter, colour, order, on or off. Holds with OK only.
class TrafficRulesDialog : public QDialog
{
    Q_OBJECT

public:
    /// rules: outlives the dialog.
    explicit TrafficRulesDialog(TrafficRules &rules, QWidget *parent = nullptr);

    /// As they stand in the dialog.
    const QList<TrafficRule> &edited() const { return m_edited; }

    void accept() override;

private:
    QWidget *buildList();
    QWidget *buildEditor();
    QPushButton *listButton(const QString &icon, const QString &text, const QString &name);
    void fillTones();
    void load(const QList<TrafficRule> &rules, int current);
    void refreshItem(int row);
    void showRule(int row);
    void takeFields();
    void add();
    void removeCurrent();
    void moveCurrent(int by);
    void refreshButtons();
    bool isComplete() const;

    TrafficRules &m_rules;
    QList<TrafficRule> m_edited;
    QListWidget *m_list;
    QLineEdit *m_name;
    FilterField *m_filter;
    QComboBox *m_tone;
    QLabel *m_error;
    QPushButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_up;
    QPushButton *m_down;
    QDialogButtonBox *m_buttons;
    bool m_showing = false; ///< the fields are filled, not typed into
};

} // namespace anteroom::gui
