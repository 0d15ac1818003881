// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/offsetmap.h"
#include "casefile/rendition.h"

#include <QByteArray>
#include <QList>
#include <QSet>
#include <QString>

#include <optional>

namespace dossier {

// The files of a bundle: what they are called, and how a text stands in them.

// Names for files in one folder that every system can hold, each once; case does not tell two names apart.
class FileNames
{
public:
    // `wanted` with what a file system might refuse replaced, and numbered when it is taken: "a.txt", "a-2.txt".
    QString add(const QString &wanted);

private:
    QSet<QString> m_taken;
};

bool isSafeFileName(const QString &name); // no path, nothing hidden, nothing a file system refuses
QString withoutSuffix(const QString &fileName); // "a.b.txt" is "a.b"

// "a.summary.en.md" of "a.txt"; with a number, as earlier versions have it, "a.summary.en.1.md".
QString renditionFileName(const QString &sourceFile, RenditionKind kind, const QString &language, int number = 0);

// What a rendition's file says of itself at its head.
struct MarkdownHead
{
    QString renditionOf; // file name
    RenditionKind kind = RenditionKind::Summary;
    QString language;
    int version = 1;
    QString status;
    QString author;
};

// A version as Markdown: front matter, an empty line, the paragraphs parted by empty lines.
QByteArray toMarkdown(const MarkdownHead &head, const QString &characters);
// The characters again, exactly; nothing when the file does not have that form.
std::optional<QString> fromMarkdown(const QByteArray &markdown);

// A stretch of an edition's bytes and the characters that were stored for it.
struct ByteRun
{
    qint64 byte = 0;
    qint64 byteLength = 0;
    std::optional<QString> became; // nothing: as they are
};

struct ReadRuns
{
    QString characters;
    OffsetMap map;

    bool operator==(const ReadRuns &) const = default;
};

// The stored text and its map from the runs of an UTF-8 file; nothing when a run is not UTF-8 or lies outside.
std::optional<ReadRuns> read(const QList<ByteRun> &runs, const QByteArray &bytes);
// The runs from which `read` gives this text and map again; nothing when there are none.
std::optional<QList<ByteRun>> runsOf(const QString &characters, const OffsetMap &map, const QByteArray &bytes);

} // namespace dossier
