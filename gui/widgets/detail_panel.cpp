// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/detail_panel.h"

#include "gui/widgets/message_bar.h"

#include <QAction>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace anteroom::gui {
namespace {
/// Half of the panel's foot.
constexpr int ShortButtonWidth = 160;

constexpr int Width = 360;

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    // The panel scrolls; a text is never squeezed.
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    label->setSizePolicy(policy);
    return label;
}

/// Keeps a button's text, icon and state those of its action.
void follow(QPushButton *button, QAction *action)
{
    const auto copy = [button, action] {
        button->setText(action->text());
        button->setIcon(action->icon());
        button->setToolTip(action->toolTip());
        button->setEnabled(action->isEnabled());
        button->setVisible(action->isVisible());
    };
    QObject::connect(action, &QAction::changed, button, copy);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    copy();
}

} // namespace

DetailPanel::DetailPanel(const QString &hint, QWidget *parent)
    : QFrame(parent)
    , m_stack(new QStackedWidget(this))
    , m_title(plainLabel(this))
    , m_subtitle(plainLabel(this))
    , m_chip(new StatusChip(this))
    , m_facts(new QFormLayout)
    , m_body(new QVBoxLayout)
    , m_actions(new QVBoxLayout)
    , m_messageBar(new MessageBar(this))
{
    setObjectName(QStringLiteral("detailPanel"));
    setFixedWidth(std::min(metrics::scaled(Width), 3 * Width / 2));
    auto *hintLabel = plainLabel(this);
    hintLabel->setText(hint);
    hintLabel->setAlignment(Qt::AlignCenter);
    hintLabel->setForegroundRole(QPalette::PlaceholderText);
    hintLabel->setContentsMargins(40, 0, 40, 0);
    m_stack->addWidget(hintLabel);
    m_stack->addWidget(buildContent());

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->addWidget(m_stack);
}

void DetailPanel::clear()
{
    m_stack->setCurrentIndex(0);
    m_messageBar->clear();
    // Nothing stays behind, not even where nobody sees it.
    m_title->clear();
    m_subtitle->clear();
    setFacts({});
}

void DetailPanel::setHead(const QString &title, const QString &subtitle, const Chip &chip)
{
    m_title->setText(title);
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
    m_chip->setChip(chip);
    m_stack->setCurrentIndex(1);
}

void DetailPanel::setFacts(const QList<Fact> &facts)
{
    while (m_facts->rowCount() > facts.size())
        m_facts->removeRow(m_facts->rowCount() - 1);
    while (m_facts->rowCount() < facts.size()) {
        QLabel *name = plainLabel(this);
        name->setForegroundRole(QPalette::PlaceholderText);
        QLabel *value = plainLabel(this);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_facts->addRow(name, value);
    }
    for (int row = 0; row < facts.size(); ++row) {
        const Fact &fact = facts.at(row);
        auto *name = qobject_cast<QLabel *>(m_facts->itemAt(row, QFormLayout::LabelRole)->widget());
        auto *value =
            qobject_cast<QLabel *>(m_facts->itemAt(row, QFormLayout::FieldRole)->widget());
        name->setText(fact.label);
        value->setText(fact.value.isEmpty() ? QStringLiteral("–") : fact.value);
        value->setFont(fact.fixedFont ? fonts::fixed() : font());
        value->setToolTip(fact.toolTip);
        value->setAccessibleName(fact.label + u": " + fact.value);
    }
}

void DetailPanel::setActions(const QList<QAction *> &actions)
{
    while (QLayoutItem *item = m_actions->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_shownActions = actions;
    QHBoxLayout *line = nullptr; // that has space for another
    for (QAction *action : actions) {
        auto *button = new QPushButton(this);
        QString name = action->objectName();
        if (name.endsWith(u"Action"))
            name.chop(6);
        button->setObjectName(name + QStringLiteral("PushButton"));
        button->setProperty("tone", action->property("tone"));
        follow(button, action);
        const bool isShort = button->sizeHint().width() <= ShortButtonWidth;
        if (isShort && line) {
            line->addWidget(button, 1);
            line = nullptr;
            continue;
        }
        auto *holder = new QWidget(this);
        auto *layout = new QHBoxLayout(holder);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(8);
        layout->addWidget(button, 1);
        m_actions->addWidget(holder);
        line = isShort ? layout : nullptr;
    }
}

QLabel *DetailPanel::sectionLabel(const QString &text, QWidget *parent)
{
    QLabel *label = plainLabel(parent);
    label->setText(text);
    label->setFont(fonts::section());
    label->setContentsMargins(0, 8, 0, 0);
    return label;
}

void DetailPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::color(ColorRole::Surface));
    const int edge = layoutDirection() == Qt::RightToLeft ? width() - 1 : 0;
    painter.fillRect(edge, 0, 1, height(), Theme::color(ColorRole::Border));
}

QWidget *DetailPanel::buildContent()
{
    auto *scrolled = new QWidget(this);
    auto *scrolledLayout = new QVBoxLayout(scrolled);
    scrolledLayout->setContentsMargins(16, 16, 16, 16);
    scrolledLayout->setSpacing(12);
    scrolledLayout->addWidget(buildHead());
    m_facts->setHorizontalSpacing(16);
    m_facts->setVerticalSpacing(8);
    m_facts->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_facts->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    scrolledLayout->addLayout(m_facts);
    scrolledLayout->addLayout(m_body);
    scrolledLayout->addStretch();

    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(scrolled);
    // Both fill themselves with the window's colour otherwise.
    area->viewport()->setAutoFillBackground(false);
    scrolled->setAutoFillBackground(false);
    area->setFocusPolicy(Qt::NoFocus);

    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(area, 1);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(16, 8, 16, 16);
    foot->setSpacing(8);
    foot->addWidget(m_messageBar);
    m_actions->setSpacing(8);
    foot->addLayout(m_actions);
    layout->addLayout(foot);
    return content;
}

QWidget *DetailPanel::buildHead()
{
    auto *head = new QWidget(this);
    m_title->setObjectName(QStringLiteral("detailTitleLabel"));
    m_title->setFont(fonts::pageTitle());
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_subtitle->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_title);
    layout->addWidget(m_subtitle);
    layout->addSpacing(4);
    layout->addWidget(m_chip);
    return head;
}

} // namespace anteroom::gui
