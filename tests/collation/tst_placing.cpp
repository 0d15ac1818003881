// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/placing.h"

#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

class TestPlacing : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void quotationIsFoundAgain_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("occurrence");
        QTest::addColumn<QString>("now");
        QTest::addColumn<qsizetype>("start"); // -1: nowhere
        QTest::addColumn<QString>("found");
        QTest::addColumn<bool>("exact");
        const QString harbour = u"The harbour was closed on Monday. Boats wait outside the harbour."_s;
        const auto row = [](const char *name, const QString &before, const QString &words, int occurrence,
                             const QString &now, const QString &found, qsizetype start, bool exact = true) {
            QTest::newRow(name) << before << words << occurrence << now << start << found << exact;
        };
        row("the same text", harbour, u"closed on Monday"_s, 0, harbour, u"closed on Monday"_s, 16);
        row("moved on by a new sentence", harbour, u"closed on Monday"_s, 0, u"News. "_s + harbour,
            u"closed on Monday"_s, 22);
        row("broken over lines", harbour, u"closed on Monday"_s, 0, u"The harbour was closed\non Monday."_s,
            u"closed\non Monday"_s, 16);
        row("the second of two", harbour, u"harbour"_s, 1,
            u"Update: the harbour was closed. Boats wait outside the harbour."_s, u"harbour"_s, 55);
        row("the second of two, by order alone", u"x harbour y harbour z"_s, u"harbour"_s, 1,
            u"a harbour b harbour c"_s, u"harbour"_s, 12);
        row("which of three nobody knows", u"x harbour y harbour z"_s, u"harbour"_s, 1,
            u"a harbour b harbour c harbour d"_s, QString(), -1);
        row("a corrected figure", u"Some 40 locks were closed for a week after that."_s,
            u"Some 40 locks were closed for a week"_s, 0, u"Late: some 60 locks were closed for a week, one hears."_s,
            u"some 60 locks were closed for a week"_s, 6, false);
        row("rewritten altogether", harbour, u"Boats wait outside the harbour."_s, 0,
            u"Nothing moves on the river, says everybody here today."_s, QString(), -1);
        row("two places nearly as good", u"Some 40 locks were closed for a week"_s,
            u"Some 40 locks were closed for a week"_s, 0,
            u"Some 50 locks were closed for a week. Some 60 locks were closed for a week."_s, QString(), -1);
        row("short and gone", harbour, u"Monday"_s, 0, u"The harbour was closed on Sunday."_s, QString(), -1);
        row("nothing left", harbour, u"closed on Monday"_s, 0, QString(), QString(), -1);
    }
    void quotationIsFoundAgain()
    {
        QFETCH(QString, before);
        QFETCH(QString, words);
        QFETCH(int, occurrence);
        QFETCH(QString, now);
        QFETCH(qsizetype, start);
        QFETCH(QString, found);
        QFETCH(bool, exact);
        qsizetype at = -1;
        for (int i = 0; i <= occurrence; ++i)
            at = before.indexOf(words, at + 1);
        const Span span{at, at + words.size()};
        const std::optional<Placement> placement = placeQuote(quoteOf(before, span), before, span, now);
        QCOMPARE(placement.has_value(), start >= 0);
        if (!placement)
            return;
        QCOMPARE(now.sliced(placement->span.start, placement->span.length()), found);
        QCOMPARE(placement->span.start, start);
        QCOMPARE(placement->exact, exact);
        QVERIFY(exact ? placement->likeness == 1.0 : placement->likeness < 1.0 && placement->likeness >= 0.75);
    }

    void aLongTextIsSearchedQuickly()
    {
        const QString filler = QString(u"Nothing is said here of any lock. "_s).repeated(30000);
        const QString before = filler + u"Forty locks of the canal were closed on Monday evening."_s + filler;
        const QString now = filler + u"Forty locks of the canal were shut on Monday evening."_s + filler;
        const Span span{filler.size(), filler.size() + 55};
        QBENCHMARK_ONCE
        {
            const auto placement = placeQuote(quoteOf(before, span), before, span, now);
            QVERIFY(placement);
            QCOMPARE(now.sliced(placement->span.start, placement->span.length()),
                u"Forty locks of the canal were shut on Monday evening."_s);
        }
    }
};

QTEST_GUILESS_MAIN(TestPlacing)
#include "tst_placing.moc"
