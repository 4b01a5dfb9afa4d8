// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/eventloop/descriptor_watch.h"

#ifdef Q_OS_LINUX
#include "server/eventloop/epoll_dispatcher.h"
#include "server/eventloop/interest_set.h"
#endif

#include <QSocketNotifier>

namespace anteroom::eventloop {

/// Deleted later: we may stand in a slot of one of them.
struct DescriptorWatch::Notifiers
{
    Notifiers(int descriptor, DescriptorHandler &handler)
        : read(new QSocketNotifier(descriptor, QSocketNotifier::Read))
        , write(new QSocketNotifier(descriptor, QSocketNotifier::Write))
    {
        write->setEnabled(false);
        QObject::connect(read, &QSocketNotifier::activated, read,
                         [&handler] { handler.descriptorReadable(); });
        QObject::connect(write, &QSocketNotifier::activated, write,
                         [&handler] { handler.descriptorWritable(); });
    }
    ~Notifiers()
    {
        for (QSocketNotifier *notifier : {read, write}) {
            notifier->setEnabled(false);
            notifier->deleteLater();
        }
    }
    Q_DISABLE_COPY_MOVE(Notifiers)

    QSocketNotifier *read;
    QSocketNotifier *write;
};

DescriptorWatch::DescriptorWatch(int descriptor, DescriptorHandler &handler)
    : m_descriptor(descriptor), m_handler(handler)
{
#ifdef Q_OS_LINUX
    if (auto *epoll = qobject_cast<EpollDispatcher *>(QAbstractEventDispatcher::instance())) {
        m_interests = &epoll->interests();
        m_interests->add(*this);
        return;
    }
#endif
    m_notifiers = std::make_unique<Notifiers>(descriptor, handler);
}

DescriptorWatch::~DescriptorWatch()
{
#ifdef Q_OS_LINUX
    if (m_interests)
        m_interests->remove(*this);
#endif
}

void DescriptorWatch::setReading(bool on)
{
    if (std::exchange(m_reading, on) != on)
        changed();
}

void DescriptorWatch::setWriting(bool on)
{
    if (std::exchange(m_writing, on) != on)
        changed();
}

void DescriptorWatch::changed()
{
    if (m_notifiers) {
        m_notifiers->read->setEnabled(m_reading);
        m_notifiers->write->setEnabled(m_writing);
        return;
    }
#ifdef Q_OS_LINUX
    m_interests->changed(*this);
#endif
}

} // namespace anteroom::eventloop
