// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/language.h"

#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

class TestLanguage : public QObject
{
    Q_OBJECT

private slots:
    void isDetected_data();
    void isDetected();
    void isNotInventedForFigures();
};

void TestLanguage::isDetected_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("language");

    QTest::newRow("en")
        << u"The harbour master closed the lock on Monday, because nobody could say how deep the water was."_s
        << u"en"_s;
    QTest::newRow("fr")
        << u"Le capitaine du port a fermé l’écluse lundi, car personne ne savait dire quelle était la profondeur."_s
        << u"fr"_s;
    QTest::newRow("nl")
        << u"De havenmeester heeft de sluis maandag gesloten, omdat niemand wist hoe diep het water was."_s << u"nl"_s;
    QTest::newRow("it")
        << u"Il comandante del porto ha chiuso la chiusa lunedì, perché nessuno sapeva quanto fosse profonda l’acqua."_s
        << u"it"_s;
    QTest::newRow("de")
        << u"Der Hafenmeister hat die Schleuse am Montag geschlossen, weil niemand wusste, wie tief das Wasser war."_s
        << u"de"_s;
    QTest::newRow("fr full of Dutch names")
        << u"À Sint-Katelijne-Waver, la Vlaamse Milieumaatschappij et le bureau Waterwegen & Zeekanaal ont reçu les "
           u"plans que les Natuurpunters Klein-Brabant avaient refusés. Ni Heist-op-den-Berg ni Begijnendijk ne sont "
           u"sur la carte, et c’est la Landbouwkamer Oost-Vlaanderen qui le dit."_s
        << u"fr"_s;
    QTest::newRow("short nl") << u"De sluis is niet meer van ons."_s << u"nl"_s;
    QTest::newRow("short fr") << u"Le port est dans la ville."_s << u"fr"_s;
    QTest::newRow("short it") << u"Il porto non è della città."_s << u"it"_s;
    QTest::newRow("short en") << u"The port is not in the city."_s << u"en"_s;
    QTest::newRow("short de") << u"Der Hafen ist nicht in der Stadt."_s << u"de"_s;
    QTest::newRow("other script") << u"Начальник порта закрыл шлюз в понедельник, потому что никто не знал глубины."_s
                                  << u"ru"_s;
    QTest::newRow("short zh") << u"港口关闭"_s << u"zh"_s;
    QTest::newRow("short ja") << u"港は閉まった"_s << u"ja"_s;
    QTest::newRow("short ko") << u"항구가 닫혔다"_s << u"ko"_s;
    QTest::newRow("short el") << u"Το λιμάνι έκλεισε"_s << u"el"_s;
    QTest::newRow("short th") << u"ท่าเรือปิด"_s << u"th"_s;
    QTest::newRow("addresses in zh")
        << u"详情请访问https://port.example/a查看，或写信至info@port.example。服务器192.0.2.7被攻击。"_s << u"zh"_s;
    QTest::newRow("ar") << u"أغلق مدير الميناء البوابة يوم الاثنين لأن أحداً لم يعرف عمق الماء."_s << u"ar"_s;
    QTest::newRow("es")
        << u"El capitán del puerto cerró la esclusa el lunes porque nadie sabía qué profundidad tenía el agua entonces."_s
        << u"es"_s;
}

void TestLanguage::isDetected()
{
    QFETCH(QString, text);
    QFETCH(QString, language);
    const LanguageGuess guess = detectLanguage(text);
    QCOMPARE(guess.language, language);
    QVERIFY(guess.confidence > 0.3 && guess.confidence <= 1);
}

void TestLanguage::isNotInventedForFigures()
{
    QCOMPARE(detectLanguage(u""), LanguageGuess());
    QCOMPARE(detectLanguage(u"0475/36 38 66 – 12.5 %"), LanguageGuess());
    QCOMPARE(detectLanguage(u"XKCD-77 QRT"), LanguageGuess());
}

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
