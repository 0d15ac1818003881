// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/understanding.h"
#include "intake/intake.h"

#include <QDir>
#include <QHash>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace dossier;
using namespace Qt::StringLiterals;

// What five real articles about one affair come to, read from their files to events.
class TestFirstUnderstanding : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void tellsTheLanguages();
    void findsTheDates();
    void findsTheIndicators();
    void makesOneEntityOfAnAcronymInThreeLanguages();
    void proposesEventsWorthReading();

private:
    Understanding m_understanding;
};

void TestFirstUnderstanding::initTestCase()
{
    const QString material = qEnvironmentVariable("DOSSIER_MATERIAL");
    const QDir folder(material + u"/seeds/articles"_s);
    if (material.isEmpty() || !folder.exists())
        QSKIP("DOSSIER_MATERIAL names no folder with seeds/articles");
    QList<UnderstandableText> articles;
    for (const QString &name : folder.entryList({u"*.txt"_s}, QDir::Files, QDir::Name)) {
        const QString path = folder.filePath(name);
        const Result<ReadFile> file = readSource(path, path.chopped(4) + u".meta"_s);
        QVERIFY(file);
        articles.append({file->characters, {}, file->source.published});
    }
    QCOMPARE(articles.size(), 5);
    m_understanding = understand(articles);
}

void TestFirstUnderstanding::tellsTheLanguages()
{
    QStringList languages;
    for (const UnderstoodText &article : std::as_const(m_understanding.texts)) {
        languages.append(article.reading.language);
        QVERIFY(article.reading.languageDetected && article.reading.languageRules);
        QVERIFY(article.reading.languageConfidence > 0.8);
    }
    QCOMPARE(languages, (QStringList{u"fr"_s, u"fr"_s, u"it"_s, u"fr"_s, u"nl"_s}));
}

void TestFirstUnderstanding::findsTheDates()
{
    QSet<QString> dates;
    for (const UnderstoodText &article : std::as_const(m_understanding.texts)) {
        for (const FoundDate &date : article.reading.dates)
            dates.insert(date.edtf.toString());
    }
    for (const QString &date : {u"2019-04"_s, u"2021-03-02"_s, u"2021-03"_s, u"2023-05"_s, u"2023-11"_s})
        QVERIFY2(dates.contains(date), qPrintable(date));
}

void TestFirstUnderstanding::findsTheIndicators()
{
    QList<IndicatorType> types;
    for (const UnderstoodText &article : std::as_const(m_understanding.texts)) {
        for (const FoundIndicator &indicator : article.reading.indicators)
            types.append(indicator.type);
    }
    QCOMPARE(types.size(), 2);
    QVERIFY(types.contains(IndicatorType::Telephone) && types.contains(IndicatorType::EMail));
}

void TestFirstUnderstanding::makesOneEntityOfAnAcronymInThreeLanguages()
{
    const auto found = std::ranges::find_if(m_understanding.entities, [](const EntityProposal &entity) {
        return std::ranges::any_of(entity.names, [](const KnownName &name) { return name.spelling == u"CCB"; });
    });
    QVERIFY(found != m_understanding.entities.end());
    QCOMPARE(toString(found->type), toString(EntityType::Organisation));
    QSet<QString> languages;
    for (const KnownName &name : found->names) {
        if (name.kind == NameKind::Full)
            languages.insert(name.language);
    }
    QCOMPARE(languages, (QSet<QString>{u"fr"_s, u"nl"_s, u"it"_s}));
}

void TestFirstUnderstanding::proposesEventsWorthReading()
{
    const QList<EventProposal> &events = m_understanding.events;
    QVERIFY2(events.size() >= 10 && events.size() <= 20, qPrintable(QString::number(events.size())));
    QHash<QString, qsizetype> sources; // most that tell of an event of that date
    for (const EventProposal &event : events) {
        QVERIFY(event.title.size() >= 20 && event.title.size() <= 90);
        QVERIFY(!event.entities.isEmpty());
        QSet<SourceId> tellers;
        for (const EventClaimProposal &claim : event.claims)
            tellers.insert(claim.source);
        qsizetype &most = sources[event.date.toString()];
        most = std::max(most, tellers.size());
    }
    QCOMPARE(sources.value(u"2019-04"_s), 3); // one of them gives the year alone
    QCOMPARE(sources.value(u"2021-03-02"_s), 2);
    QCOMPARE(sources.value(u"2021-03"_s), 3);
    QCOMPARE(sources.value(u"2021-05-25"_s), 2);
    QCOMPARE(sources.value(u"2023-05"_s), 1);
    QCOMPARE(sources.value(u"2023-11"_s), 1);
}

QTEST_GUILESS_MAIN(TestFirstUnderstanding)
#include "tst_firstunderstanding.moc"
