// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/eventloop/interest_set.h"

#include "server/eventloop/descriptor_watch.h"

#include <QCoreApplication>
#include <QEvent>
#include <QSocketNotifier>
#include <QtDebug>

#include <array>
#include <cerrno>
#include <utility>

namespace anteroom::eventloop {

namespace {

constexpr quint32 Broken = EPOLLHUP | EPOLLERR;

int numberOf(const QSocketNotifier *notifier)
{
    return static_cast<int>(notifier->socket());
}

} // namespace

quint32 InterestSet::Descriptor::wanted() const
{
    if (watch)
        return (watch->m_reading ? quint32(EPOLLIN) : 0U) |
               (watch->m_writing ? quint32(EPOLLOUT) : 0U);
    return (read ? quint32(EPOLLIN) : 0U) | (write ? quint32(EPOLLOUT) : 0U) |
           (exception ? quint32(EPOLLPRI) : 0U);
}

QSocketNotifier *&InterestSet::Descriptor::slotOf(const QSocketNotifier *notifier)
{
    switch (notifier->type()) {
    case QSocketNotifier::Read:
        return read;
    case QSocketNotifier::Write:
        return write;
    case QSocketNotifier::Exception:
        break;
    }
    return exception;
}

void InterestSet::add(QSocketNotifier *notifier)
{
    const int fd = numberOf(notifier);
    if (fd < 0)
        return;
    Descriptor &entry = descriptor(fd);
    if (entry.isEmpty())
        open(entry);
    QSocketNotifier *&slot = entry.slotOf(notifier);
    if (slot)
        qWarning("InterestSet: descriptor %d has a notifier of type %d already", fd,
                 static_cast<int>(notifier->type()));
    slot = notifier;
    markChanged(fd);
}

void InterestSet::remove(QSocketNotifier *notifier)
{
    const int fd = numberOf(notifier);
    if (fd < 0 || static_cast<size_t>(fd) >= m_descriptors.size())
        return;
    QSocketNotifier *&slot = descriptor(fd).slotOf(notifier);
    if (slot != notifier)
        return;
    slot = nullptr;
    markChanged(fd);
}

void InterestSet::add(DescriptorWatch &watch)
{
    Descriptor &entry = descriptor(watch.m_descriptor);
    Q_ASSERT(entry.isEmpty());
    open(entry);
    entry.watch = &watch;
    markChanged(watch.m_descriptor);
}

void InterestSet::remove(const DescriptorWatch &watch)
{
    descriptor(watch.m_descriptor).watch = nullptr;
    markChanged(watch.m_descriptor);
}

void InterestSet::changed(const DescriptorWatch &watch)
{
    markChanged(watch.m_descriptor);
}

void InterestSet::apply()
{
    while (!m_changed.empty()) {
        const int fd = m_changed.back();
        m_changed.pop_back();
        applyTo(fd);
    }
}

int InterestSet::activate(const epoll_event &event, Batch batch)
{
    const int fd = event.data.fd;
    if (descriptor(fd).watch)
        return tell(event, batch);
    int count = 0;
    if (event.events & (EPOLLPRI | Broken))
        count += send(fd, &Descriptor::exception, batch);
    if (event.events & (EPOLLIN | Broken))
        count += send(fd, &Descriptor::read, batch);
    if (event.events & (EPOLLOUT | Broken))
        count += send(fd, &Descriptor::write, batch);
    return count;
}

InterestSet::Descriptor &InterestSet::descriptor(int fd)
{
    const auto index = static_cast<size_t>(fd);
    if (index >= m_descriptors.size())
        m_descriptors.resize(index + 1);
    return m_descriptors[index];
}

void InterestSet::open(Descriptor &entry) const
{
    entry.since = m_batch;
    entry.mayBeNewFile = true;
}

void InterestSet::markChanged(int fd)
{
    Descriptor &entry = descriptor(fd);
    if (!std::exchange(entry.changed, true))
        m_changed.push_back(fd);
}

void InterestSet::applyTo(int fd)
{
    Descriptor &entry = descriptor(fd);
    entry.changed = false;
    const quint32 wanted = entry.wanted();
    const bool mayBeNewFile = std::exchange(entry.mayBeNewFile, false);
    if (wanted == entry.applied && !mayBeNewFile)
        return;
    const quint32 applied = std::exchange(entry.applied, wanted);
    if (tellKernel(fd, applied, wanted))
        return;
    entry.applied = 0;
    disable(fd);
}

bool InterestSet::tellKernel(int fd, quint32 applied, quint32 wanted) const
{
    epoll_event event{};
    event.events = wanted;
    event.data.fd = fd;
    if (wanted == 0) {
        // A descriptor that was closed has left the set by itself; the failure says nothing new.
        if (applied != 0)
            epoll_ctl(m_epoll, EPOLL_CTL_DEL, fd, &event);
        return true;
    }
    if (epoll_ctl(m_epoll, applied == 0 ? EPOLL_CTL_ADD : EPOLL_CTL_MOD, fd, &event) == 0)
        return true;
    if (errno == ENOENT)
        return epoll_ctl(m_epoll, EPOLL_CTL_ADD, fd, &event) == 0;
    if (errno == EEXIST)
        return epoll_ctl(m_epoll, EPOLL_CTL_MOD, fd, &event) == 0;
    return false;
}

void InterestSet::disable(int fd)
{
    qWarning("InterestSet: descriptor %d can't be waited for (errno %d)", fd, errno);
    const Descriptor entry = descriptor(fd);
    for (QSocketNotifier *notifier : std::array{entry.read, entry.write, entry.exception}) {
        if (notifier)
            notifier->setEnabled(false);
    }
}

bool InterestSet::send(int fd, QSocketNotifier *Descriptor::*slot, Batch batch)
{
    const Descriptor &entry = descriptor(fd);
    QSocketNotifier *notifier = entry.*slot;
    if (!notifier || entry.since >= batch)
        return false;
    QEvent event(QEvent::SockAct);
    QCoreApplication::sendEvent(notifier, &event);
    return true;
}

/// Each call may end the watch, and what comes to its descriptor's number then is newer than the
/// batch.
int InterestSet::tell(const epoll_event &event, Batch batch)
{
    const int fd = event.data.fd;
    const auto watchFor = [&](bool DescriptorWatch::*wish) -> DescriptorWatch * {
        const Descriptor &entry = descriptor(fd);
        return entry.watch && entry.watch->*wish && entry.since < batch ? entry.watch : nullptr;
    };
    int count = 0;
    if (event.events & (EPOLLIN | Broken)) {
        if (const DescriptorWatch *watch = watchFor(&DescriptorWatch::m_reading)) {
            watch->m_handler.descriptorReadable();
            ++count;
        }
    }
    if (event.events & (EPOLLOUT | Broken)) {
        if (const DescriptorWatch *watch = watchFor(&DescriptorWatch::m_writing)) {
            watch->m_handler.descriptorWritable();
            ++count;
        }
    }
    return count;
}

} // namespace anteroom::eventloop
