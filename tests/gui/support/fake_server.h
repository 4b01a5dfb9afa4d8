// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/models/console.h"

#include <QTemporaryDir>

namespace anteroom::tests {

/// Stands behind a Console where a test needs the answers in its own hands: keeps what was sent.
class FakeServer
{
public:
    explicit FakeServer(gui::Console &console);

    const QList<feed::ServerCommand> &sent() const { return m_sent; }
    /// The last command if it is of this kind, else a null pointer.
    template <class Command>
    const Command *last() const
    {
        return m_sent.isEmpty() ? nullptr : std::get_if<Command>(&m_sent.last());
    }
    void accept(const QJsonObject &data = {});
    void refuse(const QString &code, const QString &message = {});
    /// Answers a sign-in and the snapshot that follows it.
    void signIn(OperatorRole role, const feed::ServerSnapshot &snapshot);

private:
    gui::Console &m_console;
    QList<feed::ServerCommand> m_sent;
};

/// QSettings of a test go to a directory that ends with it.
class TemporarySettings
{
public:
    TemporarySettings();

private:
    QTemporaryDir m_directory;
};

} // namespace anteroom::tests
