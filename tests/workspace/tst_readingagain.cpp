// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/readingagain.h"

#include "casefile/fingerprint.h"
#include "workspace/opencase.h"

#include <QDir>
#include <QFile>
#include <QTest>
#include <algorithm>

using namespace dossier;
using namespace dossier::tests;

namespace {

const QString words = u"The harbour opened on 1 May 2023. It closed on 2 June 2023. Boats left in July 2023. "
                      "“It is late”, she said. “So be it”, he said. Write to a@locks.example or to b@locks.example."_s;

Span spanOf(const QString &part)
{
    const qsizetype at = words.indexOf(part);
    return {at, at + part.size()};
}

FoundDate date(const QString &part, const QString &edtf, const QString &rule = u"day-month-year"_s)
{
    return {spanOf(part), part, Edtf::parse(edtf).value(), DatePart::None, rule, {}};
}

FoundIndicator address(const QString &part)
{
    return {spanOf(part), IndicatorType::EMail, part, u"e-mail"_s};
}

// What the first rules find.
Reading firstReading()
{
    Reading reading = readText({words, u"en"_s, {}});
    reading.dates = {date(u"1 May 2023"_s, u"2023-05-01"_s), date(u"2 June 2023"_s, u"2023-06-02"_s),
        date(u"July 2023"_s, u"2023-07"_s)};
    reading.indicators = {address(u"a@locks.example"_s), address(u"b@locks.example"_s)};
    reading.quotations = {{spanOf(u"It is late"_s)}, {spanOf(u"So be it"_s)}};
    return reading;
}

const QByteArray article = "published: 2023-08-01\nlanguage: en\n";

QString line(const QString &part, const Standing &standing)
{
    return u"%1 %2 %3"_s.arg(part, toString(standing.status),
        standing.origin.isPerson() ? standing.origin.author
                                   : standing.origin.rule + u'/' + QString::number(standing.origin.ruleVersion));
}

template <typename T> T valueOf(const Result<T> &result)
{
    return result ? *result : T();
}

QString partOf(Span span)
{
    return words.mid(span.start, span.length());
}

} // namespace

class TestReadingAgain : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { VERIFY_RESULT(setUpLibrary()); }

    // One text, read by the first rules.
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"case.dossier"_s);
        auto writer = CaseWriter::create(m_path, {newUid(), u"Locks"_s, u"en"_s, {}, 0}, u"reader"_s);
        VERIFY_RESULT(writer);
        m_writer = *std::move(writer);
        put(u"locks.txt"_s, words.toUtf8());
        put(u"locks.meta"_s, article);
        put(u"locks.summary.en.md"_s, "The harbour opened on 1 May 2023. It closed on 2 June 2023.\n");
        VERIFY_RESULT(importFiles(*m_writer, {m_folder->path()}, u"reader"_s));
        read(&firstReading, 1);
    }
    void cleanup() { m_writer.reset(); }

    void theSameRulesChangeNothing()
    {
        const QStringList before = rows();
        const ReadAgainReport report = read(&firstReading, 1);
        QCOMPARE(report, (ReadAgainReport{report.texts, 0, 0, 0, 0, false}));
        QCOMPARE(rows(), before);
    }

    void decisionsOutliveTheRules()
    {
        // One accepted, one rejected, one edited, one made by hand; the others stay as they were proposed.
        decide(u"2 June 2023"_s, Status::Accepted);
        decide(u"1 May 2023"_s, Status::Rejected);
        editDate(u"July 2023"_s, u"2023-07~"_s);
        addDate(u"late"_s, u"2023-09"_s);
        decide(u"a@locks.example"_s, Status::Accepted);
        decide(u"It is late"_s, Status::Accepted);
        decide(u"So be it"_s, Status::Rejected);
        const QList<DateId> ids = dateIds();

        // Newer rules find nothing of that any more, and something else.
        const auto changed = [] {
            Reading reading = readText({words, u"en"_s, {}});
            reading.dates = {date(u"May 2023"_s, u"2023-05"_s)};
            reading.indicators = {};
            reading.quotations = {};
            return reading;
        };
        const ReadAgainReport second = read(changed, 2);
        QCOMPARE(second.noLongerFound, 3);
        QCOMPARE(rows(),
            (QStringList{u"1 May 2023 rejected day-month-year/1"_s, u"2 June 2023 accepted day-month-year/1"_s,
                u"July 2023 accepted reader"_s, u"late accepted reader"_s, u"May 2023 proposed day-month-year/2"_s,
                u"a@locks.example accepted e-mail/1"_s, u"It is late accepted quotation-marks/1"_s,
                u"So be it rejected quotation-marks/1"_s}));
        QCOMPARE(findings(),
            (QStringList{u"no-longer-found date 2 June 2023"_s, u"no-longer-found indicator a@locks.example"_s,
                u"no-longer-found quotation It is late"_s}));

        // The rules after these find it all again: what was rejected and edited is not proposed again.
        const ReadAgainReport third = read(&firstReading, 3);
        QCOMPARE(third.added, 1); // the address that was only proposed
        QCOMPARE(third.removed, 1); // what the second rules proposed
        QCOMPARE(rows(),
            (QStringList{u"1 May 2023 rejected day-month-year/3"_s, u"2 June 2023 accepted day-month-year/3"_s,
                u"July 2023 accepted reader"_s, u"late accepted reader"_s, u"a@locks.example accepted e-mail/3"_s,
                u"b@locks.example proposed e-mail/3"_s, u"It is late accepted quotation-marks/3"_s,
                u"So be it rejected quotation-marks/3"_s}));
        QCOMPARE(dateIds().first(ids.size()), ids);
        // Not told twice; and a summary is compared anew with what its source is read as.
        QCOMPARE(findings().filter(u"no-longer-found"_s).size(), 3);
        QCOMPARE(problems(), QStringList());
    }

    void passagesCutAnewKeepWhatStandsInThem()
    {
        const auto linksBefore = links();
        QVERIFY(!linksBefore.isEmpty());
        Write accept;
        accept.byPerson = true;
        accept.act.code = u"accept"_s;
        accept.changed.links = {linksBefore.constFirst()};
        accept.changed.links[0].standing.status = Status::Accepted;
        VERIFY_RESULT(m_writer->write(accept).result());

        const auto joined = [] {
            Reading reading = firstReading();
            reading.passages[1].span.start = reading.passages.at(0).span.start;
            reading.passages.removeFirst();
            return reading;
        };
        read(joined, 2);
        const auto reader = CaseReader::open(m_path);
        const auto passages = reader->passages(textId());
        QCOMPARE(passages->constFirst().number, 1);
        QVERIFY(partOf(passages->constFirst().span).contains(u"2 June"_s));
        const auto now = links();
        const auto kept = std::ranges::find(now, linksBefore.constFirst().id, &Link::id);
        QVERIFY(kept != now.end());
        QVERIFY(std::ranges::find(*passages, kept->source, &Passage::id) != passages->cend());
        QCOMPARE(problems(), QStringList());
    }

    void aCorrectedDateOfPublicationMovesWhatWasCountedFromIt()
    {
        put(u"news.txt"_s, "The Locks Agency (LA) closed the harbour yesterday. The LA was asked.\n");
        put(u"news.meta"_s, "published: 2023-08-01\nlanguage: en\n");
        VERIFY_RESULT(importFiles(*m_writer, {m_folder->filePath(u"news.txt"_s)}, u"reader"_s));
        const auto reader = CaseReader::open(m_path);
        const auto source = reader->sourceWithFileName(u"news.txt"_s);
        VERIFY_RESULT(source);
        const TextId text = reader->texts(*source, false)->constFirst().id;
        QCOMPARE(reader->dates(text)->constFirst().edtf.toString(), u"2023-07-31"_s);
        Source now = *reader->source(*source);
        now.published = Edtf::parse(u"2023-08-11"_s).value();
        const auto write = correctedSource(*reader, now);
        VERIFY_RESULT(write);
        const auto receipt = m_writer->write(*write).result();
        VERIFY_RESULT(receipt);
        QCOMPARE(reader->dates(text)->size(), 1);
        QCOMPARE(reader->dates(text)->constFirst().edtf.toString(), u"2023-08-10"_s);
        QCOMPARE(problems(), QStringList());

        Write undo;
        undo.byPerson = true;
        undo.act.code = u"undo"_s;
        undo.takesBack = receipt->act;
        VERIFY_RESULT(m_writer->write(undo).result());
        QCOMPARE(reader->dates(text)->constFirst().edtf.toString(), u"2023-07-31"_s);
        QCOMPARE(problems(), QStringList());
    }

    void aCorrectedDateOfPublicationMovesTheDatesOfEarlierVersions()
    {
        put(u"news.txt"_s, "The Locks Agency (LA) closed the harbour yesterday. The LA was asked.\n");
        put(u"news.meta"_s, "published: 2023-08-01\nlanguage: en\n");
        put(u"news.summary.en.1.md"_s, "Closed yesterday.\n");
        put(u"news.summary.en.md"_s, "The agency closed the harbour yesterday.\n");
        VERIFY_RESULT(importFiles(*m_writer, {m_folder->filePath(u"news.txt"_s)}, u"reader"_s));
        const auto reader = CaseReader::open(m_path);
        const auto source = reader->sourceWithFileName(u"news.txt"_s);
        VERIFY_RESULT(source);
        const auto told = [&] {
            QStringList days;
            const QList<Text> texts = *reader->texts(*source, false);
            for (const Text &text : texts) {
                const QList<Date> dates = *reader->dates(text.id);
                for (const Date &found : dates)
                    days.append(found.edtf.toString());
            }
            return days;
        };
        QCOMPARE(told(), QStringList(3, u"2023-07-31"_s));
        Source now = *reader->source(*source);
        now.published = Edtf::parse(u"2023-08-11"_s).value();
        const auto write = correctedSource(*reader, now);
        VERIFY_RESULT(write);
        VERIFY_RESULT(m_writer->write(*write).result());
        QCOMPARE(told(), QStringList(3, u"2023-08-10"_s));
        QCOMPARE(problems(), QStringList());
    }

    // Both ends of a link change with the day the source was published on.
    void linksBetweenTextsThatAreReadAgainTogetherAreComparedOnce_data()
    {
        QTest::addColumn<QString>("published");
        QTest::newRow("a week later") << u"2023-08-08"_s;
        QTest::newRow("another year") << u"2022-01-01"_s;
        QTest::newRow("a day later") << u"2023-08-02"_s;
        QTest::newRow("the year before") << u"2022-08-01"_s;
    }
    void linksBetweenTextsThatAreReadAgainTogetherAreComparedOnce()
    {
        QFETCH(const QString, published);
        put(u"news.txt"_s,
            "The Locks Agency (LA) runs the harbour. Nobody had asked for anything. Boats waited. Lorries stood in "
            "line. "
            "Drivers slept in them.\n\nA crane was repaired. The workers went home. Yesterday morning it began. "
            "Since last Tuesday nothing moved.\n");
        put(u"news.meta"_s, "published: 2023-08-01\nlanguage: en\n");
        put(u"news.summary.en.md"_s,
            "All was over yesterday.\n\nStandstill has lasted since last Tuesday.\n\nThe Locks Agency says little.\n");
        VERIFY_RESULT(importFiles(*m_writer, {m_folder->filePath(u"news.txt"_s)}, u"reader"_s));
        const auto reader = CaseReader::open(m_path);
        const auto source = reader->sourceWithFileName(u"news.txt"_s);
        VERIFY_RESULT(source);
        const Source before = *reader->source(*source);
        Source now = before;
        now.published = Edtf::parse(published).value();
        const auto links = [&] {
            QStringList told;
            const QList<Text> texts = *reader->texts(*source);
            for (const Text &text : texts) {
                const QList<Link> links = *reader->links(text.id);
                for (const Link &link : links)
                    told.append(u"%1 %2"_s.arg(link.source.value).arg(link.rendered.value));
            }
            told.sort();
            return told;
        };
        const QStringList first = links();
        QVERIFY(!first.isEmpty());
        const auto write = correctedSource(*reader, now);
        VERIFY_RESULT(write);
        VERIFY_RESULT(m_writer->write(*write).result());
        QCOMPARE(problems(), QStringList());
        now = *reader->source(*source);
        now.published = before.published;
        const auto back = correctedSource(*reader, now);
        VERIFY_RESULT(back);
        VERIFY_RESULT(m_writer->write(*back).result());
        QCOMPARE(problems(), QStringList());
        QCOMPARE(links(), first);
    }

    void aCorrectedLanguageReadsTheTextByItsRules()
    {
        put(u"mei.txt"_s, "De haven ging open op 4 mei 2023.\n");
        put(u"mei.meta"_s, "language: en\n");
        VERIFY_RESULT(importFiles(*m_writer, {m_folder->filePath(u"mei.txt"_s)}, u"reader"_s));
        const auto reader = CaseReader::open(m_path);
        const auto source = reader->sourceWithFileName(u"mei.txt"_s);
        const TextId text = reader->texts(*source, false)->constFirst().id;
        Source now = *reader->source(*source);
        QCOMPARE(now.language, u"en"_s);
        now.language = u"nl"_s;
        const auto write = correctedSource(*reader, now);
        VERIFY_RESULT(write);
        VERIFY_RESULT(m_writer->write(*write).result());
        QCOMPARE(reader->dates(text)->size(), 1);
        QCOMPARE(reader->dates(text)->constFirst().edtf.toString(), u"2023-05-04"_s);
        QCOMPARE(reader->text(text)->language, u"nl"_s);
        QCOMPARE(reader->text(text)->languageOrigin, u"person"_s);
        QCOMPARE(problems(), QStringList());
    }

    void textsReadByOlderRulesAreKnown()
    {
        const int newer = analysisVersion + 1;
        const auto reader = CaseReader::open(m_path);
        QCOMPARE(reader->textsReadBefore(1)->size(), 0);
        QCOMPARE(reader->textsReadBefore(newer)->size(), 2);
        read(&firstReading, newer);
        QCOMPARE(reader->textsReadBefore(newer)->size(), 1); // the summary
    }

    void stoppedBetweenTextsTheRestIsReadAnotherTime()
    {
        const int newer = analysisVersion + 1;
        const auto reader = CaseReader::open(m_path);
        const auto older = reader->textsReadBefore(newer);
        const auto report = readTextsAgain(*m_writer, *older, u"rules"_s,
            [](const ImportProgress &progress) { return progress.done == 0; }, {&readText, newer});
        VERIFY_RESULT(report);
        QVERIFY(report->cancelled);
        QCOMPARE(report->texts, 1);
        QCOMPARE(reader->textsReadBefore(newer)->size(), 1);
    }

private:
    void put(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    TextId textId() const
    {
        const auto reader = CaseReader::open(m_path);
        return reader->texts(*reader->sourceWithFileName(u"locks.txt"_s), false)->constFirst().id;
    }
    ReadAgainReport read(const std::function<Reading()> &found, int version)
    {
        const ReadingRules rules{[found](const ReadingRequest &) { return found(); }, version};
        const auto report = readTextsAgain(*m_writer, {textId()}, u"rules"_s, {}, rules);
        if (!report)
            qWarning() << report.error().detail << report.error().query;
        return report ? *report : ReadAgainReport();
    }

    void write(const std::function<void(Write &, const CaseReader &)> &how)
    {
        const auto reader = CaseReader::open(m_path);
        Write write;
        write.byPerson = true;
        write.act.code = u"edit"_s;
        write.act.who = u"reader"_s;
        how(write, *reader);
        VERIFY_RESULT(m_writer->write(write).result());
    }
    void decide(const QString &part, Status status)
    {
        write([&](Write &write, const CaseReader &reader) {
            const auto settle = [&](const auto &rows, auto &changed) {
                for (auto row : rows) {
                    if (row.span != spanOf(part))
                        continue;
                    row.standing.status = status;
                    changed.append(row);
                }
            };
            settle(valueOf(reader.dates(textId())), write.changed.dates);
            settle(valueOf(reader.indicators(textId())), write.changed.indicators);
            settle(valueOf(reader.quotations(textId())), write.changed.quotations);
        });
    }
    // A person says what it means: the row keeps the fingerprint of what was proposed.
    void editDate(const QString &part, const QString &edtf)
    {
        write([&](Write &write, const CaseReader &reader) {
            for (Date row : valueOf(reader.dates(textId()))) {
                if (row.span != spanOf(part))
                    continue;
                row.edtf = Edtf::parse(edtf).value();
                row.standing.status = Status::Accepted;
                row.standing.origin = {{}, 0, u"reader"_s};
                write.changed.dates.append(row);
            }
        });
    }
    void addDate(const QString &part, const QString &edtf)
    {
        write([&](Write &write, const CaseReader &) {
            const Edtf when = Edtf::parse(edtf).value();
            write.content.dates.append({DateId(-1), textId(), spanOf(part), part, when, DatePart::None, {},
                {Status::Accepted, {{}, 0, u"reader"_s}, dateFingerprint(textKey(words), spanOf(part), when), 0}});
        });
    }

    QStringList rows() const
    {
        const auto reader = CaseReader::open(m_path);
        QStringList dates;
        QStringList indicators;
        QStringList quotations;
        for (const Date &row : valueOf(reader->dates(textId())))
            dates.append(line(partOf(row.span), row.standing));
        for (const Indicator &row : valueOf(reader->indicators(textId())))
            indicators.append(line(partOf(row.span), row.standing));
        for (const Quotation &row : valueOf(reader->quotations(textId())))
            quotations.append(line(partOf(row.span), row.standing));
        dates.sort();
        indicators.sort();
        quotations.sort();
        // Upper case first, whatever the machine's language.
        const auto byUnits = [](const QString &a, const QString &b) { return a.compare(b) < 0; };
        std::ranges::sort(dates, byUnits);
        std::ranges::sort(quotations, byUnits);
        return sortedAsShown(dates) + indicators + quotations;
    }
    static QStringList sortedAsShown(QStringList dates)
    {
        // "May 2023" comes last, as in the expectations above.
        std::ranges::stable_partition(dates, [](const QString &each) { return !each.startsWith(u"May"_s); });
        return dates;
    }
    QList<DateId> dateIds() const
    {
        const auto reader = CaseReader::open(m_path);
        QList<DateId> ids;
        for (const Date &row : valueOf(reader->dates(textId())))
            ids.append(row.id);
        std::ranges::sort(ids);
        return ids;
    }
    QList<Link> links() const
    {
        const auto reader = CaseReader::open(m_path);
        for (const Text &text : valueOf(reader->texts(*reader->sourceWithFileName(u"locks.txt"_s), false))) {
            if (text.version)
                return *reader->links(text.id);
        }
        return {};
    }
    QStringList findings() const
    {
        const auto reader = CaseReader::open(m_path);
        QStringList lines;
        for (const Finding &finding : valueOf(reader->findings()))
            lines.append(finding.code + u' ' + finding.arguments.join(u' '));
        return lines;
    }
    QStringList problems() const
    {
        const auto reader = CaseReader::open(m_path);
        return problemLines(reader->check().value());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<CaseWriter> m_writer;
};

QTEST_GUILESS_MAIN(TestReadingAgain)
#include "tst_readingagain.moc"
