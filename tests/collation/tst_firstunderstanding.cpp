// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/analysis.h"
#include "collation/events.h"
#include "collation/identity.h"
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
    struct Article
    {
        QString characters;
        Edtf published;
        Reading reading;
        QList<NameHit> hits;
    };

    QList<DatedPassage> datedPassages() const;
    QList<NamedEntity> namedIn(qsizetype article, Span span) const;

    QList<Article> m_articles;
    QList<EntityProposal> m_entities; // the id of each is its place, from 1
    QList<QHash<EntityId, qint64>> m_mentions; // by article
};

void TestFirstUnderstanding::initTestCase()
{
    const QString material = qEnvironmentVariable("DOSSIER_MATERIAL");
    const QDir folder(material + u"/seeds/articles"_s);
    if (material.isEmpty() || !folder.exists())
        QSKIP("DOSSIER_MATERIAL names no folder with seeds/articles");
    QList<NamedText> named;
    for (const QString &name : folder.entryList({u"*.txt"_s}, QDir::Files, QDir::Name)) {
        const QString path = folder.filePath(name);
        const Result<ReadFile> file = readSource(path, path.chopped(4) + u".meta"_s);
        QVERIFY(file);
        const Edtf published = file->source.published;
        m_articles.append({file->characters, published, readText({file->characters, {}, published}), {}});
        const TextId text(m_articles.size());
        named.append({text, m_articles.last().reading.language, m_articles.last().reading.names, SourceId(text.value)});
    }
    QCOMPARE(m_articles.size(), 5);

    m_entities = proposeEntities(named, {});
    QList<KnownName> known;
    for (qsizetype i = 0; i < m_entities.size(); ++i) {
        for (KnownName name : std::as_const(m_entities[i].names)) {
            name.entity = EntityId(i + 1);
            known.append(name);
        }
    }
    const NameTrie trie(known);
    for (Article &article : m_articles) {
        article.hits = trie.find(article.characters);
        QHash<EntityId, qint64> &mentions = m_mentions.emplace_back();
        for (const NameHit &hit : std::as_const(article.hits))
            ++mentions[hit.entity];
    }
}

void TestFirstUnderstanding::tellsTheLanguages()
{
    QStringList languages;
    for (const Article &article : std::as_const(m_articles)) {
        languages.append(article.reading.language);
        QVERIFY(article.reading.languageDetected && article.reading.languageRules);
        QVERIFY(article.reading.languageConfidence > 0.8);
    }
    QCOMPARE(languages, (QStringList{u"fr"_s, u"fr"_s, u"it"_s, u"fr"_s, u"nl"_s}));
}

void TestFirstUnderstanding::findsTheDates()
{
    QSet<QString> dates;
    for (const Article &article : std::as_const(m_articles)) {
        for (const FoundDate &date : article.reading.dates)
            dates.insert(date.edtf.toString());
    }
    for (const QString &date : {u"2019-04"_s, u"2021-03-02"_s, u"2021-03"_s, u"2023-05"_s, u"2023-11"_s})
        QVERIFY2(dates.contains(date), qPrintable(date));
}

void TestFirstUnderstanding::findsTheIndicators()
{
    QList<IndicatorType> types;
    for (const Article &article : std::as_const(m_articles)) {
        for (const FoundIndicator &indicator : article.reading.indicators)
            types.append(indicator.type);
    }
    QCOMPARE(types.size(), 2);
    QVERIFY(types.contains(IndicatorType::Telephone) && types.contains(IndicatorType::EMail));
}

void TestFirstUnderstanding::makesOneEntityOfAnAcronymInThreeLanguages()
{
    const auto found = std::ranges::find_if(m_entities, [](const EntityProposal &entity) {
        return std::ranges::any_of(entity.names, [](const KnownName &name) { return name.spelling == u"CCB"; });
    });
    QVERIFY(found != m_entities.end());
    QCOMPARE(toString(found->type), toString(EntityType::Organisation));
    QSet<QString> languages;
    for (const KnownName &name : found->names) {
        if (name.kind == NameKind::Full)
            languages.insert(name.language);
    }
    QCOMPARE(languages, (QSet<QString>{u"fr"_s, u"nl"_s, u"it"_s}));
}

QList<NamedEntity> TestFirstUnderstanding::namedIn(qsizetype article, Span span) const
{
    QList<NamedEntity> named;
    QSet<EntityId> seen;
    for (const NameHit &hit : m_articles[article].hits) {
        if (!span.contains(hit.span) || seen.contains(hit.entity))
            continue;
        seen.insert(hit.entity);
        const EntityProposal &entity = m_entities[hit.entity.value - 1];
        const auto sources = std::ranges::count_if(
            m_mentions, [&hit](const QHash<EntityId, qint64> &mentions) { return mentions.contains(hit.entity); });
        const Uid uid(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, static_cast<uchar>(hit.entity.value));
        named.append({hit.entity, uid, entity.type, entity.label, m_mentions[article].value(hit.entity), sources});
    }
    return named;
}

QList<DatedPassage> TestFirstUnderstanding::datedPassages() const
{
    QList<DatedPassage> dated;
    for (qsizetype i = 0; i < m_articles.size(); ++i) {
        const Article &article = m_articles[i];
        const QList<FoundPassage> &passages = article.reading.passages;
        for (const FoundDate &date : article.reading.dates) {
            const auto at = std::ranges::find_if(
                passages, [&date](const FoundPassage &passage) { return passage.span.contains(date.span); });
            if (at == passages.end())
                continue;
            DatedPassage passage;
            passage.source = SourceId(i + 1);
            passage.published = article.published;
            passage.text = TextId(i + 1);
            passage.passage = PassageId(at - passages.begin() + 1);
            passage.span = at->span;
            passage.characters = article.characters.sliced(at->span.start, at->span.length());
            passage.language = article.reading.language;
            passage.words = date.span;
            passage.wording = date.wording;
            passage.edtf = date.edtf;
            passage.part = date.part;
            passage.anchor = date.anchor;
            passage.kind = at->kind;
            passage.entities = namedIn(i, at->span);
            if (at != passages.begin() && (at - 1)->kind == PassageKind::Sentence)
                passage.before = namedIn(i, (at - 1)->span);
            dated.append(passage);
        }
    }
    return dated;
}

void TestFirstUnderstanding::proposesEventsWorthReading()
{
    const QList<EventProposal> events = proposeEvents(datedPassages());
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
    QCOMPARE(sources.value(u"2019-04"_s), 2);
    QCOMPARE(sources.value(u"2021-03-02"_s), 2);
    QCOMPARE(sources.value(u"2021-03"_s), 3);
    QCOMPARE(sources.value(u"2021-05-25"_s), 2);
    QCOMPARE(sources.value(u"2023-05"_s), 1);
    QCOMPARE(sources.value(u"2023-11"_s), 1);
}

QTEST_GUILESS_MAIN(TestFirstUnderstanding)
#include "tst_firstunderstanding.moc"
