// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "prose/textsearch.h"

#include <QElapsedTimer>
#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

QList<Span> foundIn(const QString &text, const Sought &sought, qsizetype slice)
{
    TextSearch search(text, sought);
    while (!search.isDone())
        search.goOn(slice);
    return search.found();
}

QStringList wordsOf(const QString &text, const QList<Span> &spans)
{
    QStringList words;
    for (const Span span : spans)
        words.append(text.mid(span.start, span.length()));
    return words;
}

} // namespace

class tst_TextSearch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void finds_words_as_they_are_sought_data();
    void finds_words_as_they_are_sought();
    void says_where_in_the_stored_text();
    void a_long_text_takes_slices_that_are_short();
};

void tst_TextSearch::finds_words_as_they_are_sought_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Sought>("sought");
    QTest::addColumn<QStringList>("found");
    const auto row = [](const char *name, const QString &text, const Sought &sought, const QStringList &found) {
        QTest::newRow(name) << text << sought << found;
    };
    row("an empty field", u"Any words"_s, {u""_s}, {});
    row("a blank field", u"Any words"_s, {u"  "_s}, {});
    row("an empty text", u""_s, {u"words"_s}, {});
    row("only a combining mark", u"e\u0301"_s, {u"\u0301"_s}, {});
    row("not there", u"Any words"_s, {u"word s"_s}, {});
    row("case", u"Lock, LOCK and lock"_s, {u"lOck"_s}, {u"Lock"_s, u"LOCK"_s, u"lock"_s});
    row("case matched", u"Lock, LOCK and lock"_s, {u"Lock"_s, true}, {u"Lock"_s});
    row("case matched, accents not", u"Écluse écluse"_s, {u"Ecluse"_s, true}, {u"Écluse"_s});
    row("accents in the text", u"Sûreté de l’État"_s, {u"surete"_s}, {u"Sûreté"_s});
    row("accents in the field", u"Surete, surete"_s, {u"sûreté"_s}, {u"Surete"_s, u"surete"_s});
    row("marks of its own behind a letter", u"x\u0302y x\u0302"_s, {u"x"_s}, {u"x\u0302"_s, u"x\u0302"_s});
    row("marks of its own in the field", u"xy"_s, {u"x\u0302y"_s}, {u"xy"_s});
    row("sharp s by two", u"Straße, STRASSE"_s, {u"strasse"_s}, {u"Straße"_s, u"STRASSE"_s});
    row("two by sharp s", u"Strasse, Straße"_s, {u"straße"_s}, {u"Strasse"_s, u"Straße"_s});
    row("a half of a sharp s is all of it", u"Maß"_s, {u"mas"_s}, {u"Maß"_s});
    row("both halves are one match", u"ß"_s, {u"s"_s}, {u"ß"_s});
    row("ligatures", u"Œuvre, ﬁn"_s, {u"oeu"_s}, {u"Œu"_s});
    row("compatibility forms", u"the ﬁnal"_s, {u"fin"_s}, {u"ﬁn"_s});
    row("Arabic without its vowel signs", u"قال مُحَمَّدٌ هنا"_s, {u"محمد"_s}, {u"مُحَمَّدٌ"_s});
    row("Arabic hamza", u"أحمد واحمد"_s, {u"احمد"_s}, {u"أحمد"_s, u"احمد"_s});
    row("Hebrew points", u"שָׁלוֹם"_s, {u"שלום"_s}, {u"שָׁלוֹם"_s});
    row("soft hyphens in the text", u"cyber\u00ADsecurity"_s, {u"cybersecurity"_s}, {u"cyber\u00ADsecurity"_s});
    row("soft hyphens in the field", u"cybersecurity"_s, {u"cyber\u00ADsec"_s}, {u"cybersec"_s});
    row("behind a soft hyphen", u"cyber\u00ADsecurity"_s, {u"security"_s, false, true}, {});
    row("kashida", u"قال محـــمد هنا"_s, {u"محمد"_s}, {u"محـــمد"_s});
    row("Greek", u"Άλφα άλφα"_s, {u"αλφα"_s}, {u"Άλφα"_s, u"άλφα"_s});
    row("Cyrillic", u"Киёв КИЕВ"_s, {u"киев"_s}, {u"Киёв"_s, u"КИЕВ"_s});
    row("outside the first plane", u"a 🚢 b 🚢"_s, {u"🚢"_s}, {u"🚢"_s, u"🚢"_s});
    row("do not overlap", u"aaaaa"_s, {u"aa"_s}, {u"aa"_s, u"aa"_s});
    row("the first of what overlaps", u"banana"_s, {u"ana"_s}, {u"ana"_s});
    row("over the end of a line", u"two\nwords, two  words"_s, {u"two words"_s}, {u"two\nwords"_s, u"two  words"_s});
    row("a blank that does not break", u"10\u00a0000"_s, {u"10 000"_s}, {u"10\u00a0000"_s});
    row("apostrophes", u"l’agence, l'agence"_s, {u"l'a"_s}, {u"l’a"_s, u"l'a"_s});
    row("at both ends", u"end to end"_s, {u"end"_s}, {u"end"_s, u"end"_s});
    row("part of a word", u"lock locks unlock"_s, {u"lock"_s}, {u"lock"_s, u"lock"_s, u"lock"_s});
    row("whole words", u"lock locks unlock, lock"_s, {u"lock"_s, false, true}, {u"lock"_s, u"lock"_s});
    row("whole words behind an apostrophe", u"l’agence d'agences"_s, {u"agence"_s, false, true}, {u"agence"_s});
    row("whole words with a hyphen", u"water-gate"_s, {u"gate"_s, false, true}, {u"gate"_s});
    row("whole words and marks", u"cafe\u0301s cafe\u0301"_s, {u"cafe"_s, false, true}, {u"cafe\u0301"_s});
    row("whole words and half a sharp s", u"Maß"_s, {u"mas"_s, false, true}, {u"Maß"_s});
    row("whole words of several", u"the lock keeper"_s, {u"lock keep"_s, false, true}, {});
    row("whole words that are signs", u"a->b"_s, {u"->"_s, false, true}, {u"->"_s});
    row("whole words without spaces", u"日本語"_s, {u"本"_s, false, true}, {u"本"_s});
}

// In slices of any length the same is found.
void tst_TextSearch::finds_words_as_they_are_sought()
{
    QFETCH(QString, text);
    QFETCH(Sought, sought);
    QFETCH(QStringList, found);
    for (const qsizetype slice : {1, 2, 3, 5, 8, 1000})
        QCOMPARE(wordsOf(text, foundIn(text, sought, slice)), found);
}

void tst_TextSearch::says_where_in_the_stored_text()
{
    const QString text = u"🚢 Œuvre de la Sûreté"_s;
    QCOMPARE(foundIn(text, {u"surete"_s}, 100), (QList<Span>{{15, 21}}));
    QCOMPARE(foundIn(text, {u"oeuvre"_s}, 100), (QList<Span>{{3, 8}}));
}

void tst_TextSearch::a_long_text_takes_slices_that_are_short()
{
    QString text;
    while (text.size() < 10'000'000)
        text += u"La Sûreté de l’État a été informée, dit l’agence. "_s;
    TextSearch search(text, {u"surete"_s});
    QElapsedTimer all;
    all.start();
    qint64 longest = 0;
    while (!search.isDone()) {
        QElapsedTimer slice;
        slice.start();
        search.goOn(16'384);
        longest = std::max(longest, slice.nsecsElapsed());
    }
    qInfo("10 million units: %lld ms, longest slice %.2f ms", all.elapsed(), static_cast<double>(longest) / 1e6);
    QCOMPARE(search.found().size(), (text.size() + 49) / 50);
    QVERIFY(all.elapsed() < 20'000); // a machine may be busy; that it does not go with the square of the length
}

QTEST_GUILESS_MAIN(tst_TextSearch)
#include "tst_textsearch.moc"
