// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/demo/scenario.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace anteroom::demo {
namespace {

QJsonObject readResource(const QString &path)
{
    QFile file(path);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "Scenario", "the demo's resources are compiled in");
    Q_UNUSED(opened)
    return QJsonDocument::fromJson(file.readAll()).object();
}

QStringList toTexts(const QJsonValue &value)
{
    QStringList texts;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &text : array)
        texts.append(text.toString());
    return texts;
}

QList<QStringList> toDialogues(const QJsonValue &value)
{
    QList<QStringList> dialogues;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &lines : array)
        dialogues.append(toTexts(lines));
    return dialogues;
}

} // namespace

QString roleOf(Part part)
{
    switch (part) {
    case Part::Physician:
        return QStringLiteral("PHYSICIAN");
    case Part::Agent:
        return QStringLiteral("AGENT");
    case Part::Patient:
        break;
    }
    return QStringLiteral("PATIENT");
}

Scenario::Scenario(quint32 seed) : m_random(seed)
{
    const QJsonObject people = readResource(QStringLiteral(":/demo/people.json"));
    addCast(toTexts(people[u"physicians"]), Part::Physician, QStringLiteral("demo-physician-%1"));
    addCast(toTexts(people[u"agents"]), Part::Agent, QStringLiteral("demo-agent-%1"));
    addCast(toTexts(people[u"patients"]), Part::Patient, QStringLiteral("demo-patient-%1"));
    const QJsonObject dialogues = readResource(QStringLiteral(":/demo/dialogues.json"));
    m_consultations = toDialogues(dialogues[u"consultation"]);
    m_supports = toDialogues(dialogues[u"support"]);
}

void Scenario::addCast(const QStringList &names, Part part, const QString &prefix)
{
    int number = 0;
    for (const QString &name : names)
        m_cast.append({prefix.arg(++number, 2, 10, QChar(u'0')), name, part});
}

const QStringList &Scenario::nextConsultation()
{
    return m_consultations.at(m_nextConsultation++ % m_consultations.size());
}

const QStringList &Scenario::nextSupport()
{
    return m_supports.at(m_nextSupport++ % m_supports.size());
}

} // namespace anteroom::demo
