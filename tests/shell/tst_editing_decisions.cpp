// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "events/claimwords.h"
#include "review/historyview.h"
#include "shell/hand.h"
#include "store/casereader.h"
#include "workspace/acts/acting.h"
#include "workspace/acts/caseacts.h"
#include "workspace/acts/entityacts.h"
#include "workspace/acts/eventacts.h"
#include "workspace/acts/markacts.h"

#include <QSettings>
#include <QTextDocumentFragment>

using namespace dossier;
using namespace dossier::tests;

namespace {

const QString paper = u"De Standaard"_s;
constexpr auto keysOf = Qt::ControlModifier | Qt::ShiftModifier;

// What decisions and notes have become in the file.
class Deciding : public Hand
{
public:
    CaseContent rows(const QString &table, qint64 key)
    {
        const auto reader = CaseReader::open(document().path());
        return reader->rows({{table, key, -1}}).value();
    }
    std::optional<Status> status(const RowKey &row)
    {
        const CaseContent content = rows(row.table, row.key);
        const auto of = [](const auto &list) -> std::optional<Status> {
            return list.isEmpty() ? std::nullopt : std::optional(list.constFirst().standing.status);
        };
        for (const auto &found : {of(content.mentions), of(content.dates), of(content.entities), of(content.events),
                 of(content.claims), of(content.samenesses)}) {
            if (found)
                return found;
        }
        return {};
    }
    template <typename Made> bool does(Made made)
    {
        auto done = document().act(std::move(made));
        return QTest::qWaitFor([&] { return done.isFinished(); }, 10'000) && done.result().has_value() && acted();
    }

    QModelIndex claim() { return claims()->model()->index(0, 0, claims()->model()->index(0, 0)); }
    bool toClaims()
    {
        if (!clickEvent(sample::traces) || !QTest::qWaitFor([this] { return claim().isValid(); }, 10'000))
            return false;
        claims()->setFocus();
        claims()->setCurrentIndex(claim());
        return settle();
    }
    bool toWords(int index, const QString &words)
    {
        column(index)->view()->setFocus();
        column(index)->view()->setCaret(find(index, words).start + 1);
        return settle();
    }
    QMenu *menuOnEvent(const QString &title)
    {
        chart()->reveal(event(title));
        return menuAt(chart()->viewport(), chart()->eventRect(event(title)).center().toPoint());
    }
    bool judged(Judgement judgement)
    {
        if (!does(acting(acts::judgeSameness, entityId(paper), entityId(sample::mandiant), judgement, QString()))
            || !clickEntity(paper))
            return false;
        return QTest::qWaitFor([this] { return card()->samenesses()->model()->rowCount() == 1; }, 10'000);
    }
    SamenessId sameness() { return card()->card().samenesses.constFirst().sameness.id; }
    QMenu *menuOnJudgement()
    {
        card()->ensureWidgetVisible(card()->samenesses());
        return menuOnRow(card()->samenesses(), card()->samenesses()->model()->index(0, 0));
    }
};

enum class Way { Menu, Key };

} // namespace

Q_DECLARE_METATYPE(Status)
Q_DECLARE_METATYPE(Way)
Q_DECLARE_METATYPE(Judgement)

// What a person decides about what rules have proposed, and notes down about what the case knows: from every menu and
// by key, each with its undo and redo.
class tst_EditingDecisions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QSettings().clear();
        QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).removeRecursively();
    }

    void what_is_proposed_is_decided_data();
    void what_is_proposed_is_decided();
    void the_keyboard_decides_about_the_view_it_is_in();
    void a_judgement_becomes_another_data();
    void a_judgement_becomes_another();
    void a_date_set_by_hand_is_left_to_its_claims();
    void a_note_is_about_an_entity_or_an_event_data();
    void a_note_is_about_an_entity_or_an_event();
    void how_far_they_got_is_claimed();
    void every_kind_of_claim_is_told_in_the_history_and_of_the_event_data();
    void every_kind_of_claim_is_told_in_the_history_and_of_the_event();
};

void tst_EditingDecisions::what_is_proposed_is_decided_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<Status>("wanted");
    QTest::addColumn<Way>("way");
    for (const char *table : {"mention", "date", "entity", "event", "claim", "sameness"}) {
        for (const Status wanted : {Status::Accepted, Status::Rejected}) {
            for (const Way way : {Way::Menu, Way::Key}) {
                if (way == Way::Key && qstrcmp(table, "sameness") == 0)
                    continue; // by the menu key alone
                QTest::addRow("%s %s by %s", table, wanted == Status::Accepted ? "accepted" : "rejected",
                    way == Way::Menu ? "menu" : "key")
                    << QString::fromLatin1(table) << wanted << way;
            }
        }
    }
}

void tst_EditingDecisions::what_is_proposed_is_decided()
{
    QFETCH(QString, table);
    QFETCH(Status, wanted);
    QFETCH(Way, way);
    Deciding hand;
    QVERIFY(hand.openSample());
    const QString words = table == u"date"_s ? u"maart 2021"_s : u"Centre for Cybersecurity Belgium"_s;
    const int column = table == u"date"_s ? 0 : 1;
    RowKey row{table, 0, -1};
    const auto go = [&] {
        if (table == u"mention"_s || table == u"date"_s)
            return hand.toWords(column, words);
        if (table == u"entity"_s)
            return hand.clickEntity(sample::mandiant);
        if (table == u"event"_s)
            return hand.clickEvent(sample::disclosed);
        return table == u"claim"_s ? hand.toClaims() : hand.judged(Judgement::Unsure);
    };
    QVERIFY(go());
    if (table == u"mention"_s)
        row.key = hand.mentionOn(1, words)->mention.id.value;
    else if (table == u"date"_s)
        row.key = std::ranges::find_if(hand.column(0)->sheet().dates, [&](const DateMark &mark) {
            return mark.date.span.overlaps(hand.find(0, words));
        })->date.id.value;
    else if (table == u"entity"_s)
        row.key = hand.entityId(sample::mandiant).value;
    else if (table == u"event"_s)
        row.key = hand.event(sample::disclosed).value;
    else
        row.key = table == u"claim"_s ? hand.claim().data(IdRole).toLongLong() : hand.sameness().value;
    if (hand.status(row) != Status::Proposed) {
        QVERIFY(hand.does(acting(acts::settle, QList<RowKey>{row}, Status::Proposed, QString())));
        if (table != u"sameness"_s)
            QVERIFY(go());
    }
    QVERIFY(hand.status(row) == Status::Proposed);

    if (way == Way::Key) {
        QVERIFY(hand.press(wanted == Status::Accepted ? Qt::Key_A : Qt::Key_R, keysOf));
    } else {
        QMenu *menu = table == u"mention"_s || table == u"date"_s ? hand.menuOnWords(column, words)
            : table == u"entity"_s ? hand.menuOnRow(hand.entities(), hand.entity(sample::mandiant))
            : table == u"event"_s  ? hand.menuOnEvent(sample::disclosed)
            : table == u"claim"_s  ? hand.menuOnRow(hand.claims(), hand.claim())
                                   : hand.menuOnJudgement();
        const QString what = table == u"sameness"_s ? u"judgement"_s : table;
        QVERIFY(hand.choose(menu, (wanted == Status::Accepted ? u"Accept "_s : u"Reject "_s) + what));
    }
    QTRY_VERIFY(hand.status(row) == wanted);
    QVERIFY(hand.undo());
    QTRY_VERIFY(hand.status(row) == Status::Proposed);
    QVERIFY(hand.redo());
    QTRY_VERIFY(hand.status(row) == wanted);
}

// Not about a mark where the caret was left in another.
void tst_EditingDecisions::the_keyboard_decides_about_the_view_it_is_in()
{
    Deciding hand;
    QVERIFY(hand.openSample());
    const QString centre = u"Centre for Cybersecurity Belgium"_s;
    QVERIFY(hand.selectWords(1, u"Centre for"_s)); // the caret is left in the mark
    const RowKey mention{u"mention"_s, hand.mentionOn(1, centre)->mention.id.value, -1};
    const RowKey entity{u"entity"_s, hand.entityId(sample::mandiant).value, -1};
    const auto before = hand.status(mention);
    QVERIFY(hand.clickEntity(sample::mandiant));
    QVERIFY(hand.press(Qt::Key_R, keysOf));
    QTRY_VERIFY(hand.status(entity) == Status::Rejected);
    QVERIFY(hand.status(mention) == before);
}

void tst_EditingDecisions::a_judgement_becomes_another_data()
{
    QTest::addColumn<Judgement>("before");
    QTest::addColumn<QString>("choice");
    QTest::addColumn<Judgement>("wanted");
    QTest::newRow("not the same") << Judgement::Unsure << u"Not the same"_s << Judgement::NotTheSame;
    QTest::newRow("unsure") << Judgement::NotTheSame << u"Unsure"_s << Judgement::Unsure;
}

void tst_EditingDecisions::a_judgement_becomes_another()
{
    QFETCH(Judgement, before);
    QFETCH(QString, choice);
    QFETCH(Judgement, wanted);
    Deciding hand;
    QVERIFY(hand.openSample());
    QVERIFY(hand.judged(before));
    const qint64 key = hand.sameness().value;
    const auto judgement = [&] { return hand.rows(u"sameness"_s, key).samenesses.constFirst().judgement; };
    QVERIFY(hand.choose(hand.menuOnJudgement(), choice));
    QTRY_VERIFY(judgement() == wanted);
    QVERIFY(hand.undo());
    QTRY_VERIFY(judgement() == before);
    QVERIFY(hand.redo());
    QTRY_VERIFY(judgement() == wanted);
}

void tst_EditingDecisions::a_date_set_by_hand_is_left_to_its_claims()
{
    Deciding hand;
    QVERIFY(hand.openSample());
    const EventId event = hand.event(sample::traces);
    const auto row = [&] { return hand.rows(u"event"_s, event.value).events.constFirst(); };
    const Edtf worked = row().date;
    QVERIFY(hand.does(acting(acts::dateEvent, event, Edtf::month(2020, 1), DatePart::None, u"I recall it"_s)));
    QVERIFY(row().dateSetByPerson);
    QVERIFY(hand.choose(hand.menuOnEvent(sample::traces), u"Leave the date to its claims"_s));
    QTRY_VERIFY(!row().dateSetByPerson);
    QCOMPARE(row().date, worked);
    QVERIFY(hand.undo());
    QTRY_VERIFY(row().dateSetByPerson);
    QCOMPARE(row().date, Edtf::month(2020, 1));
    QVERIFY(hand.redo());
    QTRY_COMPARE(row().date, worked);
}

void tst_EditingDecisions::a_note_is_about_an_entity_or_an_event_data()
{
    QTest::addColumn<bool>("event");
    QTest::addColumn<Way>("way");
    QTest::newRow("an entity, by menu") << false << Way::Menu;
    QTest::newRow("an entity, by key") << false << Way::Key;
    QTest::newRow("an event, by menu") << true << Way::Menu;
    QTest::newRow("an event, by key") << true << Way::Key;
}

void tst_EditingDecisions::a_note_is_about_an_entity_or_an_event()
{
    QFETCH(bool, event);
    QFETCH(Way, way);
    Deciding hand;
    QVERIFY(hand.openSample());
    QVERIFY(event ? hand.clickEvent(sample::traces) : hand.clickEntity(sample::mandiant));
    if (way == Way::Key) {
        QVERIFY(hand.press(Qt::Key_N, keysOf));
    } else {
        QMenu *menu =
            event ? hand.menuOnEvent(sample::traces) : hand.menuOnRow(hand.entities(), hand.entity(sample::mandiant));
        QVERIFY(hand.choose(menu, u"Note…"_s));
    }
    QVERIFY(hand.panel());
    QTest::keyClicks(hand.panel()->findChild<QPlainTextEdit *>(), u"To be asked again"_s);
    QTest::keyClick(hand.keyboard(), Qt::Key_Return, Qt::ControlModifier);
    const auto notes = [&] {
        QList<Note> found = CaseReader::open(hand.document().path())->content()->notes;
        found.removeIf([](const Note &note) { return note.words != u"To be asked again"_s; });
        return found;
    };
    QTRY_COMPARE(notes().size(), 1);
    QCOMPARE(notes().constFirst().event, event ? hand.event(sample::traces) : EventId());
    QCOMPARE(notes().constFirst().entity, event ? EntityId() : hand.entityId(sample::mandiant));
    QVERIFY(hand.undo());
    QTRY_COMPARE(notes().size(), 0);
    QVERIFY(hand.redo());
    QTRY_COMPARE(notes().size(), 1);
}

void tst_EditingDecisions::how_far_they_got_is_claimed()
{
    Deciding hand;
    QVERIFY(hand.openSample());
    QVERIFY(hand.selectWords(1, u"attack"_s));
    QVERIFY(hand.press(Qt::Key_K, keysOf));
    QVERIFY(hand.type(u"Search events, or name a new one"_s, sample::traces));
    QVERIFY(hand.pick(u"Question"_s, u"How far they got"_s));
    QVERIFY(hand.type(u"Value"_s, u"the whole network"_s));
    QVERIFY(hand.enter());
    const auto claims = [&] {
        QList<Claim> found = CaseReader::open(hand.document().path())->content()->claims;
        found.removeIf([](const Claim &claim) { return claim.value != u"the whole network"_s; });
        return found;
    };
    QTRY_COMPARE(claims().size(), 1);
    QVERIFY(claims().constFirst().kind == ClaimKind::Extent);
    QCOMPARE(claims().constFirst().event, hand.event(sample::traces));
    QVERIFY(hand.undo());
    QTRY_COMPARE(claims().size(), 0);
    QVERIFY(hand.redo());
    QTRY_COMPARE(claims().size(), 1);
}

void tst_EditingDecisions::every_kind_of_claim_is_told_in_the_history_and_of_the_event_data()
{
    QTest::addColumn<QString>("question");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("stance");
    QTest::addColumn<QString>("voice");
    QTest::addColumn<QString>("credibility");
    QTest::addColumn<QString>("told"); // in the history
    QTest::addColumn<QStringList>("explained"); // beside the event
    QTest::newRow("number") << u"How many"_s << u"40 mailboxes"_s << u"supports it: says that it is so"_s
                            << u"said in so many words"_s << u"not judged"_s
                            << u"Claimed of “CCB finds traces”: how many, 40 mailboxes"_s
                            << QStringList{u"Said in so many words"_s};
    QTest::newRow("attribution") << u"Who did it"_s << u"A gang"_s << u"contradicts it: says that it is not so"_s
                                 << u"interpreted from the words"_s << u"4, doubtful"_s
                                 << u"Claimed against “CCB finds traces”: who did it, A gang"_s
                                 << QStringList{u"Denies it"_s, u"Interpreted from these words"_s,
                                        u"Credibility 4: doubtful"_s};
    QTest::newRow("extent") << u"How far they got"_s << u"the whole network"_s << u"supports it: says that it is so"_s
                            << u"inferred from more than the words"_s << u"6, cannot be judged"_s
                            << u"Claimed of “CCB finds traces”: how far they got, the whole network"_s
                            << QStringList{
                                   u"Inferred from more than these words"_s, u"Credibility 6: cannot be judged"_s};
}

void tst_EditingDecisions::every_kind_of_claim_is_told_in_the_history_and_of_the_event()
{
    QFETCH(QString, question);
    QFETCH(QString, value);
    QFETCH(QString, stance);
    QFETCH(QString, voice);
    QFETCH(QString, credibility);
    QFETCH(QString, told);
    QFETCH(QStringList, explained);
    Deciding hand;
    QVERIFY(hand.openSample());
    QVERIFY(hand.selectWords(1, u"attack"_s));
    QVERIFY(hand.press(Qt::Key_K, keysOf));
    QVERIFY(hand.type(u"Search events, or name a new one"_s, sample::traces));
    QVERIFY(hand.pick(u"Question"_s, question));
    QVERIFY(hand.type(u"Value"_s, value));
    QVERIFY(hand.pick(u"The source"_s, stance));
    QVERIFY(hand.pick(u"How it is known"_s, voice));
    QVERIFY(hand.pick(u"Credibility"_s, credibility));
    QVERIFY(hand.enter());
    const auto row = [&]() -> ClaimRow {
        const QAbstractItemModel *model = hand.claims()->model();
        for (int section = 0; section < model->rowCount(); ++section) {
            const QModelIndex parent = model->index(section, 0);
            for (int each = 0; each < model->rowCount(parent); ++each) {
                const auto claim = model->index(each, 0, parent).data(ClaimRole).value<ClaimRow>();
                if (claim.claim.value == value)
                    return claim;
            }
        }
        return {};
    };
    QTRY_VERIFY(row().claim.id);
    keepPictures(hand.window(), u"claim-"_s + question.toLower().replace(u' ', u'-'));
    const QString explanation =
        QTextDocumentFragment::fromHtml(ClaimWords(EventSheet()).explanationOf(row())).toPlainText();
    for (const QString &words : std::as_const(explained))
        QVERIFY2(explanation.contains(words, Qt::CaseInsensitive), qPrintable(explanation));
    QVERIFY(hand.press(Qt::Key_H, Qt::ControlModifier));
    QTRY_VERIFY(hasRow(hand.window().history()->list(), told));
    QVERIFY(hand.undo()); // which leads to where it was claimed
    QVERIFY(hand.window().focusLine()->saidWords().contains(told));
    hand.document().setFocus(hand.document().focus().withEvent(hand.event(sample::traces)));
    QTRY_VERIFY(hand.claims()->model()->rowCount() > 0);
    QVERIFY(!row().claim.id);
    QTRY_VERIFY(hasRow(hand.window().history()->list(), u"Undid: "_s + told));
    QVERIFY(hand.redo());
    QVERIFY(hand.window().focusLine()->saidWords().startsWith(u"Did again: "_s));
    hand.document().setFocus(hand.document().focus().withEvent(hand.event(sample::traces)));
    QTRY_VERIFY(row().claim.id);
}

DOSSIER_WINDOW_TEST_MAIN(tst_EditingDecisions)
#include "tst_editing_decisions.moc"
