// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/compression.h"

#include <QTest>
#include <QtEndian>

using namespace anteroom::http;

class TestCompression : public QObject
{
    Q_OBJECT

    static Response compressed(const QByteArray &accepted, const QByteArray &body)
    {
        RequestHead head;
        head.headers = {{"accept-encoding", accepted}};
        Response response{200, {}, body};
        compress(response, head);
        return response;
    }
    static QByteArray inflated(const QByteArray &zlib, qsizetype bytes)
    {
        QByteArray withLength(4, '\0');
        qToBigEndian(quint32(bytes), withLength.data());
        return qUncompress(withLength + zlib);
    }

private Q_SLOTS:
    void choosesTheCoding_data()
    {
        QTest::addColumn<QByteArray>("accepted");
        QTest::addColumn<Coding>("coding");
        const auto row = [](const char *accepted, Coding coding) {
            QTest::newRow(accepted) << QByteArray(accepted) << coding;
        };
        row("", Coding::Identity);
        row("br", Coding::Identity);
        row("gzip", Coding::Gzip);
        row("x-gzip", Coding::Gzip);
        row("GZIP", Coding::Gzip);
        row("deflate", Coding::Deflate);
        row("deflate, gzip", Coding::Gzip);
        row("gzip;q=0.2, deflate;q=0.8", Coding::Deflate);
        row("gzip; q=0, deflate;q=0", Coding::Identity);
        row("*", Coding::Gzip);
        row("gzip;q=0, *", Coding::Deflate);
        row("identity, gzip;q=0.5", Coding::Identity);
        row("gzip;q=nonsense", Coding::Identity);
        row(",,;,=", Coding::Identity);
        row("gzip, deflate, br, zstd", Coding::Gzip);
    }
    void choosesTheCoding()
    {
        QFETCH(QByteArray, accepted);
        QFETCH(Coding, coding);
        QCOMPARE(acceptedCoding(accepted), coding);
    }

    void saysWhatItDid()
    {
        const QByteArray body(5'000, 'x');
        const Response response = compressed("deflate", body);
        QCOMPARE(response.headers,
                 (QList<Header>{{"Vary", "Accept-Encoding"}, {"Content-Encoding", "deflate"}}));
        QVERIFY(response.body.size() < 100);
        QCOMPARE(inflated(response.body, body.size()), body);
    }

    void writesAGzipHead()
    {
        const Response response = compressed("gzip", QByteArray(5'000, 'x'));
        QVERIFY(response.body.startsWith("\x1f\x8b"));
        QCOMPARE(qFromLittleEndian<quint32>(response.body.last(4).constData()), 5'000u);
    }

    void leavesWhatWouldNotShrink()
    {
        const Response response = compressed("gzip", "x");
        QCOMPARE(response.body, QByteArray("x"));
        QCOMPARE(response.headers, (QList<Header>{{"Vary", "Accept-Encoding"}}));
    }
};

QTEST_APPLESS_MAIN(TestCompression)
#include "tst_compression.moc"
