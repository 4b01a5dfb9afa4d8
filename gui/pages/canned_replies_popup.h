// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QListWidget;
class QPushButton;

namespace anteroom::gui {

class FilterField;

/// The menu of replies that staff write again and again, with a search field. Keyboard: type, up
/// and down, Return.
class CannedRepliesPopup : public QFrame
{
    Q_OBJECT

public:
    explicit CannedRepliesPopup(QWidget *parent = nullptr);

    void setReplies(const QStringList &replies);
    /// Opens above or below the button, with an empty search field.
    void openAt(const QWidget *button);

Q_SIGNALS:
    void chosen(const QString &text);
    void manageRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildPopup();
    void applyFilter(const QString &text);
    void choose();

    FilterField *m_filter;
    QListWidget *m_list;
    QLabel *m_nothing;
    QPushButton *m_manage;
};

} // namespace anteroom::gui
