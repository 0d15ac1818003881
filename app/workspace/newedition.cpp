// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/newedition.h"

#include "analysis/analysis.h"
#include "casefile/fingerprint.h"
#include "workspace/carryover.h"
#include "workspace/readingagain.h"

#include <QDateTime>

#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

// Links what the source's renditions say now to the new text.
Result<void> linkRenditions(const CaseReader &reader, const KnownNames &names, SourceId source,
    const QList<Text> &texts, SourceContent &content)
{
    const Result<QList<RenditionRow>> renditions = reader.renditions(source);
    if (!renditions)
        return renditions.error();
    for (const RenditionRow &row : *renditions) {
        for (const Version &version : row.versions) {
            const auto text = std::ranges::find(texts, version.text, &Text::id);
            if (text == texts.end() || !text->current)
                continue;
            const Result<AlignableText> rendered = alignableText(reader, names, *text);
            if (!rendered)
                return rendered.error();
            content.addRendered({textKey(text->characters), *rendered}, row.rendition.kind == RenditionKind::Summary);
        }
    }
    return {};
}

} // namespace

Result<NewEdition> newEdition(
    const CaseReader &reader, const KnownNames &names, SourceId id, const ReadFile &file, const QString &who)
{
    const Result<Source> source = reader.source(id);
    if (!source)
        return source.error();
    const Result<QList<Edition>> editions = reader.editions(id);
    if (!editions)
        return editions.error();
    const Result<QList<Text>> texts = reader.texts(id);
    if (!texts)
        return texts.error();
    const Edtf published = file.source.published.isNull() ? source->published : file.source.published;
    SourceContent content(names, QDateTime::currentMSecsSinceEpoch());
    const int number = static_cast<int>(editions->size()) + 1;
    const auto before = std::ranges::find_if(*texts, [](const Text &text) { return text.edition && text.current; });
    const bool isFirst = before == texts->end();
    const Result<QList<PassageLanguage>> languages =
        isFirst ? QList<PassageLanguage>() : languagesCarriedOver(reader, *before, file.characters);
    if (!languages)
        return languages.error();
    content.addEdition(id, number, file, readText({file.characters, file.source.language, published, *languages}));
    if (const Result<void> linked = linkRenditions(reader, names, id, *texts, content); !linked)
        return linked.error();

    Write write;
    write.comparison = Write::Comparison::Owed;
    write.act.code = u"new-edition"_s;
    write.act.arguments = {source->title, file.fileName};
    write.act.who = who;
    write.act.counts = content.counts();
    write.content = content.content();
    std::optional<TextId> replaced;
    CarriedOver carried;
    if (!isFirst) {
        const Text now = write.content.texts.constFirst();
        const Result<CarriedOver> over = carryOver(reader, names, before->id, now, write.content, write.changed);
        if (!over)
            return over.error();
        carried = *over;
        replaced = before->id;
    }
    write.act.counts.insert(u"carried"_s, carried.exact + carried.nearly);
    write.act.counts.insert(u"orphaned"_s, carried.orphaned);
    const OwedComparison::Fresh fresh(id, write.content.texts);
    return NewEdition{std::move(write), fresh, replaced, number, carried.orphaned, source->title};
}

} // namespace dossier
