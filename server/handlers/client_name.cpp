// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/handlers/client_name.h"

#include <QStringList>

#include <algorithm>

namespace anteroom::handlers {

namespace {

constexpr qsizetype MaximumLength = 80;
/// Browsers' own are shorter; nothing beyond is looked at.
constexpr qsizetype MaximumRead = 1024;

/// Browsers pretend to be each other: the first of these tokens that stands there is the true one.
constexpr struct
{
    const char *token;
    const char *name;
} Browsers[] = {
    {"Electron/", "Electron"},
    {"Edg/", "Edge"},
    {"EdgA/", "Edge"},
    {"EdgiOS/", "Edge"},
    {"Edge/", "Edge"},
    {"OPR/", "Opera"},
    {"SamsungBrowser/", "Samsung Internet"},
    {"Vivaldi/", "Vivaldi"},
    {"FxiOS/", "Firefox"},
    {"Firefox/", "Firefox"},
    {"CriOS/", "Chrome"},
    {"HeadlessChrome/", "Chrome"},
    {"Chrome/", "Chrome"},
    {"Version/", "Safari"},
    {"AppleWebKit/", "WebKit"},
};

QString printable(QByteArrayView bytes)
{
    QString text = QString::fromUtf8(bytes.first(std::min(bytes.size(), MaximumRead)));
    text.removeIf([](QChar c) { return !c.isPrint() || c == QChar::ReplacementCharacter; });
    return text.trimmed();
}

/// The first parts of what begins like `120.0.6099.71`; empty for what is no version.
QString versionFrom(QStringView text, int partCount)
{
    qsizetype end = 0;
    for (; end < text.size(); ++end) {
        const bool isDigit = text[end] >= u'0' && text[end] <= u'9';
        if (!isDigit && (text[end] != u'.' || --partCount == 0))
            break;
    }
    const QStringView version = text.first(end);
    return (version.endsWith(u'.') ? version.chopped(1) : version).toString();
}

QString named(const QString &name, const QString &version)
{
    const QString text = version.isEmpty() ? name : name + u' ' + version;
    return text.left(MaximumLength).trimmed();
}

QString browserName(const QString &agent)
{
    for (const auto &browser : Browsers) {
        const QLatin1String token(browser.token);
        const qsizetype at = agent.indexOf(token);
        if (at >= 0)
            return named(QString::fromLatin1(browser.name),
                         versionFrom(QStringView(agent).sliced(at + token.size()), 1));
    }
    return {};
}

} // namespace

QString clientName(QByteArrayView userAgent)
{
    const QString agent = printable(userAgent);
    if (agent.startsWith(QLatin1String("Mozilla/"))) {
        const QString browser = browserName(agent);
        if (!browser.isEmpty())
            return browser;
    }
    const QString product = agent.section(u' ', 0, 0);
    const qsizetype slash = product.indexOf(u'/');
    if (slash <= 0)
        return product.left(MaximumLength);
    return named(product.first(slash), versionFrom(QStringView(product).sliced(slash + 1), 2));
}

} // namespace anteroom::handlers
