// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/language.h"

#include "analysis/namecues.h"
#include "analysis/stopwords.h"
#include "analysis/textunits.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <cstdio> // before CLD2, whose header uses FILE and does not say so

#include <cld2/public/compact_lang_det.h>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

// More text does not change the answer, only the time it takes.
constexpr qsizetype longestSample = 20'000;

QString iso639(CLD2::Language language)
{
    const QString code = QString::fromLatin1(CLD2::LanguageCode(language)).section(u'-', 0, 0);
    static const QHash<QString, QString> renamed{
        {u"iw"_s, u"he"_s}, {u"jw"_s, u"jv"_s}, {u"in"_s, u"id"_s}, {u"un"_s, {}}, {u"tl"_s, u"tl"_s}, {u"xxx"_s, {}}};
    return code.size() > 3 ? QString() : renamed.value(code, code);
}

struct Detection
{
    LanguageGuess guess;
    bool reliable = false;
};

Detection detectByCld2(QStringView text)
{
    const QByteArray utf8 = text.toUtf8();
    CLD2::Language languages[3]{};
    int percents[3]{};
    int textBytes = 0;
    bool reliable = false;
    const CLD2::Language language = CLD2::ExtDetectLanguageSummary(
        utf8.constData(), static_cast<int>(utf8.size()), true, languages, percents, &textBytes, &reliable);
    return {{iso639(language), static_cast<double>(percents[0]) / 100}, reliable && language != CLD2::UNKNOWN_LANGUAGE};
}

// How many of the words are small words of each language; a word two languages share counts for neither more.
LanguageGuess detectBySmallWords(QStringView text)
{
    const TextUnits &units = TextUnits::instance();
    std::array<int, WordCues::mostTableLanguages> counts{};
    int words = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!units.isLetter(text[at]))
            continue;
        WordHash hash;
        for (; at < text.size() && units.isLetter(text[at]); ++at)
            hash.add(units.toLower(text[at]));
        ++words;
        const WordCues cues = cuesOf(hash.value());
        for (size_t i = 0; i < counts.size(); ++i)
            counts[i] += cues.has(static_cast<quint32>(WordCues::FirstStopWord) << i) ? 1 : 0;
    }
    QString best;
    int most = 0;
    int second = 0;
    for (qsizetype i = 0; i < tableLanguages().size(); ++i) {
        const QString &language = tableLanguages()[i];
        const int count = counts[static_cast<size_t>(i)];
        if (count > most) {
            second = most;
            most = count;
            best = language;
        } else {
            second = std::max(second, count);
        }
    }
    if (words == 0 || most == second || most < 2)
        return {};
    return {
        best, std::min(0.9, static_cast<double>(most - second) / most * 0.5 + static_cast<double>(most) / words * 0.5)};
}

// Scripts that one language is written in, or one by far more than others.
QString languageOfScript(QChar::Script script)
{
    switch (script) {
    case QChar::Script_Han:
        return u"zh"_s;
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
        return u"ja"_s;
    case QChar::Script_Hangul:
        return u"ko"_s;
    case QChar::Script_Thai:
        return u"th"_s;
    case QChar::Script_Greek:
        return u"el"_s;
    case QChar::Script_Hebrew:
        return u"he"_s;
    case QChar::Script_Georgian:
        return u"ka"_s;
    case QChar::Script_Armenian:
        return u"hy"_s;
    default:
        return {};
    }
}

// For few words among many addresses: the script of most letters. Kana stand between Han in Japanese.
LanguageGuess detectByScript(QStringView text)
{
    QHash<QString, int> counts;
    int letters = 0;
    for (const QChar c : text) {
        if (!c.isLetter())
            continue;
        ++letters;
        ++counts[languageOfScript(c.script())];
    }
    const int kana = counts.value(u"ja"_s);
    if (kana > 0 && kana * 10 > counts.value(u"zh"_s))
        counts[u"ja"_s] += counts.take(u"zh"_s);
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        // A letter of Han or Hangul says as much as three of an alphabet.
        const int weight = it.key() == "zh"_L1 || it.key() == "ja"_L1 || it.key() == "ko"_L1 ? 3 : 1;
        const int others = letters - it.value();
        if (!it.key().isEmpty() && it.value() * weight > others)
            return {it.key(), static_cast<double>(it.value() * weight) / (it.value() * weight + others) * 0.9};
    }
    return {};
}

// Beginning, middle and end of a text: enough when they speak one language.
QString probeOf(QStringView text)
{
    constexpr qsizetype pieces = 3;
    constexpr qsizetype pieceLength = 400;
    const TextUnits &units = TextUnits::instance();
    QString probe;
    probe.reserve(pieces * (pieceLength + 1));
    for (qsizetype i = 0; i < pieces; ++i) {
        qsizetype from = (text.size() - pieceLength) * i / (pieces - 1);
        while (i > 0 && from < text.size() && !units.isSpace(text[from])) // not with half a word
            ++from;
        probe.append(text.sliced(from, std::min(pieceLength, text.size() - from)));
        probe.append(u' ');
    }
    return probe;
}

} // namespace

LanguageGuess detectLanguage(QStringView text)
{
    constexpr qsizetype longEnough = 3000;
    constexpr double oneLanguage = 0.9;
    const QStringView sample = text.first(std::min(text.size(), longestSample));
    if (sample.size() >= longEnough) {
        const Detection probed = detectByCld2(probeOf(sample));
        if (probed.reliable && probed.guess.confidence >= oneLanguage)
            return probed.guess;
    }
    const Detection byLetters = detectByCld2(sample);
    const bool isShort = sample.size() < 1000; // in which the names of another country may outweigh the language
    if (byLetters.reliable && !isShort)
        return byLetters.guess;
    const LanguageGuess byWords = detectBySmallWords(sample);
    if (byLetters.reliable
        && (byWords.language.isEmpty() || byWords.language == byLetters.guess.language
            || !tableLanguages().contains(byLetters.guess.language) || byWords.confidence < 0.4))
        return byLetters.guess;
    if (byWords.language.isEmpty())
        return detectByScript(sample);
    // CLD2 unsure of the same answer is still a second voice for it.
    const double confidence =
        byLetters.guess.language == byWords.language ? std::max(byWords.confidence, 0.6) : byWords.confidence;
    return confidence < 0.3 ? LanguageGuess{} : LanguageGuess{byWords.language, confidence};
}

} // namespace dossier
