// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/negations.h"

#include "casefile/folding.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

struct NegationWords
{
    QSet<QString> plain{};
    QSet<QString> leaning{};
    QStringList leaningBeginnings{}; // of words
    QStringList others{}; // beginnings like those that deny nothing: "under"
    QSet<QString> firstParts{}; // "ne … rien": before one of the second parts they deny plainly
    QSet<QString> secondParts{};
    QSet<QString> denying{}; // deny what stands with them, though not in every rendering
};

QSet<QString> wordSet(const QString &list)
{
    const QStringList words = list.split(u' ', Qt::SkipEmptyParts);
    return {words.cbegin(), words.cend()};
}

// French denies in two parts; the first of them alone can be a matter of style ("plus que je ne pense"), so the second
// counts.
const NegationWords *wordsOf(const QString &language)
{
    static const QHash<QString, NegationWords> all{
        {u"fr"_s,
            {wordSet(u"pas jamais aucun aucune aucunement nullement"_s),
                wordSet(u"ne n rien personne sans ni non nul nulle plus guere sauf peu impossible incapable refuse "
                        "refusent refuse nie nient dement dementent ignore ignorent epargne epargnee epargnes "
                        "epargnees decline declinent decliner manque echoue evite faute absence "
                        "inconnu inconnue inconnus inconnues contraire moins conteste contestent refute recuse"_s),
                {u"refus"_s, u"dement"_s, u"echou"_s, u"empech"_s, u"interdi"_s, u"exclu"_s, u"reje"_s, u"ecart"_s,
                    u"absen"_s, u"declin"_s, u"indisponib"_s, u"insuffisan"_s, u"inchang"_s, u"inacce"_s},
                {}, wordSet(u"ne n"_s), wordSet(u"rien personne plus guere nul nulle"_s),
                wordSet(u"dement dementent nie nient"_s)}},
        {u"en"_s,
            {wordSet(u"not never cannot neither"_s),
                wordSet(
                    u"no nobody nothing none nor without unable unless hardly barely rarely seldom little few fail "
                    "fails failed decline declines declined lack lacks lacked refuse refuses refused deny "
                    "denies denied unknown missing "
                    "absent only except yet impossible free less un non disputes disputed contests contested refutes false"_s),
                {u"un"_s, u"fail"_s, u"refus"_s, u"den"_s, u"declin"_s, u"reject"_s, u"prevent"_s, u"exclud"_s,
                    u"avoid"_s, u"rul"_s, u"miss"_s, u"inac"_s, u"inad"_s, u"inap"_s, u"incap"_s, u"incom"_s,
                    u"incon"_s, u"incor"_s, u"ineff"_s, u"inel"_s, u"insuff"_s, u"inval"_s, u"invis"_s, u"disag"_s,
                    u"disal"_s, u"disap"_s, u"disb"_s, u"discl"_s, u"dism"_s, u"disp"_s, u"disreg"_s},
                {u"under"_s, u"unit"_s, u"union"_s, u"univ"_s, u"uniq"_s, u"until"_s, u"unif"_s, u"dent"_s, u"dens"_s,
                    u"denm"_s, u"ruler"_s, u"missi"_s, u"income"_s, u"incoming"_s, u"dispatch"_s, u"display"_s},
                {}, {}, wordSet(u"no nobody nothing none deny denies denied"_s)}},
        {u"nl"_s,
            {wordSet(u"niet nooit geen"_s),
                wordSet(
                    u"niemand niets nergens zonder noch nauwelijks amper weinig weigert weigerde weigeren ontkent "
                    "ontkende ontkennen onbekend ontbreekt ontbrak onmogelijk behalve evenmin minder betwist weerlegt tegen verwerpt"_s),
                {u"on"_s, u"weiger"_s, u"ontk"_s, u"voork"_s, u"verbod"_s, u"verbied"_s, u"ontbr"_s},
                {u"ond"_s, u"ons"_s, u"ont"_s, u"onz"_s}, {}, {},
                wordSet(u"niemand niets ontkent ontkende ontkennen"_s)}},
        {u"de"_s,
            {wordSet(u"nicht nie niemals kein keine keinen keinem keiner keines keinerlei"_s),
                wordSet(
                    u"niemand nichts nirgends ohne weder noch kaum selten wenig weigert weigerte bestreitet "
                    "bestritt unbekannt fehlt fehlte unmoglich ausser weniger dementiert dementierte zuruck streitet"_s),
                {u"un"_s, u"weiger"_s, u"bestreit"_s, u"verweiger"_s, u"verhinder"_s, u"ausgeschl"_s, u"ableh"_s,
                    u"lehnt"_s, u"abgeleh"_s, u"fehl"_s, u"verbot"_s, u"verbiet"_s},
                {u"unter"_s, u"unser"_s}, {}, {},
                wordSet(u"niemand nichts bestreitet bestritt dementiert dementierte"_s)}},
        {u"it"_s,
            {wordSet(u"non mai nessun nessuno nessuna"_s),
                wordSet(
                    u"niente nulla senza ne neppure nemmeno neanche poco impossibile incapace rifiuta rifiutato nega "
                    "negato smentisce smentito ignoto ignota sconosciuto manca mancano salvo tranne meno contesta respinge"_s),
                {u"rifiut"_s, u"smenti"_s, u"neg"_s, u"fallit"_s, u"esclu"_s, u"imped"_s, u"vieta"_s, u"respin"_s}, {},
                {}, {}, wordSet(u"niente nulla nega negato smentisce smentito"_s)}},
    };
    const auto found = all.constFind(language);
    return found == all.cend() ? nullptr : &*found;
}

// Turns that have the word and deny nothing.
bool isOnlyATurn(const QString &before, const QString &word, const QString &after, const QString &language)
{
    if (language == "en"_L1) // "not only", "whether or not"
        return word == "not"_L1 && (after == "only"_L1 || before == "or"_L1);
    if (language == "fr"_L1) // "n'est pas seulement", "un pas", "au pas"
        return word == "pas"_L1 && (after == "seulement"_L1 || before == "un"_L1 || before == "premier"_L1);
    if (language == "nl"_L1)
        return word == "niet"_L1 && (after == "alleen"_L1 || after == "enkel"_L1);
    if (language == "de"_L1)
        return word == "nicht"_L1 && (after == "nur"_L1 || after == "zuletzt"_L1);
    return language == "it"_L1
        && ((word == "non"_L1 && (after == "solo"_L1 || after == "soltanto"_L1))
            || (word == "mai"_L1 && before == "piu"_L1));
}

// "Less than four minutes" denies nothing, "less dangerous" may.
bool isComparison(const QString &word, const QString &after)
{
    static const QSet<QString> less = wordSet(u"less fewer moins minder weniger meno"_s);
    static const QSet<QString> than = wordSet(u"than de d du que dan als di del"_s);
    return less.contains(word) && than.contains(after);
}

struct Word
{
    QString folded;
    Span span;
};

QList<Word> wordsIn(QStringView sentence)
{
    QList<Word> words;
    for (qsizetype at = 0; at < sentence.size();) {
        qsizetype end = at;
        while (end < sentence.size() && (sentence.at(end).isLetter() || sentence.at(end).isMark()))
            ++end;
        if (end > at)
            words.append({fold(sentence.sliced(at, end - at)), {at, end}});
        at = std::max(end, at + 1);
    }
    return words;
}

// "isn't" and "n't" by themselves: the t behind an apostrophe and an n.
bool isContracted(QStringView sentence, const Word &word, const QString &language)
{
    if (language != "en"_L1 || word.folded != "t"_L1 || word.span.start < 2)
        return false;
    const QChar apostrophe = sentence.at(word.span.start - 1);
    return (apostrophe == u'\'' || apostrophe == u'’') && sentence.at(word.span.start - 2).toLower() == u'n';
}

// "rien" behind "ne", a few words before.
bool isSecondPart(const QList<Word> &words, qsizetype at, const NegationWords &known)
{
    constexpr qsizetype farthest = 8;
    if (!known.secondParts.contains(words.at(at).folded))
        return false;
    const qsizetype from = std::max<qsizetype>(0, at - farthest);
    const auto isFirstPart = [&known](const Word &word) { return known.firstParts.contains(word.folded); };
    return std::any_of(words.begin() + from, words.begin() + at, isFirstPart);
}

} // namespace

bool hasNegationWords(const QString &language)
{
    return wordsOf(language) != nullptr;
}

Negations negationsOf(QStringView sentence, const QString &language)
{
    Negations negations;
    const NegationWords *known = wordsOf(language);
    if (!known)
        return negations;
    const QList<Word> words = wordsIn(sentence);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words.at(i).folded;
        const QString before = i > 0 ? words.at(i - 1).folded : QString();
        const QString after = i + 1 < words.size() ? words.at(i + 1).folded : QString();
        if (isContracted(sentence, words.at(i), language) || isSecondPart(words, i, *known)
            || (known->plain.contains(word) && !isOnlyATurn(before, word, after, language))) {
            negations.plain.append(words.at(i).span);
            negations.all.append(words.at(i).span);
            continue;
        }
        if (known->denying.contains(word))
            negations.all.append(words.at(i).span);
        if (isComparison(word, after))
            continue;
        const auto begins = [&word](
                                const QString &with) { return word.size() > with.size() + 3 && word.startsWith(with); };
        const auto isBegunBy = [&word](const QString &with) { return word.startsWith(with); };
        negations.leans = negations.leans || known->leaning.contains(word)
            || (std::ranges::any_of(known->leaningBeginnings, begins)
                && std::ranges::none_of(known->others, isBegunBy));
    }
    return negations;
}

} // namespace dossier
