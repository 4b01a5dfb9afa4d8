// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/pages/secret_clipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QTimer>

namespace anteroom::gui {

void copySecret(const QString &secret, std::chrono::milliseconds lifetime)
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    auto *data = new QMimeData;
    data->setText(secret);
    data->setData(QStringLiteral("x-kde-passwordManagerHint"), QByteArrayLiteral("secret"));
    clipboard->setMimeData(data);

    auto *timer = new QTimer(clipboard);
    const auto clear = [clipboard, timer, secret] {
        if (clipboard->text() == secret)
            clipboard->clear();
        timer->deleteLater();
    };
    QObject::connect(timer, &QTimer::timeout, timer, clear);
    QObject::connect(qGuiApp, &QGuiApplication::aboutToQuit, timer, clear);
    timer->setSingleShot(true);
    timer->start(lifetime);
}

} // namespace anteroom::gui
