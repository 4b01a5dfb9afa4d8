// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/canned_replies_dialog.h"

#include "gui/models/console.h"
#include "gui/widgets/icon.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace anteroom::gui {

namespace {
constexpr int ReplyRole = Qt::UserRole;
constexpr int RowPadding = 12;
constexpr int ListLines = 8;
constexpr int TextLines = 5;

void setReply(QListWidgetItem *item, const QString &reply)
{
    item->setData(ReplyRole, reply);
    item->setSizeHint(QSize(0, QFontMetrics(QApplication::font()).height() + RowPadding));
    const QString line = reply.simplified();
    item->setText(line.isEmpty() ? CannedRepliesDialog::tr("(empty)") : line);
}

bool isGood(const QString &reply)
{
    const auto length = reply.toUcs4().size();
    return !reply.trimmed().isEmpty() && length <= CannedRepliesDialog::CharactersMost;
}
} // namespace

CannedRepliesDialog::CannedRepliesDialog(Console &console, QWidget *parent)
    : FormDialog(console, tr("Canned replies"),
                 tr("All staff of the clinic share these. Write no patient's data into them."),
                 parent)
    , m_console(console)
    , m_list(new QListWidget(this))
    , m_text(new QPlainTextEdit(this))
    , m_add(makeButton(QStringLiteral("add"), QStringLiteral("plus"), tr("Add"),
                       &CannedRepliesDialog::add))
    , m_remove(makeButton(QStringLiteral("remove"), QStringLiteral("minus"), tr("Remove"),
                          &CannedRepliesDialog::removeCurrent))
    , m_up(makeButton(QStringLiteral("moveUp"), QStringLiteral("chevron-up"), tr("Move up"),
                      &CannedRepliesDialog::moveUp))
    , m_down(makeButton(QStringLiteral("moveDown"), QStringLiteral("chevron-down"), tr("Move down"),
                        &CannedRepliesDialog::moveDown))
    , m_hint(nullptr)
{
    setObjectName(QStringLiteral("cannedRepliesDialog"));
    addField(tr("&Replies"), buildList());
    m_text->setObjectName(QStringLiteral("replyPlainTextEdit"));
    m_text->setAccessibleName(tr("Text of the chosen reply"));
    m_text->setTabChangesFocus(true);
    m_text->document()->setDocumentMargin(8);
    m_text->setMinimumHeight(TextLines * fontMetrics().lineSpacing() + 16);
    m_hint = addField(tr("&Text of the chosen reply"), m_text, QStringLiteral(" "));
    setSubmitText(tr("Save"), QStringLiteral("saveCannedRepliesPushButton"));
    for (const QString &reply : console.cannedReplies())
        setReply(new QListWidgetItem(m_list), reply);
    connect(m_list, &QListWidget::currentRowChanged, this, &CannedRepliesDialog::showCurrent);
    connect(m_text, &QPlainTextEdit::textChanged, this, &CannedRepliesDialog::takeText);
    m_list->setCurrentRow(m_list->count() > 0 ? 0 : -1);
    showCurrent();
}

void CannedRepliesDialog::onSubmit()
{
    const QStringList wanted = replies();
    submit(feed::SetCannedReplies{wanted}, tr("Saving…"), [this, wanted](const QJsonObject &) {
        m_console.setCannedReplies(wanted);
        accept();
    });
}

QWidget *CannedRepliesDialog::buildList()
{
    m_list->setObjectName(QStringLiteral("repliesListWidget"));
    m_list->setAccessibleName(tr("Replies, in the order of the menu"));
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumHeight(ListLines * fontMetrics().lineSpacing());
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(4);
    for (QToolButton *button : {m_add, m_remove, m_up, m_down})
        buttons->addWidget(button);
    buttons->addStretch();
    auto *holder = new QWidget(this);
    holder->setFocusProxy(m_list);
    auto *layout = new QVBoxLayout(holder);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    return holder;
}

QToolButton *CannedRepliesDialog::makeButton(const QString &name, const QString &icon,
                                             const QString &text,
                                             void (CannedRepliesDialog::*slot)())
{
    auto *button = new QToolButton(this);
    button->setObjectName(name + QStringLiteral("ReplyToolButton"));
    button->setIcon(Icon::named(icon));
    button->setText(text);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    connect(button, &QToolButton::clicked, this, slot);
    return button;
}

void CannedRepliesDialog::add()
{
    const int row = m_list->currentRow() + 1;
    auto *item = new QListWidgetItem;
    setReply(item, {});
    m_list->insertItem(row, item);
    m_list->setCurrentRow(row);
    m_text->setFocus();
    refresh();
}

void CannedRepliesDialog::removeCurrent()
{
    delete m_list->takeItem(m_list->currentRow());
    showCurrent();
}

void CannedRepliesDialog::moveUp()
{
    moveBy(-1);
}

void CannedRepliesDialog::moveDown()
{
    moveBy(1);
}

void CannedRepliesDialog::moveBy(int rows)
{
    const int from = m_list->currentRow();
    const int to = from + rows;
    if (from < 0 || to < 0 || to >= m_list->count())
        return;
    m_list->insertItem(to, m_list->takeItem(from));
    m_list->setCurrentRow(to);
    refresh();
}

void CannedRepliesDialog::showCurrent()
{
    const QListWidgetItem *item = m_list->currentItem();
    const QSignalBlocker blocker(m_text);
    m_text->setPlainText(item ? item->data(ReplyRole).toString() : QString());
    m_text->setEnabled(item);
    refresh();
}

void CannedRepliesDialog::takeText()
{
    if (QListWidgetItem *item = m_list->currentItem())
        setReply(item, m_text->toPlainText());
    refresh();
}

void CannedRepliesDialog::refresh()
{
    const int row = m_list->currentRow();
    m_add->setEnabled(m_list->count() < RepliesMost);
    m_remove->setEnabled(row >= 0);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_list->count());
    const QStringList all = replies();
    const bool good = std::all_of(all.begin(), all.end(), isGood);
    m_hint->setText(
        good ? tr("%n replies of at most 50", nullptr, m_list->count())
             : tr("Every reply needs a text of at most %n characters.", nullptr, CharactersMost));
    setComplete(good && all != m_console.cannedReplies());
}

QStringList CannedRepliesDialog::replies() const
{
    QStringList texts;
    for (int row = 0; row < m_list->count(); ++row)
        texts.append(m_list->item(row)->data(ReplyRole).toString());
    return texts;
}

} // namespace anteroom::gui
