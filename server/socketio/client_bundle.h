// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/response.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <optional>

namespace anteroom::socketio {

/// The files of the browser client, which a server hands out beside its own path. Read when it is
/// made, each kept plain and as gzip. Spec: Socket.IO 4.8, option `serveClient`.
class ClientBundle
{
public:
    /// Files named socket.io.*.js and .js.map; none when the directory is not there.
    explicit ClientBundle(const QString &directory = QStringLiteral(":/client"));

    bool isEmpty() const { return m_files.empty(); }
    /// The answer to a request for this file: 200, 304 to who has it, 405; nothing when there is no
    /// such file.
    std::optional<http::Response> respond(const http::RequestHead &head, QByteArrayView name) const;

private:
    struct File
    {
        QByteArray bytes;
        QByteArray gzip;
        QByteArray tag; ///< of its contents, with quotes
    };
    std::map<QByteArray, File> m_files;
};

} // namespace anteroom::socketio
