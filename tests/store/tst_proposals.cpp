// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/casefiles.h"
#include "store/casereader.h"

#include <QTemporaryDir>
#include <QTest>

using namespace dossier;
using namespace dossier::tests;

namespace {

// Three more entities, two more events, claims and a sameness that wait, so that every order shows.
CaseContent waitingCase()
{
    CaseContent content = smallCase();
    const auto standing = [](const QString &rule, const QString &key) {
        return Standing{Status::Proposed, {rule, 1, {}}, fingerprint(u"waiting", {key.toUtf8()}), 0};
    };
    const auto uid = [](int n) { return QUuid(u"01890000-0000-7000-8000-%1"_s.arg(0xe00 + n, 12, 16, '0'_L1)); };
    const auto addEntity = [&](const QString &label, int mentions, TextId text) {
        const EntityId id(content.entities.size() + 1);
        content.entities.append(
            {id, uid(static_cast<int>(id.value)), EntityType::Person, label, {}, standing(u"person"_s, label)});
        content.names.append({NameId(content.names.size() + 1), id, {}, label, NameKind::Full, false,
            standing(u"person"_s, label + u" name"_s)});
        for (int i = 0; i < mentions; ++i) {
            content.mentions.append({MentionId(content.mentions.size() + 1), text, {i, i + 1}, id,
                quoteOf(content.texts.at(text.value - 1).characters, {i, i + 1}), false,
                standing(u"person"_s, label + QString::number(i))});
        }
        return id;
    };
    addEntity(u"Anna One"_s, 1, SmallCaseBuilder::frenchText);
    addEntity(u"Bert Five"_s, 5, SmallCaseBuilder::frenchText);
    const EntityId first = addEntity(u"Célia Both"_s, 1, SmallCaseBuilder::frenchText);
    content.mentions.append({MentionId(content.mentions.size() + 1), SmallCaseBuilder::englishText, {0, 5}, first,
        quoteOf(content.texts.at(1).characters, {0, 5}), false, standing(u"person"_s, u"in English"_s)});
    const auto addEvent = [&](const QString &title) {
        const EventId id(content.events.size() + 1);
        content.events.append({id, uid(50 + static_cast<int>(id.value)), title, {}, Edtf::month(2023, 3),
            DatePart::None, {}, {}, false, standing(u"date-entity"_s, title)});
        return id;
    };
    const auto addClaim = [&](EventId event, SourceId source, const Edtf &date) {
        Claim claim = content.claims.constFirst();
        claim.id = ClaimId(content.claims.size() + 1);
        claim.uid = uid(100 + static_cast<int>(claim.id.value));
        claim.event = event;
        claim.source = source;
        claim.date = date;
        claim.value = date.toString();
        claim.standing = standing(u"date-entity"_s, u"claim"_s + QString::number(claim.id.value));
        content.claims.append(claim);
    };
    const EventId one = addEvent(u"One source says so"_s);
    const EventId agreed = addEvent(u"Two agree"_s);
    const EventId disputed = addEvent(u"Two differ"_s);
    addClaim(one, SourceId(1), Edtf::month(2023, 3));
    addClaim(agreed, SourceId(1), Edtf::month(2023, 3));
    addClaim(agreed, SourceId(2), Edtf::month(2023, 3));
    addClaim(agreed, SourceId(2), {}); // which is no other date
    addClaim(disputed, SourceId(1), Edtf::month(2023, 3));
    addClaim(disputed, SourceId(2), Edtf::month(2023, 4));
    addClaim(SmallCaseBuilder::recovery, SourceId(1), Edtf::month(2023, 5)); // the event is accepted, this waits
    content.samenesses.append({SamenessId(2), SmallCaseBuilder::agency, first, Judgement::Same, u"spelt alike"_s,
        standing(u"spelling"_s, u"same"_s)});
    content.samenesses.append(
        {SamenessId(3), SmallCaseBuilder::port, first, Judgement::Unsure, {}, standing(u"spelling"_s, u"unsure"_s)});
    return content;
}

class Open
{
public:
    Open()
    {
        makeCase(path(), waitingCase());
        auto opened = CaseReader::open(path());
        VERIFY_RESULT(opened);
        m_reader.emplace(*std::move(opened));
    }
    QString path() const { return m_folder.filePath(u"case.dossier"_s); }
    const CaseReader &reader() const { return *m_reader; }
    QList<ProposalRow> rows(const ProposalQuery &query = {}) const
    {
        return reader().proposals(query, std::nullopt, 1000, u"en"_s).value_or(QList<ProposalRow>());
    }
    QStringList words(ProposalKind kind) const
    {
        ProposalQuery query;
        query.kind = kind;
        QStringList words;
        for (const ProposalRow &row : rows(query))
            words.append(row.words);
        return words;
    }

private:
    QTemporaryDir m_folder;
    std::optional<CaseReader> m_reader;
};

} // namespace

class tst_Proposals : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void what_much_hangs_on_comes_first();
    void what_belongs_to_a_proposal_comes_with_it();
    void pages_go_on_where_the_last_ended();
    void filters_data();
    void filters();
    void a_row_tells_what_comes_with_it();
    void what_a_removed_source_says_waits_for_it();
};

void tst_Proposals::what_much_hangs_on_comes_first()
{
    const Open open;
    QCOMPARE(open.words(ProposalKind::Entity),
        (QStringList{u"Célia Both"_s, u"Bert Five"_s, u"Grey Heron"_s, u"Anna One"_s}));
    QCOMPARE(open.words(ProposalKind::Event), (QStringList{u"Two differ"_s, u"Two agree"_s, u"One source says so"_s}));
    QCOMPARE(open.words(ProposalKind::Sameness), (QStringList{u"Port of Valmer"_s, u"Locks Agency"_s}));
    QList<ProposalKind> kinds;
    for (const ProposalRow &row : open.rows())
        kinds.append(row.kind);
    QVERIFY(std::ranges::is_sorted(kinds));
}

void tst_Proposals::what_belongs_to_a_proposal_comes_with_it()
{
    const Open open;
    QCOMPARE(open.words(ProposalKind::Claim), QStringList{u"2023-05"_s}); // of the accepted event alone
    QVERIFY(open.words(ProposalKind::Name).isEmpty());
    QVERIFY(!open.words(ProposalKind::Mention).contains(u"Grey Heron"_s));
    QCOMPARE(open.words(ProposalKind::Mention).size(), 10);
}

void tst_Proposals::pages_go_on_where_the_last_ended()
{
    const Open open;
    const QList<ProposalRow> all = open.rows();
    QCOMPARE(open.reader().proposalCounts()->total(), all.size());
    for (const int size : {1, 3, 7}) {
        QList<ProposalRow> paged;
        std::optional<CaseReader::ProposalPlace> after;
        while (true) {
            const auto page = open.reader().proposals({}, after, size, u"en"_s);
            VERIFY_RESULT(page);
            if (page->isEmpty())
                break;
            paged += *page;
            after = CaseReader::ProposalPlace{page->last().kind, page->last().weight, page->last().row.key};
        }
        QCOMPARE(paged, all);
    }
}

void tst_Proposals::filters_data()
{
    QTest::addColumn<ProposalQuery>("query");
    QTest::addColumn<QStringList>("words");
    ProposalQuery query;
    query.kind = ProposalKind::Entity;
    query.rule = u"person"_s;
    QTest::newRow("rule") << query << QStringList{u"Célia Both"_s, u"Bert Five"_s, u"Anna One"_s};
    query = {};
    query.kind = ProposalKind::Entity;
    query.source = SmallCaseBuilder::englishSource;
    QTest::newRow("source") << query << QStringList{u"Célia Both"_s, u"Grey Heron"_s};
    query = {};
    query.kind = ProposalKind::Date;
    query.language = u"fr"_s;
    QTest::newRow("language") << query << QStringList{u"mars 2023"_s};
    query = {};
    query.kind = ProposalKind::Entity;
    query.words = u"CELIA both"_s;
    QTest::newRow("words without accents") << query << QStringList{u"Célia Both"_s};
    query = {};
    query.words = u"presse ecluses"_s;
    QTest::newRow("words over all kinds") << query << QStringList{u"presse@ecluses.example"_s};
    query = {};
    query.kind = ProposalKind::Link;
    query.words = u"agency"_s;
    QTest::newRow("links have no words") << query << QStringList();
    query = {};
    query.kind = ProposalKind::Finding;
    query.words = u"numbers"_s;
    query.findingWords = {{u"numbers-differ"_s, u"Zahlen weichen ab"_s}};
    QTest::newRow("findings are not sought by their code where it has words") << query << QStringList();
    query.words = u"WEICHEN 60"_s;
    QTest::newRow("findings by what they say") << query << QStringList{QString()};
    query = {};
    query.rule = u"nobody"_s;
    QTest::newRow("no such rule") << query << QStringList();
}

void tst_Proposals::filters()
{
    const Open open;
    QFETCH(const ProposalQuery, query);
    QStringList words;
    for (const ProposalRow &row : open.rows(query))
        words.append(row.words);
    QTEST(words, "words");
    QCOMPARE(open.reader().proposalCounts(query)->total(), words.size());
    QCOMPARE(open.reader().proposalKeys(query)->size(), words.size());
}

void tst_Proposals::a_row_tells_what_comes_with_it()
{
    const Open open;
    const QList<ProposalRow> rows = open.rows();
    const ProposalRow entity = rows.constFirst();
    QCOMPARE(entity.mentions, qint64(2));
    QCOMPARE(entity.sources, qint64(2));
    QCOMPARE(entity.names, qint64(1));
    QCOMPARE(entity.rule, u"person"_s);
    QCOMPARE(entity.context.place, (TextSpan{SmallCaseBuilder::frenchText, {0, 1}}));
    const auto event = std::ranges::find(rows, u"Two differ"_s, &ProposalRow::words);
    QVERIFY(event != rows.end());
    QVERIFY(event->disputed);
    QCOMPARE(event->claims, qint64(2));
    const auto agreed = std::ranges::find(rows, u"Two agree"_s, &ProposalRow::words);
    QVERIFY(agreed != rows.end());
    QVERIFY(!agreed->disputed);
    const auto link = std::ranges::find(rows, ProposalKind::Link, &ProposalRow::kind);
    QVERIFY(link != rows.end());
    QCOMPARE(link->confidence, 0.75);
    QCOMPARE(link->otherNumber, 2);
    QCOMPARE(link->context.passageNumber, 1);
}

void tst_Proposals::what_a_removed_source_says_waits_for_it()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"case.dossier"_s);
    CaseContent content = waitingCase();
    content.sources[0].removed = true;
    makeCase(path, content);
    const auto reader = CaseReader::open(path);
    VERIFY_RESULT(reader);
    const auto rows = reader->proposals({}, std::nullopt, 1000, u"en"_s);
    VERIFY_RESULT(rows);
    QVERIFY(std::ranges::none_of(*rows, [](const ProposalRow &row) { return row.words == u"Anna One"_s; }));
    QVERIFY(std::ranges::none_of(*rows, [](const ProposalRow &row) { return row.words == u"mars 2023"_s; }));
    QVERIFY(std::ranges::any_of(*rows, [](const ProposalRow &row) { return row.words == u"Célia Both"_s; }));
}

QTEST_GUILESS_MAIN(tst_Proposals)
#include "tst_proposals.moc"
