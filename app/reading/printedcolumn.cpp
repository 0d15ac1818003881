// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/printedcolumn.h"

#include "appearance/entityink.h"
#include "appearance/faces.h"
#include "casefile/edtf.h"
#include "models/phrases.h"
#include "reading/drafteditor.h"
#include "reading/readingcolumn.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

constexpr qreal paperSize = 11; // points

struct PrintedColumn
{
    Q_DECLARE_TR_FUNCTIONS(PrintedColumn)
};

void add(QStringList &lines, QStringList parts)
{
    parts.removeAll(QString());
    if (!parts.isEmpty())
        lines.append(parts.join(u" · "_s));
}

// Who published it, when, and where it was.
QStringList sourceDetails(const Source &source)
{
    QStringList lines;
    add(lines,
        {source.publisher, source.author, source.kind, wording(source.published, phrase::interfaceLanguage()),
            phrase::languageName(source.language)});
    add(lines, {source.url});
    return lines;
}

// That it is no source's own text.
QString renderedDetail(RenditionKind kind, const QString &language, const QString &state)
{
    QStringList parts;
    add(parts, {phrase::renditionName(kind), phrase::languageName(language), state});
    return parts.value(0);
}

QStringList detailsOf(const TextSheet &sheet)
{
    QStringList lines = sourceDetails(sheet.source);
    if (sheet.isRendition()) {
        QStringList state{
            PrintedColumn::tr("version %1").arg(sheet.version.number), phrase::versionState(sheet.version.state)};
        state.removeAll(QString());
        lines.append(renderedDetail(sheet.rendition.kind, sheet.rendition.language, state.join(u", "_s)));
    } else {
        const QString hash = QString::fromLatin1(sheet.edition.sha256.toHex());
        lines.append(PrintedColumn::tr("Edition %1, %2", "its number, its file")
                .arg(sheet.edition.number)
                .arg(sheet.edition.fileName));
        add(lines, {hash.isEmpty() ? QString() : u"SHA-256 "_s + hash});
    }
    return lines;
}

QList<PrintedMark> marksOf(const TextSheet &sheet)
{
    QList<PrintedMark> marks;
    for (const MentionMark &mention : sheet.mentions) {
        if (mention.mention.standing.status != Status::Rejected)
            marks.append({mention.mention.span, entityInk(static_cast<int>(mention.type))});
    }
    for (const DateMark &date : sheet.dates) {
        if (date.date.standing.status != Status::Rejected)
            marks.append({date.date.span, Ink::Event});
    }
    std::ranges::stable_sort(marks, {}, [](const PrintedMark &mark) { return mark.span.start; });
    return marks;
}

PrintedText ofSheet(const TextSheet &sheet)
{
    PrintedText text;
    text.title = sheet.source.title;
    text.details = detailsOf(sheet);
    text.characters = sheet.text.characters;
    text.marks = marksOf(sheet);
    for (const Passage &passage : sheet.passages) {
        text.numbers.append({passage.span.start, passage.number});
        if (passage.kind == PassageKind::Heading)
            text.headings.append(passage.span);
    }
    return text;
}

PrintedText ofDraft(const DraftSheet &sheet, const QString &words)
{
    PrintedText text;
    text.title = sheet.source.title;
    text.details = sourceDetails(sheet.source);
    text.details.append(renderedDetail(sheet.draft.kind, sheet.draft.language, PrintedColumn::tr("being written")));
    text.characters = words;
    return text;
}

} // namespace

std::optional<PrintedText> printedColumn(const ReadingColumn &column)
{
    if (!column.draft() && !column.text())
        return {};
    PrintedText text = column.draft() ? ofDraft(column.editor()->sheet(), column.words()) : ofSheet(column.sheet());
    text.face = readingFont(column.face(), paperSize);
    return text;
}

} // namespace dossier
