// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/row_watch.h"

#include <QAbstractItemModel>
#include <QTimer>

namespace anteroom::gui {

void watchRows(const QList<const QAbstractItemModel *> &models, QObject *context,
               const std::function<void()> &changed)
{
    auto *soon = new QTimer(context);
    soon->setSingleShot(true);
    QObject::connect(soon, &QTimer::timeout, context, changed);
    const auto begin = [soon] {
        if (!soon->isActive())
            soon->start();
    };
    for (const QAbstractItemModel *model : models) {
        QObject::connect(model, &QAbstractItemModel::rowsInserted, soon, begin);
        QObject::connect(model, &QAbstractItemModel::rowsRemoved, soon, begin);
        QObject::connect(model, &QAbstractItemModel::dataChanged, soon, begin);
    }
}

} // namespace anteroom::gui
