// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/actwords.h"
#include "workspace/acts/actkinds.h"

#include <QLocale>
#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

class tst_ActWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::English); }

    void every_kind_of_act_has_a_name_and_a_sentence()
    {
        for (const ActKind &kind : actKinds()) {
            Act act;
            act.code = kind.code;
            act.arguments = QStringList(6, u"a"_s);
            if (act.code == "undo"_L1 || act.code == "redo"_L1)
                continue; // named by the act they take back
            const QString sentence = actSentence(act);
            QVERIFY2(!sentence.contains(u'%') && sentence.front().isUpper(), qPrintable(sentence));
            QVERIFY2(!sentence.startsWith(QString(act.code).replace(u'-', u' ')), qPrintable(sentence));
            const QString name = actName({act.code, act.arguments});
            QVERIFY2(!name.isEmpty() && name.front().isLower() && !name.contains(u'%'), qPrintable(name));
        }
    }

    void a_filter_names_decisions_without_counting_them()
    {
        for (const QString &code : {u"accept"_s, u"reject"_s, u"reopen"_s}) {
            const QString name = actName({code, {}});
            QVERIFY2(name.contains(u"proposals") && !name.contains(u'0'), qPrintable(name));
        }
    }

    void an_act_is_told_as_a_person_would_tell_it_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *tag, const QString &code, const QStringList &arguments, const QString &name,
                             const QString &sentence) { QTest::newRow(tag) << code << arguments << name << sentence; };
        row("one row", u"accept"_s, {u"mention"_s, u"1"_s, u"ADE"_s}, u"accept mention"_s, u"Accepted mention “ADE”"_s);
        row("a row without words", u"reject"_s, {u"link"_s, u"1"_s, {}}, u"reject link"_s, u"Rejected link"_s);
        row("when a claim says", u"new-claim"_s, {u"Attack"_s, u"date"_s, u"2019-04/.."_s}, u"new claim"_s,
            u"Claimed of “Attack”: when, since April 2019"_s);
        row("how many a claim says", u"new-claim"_s, {u"Attack"_s, u"number"_s, u"2019"_s}, u"new claim"_s,
            u"Claimed of “Attack”: how many, 2019"_s);
        row("a claim that contradicts", u"new-claim"_s, {u"Attack"_s, u"attribution"_s, u"Hafnium"_s, u"contradicts"_s},
            u"new claim"_s, u"Claimed against “Attack”: who did it, Hafnium"_s);
        row("a claim changed", u"edit-claim"_s, {u"Attack"_s, u"date"_s, u"2019-04"_s, u"2019-05"_s}, u"change claim"_s,
            u"Changed a claim about “Attack” from April 2019 to May 2019"_s);
        row("a claim of no value", u"new-claim"_s, {u"Attack"_s, u"attribution"_s, {}}, u"new claim"_s,
            u"Claimed of “Attack”: who did it"_s);
        row("a claim judged", u"judge-claim"_s,
            {u"Attack"_s, u"date"_s, u"2019-04"_s, u"contradicts"_s, u"interpreted"_s, u"2"_s}, u"judge claim"_s,
            u"Judged a claim about “Attack” (when, April 2019): contradicts it, interpreted from the words, credibility 2"_s);
        row("a claim judged without its credibility", u"judge-claim"_s,
            {u"Attack"_s, u"extent"_s, {}, u"supports"_s, u"said"_s, u"0"_s}, u"judge claim"_s,
            u"Judged a claim about “Attack” (how far they got): supports it, said in so many words"_s);
        row("a claim decided upon", u"reject"_s, {u"claim"_s, u"1"_s, u"2021-03-02"_s, u"Attack"_s, u"date"_s},
            u"reject claim"_s, u"Rejected the claim about “Attack”: when, 2 March 2021"_s);
        row("a claim decided upon by an earlier program", u"reject"_s, {u"claim"_s, u"1"_s, u"40"_s}, u"reject claim"_s,
            u"Rejected claim “40”"_s);
        row("one mention moved", u"move-mentions"_s, {u"1"_s, u"A"_s, u"B"_s}, u"move mentions"_s,
            u"Moved 1 mention(s) from “A” to “B”"_s);
        row("several mentions moved", u"move-mentions"_s, {u"3"_s, u"A"_s, u"B"_s}, u"move mentions"_s,
            u"Moved 3 mention(s) from “A” to “B”"_s);
        row("an entity split", u"split-entity"_s, {u"A"_s, u"B"_s, u"2"_s}, u"split entity"_s,
            u"Split “B” from “A” with 2 mention(s)"_s);
        row("texts that repeat others", u"find-reprints"_s, {}, u"find reprints"_s,
            u"Found texts that say the same or share words"_s);
        row("a finding settled", u"settle-finding"_s,
            {u"near-duplicate"_s, u"accepted"_s, u"an agency’s text"_s, u"Locks"_s, u"Canal"_s}, u"settle finding"_s,
            u"Accepted a finding: “Locks” and “Canal” say nearly the same (an agency’s text)"_s);
        row("a finding rejected without a reason", u"settle-finding"_s,
            {u"near-duplicate"_s, u"rejected"_s, {}, u"Locks"_s, u"Canal"_s}, u"settle finding"_s,
            u"Rejected a finding: “Locks” and “Canal” say nearly the same"_s);
        row("a finding settled by an earlier program", u"settle-finding"_s, {u"reprint"_s, u"accepted"_s, {}},
            u"settle finding"_s, u"Accepted a finding: reprint"_s);
        row("a finding put back", u"reopen"_s, {u"finding"_s, u"1"_s, u"near-duplicate"_s, u"Locks"_s, u"Canal"_s},
            u"propose finding again"_s, u"Put finding “near-duplicate” back among the proposals"_s);
        row("a draft from nothing", u"begin-draft"_s, {u"summary"_s, u"fr"_s, u"Locks"_s}, u"begin draft"_s,
            u"Began a summary (French) of “Locks”"_s);
        row("a draft from a version", u"begin-draft"_s, {u"summary"_s, u"fr"_s, u"Locks"_s, u"2"_s}, u"begin draft"_s,
            u"Began to edit version 2 of the summary (French) of “Locks”"_s);
        row("entities merged", u"merge-entities"_s, {u"A"_s, u"B"_s, u"C"_s}, u"merge entities"_s,
            u"Judged “A” to be the same as “B”, “C”"_s);
        row("a judgement of sameness", u"reject"_s, {u"sameness"_s, u"1"_s, u"ADE"_s, u"Agence"_s},
            u"reject judgement of sameness"_s, u"Rejected the judgement on “ADE” and “Agence”"_s);
        row("a link", u"accept"_s, {u"link"_s, u"1"_s, u"It rained."_s, u"3"_s}, u"accept link"_s,
            u"Accepted the link of “It rained.” to passage 3"_s);
        row("rows of several kinds", u"reject"_s, {u"row"_s, u"1"_s, u"x"_s}, u"reject proposal"_s,
            u"Rejected proposal “x”"_s);
        row("types in words", u"retype-entity"_s, {u"Heron"_s, u"threat-actor"_s, u"malware"_s}, u"change type"_s,
            u"Changed the type of “Heron” from threat actor to malware"_s);
        row("dates in words", u"date-event"_s, {u"Attack"_s, u"2019-04"_s, u"so it is"_s}, u"date event"_s,
            u"Dated “Attack” April 2019 (so it is)"_s);
        row("a part of a month", u"date-event"_s, {u"Attack"_s, u"2021-03~ early"_s, {}}, u"date event"_s,
            u"Dated “Attack” early March 2021"_s);
        row("a claim of a part of a month", u"edit-claim"_s, {u"Attack"_s, u"date"_s, u"2021-03"_s, u"2021-03~ late"_s},
            u"change claim"_s, u"Changed a claim about “Attack” from March 2021 to late March 2021"_s);
        row("without a reason", u"date-event"_s, {u"Attack"_s, u"2019-04"_s, {}}, u"date event"_s,
            u"Dated “Attack” April 2019"_s);
        row("a list", u"remove-sources"_s, {u"A"_s, u"B"_s}, u"take sources out"_s, u"Took “A”, “B” out of the case"_s);
        row("signs of a place in an argument", u"rename-event"_s, {u"%2"_s, u"B"_s}, u"rename event"_s,
            u"Renamed the event “%2” to “B”"_s);
        row("words written", u"write-words"_s, {u"canal"_s, u"summary"_s, u"fr"_s, u"Locks"_s}, u"typing"_s,
            u"Wrote “canal” in the summary of “Locks”"_s);
        row("a version kept", u"keep-version"_s, {u"translation"_s, u"nl"_s, u"Locks"_s, u"2"_s, u"reviewed"_s},
            u"keep version"_s, u"Kept version 2 of the translation (Dutch) of “Locks”, reviewed"_s);
        row("a sentence linked", u"link-sentence"_s, {u"It rained."_s, u"3, 4"_s, u"Locks"_s}, u"link sentence"_s,
            u"Linked “It rained.” to passage 3, 4 of “Locks”"_s);
        row("undone", u"undo"_s, {u"new-note"_s, u"Ask"_s}, u"undo"_s, u"Undid: Noted: “Ask”"_s);
        row("of another program", u"fold-page"_s, {u"3"_s}, u"fold page"_s, u"fold page: 3"_s);
    }
    void an_act_is_told_as_a_person_would_tell_it()
    {
        QFETCH(QString, code);
        QFETCH(QStringList, arguments);
        QFETCH(QString, name);
        QFETCH(QString, sentence);
        Act act;
        act.code = code;
        act.arguments = arguments;
        QCOMPARE(actName({code, arguments}), name);
        QCOMPARE(actSentence(act), sentence);
    }
};

QTEST_MAIN(tst_ActWords)
#include "tst_actwords.moc"
