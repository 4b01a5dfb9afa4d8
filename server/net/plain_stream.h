// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/eventloop/descriptor_watch.h"
#include "server/net/stream.h"

#include <optional>

namespace anteroom::net {

/// A descriptor that is read and written without a QTcpSocket: one recv() for what has come, one
/// send() for what a turn has produced, and no buffer while it is idle.
class PlainStream final : public Stream, private eventloop::DescriptorHandler
{
public:
    /// Takes the descriptor over; buffer is what all streams of the thread read to.
    PlainStream(int descriptor, std::vector<char> &buffer, StreamHandler &handler);
    ~PlainStream() override;
    Q_DISABLE_COPY_MOVE(PlainStream)

    bool isOpen() const override { return m_descriptor >= 0; }
    void setReading(bool on) override;
    void write(Outbox &outbox) override;
    void endWriting() override;
    void abort() override;

private:
    void descriptorReadable() override;
    void descriptorWritable() override;

    int m_descriptor;
    bool m_full = false; ///< until the peer has read some
    std::vector<char> &m_buffer;
    StreamHandler &m_handler;
    std::optional<eventloop::DescriptorWatch> m_watch;
};

} // namespace anteroom::net
