// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/casereader.h"
#include "store/casewriter.h"
#include "store/library.h"

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace dossier {

// What a new source names has to be in the case, although SQLite is not asked to look.
class TestReferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(setUpLibrary()); }
    void init()
    {
        QVERIFY(m_folder.isValid());
        m_path = m_folder.filePath(u"%1.dossier"_s.arg(++m_number));
        auto writer = CaseWriter::create(m_path, {newUid(), u"Harbour"_s, u"en"_s, {}, 0}, u"Ada"_s);
        QVERIFY(writer);
        m_writer = std::move(*writer);
    }
    void cleanup() { m_writer.reset(); }

    void aSourceThatNamesAnEntityOfTheCaseComesIn()
    {
        const EntityId entity = addEntity();
        const Result<WriteReceipt> in = m_writer->write(sourceNaming(entity)).result();
        QVERIFY(in);
        const Result<CaseReader> reader = CaseReader::open(m_path);
        QVERIFY(reader);
        QCOMPARE(reader->counts()->mentions, 1);
    }

    void aSourceThatNamesNobodyOfTheCaseIsRefusedWhole()
    {
        const Result<WriteReceipt> in = m_writer->write(sourceNaming(EntityId(77))).result();
        QVERIFY(!in);
        QCOMPARE(in.error().code, ErrorCode::Invalid);
        expectSources(0);
    }

    void oneThatNamesNobodyTakesNoOtherAlong()
    {
        const EntityId entity = addEntity();
        QList<QFuture<Result<WriteReceipt>>> futures;
        for (int i = 0; i < 20; ++i)
            futures.append(m_writer->write(sourceNaming(i == 11 ? EntityId(77) : entity)));
        for (int i = 0; i < 20; ++i)
            QCOMPARE(futures.at(i).result().has_value(), i != 11);
        expectSources(19);
    }

    void anEntityThatWentIsNotNamedAnyMore()
    {
        const EntityId entity = addEntity();
        QVERIFY(m_writer->write(sourceNaming(entity)).result()); // has been seen to be there
        const EntityId other = addEntity();
        Write gone;
        gone.act.code = u"remove"_s;
        gone.removed.append({u"entity"_s, other.value, -1});
        QVERIFY(m_writer->write(gone).result());
        QVERIFY(!m_writer->write(sourceNaming(other)).result());
        expectSources(1);
    }

    void sqliteLooksAgainAtEverythingElse()
    {
        QVERIFY(m_writer->write(sourceNaming(addEntity())).result());
        Write write;
        write.act.code = u"name"_s;
        write.content.names.append({NameId(-1), EntityId(77), u"en"_s, u"Nobody"_s, NameKind::Full, false, {}});
        QVERIFY(!m_writer->write(write).result());
    }

private:
    EntityId addEntity()
    {
        Write write;
        write.act.code = u"entity"_s;
        write.content.entities.append({EntityId(-1), newUid(), EntityType::Organisation, u"Harbour Trust"_s, {}, {}});
        const Result<WriteReceipt> receipt = m_writer->write(write).result();
        return receipt ? receipt->entities.value(EntityId(-1)) : EntityId();
    }

    static Write sourceNaming(EntityId entity)
    {
        Write write;
        write.act.code = u"import"_s;
        Source source;
        source.id = SourceId(-1);
        source.uid = newUid();
        source.title = u"Harbour report"_s;
        write.content.sources.append(source);
        Edition edition;
        edition.id = EditionId(-1);
        edition.uid = newUid();
        edition.source = source.id;
        edition.number = 1;
        edition.text = TextId(-1);
        Text text;
        text.id = TextId(-1);
        text.source = source.id;
        text.edition = edition.id;
        text.characters = u"The Harbour Trust met."_s;
        write.content.texts.append(text);
        edition.sha256 = QCryptographicHash::hash(text.characters.toUtf8(), QCryptographicHash::Sha256);
        edition.size = text.characters.toUtf8().size();
        write.content.editions.append(edition);
        write.content.editionBytes.insert(edition.id, text.characters.toUtf8());
        write.content.passages.append({PassageId(-1), text.id, 1, {0, 22}, PassageKind::Sentence});
        write.content.mentions.append(
            {MentionId(-1), text.id, {4, 17}, entity, quoteOf(text.characters, {4, 17}), false, {}});
        return write;
    }

    void expectSources(qint64 count) const
    {
        const Result<CaseReader> reader = CaseReader::open(m_path);
        QVERIFY(reader);
        QCOMPARE(reader->counts()->sources, count);
        const auto problems = reader->check();
        QVERIFY(problems);
        for (const CheckProblem &problem : *problems)
            QFAIL(qPrintable(problem.code + u' ' + problem.detail));
    }

    QTemporaryDir m_folder;
    QString m_path;
    int m_number = 0;
    std::unique_ptr<CaseWriter> m_writer;
};

} // namespace dossier

QTEST_GUILESS_MAIN(dossier::TestReferences)
#include "tst_references.moc"
