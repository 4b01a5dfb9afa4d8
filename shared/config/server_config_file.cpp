// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/config/server_config_file.h"

#include "shared/config/setting_table.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QList>
#include <QSaveFile>
#include <QSet>

#include <algorithm>

namespace anteroom::config {
namespace {

constexpr QFile::Permissions OwnerFile = QFile::ReadOwner | QFile::WriteOwner;

/// True when the next line still belongs to this one, as QSettings reads an INI file.
bool goesOn(const QByteArray &line)
{
    bool quoted = false;
    bool escaped = false;
    for (const char character : line) {
        if (escaped)
            escaped = false;
        else if (character == '\\')
            escaped = true;
        else if (character == '"')
            quoted = !quoted;
    }
    return quoted || escaped;
}

bool isRemark(const QByteArray &line)
{
    const QByteArray text = line.trimmed();
    return text.isEmpty() || text.startsWith(';') || text.startsWith('#');
}

QList<QByteArray> entriesOf(const QByteArray &content)
{
    QList<QByteArray> entries;
    QList<QByteArray> lines = content.split('\n');
    if (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    bool open = false;
    for (const QByteArray &line : std::as_const(lines)) {
        if (open)
            entries.last() += '\n' + line;
        else
            entries.append(line);
        open = !isRemark(entries.last()) && goesOn(entries.last());
    }
    return entries;
}

/// `[auth]` → `auth`; `[General]` is the part without a name. Nothing when it is no head.
std::optional<QString> sectionOf(const QByteArray &entry)
{
    const QByteArray text = entry.trimmed();
    if (!text.startsWith('[') || !text.endsWith(']'))
        return std::nullopt;
    const QString name = QString::fromUtf8(text.sliced(1, text.size() - 2)).trimmed();
    return name.compare(u"general", Qt::CaseInsensitive) == 0 ? QString() : name;
}

QString keyOf(const QByteArray &entry, const QString &section)
{
    const qsizetype equals = entry.indexOf('=');
    if (equals < 0 || isRemark(entry))
        return {};
    const QString name = QString::fromUtf8(entry.first(equals)).trimmed().replace(u'\\', u'/');
    return section.isEmpty() ? name : QString(section + u'/' + name);
}

/// In quotes, so that commas and semicolons mean nothing.
QByteArray entryFor(const QString &name, const QString &value)
{
    QString text = value;
    text.replace(u'\\', QStringLiteral("\\\\"));
    text.replace(u'"', QStringLiteral("\\\""));
    text.replace(u'\n', QStringLiteral("\\n"));
    if (text.startsWith(u'@'))
        text.prepend(u'@'); // QSettings reads a single one as the start of a type
    return QString(name + QStringLiteral("=\"") + text + u'"').toUtf8();
}

/// One pass over a file's entries: what is named in changes is replaced or left out.
class Editor
{
public:
    explicit Editor(const SettingTexts &changes) : m_left(changes), m_changes(changes) {}

    QList<QByteArray> edit(const QList<QByteArray> &entries)
    {
        findPresent(entries);
        for (const QByteArray &entry : entries) {
            if (const auto section = sectionOf(entry)) {
                addRest();
                m_section = *section;
            }
            take(entry);
        }
        addRest();
        addNewSections();
        return m_result;
    }

private:
    void findPresent(const QList<QByteArray> &entries)
    {
        QString section;
        for (const QByteArray &entry : entries) {
            section = sectionOf(entry).value_or(section);
            m_present.insert(keyOf(entry, section));
        }
    }
    void take(const QByteArray &entry)
    {
        const QString key = keyOf(entry, m_section);
        if (key.isEmpty() || !m_changes.contains(key)) {
            m_result.append(entry);
            return;
        }
        const QString value = m_left.take(key);
        if (!value.isEmpty())
            m_result.append(entryFor(nameIn(m_section, key), value));
    }
    static QString nameIn(const QString &section, const QString &key)
    {
        return section.isEmpty() ? key : key.mid(section.size() + 1);
    }
    /// What belongs to the section that ends here and was not in it, before its last blank lines.
    void addRest()
    {
        qsizetype at = m_result.size();
        while (at > 0 && m_result.at(at - 1).trimmed().isEmpty())
            --at;
        for (const QString &key : keysIn(m_section))
            m_result.insert(at++, entryFor(nameIn(m_section, key), m_left.take(key)));
    }
    QStringList keysIn(const QString &section) const
    {
        QStringList keys;
        for (auto it = m_left.cbegin(); it != m_left.cend(); ++it) {
            const bool isNew = !it.value().isEmpty() && !m_present.contains(it.key());
            if (isNew && it.key().section(u'/', 0, -2) == section)
                keys.append(it.key());
        }
        std::sort(keys.begin(), keys.end());
        return keys;
    }
    void addNewSections()
    {
        QStringList sections;
        for (auto it = m_left.cbegin(); it != m_left.cend(); ++it) {
            if (!it.value().isEmpty())
                sections.append(it.key().section(u'/', 0, -2));
        }
        sections.removeDuplicates();
        std::sort(sections.begin(), sections.end());
        for (const QString &section : std::as_const(sections)) {
            if (!m_result.isEmpty() && !m_result.last().trimmed().isEmpty())
                m_result.append(QByteArray());
            m_result.append('[' + (section.isEmpty() ? QByteArray("General") : section.toUtf8()) +
                            ']');
            m_section = section;
            addRest();
        }
    }

    SettingTexts m_left;     ///< not written yet
    QSet<QString> m_present; ///< in the file, wherever
    const SettingTexts &m_changes;
    QString m_section;
    QList<QByteArray> m_result;
};

ConfigError badFile(const QString &path, const QString &why)
{
    return {ConfigError::Kind::BadFile, path + QStringLiteral(": ") + why};
}

} // namespace

Result<SettingTexts, ConfigError> ServerConfigFile::read() const
{
    if (!QFileInfo::exists(m_path))
        return SettingTexts();
    return readConfigFile(m_path);
}

std::optional<ConfigError> ServerConfigFile::write(const SettingTexts &changes) const
{
    QByteArray content;
    QFile before(m_path);
    if (before.exists()) {
        if (!before.open(QIODevice::ReadOnly))
            return badFile(m_path, before.errorString());
        content = before.readAll();
    }
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly))
        return badFile(m_path, file.errorString());
    file.setPermissions(OwnerFile);
    file.write(changed(content, changes));
    if (!file.commit())
        return badFile(m_path, file.errorString());
    return std::nullopt;
}

QByteArray ServerConfigFile::changed(const QByteArray &content, const SettingTexts &changes)
{
    const QList<QByteArray> entries = Editor(changes).edit(entriesOf(content));
    return entries.isEmpty() ? QByteArray() : entries.join('\n') + '\n';
}

} // namespace anteroom::config
