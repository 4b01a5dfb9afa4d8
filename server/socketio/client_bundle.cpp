// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/socketio/client_bundle.h"

#include "server/http/compression.h"

#include <QCryptographicHash>
#include <QDir>

namespace anteroom::socketio {

namespace {

constexpr qsizetype TagChars = 22;

QByteArray tagOf(const QByteArray &bytes)
{
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    return '"' + hash.toBase64(QByteArray::Base64UrlEncoding).first(TagChars) + '"';
}

QByteArray typeOf(QByteArrayView name)
{
    return name.endsWith(".map") ? "application/json; charset=utf-8"
                                 : "application/javascript; charset=utf-8";
}

/// Spec: RFC 9110 13.1.2: compared weakly.
bool isKnown(const http::RequestHead &head, QByteArrayView tag)
{
    const auto known = head.joinedHeader("if-none-match");
    return known && (known->contains(tag) || known->trimmed() == "*");
}

} // namespace

ClientBundle::ClientBundle(const QString &directory)
{
    const QDir bundle(directory);
    for (const QString &name : bundle.entryList({QStringLiteral("socket.io.*")}, QDir::Files)) {
        QFile file(bundle.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        const auto gzip = http::encoded(bytes, http::Coding::Gzip);
        m_files[name.toUtf8()] = {bytes, gzip.value_or(QByteArray()), tagOf(bytes)};
    }
}

std::optional<http::Response> ClientBundle::respond(const http::RequestHead &head,
                                                    QByteArrayView name) const
{
    const auto found = m_files.find(name.toByteArray());
    if (found == m_files.end())
        return std::nullopt;
    if (head.method != "GET" && head.method != "HEAD")
        return http::Response{405, {{"Allow", "GET, HEAD"}}, {}};
    const File &file = found->second;
    http::Response response{200,
                            {{"Content-Type", typeOf(name)},
                             {"Cache-Control", "public, max-age=0"},
                             {"ETag", file.tag},
                             {"Vary", "Accept-Encoding"},
                             {"X-Content-Type-Options", "nosniff"}},
                            file.bytes};
    if (isKnown(head, file.tag)) {
        response.status = 304;
        response.body.clear();
        return response;
    }
    const QByteArray accepted = head.joinedHeader("accept-encoding").value_or(QByteArray());
    if (!file.gzip.isEmpty() && http::acceptedCoding(accepted) == http::Coding::Gzip) {
        response.body = file.gzip;
        response.headers.append(http::Header{"Content-Encoding", "gzip"});
    }
    return response;
}

} // namespace anteroom::socketio
