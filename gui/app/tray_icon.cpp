// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/tray_icon.h"

#include "gui/app/waiting_alert.h"
#include "gui/widgets/icon.h"

#include <QAction>
#include <QMenu>
#include <QPainter>

namespace anteroom::gui {
namespace {

constexpr int Size = 64;

/// The logo with a mark: a dot and, so that colour is not alone, a bar through it when stopped.
QIcon pictured(bool running, int waiting)
{
    QPixmap pixmap =
        Icon::pixmap(QStringLiteral("anteroom"), Size, Theme::color(ColorRole::Accent), 1.0);
    if (running && waiting == 0)
        return QIcon(pixmap);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect mark(Size / 2, Size / 2, Size / 2, Size / 2);
    painter.setPen(QPen(Theme::color(ColorRole::Surface), 4));
    painter.setBrush(Theme::color(running ? ColorRole::Waiting : ColorRole::Danger));
    painter.drawEllipse(mark.adjusted(2, 2, -2, -2));
    painter.setPen(QPen(Theme::color(ColorRole::Surface), 5));
    if (!running) {
        painter.drawLine(mark.left() + 9, mark.center().y(), mark.right() - 8, mark.center().y());
        return QIcon(pixmap);
    }
    QFont font;
    font.setPixelSize(Size / 3);
    font.setBold(true);
    painter.setFont(font);
    painter.drawText(mark, Qt::AlignCenter,
                     waiting > 9 ? QStringLiteral("9+") : QString::number(waiting));
    return QIcon(pixmap);
}

} // namespace

TrayIcon::TrayIcon(QObject *parent) : QObject(parent)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable())
        return;
    m_menu = std::make_unique<QMenu>();
    m_icon = std::make_unique<QSystemTrayIcon>();
    m_icon->setContextMenu(m_menu.get());
    connect(m_icon.get(), &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason != QSystemTrayIcon::Context)
            Q_EMIT openRequested();
    });
    setActions({});
    refresh();
    m_icon->show();
}

TrayIcon::~TrayIcon() = default;

void TrayIcon::setActions(const QList<QAction *> &actions)
{
    if (!m_menu)
        return;
    m_menu->clear();
    m_menu->addAction(tr("Open Anteroom"), this, &TrayIcon::openRequested);
    m_menu->addSeparator();
    m_menu->addActions(actions);
    m_menu->addSeparator();
    m_menu->addAction(Icon::named(QStringLiteral("stop")), tr("Close the clinic and quit…"), this,
                      &TrayIcon::quitRequested);
}

void TrayIcon::setRunning(bool running)
{
    m_running = running;
    refresh();
}

void TrayIcon::setWaiting(int count)
{
    m_waiting = count;
    refresh();
}

void TrayIcon::refresh()
{
    if (!m_icon)
        return;
    m_icon->setIcon(pictured(m_running, m_waiting));
    const QString state = !m_running       ? tr("The server is stopped")
                          : m_waiting == 0 ? tr("The clinic is open")
                                           : WaitingAlert::text(m_waiting);
    m_icon->setToolTip(QStringLiteral("Anteroom · ") + state);
}

} // namespace anteroom::gui
