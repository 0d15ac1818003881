// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/weighing.h"

#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

ClaimRow row(ClaimKind kind, const QString &value, qint64 source, Stance stance = Stance::Supports, qint64 repeats = 0)
{
    static qint64 last = 0;
    ClaimRow made;
    made.claim.id = ClaimId(++last);
    made.claim.kind = kind;
    made.claim.value = value;
    made.claim.source = SourceId(source);
    made.claim.stance = stance;
    made.claim.repeats = ClaimId(repeats);
    made.claim.standing.status = Status::Accepted;
    if (kind == ClaimKind::Date)
        made.claim.date = Edtf::parse(value).value_or(Edtf());
    return made;
}

// "2 of 40 (1, 2)": so many say themselves what those sources say, with the sign of the position.
QStringList told(ClaimKind kind, const QList<ClaimRow> &claims)
{
    EventSheet sheet;
    sheet.sections = {{kind, Verdict::OneSource, claims}};
    QStringList lines;
    for (const Position &position : positions(weighed(sheet).sections.constFirst())) {
        QStringList sources;
        for (const ClaimRow &each : position.claims)
            sources.append(QString::number(each.claim.source.value));
        const Claim &first = position.claims.constFirst().claim;
        const QString value = first.stance == Stance::Contradicts ? u"not "_s + first.value : first.value;
        const QString sign = position.sign == ClaimSign::Conflict ? u" conflicts"_s : QString();
        lines.append(u"%1 of %2 (%3)%4"_s.arg(position.sources).arg(value, sources.join(u", "_s), sign));
    }
    return lines;
}

} // namespace

class tst_Weighing : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void positions_data();
    void positions();
};

void tst_Weighing::positions_data()
{
    using enum ClaimKind;
    QTest::addColumn<int>("kind");
    QTest::addColumn<QList<ClaimRow>>("claims");
    QTest::addColumn<QStringList>("positions");
    const ClaimRow forty = row(Number, u"40"_s, 1);
    QTest::newRow("all say the same") << int(Number) << QList{forty, row(Number, u"40"_s, 2)}
                                      << QStringList{u"2 of 40 (1, 2)"_s};
    QTest::newRow("what most say comes first")
        << int(Number) << QList{row(Number, u"60"_s, 1), row(Number, u"40"_s, 2), row(Number, u"40"_s, 3)}
        << QStringList{u"2 of 40 (2, 3) conflicts"_s, u"1 of 60 (1) conflicts"_s};
    QTest::newRow("a repeat is no source of its own")
        << int(Number) << QList{forty, row(Number, u"40"_s, 2, Stance::Supports, forty.claim.id.value)}
        << QStringList{u"1 of 40 (1, 2)"_s};
    QTest::newRow("a denial is a position of its own")
        << int(Number) << QList{forty, row(Number, u"40"_s, 2, Stance::Contradicts)}
        << QStringList{u"1 of 40 (1) conflicts"_s, u"1 of not 40 (2) conflicts"_s};
    QTest::newRow("coarser is another position")
        << int(Date) << QList{row(Date, u"2019-04"_s, 1), row(Date, u"2019"_s, 2)}
        << QStringList{u"1 of 2019-04 (1)"_s, u"1 of 2019 (2)"_s};
    QTest::newRow("who is silent takes none")
        << int(Attribution) << QList{row(Attribution, u"a gang"_s, 1), row(Attribution, {}, 2)}
        << QStringList{u"1 of a gang (1)"_s};
    QTest::newRow("nobody says anything") << int(Extent) << QList<ClaimRow>() << QStringList();
}

void tst_Weighing::positions()
{
    QFETCH(const int, kind);
    QFETCH(const QList<ClaimRow>, claims);
    QTEST(told(static_cast<ClaimKind>(kind), claims), "positions");
}

QTEST_GUILESS_MAIN(tst_Weighing)

#include "tst_weighing.moc"
