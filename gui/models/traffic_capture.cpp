// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/models/traffic_capture.h"

#include "gui/models/traffic_lines.h"

#include <QFile>
#include <QFileInfo>
#include <QTimer>

#include <utility>

namespace anteroom::gui {

namespace {
constexpr qsizetype RowsAtATime = 1'000;
constexpr qint64 LineMax = 512 * 1024;
constexpr int SlicesAhead = 2;

/// The next line, empty when it is longer than LineMax; the rest of it is read over.
QByteArray readLine(QFile &file)
{
    QByteArray line = file.readLine(LineMax);
    bool whole = line.endsWith('\n') || file.atEnd();
    if (whole)
        return line;
    while (!whole) {
        const QByteArray rest = file.readLine(LineMax);
        whole = rest.isEmpty() || rest.endsWith('\n') || file.atEnd();
    }
    return {};
}
} // namespace

TrafficCapture::TrafficCapture(const QString &path, QObject *parent, int rowsMax)
    : QObject(parent)
    , m_path(path)
    , m_rowsMax(rowsMax)
    , m_model(nullptr, rowsMax)
    , m_slices(SlicesAhead)
    , m_thread(QThread::create([this] { read(); }))
{
    qRegisterMetaType<QList<feed::TrafficView>>();
    connect(this, &TrafficCapture::rowsRead, this, &TrafficCapture::take, Qt::QueuedConnection);
    connect(
        this, &TrafficCapture::endReached, this,
        [this](bool cutShort, const QString &errorText) {
        m_loading = false;
        m_cutShort = cutShort;
        if (errorText.isEmpty())
            Q_EMIT loaded();
        else
            Q_EMIT failed(errorText);
        },
        Qt::QueuedConnection);
    m_thread->setObjectName(QStringLiteral("traffic capture"));
    m_thread->start();
}

TrafficCapture::~TrafficCapture()
{
    m_canceled = true;
    m_slices.release();
    m_thread->wait();
}

/// In the reading thread.
void TrafficCapture::read()
{
    QFile file(m_path);
    if (QFileInfo(m_path).exists() && !QFileInfo(m_path).isFile()) {
        Q_EMIT endReached(false, tr("This is not a file.")); // a pipe would hold us for ever
        return;
    }
    if (!file.open(QIODevice::ReadOnly)) {
        Q_EMIT endReached(false, file.errorString());
        return;
    }
    QList<feed::TrafficView> rows;
    qint64 skipped = 0;
    quint64 lastNumber = 0;
    int rowCount = 0;
    bool cutShort = false;
    const auto handOver = [&] {
        m_slices.acquire();
        if (!m_canceled)
            Q_EMIT rowsRead(std::exchange(rows, {}), std::exchange(skipped, 0));
    };
    while (!m_canceled && !cutShort && !file.atEnd()) {
        const auto row = trafficFromLine(readLine(file));
        const bool isNew = row && row->number > lastNumber;
        cutShort = isNew && rowCount == m_rowsMax;
        if (row && !cutShort)
            rows.append(*row);
        skipped += row ? 0 : 1;
        if (isNew) {
            lastNumber = row->number;
            ++rowCount;
        }
        if (rows.size() + skipped >= RowsAtATime)
            handOver();
    }
    if (!m_canceled)
        handOver();
    if (!m_canceled)
        Q_EMIT endReached(cutShort,
                          file.error() == QFileDevice::NoError ? QString() : file.errorString());
}

void TrafficCapture::take(const QList<feed::TrafficView> &rows, qint64 skippedCount)
{
    for (const feed::TrafficView &row : rows)
        m_model.stage(row);
    m_model.flush();
    m_skippedCount += skippedCount;
    // Through the event loop, so that what else is waiting has its turn first.
    QTimer::singleShot(0, this, [this] { m_slices.release(); });
}

} // namespace anteroom::gui
