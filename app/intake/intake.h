// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/edtf.h"
#include "casefile/offsetmap.h"
#include "casefile/rendition.h"
#include "casefile/result.h"
#include "casefile/source.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace dossier {

// What stands beside or at the head of a file about it. Empty fields were not said.
struct SourceMetadata
{
    QString title;
    QString kind;
    QString publisher;
    QString author;
    Edtf published;
    QString url;
    QString language;
    Reliability reliability = Reliability::NotJudged;

    bool operator==(const SourceMetadata &) const = default;
};

struct RenditionMetadata
{
    QString of; // file name of the source it renders
    RenditionKind kind = RenditionKind::Summary;
    QString language;
    int version = 1;
    QString state;
    QString author;

    bool operator==(const RenditionMetadata &) const = default;
};

// Something a person should know about a file that was read all the same.
struct IntakeIssue
{
    // "encoding-guessed NAME": nothing said so, but nothing else fitted; accents may be wrong.
    // "unreadable-bytes COUNT OFFSETS": that are no UTF-8, and where the first of them stand; U+FFFD stands for each.
    // "encoding-not-as-declared NAME ACTUAL", "unknown-encoding NAME". "invisible-characters COUNT": that change what
    // is read (casefile/invisible.h). "unknown-key KEY", "unreadable-line LINE", "bad-date VALUE REASON",
    // "bad-reliability VALUE", "bad-language VALUE", "bad-kind VALUE", "bad-version VALUE", "metadata-differs KEY
    // IN-FILE BESIDE", "file-name-differs KEY NAME FRONT-MATTER", "meta-unreadable REASON".
    QString code;
    QStringList arguments;

    bool operator==(const IntakeIssue &) const = default;
};

// A file as it was read: bytes as they are, characters as stored, the map between them.
struct ReadFile
{
    QString path;
    QString fileName;
    QByteArray bytes;
    QByteArray sha256;
    QString mediaType;
    QString encoding; // the name IANA prefers: "UTF-8", "windows-1252"
    QString reader; // "plain-text/1"
    QString decoded; // the decoded original, byte order mark and line ends included
    QString characters; // NFC, paragraphs parted by "\n", hard-wrapped lines joined
    OffsetMap map;
    SourceMetadata source; // when it is a source
    QList<IntakeIssue> issues;

    bool operator==(const ReadFile &) const = default;
};

// A rendition's file: the front matter is about it, the characters are its body.
struct ReadRendition
{
    ReadFile file;
    RenditionMetadata metadata;

    bool operator==(const ReadRendition &) const = default;
};

// A source's file and the files beside it that belong to it.
struct IntakeItem
{
    QString path;
    // What it is called in the case, another for each item: of a file in a folder that was given, its path in that
    // folder ("2021/report.txt"); of one that was given by itself, its name. Folders around it come before it where two
    // would have one name.
    QString name;
    QString metaPath; // NAME.meta, "" when there is none
    QStringList renditionPaths;

    bool operator==(const IntakeItem &) const = default;
};

// Which of the files and folders (recursive) are sources, and what belongs to each. Order: by folder, then by name.
// Rendition files whose source is not among the paths, files that no reader takes, and what could not even be looked at
// are listed apart. Hidden files, and folders that are links, are left out.
struct IntakePlan
{
    // A folder that cannot be opened, or a file or folder whose name no text can hold.
    struct Closed
    {
        QString path; // with U+FFFD for what is no letter of its name
        Error error; // Unreadable

        bool operator==(const Closed &) const = default;
    };
    QList<IntakeItem> items;
    QStringList renditionsWithoutSource;
    QStringList notRead;
    QStringList loneMetadata; // .meta files without a source
    QStringList misnamed; // whose names have the word for a rendition in them but are none: "a.translation.md"
    QList<Closed> closed;

    bool operator==(const IntakePlan &) const = default;
};

IntakePlan planIntake(const QStringList &paths);

// Reads one file by the reader its bytes and name ask for, in the encoding its bytes or its metadata tell. Errors:
// NotFound, Unreadable (the reason in detail: "not UTF-8 at byte n", "binary: a zero byte at byte n", "binary: a byte
// of no text at byte n", "binary: PDF", "empty", "too large: n bytes", no rights), Unsupported (no reader for it).
Result<ReadFile> readSource(const QString &path, const QString &metaPath = {});
Result<ReadRendition> readRendition(const QString &path);

// The same from bytes at hand (a bundle, a paste).
Result<ReadFile> readSourceBytes(const QString &fileName, const QByteArray &bytes, const QByteArray &meta = {});
Result<ReadRendition> readRenditionBytes(const QString &fileName, const QByteArray &bytes);

// Decodes and joins lines as the readers do, from a unit of the decoded text on: characters for storing, and the map
// back.
struct StoredText
{
    QString characters;
    QString decoded;
    OffsetMap map;
};
enum class Lines { Joined, Kept }; // hard-wrapped lines joined to paragraphs, or each line a paragraph
Result<StoredText> toStoredText(const QByteArray &bytes, qsizetype from = 0, Lines lines = Lines::Joined);

} // namespace dossier
