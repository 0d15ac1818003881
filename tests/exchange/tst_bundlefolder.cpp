// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/bundle.h"
#include "exchange/files.h"
#include "exchange/fullplace.h"
#include "exchange/normalised.h"
#include "store/smallcase.h"
#include "store/unprivileged.h"

#include <QDir>
#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

using namespace dossier;
using namespace dossier::tests;
using namespace Qt::StringLiterals;

namespace {

// Files with what is in them, and folders, which end in a slash.
QMap<QString, QByteArray> allIn(const QString &folder)
{
    QMap<QString, QByteArray> found;
    QDirIterator entries(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QFileInfo entry = entries.nextFileInfo();
        const QString name = QDir(folder).relativeFilePath(entry.filePath());
        found.insert(entry.isDir() ? name + u'/' : name, entry.isDir() ? QByteArray() : contentOf(entry.filePath()));
    }
    return found;
}

// The small case some acts later: a version's words, a title and a source are other ones.
CaseContent laterCase()
{
    CaseContent content = smallCase();
    content.info.title += u", again"_s;
    content.editionBytes[content.editions.first().id] += "More of it.\n";
    return content;
}

} // namespace

// A folder has a bundle, or what it had before.
class TestBundleFolder : public QObject
{
    Q_OBJECT

    QTemporaryDir m_place;
    int m_count = 0;

    QString newPath() { return m_place.filePath(QString::number(++m_count)); }

private Q_SLOTS:
    void init() { QVERIFY(m_place.isValid()); }

    void fullDiskLeavesWhatWasThere_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<qint64>("room");
        for (const char *before : {"nothing", "folder", "bundle"}) {
            for (const qint64 room : {0, 1, 4095, 4096, 5000, 9000, 13'000, 17'000, 21'000, 25'000, 29'000, 33'000})
                QTest::addRow("%s, %lld bytes", before, static_cast<long long>(room))
                    << QString::fromLatin1(before) << room;
        }
    }
    void fullDiskLeavesWhatWasThere()
    {
        QFETCH(QString, before);
        QFETCH(qint64, room);
        const QString place = newPath();
        QVERIFY(QDir().mkpath(place));
        const QString path = place + u"/some/bundle"_s;
        if (before == "folder"_L1)
            QVERIFY(QDir().mkpath(path));
        if (before == "bundle"_L1)
            QVERIFY(writeBundle(smallCase(), path));
        const auto there = allIn(place);
        {
            const FullPlace full(room);
            const Result<void> written = writeBundle(laterCase(), path);
            QVERIFY2(!written, "there was room enough, so that the row shows nothing");
            QCOMPARE(written.error().code, ErrorCode::DiskFull);
            QVERIFY2(written.error().detail.startsWith(place), qPrintable(written.error().detail));
            QVERIFY2(written.error().detail.contains(u"No space left"_s), qPrintable(written.error().detail));
        }
        QCOMPARE(allIn(place), there);

        QVERIFY(writeBundle(laterCase(), path));
        const QString fresh = newPath();
        QVERIFY(writeBundle(laterCase(), fresh));
        QCOMPARE(allIn(path), allIn(fresh));
    }

    void stoppedExportLeavesWhatWasThere_data()
    {
        QTest::addColumn<int>("asked");
        for (const int asked : {1, 2, 3, 6})
            QTest::addRow("when asked for the %d. time", asked) << asked;
    }
    void stoppedExportLeavesWhatWasThere()
    {
        QFETCH(int, asked);
        const QString path = newPath();
        const auto stopAt = [&asked](int count) {
            return [count, &asked](double done) mutable { return done >= 0 && done <= 1 && ++count < asked; };
        };
        const Result<void> never = writeBundle(laterCase(), path, stopAt(0));
        QVERIFY(!never);
        QCOMPARE(never.error().code, ErrorCode::Cancelled);
        QVERIFY(!QFileInfo::exists(path));
        QVERIFY(writeBundle(smallCase(), path));
        const auto there = allIn(path);
        const Result<void> stopped = writeBundle(laterCase(), path, stopAt(0));
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        QCOMPARE(allIn(path), there);
    }

    void progressGoesOnToItsEnd()
    {
        QList<double> told;
        const auto tell = [&told](double done) {
            told.append(done);
            return true;
        };
        QVERIFY(writeBundle(smallCase(), newPath(), tell));
        QVERIFY(told.size() > 3);
        QVERIFY(std::is_sorted(told.cbegin(), told.cend()));
        QCOMPARE(told.first(), 0.0);
        QVERIFY(told.last() <= 1);
    }

    // A program that was killed has left what it had written so far.
    void brokenOffExportIsDoneAnew_data()
    {
        QTest::addColumn<QStringList>("moved");
        QTest::newRow("nothing in its place") << QStringList{};
        QTest::newRow("a source in its place") << QStringList{u"sources"_s};
        QTest::newRow("all but case.json") << QStringList{u"sources"_s, u"renditions"_s, u"case.schema.json"_s};
    }
    void brokenOffExportIsDoneAnew()
    {
        QFETCH(QStringList, moved);
        const QString whole = newPath();
        QVERIFY(writeBundle(smallCase(), whole));
        const QString path = newPath();
        QVERIFY(QDir().mkpath(path));
        QVERIFY(QFile::rename(whole, path + u"/.unfinished-export"_s));
        for (const QString &name : moved)
            QVERIFY(QFile::rename(path + u"/.unfinished-export/"_s + name, path + u'/' + name));
        {
            const FullPlace full(5000);
            const Result<void> written = writeBundle(smallCase(), path);
            QVERIFY(!written);
            QCOMPARE(written.error().code, ErrorCode::DiskFull);
        }
        const Result<void> written = writeBundle(smallCase(), path);
        QVERIFY2(written, written ? "" : qPrintable(written.error().detail));
        QVERIFY(writeBundle(smallCase(), whole));
        QCOMPARE(allIn(path), allIn(whole));
    }

    void placeThatTakesNothingIsNamed()
    {
        const QString path = newPath();
        QVERIFY(writeBundle(smallCase(), path));
        const auto there = allIn(path);
        {
            const Sealed sealed(path, {});
            const Unprivileged nobody;
            const Result<void> written = writeBundle(laterCase(), path);
            QVERIFY(!written);
            QCOMPARE(written.error().code, ErrorCode::ReadOnly);
            QVERIFY2(written.error().detail.startsWith(path), qPrintable(written.error().detail));
            QVERIFY2(written.error().detail.contains(u"Permission denied"_s), qPrintable(written.error().detail));
        }
        QCOMPARE(allIn(path), there);
    }

    // What stands in the way of one file leaves the others as they were.
    void obstacleInOnePlaceLeavesWhatWasThere()
    {
        const QString path = newPath();
        QVERIFY(writeBundle(smallCase(), path));
        QVERIFY(QFile::remove(path + u"/case.schema.json"_s));
        QVERIFY(write(path + u"/case.schema.json/mine.txt"_s, "kept"));
        const auto there = allIn(path);
        const Result<void> written = writeBundle(laterCase(), path);
        QVERIFY(!written);
        QVERIFY2(written.error().detail.contains(u"case.schema.json"_s), qPrintable(written.error().detail));
        QCOMPARE(allIn(path), there);
    }

    void fileThatNeedNotChangeIsNotTouched()
    {
        const QString path = newPath();
        QVERIFY(writeBundle(smallCase(), path));
        const QFileInfo source(path + u"/sources/locks.md"_s);
        const QFileInfo top(path + u"/case.json"_s);
        QFile touched(source.filePath());
        QVERIFY(touched.open(QIODevice::ReadWrite));
        const QDateTime before = QDateTime::fromSecsSinceEpoch(1'000'000'000);
        QVERIFY(touched.setFileTime(before, QFileDevice::FileModificationTime));
        touched.close();
        QVERIFY(writeBundle(laterCase(), path));
        QCOMPARE(QFileInfo(source.filePath()).lastModified(), before);
        QVERIFY(contentOf(top.filePath()).contains(", again"));
    }
};

QTEST_GUILESS_MAIN(TestBundleFolder)
#include "tst_bundlefolder.moc"
