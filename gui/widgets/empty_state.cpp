// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/empty_state.h"

#include "gui/widgets/icon.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace anteroom::gui {

EmptyState::EmptyState(QAbstractItemView *view)
    : QWidget(view->viewport())
    , m_view(view)
    , m_icon(new QLabel(this))
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_action(new QPushButton(this))
{
    buildLabels();
    view->viewport()->installEventFilter(this);
    connect(m_action, &QPushButton::clicked, this, [this] { Q_EMIT actionRequested(m_filtered); });
    watchModel();
    refresh();
}

void EmptyState::setContent(const Content &content)
{
    m_content = content;
    refresh();
}

void EmptyState::setFilteredContent(const Content &content)
{
    m_filteredContent = content;
    refresh();
}

void EmptyState::setFiltered(bool filtered)
{
    m_filtered = filtered;
    refresh();
}

bool EmptyState::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && m_view)
        setGeometry(m_view->viewport()->rect());
    return QWidget::eventFilter(watched, event);
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refresh();
}

void EmptyState::buildLabels()
{
    setObjectName(QStringLiteral("emptyState"));
    m_icon->setAlignment(Qt::AlignCenter);
    m_title->setObjectName(QStringLiteral("emptyTitleLabel"));
    m_title->setFont(fonts::section());
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setTextFormat(Qt::PlainText);
    m_text->setAlignment(Qt::AlignHCenter);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setForegroundRole(QPalette::PlaceholderText);
    m_text->setFixedWidth(380);
    m_action->setObjectName(QStringLiteral("emptyActionPushButton"));

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addStretch(2);
    layout->addWidget(m_icon);
    layout->addSpacing(4);
    layout->addWidget(m_title);
    layout->addWidget(m_text, 0, Qt::AlignHCenter);
    layout->addSpacing(8);
    layout->addWidget(m_action, 0, Qt::AlignHCenter);
    layout->addStretch(3);
}

void EmptyState::watchModel()
{
    const QAbstractItemModel *model = m_view->model();
    Q_ASSERT_X(model, "EmptyState", "the view's model comes first");
    connect(model, &QAbstractItemModel::rowsInserted, this, &EmptyState::refresh);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &EmptyState::refresh);
    connect(model, &QAbstractItemModel::modelReset, this, &EmptyState::refresh);
    connect(model, &QAbstractItemModel::layoutChanged, this, &EmptyState::refresh);
}

void EmptyState::refresh()
{
    if (!m_view)
        return;
    const bool empty = m_view->model()->rowCount(m_view->rootIndex()) == 0;
    if (empty)
        present(m_filtered ? m_filteredContent : m_content);
    setVisible(empty);
}

void EmptyState::present(const Content &content)
{
    m_icon->setPixmap(
        Icon::pixmap(content.iconName, 48, Theme::color(ColorRole::Muted), devicePixelRatioF()));
    m_title->setText(content.title);
    m_text->setText(content.text);
    m_text->setMinimumHeight(std::max(0, m_text->heightForWidth(m_text->width())));
    m_action->setText(content.actionText);
    m_action->setVisible(!content.actionText.isEmpty());
    setGeometry(m_view->viewport()->rect());
}

} // namespace anteroom::gui
