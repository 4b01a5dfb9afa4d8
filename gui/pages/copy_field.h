// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace anteroom::gui {

/// An id or a secret to read and to copy, in the fixed font. name: `conversationId`, the stem of
/// the object names.
class CopyField : public QWidget
{
    Q_OBJECT

public:
    enum class Kind {
        Plain,
        Secret, ///< leaves the clipboard after 30 s
    };

    CopyField(const QString &name, Kind kind, QWidget *parent = nullptr);

    void setText(const QString &text);
    QString text() const;

private:
    void copy();

    Kind m_kind;
    QLineEdit *m_field;
    QPushButton *m_button;
};

} // namespace anteroom::gui
