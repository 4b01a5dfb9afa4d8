// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/person_devices.h"

#include "gui/models/connection_model.h"
#include "gui/models/labels.h"
#include "gui/widgets/detail_panel.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace anteroom::gui {
namespace {

constexpr qsizetype ShownMax = 8;

QString lineOf(const feed::ConnectionView &device, const QDateTime &now)
{
    const QString client =
        device.client.isEmpty() ? PersonDevices::tr("Unknown program") : device.client;
    return QStringList{withBoundedMarks(client) + u'\n' + label(device.transport), device.address,
                       relativeTime(device.since, now)}
        .join(QStringLiteral(" · "));
}

} // namespace

PersonDevices::PersonDevices(QWidget *parent)
    : QWidget(parent), m_head(nullptr), m_lines(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("personDevices"));
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(8);
    m_head = DetailPanel::sectionLabel(tr("Devices"), this);
    m_lines->addWidget(m_head);
    hide();
}

void PersonDevices::setSource(DevicesOf devicesOf)
{
    m_devicesOf = std::move(devicesOf);
    setVisible(static_cast<bool>(m_devicesOf));
}

void PersonDevices::showFor(const UserId &user)
{
    if (!m_devicesOf)
        return;
    const QList<feed::ConnectionView> devices = m_devicesOf(user);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QStringList lines;
    for (const feed::ConnectionView &device : devices.first(std::min(devices.size(), ShownMax)))
        lines.append(lineOf(device, now));
    if (devices.isEmpty())
        lines.append(tr("Not connected"));
    if (devices.size() > ShownMax)
        lines.append(tr("and %n more", nullptr, static_cast<int>(devices.size() - ShownMax)));
    for (int row = 0; row < std::max<int>(m_lines->count() - 1, static_cast<int>(lines.size()));
         ++row) {
        QLabel *label = lineAt(row);
        label->setText(lines.value(row));
        label->setVisible(row < lines.size());
    }
}

QLabel *PersonDevices::lineAt(int row)
{
    if (QLayoutItem *item = m_lines->itemAt(row + 1))
        return qobject_cast<QLabel *>(item->widget());
    auto *label = new QLabel(this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_lines->addWidget(label);
    return label;
}

} // namespace anteroom::gui
