// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/moderation_questions.h"

#include "gui/models/labels.h"
#include "gui/widgets/reason_dialog.h"

#include <QCoreApplication>

#include <array>

namespace anteroom::gui {

using namespace std::chrono_literals;

namespace {
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(anteroom::gui::ModerationQuestions)
};

using Durations = std::array<std::chrono::minutes, 5>;
constexpr Durations MuteDurations{15min, 1h, 8h, 24h, 7 * 24h};
constexpr Durations BanDurations{15min, 1h, 24h, 7 * 24h, 30 * 24h};
constexpr int OneHour = 1; ///< in both

ReasonDialog::Question questionOf(const Durations &durations)
{
    ReasonDialog::Question question;
    question.choiceLabel = Texts::tr("For how &long");
    for (const std::chrono::minutes duration : durations)
        question.choices.append(durationLabel(duration));
    question.choice = OneHour;
    return question;
}
} // namespace

void askToMute(QWidget *parent, const UserId &user, const QString &name,
               std::function<void(const feed::MuteUser &)> done)
{
    ReasonDialog::Question question = questionOf(MuteDurations);
    question.title = Texts::tr("Mute");
    question.text = Texts::tr("%1 can't write messages in any conversation until then, and is told "
                              "why. They stay connected and can read.")
                        .arg(isolated(name));
    question.confirmText = Texts::tr("Mute");
    ReasonDialog::ask(question, parent,
                      [user, done = std::move(done)](const QString &reason, int choice) {
        done({user, {}, MuteDurations.at(static_cast<size_t>(choice)), reason});
    });
}

void askToBan(QWidget *parent, const feed::ConnectionView &connection,
              std::function<void(const feed::BanAddress &)> done)
{
    ReasonDialog::Question question = questionOf(BanDurations);
    question.title = Texts::tr("Ban address");
    question.text =
        Texts::tr("Everybody who connects from the address of %1 (%2) is disconnected and kept "
                  "out until then: behind one address there may be a whole household or "
                  "practice.")
            .arg(isolated(connection.displayName), connection.address);
    question.confirmText = Texts::tr("Ban address");
    ReasonDialog::ask(
        question, parent,
        [socket = connection.socketId, done = std::move(done)](const QString &reason, int choice) {
        done({socket, BanDurations.at(static_cast<size_t>(choice)), reason});
        });
}

QString durationLabel(std::chrono::minutes duration)
{
    const auto minutes = static_cast<int>(duration.count());
    constexpr int Hour = 60;
    constexpr int Day = 24 * Hour;
    if (minutes < Hour)
        return Texts::tr("%n minutes", nullptr, minutes);
    if (minutes <= Day)
        return Texts::tr("%n hours", nullptr, minutes / Hour);
    return Texts::tr("%n days", nullptr, minutes / Day);
}

} // namespace anteroom::gui
