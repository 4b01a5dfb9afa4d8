// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/models/user_model.h"
#include "gui/pages/copy_field.h"
#include "gui/pages/issue_token_dialog.h"
#include "gui/pages/new_conversation_dialog.h"
#include "gui/pages/new_person_dialog.h"
#include "gui/pages/person_combo_box.h"
#include "gui/pages/qr_code_widget.h"
#include "gui/pages/secret_clipboard.h"
#include "gui/widgets/message_bar.h"
#include "tests/gui/support/clinic_feed.h"
#include "tests/gui/support/fake_server.h"

#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QtTest>

using namespace anteroom;
using namespace anteroom::gui;
using namespace anteroom::tests;

class TestPersonDialogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_console = std::make_unique<Console>();
        m_server = std::make_unique<FakeServer>(*m_console);
        m_ana = person(QStringLiteral("Ana"), Role::Patient);
        m_okafor = person(QStringLiteral("Dr. Ruth Okafor"), Role::Physician);
        m_selin = person(QStringLiteral("Selin"), Role::Agent);
        User gone = person(QStringLiteral("Gone"), Role::Patient);
        gone.active = false;
        feed::ServerSnapshot snapshot;
        snapshot.users = {m_ana, m_okafor, m_selin, gone};
        m_console->applySnapshot(snapshot);
    }

    void checksANewPerson_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("email");
        QTest::addColumn<QString>("id");
        QTest::addColumn<bool>("complete");
        const auto row = [](const char *tag, const char *name, const char *email, const char *id,
                            bool complete) {
            QTest::newRow(tag) << QString::fromUtf8(name) << QString::fromUtf8(email)
                               << QString::fromUtf8(id) << complete;
        };
        row("name alone", "Ana", "", "", true);
        row("all", "Ana", "ana@clinic.org", "p_12-A", true);
        row("nothing", "", "", "", false);
        row("blank name", "   ", "", "", false);
        row("no domain", "Ana", "ana@", "", false);
        row("no dot", "Ana", "ana@clinic", "", false);
        row("blank in id", "Ana", "", "p 12", false);
        row("other letters in id", "Ana", "", "pä", false);
    }
    void checksANewPerson()
    {
        QFETCH(QString, name);
        QFETCH(QString, email);
        QFETCH(QString, id);
        NewPersonDialog dialog(*m_console);

        edit(dialog, "nameLineEdit")->setText(name);
        edit(dialog, "emailLineEdit")->setText(email);
        edit(dialog, "idLineEdit")->setText(id);

        QTEST(button(dialog, "createPersonPushButton")->isEnabled(), "complete");
    }

    void keepsTheFieldsAfterARefusal()
    {
        NewPersonDialog dialog(*m_console);
        dialog.show();
        edit(dialog, "nameLineEdit")->setText(QStringLiteral(" Ana   Silva "));
        edit(dialog, "idLineEdit")->setText(QStringLiteral("p12"));
        button(dialog, "createPersonPushButton")->click();
        const auto *command = m_server->last<feed::CreateUser>();
        QVERIFY(command);
        QCOMPARE(command->displayName, QStringLiteral("Ana Silva"));
        QCOMPARE(command->id->toString(), QStringLiteral("p12"));
        QVERIFY(!button(dialog, "createPersonPushButton")->isEnabled());

        m_server->refuse(QStringLiteral("conflict"), QStringLiteral("The id is taken"));

        QVERIFY(dialog.findChild<MessageBar *>()->text().contains(u"The id is taken"));
        QCOMPARE(edit(dialog, "idLineEdit")->text(), QStringLiteral("p12"));
        QVERIFY(button(dialog, "createPersonPushButton")->isEnabled());
    }

    void showsATokenOnceWithItsCode()
    {
        IssueTokenDialog dialog(*m_console, m_ana);
        dialog.show();
        auto *ttl = dialog.findChild<QComboBox *>(QStringLiteral("timeToLiveComboBox"));
        ttl->setCurrentIndex(0);
        button(dialog, "issueTokenPushButton")->click();
        const auto *command = m_server->last<feed::IssueToken>();
        QVERIFY(command);
        QCOMPARE(command->timeToLive, std::chrono::seconds(900));

        m_server->accept(
            {{QStringLiteral("token"), QStringLiteral("a.b.c")},
             {QStringLiteral("expiresAt"), QStringLiteral("2026-01-31T12:00:00.000Z")}});

        QCOMPARE(edit(dialog, "tokenLineEdit")->text(), QStringLiteral("a.b.c"));
        auto *code = dialog.findChild<QrCodeWidget *>(QStringLiteral("tokenQrCodeWidget"));
        QVERIFY(code);
        QTRY_VERIFY(code->isVisible());
        QVERIFY(code->moduleCount() > 0);
        button(dialog, "copyTokenPushButton")->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("a.b.c"));
    }

    void takesASecretFromTheClipboard()
    {
        using namespace std::chrono_literals;
        QClipboard *clipboard = QGuiApplication::clipboard();
        copySecret(QStringLiteral("secret"), 20ms);
        QCOMPARE(clipboard->text(), QStringLiteral("secret"));
        QTRY_VERIFY(clipboard->text().isEmpty());

        copySecret(QStringLiteral("secret"), 20ms);
        clipboard->setText(QStringLiteral("something else"));
        QTest::qWait(60);
        QCOMPARE(clipboard->text(), QStringLiteral("something else"));
    }

    void choosesPeopleByRole()
    {
        PersonComboBox box(*m_console->users(), Role::Patient, PersonComboBox::Choice::Needed);
        QCOMPARE(box.count(), 1);
        QVERIFY(!box.isAcceptable());

        box.choose(m_ana.id);
        QCOMPARE(box.person(), m_ana.id);
        box.setEditText(QStringLiteral("somebody"));

        QVERIFY(!box.person());
        QVERIFY(!box.isAcceptable());
    }

    void createsAConversationWithAnAgent()
    {
        NewConversationDialog dialog(*m_console, m_ana.id);
        dialog.show();
        auto *type = dialog.findChild<QComboBox *>(QStringLiteral("typeComboBox"));
        auto *agent = dialog.findChild<PersonComboBox *>(QStringLiteral("agentComboBox"));
        auto *physician = dialog.findChild<PersonComboBox *>(QStringLiteral("physicianComboBox"));
        QVERIFY(physician->isVisible() && !agent->isVisible());
        physician->choose(m_okafor.id);
        type->setCurrentIndex(1);
        QVERIFY(!physician->isVisible() && agent->isVisible());

        agent->choose(m_selin.id);
        button(dialog, "createConversationPushButton")->click();

        const auto *command = m_server->last<feed::CreateConversation>();
        QVERIFY(command);
        QCOMPARE(command->type, ConversationType::AgentSupport);
        QCOMPARE(command->patientId, m_ana.id);
        QCOMPARE(command->assigneeId, m_selin.id);
        QVERIFY(command->physicianId.isEmpty());
        m_server->accept({{QStringLiteral("id"), QStringLiteral("c77")}});
        QCOMPARE(edit(dialog, "conversationIdLineEdit")->text(), QStringLiteral("c77"));
    }

private:
    static QLineEdit *edit(const QDialog &dialog, const char *name)
    {
        return dialog.findChild<QLineEdit *>(QString::fromLatin1(name));
    }
    static QPushButton *button(const QDialog &dialog, const char *name)
    {
        return dialog.findChild<QPushButton *>(QString::fromLatin1(name));
    }

    TemporarySettings m_settings;
    std::unique_ptr<Console> m_console;
    std::unique_ptr<FakeServer> m_server;
    User m_ana;
    User m_okafor;
    User m_selin;
};

QTEST_MAIN(TestPersonDialogs)
#include "tst_person_dialogs.moc"
