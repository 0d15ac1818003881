// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/phrases.h"
#include "models/proposalwords.h"

#include <QSet>
#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

class TestPhrases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::English); }

    void languagesHaveNames_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("name");
        QTest::newRow("fr") << u"fr"_s << u"French"_s;
        QTest::newRow("nl") << u"nl"_s << u"Dutch"_s;
        QTest::newRow("as it calls itself") << u"sv"_s << u"svenska"_s;
        QTest::newRow("not a language") << u"qqq"_s << u"qqq"_s;
        QTest::newRow("not known") << QString() << QString();
    }

    void languagesHaveNames()
    {
        QFETCH(QString, code);
        QTEST(phrase::languageName(code), "name");
    }

    // A rule that reads a word before a date that another rule read is told with that other rule.
    void rulesHaveNames_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("name");
        const QString month = phrase::ruleName(u"month-year"_s);
        QTest::newRow("itself") << u"month-year"_s << month;
        for (const char *word : {"between", "since", "until", "after", "one of"})
            QTest::newRow(word) << QLatin1StringView(word) + u" month-year"_s
                                << QLatin1StringView(word) + u" + "_s + month;
        QTest::newRow("from to") << u"from month-year"_s << u"from … to + "_s + month;
        QTest::newRow("not known") << u"some-rule"_s << u"some rule"_s;
    }

    void rulesHaveNames()
    {
        QFETCH(QString, rule);
        QTEST(phrase::ruleName(rule), "name");
    }

    void reasonsOfRulesAreSaidInSentences()
    {
        QCOMPARE(phrase::samenessReason(u"initials CON; address CON"_s),
            u"“CON” has the letters that the other name’s words begin with. “CON” is part of an address in a text that "
            "names the other most."_s);
        QCOMPARE(phrase::samenessReason(u"one letter names both"_s), u"one letter names both"_s);
    }

    void everyWordOfTheCaseIsSaidDifferently()
    {
        QSet<QString> said;
        int words = 0;
        const auto take = [&](const QString &phrase) {
            QVERIFY(!phrase.isEmpty());
            said.insert(phrase);
            ++words;
        };
        for (int type = 0; type < entityTypeCount; ++type)
            take(phrase::typeName(static_cast<EntityType>(type)));
        for (int kind = 0; kind < 4; ++kind)
            take(phrase::question(static_cast<ClaimKind>(kind)));
        for (int verdict = 0; verdict < 5; ++verdict)
            take(phrase::verdict(static_cast<Verdict>(verdict)));
        for (int sign = 0; sign < 5; ++sign)
            take(phrase::sign(static_cast<ClaimSign>(sign)));
        for (int status = 0; status < 3; ++status)
            take(phrase::status(static_cast<Status>(status)));
        QCOMPARE(said.size(), words);
        QCOMPARE(phrase::groupName(EntityType::Person), u"People"_s);
    }

    void aSourceIsToldByKindAndDate_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("published");
        QTest::addColumn<QString>("line");
        QTest::newRow("both") << u"press"_s << u"2021-05-26"_s << u"press · 26 May 2021"_s;
        QTest::newRow("no date") << u"press"_s << QString() << u"press"_s;
        QTest::newRow("no kind") << QString() << u"2021-05"_s << u"May 2021"_s;
        QTest::newRow("neither") << QString() << QString() << QString();
    }

    void aSourceIsToldByKindAndDate()
    {
        QFETCH(QString, kind);
        QFETCH(QString, published);
        Source source;
        source.kind = kind;
        source.published = Edtf::parse(published).value_or(Edtf());
        QTEST(phrase::sourceLine(source), "line");
    }
};

QTEST_GUILESS_MAIN(TestPhrases)
#include "tst_phrases.moc"
