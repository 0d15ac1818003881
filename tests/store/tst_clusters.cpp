// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/casefiles.h"

#include <QTemporaryDir>

using namespace dossier;
using namespace dossier::tests;

namespace {

using Small = SmallCaseBuilder;

// The small case in which the port and the gang were judged to be the same.
CaseContent mergedCase(Status status = Status::Accepted)
{
    CaseContent content = smallCase();
    Sameness same = content.samenesses.constFirst();
    same.id = SamenessId(2);
    same.first = Small::gang;
    same.second = Small::port;
    same.judgement = Judgement::Same;
    same.standing.status = status;
    same.standing.fingerprint = QByteArray(16, 's');
    content.samenesses.append(same);
    return content;
}

} // namespace

class TestClusters : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { VERIFY_RESULT(setUpLibrary()); }

    void listShowsThemAsOneByTheOldestAccepted()
    {
        const CaseReader reader = open(mergedCase());
        const QList<EntityRow> rows = reader.entities({}, u"en"_s).value();
        QCOMPARE(labels(rows), (QStringList{u"Locks Agency"_s, u"Port of Valmer"_s}));
        QCOMPARE(rows.last().id, Small::port);
        QVERIFY(rows.last().type == EntityType::Place);
        QCOMPARE(rows.last().mentions, 4); // two of each
        QCOMPARE(rows.last().sources, 2); // the English one names both
    }

    void countIsOfWhatListsShow()
    {
        const auto shown = [](const CaseReader &reader) {
            const CaseCounts counts = reader.counts().value();
            return counts.entities - counts.unseenEntities;
        };
        const CaseReader reader = open(mergedCase());
        QCOMPARE(shown(reader), 2);
        QCOMPARE(problemLines(reader.check().value()), QStringList());
        auto writer = CaseWriter::open(m_folder->filePath(u"case.dossier"_s));
        VERIFY_RESULT(writer);
        Write parting;
        parting.byPerson = true;
        parting.act.code = u"part-entities"_s;
        parting.changed.samenesses = {reader.samenesses()->constLast()};
        parting.changed.samenesses[0].judgement = Judgement::NotTheSame;
        VERIFY_RESULT((*writer)->write(parting).result());
        QCOMPARE(shown(reader), 3);
        QCOMPARE(problemLines(reader.check().value()), QStringList());
    }

    void proposedJudgementJoinsNothing()
    {
        const CaseReader reader = open(mergedCase(Status::Proposed));
        QCOMPARE(reader.entities({}, u"en"_s)->size(), 3);
        QVERIFY(reader.clusters()->isEmpty());
    }

    void listIsSearchedByAnyNameOfAny()
    {
        const CaseReader reader = open(mergedCase());
        QCOMPARE(labels(reader.entities({u"heron"_s, {}}, u"en"_s).value()), QStringList{u"Port of Valmer"_s});
        QCOMPARE(reader.entities({{}, EntityType::ThreatActor}, u"en"_s)->size(), 0);
        QCOMPARE(reader.entities({{}, EntityType::Place}, u"en"_s)->size(), 1);
    }

    void cardIsOfAllOfThem()
    {
        const CaseReader reader = open(mergedCase());
        for (const EntityId asked : {Small::port, Small::gang}) {
            const EntityCard card = reader.entityCard(asked, u"en"_s).value();
            QCOMPARE(card.entity.id, Small::port);
            QCOMPARE(card.mentions, 4);
            QStringList names;
            qint64 spelt = 0;
            for (const NameCount &name : card.names) {
                names.append(name.name.spelling);
                spelt += name.mentions;
            }
            QVERIFY(names.contains(u"Grey Heron"_s) && names.contains(u"port de Valmer"_s));
            QCOMPARE(spelt, 4);
            QCOMPARE(labels(card.companions), QStringList{u"Locks Agency"_s});
            QVERIFY(card.events.contains(Small::attack));
        }
    }

    void cardSaysWhatWasJudged()
    {
        CaseContent content = mergedCase();
        Sameness across = content.samenesses.constLast();
        across.id = SamenessId(3);
        across.first = Small::agency;
        across.second = Small::gang;
        across.standing.fingerprint = QByteArray(16, 'a');
        content.samenesses.append(across);
        const CaseReader reader = open(content);
        const auto rows = [&](EntityId entity) {
            QStringList words;
            const EntityCard card = reader.entityCard(entity, u"en"_s).value();
            for (const SamenessRow &row : card.samenesses) {
                words.append(u"%1 %2%3%4"_s.arg(row.label, toString(row.sameness.judgement),
                    row.isInside ? u" inside"_s : QString(), row.isFollowed ? QString() : u" not followed"_s));
            }
            return words;
        };
        // The agency is not the port, so that what makes it the same as the gang is told but joins nothing.
        QCOMPARE(rows(Small::port),
            (QStringList{
                u"Locks Agency not-the-same"_s, u"Grey Heron same inside"_s, u"Locks Agency same not followed"_s}));
        QCOMPARE(
            rows(Small::agency), (QStringList{u"Port of Valmer not-the-same"_s, u"Grey Heron same not followed"_s}));
        QCOMPARE(reader.entities({}, u"en"_s)->size(), 2);
    }

    void companionsThatAreTheSameAreOne()
    {
        const CaseReader reader = open(mergedCase());
        const EntityCard card = reader.entityCard(Small::agency, u"en"_s).value();
        QCOMPARE(labels(card.companions), QStringList{u"Port of Valmer"_s});
        QCOMPARE(card.companions.constFirst().id, Small::port);
    }

    void markSaysWhatItIsShownAs()
    {
        const CaseReader reader = open(mergedCase());
        const TextSheet sheet = reader.textSheet(Small::englishText, u"en"_s).value();
        const auto heron = std::ranges::find(
            sheet.mentions, u"Grey Heron"_s, [](const MentionMark &mark) { return mark.mention.quote.words; });
        QVERIFY(heron != sheet.mentions.end());
        QCOMPARE(heron->mention.entity, Small::gang);
        QCOMPARE(heron->entity(), Small::port);
        QCOMPARE(heron->label, u"Port of Valmer"_s);
        QVERIFY(heron->type == EntityType::Place);
        QVERIFY(heron->status == Status::Accepted);
        QCOMPARE(sheet.mentions.constFirst().entity(), Small::agency);
    }

private:
    CaseReader open(const CaseContent &content)
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const QString path = m_folder->filePath(u"case.dossier"_s);
        makeCase(path, content);
        return *CaseReader::open(path);
    }
    static QStringList labels(const QList<EntityRow> &rows)
    {
        QStringList labels;
        for (const EntityRow &row : rows)
            labels.append(row.label);
        return labels;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestClusters)
#include "tst_clusters.moc"
