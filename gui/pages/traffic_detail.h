// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/detail_panel.h"
#include "shared/feed/feed_event.h"

#include <QTimer>

#include <chrono>
#include <optional>

class QLabel;
class QPlainTextEdit;

namespace anteroom::gui {

/// One event: its facts and the shape of its contents. Contents that were revealed are hidden again
/// after a minute, with the next selection, and when the page is left.
class TrafficDetail : public DetailPanel
{
    Q_OBJECT

public:
    explicit TrafficDetail(QWidget *parent = nullptr);

    /// The row that is shown.
    const std::optional<feed::TrafficView> &row() const { return m_row; }
    bool isRevealed() const { return m_hideTimer.isActive(); }

    /// The same row again takes its outcome and leaves the contents as they are.
    void showRow(const feed::TrafficView &row);
    void showNothing();
    /// payload: JSON text; left out when number is not the row that is shown now.
    void reveal(quint64 number, const QString &payload);
    void hideContents();
    void setRevealTime(std::chrono::milliseconds time) { m_revealTime = time; }

Q_SIGNALS:
    void contentsHidden();

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void refreshRow(const feed::TrafficView &row);
    void showShape();
    QList<Fact> facts() const;

    std::optional<feed::TrafficView> m_row;
    QLabel *m_note;
    QPlainTextEdit *m_contents;
    QTimer m_hideTimer;
    std::chrono::milliseconds m_revealTime{60'000};
};

/// A refusal as a chip; other outcomes are none.
Chip outcomeChip(const feed::TrafficView &row);
/// `{a: text(3), b: {c: number}}` on lines of its own, indented.
QString indentedShape(const QString &shape);
/// The arguments as indented JSON, at most 64 k characters.
QString indentedPayload(const QString &payload);

} // namespace anteroom::gui
