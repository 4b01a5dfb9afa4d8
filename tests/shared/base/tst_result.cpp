// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/base/result.h"

#include <QTest>

#include <memory>

using namespace anteroom;

namespace {

enum class Fault { Small, Large };

Result<int, Fault> half(int number)
{
    if (number % 2)
        return Failure{Fault::Small};
    return number / 2;
}

} // namespace

class TestResult : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void carriesAValue()
    {
        auto result = half(8);

        QVERIFY(result.ok());
        QVERIFY(result);
        QCOMPARE(*result, 4);
        *result = 5;
        QCOMPARE(result.value(), 5);
    }

    void carriesAnError()
    {
        const auto result = half(7);

        QVERIFY(!result);
        QCOMPARE(result.error(), Fault::Small);
    }

    void movesItsValueOut()
    {
        Result<std::unique_ptr<int>, Fault> result = std::make_unique<int>(3);

        const std::unique_ptr<int> value = std::move(result).value();

        QCOMPARE(*value, 3);
    }

    void valueAndErrorMayHaveOneType()
    {
        const Result<int, int> good = 1;
        const Result<int, int> bad = Failure{2};

        QVERIFY(good.ok());
        QCOMPARE(bad.error(), 2);
    }

    void doneIsAValueToo()
    {
        const Result<Done, Fault> result = Done{};

        QVERIFY(result.ok());
    }
};

QTEST_APPLESS_MAIN(TestResult)
#include "tst_result.moc"
