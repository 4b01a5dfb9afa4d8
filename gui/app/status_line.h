// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/theme.h"

#include <QFrame>
#include <QUrl>

class QLabel;
class QToolButton;

namespace anteroom::feed {
struct CountersView;
}

namespace anteroom::gui {

/// The line at the foot: where the server listens, how many are connected, how much is said, how
/// the database is, and the time.
class StatusLine : public QFrame
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    /// An empty address: the server does not run.
    void setAddress(const QUrl &address);
    void setCounters(const feed::CountersView &counters);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void addPart(QWidget *part);
    void setDatabase(Tone tone, const QString &text);
    void refreshDots();
    void fitAddress();
    void refreshClock();

    QUrl m_url;
    Tone m_databaseTone = Tone::Neutral;
    QLabel *m_serverDot;
    QToolButton *m_address;
    QLabel *m_connections;
    QLabel *m_events;
    QLabel *m_databaseDot;
    QLabel *m_database;
    QLabel *m_clock;
};

/// `0`, `3.4`, `128`, `1.2 k`.
QString rateText(double perSecond);

} // namespace anteroom::gui
