// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/drafting.h"

#include "store/casefiles.h"

#include <QTemporaryDir>
#include <QTest>

using namespace dossier;
using namespace dossier::tests;

class TestDrafting : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { VERIFY_RESULT(setUpLibrary()); }

    void sentenceIsTheOneAtTheCaret_data()
    {
        QTest::addColumn<QString>("words"); // the caret is at |
        QTest::addColumn<QString>("expected");
        QTest::newRow("inside") << u"It ra|ined. We left."_s << u"It rained."_s;
        QTest::newRow("right behind") << u"It rained.| We left."_s << u"It rained."_s;
        QTest::newRow("after the blank behind") << u"It rained. |"_s << u"It rained."_s;
        QTest::newRow("at the start of the next") << u"It rained. |We left."_s << u"We left."_s;
        QTest::newRow("unfinished") << u"It rained. We le|"_s << u"We le"_s;
        QTest::newRow("in an empty paragraph") << u"It rained.\n|"_s << u""_s;
        QTest::newRow("nothing") << u"|"_s << u""_s;
        QTest::newRow("before anything") << u"|It rained."_s << u"It rained."_s;
    }
    void sentenceIsTheOneAtTheCaret()
    {
        QFETCH(QString, words);
        QFETCH(QString, expected);
        const qsizetype caret = words.indexOf(u'|');
        words.remove(caret, 1);
        const Span span = sentenceAt(words, u"en"_s, caret);
        QCOMPARE(words.sliced(span.start, span.length()), expected);
    }

    void editIsTheSmallestOne_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("now");
        QTest::addColumn<Edit>("expected");
        QTest::newRow("nothing") << u"abc"_s << u"abc"_s << Edit{3, 0, 0};
        QTest::newRow("put in") << u"ab"_s << u"aXb"_s << Edit{1, 0, 1};
        QTest::newRow("at the end") << u"ab"_s << u"abX"_s << Edit{2, 0, 1};
        QTest::newRow("taken out") << u"aXb"_s << u"ab"_s << Edit{1, 1, 0};
        QTest::newRow("another letter") << u"abc"_s << u"aXc"_s << Edit{1, 1, 1};
        QTest::newRow("twice the same letter") << u"aa"_s << u"aaa"_s << Edit{2, 0, 1};
        QTest::newRow("half a character") << u"x🚢"_s << u"x🚣"_s << Edit{1, 2, 2};
        QTest::newRow("from nothing") << u""_s << u"ab"_s << Edit{0, 0, 2};
    }
    void editIsTheSmallestOne()
    {
        QFETCH(QString, before);
        QFETCH(QString, now);
        QFETCH(Edit, expected);
        QCOMPARE(editBetween(before, now), expected);
    }

    void placeGoesWithItsLetters_data()
    {
        QTest::addColumn<Edit>("edit");
        QTest::addColumn<Span>("place");
        QTest::addColumn<Span>("expected");
        QTest::newRow("before the edit") << Edit{20, 0, 5} << Span{2, 10} << Span{2, 10};
        QTest::newRow("behind the edit") << Edit{0, 0, 5} << Span{2, 10} << Span{7, 15};
        QTest::newRow("behind letters taken out") << Edit{0, 2, 0} << Span{2, 10} << Span{0, 8};
        QTest::newRow("put in inside") << Edit{5, 0, 3} << Span{2, 10} << Span{2, 13};
        QTest::newRow("taken out inside") << Edit{5, 2, 0} << Span{2, 10} << Span{2, 8};
        QTest::newRow("right before it") << Edit{2, 0, 3} << Span{2, 10} << Span{5, 13};
        QTest::newRow("right behind it") << Edit{10, 0, 3} << Span{2, 10} << Span{2, 10};
        QTest::newRow("all of it taken out") << Edit{1, 12, 0} << Span{2, 10} << Span{1, 1};
        QTest::newRow("its beginning taken out") << Edit{0, 5, 0} << Span{2, 10} << Span{0, 5};
        QTest::newRow("its end taken out") << Edit{8, 10, 0} << Span{2, 10} << Span{2, 8};
        QTest::newRow("other words instead") << Edit{2, 8, 4} << Span{2, 10} << Span{2, 6};
    }
    void placeGoesWithItsLetters()
    {
        QFETCH(Edit, edit);
        QFETCH(Span, place);
        QFETCH(Span, expected);
        const Span now = placeAfter(edit, place);
        QVERIFY2(now == expected, qPrintable(u"%1 to %2"_s.arg(now.start).arg(now.end)));
    }

    void sheetShowsWhatAPersonSaidBeforeWhatRulesPropose()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"case.dossier"_s);
        makeCase(path, smallCase());
        const auto reader = CaseReader::open(path);
        VERIFY_RESULT(reader);
        const auto sheet = draftSheet(*reader, DraftId(1));
        VERIFY_RESULT(sheet);
        QCOMPARE(sheet->words, u"Het sluizenagentschap is aangevallen. Sluizen\n"_s);
        QCOMPARE(sheet->source.id, SmallCaseBuilder::frenchSource);
        QVERIFY(!sheet->references.isEmpty());
        const DraftReference first = sheet->references.constFirst();
        QCOMPARE(first.link, DraftLinkId(1));
        QCOMPARE(first.number, 2);
        QCOMPARE(first.text, SmallCaseBuilder::frenchText);
        for (const DraftReference &other : sheet->references.sliced(1))
            QVERIFY(!other.sentence.overlaps(first.sentence));
        QCOMPARE(draftSheet(*reader, DraftId(99)).error().code, ErrorCode::NotFound);
    }

    void outlineHasTheWordsOfItsPassages()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"case.dossier"_s);
        makeCase(path, smallCase());
        const auto reader = CaseReader::open(path);
        VERIFY_RESULT(reader);
        const auto outline = outlineOf(*reader, SmallCaseBuilder::frenchSource);
        VERIFY_RESULT(outline);
        QCOMPARE(outline->language, u"fr"_s);
        QCOMPARE(outline->text, SmallCaseBuilder::frenchText);
        QVERIFY(outline->passages.size() >= 2);
        QCOMPARE(outline->words.size(), outline->passages.size());
        for (qsizetype i = 0; i < outline->words.size(); ++i) {
            const Span span = outline->passages.at(i).span;
            QCOMPARE(outline->words.at(i), SmallCaseBuilder::frenchCharacters().sliced(span.start, span.length()));
            QVERIFY(outline->passages.at(i).kind == PassageKind::Sentence);
        }
        QCOMPARE(outline->drafts.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestDrafting)
#include "tst_drafting.moc"
