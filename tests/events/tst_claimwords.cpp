// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "events/claimwords.h"

#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

ClaimRow claimOf(int id, int source, const QString &kind, const QString &title)
{
    ClaimRow row;
    row.claim.id = ClaimId(id);
    row.claim.source = SourceId(source);
    row.claim.standing.status = Status::Accepted;
    row.sourceKind = kind;
    row.sourceTitle = title;
    row.passageNumber = 6;
    return row;
}

// A communiqué and two press articles, one of which speaks twice.
EventSheet sheet()
{
    EventSheet sheet;
    sheet.event.id = EventId(1);
    sheet.event.standing.status = Status::Accepted;
    sheet.sources = 3;
    ClaimSection when{ClaimKind::Date, Verdict::Coarser,
        {claimOf(1, 1, u"communiqué"_s, u"Statement"_s), claimOf(2, 2, u"press"_s, u"Locks shut"_s),
            claimOf(3, 3, u"Press"_s, u"Locks open"_s)}};
    ClaimSection who{ClaimKind::Attribution, Verdict::OneSource, {claimOf(4, 2, u"press"_s, u"Locks shut"_s)}};
    sheet.sections = {when, who};
    return sheet;
}

} // namespace

class tst_ClaimWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void words_are_quoted_as_in_their_language_data();
    void words_are_quoted_as_in_their_language();
    void a_source_is_named_by_its_kind_where_that_is_enough();
    void notes_say_what_a_reader_must_know();
    void what_is_denied_and_whom_it_means_is_said();
    void what_nobody_says_is_said();
    void judgements_are_put_into_words();
    void repeats_are_counted_in_words();
    void a_date_that_was_set_is_told_data();
    void a_date_that_was_set_is_told();
    void a_claim_is_explained_with_the_part_of_its_date();
};

void tst_ClaimWords::words_are_quoted_as_in_their_language_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("shown");
    QTest::newRow("French") << u"fr"_s << u"«\u00A0mot\u00A0»"_s;
    QTest::newRow("German") << u"de"_s << u"„mot“"_s;
    QTest::newRow("Dutch") << u"nl"_s << u"“mot”"_s;
    QTest::newRow("Italian") << u"it"_s << u"“mot”"_s;
    QTest::newRow("English") << u"en"_s << u"“mot”"_s;
    QTest::newRow("not known") << QString() << u"“mot”"_s;
}

void tst_ClaimWords::words_are_quoted_as_in_their_language()
{
    QFETCH(QString, language);
    QTEST(quoted(u"mot"_s, language), "shown");
    QCOMPARE(quoted(QString(), language), QString());
}

void tst_ClaimWords::a_source_is_named_by_its_kind_where_that_is_enough()
{
    const EventSheet event = sheet();
    const ClaimWords words(event);
    QCOMPARE(words.sourceName(SourceId(1)), u"Communiqué"_s);
    QCOMPARE(words.sourceName(SourceId(2)), u"Locks shut"_s); // there are two of its kind
    QCOMPARE(ClaimWords::passageOf(event.sections.at(0).claims.at(0)), u" · 6"_s);
    // Two of a kind in two languages are told apart by their badges.
    EventSheet languages = sheet();
    languages.sections[0].claims[1].language = u"fr"_s;
    languages.sections[0].claims[2].language = u"it"_s;
    languages.sections[1].claims[0].language = u"fr"_s;
    QCOMPARE(ClaimWords(languages).sourceName(SourceId(2)), u"Press"_s);
    QCOMPARE(ClaimWords(languages).sourceName(SourceId(3)), u"Press"_s);
}

void tst_ClaimWords::notes_say_what_a_reader_must_know()
{
    EventSheet event = sheet();
    event.event.preferred = ClaimId(1);
    const ClaimWords words(event);
    ClaimRow row = claimOf(2, 2, u"press"_s, u"Locks shut"_s);
    QCOMPARE(words.notesOn(row), QString());
    row.claim.repeats = ClaimId(1);
    QCOMPARE(words.notesOn(row), u"repeats the communiqué"_s);
    row.claim.anchor = u"2021-05-26"_s;
    QCOMPARE(words.notesOn(row), u"repeats the communiqué, counted from 26 May 2021"_s);
    row.claim.repeats = ClaimId(3);
    row.claim.anchor.clear();
    row.claim.stance = Stance::Contradicts;
    QCOMPARE(words.notesOn(row), u"repeats “Locks open”, denies it"_s);
    row = claimOf(1, 1, u"communiqué"_s, u"Statement"_s);
    row.claim.standing.status = Status::Proposed;
    QCOMPARE(words.notesOn(row), u"preferred by a person, proposed"_s);
    row = claimOf(9, 1, u"communiqué"_s, u"Statement"_s);
    row.claim.repeats = ClaimId(77); // of another event
    QCOMPARE(words.notesOn(row), u"repeats another source"_s);

    event.sections[0].claims[2].sourceTitle = u"Locks open once more after a week of silence"_s;
    row.claim.repeats = ClaimId(3);
    QCOMPARE(ClaimWords(event).notesOn(row), u"repeats “Locks open once more after a we…”"_s);
}

void tst_ClaimWords::what_is_denied_and_whom_it_means_is_said()
{
    ClaimRow row = claimOf(4, 2, u"press"_s, u"Locks shut"_s);
    row.claim.kind = ClaimKind::Attribution;
    row.claim.value = u"a gang"_s;
    row.attributedLabel = u"Grey Heron"_s;
    QCOMPARE(ClaimWords::valueOf(row), u"a gang (Grey Heron)"_s);
    row.claim.stance = Stance::Contradicts;
    QCOMPARE(ClaimWords::valueOf(row), u"not a gang (Grey Heron)"_s);
    row.claim.value = u"grey  heron"_s; // the same in other letters
    QCOMPARE(ClaimWords::valueOf(row), u"not grey  heron"_s);
    row.claim.kind = ClaimKind::Number;
    row.claim.value = u"60"_s;
    QCOMPARE(ClaimWords::readingOf(row), u"not 60"_s);
    row.claim.stance = Stance::Supports;
    QCOMPARE(ClaimWords::readingOf(row), u"60"_s);
}

void tst_ClaimWords::what_nobody_says_is_said()
{
    ClaimRow row = claimOf(4, 2, u"press"_s, u"Locks shut"_s);
    row.claim.kind = ClaimKind::Attribution;
    QCOMPARE(ClaimWords::valueOf(row), u"names no one"_s);
    row.claim.kind = ClaimKind::Extent;
    QCOMPARE(ClaimWords::valueOf(row), u"does not say"_s);
    row.claim.value = u"nearly everything"_s;
    QCOMPARE(ClaimWords::valueOf(row), u"nearly everything"_s);
}

void tst_ClaimWords::judgements_are_put_into_words()
{
    const ClaimWords words(sheet());
    ClaimRow row = claimOf(2, 2, u"press"_s, u"Locks <shut>"_s);
    row.claim.wording = u"last spring"_s;
    row.claim.voice = Voice::Inferred;
    row.claim.credibility = 4;
    row.sign = ClaimSign::Conflict;
    const QString explanation = words.explanationOf(row);
    QVERIFY(explanation.contains(u"“last spring”"_s));
    QVERIFY(explanation.contains(u"Inferred from more than these words"_s));
    QVERIFY(explanation.contains(u"Credibility 4: doubtful"_s));
    QVERIFY(explanation.contains(u"Conflicts"_s));
    QVERIFY(explanation.contains(u"Locks &lt;shut&gt;"_s));
    row.claim.credibility = 0;
    QVERIFY(!words.explanationOf(row).contains(u"Credibility"_s));
    for (int credibility = 1; credibility <= 6; ++credibility)
        QVERIFY(ClaimWords::credibilityWords(credibility).contains(QString::number(credibility)));
}

void tst_ClaimWords::repeats_are_counted_in_words()
{
    EventSheet event = sheet();
    QCOMPARE(ClaimWords::lineOf(event), u"Event · accepted · 3 source(s)"_s);
    event.repeats = 1;
    QCOMPARE(ClaimWords::lineOf(event), u"Event · accepted · 3 source(s), 1 a repeat"_s);
}

void tst_ClaimWords::a_date_that_was_set_is_told_data()
{
    QTest::addColumn<bool>("set");
    QTest::addColumn<bool>("preferred");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("words");
    QTest::newRow("worked out") << false << false << QString() << QString();
    QTest::newRow("set") << true << false << QString() << u"Early March 2021, set by a person"_s;
    QTest::newRow("with a reason") << true << false << u"the log"_s << u"Early March 2021, set by a person: the log"_s;
    QTest::newRow("preferred") << true << true << u"the log"_s << u"Early March 2021, preferred by a person: the log"_s;
}

void tst_ClaimWords::a_date_that_was_set_is_told()
{
    QFETCH(bool, set);
    QFETCH(bool, preferred);
    Event event = sheet().event;
    event.date = Edtf::parse(u"2021-03~"_s).value();
    event.part = DatePart::Early;
    event.dateSetByPerson = set;
    event.preferred = preferred ? ClaimId(1) : ClaimId();
    QFETCH(QString, reason);
    event.reason = reason;
    QTEST(ClaimWords::setDateOf(event), "words");
}

void tst_ClaimWords::a_claim_is_explained_with_the_part_of_its_date()
{
    ClaimRow row = claimOf(2, 2, u"press"_s, u"Locks shut"_s);
    row.claim.date = Edtf::parse(u"2021-03~"_s).value();
    row.claim.part = DatePart::Late;
    QVERIFY(ClaimWords(sheet()).explanationOf(row).contains(u"Late March 2021"_s));
}

QTEST_GUILESS_MAIN(tst_ClaimWords)
#include "tst_claimwords.moc"
