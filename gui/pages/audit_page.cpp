// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/audit_page.h"

#include "gui/models/console.h"
#include "gui/models/labels.h"
#include "gui/models/user_model.h"
#include "gui/pages/audit_export.h"
#include "gui/pages/audit_proxy.h"
#include "gui/pages/date_range.h"
#include "gui/pages/save_dialog.h"
#include "gui/widgets/icon.h"
#include "gui/widgets/message_bar.h"
#include "gui/widgets/tool_button.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QLabel>
#include <QLocale>
#include <QTimer>

namespace anteroom::gui {

using namespace std::chrono_literals;

namespace {
using Column = AuditModel::Column;

// The filter field rests for 120 ms before.
constexpr auto Rest = 180ms;
enum Scope { Always, Today, Week, Between };

int at(Column column)
{
    return static_cast<int>(column);
}

Chip outcomeChip(const QString &outcome)
{
    return {outcomeText(outcome), outcome == u"ok" ? Tone::Ok : Tone::Danger};
}

QString numberText(qint64 number)
{
    return QLocale().toString(number);
}
} // namespace

AuditPage::AuditPage(Console &console, QWidget *parent) : AuditPage(console, new AuditProxy, parent)
{
}

AuditPage::AuditPage(Console &console, AuditProxy *proxy, QWidget *parent)
    : ListPage(console, proxy,
               {QStringLiteral("audit"),
                tr("Search who, action, object and reason"),
                tr("Select an entry to see what was done."),
                {tr("Always"), tr("Today"), tr("7 days"), tr("Between")}},
               parent)
    , m_model(new AuditModel(console, this))
    , m_bar(new MessageBar(this))
    , m_dates(new DateRange(this))
    , m_rest(new QTimer(this))
    , m_refresh(new QAction(Icon::named(QStringLiteral("refresh")), tr("Refresh"), this))
    , m_verify(new QAction(Icon::named(QStringLiteral("shield")), tr("Verify chain"), this))
    , m_exportAction(new QAction(Icon::named(QStringLiteral("download")), tr("Export…"), this))
    , m_onlyActor(new QAction(Icon::named(QStringLiteral("user")), tr("Only this person"), this))
    , m_onlyObject(new QAction(Icon::named(QStringLiteral("filter")), tr("Only this object"), this))
    , m_copy(new QAction(Icon::named(QStringLiteral("copy")), tr("Copy entry"), this))
{
    setObjectName(QStringLiteral("auditPage"));
    proxy->setSourceModel(m_model);
    table()->setAccessibleName(title());
    emptyState()->setContent({QStringLiteral("audit"), tr("No entries"),
                              tr("Whatever operators, clients and programs change or look at is "
                                 "written down here and can't be changed afterwards.")});
    buildColumns();
    buildActions();
    buildToolbar();
    watchModel();
    refreshSummary();
    refreshDetail({});
}

QString AuditPage::title() const
{
    return tr("Audit");
}

QString AuditPage::iconName() const
{
    return QStringLiteral("audit");
}

void AuditPage::showId(const QString &id)
{
    if (m_model->find(id.toLongLong()))
        selectId(id);
}

QList<QAction *> AuditPage::pageActions() const
{
    return QList<QAction *>{m_refresh, m_verify, m_exportAction} + ListPage::pageActions();
}

void AuditPage::exportTo(const QString &path)
{
    m_export = new AuditExport(console(), m_model->query(), path, this);
    m_exportAction->setEnabled(false);
    const auto showProgress = [this](qint64 count) {
        m_bar->showBusy(tr("Exporting… %n entries", nullptr, static_cast<int>(count)));
        m_bar->setAction(tr("Cancel"));
    };
    connect(m_export, &AuditExport::progressed, this, showProgress);
    connect(m_export, &AuditExport::finished, this, &AuditPage::onExported);
    showProgress(0);
    m_export->start();
}

void AuditPage::refreshDetail(const QModelIndex &row)
{
    const AuditEntry *entry = m_model->find(row.data(IdRole).toLongLong());
    m_copy->setEnabled(entry);
    m_onlyActor->setEnabled(entry);
    m_onlyObject->setEnabled(entry && !entry->object.isEmpty());
    if (!entry)
        return detail()->clear();
    const UserModel &users = *console().users();
    detail()->setHead(actionText(entry->action), entry->action, outcomeChip(entry->outcome));
    QList<DetailPanel::Fact> facts{
        {tr("When"), fullTime(entry->time)},
        {tr("Who"), withBoundedMarks(nameOfActor(*entry, users)), false, entry->actor},
        {tr("Object"), withBoundedMarks(nameOfObject(*entry, users)),
         nameOfObject(*entry, users) == entry->object, entry->object}};
    if (!entry->reason.isEmpty())
        facts.append({tr("Reason"), withBoundedMarks(entry->reason)});
    facts.append({{tr("Who, as written"), entry->actor, true},
                  {tr("Entry"), numberText(entry->seq)},
                  {tr("Hash"), entry->hash.left(16) + u'…', true, entry->hash}});
    detail()->setFacts(facts);
}

void AuditPage::setScope(int scope)
{
    m_scope = scope;
    m_dates->setVisible(scope == Between);
    load();
}

void AuditPage::showEvent(QShowEvent *event)
{
    ListPage::showEvent(event);
    // What is being read stays where it is.
    if (!m_loaded || selectedId().isEmpty())
        load();
}

void AuditPage::buildColumns()
{
    // The order of the chain, always: only a part of it is here.
    table()->setSortingEnabled(false);
    table()->setColumnWidths({156, 128, 150, 150, 104, 150, 64}, at(Column::Object));
    table()->hideByDefault(at(Column::Seq));
    table()->hideByDefault(at(Column::Reason));
    table()->setItemDelegateForColumn(at(Column::Outcome), new StatusChipDelegate(
                                                               [](const QModelIndex &cell) {
        return outcomeChip(cell.data(StateRole).toString());
                                                               },
                                                               table()));
    table()->restoreColumns();
}

void AuditPage::buildActions()
{
    const std::pair<QAction *, QString> names[] = {
        {m_refresh, QStringLiteral("refreshAuditAction")},
        {m_verify, QStringLiteral("verifyAuditAction")},
        {m_exportAction, QStringLiteral("exportAuditAction")},
        {m_onlyActor, QStringLiteral("onlyActorAction")},
        {m_onlyObject, QStringLiteral("onlyObjectAction")},
        {m_copy, QStringLiteral("copyEntryAction")}};
    for (const auto &[action, name] : names)
        action->setObjectName(name);
    m_verify->setToolTip(tr("Look for entries that were changed, taken out or moved"));
    m_exportAction->setToolTip(tr("Save all entries that the filter lets through, a JSON object a "
                                  "line"));
    connect(m_refresh, &QAction::triggered, this, &AuditPage::load);
    connect(m_verify, &QAction::triggered, this, &AuditPage::verify);
    connect(m_exportAction, &QAction::triggered, this, &AuditPage::askForFile);
    connect(m_onlyActor, &QAction::triggered, this, [this] { filterBySelected(true); });
    connect(m_onlyObject, &QAction::triggered, this, [this] { filterBySelected(false); });
    connect(m_copy, &QAction::triggered, this, &AuditPage::copyEntry);
    table()->setRowActions({m_onlyActor, m_onlyObject, m_copy});
    detail()->setActions({m_onlyActor, m_onlyObject, m_copy});
}

void AuditPage::buildToolbar()
{
    m_dates->hide();
    m_bar->setObjectName(QStringLiteral("auditMessageBar"));
    auto *toolbar = qobject_cast<QBoxLayout *>(summaryLabel()->parentWidget()->layout());
    toolbar->insertWidget(2, m_dates);
    toolbar->setSpacing(8);
    for (QAction *action : {m_refresh, m_verify, m_exportAction}) {
        QString name = action->objectName();
        name.chop(6);
        QToolButton *button = toolButton(action, name + QStringLiteral("ToolButton"), this);
        if (action == m_refresh) {
            button->setToolButtonStyle(Qt::ToolButtonIconOnly);
            button->setAccessibleName(action->text());
        }
        toolbar->addWidget(button);
    }
    auto *margin = new QVBoxLayout;
    margin->setContentsMargins(16, 0, 16, 0);
    margin->addWidget(m_bar);
    qobject_cast<QBoxLayout *>(layout())->insertLayout(1, margin);
    connect(m_bar, &MessageBar::actionRequested, this, &AuditPage::onBarAction);
}

void AuditPage::watchModel()
{
    m_rest->setSingleShot(true);
    m_rest->setInterval(Rest);
    connect(m_rest, &QTimer::timeout, this, &AuditPage::load);
    connect(findChild<FilterField *>(), &FilterField::filterChanged, m_rest,
            qOverload<>(&QTimer::start));
    connect(m_dates, &DateRange::changed, m_rest, qOverload<>(&QTimer::start));
    connect(m_model, &AuditModel::loadingChanged, this, &AuditPage::refreshSummary);
    connect(m_model, &AuditModel::failed, this, [this](const QString &text) {
        m_bar->showError(text);
        m_bar->setAction(tr("Try again"));
    });
    // Names and ids leave the screen with the operator.
    connect(&console(), &Console::signedInChanged, this, [this] {
        m_loaded = false;
        m_verifying = false;
        if (m_export)
            m_export->cancel();
        delete m_export;
        m_bar->clear();
        m_model->clear();
        if (isVisible())
            load();
    });
}

bool AuditPage::mayLook() const
{
    return console().hasRole(OperatorRole::Admin);
}

AuditModel::Query AuditPage::wantedQuery() const
{
    AuditModel::Query query{findChild<FilterField *>()->text().trimmed()};
    const QDate today = QDate::currentDate();
    if (m_scope == Today)
        query.from = beginOf(today);
    else if (m_scope == Week)
        query.from = beginOf(today.addDays(-6));
    else if (m_scope == Between)
        query = {query.text, m_dates->from(), m_dates->to()};
    return query;
}

void AuditPage::load()
{
    m_rest->stop();
    if (!mayLook())
        return;
    m_loaded = true;
    const AuditModel::Query query = wantedQuery();
    emptyState()->setFiltered(query != AuditModel::Query());
    if (!m_export && !m_verifying)
        m_bar->clear();
    m_model->load(query);
}

void AuditPage::refreshSummary()
{
    const bool may = mayLook();
    m_refresh->setEnabled(may && !m_model->isLoading());
    m_verify->setEnabled(may && !m_verifying);
    m_exportAction->setEnabled(may && !m_export);
    if (m_model->isLoading())
        return summaryLabel()->setText(tr("Loading…"));
    const int count = m_model->rowCount();
    summaryLabel()->setText(m_model->hasMore() ? tr("newest %n", nullptr, count)
                                               : tr("%n entries", nullptr, count));
}

void AuditPage::verify()
{
    m_verifying = true;
    refreshSummary();
    m_bar->showBusy(tr("Every entry is compared with the one before it…"));
    console().send(feed::VerifyAudit{}, this, [this](const feed::CommandResult &result) {
        if (!std::exchange(m_verifying, false))
            return; // signed out meanwhile
        refreshSummary();
        showVerdict(result);
    });
}

void AuditPage::showVerdict(const feed::CommandResult &result)
{
    if (!result.ok)
        return m_bar->showError(refusalText(result.code, result.message));
    const qint64 count = result.data.value(u"count").toInteger();
    if (result.data.value(u"intact").toBool())
        return m_bar->showDone(
            tr("The chain is intact: %n entries, none changed, taken out or moved.", nullptr,
               static_cast<int>(count)));
    m_bar->showError(
        tr("The chain is broken at entry %1: it, or one before it, was changed, taken out or moved "
           "outside Anteroom. Keep the database as it is, compare it with a backup, and tell who "
           "answers for data protection.")
            .arg(numberText(result.data.value(u"firstBadSeq").toInteger())));
}

void AuditPage::askForFile()
{
    const QString today = QDate::currentDate().toString(Qt::ISODate);
    askWhereToSave(this,
                   {tr("Export the audit"), tr("JSON Lines (*.jsonl)"),
                    QStringLiteral("audit-%1.jsonl").arg(today)},
                   [this](const QString &path) { exportTo(path); });
}

void AuditPage::onExported(const QString &error)
{
    const qint64 count = m_export->count();
    m_export->deleteLater();
    m_export = nullptr;
    refreshSummary();
    if (error.isEmpty())
        m_bar->showDone(tr("%n entries were exported. Only you can read the file.", nullptr,
                           static_cast<int>(count)));
    else
        m_bar->showError(tr("Nothing was exported: %1").arg(error));
}

void AuditPage::onBarAction()
{
    if (!m_export)
        return load();
    m_export->cancel();
    delete m_export;
    m_bar->showInfo(tr("The export was cancelled; nothing was saved."));
    refreshSummary();
}

void AuditPage::copyEntry() const
{
    const AuditEntry *entry = m_model->find(selectedId().toLongLong());
    if (entry)
        QApplication::clipboard()->setText(
            QStringLiteral("%1 %2 %3 %4 %5 %6")
                .arg(numberText(entry->seq), entry->time.toString(Qt::ISODateWithMs), entry->actor,
                     entry->action, entry->object, entry->outcome));
}

void AuditPage::filterBySelected(bool actor)
{
    const AuditEntry *entry = m_model->find(selectedId().toLongLong());
    if (entry)
        showFiltered(actor ? entry->actor : entry->object);
}

} // namespace anteroom::gui
