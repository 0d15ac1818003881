// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/comparisonsheet.h"

#include "entities/comparisonview.h"
#include "entities/entitycardview.h"
#include "shell/hand.h"

#include <QDir>

using namespace dossier;
using namespace dossier::tests;

namespace {

const QString paper = u"De Standaard"_s;

class Comparing : public Hand
{
public:
    ComparisonSheet *sheet() const
    {
        ComparisonSheet *open = nullptr;
        for (QWidget *each : QApplication::topLevelWidgets()) {
            auto *found = qobject_cast<ComparisonSheet *>(each);
            if (found && found->isVisible())
                open = found;
        }
        return open;
    }
    bool isFilled() const { return sheet() && sheet()->view()->comparison().first.entity.id; }
    QPushButton *button(const QString &name) const
    {
        for (QPushButton *each : sheet()->findChildren<QPushButton *>()) {
            if (each->accessibleName() == name)
                return each;
        }
        return nullptr;
    }
    // Both are selected, and the panel of Merge is asked for.
    bool compareByKey(const QString &one, const QString &other)
    {
        if (!clickEntity(one))
            return false;
        document().setFocus(document().focus().withEntityToggled(entityId(other)));
        if (!settle() || !press(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier) || !panel())
            return false;
        for (QPushButton *each : panel()->findChildren<QPushButton *>()) {
            if (each->text() == u"Compare…"_s)
                each->click();
        }
        return QTest::qWaitFor([this] { return isFilled(); });
    }
};

} // namespace

class tst_ComparisonSheet : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        // The copy of the sample that the test before worked on.
        QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).removeRecursively();
    }
    void two_are_compared_and_judged_data();
    void two_are_compared_and_judged();
    void the_panel_of_merge_compares_with_the_one_that_was_sought();
    void the_name_that_stays_is_chosen();
};

void tst_ComparisonSheet::two_are_compared_and_judged_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<int>("judgement");
    QTest::newRow("the same") << u"The same"_s << int(Judgement::Same);
    QTest::newRow("not the same") << u"Not the same"_s << int(Judgement::NotTheSame);
    QTest::newRow("unsure") << u"Unsure"_s << int(Judgement::Unsure);
}

void tst_ComparisonSheet::two_are_compared_and_judged()
{
    QFETCH(QString, button);
    QFETCH(int, judgement);
    Comparing hand;
    QVERIFY(hand.openSample());
    QVERIFY(hand.compareByKey(paper, sample::ccb));
    QTRY_VERIFY(hand.button(button)->isEnabled());
    const auto fields = hand.sheet()->findChildren<QLineEdit *>();
    const auto reason =
        std::ranges::find_if(fields, [](const QLineEdit *each) { return each->accessibleName() == u"Reason"_s; });
    QVERIFY(reason != fields.end());
    (*reason)->setText(u"one letterhead"_s);
    hand.button(button)->click();
    QVERIFY(!hand.sheet());
    QTRY_VERIFY(hand.window().isActiveWindow());
    const auto judged = [&]() -> const Sameness * {
        const QList<SamenessRow> &rows = hand.card()->card().samenesses;
        return rows.isEmpty() ? nullptr : &rows.constFirst().sameness;
    };
    QTRY_VERIFY(judged());
    QCOMPARE(int(judged()->judgement), judgement);
    QCOMPARE(judged()->reason, u"one letterhead"_s);
    QVERIFY(hand.undo());
    QTRY_VERIFY(hand.entity(paper).isValid() && hand.entity(sample::ccb).isValid());
    QTRY_VERIFY(!judged());
    QVERIFY(hand.redo());
    QTRY_VERIFY(judged());
}

void tst_ComparisonSheet::the_panel_of_merge_compares_with_the_one_that_was_sought()
{
    Comparing hand;
    QVERIFY(hand.openSample());
    QVERIFY(hand.clickEntity(paper));
    QVERIFY(hand.press(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier));
    QVERIFY(hand.panel());
    const auto buttons = hand.panel()->findChildren<QPushButton *>();
    const auto compare =
        std::ranges::find_if(buttons, [](const QPushButton *each) { return each->text() == u"Compare…"_s; });
    QVERIFY(compare != buttons.end());
    QVERIFY(!(*compare)->isEnabled());
    QVERIFY(hand.seek(sample::mandiant));
    QTRY_VERIFY((*compare)->isEnabled());
    (*compare)->click();
    QTRY_VERIFY(hand.isFilled());
    QCOMPARE(hand.sheet()->view()->comparison().second.entity.id, hand.entityId(sample::mandiant));
    QVERIFY(hand.entity(paper).isValid() && hand.entity(sample::mandiant).isValid()); // nothing was done
    hand.sheet()->close();
}

void tst_ComparisonSheet::the_name_that_stays_is_chosen()
{
    Comparing hand;
    QVERIFY(hand.openSample());
    QVERIFY(hand.compareByKey(paper, sample::ccb));
    auto *stays = hand.sheet()->findChild<QComboBox *>();
    QTRY_COMPARE(stays->count(), 2);
    stays->setCurrentIndex(stays->findText(paper));
    hand.button(u"The same"_s)->click();
    QTRY_VERIFY(hand.window().isActiveWindow());
    QTRY_VERIFY(!hand.entity(sample::ccb).isValid());
    QVERIFY(hand.entity(paper).isValid());
    QVERIFY(hand.undo());
    QTRY_VERIFY(hand.entity(sample::ccb).isValid());
}

DOSSIER_WINDOW_TEST_MAIN(tst_ComparisonSheet)
#include "tst_comparisonsheet.moc"
