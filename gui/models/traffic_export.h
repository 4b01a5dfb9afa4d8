// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/models/traffic_file.h"

#include <QPointer>

#include <memory>
#include <vector>

namespace anteroom::gui {

class TrafficModel;
class TrafficProxy;

/// Writes what is shown to a file, a little at a time; rows that leave the ring meanwhile are left
/// out. Ends with one of finished(), failed() or its destruction, which leaves no file behind.
class TrafficExport : public QObject
{
    Q_OBJECT

public:
    TrafficExport(const TrafficProxy &shown, const QString &path, TrafficFormat format,
                  QObject *parent = nullptr);

    QString path() const { return m_file.path(); }
    int percent() const;

Q_SIGNALS:
    void progressed(int percent);
    void finished(qint64 rowCount);
    void failed(const QString &text);

private:
    void writeNext();
    void onWritten(int rowCount);

    QPointer<TrafficModel> m_model;
    std::vector<quint64> m_numbers; ///< of the rows to write
    size_t m_next = 0;
    qint64 m_writtenCount = 0;
    TrafficFile m_file;
};

/// Writes the traffic of a model to a growing file, as long as it goes on. A row is written when it
/// comes and again when it is answered.
class TrafficRecorder : public QObject
{
    Q_OBJECT

public:
    /// model outlives it; its reset ends the recording.
    explicit TrafficRecorder(TrafficModel &model, QObject *parent = nullptr);
    ~TrafficRecorder() override;

    bool isRecording() const { return m_file != nullptr; }
    QString path() const { return m_file ? m_file->path() : QString(); }
    qint64 rowCount() const { return m_rowCount; }

    /// A file of that name is replaced.
    void start(const QString &path);
    void stop();

Q_SIGNALS:
    /// It began, ended, or has written more.
    void changed();
    /// It ended by itself; text: translated.
    void failed(const QString &text);

private:
    void write(int first, int last);
    void fail(const QString &text);

    TrafficModel &m_model;
    std::unique_ptr<TrafficFile> m_file;
    qint64 m_rowCount = 0;
    qint64 m_underWay = 0; ///< rows handed over and not written yet
};

} // namespace anteroom::gui
