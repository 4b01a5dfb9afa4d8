// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace anteroom::gui {

/// The most frequent codes of refusals since the server's start; each leads to its refusals.
class RefusalTable : public QWidget
{
    Q_OBJECT

public:
    static constexpr int RowsMost = 5;

    explicit RefusalTable(QWidget *parent = nullptr);

    void setCounts(const QMap<QString, quint64> &counts);

Q_SIGNALS:
    void codeRequested(const QString &code);

private:
    void addRow(int row);
    void fillRow(int row, const QString &code, quint64 count);

    QGridLayout *m_grid;
    QLabel *m_rest;
    QMap<QString, quint64> m_counts;
    QStringList m_codes; ///< of the rows
};

} // namespace anteroom::gui
