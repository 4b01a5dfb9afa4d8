// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QThread>
#include <QUrl>

namespace anteroom::demo {

/// A SimulatedClinic in a thread of its own, so that the clients take nothing from the server's.
/// Lives from its constructor to its destructor, which waits for the thread.
class Simulation
{
public:
    Simulation(const QUrl &server, const QString &apiKey);
    ~Simulation();
    Q_DISABLE_COPY_MOVE(Simulation)

private:
    QThread m_thread;
};

} // namespace anteroom::demo
