// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

#include <functional>
#include <utility>

class QDoubleSpinBox;
class QLineEdit;

namespace anteroom::gui {

/// The field for one setting, whatever its type; its value is a text.
class ValueEditor : public QWidget
{
    Q_OBJECT

public:
    enum class Type {
        Text,
        File,
        Directory,
        Choice, ///< one of choices
        Flag,   ///< `on` or `off`
        Number, ///< least to most
    };
    struct Description
    {
        Type type = Type::Text;
        QString name;                                 ///< stem of the object name: `listen`
        QString label;                                ///< for those who hear the page
        QList<std::pair<QString, QString>> choices{}; ///< value and word
        double least = 0;
        double most = 0;
        int decimals = 0;
        QString unit{};        ///< after a number: ` min`
        QString placeholder{}; ///< while a text is empty
    };

    ValueEditor(const Description &description, QWidget *parent);

    QString text() const { return m_text(); }
    /// Without edited(). What is being typed stays.
    void setText(const QString &text);
    void setInvalid(bool invalid);

Q_SIGNALS:
    /// By the operator, with every letter.
    void edited(const QString &text);
    /// The operator is done with it: Return, another field, a choice.
    void committed(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildField(const Description &description);
    QWidget *buildLine(const Description &description);
    QWidget *buildPath(const Description &description);
    QWidget *buildChoice(const Description &description);
    QWidget *buildFlag(const Description &description);
    QWidget *buildNumber(const Description &description);
    void choosePath(const Description &description);

    std::function<QString()> m_text;
    std::function<void(const QString &)> m_show;
    QLineEdit *m_line = nullptr; ///< of texts and paths
};

} // namespace anteroom::gui
