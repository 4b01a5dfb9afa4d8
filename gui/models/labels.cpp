// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/models/labels.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace anteroom::gui {

namespace {
struct Labels
{
    Q_DECLARE_TR_FUNCTIONS(anteroom::gui::Labels)
};

QString spanText(qint64 seconds)
{
    if (seconds < 60)
        return Labels::tr("%1 s").arg(seconds);
    if (seconds < 3600)
        return Labels::tr("%1 min").arg(seconds / 60);
    return Labels::tr("%1 h").arg(seconds / 3600);
}
} // namespace

QString label(Role role)
{
    switch (role) {
    case Role::Patient:
        return Labels::tr("Patient");
    case Role::Physician:
        return Labels::tr("Physician");
    case Role::Agent:
        return Labels::tr("Agent");
    case Role::Admin:
        return Labels::tr("Admin");
    }
    Q_UNREACHABLE();
}

QString label(PresenceStatus status)
{
    switch (status) {
    case PresenceStatus::Online:
        return Labels::tr("Online");
    case PresenceStatus::Away:
        return Labels::tr("Away");
    case PresenceStatus::Busy:
        return Labels::tr("Busy");
    case PresenceStatus::Offline:
        return Labels::tr("Offline");
    }
    Q_UNREACHABLE();
}

QString label(OperatorRole role)
{
    switch (role) {
    case OperatorRole::Viewer:
        return Labels::tr("Viewer");
    case OperatorRole::Operator:
        return Labels::tr("Operator");
    case OperatorRole::ClinicianLead:
        return Labels::tr("Clinician lead");
    case OperatorRole::Admin:
        return Labels::tr("Administrator");
    }
    Q_UNREACHABLE();
}

QString label(SessionStatus status)
{
    switch (status) {
    case SessionStatus::Scheduled:
        return Labels::tr("Scheduled");
    case SessionStatus::Waiting:
        return Labels::tr("Waiting");
    case SessionStatus::InProgress:
        return Labels::tr("In progress");
    case SessionStatus::Completed:
        return Labels::tr("Completed");
    case SessionStatus::Cancelled:
        return Labels::tr("Cancelled");
    case SessionStatus::NoShow:
        return Labels::tr("No show");
    }
    Q_UNREACHABLE();
}

QString label(RoomStatus status)
{
    switch (status) {
    case RoomStatus::Waiting:
        return Labels::tr("Waiting");
    case RoomStatus::Active:
        return Labels::tr("Active");
    case RoomStatus::Completed:
        return Labels::tr("Completed");
    }
    Q_UNREACHABLE();
}

QString label(ConversationType type)
{
    return type == ConversationType::Consultation ? Labels::tr("Consultation")
                                                  : Labels::tr("Agent support");
}

QString label(ConversationStatus status)
{
    return status == ConversationStatus::Open ? Labels::tr("Open") : Labels::tr("Closed");
}

QString label(MessageType type)
{
    switch (type) {
    case MessageType::Text:
        return Labels::tr("Text");
    case MessageType::Image:
        return Labels::tr("Image");
    case MessageType::File:
        return Labels::tr("File");
    case MessageType::System:
        return Labels::tr("System");
    }
    Q_UNREACHABLE();
}

QString label(feed::Direction direction)
{
    return direction == feed::Direction::Incoming ? Labels::tr("Incoming") : Labels::tr("Outgoing");
}

QString relativeTime(const QDateTime &then, const QDateTime &now)
{
    if (!then.isValid())
        return {};
    const qint64 seconds = then.secsTo(now);
    if (seconds <= -60)
        return -seconds < 86'400 ? Labels::tr("in %1").arg(spanText(-seconds)) : fullTime(then);
    if (seconds < 5)
        return Labels::tr("now");
    const qint64 days = then.toLocalTime().date().daysTo(now.toLocalTime().date());
    if (days == 0 || seconds < 6 * 3600)
        return Labels::tr("%1 ago").arg(spanText(seconds));
    if (days == 1)
        return Labels::tr("yesterday");
    const QDate date = then.toLocalTime().date();
    if (date.year() == now.toLocalTime().date().year())
        return QLocale().toString(date, QStringLiteral("d MMM"));
    return date.toString(Qt::ISODate);
}

QString fullTime(const QDateTime &time)
{
    return time.isValid() ? time.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss") : QString();
}

QString durationText(qint64 seconds)
{
    if (seconds < 0)
        return {};
    const auto pad = [](qint64 value) {
        return QStringLiteral("%1").arg(value, 2, 10, QChar(u'0'));
    };
    const QString minutes = QString::number(seconds / 60 % 60);
    if (seconds < 3600)
        return minutes + u':' + pad(seconds % 60);
    return QString::number(seconds / 3600) + u':' + pad(seconds / 60 % 60) + u':' +
           pad(seconds % 60);
}

QString bytesText(qint64 bytes, int decimals)
{
    if (bytes < 1000)
        return Labels::tr("%1 B").arg(bytes);
    // QLocale's own units are words in some languages, too long for a column.
    const auto in = [&](double unit) {
        return QLocale().toString(static_cast<double>(bytes) / unit, 'f', decimals);
    };
    if (bytes < 1'000'000)
        return Labels::tr("%1 kB").arg(in(1e3));
    if (bytes < 1'000'000'000)
        return Labels::tr("%1 MB").arg(in(1e6));
    return Labels::tr("%1 GB").arg(in(1e9));
}

QString latencyText(qint64 microseconds)
{
    if (microseconds < 0)
        return {};
    if (microseconds < 1'000)
        return Labels::tr("%1 µs").arg(microseconds);
    if (microseconds < 1'000'000)
        return Labels::tr("%1 ms").arg(
            QLocale().toString(double(microseconds) / 1e3, 'f', microseconds < 10'000 ? 1 : 0));
    return Labels::tr("%1 s", "a latency")
        .arg(QLocale().toString(double(microseconds) / 1e6, 'f', 1));
}

QString isolated(const QString &name)
{
    const bool turns = std::any_of(name.cbegin(), name.cend(), [](QChar character) {
        const char16_t code = character.unicode();
        return (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069) ||
               code == 0x200E || code == 0x200F || code == 0x061C;
    });
    return turns ? QString(QChar(0x2068) + name + QChar(0x2069)) : name;
}

QString withBoundedMarks(const QString &text)
{
    constexpr int Most = 8;
    QString bounded;
    bounded.reserve(text.size());
    int marks = 0;
    for (const QChar character : text) {
        marks = character.isMark() ? marks + 1 : 0;
        if (marks <= Most)
            bounded += character;
    }
    return bounded;
}

QString refusalText(const QString &code, const QString &message)
{
    if (code == QLatin1String("forbidden"))
        return Labels::tr("Your role does not allow this. Ask an administrator.");
    if (code == QLatin1String("not_found"))
        return Labels::tr("This is no longer there. Refresh with F5 and try again.");
    if (code == QLatin1String("conflict"))
        return Labels::tr(
                   "%1. Somebody else was faster, or the id is taken: refresh with F5 and check.")
            .arg(message);
    if (code == QLatin1String("unavailable"))
        return Labels::tr(
            "The server or its database does not answer at the moment. Try again shortly.");
    if (code == QLatin1String("invalid_payload"))
        return Labels::tr("The server did not accept what was entered: %1.").arg(message);
    return message.isEmpty() ? Labels::tr("The server refused (%1). Try again.").arg(code)
                             : message;
}

} // namespace anteroom::gui
