// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>

class QAction;
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

    /// action: opens the page; its key is shown.
    void addPage(const Page *page, const QAction *action);
    /// A line below the pages so far.
    void addSeparator();
    void setCurrent(int index);
    void setPageVisible(int index, bool visible);
    bool isCollapsed() const { return m_collapsed; }

public Q_SLOTS:
    /// Remembered.
    void setCollapsed(bool collapsed);

Q_SIGNALS:
    void pageRequested(int index);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *buildHead();
    QWidget *buildPages();
    void refreshLogo();
    void refreshWidth();

    QLabel *m_logo;
    QLabel *m_name;
    QToolButton *m_fold;
    QVBoxLayout *m_pages;
    QList<NavigationButton *> m_buttons;
    bool m_collapsed = false;
};

} // namespace anteroom::gui
