// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractEventDispatcher>

#include <memory>

namespace anteroom::eventloop {

/// The dispatcher for the server thread: epoll on Linux; nullptr elsewhere, and when the kernel
/// refuses one: then Qt's own is used. Hand it over with
/// QThread::setEventDispatcher(dispatcher.release()).
std::unique_ptr<QAbstractEventDispatcher> makeServerDispatcher();

} // namespace anteroom::eventloop
