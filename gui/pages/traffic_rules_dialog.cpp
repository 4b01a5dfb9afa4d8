// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/pages/traffic_rules_dialog.h"

#include "gui/pages/traffic_delegates.h"
#include "gui/widgets/filter_field.h"
#include "gui/widgets/icon.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

namespace anteroom::gui {

namespace {
constexpr int NameMax = 40;
constexpr int SwatchSide = 16;

QIcon swatch(Tone tone)
{
    QPixmap pixmap(SwatchSide, SwatchSide);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::color(Theme::textRole(tone)));
    painter.drawEllipse(3, 3, SwatchSide - 6, SwatchSide - 6);
    return pixmap;
}
} // namespace

TrafficRulesDialog::TrafficRulesDialog(TrafficRules &rules, QWidget *parent)
    : QDialog(parent)
    , m_rules(rules)
    , m_list(new QListWidget(this))
    , m_name(new QLineEdit(this))
    , m_filter(new FilterField(tr("Filter, such as latency > 500ms"), this))
    , m_tone(new QComboBox(this))
    , m_error(new QLabel(this))
    , m_add(listButton(QStringLiteral("plus"), tr("Add"), QStringLiteral("addRulePushButton")))
    , m_remove(
          listButton(QStringLiteral("minus"), tr("Remove"), QStringLiteral("removeRulePushButton")))
    , m_up(listButton(QStringLiteral("chevron-up"), tr("Up"), QStringLiteral("upPushButton")))
    , m_down(
          listButton(QStringLiteral("chevron-down"), tr("Down"), QStringLiteral("downPushButton")))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel |
                                         QDialogButtonBox::RestoreDefaults,
                                     this))
{
    setObjectName(QStringLiteral("trafficRulesDialog"));
    setWindowTitle(tr("Colour rules"));
    setMinimumWidth(620);
    auto *text = new QLabel(tr("The first rule that matches an event gives it its colour at the "
                               "edge and its word in the Note column."),
                            this);
    text->setWordWrap(true);
    text->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(text);
    layout->addWidget(buildList(), 1);
    layout->addWidget(buildEditor());
    layout->addSpacing(4);
    layout->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &TrafficRulesDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, this,
            [this] { load(TrafficRules::defaults(), 0); });
    load(rules.rules(), 0);
    m_list->setFocus();
}

void TrafficRulesDialog::accept()
{
    m_rules.setRules(m_edited);
    QDialog::accept();
}

QWidget *TrafficRulesDialog::buildList()
{
    auto *part = new QWidget(this);
    m_list->setObjectName(QStringLiteral("rulesListWidget"));
    m_list->setAccessibleName(windowTitle());
    m_list->setMinimumHeight(10 * fontMetrics().height());
    connect(m_list, &QListWidget::currentRowChanged, this, &TrafficRulesDialog::showRule);
    connect(m_list, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        const int row = m_list->row(item);
        if (!m_showing && row >= 0)
            m_edited[row].enabled = item->checkState() == Qt::Checked;
    });
    connect(m_add, &QPushButton::clicked, this, &TrafficRulesDialog::add);
    connect(m_remove, &QPushButton::clicked, this, &TrafficRulesDialog::removeCurrent);
    connect(m_up, &QPushButton::clicked, this, [this] { moveCurrent(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveCurrent(1); });
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(8);
    for (QPushButton *button : {m_add, m_remove, m_up, m_down})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto *layout = new QHBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    return part;
}

QWidget *TrafficRulesDialog::buildEditor()
{
    auto *part = new QWidget(this);
    m_name->setObjectName(QStringLiteral("ruleNameLineEdit"));
    m_name->setMaxLength(NameMax);
    m_filter->setObjectName(QStringLiteral("ruleFilterField"));
    m_tone->setObjectName(QStringLiteral("ruleToneComboBox"));
    m_error->setObjectName(QStringLiteral("ruleErrorLabel"));
    m_error->setWordWrap(true);
    m_error->setTextFormat(Qt::PlainText);
    QPalette palette = this->palette();
    palette.setColor(QPalette::WindowText, Theme::color(ColorRole::Danger));
    m_error->setPalette(palette);
    fillTones();
    auto *form = new QFormLayout(part);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("&Word"), m_name);
    form->addRow(tr("&Filter"), m_filter);
    form->addRow(tr("&Colour"), m_tone);
    for (QWidget *field : {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_filter),
                           static_cast<QWidget *>(m_tone)})
        form->labelForField(field)->setMinimumHeight(field->sizeHint().height());
    form->addRow(m_error);
    connect(m_name, &QLineEdit::textChanged, this, &TrafficRulesDialog::takeFields);
    connect(m_filter, &QLineEdit::textChanged, this, &TrafficRulesDialog::takeFields);
    connect(m_tone, &QComboBox::currentIndexChanged, this, &TrafficRulesDialog::takeFields);
    return part;
}

QPushButton *TrafficRulesDialog::listButton(const QString &icon, const QString &text,
                                            const QString &name)
{
    auto *button = new QPushButton(Icon::named(icon), text, this);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

void TrafficRulesDialog::fillTones()
{
    const std::pair<TrafficRule::Tone, QString> tones[] = {
        {TrafficRule::Tone::Neutral, tr("None")},
        {TrafficRule::Tone::Info, tr("Blue: for information")},
        {TrafficRule::Tone::Ok, tr("Green: good")},
        {TrafficRule::Tone::Waiting, tr("Violet: waiting")},
        {TrafficRule::Tone::Warning, tr("Amber: warning")},
        {TrafficRule::Tone::Danger, tr("Red: danger")}};
    for (const auto &[tone, text] : tones)
        m_tone->addItem(swatch(toneOf({{}, {}, tone, true})), text, static_cast<int>(tone));
}

void TrafficRulesDialog::load(const QList<TrafficRule> &rules, int current)
{
    {
        const QScopedValueRollback showing(m_showing, true);
        m_edited = rules;
        m_list->clear();
        for (int row = 0; row < m_edited.size(); ++row) {
            m_list->addItem(new QListWidgetItem);
            refreshItem(row);
        }
    }
    const int row = std::clamp(current, -1, static_cast<int>(m_edited.size()) - 1);
    m_list->setCurrentRow(row);
    showRule(row);
}

void TrafficRulesDialog::refreshItem(int row)
{
    const TrafficRule &rule = m_edited.at(row);
    QListWidgetItem *item = m_list->item(row);
    item->setText(tr("%1   %2", "a rule: its word and its filter").arg(rule.name, rule.filter));
    item->setSizeHint(QSize(0, fontMetrics().height() + 12));
    item->setIcon(swatch(toneOf(rule)));
    item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
    item->setCheckState(rule.enabled ? Qt::Checked : Qt::Unchecked);
}

void TrafficRulesDialog::showRule(int row)
{
    const bool exists = row >= 0 && row < m_edited.size();
    const QScopedValueRollback showing(m_showing, true);
    const TrafficRule rule = exists ? m_edited.at(row) : TrafficRule();
    m_name->setText(rule.name);
    m_filter->setText(rule.filter);
    m_tone->setCurrentIndex(m_tone->findData(static_cast<int>(rule.tone)));
    for (QWidget *field : {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_filter),
                           static_cast<QWidget *>(m_tone)})
        field->setEnabled(exists);
    refreshButtons();
}

void TrafficRulesDialog::takeFields()
{
    const int row = m_list->currentRow();
    if (m_showing || row < 0)
        return;
    TrafficRule &rule = m_edited[row];
    rule.name = m_name->text().simplified();
    rule.filter = m_filter->text();
    rule.tone = static_cast<TrafficRule::Tone>(m_tone->currentData().toInt());
    {
        const QScopedValueRollback showing(m_showing, true);
        refreshItem(row);
    }
    refreshButtons();
}

void TrafficRulesDialog::add()
{
    QList<TrafficRule> rules = m_edited;
    const int row = m_list->currentRow() + 1;
    rules.insert(row,
                 {tr("New rule"), QStringLiteral("event ~ \"*\""), TrafficRule::Tone::Info, true});
    load(rules, row);
    m_name->setFocus();
    m_name->selectAll();
}

void TrafficRulesDialog::removeCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    QList<TrafficRule> rules = m_edited;
    rules.removeAt(row);
    load(rules, std::min(row, static_cast<int>(rules.size()) - 1));
}

void TrafficRulesDialog::moveCurrent(int by)
{
    const int row = m_list->currentRow();
    const int target = row + by;
    if (row < 0 || target < 0 || target >= m_edited.size())
        return;
    QList<TrafficRule> rules = m_edited;
    rules.swapItemsAt(row, target);
    load(rules, target);
}

void TrafficRulesDialog::refreshButtons()
{
    const int row = m_list->currentRow();
    const auto count = static_cast<int>(m_edited.size());
    m_add->setEnabled(count < TrafficRules::CountMax);
    m_remove->setEnabled(row >= 0);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row < count - 1);
    const auto filter = TrafficFilter::parse(m_filter->text());
    const bool wrong = row >= 0 && !filter;
    m_error->setText(wrong ? filter.error().text : QString());
    m_error->setVisible(wrong);
    m_filter->setState(wrong      ? FilterField::State::Error
                       : row >= 0 ? FilterField::State::Valid
                                  : FilterField::State::Plain,
                       m_error->text());
    if (wrong)
        m_filter->markError(static_cast<int>(filter.error().position),
                            static_cast<int>(filter.error().length));
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(isComplete());
}

bool TrafficRulesDialog::isComplete() const
{
    return std::all_of(m_edited.cbegin(), m_edited.cend(), [](const TrafficRule &rule) {
        const auto filter = TrafficFilter::parse(rule.filter);
        return !rule.name.isEmpty() && filter && !filter->isEmpty();
    });
}

} // namespace anteroom::gui
