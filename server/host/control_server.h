// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QObject>
#include <QString>

#include <optional>

class QLocalSocket;

namespace anteroom::host {

class ControlCommands;

/// The running server's ear for anteroomctl: a local socket of mode 0600 in the data directory, for
/// processes of the same user (or root) only. Lines of JSON: one request, one reply, any number of
/// them, at most 64 KB each. Server thread.
class ControlServer : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 MaximumLineBytes = 64 * 1024;

    explicit ControlServer(ControlCommands &commands, QObject *parent = nullptr);
    ~ControlServer() override;

    /// A socket left behind by a process that was killed is replaced: the caller holds the
    /// directory's lock. Answers the system's error text.
    std::optional<QString> listen(const QString &path);
    void close();

private:
    void onNewConnection();
    void onReadyRead(QLocalSocket *client);
    void handleLine(QLocalSocket *client, const QByteArray &line);

    ControlCommands &m_commands;
    QLocalServer m_server;
};

} // namespace anteroom::host
