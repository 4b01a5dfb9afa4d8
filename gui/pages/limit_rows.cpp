// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/limit_rows.h"

#include "gui/models/setting_words.h"
#include "gui/pages/setting_row.h"
#include "gui/pages/settings_section.h"
#include "gui/widgets/message_bar.h"

#include <QLocale>

#include <algorithm>

namespace anteroom::gui {
namespace {

QString numberText(double value)
{
    return QLocale().toString(value, 'g', 12);
}

QString noteOf(const Limit &limit)
{
    return LimitRows::tr("%1 to %2 · standard %3 · holds at once")
        .arg(numberText(limit.least), numberText(limit.most), numberText(limit.fallback));
}

} // namespace

LimitRows::LimitRows(Console &console, SettingsSection &section, QObject *parent)
    : QObject(parent), m_list(console), m_section(section)
{
    connect(&m_list, &LimitList::limitsChanged, this, &LimitRows::refresh);
    connect(&m_list, &LimitList::refused, this, &LimitRows::onRefused);
    connect(&m_list, &LimitList::accepted, this, [this](const QString &name) {
        if (SettingRow *row = rowOf(name))
            row->setChip({tr("Holds now"), Tone::Ok});
    });
    connect(section.messageBar(), &MessageBar::actionRequested, this, &LimitRows::load);
}

void LimitRows::load()
{
    if (m_section.rows().isEmpty())
        m_section.messageBar()->showBusy(tr("The server is asked for its limits…"));
    m_list.load();
}

void LimitRows::clear()
{
    m_section.clearRows();
    m_section.messageBar()->clear();
}

void LimitRows::refresh()
{
    m_section.messageBar()->clear();
    if (m_section.rows().size() != m_list.limits().size())
        rebuild();
    for (const Limit &limit : m_list.limits()) {
        SettingRow *row = rowOf(limit.name);
        if (!row)
            return rebuild();
        row->editor()->setText(QString::number(limit.value, 'g', 12));
        row->setResettable(limit.value != limit.fallback);
        row->setProblem({});
    }
}

void LimitRows::rebuild()
{
    m_section.clearRows();
    for (const Limit &limit : m_list.limits())
        m_section.addRow(makeRow(limit));
}

SettingRow *LimitRows::makeRow(const Limit &limit)
{
    ValueEditor::Description editor{ValueEditor::Type::Number, QString(limit.name).remove(u'-'),
                                    labelOfLimit(limit.name)};
    editor.least = limit.least;
    editor.most = limit.most;
    editor.decimals = limit.least < 1 ? 2 : 0;
    editor.unit = u' ' + labelOfUnit(limit.unit);
    auto *row = new SettingRow(limit.name, {}, editor);
    row->setNote(noteOf(limit));
    row->editor()->setText(QString::number(limit.value, 'g', 12));
    row->setResettable(limit.value != limit.fallback);
    connect(row->editor(), &ValueEditor::committed, this,
            [this, name = limit.name](const QString &text) { commit(name, text.toDouble()); });
    connect(row, &SettingRow::resetRequested, this,
            [this, name = limit.name, fallback = limit.fallback] { commit(name, fallback); });
    return row;
}

SettingRow *LimitRows::rowOf(const QString &name) const
{
    const auto &rows = m_section.rows();
    const auto found = std::find_if(rows.begin(), rows.end(),
                                    [&name](const SettingRow *row) { return row->key() == name; });
    return found == rows.end() ? nullptr : *found;
}

void LimitRows::commit(const QString &name, double value)
{
    const Limit *limit = m_list.find(name);
    if (!limit || qFuzzyCompare(1 + limit->value, 1 + value))
        return;
    if (SettingRow *row = rowOf(name))
        row->setChip({});
    m_list.set(name, value);
}

void LimitRows::onRefused(const QString &name, const QString &text)
{
    if (SettingRow *row = rowOf(name))
        return row->setProblem(text);
    m_section.messageBar()->showError(text);
    m_section.messageBar()->setAction(tr("Try again"));
}

} // namespace anteroom::gui
