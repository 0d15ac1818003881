// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/targets.h"

#include "analysis/analysis.h"
#include "analysis/attributions.h"
#include "analysis/numbers.h"
#include "analysis/passagelanguages.h"
#include "analysis/speakers.h"
#include "casefile/edtf.h"
#include "cli/annotations.h"
#include "cli/manifest.h"
#include "collation/repeats.h"
#include "collation/understanding.h"
#include "exchange/bundle.h"
#include "intake/intake.h"
#include "store/casereader.h"
#include "store/library.h"
#include "store/searchquery.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <array>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

// What comes from a file: the language by the first byte, then the characters, as they are stored.
struct LanguageAndText
{
    QString language;
    QString text;

    explicit LanguageAndText(const QByteArray &bytes)
    {
        if (bytes.isEmpty())
            return;
        language = languageOf(static_cast<uchar>(bytes.front()));
        text = QString::fromUtf8(bytes.sliced(1));
    }

    static QString languageOf(size_t number)
    {
        static const std::array<QString, 7> languages{u"fr"_s, u"nl"_s, u"it"_s, u"en"_s, u"de"_s, u"ru"_s, QString()};
        return languages.at(number % languages.size());
    }

    QList<Span> passages() const
    {
        QList<Span> spans;
        for (const FoundPassage &passage : findPassages(text, language))
            spans.append(passage.span);
        return spans;
    }
};

// Two texts parted by a zero byte, which may be the first byte of either.
struct TwoTexts
{
    LanguageAndText first;
    LanguageAndText second;

    explicit TwoTexts(const QByteArray &bytes, qsizetype end) : first(bytes.first(end)), second(bytes.sliced(end)) { }
    explicit TwoTexts(const QByteArray &bytes) : TwoTexts(bytes, endOf(bytes)) { }
    static qsizetype endOf(const QByteArray &bytes)
    {
        const qsizetype end = bytes.indexOf('\0', 1);
        return end < 0 ? bytes.size() : end;
    }
};

const Edtf published = Edtf::day(2021, 3, 4);

void language(const QByteArray &bytes)
{
    const LanguageAndText in(bytes);
    detectLanguage(in.text);
    passageLanguage(in.text, in.language);
}

void passages(const QByteArray &bytes)
{
    const LanguageAndText in(bytes);
    findPassages(in.text, in.language);
}

void dates(const QByteArray &bytes)
{
    const LanguageAndText in(bytes);
    findDates(in.text, in.language, published);
}

void names(const QByteArray &bytes)
{
    const LanguageAndText in(bytes);
    findNames(in.text, in.language, findPassages(in.text, in.language));
}

void indicators(const QByteArray &bytes)
{
    findIndicators(QString::fromUtf8(bytes));
}

void quotations(const QByteArray &bytes)
{
    findQuotations(QString::fromUtf8(bytes));
}

void numbers(const QByteArray &bytes)
{
    const LanguageAndText in(bytes);
    findNumbers(in.text, in.language);
}

void reading(const QByteArray &bytes)
{
    const LanguageAndText in(bytes);
    readText({in.text, in.language, published});
}

// Every other passage is in another language, as somebody says; the spans of some overlap.
void mixed(const QByteArray &bytes)
{
    const LanguageAndText in(bytes);
    const QList<Span> passages = in.passages();
    QList<PassageLanguage> said;
    for (qsizetype i = 0; i + 1 < passages.size(); i += 2) {
        const Span both{passages.at(i).start, passages.at(i + 1).end};
        const auto length = static_cast<size_t>(passages.at(i).length());
        said.append({length % 3 == 0 ? both : passages.at(i), LanguageAndText::languageOf(length)});
    }
    const Reading reading = readText({in.text, in.language, published, said});
    for (qsizetype i = 1; i < reading.passages.size(); ++i) {
        if (reading.passages.at(i).span.start < reading.passages.at(i - 1).span.end)
            qFatal("passages overlap");
    }
    foreignPassages(in.text, in.language, passages);
}

void attributions(const QByteArray &bytes)
{
    const LanguageAndText in(bytes);
    const QList<Span> passages = in.passages();
    findNamelessAttributions(in.text, in.language, passages);
    QList<Span> names;
    for (const FoundName &name : findNames(in.text, in.language, findPassages(in.text, in.language)))
        names.append(name.span);
    for (const Span passage : passages) {
        QList<Span> inside;
        for (const Span name : std::as_const(names)) {
            if (passage.contains(name))
                inside.append(name);
        }
        speakersIn(in.text, in.language, passage, inside);
        saysWhoSays(QStringView(in.text).sliced(passage.start, passage.length()), in.language);
    }
}

// A source and its summary.
void summaries(const QByteArray &bytes)
{
    const TwoTexts in(bytes);
    const QList<UnderstandableText> texts{
        {in.first.text, in.first.language, published}, {in.second.text, in.second.language, published, 0}};
    const Understanding understanding = understand(texts);
    checkSummary(texts, understanding, 0, 1, align(texts, understanding, 0, 1, true));
}

// Two sources, and the second as a translation of the first.
void sameness(const QByteArray &bytes)
{
    const TwoTexts in(bytes);
    QList<UnderstandableText> texts{
        {in.first.text, in.first.language, published}, {in.second.text, in.second.language, published}};
    proposeSamenesses(texts, understand(texts), {});
    texts.last().renders = 0;
    proposeSamenesses(texts, understand(texts), {{0, 1, false}});
}

// What two sources claim in each of their passages; the first line is the publisher.
void repeats(const QByteArray &bytes)
{
    const TwoTexts in(bytes);
    QList<ToldClaim> claims;
    QList<TellingSource> sources;
    for (const LanguageAndText &text : {in.first, in.second}) {
        const SourceId id(sources.size() + 1);
        const QString name = text.text.section(u'\n', 0, 0);
        sources.append({id, Edtf::day(2021, 3, static_cast<int>(id.value)), name, name, {}, text.text.size()});
        const QList<Span> passages = text.passages();
        constexpr qsizetype most = 50; // each has the whole text beside it
        for (qsizetype i = 0; i < std::min(passages.size(), most); ++i)
            claims.append({ClaimId(claims.size() + 1), id, published, text.text, text.language, passages, i,
                {{passages.at(i), {name}}}});
    }
    findRepeats(claims, sources);
}

// Two texts parted by a zero byte: a source and what renders it, by the second byte a summary or not.
void collation(const QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf('\0', 1);
    const LanguageAndText source(end < 0 ? bytes : bytes.first(end));
    const LanguageAndText rendition(end < 0 ? QByteArray() : bytes.sliced(end + 1));
    const QList<UnderstandableText> texts{
        {source.text, source.language, published}, {rendition.text, rendition.language, published, 0}};
    const Understanding understanding = understand(texts);
    const QList<LinkProposal> links = align(texts, understanding, 0, 1, false);
    align(texts, understanding, 0, 1, true);
    checkTranslation(texts, understanding, 0, 1, links);
}

void disagreements(const QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf('\0', 1);
    const LanguageAndText first(end < 0 ? bytes : bytes.first(end));
    const LanguageAndText second(end < 0 ? bytes : bytes.sliced(end + 1));
    const QList<UnderstandableText> texts{
        {first.text, first.language, published}, {second.text, second.language, published}};
    findDisagreements(texts, understand(texts));
}

// A file and, behind a zero byte, the .meta file beside it.
void source(const QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf('\0');
    (void)readSourceBytes(
        u"article.txt"_s, end < 0 ? bytes : bytes.first(end), end < 0 ? QByteArray() : bytes.sliced(end + 1));
    (void)readSourceBytes(u"article.md"_s, bytes);
}

void rendition(const QByteArray &bytes)
{
    (void)readRenditionBytes(u"article.summary.en.md"_s, bytes);
    (void)toStoredText(bytes, 0, Lines::Kept);
}

void bundle(const QByteArray &bytes)
{
    static const QTemporaryDir folder;
    QFile file(folder.filePath(u"case.json"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("no room for a bundle");
    file.close();
    (void)readBundle(folder.path());
}

// A file that somebody opens as a case.
void casefile(const QByteArray &bytes)
{
    static const bool isSetUp = setUpLibrary().has_value();
    static const QTemporaryDir folder;
    const QString path = folder.filePath(u"case.dossier"_s);
    QFile file(path);
    if (!isSetUp || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("no room for a case");
    file.close();
    if (const Result<CaseReader> reader = CaseReader::open(path))
        (void)reader->check();
}

QJsonObject objectIn(const QByteArray &bytes)
{
    return QJsonDocument::fromJson(bytes).object();
}

void manifest(const QByteArray &bytes)
{
    (void)readManifest(objectIn(bytes), u"/nowhere"_s);
}

void annotations(const QByteArray &bytes)
{
    CaseContent known;
    known.sources.append(Source());
    known.sources.last().id = SourceId(1);
    Text text;
    text.id = TextId(1);
    text.source = SourceId(1);
    text.edition = EditionId(1);
    text.characters = u"The port closed on 3 May 2020."_s;
    known.texts.append(text);
    (void)readAnnotations(objectIn(bytes), known, u"reader"_s, 0);
}

void search(const QByteArray &bytes)
{
    (void)searchTerms(QString::fromUtf8(bytes));
}

void edtf(const QByteArray &bytes)
{
    (void)Edtf::parse(QString::fromUtf8(bytes));
}

} // namespace

const QList<FuzzTarget> &fuzzTargets()
{
    static const QList<FuzzTarget> targets{{"language", &language}, {"passages", &passages}, {"dates", &dates},
        {"names", &names}, {"indicators", &indicators}, {"quotations", &quotations}, {"numbers", &numbers},
        {"reading", &reading}, {"mixed", &mixed}, {"attributions", &attributions}, {"collation", &collation},
        {"summaries", &summaries}, {"sameness", &sameness}, {"repeats", &repeats}, {"disagreements", &disagreements},
        {"source", &source}, {"rendition", &rendition}, {"bundle", &bundle}, {"casefile", &casefile},
        {"manifest", &manifest}, {"annotations", &annotations}, {"search", &search}, {"edtf", &edtf}};
    return targets;
}

} // namespace dossier
