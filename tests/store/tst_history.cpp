// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/casefiles.h"
#include "store/casereader.h"

#include <QTemporaryDir>
#include <QTest>

using namespace dossier;
using namespace dossier::tests;

namespace {

// The history of the small case, then a note that is made, taken back, made again and taken back again, and a date of
// the French text that is accepted.
CaseContent withHistory()
{
    CaseContent content = smallCase();
    const auto add = [&content](const QString &code, const QStringList &arguments, ActId undoes,
                         const QList<Change> &changes) {
        Act act;
        act.id = ActId(content.acts.size() + 1);
        act.code = code;
        act.arguments = arguments;
        act.who = u"Ana"_s;
        act.when = content.acts.last().when + 60'000;
        act.undoes = undoes;
        act.changes = changes;
        act.previousHash = content.acts.last().hash;
        act.hash = hashOf(act);
        content.acts.append(act);
        return act.id;
    };
    const ActId note = add(u"new-note"_s, {u"Écluse"_s}, {}, {{u"note"_s, 7, {}, {{u"words"_s, u"Écluse"_s}}}});
    const ActId undo = add(u"undo"_s, {u"new-note"_s, u"Écluse"_s}, note, {});
    const ActId redo = add(u"redo"_s, {u"new-note"_s, u"Écluse"_s}, undo, {});
    add(u"undo"_s, {u"new-note"_s, u"Écluse"_s}, redo, {});
    add(u"accept"_s, {u"date"_s, u"1"_s, u"mars 2023"_s}, {},
        {{u"claim"_s, 1, {{u"status"_s, u"proposed"_s}}, {{u"status"_s, u"accepted"_s}}},
            {u"date"_s, 1, {{u"status"_s, u"proposed"_s}, {u"text"_s, 1}},
                {{u"status"_s, u"accepted"_s}, {u"text"_s, 1}}}});
    return content;
}

struct Open
{
    Open()
    {
        makeCase(folder.filePath(u"case.dossier"_s), withHistory());
        auto opened = CaseReader::open(folder.filePath(u"case.dossier"_s));
        VERIFY_RESULT(opened);
        reader.emplace(*std::move(opened));
    }
    QStringList codes(const HistoryQuery &query)
    {
        QStringList codes;
        for (const ActRow &row : reader->history(query, {}, 100).value_or(QList<ActRow>()))
            codes.append(row.act.code);
        return codes;
    }

    QTemporaryDir folder;
    std::optional<CaseReader> reader;
};

} // namespace

class tst_History : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void acts_come_newest_first_and_say_what_they_were_about();
    void what_is_taken_back_again_is_undone();
    void filters_data();
    void filters();
    void pages_go_on_where_the_last_ended();
    void remarks_page_by_group();
};

void tst_History::acts_come_newest_first_and_say_what_they_were_about()
{
    Open open;
    const auto rows = open.reader->history({}, {}, 100);
    VERIFY_RESULT(rows);
    const ActRow accepted = rows->constFirst();
    QCOMPARE(accepted.act.code, u"accept"_s);
    QVERIFY(accepted.act.changes.isEmpty());
    QVERIFY(accepted.subject.isSameRow({u"date"_s, 1, -1})); // what was decided upon, not what came along
    QCOMPARE(accepted.changed, (QHash<QString, qint64>{{u"date"_s, 1}, {u"claim"_s, 1}}));
    QVERIFY(std::ranges::all_of(*rows, &ActRow::isSound));
    QCOMPARE(rows->constLast().act.code, u"create"_s);
}

void tst_History::what_is_taken_back_again_is_undone()
{
    Open open;
    QStringList undone;
    for (const ActRow &row : open.reader->history({}, {}, 100).value_or(QList<ActRow>())) {
        if (row.isUndone)
            undone.append(row.act.code);
    }
    QCOMPARE(undone, (QStringList{u"redo"_s, u"new-note"_s}));
}

void tst_History::filters_data()
{
    QTest::addColumn<HistoryQuery>("query");
    QTest::addColumn<QStringList>("codes");
    QTest::newRow("person") << HistoryQuery{u"reader"_s, {}, {}, {}}
                            << QStringList{u"rename-entity"_s, u"import"_s, u"create"_s};
    QTest::newRow("kind, with its undoing")
        << HistoryQuery{{}, u"new-note"_s, {}, {}} << QStringList{u"undo"_s, u"redo"_s, u"undo"_s, u"new-note"_s};
    QTest::newRow("words without accents")
        << HistoryQuery{{}, {}, u"ECLUSES agence"_s, {}} << QStringList{u"rename-entity"_s};
    QTest::newRow("words of the person") << HistoryQuery{{}, u"accept"_s, u"ana"_s, {}} << QStringList{u"accept"_s};
    QTest::newRow("source") << HistoryQuery{{}, {}, {}, SmallCaseBuilder::frenchSource} << QStringList{u"accept"_s};
    QTest::newRow("another source") << HistoryQuery{{}, {}, {}, SmallCaseBuilder::englishSource} << QStringList();
}

void tst_History::filters()
{
    Open open;
    QFETCH(const HistoryQuery, query);
    QTEST(open.codes(query), "codes");
}

void tst_History::pages_go_on_where_the_last_ended()
{
    Open open;
    const auto all = open.reader->history({}, {}, 100);
    VERIFY_RESULT(all);
    QList<ActRow> paged;
    while (true) {
        const auto page = open.reader->history({}, paged.isEmpty() ? ActId() : paged.constLast().act.id, 3);
        VERIFY_RESULT(page);
        if (page->isEmpty())
            break;
        paged += *page;
    }
    QCOMPARE(paged, *all);
    QCOMPARE(*open.reader->historyPeople(), (QStringList{u"Ana"_s, u"reader"_s}));
}

void tst_History::remarks_page_by_group()
{
    Open open;
    const auto all = open.reader->remarks({}, std::nullopt, 10, u"en"_s);
    VERIFY_RESULT(all);
    QCOMPARE(all->size(), 2);
    QVERIFY(all->at(0).group == RemarkGroup::OpenFinding);
    QCOMPARE(all->at(1).entityLabel, u"Locks Agency"_s);
    const RemarkRow &first = all->at(0);
    const auto next =
        open.reader->remarks({}, CaseReader::RemarkPlace{first.group, first.weight, first.row.key}, 10, u"en"_s);
    VERIFY_RESULT(next);
    QCOMPARE(*next, QList<RemarkRow>{all->at(1)});
    QCOMPARE(*open.reader->remarkCounts(), (std::array<qint64, 3>{1, 1, 0}));
}

QTEST_GUILESS_MAIN(tst_History)
#include "tst_history.moc"
