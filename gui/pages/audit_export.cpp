// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/audit_export.h"

#include "gui/models/console.h"
#include "gui/models/labels.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace anteroom::gui {

namespace {
constexpr int PageSize = 1'000;
} // namespace

AuditExport::AuditExport(Console &console, const AuditModel::Query &query, const QString &path,
                         QObject *parent)
    : QObject(parent), m_console(console), m_query(query), m_file(path)
{
}

void AuditExport::start()
{
    m_running = true;
    if (!m_file.open(QIODevice::WriteOnly))
        return end(m_file.errorString());
    m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    ask();
}

void AuditExport::cancel()
{
    m_running = false;
    m_file.cancelWriting();
    m_file.commit(); // takes the half-written file away
}

void AuditExport::ask()
{
    const feed::LoadAudit command{m_lastSeq, m_query.text, m_query.from, m_query.to, PageSize};
    m_console.send(command, this, [this](const feed::CommandResult &result) {
        if (!m_running)
            return;
        if (result.ok)
            take(result.data);
        else
            end(refusalText(result.code, result.message));
    });
}

void AuditExport::take(const QJsonObject &data)
{
    const QJsonArray entries = data.value(u"entries").toArray();
    for (const QJsonValue &entry : entries) {
        const QByteArray line = QJsonDocument(entry.toObject()).toJson(QJsonDocument::Compact);
        if (m_file.write(line + '\n') < 0)
            return end(m_file.errorString());
    }
    m_count += entries.size();
    Q_EMIT progressed(m_count);
    if (!data.value(u"hasMore").toBool() || entries.isEmpty())
        return end(m_file.commit() ? QString() : m_file.errorString());
    m_lastSeq = entries.last().toObject().value(u"seq").toInteger();
    ask();
}

void AuditExport::end(const QString &error)
{
    if (!error.isEmpty())
        cancel();
    m_running = false;
    Q_EMIT finished(error);
}

} // namespace anteroom::gui
