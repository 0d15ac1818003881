// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/frontmatter.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

constexpr qsizetype longestFrontMatter = 64 * 1024;

QString unquoted(QStringView value)
{
    value = value.trimmed();
    const bool quoted =
        value.size() >= 2 && (value.front() == u'"' || value.front() == u'\'') && value.back() == value.front();
    return (quoted ? value.sliced(1, value.size() - 2) : value).toString();
}

bool isKey(QStringView key)
{
    return !key.isEmpty() && key[0].isLetter() && std::all_of(key.cbegin(), key.cend(), [](QChar c) {
        return c.isLetterOrNumber() || c == u'-' || c == u'_';
    });
}

// The line from `start` without its end; `next` is where the following one begins.
QStringView lineFrom(QStringView text, qsizetype start, qsizetype &next)
{
    qsizetype end = start;
    while (end < text.size() && text[end] != u'\n' && text[end] != u'\r')
        ++end;
    next = end;
    if (next < text.size())
        next += text[next] == u'\r' && next + 1 < text.size() && text[next + 1] == u'\n' ? 2 : 1;
    return text.sliced(start, end - start);
}

bool isFence(QStringView line)
{
    return line.trimmed() == u"---";
}

} // namespace

MetadataLines readMetadataLines(QStringView text)
{
    MetadataLines result;
    qsizetype start = 0;
    while (start < text.size()) {
        qsizetype end = start;
        while (end < text.size() && text[end] != u'\n' && text[end] != u'\r')
            ++end;
        const QStringView line = text.sliced(start, end - start);
        start = end + 1;
        if (line.trimmed().isEmpty() || line.trimmed().startsWith(u'#'))
            continue;
        const qsizetype colon = line.indexOf(u':');
        const QStringView key = colon > 0 ? line.first(colon).trimmed() : QStringView();
        if (!isKey(key))
            result.issues.append({u"unreadable-line"_s, {line.trimmed().toString()}});
        else
            result.fields.append({key.toString().toLower(), unquoted(line.sliced(colon + 1))});
    }
    return result;
}

FrontMatter readFrontMatter(QStringView decoded)
{
    const QStringView head = decoded.first(std::min(decoded.size(), longestFrontMatter));
    const qsizetype begin = head.startsWith(u'\uFEFF') ? 1 : 0;
    qsizetype next = begin;
    if (begin >= head.size() || !isFence(lineFrom(head, begin, next)))
        return {};
    const qsizetype from = next;
    while (next < head.size()) {
        const qsizetype lineStart = next;
        if (!isFence(lineFrom(head, lineStart, next)))
            continue;
        FrontMatter matter;
        matter.lines = readMetadataLines(head.sliced(from, lineStart - from));
        matter.bodyStart = next;
        // Two rules drawn around a paragraph are not a head.
        matter.found = !matter.lines.fields.isEmpty() && matter.lines.issues.size() <= matter.lines.fields.size();
        return matter.found ? matter : FrontMatter();
    }
    return {};
}

QString encodingIn(const QList<MetadataField> &fields)
{
    const auto found =
        std::ranges::find_if(fields, [](const MetadataField &field) { return field.key == u"encoding"_s; });
    return found == fields.cend() ? QString() : found->value;
}

QString languageCode(const QString &word)
{
    const QString code = word.trimmed().toLower().section(u'-', 0, 0).section(u'_', 0, 0);
    const bool letters = std::all_of(code.cbegin(), code.cend(), [](QChar c) { return c >= u'a' && c <= u'z'; });
    const bool isCode = letters && (code.size() == 2 || code.size() == 3);
    return isCode && QLocale::codeToLanguage(code) != QLocale::AnyLanguage ? code : QString();
}

namespace {

void applyDate(Edtf &date, const QString &value, QList<IntakeIssue> &issues)
{
    if (Result<Edtf> parsed = Edtf::parse(value))
        date = *parsed;
    else
        issues.append({u"bad-date"_s, {value, parsed.error().detail}});
}

void applyReliability(Reliability &reliability, const QString &value, QList<IntakeIssue> &issues)
{
    reliability = reliabilityFromString(value);
    if (reliability == Reliability::NotJudged)
        issues.append({u"bad-reliability"_s, {value}});
}

void applyLanguage(QString &language, const QString &value, QList<IntakeIssue> &issues)
{
    const QString code = languageCode(value);
    if (code.isEmpty())
        issues.append({u"bad-language"_s, {value}});
    else
        language = code;
}

} // namespace

void applyTo(SourceMetadata &source, const QList<MetadataField> &fields, QList<IntakeIssue> &issues)
{
    for (const auto &[key, value] : fields) {
        if (value.isEmpty())
            continue;
        if (key == u"title"_s)
            source.title = value;
        else if (key == u"kind"_s)
            source.kind = value;
        else if (key == u"publisher"_s)
            source.publisher = value;
        else if (key == u"author"_s)
            source.author = value;
        else if (key == u"published"_s)
            applyDate(source.published, value, issues);
        else if (key == u"url"_s)
            source.url = value;
        else if (key == u"language"_s)
            applyLanguage(source.language, value, issues);
        else if (key == u"reliability"_s)
            applyReliability(source.reliability, value, issues);
        else if (key != u"encoding"_s)
            issues.append({u"unknown-key"_s, {key}});
    }
}

RenditionFields renditionFields(const QList<MetadataField> &fields, QList<IntakeIssue> &issues)
{
    RenditionFields result;
    RenditionMetadata &metadata = result.metadata;
    for (const auto &[key, value] : fields) {
        if (value.isEmpty())
            continue;
        if (key == u"rendition-of"_s) {
            metadata.of = value;
            result.hasOf = true;
        } else if (key == u"kind"_s) {
            result.hasKind = fromString(value.toLower(), metadata.kind);
            if (!result.hasKind)
                issues.append({u"bad-kind"_s, {value}});
        } else if (key == u"language"_s) {
            applyLanguage(metadata.language, value, issues);
            result.hasLanguage = !metadata.language.isEmpty();
        } else if (key == u"version"_s) {
            const int version = value.toInt(&result.hasVersion);
            result.hasVersion = result.hasVersion && version > 0;
            metadata.version = result.hasVersion ? version : metadata.version;
            if (!result.hasVersion)
                issues.append({u"bad-version"_s, {value}});
        } else if (key == u"status"_s) {
            metadata.state = value;
        } else if (key == u"author"_s) {
            metadata.author = value;
        } else if (key != u"encoding"_s) {
            issues.append({u"unknown-key"_s, {key}});
        }
    }
    return result;
}

} // namespace dossier
