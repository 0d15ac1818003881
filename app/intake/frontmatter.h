// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "intake/intake.h"

#include <QList>
#include <QString>
#include <QStringView>

namespace dossier {

// One "key: value" line. Keys are lower case; a value has lost the quotation marks around it.
struct MetadataField
{
    QString key;
    QString value;

    bool operator==(const MetadataField &) const = default;
};

// Lines "key: value"; empty lines and lines that begin with # are passed over, other lines are issues
// ("unreadable-line", the line).
struct MetadataLines
{
    QList<MetadataField> fields;
    QList<IntakeIssue> issues;
};

MetadataLines readMetadataLines(QStringView text);

// A head between two lines "---" at the very beginning of a file, a byte order mark before it or not.
struct FrontMatter
{
    bool found = false;
    MetadataLines lines;
    qsizetype bodyStart = 0; // after the closing line's end, in UTF-16 units
};

FrontMatter readFrontMatter(QStringView decoded);

// What the fields say the bytes are encoded in; "" when they say nothing.
QString encodingIn(const QList<MetadataField> &fields);

// Fields as metadata of a source: title, kind, publisher, author, published (EDTF), url, language, reliability;
// encoding is known, and heeded before there is a text.
// Issues: "unknown-key" (key), "bad-date", "bad-reliability", "bad-language" (value).
void applyTo(SourceMetadata &source, const QList<MetadataField> &fields, QList<IntakeIssue> &issues);

// Fields as metadata of a rendition: rendition-of, kind, language, version, status, author. Returns whether any of
// them was given. Issues: those above, "bad-kind" and "bad-version" (value).
struct RenditionFields
{
    RenditionMetadata metadata;
    bool hasOf = false;
    bool hasKind = false;
    bool hasLanguage = false;
    bool hasVersion = false;
};
RenditionFields renditionFields(const QList<MetadataField> &fields, QList<IntakeIssue> &issues);

// "FR", "fr-BE", "nl_BE" → the two or three letters of ISO 639; "" when it is none.
QString languageCode(const QString &word);

} // namespace dossier
