// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/about_page.h"

#include "gui/models/console.h"
#include "gui/widgets/icon.h"
#include "gui/widgets/message_bar.h"
#include "gui/widgets/theme.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QSysInfo>
#include <QVBoxLayout>

namespace anteroom::gui {
namespace {

constexpr int ColumnWidth = 860;
constexpr int LogoSize = 48;
constexpr int NameCharacters = 24; ///< so that the sections stand in line

struct Library
{
    const char *name;
    const char *licence; ///< SPDX
    const char *what;
};

const Library Libraries[] = {
    {"Qt", "LGPL-3.0-only",
     QT_TRANSLATE_NOOP("anteroom::gui::AboutPage", "windows, network, database drivers")},
    {"OpenSSL", "Apache-2.0",
     QT_TRANSLATE_NOOP("anteroom::gui::AboutPage", "encrypted connections")},
    {"SQLite", "blessing", QT_TRANSLATE_NOOP("anteroom::gui::AboutPage", "database in one file")},
    {"libpq", "PostgreSQL", QT_TRANSLATE_NOOP("anteroom::gui::AboutPage", "database on a server")},
    {"rhonabwy", "LGPL-2.1-or-later",
     QT_TRANSLATE_NOOP("anteroom::gui::AboutPage", "signatures of tokens")},
    {"Jansson", "MIT", QT_TRANSLATE_NOOP("anteroom::gui::AboutPage", "keys of outside issuers")},
    {"libsodium", "ISC", QT_TRANSLATE_NOOP("anteroom::gui::AboutPage", "passwords")},
    {"QtKeychain", "BSD-3-Clause",
     QT_TRANSLATE_NOOP("anteroom::gui::AboutPage", "secrets in the desktop's keychain")},
    {"JSON for Modern C++", "MIT",
     QT_TRANSLATE_NOOP("anteroom::gui::AboutPage", "the wire's JSON")},
    {"jemalloc", "BSD-2-Clause", QT_TRANSLATE_NOOP("anteroom::gui::AboutPage", "memory")},
    {"zlib", "Zlib", QT_TRANSLATE_NOOP("anteroom::gui::AboutPage", "compression")},
    {"libqrencode", "LGPL-2.1-or-later", QT_TRANSLATE_NOOP("anteroom::gui::AboutPage", "QR codes")},
};

QString databaseText(const AboutFacts &facts)
{
    if (facts.database.isEmpty())
        return AboutPage::tr("not known");
    return facts.schemaVersion > 0
               ? AboutPage::tr("%1, schema %2").arg(facts.database).arg(facts.schemaVersion)
               : facts.database;
}

QString systemText()
{
    return QSysInfo::prettyProductName() + u' ' + QSysInfo::currentCpuArchitecture();
}

} // namespace

AboutPage::AboutPage(Console &console, QWidget *parent)
    : Page(console, parent)
    , m_copy(new QAction(Icon::named(QStringLiteral("copy")), tr("Copy diagnostics"), this))
    , m_column(new QVBoxLayout)
    , m_bar(new MessageBar(this))
{
    setObjectName(QStringLiteral("aboutPage"));
    m_copy->setObjectName(QStringLiteral("copyDiagnosticsAction"));
    connect(m_copy, &QAction::triggered, this, &AboutPage::copyDiagnostics);
    m_column->setContentsMargins(24, 24, 24, 24);
    m_column->setSpacing(12);
    m_column->addWidget(buildHead());
    m_column->addWidget(m_bar);
    buildFacts();
    buildLibraries();
    m_column->addStretch();

    auto *area = new QScrollArea(this);
    auto *column = new QWidget(area);
    column->setMaximumWidth(ColumnWidth);
    column->setLayout(m_column);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setAccessibleName(title());
    area->setWidget(column);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(area);
    setFocusProxy(area);
    setFacts({});
}

QString AboutPage::title() const
{
    return tr("About");
}

QString AboutPage::iconName() const
{
    return QStringLiteral("about");
}

QList<QAction *> AboutPage::pageActions() const
{
    return {m_copy};
}

void AboutPage::setFacts(const AboutFacts &facts)
{
    m_facts = facts;
    m_database->setText(databaseText(facts));
    m_dataDirectory->setText(facts.dataDirectory.isEmpty() ? QStringLiteral("–")
                                                           : facts.dataDirectory);
    m_settingsFile->setText(facts.settingsFile.isEmpty() ? QStringLiteral("–")
                                                         : facts.settingsFile);
}

QString AboutPage::diagnostics() const
{
    const feed::CountersView &now = console().counters();
    const std::pair<QString, QString> rows[] = {
        {QStringLiteral("Anteroom"), QStringLiteral(ANTEROOM_VERSION)},
        {QStringLiteral("Qt"), QString::fromLatin1(qVersion())},
        {QStringLiteral("System"), systemText()},
        {QStringLiteral("Window system"), QGuiApplication::platformName()},
        {QStringLiteral("Language"), QLocale().name()},
        {QStringLiteral("Database"),
         m_facts.database.isEmpty() ? QStringLiteral("?") : m_facts.database},
        {QStringLiteral("Schema"), QString::number(m_facts.schemaVersion)},
        {QStringLiteral("Connections"), QString::number(now.connectionCount)},
        {QStringLiteral("Sockets"), QString::number(now.socketCount)},
        {QStringLiteral("Events in/s"), QString::number(now.eventsInPerSecond)},
        {QStringLiteral("Database queue"), QString::number(now.databaseQueueLength)},
        {QStringLiteral("Commit ms"), QString::number(now.commitMilliseconds)},
        {QStringLiteral("Database writable"),
         now.databaseWritable ? QStringLiteral("yes") : QStringLiteral("no")},
        {QStringLiteral("Memory bytes"), QString::number(now.memoryBytes)},
        {QStringLiteral("Loop lag ms"), QString::number(now.loopLagMilliseconds)},
    };
    QString text;
    for (const auto &[name, value] : rows)
        text += name + QStringLiteral(": ") + value + u'\n';
    return text;
}

void AboutPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_logo)
        paintLogo();
}

void AboutPage::paintLogo()
{
    m_logo->setPixmap(Icon::pixmap(QStringLiteral("anteroom"), LogoSize,
                                   Theme::color(ColorRole::Accent), devicePixelRatioF()));
}

QWidget *AboutPage::buildHead()
{
    auto *head = new QWidget(this);
    m_logo = new QLabel(head);
    paintLogo();
    auto *name = new QLabel(tr("Anteroom %1").arg(QStringLiteral(ANTEROOM_VERSION)), head);
    name->setFont(fonts::pageTitle());
    name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *what = new QLabel(tr("The clinic's waiting room, calls and chats, on your own computer. "
                               "Free software under the GNU General Public License, version 3 or "
                               "later; there is no warranty."),
                            head);
    what->setWordWrap(true);
    what->setForegroundRole(QPalette::PlaceholderText);
    auto *copy = new QPushButton(m_copy->icon(), m_copy->text(), head);
    copy->setObjectName(QStringLiteral("copyDiagnosticsPushButton"));
    copy->setToolTip(tr("Versions and figures without names, contents and addresses"));
    connect(copy, &QPushButton::clicked, m_copy, &QAction::trigger);
    auto *text = new QVBoxLayout;
    text->setSpacing(4);
    text->addWidget(name);
    text->addWidget(what);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(m_logo, 0, Qt::AlignTop);
    layout->addLayout(text, 1);
    layout->addWidget(copy, 0, Qt::AlignTop);
    return head;
}

QLabel *AboutPage::addFact(const QString &name, const QString &value, bool fixedFont)
{
    auto *label = new QLabel(name, this);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setMinimumWidth(fontMetrics().averageCharWidth() * NameCharacters);
    auto *text = new QLabel(value, this);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (fixedFont)
        text->setFont(fonts::fixed());
    m_form->addRow(label, text);
    return text;
}

void AboutPage::addSection(const QString &title)
{
    auto *head = new QLabel(title, this);
    head->setFont(fonts::section());
    head->setContentsMargins(0, 12, 0, 0);
    m_column->addWidget(head);
    m_form = new QFormLayout;
    m_form->setHorizontalSpacing(24);
    m_form->setVerticalSpacing(8);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setLabelAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_column->addLayout(m_form);
}

void AboutPage::buildFacts()
{
    addSection(tr("This program"));
    addFact(tr("Qt"), tr("%1, built with %2")
                          .arg(QString::fromLatin1(qVersion()), QStringLiteral(QT_VERSION_STR)));
    addFact(tr("System"), systemText());
    m_database = addFact(tr("Database"), {});
    addSection(tr("Protocols"));
    addFact(tr("Socket.IO"), tr("protocol 5, for clients of version 3 and 4"));
    addFact(tr("Engine.IO"), tr("protocol 4, over HTTP long-polling and WebSocket (RFC 6455)"));
    addFact(tr("Webhooks"), tr("Standard Webhooks, version 1"));
    addSection(tr("Where things are"));
    m_dataDirectory = addFact(tr("Data directory"), {}, true);
    m_settingsFile = addFact(tr("Settings file"), {}, true);
}

void AboutPage::buildLibraries()
{
    addSection(tr("Made with"));
    for (const Library &library : Libraries) {
        addFact(QString::fromLatin1(library.name),
                tr("%1 · licence %2").arg(tr(library.what), QString::fromLatin1(library.licence)));
    }
    addSection(tr("Read on"));
    addFact(tr("Handbook"), tr("README.md and ARCHITECTURE.md of the source"));
    addFact(tr("Licence"), QStringLiteral("https://www.gnu.org/licenses/gpl-3.0.html"));
}

void AboutPage::copyDiagnostics()
{
    QApplication::clipboard()->setText(diagnostics());
    m_bar->showDone(tr("Copied: versions and figures, without names, contents and addresses."));
}

} // namespace anteroom::gui
