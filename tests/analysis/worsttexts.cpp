// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/worsttexts.h"

#include "analysis/threadtime.h"

#include <algorithm>
#include <cmath>
#include <limits>

#if defined(__GLIBC__)
#include <malloc.h>
#endif

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

struct Part
{
    qsizetype number = 0;
    qsizetype of = 1;
};

Part thisPart()
{
    const QList<QByteArray> words = qgetenv("DOSSIER_TEST_PART").split('/');
    if (words.size() != 2)
        return {};
    return {words.first().toLongLong() - 1, std::max<qsizetype>(1, words.last().toLongLong())};
}

double milliseconds(const std::function<void()> &work)
{
    const double start = threadTime();
    work();
    return threadTime() - start;
}

// What memory costs that is taken from the system and given back at every go is not what is asked here.
void keepMemory()
{
#if defined(__GLIBC__)
    constexpr int most = 2'000'000'000;
    mallopt(M_MMAP_MAX, 0);
    mallopt(M_TRIM_THRESHOLD, most);
#endif
}

// Instrumented code is ten times as slow. In texts short enough for it time says nothing: they are read for what
// sanitizers find in them.
#if defined(__SANITIZE_ADDRESS__)
constexpr bool isInstrumented = true;
#else
constexpr bool isInstrumented = false;
#endif

// What a doubling may take, and what is no time worth speaking of: in milliseconds, and memory taken anew may cost as
// much by itself.
constexpr double most = 2.5;
constexpr double nothing = 100;

bool isTooMuch(double took, double ofFirst, double doublings)
{
    return took > std::max(nothing, std::pow(most, doublings) * ofFirst);
}

} // namespace

QString WorstText::ofBytes(qsizetype bytes) const
{
    const qsizetype once = std::max<qsizetype>(1, (repeated + closing).toUtf8().size());
    return opening + repeated.repeated(bytes / once) + closing.repeated(bytes / once);
}

const QList<WorstText> &worstTexts()
{
    const QString alone(QChar(0xD800));
    static const QList<WorstText> texts{
        {"one line", u"en"_s,
            u"On 12 March 2019 the Harbour Authority said that 40 ships had left Sluiskil for good. "_s},
        {"figures and hyphens", u"en"_s, u"1-2-3-4-5-"_s},
        {"days from days", u"en"_s, u"the next day. 3 May 2019 and the same year "_s},
        {"little words", u"fr"_s, u"de la l'année "_s},
        {"weekdays", u"nl"_s, u"is vrijdag "_s},
        {"lines", u"fr"_s, u"Le port a fermé, selon la mairie.\n"_s},
        {"capitals", u"en"_s, u"THE SHIPS OF SLUISKIL "_s},
        {"a capital", u"en"_s, u"A"_s},
        {"figures", u"en"_s, u"1"_s},
        {"groups of figures", u"fr"_s, u"111 "_s},
        {"quotation marks", u"en"_s, u"\""_s},
        {"opened quotations", u"fr"_s, u"« a "_s},
        {"single marks", u"nl"_s, u" 'ab"_s},
        {"brackets in brackets", u"en"_s, u"("_s, {}, u")"_s},
        {"brackets", u"de"_s, u"(a) "_s},
        {"abbreviations", u"de"_s, u"z.B. Dr. bzw. "_s},
        {"letters with stops", u"en"_s, u"a."_s},
        {"short sentences", u"en"_s, u"A. "_s},
        {"a name", u"en"_s, u"Ada Roy "_s},
        {"acronyms", u"fr"_s, u"Centre pour la Navigation (CN) "_s},
        {"words of dates", u"en"_s, u"last Monday in May between two years ago and the next summer "_s},
        {"years", u"de"_s, u"2019-"_s},
        {"figures and letters", u"it"_s, u"a1"_s},
        {"relative dates", u"fr"_s, u"il y a deux ans la veille "_s},
        {"marks on a letter", u"en"_s, u"\u0301\u0316"_s, u"a"_s},
        {"letters with marks", u"fr"_s, u"e\u0301"_s},
        {"composed letters", u"fr"_s, u"é"_s},
        {"letters that grow", u"de"_s, u"İß"_s},
        {"from right to left", u"ar"_s, u"قال الوزير أمس "_s},
        {"without blanks", u"zh"_s, u"漢字年月日"_s},
        {"a word without end", u"nl"_s, u"zee"_s},
        {"numbers in one word", u"de"_s, u"hunderttausend"_s},
        {"numbers in words", u"it"_s, u"mille due cento "_s},
        {"zero bytes", u"en"_s, QString(QChar(0))},
        {"lone surrogates", u"en"_s, alone},
        {"pairs of surrogates", u"en"_s, u"🚢"_s},
        {"blanks", u"en"_s, u" "_s},
        {"empty lines", u"en"_s, u"\n"_s},
        {"machine addresses", u"en"_s, u"1.2.3.4, "_s},
        {"addresses in a run", u"zh"_s, u"漢1.1.1.1"_s},
        {"mail addresses", u"en"_s, u"a@b.example "_s},
        {"defanged addresses", u"en"_s, u"hxxp:\\/\\/a "_s},
        {"brackets behind an address", u"en"_s, u")"_s, u"http://a.example/"_s},
        {"defanged dots", u"en"_s, u"a[.]"_s, u"http://"_s},
        {"colons", u"en"_s, u"a:"_s},
        {"capitals that say nothing", u"en"_s, u"BELGIAN "_s, {}, u"closed and empty "_s},
        {"attributions", u"it"_s, u"secondo, "_s},
        {"a quotation without end", u"fr"_s, u"Le port a fermé. "_s, u"« "_s},
        {"words behind one mark", u"nl"_s, u"de haven "_s, u"“"_s},
        {"full stops", u"en"_s, u"."_s},
        {"marks of a question", u"it"_s, u"?!"_s},
        {"commas", u"de"_s, u","_s},
        {"hyphens", u"nl"_s, u"-"_s},
        {"apostrophes", u"fr"_s, u"l’"_s},
        {"dialogue", u"fr"_s, u"— Oui. "_s},
        {"capitals with stops", u"it"_s, u"S.p.A. "_s},
        {"beginnings of vulnerabilities", u"en"_s, u"CVE-2021-"_s},
        {"vulnerabilities", u"en"_s, u"CVE-2021-44228 "_s},
        {"days", u"de"_s, u"am 3. Mai 2019, "_s},
        {"days in figures", u"it"_s, u"12/03/2019 "_s},
        {"times", u"fr"_s, u"18h30 "_s},
        {"by-lines", u"en"_s, u"By Ada Roy\n"_s},
        {"a family name", u"nl"_s, u"Jan van den Berg van "_s},
        {"namesakes", u"it"_s, u"Ada Rossi. Bruno Rossi. "_s},
        {"embeddings", u"en"_s, u"\u202E\u202B"_s},
        {"isolates", u"en"_s, u"a\u2066 \u2069"_s},
        {"joiners", u"de"_s, u"a\u200D"_s},
        {"soft hyphens", u"nl"_s, u"ha\u00ADven "_s},
        {"hashes", u"en"_s, u"deadbeef"_s},
        {"account numbers", u"nl"_s, u"BE68 5390 "_s},
        {"telephone numbers", u"fr"_s, u"+32 2 "_s},
        {"Roman figures", u"fr"_s, u"XIVe "_s},
        {"percentages", u"it"_s, u"40 per cento "_s},
        {"magnitudes", u"nl"_s, u"3 miljoen miljard "_s},
        {"thousands", u"it"_s, u"1.234."_s},
        {"numbers joined", u"fr"_s, u"deux cent mille et "_s},
        {"hundreds", u"fr"_s, u"100 100 "_s},
        {"scores", u"fr"_s, u"vingt-"_s},
        {"clocks", u"it"_s, u"12:30:"_s},
        {"hedges", u"en"_s, u"reportedly perhaps "_s},
        {"denials", u"de"_s, u"nicht kein "_s},
        {"speakers", u"nl"_s, u"zei Ada, meldt "_s},
        {"sentences in turns of language", u"fr"_s,
            u"Le port est fermé et vide. De haven is gesloten en leeg. Der Hafen ist zu und leer. "_s},
    };
    return texts;
}

const QList<WorstText> &worstBytes()
{
    static const QList<WorstText> texts{
        {"arrays", {}, u"["_s, u"{\"docs\":"_s},
        {"objects", {}, u"{\"a\":"_s},
        {"strings", {}, u"\"\\u00"_s},
        {"many documents", {}, u"{\"doc\":\"a\",\"kind\":\"article\",\"file\":\"a\"},"_s, u"{\"docs\":["_s},
        {"front matter", {}, u"a: b\n"_s, u"---\n"_s},
        {"headings", {}, u"# "_s},
        {"emphasis", {}, u"*a_"_s},
        {"links", {}, u"[a]("_s},
        {"quoted lines", {}, u"> "_s},
        {"carriage returns", {}, u"\r"_s},
        {"alternatives", {}, u"a OR "_s},
        {"exclusions", {}, u"NOT ("_s},
        {"near", {}, u"NEAR(a "_s},
        {"filters", {}, u"date:"_s},
        {"stars", {}, u"*"_s},
        {"one of many days", {}, u"2019,"_s, u"["_s},
        {"unknown figures", {}, u"X"_s},
        {"signs behind a year", {}, u"?~%"_s, u"2019"_s},
        {"slashes", {}, u"/"_s},
    };
    return texts;
}

bool isOfThisPart(qsizetype row)
{
    static const Part part = thisPart();
    return row % part.of == part.number;
}

bool Growth::isLinear() const
{
    for (qsizetype i = 1; i < took.size(); ++i) {
        if (isTooMuch(took[i], took[i - 1], 1))
            return took.size() > settling && isSettled();
    }
    return true;
}

bool Growth::isSettled() const
{
    return !isTooMuch(took.last(), took[settling - 1], 1) || !isTooMuch(took.last(), took.first(), double(settling));
}

QString Growth::words() const
{
    QStringList words;
    for (qsizetype i = 0; i < took.size(); ++i)
        words.append(u"%1 times the text %2 ms"_s.arg(1 << i).arg(took[i]));
    return words.join(u", "_s);
}

Growth growthOf(const WorstText &text, const std::function<void(const QString &text)> &work, qsizetype bytes)
{
    constexpr int leastGoes = 3; // where there is a doubt: a size that was held up once makes the next look better
    constexpr int mostGoes = 40;
    constexpr double mostTime = 60'000; // milliseconds, after which another go tells nothing new
    keepMemory();
    if (isInstrumented) {
        work(text.ofBytes(bytes / 4));
        return {};
    }
    const double start = threadTime();
    Growth least;
    for (int i = 0; i < Growth::settling; ++i) {
        const QString characters = text.ofBytes(bytes << i);
        least.took.append(milliseconds([&] { work(characters); }));
    }
    if (least.isLinear())
        return least;
    least.took.append(std::numeric_limits<double>::max());
    const auto goesOn = [&](int goes) { return goes < leastGoes || (!least.isLinear() && goes < mostGoes); };
    for (int goes = 0; goesOn(goes) && threadTime() - start < mostTime; ++goes) {
        for (const qsizetype i : {qsizetype(0), Growth::settling - 1, Growth::settling}) {
            const QString characters = text.ofBytes(bytes << i);
            least.took[i] = std::min(least.took[i], milliseconds([&] { work(characters); }));
        }
    }
    return least;
}

} // namespace dossier
