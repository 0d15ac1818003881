// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/importmodel.h"
#include "shell/importreports.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QTest>

using namespace dossier;
using namespace dossier::tests;

class tst_ImportModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void shows_refused_ones_first();
    void names_files_from_their_folder_data();
    void names_files_from_their_folder();
    void is_narrowed_to_a_head_and_to_words();
    void takes_what_a_second_try_brought();
    void is_saved_as_a_table_and_as_text();
    void stays_quick_with_ten_thousand_files();

private:
    static QStringList shown(const ImportModel &model, int column);
};

QStringList tst_ImportModel::shown(const ImportModel &model, int column)
{
    QStringList words;
    for (int row = 0; row < model.rowCount(); ++row)
        words.append(model.index(row, column).data().toString());
    return words;
}

void tst_ImportModel::shows_refused_ones_first()
{
    ImportModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setReport(mixedReport());
    QCOMPARE(shown(model, ImportModel::Result),
        (QStringList{u"Refused"_s, u"Refused"_s, u"To check"_s, u"To check"_s, u"Known"_s, u"Imported"_s}));
    QCOMPARE(shown(model, ImportModel::File),
        (QStringList{
            u"archive/empty.txt"_s, u"scan.pdf"_s, u"belga.txt"_s, u"news.txt"_s, u"copy.txt"_s, u"one.txt"_s}));
    QCOMPARE(shown(model, ImportModel::Language).first(), u"–"_s);
    QCOMPARE(shown(model, ImportModel::Language).last(), u"fr"_s);
    QVERIFY(shown(model, ImportModel::Happened).first().startsWith(u"The file is empty"_s));
    QCOMPARE(shown(model, ImportModel::Size).first(), u"1 kB"_s);
    QCOMPARE(
        model.index(0, ImportModel::File).data(Qt::ToolTipRole).toString(), u"/home/a/reporting/archive/empty.txt"_s);
    QCOMPARE(model.count(ImportGroup::ToCheck), 2);
    for (int column = 0; column < ImportModel::columns; ++column)
        QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
}

void tst_ImportModel::names_files_from_their_folder_data()
{
    QTest::addColumn<QStringList>("paths");
    QTest::addColumn<QString>("folder");
    QTest::newRow("none") << QStringList() << QString();
    QTest::newRow("one") << QStringList{u"/a/b/c.txt"_s} << u"/a/b/"_s;
    QTest::newRow("beside") << QStringList{u"/a/b/c.txt"_s, u"/a/b/d.txt"_s} << u"/a/b/"_s;
    QTest::newRow("above") << QStringList{u"/a/b/c.txt"_s, u"/a/d/e.txt"_s, u"/a/f.txt"_s} << u"/a/"_s;
    QTest::newRow("names that begin alike") << QStringList{u"/a/bc/c.txt"_s, u"/a/bd/e.txt"_s} << u"/a/"_s;
    QTest::newRow("nothing in common") << QStringList{u"/a/b.txt"_s, u"/c/d.txt"_s} << u"/"_s;
    QTest::newRow("of two systems") << QStringList{u"C:/b.txt"_s, u"D:/d.txt"_s} << QString();
}

void tst_ImportModel::names_files_from_their_folder()
{
    QFETCH(QStringList, paths);
    QList<ImportOutcome> outcomes;
    for (const QString &path : paths)
        outcomes.append(in(path, 1));
    ImportModel model;
    model.setReport(reportOf(outcomes));
    QTEST(model.folder(), "folder");
}

void tst_ImportModel::is_narrowed_to_a_head_and_to_words()
{
    ImportModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setReport(mixedReport());
    model.narrow(ImportGroup::ToCheck, {});
    QCOMPARE(shown(model, ImportModel::File), (QStringList{u"belga.txt"_s, u"news.txt"_s}));
    model.narrow(ImportGroup::ToCheck, u"WINDOWS"_s);
    QCOMPARE(shown(model, ImportModel::File), QStringList{u"belga.txt"_s});
    model.narrow({}, u"quay"_s); // titles too
    QCOMPARE(shown(model, ImportModel::File), (QStringList{u"news.txt"_s, u"copy.txt"_s}));
    model.narrow({}, u"nowhere"_s);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.fileCount(), 6);
}

void tst_ImportModel::takes_what_a_second_try_brought()
{
    ImportModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setReport(mixedReport());
    model.mergeReport(
        reportOf({in(u"/home/a/reporting/archive/empty.txt"_s, 9), in(u"/home/a/reporting/news.txt"_s, 10)}));
    QCOMPARE(model.fileCount(), 6);
    QCOMPARE(model.count(ImportGroup::Refused), 1);
    QCOMPARE(model.count(ImportGroup::Imported), 3);
    QCOMPARE(model.report().in, 4);
    QCOMPARE(model.report().refused, 1);
    QCOMPARE(model.report().changed, 0);
    QCOMPARE(model.report().sources, (QList<SourceId>{SourceId(1), SourceId(2), SourceId(9), SourceId(10)}));
    QCOMPARE(model.report().milliseconds, 8400);
}

void tst_ImportModel::is_saved_as_a_table_and_as_text()
{
    ImportModel model;
    model.setReport(reportOf({in(u"/a/say \"hello\".txt"_s, 1), refused(u"/a/b.txt"_s)}));
    const QList<QByteArray> lines = model.asCsv().split('\n');
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines.at(0), QByteArray("Result,File,Language,What happened,What to do,Bytes\r"));
    QVERIFY(lines.at(1).startsWith("\"Refused\",\"/a/b.txt\",\"\",\"The file is empty"));
    QCOMPARE(lines.at(2), QByteArray("\"Imported\",\"/a/say \"\"hello\"\".txt\",\"fr\",\"Imported.\",\"\",1234\r"));
    QVERIFY(model.asText().startsWith("Refused: /a/b.txt\n    The file is empty"));
}

void tst_ImportModel::stays_quick_with_ten_thousand_files()
{
    QList<ImportOutcome> outcomes;
    for (int i = 0; i < 10'000; ++i)
        outcomes.append(i % 50 == 0 ? refused(u"/a/file-%1.txt"_s.arg(i)) : in(u"/a/file-%1.txt"_s.arg(i), i + 1));
    ImportModel model;
    QElapsedTimer timer;
    timer.start();
    model.setReport(reportOf(outcomes));
    const qint64 set = timer.restart();
    model.narrow({}, u"file-77"_s);
    const qint64 narrowed = timer.restart();
    QCOMPARE(model.rowCount(), 111);
    model.narrow(ImportGroup::Refused, {});
    QCOMPARE(model.rowCount(), 200);
    qInfo("set %lld ms, narrowed %lld ms", static_cast<long long>(set), static_cast<long long>(narrowed));
    QVERIFY(set < 1000 && narrowed < 1000);
}

QTEST_MAIN(tst_ImportModel)
#include "tst_importmodel.moc"
