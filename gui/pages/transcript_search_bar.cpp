// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/transcript_search_bar.h"

#include "gui/models/transcript_model.h"
#include "gui/pages/transcript_view.h"
#include "gui/widgets/filter_field.h"
#include "gui/widgets/icon.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace anteroom::gui {

TranscriptSearchBar::TranscriptSearchBar(TranscriptModel &transcript, TranscriptView &view,
                                         QWidget *parent)
    : QWidget(parent)
    , m_transcript(transcript)
    , m_view(view)
    , m_field(new FilterField(tr("Search the transcript"), this))
    , m_place(new QLabel(this))
    , m_older(makeButton(QStringLiteral("olderMatchToolButton"), QStringLiteral("chevron-up"),
                         tr("Previous match (Shift+Return goes back)")))
    , m_newer(makeButton(QStringLiteral("newerMatchToolButton"), QStringLiteral("chevron-down"),
                         tr("Next match")))
    , m_everything(new QPushButton(tr("Search everything"), this))
    , m_results(new QPushButton(tr("Results"), this))
    , m_end(makeButton(QStringLiteral("endSearchToolButton"), QStringLiteral("close"),
                       tr("End the search (Esc)")))
{
    buildBar();
    m_field->installEventFilter(this);
    connect(m_field, &FilterField::filterChanged, this, &TranscriptSearchBar::search);
    connect(m_field, &QLineEdit::textChanged, this, &TranscriptSearchBar::refresh);
    connect(m_older, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_newer, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_end, &QToolButton::clicked, this, &TranscriptSearchBar::end);
    connect(m_everything, &QPushButton::clicked, this,
            [this] { Q_EMIT everythingRequested(m_field->text().trimmed()); });
    connect(m_results, &QPushButton::clicked, this, &TranscriptSearchBar::resultsRequested);
    for (const auto changed :
         {&TranscriptModel::conversationChanged, &TranscriptModel::stateChanged})
        connect(&transcript, changed, this, &TranscriptSearchBar::refresh);
    connect(&view, &TranscriptView::currentMessageChanged, this, &TranscriptSearchBar::refresh);
    hide();
}

void TranscriptSearchBar::begin()
{
    show();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    refresh();
}

void TranscriptSearchBar::end()
{
    m_field->clear();
    search({});
    hide();
    Q_EMIT ended();
}

void TranscriptSearchBar::setEverythingBlocked(const QString &why)
{
    m_blocked = why;
    refresh();
}

void TranscriptSearchBar::setHasResults(bool has)
{
    m_results->setVisible(has);
}

bool TranscriptSearchBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Escape && m_field->text().isEmpty()) {
        end();
        return true;
    }
    if (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter)
        return false;
    // The first Return finds, the next ones go on.
    if (m_text != m_field->text())
        search(m_field->text());
    else
        step(key->modifiers().testFlag(Qt::ShiftModifier) ? 1 : -1);
    return true;
}

void TranscriptSearchBar::buildBar()
{
    setObjectName(QStringLiteral("transcriptSearchBar"));
    m_field->setObjectName(QStringLiteral("transcriptSearchField"));
    m_field->setMinimumWidth(160);
    m_place->setObjectName(QStringLiteral("matchPlaceLabel"));
    m_place->setForegroundRole(QPalette::PlaceholderText);
    m_everything->setObjectName(QStringLiteral("searchEverythingPushButton"));
    m_everything->setAutoDefault(false);
    m_results->setObjectName(QStringLiteral("searchResultsPushButton"));
    m_results->setToolTip(tr("Back to what was found in all transcripts"));
    m_results->setAutoDefault(false);
    m_results->hide();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 0, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(m_field, 1);
    layout->addWidget(m_place);
    layout->addWidget(m_older);
    layout->addWidget(m_newer);
    layout->addWidget(m_everything);
    layout->addWidget(m_results);
    layout->addWidget(m_end);
}

QToolButton *TranscriptSearchBar::makeButton(const QString &name, const QString &icon,
                                             const QString &text)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setIcon(Icon::named(icon));
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setMinimumSize(32, 32);
    return button;
}

void TranscriptSearchBar::search(const QString &text)
{
    m_text = text;
    m_view.setSearchText(text);
    const QList<int> rows = m_transcript.rowsWith(text);
    if (!rows.isEmpty() && !rows.contains(m_view.currentIndex().row()))
        m_view.showMessage(rows.last());
    refresh();
}

void TranscriptSearchBar::step(int rows)
{
    const QList<int> found = m_transcript.rowsWith(m_text);
    if (found.isEmpty())
        return;
    const qsizetype count = found.size();
    const qsizetype at = found.indexOf(m_view.currentIndex().row());
    m_view.showMessage(found.at(at < 0 ? count - 1 : (at + rows + count) % count));
    refresh();
}

void TranscriptSearchBar::refresh()
{
    const QList<int> found = m_transcript.rowsWith(m_text);
    const qsizetype at = found.indexOf(m_view.currentIndex().row());
    const bool open = m_transcript.isOpen();
    m_older->setEnabled(!found.isEmpty());
    m_newer->setEnabled(!found.isEmpty());
    m_place->setVisible(open && !m_text.isEmpty());
    m_place->setText(found.isEmpty() ? tr("Not in the loaded messages")
                     : at < 0        ? tr("%n found", nullptr, static_cast<int>(found.size()))
                                     : tr("%1 of %2").arg(at + 1).arg(found.size()));
    m_everything->setEnabled(m_blocked.isEmpty() && !m_field->text().trimmed().isEmpty());
    m_everything->setToolTip(
        m_blocked.isEmpty()
            ? tr("Search all transcripts of the clinic; the search is written to the audit")
            : m_blocked);
}

} // namespace anteroom::gui
