// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/conversations_page.h"

#include "gui/models/console.h"
#include "gui/models/conversation_model.h"
#include "gui/pages/conversation_delegate.h"
#include "gui/pages/conversations_proxy.h"
#include "gui/pages/new_conversation_dialog.h"
#include "gui/pages/transcript_pane.h"
#include "gui/widgets/empty_state.h"
#include "gui/widgets/filter_field.h"
#include "gui/widgets/icon.h"

#include <QAction>
#include <QButtonGroup>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QListView>
#include <QPushButton>
#include <QSplitter>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <utility>

namespace anteroom::gui {

namespace {
constexpr int ListWidth = 380;
constexpr int ListWidthMin = 280;
constexpr int ScopeColumnsWhereTight = 3;
} // namespace

ConversationsPage::ConversationsPage(Console &console, QWidget *parent)
    : Page(console, parent)
    , m_proxy(new ConversationsProxy(this))
    , m_filter(new FilterField(tr("Filter by name, status, id"), this))
    , m_scopes(new QButtonGroup(this))
    , m_list(new QListView(this))
    , m_delegate(new ConversationDelegate(m_list))
    , m_new(new QAction(Icon::named(QStringLiteral("add-conversation")), tr("New conversation…"),
                        this))
    , m_soon(new QTimer(this))
    , m_empty(nullptr)
    , m_pane(new TranscriptPane(console, this))
{
    m_proxy->setSourceModel(console.conversations());
    m_new->setObjectName(QStringLiteral("newConversationAction"));
    connect(m_new, &QAction::triggered, this, &ConversationsPage::newConversation);
    buildPage();
    watchModel();
    addAction(m_pane->searchAction());
    connect(m_filter, &FilterField::filterChanged, this, &ConversationsPage::applyFilter);
    connect(m_scopes, &QButtonGroup::idToggled, this, [this](int scope, bool on) {
        if (on)
            setScope(scope);
    });
    connect(m_pane, &TranscriptPane::conversationRequested, this,
            [this](const ConversationId &id) { showId(id.toString()); });
    setFocusProxy(m_list);
}

QString ConversationsPage::title() const
{
    return tr("Conversations");
}

QString ConversationsPage::iconName() const
{
    return QStringLiteral("conversations");
}

QString ConversationsPage::badge() const
{
    return m_unreadCount == 0 ? QString() : QString::number(m_unreadCount);
}

void ConversationsPage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void ConversationsPage::showId(const QString &id)
{
    if (id.isEmpty() || select(id))
        return;
    m_filter->clear();
    applyFilter({});
    if (select(id))
        return;
    m_scopes->button(static_cast<int>(ConversationsProxy::Scope::All))->click();
    select(id);
}

void ConversationsPage::showFiltered(const QString &filter)
{
    m_filter->setText(filter);
}

QList<QAction *> ConversationsPage::pageActions() const
{
    return QList<QAction *>{m_new} + m_pane->conversationActions();
}

QWidget *ConversationsPage::buildList()
{
    buildView();
    buildEmptyState();
    auto *list = new QWidget(this);
    list->setMinimumWidth(ListWidthMin);
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildToolbar());
    layout->addWidget(buildScopes());
    layout->addWidget(m_list, 1);
    return list;
}

QWidget *ConversationsPage::buildToolbar()
{
    auto *add = new QPushButton(Icon::named(QStringLiteral("plus")), tr("New…"), this);
    add->setObjectName(QStringLiteral("newConversationPushButton"));
    add->setAccessibleName(tr("New conversation"));
    add->setToolTip(tr("Create a conversation"));
    connect(add, &QPushButton::clicked, m_new, &QAction::trigger);
    connect(m_new, &QAction::changed, add, [this, add] { add->setEnabled(m_new->isEnabled()); });
    m_filter->setMinimumWidth(160);
    auto *toolbar = new QWidget(this);
    auto *layout = new QHBoxLayout(toolbar);
    layout->setContentsMargins(16, 12, 16, 4);
    layout->setSpacing(8);
    layout->addWidget(m_filter, 1);
    layout->addWidget(add);
    return toolbar;
}

QWidget *ConversationsPage::buildScopes()
{
    const QStringList names{tr("Open"), tr("Unread"), tr("Mine"), tr("Unassigned"), tr("All")};
    auto *scopes = new QWidget(this);
    auto *layout = new QGridLayout(scopes);
    layout->setContentsMargins(12, 0, 12, 8);
    layout->setSpacing(4);
    int width = 0;
    QList<QToolButton *> buttons;
    for (int scope = 0; scope < names.size(); ++scope) {
        auto *button = new QToolButton(scopes);
        button->setObjectName(QStringLiteral("scope%1ToolButton").arg(scope));
        button->setText(names.at(scope));
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setChecked(scope == 0);
        button->setMinimumHeight(32);
        m_scopes->addButton(button, scope);
        buttons.append(button);
        width += button->sizeHint().width() + layout->spacing();
    }
    // With large fonts on two lines.
    const int columns =
        width <= ListWidth ? static_cast<int>(buttons.size()) : ScopeColumnsWhereTight;
    for (int scope = 0; scope < buttons.size(); ++scope)
        layout->addWidget(buttons.at(scope), scope / columns, scope % columns);
    layout->setColumnStretch(columns, 1);
    return scopes;
}

void ConversationsPage::buildView()
{
    m_list->setObjectName(QStringLiteral("conversationsListView"));
    m_list->setAccessibleName(tr("Conversations"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setModel(m_proxy);
    m_list->setItemDelegate(m_delegate);
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    // The ground of the scroll bar as well.
    m_list->setBackgroundRole(QPalette::Base);
    m_list->setAutoFillBackground(true);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
        onSelected(current);
        m_soon->start();
    });
    connect(m_list, &QListView::activated, m_pane, &TranscriptPane::openTranscript);
}

void ConversationsPage::buildEmptyState()
{
    m_empty = new EmptyState(m_list);
    m_empty->setContent({QStringLiteral("conversations"), tr("No open conversations"),
                         tr("Conversations of patients with physicians and agents appear here."),
                         tr("New conversation…")});
    m_empty->setFilteredContent({QStringLiteral("filter"), tr("Nothing matches the filter"),
                                 tr("No conversation is as the filter and the switch above want "
                                    "it."),
                                 tr("Show all")});
    connect(m_empty, &EmptyState::actionRequested, this, [this](bool filtered) {
        if (!filtered)
            return newConversation();
        m_filter->clear();
        m_scopes->button(static_cast<int>(ConversationsProxy::Scope::All))->click();
    });
}

void ConversationsPage::buildPage()
{
    auto *splitter = new QSplitter(this);
    splitter->setObjectName(QStringLiteral("conversationsSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->addWidget(buildList());
    splitter->addWidget(m_pane);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({ListWidth, 2 * ListWidth});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);

    auto *second = new QTimer(this);
    connect(second, &QTimer::timeout, this, [this] {
        if (m_list->isVisible())
            m_list->viewport()->update();
    });
    second->start(std::chrono::seconds(1));
}

void ConversationsPage::applyFilter(const QString &text)
{
    m_proxy->setFilterText(text);
    refreshFiltered();
}

void ConversationsPage::setScope(int scope)
{
    m_proxy->setKept({});
    m_proxy->setScope(static_cast<ConversationsProxy::Scope>(scope));
    refreshFiltered();
}

void ConversationsPage::refreshFiltered()
{
    m_empty->setFiltered(!m_proxy->filterText().isEmpty() ||
                         m_proxy->scope() != ConversationsProxy::Scope::Open);
}

bool ConversationsPage::select(const QString &id)
{
    for (int row = 0; row < m_proxy->rowCount(); ++row) {
        const QModelIndex index = m_proxy->index(row, 0);
        if (index.data(IdRole).toString() != id)
            continue;
        m_list->setCurrentIndex(index);
        m_list->scrollTo(index);
        return true;
    }
    return false;
}

void ConversationsPage::onSelected(const QModelIndex &index)
{
    const feed::ConversationView *view =
        index.isValid() ? console().conversations()->find(index.data(IdRole).toString()) : nullptr;
    m_pane->setConversation(view ? std::optional(*view) : std::nullopt);
}

void ConversationsPage::newConversation()
{
    auto *dialog = new NewConversationDialog(console(), {}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ConversationsPage::watchModel()
{
    m_soon->setSingleShot(true);
    connect(m_soon, &QTimer::timeout, this, &ConversationsPage::refresh);
    using Model = QAbstractItemModel;
    const auto start = qOverload<>(&QTimer::start);
    for (const Model *model : {static_cast<const Model *>(m_proxy),
                               static_cast<const Model *>(console().conversations())}) {
        connect(model, &Model::rowsInserted, m_soon, start);
        connect(model, &Model::rowsRemoved, m_soon, start);
        connect(model, &Model::dataChanged, m_soon, start);
    }
    connect(&console(), &Console::signedInChanged, this, &ConversationsPage::refreshOperator);
    refreshOperator();
    refresh();
}

void ConversationsPage::refresh()
{
    const auto &rows = console().conversations()->rows();
    const auto unread = std::count_if(rows.cbegin(), rows.cend(),
                                      [](const auto &row) { return row.unreadCount > 0; });
    if (std::exchange(m_unreadCount, unread) != unread)
        Q_EMIT badgeChanged();
    m_proxy->setKept(m_list->currentIndex().data(IdRole).toString());
    onSelected(m_list->currentIndex());
}

void ConversationsPage::refreshOperator()
{
    const auto &signedIn = console().signedInOperator();
    const UserId id = signedIn ? signedIn->id : UserId();
    m_proxy->setOperator(id);
    m_delegate->setOperator(id);
    m_new->setEnabled(console().hasRole(OperatorRole::Operator));
}

} // namespace anteroom::gui
