// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/annotations.h"

#include "analysis/analysis.h"
#include "analysis/nametrie.h"
#include "casefile/fingerprint.h"
#include "cli/wordsfinder.h"
#include "collation/verdict.h"
#include "exchange/bundlefiles.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

// One object of the file and where it stands; its form has been checked.
struct Item
{
    QJsonObject members;
    QString pointer;

    QString at(const QString &key) const { return pointerTo(pointer, key); }
    bool has(const QString &key) const { return members.contains(key); }
    QString text(const QString &key) const { return members.value(key).toString(); }
    int number(const QString &key) const { return static_cast<int>(members.value(key).toInteger()); }
    bool truth(const QString &key) const { return members.value(key).toBool(); }
    Status status(Status otherwise = Status::Accepted) const
    {
        return has(u"status"_s) ? statusFromString(text(u"status"_s)) : otherwise;
    }
    QList<Item> items(const QString &key) const
    {
        QList<Item> found;
        const QJsonArray all = members.value(key).toArray();
        for (qsizetype i = 0; i < all.size(); ++i)
            found.append({all.at(i).toObject(), pointerTo(at(key), i)});
        return found;
    }
};

// A text of the case with what is needed to find places in it.
struct KnownText
{
    Text text;
    QByteArray key;
    WordsFinder finder{QString()};
    QList<Passage> passages; // in order
    QList<Mention> mentions;
    QList<Date> dates;
    QList<Quotation> quotations;
    QList<Span> taken; // by mentions
    QList<Mention> guessed; // of entities the program proposes: they give way to what the file says
};

template <typename Row> decltype(Row::id) nextId(const QList<Row> &rows)
{
    return decltype(Row::id)(-1 - rows.size());
}

bool isAcronym(const QString &spelling)
{
    const bool oneWord =
        spelling.size() > 1 && std::none_of(spelling.cbegin(), spelling.cend(), [](QChar c) { return c.isSpace(); });
    return oneWord && spelling == spelling.toUpper() && spelling != spelling.toLower();
}

class Annotating
{
public:
    Annotating(const CaseContent &known, const QString &author, qint64 now)
        : m_known(known)
        , m_author(author)
        , m_now(now)
    {
        learnTexts();
        for (const Entity &entity : m_known.entities) {
            m_entityUids.insert(entity.id, entity.uid);
            m_entities.insert(entity.uid.toString(QUuid::WithoutBraces), entity.id);
            if (!m_entities.contains(entity.label))
                m_entities.insert(entity.label, entity.id);
        }
    }

    Annotations done(const QJsonObject &file)
    {
        const Item top{file, {}};
        if (top.has(u"author"_s))
            m_author = top.text(u"author"_s);
        entities(top);
        for (const Item &item : top.items(u"samenesses"_s))
            sameness(item);
        for (const Item &item : top.items(u"mentions"_s))
            mention(item);
        mentionsOfNames();
        for (const Item &item : top.items(u"dates"_s))
            date(item);
        for (const Item &item : top.items(u"quotations"_s))
            quotation(item);
        for (const Item &item : top.items(u"links"_s))
            links(item);
        events(top);
        for (const Item &item : top.items(u"notes"_s))
            note(item);
        for (const Item &item : top.items(u"findings"_s))
            finding(item);
        return std::move(m);
    }

private:
    const CaseContent &m_known;
    QString m_author;
    qint64 m_now;
    Annotations m;
    QHash<TextId, KnownText> m_texts;
    QList<TextId> m_order;
    QHash<QString, QList<TextId>> m_files; // texts by the names of their files; several when a name is not unique
    QHash<QString, EntityId> m_entities; // by id in the file, uid, or label in the case
    QHash<EntityId, Uid> m_entityUids;
    QHash<QString, EventId> m_events; // by id in the file, or uid
    QHash<QString, ClaimId> m_claims; // by id in the file
    QHash<ClaimId, EventId> m_eventOfClaim;
    QList<std::pair<KnownName, Status>> m_names; // to be looked for

    void problem(const QString &pointer, const QString &what) { m.problems.append({pointer, what}); }

    Standing byPerson(Status status, const QByteArray &fingerprint) const
    {
        return {status, {{}, 0, m_author}, fingerprint, 0};
    }

    void learnTexts()
    {
        QHash<VersionId, Version> versions;
        QHash<RenditionId, Rendition> renditions;
        QHash<RenditionId, int> newestNumber;
        QHash<SourceId, Edition> newestEdition;
        QHash<EditionId, Edition> editions;
        for (const Edition &edition : m_known.editions) {
            editions.insert(edition.id, edition);
            const Edition newest = newestEdition.value(edition.source);
            if (!newest.id || newest.number < edition.number)
                newestEdition.insert(edition.source, edition);
        }
        for (const Rendition &rendition : m_known.renditions)
            renditions.insert(rendition.id, rendition);
        for (const Version &version : m_known.versions) {
            versions.insert(version.id, version);
            newestNumber[version.rendition] = std::max(newestNumber.value(version.rendition), version.number);
        }
        for (const Text &text : m_known.texts) {
            m_texts.insert(
                text.id, {text, textKey(text.characters), WordsFinder(text.characters), {}, {}, {}, {}, {}, {}});
            m_order.append(text.id);
            if (text.edition) {
                // An earlier edition of the same name is not meant.
                const Edition edition = editions.value(text.edition);
                if (newestEdition.value(edition.source).id == edition.id)
                    m_files[edition.fileName].append(text.id);
                continue;
            }
            const Version version = versions.value(text.version);
            const Rendition rendition = renditions.value(version.rendition);
            const QString of = newestEdition.value(rendition.source).fileName;
            m_files[renditionFileName(of, rendition.kind, rendition.language, version.number)].append(text.id);
            if (newestNumber.value(rendition.id) == version.number)
                m_files[renditionFileName(of, rendition.kind, rendition.language)].append(text.id);
        }
        for (const Passage &passage : m_known.passages)
            m_texts[passage.text].passages.append(passage);
        for (KnownText &text : m_texts) {
            std::sort(text.passages.begin(), text.passages.end(),
                [](const Passage &a, const Passage &b) { return a.number < b.number; });
        }
        QSet<EntityId> guessed;
        for (const Entity &entity : m_known.entities) {
            if (entity.standing.status == Status::Proposed && !entity.standing.origin.isPerson())
                guessed.insert(entity.id);
        }
        for (const Mention &mention : m_known.mentions) {
            KnownText &text = m_texts[mention.text];
            text.mentions.append(mention);
            if (mention.standing.status == Status::Proposed && guessed.contains(mention.entity))
                text.guessed.append(mention);
            else if (!mention.orphaned)
                text.taken.append(mention.span);
        }
        for (const Date &date : m_known.dates)
            m_texts[date.text].dates.append(date);
        for (const Quotation &quotation : m_known.quotations)
            m_texts[quotation.text].quotations.append(quotation);
    }

    // What a key names; none, and said so, when it names nothing.
    KnownText *textOf(const Item &item, const QString &key)
    {
        const QList<TextId> texts = m_files.value(item.text(key));
        if (texts.size() == 1)
            return &m_texts[texts.first()];
        problem(item.at(key),
            texts.isEmpty() ? u"no text of the case comes from a file \"%1\""_s.arg(item.text(key))
                            : u"several texts of the case come from a file \"%1\""_s.arg(item.text(key)));
        return nullptr;
    }

    template <typename SomeId>
    SomeId named(const QHash<QString, SomeId> &things, const Item &item, const QString &key, const QString &what)
    {
        if (!item.has(key))
            return {};
        const SomeId found = things.value(item.text(key));
        if (!found)
            problem(item.at(key), u"there is no %1 \"%2\""_s.arg(what, item.text(key)));
        return found;
    }

    // Words that must stand in a text once, or whose occurrence is numbered.
    std::optional<Span> placeOf(const KnownText &text, const Item &item, const QString &key)
    {
        const QList<Span> found = text.finder.find(item.text(key));
        const int nth = item.number(u"nth"_s);
        if (found.isEmpty()) {
            problem(item.at(key), u"the text does not have these words"_s);
        } else if (nth == 0 && found.size() > 1) {
            problem(item.at(key), u"the text has these words %1 times; \"nth\" tells which"_s.arg(found.size()));
        } else if (nth > found.size()) {
            problem(item.at(u"nth"_s), u"the text has these words %1 times only"_s.arg(found.size()));
        } else {
            return found.at(std::max(0, nth - 1));
        }
        return std::nullopt;
    }

    // From the first passage that a span touches to the last; the span itself where there is none.
    static Span passagesAround(const KnownText &text, Span span)
    {
        std::optional<Span> around;
        for (const Passage &passage : text.passages) {
            if (!passage.span.overlaps(span))
                continue;
            around = around ? Span{std::min(around->start, passage.span.start), std::max(around->end, passage.span.end)}
                            : passage.span;
        }
        // Words may go beyond the passages, which leave out the blanks between them.
        return around ? Span{std::min(around->start, span.start), std::max(around->end, span.end)} : span;
    }

    Edtf edtf(const Item &item, const QString &key)
    {
        if (item.text(key).isEmpty())
            return {};
        const Result<Edtf> date = Edtf::parse(item.text(key));
        if (date)
            return *date;
        problem(item.at(key), u"\"%1\" is not a date: %2"_s.arg(item.text(key), date.error().detail));
        return {};
    }

    void decide(const QString &table, qint64 key, Status now, Status wanted)
    {
        if (now == wanted)
            return;
        for (const Decision &decision : std::as_const(m.decisions)) {
            if (decision.table == table && decision.key == key)
                return;
        }
        m.decisions.append({table, key, wanted});
    }

    Uid uidOf(const Item &item) const { return item.has(u"uid"_s) ? Uid::fromString(item.text(u"uid"_s)) : newUid(); }

    // Registers what the file calls a thing.
    template <typename SomeId>
    void call(QHash<QString, SomeId> &things, const Item &item, SomeId id, QSet<QString> &seen)
    {
        for (const QString &key : {u"id"_s, u"uid"_s}) {
            const QString name = item.text(key);
            if (name.isEmpty())
                continue;
            if (seen.contains(name))
                problem(item.at(key), u"\"%1\" is there already"_s.arg(name));
            seen.insert(name);
            things.insert(name, id);
        }
    }

    void entities(const Item &top)
    {
        QSet<QString> seen;
        for (const Item &item : top.items(u"entities"_s)) {
            const EntityId known = item.has(u"uid"_s) ? m_entities.value(item.text(u"uid"_s)) : EntityId();
            if (known) {
                call(m_entities, item, known, seen);
                names(item, known, Status::Accepted);
                continue;
            }
            Entity entity;
            entity.id = nextId(m.added.entities);
            entity.uid = uidOf(item);
            if (!item.has(u"type"_s))
                problem(item.pointer, u"the key \"type\" is missing"_s);
            entity.type = entityTypeFromString(item.text(u"type"_s));
            entity.label = item.text(u"label"_s);
            entity.description = item.text(u"description"_s);
            entity.standing = byPerson(
                item.status(), fingerprint(u"entity", {toString(entity.type).toUtf8(), entity.label.toUtf8()}));
            call(m_entities, item, entity.id, seen);
            m_entityUids.insert(entity.id, entity.uid);
            const QString first = names(item, entity.id, entity.standing.status);
            if (entity.label.isEmpty())
                entity.label = first;
            if (entity.label.isEmpty())
                problem(item.pointer, u"has neither label nor name"_s);
            m.added.entities.append(entity);
        }
    }

    // The first of them, which may be the label.
    QString names(const Item &entity, EntityId id, Status status)
    {
        QString first;
        const Item byLanguage{entity.members.value(u"names"_s).toObject(), entity.at(u"names"_s)};
        for (auto one = byLanguage.members.constBegin(); one != byLanguage.members.constEnd(); ++one) {
            const QString language = one.key() == "*"_L1 ? QString() : one.key();
            const QJsonArray spellings = one->toArray();
            bool hasFull = false;
            const bool someonePreferred = std::any_of(spellings.begin(), spellings.end(),
                [](const QJsonValue &value) { return value[u"preferred"_s].toBool(); });
            for (qsizetype i = 0; i < spellings.size(); ++i) {
                const QJsonValue &value = spellings.at(i);
                const Item item{value.isString() ? QJsonObject{{u"spelling"_s, value}} : value.toObject(),
                    pointerTo(byLanguage.at(one.key()), i)};
                Name name;
                name.id = nextId(m.added.names);
                name.entity = id;
                name.language = language;
                name.spelling = item.text(u"spelling"_s).normalized(QString::NormalizationForm_C);
                name.preferred = someonePreferred ? item.truth(u"preferred"_s) : i == 0 && !language.isEmpty();
                if (item.has(u"kind"_s))
                    name.kind = nameKindFromString(item.text(u"kind"_s));
                else if (isAcronym(name.spelling))
                    name.kind = NameKind::Acronym;
                else
                    name.kind = hasFull ? NameKind::Variant : NameKind::Full;
                hasFull = hasFull || name.kind == NameKind::Full;
                name.standing = byPerson(item.status(status),
                    fingerprint(
                        u"name", {m_entityUids.value(id).toRfc4122(), name.language.toUtf8(), name.spelling.toUtf8()}));
                if (first.isEmpty())
                    first = name.spelling;
                if (name.standing.status != Status::Rejected)
                    m_names.append({{id, name.spelling, language, name.kind}, name.standing.status});
                const bool there =
                    std::any_of(m_known.names.cbegin(), m_known.names.cend(), [&name](const Name &known) {
                        return known.entity == name.entity && known.language == name.language
                            && known.spelling == name.spelling;
                    });
                if (!there)
                    m.added.names.append(name);
            }
        }
        return first;
    }

    void sameness(const Item &item)
    {
        const EntityId first = named(m_entities, item, u"first"_s, u"entity"_s);
        const EntityId second = named(m_entities, item, u"second"_s, u"entity"_s);
        if (!first || !second)
            return;
        QList<QByteArray> uids{m_entityUids.value(first).toRfc4122(), m_entityUids.value(second).toRfc4122()};
        std::sort(uids.begin(), uids.end());
        m.added.samenesses.append(
            {nextId(m.added.samenesses), first, second, judgementFromString(item.text(u"judgement"_s)),
                item.text(u"reason"_s), byPerson(item.status(), fingerprint(u"sameness", uids))});
    }

    void addMention(KnownText &text, Span span, EntityId entity, const Standing &standing)
    {
        for (const Mention &guess : std::as_const(text.guessed)) {
            if (standing.status != Status::Rejected && guess.span.overlaps(span))
                decide(u"mention"_s, guess.id.value, guess.standing.status, Status::Rejected);
        }
        text.taken.append(span);
        m.added.mentions.append({nextId(m.added.mentions), text.text.id, span, entity,
            quoteOf(text.text.characters, span), false, standing});
    }

    void mention(const Item &item)
    {
        KnownText *text = textOf(item, u"file"_s);
        const EntityId entity = named(m_entities, item, u"entity"_s, u"entity"_s);
        const std::optional<Span> span = text ? placeOf(*text, item, u"words"_s) : std::nullopt;
        if (!span || !entity)
            return;
        for (const Mention &known : std::as_const(text->mentions)) {
            if (known.span == *span && known.entity == entity)
                return decide(u"mention"_s, known.id.value, known.standing.status, item.status());
        }
        addMention(*text, *span, entity,
            byPerson(item.status(), mentionFingerprint(text->key, *span, m_entityUids.value(entity))));
    }

    // The trie finds what the file names; a place that a mention has already stays with it.
    void mentionsOfNames()
    {
        QList<KnownName> names;
        for (const auto &[name, status] : std::as_const(m_names))
            names.append(name);
        if (names.isEmpty())
            return;
        const NameTrie trie(names);
        for (const TextId id : std::as_const(m_order)) {
            KnownText &text = m_texts[id];
            const QList<NameHit> hits = trie.find(text.text.characters);
            for (const NameHit &hit : hits) {
                const bool isTaken = std::any_of(
                    text.taken.cbegin(), text.taken.cend(), [&hit](Span span) { return span.overlaps(hit.span); });
                if (isTaken)
                    continue;
                const Standing standing{m_names.at(hit.name).second, {u"known-name"_s, analysisVersion, {}},
                    mentionFingerprint(text.key, hit.span, m_entityUids.value(hit.entity)), 0};
                addMention(text, hit.span, hit.entity, standing);
            }
        }
    }

    void date(const Item &item)
    {
        KnownText *text = textOf(item, u"file"_s);
        const Edtf value = edtf(item, u"edtf"_s);
        edtf(item, u"anchor"_s);
        const std::optional<Span> span = text ? placeOf(*text, item, u"words"_s) : std::nullopt;
        if (!span)
            return;
        const Status status = item.status();
        bool isThere = false;
        for (const Date &known : std::as_const(text->dates)) {
            if (!known.span.overlaps(*span))
                continue;
            const bool same = known.span == *span && (known.edtf == value || status == Status::Rejected);
            isThere = isThere || same;
            if (same)
                decide(u"date"_s, known.id.value, known.standing.status, status);
            else if (status == Status::Accepted && known.standing.status == Status::Proposed)
                decide(u"date"_s, known.id.value, known.standing.status, Status::Rejected);
        }
        if (isThere)
            return;
        m.added.dates.append({nextId(m.added.dates), text->text.id, *span,
            text->text.characters.sliced(span->start, span->length()), value, datePartFromString(item.text(u"part"_s)),
            item.text(u"anchor"_s), byPerson(status, dateFingerprint(text->key, *span, value))});
    }

    void quotation(const Item &item)
    {
        KnownText *text = textOf(item, u"file"_s);
        const EntityId speaker = named(m_entities, item, u"speaker"_s, u"entity"_s);
        const std::optional<Span> span = text ? placeOf(*text, item, u"words"_s) : std::nullopt;
        if (!span)
            return;
        for (const Quotation &known : std::as_const(text->quotations)) {
            if (known.span == *span && known.speaker == speaker)
                return decide(u"quotation"_s, known.id.value, known.standing.status, item.status());
            // Who speaks is more than a rule said: its proposal gives way.
            if (known.span == *span && known.standing.status == Status::Proposed)
                decide(u"quotation"_s, known.id.value, known.standing.status, Status::Rejected);
        }
        m.added.quotations.append({nextId(m.added.quotations), text->text.id, *span, speaker,
            byPerson(item.status(), quotationFingerprint(text->key, *span))});
    }

    const Passage *passageOf(const KnownText &text, const QJsonValue &which, const QString &pointer)
    {
        if (which.isDouble()) {
            for (const Passage &passage : text.passages) {
                if (passage.number == which.toInteger())
                    return &passage;
            }
            problem(pointer, u"the text has no passage %1"_s.arg(which.toInteger()));
            return nullptr;
        }
        const Item item{{{u"words"_s, which}}, pointer};
        const QList<Span> found = text.finder.find(which.toString());
        const Passage *only = nullptr;
        for (const Passage &passage : text.passages) {
            const bool holds = std::any_of(
                found.cbegin(), found.cend(), [&passage](Span span) { return passage.span.contains(span); });
            if (holds && only) {
                problem(pointer, u"several passages have these words"_s);
                return nullptr;
            }
            only = holds ? &passage : only;
        }
        if (!only)
            problem(pointer, u"no passage has these words"_s);
        return only;
    }

    void links(const Item &item)
    {
        const KnownText *rendered = textOf(item, u"file"_s);
        if (!rendered)
            return;
        const KnownText *source = nullptr;
        for (const KnownText &text : std::as_const(m_texts)) {
            if (text.text.source == rendered->text.source && text.text.edition && text.text.current)
                source = &text;
        }
        if (!rendered->text.version || !source)
            return problem(item.at(u"file"_s), u"is not a rendition"_s);
        const Passage *to = passageOf(*rendered, item.members.value(u"passage"_s), item.at(u"passage"_s));
        const QJsonArray all = item.members.value(u"rests_on"_s).toArray();
        for (qsizetype i = 0; i < all.size() && to; ++i) {
            const Passage *from = passageOf(*source, all.at(i), pointerTo(item.at(u"rests_on"_s), i));
            if (from)
                link(*source, *from, *rendered, *to, item.status());
        }
    }

    void link(const KnownText &source, const Passage &from, const KnownText &rendered, const Passage &to, Status status)
    {
        for (const Link &known : m_known.links) {
            if (known.source == from.id && known.rendered == to.id)
                return decide(u"link"_s, known.id.value, known.standing.status, status);
        }
        m.added.links.append({nextId(m.added.links), from.id, to.id, 1.0,
            byPerson(status, linkFingerprint(source.key, from.span, rendered.key, to.span))});
    }

    void events(const Item &top)
    {
        const QList<Item> items = top.items(u"events"_s);
        QSet<QString> seenEvents;
        QSet<QString> seenClaims;
        // Claims name one another, so that all must be known before any is read.
        qint64 claimCount = 0;
        for (qsizetype i = 0; i < items.size(); ++i) {
            const EventId event(-1 - i);
            call(m_events, items.at(i), event, seenEvents);
            for (const Item &claim : items.at(i).items(u"claims"_s)) {
                const ClaimId id(--claimCount);
                call(m_claims, claim, id, seenClaims);
                m_eventOfClaim.insert(id, event);
            }
        }
        for (const Event &known : m_known.events)
            m_events.insert(known.uid.toString(QUuid::WithoutBraces), known.id);
        for (const Item &item : items)
            event(item);
    }

    void event(const Item &item)
    {
        Event event;
        event.id = nextId(m.added.events);
        event.uid = uidOf(item);
        event.title = item.text(u"title"_s);
        event.description = item.text(u"description"_s);
        event.part = datePartFromString(item.text(u"part"_s));
        event.preferred = named(m_claims, item, u"preferred"_s, u"claim"_s);
        event.reason = item.text(u"reason"_s);
        event.standing = byPerson(item.status(), fingerprint(u"event", {event.title.toUtf8()}));
        const bool isThere = std::any_of(m_known.events.cbegin(), m_known.events.cend(),
            [&event](const Event &known) { return known.uid == event.uid; });
        if (isThere)
            problem(item.at(u"uid"_s), u"this event is in the case already"_s);
        if (event.title.isEmpty())
            problem(item.pointer, u"has no title"_s);
        if (event.preferred && m_eventOfClaim.value(event.preferred) != event.id)
            problem(item.at(u"preferred"_s), u"is not a claim of this event"_s);
        QList<Claim> dateClaims;
        for (const Item &one : item.items(u"claims"_s)) {
            const Claim made = claim(one, event);
            m.added.claims.append(made);
            evidence(one, made);
            if (made.kind == ClaimKind::Date && made.standing.status == Status::Accepted)
                dateClaims.append(made);
        }
        if (item.has(u"edtf"_s)) {
            event.date = edtf(item, u"edtf"_s);
            event.dateSetByPerson = true;
        } else if (!dateClaims.isEmpty()) {
            event.date = dateFromClaims(dateClaims, event.preferred);
        }
        m.added.events.append(event);
    }

    Claim claim(const Item &item, const Event &event)
    {
        Claim claim;
        claim.id = nextId(m.added.claims);
        claim.uid = uidOf(item);
        claim.event = event.id;
        if (const KnownText *text = textOf(item, u"source"_s))
            claim.source = text->text.source;
        claim.kind = claimKindFromString(item.text(u"kind"_s));
        claim.value = item.text(u"value"_s);
        claim.wording = item.text(u"wording"_s);
        if (claim.kind == ClaimKind::Date)
            claim.date = edtf(item, u"value"_s);
        claim.part = datePartFromString(item.text(u"part"_s));
        edtf(item, u"anchor"_s);
        claim.anchor = item.text(u"anchor"_s);
        claim.stance = stanceFromString(item.text(u"stance"_s));
        claim.voice = voiceFromString(item.text(u"voice"_s));
        claim.credibility = item.number(u"credibility"_s);
        claim.repeats = named(m_claims, item, u"repeats"_s, u"claim"_s);
        if (claim.repeats == claim.id && claim.repeats)
            problem(item.at(u"repeats"_s), u"is this claim itself"_s);
        claim.attributedTo = named(m_entities, item, u"attributed_to"_s, u"entity"_s);
        claim.standing = byPerson(item.status(),
            fingerprint(u"claim",
                {event.title.toUtf8(), item.text(u"source"_s).toUtf8(), toString(claim.kind).toUtf8(),
                    claim.value.toUtf8()}));
        return claim;
    }

    void evidence(const Item &claimItem, const Claim &claim)
    {
        for (const Item &item : claimItem.items(u"evidence"_s)) {
            KnownText *text = item.has(u"file"_s) ? textOf(item, u"file"_s) : ownTextOf(claim.source);
            if (!text)
                continue;
            const bool hasQuote = item.has(u"quote"_s);
            if (!hasQuote && !item.has(u"words"_s)) {
                problem(item.pointer, u"has neither quote nor words"_s);
                continue;
            }
            const std::optional<Span> found = placeOf(*text, item, hasQuote ? u"quote"_s : u"words"_s);
            if (!found)
                continue;
            Evidence one;
            one.id = nextId(m.added.evidence);
            one.claim = claim.id;
            one.text = text->text.id;
            one.span = item.truth(u"exact"_s) ? *found : passagesAround(*text, *found);
            one.words = hasQuote ? wordsInside(*text, item, *found, one.span) : *found;
            one.quote = quoteOf(text->text.characters, one.span);
            one.standing = byPerson(
                item.status(claim.standing.status), fingerprint(text->key, u"evidence", one.span, claim.value));
            if (one.words == one.span)
                one.words = {};
            m.added.evidence.append(one);
            if (m.added.claims.last().wording.isEmpty())
                m.added.claims.last().wording = wordingOf(*text, one);
            if (claim.kind == ClaimKind::Date)
                acceptDates(*text, one, claim);
        }
    }

    KnownText *ownTextOf(SourceId source)
    {
        for (const TextId id : std::as_const(m_order)) {
            KnownText &text = m_texts[id];
            if (text.text.source == source && text.text.edition && text.text.current)
                return &text;
        }
        return nullptr;
    }

    static QString wordingOf(const KnownText &text, const Evidence &evidence)
    {
        const Span span = evidence.words.isEmpty() ? evidence.span : evidence.words;
        return text.text.characters.mid(span.start, span.length());
    }

    // The words inside the quote, or else inside the passage around it.
    Span wordsInside(const KnownText &text, const Item &item, Span quote, Span around)
    {
        if (!item.has(u"words"_s))
            return {};
        const QList<Span> found = text.finder.find(item.text(u"words"_s));
        for (const Span outer : {quote, around}) {
            for (const Span span : found) {
                if (outer.contains(span))
                    return span;
            }
        }
        problem(item.at(u"words"_s), u"the quoted passage does not have these words"_s);
        return {};
    }

    // Who rests a date on words has read them so.
    void acceptDates(const KnownText &text, const Evidence &evidence, const Claim &claim)
    {
        if (claim.standing.status != Status::Accepted || evidence.words.isEmpty())
            return;
        for (const Date &known : text.dates) {
            if (known.span.overlaps(evidence.words) && known.edtf == claim.date
                && known.standing.status == Status::Proposed)
                decide(u"date"_s, known.id.value, known.standing.status, Status::Accepted);
        }
    }

    void note(const Item &item)
    {
        Note note;
        note.id = nextId(m.added.notes);
        note.uid = newUid();
        note.words = item.text(u"words"_s);
        note.author = item.has(u"author"_s) ? item.text(u"author"_s) : m_author;
        note.made = m_now;
        note.entity = named(m_entities, item, u"entity"_s, u"entity"_s);
        note.event = named(m_events, item, u"event"_s, u"event"_s);
        if (item.has(u"file"_s)) {
            const KnownText *text = textOf(item, u"file"_s);
            if (text && !item.has(u"quote"_s))
                problem(item.pointer, u"the key \"quote\" is missing"_s);
            else if (const auto span = text ? placeOf(*text, item, u"quote"_s) : std::nullopt) {
                note.text = text->text.id;
                note.span = *span;
            }
        }
        m.added.notes.append(note);
    }

    void finding(const Item &item)
    {
        Finding finding;
        finding.id = nextId(m.added.findings);
        finding.uid = newUid();
        finding.check = item.text(u"check"_s);
        finding.severity = severityFromString(item.text(u"severity"_s));
        finding.code = item.has(u"code"_s) ? item.text(u"code"_s) : finding.check;
        const QJsonArray arguments = item.members.value(u"arguments"_s).toArray();
        for (const QJsonValue &argument : arguments)
            finding.arguments.append(argument.toString());
        QList<QByteArray> parts{finding.check.toUtf8(), finding.code.toUtf8()};
        for (const Item &place : item.items(u"spans"_s)) {
            const KnownText *text = textOf(place, u"file"_s);
            const std::optional<Span> span = text ? placeOf(*text, place, u"quote"_s) : std::nullopt;
            if (!span)
                continue;
            finding.spans.append({text->text.id, *span});
            parts.append(fingerprint(text->key, u"place", *span, u""));
        }
        finding.reason = item.text(u"reason"_s);
        finding.standing = byPerson(item.status(Status::Proposed), fingerprint(u"finding", parts));
        m.added.findings.append(finding);
    }
};

} // namespace

bool Annotations::isEmpty() const
{
    return added == CaseContent() && decisions.isEmpty();
}

Annotations readAnnotations(const QJsonObject &file, const CaseContent &known, const QString &author, qint64 now)
{
    Annotations wrong;
    const Result<JsonSchema> schema = JsonSchema::load(u":/schema/annotations.schema.json"_s);
    if (!schema) {
        wrong.problems.append({{}, schema.error().detail});
        return wrong;
    }
    wrong.problems = schema->problems(file, 50);
    if (!wrong.problems.isEmpty())
        return wrong;
    return Annotating(known, author, now).done(file);
}

} // namespace dossier
