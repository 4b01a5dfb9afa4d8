// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/demo/simulated_clinic.h"

#include <algorithm>
#include <chrono>

namespace anteroom::demo {
namespace {

using std::chrono::milliseconds;
constexpr milliseconds DirectorInterval{1'000};
constexpr int TokenSeconds = 7 * 24 * 3600;
constexpr int MostConsultations = 4;
constexpr int MostSupports = 3;
constexpr size_t FewestPatientsOnline = 14;
constexpr size_t MostPatientsOnline = 22;

QJsonObject ids(Person *patient, Person *staff)
{
    const QString staffKey =
        staff->part() == Part::Agent ? QStringLiteral("assigneeId") : QStringLiteral("physicianId");
    return {{QStringLiteral("patientId"), patient->id()}, {staffKey, staff->id()}};
}

} // namespace

SimulatedClinic::SimulatedClinic(const QUrl &server, const QString &apiKey, quint32 seed)
    : m_server(server), m_scenario(seed), m_api(server, apiKey)
{
    m_director.setInterval(DirectorInterval);
    connect(&m_director, &QTimer::timeout, this, &SimulatedClinic::direct);
}

void SimulatedClinic::start()
{
    for (const CastMember &member : m_scenario.cast())
        makePerson(member);
}

void SimulatedClinic::makePerson(const CastMember &member)
{
    m_people.push_back(std::make_unique<Person>(member, m_server));
    Person *person = m_people.back().get();
    m_api.post(QStringLiteral("/api/v1/users"),
               {{QStringLiteral("id"), member.id},
                {QStringLiteral("displayName"), member.displayName},
                {QStringLiteral("role"), roleOf(member.part)}},
               {});
    m_api.post(QStringLiteral("/api/v1/users/%1/tokens").arg(member.id),
               {{QStringLiteral("ttlSeconds"), TokenSeconds}},
               [this, person](int, const QJsonObject &body) {
        onPersonReady(person, body[u"token"].toString());
    });
}

void SimulatedClinic::onPersonReady(Person *person, const QString &token)
{
    person->setToken(token);
    if (++m_readyCount < static_cast<qsizetype>(m_people.size()))
        return;
    Q_EMIT peopleReady();
    openDoors();
}

void SimulatedClinic::openDoors()
{
    int wait = 0;
    for (const auto &person : m_people) {
        if (person->isPatient() && !m_scenario.chance(45))
            continue;
        wait += m_scenario.between(50, 200);
        QTimer::singleShot(milliseconds(wait), person.get(), &Person::comeOnline);
    }
    m_director.start();
}

int SimulatedClinic::onlineCount() const
{
    return static_cast<int>(std::count_if(m_people.cbegin(), m_people.cend(),
                                          [](const auto &person) { return person->isOnline(); }));
}

void SimulatedClinic::direct()
{
    // Not everything at once: a clinic fills slowly.
    if (m_consultationCount < MostConsultations && m_scenario.chance(35))
        startConsultation();
    if (m_supportCount < MostSupports && m_scenario.chance(25))
        startSupport();
    if (m_scenario.chance(30))
        comeAndGo();
    if (m_scenario.chance(12))
        changeStatus();
}

std::vector<Person *> SimulatedClinic::choose(Part part, bool free) const
{
    std::vector<Person *> chosen;
    for (const auto &person : m_people) {
        if (person->part() == part && (free ? person->isFree() : !person->isOnline()))
            chosen.push_back(person.get());
    }
    return chosen;
}

Person *SimulatedClinic::pick(const std::vector<Person *> &people)
{
    if (people.empty())
        return nullptr;
    return people[static_cast<size_t>(m_scenario.between(0, static_cast<int>(people.size()) - 1))];
}

Person *SimulatedClinic::pickFree(Part part)
{
    return pick(choose(part, true));
}

void SimulatedClinic::comeAndGo()
{
    const auto onlinePatients =
        std::count_if(m_people.cbegin(), m_people.cend(),
                      [](const auto &person) { return person->isPatient() && person->isOnline(); });
    const auto online = static_cast<size_t>(onlinePatients);
    const bool come =
        online < FewestPatientsOnline || (online < MostPatientsOnline && m_scenario.chance(50));
    Person *person = come ? pick(choose(Part::Patient, false)) : pickFree(Part::Patient);
    if (!person)
        return;
    if (come)
        person->comeOnline();
    else if (m_scenario.chance(75))
        person->leave();
    else
        person->vanish();
}

void SimulatedClinic::changeStatus()
{
    Person *person = pickFree(m_scenario.chance(50) ? Part::Agent : Part::Physician);
    if (person)
        person->setStatus(m_scenario.chance(40) ? QStringLiteral("away")
                                                : QStringLiteral("online"));
}

void SimulatedClinic::withConversation(const QString &type, Person *patient, Person *staff,
                                       const Found &found)
{
    const QString key = patient->id() + QChar(u' ') + staff->id();
    const QString known = m_conversations.value(key);
    if (!known.isEmpty())
        return found(known);
    QJsonObject body = ids(patient, staff);
    body.insert(QStringLiteral("type"), type);
    m_api.post(QStringLiteral("/api/v1/conversations"), body,
               [this, key, found](int, const QJsonObject &made) {
        const QString id = made[u"id"].toString();
        m_conversations.insert(key, id);
        found(id);
    });
}

void SimulatedClinic::startConsultation()
{
    Person *patient = pickFree(Part::Patient);
    Person *staff = pickFree(Part::Physician);
    if (!patient || !staff)
        return;
    patient->setEngaged(true);
    staff->setEngaged(true);
    const auto begin = [this, patient, staff](const QString &conversation) {
        m_api.post(QStringLiteral("/api/v1/consultations"), ids(patient, staff),
                   [this, patient, staff, conversation](int, const QJsonObject &made) {
            const Meeting meeting{patient, staff, conversation, made[u"session"][u"id"].toString()};
            play(meeting, consultation(meeting, m_scenario.nextConsultation(), m_scenario),
                 m_consultationCount);
        });
    };
    withConversation(QStringLiteral("consultation"), patient, staff, begin);
}

void SimulatedClinic::startSupport()
{
    Person *patient = pickFree(Part::Patient);
    Person *staff = pickFree(Part::Agent);
    if (!patient || !staff)
        return;
    patient->setEngaged(true);
    staff->setEngaged(true);
    const auto begin = [this, patient, staff](const QString &conversation) {
        const Meeting meeting{patient, staff, conversation};
        play(meeting, supportChat(meeting, m_scenario.nextSupport(), m_scenario), m_supportCount);
    };
    withConversation(QStringLiteral("agent_support"), patient, staff, begin);
}

void SimulatedClinic::play(const Meeting &meeting, std::unique_ptr<Steps> steps, int &count)
{
    ++count;
    Steps *playing = steps.get();
    m_plays.push_back(std::move(steps));
    connect(playing, &Steps::finished, this, [this, meeting, playing, &count] {
        --count;
        meeting.patient->setEngaged(false);
        meeting.staff->setEngaged(false);
        const auto found =
            std::find_if(m_plays.begin(), m_plays.end(),
                         [playing](const auto &each) { return each.get() == playing; });
        found->release()->deleteLater(); // it is the sender
        m_plays.erase(found);
    });
    playing->start();
}

} // namespace anteroom::demo
