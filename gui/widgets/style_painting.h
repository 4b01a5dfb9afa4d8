// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QIcon;
class QPainter;
class QRect;
class QSize;
class QString;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionHeader;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionToolButton;
class QWidget;

// The drawings of ConsoleStyle, one control each.
namespace anteroom::gui::painting {

void buttonPanel(QPainter &painter, const QStyleOption &option, const QWidget *widget);
void toolButtonPanel(QPainter &painter, const QStyleOption &option);
/// Icon and text together in the middle; Fusion puts them apart.
void buttonLabel(QPainter &painter, const QStyleOption &option, const QIcon &icon,
                 const QSize &iconSize, const QString &text);
void lineEditPanel(QPainter &painter, const QStyleOption &option, const QWidget *widget);
void checkBox(QPainter &painter, const QStyleOption &option);
void radioButton(QPainter &painter, const QStyleOption &option);
/// The edge of a scroll area.
void frame(QPainter &painter, const QStyleOption &option);
void focusFrame(QPainter &painter, const QStyleOption &option);
void comboBox(QPainter &painter, const QStyleOptionComboBox &option, const QRect &arrow);
void spinBox(QPainter &painter, const QStyleOption &option, const QRect &up, const QRect &down);
void header(QPainter &painter, const QRect &rectangle);
void sortArrow(QPainter &painter, const QStyleOptionHeader &option);
void progressGroove(QPainter &painter, const QStyleOption &option);
void progressContents(QPainter &painter, const QStyleOptionProgressBar &option);
void scrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &slider);

} // namespace anteroom::gui::painting
