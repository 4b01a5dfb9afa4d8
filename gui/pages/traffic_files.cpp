// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/pages/traffic_files.h"

#include "gui/models/labels.h"
#include "gui/models/traffic_proxy.h"
#include "gui/pages/save_dialog.h"
#include "gui/widgets/icon.h"
#include "gui/widgets/message_bar.h"
#include "gui/widgets/status_chip.h"

#include <QAction>
#include <QDateTime>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QVBoxLayout>

namespace anteroom::gui {

namespace {
QString fileName(const QString &path)
{
    return isolated(QFileInfo(path).fileName());
}

QString proposedName(const QString &what)
{
    return what + QDateTime::currentDateTime().toString(QStringLiteral("-yyyy-MM-dd-HHmm"));
}
} // namespace

TrafficFiles::TrafficFiles(TrafficProxy &shown, TrafficModel &live, QWidget *parent)
    : QWidget(parent)
    , m_shown(shown)
    , m_live(live)
    , m_recorder(live)
    , m_record(new QAction(this))
    , m_open(new QAction(Icon::named(QStringLiteral("folder")), tr("Open capture…"), this))
    , m_back(new QAction(Icon::named(QStringLiteral("traffic")), tr("Back to live"), this))
    , m_export(
          new QAction(Icon::named(QStringLiteral("download")), tr("Export what is shown…"), this))
    , m_mark(new StatusChip(this))
    , m_exportBar(new MessageBar(this))
    , m_recordBar(new MessageBar(this))
    , m_captureBar(new MessageBar(this))
{
    buildActions();
    m_mark->setObjectName(QStringLiteral("recordingStatusChip"));
    m_exportBar->setObjectName(QStringLiteral("exportMessageBar"));
    m_recordBar->setObjectName(QStringLiteral("recordMessageBar"));
    m_captureBar->setObjectName(QStringLiteral("captureMessageBar"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 0, 16, 0);
    layout->setSpacing(4);
    for (MessageBar *bar : {m_captureBar, m_recordBar, m_exportBar})
        layout->addWidget(bar);
    connect(m_captureBar, &MessageBar::actionRequested, this, &TrafficFiles::closeCapture);
    connect(m_exportBar, &MessageBar::actionRequested, this, [this] {
        endExport();
        m_exportBar->showInfo(tr("The export was cancelled; no file was written."));
    });
    connect(&m_recorder, &TrafficRecorder::changed, this, &TrafficFiles::refreshRecording);
    connect(&m_recorder, &TrafficRecorder::failed, this, [this](const QString &text) {
        m_recordBar->showError(
            tr("The capture has ended: %1 What was written until then is in the file.").arg(text));
    });
    refreshRecording();
}

TrafficFiles::~TrafficFiles() = default;

void TrafficFiles::exportTo(const QString &path)
{
    const auto format = trafficFormatOf(path);
    if (!format)
        return m_exportBar->showError(tr("Choose a name that ends in .jsonl or .csv."));
    endExport();
    m_exporting = std::make_unique<TrafficExport>(m_shown, path, *format);
    m_export->setEnabled(false);
    showExportProgress();
    connect(m_exporting.get(), &TrafficExport::progressed, this, &TrafficFiles::showExportProgress);
    connect(m_exporting.get(), &TrafficExport::finished, this, [this, path](qint64 rowCount) {
        endExport();
        m_exportBar->showDone(
            tr("%n events are in %1.", nullptr, static_cast<int>(rowCount)).arg(fileName(path)));
    });
    connect(m_exporting.get(), &TrafficExport::failed, this, [this, path](const QString &text) {
        endExport();
        m_exportBar->showError(tr("%1 could not be written: %2").arg(fileName(path), text));
    });
}

void TrafficFiles::recordTo(const QString &path)
{
    m_recordBar->clear();
    m_recorder.start(path);
}

void TrafficFiles::openCapture(const QString &path)
{
    m_shown.setTraffic(&m_live); // before the capture that it shows goes
    m_capture = std::make_unique<TrafficCapture>(path);
    m_shown.setTraffic(m_capture->model());
    connect(m_capture.get(), &TrafficCapture::loaded, this, &TrafficFiles::refreshCapture);
    connect(m_capture.get(), &TrafficCapture::failed, this, [this, path](const QString &text) {
        closeCapture();
        m_captureBar->showError(tr("%1 could not be read: %2").arg(fileName(path), text));
    });
    refreshCapture();
    Q_EMIT captureChanged();
}

void TrafficFiles::closeCapture()
{
    m_captureBar->clear();
    if (!m_capture)
        return;
    m_shown.setTraffic(&m_live);
    m_capture.release()->deleteLater(); // it may be what calls
    Q_EMIT captureChanged();
}

void TrafficFiles::endAll()
{
    m_recorder.stop();
    endExport();
    closeCapture();
    m_exportBar->clear();
    m_recordBar->clear();
}

void TrafficFiles::buildActions()
{
    m_record->setObjectName(QStringLiteral("recordAction"));
    m_open->setObjectName(QStringLiteral("openCaptureAction"));
    m_export->setObjectName(QStringLiteral("exportAction"));
    m_record->setToolTip(
        tr("Write every event to a file as it comes: ids, sizes and shapes, no contents"));
    m_open->setToolTip(tr("Look at a capture that was written before"));
    m_export->setToolTip(tr("Write the events that the filter lets through: ids, sizes and "
                            "shapes, no contents"));
    connect(m_record, &QAction::triggered, this, &TrafficFiles::chooseRecording);
    connect(m_open, &QAction::triggered, this, &TrafficFiles::chooseCapture);
    m_back->setObjectName(QStringLiteral("backToLiveAction"));
    m_back->setEnabled(false);
    connect(m_back, &QAction::triggered, this, &TrafficFiles::closeCapture);
    connect(this, &TrafficFiles::captureChanged, m_back,
            [this] { m_back->setEnabled(showsCapture()); });
    connect(m_export, &QAction::triggered, this, &TrafficFiles::chooseExport);
}

void TrafficFiles::chooseExport()
{
    const QStringList filters{tr("JSON Lines (*.jsonl)"), tr("Table (*.csv)")};
    askWhereToSave(this,
                   {tr("Export what is shown"), filters.join(QStringLiteral(";;")),
                    proposedName(QStringLiteral("traffic"))},
                   [this](const QString &path) { exportTo(path); });
}

void TrafficFiles::chooseRecording()
{
    if (isRecording())
        return m_recorder.stop();
    askWhereToSave(this,
                   {tr("Capture to a file"), tr("JSON Lines (*.jsonl)"),
                    proposedName(QStringLiteral("capture"))},
                   [this](const QString &path) { recordTo(path); });
}

void TrafficFiles::chooseCapture()
{
    auto *dialog = new QFileDialog(this, tr("Open capture"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("JSON Lines (*.jsonl)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &TrafficFiles::openCapture);
    dialog->open();
}

void TrafficFiles::showExportProgress()
{
    const int percent = m_exporting->percent();
    if (percent == m_shownPercent)
        return;
    m_shownPercent = percent;
    m_exportBar->showBusy(tr("Writing %1: %2 %").arg(fileName(m_exporting->path())).arg(percent));
    m_exportBar->setAction(tr("Cancel"));
}

void TrafficFiles::endExport()
{
    if (m_exporting) {
        m_exporting->disconnect(this);
        m_exporting.release()->deleteLater(); // it may be what calls
    }
    m_shownPercent = -1;
    m_export->setEnabled(true);
}

void TrafficFiles::refreshRecording()
{
    const bool recording = isRecording();
    m_record->setText(recording ? tr("Stop the capture") : tr("Capture to a file…"));
    m_record->setIcon(recording ? Icon::named(QStringLiteral("stop"), ColorRole::Danger)
                                : Icon::named(QStringLiteral("record")));
    if (!recording)
        return m_mark->setChip({});
    m_mark->setChip(
        {tr("Recording · %1").arg(QLocale().toString(m_recorder.rowCount())), Tone::Danger});
    m_mark->setToolTip(tr("Every event is written to %1").arg(m_recorder.path()));
}

void TrafficFiles::refreshCapture()
{
    QString text = m_capture->isLoading()
                       ? tr("Opening capture %1…").arg(fileName(m_capture->path()))
                       : tr("Showing capture %1.").arg(fileName(m_capture->path()));
    if (m_capture->isCutShort())
        text += u' ' +
                tr("Only the first %n events are shown.", nullptr, m_capture->model()->rowCount());
    if (m_capture->skippedCount() > 0)
        text += u' ' + tr("%n lines could not be read and were left out.", nullptr,
                          static_cast<int>(m_capture->skippedCount()));
    if (m_capture->skippedCount() > 0)
        m_captureBar->showWarning(text);
    else
        m_captureBar->showInfo(text);
    m_captureBar->setAction(tr("Back to live"));
}

} // namespace anteroom::gui
