// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/limit_list.h"

#include "gui/models/console.h"
#include "gui/models/labels.h"

#include <QJsonArray>

#include <algorithm>

namespace anteroom::gui {
namespace {

Limit limitFromJson(const QJsonObject &object)
{
    return {object.value(u"name").toString(),     object.value(u"value").toDouble(),
            object.value(u"fallback").toDouble(), object.value(u"least").toDouble(),
            object.value(u"most").toDouble(),     object.value(u"unit").toString(),
            object.value(u"help").toString()};
}

} // namespace

LimitList::LimitList(Console &console, QObject *parent) : QObject(parent), m_console(console) {}

const Limit *LimitList::find(const QString &name) const
{
    const auto found = std::find_if(m_limits.begin(), m_limits.end(),
                                    [&name](const Limit &limit) { return limit.name == name; });
    return found == m_limits.end() ? nullptr : &*found;
}

void LimitList::load()
{
    m_console.send(feed::ListLimits{}, this, [this](const feed::CommandResult &result) {
        if (result.ok)
            take(result.data);
        else
            Q_EMIT refused({}, refusalText(result.code, result.message));
    });
}

void LimitList::set(const QString &name, double value)
{
    m_console.send(feed::SetLimit{name, value}, this,
                   [this, name](const feed::CommandResult &result) {
        if (!result.ok) {
            Q_EMIT refused(name, refusalText(result.code, result.message));
            return;
        }
        take(result.data);
        Q_EMIT accepted(name);
    });
}

void LimitList::take(const QJsonObject &data)
{
    m_limits.clear();
    const QJsonArray limits = data.value(u"limits").toArray();
    for (const QJsonValue &limit : limits)
        m_limits.append(limitFromJson(limit.toObject()));
    Q_EMIT limitsChanged();
}

} // namespace anteroom::gui
