// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/ran.h"
#include "cli/showcommand.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace dossier;
using namespace dossier::tests;
using namespace Qt::StringLiterals;

namespace {

QString roff(QString words)
{
    return words.replace(u'\\', u"\\e"_s).replace(u'-', u"\\-"_s);
}

} // namespace

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void misuseIsSaid_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("part");
        QTest::newRow("nothing") << QStringList() << u"usage:"_s;
        QTest::newRow("no such command") << QStringList{u"inport"_s} << u"\"inport\""_s;
        QTest::newRow("help of no such command") << QStringList{u"help"_s, u"inport"_s} << u"\"inport\""_s;
        QTest::newRow("no case") << QStringList{u"check"_s} << u"check wants CASE"_s;
        QTest::newRow("no file") << QStringList{u"import"_s, u"a"_s} << u"import wants CASE PATH…"_s;
        QTest::newRow("too much") << QStringList{u"create"_s, u"a"_s, u"b"_s} << u"\"b\""_s;
        QTest::newRow("no such option") << QStringList{u"check"_s, u"a"_s, u"--jsn"_s} << u"no option --jsn"_s;
        QTest::newRow("value left out") << QStringList{u"create"_s, u"a"_s, u"--title"_s} << u"--title wants WORDS"_s;
        QTest::newRow("value too much") << QStringList{u"check"_s, u"a"_s, u"--json=1"_s} << u"takes no value"_s;
        QTest::newRow("nothing such to show") << QStringList{u"show"_s, u"cats"_s, u"a"_s} << u"sources, texts"_s;
        QTest::newRow("no such status") << QStringList{u"show"_s, u"dates"_s, u"a"_s, u"--status=new"_s}
                                        << u"proposed, accepted"_s;
        QTest::newRow("no form") << QStringList{u"export"_s, u"a"_s, u"b"_s} << u"--as bundle"_s;
        QTest::newRow("no such form") << QStringList{u"export"_s, u"a"_s, u"b"_s, u"--as=odt"_s} << u"\"odt\""_s;
        QTest::newRow("no name") << QStringList{u"create"_s, u""_s} << u"create wants the name of a file"_s;
        QTest::newRow("no date") << QStringList{u"edtf"_s} << u"edtf wants STRING…"_s;
        QTest::newRow("no such wording") << QStringList{u"edtf"_s, u"2021"_s, u"--language=xx"_s}
                                         << u"en, fr, nl, it, de"_s;
        QTest::newRow("no such language") << QStringList{u"create"_s, u"a"_s, u"--language"_s, u"klingon"_s}
                                          << u"en, fr, nl, it or de; \"klingon\" is none"_s;
        QTest::newRow("no such code") << QStringList{u"create"_s, u"a"_s, u"--language=xx"_s} << u"\"xx\" is none"_s;
        QTest::newRow("no number") << QStringList{u"search"_s, u"a"_s, u"b"_s, u"--limit=x"_s} << u"number"_s;
    }
    void misuseIsSaid()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, part);
        const Ran ran = run(arguments);
        QCOMPARE(ran.code, 2);
        QVERIFY2(ran.err.contains(part), qPrintable(ran.err));
        QVERIFY(ran.out.isEmpty());
    }

    void helpHasEveryCommandAndField()
    {
        const Ran ran = run({u"--help"_s});
        QCOMPARE(ran.code, 0);
        QVERIFY(ran.err.isEmpty());
        for (const Command &command : commands())
            QVERIFY2(ran.out.contains(u"  %1 "_s.arg(command.name)), qPrintable(command.name));
        for (const ObjectType &type : objectTypes()) {
            const qsizetype start = ran.out.indexOf(u"  %1 (%2): "_s.arg(type.type, type.shownBy));
            QVERIFY2(start >= 0, qPrintable(type.type));
            for (const Field &field : type.fields)
                QVERIFY2(ran.out.indexOf(u"    %1"_s.arg(field.name), start) > start, qPrintable(field.name));
        }
        for (const QString &line : ran.out.split(u'\n'))
            QVERIFY2(line.size() <= 100, qPrintable(line));
    }

    void eachCommandHasItsHelp()
    {
        for (const Command &command : commands()) {
            const Ran ran = run({command.name, u"--help"_s});
            QCOMPARE(ran.code, 0);
            QVERIFY(ran.out.startsWith(u"usage: dossier-cli %1 %2\n"_s.arg(command.name, command.usage)));
            for (const Option &option : command.options)
                QVERIFY2(ran.out.contains(u"  --%1"_s.arg(option.name)), qPrintable(option.name));
            QCOMPARE(run({u"help"_s, command.name}).out, ran.out);
        }
    }

    void commandsAreThoseAgreed()
    {
        QStringList names;
        for (const Command &command : commands())
            names.append(command.name);
        QCOMPARE(names,
            (QStringList{u"create"_s, u"import"_s, u"annotate"_s, u"show"_s, u"search"_s, u"check"_s, u"export"_s,
                u"edtf"_s, u"analyze"_s, u"dates"_s, u"align"_s}));
        QCOMPARE(shownThings(),
            (QStringList{u"sources"_s, u"texts"_s, u"passages"_s, u"entities"_s, u"mentions"_s, u"dates"_s,
                u"indicators"_s, u"quotations"_s, u"events"_s, u"claims"_s, u"renditions"_s, u"alignments"_s,
                u"findings"_s, u"samenesses"_s, u"history"_s}));
    }

    void theManualIsUpToDate()
    {
        QFile file(QStringLiteral(DOSSIER_SOURCE_DIR "/resources/man/dossier-cli.1"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString page = QString::fromUtf8(file.readAll());
        QVERIFY2(page == run({u"--man"_s}).out, "make it anew: dossier-cli --man > resources/man/dossier-cli.1");
        for (const ObjectType &type : objectTypes()) {
            const qsizetype start = page.indexOf(u".SS %1 (%2)\n"_s.arg(roff(type.type), roff(type.shownBy)));
            QVERIFY2(start >= 0, qPrintable(type.type));
            for (const Field &field : type.fields)
                QVERIFY2(page.indexOf(u".B %1\n"_s.arg(roff(field.name)), start) > start, qPrintable(field.name));
        }
    }

    void datesAreTold_data()
    {
        QTest::addColumn<QString>("date");
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("level");
        QTest::addColumn<QString>("earliest"); // "-": null
        QTest::addColumn<QString>("latest");
        QTest::addColumn<QString>("precision");
        QTest::addColumn<QString>("wording");
        QTest::newRow("month") << u"2019-04"_s << u"en"_s << 0 << u"2019-04-01"_s << u"2019-04-30"_s << u"month"_s
                               << u"April 2019"_s;
        QTest::newRow("since, French") << u"2021/.."_s << u"fr"_s << 1 << u"2021-01-01"_s << u"-"_s << u"year"_s
                                       << u"depuis 2021"_s;
        QTest::newRow("between, Dutch") << u"2021/2023"_s << u"nl"_s << 0 << u"2021-01-01"_s << u"2023-12-31"_s
                                        << u"year"_s << u"tussen 2021 en 2023"_s;
        QTest::newRow("before our era") << u"-0044-03-15"_s << u"en"_s << 1 << u"-0044-03-15"_s << u"-0044-03-15"_s
                                        << u"day"_s << QString();
        QTest::newRow("year 0") << u"0000"_s << u"en"_s << 0 << u"0000-01-01"_s << u"0000-12-31"_s << u"year"_s
                                << QString();
        QTest::newRow("far away") << u"Y170000002"_s << u"en"_s << 1 << u"170000002-01-01"_s << u"170000002-12-31"_s
                                  << u"year"_s << QString();
        QTest::newRow("no bounds") << u"XXXX-12-XX"_s << u"en"_s << 2 << u"-"_s << u"-"_s << u"day"_s << QString();
    }
    void datesAreTold()
    {
        QFETCH(QString, date);
        QFETCH(QString, language);
        const Ran ran = run({u"edtf"_s, u"--json"_s, u"--language"_s, language, date});
        QCOMPARE(ran.code, 0);
        QVERIFY(ran.err.isEmpty());
        const QJsonObject object = QJsonDocument::fromJson(ran.out.toUtf8()).object();
        const auto value = [&object](const QString &field) {
            return object.value(field).isNull() ? u"-"_s : object.value(field).toString();
        };
        QCOMPARE(object.value(u"type"_s).toString(), u"edtf"_s);
        QCOMPARE(value(u"edtf"_s), date);
        QCOMPARE(object.value(u"valid"_s).toBool(), true);
        QTEST(object.value(u"level"_s).toInt(), "level");
        QTEST(value(u"earliest"_s), "earliest");
        QTEST(value(u"latest"_s), "latest");
        QTEST(value(u"precision"_s), "precision");
        QFETCH(QString, wording);
        if (!wording.isEmpty())
            QCOMPARE(value(u"wording"_s), wording);
        QVERIFY(!value(u"wording"_s).isEmpty());
        QCOMPARE(value(u"reason"_s), u"-"_s);
    }

    void whatIsNoDateIsSaidWithTheReason()
    {
        const Ran ran = run({u"edtf"_s, u"2021-13"_s, u"2021"_s, u"--json"_s});
        QCOMPARE(ran.code, 1);
        QVERIFY(ran.err.contains(u"2021-13"_s));
        const QStringList lines = ran.out.split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 2);
        const QJsonObject wrong = QJsonDocument::fromJson(lines.first().toUtf8()).object();
        QCOMPARE(wrong.value(u"valid"_s).toBool(true), false);
        QVERIFY(!wrong.value(u"reason"_s).toString().isEmpty());
        QVERIFY(wrong.value(u"level"_s).isNull() && wrong.value(u"wording"_s).isNull());
        QVERIFY(lines.last().contains(u"\"valid\":true"_s) || lines.last().contains(u"\"valid\": true"_s));
        const Ran text = run({u"edtf"_s, u"2021-13"_s, u"2021"_s});
        QVERIFY(text.out.contains(u"2021-01-01"_s));
        QVERIFY(text.out.contains(wrong.value(u"reason"_s).toString()));
        QCOMPARE(run({u"edtf"_s, u"-1985"_s, u"--"_s, u"--3"_s}).code, 1); // a sign is no option
    }

    void versionIsSaid()
    {
        const Ran ran = run({u"--version"_s});
        QCOMPARE(ran.code, 0);
        QVERIFY(ran.out.startsWith(u"dossier-cli "_s));
    }

    void adviceFitsTheReason_data()
    {
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("detail");
        QTest::addColumn<QString>("words");
        QTest::newRow("empty") << ErrorCode::Unreadable << u"empty"_s << u"Look for a copy with the text in it."_s;
        QTest::newRow("binary") << ErrorCode::Unreadable << u"binary: PDF"_s
                                << u"it is no text: PDF. Open it in the program it is from"_s;
        QTest::newRow("too large") << ErrorCode::Unreadable << u"too large: 9 bytes"_s << u"Cut it into parts"_s;
        QTest::newRow("lone metadata") << ErrorCode::Unsupported << u"no source beside it"_s
                                       << u"Call it as its source"_s;
        QTest::newRow("misnamed") << ErrorCode::Unsupported << u"misnamed rendition"_s
                                  << u"Call it NAME.summary.LANGUAGE.md"_s;
        QTest::newRow("cut bundle") << ErrorCode::Unreadable << u"case.json: line 3, column 1: unterminated object"_s
                                    << u"write the bundle anew from its case."_s;
    }
    void adviceFitsTheReason()
    {
        QFETCH(ErrorCode, code);
        QFETCH(QString, detail);
        QFETCH(QString, words);
        const QString said = phrased({code, detail, {}});
        QVERIFY2(said.contains(words), qPrintable(said));
        QVERIFY2(!said.contains(u"misnamed rendition"_s) && !said.contains(u"binary:"_s), qPrintable(said));
    }

    void sqlIsNotShown()
    {
        QString out;
        QString err;
        {
            QTextStream outStream(&out);
            QTextStream errStream(&err);
            const Streams streams{outStream, errStream, Output::Form::Text};
            QCOMPARE(streams.fail({ErrorCode::DiskFull, u"a\nb\x1b[1m"_s, u"COMMIT"_s}), 1);
        }
        QVERIFY2(!err.contains(u"COMMIT"_s), qPrintable(err));
        QCOMPARE(err.count(u'\n'), 1);
        QVERIFY2(err.contains(u"a␊b␛[1m"_s), qPrintable(err));
    }

    void everyErrorHasAPhrase()
    {
        for (int code = 0; code <= static_cast<int>(ErrorCode::Failed); ++code) {
            const QString phrase = phrased({static_cast<ErrorCode>(code), u"a.txt"_s, {}});
            QVERIFY2(
                phrase.contains(u"a.txt"_s) && phrase.endsWith(u'.') && phrase.count(u". "_s) >= 1, qPrintable(phrase));
        }
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
