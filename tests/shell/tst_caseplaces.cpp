// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/caseplaces.h"
#include "shell/settings.h"
#include "shell/windowfixture.h"

#include <QFile>

using namespace dossier;
using namespace dossier::tests;

namespace {

QString touch(const QString &path)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    return file.open(QIODevice::WriteOnly) ? QFileInfo(path).absoluteFilePath() : QString();
}

} // namespace

class tst_CasePlaces : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QSettings().clear(); }
    void a_case_is_named_after_the_folder_or_the_first_source();
    void a_taken_name_gets_a_number();
    void the_sample_lives_apart_from_a_persons_own_cases();
    void cases_are_remembered_newest_first();
    void cases_that_are_gone_are_left_out();
    void ten_cases_are_remembered();
    void a_title_is_the_name_without_its_ending();
};

void tst_CasePlaces::a_case_is_named_after_the_folder_or_the_first_source()
{
    const QTemporaryDir dir;
    const QString file = touch(dir.filePath(u"reports/first.v2.txt"_s));
    const QString second = touch(dir.filePath(u"reports/second.txt"_s));
    QCOMPARE(QFileInfo(pathForImport({file})).fileName(), u"first.v2.dossier"_s);
    QCOMPARE(QFileInfo(pathForImport({file, second})).fileName(), u"reports.dossier"_s);
    QCOMPARE(QFileInfo(pathForImport({dir.filePath(u"reports"_s)})).fileName(), u"reports.dossier"_s);
    QCOMPARE(QFileInfo(pathForImport({dir.filePath(u"reports/"_s)})).fileName(), u"reports.dossier"_s);
    QCOMPARE(QFileInfo(pathForImport({})).fileName(), u"case.dossier"_s);
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QCOMPARE(QFileInfo(pathForImport({file})).path(), documents);
    QVERIFY(QDir(documents).exists());
}

void tst_CasePlaces::a_taken_name_gets_a_number()
{
    const QTemporaryDir dir;
    const QString file = touch(dir.filePath(u"taken.txt"_s));
    QVERIFY(!touch(pathForImport({file})).isEmpty());
    const QString second = pathForImport({file});
    QCOMPARE(QFileInfo(second).fileName(), u"taken 2.dossier"_s);
    touch(second);
    QCOMPARE(QFileInfo(pathForImport({file})).fileName(), u"taken 3.dossier"_s);
}

void tst_CasePlaces::the_sample_lives_apart_from_a_persons_own_cases()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QVERIFY(!samplePath().startsWith(documents + u'/'));
    QVERIFY(QFileInfo(samplePath()).dir().exists());
    QVERIFY(samplePath().startsWith(QDir::homePath()));
}

void tst_CasePlaces::cases_are_remembered_newest_first()
{
    const QTemporaryDir dir;
    const QString a = touch(dir.filePath(u"a.dossier"_s));
    const QString b = touch(dir.filePath(u"b.dossier"_s));
    QVERIFY(recentCases().isEmpty());
    rememberCase(a);
    rememberCase(b);
    QCOMPARE(recentCases(), (QStringList{b, a}));
    rememberCase(a);
    QCOMPARE(recentCases(), (QStringList{a, b}));
    rememberCase(QDir::current().relativeFilePath(b)); // the same file by another name
    QCOMPARE(recentCases().size(), 2);
}

void tst_CasePlaces::cases_that_are_gone_are_left_out()
{
    const QTemporaryDir dir;
    const QString a = touch(dir.filePath(u"a.dossier"_s));
    rememberCase(a);
    QVERIFY(QFile::remove(a));
    QVERIFY(recentCases().isEmpty());
    touch(a);
    QCOMPARE(recentCases(), QStringList{a}); // it was on a disk that is back
}

void tst_CasePlaces::ten_cases_are_remembered()
{
    const QTemporaryDir dir;
    for (int i = 0; i < 13; ++i)
        rememberCase(touch(dir.filePath(u"case-%1.dossier"_s.arg(i))));
    QCOMPARE(recentCases().size(), 10);
    QVERIFY(recentCases().first().endsWith(u"case-12.dossier"_s));
}

void tst_CasePlaces::a_title_is_the_name_without_its_ending()
{
    QCOMPARE(caseTitle(u"/home/x/Two intrusions.dossier"_s), u"Two intrusions"_s);
    QCOMPARE(caseTitle(u"/home/x/report.v2.dossier"_s), u"report.v2"_s);
}

DOSSIER_WINDOW_TEST_MAIN(tst_CasePlaces)
#include "tst_caseplaces.moc"
