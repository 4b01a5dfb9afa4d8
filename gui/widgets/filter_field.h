// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/field_completion.h"

#include <QLineEdit>
#include <QStringList>

#include <functional>

class QTimer;

namespace anteroom::gui {

class CompletionPopup;

/// The search line above a table: a magnifier, a clear button, Escape clears, and a frame that says
/// whether the filter is understood. A page may give completions: Down or Ctrl+Space asks for them,
/// Up and Down choose, Return or Tab takes. Filters that were used stand below the empty field.
class FilterField : public QLineEdit
{
    Q_OBJECT

public:
    enum class State { Plain, Valid, Error };
    using Completer = std::function<FieldCompletion(const QString &text, int cursor)>;

    static constexpr int HistoryMax = 10;

    explicit FilterField(const QString &placeholder, QWidget *parent = nullptr);

    State state() const { return m_state; }
    /// hint: for Error, what is wrong and where; shown as tool tip and accessible description.
    void setState(State state, const QString &hint = {});
    /// Underlines what is wrong until the text or the state changes.
    void markError(int position, int length);

    void setCompleter(Completer completer) { m_completer = std::move(completer); }
    bool isCompleting() const;
    /// Valid filters that were used, the newest first; in memory only.
    const QStringList &history() const { return m_history; }
    void clearHistory() { m_history.clear(); }

Q_SIGNALS:
    /// The text rested for 120 ms, was cleared, or Return was pressed.
    void filterChanged(const QString &text);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class Asked { Yes, No };

    void tell();
    void colorFrame();
    void underline(int position, int length);
    void remember();
    void suggest(Asked asked);
    bool leadPopup(const QKeyEvent &event);
    void take(int choice);
    FieldCompletion historyChoices() const;

    QTimer *m_rest;
    QString m_told;
    State m_state = State::Plain;
    bool m_underlined = false;
    Completer m_completer;
    CompletionPopup *m_popup = nullptr; ///< made when it is first needed
    QStringList m_history;
};

} // namespace anteroom::gui
