// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/models/setting_words.h"
#include "shared/config/sources.h"

#include <QObject>
#include <QString>

#include <optional>

namespace anteroom::gui {

/// Who said what a setting is; a later one wins.
enum class SettingSource {
    Default,
    Setup, ///< the wizard of the first start
    File,
    Environment,
    CommandLine,
};
QString label(SettingSource source);

/// The settings of the server as an administrator edits them: what the file says, what wins over
/// it, what is not saved yet and what the running server does not know yet.
class SettingModel : public QObject
{
    Q_OBJECT

public:
    struct Sources
    {
        QString filePath; ///< the INI file that the server is started with
        config::SettingTexts setup{};
        config::SettingTexts environment{};
        config::SettingTexts commandLine{};
    };

    using QObject::QObject;

    /// Reads the file; unsaved edits are gone. Answers why the file can't be read; then nothing can
    /// be saved.
    std::optional<QString> setSources(const Sources &sources);
    const QString &filePath() const { return m_sources.filePath; }
    bool isReadable() const { return m_readable; }

    /// What holds, or would hold once it is saved: the default where nobody said anything.
    QString value(const QString &key) const;
    /// Who says so.
    SettingSource source(const QString &key) const;
    /// Environment or command line win: an edit would have no effect.
    bool isFixed(const QString &key) const;
    bool isEdited(const QString &key) const { return m_edits.contains(key); }
    /// Saved, but the server runs with another value.
    bool awaitsRestart(const QString &key) const;
    /// What is wrong with value(), translated; empty when it may be saved.
    QString problem(const QString &key) const;

    int editedCount() const { return static_cast<int>(m_edits.size()); }
    int problemCount() const;
    int awaitingCount() const;

    /// Not saved yet. An empty text, or what holds without the file, takes the setting out of it.
    void edit(const QString &key, const QString &value);
    void resetToDefault(const QString &key) { edit(key, {}); }
    void discard();
    /// Writes the edits to the file; answers why it could not. Needs problemCount() == 0.
    std::optional<QString> save();
    /// The server was started with what is saved now.
    void serverStarted();

    /// Edits whatever the file names; nothing is edited when a key or a value is wrong.
    std::optional<QString> importFrom(const QString &path);
    /// Writes what the settings file says, without edits, to a new file.
    std::optional<QString> exportTo(const QString &path) const;

Q_SIGNALS:
    /// Another value, source or problem of any setting.
    void changed();
    /// A setting that holds without a restart was saved.
    void liveSettingSaved(const QString &key, const QString &value);

private:
    QString savedValue(const QString &key) const;
    QString valueBelowFile(const QString &key) const;
    config::SettingTexts editedFile() const;
    config::SettingTexts givenTexts() const;

    Sources m_sources;
    config::SettingTexts m_file;
    config::SettingTexts m_edits; ///< an empty text: out of the file
    config::SettingTexts m_running;
    bool m_readable = true;
};

} // namespace anteroom::gui
