// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/conformance/profiles.h"
#include "server/engineio/session.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QLocale>
#include <QTimeZone>

namespace anteroom::conformance {

namespace {

using engineio::Session;

/// The session as its handler sees it: text messages want their packet type.
void say(Session &session, QByteArrayView text)
{
    QByteArray packet(1, char(engineio::PacketType::Message));
    packet += text;
    session.sendText(packet);
}

class EchoPeer : public engineio::SessionHandler
{
public:
    explicit EchoPeer(Session &session) : m_session(session) {}
    void textReceived(QByteArrayView text) override { say(m_session, text); }
    void binaryReceived(QByteArrayView bytes) override { m_session.sendBinary(bytes); }
    void sessionClosed(const engineio::Closure &) override {}

protected:
    Session &m_session;
};

class GreetPeer final : public EchoPeer
{
public:
    explicit GreetPeer(Session &session) : EchoPeer(session) { say(session, "hi"); }
    void textReceived(QByteArrayView text) override
    {
        if (text == "give binary")
            m_session.sendBinary(QByteArrayView("\0\1\2\3\4", 5));
        else if (text == "give utf8")
            say(m_session, "пойду спать всем спокойной ночи");
        else if (text == "sendHeaders")
            sendHeaders();
        else
            say(m_session, text);
    }

private:
    void sendHeaders()
    {
        QJsonObject headers;
        for (const http::Header &header : m_session.carrier().headers)
            headers.insert(QString::fromLatin1(header.name), QString::fromUtf8(header.value));
        say(m_session, QJsonDocument(headers).toJson(QJsonDocument::Compact));
    }
};

template <class Peer>
class PeerMaker final : public engineio::Handler
{
    std::unique_ptr<engineio::SessionHandler> sessionOpened(Session &session) override
    {
        return std::make_unique<Peer>(session);
    }
};

} // namespace

std::unique_ptr<engineio::Handler> makeEchoHandler()
{
    return std::make_unique<PeerMaker<EchoPeer>>();
}

std::unique_ptr<engineio::Handler> makeGreetHandler()
{
    return std::make_unique<PeerMaker<GreetPeer>>();
}

QList<http::Header> greetHeaders()
{
    const QString now = QLocale::c().toString(QDateTime::currentDateTimeUtc(),
                                              QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    QList<http::Header> headers;
    for (const QByteArray &cookie :
         {QByteArray("1=1; Max-Age=86400"),
          QByteArray("2=2; Path=/; HttpOnly; Secure; SameSite=Strict"),
          QByteArray("3=3; Max-Age=0"), QByteArray("4=4; Expires=" + now.toLatin1())})
        headers.append(http::Header{"Set-Cookie", cookie});
    return headers;
}

} // namespace anteroom::conformance
