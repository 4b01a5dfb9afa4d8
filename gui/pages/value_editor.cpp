// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/value_editor.h"

#include "gui/widgets/icon.h"
#include "gui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>

namespace anteroom::gui {
namespace {

QString numberText(double value)
{
    return QString::number(value, 'g', 12);
}

} // namespace

ValueEditor::ValueEditor(const Description &description, QWidget *parent) : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    QWidget *field = buildField(description);
    field->setAccessibleName(description.label);
    layout->addWidget(field, 1);
    if (description.type == Type::Number || description.type == Type::Flag)
        layout->setAlignment(field, Qt::AlignLeading);
    setFocusProxy(field);
    if (description.type == Type::File || description.type == Type::Directory)
        layout->addWidget(buildPath(description));
}

void ValueEditor::setText(const QString &text)
{
    if (text != m_text())
        m_show(text);
}

void ValueEditor::setInvalid(bool invalid)
{
    if (!m_line)
        return;
    m_line->setProperty("frameRole", invalid ? QVariant(int(ColorRole::Danger)) : QVariant());
    m_line->update();
}

/// The wheel scrolls the page; it must not turn a value that happens to lie under the mouse.
bool ValueEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

QWidget *ValueEditor::buildField(const Description &description)
{
    switch (description.type) {
    case Type::Text:
    case Type::File:
    case Type::Directory:
        return buildLine(description);
    case Type::Choice:
        return buildChoice(description);
    case Type::Flag:
        return buildFlag(description);
    case Type::Number:
        return buildNumber(description);
    }
    Q_UNREACHABLE();
}

QWidget *ValueEditor::buildLine(const Description &description)
{
    m_line = new QLineEdit(this);
    m_line->setObjectName(description.name + QStringLiteral("LineEdit"));
    m_line->setPlaceholderText(description.placeholder);
    m_text = [this] { return m_line->text().trimmed(); };
    m_show = [this](const QString &text) {
        m_line->setText(text);
        m_line->setCursorPosition(0);
    };
    connect(m_line, &QLineEdit::textEdited, this, [this] { Q_EMIT edited(text()); });
    connect(m_line, &QLineEdit::editingFinished, this, [this] { Q_EMIT committed(text()); });
    return m_line;
}

QWidget *ValueEditor::buildPath(const Description &description)
{
    auto *choose = new QToolButton(this);
    choose->setObjectName(description.name + QStringLiteral("ChooseToolButton"));
    choose->setIcon(Icon::named(QStringLiteral("folder")));
    choose->setToolTip(tr("Choose…"));
    choose->setAccessibleName(tr("Choose: %1").arg(description.label));
    connect(choose, &QToolButton::clicked, this, [this, description] { choosePath(description); });
    return choose;
}

QWidget *ValueEditor::buildChoice(const Description &description)
{
    auto *box = new QComboBox(this);
    box->setObjectName(description.name + QStringLiteral("ComboBox"));
    box->setFocusPolicy(Qt::StrongFocus);
    box->installEventFilter(this);
    for (const auto &[value, word] : description.choices)
        box->addItem(word, value);
    m_text = [box] { return box->currentData().toString(); };
    m_show = [box](const QString &text) {
        const QSignalBlocker blocker(box);
        box->setCurrentIndex(box->findData(text));
    };
    connect(box, &QComboBox::currentIndexChanged, this, [this] {
        Q_EMIT edited(text());
        Q_EMIT committed(text());
    });
    return box;
}

QWidget *ValueEditor::buildFlag(const Description &description)
{
    auto *box = new QCheckBox(tr("On"), this);
    box->setObjectName(description.name + QStringLiteral("CheckBox"));
    m_text = [box] { return box->isChecked() ? QStringLiteral("on") : QStringLiteral("off"); };
    m_show = [box](const QString &text) {
        const QSignalBlocker blocker(box);
        box->setChecked(text == u"on");
    };
    connect(box, &QCheckBox::toggled, this, [this] {
        Q_EMIT edited(text());
        Q_EMIT committed(text());
    });
    return box;
}

QWidget *ValueEditor::buildNumber(const Description &description)
{
    auto *box = new QDoubleSpinBox(this);
    box->setObjectName(description.name + QStringLiteral("SpinBox"));
    box->setFocusPolicy(Qt::StrongFocus);
    box->installEventFilter(this);
    box->setRange(description.least, description.most);
    box->setDecimals(description.decimals);
    box->setSuffix(description.unit);
    box->setGroupSeparatorShown(true);
    m_text = [box] { return numberText(box->value()); };
    m_show = [box](const QString &text) {
        const QSignalBlocker blocker(box);
        box->setValue(text.toDouble());
    };
    connect(box, &QDoubleSpinBox::valueChanged, this, [this] { Q_EMIT edited(text()); });
    connect(box, &QDoubleSpinBox::editingFinished, this, [this] { Q_EMIT committed(text()); });
    return box;
}

void ValueEditor::choosePath(const Description &description)
{
    auto *dialog = new QFileDialog(this, description.label, text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(description.type == Type::Directory ? QFileDialog::Directory
                                                            : QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_show(path);
        Q_EMIT edited(path);
        Q_EMIT committed(path);
    });
    dialog->open();
}

} // namespace anteroom::gui
