// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/data_directory_check.h"
#include "gui/app/password_strength.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace anteroom::gui;

/// The wizard's own judgements, without a window.
class TestChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesPasswords_data();
    void judgesPasswords();
    void judgesDirectories();
};

void TestChecks::judgesPasswords_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<int>("strength");
    using S = PasswordStrength;
    const auto row = [](const char *name, const char *password, S strength) {
        QTest::newRow(name) << QString::fromUtf8(password) << static_cast<int>(strength);
    };
    row("empty", "", S::TooShort);
    row("eleven characters", "abcdefghijk", S::TooShort);
    row("one character again and again", "aaaaaaaaaaaaaaaa", S::Weak);
    row("counting", "qwertz123456", S::Weak);
    row("the name in it", "ruth-and-more-x", S::Weak);
    row("twelve mixed characters", "Kj7?mpQz2!xb", S::Fair);
    row("four words", "correct horse battery staple", S::Strong);
}

void TestChecks::judgesPasswords()
{
    QFETCH(QString, password);
    QFETCH(int, strength);

    QCOMPARE(static_cast<int>(passwordStrength(password, QStringLiteral("Ruth"))), strength);
}

void TestChecks::judgesDirectories()
{
    QTemporaryDir directory;
    QCOMPARE(*checkDataDirectory(directory.path()), DataDirectoryState::Empty);
    QCOMPARE(*checkDataDirectory(directory.filePath(QStringLiteral("a/b"))),
             DataDirectoryState::WillBeMade);
    QCOMPARE(checkDataDirectory(QStringLiteral("a/b")).error(), DataDirectoryError::NotAbsolute);

    QFile other(directory.filePath(QStringLiteral("notes.txt")));
    QVERIFY(other.open(QIODevice::WriteOnly));
    QCOMPARE(*checkDataDirectory(directory.path()), DataDirectoryState::HoldsOtherFiles);
    QCOMPARE(checkDataDirectory(other.fileName()).error(), DataDirectoryError::NotADirectory);

    QFile database(directory.filePath(QStringLiteral("anteroom.db")));
    QVERIFY(database.open(QIODevice::WriteOnly));
    QCOMPARE(*checkDataDirectory(directory.path()), DataDirectoryState::HoldsAClinic);
}

QTEST_MAIN(TestChecks)
#include "tst_checks.moc"
