// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/analysis.h"
#include "analysis/nametrie.h"
#include "benchmarks/bench.h"
#include "benchmarks/inventedtext.h"
#include "collation/reprints.h"

#include <algorithm>

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
}

} // namespace dossier
