// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/refusal_table.h"

#include "gui/widgets/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace anteroom::gui {
namespace {

constexpr int CodeCharactersMost = 18;
constexpr int HeadIndent = 8; ///< as the codes, which are buttons

using Row = std::pair<QString, quint64>;

QList<Row> mostFrequentFirst(const QMap<QString, quint64> &counts)
{
    QList<Row> rows;
    for (auto it = counts.begin(); it != counts.end(); ++it) {
        if (it.value() > 0)
            rows.append({it.key(), it.value()});
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [](const Row &row, const Row &other) { return row.second > other.second; });
    return rows;
}

QLabel *mutedLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setFont(fonts::secondary());
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

RefusalTable::RefusalTable(QWidget *parent)
    : QWidget(parent), m_grid(new QGridLayout(this)), m_rest(mutedLabel(tr("None"), this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(0);
    QLabel *head = mutedLabel(tr("By code, since the start"), this);
    head->setIndent(HeadIndent);
    m_rest->setIndent(HeadIndent);
    m_grid->addWidget(head, 0, 0, 1, 2);
    for (int row = 0; row < RowsMost; ++row)
        addRow(row);
    m_grid->addWidget(m_rest, RowsMost + 1, 0, 1, 2);
    m_grid->setRowStretch(RowsMost + 2, 1);
}

void RefusalTable::setCounts(const QMap<QString, quint64> &counts)
{
    if (m_counts == counts)
        return;
    m_counts = counts;
    const QList<Row> rows = mostFrequentFirst(counts);
    m_codes.clear();
    for (int row = 0; row < RowsMost; ++row) {
        const auto [code, count] = rows.value(row);
        m_codes.append(code);
        fillRow(row, code, count);
    }
    const int more = static_cast<int>(rows.size()) - RowsMost;
    m_rest->setText(rows.isEmpty() ? tr("None") : tr("%n more codes", nullptr, more));
    m_rest->setVisible(rows.isEmpty() || more > 0);
}

void RefusalTable::addRow(int row)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QStringLiteral("refusalCode%1ToolButton").arg(row));
    button->setAutoRaise(true);
    button->setFont(fonts::fixed());
    button->setFocusPolicy(Qt::StrongFocus);
    button->setCursor(Qt::PointingHandCursor);
    connect(button, &QToolButton::clicked, this,
            [this, row] { Q_EMIT codeRequested(m_codes.value(row)); });
    auto *count = new QLabel(this);
    count->setObjectName(QStringLiteral("refusalCount%1Label").arg(row));
    count->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_grid->addWidget(button, row + 1, 0, Qt::AlignLeading);
    m_grid->addWidget(count, row + 1, 1);
    fillRow(row, {}, 0);
}

void RefusalTable::fillRow(int row, const QString &code, quint64 count)
{
    auto *button = qobject_cast<QToolButton *>(m_grid->itemAtPosition(row + 1, 0)->widget());
    auto *label = qobject_cast<QLabel *>(m_grid->itemAtPosition(row + 1, 1)->widget());
    const QString text = QLocale().toString(count);
    const QFontMetrics metrics = button->fontMetrics();
    button->setText(
        metrics.elidedText(code, Qt::ElideMiddle, metrics.averageCharWidth() * CodeCharactersMost));
    button->setToolTip(tr("Open the refusals with %1").arg(code));
    button->setAccessibleName(tr("%1: %2").arg(code, text));
    button->setVisible(!code.isEmpty());
    label->setText(text);
    label->setVisible(!code.isEmpty());
}

} // namespace anteroom::gui
