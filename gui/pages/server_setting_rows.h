// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/models/setting_model.h"

#include <QList>
#include <QObject>

namespace anteroom::gui {

class SettingRow;

/// Rows for the settings of the server, made from config::settingTable(); they follow the model.
class ServerSettingRows : public QObject
{
    Q_OBJECT

public:
    /// model outlives the rows.
    explicit ServerSettingRows(SettingModel &model, QObject *parent = nullptr);

    /// New rows for the settings of a section, in the order of the table.
    QList<SettingRow *> make(ServerSection section);

private:
    SettingRow *makeRow(const config::Setting &setting);
    void refresh(SettingRow *row, const config::Setting &setting);
    QString noteOf(const config::Setting &setting) const;

    SettingModel &m_model;
};

} // namespace anteroom::gui
