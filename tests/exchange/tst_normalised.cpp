// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/normalised.h"
#include "store/smallcase.h"

#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

class TestNormalised : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCaseIsWhole()
    {
        const Result<void> whole = checkWhole(tests::smallCase());
        QVERIFY2(whole, whole ? "" : qPrintable(whole.error().detail));
    }

    void isItsOwnNormalForm()
    {
        const CaseContent once = normalised(tests::smallCase());
        QCOMPARE(normalised(once), once);
        QVERIFY(checkWhole(once));
    }

    void neitherOrderNorIdsMatter()
    {
        CaseContent other = tests::smallCase();
        std::reverse(other.sources.begin(), other.sources.end());
        std::reverse(other.texts.begin(), other.texts.end());
        std::reverse(other.passages.begin(), other.passages.end());
        std::reverse(other.entities.begin(), other.entities.end());
        std::reverse(other.names.begin(), other.names.end());
        std::reverse(other.mentions.begin(), other.mentions.end());
        std::reverse(other.claims.begin(), other.claims.end());
        std::reverse(other.evidence.begin(), other.evidence.end());
        std::reverse(other.acts.begin(), other.acts.end());
        std::reverse(other.drafts.begin(), other.drafts.end());
        std::reverse(other.paragraphs.begin(), other.paragraphs.end());
        std::reverse(other.draftLinks.begin(), other.draftLinks.end());
        for (Source &source : other.sources)
            source.id.value += 100;
        for (Edition &edition : other.editions)
            edition.source.value += 100;
        for (Rendition &rendition : other.renditions)
            rendition.source.value += 100;
        for (Draft &draft : other.drafts)
            draft.source.value += 100;
        for (Text &text : other.texts)
            text.source.value += 100;
        for (Claim &claim : other.claims)
            claim.source.value += 100;
        QCOMPARE(normalised(other), normalised(tests::smallCase()));
    }

    void contentMatters()
    {
        const CaseContent one = tests::smallCase();
        CaseContent other = one;
        other.mentions[3].entity = tests::SmallCaseBuilder::gang;
        QVERIFY(normalised(other) != normalised(one));
        other = one;
        other.acts[1].who = u"somebody"_s;
        QVERIFY(normalised(other) != normalised(one));
    }

    void saysWhatIsNotWhole_data()
    {
        QTest::addColumn<CaseContent>("content");
        QTest::addColumn<QString>("part");
        const CaseContent good = tests::smallCase();
        CaseContent bad = good;
        bad.sources[1].uid = good.sources[0].uid;
        QTest::newRow("uid twice") << bad << u"two rows with the uid"_s;
        bad = good;
        bad.events[0].uid = {};
        QTest::newRow("no uid") << bad << u"without uid: event"_s;
        bad = good;
        bad.mentions[0].entity = EntityId(77);
        QTest::newRow("no entity") << bad << u"entity of a mention"_s;
        bad = good;
        bad.passages[2].span.end = 100000;
        QTest::newRow("outside") << bad << u"a passage lies outside its text"_s;
        bad = good;
        bad.dates[0].span = {5, 2};
        QTest::newRow("backwards") << bad << u"a date lies outside"_s;
        bad = good;
        bad.editionBytes.clear();
        QTest::newRow("no bytes") << bad << u"the bytes of the edition"_s;
        bad = good;
        bad.texts[1].edition = bad.texts[0].edition;
        QTest::newRow("two texts of an edition") << bad << u"owner of a text"_s;
        bad = good;
        bad.evidence[0].words = {0, 1};
        QTest::newRow("words outside") << bad << u"outside it"_s;
        bad = good;
        bad.claims[0].repeats = ClaimId(99);
        QTest::newRow("repeats nothing") << bad << u"repeats is not there"_s;
    }
    void saysWhatIsNotWhole()
    {
        QFETCH(CaseContent, content);
        QFETCH(QString, part);
        const Result<void> whole = checkWhole(content);
        QVERIFY(!whole);
        QCOMPARE(whole.error().code, ErrorCode::Corrupt);
        QVERIFY2(whole.error().detail.contains(part), qPrintable(whole.error().detail));
    }

    void anOrphanMayLieBeyondTheEnd()
    {
        CaseContent content = tests::smallCase();
        content.mentions[0].span = {100000, 100005};
        QVERIFY(!checkWhole(content));
        content.mentions[0].orphaned = true;
        QVERIFY(checkWhole(content));
    }
};

QTEST_GUILESS_MAIN(TestNormalised)
#include "tst_normalised.moc"
