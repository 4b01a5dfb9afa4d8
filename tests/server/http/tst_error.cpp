// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/error.h"

#include <QTest>

#include <set>

using namespace anteroom::http;

class TestError : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyErrorHasItsOwnRefusal()
    {
        std::set<QByteArray> texts;

        for (int i = 0; i <= static_cast<int>(LastError); ++i) {
            const Refusal refusal = refusalOf(Error(i));
            QVERIFY2(refusal.status >= 400 && refusal.status < 600, refusal.text.data());
            QVERIFY(reasonPhrase(refusal.status) != "Unknown");
            QVERIFY2(texts.insert(refusal.text.toByteArray()).second, refusal.text.data());
        }
    }

    void unknownStatusHasAPhrase() { QCOMPARE(reasonPhrase(299), QByteArrayView("Unknown")); }
};

QTEST_APPLESS_MAIN(TestError)
#include "tst_error.moc"
