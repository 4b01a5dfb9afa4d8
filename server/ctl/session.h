// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/host/clinic_store.h"
#include "server/host/control_commands.h"
#include "server/host/server_settings.h"
#include "shared/base/clock.h"

#include <QLocalSocket>
#include <QObject>

#include <functional>
#include <memory>

namespace anteroom::ctl {

/// Brings one request to the server that runs on the data directory, or, when there is none, to the
/// directory itself. Lives in a thread with an event loop.
class Session : public QObject
{
    Q_OBJECT

public:
    using Reply = host::ControlCommands::Reply;

    explicit Session(const host::ServerSettings &settings, QObject *parent = nullptr);

    /// reply runs once. Once in the life of a session.
    void execute(const QJsonObject &request, host::DataDirectory::Absent absent,
                 const Reply &reply);

private:
    void askServer();
    void onLine();
    void onSocketError(QLocalSocket::LocalSocketError error);
    void openDirectory();
    void finish(const host::ControlReply &reply);

    host::ServerSettings m_settings;
    QJsonObject m_request;
    host::DataDirectory::Absent m_absent = host::DataDirectory::Absent::Refuse;
    Reply m_reply;
    SystemClock m_clock;
    QLocalSocket m_socket;
    host::ClinicStore m_store;
    std::unique_ptr<host::ControlCommands> m_commands;
};

} // namespace anteroom::ctl
