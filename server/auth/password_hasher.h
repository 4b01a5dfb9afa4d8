// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/base/mailbox.h"
#include "shared/base/result.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>

class QThread;

namespace anteroom::auth {

enum class PasswordError {
    Busy,   ///< the queue is full; the caller tries later
    Failed, ///< no memory for the hash
};

struct PasswordCheck
{
    bool matches = false;
    bool needsRehash = false; ///< stored with a lower cost than today's; hash again and store
};

/// Argon2id cost; the default is 64 MiB and 3 passes (80 ms).
struct PasswordCost
{
    quint64 passes = 3;
    size_t memoryBytes = size_t{64} * 1024 * 1024;
};

/// Hashes console passwords with Argon2id in one thread of its own, so that a flood of sign-ins
/// costs neither the server thread nor memory. Lives in the thread that makes it; answers there, in
/// order.
class PasswordHasher : public QObject
{
    Q_OBJECT

public:
    static constexpr int MaximumQueueLength = 16;

    explicit PasswordHasher(PasswordCost cost = {}, QObject *parent = nullptr);
    ~PasswordHasher() override;

    /// done gets the encoded hash; skipped when context is gone.
    void hash(QObject *context, const QString &password,
              std::function<void(Result<QString, PasswordError>)> done);
    /// encodedHash: empty for an unknown name, which costs the same time and never matches.
    void verify(QObject *context, const QString &password, const QString &encodedHash,
                std::function<void(Result<PasswordCheck, PasswordError>)> done);

private:
    template <class T>
    void post(QObject *context, std::function<Result<T, PasswordError>()> work,
              std::function<void(Result<T, PasswordError>)> done);

    PasswordCost m_cost;
    int m_queueLength = 0;
    Mailbox m_mailbox;
    std::unique_ptr<Mailbox> m_worker;
    std::unique_ptr<QThread> m_thread;
};

/// The same at once, in the caller's thread; for command line programs only. Empty when it failed.
QString hashPassword(const QString &password, const PasswordCost &cost = {});

} // namespace anteroom::auth
