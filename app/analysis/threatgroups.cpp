// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/threatgroups.h"

#include "analysis/textunits.h"
#include "casefile/folding.h"

#include <algorithm>
#include <array>

namespace dossier {

namespace {

constexpr qsizetype farthest = 6; // words between a name and what it is called

HashSet hashesOf(std::initializer_list<QStringView> words)
{
    HashSet hashes;
    for (const QStringView word : words)
        hashes.insert(WordHash::of(word));
    return hashes;
}

bool isGroup(const NameWord &word)
{
    static const HashSet groups = hashesOf({u"groupe", u"groep", u"gruppe", u"group", u"gruppo", u"gang", u"bande",
        u"bende", u"banda", u"collectif", u"collectief", u"kollektiv", u"collective", u"collettivo", u"crew",
        u"gruppierung", u"groepering", u"hackergruppe", u"hackergroep", u"hackerbande", u"hackerkollektiv",
        u"hackerscollectief", u"ransomwaregroep", u"ransomwarebende"});
    return groups.contains(word.lowerHash);
}

// Of a group: whom it is made of, or for whom it works.
bool isHostile(const NameWord &word)
{
    static const HashSet words = hashesOf({u"russophone", u"prorusse", u"pirates", u"pirate", u"hackers", u"hacker",
        u"cybercriminels", u"cybercriminel", u"cybercriminelle", u"criminel", u"criminelle", u"rançongiciel",
        u"rançongiciels", u"ransomware", u"extorqueurs", u"maîtres", u"russischsprachige", u"russischsprachigen",
        u"prorussische", u"prorussischen", u"kriminelle", u"kriminellen", u"cyberkriminelle", u"cyberkriminellen",
        u"erpresser", u"erpressergruppe", u"erpresserbande", u"cybercriminal", u"cybercriminals", u"criminal",
        u"criminals", u"extortion", u"hacking", u"hacktivist", u"cybercrime", u"russischtalige", u"russisch-talige",
        u"criminele", u"cybercriminele", u"cybercriminelen", u"pro-russische", u"afpersers", u"russofono", u"filorusso",
        u"criminale", u"cybercriminale", u"cybercriminali", u"estorsori", u"russian-speaking"});
    return words.contains(word.lowerHash);
}

// "calls itself", "se fait appeler", "noemt zich": the verb of it.
bool isSelfNaming(const PassageWords &words, qsizetype i)
{
    struct Turn
    {
        QStringView verb;
        QStringView self; // before or behind it
    };
    static constexpr std::array<Turn, 9> turns{
        {{u"noemt", u"zich"}, {u"noemen", u"zich"}, {u"nennt", u"sich"}, {u"nennen", u"sich"}, {u"calls", u"itself"},
            {u"calling", u"itself"}, {u"fait", u"appeler"}, {u"chiamare", u"fa"}, {u"known", u"as"}}};
    const QStringView word = words.text(i);
    const auto is = [&words](qsizetype at, QStringView text) { return words.has(at) && words.text(at) == text; };
    return std::ranges::any_of(turns, [&](const Turn &turn) {
        return (word == turn.verb && (is(i - 1, turn.self) || is(i + 1, turn.self)))
            || (word == turn.self && (is(i - 1, turn.verb) || is(i + 1, turn.verb)));
    });
}

bool isAttack(const NameWord &word)
{
    static const HashSet attacks = hashesOf({u"attaque", u"cyberattaque", u"piratage", u"intrusion", u"attacco",
        u"intrusione", u"aanval", u"cyberaanval", u"hack", u"angriff", u"cyberangriff", u"hackerangriff", u"attack",
        u"cyberattack", u"breach", u"hackeraanval"});
    return attacks.contains(word.lowerHash);
}

bool isBehind(const NameWord &word)
{
    static const HashSet behind = hashesOf({u"derrière", u"dietro", u"achter", u"hinter", u"behind"});
    return behind.contains(word.lowerHash);
}

// A group, and some words on whether it is one that attacks.
bool isHostileGroup(const PassageWords &words, qsizetype from, qsizetype to)
{
    bool group = false;
    bool hostile = false;
    for (qsizetype i = std::max<qsizetype>(0, from); words.has(i) && i <= to; ++i) {
        group = group || isGroup(words[i]);
        hostile = hostile || isHostile(words[i]);
    }
    return group && hostile;
}

// "Xyz, un groupe russophone", "Xyz, the ransomware gang"
bool isDescribed(const PassageWords &words, NameRun run)
{
    return words.after(run.last) == u", " && words.has(run.last + 1)
        && words[run.last + 1].has(WordCues::Indefinite | WordCues::Article)
        && isHostileGroup(words, run.last + 1, run.last + farthest);
}

// "the gang known as Xyz", "die Gruppe nennt sich Xyz"
bool callsItself(const PassageWords &words, NameRun run)
{
    bool named = false;
    for (qsizetype i = run.first - 1; words.has(i) && run.first - i <= farthest; --i) {
        if (!words.isBlankAfter(i))
            return false;
        named = named || isSelfNaming(words, i);
        if (isGroup(words[i]))
            return named;
    }
    return false;
}

// "derrière l'attaque … le groupe Xyz", "le groupe de pirates Xyz"
bool isIntroduced(const PassageWords &words, NameRun run)
{
    constexpr qsizetype near = 3;
    qsizetype group = -1;
    for (qsizetype i = run.first; words.has(i) && run.first - i <= near; --i) {
        if (i < run.first && !words.isBlankAfter(i) && !words.isHyphenAfter(i) && !words.isApostropheAfter(i))
            return false;
        if (isGroup(words[i]))
            group = i;
    }
    if (group < 0)
        return false;
    if (isHostileGroup(words, group - 1, run.first - 1))
        return true;
    constexpr qsizetype sentence = 14; // words
    bool attack = false;
    for (qsizetype i = group; words.has(i) && group - i <= sentence; --i) {
        attack = attack || isAttack(words[i]);
        if (isBehind(words[i]) && attack)
            return true;
    }
    return false;
}

// "Fancy Bear", "Volt Typhoon": those who follow them give such groups a word and, behind it, the animal or the weather
// that stands for where they come from. But there are polar bears.
bool isCalledAsTheyAre(const PassageWords &words, NameRun run)
{
    static const HashSet kinds = hashesOf({u"bear", u"panda", u"kitten", u"spider", u"chollima", u"jackal", u"buffalo",
        u"leopard", u"ocelot", u"typhoon", u"blizzard", u"sleet", u"sandstorm", u"tempest"});
    static const HashSet animals = hashesOf({u"polar", u"grizzly", u"brown", u"black", u"red", u"giant", u"teddy",
        u"the", u"super", u"great", u"snow", u"water", u"sea", u"american", u"asian", u"golden"});
    return run.size() == 2 && words.isBlankAfter(run.first) && kinds.contains(words[run.last].lowerHash)
        && !animals.contains(words[run.first].lowerHash);
}

} // namespace

bool isThreatGroup(const PassageWords &words, NameRun run)
{
    if (words[run.first].has(WordCues::GivenName))
        return false; // whose gang it was
    return isCalledAsTheyAre(words, run) || isDescribed(words, run) || callsItself(words, run)
        || isIntroduced(words, run);
}

} // namespace dossier
