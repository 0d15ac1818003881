// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/targets.h"

#include "analysis/analysis.h"
#include "analysis/attributions.h"
#include "analysis/numbers.h"
#include "analysis/passagelanguages.h"
#include "casefile/edtf.h"
#include "collation/understanding.h"
#include "exchange/bundle.h"
#include "intake/intake.h"
#include "store/searchquery.h"

#include <QDir>
#include <QFile>
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
        static const std::array<QString, 7> languages{u"fr"_s, u"nl"_s, u"it"_s, u"en"_s, u"de"_s, u"ru"_s, QString()};
        if (bytes.isEmpty())
            return;
        language = languages.at(static_cast<uchar>(bytes.front()) % languages.size());
        text = QString::fromUtf8(bytes.sliced(1));
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
        {"reading", &reading}, {"collation", &collation}, {"disagreements", &disagreements}, {"source", &source},
        {"rendition", &rendition}, {"bundle", &bundle}, {"search", &search}, {"edtf", &edtf}};
    return targets;
}

} // namespace dossier
