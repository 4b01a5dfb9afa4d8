// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace anteroom::gui {

class FilterField;
class TranscriptModel;
class TranscriptView;

/// Finds text in the messages that are loaded, from the newest on; Return goes to older ones,
/// Shift+Return to newer ones. Hands on what shall be searched for in every transcript.
class TranscriptSearchBar : public QWidget
{
    Q_OBJECT

public:
    /// view and its model outlive the bar.
    TranscriptSearchBar(TranscriptModel &transcript, TranscriptView &view,
                        QWidget *parent = nullptr);

    /// Shows the bar with the cursor in its field.
    void begin();
    /// Hides it and forgets what was searched for.
    void end();
    /// why: shown where the operator may not search everything; empty: they may.
    void setEverythingBlocked(const QString &why);
    /// There is a list to go back to.
    void setHasResults(bool has);

Q_SIGNALS:
    void everythingRequested(const QString &text);
    void resultsRequested();
    void ended();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildBar();
    QToolButton *makeButton(const QString &name, const QString &icon, const QString &text);
    void search(const QString &text);
    /// rows: 1 goes to newer messages, -1 to older ones.
    void step(int rows);
    void refresh();

    TranscriptModel &m_transcript;
    TranscriptView &m_view;
    QString m_text;
    FilterField *m_field;
    QLabel *m_place;
    QToolButton *m_older;
    QToolButton *m_newer;
    QPushButton *m_everything;
    QPushButton *m_results;
    QToolButton *m_end;
    QString m_blocked;
};

} // namespace anteroom::gui
