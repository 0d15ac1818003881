// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/acts/renditionacts.h"

#include "casefile/fingerprint.h"
#include "casefile/folding.h"
#include "workspace/acts/actrows.h"
#include "workspace/drafting.h"
#include "workspace/readingagain.h"

#include <QDateTime>
#include <QSet>

#include <algorithm>
#include <set>
#include <tuple>

using namespace Qt::StringLiterals;

namespace dossier::acts {

namespace {

// A person is sure.
constexpr double sure = 1;

QStringList paragraphsOf(const QString &characters)
{
    return characters.split(u'\n');
}

template <typename Row> RowKey keyOf(const QString &table, const Row &row, qint64 revision)
{
    return {table, row.id.value, revision};
}

// The sentence of a paragraph that a place of it is in; empty when there is none.
Span sentenceIn(const QString &paragraph, const QString &language, Span place)
{
    for (const FoundPassage &found : findPassages(paragraph, language)) {
        if (found.span.overlaps(place))
            return found.span;
    }
    return {};
}

QByteArray draftLinkFingerprint(const Draft &draft, const TextSpan &on)
{
    return fingerprint(u"draft-link",
        {draft.uid.toRfc4122(), QByteArray::number(on.text.value), QByteArray::number(on.span.start),
            QByteArray::number(on.span.end)});
}

// A draft with all its rows, and the words of the history about it.
struct WholeDraft
{
    Draft draft;
    Source source;
    QList<Paragraph> paragraphs;
    QList<DraftLink> links;

    QStringList about() const { return {toString(draft.kind), draft.language, source.title}; }
};

Result<WholeDraft> wholeDraft(const CaseReader &reader, DraftId id)
{
    const Result<Draft> draft = reader.draft(id);
    if (!draft)
        return draft.error();
    const Result<Source> source = reader.source(draft->source);
    const Result<QList<Paragraph>> paragraphs = reader.paragraphs(id);
    const Result<QList<DraftLink>> links = reader.draftLinks(id);
    if (!source || !paragraphs || !links)
        return !source ? source.error() : !paragraphs ? paragraphs.error() : links.error();
    return WholeDraft{*draft, *source, *paragraphs, *links};
}

void removeDraft(const WholeDraft &whole, Write &write)
{
    for (const DraftLink &link : whole.links)
        write.removed.append(keyOf(u"draft_link"_s, link, link.standing.revision));
    for (const Paragraph &paragraph : whole.paragraphs)
        write.removed.append(keyOf(u"paragraph"_s, paragraph, paragraph.revision));
    write.removed.append(keyOf(u"draft"_s, whole.draft, whole.draft.revision));
}

// Writing --------------------------------------------------------------------------------------------------------

// Puts paragraphs in the place of others: those that are the same at both ends stay as they are.
class Rewriting
{
public:
    Rewriting(const WholeDraft &whole, const QStringList &now, Write &write)
        : m_whole(whole)
        , m_now(now)
        , m_write(write)
    {
    }

    void run()
    {
        const QList<Paragraph> &before = m_whole.paragraphs;
        const qsizetype shorter = std::min(before.size(), m_now.size());
        while (m_head < shorter && before.at(m_head).words == m_now.at(m_head))
            ++m_head;
        while (m_tail < shorter - m_head
            && before.at(before.size() - 1 - m_tail).words == m_now.at(m_now.size() - 1 - m_tail))
            ++m_tail;
        for (qsizetype i = 0; i < m_head; ++i)
            m_rows.append(before.at(i));
        replaceMiddle();
        for (qsizetype i = before.size() - m_tail; i < before.size(); ++i)
            m_rows.append(before.at(i));
        position();
        moveLinks();
        drop();
    }

private:
    void replaceMiddle()
    {
        const QList<Paragraph> &before = m_whole.paragraphs;
        const qsizetype end = before.size() - m_tail;
        for (qsizetype i = m_head; i < m_now.size() - m_tail; ++i) {
            if (i < end) {
                Paragraph changed = before.at(i);
                changed.words = m_now.at(i);
                m_rows.append(changed);
            } else {
                m_rows.append({ParagraphId(-m_made - 1), m_whole.draft.id, 0, m_now.at(i), 0});
                ++m_made;
            }
        }
        for (qsizetype i = std::max(m_head, m_now.size() - m_tail); i < end; ++i)
            m_gone.append(before.at(i));
    }

    // New ones stand between their neighbours; where there is no room left, all get new places.
    void position()
    {
        const qsizetype first = m_rows.size() - m_tail - m_made;
        const qint64 from = first > 0 ? m_rows.at(first - 1).position : 0;
        const qint64 to =
            m_tail > 0 ? m_rows.at(m_rows.size() - m_tail).position : from + (m_made + 1) * Paragraph::gap;
        const qint64 step = (to - from) / (m_made + 1);
        for (qsizetype i = 0; i < m_made; ++i)
            m_rows[first + i].position = from + (i + 1) * step;
        if (m_made > 0 && step == 0) {
            for (qsizetype i = 0; i < m_rows.size(); ++i)
                m_rows[i].position = (i + 1) * Paragraph::gap;
        }
        for (const Paragraph &row : std::as_const(m_rows)) {
            const auto was = std::ranges::find(m_whole.paragraphs, row.id, &Paragraph::id);
            if (was == m_whole.paragraphs.cend())
                m_write.content.paragraphs.append(row);
            else if (*was != row)
                m_write.changed.paragraphs.append(row);
        }
    }

    void moveLinks()
    {
        const QString before = joinedWords(m_whole.paragraphs);
        const QString now = m_now.join(u'\n');
        const Edit edit = editBetween(before, now);
        std::set<std::tuple<qint64, qsizetype, qint64, qsizetype>> taken; // sentence and passage
        for (const PlacedDraftLink &placed : placedLinks(m_whole.paragraphs, m_whole.links)) {
            const Span after = placeOf(
                before.sliced(placed.sentence.start, placed.sentence.length()), placeAfter(edit, placed.sentence), now);
            const PlaceInDraft place = placeInDraft(m_now, after.start);
            const Paragraph &paragraph = m_rows.at(place.paragraph);
            const Span inside{place.offset, std::min(place.offset + after.length(), paragraph.words.size())};
            const Span sentence =
                after.isEmpty() ? Span() : sentenceIn(paragraph.words, m_whole.draft.language, inside);
            const std::tuple key(
                paragraph.id.value, sentence.start, placed.link.on.text.value, placed.link.on.span.start);
            if (sentence.isEmpty() || taken.contains(key)) {
                m_write.removed.append(keyOf(u"draft_link"_s, placed.link, placed.link.standing.revision));
                continue;
            }
            taken.insert(key);
            DraftLink moved = placed.link;
            moved.paragraph = paragraph.id;
            moved.span = sentence;
            if (moved != placed.link)
                m_write.changed.draftLinks.append(moved);
        }
    }

    // Where the sentence went when an edit took in more than what changed: it stands there still, word for word.
    static Span placeOf(const QString &sentence, Span guess, const QString &now)
    {
        const qsizetype at = now.indexOf(sentence);
        const bool isThere = QStringView(now).mid(guess.start, guess.length()) == sentence;
        if (isThere || at < 0 || now.indexOf(sentence, at + 1) >= 0)
            return guess;
        return {at, at + sentence.size()};
    }

    void drop()
    {
        for (const Paragraph &paragraph : std::as_const(m_gone))
            m_write.removed.append(keyOf(u"paragraph"_s, paragraph, paragraph.revision));
    }

    const WholeDraft &m_whole;
    const QStringList &m_now;
    Write &m_write;
    QList<Paragraph> m_rows; // as they are to be
    QList<Paragraph> m_gone;
    qsizetype m_head = 0; // paragraphs that stay
    qsizetype m_tail = 0;
    qsizetype m_made = 0;
};

// The words an edit touched, whole; a sign where only paragraphs were made or joined.
QString wordsAround(const QString &words, qsizetype from, qsizetype to)
{
    while (from > 0 && from < to && !words.at(from).isSpace() && !words.at(from - 1).isSpace())
        --from;
    while (to > from && to < words.size() && !words.at(to - 1).isSpace() && !words.at(to).isSpace())
        ++to;
    const QString touched = firstWords(words.sliced(from, to - from));
    return touched.isEmpty() ? u"¶"_s : touched;
}

// Versions -------------------------------------------------------------------------------------------------------

// What a person said of the links of a version that is being made: by places in its text.
struct SaidLink
{
    Span sentence;
    TextSpan on;
    Status status = Status::Accepted;
    Origin origin;
};

// A text becomes the next version of a rendition, and is read.
class Keeping
{
public:
    Keeping(const CaseReader &reader, VersionAtHand version, Write &write)
        : m_reader(reader)
        , m_version(std::move(version))
        , m_write(write)
    {
    }

    // The number it has.
    Result<int> run(const QList<SaidLink> &said)
    {
        const Result<Source> source = m_reader.source(m_version.source);
        const Result<QList<RenditionRow>> renditions = m_reader.renditions(m_version.source);
        const Result<QList<Text>> texts = m_reader.texts(m_version.source);
        const Result<KnownNames> names = knownNames(m_reader);
        if (!source || !renditions || !texts || !names)
            return !source ? source.error() : !renditions ? renditions.error() : !texts ? texts.error() : names.error();
        const Version version = place(*renditions);
        supersede(*renditions, *texts);
        const Text text = addText(version);
        const Reading reading = readText({text.characters, text.language, source->published});
        const AlignableText alignable = appendReading(m_write.content, text, reading, *names);
        const auto own = std::ranges::find_if(*texts, [](const Text &each) { return each.edition && each.current; });
        if (own != texts->cend()) {
            const Result<AlignableText> source = alignableText(m_reader, *names, *own);
            if (!source)
                return source.error();
            appendLinks(m_write.content, {textKey(own->characters), *source}, {textKey(text.characters), alignable},
                m_version.kind == RenditionKind::Summary);
        }
        const Result<void> linked = addSaid(text, alignable, said);
        if (!linked)
            return linked.error();
        return version.number;
    }

private:
    Version place(const QList<RenditionRow> &renditions)
    {
        Version version;
        version.id = VersionId(-1);
        version.uid = newUid();
        version.state = m_version.state;
        version.author = m_version.author;
        version.made = QDateTime::currentMSecsSinceEpoch();
        version.text = TextId(-1);
        for (const RenditionRow &row : renditions) {
            if (row.rendition.kind != m_version.kind || row.rendition.language != m_version.language)
                continue;
            version.rendition = row.rendition.id;
            for (const Version &each : row.versions)
                version.number = std::max(version.number, each.number + 1);
        }
        if (!version.rendition) {
            version.rendition = RenditionId(-1);
            m_write.content.renditions.append(
                {RenditionId(-1), newUid(), m_version.source, m_version.kind, m_version.language});
        }
        m_write.content.versions.append(version);
        return version;
    }

    // By hand, so that taking the act back brings the older one back.
    void supersede(const QList<RenditionRow> &renditions, const QList<Text> &texts)
    {
        const RenditionId rendition = m_write.content.versions.constFirst().rendition;
        for (const RenditionRow &row : renditions) {
            for (const Version &each : row.versions) {
                const auto text = std::ranges::find(texts, each.text, &Text::id);
                if (row.rendition.id != rendition || text == texts.cend() || !text->current)
                    continue;
                Text older = *text;
                older.current = false;
                m_write.changed.texts.append(older);
            }
        }
    }

    Text addText(const Version &version)
    {
        Text text;
        text.id = version.text;
        text.source = m_version.source;
        text.version = version.id;
        text.language = m_version.language;
        text.languageOrigin = u"person"_s;
        text.characters = normalised(m_version.characters, QString::NormalizationForm_C);
        text.rulesVersion = analysisVersion;
        m_write.content.texts.append(text);
        return text;
    }

    // A sentence a person linked rests on what that person said, whatever the rule proposes; what was refused stays
    // refused.
    Result<void> addSaid(const Text &text, const AlignableText &rendered, const QList<SaidLink> &said)
    {
        QHash<TextId, Text> texts;
        QHash<TextId, QList<Passage>> passages;
        for (const SaidLink &each : said) {
            const TextId id = each.on.text;
            if (!texts.contains(id)) {
                const Result<Text> other = m_reader.text(id);
                const Result<QList<Passage>> own = m_reader.passages(id);
                if (!other || !own)
                    return other ? own.error() : other.error();
                texts.insert(id, *other);
                passages.insert(id, *own);
            }
            const Passage *from = passageAt(passages.value(id), each.on.span);
            const Passage *to = passageAt(rendered.passages, each.sentence);
            if (!from || !to)
                continue;
            QList<Link> &links = m_write.content.links;
            const bool accepted = each.status == Status::Accepted;
            links.removeIf([&](const Link &link) {
                return link.rendered == to->id
                    && (link.source == from->id || (accepted && !link.standing.origin.isPerson()));
            });
            const QByteArray print =
                linkFingerprint(textKey(texts.value(id).characters), from->span, textKey(text.characters), to->span);
            links.append({{}, from->id, to->id, accepted ? sure : 0, {each.status, each.origin, print, 0}});
        }
        qint64 last = 0;
        for (Link &link : m_write.content.links)
            link.id = LinkId(--last);
        return {};
    }

    static const Passage *passageAt(const QList<Passage> &passages, Span span)
    {
        const auto found =
            std::ranges::find_if(passages, [span](const Passage &each) { return each.span.overlaps(span); });
        return found == passages.cend() ? nullptr : &*found;
    }

    const CaseReader &m_reader;
    VersionAtHand m_version;
    Write &m_write;
};

// Without blank lines at its ends, which are no paragraphs.
QString withoutBlankEnds(const QString &words)
{
    qsizetype from = 0;
    qsizetype to = words.size();
    while (to > from && words.at(to - 1).isSpace())
        --to;
    for (qsizetype end = words.indexOf(u'\n'); end >= 0 && end < to; end = words.indexOf(u'\n', from)) {
        if (!QStringView(words).sliced(from, end - from).trimmed().isEmpty())
            break;
        from = end + 1;
    }
    return words.sliced(from, to - from);
}

} // namespace

Result<Write> beginDraft(const CaseReader &reader, const QString &who, const DraftBeginning &beginning)
{
    DraftBeginning begun = beginning;
    const Result<Source> source = reader.source(beginning.source);
    const Result<QList<Draft>> drafts = reader.drafts(beginning.source);
    const Result<QList<RenditionRow>> renditions = reader.renditions(beginning.source);
    if (!source || !drafts || !renditions)
        return !source ? source.error() : !drafts ? drafts.error() : renditions.error();
    TextId basis;
    int number = 0;
    for (const RenditionRow &row : *renditions) {
        for (const Version &version : row.versions) {
            if (!begun.basis || version.id != begun.basis)
                continue;
            begun.kind = row.rendition.kind;
            begun.language = row.rendition.language;
            basis = version.text;
            number = version.number;
        }
    }
    if (begun.basis && !basis)
        return Error{ErrorCode::NotFound, u"version %1"_s.arg(begun.basis.value), {}};
    for (const Draft &draft : *drafts) {
        if (draft.kind == begun.kind && draft.language == begun.language)
            return Error{ErrorCode::Conflict, u"draft %1"_s.arg(draft.id.value), {}};
    }
    Write write = personsAct(u"begin-draft"_s, {toString(begun.kind), begun.language, source->title});
    if (basis)
        write.act.arguments.append(QString::number(number));
    const Draft draft{DraftId(-1), newUid(), begun.source, begun.basis, begun.kind, begun.language, who,
        QDateTime::currentMSecsSinceEpoch(), 0};
    write.content.drafts = {draft};
    QStringList words{QString()};
    Text text;
    if (basis) {
        const Result<Text> read = reader.text(basis);
        if (!read)
            return read.error();
        text = *read;
        words = paragraphsOf(text.characters);
    }
    for (qsizetype i = 0; i < words.size(); ++i)
        write.content.paragraphs.append({ParagraphId(-i - 1), draft.id, (i + 1) * Paragraph::gap, words.at(i), 0});
    if (!basis)
        return write;
    const Result<QList<Link>> links = reader.links(basis);
    const Result<QList<Passage>> passages = reader.passages(basis);
    if (!links || !passages)
        return links ? passages.error() : links.error();
    for (const Link &link : *links) {
        if (link.standing.status == Status::Proposed)
            continue; // the rule proposes it again
        const Result<CaseContent> from = reader.rows({{u"passage"_s, link.source.value, -1}});
        const auto to = std::ranges::find(*passages, link.rendered, &Passage::id);
        if (!from || to == passages->cend())
            return from ? Error{ErrorCode::NotFound, u"passage"_s, {}} : from.error();
        const Passage on = from->passages.constFirst();
        const PlaceInDraft place = placeInDraft(words, to->span.start);
        Standing standing = link.standing;
        if (!standing.origin.isPerson())
            standing.origin = {{}, 0, who}; // accepted or refused by somebody
        standing.fingerprint = draftLinkFingerprint(draft, {on.text, on.span});
        standing.revision = 0;
        write.content.draftLinks.append(
            {nextId(write.content.draftLinks), write.content.paragraphs.at(place.paragraph).id,
                {place.offset, place.offset + to->span.length()}, {on.text, on.span}, standing});
    }
    return write;
}

Result<Write> writeDraft(const CaseReader &reader, const QString &, DraftId draft, const QStringList &paragraphs)
{
    const Result<WholeDraft> whole = wholeDraft(reader, draft);
    if (!whole)
        return whole.error();
    QStringList now;
    for (const QString &paragraph : paragraphs)
        now.append(normalised(paragraph, QString::NormalizationForm_C));
    if (now.isEmpty())
        now.append(QString());
    const QString before = joinedWords(whole->paragraphs);
    const QString after = now.join(u'\n');
    const Edit edit = editBetween(before, after);
    const bool strikes = edit.added == 0;
    const QString touched = strikes ? wordsAround(before.sliced(edit.at, edit.removed), 0, edit.removed)
                                    : wordsAround(after, edit.at, edit.at + edit.added);
    Write write = personsAct(strikes ? u"strike-words"_s : u"write-words"_s, QStringList{touched} + whole->about());
    Rewriting(*whole, now, write).run();
    return write;
}

Result<Write> discardDraft(const CaseReader &reader, const QString &, DraftId draft)
{
    const Result<WholeDraft> whole = wholeDraft(reader, draft);
    if (!whole)
        return whole.error();
    Write write = personsAct(u"discard-draft"_s, whole->about());
    removeDraft(*whole, write);
    return write;
}

Result<Write> keepVersion(const CaseReader &reader, const QString &who, DraftId draft, const QString &state)
{
    const Result<WholeDraft> whole = wholeDraft(reader, draft);
    if (!whole)
        return whole.error();
    const QString words = joinedWords(whole->paragraphs);
    const QString kept = withoutBlankEnds(words);
    if (kept.trimmed().isEmpty())
        return invalid(u"nothing is written yet"_s);
    const qsizetype cut = words.indexOf(kept);
    QList<SaidLink> said;
    for (const PlacedDraftLink &placed : placedLinks(whole->paragraphs, whole->links)) {
        said.append({{placed.sentence.start - cut, placed.sentence.end - cut}, placed.link.on,
            placed.link.standing.status, placed.link.standing.origin});
    }
    Write write = personsAct(u"keep-version"_s, {});
    const Result<int> number =
        Keeping(reader, {whole->draft.source, whole->draft.kind, whole->draft.language, kept, state, who}, write)
            .run(said);
    if (!number)
        return number.error();
    write.act.arguments = whole->about() + QStringList{QString::number(*number), state};
    removeDraft(*whole, write);
    return write;
}

Result<Write> addVersion(const CaseReader &reader, const QString &who, const VersionAtHand &version)
{
    VersionAtHand kept = version;
    kept.characters = withoutBlankEnds(version.characters);
    if (kept.characters.trimmed().isEmpty())
        return invalid(u"there are no words"_s);
    if (kept.author.isEmpty())
        kept.author = who;
    const Result<Source> source = reader.source(version.source);
    if (!source)
        return source.error();
    Write write = personsAct(u"add-version"_s, {});
    const Result<int> number = Keeping(reader, kept, write).run({});
    if (!number)
        return number.error();
    write.act.arguments =
        QStringList{toString(kept.kind), kept.language, source->title, QString::number(*number), kept.state};
    return write;
}

namespace {

Result<QList<Passage>> passagesWith(const CaseReader &reader, const QList<PassageId> &ids)
{
    QList<RowKey> keys;
    for (const PassageId id : ids)
        keys.append({u"passage"_s, id.value, -1});
    const Result<CaseContent> rows = reader.rows(keys);
    if (!rows)
        return rows.error();
    return rows->passages;
}

QString numbersOf(const QList<Passage> &passages)
{
    QStringList numbers;
    for (const Passage &passage : passages)
        numbers.append(QString::number(passage.number));
    return numbers.join(u", "_s);
}

} // namespace

Result<Write> linkSentence(const CaseReader &reader, const QString &who, const SentenceLink &wanted)
{
    const Result<WholeDraft> whole = wholeDraft(reader, wanted.draft);
    const Result<DraftSheet> sheet = draftSheet(reader, wanted.draft);
    const Result<QList<Passage>> passages = passagesWith(reader, wanted.passages);
    if (!whole || !sheet || !passages)
        return !whole ? whole.error() : !sheet ? sheet.error() : passages.error();
    const Span sentence = sentenceAt(sheet->words, whole->draft.language, wanted.sentence.start);
    if (sentence.isEmpty() || passages->isEmpty())
        return invalid(u"there is no sentence or no passage"_s);
    QStringList words;
    for (const Paragraph &paragraph : whole->paragraphs)
        words.append(paragraph.words);
    const PlaceInDraft place = placeInDraft(words, sentence.start);
    const ParagraphId paragraph = whole->paragraphs.at(place.paragraph).id;
    const Span inside{place.offset, place.offset + sentence.length()};
    const auto referenceTo = [&](const Passage &passage) {
        return std::ranges::find_if(sheet->references,
            [&](const DraftReference &each) { return each.sentence.overlaps(sentence) && each.passage == passage.id; });
    };
    const auto isLinked = [&](const Passage &passage) { return referenceTo(passage) != sheet->references.cend(); };
    const bool byPerson = std::ranges::all_of(
        *passages, [&](const Passage &passage) { return isLinked(passage) && referenceTo(passage)->link; });
    // What a rule proposes becomes the person's; what is the person's goes.
    const bool unlinks = wanted.unlinks || byPerson;
    Write write = personsAct(unlinks ? u"unlink-sentence"_s : u"link-sentence"_s,
        {firstWords(sheet->words.sliced(sentence.start, sentence.length())), numbersOf(*passages),
            whole->source.title});
    for (const Passage &passage : *passages) {
        const TextSpan on{passage.text, passage.span};
        const auto there = std::ranges::find_if(whole->links, [&](const DraftLink &link) {
            return link.paragraph == paragraph && link.span.overlaps(inside) && link.on.text == on.text
                && link.on.span.overlaps(on.span);
        });
        const Status status = unlinks ? Status::Rejected : Status::Accepted;
        if (there == whole->links.cend()) {
            Standing standing = byHand(who, draftLinkFingerprint(whole->draft, on));
            standing.status = status;
            write.content.draftLinks.append({nextId(write.content.draftLinks), paragraph, inside, on, standing});
        } else if (there->standing.status != status) {
            DraftLink changed = *there;
            changed.standing.status = status;
            changed.standing.origin = {{}, 0, who};
            write.changed.draftLinks.append(changed);
        }
    }
    return write;
}

Result<Write> linkPassage(const CaseReader &reader, const QString &who, PassageId rendered, const QList<PassageId> &ids)
{
    const Result<QList<Passage>> here = passagesWith(reader, {rendered});
    const Result<QList<Passage>> passages = passagesWith(reader, ids);
    if (!here || !passages)
        return here ? passages.error() : here.error();
    const Passage to = here->constFirst();
    const Result<Text> text = reader.text(to.text);
    if (!text)
        return text.error();
    const Result<QList<Link>> links = reader.links(to.text);
    const Result<Source> source = reader.source(text->source);
    if (!links || !source)
        return links ? source.error() : links.error();
    if (!text->version || passages->isEmpty())
        return invalid(u"only a sentence of a rendition rests on passages"_s);
    const auto linkTo = [&](PassageId from) {
        return std::ranges::find_if(
            *links, [&](const Link &link) { return link.rendered == rendered && link.source == from; });
    };
    const bool unlinks = std::ranges::all_of(*passages, [&](const Passage &passage) {
        const auto link = linkTo(passage.id);
        return link != links->cend() && link->standing.status == Status::Accepted;
    });
    Write write = personsAct(unlinks ? u"unlink-sentence"_s : u"link-sentence"_s,
        {firstWords(text->characters.sliced(to.span.start, to.span.length())), numbersOf(*passages), source->title});
    for (const Passage &from : *passages) {
        const Status status = unlinks ? Status::Rejected : Status::Accepted;
        const auto there = linkTo(from.id);
        if (there != links->cend()) {
            Link changed = *there;
            changed.standing.status = status;
            changed.standing.origin = {{}, 0, who};
            changed.confidence = unlinks ? changed.confidence : sure;
            if (changed != *there)
                write.changed.links.append(changed);
            continue;
        }
        const Result<Text> other = reader.text(from.text);
        if (!other)
            return other.error();
        if (!other->edition || other->source != text->source)
            return invalid(u"the passage is not of this source"_s);
        Standing standing =
            byHand(who, linkFingerprint(textKey(other->characters), from.span, textKey(text->characters), to.span));
        write.content.links.append({nextId(write.content.links), from.id, to.id, sure, standing});
    }
    // What a rule proposed for this sentence gives way to the person's word.
    for (const Link &link : *links) {
        const bool named = std::ranges::any_of(*passages, [&](const Passage &each) { return each.id == link.source; });
        if (unlinks || link.rendered != rendered || named || link.standing.status != Status::Proposed)
            continue;
        Link refused = link;
        refused.standing.status = Status::Rejected;
        write.changed.links.append(refused);
    }
    return write;
}

} // namespace dossier::acts
