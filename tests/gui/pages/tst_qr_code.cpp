// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/pages/qr_code_widget.h"

#include <QPixmap>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace anteroom::gui;

class TestQrCode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawsNothingForNothingAndTooMuch()
    {
        QrCodeWidget code;
        code.setText({});
        QCOMPARE(code.moduleCount(), 0);

        code.setText(QString(5'000, u'x'));
        QCOMPARE(code.moduleCount(), 0);
        code.setText(QStringLiteral("x"));

        QCOMPARE(code.moduleCount(), 21);
    }

    void isReadBackByAScanner_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("short") << QStringLiteral("anteroom");
        QTest::newRow("token") << QStringLiteral("eyJhbGciOiJFZERTQSJ9.").repeated(18);
        QTest::newRow("long token") << QStringLiteral("eyJhbGciOiJFZERTQSJ9.").repeated(45);
    }
    void isReadBackByAScanner()
    {
#ifdef ZBARIMG
        QFETCH(QString, text);
        QrCodeWidget code;
        code.setText(text);
        QTemporaryDir directory;
        const QString file = directory.filePath(QStringLiteral("code.png"));
        QVERIFY(code.grab().save(file));

        QProcess scanner;
        scanner.start(QStringLiteral(ZBARIMG),
                      {QStringLiteral("--quiet"), QStringLiteral("--raw"), file});
        QVERIFY(scanner.waitForFinished(20'000));

        QCOMPARE(QString::fromUtf8(scanner.readAllStandardOutput()).trimmed(), text);
#else
        QSKIP("zbarimg is not installed");
#endif
    }
};

QTEST_MAIN(TestQrCode)
#include "tst_qr_code.moc"
