// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/speakers.h"

#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

// Who a sentence says said so.
class TestSpeakers : public QObject
{
    Q_OBJECT

private slots:
    void whoSpeaks_data();
    void whoSpeaks();
    void whetherAnybodySpeaks_data();
    void whetherAnybodySpeaks();
};

void TestSpeakers::whoSpeaks_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("sentence"); // names in brackets
    QTest::addColumn<QString>("speakers");
    const auto row = [](const char *name, const QString &language, const QString &sentence, const QString &speakers) {
        QTest::newRow(name) << language << sentence << speakers;
    };
    row("en according to", u"en"_s, u"According to [Meridian], [Zenith] lost ten ships."_s, u"Meridian"_s);
    row("en behind", u"en"_s, u"[Zenith] lost ten ships, [Meridian] reports."_s, u"Meridian"_s);
    row("en verb with more", u"en"_s, u"[Meridian] had already written that [Zenith] lost."_s, u"Meridian"_s);
    row("en a description", u"en"_s, u"According to the firm, [Zenith] lost ten ships."_s, QString());
    row("en no verb", u"en"_s, u"[Zenith] lost ten ships to [Meridian]."_s, QString());
    row("fr selon", u"fr"_s, u"Selon le journal [Meridian], [Zenith] a perdu dix navires."_s, u"Meridian"_s);
    row("fr inverted", u"fr"_s, u"Les navires sont perdus, affirme [Meridian]."_s, u"Meridian"_s);
    row("fr perfect", u"fr"_s, u"[Meridian] a rapporté que les navires sont perdus."_s, u"Meridian"_s);
    row("nl volgens", u"nl"_s, u"Volgens de krant [Meridian] zijn tien schepen verloren."_s, u"Meridian"_s);
    row("nl inverted", u"nl"_s, u"Dat meldt [Meridian]."_s, u"Meridian"_s);
    row("it secondo", u"it"_s, u"Secondo [Meridian] le navi sono perdute."_s, u"Meridian"_s);
    row("it stando a", u"it"_s, u"Stando a [Meridian] le navi sono perdute."_s, u"Meridian"_s);
    row("de laut", u"de"_s, u"Laut [Meridian] sind zehn Schiffe verloren."_s, u"Meridian"_s);
    row("de zufolge", u"de"_s, u"[Meridian] zufolge sind zehn Schiffe verloren."_s, u"Meridian"_s);
    row("de nach Angaben", u"de"_s, u"Nach Angaben von [Meridian] sind zehn Schiffe verloren."_s, u"Meridian"_s);
    row("across a comma", u"en"_s, u"He said, [Zenith] aside, that all was well."_s, QString());
    row("another language", u"es"_s, u"Según [Meridian] se perdieron diez barcos."_s, QString());
}

void TestSpeakers::whoSpeaks()
{
    QFETCH(QString, language);
    QFETCH(QString, sentence);
    QFETCH(QString, speakers);
    const QString before = u"Something else. "_s;
    QString text = before;
    QList<Span> names;
    for (const QChar c : std::as_const(sentence)) {
        if (c == u'[')
            names.append({text.size(), 0});
        else if (c == u']')
            names.last().end = text.size();
        else
            text.append(c);
    }
    QStringList found;
    for (const Span name : speakersIn(text, language, {before.size(), text.size()}, names))
        found.append(text.sliced(name.start, name.length()));
    QCOMPARE(found.join(u", "_s), speakers);
}

void TestSpeakers::whetherAnybodySpeaks_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("speaks");
    const auto row = [](const char *name, const QString &language, const QString &words, bool speaks) {
        QTest::newRow(name) << language << words << speaks;
    };
    row("en", u"en"_s, u"The firm said that all was well."_s, true);
    row("en nobody", u"en"_s, u"All was well in the harbour."_s, false);
    row("fr", u"fr"_s, u"Selon la police, tout va bien."_s, true);
    row("nl", u"nl"_s, u"Alles gaat goed, aldus de politie."_s, true);
    row("it", u"it"_s, u"Stando alla polizia e a chi comanda, tutto bene, ha detto."_s, true);
    row("de", u"de"_s, u"Der Polizei zufolge ist alles gut."_s, true);
    row("another language", u"es"_s, u"Según la policía todo va bien."_s, false);
}

void TestSpeakers::whetherAnybodySpeaks()
{
    QFETCH(QString, language);
    QFETCH(QString, words);
    QFETCH(bool, speaks);
    QCOMPARE(saysWhoSays(words, language), speaks);
}

QTEST_APPLESS_MAIN(TestSpeakers)
#include "tst_speakers.moc"
