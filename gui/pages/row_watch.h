// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <functional>

class QAbstractItemModel;
class QObject;

namespace anteroom::gui {

/// changed is called after rows of these models came, went or changed, once the event loop turns: a
/// flush of the feed tells of many rows.
void watchRows(const QList<const QAbstractItemModel *> &models, QObject *context,
               const std::function<void()> &changed);

} // namespace anteroom::gui
