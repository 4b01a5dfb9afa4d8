// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/demo/api_client.h"
#include "server/demo/person.h"
#include "server/demo/plays.h"
#include "server/demo/scenario.h"

#include <QHash>
#include <QObject>
#include <QTimer>
#include <QUrl>

#include <memory>
#include <vector>

namespace anteroom::demo {

/// Fills a clinic with people over its HTTP API and lets some thirty of them come, talk, consult
/// and go over real sockets, without end. Steady and gentle: some ten events a second. The same
/// seed makes the same choices. Lives in one thread with an event loop.
class SimulatedClinic : public QObject
{
    Q_OBJECT

public:
    /// apiKey: of all scopes.
    SimulatedClinic(const QUrl &server, const QString &apiKey, quint32 seed = 20'260'131);

    /// Makes the people, then lets them live.
    void start();
    int onlineCount() const;

Q_SIGNALS:
    /// All people exist and have their tokens.
    void peopleReady();

private:
    using Found = std::function<void(const QString &id)>;

    void makePerson(const CastMember &member);
    void onPersonReady(Person *person, const QString &token);
    void openDoors();
    void direct();
    void comeAndGo();
    void changeStatus();
    void startConsultation();
    void startSupport();
    void withConversation(const QString &type, Person *patient, Person *staff, const Found &found);
    void play(const Meeting &meeting, std::unique_ptr<Steps> steps, int &count);

    std::vector<Person *> choose(Part part, bool free) const;
    Person *pickFree(Part part);
    Person *pick(const std::vector<Person *> &people);

    QUrl m_server;
    Scenario m_scenario;
    ApiClient m_api;
    std::vector<std::unique_ptr<Person>> m_people;
    std::vector<std::unique_ptr<Steps>> m_plays;
    QHash<QString, QString> m_conversations; ///< of two people, by both ids
    QTimer m_director;
    qsizetype m_readyCount = 0;
    int m_consultationCount = 0;
    int m_supportCount = 0;
};

} // namespace anteroom::demo
