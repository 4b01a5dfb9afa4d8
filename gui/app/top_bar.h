// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QAction;
class QLabel;
class QPushButton;
class QToolButton;

namespace anteroom::gui {

struct SignedInOperator;
class ThemeControl;

/// The line above the page: its title, search, do-not-disturb, the theme, the operator's menu.
class TopBar : public QFrame
{
    Q_OBJECT

public:
    explicit TopBar(ThemeControl &themeControl, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setOperator(const SignedInOperator &signedIn);
    /// Shown in the operator's menu, in order.
    void setOperatorActions(const QList<QAction *> &actions);
    /// Its key is shown in the search field.
    void setSearchAction(const QAction *action);
    void setDoNotDisturbAction(QAction *action);

Q_SIGNALS:
    void searchRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildThemeMenu(ThemeControl &themeControl);
    void buildSearch();
    void refreshHeight();
    void fitSearch();

    QLabel *m_title;
    QPushButton *m_search;
    QString m_searchText;
    QToolButton *m_doNotDisturb;
    QToolButton *m_theme;
    QToolButton *m_operator;
};

} // namespace anteroom::gui
