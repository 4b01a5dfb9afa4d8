// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/pages/person_combo_box.h"

#include "gui/models/user_model.h"

#include <QCompleter>
#include <QLineEdit>
#include <QStylePainter>

#include <algorithm>

namespace anteroom::gui {

namespace {
/// Namesakes are told apart by the id.
QString entryText(const User &user)
{
    return user.displayName + u"  ·  " + (user.email.isEmpty() ? user.id.toString() : user.email);
}
} // namespace

PersonComboBox::PersonComboBox(UserModel &users, Role role, Choice choice, QWidget *parent)
    : QComboBox(parent), m_choice(choice)
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    setMaxVisibleItems(12);
    fill(users, role);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    setCurrentIndex(choice == Choice::Optional ? 0 : -1);
    lineEdit()->setPlaceholderText(count() == 0 ? tr("There is nobody with this role yet")
                                                : tr("Type a part of the name"));
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

void PersonComboBox::paintEvent(QPaintEvent *)
{
    // With the frame of the other boxes; the text is drawn by the line edit.
    QStyleOptionComboBox option;
    initStyleOption(&option);
    option.editable = false;
    option.currentText.clear();
    QStylePainter(this).drawComplexControl(QStyle::CC_ComboBox, option);
}

void PersonComboBox::fill(UserModel &users, Role role)
{
    QList<const User *> people;
    for (const User &user : users.rows()) {
        if (user.role == role && user.active)
            people.append(&user);
    }
    std::sort(people.begin(), people.end(), [](const User *left, const User *right) {
        return left->displayName.localeAwareCompare(right->displayName) < 0;
    });
    if (m_choice == Choice::Optional)
        addItem(tr("Nobody yet"));
    for (const User *user : people)
        addItem(entryText(*user), user->id.toString());
}

void PersonComboBox::onTextEdited(const QString &text)
{
    const int row = findText(text, Qt::MatchFixedString);
    if (row >= 0)
        setCurrentIndex(row);
    Q_EMIT personChanged();
}

} // namespace anteroom::gui
