// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/models/attention.h"

#include "gui/models/console.h"
#include "gui/models/consultation_model.h"
#include "gui/models/figure_text.h"
#include "gui/models/figures.h"
#include "gui/models/outbox_model.h"
#include "gui/models/preference_store.h"
#include "gui/models/waiting.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace anteroom::gui {
namespace {

using Kind = AttentionItem::Kind;
using Urgency = AttentionItem::Urgency;
using Found = std::optional<AttentionItem>;

constexpr int QueueMost = 1000; ///< as in the status bar
constexpr qint64 DiskLeastBytes = 1'000'000'000;
constexpr int DiskLeastShare = 20; ///< a twentieth: 5 %
constexpr qint64 GapShownSeconds = 600;
constexpr qint64 RecentSeconds = 300;
constexpr int RefusalsLeast = 10;   ///< in RecentSeconds
constexpr qint64 EarlierSpans = 11; ///< of RecentSeconds in the hour before

struct Attention
{
    Q_DECLARE_TR_FUNCTIONS(anteroom::gui::Attention)
};

Found failingDeliveries(const Console &console)
{
    int failed = 0;
    int retrying = 0;
    for (const OutboxItem &item : console.outbox()->rows()) {
        const DeliveryState state = deliveryState(item);
        failed += state == DeliveryState::Failed ? 1 : 0;
        retrying += state == DeliveryState::Retrying ? 1 : 0;
    }
    const QString page = QStringLiteral("outbox");
    if (failed > 0)
        return AttentionItem{
            Kind::Delivery, Urgency::Danger, Attention::tr("Deliveries failed"),
            Attention::tr("%n deliveries are not tried any more. Try again or give up.", nullptr,
                          failed),
            page};
    if (retrying > 0)
        return AttentionItem{
            Kind::Delivery, Urgency::Warning, Attention::tr("Deliveries delayed"),
            Attention::tr("%n deliveries did not arrive and are tried again.", nullptr, retrying),
            page};
    return std::nullopt;
}

Found databaseTrouble(const Console &console)
{
    const feed::CountersView &now = console.counters();
    const QString page = QStringLiteral("logs");
    if (!now.databaseWritable)
        return AttentionItem{
            Kind::Database, Urgency::Danger, Attention::tr("Database not writable"),
            Attention::tr("Nothing new is kept. Check the disk and its permissions."), page};
    if (now.databaseQueueLength > QueueMost)
        return AttentionItem{
            Kind::Database, Urgency::Warning, Attention::tr("Database behind"),
            Attention::tr("%n jobs wait to be written.", nullptr, now.databaseQueueLength), page};
    return std::nullopt;
}

Found diskSpaceLow(const Console &console)
{
    const feed::CountersView &now = console.counters();
    if (now.diskFreeBytes < 0)
        return std::nullopt;
    const bool little = now.diskFreeBytes < DiskLeastBytes;
    const bool smallShare =
        now.diskTotalBytes > 0 && now.diskFreeBytes < now.diskTotalBytes / DiskLeastShare;
    if (!little && !smallShare)
        return std::nullopt;
    return AttentionItem{
        Kind::Disk, little ? Urgency::Danger : Urgency::Warning, Attention::tr("Disk space low"),
        Attention::tr("%1 are free where the database is. Make room before it is full.")
            .arg(sizeText(static_cast<double>(now.diskFreeBytes))),
        QStringLiteral("logs")};
}

Found feedGap(const Console &console, const QDateTime &now)
{
    const QDateTime time = console.figures()->fellBehindAt();
    if (!time.isValid() || time.secsTo(now) > GapShownSeconds)
        return std::nullopt;
    return AttentionItem{
        Kind::FeedGap, Urgency::Warning, Attention::tr("Console fell behind"),
        Attention::tr("Traffic of %1 is not complete in the list; the clinic was not affected.")
            .arg(time.toLocalTime().toString(u"HH:mm:ss")),
        QStringLiteral("traffic")};
}

Found loginsRefused(const Console &console, const QDateTime &now)
{
    const Figures *figures = console.figures();
    const int recent = figures->loginsRefusedSince(now.addSecs(-RecentSeconds));
    const int hour = figures->loginsRefusedSince(now.addSecs(-RecentSeconds * (EarlierSpans + 1)));
    const bool rising = recent * EarlierSpans > 2 * (hour - recent);
    if (recent < RefusalsLeast || !rising)
        return std::nullopt;
    return AttentionItem{
        Kind::Logins, Urgency::Warning, Attention::tr("Refused logins rise"),
        Attention::tr("%n logins were refused in the last 5 min.", nullptr, recent),
        QStringLiteral("bans")};
}

Found longWait(const Console &console, const QDateTime &now)
{
    const std::chrono::minutes target = waitTarget();
    const WaitingRoom waitingRoom =
        console.enforcesWaitingRoom() ? WaitingRoom::Enforce : WaitingRoom::Observe;
    int count = 0;
    qint64 longest = 0;
    QString id;
    for (const feed::ConsultationView &row : console.consultations()->rows()) {
        const qint64 waited = waits(row.session, waitingRoom) ? waitedSeconds(row.session, now) : 0;
        if (std::chrono::seconds(waited) <= target)
            continue;
        ++count;
        if (waited > longest) {
            longest = waited;
            id = row.session.id.toString();
        }
    }
    if (count == 0)
        return std::nullopt;
    return AttentionItem{
        Kind::Wait,
        std::chrono::seconds(longest) > 2 * target ? Urgency::Danger : Urgency::Warning,
        Attention::tr("Long wait"),
        Attention::tr("%n patients wait for more than %1 min, the longest for %2 min.", nullptr,
                      count)
            .arg(target.count())
            .arg(longest / 60),
        QStringLiteral("waiting"),
        id};
}

} // namespace

std::chrono::minutes waitTarget()
{
    return std::chrono::minutes(PreferenceStore().number(preferences::WaitingTarget));
}

QList<AttentionItem> attentionItems(const Console &console, const QDateTime &now)
{
    QList<AttentionItem> items;
    for (const Found &found :
         {longWait(console, now), failingDeliveries(console), databaseTrouble(console),
          diskSpaceLow(console), loginsRefused(console, now), feedGap(console, now)}) {
        if (found)
            items.append(*found);
    }
    std::stable_sort(items.begin(), items.end(),
                     [](const AttentionItem &item, const AttentionItem &other) {
        return item.urgency > other.urgency;
    });
    return items;
}

} // namespace anteroom::gui
