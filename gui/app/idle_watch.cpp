// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/idle_watch.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QEvent>

#include <algorithm>

namespace anteroom::gui {

using namespace std::chrono_literals;

IdleWatch::IdleWatch(QObject *parent) : QObject(parent)
{
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::look);
    QDBusConnection::sessionBus().connect({}, QStringLiteral("/org/freedesktop/ScreenSaver"),
                                          QStringLiteral("org.freedesktop.ScreenSaver"),
                                          QStringLiteral("ActiveChanged"), this,
                                          SLOT(onScreenSaver(bool)));
}

void IdleWatch::start(std::chrono::milliseconds limit)
{
    m_limit = limit;
    m_sinceUse.start();
    m_timer.start(std::min<std::chrono::milliseconds>(limit, 1s));
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleWatch::stop()
{
    m_timer.stop();
    QCoreApplication::instance()->removeEventFilter(this);
}

bool IdleWatch::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
        m_sinceUse.start();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void IdleWatch::onScreenSaver(bool active)
{
    if (active && m_timer.isActive())
        Q_EMIT desktopLocked();
}

void IdleWatch::look()
{
    if (m_sinceUse.elapsed() < m_limit.count())
        return;
    stop();
    Q_EMIT idled();
}

} // namespace anteroom::gui
