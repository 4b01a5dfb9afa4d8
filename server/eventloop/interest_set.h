// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <sys/epoll.h>
#include <vector>

class QSocketNotifier;

namespace anteroom::eventloop {

class DescriptorWatch;

/// Which descriptors have a watch or which notifiers, and what of that the kernel's epoll set knows
/// already. Notifiers of one descriptor share one entry; a watch has one to itself. Nothing reaches
/// the kernel before apply().
class InterestSet
{
public:
    /// Of one epoll_wait; see activate().
    using Batch = quint64;

    /// The epoll descriptor stays the caller's.
    explicit InterestSet(int epoll) : m_epoll(epoll) {}

    void add(QSocketNotifier *notifier);
    void remove(QSocketNotifier *notifier);
    void add(DescriptorWatch &watch);
    void remove(const DescriptorWatch &watch);
    /// It waits for something else now.
    void changed(const DescriptorWatch &watch);

    /// Brings the kernel up to date; to be called before it is asked to wait. A notifier on a
    /// descriptor that can't be waited for is disabled with a warning.
    void apply();

    /// To be called before an epoll_wait.
    Batch beginBatch() { return ++m_batch; }
    /// Sends the event to its notifiers. Those that came to the descriptor after the batch began
    /// are spared: the number may belong to another file by now. Returns how many were sent.
    int activate(const epoll_event &event, Batch batch);

private:
    struct Descriptor
    {
        QSocketNotifier *read = nullptr;
        QSocketNotifier *write = nullptr;
        QSocketNotifier *exception = nullptr;
        DescriptorWatch *watch = nullptr;
        Batch since = 0;      ///< when its first notifier came
        quint32 applied = 0;  ///< what the kernel knows, 0: no entry
        bool changed = false; ///< listed in m_changed
        bool mayBeNewFile =
            false; ///< had no notifier for a while: may have been closed and reopened

        bool isEmpty() const { return !read && !write && !exception && !watch; }
        quint32 wanted() const;
        QSocketNotifier *&slotOf(const QSocketNotifier *notifier);
    };

    Descriptor &descriptor(int fd);
    /// The entry gets its first notifier, or its watch.
    void open(Descriptor &entry) const;
    void markChanged(int fd);
    void applyTo(int fd);
    bool tellKernel(int fd, quint32 applied, quint32 wanted) const;
    void disable(int fd);
    bool send(int fd, QSocketNotifier *Descriptor::*slot, Batch batch);
    int tell(const epoll_event &event, Batch batch);

    int m_epoll;
    Batch m_batch = 0;
    std::vector<Descriptor> m_descriptors; ///< by number
    std::vector<int> m_changed;
};

} // namespace anteroom::eventloop
