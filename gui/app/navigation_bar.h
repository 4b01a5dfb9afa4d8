// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace anteroom::gui {

class NavigationButton;
class Page;

/// The left edge: the name of the house, the pages, and the button that folds it to icons.
class NavigationBar : public QFrame
{
    Q_OBJECT

public:
    explicit NavigationBar(QWidget *parent = nullptr);

    /// number: 1 for the first, as in Ctrl+1.
    void addPage(const Page *page, int number);
    void setCurrent(int index);
    bool isCollapsed() const { return m_collapsed; }

public Q_SLOTS:
    /// Remembered.
    void setCollapsed(bool collapsed);

Q_SIGNALS:
    void pageRequested(int index);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *buildHead();
    void refreshLogo();

    QLabel *m_logo;
    QLabel *m_name;
    QToolButton *m_fold;
    QVBoxLayout *m_pages;
    QList<NavigationButton *> m_buttons;
    bool m_collapsed = false;
};

} // namespace anteroom::gui
