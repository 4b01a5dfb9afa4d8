// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/command_palette.h"

#include "gui/widgets/icon.h"

#include <QAbstractListModel>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace anteroom::gui {
namespace {

constexpr int Width = 640;
constexpr int MostEntries = 60;
constexpr int RowsShown = 9;

enum Role { DetailRole = Qt::UserRole + 1, KeysRole, IconRole };

int entryHeight()
{
    return metrics::rowHeight() + 8;
}

/// Icon, title, muted detail, keys at the far end.
class EntryDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        painter->save();
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        if (selected)
            painter->fillRect(option.rect, Theme::color(ColorRole::Selected));
        const auto place = [&option](const QRect &logical) {
            return QStyle::visualRect(option.direction, option.rect, logical);
        };
        const Qt::Alignment start =
            QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
        const Qt::Alignment end =
            QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter);
        const QRect row = option.rect.adjusted(16, 0, -16, 0);
        const QRect icon(row.left(), row.center().y() - 9, 20, 20);
        painter->drawPixmap(place(icon), Icon::pixmap(index.data(IconRole).toString(), 20,
                                                      Theme::color(ColorRole::Muted),
                                                      painter->device()->devicePixelRatioF()));
        painter->setFont(option.font);
        const QString keys = index.data(KeysRole).toString();
        const int keysWidth = option.fontMetrics.horizontalAdvance(keys);
        painter->setPen(Theme::color(ColorRole::Muted));
        painter->drawText(place(row), end, keys);
        const int left = icon.right() + 12;
        const int space = row.right() - left - (keys.isEmpty() ? 0 : keysWidth + 16);
        const QString title =
            option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, space);
        painter->setPen(Theme::color(ColorRole::Text));
        const int titleWidth = option.fontMetrics.horizontalAdvance(title);
        painter->drawText(place(QRect(left, row.top(), titleWidth + 2, row.height())), start,
                          title);
        const int detailLeft = left + titleWidth + 12;
        const int detailSpace = left + space - detailLeft;
        if (detailSpace > 40) {
            painter->setPen(Theme::color(ColorRole::Muted));
            painter->drawText(place(QRect(detailLeft, row.top(), detailSpace, row.height())), start,
                              option.fontMetrics.elidedText(index.data(DetailRole).toString(),
                                                            Qt::ElideRight, detailSpace));
        }
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {Width, entryHeight()};
    }
};

} // namespace

class CommandPalette::Entries : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        const PaletteEntry &entry = m_entries.at(index.row());
        switch (role) {
        case Qt::DisplayRole:
            return entry.title;
        case Qt::AccessibleTextRole:
            return QString(entry.title + u", " + entry.detail);
        case DetailRole:
            return entry.detail;
        case KeysRole:
            return entry.keys;
        case IconRole:
            return entry.iconName;
        default:
            return {};
        }
    }
    void setEntries(QList<PaletteEntry> entries)
    {
        beginResetModel();
        m_entries = std::move(entries);
        endResetModel();
    }
    const PaletteEntry &at(int row) const { return m_entries.at(row); }

private:
    QList<PaletteEntry> m_entries;
};

CommandPalette::CommandPalette(QWidget *parent)
    : QDialog(parent, Qt::Popup | Qt::FramelessWindowHint)
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_nothing(new QLabel(tr("Nothing found. Try a name, an id, a page or a command."), this))
    , m_entries(new Entries(this))
{
    setObjectName(QStringLiteral("commandPalette"));
    setWindowTitle(tr("Search or type a command"));
    m_field->setObjectName(QStringLiteral("paletteLineEdit"));
    m_field->setPlaceholderText(tr("Search or type a command"));
    m_field->setAccessibleName(tr("Search or type a command"));
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("paletteListView"));
    m_list->setAccessibleName(tr("What was found"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setModel(m_entries);
    m_list->setItemDelegate(new EntryDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->setContentsMargins(16, 12, 16, 16);
    m_nothing->setWordWrap(true);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(12, 12, 12, 8);
    top->addWidget(m_field);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_nothing);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { run(index); });
}

void CommandPalette::begin(const QString &text)
{
    m_field->setText(text);
    search(text);
    place();
    show();
    m_field->setFocus();
    m_field->selectAll();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_PageDown:
        move(RowsShown);
        return true;
    case Qt::Key_PageUp:
        move(-RowsShown);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        run(m_list->currentIndex());
        return true;
    default:
        return false;
    }
}

void CommandPalette::hideEvent(QHideEvent *event)
{
    QDialog::hideEvent(event);
    const QSignalBlocker noSearch(m_field);
    m_field->clear();
    m_entries->setEntries({});
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(Theme::color(ColorRole::Border));
    painter.setBrush(Theme::color(ColorRole::Surface));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void CommandPalette::search(const QString &text)
{
    const QStringList words = text.toLower().split(u' ', Qt::SkipEmptyParts);
    QList<PaletteEntry> found;
    for (const Source &source : m_sources) {
        if (found.size() < MostEntries)
            found.append(source(words));
    }
    // What begins with what was typed comes first; else the order of the sources holds.
    if (!words.isEmpty()) {
        std::stable_partition(found.begin(), found.end(), [&words](const PaletteEntry &entry) {
            return entry.title.startsWith(words.constFirst(), Qt::CaseInsensitive);
        });
    }
    found.resize(std::min<qsizetype>(found.size(), MostEntries));
    m_entries->setEntries(std::move(found));
    const bool any = m_entries->rowCount() > 0;
    m_list->setVisible(any);
    m_nothing->setVisible(!any);
    if (any)
        m_list->setCurrentIndex(m_entries->index(0));
    place();
}

void CommandPalette::move(int by)
{
    const int last = m_entries->rowCount() - 1;
    if (last < 0)
        return;
    const int row = std::clamp(m_list->currentIndex().row() + by, 0, last);
    m_list->setCurrentIndex(m_entries->index(row));
}

void CommandPalette::run(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const auto act = m_entries->at(index.row()).run;
    hide();
    if (act)
        act();
}

void CommandPalette::place()
{
    const int rows = std::clamp(m_entries->rowCount(), 1, RowsShown);
    const int width = std::min(Width, parentWidget()->width() - 48);
    const int height = m_field->sizeHint().height() + 24 + rows * entryHeight() +
                       (m_entries->rowCount() == 0 ? 24 : 0);
    resize(width, height);
    const QPoint topLeft = parentWidget()->mapToGlobal(
        QPoint((parentWidget()->width() - width) / 2, metrics::barHeight() / 2));
    QWidget::move(topLeft);
}

bool matchesWords(const QString &text, const QStringList &words)
{
    return std::all_of(words.begin(), words.end(), [&text](const QString &word) {
        return text.contains(word, Qt::CaseInsensitive);
    });
}

} // namespace anteroom::gui
