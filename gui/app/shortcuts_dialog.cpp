// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/shortcuts_dialog.h"

#include "gui/app/shortcut_map.h"
#include "gui/widgets/message_bar.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace anteroom::gui {
namespace {

/// Keys of tables and of single pages: they hold while that has the focus.
QList<std::pair<QString, QString>> fixedKeys()
{
    return {{ShortcutsDialog::tr("Admit the patient (waiting room)"), QStringLiteral("A")},
            {ShortcutsDialog::tr("Hold the patient (waiting room)"), QStringLiteral("H")},
            {ShortcutsDialog::tr("Deny entry (waiting room)"), QStringLiteral("D")},
            {ShortcutsDialog::tr("Message to the room"), QStringLiteral("M")},
            {ShortcutsDialog::tr("Lock the room (consultations)"), QStringLiteral("L")},
            {ShortcutsDialog::tr("Pause the view (traffic)"), ShortcutsDialog::tr("Space")},
            {ShortcutsDialog::tr("Redact the message (transcript)"), ShortcutsDialog::tr("Del")},
            {ShortcutsDialog::tr("Copy rows as text"), QStringLiteral("Ctrl+C")},
            {ShortcutsDialog::tr("Clear the filter"), ShortcutsDialog::tr("Esc")}};
}

} // namespace

ShortcutsDialog::ShortcutsDialog(ShortcutMap &map, QWidget *parent)
    : QDialog(parent), m_map(map), m_messageBar(new MessageBar(this))
{
    setObjectName(QStringLiteral("shortcutsDialog"));
    setWindowTitle(tr("Keyboard"));
    resize(560, 640);
    auto *content = new QWidget(this);
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(0, 0, 12, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    buildRows(grid);
    buildFixedRows(grid);
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(content);

    auto *hint = new QLabel(tr("Press other keys in a field to change them; Backspace takes them "
                               "away."),
                            this);
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *reset = buttons->addButton(tr("Reset all"), QDialogButtonBox::ResetRole);
    reset->setObjectName(QStringLiteral("resetShortcutsPushButton"));
    connect(reset, &QPushButton::clicked, this, &ShortcutsDialog::reset);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(hint);
    layout->addWidget(m_messageBar);
    layout->addWidget(area, 1);
    layout->addWidget(buttons);
    // Not a field: the next key would change it.
    buttons->button(QDialogButtonBox::Close)->setFocus();
}

void ShortcutsDialog::buildRows(QGridLayout *grid)
{
    for (const ShortcutMap::Row &row : m_map.rows()) {
        auto *editor = new QKeySequenceEdit(row.action->shortcut(), this);
        const QString text = plainText(row.action);
        editor->setObjectName(QString(row.id).replace(u'/', u'_') +
                              QStringLiteral("KeySequenceEdit"));
        editor->setAccessibleName(text);
        editor->setFixedWidth(200);
        auto *label = new QLabel(text, this);
        label->setTextFormat(Qt::PlainText);
        label->setBuddy(editor);
        const int line = grid->rowCount();
        grid->addWidget(label, line, 0);
        grid->addWidget(editor, line, 1);
        m_editors.insert(row.id, editor);
        connect(editor, &QKeySequenceEdit::editingFinished, this,
                [this, id = row.id, editor] { change(id, editor); });
    }
}

void ShortcutsDialog::buildFixedRows(QGridLayout *grid)
{
    auto *head = new QLabel(tr("In tables and on single pages"), this);
    head->setFont(fonts::section());
    head->setContentsMargins(0, 12, 0, 4);
    grid->addWidget(head, grid->rowCount(), 0, 1, 2);
    const auto rows = fixedKeys();
    for (const auto &[what, keys] : rows) {
        const int line = grid->rowCount();
        grid->addWidget(new QLabel(what, this), line, 0);
        grid->addWidget(new QLabel(keys, this), line, 1);
    }
}

void ShortcutsDialog::change(const QString &id, QKeySequenceEdit *editor)
{
    const QKeySequence keys = editor->keySequence();
    if (const auto *holder = m_map.holderOf(keys, id)) {
        m_messageBar->showError(
            tr("%1 belongs to “%2”. Take it away there first.")
                .arg(keys.toString(QKeySequence::NativeText), plainText(holder->action)));
        for (const ShortcutMap::Row &row : m_map.rows()) {
            if (row.id == id)
                editor->setKeySequence(row.action->shortcut());
        }
        return;
    }
    m_messageBar->clear();
    m_map.set(id, keys);
}

void ShortcutsDialog::reset()
{
    m_map.resetAll();
    for (const ShortcutMap::Row &row : m_map.rows())
        m_editors.value(row.id)->setKeySequence(row.action->shortcut());
    m_messageBar->showDone(tr("All keys are as they were delivered."));
}

} // namespace anteroom::gui
