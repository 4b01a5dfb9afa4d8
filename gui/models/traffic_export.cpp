// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/models/traffic_export.h"

#include "gui/models/traffic_model.h"
#include "gui/models/traffic_proxy.h"

#include <algorithm>

namespace anteroom::gui {

namespace {
constexpr size_t RowsAtATime = 1'000; // copied in well below a millisecond
constexpr qint64 UnderWayMax = 200'000;
} // namespace

TrafficExport::TrafficExport(const TrafficProxy &shown, const QString &path, TrafficFormat format,
                             QObject *parent)
    : QObject(parent)
    , m_model(shown.traffic())
    , m_numbers(shown.shownNumbers())
    , m_file(path, format, TrafficFile::Kind::Whole)
{
    connect(&m_file, &TrafficFile::written, this, &TrafficExport::onWritten);
    connect(&m_file, &TrafficFile::failed, this, &TrafficExport::failed);
    connect(&m_file, &TrafficFile::finished, this, [this] { Q_EMIT finished(m_writtenCount); });
    writeNext();
}

int TrafficExport::percent() const
{
    return m_numbers.empty() ? 100 : static_cast<int>(m_next * 100 / m_numbers.size());
}

void TrafficExport::onWritten(int rowCount)
{
    m_writtenCount += rowCount;
    Q_EMIT progressed(percent());
    writeNext();
}

void TrafficExport::writeNext()
{
    if (m_next == m_numbers.size() || !m_model)
        return m_file.finish();
    QList<feed::TrafficView> rows;
    const size_t end = std::min(m_next + RowsAtATime, m_numbers.size());
    for (; m_next < end; ++m_next) {
        const int row = m_model->rowOf(m_numbers[m_next]);
        if (row >= 0)
            rows.append(m_model->at(row));
    }
    m_file.write(rows);
}

TrafficRecorder::TrafficRecorder(TrafficModel &model, QObject *parent)
    : QObject(parent), m_model(model)
{
    using Model = QAbstractItemModel;
    connect(&model, &Model::rowsInserted, this, [this](const QModelIndex &, int first, int last) {
        if (!isRecording())
            return;
        write(first, last);
        m_rowCount += last - first + 1;
        Q_EMIT changed();
    });
    connect(&model, &Model::dataChanged, this,
            [this](const QModelIndex &topLeft, const QModelIndex &bottomRight) {
        if (isRecording())
            write(topLeft.row(), bottomRight.row());
    });
    connect(&model, &Model::modelAboutToBeReset, this, &TrafficRecorder::stop);
}

TrafficRecorder::~TrafficRecorder() = default;

void TrafficRecorder::start(const QString &path)
{
    stop();
    m_rowCount = 0;
    m_underWay = 0;
    m_file =
        std::make_unique<TrafficFile>(path, TrafficFormat::JsonLines, TrafficFile::Kind::Growing);
    connect(m_file.get(), &TrafficFile::failed, this, &TrafficRecorder::fail);
    connect(m_file.get(), &TrafficFile::written, this,
            [this](int rowCount) { m_underWay -= rowCount; });
    Q_EMIT changed();
}

void TrafficRecorder::stop()
{
    if (!m_file)
        return;
    // Ends when the last row is on the disk, without a wait here.
    TrafficFile *file = m_file.release();
    file->setParent(this);
    file->disconnect(this);
    connect(file, &TrafficFile::failed, this, &TrafficRecorder::failed);
    connect(file, &TrafficFile::failed, file, &QObject::deleteLater);
    connect(file, &TrafficFile::finished, file, &QObject::deleteLater);
    file->finish();
    Q_EMIT changed();
}

void TrafficRecorder::write(int first, int last)
{
    QList<feed::TrafficView> rows;
    rows.reserve(last - first + 1);
    for (int row = first; row <= last; ++row)
        rows.append(m_model.at(row));
    m_underWay += rows.size();
    if (m_underWay > UnderWayMax)
        return fail(tr("The disk is too slow for this traffic."));
    m_file->write(rows);
}

void TrafficRecorder::fail(const QString &text)
{
    if (!m_file)
        return;
    m_file.release()->deleteLater();
    Q_EMIT changed();
    Q_EMIT failed(text);
}

} // namespace anteroom::gui
