// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/pages/traffic_detail.h"

#include "gui/models/labels.h"
#include "gui/models/traffic_tally.h"
#include "gui/widgets/message_bar.h"
#include "gui/widgets/theme.h"

#include <QJsonDocument>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace anteroom::gui {

namespace {
constexpr qsizetype ShownCharactersMax = 64 * 1024;
constexpr int ContentsHeight = 220;

QString userText(const feed::TrafficView &row)
{
    if (row.displayName.isEmpty() || row.userId.isEmpty())
        return row.displayName + row.userId;
    return row.displayName + u'\n' + row.userId;
}
} // namespace

TrafficDetail::TrafficDetail(QWidget *parent)
    : DetailPanel(tr("Select an event to see its facts and the shape of its contents."), parent)
    , m_note(new QLabel(this))
    , m_contents(new QPlainTextEdit(this))
{
    m_note->setFont(fonts::secondary());
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_contents->setObjectName(QStringLiteral("contentsPlainTextEdit"));
    m_contents->setAccessibleName(tr("Contents"));
    m_contents->setReadOnly(true);
    m_contents->setFont(fonts::fixed());
    m_contents->setMinimumHeight(ContentsHeight);
    m_contents->setTabChangesFocus(true);
    m_contents->setUndoRedoEnabled(false);
    m_contents->setFrameShape(QFrame::NoFrame);
    m_contents->viewport()->setBackgroundRole(QPalette::Window);
    m_contents->document()->setDocumentMargin(8);

    bodyLayout()->setSpacing(4);
    bodyLayout()->addWidget(sectionLabel(tr("Contents"), this));
    bodyLayout()->addWidget(m_note);
    bodyLayout()->addWidget(m_contents, 1);
    m_hideTimer.setSingleShot(true);
    connect(&m_hideTimer, &QTimer::timeout, this, &TrafficDetail::hideContents);
}

void TrafficDetail::showRow(const feed::TrafficView &row)
{
    if (m_row && m_row->number == row.number)
        return refreshRow(row);
    messageBar()->clear();
    m_row = row;
    setHead(row.event, tr("%1 · %2").arg(label(row.direction), bytesText(row.bytes)),
            outcomeChip(row));
    setFacts(facts());
    hideContents();
}

void TrafficDetail::refreshRow(const feed::TrafficView &row)
{
    if (m_row->outcome == row.outcome && m_row->latencyMicroseconds == row.latencyMicroseconds)
        return;
    m_row = row;
    setHead(row.event, tr("%1 · %2").arg(label(row.direction), bytesText(row.bytes)),
            outcomeChip(row));
    setFacts(facts());
}

void TrafficDetail::showNothing()
{
    if (!m_row)
        return;
    m_row.reset();
    hideContents();
    clear();
}

void TrafficDetail::reveal(quint64 number, const QString &payload)
{
    if (!m_row || m_row->number != number)
        return;
    messageBar()->clear();
    m_contents->setPlainText(indentedPayload(payload));
    m_note->setText(tr("Revealed. Hidden again after %n seconds or with the next selection.",
                       nullptr, static_cast<int>(m_revealTime.count() / 1000)));
    m_hideTimer.start(m_revealTime);
}

void TrafficDetail::hideContents()
{
    m_hideTimer.stop();
    showShape();
    Q_EMIT contentsHidden();
}

void TrafficDetail::hideEvent(QHideEvent *event)
{
    DetailPanel::hideEvent(event);
    hideContents();
}

void TrafficDetail::showShape()
{
    m_note->setText(tr("Masked: kinds and lengths only."));
    m_contents->setPlainText(m_row ? indentedShape(m_row->shape) : QString());
}

QList<DetailPanel::Fact> TrafficDetail::facts() const
{
    const QLocale locale;
    QList<Fact> facts{
        {tr("Time"), m_row->time.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss.zzz"), false, {}},
        {tr("User"), userText(*m_row), false, {}},
        {tr("Room"), m_row->room, true, {}},
        {tr("Socket"), m_row->socketId, true, {}},
        {tr("Size"), tr("%1 bytes").arg(locale.toString(qint64(m_row->bytes))), false, {}},
        {tr("Outcome"), m_row->outcome, false, {}}};
    if (m_row->direction == feed::Direction::Outgoing)
        facts.append({tr("Receivers"), locale.toString(m_row->receiverCount), false, {}});
    if (m_row->latencyMicroseconds >= 0)
        facts.append({tr("Latency"), latencyText(m_row->latencyMicroseconds), false,
                      tr("From its arrival to its answer")});
    facts.append({tr("Number"), QString::number(m_row->number), true, {}});
    return facts;
}

Chip outcomeChip(const feed::TrafficView &row)
{
    if (!isRefused(row))
        return {};
    const bool mild = row.outcome == u"rate_limited" || row.outcome == u"muted";
    return {row.outcome, mild ? Tone::Warning : Tone::Danger};
}

QString indentedShape(const QString &shape)
{
    QString text;
    int depth = 0;
    const auto newLine = [&text, &depth] { text += u'\n' + QString(depth * 2, u' '); };
    for (qsizetype i = 0; i < shape.size(); ++i) {
        const QChar character = shape.at(i);
        const bool opens = character == u'{' || character == u'[';
        const bool closes = character == u'}' || character == u']';
        const QChar next = i + 1 < shape.size() ? shape.at(i + 1) : QChar();
        if (closes && !text.isEmpty() && !text.endsWith(u'{') && !text.endsWith(u'[')) {
            --depth;
            newLine();
        } else if (closes) {
            --depth;
        }
        if (character == u' ' && (text.endsWith(u' ') || text.endsWith(u'\n')))
            continue;
        text += character;
        depth += opens ? 1 : 0;
        if ((opens && next != u'}' && next != u']') || character == u',')
            newLine();
    }
    return text;
}

QString indentedPayload(const QString &payload)
{
    const QJsonDocument document = QJsonDocument::fromJson(payload.toUtf8());
    QString text =
        document.isNull() ? payload : QString::fromUtf8(document.toJson(QJsonDocument::Indented));
    if (text.size() <= ShownCharactersMax)
        return text.trimmed();
    const QString size = QLocale().toString(text.size());
    text.truncate(ShownCharactersMax);
    return text + u'\n' + TrafficDetail::tr("… shortened, %1 characters in all").arg(size);
}

} // namespace anteroom::gui
