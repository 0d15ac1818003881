// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/ran.h"
#include "cli/showcommand.h"
#include "exchange/bundle.h"
#include "exchange/normalised.h"
#include "store/casereader.h"
#include "store/casewriter.h"
#include "store/library.h"
#include "store/smallcase.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace dossier;
using namespace dossier::tests;
using namespace Qt::StringLiterals;

namespace {

bool write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

// The keys of a line of JSON, in the order in which they stand.
QStringList keysInOrder(const QString &line)
{
    QStringList keys;
    const QJsonObject object = QJsonDocument::fromJson(line.toUtf8()).object();
    QList<std::pair<qsizetype, QString>> places;
    const ObjectType type = objectType(object.value(u"type"_s).toString());
    for (const Field &field : type.fields) {
        const qsizetype place = line.indexOf(u"\"%1\":"_s.arg(field.name));
        if (place >= 0)
            keys.append(field.name);
    }
    return object.size() == keys.size() ? keys : QStringList();
}

} // namespace

class TestCommands : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_count = 0;

    QString newPath(const QString &name = u"case.dossier"_s)
    {
        const QString folder = m_folder.filePath(QString::number(++m_count));
        QDir().mkpath(folder);
        return folder + u'/' + name;
    }
    // The small case in a file, by way of a bundle.
    QString smallCase()
    {
        const QString bundle = newPath(u"bundle"_s);
        const QString path = newPath();
        if (!writeBundle(tests::smallCase(), bundle))
            return {};
        const Ran ran = run({u"import"_s, path, bundle});
        return ran.code == 0 ? path : QString();
    }
    // Two articles, one with metadata and two versions of a summary.
    QString articles()
    {
        const QString folder = newPath(u"articles"_s);
        write(folder + u"/a.txt"_s,
            "The Locks Agency of Valmer was attacked on 14 March 2023. It told the Port of Valmer the same day.\n\n"
            "Some 60 locks were closed, and the ship 🚢 waited. Work went on in April 2023.\n");
        write(folder + u"/a.meta"_s,
            "title: An attack\nkind: press article\npublisher: Valmer Bulletin\npublished: 2023-03-20\n"
            "language: en\nreliability: B\n");
        write(folder + u"/a.summary.fr.1.md"_s,
            "---\nrendition-of: a.txt\nkind: summary\nlanguage: fr\nversion: 1\nstatus: draft\nauthor: desk\n---\n\n"
            "L'agence a été attaquée.\n");
        write(folder + u"/a.summary.fr.md"_s,
            "---\nrendition-of: a.txt\nkind: summary\nlanguage: fr\nversion: 2\nstatus: reviewed\nauthor: desk\n"
            "---\n\nL'Agence des écluses de Valmer a été attaquée le 14 mars 2023.\n\nLe travail a repris en avril "
            "2023.\n");
        write(folder + u"/b.txt"_s,
            "Das Amt für Schleusen wurde im März 2023 angegriffen. Die Arbeit ging im April weiter.\n");
        return folder;
    }
    QString imported()
    {
        const QString path = newPath();
        const bool made = run({u"create"_s, path}).code == 0 && run({u"import"_s, path, articles()}).code == 0;
        return made ? path : QString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        QVERIFY(setUpLibrary());
    }

    void createMakesACaseOnce()
    {
        const QString path = newPath();
        const Ran made = run({u"create"_s, path, u"--title"_s, u"Locks"_s, u"--language=fr"_s, u"--json"_s});
        QCOMPARE(made.code, 0);
        const QJsonObject object = made.objects().value(0);
        QCOMPARE(object.value(u"title"_s), u"Locks"_s);
        QCOMPARE(object.value(u"language"_s), u"fr"_s);
        const auto reader = CaseReader::open(path);
        QVERIFY(reader);
        QCOMPARE(reader->info()->title, u"Locks"_s);
        QCOMPARE(reader->info()->uid.toString(QUuid::WithoutBraces), object.value(u"id"_s).toString());

        const Ran again = run({u"create"_s, path});
        QCOMPARE(again.code, 1);
        QVERIFY2(again.err.contains(u"there already"_s), qPrintable(again.err));
        QVERIFY(again.out.isEmpty());
    }

    void importBringsSourcesInOnce()
    {
        const QString path = newPath();
        const QString folder = articles();
        QCOMPARE(run({u"create"_s, path}).code, 0);
        const Ran first = run({u"import"_s, path, folder, u"--json"_s});
        QCOMPARE(first.code, 0);
        QVERIFY2(first.err.isEmpty(), qPrintable(first.err));
        QVERIFY2(first.out.endsWith(u"\n{\"type\":\"summary\",\"in\":2,\"duplicate\":0,\"refused\":0}\n"_s),
            qPrintable(first.out));
        QCOMPARE(first.objects().size(), 3);
        QCOMPARE(first.objects().first().value(u"outcome"_s), u"in"_s);

        const Ran second = run({u"import"_s, path, folder, u"--json"_s});
        QCOMPARE(second.code, 0);
        QVERIFY(second.out.endsWith(u"{\"type\":\"summary\",\"in\":0,\"duplicate\":2,\"refused\":0}\n"_s));
        QCOMPARE(second.objects().first().value(u"outcome"_s), u"duplicate"_s);
        QCOMPARE(second.objects().first().value(u"id"_s), first.objects().first().value(u"id"_s));
        QCOMPARE(run({u"check"_s, path}).code, 0);
    }

    void importSaysWhatItRefuses()
    {
        const QString path = newPath();
        const QString folder = articles();
        QVERIFY(write(folder + u"/broken.txt"_s, QByteArray("a\0b\xff\xfe", 5)));
        QCOMPARE(run({u"create"_s, path}).code, 0);
        const Ran ran = run({u"import"_s, path, folder, folder + u"/missing.txt"_s, u"--json"_s});
        QCOMPARE(ran.code, 1);
        QVERIFY(ran.err.contains(u"broken.txt"_s));
        QVERIFY(ran.err.contains(u"missing.txt"_s));
        QVERIFY(ran.out.endsWith(u"{\"type\":\"summary\",\"in\":2,\"duplicate\":0,\"refused\":2}\n"_s));
        QCOMPARE(run({u"import"_s, newPath(), folder}).code, 1); // no such case
    }

    void otherBytesUnderAKnownNameStayOutUntilSomebodySaysWhatTheyAre()
    {
        const QString path = newPath();
        const QString folder = articles();
        QCOMPARE(run({u"create"_s, path}).code, 0);
        QCOMPARE(run({u"import"_s, path, folder}).code, 0);
        const QString file = folder + u"/a.txt"_s;
        QVERIFY(write(file, "Quite another report of the day, with words of its own.\n"));
        const Ran asked = run({u"import"_s, path, file, u"--json"_s});
        QCOMPARE(asked.code, 1);
        QCOMPARE(asked.objects().first().value(u"outcome"_s), u"changed"_s);
        QVERIFY2(asked.err.contains(u"--changed new-edition"_s), qPrintable(asked.err));
        QVERIFY(asked.out.endsWith(u"{\"type\":\"summary\",\"in\":0,\"duplicate\":0,\"refused\":1}\n"_s));
        QCOMPARE(run({u"import"_s, path, file, u"--changed"_s, u"whatever"_s}).code, 2);
        const Ran edition = run({u"import"_s, path, file, u"--changed"_s, u"new-edition"_s, u"--json"_s});
        QCOMPARE(edition.code, 0);
        QCOMPARE(edition.objects().first().value(u"id"_s), asked.objects().first().value(u"id"_s));
        QCOMPARE(run({u"show"_s, u"sources"_s, path, u"--json"_s}).objects().size(), 2);
        QVERIFY(write(file, "A third report.\n"));
        QCOMPARE(run({u"import"_s, path, file, u"--changed"_s, u"another-source"_s}).code, 0);
        QCOMPARE(run({u"show"_s, u"sources"_s, path, u"--json"_s}).objects().size(), 3);
        QCOMPARE(run({u"check"_s, path}).code, 0);
    }

    // Each field of the table in each object, in order, from every command.
    void outputFollowsTheTable_data()
    {
        QTest::addColumn<QString>("thing");
        QTest::addColumn<qsizetype>("count");
        const CaseContent content = tests::smallCase();
        QTest::newRow("source") << u"sources"_s << content.sources.size();
        QTest::newRow("text") << u"texts"_s << content.texts.size();
        QTest::newRow("passage") << u"passages"_s << content.passages.size();
        QTest::newRow("entity") << u"entities"_s << content.entities.size();
        QTest::newRow("mention") << u"mentions"_s << content.mentions.size();
        QTest::newRow("date") << u"dates"_s << content.dates.size();
        QTest::newRow("event") << u"events"_s << content.events.size();
        QTest::newRow("claim") << u"claims"_s << content.claims.size();
        QTest::newRow("rendition") << u"renditions"_s << content.renditions.size();
        QTest::newRow("alignment") << u"alignments"_s << content.links.size();
        QTest::newRow("finding") << u"findings"_s << content.findings.size();
        QTest::newRow("sameness") << u"samenesses"_s << content.samenesses.size();
        QTest::newRow("act") << u"history"_s << content.acts.size();
    }
    void outputFollowsTheTable()
    {
        QFETCH(QString, thing);
        QFETCH(qsizetype, count);
        const QString type = QString::fromLatin1(QTest::currentDataTag());
        QStringList fields;
        for (const Field &field : objectType(type).fields)
            fields.append(field.name);
        const QString path = smallCase();
        const Ran ran = run({u"show"_s, thing, path, u"--json"_s});
        QCOMPARE(ran.code, 0);
        QVERIFY2(ran.err.isEmpty(), qPrintable(ran.err));
        const QStringList lines = ran.out.split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), count);
        for (const QString &line : lines) {
            QVERIFY2(line.startsWith(u"{\"type\":\"%1\",\"id\":\""_s.arg(type)), qPrintable(line));
            QCOMPARE(keysInOrder(line), fields);
        }
        // The other order of words, and the aligned text: a head and a line each.
        QCOMPARE(run({u"show"_s, path, thing, u"--json"_s}).out, ran.out);
        const Ran text = run({u"show"_s, thing, path});
        QCOMPARE(text.code, 0);
        QCOMPARE(text.out.count(u'\n'), count + 1);
    }

    void idsAreOnce()
    {
        const QString path = smallCase();
        for (const QString &thing : shownThings()) {
            QSet<QString> ids;
            for (const QJsonObject &object : run({u"show"_s, thing, path, u"--json"_s}).objects()) {
                const QString id = object.value(u"id"_s).toString();
                QVERIFY2(!id.isEmpty() && !ids.contains(id), qPrintable(thing + u' ' + id));
                ids.insert(id);
            }
        }
    }

    void offsetsAreCodePointsOfTheText()
    {
        const QString path = imported();
        const auto reader = CaseReader::open(path);
        QVERIFY(reader);
        QHash<QString, QList<uint>> texts;
        for (const QJsonObject &text : run({u"show"_s, u"texts"_s, path, u"--json"_s}).objects()) {
            const Result<CaseContent> content = reader->content();
            QVERIFY(content);
            for (const Text &one : content->texts) {
                for (const Edition &edition : content->editions) {
                    if (edition.text == one.id
                        && edition.uid.toString(QUuid::WithoutBraces) == text[u"id"_s].toString())
                        texts.insert(text[u"id"_s].toString(), one.characters.toUcs4());
                }
            }
        }
        int beyondTheShip = 0;
        for (const QString &thing : {u"passages"_s, u"dates"_s}) {
            for (const QJsonObject &object : run({u"show"_s, thing, path, u"--json"_s}).objects()) {
                const QList<uint> characters = texts.value(object[u"text"_s].toString());
                if (characters.isEmpty())
                    continue;
                const qsizetype start = object[u"start"_s].toInteger();
                const qsizetype end = object[u"end"_s].toInteger();
                const QList<uint> words = characters.sliced(start, end - start);
                QCOMPARE(QString::fromUcs4(reinterpret_cast<const char32_t *>(words.constData()), words.size()),
                    object[u"quote"_s].toString());
                beyondTheShip += characters.first(start).contains(U'🚢') ? 1 : 0;
            }
        }
        QVERIFY(beyondTheShip >= 2);
    }

    void showTellsWhatCameIn()
    {
        const QString path = imported();
        const QList<QJsonObject> sources = run({u"show"_s, u"sources"_s, path, u"--json"_s}).objects();
        QCOMPARE(sources.size(), 2);
        const QJsonObject source = sources.at(0)[u"file"_s] == u"a.txt"_s ? sources.at(0) : sources.at(1);
        QCOMPARE(source[u"title"_s], u"An attack"_s);
        QCOMPARE(source[u"publisher"_s], u"Valmer Bulletin"_s);
        QCOMPARE(source[u"published"_s], u"2023-03-20"_s);
        QCOMPARE(source[u"kind"_s], u"press article"_s);
        QCOMPARE(source[u"reliability"_s], u"B"_s);
        QCOMPARE(source[u"language"_s], u"en"_s);
        QCOMPARE(source[u"sha256"_s].toString().size(), 64);
        QCOMPARE(source[u"renditions"_s], QJsonArray{u"fr"_s});

        QStringList files;
        for (const QJsonObject &text :
            run({u"show"_s, u"texts"_s, path, u"--source"_s, u"a.txt"_s, u"--json"_s}).objects())
            files.append(text[u"file"_s].toString() + u' ' + text[u"status"_s].toString());
        QCOMPARE(files, (QStringList{u"a.txt "_s, u"a.summary.fr.1.md draft"_s, u"a.summary.fr.md reviewed"_s}));

        const QList<QJsonObject> dates =
            run({u"show"_s, u"dates"_s, path, u"--source=a.txt"_s, u"--lang=en"_s, u"--json"_s}).objects();
        QCOMPARE(dates.value(0)[u"edtf"_s], u"2023-03-14"_s);
        QCOMPARE(dates.value(0)[u"earliest"_s], u"2023-03-14"_s);
        QCOMPARE(dates.value(0)[u"precision"_s], u"day"_s);
        QCOMPARE(dates.value(0)[u"status"_s], u"proposed"_s);

        const QList<QJsonObject> rendition = run({u"show"_s, u"renditions"_s, path, u"--json"_s}).objects();
        QCOMPARE(rendition.size(), 1);
        QCOMPARE(rendition.first()[u"versions"_s].toArray().size(), 2);
        QCOMPARE(rendition.first()[u"versions"_s][0][u"number"_s], 2);
        QVERIFY(run({u"show"_s, u"alignments"_s, path, u"--json"_s}).objects().size() >= 2);
        QCOMPARE(run({u"show"_s, u"texts"_s, path, u"--source=c.txt"_s}).code, 1);
    }

    void showNarrows()
    {
        const QString path = smallCase();
        const auto count = [&](const QStringList &arguments) {
            return run(QStringList{u"show"_s} + arguments + QStringList{path, u"--json"_s}).objects().size();
        };
        QCOMPARE(count({u"mentions"_s, u"--entity=Grey Heron"_s}), 2);
        QCOMPARE(count({u"mentions"_s, u"--status=rejected"_s}), 1);
        QCOMPARE(count({u"events"_s, u"--event=Work goes on"_s}), 1);
        QCOMPARE(count({u"claims"_s, u"--event=Work goes on"_s}), 1);
        QCOMPARE(count({u"claims"_s, u"--source=ecluses.txt"_s}), 2);
        QCOMPARE(count({u"passages"_s, u"--lang=fr"_s}), 5);
        QCOMPARE(count({u"alignments"_s, u"--status=accepted"_s}), 1);
    }

    void notesOfAnImportAreToldInWords()
    {
        const QString path = newPath();
        QCOMPARE(run({u"create"_s, path}).code, 0);
        const QString folder = newPath(u"articles"_s);
        QVERIFY(write(folder + u"/a.txt"_s, "The caf\xe9 was closed on 3 May 2021.\n"));
        QVERIFY(write(folder + u"/a.meta"_s, "reliability: Z\n"));
        const QString text = run({u"import"_s, path, folder}).out;
        QVERIFY2(
            text.contains(u"encoding guessed as windows-1252: look whether accents are right"_s), qPrintable(text));
        QVERIFY2(text.contains(u"“Z” is no reliability"_s), qPrintable(text));
        QVERIFY2(!text.contains(u"encoding-guessed"_s) && !text.contains(u'%'), qPrintable(text));
        const QString other = newPath();
        QCOMPARE(run({u"create"_s, other}).code, 0);
        const QString json = run({u"import"_s, other, folder, u"--json"_s}).out;
        QVERIFY2(json.contains(
                     u"{\"code\":\"encoding-guessed\",\"about\":\"windows-1252\",\"message\":\"encoding guessed as"_s),
            qPrintable(json));
    }

    void bytesThatCannotBeReadAreToldAndKept()
    {
        const QString path = newPath();
        QCOMPARE(run({u"create"_s, path}).code, 0);
        const QString folder = newPath(u"articles"_s);
        QVERIFY(write(folder + u"/a.txt"_s, "Le caf\xC3\xA9 \xFF est ferm\xC3\xA9 depuis le 3 mai 2021.\n"));
        const Ran ran = run({u"import"_s, path, folder});
        QCOMPARE(ran.code, 0);
        QVERIFY2(ran.out.contains(u"bytes that could not be read: 1, at byte 9"_s), qPrintable(ran.out));
        const QList<QJsonObject> dates = run({u"show"_s, u"dates"_s, path, u"--json"_s}).objects();
        QCOMPARE(dates.value(0)[u"start"_s], 20);
        QCOMPARE(run({u"check"_s, path}).code, 0);
        // Byte for byte, by way of a bundle too.
        const QString bundle = newPath(u"bundle"_s);
        const QString again = newPath(u"again.dossier"_s);
        QCOMPARE(run({u"export"_s, path, u"--as"_s, u"bundle"_s, bundle}).err, QString());
        QCOMPARE(run({u"import"_s, again, bundle}).err, QString());
        QCOMPARE(run({u"check"_s, again}).err, QString());
        QCOMPARE(run({u"show"_s, u"passages"_s, again, u"--json"_s}).out,
            run({u"show"_s, u"passages"_s, path, u"--json"_s}).out);
        QCOMPARE(run({u"import"_s, again, folder}).out.count(u"duplicate"_s), 2); // the head of a column is one
    }

    void indicatorsAndQuotationsAreShown()
    {
        const QString path = newPath();
        QCOMPARE(run({u"create"_s, path}).code, 0);
        const QString folder = newPath(u"articles"_s);
        QVERIFY(write(folder + u"/a.txt"_s,
            "“The locks are shut,” said the harbour office. It named 192.0.2.17 and CVE-2021-26855.\n"));
        QCOMPARE(run({u"import"_s, path, folder}).code, 0);
        const QList<QJsonObject> indicators = run({u"show"_s, u"indicators"_s, path, u"--json"_s}).objects();
        QCOMPARE(indicators.size(), 2);
        QCOMPARE(indicators.at(0)[u"type"_s], u"indicator"_s);
        QCOMPARE(indicators.at(0)[u"indicator_type"_s], u"ip"_s);
        QCOMPARE(indicators.at(0)[u"value"_s], u"192.0.2.17"_s);
        QCOMPARE(indicators.at(0)[u"quote"_s], u"192.0.2.17"_s);
        QCOMPARE(indicators.at(1)[u"indicator_type"_s], u"cve"_s);
        QCOMPARE(indicators.at(1)[u"status"_s], u"proposed"_s);
        const QList<QJsonObject> quotations = run({u"show"_s, u"quotations"_s, path, u"--json"_s}).objects();
        QCOMPARE(quotations.size(), 1);
        QCOMPARE(quotations.at(0)[u"quote"_s], u"The locks are shut,"_s);
        QVERIFY(quotations.at(0).contains(u"speaker"_s));
        QCOMPARE(run({u"show"_s, u"indicators"_s, path, u"--status=accepted"_s, u"--json"_s}).out, QString());
    }

    void whatIsNearlyARenditionIsRefusedWithAWayOn_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("words");
        QTest::newRow("version 0") << u"a.summary.en.0.md"_s << u"Call it NAME.summary.LANGUAGE.md"_s;
        QTest::newRow("no language") << u"a.translation.md"_s << u"Call it NAME.summary.LANGUAGE.md"_s;
        QTest::newRow("no such language") << u"a.summary.xx.md"_s << u"Call it NAME.summary.LANGUAGE.md"_s;
        QTest::newRow("no source") << u"b.summary.en.md"_s << u"the source it renders, b, is neither in the case"_s;
        QTest::newRow("metadata alone") << u"b.meta"_s << u"Call it as its source, with .meta"_s;
    }
    void whatIsNearlyARenditionIsRefusedWithAWayOn()
    {
        QFETCH(QString, name);
        QFETCH(QString, words);
        const QString path = newPath();
        QCOMPARE(run({u"create"_s, path}).code, 0);
        const QString folder = newPath(u"articles"_s);
        QVERIFY(write(folder + u"/a.txt"_s, "The lock was closed on 3 May 2021.\n"));
        QVERIFY(write(folder + u'/' + name, "title: The lock was closed.\n"));
        const Ran ran = run({u"import"_s, path, folder});
        QCOMPARE(ran.code, 1);
        QVERIFY2(ran.err.contains(words), qPrintable(ran.err));
        QCOMPARE(run({u"show"_s, u"sources"_s, path, u"--json"_s}).objects().size(), 1);
    }

    void correctedMetadataIsSomethingDone()
    {
        const QString path = newPath();
        QCOMPARE(run({u"create"_s, path}).code, 0);
        const QString folder = newPath(u"articles"_s);
        QVERIFY(write(folder + u"/a.txt"_s, "The lock was closed on 3 May 2021.\n"));
        QCOMPARE(run({u"import"_s, path, folder}).code, 0);
        QVERIFY(write(folder + u"/a.meta"_s, "title: The lock\n"));
        const Ran ran = run({u"import"_s, path, folder, u"--json"_s});
        QVERIFY2(ran.out.contains(u"What is told of it was corrected."_s), qPrintable(ran.out));
        QVERIFY2(!ran.out.contains(u"nothing to do"_s), qPrintable(ran.out));
    }

    void aNameWithALineEndBreaksNoLine()
    {
        const QString path = newPath();
        QCOMPARE(run({u"create"_s, path}).code, 0);
        const QString folder = newPath(u"articles"_s);
        QVERIFY(write(folder + u"/a\nb\x1b[1m.txt"_s, "The lock was closed on 3 May 2021.\n"));
        QVERIFY(write(folder + u"/c\nd.png"_s, "no text"));
        const Ran ran = run({u"import"_s, path, folder});
        QCOMPARE(ran.err.count(u'\n'), 1);
        QVERIFY2(ran.err.contains(u"c␊d.png"_s), qPrintable(ran.err));
        QVERIFY2(!ran.out.contains(u'\x1b') && ran.out.contains(u"a b␛[1m.txt"_s), qPrintable(ran.out));
    }

    void anotherProgramsCaseJsonIsNotWrittenOver()
    {
        const QString path = smallCase();
        const QString folder = newPath(u"bundle"_s);
        QVERIFY(write(folder + u"/case.json"_s, "{}"));
        const Ran ran = run({u"export"_s, path, u"--as"_s, u"bundle"_s, folder});
        QCOMPARE(ran.code, 1);
        QVERIFY2(ran.err.contains(u"case.json is not that of a bundle"_s), qPrintable(ran.err));
        QFile file(folder + u"/case.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), "{}");
    }

    void aCutBundleIsToldAsSuchAndMadeAnew()
    {
        const QString path = smallCase();
        const QString folder = newPath(u"bundle"_s);
        QCOMPARE(run({u"export"_s, path, u"--as"_s, u"bundle"_s, folder}).code, 0);
        QFile file(folder + u"/case.json"_s);
        QVERIFY(file.resize(file.size() / 2));
        const Ran ran = run({u"import"_s, newPath(), folder});
        QCOMPARE(ran.code, 1);
        QVERIFY2(ran.err.contains(u"write the bundle anew from its case."_s), qPrintable(ran.err));
        QCOMPARE(run({u"export"_s, path, u"--as"_s, u"bundle"_s, folder}).err, QString());
    }

    void whatIsNotThereIsNamed_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("words");
        QTest::newRow("entity") << QStringList{u"mentions"_s, u"--entity=nosuch"_s}
                                << u"no entity “nosuch”. dossier-cli show entities "_s;
        QTest::newRow("event") << QStringList{u"events"_s, u"--event=nosuch"_s}
                               << u"no event “nosuch”. dossier-cli show events "_s;
        QTest::newRow("source") << QStringList{u"dates"_s, u"--source=nosuch"_s}
                                << u"no source “nosuch”. dossier-cli show sources "_s;
    }
    void whatIsNotThereIsNamed()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, words);
        const QString path = smallCase();
        arguments.prepend(u"show"_s);
        arguments.append(path);
        const Ran ran = run(arguments);
        QCOMPARE(ran.code, 1);
        QVERIFY2(ran.err.contains(words), qPrintable(ran.err));
        QCOMPARE(ran.out, QString());
    }

    // Whatever way it came, a case is shown the same.
    void caseThatCameAsABundleIsShownTheSame()
    {
        const QString path = newPath();
        {
            CaseContent content = tests::smallCase();
            const qsizetype count = content.names.size();
            for (Name &name : content.names) // the last comes first
                name.id = NameId(count + 1 - name.id.value);
            const auto writer = CaseWriter::create(path, content.info, u"reader"_s);
            QVERIFY(writer);
            QVERIFY((*writer)->fill(content).result());
        }
        const QString more = newPath(u"more"_s);
        QVERIFY(write(more + u"/c.txt"_s, "The ferry to Valmer did not go on 14 March 2023.\n"));
        for (const QString &rendition : {u"translation.de"_s, u"summary.nl"_s, u"summary.de"_s}) {
            const QString file = u"%1/c.%2.md"_s.arg(more, rendition);
            QVERIFY(write(file, "Die Fähre nach Valmer fuhr am 14. März 2023 nicht.\n"));
            QCOMPARE(run({u"import"_s, path, more}).err, QString());
        }
        const QString bundle = newPath(u"bundle"_s);
        const QString again = newPath(u"again.dossier"_s);
        const QString bundleAgain = newPath(u"bundle-again"_s);
        QCOMPARE(run({u"export"_s, path, u"--as"_s, u"bundle"_s, bundle}).err, QString());
        QCOMPARE(run({u"import"_s, again, bundle}).err, QString());
        QCOMPARE(run({u"export"_s, again, u"--as"_s, u"bundle"_s, bundleAgain}).err, QString());
        for (const QString &what : shownThings())
            QCOMPARE(run({u"show"_s, what, again, u"--json"_s}).out, run({u"show"_s, what, path, u"--json"_s}).out);
        QFile one(bundle + u"/case.json"_s);
        QFile other(bundleAgain + u"/case.json"_s);
        QVERIFY(one.open(QIODevice::ReadOnly) && other.open(QIODevice::ReadOnly));
        QCOMPARE(other.readAll(), one.readAll());
    }

    void idsAreShownOnce()
    {
        const QString path = newPath();
        {
            CaseContent content = tests::smallCase();
            Mention other = content.mentions.first(); // the same words name another entity, somebody once thought
            other.id = MentionId(999);
            other.entity = other.entity == EntityId(2) ? EntityId(3) : EntityId(2);
            other.standing.status = Status::Rejected;
            content.mentions.append(other);
            Date otherwise = content.dates.first();
            otherwise.id = DateId(999);
            otherwise.edtf = Edtf::year(1999);
            otherwise.standing.status = Status::Rejected;
            content.dates.append(otherwise);
            const auto writer = CaseWriter::create(path, content.info, u"reader"_s);
            QVERIFY(writer);
            QVERIFY((*writer)->fill(content).result());
        }
        for (const QString &what : shownThings()) {
            QSet<QString> ids;
            const QList<QJsonObject> rows = run({u"show"_s, what, path, u"--json"_s}).objects();
            for (const QJsonObject &row : rows)
                ids.insert(row.value(u"id"_s).toString());
            QCOMPARE(ids.size(), rows.size());
        }
    }

    void searchFindsWords()
    {
        const QString path = imported();
        const Ran ran = run({u"search"_s, path, u"ecluses"_s, u"--json"_s}); // accents do not matter
        QCOMPARE(ran.code, 0);
        QCOMPARE(ran.objects().size(), 1);
        const QJsonObject hit = ran.objects().first();
        QCOMPARE(keysInOrder(ran.out.section(u'\n', 0, 0)).size(), objectType(u"hit"_s).fields.size());
        QCOMPARE(hit[u"quote"_s], u"écluses"_s);
        QCOMPARE(hit[u"file"_s], u"a.summary.fr.md"_s);
        QCOMPARE(hit[u"title"_s], u"An attack"_s);
        QCOMPARE(run({u"search"_s, path, u"nowhere"_s, u"--json"_s}).out, QString());
        QCOMPARE(run({u"search"_s, path, u"\"open"_s}).code, 1);
        QCOMPARE(run({u"search"_s, path, u"2023"_s, u"--limit=1"_s, u"--json"_s}).objects().size(), 1);
    }

    void annotateAddsAsOneAct()
    {
        const QString path = imported();
        const QString file = newPath(u"annotations.json"_s);
        QVERIFY(write(file,
            R"({"annotations": 1, "entities": [{"id": "a", "type": "organisation", "label": "Locks Agency",)"
            R"("names": {"en": ["Locks Agency"], "fr": ["Agence des écluses"], "de": ["Amt für Schleusen"]}}],)"
            R"("events": [{"title": "Attack", "claims": [{"source": "a.txt", "kind": "date", "value": "2023-03-14",)"
            R"("evidence": [{"words": "14 March 2023"}]}, {"source": "b.txt", "kind": "date", "value": "2023-03",)"
            R"("evidence": [{"words": "März 2023"}]}]}], "notes": [{"words": "Ask."}]})"));
        const Ran ran = run({u"annotate"_s, path, file, u"--who=desk"_s, u"--json"_s});
        QVERIFY2(ran.code == 0, qPrintable(ran.err));
        const QJsonObject counts = ran.objects().value(0);
        QCOMPARE(counts[u"entities"_s], 1);
        QCOMPARE(counts[u"mentions"_s], 3);
        QCOMPARE(counts[u"claims"_s], 2);
        QVERIFY(counts[u"decisions"_s].toInteger() >= 2); // the dates that the claims rest on
        QJsonObject entity;
        for (const QJsonObject &one : run({u"show"_s, u"entities"_s, path, u"--json"_s}).objects())
            entity = one[u"status"_s] == u"accepted"_s ? one : entity;
        QCOMPARE(entity[u"mentions"_s], 2); // a rendition repeats its source
        QCOMPARE(entity[u"sources"_s], 2);
        QCOMPARE(entity[u"names"_s][u"de"_s], QJsonArray{u"Amt für Schleusen"_s});
        QJsonObject event; // among those that rules propose
        for (const QJsonObject &one : run({u"show"_s, u"events"_s, path, u"--json"_s}).objects())
            event = one[u"title"_s] == u"Attack"_s ? one : event;
        QCOMPARE(event[u"edtf"_s], u"2023-03-14"_s);
        QCOMPARE(event[u"claims"_s].toArray().size(), 2);
        QCOMPARE(event[u"verdict"_s], u"coarser"_s);
        const QJsonObject act = run({u"show"_s, u"history"_s, path, u"--json"_s}).objects().last();
        QCOMPARE(act[u"code"_s], u"annotate"_s);
        QCOMPARE(act[u"who"_s], u"desk"_s);
        QCOMPARE(run({u"show"_s, u"dates"_s, path, u"--status=accepted"_s, u"--json"_s}).objects().size(), 2);
        const Ran checked = run({u"check"_s, path});
        QVERIFY2(checked.code == 0, qPrintable(checked.err));
    }

    void annotateWritesNothingWhenAnythingIsWrong()
    {
        const QString path = imported();
        const QString file = newPath(u"annotations.json"_s);
        QVERIFY(write(file,
            R"({"annotations": 1, "entities": [{"type": "place", "names": {"en": ["Valmer"]}}],)"
            R"("dates": [{"file": "a.txt", "words": "nowhere", "edtf": "2020"}]})"));
        const QString before = run({u"show"_s, u"entities"_s, path, u"--json"_s}).out;
        const Ran ran = run({u"annotate"_s, path, file});
        QCOMPARE(ran.code, 1);
        QVERIFY2(ran.err.contains(u"/dates/0/words"_s), qPrintable(ran.err));
        QCOMPARE(run({u"show"_s, u"entities"_s, path, u"--json"_s}).out, before);
        QVERIFY(write(file, "{\"annotations\": 1,\n oops}"));
        const Ran broken = run({u"annotate"_s, path, file});
        QCOMPARE(broken.code, 1);
        QVERIFY2(broken.err.contains(u"line 2"_s), qPrintable(broken.err));
    }

    void checkSaysWhatIsWrong()
    {
        const QString path = imported();
        QCOMPARE(run({u"check"_s, path, u"--json"_s}).out, QString());
        QVERIFY(write(path, "not a case"));
        const Ran ran = run({u"check"_s, path});
        QCOMPARE(ran.code, 1);
        QVERIFY2(ran.err.contains(u"not a case"_s), qPrintable(ran.err));
        QCOMPARE(run({u"check"_s, newPath()}).code, 1);
    }

    void aCaseGoesOutAndComesBackTheSame()
    {
        for (const QString &path : {imported(), smallCase()}) {
            const QString bundle = newPath(u"bundle"_s);
            const Ran out = run({u"export"_s, path, u"--as"_s, u"bundle"_s, bundle});
            QVERIFY2(out.code == 0, qPrintable(out.err));
            const QString other = newPath();
            QCOMPARE(run({u"create"_s, other}).code, 0); // an empty case is filled
            const Ran in = run({u"import"_s, other, bundle, u"--json"_s});
            QVERIFY2(in.code == 0, qPrintable(in.err));
            QVERIFY(in.out.endsWith(u"{\"type\":\"summary\",\"in\":2,\"duplicate\":0,\"refused\":0}\n"_s));
            const auto one = CaseReader::open(path)->content();
            const auto two = CaseReader::open(other)->content();
            QVERIFY(one && two);
            QVERIFY(normalised(*one) == normalised(*two));
            const Ran checked = run({u"check"_s, other});
            QVERIFY2(checked.code == 0, qPrintable(checked.err));
            QCOMPARE(run({u"import"_s, other, bundle}).code, 1); // it is not empty any more
        }
    }

    void aFolderOfSomebodyElseIsNotWrittenInto()
    {
        const QString folder = newPath(u"mine"_s);
        QVERIFY(write(folder + u"/letter.txt"_s, "x"));
        const Ran ran = run({u"export"_s, smallCase(), u"--as=bundle"_s, folder});
        QCOMPARE(ran.code, 1);
        QVERIFY2(ran.err.contains(u"not a bundle"_s), qPrintable(ran.err));
    }

    void theFiveArticlesComeIn()
    {
        const QString material = qEnvironmentVariable("DOSSIER_MATERIAL");
        const QString folder = material + u"/seeds/articles"_s;
        if (material.isEmpty() || !QFileInfo(folder).isDir())
            QSKIP("DOSSIER_MATERIAL names no folder with seeds/articles");
        const QString path = newPath();
        QCOMPARE(run({u"create"_s, path}).code, 0);
        const Ran ran = run({u"import"_s, path, folder, u"--json"_s});
        QVERIFY2(ran.code == 0, qPrintable(ran.err));
        QVERIFY(ran.out.endsWith(u"{\"type\":\"summary\",\"in\":5,\"duplicate\":0,\"refused\":0}\n"_s));
        const Ran checked = run({u"check"_s, path});
        QVERIFY2(checked.code == 0, qPrintable(checked.err));
        QMap<QString, QString> languages;
        for (const QJsonObject &source : run({u"show"_s, u"sources"_s, path, u"--json"_s}).objects())
            languages.insert(source[u"file"_s].toString(), source[u"language"_s].toString());
        QCOMPARE(languages.values(), (QStringList{u"fr"_s, u"fr"_s, u"it"_s, u"fr"_s, u"nl"_s}));
        QCOMPARE(run({u"show"_s, u"texts"_s, path, u"--json"_s}).objects().size(), 20);
        const QString bundle = newPath(u"bundle"_s);
        QCOMPARE(run({u"export"_s, path, u"--as=bundle"_s, bundle}).code, 0);
        QVERIFY(readBundle(bundle));
    }
};

QTEST_GUILESS_MAIN(TestCommands)
#include "tst_commands.moc"
