// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/section_list.h"

#include "gui/widgets/icon.h"

#include <QEvent>

namespace anteroom::gui {
namespace {

constexpr int WhomRole = Qt::UserRole;
constexpr int Characters = 26; ///< that fit into a line

bool isHead(const QListWidgetItem &item)
{
    return item.flags() == Qt::NoItemFlags;
}

} // namespace

SectionList::SectionList(QWidget *parent) : QListWidget(parent)
{
    setObjectName(QStringLiteral("sectionList"));
    setAccessibleName(tr("Parts of the settings"));
    setFrameShape(QFrame::NoFrame);
    setIconSize({20, 20});
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    fit();
}

void SectionList::addHead(const QString &text, For whom)
{
    auto *head = new QListWidgetItem(text);
    head->setFlags(Qt::NoItemFlags);
    head->setTextAlignment(Qt::AlignLeading | Qt::AlignBottom);
    add(head, whom);
}

void SectionList::addSection(const QString &title, const QString &icon, For whom)
{
    add(new QListWidgetItem(Icon::named(icon), title), whom);
}

void SectionList::offerFor(For whom)
{
    for (int row = 0; row < count(); ++row) {
        const bool forAdmins = item(row)->data(WhomRole).toInt() == static_cast<int>(For::Admins);
        item(row)->setHidden(forAdmins && whom == For::Everybody);
    }
    if (!currentItem() || currentItem()->isHidden())
        setCurrentRow(1); // the first is a head
}

void SectionList::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

void SectionList::add(QListWidgetItem *item, For whom)
{
    item->setData(WhomRole, static_cast<int>(whom));
    addItem(item);
    fit();
}

void SectionList::fit()
{
    setFixedWidth(fontMetrics().averageCharWidth() * Characters + 48);
    for (int row = 0; row < count(); ++row) {
        const bool head = isHead(*item(row));
        item(row)->setSizeHint({0, fontMetrics().height() + (head ? 20 : 16)});
        if (head)
            item(row)->setFont(fonts::secondary());
    }
}

} // namespace anteroom::gui
