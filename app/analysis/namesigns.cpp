// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/namesigns.h"

#include "analysis/places.h"
#include "analysis/textunits.h"
#include "casefile/folding.h"

#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace dossier {

using enum WordCues::Cue;

bool isDeterminer(QStringView word)
{
    static const HashSet determiners = [] {
        HashSet hashes;
        for (const QStringView one : {u"der", u"die", u"das", u"den", u"dem", u"des", u"ein", u"eine", u"einen",
                 u"einem", u"einer", u"eines", u"kein", u"keine", u"keinen", u"keiner", u"diese", u"dieser", u"dieses",
                 u"diesem", u"diesen", u"im", u"am", u"vom", u"zum", u"zur", u"beim", u"ins", u"ans", u"sein", u"seine",
                 u"seiner", u"seinen", u"seinem", u"ihr", u"ihre", u"ihrer", u"ihren", u"ihrem", u"jeder", u"jede",
                 u"jedes", u"mehrere", u"viele", u"alle", u"einige", u"zwei", u"drei", u"vier"})
            hashes.insert(WordHash::of(one));
        return hashes;
    }();
    return determiners.contains(WordHash::of(word));
}

bool isShouted(const PassageWords &words, bool heading)
{
    qsizetype upper = 0;
    for (qsizetype i = 0; i < words.size(); ++i)
        upper += words[i].upper ? 1 : 0;
    return (words.size() >= 3 && upper * 2 > words.size()) || (heading && upper > 0 && upper == words.size());
}

bool isFigures(QStringView word, qsizetype least, qsizetype most)
{
    return word.size() >= least && word.size() <= most
        && std::ranges::all_of(word, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

std::optional<EntityType> announcedBy(const NameWord &word)
{
    return word.cues.announces ? std::optional(word.cues.announced) : std::nullopt;
}

EntityType typeOfDefined(const PassageWords &words, qsizetype bracket, NameRun full)
{
    if (full.size() > 0 && announcedBy(words[full.last]) == EntityType::Product)
        return EntityType::Product;
    const qsizetype from = full.size() > 0 ? full.first : std::max<qsizetype>(0, bracket - 6);
    for (qsizetype i = from; i < bracket; ++i) {
        if (words[i].has(OrganisationWord))
            return EntityType::Organisation;
    }
    return full.size() > 0 && words[full.first].capital ? EntityType::Organisation : EntityType::Other;
}

bool isLoose(const PassageWords &words, NameRun run)
{
    const NameWord &last = words[run.last];
    return !last.capital && last.has(Connector | PersonParticle) && words[run.first].capital;
}

bool isDignity(QStringView word)
{
    static const QSet<QString> dignities{u"general"_s, u"major"_s, u"king"_s, u"queen"_s, u"prince"_s, u"princess"_s,
        u"duke"_s, u"lord"_s, u"lady"_s, u"saint"_s, u"premier"_s, u"sir"_s, u"chief"_s, u"prime"_s, u"baron"_s,
        u"cardinal"_s, u"father"_s, u"mother"_s, u"sister"_s, u"brother"_s, u"frère"_s, u"captain"_s, u"bishop"_s,
        u"pope"_s, u"singer"_s, u"leader"_s, u"contact"_s, u"coach"_s, u"union"_s, u"par"_s, u"by"_s};
    return dignities.contains(lowered(word));
}

bool isBareInstitution(const PassageWords &words, NameRun run)
{
    return run.size() == 2 && words[run.last].has(OrganisationWord);
}

bool hasOrganisationWord(const PassageWords &words, NameRun run)
{
    for (qsizetype i = run.first; i <= run.last; ++i) {
        if (words[i].has(OrganisationWord))
            return true;
    }
    return false;
}

bool isPlaceName(const PassageWords &words, NameRun run)
{
    constexpr qsizetype leastInCapitals = 4;
    const QStringView spelling = words.spelling(run);
    if (placeNamed(rawly(spelling)))
        return true;
    return run.size() == 1 && words[run.first].upper && spelling.size() >= leastInCapitals
        && placeNamed(spelling.first(1).toString() + lowered(spelling.sliced(1)));
}

bool isActorNumber(QStringView spelling)
{
    if (spelling.size() < 4 || !spelling[1].isUpper())
        return false;
    for (const QStringView prefix : {u"APT", u"UNC", u"TA", u"FIN", u"TEMP"}) {
        if (!spelling.startsWith(prefix))
            continue;
        QStringView number = spelling.sliced(prefix.size());
        if (number.startsWith(u'-'))
            number = number.sliced(1);
        return !number.isEmpty() && number.size() <= 5
            && std::ranges::all_of(number, [](QChar c) { return c >= u'0' && c <= u'9'; });
    }
    return false;
}

bool looksCommon(QStringView word)
{
    constexpr std::array<QStringView, 24> endings{u"tion", u"ness", u"ment", u"ity", u"ing", u"ly", u"ism", u"ance",
        u"ence", u"ware", u"body", u"thing", u"one", u"ité", u"isme", u"age", u"zione", u"mento", u"ità", u"ismo",
        u"heid", u"ing", u"isme", u"teit"};
    return std::ranges::any_of(endings, [word](QStringView end) { return word.endsWith(end); });
}

// "Ada Roy Island": nobody's family is called like it.
static bool isCalledAfterPerson(const PassageWords &words, NameRun run)
{
    static const QSet<QString> ends{u"island"_s, u"islands"_s, u"peninsula"_s, u"airport"_s, u"stadium"_s, u"street"_s,
        u"avenue"_s, u"boulevard"_s, u"highway"_s, u"cathedral"_s, u"wilderness"_s, u"glacier"_s, u"stadion"_s,
        u"luchthaven"_s, u"straat"_s, u"flughafen"_s, u"straße"_s, u"platz"_s};
    return ends.contains(lowered(words.text(run.last)));
}

// From "Madame de la": to "Madame".
static qsizetype beforeParticles(const PassageWords &words, qsizetype i)
{
    constexpr qsizetype most = 2;
    for (qsizetype n = 0;
        n < most && words.has(i) && !words[i].capital && words[i].has(PersonParticle) && words.isBlankAfter(i); ++n)
        --i;
    return i;
}

bool isPersonName(const PassageWords &words, NameRun run)
{
    if (run.size() > 5 || hasOrganisationWord(words, run) || words[run.last].upper)
        return false;
    const bool given = words[run.first].has(GivenName);
    if (given && run.size() >= 2)
        return !isCalledAfterPerson(words, run);
    if (run.size() < 2)
        return words.isHonorific(beforeParticles(words, run.first - 1)) || (given && isIntroduced(words, run));
    if (words.has(run.first - 1) && words[run.first - 1].has(PersonTitle)
        && (words.isBlankAfter(run.first - 1) || words.after(run.first - 1) == u". "
            || words.after(run.first - 1) == u": "))
        return true;
    return run.size() <= 3 && isApposition(words, run);
}

bool isIntroduced(const PassageWords &words, NameRun run)
{
    return words.has(run.first - 1) && words[run.first - 1].has(PersonTitle) && words[run.first - 1].span.length() >= 4
        && words.isBlankAfter(run.first - 1);
}

bool hasPlaceWord(const PassageWords &words, NameRun run)
{
    return run.size() >= 2 && (words[run.first].has(PlaceWord) || words[run.last].has(PlaceWord));
}

std::optional<EntityType> byDescription(const PassageWords &words, NameRun run)
{
    constexpr qsizetype farthest = 5;
    if (words.after(run.last) != u", " || !words.has(run.last + 1) || !words[run.last + 1].has(Article | Indefinite))
        return std::nullopt;
    for (qsizetype i = run.last + 1; words.has(i) && i <= run.last + farthest; ++i) {
        if (words[i].has(PersonTitle) && words[i].span.length() >= 4)
            return EntityType::Person;
        if (const std::optional<EntityType> type = announcedBy(words[i]))
            return type;
        if (!words.isBlankAfter(i) && !words.isApostropheAfter(i))
            break;
    }
    return std::nullopt;
}

bool isGermanNoun(QStringView word)
{
    constexpr std::array<QStringView, 26> endings{u"ung", u"ungen", u"heit", u"heiten", u"keit", u"keiten", u"schaft",
        u"schaften", u"tion", u"tionen", u"ismus", u"tät", u"täten", u"nis", u"nisse", u"chen", u"ment", u"ments",
        u"enz", u"anz", u"ie", u"ik", u"eur", u"ern", u"zeit", u"zeug"};
    return std::ranges::any_of(endings, [word](QStringView end) { return word.endsWith(end); });
}

bool isApposition(const PassageWords &words, NameRun run)
{
    if (!words.has(run.first - 1) || words.after(run.first - 1) != u", " || words.characterAfter(run) != u',')
        return false;
    for (qsizetype i = run.first - 1; i >= 0 && run.first - i <= 8; --i) {
        if (words[i].has(PersonTitle) && words[i].span.length() > 2)
            return !words.isApostropheAfter(i);
        if (words[i].capital && words[i].has(OrganisationWord))
            return false;
        if (words.has(i - 1) && words.after(i - 1).contains(u','))
            return false;
    }
    return false;
}

bool isPersonLink(QStringView word)
{
    return word == u"den" || word == u"der" || word == u"ter" || word == u"ten";
}

bool holdsPlace(const PassageWords &words, NameRun run)
{
    for (qsizetype i = run.first; i <= run.last; ++i) {
        if (words[i].capital && words[i].span.length() >= 4 && placeNamed(rawly(words.text(i))))
            return true;
    }
    return false;
}

} // namespace dossier
