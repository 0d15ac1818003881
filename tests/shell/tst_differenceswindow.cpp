// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the sources say differently about an event, set side by side, and the way from there to the columns.

#include "events/differencesview.h"
#include "events/quotationcard.h"
#include "shell/differencessheet.h"
#include "shell/hand.h"
#include "shell/importpage.h"

#include <QDir>
#include <QFileInfo>

using namespace dossier;
using namespace dossier::tests;

namespace {

struct Differing : Hand
{
    DifferencesSheet *sheet() const
    {
        for (QWidget *each : QApplication::topLevelWidgets()) {
            auto *found = qobject_cast<DifferencesSheet *>(each);
            if (found && found->isVisible())
                return found;
        }
        return nullptr;
    }
    bool isFilled() const { return sheet() && sheet()->view()->sheet().event.id; }
    bool openSheet()
    {
        return press(Qt::Key_B, Qt::ControlModifier | Qt::AltModifier)
            && QTest::qWaitFor([this] { return isFilled(); });
    }
    QuotationCard *card(const QString &words) const
    {
        for (QuotationCard *each : sheet()->view()->cards()) {
            if (each->place().words.contains(words))
                return each;
        }
        return nullptr;
    }
    QPushButton *button(const QString &name) const
    {
        for (QPushButton *each : sheet()->view()->sideBySide()) {
            if (each->accessibleName().startsWith(name))
                return each;
        }
        return nullptr;
    }
    bool says(const QString &words) const
    {
        const QList<QLabel *> labels = sheet()->view()->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text().contains(words); });
    }
    // A finding between the evidence of an event in one source and the first passage of another.
    bool find(const TextSpan &one, const TextSpan &other)
    {
        Finding finding;
        finding.id = FindingId(-1);
        finding.uid = newUid();
        finding.check = u"sources"_s;
        finding.code = u"compare-author"_s;
        finding.arguments = {u"a gang"_s, u"a state"_s};
        finding.spans = {one, other};
        finding.standing.origin = {u"sources-author"_s, 1, {}};
        finding.standing.fingerprint = QByteArray(32, 'd');
        Write write;
        write.act.code = u"check"_s;
        write.content.findings = {finding};
        const auto written = document().act(write);
        return QTest::qWaitFor([&] { return written.isFinished(); }) && written.result().has_value() && settle();
    }
};

} // namespace

class tst_DifferencesWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        for (const auto place : {QStandardPaths::AppDataLocation, QStandardPaths::DocumentsLocation})
            QDir(QStandardPaths::writableLocation(place)).removeRecursively();
    }
    void every_position_stands_beside_the_others();
    void a_card_leads_to_its_place_and_the_sheet_stays();
    void positions_are_read_side_by_side();
    void a_finding_between_sources_is_reached_from_the_event();
    void an_event_without_differences_says_so();
    void real_articles();
};

void tst_DifferencesWindow::every_position_stands_beside_the_others()
{
    Differing hand;
    QVERIFY(hand.openSample());
    QVERIFY(hand.clickEvent(sample::entry));
    QTRY_VERIFY(hand.window().events()->differences()->isVisible());
    QVERIFY(hand.window().events()->differences()->text().contains(u"3"_s)); // when, how far they got, who did it
    QTest::mouseClick(hand.window().events()->differences(), Qt::LeftButton);
    QTRY_VERIFY(hand.isFilled());
    QVERIFY(hand.says(sample::entry));
    QVERIFY(hand.says(u"How far they got"_s) && hand.says(u"Sources disagree"_s));
    QVERIFY(hand.says(u"April 2019"_s));
    // Each in its own language, with who says it, when, and how far it can be relied on.
    for (QuotationCard *card : hand.sheet()->view()->cards()) {
        const QuotedPlace &place = card->place();
        QVERIFY(!place.words.isEmpty());
        const QString name = card->accessibleName();
        QVERIFY2(name.contains(place.words.simplified().first(8)), qPrintable(name));
        QVERIFY2(name.contains(place.sourceTitle), qPrintable(name));
    }
    hand.sheet()->resize(900, 620);
    keepPictures(*hand.sheet(), u"differences-sample"_s);
    // Beside each other: the positions of one question begin at different places from the left.
    QSet<int> lefts;
    for (QuotationCard *card : hand.sheet()->view()->cards())
        lefts.insert(card->mapTo(hand.sheet(), QPoint()).x());
    QVERIFY(lefts.size() > 1);
}

void tst_DifferencesWindow::a_card_leads_to_its_place_and_the_sheet_stays()
{
    Differing hand;
    QVERIFY(hand.openSample());
    QVERIFY(hand.clickEvent(sample::entry));
    QVERIFY(hand.openSheet());
    for (qsizetype i = 0; i < hand.sheet()->view()->cards().size(); ++i) {
        QuotationCard *card = hand.sheet()->view()->cards().at(i);
        card->setFocus();
        QTest::keyClick(card, Qt::Key_Return);
        QVERIFY(hand.settle());
        QVERIFY(hand.sheet());
        QCOMPARE(hand.document().focus().at, card->place().place);
        QCOMPARE(hand.document().focus().event, hand.event(sample::entry));
        const int shown = hand.columnOf(card->place().sourceTitle);
        QVERIFY(shown >= 0);
        QVERIFY(hand.column(shown)->view()->isInView(card->place().place.span));
        QVERIFY(card->isChecked());
    }
}

void tst_DifferencesWindow::positions_are_read_side_by_side()
{
    Differing hand;
    QVERIFY(hand.openSample());
    QVERIFY(hand.clickEvent(sample::entry));
    QVERIFY(hand.openSheet());
    QPushButton *both = hand.button(u"How far they got"_s);
    QVERIFY(both && both->isEnabled());
    both->click();
    QVERIFY(hand.settle());
    QVERIFY(!hand.sheet());
    const Focus &focus = hand.document().focus();
    QCOMPARE(focus.event, hand.event(sample::entry));
    QCOMPARE(focus.beside.size(), 1);
    QList<qreal> heights;
    for (const TextSpan &place : QList<TextSpan>{focus.at} + focus.beside) {
        for (int i = 0; i < hand.columns(); ++i) {
            if (hand.column(i)->text() != place.text)
                continue;
            QVERIFY(hand.column(i)->view()->isInView({place.span.start, place.span.start + 1}));
            heights.append(hand.column(i)->view()->heightOf(place.span.start));
        }
    }
    QCOMPARE(heights.size(), 2);
    QVERIFY(std::abs(heights.at(0) - heights.at(1)) < 2);
    QVERIFY(hand.window().reading()->isAncestorOf(QApplication::focusWidget()));
}

void tst_DifferencesWindow::a_finding_between_sources_is_reached_from_the_event()
{
    Differing hand;
    QVERIFY(hand.openSample());
    QVERIFY(hand.clickSource(sample::italian));
    const TextSheet italian = hand.column(0)->sheet();
    QVERIFY(hand.clickEvent(sample::mail));
    QTRY_VERIFY(!hand.light().steps.isEmpty());
    const TextSpan evidence = hand.light().steps.constFirst().place;
    QVERIFY(hand.find(evidence, {italian.text.id, italian.passages.constFirst().span}));
    QTRY_VERIFY(hand.window().events()->differences()->isVisible());
    QVERIFY(hand.openSheet());
    QTRY_VERIFY(hand.says(u"In the sentences about this event"_s));
    QVERIFY(hand.says(u"Who it was, to compare: “a gang” and “a state”"_s));
    QPushButton *both = hand.button(u"Who it was"_s);
    QVERIFY(both && both->isEnabled());
    both->click();
    QVERIFY(hand.settle());
    QCOMPARE(hand.document().focus().beside, (QList<TextSpan>{{italian.text.id, italian.passages.constFirst().span}}));
    QTRY_VERIFY(hand.columnOf(italian.source.title) >= 0);
}

void tst_DifferencesWindow::an_event_without_differences_says_so()
{
    Differing hand;
    QVERIFY(hand.openSample());
    QVERIFY(hand.clickEvent(sample::disclosed));
    QVERIFY(!hand.window().events()->differences()->isVisible());
    QVERIFY(hand.openSheet());
    QVERIFY(hand.says(u"Nothing is known"_s));
    QVERIFY(hand.sheet()->view()->cards().isEmpty());
}

void tst_DifferencesWindow::real_articles()
{
    const QString folder = qEnvironmentVariable("DOSSIER_MATERIAL") + u"/seeds/articles"_s;
    if (!qEnvironmentVariableIsSet("DOSSIER_MATERIAL") || !QFileInfo(folder).isDir())
        QSKIP("DOSSIER_MATERIAL names no folder with seeds/articles");
    Differing hand;
    hand.window().importFiles({folder});
    QVERIFY(QTest::qWaitFor(
        [&] {
            return hand.window().document() && !hand.document().isImporting()
                && hand.window().importPage()->hasReport();
        },
        60'000));
    QVERIFY(hand.settle());
    // Of the events several sources speak of, some with findings between these.
    int reached = 0;
    const EventIndex &index = hand.chart()->index();
    for (qsizetype i = 0; i < index.size(); ++i) {
        if (index.at(i).sources < 2)
            continue;
        hand.document().setFocus(hand.document().focus().withEvent(index.at(i).id));
        QVERIFY(hand.settle());
        if (!hand.window().events()->differences()->isVisible())
            continue;
        QVERIFY(hand.openSheet());
        QTRY_VERIFY(hand.sheet()->view()->cards().size() >= 2);
        hand.sheet()->resize(900, 620);
        keepPictures(*hand.sheet(), u"differences-seeds-%1"_s.arg(reached));
        hand.sheet()->close();
        hand.window().activateWindow();
        hand.window().resize(1280, 800);
        keepPictures(hand.window(), u"window-event-1280-%1"_s.arg(reached));
        ++reached;
    }
    QVERIFY(reached > 0);
}

DOSSIER_WINDOW_TEST_MAIN(tst_DifferencesWindow)

#include "tst_differenceswindow.moc"
