// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/newevents.h"

#include "store/casefiles.h"
#include "workspace/acts/acting.h"
#include "workspace/acts/caseacts.h"
#include "workspace/acts/entityacts.h"
#include "workspace/casedocument.h"
#include "workspace/importing.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

using namespace dossier;
using namespace dossier::tests;

namespace {

struct Article
{
    QString name;
    QString published;
    QByteArray words;
};

const QList<Article> articles{
    {u"a"_s, u"2023-06-20"_s,
        "Harbour stands still\n\nThe Ministry of Locks (MOL) closed the harbour on 3 June 2023. "
        "The MOL says that work will last. Boats wait outside.\n"},
    {u"b"_s, u"2023-06-10"_s,
        "Locks closed\n\nOn 3 June 2023 the Ministry of Locks (MOL) shut every gate for repairs. "
        "The MOL had warned in May 2023 of cracks in the walls.\n"},
    {u"c"_s, u"2023-07-02"_s,
        "Cracks were known\n\nThe cracks were first seen by the Ministry of Locks (MOL) in May 2023. Nobody else saw "
        "them. On 9 May 2023 a diver went down.\n"},
    {u"d"_s, u"2023-08-01"_s,
        "What was done\n\nThe Ministry of Locks (MOL) shut the gates on 3 June 2023 and opened them on 28 July 2023. "
        "The MOL is content.\n"},
    {u"e"_s, u"2023-08-05"_s,
        "Boats again\n\nOn 28 July 2023 the Ministry of Locks (MOL) let the first boat in. The MOL was cheered.\n"},
    {u"g"_s, u"2022-06-20"_s,
        "A wrong year\n\nThe Ministry of Locks (MOL) closed the harbour on 3 June. The MOL says that work will "
        "last.\n"},
    {u"h"_s, u"2023-06-12"_s,
        "Work begins\n\nThe Ministry of Locks (MOL) closed the harbour on 3 June 2023. Boats wait. On 3 June 2023 the "
        "Oldhaven Rowing Club (ORC) asked the Ministry of Locks (MOL) for a way out. The MOL and the ORC still "
        "talk.\n"},
    {u"i"_s, u"2023-07-01"_s,
        "Rowers\n\nThe Oldhaven Rowing Club (ORC) wrote to the Ministry of Locks (MOL) on 3 June 2023. The ORC and the "
        "MOL say so.\n"},
    {u"k"_s, u"2023-09-01"_s,
        "A raid\n\nOn 12 August 2023 police raided the Ministry of Locks (MOL). The MOL has not said why.\n"},
    {u"l"_s, u"2023-09-04"_s,
        "After the raid\n\nThe Ministry of Locks (MOL) was searched by police in August 2023. The MOL is in "
        "disarray.\n"},
    {u"m"_s, u"2024-02-04"_s,
        "Months later\n\nThe raid on the Ministry of Locks (MOL) in 2023 led to nothing. The MOL works as before.\n"},
    {u"n"_s, u"2023-09-02"_s,
        "Another raid\n\nOn 25 August 2023 police raided the Ministry of Locks (MOL). The MOL is tired of it.\n"},
    {u"f"_s, u"2023-08-09"_s, "Nets\n\nThe nets went out again with the Ministry of Locks (MOL) on 28 July 2023.\n"},
};

} // namespace

class TestNewEvents : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { VERIFY_RESULT(setUpLibrary()); }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_case.clear();
    }

    void oneDateAndOneNameInSeveralSourcesAreOneEvent()
    {
        import({u"a"_s, u"b"_s, u"c"_s});
        const QStringList events = told();
        QCOMPARE(events,
            (QStringList{u"2023-05 “The MOL had warned in May 2023 of cracks in the walls” b c proposed"_s,
                u"2023-06-03 “On 3 June 2023 the Ministry of Locks (MOL) shut every gate for repairs” a b proposed"_s}));
        QCOMPARE(problems(), QStringList());
    }

    void theOrderInWhichSourcesComeInDoesNotMatter_data()
    {
        QTest::addColumn<QList<QStringList>>("imports");
        using Imports = QList<QStringList>;
        QTest::newRow("one by one") << Imports{{u"a"_s}, {u"b"_s}, {u"c"_s}};
        QTest::newRow("last first") << Imports{{u"c"_s}, {u"b"_s}, {u"a"_s}};
        QTest::newRow("two, then one") << Imports{{u"c"_s, u"a"_s}, {u"b"_s}};
        QTest::newRow("the middle first") << Imports{{u"b"_s}, {u"c"_s, u"a"_s}};
    }
    void theOrderInWhichSourcesComeInDoesNotMatter()
    {
        QFETCH(QList<QStringList>, imports);
        import({u"a"_s, u"b"_s, u"c"_s});
        const QStringList together = told();
        m_case.clear();
        for (const QStringList &names : imports)
            import(names);
        QCOMPARE(told(), together);
        QCOMPARE(problems(), QStringList());
    }

    void whatIsToldMoreCoarselyJoinsInAnyOrder_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<QStringList>("events");
        const QString raid = u"2023-08-12 “On 12 August 2023 police raided the Ministry of Locks (MOL)” "_s;
        QTest::newRow("a month and a day") << QStringList{u"k"_s, u"l"_s} << QStringList{raid + u"k l proposed"_s};
        QTest::newRow("a year, a month and a day")
            << QStringList{u"k"_s, u"l"_s, u"m"_s} << QStringList{raid + u"k l m proposed"_s};
        QTest::newRow("a month and two days")
            << QStringList{u"k"_s, u"l"_s, u"n"_s}
            << QStringList{u"2023-08 “The Ministry of Locks (MOL) was searched by police in August 2023” l proposed"_s,
                   raid + u"k proposed"_s,
                   u"2023-08-25 “On 25 August 2023 police raided the Ministry of Locks (MOL)” n proposed"_s};
    }
    void whatIsToldMoreCoarselyJoinsInAnyOrder()
    {
        QFETCH(QStringList, names);
        QFETCH(QStringList, events);
        import(names);
        QCOMPARE(told(), events);
        names.sort();
        do {
            m_case.clear();
            for (const QString &name : std::as_const(names))
                import({name});
            QCOMPARE(told(), events);
            QCOMPARE(problems(), QStringList());
        } while (std::next_permutation(names.begin(), names.end()));
    }

    void lookingAgainAtWhatHasJoinedChangesNothing()
    {
        import({u"k"_s, u"l"_s, u"m"_s});
        const auto reader = CaseReader::open(m_case);
        const auto sources = reader->sourceIds();
        for (const SourceId source : *sources) {
            int writes = 0;
            VERIFY_RESULT(
                proposeEvents(*reader, {reader->texts(source, false)->constFirst().id}, {}, [&writes](const Write &) {
                    ++writes;
                    return Result<void>();
                }));
            QCOMPARE(writes, 0);
        }
    }

    // What a person has settled takes nothing from others and gives nothing away.
    void anEventThatIsSettledDoesNotJoin()
    {
        import({u"l"_s});
        const auto coarse = CaseReader::open(m_case)->eventsDated({*Edtf::parse(u"2023-08"_s)});
        Write write;
        write.byPerson = true;
        write.act.code = u"edit-event"_s;
        write.act.who = u"reader"_s;
        Event event = coarse->constFirst();
        event.standing.status = Status::Accepted;
        write.changed.events = {event};
        VERIFY_RESULT((*CaseWriter::open(m_case))->write(write).result());
        import({u"k"_s});
        QCOMPARE(told(),
            (QStringList{u"2023-08 “The Ministry of Locks (MOL) was searched by police in August 2023” l accepted"_s,
                u"2023-08-12 “On 12 August 2023 police raided the Ministry of Locks (MOL)” k proposed"_s}));
        QCOMPARE(problems(), QStringList());
    }

    // A sentence with two dates tells of two events, and what comes later with one of the dates leaves the other be.
    void aSecondDateInASentenceStays()
    {
        import({u"d"_s, u"e"_s, u"f"_s});
        const QStringList together = told();
        QCOMPARE(together.size(), 2);
        for (const QStringList &order : {QStringList{u"d"_s, u"e"_s, u"f"_s}, QStringList{u"e"_s, u"f"_s, u"d"_s}}) {
            m_case.clear();
            for (const QString &name : order)
                import({name});
            QCOMPARE(told(), together);
            QCOMPARE(problems(), QStringList());
        }
    }

    void lookingAgainChangesNothing()
    {
        import({u"a"_s, u"b"_s, u"c"_s});
        const auto reader = CaseReader::open(m_case);
        VERIFY_RESULT(reader);
        const auto sources = reader->sourceIds();
        QList<TextId> texts;
        for (const SourceId source : *sources)
            texts.append(reader->texts(source, false)->constFirst().id);
        int writes = 0;
        VERIFY_RESULT(proposeEvents(*reader, texts, *sources, [&writes](const Write &) {
            ++writes;
            return Result<void>();
        }));
        QCOMPARE(writes, 0);
    }

    void whatWasRejectedIsNotProposedAgain()
    {
        import({u"a"_s});
        change([](Event &event) { event.standing.status = Status::Rejected; });
        import({u"b"_s});
        QVERIFY(!told().join(u'\n').contains(u"2023-06-03"_s + u" “On 3"_s));
        QCOMPARE(
            std::ranges::count_if(told(), [](const QString &line) { return line.startsWith(u"2023-06-03"_s); }), 1);
    }

    void whatAPersonSettledKeepsItsWordsAndTakesFurtherClaims()
    {
        import({u"a"_s});
        change([](Event &event) {
            event.title = u"The harbour closes"_s;
            event.standing.status = Status::Accepted;
        });
        import({u"b"_s});
        QVERIFY2(told().contains(u"2023-06-03 “The harbour closes” a b accepted"_s), qPrintable(told().join(u'\n')));
        QCOMPARE(problems(), QStringList());
    }

    // As if it had come in with the right day; and so it goes when that is undone, and done again.
    void aCorrectedDayOfPublicationTellsOfOtherEvents()
    {
        import({u"a"_s, u"g"_s});
        const QStringList wrong = told();
        QCOMPARE(wrong.filter(u" a g "_s).size(), 0);
        auto document = CaseDocument::open(m_case, u"reader"_s);
        VERIFY_RESULT(document);
        Source source;
        const auto content = CaseReader::open(m_case)->content();
        for (const Source &each : content->sources)
            source = each.published.toString() == "2022-06-20"_L1 ? each : source;
        source.published = Edtf::day(2023, 6, 20);
        (*document)->act(acting(acts::editSource, source));
        QTRY_COMPARE(told().filter(u"2023-06-03"_s).size(), 1);
        QTRY_COMPARE(told().filter(u" a g "_s).size(), 1);
        QVERIFY(told().filter(u"2022"_s).isEmpty());
        (*document)->undo();
        QTRY_COMPARE(told(), wrong);
        (*document)->redo();
        QTRY_COMPARE(told().filter(u" a g "_s).size(), 1);
        document->reset();
        QCOMPARE(problems(), QStringList());
    }

    // What follows from an act ends with the case, and before what it needs goes.
    void aCaseThatClosesEndsWhatFollowsFromActs()
    {
        import({u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s});
        auto document = CaseDocument::open(m_case, u"reader"_s);
        VERIFY_RESULT(document);
        const EntityId entity = CaseReader::open(m_case)->content()->entities.constFirst().id;
        const auto done = (*document)->act(
            acting(acts::addName, entity, acts::NameDraft{u"gates"_s, u"en"_s, NameKind::Variant, {}}));
        QTRY_VERIFY(done.isFinished());
        document->reset();
        QCOMPARE(problems(), QStringList());
    }

    void anEventThatAPersonMadeOfASentenceIsNotProposedBesideIt()
    {
        import({u"a"_s});
        change([](Event &event) {
            event.title = u"The harbour closes"_s;
            event.standing.status = Status::Accepted;
            event.standing.origin = {{}, 0, u"reader"_s};
            event.standing.fingerprint = QByteArray(16, 'p');
        });
        import({u"c"_s});
        import({u"b"_s});
        QCOMPARE(
            std::ranges::count_if(told(), [](const QString &line) { return line.startsWith(u"2023-06-03"_s); }), 1);
        QVERIFY(told().contains(u"2023-06-03 “The harbour closes” a b accepted"_s));
    }

    // Somebody has told two events of a day apart: what comes in later goes to the one that names the same.
    void aSentenceGoesToTheEventThatSpeaksOfTheSame()
    {
        import({u"h"_s});
        change([](Event &event) {
            event.title = u"The harbour closes"_s;
            event.standing.status = Status::Accepted;
        });
        part(u"The club asks"_s, u"Oldhaven Rowing Club"_s);
        QCOMPARE(told(),
            (QStringList{u"2023-06-03 “The club asks” h accepted"_s, u"2023-06-03 “The harbour closes” h accepted"_s}));
        import({u"i"_s});
        const QStringList told = this->told();
        QVERIFY2(told.contains(u"2023-06-03 “The club asks” h i accepted"_s), qPrintable(told.join(u'\n')));
        QVERIFY2(told.contains(u"2023-06-03 “The harbour closes” h accepted"_s), qPrintable(told.join(u'\n')));
        import({u"a"_s}); // names the ministry alone: the first of them
        QVERIFY(this->told().contains(u"2023-06-03 “The club asks” h i accepted"_s));
        QVERIFY(this->told().contains(u"2023-06-03 “The harbour closes” a h accepted"_s));
        QCOMPARE(problems(), QStringList());
    }

private:
    void import(const QStringList &names)
    {
        if (m_case.isEmpty()) {
            m_case = m_folder->filePath(u"%1.dossier"_s.arg(++m_cases));
            VERIFY_RESULT(CaseWriter::create(m_case, {newUid(), u"Locks"_s, u"en"_s, {}, 0}, u"reader"_s));
        }
        QStringList paths;
        for (const Article &article : articles) {
            if (!names.contains(article.name))
                continue;
            const QString path = m_folder->filePath(article.name + u".txt"_s);
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(article.words);
            QFile meta(m_folder->filePath(article.name + u".meta"_s));
            QVERIFY(meta.open(QIODevice::WriteOnly));
            meta.write("published: " + article.published.toUtf8() + "\nlanguage: en\n");
            paths.append(path);
        }
        const auto writer = CaseWriter::open(m_case);
        VERIFY_RESULT(writer);
        const auto report = importFiles(**writer, paths, u"reader"_s);
        VERIFY_RESULT(report);
        QCOMPARE(report->in, names.size());
    }

    // A person changes the event of 3 June 2023.
    void change(const std::function<void(Event &)> &how)
    {
        const auto reader = CaseReader::open(m_case);
        const auto events = reader->eventsDated({Edtf::parse(u"2023-06-03"_s).value()});
        VERIFY_RESULT(events);
        QCOMPARE(events->size(), 1);
        Write write;
        write.byPerson = true;
        write.act.code = u"edit-event"_s;
        write.act.who = u"reader"_s;
        Event event = events->constFirst();
        how(event);
        write.changed.events = {event};
        const auto writer = CaseWriter::open(m_case);
        VERIFY_RESULT((*writer)->write(write).result());
    }

    // A person gives what a sentence with these words claims to an event of its own.
    void part(const QString &title, const QString &words)
    {
        const auto content = CaseReader::open(m_case)->content();
        Write write;
        write.byPerson = true;
        write.act.code = u"add-claim"_s;
        write.act.who = u"reader"_s;
        Event event = content->events.constFirst();
        event.id = EventId(-1);
        event.uid = newUid();
        event.title = title;
        event.standing = {Status::Accepted, {{}, 0, u"reader"_s}, QByteArray(16, 'q'), 0};
        write.content.events = {event};
        for (const Evidence &evidence : content->evidence) {
            const auto claim = std::ranges::find(content->claims, evidence.claim, &Claim::id);
            if (!evidence.quote.words.contains(words))
                continue;
            write.changed.claims.append(*claim);
            write.changed.claims.last().event = event.id;
            write.changed.claims.last().standing.status = Status::Accepted;
        }
        QCOMPARE(write.changed.claims.size(), 1);
        const auto writer = CaseWriter::open(m_case);
        VERIFY_RESULT((*writer)->write(write).result());
    }

    // A line for each event: date, title, the files that say so, status.
    QStringList told() const
    {
        const auto reader = CaseReader::open(m_case);
        const auto content = reader->content();
        QHash<SourceId, QString> names;
        for (const Edition &edition : content->editions)
            names.insert(edition.source, QFileInfo(edition.fileName).baseName());
        QStringList lines;
        for (const Event &event : content->events) {
            QStringList sources;
            for (const Claim &claim : content->claims) {
                if (claim.event == event.id)
                    sources.append(names.value(claim.source));
            }
            sources.removeDuplicates();
            sources.sort();
            lines.append(u"%1 “%2” %3 %4"_s.arg(
                event.date.toString(), event.title, sources.join(u' '), toString(event.standing.status)));
        }
        lines.sort();
        return lines;
    }
    QStringList problems() const
    {
        const auto reader = CaseReader::open(m_case);
        return problemLines(reader->check().value());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_case;
    int m_cases = 0;
};

QTEST_GUILESS_MAIN(TestNewEvents)
#include "tst_newevents.moc"
