// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casefile/cluster.h"

#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

// "1=2 2!3 3?4": judgements in order, = same, ! not the same, ? unsure; a ~ behind one that is only proposed.
QList<Sameness> judgementsFrom(const QString &words)
{
    QList<Sameness> rows;
    for (QString word : words.split(u' ', Qt::SkipEmptyParts)) {
        Sameness row;
        row.id = SamenessId(rows.size() + 1);
        row.standing.status = word.endsWith(u'~') ? Status::Proposed : Status::Accepted;
        row.first = EntityId(word.at(0).digitValue());
        row.second = EntityId(word.at(2).digitValue());
        row.judgement = word.at(1) == u'=' ? Judgement::Same
            : word.at(1) == u'!'           ? Judgement::NotTheSame
                                           : Judgement::Unsure;
        rows.append(row);
    }
    return rows;
}

} // namespace

class TestCluster : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isWhatSameConnectsAndNotTheSameCuts_data()
    {
        QTest::addColumn<QString>("judgements");
        QTest::addColumn<QString>("rejected");
        QTest::addColumn<QString>("proposed");
        QTest::addColumn<QString>("clusters"); // what 1 … 6 go by
        QTest::addColumn<int>("notFollowed");
        const auto row = [](const char *name, const QString &judgements, const QString &clusters,
                             const QString &rejected = {}, const QString &proposed = {}, int notFollowed = 0) {
            QTest::newRow(name) << judgements << rejected << proposed << clusters << notFollowed;
        };
        row("none", {}, u"123456"_s);
        row("two", u"2=1"_s, u"113456"_s);
        row("a chain", u"1=2 2=3 5=6"_s, u"111455"_s);
        row("said twice", u"1=2 2=1"_s, u"113456"_s);
        row("only proposed", u"1=2~"_s, u"123456"_s);
        row("unsure", u"1?2"_s, u"123456"_s);
        row("not the same", u"1!2"_s, u"123456"_s);
        row("a chain that is cut", u"1!3 1=2 2=3"_s, u"113456"_s, {}, {}, 1);
        row("cut later", u"1=2 2=3 1!3"_s, u"113456"_s, {}, {}, 1);
        row("a proposal does not cut", u"1!3~ 1=2 2=3"_s, u"111456"_s);
        row("a rejected one joins nothing", u"1=2 2=3"_s, u"123456"_s, u"2"_s);
        row("goes by the oldest accepted", u"1=2 2=3"_s, u"222456"_s, {}, u"1"_s);
        row("goes by the oldest where none is accepted", u"2=3"_s, u"122456"_s, {}, u"23"_s);
    }
    void isWhatSameConnectsAndNotTheSameCuts()
    {
        QFETCH(QString, judgements);
        QFETCH(QString, rejected);
        QFETCH(QString, proposed);
        QFETCH(QString, clusters);
        QFETCH(int, notFollowed);
        QHash<EntityId, Status> status;
        for (int id = 1; id <= 6; ++id) {
            const QString word = QString::number(id);
            status.insert(EntityId(id),
                rejected.contains(word)       ? Status::Rejected
                    : proposed.contains(word) ? Status::Proposed
                                              : Status::Accepted);
        }
        const Clusters made(judgementsFrom(judgements), status);
        QString names;
        for (int id = 1; id <= 6; ++id)
            names += QString::number(made.of(EntityId(id)).value);
        QCOMPARE(names, clusters);
        QCOMPARE(made.notFollowed().size(), notFollowed);
        QCOMPARE(made.isEmpty(), clusters == u"123456"_s);
    }

    void membersAndAmountsAreTheClusters()
    {
        const QHash<EntityId, Status> status{
            {EntityId(1), Status::Accepted}, {EntityId(2), Status::Accepted}, {EntityId(3), Status::Accepted}};
        const Clusters made(judgementsFrom(u"2=3"_s), status);
        QCOMPARE(made.members(EntityId(3)), (QList<EntityId>{EntityId(2), EntityId(3)}));
        QCOMPARE(made.members(EntityId(1)), (QList<EntityId>{EntityId(1)}));
        QCOMPARE(made.expanded({EntityId(3), EntityId(1), EntityId(2)}),
            (QList<EntityId>{EntityId(2), EntityId(3), EntityId(1)}));
        QCOMPARE(made.folded({{EntityId(1), 1}, {EntityId(2), 2}, {EntityId(3), 4}}),
            (QHash<EntityId, qint64>{{EntityId(1), 1}, {EntityId(2), 6}}));
    }
};

QTEST_GUILESS_MAIN(TestCluster)
#include "tst_cluster.moc"
