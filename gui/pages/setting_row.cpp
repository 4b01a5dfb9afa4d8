// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/setting_row.h"

#include "gui/widgets/icon.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

namespace anteroom::gui {
namespace {

QLabel *line(QPalette::ColorRole role, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    // Its own least height is that of a narrow column, which would tear the rows apart.
    label->setMinimumSize(1, 1);
    label->setForegroundRole(role);
    return label;
}

void showText(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

SettingRow::SettingRow(const QString &key, const QString &help,
                       const ValueEditor::Description &editor, QWidget *parent)
    : QWidget(parent)
    , m_key(key)
    , m_searched(QString(editor.label + u' ' + help + u' ' + key).toLower())
    , m_editor(new ValueEditor(editor, this))
    , m_label(line(QPalette::WindowText, this))
    , m_help(line(QPalette::PlaceholderText, this))
    , m_note(line(QPalette::PlaceholderText, this))
    , m_problem(line(QPalette::BrightText, this)) // that of the danger role
    , m_chip(new StatusChip(this))
    , m_reset(new QToolButton(this))
{
    setObjectName(editor.name + QStringLiteral("SettingRow"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 12, 0, 12);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 5);
    grid->setColumnStretch(1, 6);
    buildText(editor.label, help);
    buildField();
    fitText();
}

void SettingRow::setNote(const QString &note)
{
    showText(m_note, note);
}

QString SettingRow::note() const
{
    return m_note->text();
}

void SettingRow::setProblem(const QString &problem)
{
    showText(m_problem, problem);
    m_editor->setInvalid(!problem.isEmpty());
    m_editor->setAccessibleDescription(problem);
}

QString SettingRow::problem() const
{
    return m_problem->text();
}

void SettingRow::setChip(const Chip &chip)
{
    m_chip->setChip(chip);
}

void SettingRow::setResettable(bool resettable)
{
    m_reset->setEnabled(resettable);
}

void SettingRow::setFixed(bool fixed)
{
    m_editor->setEnabled(!fixed);
}

bool SettingRow::matches(const QStringList &words) const
{
    return std::all_of(words.begin(), words.end(),
                       [this](const QString &word) { return m_searched.contains(word); });
}

void SettingRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, height() - 1, width(), 1, Theme::color(ColorRole::Border));
}

void SettingRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitText();
}

/// Follows the size of the text.
void SettingRow::fitText()
{
    m_label->setMinimumHeight(m_editor->sizeHint().height());
    m_help->setFont(fonts::secondary());
    m_note->setFont(fonts::secondary());
}

void SettingRow::buildText(const QString &label, const QString &help)
{
    auto *text = new QVBoxLayout;
    text->setSpacing(4);
    m_label->setText(label);
    m_label->setBuddy(m_editor);
    showText(m_help, help);
    text->addWidget(m_label);
    text->addWidget(m_help);
    text->addStretch();
    static_cast<QGridLayout *>(layout())->addLayout(text, 0, 0);
}

void SettingRow::buildField()
{
    m_reset->setObjectName(QStringLiteral("resetToolButton"));
    m_reset->setIcon(Icon::named(QStringLiteral("undo")));
    m_reset->setToolTip(tr("Reset to default"));
    m_reset->setAccessibleName(tr("Reset to default: %1").arg(m_label->text()));
    m_reset->setAutoRaise(true);
    connect(m_reset, &QToolButton::clicked, this, &SettingRow::resetRequested);
    auto *field = new QHBoxLayout;
    field->setSpacing(4);
    field->addWidget(m_editor, 1);
    field->addWidget(m_reset);

    m_problem->setObjectName(QStringLiteral("problemLabel"));
    m_chip->hide();
    m_note->hide();
    m_problem->hide();
    auto *below = new QHBoxLayout;
    below->setSpacing(8);
    below->addWidget(m_note, 1);
    below->addWidget(m_chip, 0, Qt::AlignTop);
    auto *side = new QVBoxLayout;
    side->setSpacing(4);
    side->addLayout(field);
    side->addWidget(m_problem);
    side->addLayout(below);
    side->addStretch();
    static_cast<QGridLayout *>(layout())->addLayout(side, 0, 1);
}

} // namespace anteroom::gui
