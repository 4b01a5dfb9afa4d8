// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/demo/packet.h"

#include <QHash>
#include <QObject>
#include <QTimer>
#include <QUrl>
#include <QWebSocket>

#include <functional>

namespace anteroom::demo {

/// A small Socket.IO client over WebSocket: connects to the namespace `/` with a token, answers
/// pings, emits events with acknowledgements, comes back after a lost connection. No attachments.
/// Lives in one thread with an event loop.
class Client : public QObject
{
    Q_OBJECT

public:
    /// The arguments of the acknowledgement; not called when the connection is lost before.
    using AckHandler = std::function<void(const QJsonArray &arguments)>;

    explicit Client(QObject *parent = nullptr);
    ~Client() override;

    /// server: `http://host:port`. Ends an earlier connection first. Answer: connected() or
    /// connectRefused(); a server that is not there is tried again.
    void connectTo(const QUrl &server, const QString &token);
    /// Says goodbye and stays away.
    void leave();
    /// Ends the TCP connection without a word, as a lost network would, and stays away.
    void vanish();
    bool isConnected() const { return m_connected; }

    /// Does nothing while not connected.
    void emitEvent(const QString &name, const QJsonObject &payload, const AckHandler &ack = {});

Q_SIGNALS:
    void connected();
    /// The server does not let this token in; the client does not try again.
    void connectRefused(const QString &message);
    void eventReceived(const QString &name, const QJsonArray &arguments);
    void disconnected();

private:
    void open();
    void onFrame(const QString &frame);
    void onOpen(const QJsonObject &handshake);
    void onConnected();
    void onRefused(const QString &message);
    void onEvent(const Packet &packet);
    void onAck(const Packet &packet);
    void onSocketGone();
    void stayAway();
    void setDisconnected();

    QUrl m_url;
    QString m_token;
    QWebSocket m_socket;
    QTimer m_reconnectTimer;
    QTimer m_silenceTimer; ///< the server pings; when it does not, the connection is dead
    int m_failedAttempts = 0;
    bool m_wanted = false;
    bool m_connected = false;
    quint64 m_lastAckId = 0;
    QHash<quint64, AckHandler> m_acks;
};

} // namespace anteroom::demo
