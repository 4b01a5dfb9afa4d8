// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/theme.h"
#include "gui/widgets/undo_bar.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

using namespace anteroom::gui;
using namespace std::chrono_literals;

class TestUndoBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        Theme::apply(*qApp, Scheme::Light);
        m_undone = 0;
        m_page = std::make_unique<QWidget>();
        m_page->resize(600, 400);
        auto *layout = new QVBoxLayout(m_page.get());
        auto *over = new QWidget(m_page.get());
        over->setFocusPolicy(Qt::StrongFocus);
        layout->addWidget(over);
        m_bar = new UndoBar(over);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }

    void offersAndUndoesOnce()
    {
        offer();
        QVERIFY(m_bar->isVisible());
        QCOMPARE(m_bar->text(), QStringLiteral("Admitted Ana"));
        QVERIFY(m_bar->parentWidget()->rect().contains(m_bar->geometry()));

        QTest::mouseClick(button(), Qt::LeftButton);

        QCOMPARE(m_undone, 1);
        QVERIFY(!m_bar->isVisible());
    }

    void theKeyboardUndoes()
    {
        offer();
        m_bar->parentWidget()->setFocus();
        QTest::keySequence(m_page.get(), QKeySequence::Undo);
        QCOMPARE(m_undone, 1);

        QTest::keySequence(m_page.get(), QKeySequence::Undo);
        QCOMPARE(m_undone, 1);
    }

    void theButtonIsInTheTabOrder()
    {
        offer();
        button()->setFocus(Qt::TabFocusReason);
        QVERIFY(button()->hasFocus());
        QTest::keyClick(button(), Qt::Key_Space);
        QCOMPARE(m_undone, 1);
    }

    void goesByItself()
    {
        m_bar->setDuration(1ms);
        offer();
        QTRY_VERIFY(!m_bar->isVisible());
        QVERIFY(!m_bar->isOffering());
        QCOMPARE(m_undone, 0);
    }

    void staysWhileItHasTheFocus()
    {
        m_bar->setDuration(1h);
        offer();
        button()->setFocus();
        QTRY_VERIFY(!isCounting());

        m_bar->parentWidget()->setFocus();

        QTRY_VERIFY(isCounting());
    }

    void aNewOfferTakesThePlaceOfTheOld()
    {
        offer();
        m_bar->offer(QStringLiteral("Held Ben"), [this] { m_undone += 10; });
        QTest::mouseClick(button(), Qt::LeftButton);
        QCOMPARE(m_undone, 10);
    }

    void tellsWithoutAButton()
    {
        offer();
        m_bar->tell(QStringLiteral("Ana waits again"));
        QVERIFY(m_bar->isVisible());
        QVERIFY(!button()->isVisible());
        QTest::keySequence(m_page.get(), QKeySequence::Undo);
        QCOMPARE(m_undone, 0);
    }

private:
    void offer()
    {
        m_bar->offer(QStringLiteral("Admitted Ana"), [this] { ++m_undone; });
    }
    QPushButton *button() const { return m_bar->findChild<QPushButton *>(); }
    bool isCounting() const { return m_bar->isCounting(); }

    std::unique_ptr<QWidget> m_page;
    UndoBar *m_bar = nullptr;
    int m_undone = 0;
};

QTEST_MAIN(TestUndoBar)
#include "tst_undo_bar.moc"
