// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pages/page.h"

class QFormLayout;
class QLabel;
class QVBoxLayout;

namespace anteroom::gui {

class MessageBar;

/// What only the program itself knows about the clinic that is open.
struct AboutFacts
{
    QString database;      ///< `SQLite`, `PostgreSQL`; empty: not known
    int schemaVersion = 0; ///< 0: not known
    QString dataDirectory;
    QString settingsFile;
};

/// Which program this is, what it is made of, and what to send along with a question.
class AboutPage : public Page
{
    Q_OBJECT

public:
    explicit AboutPage(Console &console, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override;
    QList<QAction *> pageActions() const override;

    void setFacts(const AboutFacts &facts);
    /// A text without names, contents, addresses and paths.
    QString diagnostics() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildHead();
    void paintLogo();
    QLabel *addFact(const QString &name, const QString &value, bool fixedFont = false);
    void addSection(const QString &title);
    void buildFacts();
    void buildLibraries();
    void copyDiagnostics();

    AboutFacts m_facts;
    QAction *m_copy;
    QLabel *m_logo = nullptr;
    QVBoxLayout *m_column;
    QFormLayout *m_form = nullptr; ///< of the section that was added last
    QLabel *m_database = nullptr;
    QLabel *m_dataDirectory = nullptr;
    QLabel *m_settingsFile = nullptr;
    MessageBar *m_bar;
};

} // namespace anteroom::gui
