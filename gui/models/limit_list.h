// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QString>

namespace anteroom::gui {

class Console;

/// A number that administrators change while the server runs.
struct Limit
{
    QString name; ///< `chat-message.per-second`
    double value = 0;
    double fallback = 0;
    double least = 0;
    double most = 0;
    QString unit{};
    QString help{}; ///< the server's own words
};

/// The limits that hold in the server now; asked for by load().
class LimitList : public QObject
{
    Q_OBJECT

public:
    /// console outlives the list.
    explicit LimitList(Console &console, QObject *parent = nullptr);

    const QList<Limit> &limits() const { return m_limits; }
    /// nullptr when there is no such limit; valid until limitsChanged().
    const Limit *find(const QString &name) const;
    void load();
    /// Holds with the next event, unless refused().
    void set(const QString &name, double value);

Q_SIGNALS:
    void limitsChanged();
    /// A value was taken over.
    void accepted(const QString &name);
    /// text: for the operator. name: empty when load() was refused.
    void refused(const QString &name, const QString &text);

private:
    void take(const QJsonObject &data);

    Console &m_console;
    QList<Limit> m_limits;
};

} // namespace anteroom::gui
