// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace anteroom::gui {

/// The line above the cards: how many wait, the longest wait, the median of today.
class WaitingHeader : public QWidget
{
    Q_OBJECT

public:
    explicit WaitingHeader(QWidget *parent = nullptr);

    struct Figures
    {
        int waitingCount = 0;
        qint64 longestSeconds = -1; ///< -1: nobody waits
        double medianSeconds = -1;  ///< -1: nobody was let in today
        int targetMinutes = 15;
    };
    void setFigures(const Figures &figures);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QLabel *addFigure(const QString &name, const QString &words);
    void colorLongest();
    static void tell(QLabel *figure, const QString &value);

    QLabel *m_count;
    QLabel *m_longest;
    QLabel *m_median;
    QLabel *m_target;
    Figures m_figures;
};

} // namespace anteroom::gui
