// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/list_page.h"

#include "gui/models/console.h"
#include "gui/models/filter_proxy.h"
#include "gui/models/labels.h"
#include "gui/pages/row_watch.h"
#include "gui/widgets/icon.h"
#include "gui/widgets/message_bar.h"
#include "gui/widgets/text_delegate.h"
#include "gui/widgets/undo_bar.h"

#include <QButtonGroup>
#include <QLabel>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <chrono>
#include <utility>

namespace anteroom::gui {

ListPage::ListPage(Console &console, FilterProxy *proxy, const Words &words, QWidget *parent)
    : Page(console, parent)
    , m_name(words.name)
    , m_proxy(proxy)
    , m_filter(new FilterField(words.filterPlaceholder, this))
    , m_scopes(new QButtonGroup(this))
    , m_summary(new QLabel(this))
    , m_table(new DataTable(words.name, this))
    , m_empty(nullptr)
    , m_detail(new DetailPanel(words.nothingSelected, this))
    , m_views(new QStackedWidget(this))
    , m_content(new QSplitter(this))
    , m_undo(new UndoBar(m_views))
{
    proxy->setParent(this);
    setFocusProxy(m_table);
    m_table->setModel(proxy);
    m_empty = new EmptyState(m_table);
    m_empty->setFilteredContent({QStringLiteral("search"), tr("Nothing matches the filter"),
                                 tr("All words of the filter must occur in a row."),
                                 tr("Clear the filter")});
    auto *toolbar = new QWidget(this);
    buildToolbar(words, toolbar);
    m_views->addWidget(m_table);
    m_content->setChildrenCollapsible(false);
    m_content->setHandleWidth(0);
    m_content->addWidget(m_views);
    m_content->addWidget(m_detail);
    m_content->setStretchFactor(0, 1);
    m_content->setStretchFactor(1, 0);
    // Else the splitter goes by the panel's sizeHint(), which may be wider than the panel can be.
    m_content->setSizes({m_detail->minimumWidth(), m_detail->minimumWidth()});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(toolbar);
    layout->addWidget(m_content, 1);
    watch();
}

void ListPage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void ListPage::showId(const QString &id)
{
    const auto find = [this, &id] {
        selectId(id);
        return selectedId() == id;
    };
    if (id.isEmpty() || find())
        return;
    m_filter->clear();
    m_proxy->setFilterText({});
    m_empty->setFiltered(false);
    if (find())
        return;
    if (QAbstractButton *widest = m_scopes->button(widestScope()))
        widest->click();
    find();
}

void ListPage::showFiltered(const QString &filter)
{
    m_filter->setText(filter);
}

QList<QAction *> ListPage::pageActions() const
{
    return m_detail->panelActions();
}

QString ListPage::selectedId() const
{
    return m_table->selectedRow().data(IdRole).toString();
}

void ListPage::selectId(const QString &id)
{
    for (int row = 0; row < m_proxy->rowCount(); ++row) {
        if (m_proxy->index(row, 0).data(IdRole).toString() == id)
            return m_table->showRow(row);
    }
}

void ListPage::perform(const feed::ServerCommand &command, const QString &doneText)
{
    MessageBar *bar = m_detail->messageBar();
    bar->showBusy(tr("Waiting for the server…"));
    console().send(command, this, [bar, doneText](const feed::CommandResult &result) {
        if (result.ok)
            bar->showDone(doneText);
        else
            bar->showError(refusalText(result.code, result.message));
    });
}

void ListPage::performAndTell(const feed::ServerCommand &command, const Told &told)
{
    MessageBar *bar = m_detail->messageBar();
    bar->showBusy(tr("Waiting for the server…"));
    console().send(command, this, [this, bar, told](const feed::CommandResult &result) {
        if (result.ok) {
            bar->clear();
            return tell(told);
        }
        const QString text = refusalText(result.code, result.message);
        if (selectedId().isEmpty())
            m_undo->tell(text);
        else
            bar->showError(text);
    });
}

void ListPage::tell(const Told &told)
{
    if (!told.undo)
        return m_undo->tell(told.text);
    m_undo->offer(told.text, [this, told] {
        console().send(*told.undo, this, [this, told](const feed::CommandResult &result) {
            m_undo->tell(result.ok ? told.undoneText : refusalText(result.code, result.message));
        });
    });
}

void ListPage::addView(const OtherView &view)
{
    m_views->addWidget(view.widget);
    m_undo->raise();
    auto *toolbar = qobject_cast<QBoxLayout *>(m_summary->parentWidget()->layout());
    toolbar->insertWidget(toolbar->indexOf(m_summary), buildViewSwitch(view));
}

void ListPage::widenPanel(int usual, int most)
{
    const QString key = QStringLiteral("splitters/") + m_name;
    m_detail->setMaximumWidth(most);
    m_content->setSizes({most, usual});
    const QByteArray state = QSettings().value(key).toByteArray();
    if (!state.isEmpty())
        m_content->restoreState(state);
    connect(m_content, &QSplitter::splitterMoved, this,
            [this, key] { QSettings().setValue(key, m_content->saveState()); });
}

void ListPage::watchRows(const std::function<void()> &changed)
{
    gui::watchRows({m_proxy->sourceModel(), m_proxy}, this, changed);
}

bool ListPage::mayAct() const
{
    return console().hasRole(OperatorRole::Operator);
}

void ListPage::buildToolbar(const Words &words, QWidget *toolbar)
{
    auto *layout = new QHBoxLayout(toolbar);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(12);
    m_filter->setMaximumWidth(360);
    layout->addWidget(m_filter, 2);
    layout->addWidget(buildScopes(words.scopes));
    layout->addStretch(1);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(m_summary);
}

QWidget *ListPage::buildScopes(const QStringList &scopes)
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    for (int scope = 0; scope < scopes.size(); ++scope) {
        auto *button = new QToolButton(row);
        button->setObjectName(QStringLiteral("scope%1ToolButton").arg(scope));
        button->setText(scopes.at(scope));
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setChecked(scope == 0);
        button->setMinimumHeight(32);
        m_scopes->addButton(button, scope);
        layout->addWidget(button);
    }
    return row;
}

void ListPage::watch()
{
    connect(m_filter, &FilterField::filterChanged, this, [this](const QString &text) {
        m_proxy->setFilterText(text);
        m_empty->setFiltered(!text.trimmed().isEmpty());
    });
    connect(m_empty, &EmptyState::actionRequested, this, [this](bool filtered) {
        if (filtered)
            clearFilter();
    });
    connect(m_scopes, &QButtonGroup::idToggled, this, [this](int scope, bool on) {
        if (on)
            setScope(scope);
    });
    connect(m_table, &DataTable::selectedRowChanged, this, [this](const QModelIndex &row) {
        if (std::exchange(m_shownId, selectedId()) != selectedId())
            m_detail->messageBar()->clear();
        refreshDetail(row);
    });
    connect(&console(), &Console::signedInChanged, this, [this] {
        refreshDetail(m_table->selectedRow());
        if (console().signedInOperator())
            return;
        m_detail->clear();
        m_undo->dismiss();
    });
    auto *second = new QTimer(this);
    second->setInterval(std::chrono::seconds(1));
    connect(second, &QTimer::timeout, this, [this] {
        if (isVisible() && m_table->selectedRow().isValid())
            refreshDetail(m_table->selectedRow());
    });
    second->start();
}

void ListPage::clearFilter()
{
    m_filter->clear();
    m_filter->setFocus();
}

void ListPage::showView(int index)
{
    m_views->setCurrentIndex(index);
    setFocusProxy(m_views->currentWidget());
    QSettings().setValue(QStringLiteral("views/") + m_name, index);
}

QWidget *ListPage::buildViewSwitch(const OtherView &view)
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto *group = new QButtonGroup(row);
    const std::pair<QString, QString> words[] = {{tr("Table"), QStringLiteral("table")},
                                                 {view.word, view.iconName}};
    for (int index = 0; index < 2; ++index) {
        auto *button = new QToolButton(row);
        button->setObjectName(QStringLiteral("view%1ToolButton").arg(index));
        button->setIcon(Icon::named(words[index].second));
        button->setToolTip(words[index].first);
        button->setAccessibleName(words[index].first);
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setMinimumSize(32, 32);
        group->addButton(button, index);
        layout->addWidget(button);
    }
    const int chosen =
        QSettings().value(QStringLiteral("views/") + m_name, view.isUsual ? 1 : 0).toInt();
    group->button(chosen == 1 ? 1 : 0)->setChecked(true);
    m_views->setCurrentIndex(group->checkedId());
    setFocusProxy(m_views->currentWidget());
    connect(group, &QButtonGroup::idClicked, this, &ListPage::showView);
    return row;
}

DetailPanel::Fact timeFact(const QString &name, const QDateTime &time)
{
    return {name, relativeTime(time, QDateTime::currentDateTimeUtc()), false, fullTime(time)};
}

void showRelativeTimes(DataTable *table, const QList<int> &columns)
{
    auto *delegate = new TextDelegate(
        [](const QModelIndex &cell) {
        return relativeTime(cell.data(TimeRole).toDateTime(), QDateTime::currentDateTimeUtc());
        },
        table);
    for (const int column : columns)
        table->setItemDelegateForColumn(column, delegate);
}

} // namespace anteroom::gui
