// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/settings_section.h"

#include "gui/pages/setting_row.h"
#include "gui/widgets/message_bar.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace anteroom::gui {

SettingsSection::SettingsSection(const QString &title, const QString &intro, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
    , m_head(new QLabel(title, this))
    , m_messageBar(new MessageBar(this))
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 24);
    m_layout->setSpacing(0);
    m_head->setTextFormat(Qt::PlainText);
    m_head->setFont(fonts::pageTitle());
    m_layout->addWidget(m_head);
    if (!intro.isEmpty()) {
        auto *text = new QLabel(intro, this);
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        text->setForegroundRole(QPalette::PlaceholderText);
        text->setContentsMargins(0, 4, 0, 0);
        m_layout->addWidget(text);
    }
    m_layout->addSpacing(8);
    m_layout->addWidget(m_messageBar);
}

void SettingsSection::addRow(SettingRow *row)
{
    row->setParent(this);
    row->setVisible(row->matches(m_words));
    m_rows.append(row);
    m_layout->addWidget(row);
}

void SettingsSection::clearRows()
{
    qDeleteAll(m_rows);
    m_rows.clear();
}

void SettingsSection::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        m_head->setFont(fonts::pageTitle());
}

bool SettingsSection::showMatching(const QStringList &words)
{
    m_words = words;
    bool any = false;
    for (SettingRow *row : std::as_const(m_rows)) {
        const bool fits = row->matches(words);
        row->setVisible(fits);
        any = any || fits;
    }
    return any || words.isEmpty();
}

} // namespace anteroom::gui
