// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "prose/filterfield.h"
#include "shell/hand.h"
#include "shell/settings.h"
#include "sources/sourcesview.h"

#include <QMenu>
#include <QSettings>

using namespace dossier;
using namespace dossier::tests;

// The sources list in the window: what its menus, keys and titles do.
class tst_SourcesWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QSettings().clear(); }

    void the_way_it_is_arranged_comes_back()
    {
        Hand hand;
        QVERIFY(hand.openSample());
        hand.window().run(Command::ArrangeSources);
        QVERIFY(hand.choose(hand.openMenu(), u"Language"_s));
        QTRY_VERIFY(hasRow(hand.sources(), u"French"_s));
        clickRow(hand.sources(), rowWith(hand.sources(), u"Italian"_s));
        QTRY_VERIFY(!hasRow(hand.sources(), sample::italian));
        hand.window().closeCase();
        QVERIFY(hand.window().openSample());
        QTRY_VERIFY(hasRow(hand.sources(), u"Italian"_s));
        QTRY_VERIFY(hasRow(hand.sources(), sample::dutch));
        QVERIFY(!hasRow(hand.sources(), sample::italian));
    }

    void a_key_goes_to_the_filter_and_the_title_says_what_is_left()
    {
        Hand hand;
        QVERIFY(hand.openSample());
        hand.window().run(Command::FilterSources);
        QTRY_VERIFY(hand.window().sources()->filter()->hasFocus());
        QTest::keyClicks(hand.window().sources()->filter(), u"italian"_s); // the name of a language
        QTRY_COMPARE(hand.sources()->model()->rowCount(), 1);
        QTRY_VERIFY(says(hand.window(), u"1 of 5"_s));
    }

    void several_are_judged_in_one_step()
    {
        Hand hand;
        QVERIFY(hand.openSample());
        QVERIFY(hand.clickSource(sample::dutch));
        clickRow(hand.sources(), hand.source(sample::communique), Qt::ControlModifier);
        QVERIFY(hand.choose(hand.menuOnRow(hand.sources(), hand.source(sample::dutch)),
            u"Reliability of 2 source(s)/D: not usually reliable"_s));
        const auto letter = [&](const QString &title) {
            return static_cast<Reliability>(hand.source(title).data(ReliabilityRole).toInt());
        };
        QTRY_VERIFY(letter(sample::dutch) == Reliability::D);
        QTRY_VERIFY(letter(sample::communique) == Reliability::D);
        hand.window().run(Command::Undo);
        QTRY_VERIFY(letter(sample::dutch) != Reliability::D);
        QTRY_VERIFY(letter(sample::communique) != Reliability::D);
    }

    void a_key_judges_the_source_that_is_read()
    {
        Hand hand;
        QVERIFY(hand.openSample());
        QVERIFY(hand.clickSource(sample::dutch));
        hand.window().run(Command::JudgeSource);
        QMenu *menu = hand.openMenu();
        QVERIFY(menu);
        QTest::keyClick(menu, Qt::Key_E);
        QTRY_COMPARE(hand.source(sample::dutch).data(ReliabilityRole).toInt(), int(Reliability::E));
    }

    void nothing_is_new_on_the_first_visit_and_what_came_since_on_the_next()
    {
        Hand hand;
        QVERIFY(hand.openSample());
        const auto anyNew = [&] {
            for (int row = 0; row < hand.sources()->model()->rowCount(); ++row) {
                if (hand.sources()->model()->index(row, 0).data(NewRole).toBool())
                    return true;
            }
            return false;
        };
        QVERIFY(!anyNew());
        hand.window().closeCase();
        // As if one of them had come in later.
        QVariantMap visits = settings::visits.get();
        QCOMPARE(visits.size(), 1);
        QVariantMap visit = visits.first().toMap();
        const int editions = visit.value(u"edition"_s).toInt();
        QCOMPARE(editions, 5);
        visit.insert(u"edition"_s, editions - 1);
        visits.insert(visits.firstKey(), visit);
        settings::visits.set(visits);
        QVERIFY(hand.window().openSample());
        QTRY_VERIFY(hasRow(hand.sources(), sample::machine));
        QTRY_VERIFY(anyNew());
    }
};

DOSSIER_WINDOW_TEST_MAIN(tst_SourcesWindow)
#include "tst_sourceswindow.moc"
