// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/likeness.h"

#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

EntityCard cardOf(const QStringList &names, EntityType type = EntityType::Organisation)
{
    EntityCard card;
    card.entity.type = type;
    card.label = names.constFirst();
    for (const QString &name : names) {
        NameCount count;
        count.name.spelling = name;
        card.names.append(count);
    }
    return card;
}

EntityComparison between(const QStringList &first, const QStringList &second)
{
    EntityComparison comparison;
    comparison.first = cardOf(first);
    comparison.second = cardOf(second);
    return comparison;
}

// "for 0 Grey Heron", "against 8 3": code, arguments, number.
QStringList said(const EntityComparison &comparison)
{
    QStringList said;
    for (const LikenessReason &reason : likeness(comparison)) {
        QStringList words{reason.speaksFor() ? u"for"_s : u"against"_s, QString::number(int(reason.code))};
        words += reason.arguments;
        if (reason.number > 0)
            words.append(QString::number(reason.number));
        said.append(words.join(u' '));
    }
    return said;
}

QString code(LikenessCode code)
{
    return QString::number(int(code));
}

} // namespace

class TestLikeness : public QObject
{
    Q_OBJECT

private slots:
    void namesSpeak_data();
    void namesSpeak();
    void whatTheyShareSpeaks();
    void whatPartsThemSpeaks();
};

void TestLikeness::namesSpeak_data()
{
    QTest::addColumn<QStringList>("first");
    QTest::addColumn<QStringList>("second");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QStringList &first, const QStringList &second,
                         const QStringList &expected) { QTest::newRow(name) << first << second << expected; };
    row("nothing in common", {u"Grey Heron"_s}, {u"Port of Valmer"_s}, {});
    row("the same but for case and accents", {u"Société des écluses"_s}, {u"Societe des Ecluses"_s},
        {u"for %1 Société des écluses"_s.arg(code(LikenessCode::SameName))});
    row("the same in another script", {u"Грей Херон"_s, u"Grey Heron"_s}, {u"грей херон"_s},
        {u"for %1 Грей Херон"_s.arg(code(LikenessCode::SameName))});
    row("the same acronym", {u"Agence des écluses"_s, u"ADE"_s}, {u"Air defence"_s, u"ADE"_s},
        {u"for %1 ADE"_s.arg(code(LikenessCode::SameAcronym))});
    row("what an acronym could stand for", {u"CCL"_s}, {u"Centre for Closed Locks"_s},
        {u"for %1 CCL Centre for Closed Locks"_s.arg(code(LikenessCode::AcronymOf))});
    row("part of the name", {u"Locks Agency of Valmer"_s}, {u"Locks Agency"_s},
        {u"for %1 Locks Agency Locks Agency of Valmer"_s.arg(code(LikenessCode::PartOfName))});
    row("not part of a word", {u"Portable"_s}, {u"Port"_s}, {});
    row("a letter apart", {u"Grey Heron"_s}, {u"Gray Heron"_s},
        {u"for %1 Grey Heron Gray Heron"_s.arg(code(LikenessCode::AlmostTheSameName))});
    row("a letter more", {u"Baracuda"_s}, {u"Barracuda"_s},
        {u"for %1 Baracuda Barracuda"_s.arg(code(LikenessCode::AlmostTheSameName))});
    row("short names differ by more than a letter", {u"Lock"_s}, {u"Dock"_s}, {});
    row("another figure", {u"Heron 28"_s}, {u"Heron 29"_s},
        {u"against %1 Heron 28 Heron 29"_s.arg(code(LikenessCode::OtherFigure))});
}

void TestLikeness::namesSpeak()
{
    QFETCH(QStringList, first);
    QFETCH(QStringList, second);
    QFETCH(QStringList, expected);
    QCOMPARE(said(between(first, second)), expected);
}

void TestLikeness::whatTheyShareSpeaks()
{
    EntityComparison comparison = between({u"Grey Heron"_s}, {u"Port of Valmer"_s});
    comparison.first.sources = comparison.second.sources = 2;
    comparison.sharedSources = 1;
    comparison.companions.resize(3);
    comparison.events.resize(2);
    QCOMPARE(said(comparison),
        (QStringList{
            u"for %1 3"_s.arg(code(LikenessCode::SameCompanions)), u"for %1 2"_s.arg(code(LikenessCode::SameEvents))}));
    comparison.sharedSources = 0;
    QCOMPARE(said(comparison).constLast(), u"for %1"_s.arg(code(LikenessCode::NeverTogether)));
    comparison.second.sources = 0; // it is named nowhere
    QVERIFY(!said(comparison).contains(u"for %1"_s.arg(code(LikenessCode::NeverTogether))));
}

void TestLikeness::whatPartsThemSpeaks()
{
    EntityComparison comparison = between({u"Grey Heron"_s}, {u"Port of Valmer"_s});
    comparison.second.entity.type = EntityType::Place;
    comparison.together.resize(4);
    comparison.first.last = {SourceId(1), {}, {}, *Edtf::parse(u"2021-05"_s), {}};
    comparison.second.first = {SourceId(2), {}, {}, *Edtf::parse(u"2023"_s), {}};
    QCOMPARE(said(comparison),
        (QStringList{u"against %1 4"_s.arg(code(LikenessCode::SameSentence)),
            u"against %1"_s.arg(code(LikenessCode::OtherType)),
            u"against %1 2021-05 2023"_s.arg(code(LikenessCode::NoTimeTogether))}));
    comparison.second.first.published = *Edtf::parse(u"2021"_s); // the month may be in that year
    QCOMPARE(said(comparison).size(), 2);
}

QTEST_GUILESS_MAIN(TestLikeness)
#include "tst_likeness.moc"
