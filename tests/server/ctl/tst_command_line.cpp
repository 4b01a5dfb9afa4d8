// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/ctl/command_line.h"

#include <QTest>

using namespace anteroom::ctl;

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void readsPasswordOnlyFromInput();
    void refuses_data();
    void refuses();
    void everyCommandIsInHelp();
};

void TestCommandLine::reads_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QJsonObject>("request");
    const auto row = [](const QString &words, const QJsonObject &request) {
        QTest::newRow(qPrintable(words)) << words << request;
    };
    row(u"user add --name Ada --role PATIENT"_qs,
        {{u"command"_qs, u"user add"_qs}, {u"name"_qs, u"Ada"_qs}, {u"role"_qs, u"PATIENT"_qs}});
    row(u"user add --name=Ada --role=ADMIN --id=a-1"_qs, {{u"command"_qs, u"user add"_qs},
                                                          {u"name"_qs, u"Ada"_qs},
                                                          {u"role"_qs, u"ADMIN"_qs},
                                                          {u"id"_qs, u"a-1"_qs}});
    row(u"token issue --user a --ttl 60"_qs,
        {{u"command"_qs, u"token issue"_qs}, {u"user"_qs, u"a"_qs}, {u"ttl"_qs, 60}});
    row(u"apikey create --name k --scopes read,write"_qs, {{u"command"_qs, u"apikey create"_qs},
                                                           {u"name"_qs, u"k"_qs},
                                                           {u"scopes"_qs, u"read,write"_qs}});
    row(u"audit verify"_qs, {{u"command"_qs, u"audit verify"_qs}});
    row(u"backup out.db"_qs, {{u"command"_qs, u"backup"_qs}, {u"file"_qs, u"/here/out.db"_qs}});
    row(u"backup /abs/out.db"_qs, {{u"command"_qs, u"backup"_qs}, {u"file"_qs, u"/abs/out.db"_qs}});
}

void TestCommandLine::reads()
{
    QFETCH(QString, words);
    QFETCH(QJsonObject, request);

    const auto plain = parseCommand(words.split(u' '), u"/here"_qs);
    const auto json = parseCommand(words.split(u' ') + QStringList{u"--json"_qs}, u"/here"_qs);

    QVERIFY(plain && json);
    QCOMPARE(plain->request, request);
    QVERIFY(!plain->json);
    QCOMPARE(json->request, request);
    QVERIFY(json->json);
}

void TestCommandLine::readsPasswordOnlyFromInput()
{
    const auto command =
        parseCommand({u"init"_qs, u"--admin"_qs, u"root"_qs, u"--password-stdin"_qs}, u"/here"_qs);

    QVERIFY(command);
    QVERIFY(command->readsPassword);
    QVERIFY(command->makesClinic);
    QVERIFY(!command->request.contains(u"password"));
}

void TestCommandLine::refuses_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("text");
    const auto row = [](const QString &words, const QString &text) {
        QTest::newRow(qPrintable(words)) << words << text;
    };
    row(u""_qs, u"a command is needed (see --help)"_qs);
    row(u"fly"_qs, u"unknown command fly (see --help)"_qs);
    row(u"user"_qs, u"unknown command user (see --help)"_qs);
    row(u"user add --role PATIENT"_qs, u"user add needs --name"_qs);
    row(u"user add --name"_qs, u"--name needs a value"_qs);
    row(u"user add --name A --role PATIENT --age 3"_qs,
        u"unknown option --age for user add (see --help)"_qs);
    row(u"init --admin root"_qs, u"init needs --password-stdin"_qs);
    row(u"init --admin root --password x"_qs,
        u"unknown option --password for init (see --help)"_qs);
    row(u"token issue --user a --ttl soon"_qs, u"--ttl: \"soon\" is not a number of seconds"_qs);
    row(u"backup"_qs, u"backup needs a file name"_qs);
    row(u"restore x"_qs, u"restore is not in this version"_qs);
    row(u"export"_qs, u"export is not in this version"_qs);
    row(u"erase --user a"_qs, u"erase is not in this version"_qs);
}

void TestCommandLine::refuses()
{
    QFETCH(QString, words);
    QFETCH(QString, text);

    const auto command = parseCommand(words.split(u' ', Qt::SkipEmptyParts), u"/here"_qs);

    QVERIFY(!command);
    QCOMPARE(command.error().text, text);
}

void TestCommandLine::everyCommandIsInHelp()
{
    const QString help = commandsHelp();
    for (const QString &name :
         {u"init"_qs, u"user add"_qs, u"user passwd"_qs, u"token issue"_qs, u"apikey create"_qs,
          u"channel create"_qs, u"audit verify"_qs, u"config check"_qs, u"backup"_qs})
        QVERIFY(help.contains(name));
}

QTEST_APPLESS_MAIN(TestCommandLine)
#include "tst_command_line.moc"
