// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/annotations.h"
#include "store/smallcase.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;
using Case = dossier::tests::SmallCaseBuilder;

namespace {

// JSON with ' for ", to be read more easily.
QJsonObject object(QByteArray json)
{
    return QJsonDocument::fromJson(json.replace('\'', '"')).object();
}

Annotations read(const QByteArray &lists, const CaseContent &known = tests::smallCase())
{
    return readAnnotations(object("{'annotations': 1" + lists + "}"), known, u"reader"_s, 1000);
}

QString wordsAt(TextId text, Span span)
{
    for (const Text &known : tests::smallCase().texts) {
        if (known.id == text)
            return known.characters.mid(span.start, span.length());
    }
    return {};
}

} // namespace

class TestAnnotations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsNothing()
    {
        const Annotations annotations = read("");
        QVERIFY(annotations.problems.isEmpty());
        QVERIFY(annotations.isEmpty());
    }

    void namesBecomeMentionsEverywhere()
    {
        const Annotations annotations = read(R"(, 'entities': [{'id': 'l', 'type': 'product', 'label': 'Locks',
            'description': 'Gates', 'names': {'fr': ['écluses'], 'en': ['locks', 'Locks'], '*': ['ZZ']}}])");
        QVERIFY(annotations.problems.isEmpty());
        const CaseContent &added = annotations.added;
        QCOMPARE(added.entities.size(), 1);
        QVERIFY(added.entities.first().type == EntityType::Product);
        QCOMPARE(added.entities.first().label, u"Locks"_s);
        QVERIFY(added.entities.first().standing.status == Status::Accepted);
        QCOMPARE(added.entities.first().standing.origin.author, u"reader"_s);
        QCOMPARE(added.names.size(), 4);
        QStringList found;
        for (const Mention &mention : added.mentions) {
            found.append(u"%1 %2"_s.arg(mention.text.value).arg(wordsAt(mention.text, mention.span)));
            QCOMPARE(mention.entity, added.entities.first().id);
            QVERIFY(mention.standing.status == Status::Accepted);
            QCOMPARE(mention.standing.origin.rule, u"known-name"_s);
            QCOMPARE(mention.standing.fingerprint.size(), 16);
        }
        // Not inside «Agence des écluses» or where a person rejected a mention: those places are taken.
        QCOMPARE(found, (QStringList{u"1 écluses"_s, u"3 Locks"_s, u"4 locks"_s}));
    }

    void kindsOfNamesAreTold()
    {
        const Annotations annotations = read(R"(, 'entities': [{'id': 'a', 'type': 'organisation', 'status': 'proposed',
            'names': {'nl': ['DVS', 'Dienst Sluizen', 'de Sluizendienst',
                {'spelling': 'Sluisdients', 'kind': 'mangled', 'status': 'rejected'}],
                '*': [{'spelling': 'Sluis', 'preferred': true}]}}])");
        QVERIFY(annotations.problems.isEmpty());
        QStringList names;
        for (const Name &name : annotations.added.names) {
            names.append(u"%1 %2 %3 %4 %5"_s.arg(name.language, name.spelling, toString(name.kind),
                name.preferred ? u"preferred"_s : u"-"_s, toString(name.standing.status)));
        }
        QCOMPARE(names,
            (QStringList{u" Sluis full preferred proposed"_s, u"nl DVS acronym preferred proposed"_s,
                u"nl Dienst Sluizen full - proposed"_s, u"nl de Sluizendienst variant - proposed"_s,
                u"nl Sluisdients mangled - rejected"_s}));
        QCOMPARE(annotations.added.entities.first().label, u"Sluis"_s);
    }

    void anEntityOfTheCaseTakesNewNames()
    {
        const QString uid = tests::smallCase().entities.first().uid.toString(QUuid::WithoutBraces);
        const Annotations annotations =
            read(", 'entities': [{'uid': '" + uid.toUtf8() + "', 'names': {'en': ['agency'], 'fr': ['ADE']}}]");
        QVERIFY(annotations.problems.isEmpty());
        QVERIFY(annotations.added.entities.isEmpty());
        QCOMPARE(annotations.added.names.size(), 1); // ADE is known
        QCOMPARE(annotations.added.mentions.size(), 1);
        QCOMPARE(annotations.added.mentions.first().entity, Case::agency);
    }

    void aMentionOfTheCaseIsDecidedUpon()
    {
        const Annotations annotations = read(R"(, 'mentions': [
            {'entity': 'Agence des écluses', 'file': 'ecluses.txt', 'words': 'ADE', 'nth': 2, 'status': 'accepted'},
            {'entity': 'Grey Heron', 'file': 'ecluses.txt', 'words': 'Nous'}])");
        QVERIFY(annotations.problems.isEmpty());
        QCOMPARE(annotations.decisions, (QList<Decision>{{u"mention"_s, 5, Status::Accepted}}));
        QCOMPARE(annotations.added.mentions.size(), 1);
        QCOMPARE(annotations.added.mentions.first().standing.origin.author, u"reader"_s);
        QCOMPARE(annotations.added.mentions.first().quote.words, u"Nous"_s);
    }

    void aGuessGivesWayToAName()
    {
        // Grey Heron is an entity that a rule proposes; its mentions are proposals too.
        const Annotations annotations = read(R"(, 'entities': [{'id': 'h', 'type': 'threat-actor',
            'names': {'en': ['Grey Heron']}}])");
        QVERIFY(annotations.problems.isEmpty());
        QCOMPARE(annotations.added.mentions.size(), 2);
        QCOMPARE(annotations.decisions,
            (QList<Decision>{{u"mention"_s, 7, Status::Rejected}, {u"mention"_s, 9, Status::Rejected}}));
    }

    void aDateGivesWayToAPersonsReading()
    {
        const Annotations annotations = read(R"(, 'dates': [
            {'file': 'ecluses.txt', 'words': 'en mars 2023', 'edtf': '2023-03~', 'part': 'early'},
            {'file': 'locks.md', 'words': '14 March 2023', 'edtf': '2023-03-14'},
            {'file': 'locks.md', 'words': 'April 2023', 'edtf': '2023-04', 'status': 'rejected'}])");
        QVERIFY(annotations.problems.isEmpty());
        QCOMPARE(annotations.added.dates.size(), 1);
        QCOMPARE(annotations.added.dates.first().wording, u"en mars 2023"_s);
        QVERIFY(annotations.added.dates.first().part == DatePart::Early);
        QCOMPARE(annotations.decisions,
            (QList<Decision>{
                {u"date"_s, 1, Status::Rejected}, {u"date"_s, 2, Status::Accepted}, {u"date"_s, 3, Status::Rejected}}));
    }

    void linksByNumberAndByWords()
    {
        const Annotations annotations = read(R"(, 'links': [
            {'file': 'ecluses.summary.en.md', 'passage': 1, 'rests_on': [2, 'tout arrêté']},
            {'file': 'ecluses.summary.en.1.md', 'passage': 'were hit', 'rests_on': [4], 'status': 'proposed'}])");
        QVERIFY(annotations.problems.isEmpty());
        QCOMPARE(annotations.decisions, (QList<Decision>{{u"link"_s, 1, Status::Accepted}}));
        QCOMPARE(annotations.added.links.size(), 2);
        QCOMPARE(annotations.added.links.at(0).confidence, 1.0);
        QVERIFY(annotations.added.links.at(1).standing.status == Status::Proposed);
    }

    void anEventWithClaimsAndEvidence()
    {
        const Annotations annotations = read(R"(, 'author': 'desk',
            'entities': [{'id': 'heron', 'type': 'threat-actor', 'label': 'H'}],
            'events': [{'id': 'e', 'title': 'Attack', 'description': 'More', 'claims': [
              {'id': 'a', 'source': 'ecluses.txt', 'kind': 'date', 'value': '2023-03',
               'evidence': [{'quote': 'a été attaquée', 'words': 'mars 2023'}]},
              {'id': 'b', 'source': 'locks.md', 'kind': 'date', 'value': '2023-03-14', 'credibility': 2, 'repeats': 'c',
               'wording': 'on the 14th', 'voice': 'inferred', 'evidence': [{'words': '14 March 2023'},
                 {'file': 'ecluses.summary.en.md', 'quote': 'in March 2023', 'exact': true}]},
              {'id': 'c', 'source': 'locks.md', 'kind': 'attribution', 'value': 'H', 'attributed_to': 'heron',
               'stance': 'contradicts', 'status': 'proposed', 'evidence': [{'words': 'Grey Heron', 'nth': 2}]}]}])");
        QVERIFY2(annotations.problems.isEmpty(),
            annotations.problems.isEmpty() ? "" : qPrintable(annotations.problems.first().what));
        const CaseContent &added = annotations.added;
        QCOMPARE(added.events.size(), 1);
        QCOMPARE(added.events.first().date.toString(), u"2023-03-14"_s); // the finest that all others contain
        QVERIFY(!added.events.first().dateSetByPerson);
        QCOMPARE(added.claims.size(), 3);
        QCOMPARE(added.claims.at(0).wording, u"mars 2023"_s);
        QCOMPARE(added.claims.at(0).source, Case::frenchSource);
        QCOMPARE(added.claims.at(0).standing.origin.author, u"desk"_s);
        QCOMPARE(added.claims.at(1).wording, u"on the 14th"_s);
        QCOMPARE(added.claims.at(1).repeats, added.claims.at(2).id);
        QCOMPARE(added.claims.at(1).credibility, 2);
        QCOMPARE(added.claims.at(2).attributedTo, added.entities.first().id);
        QVERIFY(added.claims.at(2).stance == Stance::Contradicts);
        QCOMPARE(added.evidence.size(), 4);
        const Evidence &first = added.evidence.at(0);
        QVERIFY(wordsAt(first.text, first.span).startsWith(u"L’Agence"_s));
        QVERIFY(wordsAt(first.text, first.span).endsWith(u"Valmer."_s));
        QCOMPARE(wordsAt(first.text, first.words), u"mars 2023"_s);
        QCOMPARE(first.quote.words, wordsAt(first.text, first.span));
        const Evidence &exact = added.evidence.at(2);
        QCOMPARE(exact.text, Case::summaryText);
        QCOMPARE(wordsAt(exact.text, exact.span), u"in March 2023"_s);
        QVERIFY(exact.words.isEmpty());
        QVERIFY(wordsAt(added.evidence.at(3).text, added.evidence.at(3).span).startsWith(u"The Locks"_s));
        // Dates that a person rests a claim on are read so.
        QCOMPARE(annotations.decisions,
            (QList<Decision>{{u"date"_s, 1, Status::Accepted}, {u"date"_s, 2, Status::Accepted}}));
    }

    void aDateCanBeSet()
    {
        const Annotations annotations = read(R"(, 'events': [{'title': 'A', 'edtf': '2023~', 'reason': 'told'},
            {'title': 'B', 'preferred': 'x', 'claims': [
               {'id': 'x', 'source': 'locks.md', 'kind': 'date', 'value': '2020'},
               {'source': 'ecluses.txt', 'kind': 'date', 'value': '2021'}]}, {'title': 'C'}])");
        QVERIFY(annotations.problems.isEmpty());
        QVERIFY(annotations.added.events.at(0).dateSetByPerson);
        QCOMPARE(annotations.added.events.at(0).date.toString(), u"2023~"_s);
        QCOMPARE(annotations.added.events.at(1).preferred, annotations.added.claims.at(0).id);
        QCOMPARE(annotations.added.events.at(1).date.toString(), u"2020"_s);
        QVERIFY(annotations.added.events.at(2).date.isNull());
    }

    void quotationsNotesFindingsAndSamenesses()
    {
        const Annotations annotations = read(R"(,
            'quotations': [{'file': 'ecluses.txt', 'words': 'Nous avons tout arrêté', 'speaker': 'Grey Heron'}],
            'notes': [{'words': 'n', 'file': 'locks.md', 'quote': 'Some 60 locks'}, {'words': 'all', 'author': 'me'}],
            'findings': [{'check': 'c', 'arguments': ['40', '60'], 'spans': [{'file': 'locks.md', 'quote': '60'}]}],
            'samenesses': [{'first': 'Grey Heron', 'second': 'Port de Valmer', 'judgement': 'unsure'}])");
        QVERIFY(annotations.problems.isEmpty());
        QCOMPARE(annotations.added.quotations.first().speaker, Case::gang);
        QCOMPARE(annotations.decisions, (QList<Decision>{{u"quotation"_s, 1, Status::Rejected}}));
        QCOMPARE(wordsAt(annotations.added.notes.at(0).text, annotations.added.notes.at(0).span), u"Some 60 locks"_s);
        QCOMPARE(annotations.added.notes.at(0).made, 1000);
        QCOMPARE(annotations.added.notes.at(1).author, u"me"_s);
        QVERIFY(annotations.added.findings.first().standing.status == Status::Proposed);
        QCOMPARE(annotations.added.findings.first().spans.size(), 1);
        QVERIFY(annotations.added.samenesses.first().judgement == Judgement::Unsure);
    }

    void whatDoesNotFitIsSaid_data()
    {
        QTest::addColumn<QByteArray>("lists");
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<QString>("part");
        const auto row = [](const char *name, const char *lists, const QString &pointer, const QString &part) {
            QTest::newRow(name) << QByteArray(lists) << pointer << part;
        };
        row("form", ", 'entitys': []", u"/entitys"_s, u"not known"_s);
        row("no type", ", 'entities': [{'label': 'a'}]", u"/entities/0"_s, u"type"_s);
        row("no name", ", 'entities': [{'type': 'place'}]", u"/entities/0"_s, u"neither label nor name"_s);
        row("id twice",
            ", 'entities': [{'id': 'a', 'label': 'a', 'type': 'place'}, "
            "{'id': 'a', 'label': 'b', 'type': 'place'}]",
            u"/entities/1/id"_s, u"already"_s);
        row("no such file", ", 'dates': [{'file': 'x.txt', 'words': 'a', 'edtf': '2020'}]", u"/dates/0/file"_s,
            u"\"x.txt\""_s);
        row("no such words", ", 'dates': [{'file': 'locks.md', 'words': 'May', 'edtf': '2020'}]", u"/dates/0/words"_s,
            u"does not have"_s);
        row("which of them", ", 'dates': [{'file': 'locks.md', 'words': '2023', 'edtf': '2023'}]", u"/dates/0/words"_s,
            u"2 times; \"nth\" tells which"_s);
        row("not so many", ", 'dates': [{'file': 'locks.md', 'words': '2023', 'nth': 3, 'edtf': '2023'}]",
            u"/dates/0/nth"_s, u"2 times only"_s);
        row("no date", ", 'dates': [{'file': 'locks.md', 'words': 'Work', 'edtf': '2023-13'}]", u"/dates/0/edtf"_s,
            u"not a date"_s);
        row("no such entity", ", 'mentions': [{'file': 'locks.md', 'words': 'Work', 'entity': 'w'}]",
            u"/mentions/0/entity"_s, u"no entity \"w\""_s);
        row("no such passage", ", 'links': [{'file': 'ecluses.summary.en.md', 'passage': 9, 'rests_on': [1]}]",
            u"/links/0/passage"_s, u"no passage 9"_s);
        row("no such words in a passage",
            ", 'links': [{'file': 'ecluses.summary.en.md', 'passage': 1, 'rests_on': ['zzz']}]",
            u"/links/0/rests_on/0"_s, u"no passage has"_s);
        row("no rendition", ", 'links': [{'file': 'locks.md', 'passage': 1, 'rests_on': [1]}]", u"/links/0/file"_s,
            u"not a rendition"_s);
        row("no title", ", 'events': [{'edtf': '2020'}]", u"/events/0"_s, u"no title"_s);
        row("another event's claim",
            ", 'events': [{'title': 'a', 'preferred': 'x'}, "
            "{'title': 'b', 'claims': [{'id': 'x', 'source': 'locks.md', 'kind': 'number'}]}]",
            u"/events/0/preferred"_s, u"not a claim of this event"_s);
        row("no such claim",
            ", 'events': [{'title': 'b', 'claims': [{'repeats': 'y', 'source': 'locks.md', 'kind': 'number'}]}]",
            u"/events/0/claims/0/repeats"_s, u"no claim \"y\""_s);
        row("itself",
            ", 'events': [{'title': 'b', 'claims': [{'id': 'y', 'repeats': 'y', 'source': 'locks.md', 'kind': "
            "'number'}]}]",
            u"/events/0/claims/0/repeats"_s, u"itself"_s);
        row("evidence of nothing",
            ", 'events': [{'title': 'b', 'claims': [{'source': 'locks.md', 'kind': 'number', 'evidence': [{}]}]}]",
            u"/events/0/claims/0/evidence/0"_s, u"neither quote nor words"_s);
        row("words elsewhere",
            ", 'events': [{'title': 'b', 'claims': [{'source': 'locks.md', 'kind': 'number', 'evidence': "
            "[{'quote': 'Some 60', 'words': 'April'}]}]}]",
            u"/events/0/claims/0/evidence/0/words"_s, u"does not have these words"_s);
        row("place without words", ", 'notes': [{'words': 'n', 'file': 'locks.md'}]", u"/notes/0"_s, u"quote"_s);
    }
    void whatDoesNotFitIsSaid()
    {
        QFETCH(QByteArray, lists);
        QFETCH(QString, pointer);
        QFETCH(QString, part);
        const Annotations annotations = read(lists);
        QCOMPARE(annotations.problems.size(), 1);
        QCOMPARE(annotations.problems.first().pointer, pointer);
        QVERIFY2(annotations.problems.first().what.contains(part), qPrintable(annotations.problems.first().what));
    }

    void everyMistakeIsSaid()
    {
        const Annotations annotations = read(R"(, 'entities': [{'id': 'a'}], 'events': [{'claims': [
            {'source': 'no.txt', 'kind': 'date', 'value': 'soon'}]}])");
        QCOMPARE(annotations.problems.size(), 5);
    }

    void anEventIsAddedOnce()
    {
        const QString uid = tests::smallCase().events.first().uid.toString(QUuid::WithoutBraces);
        const Annotations annotations = read(", 'events': [{'title': 'a', 'uid': '" + uid.toUtf8() + "'}]");
        QCOMPARE(annotations.problems.size(), 1);
        QVERIFY(annotations.problems.first().what.contains(u"already"_s));
    }
};

QTEST_GUILESS_MAIN(TestAnnotations)
#include "tst_annotations.moc"
