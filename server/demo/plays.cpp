// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/demo/plays.h"

namespace anteroom::demo {
namespace {

using std::chrono::milliseconds;
constexpr int CandidateCount = 3;
constexpr int LongWaitPercent = 50;
constexpr int DropPercent = 30;
constexpr int LinesBetweenStats = 2;

/// Writes the steps of one meeting.
class Playwright
{
public:
    Playwright(const Meeting &meeting, Scenario &scenario, Steps &steps)
        : m_meeting(meeting), m_scenario(scenario), m_steps(steps)
    {
    }

    void joinConversation()
    {
        emitAfter(500, 1'500, m_meeting.patient, QStringLiteral("chat:join"), conversation());
        emitAfter(500, 1'500, m_meeting.staff, QStringLiteral("chat:join"), conversation());
    }
    void leaveConversation()
    {
        emitAfter(1'000, 3'000, m_meeting.patient, QStringLiteral("chat:leave"), conversation());
        emitAfter(500, 2'000, m_meeting.staff, QStringLiteral("chat:leave"), conversation());
    }
    void say(const QStringList &lines)
    {
        bool patientSpeaks = true;
        for (const QString &line : lines) {
            sayLine(patientSpeaks, line);
            patientSpeaks = !patientSpeaks;
        }
    }
    /// As say(), during a call: how the connection is, is told now and then, and it may break.
    void sayInCall(const QStringList &lines);
    void meetInRoom()
    {
        emitAfter(500, 1'500, m_meeting.patient, QStringLiteral("consultation:join"), session());
        // The camera is tried out before the call.
        tellLink(m_meeting.patient, QStringLiteral("connecting"));
        if (m_scenario.chance(LongWaitPercent))
            m_steps.add(wait(15'000, 70'000), [] {});
        status(4'000, QStringLiteral("busy"));
        emitAfter(500, 2'000, m_meeting.staff, QStringLiteral("consultation:join"), session());
        emitAfter(1'000, 3'000, m_meeting.staff, QStringLiteral("consultation:start"), session());
    }
    void setUpCall();
    void endConsultation()
    {
        emitAfter(2'000, 5'000, m_meeting.staff, QStringLiteral("consultation:end"), session());
        stats(QStringLiteral("closed"));
        emitAfter(500, 1'500, m_meeting.patient, QStringLiteral("consultation:leave"), session());
        emitAfter(500, 1'500, m_meeting.staff, QStringLiteral("consultation:leave"), session());
        status(500, QStringLiteral("online"));
    }

private:
    QJsonObject conversation() const
    {
        return {{QStringLiteral("conversationId"), m_meeting.conversationId}};
    }
    QJsonObject session() const { return {{QStringLiteral("sessionId"), m_meeting.sessionId}}; }
    milliseconds wait(int least, int most) { return milliseconds(m_scenario.between(least, most)); }

    void emitAfter(int least, int most, const QPointer<Person> &person, const QString &event,
                   const QJsonObject &payload)
    {
        m_steps.add(wait(least, most), [person, event, payload] {
            if (person)
                person->emitEvent(event, payload);
        });
    }
    void status(int least, const QString &value)
    {
        m_steps.add(wait(least, 2 * least), [staff = m_meeting.staff, value] {
            if (staff)
                staff->setStatus(value);
        });
    }
    void stats(const QString &state)
    {
        QJsonObject payload = session();
        payload.insert(QStringLiteral("state"), state);
        emitAfter(100, 400, m_meeting.patient, QStringLiteral("consultation:stats"), payload);
        emitAfter(100, 400, m_meeting.staff, QStringLiteral("consultation:stats"), payload);
    }
    void tellLink(const QPointer<Person> &person, const QString &state);
    void dropAndReturn();
    void sayLine(bool patientSpeaks, const QString &line);
    void signal(const QPointer<Person> &from, const QPointer<Person> &to, const QString &event,
                const QString &key, const QJsonObject &value);

    const Meeting &m_meeting;
    Scenario &m_scenario;
    Steps &m_steps;
};

void Playwright::sayLine(bool patientSpeaks, const QString &line)
{
    const auto &speaker = patientSpeaks ? m_meeting.patient : m_meeting.staff;
    const auto &listener = patientSpeaks ? m_meeting.staff : m_meeting.patient;
    QJsonObject message = conversation();
    message.insert(QStringLiteral("content"), line);
    emitAfter(1'000, 3'500, speaker, QStringLiteral("chat:typing:start"), conversation());
    const int typing = 600 + 35 * static_cast<int>(line.size());
    emitAfter(typing, typing + 1'000, speaker, QStringLiteral("chat:typing:stop"), conversation());
    emitAfter(20, 60, speaker, QStringLiteral("chat:message"), message);
    emitAfter(400, 1'500, listener, QStringLiteral("chat:mark_read"), conversation());
}

void Playwright::signal(const QPointer<Person> &from, const QPointer<Person> &to,
                        const QString &event, const QString &key, const QJsonObject &value)
{
    QJsonObject payload = session();
    payload.insert(key, value);
    payload.insert(QStringLiteral("targetUserId"), to ? to->id() : QString());
    emitAfter(100, 500, from, event, payload);
}

void Playwright::tellLink(const QPointer<Person> &person, const QString &state)
{
    QJsonObject payload = session();
    payload.insert(QStringLiteral("state"), state);
    payload.insert(QStringLiteral("roundTripMs"), m_scenario.between(18, 140));
    payload.insert(QStringLiteral("packetLossPercent"), m_scenario.between(0, 30) / 10.0);
    payload.insert(QStringLiteral("camera"), m_scenario.chance(90));
    payload.insert(QStringLiteral("microphone"), m_scenario.chance(95));
    emitAfter(100, 400, person, QStringLiteral("consultation:stats"), payload);
}

/// The patient's network fails for a while; then both set the call up anew.
void Playwright::dropAndReturn()
{
    m_steps.add(wait(500, 2'000), [patient = m_meeting.patient] {
        if (patient)
            patient->vanish();
    });
    m_steps.add(wait(6'000, 14'000), [patient = m_meeting.patient] {
        if (patient)
            patient->comeOnline();
    });
    emitAfter(2'500, 4'000, m_meeting.patient, QStringLiteral("chat:join"), conversation());
    emitAfter(100, 300, m_meeting.patient, QStringLiteral("consultation:join"), session());
    setUpCall();
}

void Playwright::sayInCall(const QStringList &lines)
{
    const qsizetype pairs = lines.size() / LinesBetweenStats;
    const bool breaks = m_scenario.chance(DropPercent);
    for (qsizetype pair = 0; pair < pairs; ++pair) {
        say(lines.mid(pair * LinesBetweenStats, LinesBetweenStats));
        tellLink(m_meeting.patient, QStringLiteral("connected"));
        tellLink(m_meeting.staff, QStringLiteral("connected"));
        if (breaks && pair == pairs / 2)
            dropAndReturn();
    }
    say(lines.mid(pairs * LinesBetweenStats));
}

void Playwright::setUpCall()
{
    const QJsonObject offer{{QStringLiteral("type"), QStringLiteral("offer")},
                            {QStringLiteral("sdp"), QStringLiteral("v=0 demo offer")}};
    const QJsonObject answer{{QStringLiteral("type"), QStringLiteral("answer")},
                             {QStringLiteral("sdp"), QStringLiteral("v=0 demo answer")}};
    stats(QStringLiteral("connecting"));
    signal(m_meeting.staff, m_meeting.patient, QStringLiteral("consultation:offer"),
           QStringLiteral("offer"), offer);
    signal(m_meeting.patient, m_meeting.staff, QStringLiteral("consultation:answer"),
           QStringLiteral("answer"), answer);
    for (int i = 0; i < CandidateCount; ++i) {
        const QJsonObject candidate{
            {QStringLiteral("candidate"), QStringLiteral("candidate:%1 demo").arg(i)},
            {QStringLiteral("sdpMLineIndex"), i}};
        signal(m_meeting.staff, m_meeting.patient, QStringLiteral("consultation:ice-candidate"),
               QStringLiteral("candidate"), candidate);
        signal(m_meeting.patient, m_meeting.staff, QStringLiteral("consultation:ice-candidate"),
               QStringLiteral("candidate"), candidate);
    }
    stats(QStringLiteral("connected"));
}

} // namespace

std::unique_ptr<Steps> supportChat(const Meeting &meeting, const QStringList &lines,
                                   Scenario &scenario)
{
    auto steps = std::make_unique<Steps>();
    Playwright play(meeting, scenario, *steps);
    play.joinConversation();
    play.say(lines);
    play.leaveConversation();
    return steps;
}

std::unique_ptr<Steps> consultation(const Meeting &meeting, const QStringList &lines,
                                    Scenario &scenario)
{
    auto steps = std::make_unique<Steps>();
    Playwright play(meeting, scenario, *steps);
    play.joinConversation();
    play.meetInRoom();
    play.setUpCall();
    play.sayInCall(lines);
    play.endConsultation();
    play.leaveConversation();
    return steps;
}

} // namespace anteroom::demo
