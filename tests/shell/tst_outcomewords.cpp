// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/importreports.h"
#include "shell/outcomewords.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace dossier;
using namespace dossier::tests;

class tst_OutcomeWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void every_refusal_has_a_reason_and_a_way_on_data();
    void every_refusal_has_a_reason_and_a_way_on();
    void every_note_that_is_made_has_words();
    void notes_say_why_and_what_to_do();
    void files_stand_under_their_heads();
    void a_guess_leads_to_the_source();
    void changed_bytes_ask();
    void what_is_known_says_as_what();
};

namespace {

void checkSentence(const QString &words)
{
    QVERIFY2(!words.isEmpty(), "empty");
    QVERIFY2(words.endsWith(u'.'), qPrintable(words));
    QVERIFY2(!words.contains(u'%'), qPrintable(words));
    QVERIFY2(!words.contains(u'!') && !words.contains(u"please"_s, Qt::CaseInsensitive), qPrintable(words));
}

} // namespace

void tst_OutcomeWords::every_refusal_has_a_reason_and_a_way_on_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("detail");
    for (int code = 0; code <= static_cast<int>(ErrorCode::Failed); ++code) {
        QTest::addRow("code %d", code) << static_cast<ErrorCode>(code) << u"of some kind"_s;
        QTest::addRow("code %d, no detail", code) << static_cast<ErrorCode>(code) << QString();
    }
    // What intake/intake.h says of files that are not read.
    for (const QString &detail :
        {u"empty"_s, u"not UTF-8 at byte 3"_s, u"not UTF-16 at byte 3"_s, u"binary: a zero byte at byte 4"_s,
            u"binary: a byte of no text at byte 4"_s, u"binary: PDF"_s, u"too large: 99 bytes"_s})
        QTest::newRow(qPrintable(detail)) << ErrorCode::Unreadable << detail;
}

void tst_OutcomeWords::every_refusal_has_a_reason_and_a_way_on()
{
    QFETCH(ErrorCode, code);
    QFETCH(QString, detail);
    const Reason reason = refusal({code, detail, {}});
    checkSentence(reason.why);
    checkSentence(reason.advice);
    if (detail.contains(u"at byte"_s) || detail.contains(u"99"_s))
        QVERIFY2(reason.why.contains(detail.section(u": "_s, -1)), qPrintable(reason.why));
    const OutcomePhrase phrase = outcomePhrase(refused(u"/a/b.txt"_s, code, detail));
    QCOMPARE(phrase.happened, reason.why);
    QCOMPARE(phrase.advice, reason.advice);
}

// The codes stand in the sources that make them.
void tst_OutcomeWords::every_note_that_is_made_has_words()
{
    static const QRegularExpression made(
        u"(?:issues\\.append\\(\\{|notes\\.(?:append|prepend)\\()u\"([a-z]+(?:-[a-z]+)+)[ \"]"_s);
    QSet<QString> codes;
    QDirIterator files(QStringLiteral(DOSSIER_SOURCE_DIR "/app/intake"), {u"*.cpp"_s}, QDir::Files);
    QStringList paths{QStringLiteral(DOSSIER_SOURCE_DIR "/app/workspace/importing.cpp")};
    while (files.hasNext())
        paths.append(files.next());
    for (const QString &path : paths) {
        QFile file(path);
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path));
        const QString source = QString::fromUtf8(file.readAll());
        for (auto match = made.globalMatch(source); match.hasNext();)
            codes.insert(match.next().captured(1));
    }
    QVERIFY2(codes.size() >= 12, qPrintable(QStringList(codes.values()).join(u' ')));
    for (const QString &code : std::as_const(codes))
        QVERIFY2(noteCodes().contains(code), qPrintable(code));
}

void tst_OutcomeWords::notes_say_why_and_what_to_do()
{
    QSet<QString> told;
    for (const QString &code : noteCodes()) {
        const Reason reason = noteWords(code + u" first and the rest"_s);
        checkSentence(reason.why);
        QVERIFY2(reason.why != code, qPrintable(code));
        QVERIFY2(!told.contains(reason.why), qPrintable(code));
        told.insert(reason.why);
        ImportOutcome with = in(u"/a/b.txt"_s, 1, {code + u" first and the rest"_s});
        if (with.toCheck())
            checkSentence(reason.advice);
        else
            QVERIFY(reason.advice.isEmpty());
    }
    QCOMPARE(noteWords(u"encoding-not-as-declared koi8-r UTF-8"_s).why, u"Not encoded as it says, but as UTF-8."_s);
    QCOMPARE(noteWords(u"reprint The whole title"_s).why, u"Shares most of its words with “The whole title”."_s);
    QCOMPARE(noteWords(u"of-the-future 1"_s).why, u"of-the-future 1"_s);
}

void tst_OutcomeWords::files_stand_under_their_heads()
{
    QCOMPARE(groupOf(refused(u"/a"_s)), ImportGroup::Refused);
    QCOMPARE(groupOf(in(u"/a"_s, 1)), ImportGroup::Imported);
    QCOMPARE(groupOf(in(u"/a"_s, 1, {u"new-edition 2"_s})), ImportGroup::Imported);
    QCOMPARE(groupOf(in(u"/a"_s, 1, {u"invisible-characters 3"_s})), ImportGroup::ToCheck);
    QCOMPARE(groupOf(outcome(ImportOutcome::What::Duplicate, u"/a"_s)), ImportGroup::Known);
    QCOMPARE(groupOf(outcome(ImportOutcome::What::Changed, u"/a"_s)), ImportGroup::ToCheck);
}

void tst_OutcomeWords::a_guess_leads_to_the_source()
{
    const OutcomePhrase phrase =
        outcomePhrase(in(u"/a"_s, 1, {u"encoding-guessed windows-1252"_s, u"invisible-characters 3"_s}));
    QCOMPARE(
        phrase.happened, u"Imported. Encoding guessed as windows-1252. Characters that do not show stand in it: 3."_s);
    QCOMPARE(phrase.advice, u"Look whether accents are right."_s);
    QCOMPARE(phrase.links, (QList<OutcomeLink>{{OutcomeAction::OpenSource, u"Check accents"_s}}));
    QVERIFY(outcomePhrase(in(u"/a"_s, 1)).links.isEmpty());
}

void tst_OutcomeWords::changed_bytes_ask()
{
    const ImportOutcome changed =
        outcome(ImportOutcome::What::Changed, u"/a/news.txt"_s, {ErrorCode::Conflict, u"News of 100%1 quays"_s, {}});
    const OutcomePhrase phrase = outcomePhrase(changed);
    QVERIFY2(phrase.happened.contains(u"“News of 100%1 quays”"_s), qPrintable(phrase.happened));
    QCOMPARE(phrase.links.size(), 2);
    QCOMPARE(phrase.links.first().action, OutcomeAction::TakeAsEdition);
    QCOMPARE(phrase.links.last().action, OutcomeAction::TakeAsSource);
}

void tst_OutcomeWords::what_is_known_says_as_what()
{
    ImportOutcome known = outcome(ImportOutcome::What::Duplicate, u"/a"_s);
    QCOMPARE(outcomePhrase(known).happened, u"Already in the case, byte for byte."_s);
    known.title = u"The quay"_s;
    QCOMPARE(outcomePhrase(known).happened, u"Already in the case: the same bytes as “The quay”."_s);
}

QTEST_MAIN(tst_OutcomeWords)
#include "tst_outcomewords.moc"
