// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/models/user_model.h"
#include "gui/pages/issue_token_dialog.h"
#include "gui/pages/new_consultation_dialog.h"
#include "gui/pages/new_person_dialog.h"
#include "gui/pages/people_page.h"
#include "gui/pages/person_combo_box.h"
#include "gui/widgets/message_bar.h"
#include "gui/widgets/reason_dialog.h"
#include "tests/gui/support/clinic_feed.h"
#include "tests/gui/support/fake_server.h"

#include <QAccessible>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QtTest>

using namespace anteroom;
using namespace anteroom::gui;
using namespace anteroom::tests;

class TestPeoplePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_console = std::make_unique<Console>();
        m_server = std::make_unique<FakeServer>(*m_console);
        m_ana = person(QStringLiteral("Ana"), Role::Patient);
        m_okafor = person(QStringLiteral("Dr. Ruth Okafor"), Role::Physician);
        feed::ServerSnapshot snapshot;
        snapshot.users = {m_okafor, m_ana};
        m_server->signIn(OperatorRole::Admin, snapshot);
        m_page = std::make_unique<PeoplePage>(*m_console);
        m_page->resize(1000, 600);
        m_page->show();
    }
    void cleanup() { m_page.reset(); }

    void showsOneRoleWhenAsked()
    {
        QCOMPARE(m_page->table()->model()->rowCount(), 2);

        m_page->findChild<QToolButton *>(QStringLiteral("scope2ToolButton"))->click();

        QCOMPARE(m_page->table()->model()->rowCount(), 1);
        QCOMPARE(m_page->table()->model()->index(0, 0).data().toString(), m_okafor.displayName);
    }

    void offersWhatFitsTheSelection()
    {
        QVERIFY(!action("issueTokenAction")->isEnabled());

        selectUser(m_ana);
        QVERIFY(action("issueTokenAction")->isEnabled());
        QVERIFY(action("newConsultationAction")->isVisible());
        selectUser(m_okafor);

        QVERIFY(!action("newConsultationAction")->isVisible());
    }

    void showsTheDevicesOfAPerson()
    {
        auto *devices = m_page->findChild<PersonDevices *>();
        selectUser(m_ana);
        QVERIFY(!devices->isVisible()); // nobody knows of devices yet

        feed::ConnectionView device;
        device.client = QStringLiteral("Firefox 128");
        device.address = QStringLiteral("203.0.113.x");
        device.since = QDateTime::currentDateTimeUtc().addSecs(-120);
        int count = 9;
        m_page->setDevicesSource([this, &device, &count](const UserId &user) {
            return user == m_ana.id ? QList<feed::ConnectionView>(count, device)
                                    : QList<feed::ConnectionView>();
        });
        QVERIFY(devices->isVisible());
        QCOMPARE(deviceLines(*devices).size(), 10); // the head, 8 and the rest
        QVERIFY(deviceLines(*devices).at(1).contains(QStringLiteral("Firefox 128")));
        QCOMPARE(deviceLines(*devices).last(), QStringLiteral("and 1 more"));
        count = 1;
        selectUser(m_okafor);
        QCOMPARE(deviceLines(*devices).last(), QStringLiteral("Not connected"));
        selectUser(m_ana);
        QCOMPARE(deviceLines(*devices).size(), 2);
        tests::picture(*m_page, QStringLiteral("people-devices"));
    }

    void showsAtOnceWhatBecameOfAConsoleAccess()
    {
        selectUser(m_okafor);
        QVERIFY(!action("withdrawConsoleAction")->isVisible());

        const feed::OperatorView access{m_okafor.id, QStringLiteral("ruth"),
                                        OperatorRole::Operator};
        m_console->applyFeed({1, {feed::OperatorsChanged{{access}}}});
        m_console->flush();
        QVERIFY(action("withdrawConsoleAction")->isVisible());
        m_console->applyFeed({2, {feed::OperatorsChanged{}}});
        m_console->flush();

        QVERIFY(!action("withdrawConsoleAction")->isVisible());
    }

    void switchesAPersonOffAndOn()
    {
        selectUser(m_ana);
        action("switchActiveAction")->trigger();
        confirm(QStringLiteral("left the clinic"));
        const auto *off = m_server->last<feed::SetUserActive>();
        QVERIFY(off);
        QVERIFY(!off->active);
        QCOMPARE(off->reason, QStringLiteral("left the clinic"));
        m_server->accept();
        m_ana.active = false;
        m_console->applyFeed({1, {feed::UserChanged{m_ana}}});
        m_console->flush();

        QVERIFY(!action("issueTokenAction")->isEnabled());
        QCOMPARE(action("switchActiveAction")->text(), QStringLiteral("Activate…"));
        action("switchActiveAction")->trigger();
        confirm(QStringLiteral("came back"));

        QVERIFY(m_server->last<feed::SetUserActive>()->active);
    }

    void revokesTokensAndTellsARefusal()
    {
        selectUser(m_ana);
        action("revokeTokensAction")->trigger();
        confirm(QStringLiteral("lost the phone"));
        const auto *command = m_server->last<feed::RevokeTokens>();
        QVERIFY(command);
        QCOMPARE(command->userId, m_ana.id);

        m_server->refuse(QStringLiteral("forbidden"));

        QVERIFY(m_page->findChild<MessageBar *>()->text().contains(u"role"));
    }

    void selectsThePersonThatWasCreated()
    {
        m_page->findChild<QPushButton *>(QStringLiteral("newPersonPushButton"))->click();
        auto *dialog = m_page->findChild<NewPersonDialog *>();
        QVERIFY(dialog);
        dialog->findChild<QLineEdit *>(QStringLiteral("nameLineEdit"))
            ->setText(QStringLiteral("Marek Nowak"));
        dialog->findChild<QPushButton *>(QStringLiteral("createPersonPushButton"))->click();
        const User marek = person(QStringLiteral("Marek Nowak"), Role::Patient);
        m_server->accept(userJson(marek));
        m_console->applyFeed({1, {feed::UserChanged{marek}}});
        m_console->flush();

        QCOMPARE(m_page->table()->selectedRow().data(IdRole).toString(), marek.id.toString());
        dialog->findChild<QPushButton *>(QStringLiteral("nextTokenPushButton"))->click();
        QVERIFY(m_page->findChild<IssueTokenDialog *>());
    }

    void startsAConsultationWithTheSelectedPatient()
    {
        selectUser(m_ana);
        action("newConsultationAction")->trigger();
        auto *dialog = m_page->findChild<NewConsultationDialog *>();
        QVERIFY(dialog);
        auto *create =
            dialog->findChild<QPushButton *>(QStringLiteral("createConsultationPushButton"));
        QVERIFY(!create->isEnabled());

        dialog->findChild<PersonComboBox *>(QStringLiteral("physicianComboBox"))
            ->choose(m_okafor.id);
        create->click();

        const auto *command = m_server->last<feed::CreateConsultation>();
        QVERIFY(command);
        QCOMPARE(command->patientId, m_ana.id);
        QCOMPARE(command->physicianId, m_okafor.id);
    }

    void namesEveryControlForScreenReaders()
    {
        for (QWidget *widget : m_page->findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
                continue;
            QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
            const QByteArray what =
                widget->objectName().toUtf8() + " " + widget->metaObject()->className();
            if (widget->focusPolicy() & Qt::TabFocus && accessible &&
                accessible->role() != QAccessible::Client)
                QVERIFY2(!accessible->text(QAccessible::Name).isEmpty(), what.constData());
        }
    }

private:
    QAction *action(const char *name) const
    {
        return m_page->findChild<QAction *>(QString::fromLatin1(name));
    }
    static QStringList deviceLines(const PersonDevices &devices)
    {
        QStringList lines;
        const auto labels = devices.findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisible())
                lines.append(label->text());
        }
        return lines;
    }
    void selectUser(const User &user)
    {
        const QAbstractItemModel *model = m_page->table()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 0).data(IdRole).toString() == user.id.toString())
                m_page->table()->selectRow(row);
        }
    }
    void confirm(const QString &reason)
    {
        auto *dialog = m_page->findChild<ReasonDialog *>();
        QVERIFY(dialog);
        dialog->findChild<QLineEdit *>(QStringLiteral("reasonLineEdit"))->setText(reason);
        dialog->findChild<QPushButton *>(QStringLiteral("confirmPushButton"))->click();
        QCoreApplication::sendPostedEvents(dialog, QEvent::DeferredDelete);
    }

    TemporarySettings m_settings;
    std::unique_ptr<Console> m_console;
    std::unique_ptr<FakeServer> m_server;
    std::unique_ptr<PeoplePage> m_page;
    User m_ana;
    User m_okafor;
};

QTEST_MAIN(TestPeoplePage)
#include "tst_people_page.moc"
