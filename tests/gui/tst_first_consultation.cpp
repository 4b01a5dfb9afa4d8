// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/console_frame.h"
#include "gui/app/program.h"
#include "gui/app/setup_wizard.h"
#include "gui/app/sign_in_page.h"
#include "gui/models/consultation_model.h"
#include "gui/models/presence_model.h"
#include "gui/models/traffic_model.h"
#include "gui/pages/consultations_page.h"
#include "gui/pages/presence_page.h"
#include "gui/widgets/message_bar.h"
#include "gui/widgets/reason_dialog.h"
#include "server/demo/client.h"
#include "tests/gui/support/clinic_feed.h"
#include "tests/gui/support/fake_server.h"

#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace anteroom;
using namespace anteroom::gui;

/// The console with the real server inside, from the first run to the end of the first
/// consultation, with a patient and a physician on real sockets. The slots are the chapters, in
/// order.
class TestFirstConsultation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theFirstRunMakesTheAdministrator();
    void aWrongPasswordIsToldInline();
    void theOperatorSignsIn();
    void theConsoleSeesClientsComeOnline();
    void theConsoleSeesTheConsultationAppear();
    void theOperatorEndsItAndBothAreTold();
    void lockingTakesTheNamesAway();
    void closingTheWindowStopsTheServer();

private:
    QJsonObject run(const feed::ServerCommand &command);
    UserId createUser(const QString &displayName, Role role);
    void connectClient(demo::Client &client, const UserId &user);
    QUrl address() const;
    template <class Widget>
    Widget *child(const QWidget *parent, const char *name) const
    {
        return parent->findChild<Widget *>(QLatin1String(name));
    }
    /// Shown from then on.
    template <class PageType>
    PageType *page() const
    {
        auto *found = m_program->window().frame()->findChild<PageType *>();
        m_program->window().frame()->openPage(found->iconName());
        return found;
    }
    void signIn(const QString &password);
    void lock();

    static constexpr int Patience =
        30'000; ///< ms; a password's hash takes its time in a debug build
    const QString m_password = QStringLiteral("correct horse battery staple");

    tests::TemporarySettings m_settings;
    QTemporaryDir m_directory;
    std::unique_ptr<Program> m_program;
    demo::Client m_patient;
    demo::Client m_physician;
    UserId m_patientId;
    UserId m_physicianId;
    QString m_sessionId;
};

void TestFirstConsultation::initTestCase()
{
    Options options;
    options.settings.dataDir = m_directory.filePath(QStringLiteral("clinic"));
    options.settings.dataDirGiven = true;
    options.settings.listen.port = 0;
    m_program = std::make_unique<Program>(options);
    m_program->begin();
}

QJsonObject TestFirstConsultation::run(const feed::ServerCommand &command)
{
    std::optional<feed::CommandResult> answer;
    m_program->console().send(command, this,
                              [&answer](const feed::CommandResult &result) { answer = result; });
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, Patience) || !answer->ok) {
        qWarning() << (answer ? answer->message : QStringLiteral("no answer"));
        return {};
    }
    return answer->data;
}

UserId TestFirstConsultation::createUser(const QString &displayName, Role role)
{
    feed::CreateUser command;
    command.displayName = displayName;
    command.role = role;
    return UserId(run(command).value(u"id").toString());
}

void TestFirstConsultation::connectClient(demo::Client &client, const UserId &user)
{
    const QString token = run(feed::IssueToken{user}).value(u"token").toString();
    QVERIFY(!token.isEmpty());
    client.connectTo(address(), token);
    QTRY_VERIFY_WITH_TIMEOUT(client.isConnected(), Patience);
}

QUrl TestFirstConsultation::address() const
{
    return QUrl(child<QToolButton>(&m_program->window(), "addressToolButton")->text());
}

void TestFirstConsultation::signIn(const QString &password)
{
    SignInPage *page = m_program->window().signInPage();
    child<QLineEdit>(page, "nameLineEdit")->setText(QStringLiteral("ruth"));
    child<QLineEdit>(page, "passwordLineEdit")->setText(password);
    QTest::mouseClick(child<QPushButton>(page, "signInPushButton"), Qt::LeftButton);
}

void TestFirstConsultation::lock()
{
    m_program->window().activateWindow(); // a dialog was in front, maybe
    QVERIFY(QTest::qWaitForWindowActive(&m_program->window()));
    QTest::keyClick(&m_program->window(), Qt::Key_L, Qt::ControlModifier);
}

void TestFirstConsultation::theFirstRunMakesTheAdministrator()
{
    SetupWizard *wizard = m_program->window().setupWizard();
    QTRY_VERIFY_WITH_TIMEOUT(wizard->isVisible(), Patience);
    child<QLineEdit>(wizard, "adminNameLineEdit")->setText(QStringLiteral("ruth"));
    child<QLineEdit>(wizard, "adminPasswordLineEdit")->setText(m_password);
    child<QLineEdit>(wizard, "repeatPasswordLineEdit")->setText(m_password);

    auto *next = child<QPushButton>(wizard, "nextPushButton");
    QTest::mouseClick(next, Qt::LeftButton);
    QTest::mouseClick(next, Qt::LeftButton);

    QTRY_VERIFY_WITH_TIMEOUT(m_program->window().frame()->isVisible(), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_program->console().hasSnapshot(), Patience);
    QCOMPARE(m_program->console().signedInOperator()->role, OperatorRole::Admin);
    QCOMPARE(address().scheme(), QStringLiteral("http"));
}

void TestFirstConsultation::aWrongPasswordIsToldInline()
{
    lock();
    SignInPage *page = m_program->window().signInPage();
    QTRY_VERIFY_WITH_TIMEOUT(page->isVisible(), Patience);

    signIn(QStringLiteral("not the password"));

    auto *message = page->findChild<MessageBar *>();
    QTRY_VERIFY_WITH_TIMEOUT(message->isVisible(), Patience);
    QVERIFY(message->text().contains(QStringLiteral("wrong")));
    QVERIFY(!m_program->console().signedInOperator());
}

void TestFirstConsultation::theOperatorSignsIn()
{
    signIn(m_password);

    QTRY_VERIFY_WITH_TIMEOUT(m_program->window().frame()->isVisible(), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_program->console().hasSnapshot(), Patience);
}

void TestFirstConsultation::theConsoleSeesClientsComeOnline()
{
    m_patientId = createUser(QStringLiteral("Amelie Fournier"), Role::Patient);
    m_physicianId = createUser(QStringLiteral("Dr. Jonas Lindqvist"), Role::Physician);
    QVERIFY(!m_patientId.isEmpty() && !m_physicianId.isEmpty());

    connectClient(m_patient, m_patientId);
    connectClient(m_physician, m_physicianId);

    const QAbstractItemModel *rows = page<PresencePage>()->table()->model();
    QTRY_COMPARE_WITH_TIMEOUT(rows->rowCount(), 2, Patience);
    QCOMPARE(rows->index(0, 0).data().toString(), QStringLiteral("Amelie Fournier"));
    QTRY_COMPARE(page<PresencePage>()->badge(), QStringLiteral("2"));
    QTRY_VERIFY_WITH_TIMEOUT(m_program->console().traffic()->rowCount() > 0, Patience);
}

void TestFirstConsultation::theConsoleSeesTheConsultationAppear()
{
    const QJsonObject created = run(feed::CreateConsultation{m_patientId, m_physicianId});
    m_sessionId = created.value(u"session").toObject().value(u"id").toString();
    QVERIFY(!m_sessionId.isEmpty());

    const QJsonObject join{{QStringLiteral("sessionId"), m_sessionId}};
    m_patient.emitEvent(QStringLiteral("consultation:join"), join);
    m_physician.emitEvent(QStringLiteral("consultation:join"), join);

    const ConsultationModel *consultations = m_program->console().consultations();
    const auto joined = [this, consultations] {
        const auto *row = consultations->find(m_sessionId);
        return row && row->session.room.patientJoined && row->session.room.physicianJoined;
    };
    QTRY_VERIFY_WITH_TIMEOUT(joined(), Patience);
    QCOMPARE(page<ConsultationsPage>()->table()->model()->rowCount(), 1);
}

void TestFirstConsultation::theOperatorEndsItAndBothAreTold()
{
    QTest::keyClick(&m_program->window(), Qt::Key_2, Qt::ControlModifier);
    auto *consultations = page<ConsultationsPage>();
    consultations->table()->selectRow(0);
    QSignalSpy patientHears(&m_patient, &demo::Client::eventReceived);
    QSignalSpy physicianHears(&m_physician, &demo::Client::eventReceived);
    QTest::mouseClick(child<QPushButton>(consultations, "startConsultationPushButton"),
                      Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(consultations->badge(), QStringLiteral("1"), Patience);
    tests::picture(m_program->window(), QStringLiteral("first-consultation"));

    QTest::mouseClick(child<QPushButton>(consultations, "endConsultationPushButton"),
                      Qt::LeftButton);
    auto *dialog = consultations->findChild<ReasonDialog *>();
    QTest::keyClicks(dialog->findChild<QLineEdit *>(), QStringLiteral("it is done"));
    QTest::mouseClick(child<QPushButton>(dialog, "confirmPushButton"), Qt::LeftButton);

    for (QSignalSpy *hears : {&patientHears, &physicianHears}) {
        QTRY_VERIFY_WITH_TIMEOUT(
            !hears->isEmpty() && hears->last().at(0) == u"consultation:session_ended"_qs, Patience);
        const QJsonObject payload = hears->last().at(1).toJsonArray().at(0).toObject();
        QCOMPARE(payload.value(u"sessionId").toString(), m_sessionId);
        QCOMPARE(payload.value(u"durationMinutes").toInt(-1), 0);
        QCOMPARE(payload.value(u"endedBy").toString(),
                 m_program->console().signedInOperator()->id.toString());
    }
    const auto *row = m_program->console().consultations()->find(m_sessionId);
    QTRY_COMPARE_WITH_TIMEOUT(row->session.status, SessionStatus::Completed, Patience);
}

void TestFirstConsultation::lockingTakesTheNamesAway()
{
    lock();

    QTRY_VERIFY_WITH_TIMEOUT(m_program->window().signInPage()->isVisible(), Patience);
    m_patient.leave(); // makes the server say something
    QTRY_VERIFY(!m_patient.isConnected());
    const Console &console = m_program->console();
    QCOMPARE(console.presence()->rowCount(), 0);
    QCOMPARE(console.consultations()->rowCount(), 0);
    QCOMPARE(console.traffic()->rowCount(), 0);
}

void TestFirstConsultation::closingTheWindowStopsTheServer()
{
    QSignalSpy ended(m_program.get(), &Program::ended);
    QSignalSpy dropped(&m_physician, &demo::Client::disconnected);

    m_program->window().close();
    QVERIFY(ended.isEmpty()); // the physician is connected: one is asked first
    auto *question = m_program->window().findChild<QMessageBox *>();
    QVERIFY(question);
    QTest::mouseClick(child<QPushButton>(question, "quitPushButton"), Qt::LeftButton);

    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, Patience);
    QCOMPARE(ended[0][0].toInt(), 0);
    QTRY_VERIFY_WITH_TIMEOUT(!dropped.isEmpty(), Patience);
}

QTEST_MAIN(TestFirstConsultation)
#include "tst_first_consultation.moc"
