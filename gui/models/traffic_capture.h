// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/models/traffic_model.h"

#include <QSemaphore>
#include <QThread>

#include <atomic>
#include <memory>

namespace anteroom::gui {

/// A capture that was opened from a file, read-only. A thread of its own reads it; the model grows
/// by slices.
class TrafficCapture : public QObject
{
    Q_OBJECT

public:
    /// Begins to read at once: at most rowsMax rows.
    explicit TrafficCapture(const QString &path, QObject *parent = nullptr,
                            int rowsMax = TrafficModel::DefaultCapacity);
    /// Ends the reading.
    ~TrafficCapture() override;

    QString path() const { return m_path; }
    TrafficModel *model() { return &m_model; }
    bool isLoading() const { return m_loading; }
    /// Lines that were none of a capture and were left out.
    qint64 skippedCount() const { return m_skippedCount; }
    /// The file has more rows than were read.
    bool isCutShort() const { return m_cutShort; }

Q_SIGNALS:
    void loaded();
    void failed(const QString &text);

    /// From the reading thread.
    void rowsRead(const QList<anteroom::feed::TrafficView> &rows, qint64 skippedCount);
    void endReached(bool cutShort, const QString &errorText);

private:
    void read();
    void take(const QList<feed::TrafficView> &rows, qint64 skippedCount);

    QString m_path;
    int m_rowsMax;
    TrafficModel m_model;
    bool m_loading = true;
    bool m_cutShort = false;
    qint64 m_skippedCount = 0;
    QSemaphore m_slices; ///< that the reader may hand over
    std::atomic<bool> m_canceled = false;
    std::unique_ptr<QThread> m_thread;
};

} // namespace anteroom::gui
