// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/reason_dialog.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <memory>

using namespace anteroom::gui;

class TestReasonDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void needsThreeCharacters();
    void handsTheReasonOver();
    void cancelIsTheDefault();
    void showsTheTargetAsPlainText();
    void handsTheChoiceOver();
    void asksForNoTextWhereNoneIsWanted();

private:
    std::unique_ptr<QWidget> m_parent;
    ReasonDialog *m_dialog = nullptr;
    QString m_reason;
};

void TestReasonDialog::init()
{
    m_reason.clear();
    m_parent = std::make_unique<QWidget>();
    m_parent->show();
    m_dialog = ReasonDialog::ask(
        {QStringLiteral("End consultation"), QStringLiteral("<b>Anna</b> and Dr. Berg are told."),
         QStringLiteral("End it")},
        m_parent.get(), [this](const QString &reason) { m_reason = reason; });
}

void TestReasonDialog::needsThreeCharacters()
{
    auto *confirm = m_dialog->findChild<QPushButton *>(QStringLiteral("confirmPushButton"));
    auto *field = m_dialog->findChild<QLineEdit *>(QStringLiteral("reasonLineEdit"));
    QVERIFY(!confirm->isEnabled());

    QTest::keyClicks(field, QStringLiteral("a  "));
    QVERIFY(!confirm->isEnabled());
    QTest::keyClicks(field, QStringLiteral("b"));

    QVERIFY(confirm->isEnabled());
}

void TestReasonDialog::handsTheReasonOver()
{
    auto *field = m_dialog->findChild<QLineEdit *>(QStringLiteral("reasonLineEdit"));
    QTest::keyClicks(field, QStringLiteral(" left  by mistake "));

    QTest::mouseClick(m_dialog->findChild<QPushButton *>(QStringLiteral("confirmPushButton")),
                      Qt::LeftButton);

    QCOMPARE(m_reason, QStringLiteral("left by mistake"));
}

void TestReasonDialog::cancelIsTheDefault()
{
    auto *cancel = m_dialog->findChild<QPushButton *>(QStringLiteral("cancelPushButton"));
    QVERIFY(cancel->isDefault());

    QTest::keyClick(m_dialog, Qt::Key_Return);

    QVERIFY(m_reason.isEmpty());
    QVERIFY(!m_dialog->isVisible());
}

void TestReasonDialog::showsTheTargetAsPlainText()
{
    const QList<QLabel *> labels = m_dialog->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        QVERIFY(label->textFormat() == Qt::PlainText || label->buddy());
}

void TestReasonDialog::handsTheChoiceOver()
{
    int chosen = -1;
    ReasonDialog::Question question;
    question.choiceLabel = QStringLiteral("For how &long");
    question.choices = {QStringLiteral("an hour"), QStringLiteral("a day")};
    question.choice = 1;
    auto *dialog = ReasonDialog::ask(question, m_parent.get(),
                                     [&chosen](const QString &, int choice) { chosen = choice; });
    auto *box = dialog->findChild<QComboBox *>(QStringLiteral("choiceComboBox"));
    QCOMPARE(box->currentText(), QStringLiteral("a day"));
    box->setCurrentIndex(0);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(), QStringLiteral("because"));

    dialog->accept();

    QCOMPARE(chosen, 0);
    QCOMPARE(m_dialog->choice(), -1);
}

void TestReasonDialog::asksForNoTextWhereNoneIsWanted()
{
    ReasonDialog::Question question;
    question.longest = 0;
    ReasonDialog dialog(question, m_parent.get());
    dialog.show();
    QVERIFY(!dialog.findChild<QLineEdit *>()->isVisible());
    QVERIFY(dialog.findChild<QPushButton *>(QStringLiteral("confirmPushButton"))->isEnabled());
    QCOMPARE(dialog.focusWidget(),
             dialog.findChild<QPushButton *>(QStringLiteral("cancelPushButton")));
}

QTEST_MAIN(TestReasonDialog)
#include "tst_reason_dialog.moc"
