// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/models/traffic_file.h"

#include <QFile>
#include <QMetaObject>
#include <QSaveFile>

#include <memory>

namespace anteroom::gui {

namespace {
constexpr auto OwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
}

/// Lives in the file's thread.
class TrafficFileWorker : public QObject
{
    Q_OBJECT

public:
    void open(const QString &path, TrafficFormat format, TrafficFile::Kind kind)
    {
        m_format = format;
        if (kind == TrafficFile::Kind::Whole) {
            m_whole = std::make_unique<QSaveFile>(path);
            m_device = m_whole.get();
        } else {
            m_growing = std::make_unique<QFile>(path);
            m_device = m_growing.get();
        }
        // A new file must never be open to others, one that is there already no longer.
        const bool open = m_growing ? m_growing->open(QIODevice::WriteOnly, OwnerOnly)
                                    : m_whole->open(QIODevice::WriteOnly);
        if (!open || !m_device->setPermissions(OwnerOnly))
            return fail(m_device->errorString());
        put(trafficHead(format));
    }
    void write(const QList<feed::TrafficView> &rows)
    {
        if (!m_device)
            return;
        QByteArray text;
        for (const feed::TrafficView &row : rows)
            text += trafficLine(row, m_format);
        if (put(text))
            Q_EMIT written(static_cast<int>(rows.size()));
    }
    void finish()
    {
        if (!m_device)
            return;
        const bool done = m_whole ? m_whole->commit() : m_growing->flush();
        if (!done)
            return fail(m_device->errorString());
        close();
        Q_EMIT finished();
    }
    void abandon()
    {
        if (m_device)
            close();
    }
    void setBytesMax(qint64 bytes) { m_bytesMax = bytes; }

Q_SIGNALS:
    void written(int rowCount);
    void finished();
    void failed(const QString &text);

private:
    bool put(const QByteArray &text)
    {
        m_bytes += text.size();
        if (m_bytes > m_bytesMax) {
            fail(TrafficFile::tr("The file has reached its largest size."));
            return false;
        }
        if (m_device->write(text) == text.size() && m_device->flush())
            return true;
        fail(m_device->errorString());
        return false;
    }
    void fail(const QString &text)
    {
        close();
        Q_EMIT failed(text);
    }
    void close()
    {
        if (m_growing)
            m_growing->close();
        m_device = nullptr;
        m_whole.reset(); // goes without a trace unless it was committed
        m_growing.reset();
    }

    TrafficFormat m_format = TrafficFormat::JsonLines;
    std::unique_ptr<QSaveFile> m_whole;
    std::unique_ptr<QFile> m_growing;
    QFileDevice *m_device = nullptr;
    qint64 m_bytes = 0;
    qint64 m_bytesMax = TrafficFile::BytesMax;
};

TrafficFile::TrafficFile(const QString &path, TrafficFormat format, Kind kind, QObject *parent)
    : QObject(parent), m_path(path), m_worker(new TrafficFileWorker)
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &TrafficFileWorker::written, this, &TrafficFile::written);
    connect(m_worker, &TrafficFileWorker::finished, this, &TrafficFile::finished);
    connect(m_worker, &TrafficFileWorker::failed, this, &TrafficFile::failed);
    m_thread.setObjectName(QStringLiteral("traffic file"));
    m_thread.start();
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, path, format, kind] { worker->open(path, format, kind); });
}

TrafficFile::~TrafficFile()
{
    // What was handed over stands before this in the worker's queue.
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker] { worker->abandon(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void TrafficFile::setBytesMax(qint64 bytes)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, bytes] { worker->setBytesMax(bytes); });
}

void TrafficFile::write(const QList<feed::TrafficView> &rows)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, rows] { worker->write(rows); });
}

void TrafficFile::finish()
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->finish(); });
}

} // namespace anteroom::gui

#include "traffic_file.moc"
