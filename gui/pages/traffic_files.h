// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/models/traffic_capture.h"
#include "gui/models/traffic_export.h"

#include <QWidget>

#include <memory>

class QAction;

namespace anteroom::gui {

class MessageBar;
class StatusChip;
class TrafficProxy;

/// The files of the Traffic page: what is shown goes out, a capture grows, one is opened. Above the
/// table it says what goes on and what failed.
class TrafficFiles : public QWidget
{
    Q_OBJECT

public:
    /// shown and live outlive it.
    TrafficFiles(TrafficProxy &shown, TrafficModel &live, QWidget *parent = nullptr);
    ~TrafficFiles() override;

    /// Capture to file, Open capture, Back to live, Export.
    QList<QAction *> fileActions() const { return {m_record, m_open, m_back, m_export}; }
    /// "Recording", with what has been written; hidden while nothing is.
    StatusChip *recordingMark() const { return m_mark; }

    bool isRecording() const { return m_recorder.isRecording(); }
    bool isExporting() const { return m_exporting != nullptr; }
    /// A capture takes the place of the live traffic.
    bool showsCapture() const { return m_capture != nullptr; }

public Q_SLOTS:
    void exportTo(const QString &path);
    void recordTo(const QString &path);
    void openCapture(const QString &path);
    void closeCapture();
    /// Ends all of it: at sign-out and lock.
    void endAll();

Q_SIGNALS:
    /// A capture came or went.
    void captureChanged();

private:
    void buildActions();
    void chooseExport();
    void chooseRecording();
    void chooseCapture();
    void showExportProgress();
    void endExport();
    void refreshRecording();
    void refreshCapture();

    TrafficProxy &m_shown;
    TrafficModel &m_live;
    TrafficRecorder m_recorder;
    std::unique_ptr<TrafficExport> m_exporting;
    std::unique_ptr<TrafficCapture> m_capture;
    QAction *m_record;
    QAction *m_open;
    QAction *m_back;
    QAction *m_export;
    StatusChip *m_mark;
    MessageBar *m_exportBar;
    MessageBar *m_recordBar;
    MessageBar *m_captureBar;
    int m_shownPercent = -1;
};

} // namespace anteroom::gui
