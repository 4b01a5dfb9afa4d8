// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/pages/copy_field.h"

#include "gui/pages/secret_clipboard.h"
#include "gui/widgets/icon.h"
#include "gui/widgets/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>

namespace anteroom::gui {

using namespace std::chrono_literals;

CopyField::CopyField(const QString &name, Kind kind, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_field(new QLineEdit(this))
    , m_button(new QPushButton(Icon::named(QStringLiteral("copy")), tr("Copy"), this))
{
    m_field->setObjectName(name + QStringLiteral("LineEdit"));
    m_field->setReadOnly(true);
    m_field->setFont(fonts::fixed());
    m_button->setObjectName(QStringLiteral("copy") + name.at(0).toUpper() + name.mid(1) +
                            QStringLiteral("PushButton"));
    m_button->setAutoDefault(false);
    setFocusProxy(m_button);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_field, 1);
    layout->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, &CopyField::copy);
}

void CopyField::setText(const QString &text)
{
    m_field->setText(text);
    m_field->setCursorPosition(0);
    m_field->setAccessibleName(accessibleName());
    m_button->setAccessibleName(tr("Copy %1").arg(accessibleName()));
}

QString CopyField::text() const
{
    return m_field->text();
}

void CopyField::copy()
{
    if (m_kind == Kind::Secret)
        copySecret(text());
    else
        QGuiApplication::clipboard()->setText(text());
    m_button->setText(tr("Copied"));
    QTimer::singleShot(2s, m_button, [this] { m_button->setText(tr("Copy")); });
}

} // namespace anteroom::gui
