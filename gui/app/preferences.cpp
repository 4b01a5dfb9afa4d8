// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/preferences.h"

#include <QSettings>

namespace anteroom::gui {
namespace {

constexpr QLatin1String DataDirectoryKey("server/dataDirectory");
constexpr QLatin1String ListenKey("server/listen");
constexpr QLatin1String CollapsedKey("appearance/navigationCollapsed");
constexpr QLatin1String GeometryKey("window/geometry");
constexpr QLatin1String PageKey("window/page");
constexpr QLatin1String OperatorKey("signIn/lastOperator");

} // namespace

bool Preferences::isSetUp()
{
    return QSettings().contains(DataDirectoryKey);
}

QString Preferences::dataDirectory()
{
    return QSettings().value(DataDirectoryKey).toString();
}

QString Preferences::listenAddress()
{
    return QSettings().value(ListenKey, QStringLiteral("127.0.0.1:3000")).toString();
}

void Preferences::setServer(const QString &dataDirectory, const QString &listenAddress)
{
    QSettings settings;
    settings.setValue(DataDirectoryKey, dataDirectory);
    settings.setValue(ListenKey, listenAddress);
}

bool Preferences::navigationCollapsed()
{
    return QSettings().value(CollapsedKey, false).toBool();
}

void Preferences::setNavigationCollapsed(bool collapsed)
{
    QSettings().setValue(CollapsedKey, collapsed);
}

QString Preferences::lastPage()
{
    return QSettings().value(PageKey).toString();
}

void Preferences::setLastPage(const QString &page)
{
    QSettings().setValue(PageKey, page);
}

QByteArray Preferences::windowGeometry()
{
    return QSettings().value(GeometryKey).toByteArray();
}

void Preferences::setWindowGeometry(const QByteArray &geometry)
{
    QSettings().setValue(GeometryKey, geometry);
}

QString Preferences::lastOperator()
{
    return QSettings().value(OperatorKey).toString();
}

void Preferences::setLastOperator(const QString &name)
{
    QSettings().setValue(OperatorKey, name);
}

} // namespace anteroom::gui
