// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBitArray>
#include <QWidget>

namespace anteroom::gui {

/// A text as a QR code, always dark on white with its quiet zone, in whole pixels per module.
class QrCodeWidget : public QWidget
{
    Q_OBJECT

public:
    explicit QrCodeWidget(QWidget *parent = nullptr);

    /// text: at most 2,331 bytes of UTF-8 (error correction M). An empty or longer one draws
    /// nothing.
    void setText(const QString &text);
    /// Modules along one side, 0 when nothing is drawn.
    int moduleCount() const { return m_side; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QBitArray m_modules;
    int m_side = 0;
};

} // namespace anteroom::gui
