// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/models/audit_model.h"

#include <QObject>
#include <QSaveFile>

namespace anteroom::gui {

class Console;

/// Writes all entries that fit a query to a file of JSON Lines, newest first, page by page. The
/// file is there when it is complete, and its owner alone may read it.
class AuditExport : public QObject
{
    Q_OBJECT

public:
    /// console outlives the export.
    AuditExport(Console &console, const AuditModel::Query &query, const QString &path,
                QObject *parent);

    void start();
    /// Nothing is left of the file; finished() does not come.
    void cancel();
    qint64 count() const { return m_count; }

Q_SIGNALS:
    void progressed(qint64 count);
    /// error: for the operator, empty when the file is complete.
    void finished(const QString &error);

private:
    void ask();
    void take(const QJsonObject &data);
    void end(const QString &error);

    Console &m_console;
    AuditModel::Query m_query;
    QSaveFile m_file;
    qint64 m_lastSeq = 0;
    qint64 m_count = 0;
    bool m_running = false;
};

} // namespace anteroom::gui
