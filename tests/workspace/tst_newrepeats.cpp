// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/newrepeats.h"

#include "store/casefiles.h"
#include "workspace/acts/acting.h"
#include "workspace/acts/caseacts.h"
#include "workspace/acts/eventacts.h"
#include "workspace/acts/markacts.h"
#include "workspace/casedocument.h"
#include "workspace/importing.h"
#include "workspace/jobwriting.h"
#include "workspace/readingagain.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

using namespace dossier;
using namespace dossier::tests;
using namespace Qt::StringLiterals;

namespace {

struct Article
{
    QString name;
    QByteArray meta;
    QByteArray words;
};

const QList<Article> articles{
    {u"notice"_s, "published: 2023-06-04\nkind: communiqué\npublisher: Ministry of Locks\n",
        "The harbour is closed\n\nThe Ministry of Locks (MOL) closed the harbour on 3 June 2023. The MOL says that "
        "work "
        "will last for weeks to come.\n"},
    {u"paper"_s, "published: 2023-06-05\nkind: press article\npublisher: Quay Post\n",
        "Boats wait\n\nAccording to the Ministry of Locks (MOL), every gate was shut on 3 June 2023. The MOL has no "
        "idea when they open.\n"},
    {u"own"_s, "published: 2023-06-06\nkind: press article\npublisher: Lock News\n",
        "What we saw\n\nOur man stood by on 3 June 2023 when the Ministry of Locks (MOL) shut the gates. The MOL paid "
        "him no heed.\n"},
    {u"copy"_s, "published: 2023-06-07\nkind: press article\npublisher: The Copyist\n",
        "What was seen\n\nThe man stood by on 3 June 2023 when the Ministry of Locks (MOL) shut the gates. Rain fell. "
        "The MOL went home.\n"},
};

} // namespace

class TestNewRepeats : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { VERIFY_RESULT(setUpLibrary()); }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_case = m_folder->filePath(u"1.dossier"_s);
        VERIFY_RESULT(CaseWriter::create(m_case, {newUid(), u"Locks"_s, u"en"_s, {}, 0}, u"reader"_s));
    }

    void sourcesThatPassOnWhatAnotherSaysAreNotCounted()
    {
        import({u"notice"_s, u"paper"_s, u"own"_s, u"copy"_s});
        QCOMPARE(told(),
            (QStringList{u"copy repeats own repeats-words"_s, u"notice date-entity"_s, u"own date-entity"_s,
                u"paper repeats notice repeats-attributed"_s}));
        const auto reader = CaseReader::open(m_case);
        const auto event = reader->eventsDated({*Edtf::parse(u"2023-06-03"_s)});
        const auto sheet = reader->eventSheet(event->constFirst().id);
        VERIFY_RESULT(sheet);
        QCOMPARE(sheet->repeats, 2);
    }

    void theOrderInWhichSourcesComeInDoesNotMatter()
    {
        for (const QString &name : {u"copy"_s, u"paper"_s, u"own"_s, u"notice"_s})
            import({name});
        QCOMPARE(told(),
            (QStringList{u"copy repeats own repeats-words"_s, u"notice date-entity"_s, u"own date-entity"_s,
                u"paper repeats notice repeats-attributed"_s}));
    }

    void lookingAgainChangesNothing()
    {
        import({u"notice"_s, u"paper"_s, u"own"_s, u"copy"_s});
        const auto reader = CaseReader::open(m_case);
        int writes = 0;
        VERIFY_RESULT(proposeRepeats(*reader, *reader->sourceIds(), [&writes](const Write &) {
            ++writes;
            return Result<void>();
        }));
        QCOMPARE(writes, 0);
    }

    void whatAPersonDecidedStays()
    {
        import({u"notice"_s, u"paper"_s});
        auto document = CaseDocument::open(m_case, u"reader"_s);
        VERIFY_RESULT(document);
        const Claim claim = claimOf(u"paper"_s);
        QVERIFY(claim.repeats);
        acts::Judging judging{claim.stance, claim.voice, claim.credibility, ClaimId()};
        (*document)->act(acting(acts::judgeClaim, claim.id, judging));
        QTRY_VERIFY(!claimOf(u"paper"_s).repeats);
        (*document)->undo();
        QTRY_VERIFY(claimOf(u"paper"_s).repeats);
        (*document)->redo();
        QTRY_VERIFY(!claimOf(u"paper"_s).repeats);
        document->reset();
        import({u"own"_s});
        QVERIFY(!claimOf(u"paper"_s).repeats);
    }

    void aClaimDoesNotRepeatItself()
    {
        import({u"notice"_s, u"paper"_s});
        const auto reader = CaseReader::open(m_case);
        const Claim paper = claimOf(u"paper"_s);
        const Claim notice = claimOf(u"notice"_s);
        const auto judged = [&](const Claim &claim, ClaimId of) {
            const acts::Judging judging{claim.stance, claim.voice, claim.credibility, of};
            return acts::judgeClaim(*reader, u"reader"_s, claim.id, judging).has_value();
        };
        QVERIFY(!judged(paper, paper.id));
        QVERIFY(!judged(notice, paper.id)); // which repeats it
        QVERIFY(judged(paper, notice.id));
    }

    // As in a case whose claims come from before rules knew of repeats.
    void textsReadAgainAreLookedAtToo()
    {
        import({u"notice"_s, u"paper"_s, u"own"_s});
        const QStringList found = told();
        const QStringList without{u"notice date-entity"_s, u"own date-entity"_s, u"paper date-entity"_s};
        const auto writer = CaseWriter::open(m_case);
        VERIFY_RESULT(writer);
        Claim claim = claimOf(u"paper"_s);
        claim.repeats = {};
        claim.standing.origin.rule = u"date-entity"_s;
        Write before;
        before.act.code = u"propose-events"_s;
        before.changed.claims = {claim};
        VERIFY_RESULT(writeAndWait(**writer, before));
        QCOMPARE(told(), without);
        VERIFY_RESULT(readTextsAgain(**writer, {evidenceText(claim.id)}, u"reader"_s));
        QCOMPARE(told(), found);

        const acts::Judging own{claim.stance, claim.voice, claim.credibility, ClaimId()};
        const auto judged = acts::judgeClaim(*CaseReader::open(m_case), u"reader"_s, claim.id, own);
        VERIFY_RESULT(judged);
        const auto act = (*writer)->write(*judged).result();
        VERIFY_RESULT(act);
        VERIFY_RESULT(readTextsAgain(**writer, {evidenceText(claim.id)}, u"reader"_s));
        QVERIFY(!claimOf(u"paper"_s).repeats); // as a person has it
        const auto undo = acts::takeBack(*CaseReader::open(m_case), u"reader"_s, act->act);
        VERIFY_RESULT(undo);
        VERIFY_RESULT((*writer)->write(*undo).result());
        VERIFY_RESULT(readTextsAgain(**writer, {evidenceText(claim.id)}, u"reader"_s));
        QCOMPARE(told(), found);
    }

    // Whoever is said to have published a source is who others have it from.
    void aCorrectedPublisherIsLookedForAtOnce()
    {
        import({u"notice"_s, u"paper"_s});
        auto document = CaseDocument::open(m_case, u"reader"_s);
        VERIFY_RESULT(document);
        Source source = *CaseReader::open(m_case)->source(claimOf(u"notice"_s).source);
        source.publisher = u"Harbour Times"_s;
        (*document)->act(acting(acts::editSource, source));
        QTRY_VERIFY(!claimOf(u"paper"_s).repeats);
        QCOMPARE(claimOf(u"paper"_s).standing.origin.rule, u"date-entity"_s);
        (*document)->undo();
        QTRY_VERIFY(claimOf(u"paper"_s).repeats);
    }

    // What was repeated goes with its source's date; what repeated it stays.
    void whatWasRepeatedCanGo()
    {
        import({u"notice"_s, u"paper"_s});
        auto document = CaseDocument::open(m_case, u"reader"_s);
        VERIFY_RESULT(document);
        const Claim notice = claimOf(u"notice"_s);
        const auto dates = CaseReader::open(m_case)->dates(evidenceText(notice.id));
        (*document)->act(acting(
            acts::settle, QList<RowKey>{{u"date"_s, dates->constFirst().id.value, -1}}, Status::Rejected, QString()));
        const auto isRejected = [&] {
            const auto now = CaseReader::open(m_case)->dates(evidenceText(notice.id));
            return now->constFirst().standing.status == Status::Rejected;
        };
        QTRY_VERIFY(isRejected());
        document->reset();
        import({u"own"_s});
        QCOMPARE(told(), (QStringList{u"own date-entity"_s, u"paper date-entity"_s}));
    }

private:
    void import(const QStringList &names)
    {
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
            meta.write(article.meta + "language: en\n");
            paths.append(path);
        }
        const auto writer = CaseWriter::open(m_case);
        VERIFY_RESULT(writer);
        const auto report = importFiles(**writer, paths, u"reader"_s);
        VERIFY_RESULT(report);
        QCOMPARE(report->in, names.size());
    }

    QHash<SourceId, QString> sources() const
    {
        QHash<SourceId, QString> names;
        const auto content = CaseReader::open(m_case)->content();
        for (const Edition &edition : content->editions)
            names.insert(edition.source, QFileInfo(edition.fileName).baseName());
        return names;
    }

    TextId evidenceText(ClaimId claim) const { return CaseReader::open(m_case)->evidenceOf(claim)->constFirst().text; }

    QList<Claim> claims() const
    {
        QList<Claim> claims = CaseReader::open(m_case)->content()->claims;
        claims.removeIf([](const Claim &claim) { return claim.value != "2023-06-03"_L1; });
        return claims;
    }

    Claim claimOf(const QString &name) const
    {
        const QHash<SourceId, QString> names = sources();
        for (const Claim &claim : claims()) {
            if (names.value(claim.source) == name)
                return claim;
        }
        return {};
    }

    // A line for each claim on 3 June 2023: whose it is, whose it repeats, by which rule it stands there.
    QStringList told() const
    {
        const QHash<SourceId, QString> names = sources();
        QStringList lines;
        const QList<Claim> all = claims();
        for (const Claim &claim : all) {
            const auto of = std::ranges::find(all, claim.repeats, &Claim::id);
            const QString repeats = of == all.cend() ? QString() : u" repeats "_s + names.value(of->source);
            lines.append(names.value(claim.source) + repeats + u' ' + claim.standing.origin.rule);
        }
        lines.sort();
        return lines;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_case;
};

QTEST_GUILESS_MAIN(TestNewRepeats)
#include "tst_newrepeats.moc"
