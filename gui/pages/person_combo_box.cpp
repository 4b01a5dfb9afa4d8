// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/pages/person_combo_box.h"

#include "gui/models/labels.h"
#include "gui/models/user_model.h"

#include <QCompleter>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStylePainter>

#include <algorithm>
#include <utility>

namespace anteroom::gui {

namespace {
/// Namesakes are told apart by the id.
QString entryText(const User &user, bool withRole)
{
    return user.displayName + u"  ·  " + (withRole ? label(user.role) + u"  ·  " : QString()) +
           (user.email.isEmpty() ? user.id.toString() : user.email);
}
} // namespace

PersonComboBox::PersonComboBox(UserModel &users, std::optional<Role> role, Choice choice,
                               QWidget *parent)
    : QComboBox(parent), m_users(users), m_role(role), m_choice(choice)
{
    setEditable(true);
    lineEdit()->setAccessibleName(tr("Person"));
    setInsertPolicy(NoInsert);
    setMaxVisibleItems(12);
    fill();
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    setCurrentIndex(choice == Choice::Optional ? 0 : -1);
    refreshPlaceholder();
    // A long name shows its beginning.
    connect(this, &QComboBox::currentIndexChanged, this, [this] {
        lineEdit()->setCursorPosition(0);
        Q_EMIT personChanged();
    });
    connect(lineEdit(), &QLineEdit::textEdited, this, &PersonComboBox::onTextEdited);
}

std::optional<UserId> PersonComboBox::person() const
{
    const QString id = currentData().toString();
    if (id.isEmpty() || currentText() != itemText(currentIndex()))
        return std::nullopt;
    return UserId(id);
}

bool PersonComboBox::isAcceptable() const
{
    if (person())
        return true;
    return m_choice == Choice::Optional &&
           (currentText().isEmpty() || currentText() == itemText(0));
}

void PersonComboBox::choose(const UserId &user)
{
    setCurrentIndex(findData(user.toString()));
}

void PersonComboBox::refill()
{
    const std::optional<UserId> chosen = person();
    const QString typed = currentText();
    {
        const QSignalBlocker blocker(this);
        clear();
        fill();
        const int row =
            chosen ? findData(chosen->toString()) : findText(typed, Qt::MatchFixedString);
        setCurrentIndex(row);
        if (row < 0)
            setEditText(chosen ? QString() : typed);
    }
    refreshPlaceholder();
    if (person() != chosen)
        Q_EMIT personChanged();
}

void PersonComboBox::paintEvent(QPaintEvent *)
{
    // With the frame of the other boxes; the text is drawn by the line edit.
    QStyleOptionComboBox option;
    initStyleOption(&option);
    option.editable = false;
    option.currentText.clear();
    QStylePainter(this).drawComplexControl(QStyle::CC_ComboBox, option);
}

void PersonComboBox::fill()
{
    QList<const User *> people;
    for (const User &user : std::as_const(m_users).rows()) {
        if (user.active && (!m_role || user.role == *m_role))
            people.append(&user);
    }
    std::sort(people.begin(), people.end(), [](const User *left, const User *right) {
        return left->displayName.localeAwareCompare(right->displayName) < 0;
    });
    if (m_choice == Choice::Optional)
        addItem(tr("Nobody yet"));
    for (const User *user : people)
        addItem(entryText(*user, !m_role), user->id.toString());
}

void PersonComboBox::refreshPlaceholder()
{
    lineEdit()->setPlaceholderText(count() == 0 ? tr("There is nobody with this role yet")
                                                : tr("Type a part of the name"));
}

void PersonComboBox::onTextEdited(const QString &text)
{
    const int row = findText(text, Qt::MatchFixedString);
    if (row >= 0)
        setCurrentIndex(row);
    Q_EMIT personChanged();
}

} // namespace anteroom::gui
