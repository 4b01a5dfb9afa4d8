// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/undo_bar.h"

#include "gui/widgets/icon.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>

#include <algorithm>

namespace anteroom::gui {
namespace {

constexpr int Margin = 16;

} // namespace

UndoBar::UndoBar(QWidget *parent)
    : QFrame(parent), m_text(new QLabel(this)), m_button(new QPushButton(tr("Undo"), this))
{
    setObjectName(QStringLiteral("undoBar"));
    m_text->setObjectName(QStringLiteral("undoLabel"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_button->setObjectName(QStringLiteral("undoPushButton"));
    m_button->setIcon(Icon::named(QStringLiteral("undo")));
    m_button->setToolTip(
        tr("Undo (%1)").arg(QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText)));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 8, 8);
    layout->setSpacing(12);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_button);

    QWidget *scope = parent->parentWidget() ? parent->parentWidget() : parent;
    auto *shortcut = new QShortcut(QKeySequence::Undo, scope);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, &UndoBar::undo);
    connect(this, &QObject::destroyed, shortcut, &QObject::deleteLater);
    connect(m_button, &QPushButton::clicked, this, &UndoBar::undo);
    connect(&m_timer, &QTimer::timeout, this, &UndoBar::dismiss);
    m_timer.setSingleShot(true);
    setDuration(std::chrono::seconds(8));
    parent->installEventFilter(this);
    m_button->installEventFilter(this);
    installEventFilter(this);
    hide();
}

void UndoBar::offer(const QString &text, Undo undo)
{
    m_undo = std::move(undo);
    m_button->show();
    present(text);
}

void UndoBar::tell(const QString &text)
{
    m_undo = nullptr;
    m_button->hide();
    present(text);
}

QString UndoBar::text() const
{
    return m_text->text();
}

void UndoBar::setDuration(std::chrono::milliseconds duration)
{
    m_timer.setInterval(duration);
}

bool UndoBar::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Resize:
    case QEvent::LayoutDirectionChange:
        if (watched == parent())
            place();
        break;
    case QEvent::Enter:
    case QEvent::Leave:
    case QEvent::FocusIn:
    case QEvent::FocusOut:
        if (watched != parent())
            QMetaObject::invokeMethod(this, &UndoBar::holdWhileUsed, Qt::QueuedConnection);
        break;
    default:
        break;
    }
    return QFrame::eventFilter(watched, event);
}

void UndoBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Theme::color(ColorRole::Muted));
    painter.setBrush(Theme::color(ColorRole::Raised));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

void UndoBar::present(const QString &text)
{
    m_text->setText(text);
    m_text->setAccessibleName(text);
    m_button->setAccessibleName(tr("Undo: %1").arg(text));
    show();
    raise();
    place();
    m_timer.start();
    QAccessibleEvent alert(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void UndoBar::undo()
{
    if (!m_undo)
        return;
    const Undo act = std::exchange(m_undo, nullptr);
    dismiss();
    act();
}

void UndoBar::dismiss()
{
    m_timer.stop();
    m_undo = nullptr;
    m_text->clear();
    m_text->setAccessibleName({});
    m_button->setAccessibleName(tr("Undo"));
    hide();
}

void UndoBar::place()
{
    if (isHidden())
        return;
    const QSize space = parentWidget()->size();
    const QMargins margins = layout()->contentsMargins();
    const int button =
        m_button->isHidden() ? 0 : layout()->spacing() + m_button->sizeHint().width();
    const int line = m_text->fontMetrics().horizontalAdvance(m_text->text()) + 4;
    const int width =
        std::min(margins.left() + line + button + margins.right(), space.width() - 2 * Margin);
    const int height = std::max(sizeHint().height(), heightForWidth(width));
    setGeometry((space.width() - width) / 2, space.height() - height - Margin, width, height);
}

void UndoBar::holdWhileUsed()
{
    if (isHidden())
        return;
    if (underMouse() || m_button->hasFocus())
        m_timer.stop();
    else if (!m_timer.isActive())
        m_timer.start();
}

} // namespace anteroom::gui
