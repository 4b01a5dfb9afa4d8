// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/pages/transcript_delegate.h"

#include "gui/models/labels.h"
#include "gui/models/transcript_model.h"
#include "gui/widgets/icon.h"
#include "gui/widgets/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLocale>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace anteroom::gui {

namespace {
constexpr int Margin = 16;
constexpr int AvatarLeast = 28;
constexpr int Gap = 12;
constexpr int TextWidthMax = 640;
constexpr int HeadSpace = 12; ///< above a message that begins a group
constexpr int LineSpace = 2;  ///< between messages of a group
constexpr qint64 GroupSeconds = 300;
constexpr qsizetype HeightsMax = 20'000;

/// Sizes that follow the fonts.
int avatarSize()
{
    return std::max(AvatarLeast, QFontMetrics(fonts::secondary()).height() + 10);
}

int dayHeight()
{
    return QFontMetrics(fonts::secondary()).height() + 20;
}

/// What of a message is drawn besides its text.
struct Shape
{
    bool day = false;
    bool head = false;
};

Shape shapeOf(const QModelIndex &index)
{
    const QModelIndex before = index.siblingAtRow(index.row() - 1);
    if (!before.isValid())
        return {true, true};
    const QDateTime time = index.data(TimeRole).toDateTime();
    const QDateTime timeBefore = before.data(TimeRole).toDateTime();
    const bool day = time.toLocalTime().date() != timeBefore.toLocalTime().date();
    const auto same = [&](int role) { return index.data(role) == before.data(role); };
    const bool grouped = same(TranscriptModel::SenderNameRole) &&
                         same(TranscriptModel::SenderRoleRole) &&
                         timeBefore.secsTo(time) < GroupSeconds;
    return {day, day || !grouped};
}

bool isRedacted(const QModelIndex &index)
{
    return index.data(TranscriptModel::RedactedRole).toBool();
}

QString kindNote(const QModelIndex &index)
{
    const auto type = messageTypeFromWire(index.data(TranscriptModel::MessageTypeRole).toString());
    const bool named = type == MessageType::Image || type == MessageType::File;
    return named ? label(*type) + QStringLiteral(": ") : QString();
}

/// The text that is drawn, bounded, with its line breaks as QTextLayout wants them.
QString shownText(const QModelIndex &index)
{
    if (isRedacted(index))
        return TranscriptDelegate::tr("Redacted");
    const QString content = index.data(TranscriptModel::ContentRole).toString();
    constexpr qsizetype Max = TranscriptDelegate::ShownCharactersMax;
    QString text = kindNote(index) + withBoundedMarks(content.left(Max));
    if (content.size() > Max) {
        if (text.back().isHighSurrogate())
            text.chop(1);
        text += u'\n' + TranscriptDelegate::tr("… %1 characters in all, the first %2 are shown")
                            .arg(QLocale().toString(content.size()), QLocale().toString(Max));
    }
    text.replace(u'\n', QChar::LineSeparator);
    return text;
}

/// Breaks the text into lines; gives its height.
qreal layOut(QTextLayout &layout, int width, Qt::LayoutDirection direction)
{
    QTextOption option;
    option.setAlignment(QStyle::visualAlignment(direction, Qt::AlignLeft) | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    qreal height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return height;
}

int textWidth(int rowWidth)
{
    return qBound(40, rowWidth - 2 * Margin - avatarSize() - Gap, TextWidthMax);
}

ColorRole inkOf(const QString &role)
{
    const auto known = roleFromWire(role);
    if (!known)
        return ColorRole::Neutral;
    switch (*known) {
    case Role::Patient:
        return ColorRole::Info;
    case Role::Physician:
        return ColorRole::Ok;
    case Role::Agent:
        return ColorRole::Waiting;
    case Role::Admin:
        return ColorRole::Warning;
    }
    Q_UNREACHABLE();
}

QString initials(const QString &name)
{
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return QStringLiteral("?");
    const QString last = words.size() > 1 ? words.last().left(1) : QString();
    return QString(words.first().left(1) + last).toUpper();
}

void paintDay(QPainter &painter, const QRect &row, const QDateTime &time)
{
    const QString text = QLocale().toString(time.toLocalTime().date(), QLocale::LongFormat);
    painter.setFont(fonts::secondary());
    const int half = painter.fontMetrics().horizontalAdvance(text) / 2 + Gap;
    const QRect line(row.left() + Margin, row.top(), row.width() - 2 * Margin, dayHeight());
    const int y = line.center().y();
    painter.setPen(Theme::color(ColorRole::Border));
    painter.drawLine(line.left(), y, line.center().x() - half, y);
    painter.drawLine(line.center().x() + half, y, line.right(), y);
    painter.setPen(Theme::color(ColorRole::Muted));
    painter.drawText(line, Qt::AlignCenter, text);
}

void paintAvatar(QPainter &painter, const QRect &circle, const QModelIndex &index)
{
    const ColorRole ink = inkOf(index.data(TranscriptModel::SenderRoleRole).toString());
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::color(static_cast<ColorRole>(static_cast<int>(ink) + 1)));
    painter.drawEllipse(circle);
    painter.setPen(Theme::color(ink));
    painter.setFont(fonts::secondary());
    painter.drawText(circle, Qt::AlignCenter,
                     initials(index.data(TranscriptModel::SenderNameRole).toString()));
}

/// line: as if writing went from left to right, inside row.
void paintHead(QPainter &painter, QRect line, const QStyleOptionViewItem &option,
               const QModelIndex &index)
{
    QFont font = option.font;
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(Theme::color(ColorRole::Text));
    const int flags = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) |
                          Qt::AlignAbsolute | Qt::AlignVCenter);
    const QString name =
        painter.fontMetrics().elidedText(index.data(TranscriptModel::SenderNameRole).toString(),
                                         Qt::ElideRight, line.width() * 2 / 3);
    painter.drawText(QStyle::visualRect(option.direction, option.rect, line), flags, name);
    line.setLeft(line.left() + painter.fontMetrics().horizontalAdvance(name) + 8);

    const auto role = roleFromWire(index.data(TranscriptModel::SenderRoleRole).toString());
    const QString time = index.data(TimeRole).toDateTime().toLocalTime().toString(u"HH:mm");
    painter.setFont(fonts::secondary());
    painter.setPen(Theme::color(ColorRole::Muted));
    painter.drawText(QStyle::visualRect(option.direction, option.rect, line), flags,
                     role ? TranscriptDelegate::tr("%1 · %2").arg(label(*role), time) : time);
}

/// Where the text occurs, as the layout wants it marked.
QList<QTextLayout::FormatRange> marksOf(const QString &text, const QString &searched)
{
    QList<QTextLayout::FormatRange> marks;
    if (searched.isEmpty())
        return marks;
    QTextCharFormat format;
    format.setBackground(Theme::color(ColorRole::WarningTint));
    format.setForeground(Theme::color(ColorRole::Warning));
    format.setFontUnderline(true);
    const int length = static_cast<int>(searched.size());
    for (qsizetype at = text.indexOf(searched, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(searched, at + length, Qt::CaseInsensitive))
        marks.append({static_cast<int>(at), length, format});
    return marks;
}

/// place: as if writing went from left to right, inside row.
void paintText(QPainter &painter, QRect place, const QStyleOptionViewItem &option,
               const QModelIndex &index, const QString &searched)
{
    QFont font = option.font;
    const bool redacted = isRedacted(index);
    if (redacted) {
        const QRect icon(place.topLeft(), QSize(16, 16));
        painter.drawPixmap(QStyle::visualRect(option.direction, option.rect, icon).topLeft(),
                           Icon::pixmap(QStringLiteral("redact"), 16,
                                        Theme::color(ColorRole::Muted),
                                        painter.device()->devicePixelRatioF()));
        place.translate(22, 0);
        font.setItalic(true);
    }
    painter.setPen(Theme::color(redacted ? ColorRole::Muted : ColorRole::Text));
    const QString text = shownText(index);
    QTextLayout layout(text, font);
    layOut(layout, place.width(), option.direction);
    layout.draw(&painter, QStyle::visualRect(option.direction, option.rect, place).topLeft(),
                redacted ? QList<QTextLayout::FormatRange>() : marksOf(text, searched));
}
} // namespace

void TranscriptDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setClipRect(option.rect);
    const Shape shape = shapeOf(index);
    QRect row = option.rect;
    if (shape.day) {
        paintDay(*painter, row, index.data(TimeRole).toDateTime());
        row.setTop(row.top() + dayHeight());
    }
    if (option.state & QStyle::State_Selected)
        painter->fillRect(row.adjusted(0, shape.head ? HeadSpace / 2 : 0, 0, 0),
                          Theme::color(ColorRole::Selected));
    const int lineHeight = QFontMetrics(option.font).height();
    const QSize avatar(avatarSize(), avatarSize());
    QRect text(row.left() + Margin + avatar.width() + Gap, row.top() + LineSpace,
               textWidth(option.rect.width()), lineHeight);
    if (shape.head) {
        text.moveTop(row.top() + HeadSpace);
        const QRect circle(QPoint(row.left() + Margin, text.top()), avatar);
        paintAvatar(*painter, QStyle::visualRect(option.direction, option.rect, circle), index);
        paintHead(*painter, text, option, index);
        text.translate(0, lineHeight + LineSpace);
    }
    paintText(*painter, text, option, index, m_searchText);
    painter->restore();
}

QSize TranscriptDelegate::sizeHint(const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int rowWidth = view ? view->viewport()->width() : option.rect.width();
    const Shape shape = shapeOf(index);
    const QString key = index.data(IdRole).toString() +
                        (shape.day    ? u'd'
                         : shape.head ? u'h'
                                      : u'-') +
                        (isRedacted(index) ? u'r' : u'-');
    const auto known = m_heights.constFind(key);
    const int lineHeight = QFontMetrics(option.font).height();
    if (known != m_heights.constEnd() && known->width == rowWidth &&
        known->lineHeight == lineHeight)
        return {rowWidth, known->height};

    QTextLayout layout(shownText(index), option.font);
    int height =
        int(std::ceil(layOut(layout, textWidth(rowWidth), option.direction))) + 2 * LineSpace;
    if (shape.head)
        height += HeadSpace + lineHeight;
    if (shape.day)
        height += dayHeight();
    if (m_heights.size() > HeightsMax)
        m_heights.clear();
    m_heights.insert(key, {rowWidth, lineHeight, height});
    return {rowWidth, height};
}

} // namespace anteroom::gui
