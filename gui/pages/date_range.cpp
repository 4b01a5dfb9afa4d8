// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/date_range.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>

namespace anteroom::gui {

QDateTime beginOf(const QDate &day)
{
    return day.startOfDay().toUTC();
}

QDateTime endOf(const QDate &day)
{
    return day.addDays(1).startOfDay().addMSecs(-1).toUTC();
}

DateRange::DateRange(QWidget *parent)
    : QWidget(parent)
    , m_from(field(QDate::currentDate().addDays(-6), QStringLiteral("fromDateEdit"), tr("From")))
    , m_to(field(QDate::currentDate(), QStringLiteral("toDateEdit"), tr("Until")))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_from);
    layout->addWidget(new QLabel(QStringLiteral("–"), this));
    layout->addWidget(m_to);
    // One may not end before the other begins.
    connect(m_from, &QDateEdit::dateChanged, m_to, &QDateEdit::setMinimumDate);
    connect(m_to, &QDateEdit::dateChanged, m_from, &QDateEdit::setMaximumDate);
    m_to->setMinimumDate(m_from->date());
    m_from->setMaximumDate(m_to->date());
    connect(m_from, &QDateEdit::dateChanged, this, &DateRange::changed);
    connect(m_to, &QDateEdit::dateChanged, this, &DateRange::changed);
}

QDateTime DateRange::from() const
{
    return beginOf(m_from->date());
}

QDateTime DateRange::to() const
{
    return endOf(m_to->date());
}

QDateEdit *DateRange::field(const QDate &day, const QString &name, const QString &label)
{
    auto *edit = new QDateEdit(day, this);
    edit->setObjectName(name);
    edit->setAccessibleName(label);
    edit->setToolTip(label);
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    return edit;
}

} // namespace anteroom::gui
