// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/reviewfilter.h"
#include "review/reviewview.h"
#include "shell/hand.h"
#include "shell/incoming.h"
#include "store/casefiles.h"
#include "store/keys.h"
#include "workspace/readingagain.h"

#include <QComboBox>
#include <QSettings>

#include <ranges>
#include <tuple>

using namespace dossier;
using namespace dossier::tests;

namespace {

// Every list of a case whose rows a rule can make.
constexpr auto decided = std::make_tuple(&CaseContent::entities, &CaseContent::names, &CaseContent::samenesses,
    &CaseContent::mentions, &CaseContent::dates, &CaseContent::indicators, &CaseContent::quotations,
    &CaseContent::links, &CaseContent::events, &CaseContent::claims, &CaseContent::evidence, &CaseContent::findings);

template <typename Row> Row asSaid(Row row)
{
    row.standing.revision = 0;
    row.standing.origin.ruleVersion = 0;
    return row;
}

// What became of rows that a person made or decided upon: nothing, where all is well.
template <typename Row> QStringList lost(const QList<Row> &before, const QList<Row> &after)
{
    QStringList lines;
    const QString table = tableOf<decltype(Row::id)>();
    for (const Row &row : before) {
        if (row.standing.status == Status::Proposed)
            continue;
        const auto there = std::ranges::find(after, row.id, &Row::id);
        const QString what = u"%1 %2 "_s.arg(table).arg(row.id.value) + toString(row.standing.status);
        if (there == after.end())
            lines.append(what + u" is gone"_s);
        else if (asSaid(*there) != asSaid(row))
            lines.append(what + u" has changed"_s);
        const auto comesAgain = [&row](const Row &other) {
            return other.id != row.id && other.standing.status == Status::Proposed
                && other.standing.fingerprint == row.standing.fingerprint;
        };
        if (row.standing.status == Status::Rejected && std::ranges::any_of(after, comesAgain))
            lines.append(what + u" is proposed again"_s);
    }
    return lines;
}

QStringList lost(const CaseContent &before, const CaseContent &after)
{
    QStringList lines;
    std::apply([&](auto... list) { ((lines += lost(before.*list, after.*list)), ...); }, decided);
    if (before.notes != after.notes)
        lines.append(u"notes have changed"_s);
    return lines;
}

// Whether somebody made, accepted or rejected one.
template <typename Row> QString kinds(const QList<Row> &rows, const QString &who)
{
    bool made = false;
    bool rejected = false;
    for (const Row &row : rows) {
        made = made || (row.standing.origin.author == who && row.standing.status == Status::Accepted);
        rejected = rejected || row.standing.status == Status::Rejected;
    }
    return u"%1%2"_s.arg(made ? u"made "_s : QString(), rejected ? u"rejected"_s : QString());
}

} // namespace

// A proposal has a fingerprint and a decision outlives the rule: what a person made, accepted, rejected and edited in
// the window stays as it is while the texts are read again by rules that find nothing of it, and by those that find it.
class tst_TwiceRun : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QSettings().clear();
        QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).removeRecursively();
    }

    void what_was_done_by_hand_outlives_the_rules();

private:
    struct Settled
    {
        RowKey accepted;
        RowKey rejected;
    };
    void workByHand(Hand &hand);
    void settleTwo(Hand &hand, const QString &kind, Settled &settled);
    void closeCase(Hand &hand);
    void openCase(Hand &hand, const QString &path);
};

void tst_TwiceRun::workByHand(Hand &hand)
{
    const QString centre = u"Centre for Cybersecurity Belgium"_s;
    // An entity with its name and mention, another mention that is proposed by that accepted, one moved, one rejected.
    QVERIFY(hand.selectWords(1, u"system"_s));
    QVERIFY(hand.press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier));
    QVERIFY(hand.panel());
    QTRY_COMPARE(hand.field<QLineEdit>(u"Name"_s)->text(), u"system"_s);
    QVERIFY(hand.enter());
    QTRY_VERIFY(hand.entity(u"system"_s).isValid());
    QVERIFY(hand.choose(hand.menuOnWords(1, centre), u"Reject mention"_s));
    QVERIFY(hand.acted());
    QVERIFY(hand.choose(hand.menuOnWords(0, u"Centrum voor Cybersecurity"_s), u"Another entity…"_s));
    QVERIFY(hand.seek(sample::mandiant));
    QVERIFY(hand.enter());
    QTRY_VERIFY(hand.proposedIn(1).id);
    const QPoint place = hand.placeOf(1, hand.proposedIn(1).span);
    QVERIFY(hand.choose(hand.menuAt(hand.column(1)->view()->viewport(), place), u"Accept mention"_s));
    QVERIFY(hand.acted());
    // A date read otherwise, one rejected.
    QVERIFY(hand.choose(hand.menuOnWords(1, u"March 2021"_s), u"Read as another date…"_s));
    QVERIFY(hand.type(u"Date"_s, u"early March 2021"_s));
    QVERIFY(hand.enter());
    QVERIFY(hand.choose(hand.menuOnWords(0, u"april 2019"_s), u"Reject date"_s));
    QVERIFY(hand.acted());
    // An event with a claim, a claim judged, one rejected.
    QVERIFY(hand.selectWords(1, u"attack"_s));
    QVERIFY(hand.press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier));
    QVERIFY(hand.type(u"Search events, or name a new one"_s, u"Somebody warns"_s));
    QVERIFY(hand.type(u"Date"_s, u"since March 2020"_s));
    QVERIFY(hand.enter());
    QTRY_VERIFY(hand.event(u"Somebody warns"_s));
    QVERIFY(hand.clickEvent(sample::entry));
    QTRY_VERIFY(hand.claims()->model()->rowCount() > 0);
    const auto claim = [&](int row) {
        return hand.claims()->model()->index(row, 0, hand.claims()->model()->index(0, 0));
    };
    QVERIFY(hand.choose(hand.menuOnRow(hand.claims(), claim(0)), u"Judge…"_s));
    QVERIFY(hand.pick(u"Credibility"_s, u"5, improbable"_s));
    QVERIFY(hand.enter());
    QVERIFY(hand.choose(hand.menuOnRow(hand.claims(), claim(1)), u"Reject claim"_s));
    QVERIFY(hand.acted());
    // Two entities that are the same, a name, a note.
    QVERIFY(hand.clickEntity(u"De Standaard"_s));
    QVERIFY(hand.press(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier));
    QVERIFY(hand.seek(sample::vsse));
    QVERIFY(hand.enter());
    QVERIFY(hand.clickEntity(sample::mandiant));
    QVERIFY(hand.press(Qt::Key_F2, Qt::ShiftModifier));
    QVERIFY(hand.type(u"Name"_s, u"Mandiant Inc."_s));
    QVERIFY(hand.enter());
    QVERIFY(hand.selectWords(1, u"attack"_s));
    QVERIFY(hand.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier));
    QTest::keyClicks(hand.panel()->findChild<QPlainTextEdit *>(), u"Who says so?"_s);
    QTest::mouseClick(hand.panel()->findChild<QPushButton *>(u"done"_s), Qt::LeftButton);
    QTRY_COMPARE(hand.undoWords(), u"Undo new note"_s);
}

// Accepts the first of a kind in To review, and rejects the next, which comes by itself.
void tst_TwiceRun::settleTwo(Hand &hand, const QString &kind, Settled &settled)
{
    const auto acts = [&] { return CaseReader::open(hand.document().path())->lastAct()->value; };
    const qint64 before = acts();
    QVERIFY(hand.press(Qt::Key_R, Qt::ControlModifier));
    ReviewView &review = *hand.window().review();
    QComboBox *kinds = review.filter()->kinds();
    kinds->setCurrentIndex(kinds->findText(kind));
    const QAbstractItemModel *model = review.list()->model();
    const auto isHeading = [&](int row) { return model->index(row, 0).data(KindRole).toInt() == int(RowKind::Group); };
    const auto isFiltered = [&] { // one heading, and at least two of its kind
        const auto rows = std::views::iota(0, model->rowCount());
        return rows.size() > 2 && std::ranges::count_if(rows, isHeading) == 1
            && model->index(0, 0).data().toString() == kind;
    };
    QTRY_VERIFY2(isFiltered(), qPrintable(kind));
    const auto next = [&] { return review.list()->currentIndex().data(ProposalRole).value<ProposalRow>().row; };
    review.list()->setFocus();
    QTRY_VERIFY(review.hasRow() && next().key != 0); // the first of what is left
    settled.accepted = next();
    QVERIFY(hand.press(Qt::Key_A));
    QTRY_VERIFY(next().key != 0 && !next().isSameRow(settled.accepted));
    settled.rejected = next();
    QVERIFY(hand.press(Qt::Key_R));
    QVERIFY(hand.acted());
    QTRY_COMPARE(acts(), before + 2);
}

void tst_TwiceRun::closeCase(Hand &hand)
{
    hand.window().commands()->action(Command::CloseCase)->trigger();
    QTRY_VERIFY(!hand.window().document());
}

void tst_TwiceRun::openCase(Hand &hand, const QString &path)
{
    QVERIFY(hand.window().openCase(path));
    QTRY_VERIFY(hand.entity(u"system"_s).isValid());
    QVERIFY(hand.settle());
}

void tst_TwiceRun::what_was_done_by_hand_outlives_the_rules()
{
    Hand hand;
    QVERIFY(hand.openSample());
    const auto who = [&] {
        const auto reader = CaseReader::open(hand.document().path());
        return reader->act(*reader->lastAct())->who;
    };
    workByHand(hand);
    if (QTest::currentTestFailed())
        return;
    Settled dates;
    Settled links;
    QVERIFY(bringInProposals(hand));
    settleTwo(hand, u"Dates"_s, dates);
    if (!QTest::currentTestFailed())
        settleTwo(hand, u"Links between passages"_s, links);
    if (QTest::currentTestFailed())
        return;
    const QString path = hand.document().path();
    const QString name = who();
    closeCase(hand);
    const CaseContent worked = *CaseReader::open(path)->content();
    CaseContent before = worked;
    QCOMPARE(kinds(before.mentions, name), u"made rejected"_s);
    QCOMPARE(kinds(before.dates, name), u"made rejected"_s);
    QCOMPARE(kinds(before.claims, name), u"made rejected"_s);
    for (const QString &made : QStringList{kinds(before.entities, name), kinds(before.names, name),
             kinds(before.samenesses, name), kinds(before.events, name), kinds(before.evidence, name)})
        QVERIFY(made.startsWith(u"made"_s));
    QCOMPARE(before.notes.constLast().words, u"Who says so?"_s);

    const auto nothing = [](const ReadingRequest &request) {
        Reading reading = readText(request);
        reading.dates.clear();
        reading.indicators.clear();
        reading.quotations.clear();
        return reading;
    };
    const QList<ReadingRules> rules{
        {nothing, analysisVersion + 1}, {&readText, analysisVersion + 2}, {&readText, analysisVersion + 2}};
    QList<CaseContent> after;
    Settled findings;
    for (const ReadingRules &each : rules) {
        if (after.size() == 1) { // what the first of them noticed is settled before the others come
            openCase(hand, path);
            settleTwo(hand, u"Findings"_s, findings);
            if (QTest::currentTestFailed())
                return;
            closeCase(hand);
            before = *CaseReader::open(path)->content();
        }
        auto writer = CaseWriter::open(path);
        VERIFY_RESULT(writer);
        const auto reader = CaseReader::open(path);
        QList<TextId> texts;
        for (const Text &text : before.texts)
            texts.append(text.id);
        const auto report = readTextsAgain(**writer, texts, u"rules"_s, {}, each);
        VERIFY_RESULT(report);
        after.append(*reader->content());
        QCOMPARE(lost(before, after.constLast()).join(u'\n'), QString());
        QCOMPARE(problemLines(reader->check().value()), QStringList());
    }
    const auto statusOf = [](const auto &rows, const RowKey &key) -> std::optional<Status> {
        const auto row = std::ranges::find_if(rows, [&](const auto &each) { return each.id.value == key.key; });
        return row == rows.end() ? std::nullopt : std::optional(row->standing.status);
    };
    for (const CaseContent &each : after) {
        QVERIFY(statusOf(each.dates, dates.accepted) == Status::Accepted);
        QVERIFY(statusOf(each.dates, dates.rejected) == Status::Rejected);
        QVERIFY(statusOf(each.links, links.accepted) == Status::Accepted);
        QVERIFY(statusOf(each.links, links.rejected) == Status::Rejected);
    }
    for (const CaseContent &each : std::as_const(after).sliced(1)) {
        QVERIFY(statusOf(each.findings, findings.accepted) == Status::Accepted);
        QVERIFY(statusOf(each.findings, findings.rejected) == Status::Rejected);
    }
    // The rules did find less in between, then again what there was (and more, where they are newer than the sample),
    // and the same when they are run twice.
    QVERIFY(after.at(0).dates.size() < worked.dates.size());
    for (const Date &date : worked.dates) {
        QVERIFY2(std::ranges::any_of(after.at(1).dates,
                     [&](const Date &each) {
                         return each.text == date.text && each.span == date.span && each.edtf == date.edtf;
                     }),
            qPrintable(date.wording));
    }
    QCOMPARE(after.at(2).dates, after.at(1).dates);
    QCOMPARE(after.at(2).mentions, after.at(1).mentions);
    QCOMPARE(after.at(2).events, after.at(1).events);
    QCOMPARE(after.at(2).claims, after.at(1).claims);

    // And so it stands in the window.
    openCase(hand, path);
    QVERIFY(hand.event(u"Somebody warns"_s));
    QVERIFY(!hand.mentionOn(1, u"Centre for Cybersecurity Belgium"_s));
    QVERIFY(hand.mentionOn(1, u"system"_s));
}

DOSSIER_WINDOW_TEST_MAIN(tst_TwiceRun)
#include "tst_twicerun.moc"
