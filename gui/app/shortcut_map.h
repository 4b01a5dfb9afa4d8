// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QString>

class QAction;

namespace anteroom::gui {

/// Every act of the console that has, or may be given, a key: what the cheat sheet shows, the
/// palette offers, and the operator may change. Changes are kept in QSettings.
class ShortcutMap : public QObject
{
    Q_OBJECT

public:
    struct Row
    {
        QString id; ///< `page/traffic`, `lock`
        QAction *action = nullptr;
        QKeySequence fallback;
    };

    using QObject::QObject;

    /// Gives the action its key: the remembered one, else fallback. The action outlives the map.
    void add(const QString &id, QAction *action, const QKeySequence &fallback = {});
    const QList<Row> &rows() const { return m_rows; }

    /// The act that has this key already; nullptr: it is free, or belongs to `id`.
    const Row *holderOf(const QKeySequence &keys, const QString &id) const;
    /// Remembered. keys: may be empty; one that another act holds is refused.
    bool set(const QString &id, const QKeySequence &keys);
    void resetAll();

private:
    QList<Row> m_rows;
};

/// The text of an action as one reads it: without mnemonic and dots.
QString plainText(const QAction *action);

} // namespace anteroom::gui
