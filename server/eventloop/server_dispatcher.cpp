// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/eventloop/server_dispatcher.h"

#ifdef Q_OS_LINUX
#include "server/eventloop/epoll_dispatcher.h"
#endif

namespace anteroom::eventloop {

std::unique_ptr<QAbstractEventDispatcher> makeServerDispatcher()
{
#ifdef Q_OS_LINUX
    auto dispatcher = std::make_unique<EpollDispatcher>();
    if (dispatcher->isValid())
        return dispatcher;
#endif
    return nullptr;
}

} // namespace anteroom::eventloop
