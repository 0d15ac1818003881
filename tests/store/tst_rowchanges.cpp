// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/casefiles.h"

#include <QTemporaryDir>

#include <algorithm>
#include <functional>

using namespace dossier;
using namespace dossier::tests;

namespace {

using Small = SmallCaseBuilder;

Write act(const QString &code)
{
    Write write;
    write.act.code = code;
    write.act.who = u"reader"_s;
    write.byPerson = true;
    return write;
}

template <typename Rows> void forgetRevisionsOf(Rows &rows)
{
    for (auto &row : rows) {
        if constexpr (requires { row.standing; })
            row.standing.revision = 0;
        else if constexpr (requires { row.revision; })
            row.revision = 0;
    }
}

// What a case says, without the history and without how often rows were changed; in the order of keys.
CaseContent said(CaseContent content)
{
    content.acts.clear();
    const auto forget = [](auto &...lists) { (forgetRevisionsOf(lists), ...); };
    forget(content.sources, content.links, content.entities, content.names, content.samenesses, content.mentions,
        content.indicators, content.quotations, content.dates, content.events, content.claims, content.evidence,
        content.notes, content.findings);
    return content;
}

template <typename Row> QList<Row> changed(const QList<Row> &rows, qsizetype at, const std::function<void(Row &)> &how)
{
    Row row = rows.at(at);
    how(row);
    return {row};
}

} // namespace

using MakeWrite = std::function<Write(const CaseContent &)>;
Q_DECLARE_METATYPE(MakeWrite)

class TestRowChanges : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { VERIFY_RESULT(setUpLibrary()); }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"case.dossier"_s);
        makeCase(m_path, smallCase());
        auto writer = CaseWriter::open(m_path);
        VERIFY_RESULT(writer);
        m_writer = std::move(*writer);
    }

    void cleanup() { m_writer.reset(); }

    void everyChangeIsDoneTakenBackAndDoneAgain_data()
    {
        QTest::addColumn<MakeWrite>("change");
        const auto row = [](const char *name, const MakeWrite &change) { QTest::newRow(name) << change; };
        row("source renamed", [](const CaseContent &now) {
            Write write = act(u"edit-source"_s);
            write.changed.sources = changed<Source>(now.sources, 0, [](Source &source) {
                source.title = u"Écluses : l’attaque"_s;
                source.published = Edtf::parse(u"2023-03-21"_s).value();
            });
            return write;
        });
        row("source removed", [](const CaseContent &now) {
            Write write = act(u"remove-sources"_s);
            write.changed.sources = changed<Source>(now.sources, 0, [](Source &source) { source.removed = true; });
            return write;
        });
        row("entity renamed and settled", [](const CaseContent &now) {
            Write write = act(u"rename-entity"_s);
            write.changed.entities = changed<Entity>(now.entities, 2, [](Entity &entity) {
                entity.label = u"Grauer Reiher"_s;
                entity.standing.status = Status::Accepted;
            });
            return write;
        });
        row("mention moved to another entity", [](const CaseContent &now) {
            Write write = act(u"move-mention"_s);
            write.changed.mentions =
                changed<Mention>(now.mentions, 0, [](Mention &mention) { mention.entity = Small::port; });
            return write;
        });
        row("mention rejected", [](const CaseContent &now) {
            Write write = act(u"reject"_s);
            write.changed.mentions =
                changed<Mention>(now.mentions, 0, [](Mention &mention) { mention.standing.status = Status::Rejected; });
            return write;
        });
        row("date read otherwise", [](const CaseContent &now) {
            Write write = act(u"edit-date"_s);
            write.changed.dates = changed<Date>(now.dates, 0, [](Date &date) {
                date.edtf = Edtf::parse(u"2022-03"_s).value();
                date.part = DatePart::Early;
            });
            return write;
        });
        row("event dated by a person", [](const CaseContent &now) {
            Write write = act(u"date-event"_s);
            write.changed.events = changed<Event>(now.events, 0, [](Event &event) {
                event.date = Edtf::parse(u"2023-03-14/2023-03-20"_s).value();
                event.dateSetByPerson = true;
                event.reason = u"as the port says"_s;
            });
            return write;
        });
        row("claim judged", [](const CaseContent &now) {
            Write write = act(u"judge-claim"_s);
            write.changed.claims = changed<Claim>(now.claims, 0, [](Claim &claim) {
                claim.stance = Stance::Contradicts;
                claim.credibility = 2;
                claim.standing.status = Status::Rejected;
            });
            return write;
        });
        row("finding settled", [](const CaseContent &now) {
            Write write = act(u"settle-finding"_s);
            write.changed.findings = changed<Finding>(now.findings, 0, [](Finding &finding) {
                finding.standing.status = Status::Accepted;
                finding.reason = u"so it is"_s;
            });
            return write;
        });
        row("note rewritten", [](const CaseContent &now) {
            Write write = act(u"edit-note"_s);
            write.changed.notes = changed<Note>(now.notes, 0, [](Note &note) { note.words = u"Asked again."_s; });
            return write;
        });
        row("text in another language", [](const CaseContent &now) {
            Write write = act(u"set-language"_s);
            write.changed.texts = changed<Text>(now.texts, 1, [](Text &text) {
                text.language = u"nl"_s;
                text.languageOrigin = u"person"_s;
            });
            return write;
        });
        row("older version current again", [](const CaseContent &now) {
            Write write = act(u"choose-version"_s);
            write.changed.texts = now.texts.sliced(2, 2);
            write.changed.texts[0].current = true;
            write.changed.texts[1].current = false;
            return write;
        });
        row("marks that go", [](const CaseContent &now) {
            Write write = act(u"tidy"_s);
            write.removed = {{u"mention"_s, now.mentions.first().id.value, -1}, {u"date"_s, 1, -1},
                {u"indicator"_s, 1, -1}, {u"quotation"_s, 1, -1}, {u"link"_s, 1, -1}};
            return write;
        });
        row("finding that goes", [](const CaseContent &) {
            Write write = act(u"tidy"_s);
            write.removed = {{u"finding"_s, 1, -1}};
            return write;
        });
        row("event that goes with all it rests on", [](const CaseContent &now) {
            Write write = act(u"delete-event"_s);
            for (const Note &note : now.notes) {
                if (note.event == Small::attack)
                    write.removed.append({u"note"_s, note.id.value, -1});
            }
            QSet<ClaimId> claims;
            for (const Claim &claim : now.claims) {
                if (claim.event != Small::attack)
                    continue;
                claims.insert(claim.id);
                write.removed.append({u"claim"_s, claim.id.value, -1});
            }
            for (const Evidence &evidence : now.evidence) {
                if (claims.contains(evidence.claim))
                    write.removed.append({u"evidence"_s, evidence.id.value, -1});
            }
            write.removed.append({u"event"_s, Small::attack.value, -1});
            return write;
        });
        row("version written", [](const CaseContent &now) {
            Write write = act(u"keep-version"_s);
            const QString words = u"Third try. It names 40 locks."_s;
            write.content.versions.append(
                {VersionId(-1), newUid(), RenditionId(1), 3, u"draft"_s, u"reader"_s, 1, TextId(-1)});
            write.content.texts.append(
                {TextId(-1), SourceId(1), {}, VersionId(-1), u"en"_s, u"person"_s, words, OffsetMap(), 1, false, {}});
            write.content.passages.append({PassageId(-1), TextId(-1), 1, {0, 10}, PassageKind::Sentence});
            write.content.passages.append({PassageId(-2), TextId(-1), 2, {11, words.size()}, PassageKind::Sentence});
            Link link = now.links.first();
            link.id = LinkId(-1);
            link.rendered = PassageId(-2);
            link.standing.fingerprint = QByteArray(16, 'v');
            write.content.links.append(link);
            return write;
        });
        row("entity made from an old mention", [](const CaseContent &now) {
            Write write = act(u"split"_s);
            Entity entity = now.entities.first();
            entity.id = EntityId(-1);
            entity.uid = newUid();
            entity.label = u"Valmer locks office"_s;
            write.content.entities.append(entity);
            write.changed.mentions =
                changed<Mention>(now.mentions, 0, [](Mention &mention) { mention.entity = EntityId(-1); });
            return write;
        });
        row("passages cut anew", [](const CaseContent &now) {
            Write write = act(u"read-again"_s);
            QList<Passage> passages;
            for (const Passage &passage : now.passages) {
                if (passage.text == Small::englishText)
                    passages.append(passage);
            }
            // The first two become one, and the others move up.
            passages[0].span.end = passages.at(1).span.end;
            write.removed = {{u"passage"_s, passages.at(1).id.value, -1}};
            for (const Link &link : now.links) {
                if (link.source == passages.at(1).id)
                    write.removed.append({u"link"_s, link.id.value, -1});
            }
            passages.removeAt(1);
            for (qsizetype i = 0; i < passages.size(); ++i)
                passages[i].number = static_cast<int>(i) + 1;
            write.changed.passages = passages;
            return write;
        });
    }
    void everyChangeIsDoneTakenBackAndDoneAgain()
    {
        QFETCH(MakeWrite, change);
        const CaseContent before = said(content());
        const WriteReceipt done = write(change(content()));
        const CaseContent after = said(content());
        QVERIFY(difference(before, after) != QString());
        QCOMPARE(problems(), QStringList());

        const WriteReceipt undone = takeBack(done.act);
        QCOMPARE(difference(said(content()), before), QString());
        QCOMPARE(problems(), QStringList());
        QVERIFY(undone.left.isEmpty());

        const WriteReceipt redone = takeBack(undone.act);
        QCOMPARE(difference(said(content()), after), QString());
        QCOMPARE(problems(), QStringList());
        QVERIFY(redone.left.isEmpty());
    }

    void proposalsThatOnlyARemovedSourceSpeaksForAreInNoList()
    {
        // Grey Heron and the recovery are proposed, and the English source alone speaks of them.
        const auto listed = [this] {
            const auto reader = CaseReader::open(m_path);
            const auto entities = reader->entities({}, u"en"_s);
            const auto events = reader->events();
            const auto counts = reader->counts();
            QStringList lines;
            for (const EntityRow &entity : *entities)
                lines.append(entity.label);
            for (const EventRow &event : *events)
                lines.append(event.title);
            lines.append(
                u"%1 %2"_s.arg(counts->entities - counts->unseenEntities).arg(counts->events - counts->unseenEvents));
            return lines;
        };
        Write propose;
        propose.act.code = u"propose-events"_s;
        const CaseContent now = content();
        propose.changed.events = changed<Event>(now.events, 1, [](Event &event) {
            event.standing.status = Status::Proposed;
            event.standing.origin = {u"date-entity"_s, 1, {}};
        });
        write(propose);
        const QStringList before = listed();
        Write remove = act(u"remove-sources"_s);
        remove.changed.sources = changed<Source>(now.sources, 1, [](Source &source) { source.removed = true; });
        const WriteReceipt removed = write(remove);
        const QStringList without = listed();
        QCOMPARE_LT(without.size(), before.size());
        QVERIFY(!without.contains(u"Grey Heron"_s));
        QCOMPARE(without.last(), u"%1 %2"_s.arg(2).arg(without.size() - 1 - 2));
        QCOMPARE(problems(), QStringList());
        takeBack(removed.act);
        QCOMPARE(listed(), before);
        QCOMPARE(problems(), QStringList());
    }

    void remarksOnARemovedSourceAreInNoList_data()
    {
        QTest::addColumn<int>("source");
        QTest::addColumn<QString>("without");
        // A note stands in the French source; a finding says that it differs from the English one.
        QTest::newRow("note and finding") << 0 << u"0 0 | 0 0 | 0 | 1"_s;
        QTest::newRow("finding") << 1 << u"0 1 | 0 1 | 0 | 1"_s;
    }
    void remarksOnARemovedSourceAreInNoList()
    {
        // Open findings and notes as they are listed and counted, findings to review, and what stands in the margin of
        // the French text (its own note, whatever became of it); a note on the whole case stays.
        const auto remarked = [this] {
            const auto reader = CaseReader::open(m_path);
            const auto rows = reader->remarks({}, std::nullopt, 10, u"en"_s);
            const auto ofGroup = [&rows](
                                     RemarkGroup group) { return std::ranges::count(*rows, group, &RemarkRow::group); };
            const auto counts = reader->remarkCounts();
            const auto proposals = reader->proposalCounts();
            return u"%1 %2 | %3 %4 | %5 | %6"_s.arg(ofGroup(RemarkGroup::OpenFinding))
                .arg(ofGroup(RemarkGroup::Note) - 1)
                .arg(counts->at(0))
                .arg(counts->at(1) - 1)
                .arg(proposals->byKind.at(static_cast<size_t>(ProposalKind::Finding)))
                .arg(reader->textSheet(Small::frenchText, u"en"_s)->remarks.size());
        };
        Write note = act(u"new-note"_s);
        note.content.notes.append({NoteId(-1), newUid(), {}, {}, {}, {}, u"Of the whole case"_s, u"reader"_s, 0, 0});
        write(note);
        const QString before = remarked();
        QCOMPARE(before, u"1 1 | 1 1 | 1 | 2"_s);
        const CaseContent now = content();
        QFETCH(const int, source);
        Write remove = act(u"remove-sources"_s);
        remove.changed.sources = changed<Source>(now.sources, source, [](Source &row) { row.removed = true; });
        const WriteReceipt removed = write(remove);
        QTEST(remarked(), "without");
        takeBack(removed.act);
        QCOMPARE(remarked(), before);
    }

    void rowThatChangedMeanwhileIsRefused()
    {
        const CaseContent seen = content();
        Write first = act(u"rename-entity"_s);
        first.changed.entities = changed<Entity>(seen.entities, 0, [](Entity &entity) { entity.label = u"A"_s; });
        write(first);
        Write second = act(u"rename-entity"_s);
        second.changed.entities = changed<Entity>(seen.entities, 0, [](Entity &entity) { entity.label = u"B"_s; });
        const auto refused = m_writer->write(second).result();
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Conflict);
        QCOMPARE(refused.error().detail, u"entity 1"_s);
        QCOMPARE(content().entities.first().label, u"A"_s);
        QCOMPARE(problems(), QStringList());
    }

    void whatAJobChangedSinceStaysAndIsNamed()
    {
        const CaseContent seen = content();
        Write byPerson = act(u"tidy"_s);
        byPerson.changed.mentions = seen.mentions.sliced(0, 2);
        byPerson.changed.mentions[0].standing.status = Status::Accepted;
        byPerson.changed.mentions[1].standing.status = Status::Accepted;
        const WriteReceipt done = write(byPerson);
        Write byJob;
        byJob.act.code = u"read-again"_s;
        byJob.changed.mentions = content().mentions.sliced(0, 1);
        byJob.changed.mentions[0].standing.status = Status::Rejected;
        write(byJob);
        const WriteReceipt undone = takeBack(done.act);
        QCOMPARE(undone.left, (QList<RowKey>{{u"mention"_s, 1, -1}}));
        QVERIFY(content().mentions.at(0).standing.status == Status::Rejected);
        QVERIFY(content().mentions.at(1).standing.status == seen.mentions.at(1).standing.status);
        QCOMPARE(problems(), QStringList());
    }

    void rowChangedTwiceGoesBackTwice()
    {
        const QString first = content().entities.first().label;
        QList<ActId> acts;
        for (const QString &label : {u"A"_s, u"B"_s}) {
            Write rename = act(u"rename-entity"_s);
            rename.changed.entities =
                changed<Entity>(content().entities, 0, [&label](Entity &entity) { entity.label = label; });
            acts.append(write(rename).act);
        }
        QVERIFY(takeBack(acts.last()).left.isEmpty());
        QCOMPARE(content().entities.first().label, u"A"_s);
        QVERIFY(takeBack(acts.first()).left.isEmpty());
        QCOMPARE(content().entities.first().label, first);
        QCOMPARE(problems(), QStringList());
    }

    void whatSomethingRestsOnDoesNotGo()
    {
        Write write = act(u"delete-entity"_s);
        write.removed = {{u"entity"_s, Small::agency.value, -1}};
        const auto refused = m_writer->write(write).result();
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Conflict);
        QCOMPARE(problems(), QStringList());
    }

    void changesOfAJobLeaveNoRowsInTheHistory()
    {
        Write byJob;
        byJob.act.code = u"read-again"_s;
        byJob.changed.mentions = changed<Mention>(
            content().mentions, 0, [](Mention &mention) { mention.standing.status = Status::Accepted; });
        write(byJob);
        QVERIFY(content().acts.last().changes.isEmpty());
    }

    void rowOfATableThatIsNoneIsRefused()
    {
        Write write = act(u"tidy"_s);
        write.removed = {{u"sqlite_schema"_s, 1, -1}};
        const auto refused = m_writer->write(write).result();
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Invalid);
    }

private:
    CaseContent content()
    {
        const auto reader = CaseReader::open(m_path);
        const auto content = reader->content();
        return *content;
    }
    QStringList problems()
    {
        const auto reader = CaseReader::open(m_path);
        return problemLines(reader->check().value());
    }
    WriteReceipt write(const Write &write)
    {
        const auto receipt = m_writer->write(write).result();
        if (!receipt)
            qWarning() << receipt.error().detail << receipt.error().query;
        return receipt ? *receipt : WriteReceipt();
    }
    WriteReceipt takeBack(ActId which)
    {
        Write undo = act(u"undo"_s);
        undo.takesBack = which;
        return write(undo);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<CaseWriter> m_writer;
};

QTEST_GUILESS_MAIN(TestRowChanges)
#include "tst_rowchanges.moc"
