// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/opencase.h"
#include "workspace/original.h"
#include "workspace/queries.h"

#include "intake/intake.h"

#include <QTest>

using namespace dossier;
using namespace dossier::tests;
using Small = SmallCaseBuilder;

namespace {

// The small case, the French source read from a file of windows-1252 with line ends of another system, and a later
// edition of the English one.
CaseContent content()
{
    CaseContent made = translatedCase();
    const QByteArray bytes("Titre\r\n\r\nUne \xE9"
                           "cluse\r\nferm\xE9"
                           "e hier.\r\n");
    const ReadFile file = *readSourceBytes(u"ecluses.txt"_s, bytes);
    made.editions[0].encoding = file.encoding;
    made.editions[0].sha256 = file.sha256;
    made.editions[0].size = bytes.size();
    made.editionBytes[made.editions[0].id] = bytes;
    made.texts[0].map = file.map;
    return made;
}

QByteArray wordsAt(const Original &original)
{
    return original.bytes.sliced(original.place.first, original.place.second - original.place.first);
}

} // namespace

class TestOriginal : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        VERIFY_RESULT(setUpLibrary());
        m_file = std::make_unique<CaseFile>(content());
    }
    void cleanupTestCase() { m_file.reset(); }

    void theNewestEditionComesWhole()
    {
        const Queries queries(m_file->path(), u"en"_s);
        const Original original = queries.original(Small::englishSource, {}, {}).result().value();
        QCOMPARE(original.source.id, Small::englishSource);
        QCOMPARE(original.editions.size(), 1);
        QCOMPARE(original.edition.fileName, u"locks.md"_s);
        QCOMPARE(original.bytes, Small::englishCharacters().toUtf8());
        QVERIFY(original.isIntact());
        QCOMPARE(original.text.decoded(), Small::englishCharacters());
        QCOMPARE(original.place.second, 0);
    }

    void aPlaceInTheStoredTextIsFoundInTheBytes()
    {
        const Queries queries(m_file->path(), u"en"_s);
        const ReadFile file = *readSourceBytes(u"ecluses.txt"_s, content().editionBytes.value(EditionId(1)));
        const qsizetype at = file.characters.indexOf(u"fermée"_s);
        QVERIFY(at > 0);
        const ReadingPlace place{Small::frenchText, {at, at + 6}, {}};
        const Original original = queries.original(Small::frenchSource, {}, place).result().value();
        QCOMPARE(original.edition.encoding, u"windows-1252"_s);
        QCOMPARE(wordsAt(original),
            QByteArray("ferm\xE9"
                       "e"));
    }

    void aPassageOfARenditionLeadsToWhatItRestsOn()
    {
        CaseFile plain(translatedCase());
        const Queries queries(plain.path(), u"en"_s);
        const QList<Passage> passages = queries.textSheet(dutchText).result().value().passages;
        const ReadingPlace place{dutchText, passages.constFirst().span, passages.constFirst().id};
        const Original original = queries.original(Small::frenchSource, {}, place).result().value();
        const Result<TextSheet> own = queries.textSheet(Small::frenchText).result();
        const Span rested = own->passages.at(1).span;
        QCOMPARE(QString::fromUtf8(wordsAt(original)), own->text.characters.mid(rested.start, rested.length()));
    }

    void changedBytesAreNoticed()
    {
        CaseContent made = translatedCase();
        made.editions[0].sha256[3] = static_cast<char>(~made.editions[0].sha256[3]);
        CaseFile changed(made);
        const Queries queries(changed.path(), u"en"_s);
        QVERIFY(!queries.original(Small::frenchSource, {}, {}).result().value().isIntact());
        QVERIFY(queries.original(Small::englishSource, {}, {}).result().value().isIntact());
    }

    void whatIsNotThereIsSaid()
    {
        const Queries queries(m_file->path(), u"en"_s);
        QCOMPARE(queries.original(SourceId(99), {}, {}).result().error().code, ErrorCode::NotFound);
        QCOMPARE(queries.original(Small::frenchSource, EditionId(99), {}).result().error().code, ErrorCode::NotFound);
    }

private:
    std::unique_ptr<CaseFile> m_file;
};

QTEST_GUILESS_MAIN(TestOriginal)
#include "tst_original.moc"
