// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/models/limit_list.h"

#include <QObject>
#include <QStringList>

namespace anteroom::gui {

class SettingRow;
class SettingsSection;

/// Fills a section with the limits that hold in the server; a number holds when it is entered.
class LimitRows : public QObject
{
    Q_OBJECT

public:
    /// console and section outlive the rows.
    LimitRows(Console &console, SettingsSection &section, QObject *parent = nullptr);

    void load();
    void clear();

private:
    void refresh();
    void rebuild();
    SettingRow *makeRow(const Limit &limit);
    SettingRow *rowOf(const QString &name) const;
    void commit(const QString &name, double value);
    void onRefused(const QString &name, const QString &text);

    LimitList m_list;
    SettingsSection &m_section;
};

} // namespace anteroom::gui
