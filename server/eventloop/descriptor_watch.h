// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <memory>

namespace anteroom::eventloop {

class InterestSet;

/// Hears that a descriptor is ready. Either call may end the watch.
class DescriptorHandler
{
public:
    virtual ~DescriptorHandler() = default;
    /// There is something to read, the end or an error included.
    virtual void descriptorReadable() = 0;
    virtual void descriptorWritable() = 0;
};

/// Waits for one descriptor on the loop of the thread that makes it: level-triggered, for reading
/// from the start, for writing when asked. On an EpollDispatcher it costs no QObject and no QEvent;
/// on other dispatchers it makes socket notifiers. Goes before its descriptor is closed.
class DescriptorWatch final
{
public:
    DescriptorWatch(int descriptor, DescriptorHandler &handler);
    ~DescriptorWatch();
    Q_DISABLE_COPY_MOVE(DescriptorWatch)

    void setReading(bool on);
    void setWriting(bool on);

private:
    friend class InterestSet;
    struct Notifiers;

    void changed();

    int m_descriptor;
    bool m_reading = true;
    bool m_writing = false;
    DescriptorHandler &m_handler;
    InterestSet *m_interests = nullptr;
    std::unique_ptr<Notifiers> m_notifiers; ///< where there is no InterestSet
};

} // namespace anteroom::eventloop
