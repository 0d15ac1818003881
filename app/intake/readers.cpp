// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/intake.h"

#include "casefile/invisible.h"
#include "intake/encoding.h"
#include "intake/filenames.h"
#include "intake/frontmatter.h"
#include "intake/storedtext.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

constexpr qint64 largestFile = 512LL * 1024 * 1024;
constexpr qsizetype headSize = 64 * 1024;
constexpr qint64 largestMetadata = 1024 * 1024;

Result<QByteArray> bytesOf(const QString &path, qint64 largest)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{ErrorCode::NotFound, path, {}};
    if (info.isDir())
        return Error{ErrorCode::Unsupported, u"a folder"_s, {}};
    if (info.size() > largest)
        return Error{ErrorCode::Unreadable, u"too large: %1 bytes"_s.arg(info.size()), {}};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Unreadable, file.errorString(), {}};
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return Error{ErrorCode::Unreadable, file.errorString(), {}};
    return bytes;
}

// A file and the front matter at its head.
struct WholeFile
{
    ReadFile file;
    FrontMatter matter;
};

void noteEncoding(QList<IntakeIssue> &issues, const Decoded &decoded, const QString &declared)
{
    if (decoded.unknownDeclared)
        issues.append({u"unknown-encoding"_s, {declared}});
    if (!decoded.notAsDeclared.isEmpty())
        issues.append({u"encoding-not-as-declared"_s, {declared, decoded.encoding}});
    if (!decoded.unreadBytes.isEmpty()) {
        constexpr qsizetype mostNamed = 5;
        QStringList offsets;
        for (const qint64 offset : decoded.unreadBytes.first(std::min(mostNamed, decoded.unreadBytes.size())))
            offsets.append(QString::number(offset));
        const bool more = decoded.unreadBytes.size() > mostNamed;
        issues.append({u"unreadable-bytes"_s,
            {QString::number(decoded.unreadBytes.size()), offsets.join(u", "_s) + (more ? u" …"_s : QString())}});
    }
    if (decoded.guessed)
        issues.append({u"encoding-guessed"_s, {decoded.encoding}});
}

// Everything that does not depend on what the file is: bytes, hash, characters, map. What is declared beside the file
// goes before what it says itself.
Result<WholeFile> readBytes(const QString &fileName, const QByteArray &bytes, const QString &declaredBeside)
{
    if (bytes.isEmpty())
        return Error{ErrorCode::Unreadable, u"empty"_s, {}};
    const QString inside =
        encodingIn(readFrontMatter(decodedHead(bytes.first(std::min(bytes.size(), headSize)))).lines.fields);
    const QString declared = declaredBeside.isEmpty() ? inside : declaredBeside;
    Result<Decoded> decoded = decodedBytes(bytes, declared);
    if (!decoded)
        return decoded.error();
    WholeFile whole;
    whole.matter = readFrontMatter(decoded->characters);
    const bool markdown = isMarkdownName(fileName);
    ReadFile &file = whole.file;
    file.fileName = fileName;
    file.bytes = bytes;
    file.sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    file.mediaType = markdown ? u"text/markdown"_s : u"text/plain"_s;
    file.encoding = decoded->encoding;
    file.reader = markdown ? u"markdown/1"_s : u"plain-text/1"_s;
    noteEncoding(file.issues, *decoded, declared);
    Result<StoredText> stored = storedText(std::move(*decoded), whole.matter.bodyStart, Lines::Joined);
    if (!stored)
        return stored.error();
    file.decoded = std::move(stored->decoded);
    file.characters = std::move(stored->characters);
    file.map = std::move(stored->map);
    if (const qsizetype count = invisibleCharacters(file.characters).size(); count > 0)
        file.issues.append({u"invisible-characters"_s, {QString::number(count)}});
    file.issues += whole.matter.lines.issues;
    return whole;
}

bool isReadable(const QString &fileName)
{
    return isPlainTextName(fileName) || isMarkdownName(fileName);
}

void noteDifference(
    QList<IntakeIssue> &issues, const QString &code, const QString &key, const QString &first, const QString &second)
{
    if (first != second)
        issues.append({code, {key, first, second}});
}

// The lines of the file beside a source, in whatever encoding it is.
Result<MetadataLines> metadataLines(const QByteArray &meta)
{
    const Result<Decoded> decoded = decodedBytes(meta);
    if (!decoded)
        return decoded.error();
    const qsizetype from = decoded->characters.startsWith(u'\uFEFF') ? 1 : 0;
    return readMetadataLines(QStringView(decoded->characters).sliced(from));
}

// The file beside a source speaks after the source was put away; it wins, and where both speak, that is said.
void applyMetadataFile(ReadFile &file, const MetadataLines &lines)
{
    file.issues += lines.issues;
    const SourceMetadata before = file.source;
    applyTo(file.source, lines.fields, file.issues);
    const SourceMetadata &after = file.source;
    const auto compare = [&file](const QString &key, const QString &inFile, const QString &beside) {
        if (!inFile.isEmpty())
            noteDifference(file.issues, u"metadata-differs"_s, key, inFile, beside);
    };
    compare(u"title"_s, before.title, after.title);
    compare(u"kind"_s, before.kind, after.kind);
    compare(u"publisher"_s, before.publisher, after.publisher);
    compare(u"author"_s, before.author, after.author);
    compare(u"published"_s, before.published.toString(), after.published.toString());
    compare(u"url"_s, before.url, after.url);
    compare(u"language"_s, before.language, after.language);
    compare(u"reliability"_s, toString(before.reliability), toString(after.reliability));
}

// The version of a rendition whose name carries no number is the one after those that do.
int versionBeside(const QString &path, const RenditionName &name)
{
    int highest = 0;
    const QStringList files = QFileInfo(path).dir().entryList(QDir::Files);
    for (const QString &file : files) {
        const std::optional<RenditionName> other = renditionName(file);
        if (other && other->sourceStem == name.sourceStem && other->kind == name.kind
            && other->language == name.language)
            highest = std::max(highest, other->version);
    }
    return highest + 1;
}

// The name of the source's file beside a rendition that says no more than its stem.
QString sourceBeside(const QString &path, const QString &stem)
{
    const QStringList files = QFileInfo(path).dir().entryList(QDir::Files, QDir::Name);
    const auto found = std::find_if(files.cbegin(), files.cend(),
        [&stem](const QString &file) { return isReadable(file) && stemOf(file) == stem; });
    return found == files.cend() ? stem : *found;
}

void mergeName(ReadRendition &rendition, const RenditionFields &said, const RenditionName &name)
{
    RenditionMetadata &metadata = rendition.metadata;
    QList<IntakeIssue> &issues = rendition.file.issues;
    const QString code = u"file-name-differs"_s;
    if (said.hasOf)
        noteDifference(issues, code, u"rendition-of"_s, name.sourceStem, stemOf(metadata.of));
    else
        metadata.of = name.sourceStem;
    if (said.hasKind)
        noteDifference(issues, code, u"kind"_s, toString(name.kind), toString(metadata.kind));
    else
        metadata.kind = name.kind;
    if (said.hasLanguage)
        noteDifference(issues, code, u"language"_s, name.language, metadata.language);
    else
        metadata.language = name.language;
    if (said.hasVersion && name.version > 0)
        noteDifference(issues, code, u"version"_s, QString::number(name.version), QString::number(metadata.version));
    else if (!said.hasVersion && name.version > 0)
        metadata.version = name.version;
}

} // namespace

Result<ReadFile> readSourceBytes(const QString &fileName, const QByteArray &bytes, const QByteArray &meta)
{
    if (!isReadable(fileName))
        return Error{ErrorCode::Unsupported, fileName, {}};
    const Result<MetadataLines> beside = metadataLines(meta);
    Result<WholeFile> whole = readBytes(fileName, bytes, beside ? encodingIn(beside->fields) : QString());
    if (!whole)
        return whole.error();
    ReadFile file = std::move(whole->file);
    applyTo(file.source, whole->matter.lines.fields, file.issues);
    if (!beside)
        file.issues.append({u"meta-unreadable"_s, {beside.error().detail}});
    else
        applyMetadataFile(file, *beside);
    return file;
}

Result<ReadRendition> readRenditionBytes(const QString &fileName, const QByteArray &bytes)
{
    if (!isReadable(fileName))
        return Error{ErrorCode::Unsupported, fileName, {}};
    Result<WholeFile> whole = readBytes(fileName, bytes, {});
    if (!whole)
        return whole.error();
    ReadRendition rendition;
    rendition.file = std::move(whole->file);
    const RenditionFields said = renditionFields(whole->matter.lines.fields, rendition.file.issues);
    rendition.metadata = said.metadata;
    if (const std::optional<RenditionName> name = renditionName(fileName))
        mergeName(rendition, said, *name);
    return rendition;
}

Result<ReadFile> readSource(const QString &path, const QString &metaPath)
{
    const QString fileName = QFileInfo(path).fileName();
    const Result<QByteArray> bytes = bytesOf(path, largestFile);
    if (!bytes)
        return bytes.error();
    const Result<QByteArray> meta =
        metaPath.isEmpty() ? Result<QByteArray>(QByteArray()) : bytesOf(metaPath, largestMetadata);
    Result<ReadFile> file = readSourceBytes(fileName, *bytes, meta.value_or(QByteArray()));
    if (!file)
        return file;
    file->path = path;
    if (!meta)
        file->issues.append({u"meta-unreadable"_s, {meta.error().detail}});
    return file;
}

Result<ReadRendition> readRendition(const QString &path)
{
    const QString fileName = QFileInfo(path).fileName();
    const Result<QByteArray> bytes = bytesOf(path, largestFile);
    if (!bytes)
        return bytes.error();
    Result<ReadRendition> rendition = readRenditionBytes(fileName, *bytes);
    if (!rendition)
        return rendition;
    rendition->file.path = path;
    RenditionMetadata &metadata = rendition->metadata;
    const FrontMatter matter = readFrontMatter(rendition->file.decoded);
    const bool versionSaid = std::any_of(matter.lines.fields.cbegin(), matter.lines.fields.cend(),
        [](const MetadataField &field) { return field.key == u"version"_s; });
    const std::optional<RenditionName> name = renditionName(fileName);
    if (name && name->version == 0 && !versionSaid)
        metadata.version = versionBeside(path, *name);
    if (!metadata.of.isEmpty() && !isReadable(metadata.of))
        metadata.of = sourceBeside(path, metadata.of);
    return rendition;
}

} // namespace dossier
