// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/websocket/frame.h"

#include <QTest>

using namespace anteroom::websocket;

class TestFrame : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void encodesTheExamplesOfTheHeader()
    {
        QCOMPARE(encodeFrame(Opcode::Text, "Hello"), QByteArray::fromHex("810548656c6c6f"));
        QCOMPARE(encodeClose(CloseCode::Normal), QByteArray::fromHex("880203e8"));
    }

    void picksTheShortestLength_data()
    {
        QTest::addColumn<qsizetype>("payloadBytes");
        QTest::addColumn<QByteArray>("header");

        QTest::newRow("0") << qsizetype(0) << QByteArray::fromHex("8200");
        QTest::newRow("125") << qsizetype(125) << QByteArray::fromHex("827d");
        QTest::newRow("126") << qsizetype(126) << QByteArray::fromHex("827e007e");
        QTest::newRow("65535") << qsizetype(65'535) << QByteArray::fromHex("827effff");
        QTest::newRow("65536") << qsizetype(65'536) << QByteArray::fromHex("827f0000000000010000");
    }

    void picksTheShortestLength()
    {
        QFETCH(qsizetype, payloadBytes);
        QFETCH(QByteArray, header);
        const QByteArray payload(payloadBytes, 'x');

        QCOMPARE(encodeFrameHeader(Opcode::Binary, payloadBytes), header);
        QCOMPARE(encodeFrame(Opcode::Binary, payload), QByteArray(header + payload));
    }

    void cutsLongReasonsBetweenCharacters() // W8
    {
        const QByteArray reason = QByteArray(122, 'x') + "\xc3\xa4";

        const QByteArray frame = encodeClose(CloseCode::PolicyViolation, reason);

        QCOMPARE(frame, QByteArray(QByteArray::fromHex("887c03f0") + QByteArray(122, 'x')));
    }

    void neverSendsReservedCodes()
    {
        const QByteArray empty = QByteArray::fromHex("8800");

        QCOMPARE(encodeClose(CloseCode::NoStatus, "x"), empty);
        QCOMPARE(encodeClose(CloseCode::Abnormal), empty);
        QCOMPARE(encodeClose(quint16(1015)), empty);
        QCOMPARE(encodeClose(quint16(4000)), QByteArray::fromHex("88020fa0"));
    }

    void knowsTheCloseCodes() // W5
    {
        for (const int code : {1000, 1001, 1002, 1003, 1007, 1008, 1009, 1010, 1011, 1012, 1013,
                               1014, 3000, 3999, 4000, 4999})
            QVERIFY2(isValidCloseCode(static_cast<quint16>(code)),
                     qPrintable(QString::number(code)));
        for (const int code : {0, 999, 1004, 1005, 1006, 1015, 1016, 1100, 2000, 2999, 5000, 65535})
            QVERIFY2(!isValidCloseCode(static_cast<quint16>(code)),
                     qPrintable(QString::number(code)));
    }
};

QTEST_APPLESS_MAIN(TestFrame)
#include "tst_frame.moc"
