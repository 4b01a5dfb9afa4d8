// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/base/id.h"

#include <QByteArray>
#include <QRandomGenerator>

#include <algorithm>
#include <array>

#ifdef Q_OS_LINUX
#include <sys/random.h>
#endif

namespace anteroom {

bool isValidId(QStringView text)
{
    const auto allowed = [](QChar c) {
        const char16_t u = c.unicode();
        return (u >= u'a' && u <= u'z') || (u >= u'A' && u <= u'Z') || (u >= u'0' && u <= u'9') ||
               u == u'_' || u == u'-';
    };
    return !text.isEmpty() && text.size() <= 64 && std::all_of(text.begin(), text.end(), allowed);
}

namespace {

/// The kernel's generator costs a tenth of the processor's, which Qt asks first.
void fillRandom(std::array<quint32, 4> &words)
{
#ifdef Q_OS_LINUX
    if (::getrandom(words.data(), sizeof words, 0) == ssize_t(sizeof words))
        return;
#endif
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
}

} // namespace

QString randomId()
{
    std::array<quint32, 4> words{};
    fillRandom(words);
    const QByteArray bytes(reinterpret_cast<const char *>(words.data()), sizeof words);
    return QString::fromLatin1(
        bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace anteroom
