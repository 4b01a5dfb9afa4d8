// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/net/tls.h"

#include <QFile>
#include <QScopeGuard>
#include <QSslCertificate>
#include <QSslCipher>
#include <QSslKey>

#include <memory>
#include <openssl/err.h>
#include <openssl/ssl.h>

namespace anteroom::net {

namespace {

Failure<QString> problem(const char *text, const QString &path)
{
    return Failure{QString::fromLatin1(text).arg(path)};
}

/// OpenSSL asks for the passphrase of an encrypted key at the terminal: nobody sits there.
int noPassphrase(char *, int, int, void *)
{
    return 0;
}

/// What Qt would find out with the first client only.
std::optional<QString> check(const QString &certificatePath, const QString &keyPath)
{
    // What is left in the thread's queue of errors would break the next handshake of Qt.
    const auto clearErrors = qScopeGuard([] { ERR_clear_error(); });
    const std::unique_ptr<SSL_CTX, decltype(&SSL_CTX_free)> context(
        SSL_CTX_new(TLS_server_method()), SSL_CTX_free);
    SSL_CTX_set_default_passwd_cb(context.get(), noPassphrase);
    const QByteArray certificate = QFile::encodeName(certificatePath);
    const QByteArray key = QFile::encodeName(keyPath);
    if (SSL_CTX_use_certificate_chain_file(context.get(), certificate.constData()) != 1)
        return problem("%1 holds no certificate that can be used", certificatePath).error;
    // A key of another kind than the certificate's is taken beside it: only the last check tells.
    if (SSL_CTX_use_PrivateKey_file(context.get(), key.constData(), SSL_FILETYPE_PEM) != 1 ||
        SSL_CTX_check_private_key(context.get()) != 1)
        return problem("%1 is not the unencrypted key of the certificate", keyPath).error;
    return std::nullopt;
}

QSslKey readKey(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray pem = file.readAll();
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Rsa, QSsl::Ec}) {
        const QSslKey key(pem, algorithm, QSsl::Pem);
        if (!key.isNull())
            return key;
    }
    return {};
}

QList<QSslCipher> strongCiphers()
{
    QList<QSslCipher> ciphers;
    for (const QSslCipher &cipher : QSslConfiguration::supportedCiphers()) {
        const QString name = cipher.name();
        const bool isAuthenticated =
            name.contains(QLatin1String("GCM")) || name.contains(QLatin1String("CHACHA20"));
        if (name.startsWith(QLatin1String("TLS_")) ||
            (name.startsWith(QLatin1String("ECDHE-")) && isAuthenticated))
            ciphers.append(cipher);
    }
    return ciphers;
}

} // namespace

Result<QSslConfiguration, QString> loadTls(const QString &certificatePath, const QString &keyPath)
{
    for (const QString &path : {certificatePath, keyPath}) {
        if (!QFile(path).open(QIODevice::ReadOnly))
            return problem("%1 can't be read", path);
    }
    if (const auto wrong = check(certificatePath, keyPath))
        return Failure{*wrong};
    const QSslKey key = readKey(keyPath);
    if (key.isNull())
        return problem("%1 holds no RSA or EC key", keyPath);
    QSslConfiguration configuration;
    configuration.setLocalCertificateChain(QSslCertificate::fromPath(
        certificatePath, QSsl::Pem, QSslCertificate::PatternSyntax::FixedString));
    configuration.setPrivateKey(key);
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    configuration.setCiphers(strongCiphers());
    configuration.setAllowedNextProtocols({QByteArrayLiteral("http/1.1")});
    return configuration;
}

} // namespace anteroom::net
