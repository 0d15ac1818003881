// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/output.h"

#include "casefile/result.h"
#include "casefile/text.h"
#include "exchange/codepoints.h"
#include "store/casereader.h"

namespace dossier {

// A text with what the command line says of it.
struct CaseText
{
    Text text;
    QString uid; // of its edition or version
    QString sourceUid;
    QString file; // its edition's file name, or its version's as import takes it
    QString kind; // "edition", "summary", "translation"
    int number = 1; // of the edition or version
    QString state; // of a version
    QString author;
    CodePoints codePoints{QStringView()};
};

// The texts of a case, a source at a time.
class CaseTexts
{
public:
    explicit CaseTexts(const CaseReader &reader) // outlives it
        : m_reader(reader)
    {
    }

    // Editions first, then the versions of each rendition, the oldest first.
    Result<QList<CaseText>> ofSource(SourceId source);
    Result<CaseText> text(TextId id, SourceId source); // NotFound when it is not there
    Result<CaseText> text(TextId id);

private:
    Result<QList<CaseText>> read(SourceId source) const;

    const CaseReader &m_reader;
    SourceId m_source; // whose texts are at hand
    QList<CaseText> m_texts;
};

QString word(const Uid &uid);
// In an order that depends on the case alone, not on the way it came: summaries before translations, then by language.
QList<RenditionRow> inOrder(QList<RenditionRow> renditions);
// Sets id, text, file, start, end and quote, whichever of them the row's type has.
void setPlace(Row &row, const CaseText &text, Span span);
// {text, start, end, quote} for a list of spans.
Json placeJson(const CaseText &text, Span span);

} // namespace dossier
