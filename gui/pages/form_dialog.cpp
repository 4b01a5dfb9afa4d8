// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/pages/form_dialog.h"

#include "gui/models/console.h"
#include "gui/models/labels.h"
#include "gui/widgets/message_bar.h"
#include "gui/widgets/theme.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace anteroom::gui {

namespace {
QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}
} // namespace

FormDialog::FormDialog(Console &console, const QString &title, const QString &text, QWidget *parent)
    : QDialog(parent)
    , m_console(console)
    , m_title(plainLabel(title, this))
    , m_text(plainLabel(text, this))
    , m_stack(new QStackedWidget(this))
    , m_fields(new QWidget(this))
    , m_form(new QFormLayout(m_fields))
    , m_messageBar(new MessageBar(this))
    , m_submit(new QPushButton(this))
    , m_cancel(nullptr)
{
    setWindowTitle(title);
    setMinimumWidth(480);
    m_title->setFont(fonts::section());
    m_text->setForegroundRole(QPalette::PlaceholderText);
    m_text->setVisible(!text.isEmpty());
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setVerticalSpacing(8);
    m_form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_stack->addWidget(m_fields);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addSpacing(8);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_messageBar);
    layout->addSpacing(12);
    layout->addWidget(buildButtons());
}

QLabel *FormDialog::addField(const QString &label, QWidget *field, const QString &hint)
{
    auto *name = new QLabel(label, m_fields);
    name->setBuddy(field);
    m_form->addRow(name, field);
    if (m_form->rowCount() == 1)
        field->setFocus();
    if (hint.isEmpty())
        return nullptr;
    QLabel *below = plainLabel(hint, m_fields);
    below->setFont(fonts::secondary());
    below->setForegroundRole(QPalette::PlaceholderText);
    m_form->addRow(below);
    return below;
}

void FormDialog::setFieldVisible(QWidget *field, bool visible)
{
    m_form->setRowVisible(field, visible);
}

void FormDialog::setSubmitText(const QString &text, const QString &objectName)
{
    m_submit->setText(text);
    m_submit->setObjectName(objectName);
}

void FormDialog::setComplete(bool complete)
{
    m_complete = complete;
    refreshSubmit();
}

void FormDialog::submit(const feed::ServerCommand &command, const QString &busyText,
                        std::function<void(const QJsonObject &)> done)
{
    setBusy(true);
    m_messageBar->showBusy(busyText);
    m_console.send(command, this,
                   [this, done = std::move(done)](const feed::CommandResult &result) {
        setBusy(false);
        m_messageBar->clear();
        if (result.ok)
            done(result.data);
        else
            showError(refusalText(result.code, result.message));
    });
}

void FormDialog::showError(const QString &text)
{
    m_messageBar->showError(text);
}

QVBoxLayout *FormDialog::showResult(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    auto *result = new QWidget(this);
    auto *outer = new QVBoxLayout(result);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *layout = new QVBoxLayout;
    layout->setSpacing(8);
    outer->addLayout(layout);
    outer->addStretch();
    // The fields' page must not hold the window wider or taller than the result needs.
    m_stack->removeWidget(m_fields);
    m_fields->hide();
    m_stack->addWidget(result);
    m_submit->hide();
    m_cancel->setText(tr("Close"));
    m_cancel->setFocus();
    // Once the caller has filled the page and its widgets are shown, which takes posted events.
    QTimer::singleShot(0, this,
                       [this] { resize(width(), this->layout()->totalHeightForWidth(width())); });
    return layout;
}

bool FormDialog::event(QEvent *event)
{
    const bool handled = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest)
        resize(width(), qMax(height(), layout()->totalHeightForWidth(width())));
    return handled;
}

void FormDialog::setBusy(bool busy)
{
    m_busy = busy;
    m_fields->setEnabled(!busy);
    refreshSubmit();
}

void FormDialog::refreshSubmit()
{
    m_submit->setEnabled(m_complete && !m_busy);
}

QWidget *FormDialog::buildButtons()
{
    auto *buttons = new QDialogButtonBox(this);
    m_cancel = buttons->addButton(QDialogButtonBox::Cancel);
    m_cancel->setObjectName(QStringLiteral("cancelPushButton"));
    m_cancel->setAutoDefault(false);
    m_submit->setProperty("tone", QStringLiteral("primary"));
    m_submit->setDefault(true);
    m_submit->setEnabled(false);
    buttons->addButton(m_submit, QDialogButtonBox::ActionRole);
    connect(m_submit, &QPushButton::clicked, this, [this] { onSubmit(); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

} // namespace anteroom::gui
