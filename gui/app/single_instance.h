// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QObject>
#include <QString>

namespace anteroom::gui {

/// One console a desktop user: a second start raises the first and ends.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    /// name: the same for all that exclude each other.
    explicit SingleInstance(const QString &name, QObject *parent = nullptr);

    /// False when another one runs; it was told to come to the front. Waits for at most a second.
    bool claim();
    /// Of this user's console.
    static QString nameForUser();

Q_SIGNALS:
    /// Another start asks this one to come to the front.
    void raiseRequested();

private:
    bool tellOther() const;

    QString m_name;
    QLocalServer m_server;
};

} // namespace anteroom::gui
