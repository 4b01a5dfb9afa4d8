// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/timeline_pane.h"

#include "gui/models/console.h"
#include "gui/models/timeline_model.h"
#include "gui/pages/timeline_view.h"
#include "gui/widgets/detail_panel.h"
#include "gui/widgets/message_bar.h"

#include <QLabel>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

namespace anteroom::gui {
namespace {

constexpr auto CountsInterval = std::chrono::seconds(10);

QLabel *mutedLabel(const char *name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setFont(fonts::secondary());
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setWordWrap(true);
    return label;
}

} // namespace

TimelinePane::TimelinePane(Console &console, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_counts(mutedLabel("timelineCountsLabel", this))
    , m_note(mutedLabel("timelineNoteLabel", this))
    , m_error(new MessageBar(this))
    , m_view(new TimelineView(console.timeline(), this))
{
    m_error->setObjectName(QStringLiteral("timelineMessageBar"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(DetailPanel::sectionLabel(tr("Timeline"), this));
    for (QWidget *widget : {static_cast<QWidget *>(m_counts), static_cast<QWidget *>(m_error),
                            static_cast<QWidget *>(m_note), static_cast<QWidget *>(m_view)})
        layout->addWidget(widget);
    const TimelineModel *model = console.timeline();
    connect(model, &TimelineModel::stateChanged, this, &TimelinePane::refresh);
    connect(model, &QAbstractItemModel::rowsInserted, this, &TimelinePane::refresh);
    connect(m_error, &MessageBar::actionRequested, model, [this] {
        m_error->clear();
        m_console.timeline()->reload();
    });
    auto *again = new QTimer(this);
    again->setInterval(CountsInterval);
    connect(again, &QTimer::timeout, this, [this] {
        if (m_isLive && isVisible() && m_console.timeline()->errorText().isEmpty())
            m_console.timeline()->reload();
    });
    again->start();
    refresh();
}

void TimelinePane::setSession(const QString &id, bool isLive)
{
    m_isLive = isLive;
    m_console.openTimeline(SessionId(id));
}

void TimelinePane::refresh()
{
    const TimelineModel *model = m_console.timeline();
    const bool isCounted = model->chatMessageCount() >= 0;
    m_counts->setVisible(isCounted);
    m_counts->setText(
        tr("%n ICE candidates", nullptr, static_cast<int>(model->iceCandidateCount())) +
        QStringLiteral(" · ") +
        tr("%n chat messages", nullptr, static_cast<int>(model->chatMessageCount())));
    const QString error = model->errorText();
    if (error.isEmpty()) {
        m_error->clear();
    } else {
        m_error->showError(error);
        m_error->setAction(tr("Try again"));
    }
    const bool isEmpty = model->rowCount() == 0;
    m_note->setVisible(isEmpty && error.isEmpty());
    m_note->setText(isCounted
                        ? tr("Nothing was recorded. Who joins, calls and leaves appears here.")
                        : tr("Loading…"));
    m_view->setVisible(!isEmpty);
}

} // namespace anteroom::gui
