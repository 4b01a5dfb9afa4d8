// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace anteroom::gui {

/// One entry of the navigation: icon, title, live badge; the icon alone when collapsed.
class NavigationButton : public QAbstractButton
{
    Q_OBJECT

public:
    NavigationButton(const QString &iconName, const QString &title, QWidget *parent = nullptr);

    QString badge() const { return m_badge; }
    void setBadge(const QString &badge);
    void setCollapsed(bool collapsed);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    void paintBadge(QPainter &painter) const;
    int badgeWidth() const;
    QRect placed(const QRect &logical) const; ///< mirrored where one writes from the right

    QString m_iconName;
    QString m_badge;
    bool m_collapsed = false;
};

} // namespace anteroom::gui
