// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzz_input.h"

#include <QDirIterator>
#include <QFile>

#include <algorithm>

// Runs a target over the files of a corpus where there is no libFuzzer.

namespace {

QStringList filesIn(const QString &folder)
{
    QStringList files;
    for (QDirIterator walk(folder, QDir::Files, QDirIterator::Subdirectories); walk.hasNext();)
        files.append(walk.next());
    std::sort(files.begin(), files.end());
    return files;
}

bool run(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray input = file.readAll();
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(input.constData()),
                           static_cast<std::size_t>(input.size()));
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    qsizetype count = 0;
    for (int i = 1; i < argc; ++i) {
        for (const QString &path : filesIn(QFile::decodeName(argv[i]))) {
            std::printf("%s\n", qPrintable(path));
            std::fflush(stdout);
            if (!run(path))
                return EXIT_FAILURE;
            ++count;
        }
    }
    std::printf("%lld inputs\n", static_cast<long long>(count));
    return count > 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
