// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QWidget>

class QDateEdit;

namespace anteroom::gui {

/// Two days with a calendar each, both of them included.
class DateRange : public QWidget
{
    Q_OBJECT

public:
    /// Begins with the last seven days.
    explicit DateRange(QWidget *parent = nullptr);

    /// The first moment of the first day, in UTC.
    QDateTime from() const;
    /// The last moment of the last day, in UTC.
    QDateTime to() const;

Q_SIGNALS:
    void changed();

private:
    QDateEdit *field(const QDate &day, const QString &name, const QString &label);

    QDateEdit *m_from;
    QDateEdit *m_to;
};

/// A day's first and last moment as the clock on the wall has it, in UTC.
QDateTime beginOf(const QDate &day);
QDateTime endOf(const QDate &day);

} // namespace anteroom::gui
