// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/models/traffic_lines.h"

#include <QObject>
#include <QThread>

namespace anteroom::gui {

class TrafficFileWorker;

/// A file of traffic that a thread of its own writes, for its owner alone to read. GUI thread.
class TrafficFile : public QObject
{
    Q_OBJECT

public:
    enum class Kind {
        Whole,   ///< there is the whole file at the end, or none
        Growing, ///< what was written is there, whatever comes
    };
    static constexpr qint64 BytesMax = 1'000'000'000;

    /// Opens it; a failure is told by failed().
    TrafficFile(const QString &path, TrafficFormat format, Kind kind, QObject *parent = nullptr);
    /// Waits for what was handed over to be written; a whole file that is not finished goes.
    ~TrafficFile() override;

    QString path() const { return m_path; }
    void setBytesMax(qint64 bytes);
    void write(const QList<feed::TrafficView> &rows);
    /// finished() comes when all is on the disk.
    void finish();

Q_SIGNALS:
    /// One write() is done.
    void written(int rowCount);
    void finished();
    /// Nothing more is written; text: translated.
    void failed(const QString &text);

private:
    QString m_path;
    QThread m_thread;
    TrafficFileWorker *m_worker;
};

} // namespace anteroom::gui
