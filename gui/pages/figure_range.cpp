// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/figure_range.h"

#include "gui/models/console.h"
#include "gui/models/figures.h"
#include "gui/models/labels.h"

namespace anteroom::gui {

FigureSpan spanOf(FigureRange range, const QDateTime &now)
{
    switch (range) {
    case FigureRange::LastHour:
        return {now.addSecs(-3600), now};
    case FigureRange::Today:
        return {now.toLocalTime().date().startOfDay(), now};
    case FigureRange::Week:
        return {now.addDays(-7), now};
    case FigureRange::Month:
        return {now.addDays(-30), now};
    }
    Q_UNREACHABLE();
}

FigureLoader::FigureLoader(Console &console, QObject *parent) : QObject(parent), m_console(console)
{
}

void FigureLoader::load(const FigureSpan &span)
{
    m_loading = true;
    const quint64 question = ++m_question;
    m_console.send(feed::LoadFigures{span.from.toUTC(), span.to.toUTC(), Figures::PointsMax}, this,
                   [this, question](const feed::CommandResult &result) {
        if (question != m_question)
            return;
        m_loading = false;
        if (result.ok)
            Q_EMIT loaded(figurePointsFromJson(result.data));
        else
            Q_EMIT failed(refusalText(result.code, result.message));
    });
}

void FigureLoader::cancel()
{
    ++m_question;
    m_loading = false;
}

} // namespace anteroom::gui
