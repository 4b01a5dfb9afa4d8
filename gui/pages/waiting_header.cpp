// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/waiting_header.h"

#include "gui/models/labels.h"
#include "gui/widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <cmath>

namespace anteroom::gui {

WaitingHeader::WaitingHeader(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 4, 16, 12);
    layout->setSpacing(32);
    m_count = addFigure(QStringLiteral("waitingCount"), tr("waiting"));
    m_longest = addFigure(QStringLiteral("longestWait"), tr("longest wait"));
    m_median = addFigure(QStringLiteral("medianWait"), tr("median today"));
    m_target = addFigure(QStringLiteral("targetWait"), tr("target"));
    layout->addStretch(1);
}

void WaitingHeader::setFigures(const Figures &figures)
{
    const auto span = [](double seconds) {
        return seconds < 0 ? QStringLiteral("–") : durationText(std::llround(seconds));
    };
    tell(m_count, QString::number(figures.waitingCount));
    tell(m_longest, span(static_cast<double>(figures.longestSeconds)));
    tell(m_median, span(figures.medianSeconds));
    tell(m_target, tr("%1 min").arg(figures.targetMinutes));
    m_figures = figures;
    colorLongest();
}

void WaitingHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colorLongest();
}

void WaitingHeader::colorLongest()
{
    const bool isOver = m_figures.longestSeconds >= m_figures.targetMinutes * 60;
    QPalette palette;
    if (isOver)
        palette.setColor(QPalette::WindowText, Theme::color(ColorRole::Danger));
    m_longest->setPalette(palette);
    m_longest->setToolTip(isOver ? tr("Over the target") : QString());
}

void WaitingHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, height() - 1, width(), 1, Theme::color(ColorRole::Border));
}

QLabel *WaitingHeader::addFigure(const QString &name, const QString &words)
{
    auto *figure = new QLabel(this);
    figure->setObjectName(name + QStringLiteral("Label"));
    figure->setFont(fonts::pageTitle());
    figure->setTextFormat(Qt::PlainText);
    figure->setProperty("words", words);
    auto *below = new QLabel(words, this);
    below->setFont(fonts::secondary());
    below->setForegroundRole(QPalette::PlaceholderText);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(figure);
    column->addWidget(below);
    qobject_cast<QBoxLayout *>(layout())->addLayout(column);
    return figure;
}

void WaitingHeader::tell(QLabel *figure, const QString &value)
{
    figure->setText(value);
    figure->setAccessibleName(figure->property("words").toString() + u": " + value);
}

} // namespace anteroom::gui
