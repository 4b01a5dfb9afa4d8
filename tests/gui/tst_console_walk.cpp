// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/console_frame.h"
#include "gui/app/program.h"
#include "gui/app/setup_wizard.h"
#include "gui/app/sign_in_page.h"
#include "gui/models/connection_model.h"
#include "gui/models/consultation_model.h"
#include "gui/models/conversation_model.h"
#include "gui/models/log_model.h"
#include "gui/models/mute_model.h"
#include "gui/models/presence_model.h"
#include "gui/models/room_model.h"
#include "gui/models/timeline_model.h"
#include "gui/models/traffic_model.h"
#include "gui/models/transcript_model.h"
#include "gui/models/user_model.h"
#include "gui/pages/list_page.h"
#include "gui/pages/traffic_files.h"
#include "gui/widgets/message_bar.h"
#include "gui/widgets/reason_dialog.h"
#include "server/demo/client.h"
#include "tests/gui/support/clinic_feed.h"
#include "tests/gui/support/fake_server.h"

#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace anteroom;
using namespace anteroom::gui;

namespace {

constexpr int Patience = 30'000;
const QString Password = QStringLiteral("correct horse battery staple");

/// Texts of a patient's that must not be seen where nobody asked for them.
QStringList planted()
{
    QStringList values;
    for (int i = 0; i < 50; ++i)
        values.append(
            QStringLiteral("PLANTED-%1-%2").arg(i, 2, 10, QLatin1Char('0')).arg(i * 7919));
    return values;
}

QStringList lines; ///< of the program's own log, while the test runs
QtMessageHandler previous = nullptr;

void keepLine(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    lines.append(text);
    if (previous)
        previous(type, context, text);
}

/// All that a person can read of one widget, tool tips included.
QStringList textsOf(const QWidget *widget)
{
    QStringList texts{widget->toolTip(), widget->accessibleName(), widget->accessibleDescription()};
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        texts.append(label->text());
    if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
        texts.append(edit->text());
    if (const auto *plain = qobject_cast<const QPlainTextEdit *>(widget))
        texts.append(plain->toPlainText());
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        texts.append(button->text());
    const auto *view = qobject_cast<const QAbstractItemView *>(widget);
    const QAbstractItemModel *model = view ? view->model() : nullptr;
    for (int row = 0; model && row < model->rowCount(); ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            const QModelIndex cell = model->index(row, column);
            for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole),
                                   int(Qt::AccessibleTextRole), int(Qt::UserRole)})
                texts.append(cell.data(role).toString());
        }
    }
    return texts;
}

/// Of all that is in a widget, seen or not.
void collectTexts(const QWidget *widget, QStringList &texts)
{
    for (const QWidget *child : widget->findChildren<QWidget *>())
        texts.append(textsOf(child));
}

} // namespace

/// Every page and its acts with the real server inside and real clients at it. The slots are the
/// chapters, in order.
class TestConsoleWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theClinicOpens();
    void everyPageOpensByKeyAndHasNamesForAll();
    void everythingStandsTheOtherWayRound();
    void largeTextIsLaidOut();
    void dashboardTellsFigures();
    void consultationHasItsTimeline();
    void roomIsLockedAndUnlocked();
    void conversationIsReadAndNoted();
    void connectionsShowDevices();
    void roomsShowMembers();
    void trafficIsFilteredAndRevealed();
    void whatIsPlantedIsNeverShown();
    void notificationReachesThePatient();
    void muteAppearsAmongBans();
    void personIsCreated();
    void consoleAccessIsGiven();
    void auditHasItAll();
    void limitsAreLoaded();
    void logsShowLines();
    void aDeviceIsDisconnected();
    void lockTakesEverythingAway();
    void viewersMayOnlyLook();
    void cleanupTestCase();

private:
    ConsoleFrame *frame() const { return m_program->window().frame(); }
    Console &console() const { return m_program->console(); }
    template <class Widget>
    Widget *child(const QWidget *parent, const char *name) const
    {
        return parent->findChild<Widget *>(QLatin1String(name));
    }
    Page *open(const char *name);
    void trigger(Page *page, const char *action);
    void giveReason(const QString &reason);
    void signIn(const QString &name, const QString &password);
    QJsonObject run(const feed::ServerCommand &command);
    bool call(demo::Client &client, const QString &event, const QJsonObject &payload);
    void makePeople();
    void talk();

    tests::TemporarySettings m_settings;
    QTemporaryDir m_directory;
    std::unique_ptr<Program> m_program;
    demo::Client m_patient;
    demo::Client m_physician;
    QStringList m_received; ///< names of the events that the patient got
    ConversationId m_conversation;
    SessionId m_session;
    const UserId m_patientId{QStringLiteral("pat-1")};
    const UserId m_physicianId{QStringLiteral("doc-1")};
    const UserId m_agentId{QStringLiteral("agent-1")};
};

void TestConsoleWalk::initTestCase()
{
    qputenv("ANTEROOM_KEYCHAIN", "off");
    previous = qInstallMessageHandler(keepLine);
    Options options;
    options.settings.dataDir = m_directory.filePath(QStringLiteral("clinic"));
    options.settings.dataDirGiven = true;
    options.settings.listen.port = 0;
    options.settingsFile = m_directory.filePath(QStringLiteral("server.conf"));
    m_program = std::make_unique<Program>(options);
    m_program->begin();
    connect(&m_patient, &demo::Client::eventReceived, this,
            [this](const QString &name, const QJsonArray &) { m_received.append(name); });
}

void TestConsoleWalk::cleanupTestCase()
{
    m_patient.leave();
    m_physician.leave();
    m_program.reset();
    qInstallMessageHandler(previous);
}

Page *TestConsoleWalk::open(const char *name)
{
    frame()->openPage(QLatin1String(name));
    Page *page = frame()->currentPage();
    return page && page->iconName() == QLatin1String(name) ? page : nullptr;
}

void TestConsoleWalk::trigger(Page *page, const char *action)
{
    auto *found = page->findChild<QAction *>(QLatin1String(action));
    QVERIFY2(found, action);
    QTRY_VERIFY2_WITH_TIMEOUT(found->isEnabled(), action, Patience);
    found->trigger();
}

void TestConsoleWalk::giveReason(const QString &reason)
{
    const QList<ReasonDialog *> dialogs = m_program->window().findChildren<ReasonDialog *>();
    const auto shown = std::find_if(dialogs.begin(), dialogs.end(),
                                    [](const ReasonDialog *dialog) { return dialog->isVisible(); });
    QVERIFY(shown != dialogs.end());
    child<QLineEdit>(*shown, "reasonLineEdit")->setText(reason);
    QTest::mouseClick(child<QPushButton>(*shown, "confirmPushButton"), Qt::LeftButton);
}

void TestConsoleWalk::signIn(const QString &name, const QString &password)
{
    SignInPage *page = m_program->window().signInPage();
    QTRY_VERIFY_WITH_TIMEOUT(page->isVisible(), Patience);
    child<QLineEdit>(page, "nameLineEdit")->setText(name);
    child<QLineEdit>(page, "passwordLineEdit")->setText(password);
    QTest::mouseClick(child<QPushButton>(page, "signInPushButton"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(frame()->isVisible() && console().hasSnapshot(), Patience);
}

QJsonObject TestConsoleWalk::run(const feed::ServerCommand &command)
{
    std::optional<feed::CommandResult> answer;
    console().send(command, this,
                   [&answer](const feed::CommandResult &result) { answer = result; });
    const bool came = QTest::qWaitFor([&answer] { return answer.has_value(); }, Patience);
    if (!came || !answer->ok)
        qWarning() << (answer ? answer->message : QStringLiteral("no answer"));
    return came && answer->ok ? answer->data : QJsonObject();
}

bool TestConsoleWalk::call(demo::Client &client, const QString &event, const QJsonObject &payload)
{
    std::optional<QJsonObject> answer;
    client.emitEvent(event, payload,
                     [&answer](const QJsonArray &arguments) { answer = arguments[0].toObject(); });
    return QTest::qWaitFor([&answer] { return answer.has_value(); }, Patience) &&
           answer->value(u"ok").toBool();
}

void TestConsoleWalk::makePeople()
{
    run(feed::CreateUser{QStringLiteral("Ana Silva"), Role::Patient, {}, m_patientId});
    run(feed::CreateUser{QStringLiteral("Dr. Okafor"), Role::Physician, {}, m_physicianId});
    run(feed::CreateUser{QStringLiteral("Robin Hale"), Role::Agent, {}, m_agentId});
    const QUrl url(child<QToolButton>(&m_program->window(), "addressToolButton")->text());
    const std::pair<demo::Client *, UserId> clients[] = {{&m_patient, m_patientId},
                                                         {&m_physician, m_physicianId}};
    for (const auto &[client, user] : clients) {
        client->connectTo(url, run(feed::IssueToken{user}).value(u"token").toString());
        QTRY_VERIFY_WITH_TIMEOUT(client->isConnected(), Patience);
    }
    const feed::CreateConversation conversation{
        ConversationType::Consultation, m_patientId, m_physicianId, {}};
    m_conversation = ConversationId(run(conversation).value(u"id").toString());
    const QJsonObject consultation = run(feed::CreateConsultation{m_patientId, m_physicianId});
    m_session = SessionId(consultation.value(u"session").toObject().value(u"id").toString());
    QVERIFY(!m_conversation.isEmpty() && !m_session.isEmpty());
}

/// Everything that clients say here is planted.
void TestConsoleWalk::talk()
{
    const QStringList values = planted();
    const QString conversation = m_conversation.toString();
    const QString session = m_session.toString();
    for (demo::Client *client : {&m_patient, &m_physician}) {
        QVERIFY(call(*client, QStringLiteral("chat:join"),
                     {{QStringLiteral("conversationId"), conversation}}));
        QVERIFY(call(*client, QStringLiteral("consultation:join"),
                     {{QStringLiteral("sessionId"), session}}));
    }
    for (int i = 0; i < 36; ++i) {
        demo::Client &client = i % 2 == 0 ? m_patient : m_physician;
        QVERIFY(call(client, QStringLiteral("chat:message"),
                     {{QStringLiteral("conversationId"), conversation},
                      {QStringLiteral("content"), values.at(i)}}));
    }
    for (int i = 36; i < 46; ++i) {
        const QString key = i % 2 == 0 ? QStringLiteral("offer") : QStringLiteral("candidate");
        const QString event = i % 2 == 0 ? QStringLiteral("consultation:offer")
                                         : QStringLiteral("consultation:ice-candidate");
        QVERIFY(call(m_patient, event,
                     {{QStringLiteral("sessionId"), session},
                      {QStringLiteral("targetUserId"), m_physicianId.toString()},
                      {key, QJsonObject{{QStringLiteral("sdp"), values.at(i)}}}}));
    }
    // What nobody understands, in a value and in a key.
    for (int i = 46; i < 50; ++i)
        m_patient.emitEvent(QStringLiteral("unknown:event"),
                            {{QStringLiteral("text"), values.at(i)}, {values.at(i), 1}});
    QVERIFY(call(m_patient, QStringLiteral("consultation:stats"),
                 {{QStringLiteral("sessionId"), session},
                  {QStringLiteral("state"), QStringLiteral("connected")},
                  {QStringLiteral("roundTripMs"), 48}}));
}

void TestConsoleWalk::theClinicOpens()
{
    SetupWizard *wizard = m_program->window().setupWizard();
    QTRY_VERIFY_WITH_TIMEOUT(wizard->isVisible(), Patience);
    child<QLineEdit>(wizard, "adminNameLineEdit")->setText(QStringLiteral("ruth"));
    child<QLineEdit>(wizard, "adminPasswordLineEdit")->setText(Password);
    child<QLineEdit>(wizard, "repeatPasswordLineEdit")->setText(Password);
    auto *next = child<QPushButton>(wizard, "nextPushButton");
    QTest::mouseClick(next, Qt::LeftButton);
    QTest::mouseClick(next, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(frame()->isVisible() && console().hasSnapshot(), Patience);
    makePeople();
    talk();
}

void TestConsoleWalk::everyPageOpensByKeyAndHasNamesForAll()
{
    QCOMPARE(frame()->pages().size(), 16);
    m_program->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_program->window()));
    for (int number = 0; number < frame()->pages().size(); ++number) {
        Page *page = frame()->pages().at(number);
        if (number < 9)
            QTest::keyClick(&m_program->window(), static_cast<Qt::Key>(Qt::Key_1 + number),
                            Qt::ControlModifier);
        else
            QVERIFY(open(qPrintable(page->iconName())));
        QCOMPARE(frame()->currentPage(), page);
        QVERIFY(page->isVisible());
        const QList<QWidget *> widgets = page->findChildren<QWidget *>();
        for (QWidget *widget : widgets) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
                continue;
            // The field inside of a spin box is the box.
            const bool isInside = qobject_cast<QAbstractSpinBox *>(widget->parentWidget());
            QAccessibleInterface *accessible =
                QAccessible::queryAccessibleInterface(isInside ? widget->parentWidget() : widget);
            const bool named =
                accessible && !accessible->text(QAccessible::Name).trimmed().isEmpty();
            QVERIFY2(named, qPrintable(page->iconName() + u' ' +
                                       QLatin1String(widget->metaObject()->className()) + u' ' +
                                       widget->objectName()));
        }
        tests::picture(m_program->window(), QStringLiteral("walk-") + page->iconName());
    }
}

void TestConsoleWalk::everythingStandsTheOtherWayRound()
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    auto *navigation = child<QWidget>(&m_program->window(), "navigationBar");
    for (Page *page : frame()->pages()) {
        QVERIFY(open(qPrintable(page->iconName())));
        tests::picture(m_program->window(), QStringLiteral("walk-rtl-") + page->iconName());
        const int left = page->mapTo(&m_program->window(), QPoint(0, 0)).x();
        QVERIFY(navigation->mapTo(&m_program->window(), QPoint(0, 0)).x() > left);
    }
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

/// 200 %: no label that does not wrap is squeezed below the height of its line.
void TestConsoleWalk::largeTextIsLaidOut()
{
    PreferenceStore &store = m_program->preferences();
    store.set(preferences::TextSize, 200);
    for (Page *page : frame()->pages()) {
        QVERIFY(open(qPrintable(page->iconName())));
        QCoreApplication::processEvents();
        tests::picture(m_program->window(), QStringLiteral("walk-large-") + page->iconName());
        for (const QLabel *label : page->findChildren<QLabel *>()) {
            const bool isText = label->isVisible() && !label->text().trimmed().isEmpty();
            if (isText)
                QVERIFY2(label->height() >= label->fontMetrics().height() - 4,
                         qPrintable(page->iconName() + u": " + label->text().left(40)));
        }
    }
    store.set(preferences::TextSize, 100);
}

void TestConsoleWalk::dashboardTellsFigures()
{
    QVERIFY(open("dashboard"));
    QTRY_VERIFY_WITH_TIMEOUT(console().counters().connectionCount >= 2, Patience);
    QCOMPARE(console().counters().webSocketCount, 2);
    QTRY_VERIFY_WITH_TIMEOUT(console().counters().deliveryP99 > 0, Patience);
    QVERIFY(console().counters().memoryBytes > 1'000'000);
    QVERIFY(console().counters().descriptorCount > 10);
}

void TestConsoleWalk::consultationHasItsTimeline()
{
    frame()->openPage(QStringLiteral("consultations"), m_session.toString());
    Page *page = frame()->currentPage();
    trigger(page, "startConsultationAction");
    QTRY_COMPARE_WITH_TIMEOUT(console().consultations()->find(m_session.toString())->session.status,
                              SessionStatus::InProgress, Patience);
    QTRY_VERIFY_WITH_TIMEOUT(console().timeline()->rowCount() >= 4, Patience);
    QTRY_COMPARE_WITH_TIMEOUT(
        console().consultations()->find(m_session.toString())->patientLink.roundTripMilliseconds,
        48, Patience);
}

void TestConsoleWalk::roomIsLockedAndUnlocked()
{
    Page *page = frame()->currentPage();
    const auto locked = [this] {
        return console().consultations()->find(m_session.toString())->session.room.locked;
    };
    trigger(page, "lockRoomAction");
    QTRY_VERIFY_WITH_TIMEOUT(locked(), Patience);
    trigger(page, "lockRoomAction");
    QTRY_VERIFY_WITH_TIMEOUT(!locked(), Patience);
}

void TestConsoleWalk::conversationIsReadAndNoted()
{
    frame()->openPage(QStringLiteral("conversations"), m_conversation.toString());
    Page *page = frame()->currentPage();
    auto *list = child<QListView>(page, "conversationsListView");
    QTRY_VERIFY_WITH_TIMEOUT(list->currentIndex().isValid(), Patience);
    Q_EMIT list->activated(list->currentIndex());
    QTRY_VERIFY_WITH_TIMEOUT(console().transcript()->rowCount() >= 36, Patience);
    const QJsonObject notes =
        run(feed::AddStaffNote{m_conversation, QStringLiteral("call back on Monday")});
    QCOMPARE(notes.value(u"notes").toArray().size(), 1);
    QVERIFY(!m_received.contains(QStringLiteral("call back on Monday")));
    console().closeConversation();
    QCOMPARE(console().transcript()->rowCount(), 0);
}

void TestConsoleWalk::connectionsShowDevices()
{
    auto *page = qobject_cast<ListPage *>(open("connections"));
    QVERIFY(page);
    QTRY_COMPARE_WITH_TIMEOUT(page->table()->model()->rowCount(), 2, Patience);
    const feed::ConnectionView &view = console().connections()->rows().first();
    QCOMPARE(view.address, QStringLiteral("127.0.0.x"));
    QTRY_VERIFY_WITH_TIMEOUT(console().connections()->rows().first().bytesIn > 0, Patience);
}

void TestConsoleWalk::roomsShowMembers()
{
    auto *page = qobject_cast<ListPage *>(open("rooms"));
    QVERIFY(page);
    QTRY_VERIFY_WITH_TIMEOUT(page->table()->model()->rowCount() >= 2, Patience);
}

void TestConsoleWalk::trafficIsFilteredAndRevealed()
{
    Page *page = open("traffic");
    auto *table = page->findChild<DataTable *>();
    page->showFiltered(QStringLiteral("event ~ \"chat:*\" && user == \"pat-1\" && dir == in"));
    QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 5 && table->model()->rowCount() < 60,
                             Patience);
    page->showFiltered(QStringLiteral("event == \"chat:message\""));
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 36, Patience);
    table->selectRow(0);
    auto *contents = child<QPlainTextEdit>(page, "contentsPlainTextEdit");
    QVERIFY(!contents->toPlainText().contains(u"PLANTED"));
    trigger(page, "revealAction");
    giveReason(QStringLiteral("a complaint was made"));
    QTRY_VERIFY_WITH_TIMEOUT(contents->toPlainText().contains(u"PLANTED"), Patience);
    table->selectRow(1);
    QVERIFY(!contents->toPlainText().contains(u"PLANTED"));
    page->showFiltered({});
}

void TestConsoleWalk::whatIsPlantedIsNeverShown()
{
    Page *page = open("traffic");
    QTRY_VERIFY_WITH_TIMEOUT(console().traffic()->rowCount() > 100, Patience);
    auto *files = page->findChild<TrafficFiles *>();
    QStringList texts = lines;
    for (const char *suffix : {"jsonl", "csv"}) {
        const QString path =
            m_directory.filePath(QStringLiteral("export.") + QLatin1String(suffix));
        files->exportTo(path);
        QTRY_VERIFY_WITH_TIMEOUT(!files->isExporting(), Patience);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY(content.count('\n') > 100);
        texts.append(QString::fromUtf8(content));
    }
    for (const QWidget *window : QApplication::topLevelWidgets())
        texts.append(window->windowTitle());
    // Every page but the transcript that one has opened oneself.
    for (const Page *each : frame()->pages()) {
        frame()->openPage(each->iconName());
        QCoreApplication::processEvents(); // what is shown is laid out
        collectTexts(each, texts);
    }
    collectTexts(&m_program->window(), texts);
    for (int row = 0; row < console().log()->rowCount(); ++row)
        texts.append(console().log()->at(row).text);
    QVERIFY(texts.size() > 1'000);
    const QString all = texts.join(u'\n');
    const QStringList values = planted();
    for (const QString &value : values)
        QVERIFY2(!all.contains(value), qPrintable(value));
}

void TestConsoleWalk::notificationReachesThePatient()
{
    m_received.clear();
    QVERIFY(open("notifications"));
    feed::NotificationTarget target;
    target.user = m_patientId;
    QCOMPARE(run(feed::CountRecipients{target}).value(u"count").toInt(), 1);
    run(feed::SendNotification{target, QStringLiteral("information"),
                               QStringLiteral("We open later"), QStringLiteral("At ten.")});
    QTRY_VERIFY_WITH_TIMEOUT(m_received.contains(QStringLiteral("notification:new")), Patience);
}

void TestConsoleWalk::muteAppearsAmongBans()
{
    frame()->openPage(QStringLiteral("presence"), m_patientId.toString());
    trigger(frame()->currentPage(), "mutePersonAction");
    giveReason(QStringLiteral("many messages"));
    QTRY_COMPARE_WITH_TIMEOUT(console().mutes()->rowCount(), 1, Patience);
    QVERIFY(open("bans"));
    QTRY_COMPARE_WITH_TIMEOUT(frame()->currentPage()->badge(), QStringLiteral("1"), Patience);
    run(feed::UnmuteUser{m_patientId, {}});
    QTRY_COMPARE_WITH_TIMEOUT(console().mutes()->rowCount(), 0, Patience);
}

void TestConsoleWalk::personIsCreated()
{
    Page *page = open("people");
    trigger(page, "newPersonAction");
    auto *name = child<QLineEdit>(page, "nameLineEdit");
    QVERIFY(name);
    name->setText(QStringLiteral("Tomás Herrera"));
    QTest::mouseClick(child<QPushButton>(page, "createPersonPushButton"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(console().users()->rowCount(), 5, Patience);
    QTest::mouseClick(child<QPushButton>(page, "cancelPushButton"), Qt::LeftButton);
}

void TestConsoleWalk::consoleAccessIsGiven()
{
    frame()->openPage(QStringLiteral("people"), m_agentId.toString());
    Page *page = frame()->currentPage();
    trigger(page, "consoleAccessAction");
    child<QLineEdit>(page, "signInNameLineEdit")->setText(QStringLiteral("robin"));
    child<QComboBox>(page, "operatorRoleComboBox")->setCurrentIndex(0);
    child<QLineEdit>(page, "newPasswordLineEdit")->setText(Password);
    auto *save = child<QPushButton>(page, "grantConsolePushButton");
    QVERIFY(!save->isEnabled());
    child<QLineEdit>(page, "repeatPasswordLineEdit")->setText(Password);
    QTest::mouseClick(save, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(console().operatorOf(m_agentId).has_value(), Patience);
    QCOMPARE(console().operatorOf(m_agentId)->role, OperatorRole::Viewer);
}

void TestConsoleWalk::auditHasItAll()
{
    auto *page = qobject_cast<ListPage *>(open("audit"));
    QVERIFY(page);
    trigger(page, "refreshAuditAction");
    QTRY_VERIFY_WITH_TIMEOUT(page->table()->model()->rowCount() > 10, Patience);
    trigger(page, "verifyAuditAction");
    auto *bar = child<MessageBar>(page, "auditMessageBar");
    QTRY_VERIFY_WITH_TIMEOUT(bar->text().contains(u"intact"), Patience);
}

void TestConsoleWalk::limitsAreLoaded()
{
    QVERIFY(open("settings"));
    QCOMPARE(run(feed::ListLimits{}).value(u"limits").toArray().size(), 28);
    const QJsonArray limits = run(feed::ListLimits{}).value(u"limits").toArray();
    const QJsonObject first = limits.first().toObject();
    const double value = first.value(u"value").toDouble() + 1;
    const QJsonObject after = run(feed::SetLimit{first.value(u"name").toString(), value});
    QCOMPARE(after.value(u"limits").toArray().first().toObject().value(u"value").toDouble(), value);
}

void TestConsoleWalk::logsShowLines()
{
    QVERIFY(open("logs"));
    qWarning("a line for the logs page");
    QTRY_VERIFY_WITH_TIMEOUT(console().log()->rowCount() > 0, Patience);
    QVERIFY(open("about"));
    trigger(frame()->currentPage(), "copyDiagnosticsAction");
}

void TestConsoleWalk::aDeviceIsDisconnected()
{
    QSignalSpy gone(&m_physician, &demo::Client::disconnected);
    const QList<feed::ConnectionView> &rows = console().connections()->rows();
    const auto physician = std::find_if(
        rows.begin(), rows.end(), [this](const auto &row) { return row.userId == m_physicianId; });
    QVERIFY(physician != rows.end());
    frame()->openPage(QStringLiteral("connections"), physician->socketId);
    trigger(frame()->currentPage(), "disconnectSocketAction");
    giveReason(QStringLiteral("a test of the line"));
    QTRY_VERIFY_WITH_TIMEOUT(!gone.isEmpty(), Patience);
}

void TestConsoleWalk::lockTakesEverythingAway()
{
    m_program->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_program->window()));
    QTest::keyClick(&m_program->window(), Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(m_program->window().signInPage()->isVisible(), Patience);
    QStringList left; // where a name is still written, seen or not
    const QList<QWidget *> widgets = m_program->window().findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        const QString all = textsOf(widget).join(u'\n');
        for (const char *name : {"Silva", "Okafor", "Robin", "PLANTED"}) {
            if (all.contains(QLatin1String(name)))
                left.append(QLatin1String(widget->metaObject()->className()) + u' ' +
                            widget->objectName() + u" of " +
                            QLatin1String(widget->parentWidget()->metaObject()->className()) +
                            u": " + all.left(60));
        }
    }
    left.removeDuplicates();
    QVERIFY2(left.isEmpty(), qPrintable(left.join(u'\n')));
    QVERIFY(m_patient.isConnected()); // the service goes on
}

void TestConsoleWalk::viewersMayOnlyLook()
{
    signIn(QStringLiteral("robin"), Password);
    QCOMPARE(console().signedInOperator()->role, OperatorRole::Viewer);
    for (const char *page : {"audit", "notifications"})
        QVERIFY2(!open(page), page);
    frame()->openPage(QStringLiteral("consultations"), m_session.toString());
    for (const char *name : {"endConsultationAction", "lockRoomAction", "messageRoomAction"})
        QVERIFY2(!frame()->currentPage()->findChild<QAction *>(QLatin1String(name))->isEnabled(),
                 name);
    frame()->openPage(QStringLiteral("people"), m_patientId.toString());
    for (const char *name : {"issueTokenAction", "switchActiveAction", "revokeTokensAction"})
        QVERIFY2(!frame()->currentPage()->findChild<QAction *>(QLatin1String(name))->isEnabled(),
                 name);
    // And the server refuses what the buttons do not offer.
    std::optional<feed::CommandResult> answer;
    console().send(feed::EndConsultation{m_session, QStringLiteral("because")}, this,
                   [&answer](const feed::CommandResult &result) { answer = result; });
    QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), Patience);
    QCOMPARE(answer->code, QStringLiteral("forbidden"));
}

QTEST_MAIN(TestConsoleWalk)
#include "tst_console_walk.moc"
