// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/library.h"
#include "workspace/acts/entityacts.h"
#include "workspace/acts/markacts.h"
#include "workspace/importedcase.h"
#include "workspace/newsameness.h"

#include <QTest>

#include <algorithm>

using namespace dossier;
using namespace Qt::StringLiterals;

// What an import proposes of entities that are likely one, and what becomes of it.
class TestNewSameness : public QObject, private ImportedCase
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(setUpLibrary()); }
    void init()
    {
        open();
        write(u"a.txt"_s, "Le Bureau des Phares a fermé le port de Merval lundi.\nLe Bureau des Phares se tait.\n");
        write(u"a.meta"_s, "language: fr\npublished: 2024-03-12\n");
        write(u"a.translation.en.md"_s,
            "---\nrendition-of: a.txt\nkind: translation\nlanguage: en\nversion: 1\n---\n\n"
            "The Lamp Agency closed the port of Merval on Monday.\nThe Lamp Agency is silent.\n");
        import();
    }
    void cleanup() { close(); }

    void whatStandsInLinkedPassagesIsProposed()
    {
        QCOMPARE(judgements(), QStringList{u"Bureau des Phares = Lamp Agency, proposed: linked-passages 2; dates 1"_s});
        QCOMPARE(waiting(), 1);
    }

    void anotherLookChangesNothing()
    {
        const QList<Sameness> before = rows();
        look();
        QCOMPARE(rows(), before);
    }

    void whatWasDecidedStays_data()
    {
        QTest::addColumn<Status>("status");
        QTest::newRow("accepted") << Status::Accepted;
        QTest::newRow("rejected") << Status::Rejected;
    }

    void whatWasDecidedStays()
    {
        QFETCH(Status, status);
        decide(status);
        const QList<Sameness> before = rows();
        look();
        QCOMPARE(rows(), before);
        QCOMPARE(waiting(), 0);
    }

    void anEntityIsAcceptedWithoutWhatMayBeTheSame()
    {
        const Result<CaseReader> reader = CaseReader::open(m_writer->path());
        Result<Write> settled =
            acts::settle(*reader, u"reader"_s, {{u"entity"_s, rows().constFirst().first.value}}, Status::Accepted);
        QVERIFY(settled);
        QVERIFY(take(*std::move(settled)));
        QVERIFY(rows().constFirst().standing.status == Status::Proposed);
    }

    void whatAPersonPartedIsNotAskedAgain()
    {
        const Result<CaseReader> reader = CaseReader::open(m_writer->path());
        const Sameness row = rows().constFirst();
        Result<Write> parted =
            acts::judgeSameness(*reader, u"reader"_s, row.first, row.second, Judgement::NotTheSame, u"two offices"_s);
        QVERIFY(parted);
        QVERIFY(take(*std::move(parted)));
        const QList<Sameness> before = rows();
        look();
        QCOMPARE(rows(), before);
        QCOMPARE(before.constFirst().reason, u"two offices"_s);
    }

    void whatNothingSpeaksForAnyMoreGoes()
    {
        const Result<CaseReader> reader = CaseReader::open(m_writer->path());
        QList<RowKey> links;
        const CaseContent content = *reader->content();
        for (const Link &link : content.links)
            links.append({u"link"_s, link.id.value});
        Result<Write> rejected = acts::settle(*reader, u"reader"_s, links, Status::Rejected);
        QVERIFY(rejected);
        QVERIFY(take(*std::move(rejected)));
        look();
        QCOMPARE(judgements(), QStringList());
    }

private:
    QList<Sameness> rows() const
    {
        const Result<CaseReader> reader = CaseReader::open(m_writer->path());
        return reader ? reader->samenesses().value_or(QList<Sameness>()) : QList<Sameness>();
    }
    QStringList judgements() const
    {
        const Result<CaseReader> reader = CaseReader::open(m_writer->path());
        QStringList lines;
        for (const Sameness &row : rows()) {
            QStringList labels{reader->entity(row.first)->label, reader->entity(row.second)->label};
            labels.sort();
            lines.append(labels.join(u" = "_s) + u", "_s + toString(row.standing.status) + u": "_s + row.reason);
        }
        return lines;
    }
    qsizetype waiting() const
    {
        const Result<CaseReader> reader = CaseReader::open(m_writer->path());
        const auto rows = reader->proposals({}, {}, 100, u"en"_s);
        return std::ranges::count(*rows, ProposalKind::Sameness, &ProposalRow::kind);
    }
    void look()
    {
        const Result<CaseReader> reader = CaseReader::open(m_writer->path());
        const Result<QList<SourceId>> sources = reader->sourceIds();
        QVERIFY(sources);
        QVERIFY(proposeSameness(*reader, *sources, [this](Write part) { return take(std::move(part)); }));
    }
    void decide(Status status)
    {
        const Result<CaseReader> reader = CaseReader::open(m_writer->path());
        Result<Write> settled =
            acts::settle(*reader, u"reader"_s, {{u"sameness"_s, rows().constFirst().id.value}}, status);
        QVERIFY(settled);
        QVERIFY(take(*std::move(settled)));
    }
};

QTEST_GUILESS_MAIN(TestNewSameness)
#include "tst_newsameness.moc"
