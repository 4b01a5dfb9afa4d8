// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/storage/consultation_table.h"
#include "server/storage/conversation_table.h"
#include "server/storage/user_table.h"
#include "tests/server/storage/storage_fixture.h"

namespace anteroom::tests {

/// A database with a patient `pat`, a physician `doc`, an agent `age`, and a conversation `conv`
/// between the first two.
class ClinicFixture : public StorageFixture
{
public:
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(1'767'225'600'123, Qt::UTC);
    const UserId patient{QStringLiteral("pat")};
    const UserId physician{QStringLiteral("doc")};
    const UserId agent{QStringLiteral("age")};
    const ConversationId conversation{QStringLiteral("conv")};

    bool openClinic()
    {
        const auto opened = open();
        return opened && opened->ok() && addUser(patient, Role::Patient) &&
               addUser(physician, Role::Physician) && addUser(agent, Role::Agent) &&
               addConversation();
    }
    bool addUser(const UserId &id, Role role)
    {
        return run(
                   [&](storage::Transaction &tx) {
            return storage::insertUser(tx, {id, QStringLiteral("Name of ") + id.toString(), role},
                                       now);
        }).ok();
    }

    /// As much of a user as a message needs.
    static User person(const UserId &id)
    {
        User user;
        user.id = id;
        return user;
    }

private:
    bool addConversation()
    {
        return run(
                   [&](storage::Transaction &tx) {
            return storage::insertConversation(
                tx, {conversation, ConversationType::Consultation, patient, physician, {}}, now);
        }).ok();
    }
};

} // namespace anteroom::tests
