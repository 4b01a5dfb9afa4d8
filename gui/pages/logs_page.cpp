// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/logs_page.h"

#include "gui/models/console.h"
#include "gui/models/labels.h"
#include "gui/models/log_model.h"
#include "gui/models/log_proxy.h"
#include "gui/pages/save_dialog.h"
#include "gui/widgets/icon.h"
#include "gui/widgets/message_bar.h"
#include "gui/widgets/tail_follower.h"
#include "gui/widgets/tool_button.h"

#include <QAction>
#include <QBoxLayout>
#include <QLabel>
#include <QSaveFile>

namespace anteroom::gui {
namespace {

using Column = LogModel::Column;

int at(Column column)
{
    return static_cast<int>(column);
}

Chip levelChip(QtMsgType level)
{
    const Tone tones[] = {Tone::Neutral, Tone::Info, Tone::Warning, Tone::Danger};
    return {label(level), tones[severity(level)]};
}

} // namespace

LogsPage::LogsPage(Console &console, QWidget *parent) : LogsPage(console, new LogProxy, parent) {}

LogsPage::LogsPage(Console &console, LogProxy *proxy, QWidget *parent)
    : ListPage(console, proxy,
               {QStringLiteral("logs"),
                tr("Filter by level, part or words"),
                tr("Select a line to read the whole of it."),
                {tr("Everything"), tr("Information"), tr("Warnings"), tr("Errors")}},
               parent)
    , m_logProxy(proxy)
    , m_message(new QLabel(this))
    , m_bar(new MessageBar(this))
    , m_follow(new QAction(Icon::named(QStringLiteral("follow")), tr("Follow"), this))
    , m_follower(new TailFollower(*table(), *m_follow, this))
    , m_copy(new QAction(Icon::named(QStringLiteral("copy")), tr("Copy"), this))
    , m_save(new QAction(Icon::named(QStringLiteral("download")), tr("Save…"), this))
{
    setObjectName(QStringLiteral("logsPage"));
    proxy->setSourceModel(console.log());
    table()->setAccessibleName(title());
    emptyState()->setContent({QStringLiteral("logs"), tr("Nothing was logged yet"),
                              tr("What the server and the console have to report appears here: "
                                 "ids, sizes and codes, never names or contents.")});
    buildColumns();
    buildActions();
    buildToolbar();
    watchRows([this] { refreshSummary(); });
    refreshSummary();
    refreshDetail({});
    setFollowing(true);
}

QString LogsPage::title() const
{
    return tr("Logs");
}

QString LogsPage::iconName() const
{
    return QStringLiteral("logs");
}

QList<QAction *> LogsPage::pageActions() const
{
    return {m_follow, m_copy, m_save};
}

bool LogsPage::isFollowing() const
{
    return m_follower->isFollowing();
}

void LogsPage::setFollowing(bool following)
{
    m_follower->setFollowing(following);
}

std::optional<QString> LogsPage::saveTo(const QString &path) const
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    for (int row = 0; row < proxy()->rowCount(); ++row) {
        const int source = proxy()->mapToSource(proxy()->index(row, 0)).row();
        file.write((toText(console().log()->at(source)) + u'\n').toUtf8());
    }
    return file.commit() ? std::nullopt : std::optional(file.errorString());
}

void LogsPage::refreshDetail(const QModelIndex &row)
{
    const LogLine *line = console().log()->find(row.data(IdRole).toULongLong());
    m_copy->setEnabled(line);
    if (!line)
        return detail()->clear();
    detail()->setHead(fullTime(line->time), line->category, levelChip(line->level));
    m_message->setText(withBoundedMarks(line->text));
}

void LogsPage::setScope(int scope)
{
    m_logProxy->setLeastSeverity(scope);
    emptyState()->setFiltered(scope != 0 || !proxy()->filterText().isEmpty());
    refreshSummary();
}

void LogsPage::buildColumns()
{
    // In the order in which they came, always: another would not hold while it grows.
    table()->setSortingEnabled(false);
    table()->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table()->setColumnWidths({104, 128, 140, 320}, at(Column::Text));
    table()->setItemDelegateForColumn(at(Column::Level), new StatusChipDelegate(
                                                             [this](const QModelIndex &cell) {
        const LogLine *line = this->console().log()->find(cell.data(IdRole).toULongLong());
        return line ? levelChip(line->level) : Chip{};
                                                             },
                                                             table()));
    table()->restoreColumns();
    m_message->setObjectName(QStringLiteral("logTextLabel"));
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    detail()->bodyLayout()->addWidget(m_message);
}

void LogsPage::buildActions()
{
    m_follow->setObjectName(QStringLiteral("followLogAction"));
    m_follow->setToolTip(tr("Keep the newest line in sight; scrolling up ends it"));
    m_copy->setObjectName(QStringLiteral("copyLogAction"));
    m_copy->setToolTip(tr("Copy the selected lines"));
    m_save->setObjectName(QStringLiteral("saveLogAction"));
    m_save->setToolTip(tr("Save the lines that the filter lets through as text"));
    connect(m_copy, &QAction::triggered, table(), &DataTable::copySelection);
    connect(m_save, &QAction::triggered, this, &LogsPage::askForFile);
    detail()->setActions({m_copy});
}

void LogsPage::buildToolbar()
{
    auto *toolbar = qobject_cast<QBoxLayout *>(summaryLabel()->parentWidget()->layout());
    toolbar->addWidget(toolButton(m_follow, QStringLiteral("followLogToolButton"), this));
    toolbar->addWidget(toolButton(m_save, QStringLiteral("saveLogToolButton"), this));
    m_bar->setObjectName(QStringLiteral("logMessageBar"));
    auto *margin = new QVBoxLayout;
    margin->setContentsMargins(16, 0, 16, 0);
    margin->addWidget(m_bar);
    qobject_cast<QBoxLayout *>(layout())->insertLayout(1, margin);
}

void LogsPage::refreshSummary()
{
    const int shown = proxy()->rowCount();
    const int all = console().log()->rowCount();
    summaryLabel()->setText(shown == all ? tr("%n lines", nullptr, all)
                                         : tr("%1 of %n lines", nullptr, all).arg(shown));
    m_save->setEnabled(shown > 0);
}

void LogsPage::askForFile()
{
    askWhereToSave(this,
                   {tr("Save the log"), tr("Text (*.txt)"), QStringLiteral("anteroom-log.txt")},
                   [this](const QString &path) {
        if (const auto error = saveTo(path))
            m_bar->showError(tr("The log was not saved: %1").arg(*error));
        else
            m_bar->showDone(tr("The log was saved. Only you can read the file."));
    });
}

} // namespace anteroom::gui
