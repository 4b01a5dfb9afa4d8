// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pages/page.h"
#include "shared/feed/server_command.h"

#include <QTimer>

#include <optional>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace anteroom::gui {

class DataTable;
class MessageBar;
class NotificationPreview;
class RecipientField;
class SentNotificationsModel;

/// Writes a notification to a person, a role or a channel: says whom it reaches before it goes out,
/// shows it as an app does, and keeps a list of what went out, without the contents.
class NotificationsPage : public Page
{
    Q_OBJECT

public:
    static constexpr int TypeCharactersMost = 64;
    static constexpr int TitleCharactersMost = 200;
    static constexpr int MessageCharactersMost = 2000;

    explicit NotificationsPage(Console &console, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override;
    OperatorRole leastRole() const override { return OperatorRole::Operator; }
    QList<QAction *> pageActions() const override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Reach
    {
        int count = 0;
        int online = 0;
    };

    QWidget *buildForm();
    QWidget *buildHealthHint();
    QWidget *buildFoot();
    QWidget *buildSide();
    void addField(QFormLayout *form, const QString &label, QWidget *field);
    void setUpFields();
    void watch();
    void refillSoon();
    void onTargetChanged();
    void onChanged();
    void onSignedInChanged();
    void countRecipients();
    void onCounted(const feed::CommandResult &result);
    void refresh();
    QString reachText() const;
    QString whyNot() const;
    bool mayAct() const;
    feed::SendNotification notification() const;
    void askToSend();
    void send(const feed::SendNotification &wanted);
    void onSent(const feed::SendNotification &wanted, const feed::CommandResult &result);
    void forget();

    SentNotificationsModel *m_sent;
    RecipientField *m_recipient;
    QComboBox *m_type;
    QComboBox *m_priority;
    QLineEdit *m_title;
    QPlainTextEdit *m_message;
    QLabel *m_reachLabel;
    QPushButton *m_countAgain;
    QLabel *m_messageCount;
    MessageBar *m_messageBar;
    QLabel *m_hint;
    QAction *m_send;
    QPushButton *m_sendButton;
    NotificationPreview *m_preview;
    DataTable *m_table;
    QTimer m_countTimer;
    QTimer m_refillTimer;
    std::optional<Reach> m_reach;
    QString m_countError;
    int m_counting = 0; ///< whose answer is awaited
    bool m_busy = false;
    UserId m_operator; ///< whose log it is
};

} // namespace anteroom::gui
