// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/server_setting_rows.h"

#include "gui/pages/setting_row.h"
#include "shared/config/setting_table.h"
#include "shared/config/settings.h"

namespace anteroom::gui {
namespace {

using config::Setting;
using config::SettingType;
using Type = ValueEditor::Type;

Type editorType(const Setting &setting)
{
    switch (setting.type) {
    case SettingType::Text:
    case SettingType::Address:
        return Type::Text;
    case SettingType::Path:
        return setting.range == QLatin1String("DIR") ? Type::Directory : Type::File;
    case SettingType::Choice:
        return Type::Choice;
    case SettingType::Flag:
        return Type::Flag;
    case SettingType::Count:
        return Type::Number;
    }
    Q_UNREACHABLE();
}

/// `auth/issuer` → `authIssuer`.
QString objectStem(const Setting &setting)
{
    QString stem;
    bool upper = false;
    for (const QChar letter : QString(setting.key)) {
        const bool divides = letter == u'/' || letter == u'-';
        if (!divides)
            stem += upper ? letter.toUpper() : letter;
        upper = divides;
    }
    return stem;
}

/// What holds while the field is empty.
QString placeholderOf(const Setting &setting)
{
    if (setting.key == QLatin1String("data-dir"))
        return config::defaultDataDir(config::processEnvironment());
    if (setting.key == QLatin1String("database"))
        return ServerSettingRows::tr("anteroom.db in the data directory");
    return ServerSettingRows::tr("Not set");
}

ValueEditor::Description descriptionOf(const Setting &setting)
{
    ValueEditor::Description description{editorType(setting), objectStem(setting), label(setting)};
    description.placeholder = placeholderOf(setting);
    if (setting.type == SettingType::Choice) {
        const QStringList choices = QString(setting.range).split(u'|');
        for (const QString &choice : choices)
            description.choices.append({choice, labelOfChoice(setting, choice)});
    }
    if (setting.type == SettingType::Count) {
        description.most = config::CountMost;
        description.unit =
            setting.range == QLatin1String("MINUTES") ? SettingModel::tr(" min") : QString();
    }
    return description;
}

} // namespace

ServerSettingRows::ServerSettingRows(SettingModel &model, QObject *parent)
    : QObject(parent), m_model(model)
{
}

QList<SettingRow *> ServerSettingRows::make(ServerSection section)
{
    QList<SettingRow *> rows;
    for (const Setting &setting : config::settingTable()) {
        if (sectionOf(setting) == section)
            rows.append(makeRow(setting));
    }
    return rows;
}

SettingRow *ServerSettingRows::makeRow(const Setting &setting)
{
    const QString key = setting.key;
    auto *row = new SettingRow(key, helpOf(setting), descriptionOf(setting));
    connect(row->editor(), &ValueEditor::edited, &m_model,
            [this, key](const QString &text) { m_model.edit(key, text); });
    connect(row, &SettingRow::resetRequested, &m_model,
            [this, key] { m_model.resetToDefault(key); });
    connect(&m_model, &SettingModel::changed, row, [this, row, setting] { refresh(row, setting); });
    refresh(row, setting);
    return row;
}

void ServerSettingRows::refresh(SettingRow *row, const Setting &setting)
{
    const QString key = setting.key;
    const SettingSource source = m_model.source(key);
    const bool supported = setting.support == config::Support::Yes;
    row->editor()->setText(m_model.value(key));
    row->setFixed(m_model.isFixed(key) || !supported || !m_model.isReadable());
    row->setResettable(source == SettingSource::File && m_model.isReadable());
    row->setProblem(m_model.problem(key));
    row->setNote(noteOf(setting));
    if (m_model.isEdited(key))
        row->setChip({tr("Not saved"), Tone::Info});
    else if (m_model.awaitsRestart(key))
        row->setChip({tr("Waits for a restart"), Tone::Warning});
    else
        row->setChip({});
}

QString ServerSettingRows::noteOf(const Setting &setting) const
{
    if (setting.support == config::Support::NotYet)
        return tr("Not in this version yet");
    const SettingSource source = m_model.source(setting.key);
    if (source == SettingSource::CommandLine)
        return tr("Fixed by the command line (%1)").arg(config::optionName(setting));
    if (source == SettingSource::Environment)
        return tr("Fixed by the environment (%1)").arg(config::environmentName(setting));
    const QString change =
        setting.change == config::Change::Live ? tr("holds at once") : tr("needs a restart");
    return label(source) + QStringLiteral(" · ") + change;
}

} // namespace anteroom::gui
