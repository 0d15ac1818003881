// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/analysis.h"
#include "analysis/attributions.h"
#include "analysis/keypassages.h"
#include "analysis/numbers.h"
#include "analysis/passagelanguages.h"
#include "analysis/speakers.h"
#include "analysis/worsttexts.h"

#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

// No text takes more than linear time: twice the text, about twice the time.
class TestLinearTime : public QObject
{
    Q_OBJECT

private slots:
    void growthIsToldFromTheSquare_data();
    void growthIsToldFromTheSquare();
    void language_data() { rows(); }
    void language()
    {
        grows([](const QString &text, const QString &) { detectLanguage(text); });
    }
    void passages_data() { rows(); }
    void passages()
    {
        grows([](const QString &text, const QString &language) { findPassages(text, language); });
    }
    void dates_data() { rows(); }
    void dates()
    {
        grows([](const QString &text, const QString &language) { findDates(text, language, Edtf::day(2021, 3, 4)); });
    }
    void indicators_data() { rows(); }
    void indicators()
    {
        grows([](const QString &text, const QString &) { findIndicators(text); });
    }
    void quotations_data() { rows(); }
    void quotations()
    {
        grows([](const QString &text, const QString &) { findQuotations(text); });
    }
    void numbers_data() { rows(); }
    void numbers()
    {
        grows([](const QString &text, const QString &language) { findNumbers(text, language); });
    }
    void names_data() { rows(); }
    void names();
    void knownNames_data() { rows(); }
    void knownNames();
    void attributions_data() { rows(); }
    void attributions();
    void passageLanguages_data() { rows(); }
    void passageLanguages();
    void otherLanguages_data() { rows(); }
    void otherLanguages();
    void speakers_data() { rows(); }
    void speakers();
    void keyPassages_data() { rows(); }
    void keyPassages();
    void wholeReading();

private:
    static void rows();
    static void grows(const std::function<void(const QString &text, const QString &language)> &work);
};

void TestLinearTime::growthIsToldFromTheSquare_data()
{
    QTest::addColumn<QList<double>>("took");
    QTest::addColumn<bool>("isLinear");
    QTest::newRow("linear") << QList<double>{50, 100, 200} << true;
    QTest::newRow("a doubling as by the square") << QList<double>{50, 100, 300} << false;
    QTest::newRow("which eight times the text denies") << QList<double>{50, 100, 300, 600} << true;
    QTest::newRow("and which it confirms") << QList<double>{50, 100, 300, 1100} << false;
    QTest::newRow("texts that no longer fit the caches") << QList<double>{15, 36, 114, 276} << true;
    QTest::newRow("each doubling a little too long") << QList<double>{50, 130, 330, 830} << false;
    QTest::newRow("the square") << QList<double>{50, 200, 800, 3200} << false;
    QTest::newRow("no time worth speaking of") << QList<double>{1, 10, 100} << true;
    QTest::newRow("the square, from no time at all") << QList<double>{5, 20, 80, 320} << false;
}

void TestLinearTime::growthIsToldFromTheSquare()
{
    QFETCH(const QList<double>, took);
    QTEST(Growth(took).isLinear(), "isLinear");
}

void TestLinearTime::rows()
{
    QTest::addColumn<qsizetype>("text");
    for (qsizetype i = 0; i < worstTexts().size(); ++i) {
        if (isOfThisPart(i))
            QTest::newRow(worstTexts().at(i).name) << i;
    }
}

void TestLinearTime::grows(const std::function<void(const QString &text, const QString &language)> &work)
{
    QFETCH(qsizetype, text);
    const WorstText &worst = worstTexts().at(text);
    const Growth growth = growthOf(worst, [&](const QString &characters) { work(characters, worst.language); });
    QVERIFY2(growth.isLinear(), qPrintable(growth.words()));
}

void TestLinearTime::names()
{
    grows(
        [](const QString &text, const QString &language) { findNames(text, language, findPassages(text, language)); });
}

void TestLinearTime::knownNames()
{
    QList<KnownName> known;
    for (const QString &spelling : {u"Ada Roy Ada Roy Ada Roy Bob"_s, u"a"_s, u"A. A. A. B"_s, u"111 111 112"_s,
             u"漢字年月日漢字年月日字"_s, u"The Ships of Sluiskil the"_s, u"é"_s})
        known.append({EntityId(known.size() + 1), spelling, {}, NameKind::Full});
    const NameTrie trie(known);
    grows([&trie](const QString &text, const QString &) { trie.find(text); });
}

static QList<Span> passagesOf(const QString &text, const QString &language)
{
    QList<Span> passages;
    for (const FoundPassage &passage : findPassages(text, language))
        passages.append(passage.span);
    return passages;
}

void TestLinearTime::attributions()
{
    grows([](const QString &text, const QString &language) {
        findNamelessAttributions(text, language, passagesOf(text, language));
    });
}

void TestLinearTime::passageLanguages()
{
    grows([](const QString &text, const QString &language) {
        foreignPassages(text, language, passagesOf(text, language));
    });
}

// Every other passage is said to be in another language.
void TestLinearTime::otherLanguages()
{
    grows([](const QString &text, const QString &language) {
        const QList<Span> passages = passagesOf(text, language);
        QList<PassageLanguage> said;
        for (qsizetype i = 1; i < passages.size(); i += 2)
            said.append({passages.at(i), language == "de"_L1 ? u"fr"_s : u"de"_s});
        const TextLanguages languages(language, text, said);
        const QList<FoundPassage> found = findPassages(text, languages);
        findDates(text, languages, Edtf::day(2021, 3, 4));
        findNames(text, languages, found);
    });
}

// Of every passage, with a name wherever there is a capital.
void TestLinearTime::speakers()
{
    grows([](const QString &text, const QString &language) {
        for (const Span passage : passagesOf(text, language)) {
            QList<Span> names;
            for (qsizetype at = passage.start; at < passage.end; ++at) {
                if (text.at(at).isUpper())
                    names.append({at, at + 1});
            }
            speakersIn(text, language, passage, names);
            saysWhoSays(QStringView(text).sliced(passage.start, passage.length()), language);
        }
    });
}

void TestLinearTime::keyPassages()
{
    grows([](const QString &text, const QString &language) {
        KeyPassageRequest request{text, language, text.first(std::min<qsizetype>(100, text.size())), {}, {}, {}};
        for (const FoundPassage &found : findPassages(text, language)) {
            Passage passage;
            passage.span = found.span;
            passage.kind = found.kind;
            request.passages.append(passage);
        }
        dossier::keyPassages(request);
    });
}

// All of it at once, with the language to be told too.
void TestLinearTime::wholeReading()
{
    const Growth growth = growthOf(worstTexts().constFirst(), [](const QString &text) { readText({text, {}, {}}); });
    QVERIFY2(growth.isLinear(), qPrintable(growth.words()));
}

QTEST_GUILESS_MAIN(TestLinearTime)
#include "tst_lineartime.moc"
