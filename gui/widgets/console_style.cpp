// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/console_style.h"

#include "gui/widgets/icon.h"
#include "gui/widgets/style_painting.h"
#include "gui/widgets/theme.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>

#include <algorithm>

namespace anteroom::gui {
namespace {

ColorRole labelRole(const QWidget *widget)
{
    const QString tone = widget ? widget->property("tone").toString() : QString();
    if (tone == u"primary")
        return ColorRole::AccentText;
    if (tone == u"field")
        return ColorRole::Muted;
    return tone == u"danger" ? ColorRole::Danger : ColorRole::Text;
}

/// Qt aligns a label by its text; in a mirrored window all of them begin at the right.
void alignByWindow(QLabel &label)
{
    const Qt::Alignment alignment = label.alignment();
    if (!label.isRightToLeft() || alignment.testFlag(Qt::AlignAbsolute))
        return;
    const Qt::Alignment vertical = alignment & Qt::AlignVertical_Mask;
    if (alignment.testFlag(Qt::AlignLeft))
        label.setAlignment(vertical | Qt::AlignRight | Qt::AlignAbsolute);
    else if (alignment.testFlag(Qt::AlignRight))
        label.setAlignment(vertical | Qt::AlignLeft | Qt::AlignAbsolute);
}

/// Keeps `544 B` and `127.0.0.x` in their order within a mirrored row.
QString isolatedText(const QString &text)
{
    return QString(QChar(0x2068) + text + QChar(0x2069));
}

/// The handle's rectangle on a bar without arrow buttons.
QRect scrollSlider(const QStyleOptionSlider &option, int minimumLength)
{
    const bool horizontal = option.orientation == Qt::Horizontal;
    const int length = horizontal ? option.rect.width() : option.rect.height();
    const int range = option.maximum - option.minimum;
    const qint64 whole = static_cast<qint64>(range) + option.pageStep;
    int handle = length;
    if (range > 0 && whole > 0)
        handle = static_cast<int>(static_cast<qint64>(option.pageStep) * length / whole);
    handle = std::clamp(handle, std::min(minimumLength, length), length);
    const int at = QStyle::sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, length - handle, option.upsideDown);
    return horizontal
               ? QRect(option.rect.left() + at, option.rect.top(), handle, option.rect.height())
               : QRect(option.rect.left(), option.rect.top() + at, option.rect.width(), handle);
}

} // namespace

ConsoleStyle::ConsoleStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
    setObjectName(QStringLiteral("anteroom"));
}

void ConsoleStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QPushButton *>(widget) || qobject_cast<QComboBox *>(widget) ||
        qobject_cast<QLineEdit *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (auto *label = qobject_cast<QLabel *>(widget))
        alignByWindow(*label);
}

void ConsoleStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                                 QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        return painting::buttonPanel(*painter, *option, widget);
    case PE_PanelButtonTool:
        return painting::toolButtonPanel(*painter, *option);
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0)
            return painting::lineEditPanel(*painter, *option, widget);
        break;
    case PE_IndicatorCheckBox:
        return painting::checkBox(*painter, *option);
    case PE_IndicatorRadioButton:
        return painting::radioButton(*painter, *option);
    case PE_FrameFocusRect:
        // Rows show their selection, buttons and fields their frame.
        if (!qobject_cast<const QAbstractItemView *>(widget) &&
            !qobject_cast<const QPushButton *>(widget))
            painting::focusFrame(*painter, *option);
        return;
    case PE_FrameDefaultButton:
        return;
    case PE_IndicatorHeaderArrow:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            QStyleOptionHeader middle = *header; // Qt puts it at the upper edge
            if (widget)
                middle.rect.moveCenter({header->rect.center().x(), widget->height() / 2});
            return painting::sortArrow(*painter, middle);
        }
        break;
    case PE_Frame:
        return painting::frame(*painter, *option);
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void ConsoleStyle::drawControl(ControlElement element, const QStyleOption *option,
                               QPainter *painter, const QWidget *widget) const
{
    if (element == CE_HeaderSection || element == CE_HeaderEmptyArea)
        return painting::header(*painter, option->rect);
    if (element == CE_ProgressBarGroove)
        return painting::progressGroove(*painter, *option);
    if (element == CE_ProgressBarContents) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            return painting::progressContents(*painter, *bar);
    }
    if (element == CE_HeaderLabel) {
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            QStyleOptionHeader muted = *header;
            muted.palette.setColor(QPalette::ButtonText, Theme::color(ColorRole::Muted));
            muted.state &= ~State_On;
            return QProxyStyle::drawControl(element, &muted, painter, widget);
        }
    }
    if (element == CE_PushButtonLabel) {
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            QStyleOptionButton colored = *button;
            if (option->state.testFlag(State_Enabled))
                colored.palette.setColor(QPalette::ButtonText, Theme::color(labelRole(widget)));
            if (!button->icon.isNull() && !button->text.isEmpty())
                return painting::buttonLabel(*painter, colored, button->icon, button->iconSize,
                                             button->text);
            return QProxyStyle::drawControl(element, &colored, painter, widget);
        }
    }
    if (element == CE_ToolButtonLabel) {
        const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        if (button && button->toolButtonStyle == Qt::ToolButtonTextBesideIcon &&
            !button->icon.isNull())
            return painting::buttonLabel(*painter, *button, button->icon, button->iconSize,
                                         button->text);
    }
    if (element == CE_ItemViewItem && option->direction == Qt::RightToLeft) {
        const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
        if (item && !item->text.isEmpty() && !item->text.isRightToLeft()) {
            QStyleOptionViewItem isolated = *item;
            isolated.text = isolatedText(item->text);
            return QProxyStyle::drawControl(element, &isolated, painter, widget);
        }
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void ConsoleStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                      QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            const QRect slider = scrollSlider(*bar, pixelMetric(PM_ScrollBarSliderMin));
            return painting::scrollBar(*painter, *bar, slider);
        }
    }
    if (control == CC_ComboBox) {
        const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        // That of a date with a calendar is editable, and its field has no frame of its own.
        if (box && (!box->editable || qobject_cast<const QDateTimeEdit *>(widget))) {
            const QRect arrow = subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
            return painting::comboBox(*painter, *box, arrow);
        }
    }
    if (control == CC_SpinBox) {
        painting::spinBox(*painter, *option,
                          subControlRect(CC_SpinBox, option, SC_SpinBoxUp, widget),
                          subControlRect(CC_SpinBox, option, SC_SpinBoxDown, widget));
        return;
    }
    if (control == CC_ToolButton) {
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option)) {
            // The whole button opens its menu; a small arrow in the corner says nothing more.
            QStyleOptionToolButton plain = *button;
            plain.features &= ~QStyleOptionToolButton::HasMenu;
            return QProxyStyle::drawComplexControl(control, &plain, painter, widget);
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect ConsoleStyle::subElementRect(SubElement element, const QStyleOption *option,
                                   const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_LineEditContents &&
        !qobject_cast<const QAbstractSpinBox *>(widget ? widget->parentWidget() : nullptr))
        return rect.adjusted(6, 0, -6, 0);
    return rect;
}

QRect ConsoleStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                   SubControl subControl, const QWidget *widget) const
{
    if (control == CC_ComboBox && subControl == SC_ComboBoxEditField) {
        const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        const QRect field = QProxyStyle::subControlRect(control, option, subControl, widget);
        if (!box || box->editable) // whose field has a margin of its own
            return field;
        return box->direction == Qt::RightToLeft ? field.adjusted(0, 0, -5, 0)
                                                 : field.adjusted(5, 0, 0, 0);
    }
    const auto *bar =
        control == CC_ScrollBar ? qstyleoption_cast<const QStyleOptionSlider *>(option) : nullptr;
    if (!bar)
        return QProxyStyle::subControlRect(control, option, subControl, widget);

    const bool horizontal = bar->orientation == Qt::Horizontal;
    const QRect slider = scrollSlider(*bar, pixelMetric(PM_ScrollBarSliderMin));
    QRect page = bar->rect;
    switch (subControl) {
    case SC_ScrollBarGroove:
        return bar->rect;
    case SC_ScrollBarSlider:
        return slider;
    case SC_ScrollBarSubPage:
        horizontal ? page.setRight(slider.left() - 1) : page.setBottom(slider.top() - 1);
        return page;
    case SC_ScrollBarAddPage:
        horizontal ? page.setLeft(slider.right() + 1) : page.setTop(slider.bottom() + 1);
        return page;
    default:
        return {};
    }
}

QSize ConsoleStyle::sizeFromContents(ContentsType type, const QStyleOption *option,
                                     const QSize &size, const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        result += QSize(12, 0);
        result.setHeight(std::max(result.height(), metrics::controlHeight()));
        break;
    case CT_ComboBox:
        result.rwidth() += 5;
        [[fallthrough]];
    case CT_LineEdit:
    case CT_SpinBox:
        result.setHeight(std::max(result.height(), metrics::controlHeight()));
        break;
    case CT_MenuItem:
        if (result.height() > 12)
            result.setHeight(std::max(result.height(), 28));
        break;
    default:
        break;
    }
    return result;
}

int ConsoleStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                              const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_ScrollView_ScrollBarOverlap:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_FocusFrameHMargin:
        return 7; // cells begin at 8 px, as their headers do
    case PM_HeaderMargin:
        return 8;
    case PM_HeaderMarkSize:
        return 12;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 16;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
        return 16;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ConsoleStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                            QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText:
    case SH_ComboBox_Popup:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QIcon ConsoleStyle::standardIcon(StandardPixmap standardIcon, const QStyleOption *option,
                                 const QWidget *widget) const
{
    if (standardIcon == SP_LineEditClearButton)
        return Icon::named(QStringLiteral("close"), ColorRole::Muted);
    return QProxyStyle::standardIcon(standardIcon, option, widget);
}

} // namespace anteroom::gui
