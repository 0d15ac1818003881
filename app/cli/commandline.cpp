// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commandline.h"

#include "cli/aligncommand.h"
#include "cli/analyzecommand.h"
#include "cli/annotatecommand.h"
#include "cli/casecommands.h"
#include "cli/datescommand.h"
#include "cli/edtfcommand.h"
#include "cli/showcommand.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

const Option jsonOption{u"json"_s, {}, u"put out JSON, one object a line"_s};
const Option helpOption{u"help"_s, {}, u"say how it is used"_s};

QList<Command> makeCommands()
{
    QList<Command> made = caseCommands();
    made.insert(2, annotateCommand());
    made.insert(3, showCommand());
    made += {edtfCommand(), analyzeCommand(), datesCommand(), alignCommand()};
    for (Command &command : made)
        command.options += {jsonOption, helpOption};
    return made;
}

const Command *commandNamed(const QString &name)
{
    const QList<Command> &all = commands();
    const auto found =
        std::find_if(all.cbegin(), all.cend(), [&name](const Command &command) { return command.name == name; });
    return found == all.cend() ? nullptr : &*found;
}

// What is wrong with it; nothing when it was understood.
std::optional<QString> parse(const Command &command, const QStringList &words, Arguments &arguments)
{
    bool optionsEnded = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words.at(i);
        if (optionsEnded || !word.startsWith(u"--"_s)) {
            arguments.positional.append(word);
            continue;
        }
        if (word == "--"_L1) {
            optionsEnded = true;
            continue;
        }
        const QString name = word.sliced(2).section(u'=', 0, 0);
        const auto option = std::find_if(command.options.cbegin(), command.options.cend(),
            [&name](const Option &known) { return known.name == name; });
        if (option == command.options.cend())
            return u"%1 has no option --%2"_s.arg(command.name, name);
        const bool joined = word.contains(u'=');
        if (option->value.isEmpty() && joined)
            return u"--%1 takes no value"_s.arg(name);
        if (option->value.isEmpty()) {
            arguments.options.insert(name, {});
        } else if (joined) {
            arguments.options.insert(name, word.section(u'=', 1));
        } else if (i + 1 < words.size()) {
            arguments.options.insert(name, words.at(++i));
        } else {
            return u"--%1 wants %2"_s.arg(name, option->value);
        }
    }
    if (arguments.has(u"help"_s))
        return std::nullopt;
    if (arguments.positional.size() < command.fewest)
        return u"%1 wants %2"_s.arg(command.name, command.usage);
    if (command.most >= 0 && arguments.positional.size() > command.most)
        return u"%1 does not know what to do with \"%2\""_s.arg(command.name, arguments.positional.at(command.most));
    return std::nullopt;
}

} // namespace

const QList<Command> &commands()
{
    static const QList<Command> all = makeCommands();
    return all;
}

int runCommand(const QStringList &arguments, QTextStream &out, QTextStream &err, bool errIsTerminal)
{
    Streams streams{out, err, Output::Form::Text, errIsTerminal};
    QStringList words = arguments;
    const QString name = words.isEmpty() ? QString() : words.takeFirst();
    if (name == "--version"_L1) {
        out << "dossier-cli " << DOSSIER_VERSION << '\n';
        return Done;
    }
    if (name == "--man"_L1) {
        out << manualPage();
        return Done;
    }
    if (name == "--help"_L1 || name == "-h"_L1 || name == "help"_L1) {
        const Command *command = words.isEmpty() ? nullptr : commandNamed(words.first());
        if (!words.isEmpty() && !command)
            return streams.misused(u"there is no command \"%1\""_s.arg(words.first()));
        out << (command ? helpText(*command) : helpText());
        return Done;
    }
    if (name.isEmpty()) {
        err << helpText();
        return Usage;
    }
    const Command *command = commandNamed(name);
    if (!command)
        return streams.misused(u"there is no command \"%1\""_s.arg(name));
    Arguments parsed;
    if (const std::optional<QString> wrong = parse(*command, words, parsed))
        return streams.misused(*wrong);
    if (parsed.has(u"help"_s)) {
        out << helpText(*command);
        return Done;
    }
    streams.form = parsed.has(u"json"_s) ? Output::Form::Json : Output::Form::Text;
    return command->run(parsed, streams);
}

} // namespace dossier
