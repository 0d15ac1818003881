// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/repeats.h"

#include <QTest>

#include <algorithm>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

// An article of which one sentence says when it was.
struct Article
{
    int source = 0;
    QString published;
    QString language;
    QStringList sentences;
    int said = 0; // the sentence that says so
    QString publisher;
    QString kind;
    QStringList names; // mentions, each with what else it is called: "Hafenamt=Port Office"
    QString date = u"2023-06-03"_s;
};

ToldClaim claimOf(const Article &article)
{
    ToldClaim claim;
    claim.claim = ClaimId(100 + article.source);
    claim.source = SourceId(article.source);
    claim.date = *Edtf::parse(article.date);
    claim.language = article.language;
    claim.passage = article.said;
    for (const QString &sentence : article.sentences) {
        const qsizetype start = claim.characters.size();
        claim.characters += sentence;
        claim.passages.append({start, claim.characters.size()});
        claim.characters += u' ';
    }
    for (const QString &name : article.names) {
        const QStringList called = name.split(u'=');
        const qsizetype at = claim.characters.indexOf(called.first());
        claim.names.append({{at, at + called.first().size()}, called});
    }
    return claim;
}

TellingSource sourceOf(const Article &article)
{
    const Edtf published = article.published.isEmpty() ? Edtf() : *Edtf::parse(article.published);
    return {
        SourceId(article.source), published, article.publisher, {}, article.kind, article.sentences.join(u' ').size()};
}

// "2>1 attribution": of two sources the second has it from the first.
QString repeatsIn(QList<Article> articles, bool backwards = false)
{
    if (backwards)
        std::ranges::reverse(articles);
    QList<ToldClaim> claims;
    QList<TellingSource> sources;
    for (const Article &article : std::as_const(articles)) {
        claims.append(claimOf(article));
        sources.append(sourceOf(article));
    }
    QStringList found;
    for (const Repeat &repeat : findRepeats(claims, sources))
        found.append(u"%1>%2 %3"_s.arg(repeat.claim.value - 100)
                .arg(repeat.of.value - 100)
                .arg(repeat.by == Repeat::By::Words ? u"words"_s : u"attribution"_s));
    found.sort();
    return found.join(u", "_s);
}

const Article gazette{1, u"2023-06-04"_s, u"en"_s, {u"The lock gate broke on 3 June 2023 in heavy rain."_s}, 0,
    u"Port Gazette"_s, u"press article"_s, {}};

} // namespace

class TestRepeats : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsPutDownToAnotherSourceRepeatsIt_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("sentences");
        QTest::addColumn<int>("said");
        QTest::addColumn<QString>("repeats");
        const auto row = [](const char *name, const QString &language, const QStringList &sentences, int said,
                             const QString &repeats = u"2>1 attribution"_s) {
            QTest::newRow(name) << language << sentences << said << repeats;
        };
        row("en according to", u"en"_s, {u"According to Port Gazette, it happened on 3 June 2023."_s}, 0);
        row("en verb behind", u"en"_s, {u"It happened on 3 June 2023, Port Gazette reports."_s}, 0);
        row("fr", u"fr"_s, {u"Selon Port Gazette, l’écluse a cédé le 3 juin 2023."_s}, 0);
        row("fr verb", u"fr"_s, {u"L’écluse a cédé le 3 juin 2023, rapporte Port Gazette."_s}, 0);
        row("nl", u"nl"_s, {u"Volgens Port Gazette brak de sluis op 3 juni 2023."_s}, 0);
        row("nl the sentence behind", u"nl"_s, {u"De sluis brak op 3 juni 2023."_s, u"Dat meldt Port Gazette."_s}, 0);
        row("it", u"it"_s, {u"Secondo Port Gazette la chiusa ha ceduto il 3 giugno 2023."_s}, 0);
        row("it the sentence behind", u"it"_s,
            {u"La chiusa ha ceduto il 3 giugno 2023."_s, u"Lo riferisce Port Gazette."_s}, 0);
        row("de", u"de"_s, {u"Laut Port Gazette brach die Schleuse am 3. Juni 2023."_s}, 0);
        row("de behind", u"de"_s, {u"Port Gazette zufolge brach die Schleuse am 3. Juni 2023."_s}, 0);
        row("the sentence before, with a colon", u"en"_s,
            {u"Port Gazette writes:"_s, u"On 3 June 2023 it gave way at last."_s}, 1);
        row("nobody says so", u"en"_s, {u"On 3 June 2023 Port Gazette lost its printing house."_s}, 0, QString());
        row("somebody else says so", u"en"_s, {u"According to the mayor it happened on 3 June 2023."_s}, 0, QString());
        row("of another sentence", u"en"_s,
            {u"According to Port Gazette, eels are dear."_s, u"On 3 June 2023 it gave way at last."_s}, 1, QString());
        row("part of another name", u"en"_s, {u"According to Newport Gazettes, it was on 3 June 2023."_s}, 0,
            QString());
    }
    void whatIsPutDownToAnotherSourceRepeatsIt()
    {
        QFETCH(QString, language);
        QFETCH(QStringList, sentences);
        QFETCH(int, said);
        QFETCH(QString, repeats);
        const Article other{2, u"2023-06-05"_s, language, sentences, said, {}, {}, {}};
        QCOMPARE(repeatsIn({gazette, other}), repeats);
        QCOMPARE(repeatsIn({gazette, other}, true), repeats);
    }

    // By whatever it is called in any language.
    void aPublisherIsKnownByItsOtherNames()
    {
        Article office = gazette;
        office.publisher = u"Port Office"_s;
        const Article other{2, u"2023-06-05"_s, u"de"_s, {u"Laut Hafenamt brach das Tor am 3. Juni 2023."_s}, 0, {}, {},
            {u"Hafenamt=Port Office"_s}};
        QCOMPARE(repeatsIn({office, other}), u"2>1 attribution"_s);
    }

    void theCommuniqueIsTheOneThatSpeaksOfIt_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<QString>("repeats");
        const auto row = [](const char *name, const QString &language, const QString &sentence,
                             const QString &repeats = u"2>1 attribution"_s, const QStringList &names = {}) {
            QTest::newRow(name) << language << sentence << names << repeats;
        };
        row("fr", u"fr"_s, u"La porte a cédé le 3 juin 2023, précise le communiqué."_s);
        row("nl", u"nl"_s, u"Volgens het persbericht brak de deur op 3 juni 2023."_s);
        row("it", u"it"_s, u"Secondo il comunicato la porta ha ceduto il 3 giugno 2023."_s);
        row("en", u"en"_s, u"According to the statement the gate gave way on 3 June 2023."_s);
        row("de", u"de"_s, u"Laut der Mitteilung brach das Tor am 3. Juni 2023."_s);
        row("of somebody else", u"en"_s,
            u"According to a statement by Lakeside Shipping the gate gave way on 3 June 2023."_s, QString(),
            {u"Lakeside Shipping"_s});
        row("nothing is put down to it", u"en"_s, u"The statement came before the gate gave way on 3 June 2023."_s,
            QString());
    }
    void theCommuniqueIsTheOneThatSpeaksOfIt()
    {
        QFETCH(QString, language);
        QFETCH(QString, sentence);
        QFETCH(QStringList, names);
        QFETCH(QString, repeats);
        Article communique = gazette;
        communique.kind = u"communiqué"_s;
        const Article other{2, u"2023-06-05"_s, language, {sentence}, 0, {}, {}, names};
        QCOMPARE(repeatsIn({communique, other}), repeats);
        // With two of them nobody knows which is meant.
        Article second = communique;
        second.source = 3;
        second.publisher = u"Barge Owners"_s;
        second.sentences = {u"Our barge was near when the gate gave way on 3 June 2023."_s};
        QCOMPARE(repeatsIn({communique, second, other}).contains(u"2>"_s), false);
    }

    void theSameWordsAreTheirs_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addColumn<QString>("repeats");
        const auto row = [](const char *name, const QString &language, const QString &first, const QString &second,
                             const QString &repeats = u"2>1 words"_s) {
            QTest::newRow(name) << language << first << second << repeats;
        };
        row("en", u"en"_s, u"The old lock gate at Mill Lane broke on 3 June 2023 in heavy rain."_s,
            u"The old lock gate at Mill Lane broke on 3 June 2023 in rain."_s);
        row("fr", u"fr"_s, u"La vieille porte de l’écluse a cédé le 3 juin 2023 sous la pluie."_s,
            u"La vieille porte de l’écluse a cédé le 3 juin 2023, sous la pluie !"_s);
        row("nl", u"nl"_s, u"De oude sluisdeur aan de Molenlaan brak op 3 juni 2023 in de regen."_s,
            u"De oude sluisdeur aan de Molenlaan brak op 3 juni 2023 in regen."_s);
        row("it", u"it"_s, u"La vecchia porta della chiusa ha ceduto il 3 giugno 2023 sotto la pioggia."_s,
            u"La vecchia porta della chiusa ha ceduto il 3 giugno 2023 sotto pioggia."_s);
        row("de", u"de"_s, u"Das alte Schleusentor am Mühlweg brach am 3. Juni 2023 bei starkem Regen."_s,
            u"Das alte Schleusentor am Mühlweg brach am 3. Juni 2023 bei Regen."_s);
        row("other words", u"en"_s, u"The old lock gate at Mill Lane broke on 3 June 2023 in heavy rain."_s,
            u"Rain had been heavy when, on 3 June 2023, a gate broke at Mill Lane."_s, QString());
        row("few words", u"en"_s, u"It broke on 3 June 2023."_s, u"It broke on 3 June 2023."_s, QString());
    }
    void theSameWordsAreTheirs()
    {
        QFETCH(QString, language);
        QFETCH(QString, first);
        QFETCH(QString, second);
        QFETCH(QString, repeats);
        const Article earlier{1, u"2023-06-04"_s, language, {first, u"More is told."_s}, 0, {}, {}, {}};
        Article later{2, u"2023-06-05"_s, language, {second}, 0, {}, {}, {}};
        QCOMPARE(repeatsIn({earlier, later}), repeats);
        QCOMPARE(repeatsIn({earlier, later}, true), repeats);
        later.published = u"2023-06-04"_s; // of the same day: the longer one had it first
        QCOMPARE(repeatsIn({later, earlier}), repeats);
        later.published.clear(); // nobody knows who had it first
        QCOMPARE(repeatsIn({later, earlier}), QString());
    }

    void nothingIsRepeatedFromWhatCameLater()
    {
        Article late = gazette;
        late.published = u"2023-06-09"_s;
        const Article other{
            2, u"2023-06-05"_s, u"en"_s, {u"According to Port Gazette, it broke on 3 June 2023."_s}, 0, {}, {}, {}};
        QCOMPARE(repeatsIn({late, other}), QString());
    }

    // Whoever misquotes another does not pass on what it says.
    void anotherDateIsNoRepeat()
    {
        Article other{2, u"2023-06-05"_s, u"en"_s, {u"According to Port Gazette, it broke on 1 June 2023."_s}, 0, {},
            {}, {}, u"2023-06-01"_s};
        QCOMPARE(repeatsIn({gazette, other}), QString());
        other.sentences = {u"According to Port Gazette, it broke in June 2023."_s};
        other.date = u"2023-06"_s;
        QCOMPARE(repeatsIn({gazette, other}), u"2>1 attribution"_s);
    }

    void twoThatPointAtEachOtherRepeatNothing()
    {
        Article first = gazette;
        first.sentences = {u"According to Lock News, it broke on 3 June 2023."_s};
        const Article second{2, u"2023-06-04"_s, u"en"_s, {u"According to Port Gazette, it broke on 3 June 2023."_s}, 0,
            u"Lock News"_s, {}, {}};
        const Article third{
            3, u"2023-06-05"_s, u"en"_s, {u"According to Lock News, it broke on 3 June 2023."_s}, 0, {}, {}, {}};
        QCOMPARE(repeatsIn({first, second, third}), u"3>2 attribution"_s);
    }

    // One that repeats a repeat is told so; neither speaks for itself.
    void aChainIsFollowedStepByStep()
    {
        const Article second{2, u"2023-06-05"_s, u"fr"_s, {u"Selon Port Gazette, la porte a cédé le 3 juin 2023."_s}, 0,
            u"Le Quai"_s, {}, {}};
        const Article third{
            3, u"2023-06-06"_s, u"nl"_s, {u"Volgens Le Quai brak de deur op 3 juni 2023."_s}, 0, {}, {}, {}};
        QCOMPARE(repeatsIn({gazette, second, third}), u"2>1 attribution, 3>2 attribution"_s);
    }
};

QTEST_APPLESS_MAIN(TestRepeats)
#include "tst_repeats.moc"
