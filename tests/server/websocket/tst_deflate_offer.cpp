// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/websocket/deflate_offer.h"

#include <QElapsedTimer>
#include <QTest>

using namespace anteroom::websocket;

class TestDeflateOffer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answers_data()
    {
        QTest::addColumn<QByteArray>("offers");
        QTest::addColumn<QByteArray>("answer");

        const auto row = [](const char *name, const QByteArray &offers, const QByteArray &answer) {
            QTest::newRow(name) << offers << answer;
        };
        const QByteArray plain = "permessage-deflate";
        row("plain", plain, plain);
        row("any case", "PerMessage-Deflate", plain);
        row("browser", "permessage-deflate; client_max_window_bits", plain);
        row("no spaces", "permessage-deflate;server_no_context_takeover;client_max_window_bits=9",
            plain + "; server_no_context_takeover; client_max_window_bits=9");
        row("many spaces", "  permessage-deflate \t ; \tclient_no_context_takeover  ",
            plain + "; client_no_context_takeover");
        row("server bits", "permessage-deflate; server_max_window_bits=10",
            plain + "; server_max_window_bits=10");
        row("server bits 15", "permessage-deflate; server_max_window_bits=15",
            plain + "; server_max_window_bits=15");
        row("W6 window bits 8", "permessage-deflate; server_max_window_bits=8",
            plain + "; server_max_window_bits=8");
        row("quoted", "permessage-deflate; client_max_window_bits=\"12\"",
            plain + "; client_max_window_bits=12");
        row("all",
            "permessage-deflate; client_max_window_bits=11; server_max_window_bits=12; "
            "client_no_context_takeover; server_no_context_takeover",
            plain + "; server_no_context_takeover; client_no_context_takeover; "
                    "server_max_window_bits=12; client_max_window_bits=11");
        row("another first", "permessage-bzip2; x=1, permessage-deflate", plain);
        row("another with a quoted value", "foo; bar=\"baz\", permessage-deflate", plain);
        row("fallback", "permessage-deflate; server_max_window_bits=16, permessage-deflate", plain);
        row("the first that can be met",
            "permessage-deflate; server_max_window_bits=9, permessage-deflate",
            plain + "; server_max_window_bits=9");
    }

    void answers()
    {
        QFETCH(QByteArray, offers);
        QFETCH(QByteArray, answer);

        const auto agreement = agreeOnDeflate(offers);

        QVERIFY(agreement);
        QCOMPARE(agreement->answer, answer);
    }

    void declines_data()
    {
        QTest::addColumn<QByteArray>("offers");

        const auto row = [](const char *name, const QByteArray &offers) {
            QTest::newRow(name) << offers;
        };
        const QByteArray plain = "permessage-deflate";
        row("W6 nothing", "");
        row("W6 another", "x-webkit-deflate-frame");
        row("W6 window bits 0", plain + "; server_max_window_bits=0");
        row("W6 window bits 7", plain + "; server_max_window_bits=7");
        row("W6 window bits 16", plain + "; client_max_window_bits=16");
        row("W6 window bits 010", plain + "; client_max_window_bits=010");
        row("W6 window bits -9", plain + "; client_max_window_bits=-9");
        row("W6 window bits 9.0", plain + "; client_max_window_bits=9.0");
        row("W6 window bits 99999999999", plain + "; server_max_window_bits=99999999999");
        row("W6 server bits without value", plain + "; server_max_window_bits");
        row("W6 flag with value", plain + "; server_no_context_takeover=1");
        row("W6 repeated flag", plain + "; client_no_context_takeover; client_no_context_takeover");
        row("W6 repeated bits", plain + "; client_max_window_bits; client_max_window_bits=9");
        row("W6 unknown parameter", plain + "; window=9");
        row("W6 case of a parameter", plain + "; Server_Max_Window_Bits=9");
        row("W6 empty parameter", plain + ";");
        row("W6 two semicolons", plain + ";; client_max_window_bits");
        row("W6 empty value", plain + "; client_max_window_bits=");
        row("W6 empty quotes", plain + "; client_max_window_bits=\"\"");
        row("W6 open quotes", plain + "; client_max_window_bits=\"9");
        row("W6 space in quotes", plain + "; client_max_window_bits=\"9 \"");
        row("W6 escape in quotes", plain + "; client_max_window_bits=\"\\9\"");
        row("W6 trailing comma", plain + ",");
        row("W6 leading comma", "," + plain);
        row("W6 garbage behind a good offer", plain + ", \x01\xff");
        row("W6 two words", plain + " " + plain);
        row("W6 NUL", QByteArray("permessage-deflate\0", 19));
        row("W6 33 offers", QByteArray("a,").repeated(32) + plain);
    }

    void declines()
    {
        QFETCH(QByteArray, offers);

        QVERIFY(!agreeOnDeflate(offers));
    }

    void putsItsOwnWishes()
    {
        const DeflateParameters wishes{true, true, 10, 11};

        const auto agreement = agreeOnDeflate(
            "permessage-deflate; client_max_window_bits; server_max_window_bits=12", wishes);

        QVERIFY(agreement);
        QCOMPARE(agreement->parameters, wishes);
        QCOMPARE(agreement->answer,
                 "permessage-deflate; server_no_context_takeover; client_no_context_takeover; "
                 "server_max_window_bits=10; client_max_window_bits=11");
    }

    void limitsNoClientThatDoesNotOfferIt()
    {
        DeflateParameters wishes;
        wishes.clientMaxWindowBits = 12;

        QVERIFY(!agreeOnDeflate("permessage-deflate", wishes));
    }

    void isLinear_data() // W6
    {
        QTest::addColumn<QByteArray>("unit");
        QTest::newRow("W6 spaces") << QByteArray(" ");
        QTest::newRow("W6 commas with spaces") << QByteArray(" , ");
        QTest::newRow("W6 parameters") << QByteArray("; a");
        QTest::newRow("W6 quotes") << QByteArray("; a=\"b\"");
        QTest::newRow("W6 escapes") << QByteArray("\\\"");
        QTest::newRow("W6 letters") << QByteArray("a");
    }

    void isLinear()
    {
        QFETCH(QByteArray, unit);
        const QByteArray offers = "permessage-deflate" + unit.repeated(100'000) + "!";
        QElapsedTimer timer;
        timer.start();

        agreeOnDeflate(offers);

        QVERIFY2(timer.elapsed() < 5'000, "a squared run would take minutes");
    }
};

QTEST_APPLESS_MAIN(TestDeflateOffer)
#include "tst_deflate_offer.moc"
