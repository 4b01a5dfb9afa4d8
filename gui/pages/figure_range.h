// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/feed/feed_event.h"

#include <QDateTime>
#include <QList>
#include <QObject>

namespace anteroom::gui {

class Console;

/// The time that the dashboard's charts show.
enum class FigureRange { LastHour, Today, Week, Month };

struct FigureSpan
{
    QDateTime from;
    QDateTime to;
};
/// Up to now; today begins at the local midnight.
FigureSpan spanOf(FigureRange range, const QDateTime &now);

/// Asks the server for the figures of a span; only the answer to the last question counts.
class FigureLoader : public QObject
{
    Q_OBJECT

public:
    /// console outlives it.
    explicit FigureLoader(Console &console, QObject *parent = nullptr);

    void load(const FigureSpan &span);
    /// An answer that is on its way is dropped.
    void cancel();
    bool isLoading() const { return m_loading; }

Q_SIGNALS:
    void loaded(const QList<anteroom::feed::FigurePoint> &points);
    /// text: for the operator.
    void failed(const QString &text);

private:
    Console &m_console;
    quint64 m_question = 0;
    bool m_loading = false;
};

} // namespace anteroom::gui
