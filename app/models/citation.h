// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/rendition.h"
#include "casefile/source.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace dossier {

// Words taken from a text of the case, with all that is needed to find them again: to be put into another document.
struct Citation
{
    // What the words were taken from when it is no source's own text.
    struct Rendered
    {
        RenditionKind kind = RenditionKind::Summary;
        int version = 0; // 0: it is being written and none yet
        QString state; // "draft", "reviewed"

        bool operator==(const Rendered &) const = default;
    };

    QString words; // as the text has them; paragraphs parted by "\n"
    QString language; // of the words, ISO 639-1
    Source source; // they are of, or of a rendition of
    int firstPassage = 0; // as the column numbers them; 0: none is named
    int lastPassage = 0;
    std::optional<Rendered> rendered;
    QByteArray sha256; // of the edition, 32 bytes; empty: not named

    bool operator==(const Citation &) const = default;
};

// In the quotation marks of their language; the other pair of it where the words have such marks themselves.
QString quotedIn(const QString &language, const QString &words);

// The words in quotation marks, and below where they stand: in the language of the interface.
QString plainCitation(const Citation &citation);
QString htmlCitation(const Citation &citation);

} // namespace dossier
