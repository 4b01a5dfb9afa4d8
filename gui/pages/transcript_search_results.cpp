// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/transcript_search_results.h"

#include "gui/models/console.h"
#include "gui/models/conversation_model.h"
#include "gui/models/labels.h"
#include "gui/models/transcript_model.h"
#include "gui/pages/two_line_row.h"
#include "gui/widgets/empty_state.h"
#include "gui/widgets/icon.h"
#include "gui/widgets/message_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace anteroom::gui {

namespace {
constexpr int PeopleRole = Qt::UserRole + 1;
constexpr int SnippetRole = Qt::UserRole + 2;
constexpr int TimeTextRole = Qt::UserRole + 3;
constexpr qsizetype BeforeMatch = 24;
constexpr qsizetype SnippetMost = 200;

/// Where the words were found, on one line.
QString snippet(const QString &content, const QString &text)
{
    const qsizetype at = content.indexOf(text, 0, Qt::CaseInsensitive);
    const qsizetype from = std::max<qsizetype>(0, at - BeforeMatch);
    const QString part = withBoundedMarks(content.mid(from, SnippetMost)).simplified();
    return from > 0 ? QStringLiteral("…") + part : part;
}

class ResultDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        using Line = TwoLineRow::Line;
        using Side = TwoLineRow::Side;
        QStyleOptionViewItem item = option;
        initStyleOption(&item, index);
        QFont strong = option.font;
        strong.setWeight(QFont::DemiBold);
        const QColor muted = Theme::color(ColorRole::Muted);
        painter->save();
        TwoLineRow row(*painter, item);
        row.text(Line::First, Side::End, index.data(TimeTextRole).toString(), fonts::secondary(),
                 muted);
        row.text(Line::First, Side::Start, index.data(PeopleRole).toString(), strong,
                 Theme::color(ColorRole::Text));
        row.text(Line::Second, Side::Start, index.data(SnippetRole).toString(), fonts::secondary(),
                 muted);
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return TwoLineRow::sizeHint(option);
    }
};

QStandardItem *itemOf(const Message &message, const QString &people, const QString &text)
{
    const QString sender =
        message.sender ? message.sender->displayName : TranscriptSearchResults::tr("Server");
    auto *item = new QStandardItem;
    item->setData(people, PeopleRole);
    item->setData(QString(isolated(sender) + QStringLiteral(": ") + snippet(message.content, text)),
                  SnippetRole);
    item->setData(relativeTime(message.createdAt, QDateTime::currentDateTimeUtc()), TimeTextRole);
    item->setData(fullTime(message.createdAt), Qt::ToolTipRole);
    item->setData(
        TranscriptSearchResults::tr("%1, %2").arg(people, item->data(SnippetRole).toString()),
        Qt::AccessibleTextRole);
    item->setEditable(false);
    return item;
}
} // namespace

TranscriptSearchResults::TranscriptSearchResults(Console &console, QWidget *parent)
    : QFrame(parent)
    , m_console(console)
    , m_title(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_back(new QPushButton(tr("Back"), this))
    , m_messageBar(new MessageBar(this))
    , m_list(new QListView(this))
    , m_model(new QStandardItemModel(this))
    , m_empty(nullptr)
{
    buildPage();
    connect(m_back, &QPushButton::clicked, this, &TranscriptSearchResults::closeRequested);
    connect(m_list, &QListView::activated, this, &TranscriptSearchResults::choose);
    connect(&console, &Console::signedInChanged, this, &TranscriptSearchResults::clear);
}

void TranscriptSearchResults::search(const QString &text)
{
    clear();
    m_title->setText(tr("Searching…"));
    m_messageBar->showBusy(tr("All transcripts are searched."));
    m_console.send(feed::SearchTranscripts{text, {}}, this,
                   [this, text, search = m_search](const feed::CommandResult &result) {
        if (search != m_search)
            return;
        m_messageBar->clear();
        if (result.ok)
            return present(text, messagesFromJson(result.data.value(u"messages").toArray()),
                           result.data.value(u"complete").toBool());
        m_title->setText(tr("Nothing was searched"));
        m_messageBar->showError(refusalText(result.code, result.message));
    });
}

void TranscriptSearchResults::clear()
{
    ++m_search;
    m_messages.clear();
    m_model->clear();
    m_title->clear();
    m_messageBar->clear();
    m_empty->setContent({QStringLiteral("search"), {}, {}});
}

void TranscriptSearchResults::buildPage()
{
    setObjectName(QStringLiteral("transcriptSearchResults"));
    m_title->setObjectName(QStringLiteral("searchResultsTitleLabel"));
    m_title->setFont(fonts::section());
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_hint->setText(tr("Opening one opens its transcript, which is written to the audit."));
    m_hint->setFont(fonts::secondary());
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setWordWrap(true);
    m_back->setObjectName(QStringLiteral("closeSearchResultsPushButton"));
    m_back->setAccessibleName(tr("Back to the conversation"));
    m_list->setObjectName(QStringLiteral("searchResultsListView"));
    m_list->setAccessibleName(tr("Messages found"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ResultDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_empty = new EmptyState(m_list);

    auto *texts = new QVBoxLayout;
    texts->setSpacing(4);
    texts->addWidget(m_title);
    texts->addWidget(m_hint);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 12, 16, 12);
    head->setSpacing(8);
    head->addLayout(texts, 1);
    head->addWidget(m_back);
    auto *bar = new QVBoxLayout;
    bar->setContentsMargins(16, 0, 16, 0);
    bar->addWidget(m_messageBar);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addLayout(bar);
    layout->addWidget(m_list, 1);
}

void TranscriptSearchResults::present(const QString &text, const QList<Message> &messages,
                                      bool complete)
{
    m_messages = messages;
    for (const Message &message : messages) {
        const auto *view = m_console.conversations()->find(message.conversationId.toString());
        m_model->appendRow(
            itemOf(message, view ? peopleText(*view) : message.conversationId.toString(), text));
    }
    m_title->setText(tr("%n messages found", nullptr, static_cast<int>(messages.size())));
    m_empty->setContent({QStringLiteral("search"), tr("Nothing found"),
                         tr("No transcript of the clinic has these words.")});
    if (!complete)
        m_messageBar->showInfo(tr("There is more than is listed here: search for more words."));
    if (!messages.isEmpty()) {
        m_list->setCurrentIndex(m_model->index(0, 0));
        m_list->setFocus();
    }
}

void TranscriptSearchResults::choose(const QModelIndex &index)
{
    if (index.isValid() && index.row() < m_messages.size())
        Q_EMIT messageChosen(m_messages.at(index.row()));
}

} // namespace anteroom::gui
