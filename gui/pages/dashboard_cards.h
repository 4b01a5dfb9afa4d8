// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/feed/feed_event.h"

#include <QWidget>

namespace anteroom::gui {

class Console;
class FigureCard;

/// The four big numbers of the dashboard; always of now.
class DashboardCards : public QWidget
{
    Q_OBJECT

public:
    /// console outlives it.
    explicit DashboardCards(const Console &console, QWidget *parent = nullptr);

    void refresh();

Q_SIGNALS:
    void pageRequested(const QString &page);

private:
    FigureCard *addCard(const QString &name, const QString &title, const QString &page);
    void refreshConnected(const QList<feed::FigurePoint> &recent);
    void refreshEvents(const QList<feed::FigurePoint> &recent);
    void refreshDelivery(const QList<feed::FigurePoint> &recent);
    void refreshWaiting(const QList<feed::FigurePoint> &recent);

    const Console &m_console;
    FigureCard *m_connected;
    FigureCard *m_events;
    FigureCard *m_delivery;
    FigureCard *m_waiting;
};

} // namespace anteroom::gui
