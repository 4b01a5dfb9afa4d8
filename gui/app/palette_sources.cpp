// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/palette_sources.h"

#include "gui/app/shortcut_map.h"
#include "gui/models/console.h"
#include "gui/models/consultation_model.h"
#include "gui/models/conversation_model.h"
#include "gui/models/labels.h"
#include "gui/models/user_model.h"
#include "gui/pages/page.h"

#include <QAction>
#include <QCoreApplication>

namespace anteroom::gui {
namespace {

/// Of one kind; who looks for more types another word.
constexpr qsizetype MostOfAKind = 20;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(anteroom::gui::PaletteSources)
};

PaletteEntry entryOf(QAction *action, const QString &iconName, const QString &detail)
{
    return {plainText(action), detail, iconName,
            action->shortcut().toString(QKeySequence::NativeText), [action] { action->trigger(); }};
}

/// Rows of a model whose text has all words; nothing while nothing was typed.
template <class Row, class TextOf, class EntryOf>
QList<PaletteEntry> find(const QList<Row> &rows, const QStringList &words, TextOf textOf,
                         EntryOf makeEntry)
{
    QList<PaletteEntry> found;
    if (words.isEmpty())
        return found;
    for (const Row &row : rows) {
        if (found.size() >= MostOfAKind)
            break;
        if (matchesWords(textOf(row), words))
            found.append(makeEntry(row));
    }
    return found;
}

} // namespace

CommandPalette::Source actSource(const ShortcutMap &map)
{
    return [&map](const QStringList &words) {
        QList<PaletteEntry> found;
        for (const ShortcutMap::Row &row : map.rows()) {
            const bool offered =
                row.action->isEnabled() && row.action->isVisible() && row.id != u"palette";
            if (!offered || !matchesWords(plainText(row.action), words))
                continue;
            const bool isPage = row.id.startsWith(u"page/");
            found.append(entryOf(row.action,
                                 isPage ? row.id.mid(5) : QStringLiteral("chevron-right"),
                                 isPage ? Texts::tr("Page") : Texts::tr("Command")));
        }
        return found;
    };
}

CommandPalette::Source pageActSource(std::function<Page *()> current)
{
    return [current = std::move(current)](const QStringList &words) {
        QList<PaletteEntry> found;
        const Page *page = current();
        if (!page)
            return found;
        const QList<QAction *> actions = page->pageActions();
        for (QAction *action : actions) {
            if (action->isEnabled() && action->isVisible() &&
                matchesWords(plainText(action), words))
                found.append(entryOf(action, page->iconName(), page->title()));
        }
        return found;
    };
}

CommandPalette::Source peopleSource(Console &console, OpenPage open)
{
    return [&console, open = std::move(open)](const QStringList &words) {
        return find(
            console.users()->rows(), words,
            [](const User &user) {
            return QString(user.displayName + u' ' + user.email + u' ' + user.id.toString());
            },
            [&open](const User &user) {
            return PaletteEntry{user.displayName,
                                label(user.role),
                                QStringLiteral("user"),
                                {},
                                [open, id = user.id.toString()] {
                open(QStringLiteral("people"), id);
                                }};
        });
    };
}

CommandPalette::Source consultationSource(Console &console, OpenPage open)
{
    return [&console, open = std::move(open)](const QStringList &words) {
        return find(
            console.consultations()->rows(), words,
            [](const feed::ConsultationView &row) {
            return QString(row.session.patient.displayName + u' ' +
                           row.session.physician.displayName + u' ' + row.session.id.toString());
            },
            [&open](const feed::ConsultationView &row) {
            const ConsultationSession &session = row.session;
            return PaletteEntry{Texts::tr("%1 with %2")
                                    .arg(isolated(session.patient.displayName),
                                         isolated(session.physician.displayName)),
                                Texts::tr("Consultation, %1").arg(label(session.status)),
                                QStringLiteral("consultations"),
                                {},
                                [open, id = session.id.toString()] {
                open(QStringLiteral("consultations"), id);
                                }};
        });
    };
}

CommandPalette::Source conversationSource(Console &console, OpenPage open)
{
    return [&console, open = std::move(open)](const QStringList &words) {
        return find(
            console.conversations()->rows(), words,
            [](const feed::ConversationView &row) {
            return QString(peopleText(row) + u' ' + row.conversation.id.toString());
            },
            [&open](const feed::ConversationView &row) {
            return PaletteEntry{peopleText(row),
                                Texts::tr("Conversation, %1").arg(label(row.conversation.status)),
                                QStringLiteral("conversations"),
                                {},
                                [open, id = row.conversation.id.toString()] {
                open(QStringLiteral("conversations"), id);
                                }};
        });
    };
}

} // namespace anteroom::gui
