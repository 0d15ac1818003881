// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/errorwords.h"

#include <QFileInfo>
#include <QSet>
#include <QTemporaryFile>
#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

class tst_ErrorWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void every_error_is_told_in_its_own_words();
    void a_reason_follows();
    void a_name_with_percent_signs_stays_whole();
    void what_is_gone_from_an_open_case_is_not_the_case();
    void a_case_held_elsewhere_says_by_whom();
    void a_case_that_can_only_be_read_says_why();
    void a_bundle_of_another_case_is_named_as_one();
    void a_report_counts();
};

void tst_ErrorWords::every_error_is_told_in_its_own_words()
{
    QSet<QString> told;
    for (int code = 0; code <= static_cast<int>(ErrorCode::Failed); ++code) {
        const QString words = errorWords({static_cast<ErrorCode>(code), {}, {}}, u"case.dossier"_s);
        QVERIFY(!words.isEmpty());
        QVERIFY2(!words.contains(u"%1"_s), qPrintable(words));
        QVERIFY2(!words.contains(u'!') && !words.contains(u"please"_s, Qt::CaseInsensitive), qPrintable(words));
        QVERIFY2(words.endsWith(u'.'), qPrintable(words));
        QVERIFY2(
            words.contains(u"case.dossier"_s) || code == static_cast<int>(ErrorCode::Cancelled), qPrintable(words));
        QVERIFY2(!told.contains(words), qPrintable(words));
        told.insert(words);
    }
}

void tst_ErrorWords::a_reason_follows()
{
    const QString words = errorWords({ErrorCode::Unreadable, u"byte 17 is not UTF-8"_s, u"SELECT 1"_s}, u"a.txt"_s);
    QVERIFY(words.contains(u"a.txt"_s));
    QVERIFY(words.endsWith(u"byte 17 is not UTF-8"_s));
    QVERIFY(!words.contains(u"SELECT"_s)); // of no use to a person
}

void tst_ErrorWords::a_name_with_percent_signs_stays_whole()
{
    QVERIFY(errorWords({ErrorCode::Foreign, {}, {}}, u"100%1 sure.dossier"_s).contains(u"“100%1 sure.dossier”"_s));
}

void tst_ErrorWords::what_is_gone_from_an_open_case_is_not_the_case()
{
    QTemporaryFile open;
    QVERIFY(open.open());
    const Error gone{ErrorCode::NotFound, u"entity 7"_s, {}};
    const QString words = openCaseErrorWords(gone, open.fileName());
    QVERIFY2(words.startsWith(u"What this was about is not in the case any more"_s), qPrintable(words));
    QVERIFY(!words.contains(u"entity 7"_s)); // of no use to a person
    const QString away = open.fileName() + u"-away"_s;
    QVERIFY(openCaseErrorWords(gone, away).contains(QFileInfo(away).fileName()));
    QVERIFY(openCaseErrorWords({ErrorCode::DiskFull, {}, {}}, open.fileName())
            .contains(QFileInfo(open.fileName()).fileName()));
}

void tst_ErrorWords::a_bundle_of_another_case_is_named_as_one()
{
    const QString words = exportErrorWords({ErrorCode::Conflict, u"/out: the bundle of another case"_s, {}}, u"/out"_s);
    QVERIFY2(words.startsWith(u"“/out” holds the bundle of another case"_s), qPrintable(words));
    QVERIFY(!words.contains(u"in the meantime"_s));
    // What an export cannot do is told with what became of the folder and a way on.
    QSet<QString> told;
    for (const ErrorCode code :
        {ErrorCode::Conflict, ErrorCode::Invalid, ErrorCode::ReadOnly, ErrorCode::DiskFull, ErrorCode::Cancelled}) {
        const QString each = exportErrorWords({code, u"/out: reason"_s, {}}, u"/out"_s);
        QVERIFY2(each.contains(u"“/out”"_s) && !each.contains(u'%') && each.endsWith(u'.'), qPrintable(each));
        told.insert(each);
    }
    QCOMPARE(told.size(), 5);
    const Error other{ErrorCode::Failed, u"reason"_s, {}};
    QCOMPARE(exportErrorWords(other, u"/out"_s), errorWords(other, u"/out"_s));
    QVERIFY(bundleErrorWords({ErrorCode::Corrupt, u"/sources/0: no"_s, {}}, u"/in"_s, u"/a"_s)
            .endsWith(u"/sources/0: no"_s));
    QVERIFY(bundleErrorWords({ErrorCode::DiskFull, {}, {}}, u"/in"_s, u"/a"_s).contains(u"“/a”"_s));
}

void tst_ErrorWords::a_case_held_elsewhere_says_by_whom()
{
    const QDateTime since(QDate(2024, 5, 1), QTime(9, 30));
    const Holder holder{u"Mara Voss"_s, u"desk-7"_s, u"dossier"_s, 4711, since.toMSecsSinceEpoch()};
    const QString words = errorWords({ErrorCode::Busy, toDetail(holder), {}}, u"case.dossier"_s);
    QVERIFY(words.contains(u"“case.dossier”"_s));
    QVERIFY2(words.contains(u"Mara Voss has it open on desk-7 since "_s), qPrintable(words));
    QVERIFY(words.contains(QLocale().toString(since, QLocale::ShortFormat)));
    QVERIFY(!words.contains(u'{'));
    // Who holds it may not be known, nor where or since when.
    QCOMPARE(holderWords({}), u"it is open elsewhere"_s);
    QCOMPARE(holderWords({{}, u"desk-7"_s, {}, 4711, 0}), u"Somebody has it open"_s);
    QCOMPARE(holderWords({u"Mara Voss"_s, {}, {}, 4711, 0}), u"Mara Voss has it open"_s);
}

void tst_ErrorWords::a_case_that_can_only_be_read_says_why()
{
    QSet<QString> told;
    for (const auto why : {ReadOnly::Why::Asked, ReadOnly::Why::Held, ReadOnly::Why::Place, ReadOnly::Why::Copy}) {
        const QString words = readOnlyWords({why, {}});
        QVERIFY2(words.startsWith(u"Read only"_s) && words.endsWith(u'.'), qPrintable(words));
        QVERIFY2(!words.contains(u'%'), qPrintable(words));
        told.insert(words);
    }
    QCOMPARE(told.size(), 4);
}

void tst_ErrorWords::a_report_counts()
{
    ImportReport report;
    report.in = 5;
    QCOMPARE(reportWords(report), u"5 source(s) came in"_s);
    report.duplicate = 1;
    report.refused = 2;
    QCOMPARE(reportWords(report), u"5 source(s) came in, 1 in the case already, 2 not read"_s);
    report.cancelled = true;
    QVERIFY(reportWords(report).endsWith(u"stopped on request"_s));
}

QTEST_MAIN(tst_ErrorWords)
#include "tst_errorwords.moc"
