// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/historymodel.h"

#include "models/historywords.h"
#include "models/roles.h"
#include "models/snapshot.h"
#include "workspace/acts/acting.h"
#include "workspace/acts/caseacts.h"
#include "workspace/acts/entityacts.h"
#include "workspace/acts/eventacts.h"
#include "workspace/acts/markacts.h"
#include "workspace/opencase.h"

#include <QAbstractItemModelTester>
#include <QTest>
#include <QTranslator>

using namespace dossier;
using namespace dossier::tests;

namespace {

// An interface that says some things otherwise.
class OtherWords : public QTranslator
{
public:
    OtherWords() { QCoreApplication::installTranslator(this); }
    ~OtherWords() override { QCoreApplication::removeTranslator(this); }
    QString translate(const char *, const char *words, const char *, int) const override
    {
        const QString said = QString::fromUtf8(words);
        if (said == "Accepted %1"_L1)
            return u"%1 : agréé"_s;
        return said == "date"_L1 ? u"échéance"_s : QString();
    }
    bool isEmpty() const override { return false; }
};

struct Kept
{
    Kept() : model(open.document())
    {
        const auto act = [this](const MakeAct &make) {
            const auto done = open->act(make);
            QTRY_VERIFY(done.isFinished());
            VERIFY_RESULT(done.result());
        };
        act(acting(
            acts::settle, QList<RowKey>{{u"entity"_s, SmallCaseBuilder::gang.value, -1}}, Status::Accepted, QString()));
        act(acting(acts::settle, QList<RowKey>{{u"date"_s, 1, -1}, {u"date"_s, 2, -1}}, Status::Accepted, QString()));
        act(acting(acts::settle, QList<RowKey>{{u"mention"_s, 1, -1}}, Status::Rejected, QString()));
        act(acting(acts::mergeEntities, QList<EntityId>{SmallCaseBuilder::gang, SmallCaseBuilder::agency}, QString(),
            EntityId(), QString()));
        act(acting(acts::retypeEntity, SmallCaseBuilder::port, EntityType::Organisation));
        act(acting(acts::renameEvent, SmallCaseBuilder::recovery, u"Écluses rouvertes"_s));
        act(acting(acts::newNote, acts::NoteDraft{{}, {}, {}, u"Who runs it?"_s}));
        const QSignalSpy undone(&open.document(), &CaseDocument::undone);
        open->undo();
        QTRY_COMPARE(undone.size(), 1);
        model.setWatched(true);
        QTRY_COMPARE(told().size(), 11);
    }
    // What the lines say, and who did it.
    QStringList told() const
    {
        QStringList lines;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex index = model.index(row);
            if (index.data(KindRole).toInt() == int(RowKind::Act))
                lines.append(
                    index.data().toString() + u' ' + index.data(SecondLineRole).toString().section(u',', 0, 0));
        }
        return lines;
    }
    QStringList found(const QString &words)
    {
        const QSignalSpy loaded(&model, &HistoryModel::loaded);
        HistoryQuery query;
        query.words = words;
        model.setQuery(query);
        if (!QTest::qWaitFor([&] { return loaded.size() > 0; }))
            return {u"no answer"_s};
        return told();
    }

    OpenCase open{smallCase()};
    HistoryModel model;
};

} // namespace

class tst_HistoryModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void every_word_that_is_read_in_a_line_finds_it();
    void a_filter_looks_at_what_is_shown_data();
    void a_filter_looks_at_what_is_shown();
    void a_filter_is_in_the_language_of_the_interface();
    void a_filtered_list_pages();
    void what_came_and_went_is_told_in_words();
    void a_part_of_a_date_that_changed_is_told();
};

void tst_HistoryModel::every_word_that_is_read_in_a_line_finds_it()
{
    Kept kept;
    const QAbstractItemModelTester tester(&kept.model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (const QString &line : kept.told()) {
        const QStringList found = kept.found(line.toUpper());
        QVERIFY2(found.contains(line), qPrintable(line + u" was sought, found: "_s + found.join(u" | "_s)));
        for (const QString &word : line.split(u' ')) {
            const QStringList one = kept.found(word);
            QVERIFY2(one.contains(line), qPrintable(word + u" is in "_s + line));
        }
    }
}

void tst_HistoryModel::a_filter_looks_at_what_is_shown_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("lines");
    QTest::newRow("a word of the act") << u"accepted"_s << 2;
    QTest::newRow("a type") << u"threat actor accepted"_s << 1;
    QTest::newRow("a type in another act") << u"from place to organisation"_s << 1;
    QTest::newRow("what came along") << u"with its mark"_s << 1;
    QTest::newRow("without accents") << u"ecluses rouvertes"_s << 1;
    QTest::newRow("of an act that took it back") << u"undid noted"_s << 1;
    QTest::newRow("of both") << u"noted runs"_s << 2;
    QTest::newRow("a code") << u"merge-entities"_s << 0;
    QTest::newRow("a table") << u"mention 1"_s << 0;
    QTest::newRow("words that no line has together") << u"rejected renamed"_s << 0;
}

void tst_HistoryModel::a_filter_looks_at_what_is_shown()
{
    Kept kept;
    QFETCH(const QString, words);
    QFETCH(const int, lines);
    const QStringList found = kept.found(words);
    QVERIFY2(found.size() == lines, qPrintable(found.join(u'\n')));
}

void tst_HistoryModel::a_filter_is_in_the_language_of_the_interface()
{
    const OtherWords words;
    Kept kept;
    QCOMPARE(kept.found(u"agree"_s).size(), 2);
    QCOMPARE(kept.found(u"accepted"_s).size(), 0);
    QCOMPARE(kept.found(u"echeance"_s).size(), 0); // of one date; two are told by their number
}

void tst_HistoryModel::a_filtered_list_pages()
{
    CaseContent content = smallCase();
    for (int i = 0; i < 450; ++i) {
        Act act;
        act.id = ActId(content.acts.size() + 1);
        act.code = i % 2 == 0 ? u"accept"_s : u"reject"_s;
        act.arguments = {u"date"_s, u"1"_s, u"%1 March"_s.arg(i)};
        act.who = u"Ana"_s;
        act.when = content.acts.last().when + 60'000;
        act.previousHash = content.acts.last().hash;
        act.hash = hashOf(act);
        content.acts.append(act);
    }
    OpenCase open(content);
    HistoryModel model(open.document());
    HistoryQuery query;
    query.words = u"rejected"_s;
    model.setQuery(query);
    model.setWatched(true);
    const auto acts = [&] {
        int count = 0;
        for (int row = 0; row < model.rowCount(); ++row)
            count += static_cast<int>(model.actsAt(model.index(row)).size());
        return count;
    };
    QTRY_COMPARE(acts(), 100);
    QTRY_VERIFY(model.canFetchMore({}));
    model.fetchMore({});
    QTRY_COMPARE(acts(), 200);
    model.fetchMore({});
    QTRY_COMPARE(acts(), 225);
    QVERIFY(!model.canFetchMore({}));
}

void tst_HistoryModel::what_came_and_went_is_told_in_words()
{
    Act act;
    act.changes = {{u"draft"_s, 1, {{u"kind"_s, u"summary"_s}, {u"language"_s, u"en"_s}}, {}},
        {u"paragraph"_s, 1, {{u"words"_s, QString()}}, {}}, {u"paragraph"_s, 2, {{u"words"_s, u"Locks"_s}}, {}},
        {u"mention"_s, 3, {}, {{u"quote_words"_s, u"ADE"_s}}},
        {u"source"_s, 1, {{u"removed"_s, 0}}, {{u"removed"_s, 1}}}};
    QCOMPARE(phrase::changes(act, 9),
        (QStringList{u"Taken away: draft of the English summary"_s, u"Taken away: empty paragraph"_s,
            u"Taken away: paragraph “Locks”"_s, u"Added: mention “ADE”"_s, u"source: out of the case no → yes"_s}));
}

void tst_HistoryModel::a_part_of_a_date_that_changed_is_told()
{
    const auto row = [](const QString &column, const QString &part) {
        return QJsonObject{{column, u"2021-03~"_s}, {u"part"_s, part}};
    };
    Act act;
    act.changes = {{u"date"_s, 1, row(u"edtf"_s, {}), row(u"edtf"_s, u"early"_s)},
        {u"event"_s, 1, row(u"date"_s, u"early"_s), row(u"date"_s, u"late"_s)},
        {u"date"_s, 2, row(u"edtf"_s, u"early"_s), row(u"edtf"_s, u"early"_s)}};
    QCOMPARE(phrase::changes(act, 9),
        (QStringList{u"date: date about March 2021 → early March 2021"_s,
            u"event: date early March 2021 → late March 2021"_s, u"date"_s}));
}

QTEST_GUILESS_MAIN(tst_HistoryModel)
#include "tst_historymodel.moc"
