// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/pages/qr_code_widget.h"

#include <QPainter>
#include <qrencode.h>

#include <memory>

namespace anteroom::gui {

namespace {
constexpr int QuietModules = 4;
constexpr int PreferredSide = 240;
} // namespace

QrCodeWidget::QrCodeWidget(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void QrCodeWidget::setText(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        bytes.isEmpty() ? nullptr
                        : QRcode_encodeData(static_cast<int>(bytes.size()),
                                            reinterpret_cast<const unsigned char *>(bytes.data()),
                                            0, QR_ECLEVEL_M),
        &QRcode_free);
    m_side = code ? code->width : 0;
    m_modules = QBitArray(qsizetype(m_side) * m_side);
    for (int i = 0; i < m_modules.size(); ++i)
        m_modules.setBit(i, code->data[i] & 1);
    setFixedSize(sizeHint().expandedTo(QSize(0, 0)));
    update();
}

QSize QrCodeWidget::sizeHint() const
{
    const int modules = m_side + 2 * QuietModules;
    const int scale = qMax(2, PreferredSide / modules);
    return m_side == 0 ? QSize() : QSize(modules * scale, modules * scale);
}

void QrCodeWidget::paintEvent(QPaintEvent *)
{
    if (m_side == 0)
        return;
    QPainter painter(this);
    painter.fillRect(rect(), Qt::white);
    const int scale = qMax(1, qMin(width(), height()) / (m_side + 2 * QuietModules));
    const QPoint origin((width() - m_side * scale) / 2, (height() - m_side * scale) / 2);
    for (int i = 0; i < m_modules.size(); ++i) {
        if (m_modules.testBit(i)) {
            const QPoint module(i % m_side, i / m_side);
            painter.fillRect(QRect(origin + module * scale, QSize(scale, scale)), Qt::black);
        }
    }
}

} // namespace anteroom::gui
