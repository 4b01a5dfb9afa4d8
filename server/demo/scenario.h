// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRandomGenerator>
#include <QString>
#include <QStringList>

namespace anteroom::demo {

enum class Part { Physician, Agent, Patient };

/// Somebody of the simulated clinic.
struct CastMember
{
    QString id; ///< `demo-patient-07`
    QString displayName;
    Part part = Part::Patient;
};

/// `PHYSICIAN`, `AGENT`, `PATIENT`.
QString roleOf(Part part);

/// Who plays in the demo and what they say. Invented people; the same choices for the same seed.
class Scenario
{
public:
    /// Reads resources/demo.
    explicit Scenario(quint32 seed);

    const QList<CastMember> &cast() const { return m_cast; }
    /// Lines that two people say in turn, the patient first.
    const QStringList &nextConsultation();
    const QStringList &nextSupport();

    /// From least to most, both possible.
    int between(int least, int most) { return m_random.bounded(least, most + 1); }
    bool chance(int percent) { return m_random.bounded(100) < percent; }

private:
    void addCast(const QStringList &names, Part part, const QString &prefix);

    QRandomGenerator m_random;
    QList<CastMember> m_cast;
    QList<QStringList> m_consultations;
    QList<QStringList> m_supports;
    qsizetype m_nextConsultation = 0;
    qsizetype m_nextSupport = 0;
};

} // namespace anteroom::demo
