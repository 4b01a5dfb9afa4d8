// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/theme.h"

#include <QAbstractButton>

class QLabel;

namespace anteroom::gui {

class Sparkline;

/// One big number with its name, a note and a small line of what it was; a button to more.
class FigureCard : public QAbstractButton
{
    Q_OBJECT

public:
    struct Content
    {
        QString value; ///< `412`, short
        QString note;  ///< one line below
        Tone noteTone = Tone::Neutral;
        QList<double> recent{}; ///< for the line, oldest first
    };

    /// hint: what pressing does, for the tool tip and for assistive technology.
    FigureCard(const QString &title, const QString &hint, QWidget *parent = nullptr);

    void setContent(const Content &content);
    QString valueText() const;
    QString noteText() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildLayout();
    void refreshNote();

    QString m_hint;
    Content m_content;
    QLabel *m_title;
    QLabel *m_value;
    QLabel *m_note;
    Sparkline *m_line;
};

} // namespace anteroom::gui
