// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/attention_list.h"

#include "gui/pages/page_link.h"
#include "gui/widgets/icon.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace anteroom::gui {
namespace {

constexpr int IconSize = 20;

Tone toneOf(AttentionItem::Urgency urgency)
{
    return urgency == AttentionItem::Urgency::Danger ? Tone::Danger : Tone::Warning;
}

QString iconOf(AttentionItem::Urgency urgency)
{
    return urgency == AttentionItem::Urgency::Danger ? QStringLiteral("error")
                                                     : QStringLiteral("warning");
}

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

/// One line: icon, word, text, button.
class AttentionRow : public QWidget
{
public:
    explicit AttentionRow(QWidget *parent)
        : QWidget(parent)
        , m_icon(new QLabel(this))
        , m_word(new QLabel(this))
        , m_text(plainLabel(this))
        , m_button(new QPushButton(this))
    {
        QFont bold = font();
        bold.setWeight(QFont::DemiBold);
        m_word->setFont(bold);
        m_word->setTextFormat(Qt::PlainText);
        auto *layout = new QHBoxLayout(this);
        layout->setContentsMargins(16, 8, 16, 8);
        layout->setSpacing(12);
        layout->addWidget(m_icon);
        layout->addWidget(m_word);
        layout->addWidget(m_text, 1);
        layout->addWidget(m_button);
    }

    QPushButton *button() const { return m_button; }
    int wordWidth() const { return m_word->sizeHint().width(); }
    int buttonWidth() const { return m_button->sizeHint().width(); }
    /// So that the columns of all lines begin together.
    void setWidths(int word, int button)
    {
        m_word->setMinimumWidth(word);
        m_button->setMinimumWidth(button);
    }
    const AttentionItem &item() const { return m_item; }
    void setItem(const AttentionItem &item)
    {
        m_item = item;
        m_word->setText(item.word);
        m_text->setText(item.text);
        m_button->setText(openPageText(item.page));
        m_button->setAccessibleName(AttentionList::tr("%1: %2").arg(item.word, m_button->text()));
        m_button->setAccessibleDescription(item.text);
        refreshColors();
    }
    void refreshColors()
    {
        const QColor ink = Theme::color(Theme::textRole(toneOf(m_item.urgency)));
        m_icon->setPixmap(Icon::pixmap(iconOf(m_item.urgency), IconSize, ink, devicePixelRatioF()));
        QPalette colors = m_word->palette();
        colors.setColor(QPalette::WindowText, ink);
        m_word->setPalette(colors);
    }

private:
    AttentionItem m_item;
    QLabel *m_icon;
    QLabel *m_word;
    QLabel *m_text;
    QPushButton *m_button;
};

AttentionList::AttentionList(QWidget *parent)
    : CardFrame(parent)
    , m_layout(new QVBoxLayout(this))
    , m_calmIcon(new QLabel(this))
    , m_calm(buildCalm())
{
    setObjectName(QStringLiteral("attentionList"));
    m_layout->setContentsMargins(0, 4, 0, 4);
    m_layout->setSpacing(0);
    m_layout->addWidget(m_calm);
    refreshColors();
}

void AttentionList::setItems(const QList<AttentionItem> &items)
{
    if (m_items == items)
        return;
    m_items = items;
    for (AttentionRow *row : std::as_const(m_rows)) {
        const auto shows = [row](const AttentionItem &item) {
            return item.kind == row->item().kind;
        };
        row->setVisible(std::any_of(items.begin(), items.end(), shows));
    }
    int place = 0;
    for (const AttentionItem &item : items) {
        AttentionRow *row = rowOf(item.kind);
        row->setItem(item);
        if (m_layout->indexOf(row) != place)
            m_layout->insertWidget(place, row);
        row->show();
        ++place;
    }
    m_calm->setVisible(items.isEmpty());
    alignColumns();
}

void AttentionList::changeEvent(QEvent *event)
{
    CardFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refreshColors();
}

void AttentionList::alignColumns()
{
    int word = 0;
    int button = 0;
    for (const AttentionRow *row : std::as_const(m_rows)) {
        if (row->isHidden())
            continue;
        word = std::max(word, row->wordWidth());
        button = std::max(button, row->buttonWidth());
    }
    for (AttentionRow *row : std::as_const(m_rows))
        row->setWidths(word, button);
}

AttentionRow *AttentionList::rowOf(AttentionItem::Kind kind)
{
    AttentionRow *&row = m_rows[kind];
    if (!row) {
        row = new AttentionRow(this);
        connect(row->button(), &QPushButton::clicked, this,
                [this, made = row] { Q_EMIT openRequested(made->item().page, made->item().id); });
    }
    return row;
}

QWidget *AttentionList::buildCalm()
{
    auto *calm = new QWidget(this);
    auto *text = plainLabel(calm);
    text->setObjectName(QStringLiteral("noProblemsLabel"));
    text->setText(tr("No problems"));
    auto *layout = new QHBoxLayout(calm);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(12);
    layout->addWidget(m_calmIcon);
    layout->addWidget(text, 1);
    return calm;
}

void AttentionList::refreshColors()
{
    m_calmIcon->setPixmap(Icon::pixmap(QStringLiteral("done"), IconSize,
                                       Theme::color(ColorRole::Ok), devicePixelRatioF()));
    for (AttentionRow *row : std::as_const(m_rows))
        row->refreshColors();
}

} // namespace anteroom::gui
