// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/shortcut_map.h"

#include <QAction>
#include <QSettings>

#include <algorithm>

namespace anteroom::gui {
namespace {

QString settingsKey(const QString &id)
{
    return QStringLiteral("shortcuts/") + QString(id).replace(u'/', u'.');
}

} // namespace

void ShortcutMap::add(const QString &id, QAction *action, const QKeySequence &fallback)
{
    const QVariant kept = QSettings().value(settingsKey(id));
    action->setShortcut(kept.isValid() ? QKeySequence(kept.toString(), QKeySequence::PortableText)
                                       : fallback);
    m_rows.append({id, action, fallback});
}

const ShortcutMap::Row *ShortcutMap::holderOf(const QKeySequence &keys, const QString &id) const
{
    if (keys.isEmpty())
        return nullptr;
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) {
        return row.id != id && row.action->shortcut() == keys;
    });
    return found == m_rows.end() ? nullptr : &*found;
}

bool ShortcutMap::set(const QString &id, const QKeySequence &keys)
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(),
                                  [&id](const Row &candidate) { return candidate.id == id; });
    if (row == m_rows.end() || holderOf(keys, id))
        return false;
    row->action->setShortcut(keys);
    if (keys == row->fallback)
        QSettings().remove(settingsKey(id));
    else
        QSettings().setValue(settingsKey(id), keys.toString(QKeySequence::PortableText));
    return true;
}

void ShortcutMap::resetAll()
{
    for (const Row &row : std::as_const(m_rows)) {
        row.action->setShortcut(row.fallback);
        QSettings().remove(settingsKey(row.id));
    }
}

QString plainText(const QAction *action)
{
    QString text = action->text();
    text.replace(QStringLiteral("&&"), QStringLiteral("\x01"));
    text.remove(u'&');
    text.replace(u'\x01', u'&');
    if (text.endsWith(u'…'))
        text.chop(1);
    return text;
}

} // namespace anteroom::gui
