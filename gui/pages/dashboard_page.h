// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/models/attention.h"
#include "gui/pages/figure_range.h"
#include "gui/pages/page.h"

class QButtonGroup;
class QLabel;

namespace anteroom::gui {

class AttentionList;
class DashboardCards;
class DashboardCharts;
class MessageBar;
class RefusalTable;

/// How the clinic's server is: big numbers, what needs somebody, and charts of the last hour or of
/// a longer time. Everything leads to its page. Drawn once a second, while it is seen.
class DashboardPage : public Page
{
    Q_OBJECT

public:
    explicit DashboardPage(Console &console, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override;
    /// How many things need somebody.
    QString badge() const override;
    QList<QAction *> pageActions() const override;

    FigureRange range() const { return m_range; }
    void setRange(FigureRange range);
    DashboardCharts *charts() const { return m_charts; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildToolbar();
    QWidget *buildContent();
    void addRange(FigureRange range, const QString &text, QWidget *toolbar);
    void watch();
    void refresh();
    void refreshAttention();
    void refreshCharts();
    void load();
    void onLoaded(const QList<feed::FigurePoint> &points);
    void onFailed(const QString &text);

    FigureRange m_range = FigureRange::LastHour;
    FigureSpan m_span;        ///< that was asked for last, of a range that is not live
    QDateTime m_loadedAt;     ///< null: to be asked for anew
    bool m_hasLoaded = false; ///< the charts show what was asked for
    FigureLoader *m_loader;
    QButtonGroup *m_ranges;
    QList<QAction *> m_actions;
    QLabel *m_summary;
    MessageBar *m_message;
    DashboardCards *m_cards;
    AttentionList *m_attention;
    DashboardCharts *m_charts;
    RefusalTable *m_refusals;
    QList<AttentionItem> m_items;
};

} // namespace anteroom::gui
