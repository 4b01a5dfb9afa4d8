// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/models/keyed_table_model.h"
#include "shared/feed/feed_event.h"

namespace anteroom::gui {

/// The consultations, keyed by session id. The Duration cell's TimeRole is the start, so that a
/// delegate can let it run; its SortRole is the start as well.
class ConsultationModel : public KeyedTableModel<feed::ConsultationView>
{
    Q_OBJECT

public:
    enum class Column {
        Patient,
        Physician,
        State,
        Joined,
        Started,
        Duration,
        Observers,
        SessionId,
        Waiting, ///< since when
    };
    static constexpr int ColumnCount = 9;

    using KeyedTableModel::KeyedTableModel;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void stageEvent(const feed::FeedEvent &event) override;
    void load(const feed::ServerSnapshot &snapshot) override;

protected:
    QString keyOf(const feed::ConsultationView &row) const override;
    QVariant cell(const feed::ConsultationView &row, int column, int role) const override;
};

/// `Patient and physician`, `Patient`, `Physician`, `Nobody`.
QString joinedText(const ConsultationRoom &room);
/// Seconds from the start to the end, or to now while it runs; -1 when it never started.
qint64 consultationSeconds(const ConsultationSession &session, const QDateTime &now);

} // namespace anteroom::gui
