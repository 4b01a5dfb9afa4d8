// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/link_list.h"

#include "gui/widgets/icon.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace anteroom::gui {

namespace {
/// Names and ids may be longer than the panel is wide: then their middle goes.
class ElidedLabel : public QLabel
{
public:
    ElidedLabel(const QString &text, QWidget *parent) : QLabel(text, parent)
    {
        setTextFormat(Qt::PlainText);
        setToolTip(Qt::convertFromPlainText(text));
    }

    QSize minimumSizeHint() const override { return {0, QLabel::minimumSizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QRect box = contentsRect();
        style()->drawItemText(
            &painter, box, int(Qt::AlignLeading | Qt::AlignVCenter), palette(), isEnabled(),
            fontMetrics().elidedText(text(), Qt::ElideMiddle, box.width()), foregroundRole());
    }
};

void removeLine(QLayout &lines, int line)
{
    QLayoutItem *item = lines.takeAt(line);
    item->widget()->setParent(nullptr);
    item->widget()->deleteLater(); // one of its buttons may be what is being pressed
    delete item;
}
} // namespace

LinkList::LinkList(QWidget *parent)
    : QWidget(parent), m_lines(new QVBoxLayout), m_more(new QPushButton(this))
{
    m_lines->setSpacing(4);
    m_more->setObjectName(QStringLiteral("morePushButton"));
    m_more->hide();
    connect(m_more, &QPushButton::clicked, this, &LinkList::moreRequested);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(m_lines);
    layout->addWidget(m_more);
}

void LinkList::setEntries(const QList<Entry> &entries)
{
    for (qsizetype line = 0; line < entries.size(); ++line) {
        if (line < m_entries.size() && m_entries.at(line) == entries.at(line))
            continue;
        if (line < m_entries.size())
            removeLine(*m_lines, static_cast<int>(line));
        m_lines->insertWidget(static_cast<int>(line), buildLine(entries.at(line)));
    }
    while (m_lines->count() > entries.size())
        removeLine(*m_lines, m_lines->count() - 1);
    m_entries = entries;
}

void LinkList::setMore(const QString &text)
{
    m_more->setText(text);
    m_more->setVisible(!text.isEmpty());
}

QWidget *LinkList::buildLine(const Entry &entry)
{
    auto *line = new QWidget(this);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(new ElidedLabel(entry.title, line));
    if (!entry.note.isEmpty()) {
        auto *note = new ElidedLabel(entry.note, line);
        note->setFont(fonts::secondary());
        note->setForegroundRole(QPalette::PlaceholderText);
        texts->addWidget(note);
    }
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(texts, 1);
    for (const Link &link : entry.links)
        addButton(link, layout);
    return line;
}

void LinkList::addButton(const Link &link, QBoxLayout *layout)
{
    auto *button = new QToolButton(layout->parentWidget());
    button->setObjectName(link.page + QStringLiteral("LinkToolButton"));
    button->setIcon(Icon::named(link.page));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setMinimumSize(32, 32);
    button->setToolTip(link.text);
    button->setAccessibleName(link.text);
    connect(button, &QToolButton::clicked, this,
            [this, link] { Q_EMIT linkActivated(link.page, link.id); });
    layout->addWidget(button);
}

} // namespace anteroom::gui
