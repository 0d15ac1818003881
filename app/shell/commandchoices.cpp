// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/commandchoices.h"

#include "casefile/folding.h"
#include "casefile/typedmatch.h"

#include <algorithm>
#include <limits>
#include <tuple>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

constexpr int byMenu = 1000; // farther than anything that fits by name

QString menuName(const CommandSpec &spec)
{
    return menuTitle(spec.menu).remove(u'&');
}

std::optional<int> distanceOf(const CommandState &state, const CommandSpec &spec, const TypedMatch &typed)
{
    if (typed.isEmpty())
        return 0;
    if (const auto distance = typed.distance(fold(state.text)))
        return distance;
    const auto distance = typed.distance(fold(menuName(spec) + u' ' + state.text));
    return distance ? std::optional(*distance + byMenu) : std::nullopt;
}

Choice choiceOf(const CommandState &state, const CommandSpec &spec, const TypedMatch &typed)
{
    Choice choice;
    choice.kind = RowKind::Command;
    choice.id = static_cast<qint64>(state.command);
    choice.words = state.text;
    choice.inWords = typed.places(state.text);
    choice.detail = state.obstacle.isEmpty() ? menuName(spec) : u"%1 · %2"_s.arg(menuName(spec), state.obstacle);
    QStringList keys;
    for (const QKeySequence &each : commandKeys(spec))
        keys.append(each.toString(QKeySequence::NativeText));
    choice.end = keys.value(0); // others are in the list of keys
    choice.possible = state.obstacle.isEmpty();
    return choice;
}

} // namespace

QList<Choice> commandChoices(const QList<CommandState> &states, const QString &typed, const QStringList &lately)
{
    const TypedMatch match(typed);
    QList<std::tuple<int, qsizetype, Choice>> found;
    for (const CommandState &state : states) {
        const CommandSpec &spec = commandSpec(state.command);
        const auto distance = distanceOf(state, spec, match);
        if (!distance)
            continue;
        const qsizetype place = lately.indexOf(QString::fromLatin1(spec.id));
        const qsizetype rank = place < 0 ? std::numeric_limits<qsizetype>::max() : place;
        found.append({*distance, rank, choiceOf(state, spec, match)});
    }
    std::ranges::stable_sort(
        found, {}, [](const auto &each) { return std::pair(std::get<0>(each), std::get<1>(each)); });
    QList<Choice> choices;
    for (const auto &[distance, rank, choice] : std::as_const(found))
        choices.append(choice);
    return choices;
}

Command commandOf(const Choice &choice)
{
    return static_cast<Command>(choice.id);
}

} // namespace dossier
