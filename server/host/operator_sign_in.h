// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/handlers/refusal.h"
#include "server/host/clinic_store.h"
#include "shared/domain/presence.h"
#include "shared/domain/user.h"

#include <QObject>

namespace anteroom::host {

/// Who sits at the console.
struct SignedInOperator
{
    UserId userId;
    QString displayName;
    OperatorRole role = OperatorRole::Viewer;
};

/// Checks passwords of operators and makes the first one. Every attempt is audited. Unknown names
/// cost as much time as wrong passwords and read the same. Lives in the store's thread.
class OperatorSignIn : public QObject
{
    Q_OBJECT

public:
    using Answer = handlers::Answer<SignedInOperator>;

    explicit OperatorSignIn(ClinicStore &store, QObject *parent = nullptr);

    /// Errors: Forbidden (one text for all reasons), Unavailable.
    void signIn(const QString &name, const QString &password, const Answer &answer);
    /// Errors: InvalidPayload (name or password unfit), Conflict (there is an operator),
    /// Unavailable.
    void createFirstAdmin(const QString &name, const QString &password, const Answer &answer);
    /// Whether there is no operator yet.
    void askNeedsFirstAdmin(std::function<void(bool)> answer);

Q_SIGNALS:
    void userAdded(const anteroom::User &user);

private:
    struct Attempt;
    void verify(const Attempt &attempt, const QString &password, const Answer &answer);
    void succeed(const Attempt &attempt, const Answer &answer);
    void refuse(const Attempt &attempt, const Answer &answer);
    void rehash(const Attempt &attempt, const QString &password);
    void insertAdmin(const QString &name, const QString &hash, const Answer &answer);

    ClinicStore &m_store;
};

} // namespace anteroom::host
