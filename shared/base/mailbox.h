// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <deque>
#include <functional>
#include <memory>
#include <mutex>

namespace anteroom {

/// The one way across threads: work is posted from anywhere and runs in the thread of the object
/// that the mailbox was made for, in order. Work left when the mailbox is destroyed never runs.
class Mailbox : public QObject
{
    Q_OBJECT

public:
    using Work = std::function<void()>;
    /// Lives in the thread that makes it.
    explicit Mailbox(QObject *parent = nullptr);
    ~Mailbox() override;

    /// Posts from any thread, also after the Mailbox is gone (then the work is dropped).
    class Address
    {
    public:
        void post(Work work) const;

    private:
        friend class Mailbox;
        struct Shared;
        std::shared_ptr<Shared> m_shared;
    };
    Address address() const { return m_address; }
    void post(Work work) const { m_address.post(std::move(work)); }

    bool event(QEvent *event) override;

private:
    Address m_address;
};

} // namespace anteroom
