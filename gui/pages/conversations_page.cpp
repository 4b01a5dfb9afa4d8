// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/pages/conversations_page.h"

#include "gui/models/console.h"
#include "gui/models/conversation_model.h"
#include "gui/models/filter_proxy.h"
#include "gui/pages/conversation_delegate.h"
#include "gui/pages/new_conversation_dialog.h"
#include "gui/pages/transcript_pane.h"
#include "gui/widgets/empty_state.h"
#include "gui/widgets/filter_field.h"
#include "gui/widgets/icon.h"

#include <QHBoxLayout>
#include <QListView>
#include <QPushButton>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace anteroom::gui {

namespace {
constexpr int ListWidth = 380;
constexpr int ListWidthMin = 280;
} // namespace

ConversationsPage::ConversationsPage(Console &console, QWidget *parent)
    : Page(console, parent)
    , m_proxy(new RecentFirstProxy(int(ConversationModel::Column::LastActivity), this))
    , m_filter(new FilterField(tr("Filter by name, status, id"), this))
    , m_list(new QListView(this))
    , m_empty(nullptr)
    , m_pane(new TranscriptPane(console, this))
{
    m_proxy->setSourceModel(console.conversations());
    buildPage();
    watchModel();
    connect(m_filter, &FilterField::filterChanged, this, &ConversationsPage::applyFilter);
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
    return m_openCount == 0 ? QString() : QString::number(m_openCount);
}

void ConversationsPage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

QWidget *ConversationsPage::buildList()
{
    m_list->setObjectName(QStringLiteral("conversationsListView"));
    m_list->setAccessibleName(tr("Conversations"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setModel(m_proxy);
    m_list->setItemDelegate(new ConversationDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    // The ground of the scroll bar as well.
    m_list->setBackgroundRole(QPalette::Base);
    m_list->setAutoFillBackground(true);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) { onSelected(current); });
    connect(m_list, &QListView::activated, m_pane, &TranscriptPane::openTranscript);

    m_empty = new EmptyState(m_list);
    m_empty->setContent({QStringLiteral("conversations"), tr("No conversations yet"),
                         tr("Conversations of patients with physicians and agents appear here."),
                         tr("New conversation…")});
    m_empty->setFilteredContent({QStringLiteral("filter"), tr("Nothing matches the filter"),
                                 tr("All words of the filter must occur in a conversation."),
                                 tr("Clear the filter")});
    connect(m_empty, &EmptyState::actionRequested, this, [this](bool filtered) {
        if (filtered)
            m_filter->clear();
        else
            newConversation();
    });

    auto *add = new QPushButton(Icon::named(QStringLiteral("plus")), tr("New…"), this);
    add->setObjectName(QStringLiteral("newConversationPushButton"));
    add->setAccessibleName(tr("New conversation"));
    add->setToolTip(tr("Create a conversation"));
    connect(add, &QPushButton::clicked, this, &ConversationsPage::newConversation);
    auto *toolbar = new QHBoxLayout;
    toolbar->setContentsMargins(16, 12, 16, 12);
    toolbar->setSpacing(8);
    toolbar->addWidget(m_filter, 1);
    toolbar->addWidget(add);
    auto *list = new QWidget(this);
    list->setMinimumWidth(ListWidthMin);
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(toolbar);
    layout->addWidget(m_list, 1);
    return list;
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
    m_empty->setFiltered(!text.trimmed().isEmpty());
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
    const auto refresh = [this] {
        const auto &rows = console().conversations()->rows();
        const auto open = std::count_if(rows.cbegin(), rows.cend(), [](const auto &row) {
            return row.conversation.status == ConversationStatus::Open;
        });
        if (std::exchange(m_openCount, open) != open)
            Q_EMIT badgeChanged();
        onSelected(m_list->currentIndex());
    };
    // Once for all changes of a flush.
    auto *soon = new QTimer(this);
    soon->setSingleShot(true);
    connect(soon, &QTimer::timeout, this, refresh);
    using Model = QAbstractItemModel;
    const auto start = qOverload<>(&QTimer::start);
    connect(m_proxy, &Model::rowsInserted, soon, start);
    connect(m_proxy, &Model::rowsRemoved, soon, start);
    connect(m_proxy, &Model::dataChanged, soon, start);
    refresh();
}

} // namespace anteroom::gui
