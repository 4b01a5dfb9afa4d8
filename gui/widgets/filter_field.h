// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

class QTimer;

namespace anteroom::gui {

/// The search line above a table: a magnifier, a clear button, Escape clears, and a frame that says
/// whether the filter is understood.
class FilterField : public QLineEdit
{
    Q_OBJECT

public:
    enum class State { Plain, Valid, Error };

    explicit FilterField(const QString &placeholder, QWidget *parent = nullptr);

    State state() const { return m_state; }
    /// hint: for Error, what is wrong and where; shown as tool tip and accessible description.
    void setState(State state, const QString &hint = {});

Q_SIGNALS:
    /// The text rested for 120 ms, was cleared, or Return was pressed.
    void filterChanged(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void tell();
    void colorFrame();

    QTimer *m_rest;
    QString m_told;
    State m_state = State::Plain;
};

} // namespace anteroom::gui
