// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/passagelanguages.h"

#include "analysis/passages.h"

#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

class TestPassageLanguages : public QObject
{
    Q_OBJECT

private slots:
    void aPassageInAnotherLanguageIsTold_data();
    void aPassageInAnotherLanguageIsTold();
    void aPassageOfTheTextIsOfItsLanguage_data();
    void aPassageOfTheTextIsOfItsLanguage();
    void fewWordsAreNotSure();
    void passagesOfATextAreTold();
};

namespace {

struct Sample
{
    const char *language;
    QString words;
};

const QList<Sample> &sentences()
{
    static const QList<Sample> all{
        {"fr", u"Le capitaine du port a fermé l’écluse, car personne ne savait quelle était la profondeur."_s},
        {"nl", u"De havenmeester heeft de sluis gesloten, omdat niemand wist hoe diep het water was."_s},
        {"it", u"Il comandante del porto ha chiuso la chiusa, perché nessuno sapeva quanto fosse profonda."_s},
        {"en", u"The harbour master closed the lock, because nobody could say how deep the water was."_s},
        {"de", u"Der Hafenmeister hat die Schleuse geschlossen, weil niemand wusste, wie tief das Wasser war."_s},
    };
    return all;
}

// Titles and short sentences.
const QList<Sample> &titles()
{
    static const QList<Sample> all{
        {"fr", u"L’écluse du port est fermée pour une semaine"_s},
        {"nl", u"De sluis van de haven blijft een week dicht"_s},
        {"it", u"La chiusa del porto è chiusa per una settimana"_s},
        {"en", u"The lock of the harbour is shut for a week"_s},
        {"de", u"Die Schleuse des Hafens bleibt für eine Woche zu"_s},
    };
    return all;
}

} // namespace

void TestPassageLanguages::aPassageInAnotherLanguageIsTold_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("language");
    for (const Sample &text : sentences()) {
        for (const Sample &passage : sentences() + titles()) {
            if (qstrcmp(text.language, passage.language) != 0)
                QTest::addRow("%s in %s, %d letters", passage.language, text.language, int(passage.words.size()))
                    << QString::fromLatin1(text.language) << passage.words << QString::fromLatin1(passage.language);
        }
    }
    QTest::newRow("es in fr") << u"fr"_s
                              << u"El capitán del puerto cerró la esclusa el lunes porque nadie sabía qué profundidad "
                                 "tenía el agua entonces."_s
                              << u"es"_s;
    QTest::newRow("en in es") << u"es"_s << sentences().at(3).words << u"en"_s;
    QTest::newRow("en in a text of no known language") << QString() << sentences().at(3).words << u"en"_s;
}

void TestPassageLanguages::aPassageInAnotherLanguageIsTold()
{
    QFETCH(QString, text);
    QFETCH(QString, words);
    QFETCH(QString, language);
    const LanguageGuess guess = passageLanguage(words, text);
    QCOMPARE(guess.language, language);
    QVERIFY(guess.confidence >= surePassage);
}

void TestPassageLanguages::aPassageOfTheTextIsOfItsLanguage_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    for (const Sample &passage : sentences() + titles())
        QTest::addRow("%s, %d letters", passage.language, int(passage.words.size()))
            << QString::fromLatin1(passage.language) << passage.words;
    QTest::newRow("es") << u"es"_s << u"El capitán del puerto cerró la esclusa el lunes."_s;
    QTest::newRow("names alone") << u"nl"_s << u"Le Havre, La Rochelle, Les Sables-d’Olonne"_s;
    QTest::newRow("a title of a newspaper") << u"nl"_s << u"Volgens Le Monde is de sluis dicht."_s;
    QTest::newRow("an English name") << u"fr"_s << u"La revue The Port and the Sea paraît chaque semaine."_s;
    QTest::newRow("a quotation in it") << u"it"_s
                                       << u"Il sindaco ha risposto «the port is closed» e non ha detto altro."_s;
    QTest::newRow("figures") << u"fr"_s << u"02 555 01 23"_s;
    QTest::newRow("an address") << u"it"_s << u"https://www.port.example/the/lock/is/closed/for-a-week.html"_s;
    // Letters between digits are no words, and some are spelt as small words of some language.
    QTest::newRow("a hash") << u"en"_s << u"MD5 1cec69ea4la7b0e35il2dd6ne1ea43al"_s;
    QTest::newRow("hashes") << u"fr"_s << u"9de1en4van2het8een0de3af6in7op, 4an1und2der3die5den6auf7zu8ist"_s;
    QTest::newRow("nothing") << u"de"_s << QString();
}

void TestPassageLanguages::aPassageOfTheTextIsOfItsLanguage()
{
    QFETCH(QString, text);
    QFETCH(QString, words);
    QCOMPARE(passageLanguage(words, text).language, text);
}

void TestPassageLanguages::fewWordsAreNotSure()
{
    QCOMPARE(passageLanguage(u"Under construction", u"fr"_s).language, u"fr"_s);
    const LanguageGuess guess =
        passageLanguage(u"lorem ipsum dolor sit amet consectetur adipiscing elit sed eiusmod tempor", u"nl"_s);
    QVERIFY(guess.language == u"nl"_s || guess.confidence < surePassage || guess.language == u"la"_s);
}

void TestPassageLanguages::passagesOfATextAreTold()
{
    const QString text = titles().at(1).words + u'\n' + sentences().at(1).words + u' ' + sentences().at(0).words + u'\n'
        + titles().at(3).words + u"\nDe burgemeester wacht af."_s;
    QList<Span> spans;
    for (const FoundPassage &passage : findPassages(text, u"nl"_s))
        spans.append(passage.span);
    QStringList told;
    for (const ForeignPassage &foreign : foreignPassages(text, u"nl"_s, spans))
        told.append(foreign.guess.language + u": "_s + text.sliced(foreign.span.start, foreign.span.length()));
    QCOMPARE(told, (QStringList{u"fr: "_s + sentences().at(0).words, u"en: "_s + titles().at(3).words}));
}

QTEST_GUILESS_MAIN(TestPassageLanguages)
#include "tst_passagelanguages.moc"
