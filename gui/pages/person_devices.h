// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/base/id.h"
#include "shared/feed/feed_event.h"

#include <QWidget>

#include <functional>

class QLabel;
class QVBoxLayout;

namespace anteroom::gui {

/// The devices that one person is connected with now, for the detail panel.
class PersonDevices : public QWidget
{
    Q_OBJECT

public:
    using DevicesOf = std::function<QList<feed::ConnectionView>(const UserId &)>;

    explicit PersonDevices(QWidget *parent = nullptr);

    /// Without it the section stays hidden.
    void setSource(DevicesOf devicesOf);
    /// Asks the source anew; cheap enough for every second.
    void showFor(const UserId &user);

private:
    QLabel *lineAt(int row);

    DevicesOf m_devicesOf;
    QLabel *m_head;
    QVBoxLayout *m_lines;
};

} // namespace anteroom::gui
