// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/preferences.h"

#include <QSettings>

namespace anteroom::gui {
namespace {

constexpr QLatin1String DataDirectoryKey("server/dataDirectory");
constexpr QLatin1String ListenKey("server/listen");
constexpr QLatin1String ThemeKey("appearance/theme");
constexpr QLatin1String CollapsedKey("appearance/navigationCollapsed");
constexpr QLatin1String GeometryKey("window/geometry");
constexpr QLatin1String OperatorKey("signIn/lastOperator");

QString nameOf(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::System:
        return QStringLiteral("system");
    case ThemeChoice::Light:
        return QStringLiteral("light");
    case ThemeChoice::Dark:
        return QStringLiteral("dark");
    }
    Q_UNREACHABLE();
}

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

ThemeChoice Preferences::theme()
{
    const QString name = QSettings().value(ThemeKey).toString();
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        if (name == nameOf(choice))
            return choice;
    }
    return ThemeChoice::System;
}

void Preferences::setTheme(ThemeChoice choice)
{
    QSettings().setValue(ThemeKey, nameOf(choice));
}

bool Preferences::navigationCollapsed()
{
    return QSettings().value(CollapsedKey, false).toBool();
}

void Preferences::setNavigationCollapsed(bool collapsed)
{
    QSettings().setValue(CollapsedKey, collapsed);
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
