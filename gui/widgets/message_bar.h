// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/theme.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace anteroom::gui {

/// A line above or inside a form that tells an error, a warning or that something works, right
/// where it arose. Hidden until there is something to say.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    void showError(const QString &text);
    void showWarning(const QString &text);
    void showInfo(const QString &text);
    void showDone(const QString &text);
    /// Work goes on; there is nothing to close.
    void showBusy(const QString &text);
    /// A next step beside the text; emits actionRequested(). Empty: none. Reset by the next
    /// show…().
    void setAction(const QString &text);
    void clear();
    QString text() const;

Q_SIGNALS:
    void actionRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void present(Tone tone, const QString &iconName, const QString &text);
    void refreshColors();

    Tone m_tone = Tone::Info;
    QString m_iconName;
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_action;
    QToolButton *m_close;
};

} // namespace anteroom::gui
