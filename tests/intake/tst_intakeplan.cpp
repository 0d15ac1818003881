// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/intake.h"

#include "store/unprivileged.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <unistd.h>

using namespace dossier;
using namespace Qt::StringLiterals;

class TestIntakePlan : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void sortsAFolderOut();
    void isTheSameInAnyOrder();
    void isTheSameHoweverAFolderIsWritten();
    void namesFilesByTheirPlaceInTheFolder_data();
    void namesFilesByTheirPlaceInTheFolder();
    void takesWhatBelongsToAFile();
    void followsFrontMatterBeforeTheName();
    void listsRenditionsWithoutTheirSource();
    void leavesMissingFilesToTheReader();
    void tellsOfWhatCannotBeLookedAt();
    void leavesUnreadableFilesToTheReader();

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString write(const QString &name, const QByteArray &bytes = "Text.") const;
    QStringList relative(const QStringList &paths) const;
    QStringList shown(const IntakePlan &plan) const;
};

void TestIntakePlan::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

QString TestIntakePlan::write(const QString &name, const QByteArray &bytes) const
{
    QDir(m_folder->path()).mkpath(QFileInfo(name).path());
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(name));
    return path(name);
}

QStringList TestIntakePlan::relative(const QStringList &paths) const
{
    QStringList result;
    for (const QString &path : paths)
        result.append(QDir(m_folder->path()).relativeFilePath(path));
    return result;
}

// A line for each item: the source, its metadata, its renditions.
QStringList TestIntakePlan::shown(const IntakePlan &plan) const
{
    QStringList lines;
    for (const IntakeItem &item : plan.items) {
        const QString meta = item.metaPath.isEmpty() ? u"-"_s : relative({item.metaPath}).first();
        lines.append(relative({item.path}).first() + u" "_s + meta + u" "_s + relative(item.renditionPaths).join(u' '));
    }
    return lines;
}

void TestIntakePlan::sortsAFolderOut()
{
    write(u"b/two.txt"_s);
    write(u"b/two.txt.meta"_s, "title: Two");
    write(u"one.txt"_s);
    write(u"one.meta"_s, "title: One");
    write(u"one.summary.en.md"_s);
    write(u"one.summary.en.1.md"_s);
    write(u"one.translation.nl.md"_s);
    write(u"Notes.MD"_s);
    write(u"scan.png"_s);
    write(u"lost.meta"_s, "title: Lost");
    write(u"one.translation.md"_s);
    write(u"one.summary.en.0.md"_s);
    write(u"one.summary.xx.md"_s);
    write(u".hidden.txt"_s);
    write(u".git/config.txt"_s);
    const IntakePlan plan = planIntake({m_folder->path()});
    QCOMPARE(shown(plan),
        (QStringList{u"Notes.MD - "_s,
            u"one.txt one.meta one.summary.en.1.md one.summary.en.md one.translation.nl.md"_s,
            u"b/two.txt b/two.txt.meta "_s}));
    QCOMPARE(relative(plan.notRead), QStringList{u"scan.png"_s});
    QCOMPARE(relative(plan.loneMetadata), QStringList{u"lost.meta"_s});
    QCOMPARE(relative(plan.misnamed),
        (QStringList{u"one.summary.en.0.md"_s, u"one.summary.xx.md"_s, u"one.translation.md"_s}));
    QVERIFY(plan.renditionsWithoutSource.isEmpty());
}

void TestIntakePlan::isTheSameInAnyOrder()
{
    const QString one = write(u"one.txt"_s);
    const QString two = write(u"two.txt"_s);
    const IntakePlan plan = planIntake({two, one});
    QCOMPARE(plan, planIntake({one, two, one}));
    QCOMPARE(plan, planIntake({m_folder->path()}));
}

void TestIntakePlan::isTheSameHoweverAFolderIsWritten()
{
    write(u"in/a.txt"_s);
    write(u"in/deep/b.txt"_s);
    const QString folder = path(u"in"_s);
    const IntakePlan plan = planIntake({folder});
    QCOMPARE(plan.items.size(), 2);
    QCOMPARE(planIntake({folder + u'/'}), plan);
    QCOMPARE(planIntake({folder + u"/deep/.."_s}), plan);
    QCOMPARE(planIntake({folder + u'/', folder, folder + u"/a.txt"_s}), plan);
}

void TestIntakePlan::namesFilesByTheirPlaceInTheFolder_data()
{
    QTest::addColumn<QStringList>("given");
    QTest::addColumn<QStringList>("names"); // sorted
    QTest::newRow("a folder") << QStringList{u"in"_s} << QStringList{u"2021/a.txt"_s, u"2022/a.txt"_s, u"a.txt"_s};
    QTest::newRow("folders in it") << QStringList{u"in/2021"_s, u"in/2022"_s}
                                   << QStringList{u"2021/a.txt"_s, u"2022/a.txt"_s};
    QTest::newRow("one folder in it") << QStringList{u"in/2021"_s} << QStringList{u"a.txt"_s};
    QTest::newRow("a folder and one in it")
        << QStringList{u"in/2021"_s, u"in"_s} << QStringList{u"2021/a.txt"_s, u"2022/a.txt"_s, u"a.txt"_s};
    QTest::newRow("a file") << QStringList{u"in/2021/a.txt"_s} << QStringList{u"a.txt"_s};
    QTest::newRow("files of one name") << QStringList{u"in/2021/a.txt"_s, u"in/2022/a.txt"_s}
                                       << QStringList{u"2021/a.txt"_s, u"2022/a.txt"_s};
    QTest::newRow("folders whose files would have names of one another") << QStringList{u"in"_s,
        u"other/2021"_s} << QStringList{u"2022/a.txt"_s, u"in/2021/a.txt"_s, u"in/a.txt"_s, u"other/2021/a.txt"_s};
}

void TestIntakePlan::namesFilesByTheirPlaceInTheFolder()
{
    QFETCH(QStringList, given);
    QFETCH(QStringList, names);
    for (const QString &name : {u"in/a.txt"_s, u"in/2021/a.txt"_s, u"in/2022/a.txt"_s, u"other/2021/a.txt"_s})
        write(name);
    QStringList paths;
    for (const QString &each : std::as_const(given))
        paths.append(path(each));
    QStringList found;
    for (const IntakeItem &item : planIntake(paths).items)
        found.append(item.name);
    found.sort();
    QCOMPARE(found, names);
}

void TestIntakePlan::takesWhatBelongsToAFile()
{
    const QString one = write(u"one.txt"_s);
    write(u"one.meta"_s);
    write(u"one.summary.en.md"_s);
    write(u"two.txt"_s);
    write(u"two.meta"_s);
    QCOMPARE(shown(planIntake({one})), QStringList{u"one.txt one.meta one.summary.en.md"_s});
}

void TestIntakePlan::followsFrontMatterBeforeTheName()
{
    write(u"one.txt"_s);
    write(u"two.txt"_s);
    write(u"one.summary.en.md"_s, "---\nrendition-of: two.txt\n---\nText.");
    write(u"english.md"_s, "---\nrendition-of: one.txt\nkind: translation\n---\nText.");
    QCOMPARE(shown(planIntake({m_folder->path()})),
        (QStringList{u"one.txt - english.md"_s, u"two.txt - one.summary.en.md"_s}));
}

void TestIntakePlan::listsRenditionsWithoutTheirSource()
{
    const QString alone = write(u"one.summary.en.md"_s);
    write(u"b/one.txt"_s);
    const IntakePlan plan = planIntake({m_folder->path()});
    QCOMPARE(plan.renditionsWithoutSource, QStringList{alone});
    QCOMPARE(shown(plan), QStringList{u"b/one.txt - "_s});
}

void TestIntakePlan::leavesMissingFilesToTheReader()
{
    const IntakePlan plan = planIntake({path(u"gone.odt"_s), path(u"gone.txt"_s)});
    QCOMPARE(
        relative({plan.items.value(0).path, plan.items.value(1).path}), (QStringList{u"gone.odt"_s, u"gone.txt"_s}));
    QVERIFY(plan.notRead.isEmpty());
}

// A name that is no text must not end the list of those that are.
void TestIntakePlan::tellsOfWhatCannotBeLookedAt()
{
    for (int i = 0; i < 40; ++i)
        write(u"%1.txt"_s.arg(i));
    const QByteArray odd = QFile::encodeName(m_folder->path()) + "/x\xff.txt";
    const int file = ::open(odd.constData(), O_CREAT | O_WRONLY, 0600);
    QVERIFY(file >= 0);
    ::close(file);
    write(u"closed/in.txt"_s);
    write(u".hidden/in.txt"_s);
    QFile::setPermissions(path(u"closed"_s), QFileDevice::Permissions());
    QFile::setPermissions(m_folder->path(), QFileDevice::Permissions(0x7755));
    IntakePlan plan;
    {
        const tests::Unprivileged nobody;
        plan = planIntake({m_folder->path()});
    }
    QFile::setPermissions(path(u"closed"_s), QFileDevice::Permissions(0x7777));
    QCOMPARE(plan.items.size(), 40);
    QCOMPARE(plan.closed.size(), 2);
    QCOMPARE(plan.closed.at(0).path, path(u"closed"_s));
    QCOMPARE(plan.closed.at(1).path, path(u"x"_s + QChar::ReplacementCharacter + u".txt"_s));
    for (const IntakePlan::Closed &closed : std::as_const(plan.closed))
        QCOMPARE(closed.error.code, ErrorCode::Unreadable);
}

void TestIntakePlan::leavesUnreadableFilesToTheReader()
{
    QFile::setPermissions(write(u"a.txt"_s), QFileDevice::Permissions());
    QVERIFY(QFile::link(path(u"nowhere"_s), path(u"b.txt"_s)));
    write(u"c.txt"_s);
    const IntakePlan plan = planIntake({m_folder->path()});
    QCOMPARE(shown(plan), (QStringList{u"a.txt - "_s, u"b.txt - "_s, u"c.txt - "_s}));
}

QTEST_GUILESS_MAIN(TestIntakePlan)
#include "tst_intakeplan.moc"
