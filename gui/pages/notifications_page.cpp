// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/notifications_page.h"

#include "gui/models/console.h"
#include "gui/models/labels.h"
#include "gui/models/sent_notifications_model.h"
#include "gui/models/user_model.h"
#include "gui/pages/list_page.h"
#include "gui/pages/notification_preview.h"
#include "gui/pages/recipient_field.h"
#include "gui/widgets/data_table.h"
#include "gui/widgets/detail_panel.h"
#include "gui/widgets/empty_state.h"
#include "gui/widgets/icon.h"
#include "gui/widgets/message_bar.h"

#include <QAction>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStylePainter>

#include <chrono>
#include <utility>

namespace anteroom::gui {

using namespace std::chrono_literals;

namespace {
constexpr auto CountDelay = 300ms;
constexpr int FormWidthMost = 640;
constexpr int SideWidth = 440;
constexpr int MessageLines = 6;

QLabel *quietLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(fonts::secondary());
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

/// Editable, with the frame of the other boxes.
class TypeComboBox : public QComboBox
{
public:
    using QComboBox::QComboBox;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QStyleOptionComboBox option;
        initStyleOption(&option);
        option.editable = false;
        option.currentText.clear();
        QStylePainter(this).drawComplexControl(QStyle::CC_ComboBox, option);
    }
};

qsizetype characterCount(const QString &text)
{
    return text.toUcs4().size();
}
} // namespace

NotificationsPage::NotificationsPage(Console &console, QWidget *parent)
    : Page(console, parent)
    , m_sent(new SentNotificationsModel(*console.users(), this))
    , m_recipient(new RecipientField(console, this))
    , m_type(new TypeComboBox(this))
    , m_priority(new QComboBox(this))
    , m_title(new QLineEdit(this))
    , m_message(new QPlainTextEdit(this))
    , m_reachLabel(quietLabel(QStringLiteral("reachLabel"), this))
    , m_countAgain(new QPushButton(tr("Try again"), this))
    , m_messageCount(quietLabel(QStringLiteral("messageCountLabel"), this))
    , m_messageBar(new MessageBar(this))
    , m_hint(quietLabel(QStringLiteral("sendHintLabel"), this))
    , m_send(new QAction(Icon::named(QStringLiteral("send")), tr("Send notification"), this))
    , m_sendButton(new QPushButton(tr("Send…"), this))
    , m_preview(new NotificationPreview(this))
    , m_table(new DataTable(QStringLiteral("notifications"), this))
{
    setObjectName(QStringLiteral("notificationsPage"));
    setUpFields();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildForm(), 1);
    layout->addWidget(buildSide());
    setFocusProxy(m_recipient);
    watch();
    onSignedInChanged();
}

QString NotificationsPage::title() const
{
    return tr("Notifications");
}

QString NotificationsPage::iconName() const
{
    return QStringLiteral("notifications");
}

QList<QAction *> NotificationsPage::pageActions() const
{
    return {m_send};
}

void NotificationsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    refillSoon();
    if (m_recipient->target())
        m_countTimer.start();
}

QWidget *NotificationsPage::buildForm()
{
    auto *fields = new QWidget(this);
    fields->setMaximumWidth(FormWidthMost);
    auto *form = new QFormLayout(fields);
    form->setContentsMargins(24, 16, 24, 16);
    form->setVerticalSpacing(8);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    addField(form, tr("To"), m_recipient);
    auto *reach = new QHBoxLayout;
    reach->addWidget(m_reachLabel, 1);
    reach->addWidget(m_countAgain);
    form->addRow(reach);
    addField(form, tr("Typ&e"), m_type);
    addField(form, tr("&Priority"), m_priority);
    addField(form, tr("T&itle"), m_title);
    addField(form, tr("&Message"), m_message);
    form->addRow(m_messageCount);
    form->addRow(buildHealthHint());
    form->addRow(m_messageBar);
    form->addRow(buildFoot());

    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(fields);
    return area;
}

void NotificationsPage::addField(QFormLayout *form, const QString &label, QWidget *field)
{
    auto *name = new QLabel(label, this);
    name->setBuddy(field);
    form->addRow(name, field);
}

QWidget *NotificationsPage::buildHealthHint()
{
    auto *hint = new MessageBar(this);
    hint->setObjectName(QStringLiteral("healthHintBar"));
    hint->showWarning(tr("Write no health data: a push text may be read on a locked phone, and "
                         "passes through the phone's maker. Say that there is news, not what."));
    // It always holds.
    for (QWidget *button : hint->findChildren<QWidget *>(QStringLiteral("dismissToolButton")))
        button->hide();
    return hint;
}

QWidget *NotificationsPage::buildFoot()
{
    auto *foot = new QWidget(this);
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_hint, 1);
    layout->addWidget(m_sendButton);
    return foot;
}

QWidget *NotificationsPage::buildSide()
{
    m_table->setModel(m_sent);
    m_table->setAccessibleName(tr("Sent in this session"));
    m_table->setColumnWidths({60, 120, 100, 60, 88},
                             static_cast<int>(SentNotificationsModel::Column::Target));
    m_table->setSortingEnabled(false);
    m_table->restoreColumns();
    auto *empty = new EmptyState(m_table);
    empty->setContent({QStringLiteral("send"), tr("Nothing sent yet"),
                       tr("What you send in this session is listed here, without its text.")});

    auto *side = new QFrame(this);
    side->setObjectName(QStringLiteral("notificationSide"));
    side->setFixedWidth(SideWidth);
    auto *preview = new QVBoxLayout;
    preview->setContentsMargins(16, 8, 16, 16);
    preview->setSpacing(12);
    preview->addWidget(DetailPanel::sectionLabel(tr("As the app shows it"), this));
    preview->addWidget(m_preview);
    preview->addWidget(DetailPanel::sectionLabel(tr("Sent in this session"), this));
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(preview);
    layout->addWidget(m_table, 1);
    return side;
}

void NotificationsPage::setUpFields()
{
    m_type->setObjectName(QStringLiteral("typeComboBox"));
    m_type->setEditable(true);
    m_type->setInsertPolicy(QComboBox::NoInsert);
    // Codes that apps tell kinds apart by; people do not read them.
    m_type->addItems({QStringLiteral("information"), QStringLiteral("appointment"),
                      QStringLiteral("reminder"), QStringLiteral("service")});
    m_type->lineEdit()->setAccessibleName(tr("Type"));
    m_type->lineEdit()->setMaxLength(TypeCharactersMost);
    m_priority->setObjectName(QStringLiteral("priorityComboBox"));
    m_priority->addItem(tr("Low: shown without a sound"), QStringLiteral("low"));
    m_priority->addItem(tr("Normal"), QStringLiteral("normal"));
    m_priority->addItem(tr("High: cannot wait"), QStringLiteral("high"));
    m_priority->setCurrentIndex(1);
    m_title->setObjectName(QStringLiteral("titleLineEdit"));
    m_title->setMaxLength(TitleCharactersMost);
    m_message->setObjectName(QStringLiteral("messagePlainTextEdit"));
    m_message->setTabChangesFocus(true);
    m_message->document()->setDocumentMargin(8);
    m_message->setFixedHeight(MessageLines * m_message->fontMetrics().lineSpacing() + 20);
    m_countAgain->setObjectName(QStringLiteral("countAgainPushButton"));
    m_countAgain->setAutoDefault(false);
    m_sendButton->setObjectName(QStringLiteral("sendNotificationPushButton"));
    m_sendButton->setProperty("tone", QStringLiteral("primary"));
    m_sendButton->setIcon(Icon::named(QStringLiteral("send"), ColorRole::AccentText));
    m_send->setObjectName(QStringLiteral("sendNotificationAction"));
}

void NotificationsPage::watch()
{
    m_countTimer.setSingleShot(true);
    m_countTimer.setInterval(CountDelay);
    connect(&m_countTimer, &QTimer::timeout, this, &NotificationsPage::countRecipients);
    m_refillTimer.setSingleShot(true);
    connect(&m_refillTimer, &QTimer::timeout, this, [this] {
        m_recipient->refill();
        m_sent->refreshNames();
    });
    connect(m_countAgain, &QPushButton::clicked, this, &NotificationsPage::countRecipients);
    connect(m_recipient, &RecipientField::targetChanged, this, &NotificationsPage::onTargetChanged);
    connect(m_type, &QComboBox::currentTextChanged, this, &NotificationsPage::onChanged);
    connect(m_priority, &QComboBox::currentIndexChanged, this, &NotificationsPage::onChanged);
    connect(m_title, &QLineEdit::textChanged, this, &NotificationsPage::onChanged);
    connect(m_message, &QPlainTextEdit::textChanged, this, &NotificationsPage::onChanged);
    connect(m_sendButton, &QPushButton::clicked, m_send, &QAction::trigger);
    connect(m_send, &QAction::triggered, this, &NotificationsPage::askToSend);
    connect(&console(), &Console::signedInChanged, this, &NotificationsPage::onSignedInChanged);
    connect(&console(), &Console::snapshotApplied, this, &NotificationsPage::refillSoon);
    using Model = QAbstractItemModel;
    const Model *users = console().users();
    connect(users, &Model::rowsInserted, this, &NotificationsPage::refillSoon);
    connect(users, &Model::rowsRemoved, this, &NotificationsPage::refillSoon);
    connect(users, &Model::dataChanged, this, &NotificationsPage::refillSoon);
}

/// Once for all changes of a flush, and only while somebody looks.
void NotificationsPage::refillSoon()
{
    if (isVisible() && !m_refillTimer.isActive())
        m_refillTimer.start();
}

void NotificationsPage::onTargetChanged()
{
    ++m_counting;
    m_reach.reset();
    m_countError.clear();
    onChanged();
}

void NotificationsPage::onChanged()
{
    m_preview->setNotification(m_type->currentText(), m_title->text(), m_message->toPlainText(),
                               m_priority->currentData().toString());
    if (!m_busy)
        m_messageBar->clear(); // it was about another one
    if (mayAct() && m_recipient->target())
        m_countTimer.start();
    else
        m_countTimer.stop();
    refresh();
}

void NotificationsPage::onSignedInChanged()
{
    const auto &signedIn = console().signedInOperator();
    if (!signedIn)
        forget();
    else if (std::exchange(m_operator, signedIn->id) != signedIn->id)
        m_sent->clear();
    refresh();
}

void NotificationsPage::countRecipients()
{
    const auto target = m_recipient->target();
    if (!target || !mayAct())
        return;
    m_countError.clear();
    refresh();
    console().send(feed::CountRecipients{*target}, this,
                   [this, counting = ++m_counting](const feed::CommandResult &result) {
        if (counting == m_counting)
            onCounted(result);
    });
}

void NotificationsPage::onCounted(const feed::CommandResult &result)
{
    m_reach.reset();
    if (result.ok)
        m_reach = Reach{result.data.value(u"count").toInt(), result.data.value(u"online").toInt()};
    else
        m_countError = refusalText(result.code, result.message);
    refresh();
}

void NotificationsPage::refresh()
{
    const qsizetype over = characterCount(m_message->toPlainText()) - MessageCharactersMost;
    m_messageCount->setText(over > 0 ? tr("%n characters too many", nullptr, static_cast<int>(over))
                                     : tr("%1 of %2")
                                           .arg(QLocale().toString(over + MessageCharactersMost),
                                                QLocale().toString(MessageCharactersMost)));
    m_messageCount->setForegroundRole(over > 0 ? QPalette::BrightText : QPalette::PlaceholderText);
    m_reachLabel->setText(reachText());
    m_reachLabel->setForegroundRole(m_countError.isEmpty() ? QPalette::PlaceholderText
                                                           : QPalette::BrightText);
    m_countAgain->setVisible(!m_countError.isEmpty());
    const QString why = whyNot();
    m_hint->setText(why);
    m_send->setEnabled(why.isEmpty());
    m_sendButton->setEnabled(why.isEmpty());
    m_sendButton->setText(m_reach && m_reach->count > 1 ? tr("Send…") : tr("Send"));
}

QString NotificationsPage::reachText() const
{
    if (!m_countError.isEmpty())
        return tr("Whom it reaches is not known. %1").arg(m_countError);
    if (!m_recipient->target())
        return tr("Choose whom it is for.");
    if (!m_reach)
        return tr("Counting whom it reaches…");
    if (m_reach->count == 0)
        return tr("Reaches nobody.");
    return tr("Reaches %n people", nullptr, m_reach->count) + QStringLiteral(", ") +
           tr("%n of them connected now", nullptr, m_reach->online) + u'.';
}

/// What is still to do before it can be sent; empty: nothing.
QString NotificationsPage::whyNot() const
{
    if (!mayAct())
        return tr("Your role may read only.");
    if (m_busy)
        return tr("Waiting for the server…");
    if (m_type->currentText().trimmed().isEmpty())
        return tr("It needs a type.");
    if (m_title->text().trimmed().isEmpty())
        return tr("It needs a title.");
    const QString message = m_message->toPlainText();
    if (message.trimmed().isEmpty())
        return tr("It needs a message.");
    if (characterCount(message) > MessageCharactersMost)
        return tr("The message is too long.");
    if (!m_reach)
        return m_recipient->target() ? tr("Whom it reaches is not known yet.")
                                     : tr("It needs somebody to go to.");
    return m_reach->count > 0 ? QString() : tr("It would reach nobody.");
}

bool NotificationsPage::mayAct() const
{
    return console().hasRole(OperatorRole::Operator);
}

feed::SendNotification NotificationsPage::notification() const
{
    return {m_recipient->target().value_or(feed::NotificationTarget()),
            m_type->currentText().trimmed(), m_title->text().trimmed(),
            m_message->toPlainText().trimmed(), m_priority->currentData().toString()};
}

void NotificationsPage::askToSend()
{
    if (!whyNot().isEmpty())
        return;
    const feed::SendNotification wanted = notification();
    if (m_reach->count <= 1)
        return send(wanted);
    auto *box = new QMessageBox(this);
    box->setObjectName(QStringLiteral("confirmSendMessageBox"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setWindowTitle(tr("Send notification"));
    box->setText(tr("Send this to %n people?", nullptr, m_reach->count));
    box->setInformativeText(tr("It goes to: %1. What was sent can't be taken back.")
                                .arg(isolated(targetText(wanted.target, *console().users()))));
    QPushButton *confirm =
        box->addButton(tr("Send to %n people", nullptr, m_reach->count), QMessageBox::AcceptRole);
    confirm->setObjectName(QStringLiteral("confirmPushButton"));
    confirm->setProperty("tone", QStringLiteral("primary"));
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    connect(confirm, &QPushButton::clicked, this, [this, wanted] { send(wanted); });
    connect(&console(), &Console::signedInChanged, box, &QWidget::close);
    box->open();
}

void NotificationsPage::send(const feed::SendNotification &wanted)
{
    m_busy = true;
    m_messageBar->showBusy(tr("Sending…"));
    refresh();
    console().send(wanted, this,
                   [this, wanted](const feed::CommandResult &result) { onSent(wanted, result); });
}

void NotificationsPage::onSent(const feed::SendNotification &wanted,
                               const feed::CommandResult &result)
{
    m_busy = false;
    if (!result.ok) {
        m_messageBar->showError(refusalText(result.code, result.message));
        return refresh();
    }
    const int count = result.data.value(u"count").toInt();
    m_sent->add({QDateTime::currentDateTimeUtc(), wanted.target, wanted.type, count,
                 static_cast<int>(characterCount(wanted.title))});
    m_title->clear();
    m_message->clear();
    m_messageBar->showDone(tr("Sent to %n people.", nullptr, count));
    refresh();
}

/// Nobody is signed in: nothing that was written stays on the screen.
void NotificationsPage::forget()
{
    m_busy = false;
    m_title->clear();
    m_message->setPlainText({});
    m_type->setCurrentIndex(0);
    m_priority->setCurrentIndex(1);
    m_recipient->reset();
    m_recipient->refill();
    m_messageBar->clear();
    m_sent->refreshNames();
    onTargetChanged();
}

} // namespace anteroom::gui
