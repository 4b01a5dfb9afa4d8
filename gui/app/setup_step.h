// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

namespace anteroom::gui {

/// What the first run asks for.
struct SetupChoices
{
    QString dataDirectory;
    QString listenAddress = QStringLiteral("127.0.0.1");
    quint16 listenPort = 3000;
    QString adminName;
    QString adminPassword;
    bool holdsAClinic = false; ///< the directory does; its administrator stays

    /// `127.0.0.1:3000`, `[::1]:3000`.
    QString listenText() const;
};

/// One page of the first run's wizard.
class SetupStep : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual QString title() const = 0;
    virtual QString text() const = 0;
    /// Next is possible.
    virtual bool isComplete() const { return true; }
    /// The page comes to the front.
    virtual void enter(const SetupChoices &choices) = 0;
    /// Next was pressed while the page is complete.
    virtual void leave(SetupChoices &choices) const = 0;

Q_SIGNALS:
    void completeChanged();
};

} // namespace anteroom::gui
