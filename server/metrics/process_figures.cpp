// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/metrics/process_figures.h"

#include <QFile>

#include <algorithm>
#include <dirent.h>
#include <memory>
#include <sys/stat.h>
#include <unistd.h>

namespace anteroom::metrics {
namespace {

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly | QIODevice::Unbuffered) ? file.readAll() : QByteArray();
}

std::optional<qint64> field(const QByteArray &line, qsizetype index)
{
    const QList<QByteArray> fields = line.simplified().split(' ');
    bool isNumber = false;
    const qint64 value = fields.value(index).toLongLong(&isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

struct CloseDirectory
{
    void operator()(DIR *directory) const { closedir(directory); }
};

/// Without the one that is open to count them. Linux 6.2 and later tell the number as the size of
/// the directory; to walk through ten thousand would hold up the server for 5 ms.
int countDescriptors()
{
    struct stat status = {};
    if (::stat("/proc/self/fd", &status) == 0 && status.st_size > 0)
        return static_cast<int>(status.st_size);
    const std::unique_ptr<DIR, CloseDirectory> directory(opendir("/proc/self/fd"));
    int count = -1;
    while (const dirent *entry = directory ? readdir(directory.get()) : nullptr)
        count += entry->d_name[0] == '.' ? 0 : 1;
    return std::max(count, 0);
}

} // namespace

std::optional<qint64> cpuTicksOf(QByteArrayView stat)
{
    // The second field is a name in brackets, which may hold anything; the third follows the last.
    const qsizetype nameEnd = stat.lastIndexOf(')');
    if (nameEnd < 0)
        return std::nullopt;
    const QByteArray rest = stat.sliced(nameEnd + 1).toByteArray();
    const auto user = field(rest, 11);
    const auto system = field(rest, 12);
    return user && system ? std::optional(*user + *system) : std::nullopt;
}

std::optional<qint64> residentPagesOf(QByteArrayView statm)
{
    return field(statm.toByteArray(), 1);
}

ProcessFigures ProcessReader::read(milliseconds now)
{
    ProcessFigures figures;
    const auto ticks = cpuTicksOf(contentsOf(QStringLiteral("/proc/self/stat")));
    figures.cpuSeconds =
        static_cast<double>(ticks.value_or(0)) / static_cast<double>(sysconf(_SC_CLK_TCK));
    const auto pages = residentPagesOf(contentsOf(QStringLiteral("/proc/self/statm")));
    figures.memoryBytes = pages.value_or(0) * sysconf(_SC_PAGESIZE);
    if (!m_countedAt || now - *m_countedAt >= DescriptorInterval) {
        m_countedAt = now;
        m_descriptorCount = countDescriptors();
    }
    figures.descriptorCount = m_descriptorCount;
    return figures;
}

} // namespace anteroom::metrics
