// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

#include <chrono>
#include <functional>

class QLabel;
class QPushButton;

namespace anteroom::gui {

/// `Admitted Ana Silva · Undo` over the foot of its parent, for eight seconds; the time stands
/// still while the mouse is over it or the focus inside. Ctrl+Z anywhere in the parent's own parent
/// undoes as well.
class UndoBar : public QFrame
{
    Q_OBJECT

public:
    using Undo = std::function<void()>;

    /// parent: what the bar lies over.
    explicit UndoBar(QWidget *parent);

    /// Offers to undo what was done; what was offered before stands as it is.
    void offer(const QString &text, Undo undo);
    /// A text without an undo, such as what became of it.
    void tell(const QString &text);
    QString text() const;
    /// Takes back the offer; no name stays behind.
    void dismiss();
    /// Whether its time runs.
    bool isCounting() const { return m_timer.isActive(); }
    bool isOffering() const { return static_cast<bool>(m_undo); }
    /// Eight seconds unless told.
    void setDuration(std::chrono::milliseconds duration);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void present(const QString &text);
    void undo();
    void place();
    void holdWhileUsed();

    QLabel *m_text;
    QPushButton *m_button;
    QTimer m_timer;
    Undo m_undo;
};

} // namespace anteroom::gui
