// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/welcome_step.h"

#include "gui/widgets/icon.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace anteroom::gui {
namespace {

/// An icon of the palette's accent that follows the theme, since a button draws it anew.
class IconLabel : public QWidget
{
public:
    IconLabel(const QString &name, QWidget *parent)
        : QWidget(parent), m_icon(Icon::named(name, ColorRole::Accent))
    {
        setFixedSize(24, 24);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        m_icon.paint(&painter, rect());
    }

private:
    QIcon m_icon;
};

} // namespace

WelcomeStep::WelcomeStep(QWidget *parent) : SetupStep(parent)
{
    const std::pair<QString, QString> lines[] = {
        {QStringLiteral("folder"), tr("A directory on this computer that keeps everything")},
        {QStringLiteral("shield"), tr("An administrator who signs in to this console")},
        {QStringLiteral("network"), tr("The address that patients and physicians connect to")},
    };
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(16);
    for (const auto &[icon, text] : lines) {
        auto *row = new QHBoxLayout;
        row->setSpacing(12);
        row->addWidget(new IconLabel(icon, this));
        auto *label = new QLabel(text, this);
        label->setTextFormat(Qt::PlainText);
        row->addWidget(label, 1);
        layout->addLayout(row);
    }
    layout->addStretch();
}

QString WelcomeStep::title() const
{
    return tr("Set up your clinic");
}

QString WelcomeStep::text() const
{
    return tr(
        "Anteroom holds the messages and consultations of your clinic and lets you watch over "
        "them. Three things are needed; it takes a minute.");
}

} // namespace anteroom::gui
