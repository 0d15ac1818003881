// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/drafting.h"

#include "analysis/analysis.h"
#include "analysis/keypassages.h"
#include "workspace/languagechecks.h"
#include "workspace/readingagain.h"

#include <algorithm>
#include <ranges>

namespace dossier {

namespace {

bool overlapsAny(const QList<PlacedDraftLink> &links, Span sentence, Status status)
{
    return std::ranges::any_of(links, [&](const PlacedDraftLink &placed) {
        return placed.link.standing.status == status && placed.sentence.overlaps(sentence);
    });
}

const Passage *passageOn(const QList<Passage> &passages, Span on)
{
    const auto found = std::ranges::find_if(passages, [on](const Passage &each) { return each.span.overlaps(on); });
    return found == passages.cend() ? nullptr : &*found;
}

// The names that the source's own text has: what a rendition of it says again.
Result<NameTrie> namesIn(const CaseReader &reader, TextId text)
{
    const Result<QList<Mention>> mentions = reader.mentions(text);
    if (!mentions)
        return mentions.error();
    QSet<EntityId> entities;
    QList<KnownName> names;
    for (const Mention &mention : *mentions) {
        if (mention.standing.status == Status::Rejected || entities.contains(mention.entity))
            continue;
        entities.insert(mention.entity);
        const Result<QList<Name>> own = reader.names(mention.entity);
        if (!own)
            return own.error();
        for (const Name &name : *own) {
            if (name.standing.status != Status::Rejected)
                names.append({name.entity, name.spelling, name.language, name.kind});
        }
    }
    return NameTrie(names);
}

AlignableText alignableDraft(
    const QString &words, const QString &language, const Edtf &published, const NameTrie &names)
{
    AlignableText text{words, language, {}, names.find(words), {}};
    for (const FoundPassage &found : findPassages(words, language)) {
        const int number = static_cast<int>(text.passages.size()) + 1;
        text.passages.append({PassageId(-number), {}, number, found.span, found.kind});
    }
    text.dates = findDates(words, language, published);
    return text;
}

class SheetOfDraft
{
public:
    explicit SheetOfDraft(const CaseReader &reader) : m_reader(reader) { }

    Result<DraftSheet> run(DraftId id)
    {
        const Result<Draft> draft = m_reader.draft(id);
        if (!draft)
            return draft.error();
        const Result<Source> source = m_reader.source(draft->source);
        const Result<QList<Paragraph>> paragraphs = m_reader.paragraphs(id);
        const Result<QList<DraftLink>> links = m_reader.draftLinks(id);
        if (!source || !paragraphs || !links)
            return !source ? source.error() : !paragraphs ? paragraphs.error() : links.error();
        m_sheet = {*draft, *source, joinedWords(*paragraphs), {}, {}};
        for (const FoundPassage &found : findPassages(m_sheet.words, draft->language))
            m_sheet.sentences.append(found.span);
        const QList<PlacedDraftLink> placed = placedLinks(*paragraphs, *links);
        Result<void> done = addPersonal(placed);
        if (done)
            done = addProposed(placed);
        if (!done)
            return done.error();
        std::ranges::stable_sort(
            m_sheet.references, {}, [](const DraftReference &each) { return std::tuple(each.sentence, each.number); });
        return std::move(m_sheet);
    }

private:
    Result<void> addPersonal(const QList<PlacedDraftLink> &placed)
    {
        QHash<TextId, QList<Passage>> passages;
        for (const PlacedDraftLink &each : placed) {
            const TextId text = each.link.on.text;
            if (each.link.standing.status != Status::Accepted)
                continue;
            if (!passages.contains(text)) {
                const Result<QList<Passage>> own = m_reader.passages(text);
                if (!own)
                    return own.error();
                passages.insert(text, *own);
            }
            const Passage *passage = passageOn(passages.value(text), each.link.on.span);
            m_sheet.references.append({each.sentence, text, passage ? passage->id : PassageId(), each.link.on.span,
                passage ? passage->number : 0, each.link.id});
        }
        return {};
    }

    Result<void> addProposed(const QList<PlacedDraftLink> &placed)
    {
        const Result<QList<Text>> texts = m_reader.texts(m_sheet.source.id);
        if (!texts)
            return texts.error();
        const auto own = std::ranges::find_if(*texts, [](const Text &text) { return text.edition && text.current; });
        if (own == texts->cend() || m_sheet.words.trimmed().isEmpty())
            return {};
        const Result<NameTrie> names = namesIn(m_reader, own->id);
        const Result<QList<Passage>> passages = m_reader.passages(own->id);
        const Result<QList<Date>> dates = m_reader.dates(own->id);
        const Result<QList<PassageLanguage>> languages = saidLanguages(m_reader, *own);
        if (!names || !passages || !dates || !languages)
            return (!names ? names.error() : !passages ? passages.error() : !dates ? dates.error() : languages.error());
        AlignableText source{own->characters, own->language, *passages, names->find(own->characters), {}, *languages};
        for (const Date &date : *dates)
            source.dates.append(
                {date.span, date.wording, date.edtf, date.part, date.standing.origin.rule, date.anchor});
        const AlignableText draft =
            alignableDraft(m_sheet.words, m_sheet.draft.language, m_sheet.source.published, *names);
        for (const LinkProposal &proposal : align(source, draft, m_sheet.draft.kind == RenditionKind::Summary)) {
            const auto from = std::ranges::find(*passages, proposal.source, &Passage::id);
            const auto to = std::ranges::find(draft.passages, proposal.rendered, &Passage::id);
            if (from == passages->cend() || to == draft.passages.cend())
                continue;
            const bool refused = std::ranges::any_of(placed, [&](const PlacedDraftLink &each) {
                return each.link.standing.status == Status::Rejected && each.sentence.overlaps(to->span)
                    && each.link.on.text == own->id && each.link.on.span.overlaps(from->span);
            });
            if (!refused && !overlapsAny(placed, to->span, Status::Accepted))
                m_sheet.references.append({to->span, own->id, from->id, from->span, from->number, {}});
        }
        return {};
    }

    const CaseReader &m_reader;
    DraftSheet m_sheet;
};

} // namespace

QString joinedWords(const QList<Paragraph> &paragraphs)
{
    QStringList words;
    for (const Paragraph &paragraph : paragraphs)
        words.append(paragraph.words);
    return words.join(u'\n');
}

Span sentenceAt(const QString &words, const QString &language, qsizetype caret)
{
    if (caret < 0 || caret > words.size())
        return {};
    Span before;
    for (const FoundPassage &found : findPassages(words, language)) {
        if (found.span.start > caret)
            break;
        before = found.span;
    }
    const qsizetype gap = caret - before.end;
    const bool right = gap <= 0 || QStringView(words).sliced(before.end, gap).trimmed().isEmpty();
    const bool sameParagraph = gap <= 0 || !QStringView(words).sliced(before.end, gap).contains(u'\n');
    return right && sameParagraph ? before : Span();
}

Edit editBetween(const QString &before, const QString &now)
{
    const qsizetype shorter = std::min(before.size(), now.size());
    qsizetype same = 0;
    while (same < shorter && before.at(same) == now.at(same))
        ++same;
    if (same > 0 && same < before.size() && before.at(same - 1).isHighSurrogate())
        --same;
    qsizetype tail = 0;
    while (tail < shorter - same && before.at(before.size() - 1 - tail) == now.at(now.size() - 1 - tail))
        ++tail;
    if (tail > 0 && before.at(before.size() - tail).isLowSurrogate())
        --tail;
    return {same, before.size() - same - tail, now.size() - same - tail};
}

Span placeAfter(const Edit &edit, Span place)
{
    const qsizetype end = edit.at + edit.removed;
    const qsizetype moved = edit.added - edit.removed;
    const qsizetype from = place.start >= end ? place.start + moved : std::min(place.start, edit.at);
    qsizetype to = place.end;
    if (place.end >= end && place.end > edit.at)
        to = place.end + moved;
    else if (place.end > edit.at)
        to = edit.at + edit.added;
    return {from, std::max(from, to)};
}

QList<PlacedDraftLink> placedLinks(const QList<Paragraph> &paragraphs, const QList<DraftLink> &links)
{
    QHash<ParagraphId, qsizetype> starts;
    qsizetype start = 0;
    for (const Paragraph &paragraph : paragraphs) {
        starts.insert(paragraph.id, start);
        start += paragraph.words.size() + 1;
    }
    QList<PlacedDraftLink> placed;
    for (const DraftLink &link : links) {
        const qsizetype from = starts.value(link.paragraph);
        placed.append({link, {from + link.span.start, from + link.span.end}});
    }
    return placed;
}

PlaceInDraft placeInDraft(const QStringList &paragraphs, qsizetype offset)
{
    qsizetype start = 0;
    for (qsizetype i = 0; i < paragraphs.size(); ++i) {
        if (offset <= start + paragraphs.at(i).size() || i == paragraphs.size() - 1)
            return {i, offset - start};
        start += paragraphs.at(i).size() + 1;
    }
    return {};
}

Result<DraftSheet> draftSheet(const CaseReader &reader, DraftId draft)
{
    return SheetOfDraft(reader).run(draft);
}

Result<Outline> outlineOf(const CaseReader &reader, SourceId id)
{
    const Result<Source> source = reader.source(id);
    const Result<QList<Text>> texts = reader.texts(id);
    const Result<QList<Draft>> drafts = reader.drafts(id);
    if (!source || !texts || !drafts)
        return !source ? source.error() : !texts ? texts.error() : drafts.error();
    Outline outline{*source, {}, {}, {}, {}, {}, *drafts};
    const auto own = std::ranges::find_if(*texts, [](const Text &text) { return text.edition && text.current; });
    if (own == texts->cend())
        return outline;
    const Result<QList<Passage>> passages = reader.passages(own->id);
    const Result<QList<Mention>> mentions = reader.mentions(own->id);
    const Result<QList<Date>> dates = reader.dates(own->id);
    if (!passages || !mentions || !dates)
        return !passages ? passages.error() : !mentions ? mentions.error() : dates.error();
    KeyPassageRequest request{own->characters, own->language, source->title, *passages, {}, {}};
    for (const Mention &mention : *mentions) {
        if (mention.standing.status != Status::Rejected && !mention.orphaned)
            request.names.append(mention.span);
    }
    for (const Date &date : *dates) {
        if (date.standing.status != Status::Rejected)
            request.dates.append(date.span);
    }
    outline.text = own->id;
    outline.language = own->language;
    for (const qsizetype index : keyPassages(request)) {
        const Passage &passage = passages->at(index);
        outline.passages.append(passage);
        outline.words.append(own->characters.sliced(passage.span.start, passage.span.length()));
    }
    Result<QList<RemarkMark>> languages = languagesSaid(reader, own->id);
    if (!languages)
        return languages.error();
    outline.languages = *std::move(languages);
    return outline;
}

} // namespace dossier
