// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/analysis.h"
#include "analysis/nametrie.h"
#include "benchmarks/bench.h"
#include "benchmarks/inventedtext.h"
#include "benchmarks/plainpatterns.h"
#include "collation/reprints.h"

#include <algorithm>
#include <array>
#include <cstdio> // before CLD2, whose header uses FILE and does not say so

#include <cld2/public/compact_lang_det.h>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

QList<KnownName> known(const QStringList &spellings)
{
    QList<KnownName> names;
    for (const QString &spelling : spellings)
        names.append({EntityId(names.size() + 1), spelling, {}, NameKind::Full});
    return names;
}

// A text cut into pieces of about 500 bytes, none within a character.
QList<QByteArray> piecesOf(const QString &text)
{
    constexpr qsizetype length = 500;
    const QByteArray utf8 = text.toUtf8();
    const auto isInside = [&](qsizetype at) { return at < utf8.size() && (utf8.at(at) & 0xC0) == 0x80; };
    QList<QByteArray> pieces;
    for (qsizetype start = 0; start < utf8.size();) {
        qsizetype end = std::min(start + length, utf8.size());
        while (isInside(end))
            ++end;
        pieces.append(utf8.sliced(start, end - start));
        start = end;
    }
    return pieces;
}

qsizetype languagesByCld2(const QList<QByteArray> &pieces)
{
    qsizetype reliable = 0;
    for (const QByteArray &piece : pieces) {
        std::array<CLD2::Language, 3> languages{};
        std::array<int, 3> percents{};
        int bytes = 0;
        bool isReliable = false;
        CLD2::DetectLanguageSummary(piece.constData(), static_cast<int>(piece.size()), true, languages.data(),
            percents.data(), &bytes, &isReliable);
        reliable += isReliable ? 1 : 0;
    }
    return reliable;
}

// A text with the months of another language, so that as many dates stand in it.
QString inLanguage(QString text, const QString &language)
{
    const QStringList from = plainMonths(u"en"_s);
    const QStringList to = plainMonths(language);
    for (qsizetype i = 0; i < from.size(); ++i)
        text.replace(from.at(i), to.at(i));
    return text;
}

// A text in which every line has an address, a number or a sum.
QString withIndicators(const QString &text)
{
    static const QStringList some{u"Mail press@harbour.example or see https://www.harbour.example/news?id=12."_s,
        u"It answered from 203.0.113.7 and hxxp://198.51.100[.]23/a."_s, u"Patched as CVE-2021-40444 at once."_s,
        u"Call +32 2 555 01 23 before noon."_s, u"Its sum is d41d8cd98f00b204e9800998ecf8427e."_s,
        u"Over 2001:db8::8a2e:370:7334 it went to dossier.example.org."_s};
    QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i)
        lines[i] += u' ' + some.at(i % some.size());
    return lines.join(u'\n');
}

// How quick reading is beside what others would do.
void compareReading(Bench &bench, const QString &text, const QStringList &spellings)
{
    const qint64 bytes = text.toUtf8().size();
    qsizetype seen = 0;

    constexpr double timesOfCld2 = 4;
    const QList<QByteArray> pieces = piecesOf(text);
    bench.compare(
        u"reading.beside-cld2"_s, bytes, [&] { seen += readText({text, u"en"_s, {}}).passages.size(); },
        [&] { seen += languagesByCld2(pieces); }, timesOfCld2);
    bench.compare(
        u"reading-unknown.beside-cld2"_s, bytes, [&] { seen += readText({text, {}, {}}).passages.size(); },
        [&] { seen += languagesByCld2(pieces); }, timesOfCld2);

    if (bench.wants(u"names.100000.beside-1000"_s)) {
        constexpr double speedOfFewer = 0.75;
        const NameTrie many(known(spellings));
        const NameTrie few(known(spellings.first(1000)));
        bench.compare(
            u"names.100000.beside-1000"_s, bytes, [&] { seen += many.find(text).size(); },
            [&] { seen += few.find(text).size(); }, 1 / speedOfFewer);
    }

    constexpr double speedOfPatterns = 1.5;
    for (const QString &language : {u"en"_s, u"fr"_s, u"nl"_s, u"it"_s, u"de"_s}) {
        const QString name = u"dates.%1.beside-patterns"_s.arg(language);
        if (!bench.wants(name))
            continue;
        const QString translated = inLanguage(text, language);
        const std::vector<QRegularExpression> patterns = plainDatePatterns(language);
        bench.compare(
            name, bytes, [&] { seen += findDates(translated, language, {}).size(); },
            [&] { seen += countMatches(patterns, translated); }, 1 / speedOfPatterns);
    }
    if (bench.wants(u"indicators.beside-patterns"_s)) {
        const QString full = withIndicators(text);
        const std::vector<QRegularExpression> patterns = plainIndicatorPatterns();
        bench.compare(
            u"indicators.beside-patterns"_s, full.toUtf8().size(), [&] { seen += findIndicators(full).size(); },
            [&] { seen += countMatches(patterns, full); }, 1 / speedOfPatterns);
    }
}

} // namespace

void measureAnalysis(Bench &bench)
{
    const QStringList spellings = inventedNames(100'000);
    const QString text = inventedText(1'000'000, spellings.first(1000));
    const qint64 bytes = text.toUtf8().size();

    // What going through the text once costs at the very least.
    qsizetype seen = 0;
    bench.measure(u"text.pass-over"_s, bytes, [&] { seen += std::ranges::count(text, QChar(u'e')); });

    for (const qsizetype count : {qsizetype(1000), qsizetype(100'000)}) {
        const QString name = u"names.%1"_s.arg(count);
        if (!bench.wants(name + u".find"_s) && !bench.wants(name + u".build"_s))
            continue;
        const QList<KnownName> names = known(spellings.first(count));
        bench.measure(name + u".build"_s, 0, [&] { seen += NameTrie(names).names().size(); });
        const NameTrie trie(names);
        bench.measure(name + u".find"_s, bytes, [&] { seen += trie.find(text).size(); });
    }

    const QString article = text.first(4000);
    const qint64 articleBytes = article.toUtf8().size();
    bench.measure(
        u"reading.article"_s, articleBytes, [&] { seen += readText({article, u"en"_s, {}}).passages.size(); });
    bench.measure(
        u"reading.article-unknown"_s, articleBytes, [&] { seen += readText({article, {}, {}}).passages.size(); });
    bench.measure(u"reading.million"_s, bytes, [&] { seen += readText({text, u"en"_s, {}}).passages.size(); });

    const QList<FoundPassage> passages = findPassages(text, u"en"_s);
    bench.measure(u"language.million"_s, bytes, [&] { seen += detectLanguage(text).language.size(); });
    bench.measure(u"passages.million"_s, bytes, [&] { seen += findPassages(text, u"en"_s).size(); });
    bench.measure(u"dates.million"_s, bytes, [&] { seen += findDates(text, u"en"_s, {}).size(); });
    bench.measure(u"indicators.million"_s, bytes, [&] { seen += findIndicators(text).size(); });
    bench.measure(u"quotations.million"_s, bytes, [&] { seen += findQuotations(text).size(); });
    bench.measure(u"findnames.million"_s, bytes, [&] { seen += findNames(text, u"en"_s, passages).size(); });
    bench.measure(u"sketch.million"_s, bytes, [&] { seen += sketchOf(text).size(); });
    bench.measure(u"compare.article"_s, articleBytes, [&] {
        const ComparableText comparable(article);
        seen += comparable.comparedWith(ComparableText(article)).firstWords;
    });
    compareReading(bench, text, spellings);
}

} // namespace dossier
