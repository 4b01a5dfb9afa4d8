// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/models/preference_store.h"
#include "gui/models/setting_model.h"
#include "gui/pages/page.h"
#include "gui/pages/section_list.h"

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace anteroom::gui {

class FilterField;
class LimitRows;
class MessageBar;
class ServerSettingRows;
class SettingRow;
class SettingsSection;

/// Everything that can be set: for each operator this console, for administrators the server, too.
class SettingsPage : public Page
{
    Q_OBJECT

public:
    /// console, settings and preferences outlive the page.
    SettingsPage(Console &console, SettingModel &settings, PreferenceStore &preferences,
                 QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override;
    void focusFilter() override;
    /// id: the key of a setting.
    void showId(const QString &id) override;
    void showFiltered(const QString &filter) override;
    QList<QAction *> pageActions() const override;

    /// Edits what a file says; the answer stands in the page's message bar.
    void importFrom(const QString &path);
    void exportTo(const QString &path);

Q_SIGNALS:
    /// The server shall be started anew with what is saved. reason: for the log.
    void restartRequested(const QString &reason);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildSections();
    void addConsoleSection(Preference::Section section);
    void addServerSection(ServerSection section);
    void addSection(SettingsSection *section, const QString &icon, SectionList::For whom);
    void addHead(const QString &text, SectionList::For whom);
    QWidget *buildToolbar();
    QWidget *buildFoot();
    QLayout *buildBars();
    void buildArea();
    void buildPage();
    QAction *makeAction(const QString &name, const QString &icon, const QString &text);
    void watch();

    bool isAdmin() const;
    void refreshRole();
    void refreshFoot();
    void refreshRestartBar();
    void showSections();
    void selectSection(int row);
    void save();
    void askToRestart();
    void askForImport();
    void askForExport();

    SettingModel &m_settings;
    PreferenceStore &m_preferences;
    ServerSettingRows *m_serverRows;
    LimitRows *m_limitRows = nullptr;
    FilterField *m_filter;
    MessageBar *m_bar;
    MessageBar *m_restartBar;
    SectionList *m_list;
    QScrollArea *m_area;
    QVBoxLayout *m_column;
    QLabel *m_nothing;
    QLabel *m_summary;
    QWidget *m_foot;
    QPushButton *m_discard;
    QPushButton *m_save;
    QAction *m_import;
    QAction *m_export;
    QList<SettingsSection *> m_sections; ///< by the list's rows; a null pointer for a head
};

} // namespace anteroom::gui
