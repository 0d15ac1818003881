// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/hand.h"

#include <QSettings>

using namespace dossier;
using namespace dossier::tests;

namespace {

enum class What { RejectMention, MoveMention, SplitEntity, RejectEntity };

// The lines that the reader has before the eyes, as the start of the passage nearest to the eye line of each column and
// its height there.
class Reader : public Hand
{
public:
    struct Line
    {
        int column = 0;
        qsizetype offset = 0;
        qreal height = 0;
    };

    QList<Line> lines()
    {
        QList<Line> lines;
        for (int i = 0; i < columns(); ++i) {
            if (!column(i)->text())
                continue;
            ProseView *view = column(i)->view();
            const auto distance = [view](const Passage &passage) {
                return std::abs(view->heightOf(passage.span.start) - view->eyeLine());
            };
            const QList<Passage> &passages = column(i)->sheet().passages;
            const qsizetype offset = std::ranges::min_element(passages, {}, distance)->span.start;
            lines.append({i, offset, view->heightOf(offset)});
        }
        return lines;
    }
    // What has moved away from where it was; empty when nothing has.
    QString moved(const QList<Line> &lines)
    {
        QStringList moved;
        for (const Line &line : lines) {
            const qreal now = column(line.column)->view()->heightOf(line.offset);
            if (std::abs(now - line.height) > 1)
                moved.append(u"column %1 from %2 to %3"_s.arg(line.column).arg(line.height).arg(now));
        }
        return moved.join(u", "_s);
    }

    // The last name of the entity in the source's own text.
    Span lastNameOf(EntityId entity)
    {
        Span last;
        for (const MentionMark &mark : column(0)->sheet().mentions) {
            if (mark.mention.entity == entity)
                last = mark.mention.span;
        }
        return last;
    }
    bool does(What what, Span name)
    {
        if (what == What::RejectEntity)
            return choose(menuOnRow(entities(), entity(sample::ccb)), u"Reject entity"_s);
        QMenu *menu = menuAt(column(0)->view()->viewport(), placeOf(0, name));
        if (what == What::RejectMention)
            return choose(menu, u"Reject mention"_s);
        if (what == What::MoveMention)
            return choose(menu, u"Another entity…"_s) && seek(sample::mandiant) && enter();
        return choose(menu, u"Split off…"_s) && type(u"Name"_s, u"Another centre"_s) && enter();
    }
};

} // namespace

Q_DECLARE_METATYPE(What)

// What a person decides about names leaves the lines before their eyes where they are; what they make is shown.
class tst_PlaceKept : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QSettings().clear();
        QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).removeRecursively();
    }

    void a_decision_about_a_name_moves_nothing_data();
    void a_decision_about_a_name_moves_nothing();
    void doing_it_again_leads_to_the_name_that_then_is_none();
    void an_event_that_is_made_comes_into_view();
    void words_a_claim_is_made_of_stay_where_they_are();
};

void tst_PlaceKept::a_decision_about_a_name_moves_nothing_data()
{
    QTest::addColumn<What>("what");
    QTest::addColumn<bool>("fromList");
    QTest::addColumn<int>("columns");
    const QList<std::pair<What, const char *>> whats{{What::RejectMention, "a mention rejected"},
        {What::MoveMention, "a mention moved"}, {What::SplitEntity, "a mention split off"},
        {What::RejectEntity, "an entity rejected"}};
    for (const auto &[what, name] : whats) {
        for (const bool fromList : {false, true}) {
            for (const int columns : {2, 4}) { // the fourth has the key passages
                QTest::addRow("%s, chosen in the %s, %d columns", name, fromList ? "list" : "column", columns)
                    << what << fromList << columns;
            }
        }
    }
}

void tst_PlaceKept::a_decision_about_a_name_moves_nothing()
{
    QFETCH(const What, what);
    QFETCH(const bool, fromList);
    QFETCH(const int, columns);
    Reader reader;
    reader.window().resize(1500, 560);
    QVERIFY(reader.openSample());
    if (columns == 4)
        QVERIFY(reader.press(Qt::Key_4, Qt::ControlModifier));
    const Span name = reader.lastNameOf(reader.entityId(sample::ccb));
    QVERIFY(!name.isEmpty());
    if (fromList) {
        QVERIFY(reader.clickEntity(sample::ccb));
        reader.placeOf(0, name);
    } else {
        QTest::mouseClick(reader.column(0)->view()->viewport(), Qt::LeftButton, {}, reader.placeOf(0, name));
    }
    QVERIFY(reader.settle());
    QCOMPARE(reader.document().focus().entities, QList<EntityId>{reader.entityId(sample::ccb)});
    QVERIFY(reader.column(0)->view()->verticalScrollBar()->value() > 0);
    const QList<Reader::Line> before = reader.lines();
    QVERIFY(reader.does(what, name));
    QVERIFY(reader.acted());
    QTest::qWait(200);
    QVERIFY2(reader.moved(before).isEmpty(), qPrintable(reader.moved(before)));
    if (what == What::SplitEntity) { // what is made is selected all the same
        QTRY_VERIFY(reader.entity(u"Another centre"_s).isValid());
        QCOMPARE(reader.document().focus().entities, QList<EntityId>{reader.entityId(u"Another centre"_s)});
    }
    QVERIFY(reader.undo());
    QTest::qWait(200);
    QVERIFY(reader.settle());
    QVERIFY2(reader.moved(before).isEmpty(), qPrintable(reader.moved(before)));
    QVERIFY(reader.redo());
    QTest::qWait(200);
    QVERIFY(reader.settle());
    QVERIFY2(reader.moved(before).isEmpty(), qPrintable(reader.moved(before)));
}

void tst_PlaceKept::doing_it_again_leads_to_the_name_that_then_is_none()
{
    Reader reader;
    reader.window().resize(1500, 560);
    QVERIFY(reader.openSample());
    const Span name = reader.lastNameOf(reader.entityId(sample::ccb));
    ProseView *view = reader.column(0)->view();
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, reader.placeOf(0, name));
    QVERIFY(reader.settle());
    QVERIFY(reader.does(What::RejectMention, name));
    QVERIFY(reader.acted());
    const auto leave = [&] {
        const bool left = reader.clickEntity(sample::microsoft);
        view->verticalScrollBar()->setValue(0);
        return left && !view->isInView(name);
    };
    QVERIFY(leave());
    QVERIFY(reader.undo());
    QTRY_VERIFY(view->isInView(name));
    QVERIFY(leave());
    QVERIFY(reader.redo());
    QTRY_VERIFY(view->isInView(name));
}

void tst_PlaceKept::an_event_that_is_made_comes_into_view()
{
    Reader reader;
    QVERIFY(reader.openSample());
    QVERIFY(reader.clickEvent(sample::entry));
    reader.chart()->fit(reader.event(sample::entry));
    for (int i = 0; i < 4; ++i)
        reader.chart()->zoomIn();
    QVERIFY(reader.press(Qt::Key_N, Qt::ControlModifier | Qt::AltModifier));
    QVERIFY(reader.type(u"Title"_s, u"The gate is closed"_s));
    auto *date = reader.panel()->findChild<DateField *>();
    QVERIFY(date);
    QTest::keyClicks(date->findChild<QLineEdit *>(), u"2024-05"_s);
    QVERIFY(reader.enter());
    QTRY_VERIFY(reader.event(u"The gate is closed"_s));
    QTRY_COMPARE(reader.document().focus().event, reader.event(u"The gate is closed"_s));
    QTRY_VERIFY(!reader.chart()->eventRect(reader.event(u"The gate is closed"_s)).isNull());
}

// Though the event has evidence further up in the same text.
void tst_PlaceKept::words_a_claim_is_made_of_stay_where_they_are()
{
    Reader reader;
    reader.window().resize(1500, 560);
    QVERIFY(reader.openSample());
    const QString words = u"uitgekiend, verfijnd en gericht"_s;
    QVERIFY(reader.selectWords(0, words));
    QVERIFY(reader.settle());
    ProseView *view = reader.column(0)->view();
    const Span span = reader.find(0, words);
    const qreal height = view->heightOf(span.start);
    QVERIFY(view->isInView(span));
    QVERIFY(reader.press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier));
    QVERIFY(reader.type(u"Search events, or name a new one"_s, sample::entry));
    QVERIFY(reader.pick(u"Question"_s, u"How far they got"_s));
    QVERIFY(reader.type(u"Value"_s, u"far"_s));
    QVERIFY(reader.enter());
    QTRY_COMPARE(reader.document().focus().event, reader.event(sample::entry));
    QTest::qWait(200);
    QVERIFY(reader.settle());
    QCOMPARE(reader.document().focus().at.span, span);
    QVERIFY2(std::abs(view->heightOf(span.start) - height) <= 1,
        qPrintable(u"from %1 to %2"_s.arg(height).arg(view->heightOf(span.start))));
}

DOSSIER_WINDOW_TEST_MAIN(tst_PlaceKept)
#include "tst_placekept.moc"
