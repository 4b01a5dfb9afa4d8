// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/theme.h"

#include <QStyledItemDelegate>

#include <functional>

namespace anteroom::gui {

struct TrafficRule;

/// The colour rule of a cell's row, nullptr when none matches.
using RuleOf = std::function<const TrafficRule *(const QModelIndex &)>;

Tone toneOf(const TrafficRule &rule);

/// The time, and at its outer edge a bar in the tone of the row's rule.
class EdgeDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    EdgeDelegate(RuleOf ruleOf, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    RuleOf m_ruleOf;
};

/// An arrow into or out of the server, with the word as tool tip.
class DirectionDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

/// A room: what tells it from others stands at its end, so that end stays.
class IdDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

/// The note as a chip in the tone of the row's rule, or muted.
class NoteDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    NoteDelegate(RuleOf ruleOf, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    RuleOf m_ruleOf;
};

} // namespace anteroom::gui
