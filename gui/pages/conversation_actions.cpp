// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/conversation_actions.h"

#include "gui/models/console.h"
#include "gui/models/conversation_model.h"
#include "gui/models/labels.h"
#include "gui/pages/assign_dialog.h"
#include "gui/widgets/icon.h"
#include "gui/widgets/message_bar.h"

#include <QAction>

#include <chrono>
#include <utility>

namespace anteroom::gui {

using namespace std::chrono_literals;

namespace {
constexpr auto UndoTime = 8s;
}

ConversationActions::ConversationActions(Console &console, MessageBar &bar, QWidget *window)
    : QObject(window)
    , m_console(console)
    , m_messageBar(bar)
    , m_window(window)
    , m_assign(new QAction(Icon::named(QStringLiteral("assign")), tr("Assign…"), this))
    , m_assignToMe(new QAction(Icon::named(QStringLiteral("user")), tr("Assign to me"), this))
    , m_switchOpen(new QAction(this))
{
    m_assign->setObjectName(QStringLiteral("assignConversationAction"));
    m_assign->setToolTip(tr("Give the conversation to an agent, or to nobody"));
    m_assignToMe->setObjectName(QStringLiteral("assignToMeAction"));
    m_switchOpen->setObjectName(QStringLiteral("switchConversationAction"));
    connect(m_assign, &QAction::triggered, this, &ConversationActions::askWhom);
    connect(m_assignToMe, &QAction::triggered, this, &ConversationActions::takeIt);
    connect(m_switchOpen, &QAction::triggered, this, &ConversationActions::switchStatus);
    connect(&console, &Console::signedInChanged, this, &ConversationActions::refresh);
    connect(&bar, &MessageBar::actionRequested, this, [this] {
        if (const ConversationId id = std::exchange(m_undo, {}); !id.isEmpty())
            setStatus(id, ConversationStatus::Open);
    });
    m_undoTimer.setSingleShot(true);
    m_undoTimer.setInterval(UndoTime);
    connect(&m_undoTimer, &QTimer::timeout, this, [this] {
        if (!std::exchange(m_undo, {}).isEmpty())
            m_messageBar.clear();
    });
    refresh();
}

void ConversationActions::setConversation(const std::optional<feed::ConversationView> &conversation)
{
    m_conversation = conversation;
    refresh();
}

void ConversationActions::refresh()
{
    const bool may = m_conversation && m_console.hasRole(OperatorRole::Operator);
    const bool open =
        !m_conversation || m_conversation->conversation.status == ConversationStatus::Open;
    const bool support =
        m_conversation && m_conversation->conversation.type == ConversationType::AgentSupport;
    m_assign->setVisible(support);
    m_assign->setEnabled(may && support);
    m_assignToMe->setVisible(support && isAgent(m_console));
    m_assignToMe->setEnabled(may && m_assignToMe->isVisible() &&
                             m_conversation->conversation.assigneeId !=
                                 m_console.signedInOperator()->id);
    m_switchOpen->setEnabled(may);
    m_switchOpen->setText(open ? tr("Close conversation") : tr("Open again"));
    m_switchOpen->setIconText(open ? tr("Close") : tr("Open again"));
    m_switchOpen->setIcon(Icon::named(open ? QStringLiteral("done") : QStringLiteral("refresh")));
    m_switchOpen->setToolTip(
        open ? tr("Close the conversation: nobody can write in it until it is opened again")
             : tr("Open the conversation again: its people can write"));
}

void ConversationActions::askWhom()
{
    if (!m_conversation)
        return;
    auto *dialog = new AssignDialog(m_console, *m_conversation, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AssignDialog::assigned, this,
            [this](const QString &done) { m_messageBar.showDone(done); });
    dialog->open();
}

void ConversationActions::takeIt()
{
    if (m_conversation)
        update({m_conversation->conversation.id, std::nullopt, m_console.signedInOperator()->id},
               tr("You have the conversation now."));
}

void ConversationActions::switchStatus()
{
    if (!m_conversation)
        return;
    const Conversation &conversation = m_conversation->conversation;
    const bool open = conversation.status == ConversationStatus::Open;
    setStatus(conversation.id, open ? ConversationStatus::Closed : ConversationStatus::Open);
}

void ConversationActions::setStatus(const ConversationId &id, ConversationStatus status)
{
    const feed::UpdateConversation command{id, status, std::nullopt};
    if (status == ConversationStatus::Open)
        return update(command, tr("The conversation is open again."));
    m_undo = {};
    m_messageBar.showBusy(tr("Waiting for the server…"));
    m_console.send(command, this, [this, id](const feed::CommandResult &result) {
        if (result.ok)
            offerUndo(id);
        else
            m_messageBar.showError(refusalText(result.code, result.message));
    });
}

void ConversationActions::offerUndo(const ConversationId &id)
{
    const feed::ConversationView *view = m_console.conversations()->find(id.toString());
    m_messageBar.showDone(
        view ? tr("The conversation of %1 is closed.").arg(isolated(view->patientName))
             : tr("The conversation is closed."));
    m_messageBar.setAction(tr("Open again"));
    m_undo = id;
    m_undoTimer.start();
}

void ConversationActions::update(const feed::UpdateConversation &command, const QString &doneText)
{
    m_undo = {};
    m_messageBar.showBusy(tr("Waiting for the server…"));
    m_console.send(command, this, [this, doneText](const feed::CommandResult &result) {
        if (result.ok)
            m_messageBar.showDone(doneText);
        else
            m_messageBar.showError(refusalText(result.code, result.message));
    });
}

} // namespace anteroom::gui
