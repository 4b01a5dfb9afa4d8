// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace anteroom::gui {

class StatusChip;

/// A notification as an app shows it: its kind, when, title, text, and what is urgent.
class NotificationPreview : public QFrame
{
    Q_OBJECT

public:
    explicit NotificationPreview(QWidget *parent = nullptr);

    /// priority: `low`, `normal`, `high`. Empty texts show what will stand there.
    void setNotification(const QString &type, const QString &title, const QString &message,
                         const QString &priority);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refreshIcon();

    QLabel *m_icon;
    QLabel *m_kind;
    QLabel *m_title;
    QLabel *m_message;
    StatusChip *m_priority;
};

} // namespace anteroom::gui
