// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/base/mailbox.h"

#include <QCoreApplication>
#include <QEvent>

namespace anteroom {

struct Mailbox::Address::Shared
{
    std::mutex mutex;
    std::deque<Work> pending;
    Mailbox *owner = nullptr;
};

Mailbox::Mailbox(QObject *parent) : QObject(parent)
{
    m_address.m_shared = std::make_shared<Address::Shared>();
    m_address.m_shared->owner = this;
}

Mailbox::~Mailbox()
{
    std::deque<Work> dropped;
    const std::lock_guard lock(m_address.m_shared->mutex);
    m_address.m_shared->owner = nullptr;
    dropped.swap(m_address.m_shared->pending);
}

void Mailbox::Address::post(Work work) const
{
    const std::lock_guard lock(m_shared->mutex);
    if (!m_shared->owner)
        return;
    m_shared->pending.push_back(std::move(work));
    if (m_shared->pending.size() == 1)
        QCoreApplication::postEvent(m_shared->owner, new QEvent(QEvent::User));
}

bool Mailbox::event(QEvent *event)
{
    if (event->type() != QEvent::User)
        return QObject::event(event);
    std::deque<Work> work;
    {
        const std::lock_guard lock(m_address.m_shared->mutex);
        work.swap(m_address.m_shared->pending);
    }
    for (Work &item : work)
        item();
    return true;
}

} // namespace anteroom
