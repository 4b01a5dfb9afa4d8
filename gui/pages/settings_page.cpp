// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/settings_page.h"

#include "gui/models/console.h"
#include "gui/pages/limit_rows.h"
#include "gui/pages/preference_rows.h"
#include "gui/pages/save_dialog.h"
#include "gui/pages/server_setting_rows.h"
#include "gui/pages/setting_row.h"
#include "gui/pages/settings_section.h"
#include "gui/widgets/filter_field.h"
#include "gui/widgets/icon.h"
#include "gui/widgets/message_bar.h"
#include "gui/widgets/reason_dialog.h"
#include "gui/widgets/tool_button.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace anteroom::gui {
namespace {

constexpr int ColumnWidth = 860;

using For = SectionList::For;
using S = ServerSection;
const std::pair<S, QLatin1String> ServerSections[] = {
    {S::Network, QLatin1String("network")},
    {S::Tls, QLatin1String("lock")},
    {S::Security, QLatin1String("shield")},
    {S::Storage, QLatin1String("database")},
    {S::Consultations, QLatin1String("consultations")},
    {S::Calls, QLatin1String("start")},
    {S::Webhooks, QLatin1String("outbox")},
    {S::Cluster, QLatin1String("server")},
    {S::Logging, QLatin1String("logs")},
};

QString fileFilter()
{
    return SettingsPage::tr("Settings (*.ini *.conf)");
}

QString iconOf(Preference::Section section)
{
    switch (section) {
    case Preference::Section::Appearance:
        return QStringLiteral("contrast");
    case Preference::Section::Notifications:
        return QStringLiteral("bell");
    case Preference::Section::Lock:
        return QStringLiteral("lock");
    }
    Q_UNREACHABLE();
}

} // namespace

SettingsPage::SettingsPage(Console &console, SettingModel &settings, PreferenceStore &preferences,
                           QWidget *parent)
    : Page(console, parent)
    , m_settings(settings)
    , m_preferences(preferences)
    , m_serverRows(new ServerSettingRows(settings, this))
    , m_filter(new FilterField(tr("Search the settings"), this))
    , m_bar(new MessageBar(this))
    , m_restartBar(new MessageBar(this))
    , m_list(new SectionList(this))
    , m_area(new QScrollArea(this))
    , m_column(new QVBoxLayout)
    , m_nothing(new QLabel(tr("No setting matches the search."), this))
    , m_summary(new QLabel(this))
    , m_foot(new QWidget(this))
    , m_discard(new QPushButton(tr("Discard"), this))
    , m_save(new QPushButton(tr("Save"), this))
    , m_import(makeAction(QStringLiteral("importSettingsAction"), QStringLiteral("upload"),
                          tr("Import…")))
    , m_export(makeAction(QStringLiteral("exportSettingsAction"), QStringLiteral("download"),
                          tr("Export…")))
{
    setObjectName(QStringLiteral("settingsPage"));
    buildSections();
    buildPage();
    watch();
    refreshRole();
    refreshFoot();
    setFocusProxy(m_list);
}

QString SettingsPage::title() const
{
    return tr("Settings");
}

QString SettingsPage::iconName() const
{
    return QStringLiteral("settings");
}

void SettingsPage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void SettingsPage::showId(const QString &id)
{
    for (int at = 0; at < m_sections.size(); ++at) {
        const auto rows = m_sections.at(at) ? m_sections.at(at)->rows() : QList<SettingRow *>();
        for (SettingRow *row : rows) {
            if (row->key() != id || !m_list->isOffered(at))
                continue;
            m_filter->clear();
            selectSection(at);
            row->editor()->setFocus();
            m_area->ensureWidgetVisible(row);
            return;
        }
    }
}

void SettingsPage::showFiltered(const QString &filter)
{
    m_filter->setText(filter);
}

QList<QAction *> SettingsPage::pageActions() const
{
    return {m_import, m_export};
}

void SettingsPage::importFrom(const QString &path)
{
    const auto problem = m_settings.importFrom(path);
    if (problem)
        m_bar->showError(tr("Nothing was imported: %1").arg(*problem));
    else if (m_settings.editedCount() == 0)
        m_bar->showInfo(tr("The file says what is set already."));
    else
        m_bar->showInfo(tr("%n settings were taken from the file. Look at them, then save.",
                           nullptr, m_settings.editedCount()));
}

void SettingsPage::exportTo(const QString &path)
{
    if (const auto problem = m_settings.exportTo(path))
        m_bar->showError(tr("Nothing was exported: %1").arg(*problem));
    else
        m_bar->showDone(
            tr("The settings were exported, without secrets: those are never in them."));
}

void SettingsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (isAdmin())
        m_limitRows->load();
}

void SettingsPage::buildSections()
{
    using P = Preference::Section;
    addHead(tr("This console"), For::Everybody);
    for (const P section : {P::Appearance, P::Notifications, P::Lock})
        addConsoleSection(section);
    addHead(tr("Server"), For::Admins);
    for (const auto &[section, icon] : ServerSections)
        addServerSection(section);
    auto *limits = new SettingsSection(
        tr("Limits"),
        tr("How often a client may do what, and what becomes of those who go on. A number holds as "
           "soon as it is entered; the audit keeps who changed it."),
        this);
    m_limitRows = new LimitRows(console(), *limits, this);
    addSection(limits, QStringLiteral("filter"), For::Admins);
}

void SettingsPage::addConsoleSection(Preference::Section section)
{
    auto *box = new SettingsSection(
        label(section), tr("For you on this computer. What you choose holds at once."), this);
    const auto rows = makePreferenceRows(m_preferences, section);
    for (SettingRow *row : rows)
        box->addRow(row);
    addSection(box, iconOf(section), For::Everybody);
}

void SettingsPage::addServerSection(ServerSection section)
{
    const auto rows = m_serverRows->make(section);
    if (rows.isEmpty())
        return;
    auto *box = new SettingsSection(label(section), {}, this);
    for (SettingRow *row : rows)
        box->addRow(row);
    for (const auto &[known, icon] : ServerSections) {
        if (known == section)
            addSection(box, icon, For::Admins);
    }
}

void SettingsPage::addSection(SettingsSection *section, const QString &icon, SectionList::For whom)
{
    m_list->addSection(section->title(), icon, whom);
    m_sections.append(section);
    m_column->addWidget(section);
}

void SettingsPage::addHead(const QString &text, SectionList::For whom)
{
    m_list->addHead(text, whom);
    m_sections.append(nullptr);
}

QWidget *SettingsPage::buildToolbar()
{
    auto *toolbar = new QWidget(this);
    auto *row = new QHBoxLayout(toolbar);
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(8);
    m_filter->setMaximumWidth(360);
    row->addWidget(m_filter, 1);
    row->addStretch(1);
    row->addWidget(toolButton(m_import, QStringLiteral("importSettingsToolButton"), this));
    row->addWidget(toolButton(m_export, QStringLiteral("exportSettingsToolButton"), this));
    return toolbar;
}

QWidget *SettingsPage::buildFoot()
{
    m_save->setObjectName(QStringLiteral("saveSettingsPushButton"));
    m_save->setProperty("tone", QStringLiteral("primary"));
    m_discard->setObjectName(QStringLiteral("discardSettingsPushButton"));
    m_summary->setObjectName(QStringLiteral("settingsSummaryLabel"));
    m_summary->setTextFormat(Qt::PlainText);
    auto *row = new QHBoxLayout(m_foot);
    row->setContentsMargins(24, 8, 24, 8);
    row->setSpacing(8);
    row->addWidget(m_summary, 1);
    row->addWidget(m_discard);
    row->addWidget(m_save);
    return m_foot;
}

QLayout *SettingsPage::buildBars()
{
    m_restartBar->setObjectName(QStringLiteral("restartMessageBar"));
    m_bar->setObjectName(QStringLiteral("settingsMessageBar"));
    auto *bars = new QVBoxLayout;
    bars->setContentsMargins(16, 0, 16, 8);
    bars->setSpacing(8);
    bars->addWidget(m_restartBar);
    bars->addWidget(m_bar);
    return bars;
}

void SettingsPage::buildArea()
{
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->hide();
    auto *column = new QWidget(m_area);
    column->setMaximumWidth(ColumnWidth);
    column->setLayout(m_column);
    m_column->setContentsMargins(24, 16, 24, 16);
    m_column->setSpacing(0);
    m_column->addWidget(m_nothing);
    m_column->addStretch();
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidget(column);
}

void SettingsPage::buildPage()
{
    buildArea();
    auto *border = new QFrame(this);
    border->setFrameShape(QFrame::HLine);
    border->setFrameShadow(QFrame::Plain);
    border->setForegroundRole(QPalette::Mid);
    auto *side = new QVBoxLayout;
    side->setSpacing(0);
    side->addWidget(m_area, 1);
    side->addWidget(border);
    side->addWidget(buildFoot());
    auto *content = new QHBoxLayout;
    content->setSpacing(0);
    content->addWidget(m_list);
    content->addLayout(side, 1);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(buildToolbar());
    rows->addLayout(buildBars());
    rows->addLayout(content, 1);
}

QAction *SettingsPage::makeAction(const QString &name, const QString &icon, const QString &text)
{
    auto *action = new QAction(Icon::named(icon), text, this);
    action->setObjectName(name);
    return action;
}

void SettingsPage::watch()
{
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        m_filter->clear();
        showSections();
        m_area->ensureVisible(0, 0);
    });
    connect(m_filter, &FilterField::filterChanged, this, &SettingsPage::showSections);
    connect(&m_settings, &SettingModel::changed, this, &SettingsPage::refreshFoot);
    connect(&console(), &Console::signedInChanged, this, &SettingsPage::refreshRole);
    connect(m_discard, &QPushButton::clicked, &m_settings, &SettingModel::discard);
    connect(m_save, &QPushButton::clicked, this, &SettingsPage::save);
    connect(m_restartBar, &MessageBar::actionRequested, this, &SettingsPage::askToRestart);
    connect(m_import, &QAction::triggered, this, &SettingsPage::askForImport);
    connect(m_export, &QAction::triggered, this, &SettingsPage::askForExport);
}

bool SettingsPage::isAdmin() const
{
    return console().hasRole(OperatorRole::Admin);
}

void SettingsPage::refreshRole()
{
    const bool admin = isAdmin();
    m_list->offerFor(admin ? For::Admins : For::Everybody);
    for (QAction *action : {m_import, m_export})
        action->setVisible(admin);
    m_foot->setVisible(admin);
    m_bar->clear();
    if (!admin)
        m_limitRows->clear();
    else if (isVisible())
        m_limitRows->load();
    showSections();
    refreshRestartBar();
}

void SettingsPage::refreshFoot()
{
    const int edited = m_settings.editedCount();
    const int wrong = m_settings.problemCount();
    m_discard->setEnabled(edited > 0);
    m_save->setEnabled(edited > 0 && wrong == 0 && m_settings.isReadable());
    if (!m_settings.isReadable())
        m_summary->setText(tr("The settings file can't be read; mend it by hand first."));
    else if (edited > 0 && wrong > 0)
        m_summary->setText(tr("%n settings are not right yet.", nullptr, wrong));
    else if (edited > 0)
        m_summary->setText(tr("%n changes are not saved.", nullptr, edited));
    else
        m_summary->setText(tr("Everything is saved."));
    refreshRestartBar();
}

void SettingsPage::refreshRestartBar()
{
    const int waiting = m_settings.awaitingCount();
    if (waiting == 0 || !isAdmin())
        return m_restartBar->clear();
    m_restartBar->showWarning(tr("%n changes need a restart of the server.", nullptr, waiting));
    m_restartBar->setAction(tr("Restart now…"));
}

/// The chosen section alone, or what the search finds in all of them.
void SettingsPage::showSections()
{
    const QStringList words = m_filter->text().toLower().split(u' ', Qt::SkipEmptyParts);
    bool any = false;
    for (int at = 0; at < m_sections.size(); ++at) {
        SettingsSection *section = m_sections.at(at);
        if (!section)
            continue;
        const bool offered = m_list->isOffered(at);
        const bool fits = section->showMatching(words);
        const bool wanted = words.isEmpty() ? at == m_list->currentRow() : fits;
        section->setVisible(offered && wanted);
        any = any || (offered && wanted);
    }
    m_nothing->setVisible(!any);
}

void SettingsPage::selectSection(int row)
{
    m_list->setCurrentRow(row);
    showSections();
}

void SettingsPage::save()
{
    if (const auto problem = m_settings.save())
        m_bar->showError(tr("The settings were not saved: %1").arg(*problem));
    else
        m_bar->showDone(tr("The settings are saved."));
}

void SettingsPage::askToRestart()
{
    ReasonDialog::ask(
        {tr("Restart the server"),
         tr("%n people are connected now: they are disconnected for a few seconds and come back by "
            "themselves. What was written is kept.",
            nullptr, console().counters().userCount),
         tr("Restart the server")},
        this, [this](const QString &reason) { Q_EMIT restartRequested(reason); });
}

void SettingsPage::askForImport()
{
    auto *dialog = new QFileDialog(this, tr("Import settings"), QDir::homePath(), fileFilter());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &SettingsPage::importFrom);
    dialog->open();
}

void SettingsPage::askForExport()
{
    askWhereToSave(this,
                   {tr("Export settings"), fileFilter(), QStringLiteral("anteroom-settings.ini")},
                   [this](const QString &path) { exportTo(path); });
}

} // namespace anteroom::gui
