// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace anteroom::gui {

/// A screen with one card in its middle: sign-in, start-up, first run.
class CenteredCard : public QWidget
{
    Q_OBJECT

public:
    explicit CenteredCard(int width, QWidget *parent = nullptr);

    /// The card's content goes here; margins are set.
    QVBoxLayout *cardLayout() const { return m_cardLayout; }
    /// A head with the logo and a title; added to the card at once.
    QLabel *addHead(const QString &title);
    /// A muted paragraph, added to the card at once.
    QLabel *addText(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refreshLogo();

    QVBoxLayout *m_cardLayout;
    QLabel *m_logo = nullptr;
};

} // namespace anteroom::gui
