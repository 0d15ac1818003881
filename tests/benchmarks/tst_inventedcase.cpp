// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchmarks/inventedcase.h"

#include "store/casereader.h"
#include "store/library.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dossier;

class TestInventedCase : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(setUpLibrary()); }

    void hasWhatIsAskedForAndIsSound()
    {
        const auto reader = made(u"sound.dossier"_s, 1);
        QVERIFY(reader);
        const auto counts = reader->counts();
        QVERIFY(counts);
        QCOMPARE(counts->sources, sources);
        QVERIFY(counts->mentions > sources);
        QVERIFY(counts->events > sources / 4 && counts->events <= sources / 2 + 1);
        QVERIFY(counts->claims > counts->events);
        QVERIFY(counts->texts > sources); // some have summaries
        const auto languages = reader->languages();
        QVERIFY(languages);
        QCOMPARE(languages->size(), 5);
        const auto problems = reader->check();
        QVERIFY(problems);
        QVERIFY2(problems->isEmpty(), qPrintable(problems->isEmpty() ? QString() : problems->first().detail));
    }

    void plantedNamesAreFound()
    {
        const auto reader = made(u"names.dossier"_s, 1);
        QVERIFY(reader);
        const auto hits = reader->search(u'"' + inventedEntityLabel(sources, 0) + u'"', 0, 10);
        QVERIFY(hits);
        QVERIFY(!hits->isEmpty());
    }

    void sameSeedGivesTheSameCase()
    {
        QVERIFY(contentOf(u"one.dossier"_s, 3) == contentOf(u"two.dossier"_s, 3));
        QVERIFY(!(contentOf(u"three.dossier"_s, 4) == contentOf(u"four.dossier"_s, 3)));
    }

private:
    static constexpr int sources = 205;

    Result<CaseReader> made(const QString &name, quint32 seed)
    {
        makeInventedCase(m_folder.filePath(name), sources, seed);
        return CaseReader::open(m_folder.filePath(name));
    }
    CaseContent contentOf(const QString &name, quint32 seed)
    {
        const auto reader = made(name, seed);
        CaseContent content = reader ? reader->content().value_or(CaseContent()) : CaseContent();
        content.acts.clear(); // they say when
        return content;
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestInventedCase)
#include "tst_inventedcase.moc"
