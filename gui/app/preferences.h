// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace anteroom::gui {

/// What this desktop remembers, in QSettings: nothing of the clinic itself.
class Preferences
{
public:
    /// False until the wizard has been through once.
    static bool isSetUp();
    static QString dataDirectory();
    /// `127.0.0.1:3000`.
    static QString listenAddress();
    static void setServer(const QString &dataDirectory, const QString &listenAddress);

    static bool navigationCollapsed();
    static void setNavigationCollapsed(bool collapsed);
    /// Of the page that was shown last: its iconName().
    static QString lastPage();
    static void setLastPage(const QString &page);
    static QByteArray windowGeometry();
    static void setWindowGeometry(const QByteArray &geometry);
    /// Who signed in last, to be offered again; empty after a sign-out.
    static QString lastOperator();
    static void setLastOperator(const QString &name);
};

} // namespace anteroom::gui
