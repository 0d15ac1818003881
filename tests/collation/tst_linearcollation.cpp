// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/worsttexts.h"
#include "collation/checks.h"
#include "collation/disagreements.h"
#include "collation/events.h"
#include "collation/identity.h"
#include "collation/placing.h"
#include "collation/repeats.h"
#include "collation/reprints.h"
#include "collation/understanding.h"

#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

// Texts together take no more than linear time either.
class TestLinearCollation : public QObject
{
    Q_OBJECT

private slots:
    void translation_data() { rows(); }
    void translation();
    void summary_data() { rows(); }
    void summary();
    void checks_data() { rows(); }
    void checks();
    void summaryChecks_data() { rows(); }
    void summaryChecks();
    void disagreements_data() { rows(); }
    void disagreements();
    void samenesses_data() { rows(); }
    void samenesses();
    void repeats_data() { rows(); }
    void repeats();
    void understanding_data() { rows(); }
    void understanding();
    void manyNames();
    void manyEvents();
    void manyEventsOfOneDay();
    void reprints_data() { rows(); }
    void reprints();
    void placing_data() { rows(); }
    void placing();

private:
    static void rows();
    static void grows(const std::function<void(const QString &text, const QString &language)> &work, qsizetype bytes);
};

static constexpr qsizetype whole = 1'000'000;
// Where hundreds of passages are weighed against each other for every one, or all is done that is done to a text.
static constexpr qsizetype part = whole / 8;

static const Edtf published = Edtf::day(2021, 3, 4);

static AlignableText alignable(const QString &text, const QString &language)
{
    AlignableText side{text, language, {}, {}, findDates(text, language, published)};
    for (const FoundPassage &found : findPassages(text, language)) {
        Passage passage;
        passage.id = PassageId(side.passages.size() + 1);
        passage.span = found.span;
        passage.kind = found.kind;
        side.passages.append(passage);
    }
    return side;
}

void TestLinearCollation::rows()
{
    QTest::addColumn<qsizetype>("text");
    for (qsizetype i = 0; i < worstTexts().size(); ++i) {
        if (isOfThisPart(i))
            QTest::newRow(worstTexts().at(i).name) << i;
    }
}

void TestLinearCollation::grows(
    const std::function<void(const QString &text, const QString &language)> &work, qsizetype bytes)
{
    QFETCH(qsizetype, text);
    const WorstText &worst = worstTexts().at(text);
    const Growth growth = growthOf(worst, [&](const QString &characters) { work(characters, worst.language); }, bytes);
    QVERIFY2(growth.isLinear(), qPrintable(growth.words()));
}

void TestLinearCollation::translation()
{
    grows([](const QString &text,
              const QString &language) { align(alignable(text, language), alignable(text, u"fr"_s), false); },
        part);
}

void TestLinearCollation::summary()
{
    grows([](const QString &text,
              const QString &language) { align(alignable(text, language), alignable(text, u"fr"_s), true); },
        part);
}

// Of a text with itself, read as if it were in another language.
template <typename Check> static void check(const QString &text, const QString &language, const Check &checkRendition)
{
    const auto checked = [&text](const QString &in) {
        return CheckedText{alignable(text, in), findNames(text, in, findPassages(text, in)), {}};
    };
    const CheckedText source = checked(language);
    const CheckedText rendition = checked(u"fr"_s);
    QList<LinkProposal> links;
    const qsizetype shared = std::min(source.text.passages.size(), rendition.text.passages.size());
    for (qsizetype i = 0; i < shared; i += 3) // what has no link is left out
        links.append({source.text.passages.at(i).id, rendition.text.passages.at(i).id, 0.5, {}});
    checkRendition(source, rendition, links, {});
}

void TestLinearCollation::checks()
{
    grows(
        [](const QString &text, const QString &language) {
            check(text, language,
                qOverload<const CheckedText &, const CheckedText &, const QList<LinkProposal> &,
                    const QHash<EntityId, EntityType> &>(checkTranslation));
        },
        part);
}

void TestLinearCollation::summaryChecks()
{
    grows(
        [](const QString &text, const QString &language) {
            check(text, language,
                qOverload<const CheckedText &, const CheckedText &, const QList<LinkProposal> &,
                    const QHash<EntityId, EntityType> &>(checkSummary));
        },
        part);
}

// Of two sources that say it both, in two languages.
void TestLinearCollation::disagreements()
{
    grows(
        [](const QString &text, const QString &language) {
            const auto checked = [&text](const QString &in) {
                return CheckedText{alignable(text, in), findNames(text, in, findPassages(text, in)), {}};
            };
            compareReports(Report(checked(language), {}), Report(checked(u"fr"_s), {}));
        },
        part);
}

// Of what a text and its translation name.
void TestLinearCollation::samenesses()
{
    grows(
        [](const QString &text, const QString &language) {
            const QList<UnderstandableText> texts{{text, language, published}, {text, u"fr"_s, published, 0}};
            proposeSamenesses(texts, understand(texts), {{0, 1, false}});
        },
        part);
}

// Claims of two sources, whose evidence stands at the beginning, in the middle and at the end of the same text.
void TestLinearCollation::repeats()
{
    grows(
        [](const QString &text, const QString &language) {
            QList<Span> passages;
            for (const FoundPassage &passage : findPassages(text, language))
                passages.append(passage.span);
            QList<ToldClaim> claims;
            for (const qsizetype at : {qsizetype(0), passages.size() / 2, passages.size() - 1}) {
                for (const int source : {1, 2}) {
                    if (at >= 0 && at < passages.size())
                        claims.append({ClaimId(claims.size() + 1), SourceId(source), published, text, language,
                            passages, at, {{passages.at(at), {u"The Quay"_s}}}});
                }
            }
            findRepeats(claims,
                {{SourceId(1), published, u"The Quay"_s, {}, {}, text.size()},
                    {SourceId(2), Edtf::day(2021, 3, 5), u"The Lock"_s, {}, {}, text.size()}});
        },
        part / 4);
}

void TestLinearCollation::understanding()
{
    grows([](const QString &text, const QString &language) { understand({{text, language, published}}); }, part);
}

// Each named once, and some of them twice.
static QString withManyNames(const QString &text)
{
    QString names;
    for (qsizetype i = 0; i < text.size() / 40; ++i)
        names +=
            u"Then Ada K%1z met Bob V%2n of the Port of L%3m in May. "_s.arg(i, 0, 25).arg(i / 2, 0, 25).arg(i, 0, 25);
    return names;
}

void TestLinearCollation::manyNames()
{
    const Growth growth = growthOf(
        worstTexts().constFirst(),
        [](const QString &text) {
            const QString names = withManyNames(text);
            proposeEntities({{{}, u"en"_s, findNames(names, u"en"_s, findPassages(names, u"en"_s)), {}}}, {});
        },
        part);
    QVERIFY2(growth.isLinear(), qPrintable(growth.words()));
}

void TestLinearCollation::manyEvents()
{
    const Growth growth = growthOf(
        worstTexts().constFirst(),
        [](const QString &text) {
            QString dated;
            for (qsizetype i = 0; i < text.size() / 60; ++i)
                dated += u"On %1 May %2 Ada K%3z left Sluiskil for good. "_s.arg(i % 28 + 1)
                             .arg(i % 900 + 1100)
                             .arg(i / 3, 0, 25);
            understand({{dated, u"en"_s, published}});
        },
        part);
    QVERIFY2(growth.isLinear(), qPrintable(growth.words()));
}

void TestLinearCollation::manyEventsOfOneDay()
{
    const Growth growth = growthOf(
        worstTexts().constFirst(),
        [](const QString &text) {
            QList<DatedPassage> passages;
            for (qsizetype i = 0; i < text.size() / 60; ++i) {
                DatedPassage passage;
                passage.source = SourceId(1);
                passage.passage = PassageId(i + 1);
                passage.span = {i * 60, i * 60 + 46};
                passage.characters = u"On 1 May 2020 somebody left Sluiskil for good."_s;
                passage.words = {i * 60 + 3, i * 60 + 13};
                passage.edtf = Edtf::day(2020, 5, 1);
                for (const qsizetype entity : {i, i + 1})
                    passage.entities.append(
                        {EntityId(entity + 1), Uid(static_cast<uint>(entity), 0, 0, 0, 0, 0, 0, 0, 0, 0, 1),
                            EntityType::Person, u"Ada"_s, 2, 1});
                passages.append(passage);
            }
            proposeEvents(passages);
        },
        whole);
    QVERIFY2(growth.isLinear(), qPrintable(growth.words()));
}

void TestLinearCollation::reprints()
{
    grows(
        [](const QString &text, const QString &) {
            sketchOf(text);
            const ComparableText comparable(text);
            comparable.comparedWith(comparable);
        },
        whole);
}

void TestLinearCollation::placing()
{
    grows(
        [](const QString &text, const QString &) {
            const Span place{text.size() / 2, std::min(text.size(), text.size() / 2 + 300)};
            Quote quote;
            quote.words = text.sliced(place.start, place.length()) + u" changed since"_s;
            placeQuote(quote, text, place, text);
            quote.words.chop(14);
            placeQuote(quote, text, place, text);
        },
        whole);
}

QTEST_GUILESS_MAIN(TestLinearCollation)
#include "tst_linearcollation.moc"
