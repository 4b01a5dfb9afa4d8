// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/base/mailbox.h"

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QString>

#include <chrono>
#include <functional>
#include <memory>

namespace anteroom::auth {

/// What a keychain job came to.
struct KeychainAnswer
{
    enum class Outcome {
        Done,
        NotFound, ///< no such entry, or a locked keyring: the two can't be told apart
        Failed,
    };
    Outcome outcome = Outcome::Failed;
    QByteArray secret;
    QString reason; ///< of a failure, for the log
};

/// QtKeychain with a time-out. Its jobs run in the application's main thread, as it waits on GLib's
/// main loop, which no other event loop of ours turns; answers come to the thread of this object.
class Keychain : public QObject
{
    Q_OBJECT

public:
    using Completion = std::function<void(KeychainAnswer)>;

    explicit Keychain(std::chrono::milliseconds timeOut, QObject *parent = nullptr);
    ~Keychain() override;

    void setTimeOut(std::chrono::milliseconds timeOut) { m_timeOut = timeOut; }
    void read(const QString &key, Completion done);
    void write(const QString &key, const QByteArray &secret, Completion done);
    void remove(const QString &key, Completion done);

private:
    using Start = std::function<void(std::function<void(KeychainAnswer)> answer)>;
    void run(Start start, Completion done);
    void answer(quint64 ticket, const KeychainAnswer &result);

    std::chrono::milliseconds m_timeOut;
    Mailbox m_home;
    Mailbox *m_main; ///< lives in the main thread
    quint64 m_lastTicket = 0;
    QHash<quint64, Completion> m_waiting;
};

} // namespace anteroom::auth
