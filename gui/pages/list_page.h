// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pages/page.h"
#include "gui/widgets/data_table.h"
#include "gui/widgets/detail_panel.h"
#include "gui/widgets/empty_state.h"
#include "gui/widgets/filter_field.h"
#include "shared/feed/server_command.h"

#include <functional>
#include <optional>

class QButtonGroup;
class QLabel;
class QSplitter;
class QStackedWidget;

namespace anteroom::gui {

class FilterProxy;
class UndoBar;

/// A page with a table: toolbar above, table left, what is selected at the right. The parts exist
/// after the constructor; a subclass sets up columns and actions and fills the detail panel.
class ListPage : public Page
{
    Q_OBJECT

public:
    void focusFilter() override;
    void showId(const QString &id) override;
    void showFiltered(const QString &filter) override;
    /// Those of the detail panel.
    QList<QAction *> pageActions() const override;

    DataTable *table() const { return m_table; }

protected:
    struct Words
    {
        QString name; ///< key of the table: `presence`
        QString filterPlaceholder;
        QString nothingSelected;
        QStringList scopes; ///< words of the switch beside the filter, the first is on
    };

    /// proxy: becomes a child and stands between the model and the table.
    ListPage(Console &console, FilterProxy *proxy, const Words &words, QWidget *parent);

    FilterProxy *proxy() const { return m_proxy; }
    DetailPanel *detail() const { return m_detail; }
    EmptyState *emptyState() const { return m_empty; }
    /// At the right end of the toolbar.
    QLabel *summaryLabel() const { return m_summary; }
    /// The id (IdRole) of the selected row, empty when none is.
    QString selectedId() const;
    void selectId(const QString &id);

    /// Sends a command about what is selected; the answer is told in the detail panel.
    void perform(const feed::ServerCommand &command, const QString &doneText);
    /// What the undo bar says once a command is done.
    struct Told
    {
        QString text; ///< `Admitted Ana Silva`
        std::optional<feed::ServerCommand> undo{};
        QString undoneText{};
    };
    /// The same for what can be undone, or whose row goes with it.
    void performAndTell(const feed::ServerCommand &command, const Told &told);

    /// A second way to show the rows, with a switch in the toolbar; the choice is remembered.
    struct OtherView
    {
        QWidget *widget;
        QString word;
        QString iconName;
        bool isUsual = false; ///< shown until the user has chosen
    };
    void addView(const OtherView &view);
    /// Lets the user draw the panel wider than its usual 360 px; the width is remembered.
    void widenPanel(int usual, int most);
    void clearFilter();
    /// False for operators who may only look.
    bool mayAct() const;

    /// The selection or its data changed, or a second has gone by while the page is seen. row: of
    /// the proxy, invalid when nothing is selected.
    virtual void refreshDetail(const QModelIndex &row) = 0;
    /// changed is called soon after rows came, went or changed, in the model or in what the filter
    /// lets through.
    void watchRows(const std::function<void()> &changed);

    /// The switch beside the filter was set.
    virtual void setScope(int scope) = 0;
    /// The scope that hides nothing.
    virtual int widestScope() const { return 0; }

private:
    void buildToolbar(const Words &words, QWidget *toolbar);
    QWidget *buildScopes(const QStringList &scopes);
    void watch();
    void tell(const Told &told);
    void showView(int index);
    QWidget *buildViewSwitch(const OtherView &view);

    QString m_name;
    FilterProxy *m_proxy;
    FilterField *m_filter;
    QButtonGroup *m_scopes;
    QLabel *m_summary;
    DataTable *m_table;
    EmptyState *m_empty;
    DetailPanel *m_detail;
    QStackedWidget *m_views; ///< the table, then what addView() was given
    QSplitter *m_content;
    UndoBar *m_undo;
    QString m_shownId; ///< that of the message in the panel
};

/// A time relative to now for the detail panel; the whole time is the tool tip.
DetailPanel::Fact timeFact(const QString &name, const QDateTime &time);

/// What a table shows relative to now: `2 min`; the whole time is the tool tip.
void showRelativeTimes(DataTable *table, const QList<int> &columns);

} // namespace anteroom::gui
