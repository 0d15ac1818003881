// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/readingagain.h"

#include "casefile/fingerprint.h"
#include "store/keys.h"
#include "workspace/attributionchecks.h"
#include "workspace/comparedsources.h"
#include "workspace/jobwriting.h"
#include "workspace/languagechecks.h"
#include "workspace/newevents.h"
#include "workspace/newrepeats.h"
#include "workspace/newsameness.h"
#include "workspace/renditionchecks.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

bool isOnlyProposed(const Standing &standing)
{
    return standing.status == Status::Proposed && !standing.origin.isPerson();
}

// What a rule says of a row besides where it stands.
bool saysTheSame(const Mention &, const Mention &)
{
    return true; // entity and span are the fingerprint
}
bool saysTheSame(const Date &a, const Date &b)
{
    return a.wording == b.wording && a.part == b.part && a.anchor == b.anchor;
}
bool saysTheSame(const Indicator &, const Indicator &)
{
    return true;
}
bool saysTheSame(const Quotation &, const Quotation &)
{
    return true;
}
bool saysTheSame(const Link &a, const Link &b)
{
    return a.confidence == b.confidence && a.source == b.source && a.rendered == b.rendered;
}

// `known` with what the rule says now.
Mention retold(Mention known, const Mention &)
{
    return known;
}
Date retold(Date known, const Date &now)
{
    known.wording = now.wording;
    known.part = now.part;
    known.anchor = now.anchor;
    return known;
}
Indicator retold(Indicator known, const Indicator &)
{
    return known;
}
Quotation retold(Quotation known, const Quotation &)
{
    return known;
}
Link retold(Link known, const Link &now)
{
    known.confidence = now.confidence;
    return known;
}

// Texts of a source that are read again in one act: its renditions first, whose links wait for the source's own text.
// The case has neither as they are to be, so that a link compared from both ends would go or come twice.
struct ReadTogether
{
    QHash<TextId, AlignableText> read; // as they are to be
    qsizetype newPassages = 0; // of them
};

class TextComparison
{
public:
    TextComparison(const CaseReader &reader, const KnownNames &names, const TextAsCorrected &corrected,
        const ReadingRules &rules, ReadAgainReport &report, ReadTogether *together = nullptr)
        : m_reader(reader)
        , m_names(names)
        , m_corrected(corrected)
        , m_text(corrected.text)
        , m_key(textKey(m_text.characters))
        , m_rules(rules)
        , m_report(report)
        , m_together(together)
    {
    }

    Result<Write> run();

private:
    Result<void> compareText();
    Result<void> comparePassages();
    Result<void> compareMarks();
    Result<void> compareLinks();
    Result<AlignableText> alignableOther(const Text &other) const;
    Result<void> compareLinksWith(const Text &other, bool otherIsOwn, bool isSummary);
    template <typename Row>
    Result<void> compare(const Result<QList<Row>> &known, const QList<Row> &found, QList<Row> CaseContent::*rows);
    template <typename Row> void noteMissing(const Row &row);
    void noteMissingAt(Span span, const QByteArray &rowPrint, const QString &kind);
    void noteMissing(const Link &link);
    Passage passageFor(PassageId gone) const;

    const CaseReader &m_reader;
    const KnownNames &m_names;
    const TextAsCorrected &m_corrected;
    const Text &m_text;
    QByteArray m_key;
    const ReadingRules &m_rules;
    ReadAgainReport &m_report;
    ReadTogether *m_together; // nullptr: it is read alone
    CaseContent m_found; // as a new text would have it
    AlignableText m_alignable; // with ids as they are to be
    QList<Passage> m_gone;
    Write m_write;
};

QString kindOf(const Mention &)
{
    return u"mention"_s;
}
QString kindOf(const Date &)
{
    return u"date"_s;
}
QString kindOf(const Indicator &)
{
    return u"indicator"_s;
}
QString kindOf(const Quotation &)
{
    return u"quotation"_s;
}

QString tableOfRow(const Link &)
{
    return u"link"_s;
}
template <typename Row> QString tableOfRow(const Row &row)
{
    return kindOf(row);
}

// Something accepted that the rules do not find any more: it stays, and a person is told.
void TextComparison::noteMissingAt(Span span, const QByteArray &rowPrint, const QString &kind)
{
    ++m_report.noLongerFound;
    const QString words = m_text.characters.mid(span.start, span.length());
    Finding finding;
    finding.id = FindingId(-m_write.content.findings.size() - 1);
    finding.uid = newUid();
    finding.check = u"reading"_s;
    finding.severity = Severity::Noted;
    finding.code = u"no-longer-found"_s;
    finding.arguments = {kind, words};
    finding.spans = {{m_text.id, span}};
    finding.standing = {
        Status::Proposed, {u"reading-again"_s, m_rules.version, {}}, fingerprint(u"no-longer-found", {rowPrint}), 0};
    if (const Result<bool> known = m_reader.hasFinding(finding.standing.fingerprint); known && !*known)
        m_write.content.findings.append(finding);
}

template <typename Row> void TextComparison::noteMissing(const Row &row)
{
    noteMissingAt(row.span, row.standing.fingerprint, kindOf(row));
}

void TextComparison::noteMissing(const Link &link)
{
    const auto here = std::ranges::find_if(m_alignable.passages,
        [&link](const Passage &passage) { return passage.id == link.source || passage.id == link.rendered; });
    if (here != m_alignable.passages.end())
        noteMissingAt(here->span, link.standing.fingerprint, u"link"_s);
}

template <typename Row>
Result<void> TextComparison::compare(
    const Result<QList<Row>> &known, const QList<Row> &found, QList<Row> CaseContent::*rows)
{
    if (!known)
        return known.error();
    QHash<QByteArray, const Row *> now;
    for (const Row &row : found)
        now.insert(row.standing.fingerprint, &row);
    QSet<QByteArray> there;
    for (const Row &row : *known) {
        there.insert(row.standing.fingerprint);
        const Row *same = now.value(row.standing.fingerprint);
        if (row.standing.origin.isPerson())
            continue;
        if (same) {
            const bool speaks =
                row.standing.status != Status::Rejected && !saysTheSame(row, *same) && isOnlyProposed(row.standing);
            Row changed = speaks ? retold(row, *same) : row;
            changed.standing.origin = same->standing.origin;
            if (changed == row)
                continue;
            (m_write.changed.*rows).append(changed);
            m_report.changed += speaks ? 1 : 0;
        } else if (isOnlyProposed(row.standing)) {
            m_write.removed.append({tableOfRow(row), row.id.value, row.standing.revision});
            ++m_report.removed;
        } else if (row.standing.status == Status::Accepted) {
            noteMissing(row);
        }
    }
    for (Row row : found) {
        if (there.contains(row.standing.fingerprint))
            continue;
        row.id = decltype(Row::id)(-(m_write.content.*rows).size() - 1);
        (m_write.content.*rows).append(row);
        ++m_report.added;
    }
    return {};
}

// Passages are the same when they have the same span and kind; then they keep their ids, whatever their number.
Result<void> TextComparison::comparePassages()
{
    const Result<QList<Passage>> known = m_reader.passages(m_text.id);
    if (!known)
        return known.error();
    QHash<std::pair<qsizetype, qsizetype>, Passage> there;
    for (const Passage &passage : *known)
        there.insert({passage.span.start, passage.span.end}, passage);
    m_alignable.passages.clear();
    for (Passage passage : std::as_const(m_found.passages)) {
        const auto same = there.constFind({passage.span.start, passage.span.end});
        if (same == there.cend()) {
            const qsizetype before = m_together ? m_together->newPassages : 0;
            passage.id = PassageId(-before - m_write.content.passages.size() - 1);
            m_write.content.passages.append(passage);
        } else {
            passage.id = same->id;
            if (passage != *same)
                m_write.changed.passages.append(passage);
            there.erase(same);
        }
        m_alignable.passages.append(passage);
    }
    for (const Passage &passage : std::as_const(there)) {
        m_gone.append(passage);
        m_write.removed.append({u"passage"_s, passage.id.value, -1});
    }
    return {};
}

// The passage in whose place it is now.
Passage TextComparison::passageFor(PassageId gone) const
{
    const auto before = std::ranges::find(m_gone, gone, &Passage::id);
    if (before == m_gone.end())
        return {};
    Passage best;
    for (const Passage &passage : m_alignable.passages) {
        if (!best.id || passage.span.start <= before->span.start)
            best = passage;
    }
    return best;
}

Result<void> TextComparison::compareMarks()
{
    Result<void> done = compare(m_reader.mentions(m_text.id), m_found.mentions, &CaseContent::mentions);
    if (done)
        done = compare(m_reader.dates(m_text.id), m_found.dates, &CaseContent::dates);
    if (done)
        done = compare(m_reader.indicators(m_text.id), m_found.indicators, &CaseContent::indicators);
    return done ? compare(m_reader.quotations(m_text.id), m_found.quotations, &CaseContent::quotations) : done;
}

Result<AlignableText> TextComparison::alignableOther(const Text &other) const
{
    if (m_together) {
        const auto read = m_together->read.constFind(other.id);
        if (read != m_together->read.cend())
            return *read;
    }
    return alignableText(m_reader, m_names, other);
}

Result<void> TextComparison::compareLinksWith(const Text &other, bool otherIsOwn, bool isSummary)
{
    const Result<AlignableText> there = alignableOther(other);
    if (!there)
        return there.error();
    const LinkableText here{m_key, m_alignable};
    const LinkableText beyond{textKey(other.characters), *there};
    CaseContent found;
    appendLinks(found, otherIsOwn ? beyond : here, otherIsOwn ? here : beyond, isSummary);
    Result<QList<Link>> known = m_reader.links(otherIsOwn ? m_text.id : other.id);
    if (!known)
        return known.error();
    // Of the other passages of this rendition, those of another text of the source have their own links.
    const auto isBetween = [&](const Link &link) {
        const auto inOther = [&](PassageId id) {
            return std::ranges::any_of(there->passages, [id](const Passage &passage) { return passage.id == id; });
        };
        return inOther(otherIsOwn ? link.source : link.rendered);
    };
    known->removeIf([&](const Link &link) { return !isBetween(link); });
    // A sentence that a person has linked rests on what that person said: rules add nothing to it.
    found.links.removeIf([&](const Link &link) {
        const auto isKnown = [&](const Link &each) { return each.standing.fingerprint == link.standing.fingerprint; };
        const auto isSaid = [&](const Link &each) {
            return each.rendered == link.rendered && each.standing.origin.isPerson()
                && each.standing.status == Status::Accepted;
        };
        return std::ranges::none_of(*known, isKnown) && std::ranges::any_of(*known, isSaid);
    });
    const qsizetype changedBefore = m_write.changed.links.size();
    if (const Result<void> done = compare(known, found.links, &CaseContent::links); !done)
        return done;
    // A link that stays leads to the passage in the place of the one that went.
    for (Link link : std::as_const(*known)) {
        const bool goes = isOnlyProposed(link.standing);
        const PassageId here_ = otherIsOwn ? link.rendered : link.source;
        const Passage instead = passageFor(here_);
        if (goes || !instead.id)
            continue;
        (otherIsOwn ? link.rendered : link.source) = instead.id;
        const auto already = std::find_if(m_write.changed.links.begin() + changedBefore, m_write.changed.links.end(),
            [&link](const Link &changed) { return changed.id == link.id; });
        if (already != m_write.changed.links.end())
            *already = link;
        else
            m_write.changed.links.append(link);
    }
    return {};
}

Result<void> TextComparison::compareLinks()
{
    if (m_together) {
        m_together->read.insert(m_text.id, m_alignable);
        m_together->newPassages += m_write.content.passages.size();
        if (!m_text.edition)
            return {};
    }
    const Result<QList<Text>> texts = m_reader.texts(m_text.source);
    const Result<QList<RenditionRow>> renditions = m_reader.renditions(m_text.source);
    if (!texts || !renditions)
        return texts ? renditions.error() : texts.error();
    const auto isSummary = [&](const Text &text) {
        for (const RenditionRow &row : *renditions) {
            for (const Version &version : row.versions) {
                if (version.id == text.version)
                    return row.rendition.kind == RenditionKind::Summary;
            }
        }
        return false;
    };
    for (const Text &other : *texts) {
        const bool otherIsOwn = other.edition.isValid();
        if (other.id == m_text.id || otherIsOwn == m_text.edition.isValid() || (otherIsOwn && !other.current))
            continue;
        const bool summary = isSummary(otherIsOwn ? m_text : other);
        if (const Result<void> done = compareLinksWith(other, otherIsOwn, summary); !done)
            return done;
    }
    return {};
}

Result<void> TextComparison::compareText()
{
    const Result<Text> before = m_reader.text(m_text.id);
    if (!before)
        return before.error();
    Text now = m_text;
    now.rulesVersion = m_rules.version;
    if (now != *before)
        m_write.changed.texts.append(now);
    return {};
}

Result<Write> TextComparison::run()
{
    const bool told = !m_text.language.isEmpty() && m_text.languageOrigin != "detected"_L1;
    const Reading reading = m_rules.read(
        {m_text.characters, told ? m_text.language : QString(), m_corrected.published, m_corrected.passageLanguages});
    m_alignable = appendReading(m_found, m_text, reading, m_names);
    const auto readBy = [this](auto &...lists) {
        const auto mark = [this](auto &rows) {
            for (auto &row : rows)
                row.standing.origin.ruleVersion = m_rules.version;
        };
        (mark(lists), ...);
    };
    readBy(m_found.mentions, m_found.dates, m_found.indicators, m_found.quotations);
    for (const auto &step : {&TextComparison::compareText, &TextComparison::comparePassages,
             &TextComparison::compareMarks, &TextComparison::compareLinks}) {
        if (const Result<void> done = (this->*step)(); !done)
            return done.error();
    }
    ++m_report.texts;
    return m_write;
}

QJsonObject countsOf(const ReadAgainReport &report, int version)
{
    return {{u"texts"_s, report.texts}, {u"added"_s, report.added}, {u"removed"_s, report.removed},
        {u"changed"_s, report.changed}, {u"no-longer-found"_s, report.noLongerFound},
        {u"rules"_s, u"analysis/%1"_s.arg(version)}};
}

template <typename Row> void append(QList<Row> &to, const QList<Row> &from)
{
    qsizetype number = to.size();
    for (Row row : from) {
        if (row.id.value < 0)
            row.id = decltype(Row::id)(-(++number));
        to.append(row);
    }
}

// New passages have their ids already: links name them.
void append(Write &to, const Write &from)
{
    to.content.passages += from.content.passages;
    append(to.content.mentions, from.content.mentions);
    append(to.content.dates, from.content.dates);
    append(to.content.indicators, from.content.indicators);
    append(to.content.quotations, from.content.quotations);
    append(to.content.links, from.content.links);
    append(to.content.findings, from.content.findings);
    to.changed.texts += from.changed.texts;
    to.changed.passages += from.changed.passages;
    to.changed.mentions += from.changed.mentions;
    to.changed.dates += from.changed.dates;
    to.changed.indicators += from.changed.indicators;
    to.changed.quotations += from.changed.quotations;
    to.changed.links += from.changed.links;
    to.removed += from.removed;
}

// What a person decided of a row in the same act stays.
void leaveOut(const Write &decided, Write &again)
{
    const auto leave = [&]<typename Row>(QList<Row> CaseContent::*rows) {
        QSet<qint64> ids;
        for (const Row &row : decided.changed.*rows)
            ids.insert(row.id.value);
        const QString table = tableOf<decltype(Row::id)>();
        (again.changed.*rows).removeIf([&](const Row &row) { return ids.contains(row.id.value); });
        again.removed.removeIf([&](const RowKey &row) { return row.table == table && ids.contains(row.key); });
    };
    leave(&CaseContent::mentions);
    leave(&CaseContent::dates);
    leave(&CaseContent::indicators);
    leave(&CaseContent::quotations);
    leave(&CaseContent::links);
}

// What a write says of the languages of a text's passages, beside what the case has of it.
Result<QList<Finding>> saidOf(const CaseReader &reader, TextId text, const Write &write)
{
    Result<QList<Finding>> findings = reader.findingsIn(text, languageCheck);
    if (!findings)
        return findings;
    for (const Finding &changed : write.changed.findings) {
        const auto there = std::ranges::find(*findings, changed.id, &Finding::id);
        if (there != findings->end())
            *there = changed;
    }
    return write.content.findings + *findings;
}

// Earlier editions stay as they were read.
Result<QList<TextAsCorrected>> textsAsSaid(const CaseReader &reader, const Write &write)
{
    QList<TextId> ids;
    for (const Finding &finding : write.content.findings + write.changed.findings) {
        if (finding.check == languageCheck && !finding.spans.isEmpty()
            && !ids.contains(finding.spans.constFirst().text))
            ids.append(finding.spans.constFirst().text);
    }
    QList<TextAsCorrected> texts;
    for (const TextId id : std::as_const(ids)) {
        const Result<Text> text = reader.text(id);
        const Result<QList<Finding>> said = saidOf(reader, id, write);
        if (!text || !said)
            return text ? said.error() : text.error();
        if (!text->current)
            continue;
        const Result<Source> source = reader.source(text->source);
        if (!source)
            return source.error();
        texts.append({*text, source->published, saidLanguages(*said, *text)});
    }
    return texts;
}

} // namespace

Result<KnownNames> knownNames(const CaseReader &reader)
{
    KnownNames known;
    const Result<QList<Entity>> entities = reader.allEntities();
    if (!entities)
        return entities.error();
    for (const Entity &entity : *entities) {
        known.uids.insert(entity.id, entity.uid);
        known.types.insert(entity.id, entity.type);
        if (entity.standing.status == Status::Rejected)
            known.rejected.insert(entity.id);
    }
    const Result<QList<Name>> names = reader.allNames();
    if (!names)
        return names.error();
    QList<KnownName> sought;
    for (const Name &name : *names) {
        const KnownName each{name.entity, name.spelling, name.language, name.kind, known.types.value(name.entity)};
        known.all.append(each);
        if (name.standing.status != Status::Rejected && !known.rejected.contains(name.entity))
            sought.append(each);
    }
    known.trie = NameTrie(sought);
    return known;
}

Result<AlignableText> alignableText(const CaseReader &reader, const KnownNames &names, const Text &text)
{
    const Result<QList<Passage>> passages = reader.passages(text.id);
    const Result<QList<Date>> dates = reader.dates(text.id);
    if (!passages || !dates)
        return passages ? dates.error() : passages.error();
    const Result<QList<PassageLanguage>> languages = saidLanguages(reader, text);
    if (!languages)
        return languages.error();
    AlignableText alignable{
        text.characters, text.language, *passages, names.trie.find(text.characters, text.language), {}, *languages};
    for (const Date &date : *dates)
        alignable.dates.append({date.span, date.wording, date.edtf, date.part, date.standing.origin.rule, date.anchor});
    return alignable;
}

Result<Write> readAgain(const CaseReader &reader, const KnownNames &names, const TextAsCorrected &text,
    ReadAgainReport &report, const ReadingRules &rules)
{
    return TextComparison(reader, names, text, rules, report).run();
}

Result<void> readAsSaid(const CaseReader &reader, Write &write)
{
    const Result<QList<TextAsCorrected>> texts = textsAsSaid(reader, write);
    if (!texts || texts->isEmpty())
        return texts ? Result<void>() : texts.error();
    const Result<KnownNames> names = knownNames(reader);
    if (!names)
        return names.error();
    ReadAgainReport report;
    ReadTogether together;
    const Write said = write;
    for (const TextAsCorrected &text : *texts) {
        static const ReadingRules rules;
        Result<Write> again = TextComparison(reader, *names, text, rules, report, &together).run();
        if (!again)
            return again.error();
        leaveOut(said, *again);
        append(write, *again);
    }
    write.act.counts = countsOf(report, analysisVersion);
    return {};
}

Result<Write> correctedSource(const CaseReader &reader, const Source &now)
{
    const Result<Source> before = reader.source(now.id);
    if (!before)
        return before.error();
    Write write;
    write.act.code = u"edit-source"_s;
    write.act.arguments = {now.title};
    write.byPerson = true;
    write.changed.sources = {now};
    const bool otherLanguage = now.language != before->language;
    if (!otherLanguage && now.published == before->published)
        return write;
    const Result<KnownNames> names = knownNames(reader);
    const Result<QList<Text>> texts = reader.texts(now.id);
    if (!names || !texts)
        return names ? texts.error() : names.error();
    ReadAgainReport report;
    ReadTogether together;
    QList<Text> inOrder = *texts;
    // Earlier versions of a rendition are read beside the newest; earlier editions stay as they were read.
    inOrder.removeIf([](const Text &text) { return !text.current && !text.version; });
    std::ranges::stable_sort(inOrder, {}, [](const Text &text) { return text.edition.isValid(); });
    for (const Text &text : std::as_const(inOrder)) {
        TextAsCorrected corrected{text, now.published, {}};
        if (otherLanguage && text.edition) {
            corrected.text.language = now.language;
            corrected.text.languageOrigin = now.language.isEmpty() ? QString() : u"person"_s;
        }
        const Result<QList<PassageLanguage>> languages = saidLanguages(reader, corrected.text);
        if (!languages)
            return languages.error();
        corrected.passageLanguages = *languages;
        static const ReadingRules rules;
        Result<Write> again = TextComparison(reader, *names, corrected, rules, report, &together).run();
        if (!again)
            return again;
        append(write, *again);
    }
    write.act.counts = countsOf(report, analysisVersion);
    return write;
}

Result<ReadAgainReport> readTextsAgain(CaseWriter &writer, const QList<TextId> &texts, const QString &who,
    const std::function<bool(const ImportProgress &)> &progress, const ReadingRules &rules)
{
    const Result<CaseReader> reader = CaseReader::open(writer.path());
    if (!reader)
        return reader.error();
    const Result<KnownNames> names = knownNames(*reader);
    if (!names)
        return names.error();
    QElapsedTimer clock;
    clock.start();
    ReadAgainReport all;
    const auto send = [&](Write write) -> Result<void> {
        write.act.who = who;
        return writeAndWait(writer, std::move(write));
    };
    for (const TextId id : texts) {
        if (progress && !progress({all.texts, texts.size(), {}, clock.elapsed()})) {
            all.cancelled = true;
            return all;
        }
        const Result<Text> text = reader->text(id);
        if (!text)
            return text.error();
        const Result<Source> source = reader->source(text->source);
        if (!source)
            return source.error();
        const Result<QList<PassageLanguage>> languages = saidLanguages(*reader, *text);
        if (!languages)
            return languages.error();
        ReadAgainReport report;
        Result<Write> write = readAgain(*reader, *names, {*text, source->published, *languages}, report, rules);
        if (!write)
            return write.error();
        all.texts += report.texts;
        all.added += report.added;
        all.removed += report.removed;
        all.changed += report.changed;
        all.noLongerFound += report.noLongerFound;
        if (!hasRows(*write))
            continue;
        write->act.code = u"read-again"_s;
        write->act.arguments = {source->title};
        write->act.counts = countsOf(report, rules.version);
        if (const Result<void> sent = send(*std::move(write)); !sent)
            return sent.error();
    }
    if (const Result<void> checked = checkAttributions(*reader, texts, send); !checked)
        return checked.error();
    if (const Result<void> checked = checkLanguages(*reader, texts, send); !checked)
        return checked.error();
    const Result<QList<SourceId>> sources = sourcesOf(*reader, texts);
    if (!sources)
        return sources.error();
    if (const Result<void> checked = checkRenditions(*reader, *sources, send); !checked)
        return checked.error();
    if (const Result<void> judged = proposeSameness(*reader, *sources, send); !judged)
        return judged.error();
    if (const Result<void> events = proposeEvents(*reader, texts, {}, send); !events)
        return events.error();
    if (const Result<void> repeated = proposeRepeats(*reader, *sources, send); !repeated)
        return repeated.error();
    if (const Result<void> compared = compareSources(*reader, *sources, send); !compared)
        return compared.error();
    return all;
}

} // namespace dossier
