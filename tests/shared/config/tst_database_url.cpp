// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shared/config/database_url.h"

#include <QTest>

using namespace anteroom::config;

class TestDatabaseUrl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
};

void TestDatabaseUrl::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("again");

    const auto row = [](const char *name, const char *text, const char *again) {
        QTest::newRow(name) << QString::fromLatin1(text) << QString::fromLatin1(again);
    };
    row("file", "sqlite:///d/a.db", "sqlite:///d/a.db");
    row("escaped", "sqlite:///d/a%20b", "sqlite:///d/a%20b");
    row("local", "postgresql://u@localhost/db", "postgresql://u@localhost:5432/db?sslmode=prefer");
    row("remote", "postgres://u@h:77/db", "postgresql://u@h:77/db?sslmode=require");
    row("with sslmode", "postgresql://u@h/db?sslmode=verify-full",
        "postgresql://u@h:5432/db?sslmode=verify-full");
    row("socket", "postgresql://u@/db?host=/run/pg",
        "postgresql://u@:5432/db?host=/run/pg&sslmode=prefer");
}

void TestDatabaseUrl::reads()
{
    QFETCH(QString, text);
    QFETCH(QString, again);

    const auto url = parseDatabaseUrl(text);

    QVERIFY2(url.ok(), url ? "" : qPrintable(url.error()));
    QCOMPARE(url->toString(), again);
    QCOMPARE(parseDatabaseUrl(url->toString())->toString(), again);
}

void TestDatabaseUrl::refuses_data()
{
    QTest::addColumn<QString>("text");

    for (const char *text :
         {"", "/d/a.db", "mysql://planted@h/d", "sqlite://host/planted", "sqlite:///", "sqlite:",
          "postgresql://u:planted@h/d", "postgresql://h/planted", "postgresql://planted@h",
          "postgresql://planted@h/a/b", "postgresql://planted@h/d?sslmode=maybe",
          "postgresql://planted@h/d?password=x", "postgresql://planted@h:99999/d"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestDatabaseUrl::refuses()
{
    QFETCH(QString, text);

    const auto url = parseDatabaseUrl(text);

    QVERIFY(!url.ok());
    QVERIFY(!url.error().isEmpty());
    QVERIFY2(!url.error().contains(QStringLiteral("planted")), qPrintable(url.error()));
}

QTEST_GUILESS_MAIN(TestDatabaseUrl)
#include "tst_database_url.moc"
