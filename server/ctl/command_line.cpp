// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/ctl/command_line.h"

#include <QDir>
#include <QList>

#include <optional>

namespace anteroom::ctl {
namespace {

enum class ValueType { Text, Seconds, Password };
enum class Need { Required, Optional };

struct Option
{
    const char *name;
    ValueType type = ValueType::Text;
    Need need = Need::Required;
};

/// One row a command; the help and the checks come from it.
struct Row
{
    const char *name;
    QList<Option> options;
    const char *usage;
    bool takesFile = false;
    bool later = false; ///< named by the contract, not in this version
};

// clang-format off
const QList<Row> &table()
{
    static const QList<Row> rows{
        {"init", {{"admin"}, {"password-stdin", ValueType::Password}},
         "init --admin NAME --password-stdin"},
        {"user add", {{"name"}, {"role"}, {"id", ValueType::Text, Need::Optional}},
         "user add --name NAME --role PATIENT|PHYSICIAN|AGENT|ADMIN [--id ID]"},
        {"user passwd", {{"id"}, {"password-stdin", ValueType::Password}},
         "user passwd --id ID --password-stdin"},
        {"token issue", {{"user"}, {"ttl", ValueType::Seconds, Need::Optional}},
         "token issue --user ID [--ttl SECONDS]"},
        {"apikey create", {{"name"}, {"scopes"}},
         "apikey create --name NAME --scopes read,write,tokens"},
        {"channel create", {{"name"}, {"roles"}},
         "channel create --name ID --roles PATIENT,PHYSICIAN,AGENT,ADMIN"},
        {"audit verify", {}, "audit verify"},
        {"config check", {}, "config check"},
        {"backup", {}, "backup FILE", true},
        {"db copy", {{"to"}}, "db copy --to URL   (the server must not run)"},
        {"secret set", {{"name"}, {"password-stdin", ValueType::Password}},
         "secret set --name database|turn|webhook --password-stdin"},
        {"outbox list", {}, "outbox list"},
        {"outbox retry", {{"key"}}, "outbox retry --key KEY"},
        {"outbox abandon", {{"key"}}, "outbox abandon --key KEY"},
        {"policy", {}, "policy   (who may do what)"},
        {"limit list", {}, "limit list"},
        {"limit set", {{"name"}, {"value"}}, "limit set --name NAME --value NUMBER|standard"},
        {"restore", {}, nullptr, true, true},
        {"export", {}, nullptr, true, true},
        {"erase", {}, nullptr, true, true},
    };
    return rows;
}
// clang-format on

Failure<UsageError> usage(const QString &text)
{
    return Failure{UsageError{text}};
}

const Row *findRow(const QStringList &names)
{
    for (const Row &row : table()) {
        if (names.join(u' ') == QLatin1String(row.name))
            return &row;
    }
    return nullptr;
}

/// Takes the one or two words of the command's name from the front.
const Row *takeRow(QStringList &words)
{
    for (qsizetype count = 1; count <= qMin<qsizetype>(2, words.size()); ++count) {
        if (const Row *row = findRow(words.first(count))) {
            words.remove(0, count);
            return row;
        }
    }
    return nullptr;
}

const Option *findOption(const Row &row, const QString &word)
{
    for (const Option &option : row.options) {
        if (word == QStringLiteral("--") + QLatin1String(option.name))
            return &option;
    }
    return nullptr;
}

std::optional<UsageError> setValue(const Option &option, const QString &value, Command &command)
{
    const QString key = QLatin1String(option.name);
    if (value.isEmpty())
        return UsageError{QStringLiteral("--%1 needs a value").arg(key)};
    bool isNumber = false;
    const qint64 number = value.toLongLong(&isNumber);
    if (option.type == ValueType::Seconds && !isNumber)
        return UsageError{
            QStringLiteral("--%1: \"%2\" is not a number of seconds").arg(key, value)};
    if (option.type == ValueType::Seconds)
        command.request.insert(key, number);
    else
        command.request.insert(key, value);
    return std::nullopt;
}

/// Takes one option with its value from the front.
std::optional<UsageError> takeOption(const Row &row, QStringList &words, Command &command)
{
    const QString word = words.takeFirst();
    const qsizetype equals = word.indexOf(u'=');
    const Option *option = findOption(row, equals < 0 ? word : word.first(equals));
    if (!option)
        return UsageError{QStringLiteral("unknown option %1 for %2 (see --help)")
                              .arg(word, QLatin1String(row.name))};
    if (option->type == ValueType::Password) {
        command.readsPassword = true;
        return std::nullopt;
    }
    if (equals >= 0)
        return setValue(*option, word.sliced(equals + 1), command);
    return setValue(*option, words.isEmpty() ? QString() : words.takeFirst(), command);
}

std::optional<UsageError> takeFile(QStringList &words, const QString &directory, Command &command)
{
    if (words.isEmpty() || words.first().startsWith(u"--"))
        return UsageError{QStringLiteral("backup needs a file name")};
    command.request.insert(QStringLiteral("file"),
                           QDir::cleanPath(QDir(directory).absoluteFilePath(words.takeFirst())));
    return std::nullopt;
}

std::optional<UsageError> checkRequired(const Row &row, const Command &command)
{
    for (const Option &option : row.options) {
        const bool given = option.type == ValueType::Password
                               ? command.readsPassword
                               : command.request.contains(QLatin1String(option.name));
        if (!given && option.need == Need::Required)
            return UsageError{QStringLiteral("%1 needs --%2")
                                  .arg(QLatin1String(row.name), QLatin1String(option.name))};
    }
    return std::nullopt;
}

std::optional<UsageError> readWords(const Row &row, QStringList words, const QString &directory,
                                    Command &command)
{
    if (row.takesFile) {
        if (auto error = takeFile(words, directory, command))
            return error;
    }
    while (!words.isEmpty()) {
        if (auto error = takeOption(row, words, command))
            return error;
    }
    return checkRequired(row, command);
}

} // namespace

Result<Command, UsageError> parseCommand(const QStringList &words, const QString &directory)
{
    QStringList rest = words;
    Command command;
    command.json = rest.removeAll(QStringLiteral("--json")) > 0;
    if (rest.isEmpty())
        return usage(QStringLiteral("a command is needed (see --help)"));
    const Row *row = takeRow(rest);
    if (!row)
        return usage(QStringLiteral("unknown command %1 (see --help)").arg(rest.first()));
    const QString name = QLatin1String(row->name);
    if (row->later)
        return usage(QStringLiteral("%1 is not in this version").arg(name));
    command.request.insert(QStringLiteral("command"), name);
    command.makesClinic = name == u"init";
    command.checksConfiguration = name == u"config check";
    command.storesSecret = name == u"secret set";
    if (const auto error = readWords(*row, rest, directory, command))
        return Failure{*error};
    return command;
}

QString commandsHelp()
{
    QString text = QStringLiteral("usage: anteroomctl [options] COMMAND [--json]\n\n");
    for (const Row &row : table()) {
        if (row.usage)
            text += QStringLiteral("  ") + QLatin1String(row.usage) + QChar(u'\n');
    }
    return text + QStringLiteral("\n--json prints one object; passwords are read from standard "
                                 "input, one line.\n");
}

} // namespace anteroom::ctl
