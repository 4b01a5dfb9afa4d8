// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/canned_replies_popup.h"

#include "gui/widgets/filter_field.h"
#include "gui/widgets/icon.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace anteroom::gui {

namespace {
constexpr int Width = 380;
constexpr int ListHeight = 220;
constexpr int RowPadding = 12;

bool movesInList(int key)
{
    return key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp ||
           key == Qt::Key_PageDown;
}
} // namespace

CannedRepliesPopup::CannedRepliesPopup(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_filter(new FilterField(tr("Search the replies"), this))
    , m_list(new QListWidget(this))
    , m_nothing(new QLabel(this))
    , m_manage(new QPushButton(Icon::named(QStringLiteral("edit")), tr("Manage…"), this))
{
    buildPopup();
    m_filter->installEventFilter(this);
    connect(m_filter, &QLineEdit::textChanged, this, &CannedRepliesPopup::applyFilter);
    connect(m_filter, &QLineEdit::returnPressed, this, &CannedRepliesPopup::choose);
    connect(m_list, &QListWidget::itemClicked, this, &CannedRepliesPopup::choose);
    connect(m_list, &QListWidget::itemActivated, this, &CannedRepliesPopup::choose);
    connect(m_manage, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT manageRequested();
    });
}

void CannedRepliesPopup::setReplies(const QStringList &replies)
{
    m_list->clear();
    for (const QString &reply : replies) {
        auto *item = new QListWidgetItem(reply.simplified(), m_list);
        item->setData(Qt::UserRole, reply);
        item->setSizeHint(QSize(0, m_list->fontMetrics().height() + RowPadding));
        item->setToolTip(QStringLiteral("<span>") + reply.toHtmlEscaped() +
                         QStringLiteral("</span>"));
    }
    applyFilter(m_filter->text());
}

void CannedRepliesPopup::openAt(const QWidget *button)
{
    m_filter->clear();
    applyFilter({});
    adjustSize();
    const QRect space = button->screen()->availableGeometry();
    const QPoint above = button->mapToGlobal(QPoint(0, 0)) - QPoint(0, height() + 4);
    QPoint at = above.y() >= space.top() ? above : button->mapToGlobal(button->rect().bottomLeft());
    at.setX(std::clamp(at.x(), space.left(), std::max(space.left(), space.right() - width())));
    move(at);
    show();
    m_filter->setFocus();
}

bool CannedRepliesPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_filter || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    if (movesInList(static_cast<QKeyEvent *>(event)->key())) {
        QCoreApplication::sendEvent(m_list, event);
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void CannedRepliesPopup::buildPopup()
{
    setObjectName(QStringLiteral("cannedRepliesPopup"));
    m_filter->setObjectName(QStringLiteral("cannedRepliesFilterField"));
    setFrameShape(QFrame::StyledPanel);
    setMinimumWidth(Width);
    m_list->setObjectName(QStringLiteral("cannedRepliesListWidget"));
    m_list->setAccessibleName(tr("Canned replies"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMinimumHeight(ListHeight);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setWordWrap(true);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_manage->setObjectName(QStringLiteral("manageCannedRepliesPushButton"));
    m_manage->setAutoDefault(false);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_filter);
    layout->addWidget(m_nothing);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_manage);
}

void CannedRepliesPopup::applyFilter(const QString &text)
{
    const QStringList words = text.toLower().split(u' ', Qt::SkipEmptyParts);
    int first = -1;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        const QString reply = item->text().toLower();
        const bool matches = std::all_of(words.begin(), words.end(),
                                         [&](const QString &word) { return reply.contains(word); });
        item->setHidden(!matches);
        if (matches && first < 0)
            first = row;
    }
    m_list->setCurrentRow(first);
    m_nothing->setText(m_list->count() == 0
                           ? tr("No replies yet. Manage… adds those that your clinic writes often.")
                           : tr("No reply has all of these words."));
    m_nothing->setVisible(first < 0);
}

void CannedRepliesPopup::choose()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item || item->isHidden())
        return;
    hide();
    Q_EMIT chosen(item->data(Qt::UserRole).toString());
}

} // namespace anteroom::gui
