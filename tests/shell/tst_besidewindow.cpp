// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A finding that speaks of several places, in the window: all of them beside each other in the columns, marked and
// level.

#include "exchange/files.h"
#include "models/remarksmodel.h"
#include "prose/filterfield.h"
#include "review/remarksview.h"
#include "shell/caseplaces.h"
#include "shell/hand.h"
#include "shell/importpage.h"

#include <QDir>
#include <QFileInfo>
#include <QPlainTextEdit>

#include <cmath>

using namespace dossier;
using namespace dossier::tests;

namespace {

struct Beside : Hand
{
    RemarksView &remarks() { return *window().remarks(); }
    RowList *list() { return remarks().list(); }

    bool bringIn(const QStringList &paths)
    {
        window().importFiles(paths);
        const auto isIn = [this] {
            return window().document() && !document().isImporting() && window().importPage()->hasReport();
        };
        return ready && QTest::qWaitFor(isIn, 60'000) && settle();
    }
    bool showRemarks() { return press(Qt::Key_F, Qt::ControlModifier | Qt::AltModifier) && remarks().isSeen(); }
    RemarkRow row(const QModelIndex &index) { return index.data(RemarkRole).value<RemarkRow>(); }
    RemarkRow selected() { return row(list()->currentIndex()); }
    // The findings that are about several texts.
    QList<QPersistentModelIndex> pairs()
    {
        QList<QPersistentModelIndex> found;
        for (int i = 0; i < list()->model()->rowCount(); ++i) {
            const QModelIndex index = list()->model()->index(i, 0);
            const RemarkRow each = row(index);
            if (each.isFinding() && !each.beside.isEmpty())
                found.append(index);
        }
        return found;
    }

    int columnWith(TextId text)
    {
        for (int i = 0; i < columns(); ++i) {
            if (column(i)->text() == text)
                return i;
        }
        return -1;
    }
    // Boxed, in view, and where its text is shown.
    QString told(const RemarkedPlace &place)
    {
        const ContextRow &there = place.context;
        const int shown = columnWith(there.place.text);
        if (shown < 0)
            return u"not open"_s;
        if (!column(shown)->view()->isInView({there.place.span.start, there.place.span.start + 1}))
            return u"out of view"_s;
        for (const auto layer : {ProseMark::Layer::EvidenceWords, ProseMark::Layer::Passage, ProseMark::Layer::Evidence,
                 ProseMark::Layer::Date, ProseMark::Layer::Name}) {
            for (const ProseMark &mark : lit(shown, layer)) {
                if (mark.state == MarkState::Current && mark.span.overlaps(there.place.span))
                    return u"marked"_s;
            }
        }
        return u"not marked"_s;
    }
    double heightOf(const RemarkedPlace &place)
    {
        const TextSpan &there = place.context.place;
        return column(columnWith(there.text))->view()->heightOf(there.span.start);
    }
    // What keeps the places of a finding from being read beside each other; nothing when they can be.
    QString fault(const RemarkRow &finding)
    {
        QList<RemarkedPlace> places{finding.place};
        places += finding.beside;
        for (const RemarkedPlace &place : places) {
            if (const QString how = told(place); how != u"marked"_s)
                return place.sourceTitle + u": "_s + how;
        }
        const auto [lowest, highest] = std::ranges::minmax(
            places | std::views::transform([this](const RemarkedPlace &place) { return heightOf(place); }));
        return highest - lowest < 2 ? QString() : u"%1 pixels apart"_s.arg(highest - lowest);
    }
    bool write(const Write &write)
    {
        const auto written = document().act(write);
        return QTest::qWaitFor([&] { return written.isFinished(); }) && written.result().has_value() && settle();
    }
};

// A finding as a check makes it.
Write findingOf(const QList<TextSpan> &spans, const QString &code, const QStringList &arguments)
{
    Finding finding;
    finding.id = FindingId(-1);
    finding.uid = newUid();
    finding.check = u"sources"_s;
    finding.code = code;
    finding.arguments = arguments;
    finding.spans = spans;
    finding.standing.origin = {u"sources-author"_s, 1, {}};
    finding.standing.fingerprint = QByteArray(32, 'b');
    Write write;
    write.act.code = u"check"_s;
    write.content.findings = {finding};
    return write;
}

QString disagreeing(const QTemporaryDir &folder)
{
    // Long enough that what disagrees is far down in one and near the top in the other.
    QString report = u"The mill on the canal\n\n"_s;
    for (const char *line : {"The Oldhaven Mill stood empty for a year.", "Nobody had asked for a permit.",
             "The canal was low that spring.", "Barges waited at the quay.", "The town had other worries."})
        report += QString::fromLatin1(line) + u"\n\n"_s;
    report += u"On 3 March 2019 the fire at the Oldhaven Mill destroyed 40 barges, the Harbour Inspection Board "
              "said.\n"_s;
    const QString letter =
        u"Fire at the quay\n\nThe fire at the Oldhaven Mill on 3 March 2019 destroyed 60 barges, according to the "
        "Harbour Inspection Board.\n\nThe owner has not answered.\n"_s;
    const bool written = write(folder.filePath(u"report.txt"_s), report.toUtf8())
        && write(folder.filePath(u"letter.txt"_s), letter.toUtf8());
    return written ? folder.path() : QString();
}

} // namespace

class tst_BesideWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        for (const auto place : {QStandardPaths::AppDataLocation, QStandardPaths::DocumentsLocation})
            QDir(QStandardPaths::writableLocation(place)).removeRecursively();
    }
    void two_sources_that_disagree_are_read_beside_each_other();
    void a_finding_on_places_far_apart_data();
    void a_finding_on_places_far_apart();
    void back_and_forth_in_time_data();
    void back_and_forth_in_time();
    void the_row_names_both_and_quotes_both();
    void real_articles_are_read_beside_each_other();
};

void tst_BesideWindow::two_sources_that_disagree_are_read_beside_each_other()
{
    const QTemporaryDir folder;
    const QString articles = disagreeing(folder);
    QVERIFY(!articles.isEmpty());
    Beside hand;
    QVERIFY(hand.bringIn({articles}));
    QVERIFY(hand.showRemarks());
    QTRY_COMPARE(hand.pairs().size(), 1);
    const QModelIndex index = hand.pairs().constFirst();
    const RemarkRow finding = hand.row(index);
    QCOMPARE(finding.code, u"sources-differ-in-number"_s);
    clickRow(hand.list(), index);
    QVERIFY(hand.settle());
    QTRY_COMPARE(hand.fault(finding), QString());
    QVERIFY(!hand.column(0)->sheet().isRendition() && !hand.column(1)->sheet().isRendition());
    QCOMPARE(QApplication::focusWidget(), hand.list());
    const RemarkedPlace &other = finding.beside.constFirst();
    QTRY_VERIFY2(hand.focusWords().contains(
                     u"beside passage %1 of %2"_s.arg(other.context.passageNumber).arg(other.sourceTitle)),
        qPrintable(hand.focusWords()));

    // Enter reads on there, with the keyboard.
    QVERIFY(hand.press(Qt::Key_Return));
    const int first = hand.columnWith(finding.place.context.place.text);
    QVERIFY(hand.column(first)->isAncestorOf(QApplication::focusWidget()));
    QCOMPARE(hand.fault(finding), QString());
    QVERIFY(hand.press(Qt::Key_Escape)); // nothing is beside any more, and both stay open
    QVERIFY(hand.document().focus().beside.isEmpty());
    QVERIFY(hand.told(finding.place) != u"marked"_s);
    QVERIFY(hand.columnWith(finding.beside.constFirst().context.place.text) >= 0);
}

void tst_BesideWindow::a_finding_on_places_far_apart_data()
{
    QTest::addColumn<QList<int>>("columns"); // of the sample: 0 the source, 1 its summary, 2 another source
    QTest::addColumn<int>("count"); // of columns before
    QTest::addColumn<int>("after");
    QTest::newRow("two sources") << QList<int>{0, 2} << 2 << 2;
    QTest::newRow("two sources, the other one first") << QList<int>{2, 0} << 2 << 2;
    QTest::newRow("two sources where there was one column") << QList<int>{0, 2} << 1 << 2;
    QTest::newRow("a source and its summary") << QList<int>{0, 1} << 2 << 2;
    QTest::newRow("a summary and its source") << QList<int>{1, 0} << 2 << 2;
    QTest::newRow("a summary and another source") << QList<int>{1, 2} << 2 << 2;
    QTest::newRow("three texts") << QList<int>{0, 1, 2} << 2 << 3;
}

void tst_BesideWindow::a_finding_on_places_far_apart()
{
    QFETCH(const QList<int>, columns);
    QFETCH(const int, count);
    Beside hand;
    QVERIFY(hand.openSample());
    QVERIFY(hand.clickSource(sample::dutch));
    const TextSheet other = hand.column(0)->sheet();
    QVERIFY(hand.clickSource(sample::italian));
    const QList<TextSheet> sheets{hand.column(0)->sheet(), hand.column(1)->sheet(), other};
    QList<TextSpan> spans;
    QStringList words;
    for (const int column : columns) {
        const Span last = sheets.at(column).passages.constLast().span;
        spans.append({sheets.at(column).text.id, last});
        words.append(sheets.at(column).text.characters.sliced(last.start, last.length()));
    }
    QVERIFY(hand.write(findingOf(spans, u"compare-author"_s, words)));
    QVERIFY(hand.clickSource(sample::french));
    hand.window().reading()->setColumnCount(count);
    QVERIFY(hand.showRemarks());
    QTRY_COMPARE(hand.pairs().size(), 1);
    clickRow(hand.list(), hand.pairs().constFirst());
    QVERIFY(hand.settle());
    QTRY_COMPARE(hand.fault(hand.selected()), QString());
    QTEST(hand.columns(), "after");
    // A source stands before what was made of it, however the finding has them.
    const int own = hand.columnWith(sheets.at(0).text.id);
    const int summary = hand.columnWith(sheets.at(1).text.id);
    QVERIFY(own < summary || own < 0 || summary < 0);
}

void tst_BesideWindow::back_and_forth_in_time_data()
{
    QTest::addColumn<int>("count"); // of columns
    QTest::newRow("two columns") << 2;
    QTest::newRow("three columns") << 3; // the third one has a rendition
}

void tst_BesideWindow::back_and_forth_in_time()
{
    QFETCH(const int, count);
    Beside hand;
    QVERIFY(hand.openSample());
    hand.window().reading()->setColumnCount(count);
    QVERIFY(hand.settle());
    QVERIFY(hand.clickSource(sample::dutch));
    const TextSheet dutch = hand.column(0)->sheet();
    QVERIFY(hand.clickSource(sample::italian));
    const TextSheet italian = hand.column(0)->sheet();
    QVERIFY(hand.write(findingOf(
        {{dutch.text.id, dutch.passages.constFirst().span}, {italian.text.id, italian.passages.constFirst().span}},
        u"compare-extent"_s, {u"all of it"_s, u"a part"_s})));
    QVERIFY(hand.clickSource(sample::french));
    const TextId french = hand.column(0)->text();
    QVERIFY(hand.showRemarks());
    QTRY_COMPARE(hand.pairs().size(), 1);
    clickRow(hand.list(), hand.pairs().constFirst());
    QVERIFY(hand.settle());
    QTRY_COMPARE(hand.fault(hand.selected()), QString());
    const RemarkRow finding = hand.selected();

    QVERIFY(hand.press(Qt::Key_Left, Qt::AltModifier));
    QTRY_COMPARE(hand.column(0)->text(), french);
    QTRY_VERIFY(hand.column(1)->sheet().isRendition()); // its summary again
    QCOMPARE(hand.column(1)->sheet().source.id, hand.column(0)->sheet().source.id);
    QVERIFY(hand.press(Qt::Key_Right, Qt::AltModifier));
    QTRY_COMPARE(hand.fault(finding), QString());

    // Where the reader has moved away, the row leads back.
    hand.column(0)->view()->verticalScrollBar()->setValue(0);
    clickRow(hand.list(), hand.list()->currentIndex());
    QVERIFY(hand.settle());
    QTRY_COMPARE(hand.fault(finding), QString());
}

void tst_BesideWindow::the_row_names_both_and_quotes_both()
{
    Beside hand;
    QVERIFY(hand.openSample());
    QVERIFY(hand.clickSource(sample::dutch));
    const TextSheet dutch = hand.column(0)->sheet();
    QVERIFY(hand.clickSource(sample::italian));
    const TextSheet italian = hand.column(0)->sheet();
    QVERIFY(hand.write(findingOf(
        {{dutch.text.id, dutch.passages.constFirst().span}, {italian.text.id, italian.passages.constFirst().span}},
        u"compare-extent"_s, {u"all of it"_s, u"a part"_s})));
    QVERIFY(hand.showRemarks());
    QTRY_COMPARE(hand.pairs().size(), 1);
    const QModelIndex index = hand.pairs().constFirst();
    const QString said = index.data(Qt::AccessibleTextRole).toString();
    for (const TextSheet &sheet : {dutch, italian})
        QVERIFY2(said.contains(sheet.source.title + u", passage 1"_s), qPrintable(said));
    QVERIFY(said.contains(u"“all of it”"_s) && said.contains(u"“a part”"_s));
    const RemarkRow row = hand.row(index);
    const QString &characters = italian.text.characters;
    QCOMPARE(row.beside.constFirst().context.words,
        characters.sliced(
            row.beside.constFirst().context.place.span.start, row.beside.constFirst().context.place.span.length()));
    // A line for what is said and one for each place.
    const int lines = hand.list()->visualRect(index).height() / hand.list()->fontMetrics().height();
    QVERIFY(lines >= 3);
    // A filter finds it by either source.
    for (const TextSheet &sheet : {dutch, italian}) {
        hand.remarks().words()->setText(sheet.source.title);
        QTRY_COMPARE(hand.pairs().size(), 1);
    }
    hand.remarks().words()->setText(u"another thing"_s);
    QTRY_COMPARE(hand.pairs().size(), 0);
}

void tst_BesideWindow::real_articles_are_read_beside_each_other()
{
    const QString folder = qEnvironmentVariable("DOSSIER_MATERIAL") + u"/seeds/articles"_s;
    if (!qEnvironmentVariableIsSet("DOSSIER_MATERIAL") || !QFileInfo(folder).isDir())
        QSKIP("DOSSIER_MATERIAL names no folder with seeds/articles");
    Beside hand;
    hand.window().resize(1920, 1080);
    QVERIFY(hand.bringIn({folder}));
    QVERIFY(hand.showRemarks());
    QTRY_VERIFY(hand.pairs().size() > 2);
    int betweenSources = 0;
    for (const QPersistentModelIndex &index : hand.pairs()) {
        const RemarkRow finding = hand.row(index);
        betweenSources += int(!finding.place.rendition && !finding.beside.constFirst().rendition);
        clickRow(hand.list(), index);
        QVERIFY(hand.settle());
        QTRY_COMPARE(hand.fault(finding), QString());
    }
    QVERIFY(betweenSources > 0);
    keepPictures(hand.window(), u"window-beside-1920"_s);
    hand.window().resize(1280, 800);
    keepPictures(hand.window(), u"window-beside-1280"_s);
}

DOSSIER_WINDOW_TEST_MAIN(tst_BesideWindow)

#include "tst_besidewindow.moc"
