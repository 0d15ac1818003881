// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/sameness.h"

#include "analysis/namecues.h"
#include "analysis/places.h"
#include "casefile/folding.h"
#include "collation/namewords.h"
#include "collation/spelling.h"

#include <QHash>
#include <QMap>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <utility>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

using Kind = SamenessGround::Kind;
using Pair = std::pair<qsizetype, qsizetype>; // of entities by their place, the smaller first

constexpr double leastConfidence = 0.45;
constexpr qsizetype mostOfEntity = 3;
constexpr qsizetype mostNamed = 12; // in a passage; a longer list tells nothing of who belongs together

Pair pairOf(qsizetype a, qsizetype b)
{
    return {std::min(a, b), std::max(a, b)};
}

bool isAcronym(const QString &spelling)
{
    constexpr qsizetype longest = 8;
    const auto isCapital = [](QChar c) { return c.isUpper(); };
    return spelling.size() >= 2 && spelling.size() <= longest && std::ranges::count_if(spelling, isCapital) >= 2
        && std::ranges::all_of(spelling, [](QChar c) { return c.isUpper() || c.isDigit(); });
}

// What stands between a name and another one the same is called by, in any language with a table: between commas or
// brackets.
const QSet<QString> &aliasCues()
{
    static const QSet<QString> cues{u"also known as"_s, u"known as"_s, u"better known as"_s, u"otherwise known as"_s,
        u"a.k.a."_s, u"aka"_s, u"alias"_s, u"also called"_s, u"also"_s, u"formerly"_s, u"formerly known as"_s,
        u"aussi appelé"_s, u"aussi appelée"_s, u"également appelé"_s, u"également appelée"_s, u"aussi connu comme"_s,
        u"aussi connue comme"_s, u"aussi connu sous le nom de"_s, u"aussi connue sous le nom de"_s,
        u"également connu sous le nom de"_s, u"également connue sous le nom de"_s, u"connu sous le nom de"_s,
        u"connue sous le nom de"_s, u"plus connu sous le nom de"_s, u"anciennement"_s, u"ook bekend als"_s,
        u"bekend als"_s, u"beter bekend als"_s, u"ook wel"_s, u"ook wel bekend als"_s, u"ook genoemd"_s, u"oftewel"_s,
        u"voorheen"_s, u"noto anche come"_s, u"nota anche come"_s, u"noto come"_s, u"nota come"_s, u"conosciuto come"_s,
        u"conosciuta come"_s, u"conosciuto anche come"_s, u"conosciuta anche come"_s, u"ovvero"_s, u"già"_s,
        u"auch bekannt als"_s, u"bekannt als"_s, u"besser bekannt als"_s, u"auch"_s, u"kurz"_s, u"vormals"_s,
        u"ehemals"_s};
    return cues;
}

// How well two kinds of things can be one that recognition took for two; 0 for not at all.
double fitOf(EntityType a, EntityType b)
{
    if (a == b)
        return 1;
    if (a == EntityType::Vulnerability || b == EntityType::Vulnerability)
        return 0;
    if (a == EntityType::Other || b == EntityType::Other)
        return 0.9;
    if (a == EntityType::Person || b == EntityType::Person)
        return 0;
    const auto isCode = [](EntityType type) { return type == EntityType::Malware || type == EntityType::ThreatActor; };
    return isCode(a) || isCode(b) ? 0.7 : 0.8;
}

// What is known of an entity in these texts.
struct Standing
{
    EntityType type = EntityType::Other;
    QList<KnownName> names;
    bool isKnownPlace = false;
    QHash<SourceId, qsizetype> own; // mentions in sources' own texts
    QSet<qsizetype> texts; // that name it
    QSet<QString> languages; // of these
    QHash<qsizetype, qsizetype> companions; // named in the same passages, and in how many
    QSet<QString> dates; // beside it, as EDTF
};

struct Ground
{
    SamenessGround said;
    double weight = 0;
};

class LikelyPairs
{
public:
    LikelyPairs(const QList<NamingText> &texts, const QList<ComparableEntity> &entities) : m_texts(texts)
    {
        QList<ComparableEntity> sorted = entities;
        std::ranges::sort(sorted, {}, &ComparableEntity::id);
        for (const ComparableEntity &entity : std::as_const(sorted)) {
            m_places.insert(entity.id, m_standings.size());
            Standing standing;
            standing.type = entity.type;
            standing.names = entity.names;
            standing.isKnownPlace = entity.type == EntityType::Place
                && std::ranges::any_of(
                    entity.names, [](const KnownName &name) { return placeNamed(name.spelling).has_value(); });
            m_standings.append(standing);
            m_ids.append(entity.id);
        }
        for (qsizetype i = 0; i < texts.size(); ++i)
            read(i);
    }

    QList<SamenessProposal> run(const QList<Sameness> &judgements)
    {
        findLinked();
        for (const NamingText &text : m_texts) {
            findBeside(text);
            findAddresses(text);
        }
        findNames();
        findCompanions();
        return chosen(judgements);
    }

private:
    using Named = QList<qsizetype>; // entities of a passage, each once

    const QList<NamingText> &m_texts;
    QHash<EntityId, qsizetype> m_places;
    QList<EntityId> m_ids;
    QList<Standing> m_standings;
    QHash<PassageId, Named> m_named;
    QHash<SourceId, qsizetype> m_own; // texts of sources
    std::map<Pair, QList<Ground>> m_grounds;
    QSet<Pair> m_besides;

    double fit(qsizetype a, qsizetype b) const
    {
        const Standing &one = m_standings[a];
        const Standing &other = m_standings[b];
        return a == b || one.isKnownPlace || other.isKnownPlace ? 0 : fitOf(one.type, other.type);
    }

    void read(qsizetype index)
    {
        const NamingText &text = m_texts[index];
        if (!text.isRendition)
            m_own.insert(text.source, index);
        auto passage = text.text.passages.cbegin();
        const auto end = text.text.passages.cend();
        for (const NameHit &hit : text.text.names) {
            const auto place = m_places.constFind(hit.entity);
            if (place == m_places.cend())
                continue;
            Standing &standing = m_standings[*place];
            standing.texts.insert(index);
            standing.languages.insert(text.text.language);
            if (!text.isRendition)
                ++standing.own[text.source];
            while (passage != end && passage->span.end <= hit.span.start)
                ++passage;
            if (passage == end || !passage->span.contains(hit.span))
                continue;
            Named &named = m_named[passage->id];
            if (!named.contains(*place))
                named.append(*place);
        }
        auto date = text.text.dates.cbegin();
        for (const Passage &one : text.text.passages) {
            readCompanions(m_named.value(one.id));
            for (; date != text.text.dates.cend() && date->span.end <= one.span.end; ++date) {
                if (!one.span.contains(date->span) || date->edtf.isNull())
                    continue;
                for (const qsizetype entity : m_named.value(one.id))
                    m_standings[entity].dates.insert(date->edtf.toString());
            }
        }
    }

    void readCompanions(const Named &named)
    {
        for (const qsizetype a : named.size() <= mostNamed ? named : Named()) {
            for (const qsizetype b : named) {
                if (a != b)
                    ++m_standings[a].companions[b];
            }
        }
    }

    void add(qsizetype a, qsizetype b, SamenessGround said, double weight)
    {
        if (fit(a, b) > 0 && weight > 0)
            m_grounds[pairOf(a, b)].append({std::move(said), weight});
    }

    // Two entities that stand on two sides that say the same, where nothing on the other side answers to either.
    struct Together
    {
        double together = 0;
        double first = 0; // where the first stood so, with them or with others
        double second = 0;
        qsizetype times = 0;
    };

    struct Facing
    {
        Named first;
        Named second;
        double confidence = 0;
    };

    std::map<Pair, Together> togetherIn(const QList<Facing> &facings) const
    {
        std::map<Pair, Together> pairs;
        QHash<qsizetype, double> left; // where there was something to go with
        for (const Facing &facing : facings) {
            if (facing.first.size() > mostNamed || facing.second.size() > mostNamed)
                continue;
            QSet<qsizetype> met;
            const auto rivals = [this](qsizetype of, const Named &side) {
                return std::ranges::count_if(side, [&](qsizetype one) { return fit(of, one) > 0; });
            };
            for (const qsizetype a : facing.first) {
                for (const qsizetype b : facing.second) {
                    if (fit(a, b) == 0)
                        continue;
                    Together &together = pairs[pairOf(a, b)];
                    together.together += facing.confidence / double(rivals(a, facing.second) * rivals(b, facing.first));
                    ++together.times;
                    met += {a, b};
                }
            }
            for (const qsizetype one : std::as_const(met))
                left[one] += facing.confidence;
        }
        for (auto &[pair, one] : pairs) {
            one.first = left.value(pair.first);
            one.second = left.value(pair.second);
        }
        return pairs;
    }

    // What is named anywhere in the other text has its counterpart there.
    Named notIn(qsizetype text, Named named) const
    {
        named.removeIf([&](qsizetype one) { return m_standings[one].texts.contains(text); });
        return named;
    }

    static Named without(const Named &named, const Named &others)
    {
        Named rest;
        std::ranges::copy_if(
            named, std::back_inserter(rest), [&others](qsizetype one) { return !others.contains(one); });
        return rest;
    }

    Named namedIn(const QList<PassageId> &passages) const
    {
        Named all;
        for (const PassageId passage : passages)
            all += without(m_named.value(passage), all);
        return all;
    }

    // A rendition beside its source, and two renditions of the same passage beside each other: a name that the source
    // writes as no name has is a name in both.
    void findLinked()
    {
        struct Rendered
        {
            qsizetype text = 0;
            Named named;
            double confidence = 0;
        };
        std::map<Pair, QList<Facing>> facings; // by texts
        QMap<PassageId, QList<Rendered>> bySource;
        for (qsizetype i = 0; i < m_texts.size(); ++i) {
            const qsizetype own = m_own.value(m_texts[i].source, -1);
            for (const LinkGroup &group : inGroups(m_texts[i].links)) {
                const Named rendered = notIn(own, namedIn(group.rendered));
                facings[pairOf(own, i)].append({notIn(i, namedIn(group.source)), rendered, group.confidence});
                if (group.source.size() == 1)
                    bySource[group.source.first()].append({i, rendered, group.confidence});
            }
        }
        for (const QList<Rendered> &all : std::as_const(bySource)) {
            for (qsizetype i = 0; i < all.size(); ++i) {
                for (qsizetype j = i + 1; j < all.size(); ++j) {
                    const Rendered &one = all[i];
                    const Rendered &other = all[j];
                    if (m_texts[one.text].text.language != m_texts[other.text].text.language)
                        facings[pairOf(one.text, other.text)].append({notIn(other.text, one.named),
                            notIn(one.text, other.named), one.confidence * other.confidence});
                }
            }
        }
        sayLinked(facings);
    }

    void sayLinked(const std::map<Pair, QList<Facing>> &facings)
    {
        std::map<Pair, Together> pairs;
        for (const auto &[texts, between] : facings) {
            for (const auto &[pair, one] : togetherIn(between)) {
                Together &all = pairs[pair];
                all.together += one.together;
                all.first += one.first;
                all.second += one.second;
                all.times += one.times;
            }
        }
        for (const auto &[pair, one] : pairs) {
            const double often = one.together / (one.together + 0.4);
            const double always = std::sqrt(one.together / one.first * one.together / one.second);
            const double weight = often * std::min(1.0, always) * (arePersonsApart(pair) ? 0.3 : 1);
            add(pair.first, pair.second, {Kind::LinkedPassages, one.times}, weight);
        }
    }

    // A person's name is not translated: something of it stays.
    bool arePersonsApart(Pair pair) const
    {
        constexpr qsizetype telling = 3;
        const Standing &one = m_standings[pair.first];
        const Standing &other = m_standings[pair.second];
        if (one.type != EntityType::Person && other.type != EntityType::Person)
            return false;
        static const QRegularExpression separators(u"[\\s'’\\-‑.]+"_s);
        QSet<QString> beginnings;
        for (const KnownName &name : one.names) {
            for (const QString &word : name.spelling.split(separators, Qt::SkipEmptyParts))
                beginnings.insert(transcribedAlike(foldedWord(word)).left(telling));
        }
        const auto isKnown = [&](const QString &word) {
            return word.size() >= telling && beginnings.contains(transcribedAlike(foldedWord(word)).left(telling));
        };
        return std::ranges::none_of(other.names, [&](const KnownName &name) {
            return std::ranges::any_of(name.spelling.split(separators, Qt::SkipEmptyParts), isKnown);
        });
    }

    static QString between(const AlignableText &text, const NameHit &a, const NameHit &b)
    {
        return text.characters.sliced(a.span.end, b.span.start - a.span.end);
    }

    bool isWritten(const AlignableText &text, const NameHit &hit, bool (*fits)(const QString &)) const
    {
        return fits(text.characters.sliced(hit.span.start, hit.span.length()));
    }

    // "Northern Grid (NG)", "Redwing, also known as Blackbird".
    void findBeside(const NamingText &naming)
    {
        constexpr qsizetype farthest = 45;
        const AlignableText &text = naming.text;
        for (qsizetype i = 0; i + 1 < text.names.size(); ++i) {
            const NameHit &hit = text.names[i];
            const NameHit &next = text.names[i + 1];
            const qsizetype gap = next.span.start - hit.span.end;
            if (gap <= 0 || gap > farthest || !m_places.contains(hit.entity) || !m_places.contains(next.entity))
                continue;
            const double weight = weightBeside(text, hit, next);
            if (weight == 0 || hit.entity == next.entity)
                continue;
            const Pair pair = pairOf(m_places.value(hit.entity), m_places.value(next.entity));
            m_besides.insert(pair);
            QList<Ground> &grounds = m_grounds[pair];
            const auto known =
                std::ranges::find_if(grounds, [](const Ground &ground) { return ground.said.kind == Kind::Beside; });
            if (known == grounds.end()) {
                add(pair.first, pair.second, {Kind::Beside, 1}, weight);
            } else {
                ++known->said.count;
                known->weight = 1 - (1 - known->weight) * (1 - weight / 2);
            }
        }
    }

    double weightBeside(const AlignableText &text, const NameHit &hit, const NameHit &next) const
    {
        constexpr double inBrackets = 0.6;
        constexpr double calledToo = 0.85;
        QString words = between(text, hit, next).simplified();
        const bool opens = words.startsWith(u'(') || words.startsWith(u'[');
        const bool parted = opens || words.startsWith(u',') || words.startsWith(u'–') || words.startsWith(u'—');
        static const QRegularExpression marks(u"[\\s,;(\\[–—\"“”„«»‘’‹›]+"_s);
        words = words.split(marks, Qt::SkipEmptyParts).join(u' ');
        if (!words.isEmpty())
            return (parted || words.contains(u' ')) && aliasCues().contains(lowered(words)) ? calledToo : 0;
        const QStringView behind = QStringView(text.characters).mid(next.span.end, 4).trimmed();
        const bool closes = behind.startsWith(u')') || behind.startsWith(u']');
        const bool shortens = isWritten(text, hit, isAcronym) != isWritten(text, next, isAcronym);
        return opens && closes && shortens ? inBrackets : 0;
    }

    // "press@ng.example" in a text that names one organisation more than any other.
    void findAddresses(const NamingText &text)
    {
        constexpr double weight = 0.55;
        constexpr qsizetype least = 3;
        QMap<qsizetype, qsizetype> counts;
        for (const NameHit &hit : text.text.names) {
            const auto place = m_places.constFind(hit.entity);
            if (place != m_places.cend() && m_standings[*place].type == EntityType::Organisation)
                ++counts[*place];
        }
        const auto most = std::max_element(counts.cbegin(), counts.cend());
        if (most == counts.cend() || *most < least)
            return;
        static const QRegularExpression separators(u"[^\\p{L}\\p{N}-]+"_s);
        QSet<QString> labels;
        for (const QString &address : text.addresses) {
            const QString host = address.mid(address.lastIndexOf(u'@') + 1);
            for (const QString &label : lowered(host).split(separators, Qt::SkipEmptyParts))
                labels.insert(label);
        }
        for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
            const QString acronym = onlyAcronym(it.key());
            if (it.key() != most.key() && !acronym.isEmpty() && labels.contains(lowered(acronym)))
                add(it.key(), most.key(), {Kind::Address, 0, acronym}, weight);
        }
    }

    // Of an entity that nobody has spelt out.
    QString onlyAcronym(qsizetype entity) const
    {
        const QList<KnownName> &names = m_standings[entity].names;
        const bool only = std::ranges::all_of(names, [](const KnownName &name) { return isAcronym(name.spelling); });
        return only && !names.isEmpty() ? names.first().spelling : QString();
    }

    void findNames()
    {
        findInitials();
        findWords();
    }

    static QStringList initialsOf(const QString &spelling)
    {
        static const QRegularExpression separators(u"[\\s'’\\-‑/]+"_s);
        QString all;
        QString telling;
        QString capitals;
        for (const QString &word : spelling.split(separators, Qt::SkipEmptyParts)) {
            const QChar first = word.front().toUpper();
            all += first;
            if (!isConnector(lowered(word)))
                telling += first;
            if (word.front().isUpper())
                capitals += first;
        }
        QStringList initials{all, telling, capitals};
        initials.removeDuplicates();
        initials.removeIf([](const QString &letters) { return letters.size() < 2; });
        return initials;
    }

    void findInitials()
    {
        constexpr double weight = 0.55;
        QHash<QString, QSet<qsizetype>> byInitials;
        for (qsizetype i = 0; i < m_standings.size(); ++i) {
            for (const KnownName &name : m_standings[i].names) {
                for (const QString &initials : isAcronym(name.spelling) ? QStringList() : initialsOf(name.spelling))
                    byInitials[initials].insert(i);
            }
        }
        for (qsizetype i = 0; i < m_standings.size(); ++i) {
            const QString acronym = onlyAcronym(i);
            const QSet<qsizetype> fulls = acronym.isEmpty() ? QSet<qsizetype>() : byInitials.value(acronym);
            for (const qsizetype full : fulls.size() <= mostNamed ? fulls : QSet<qsizetype>()) {
                const double length = acronym.size() >= 3 ? 1 : 0.6;
                add(i, full, {Kind::Initials, 0, acronym}, weight * length / std::sqrt(double(fulls.size())));
            }
        }
    }

    void findWords()
    {
        constexpr qsizetype mostWithWord = 24;
        struct OfEntity
        {
            qsizetype entity = 0;
            QString language;
            NameWords words;
        };
        QList<OfEntity> names;
        QHash<QString, QSet<qsizetype>> byKey; // entities
        QHash<qsizetype, QList<qsizetype>> byEntity; // names
        for (qsizetype i = 0; i < m_standings.size(); ++i) {
            if (m_standings[i].isKnownPlace)
                continue;
            for (const KnownName &name : m_standings[i].names) {
                const NameWords words(name.spelling, languageOf(name, i));
                for (const QString &key : words.keys())
                    byKey[key].insert(i);
                byEntity[i].append(names.size());
                names.append({i, name.language, words});
            }
        }
        std::set<Pair> pairs;
        for (const QSet<qsizetype> &entities : std::as_const(byKey)) {
            for (const qsizetype a : entities.size() <= mostWithWord ? entities : QSet<qsizetype>()) {
                for (const qsizetype b : entities) {
                    if (a < b && fit(a, b) > 0)
                        pairs.insert({a, b});
                }
            }
        }
        for (const auto &[a, b] : pairs) {
            Ground best;
            for (const qsizetype one : std::as_const(byEntity[a])) {
                for (const qsizetype other : std::as_const(byEntity[b])) {
                    const Ground ground = groundOf(names[one].words, names[other].words, pairOf(a, b), byKey);
                    if (ground.weight > best.weight)
                        best = ground;
                }
            }
            add(a, b, best.said, best.weight);
        }
    }

    // A name for all languages stands in texts of one, often.
    QString languageOf(const KnownName &name, qsizetype entity) const
    {
        const QSet<QString> &languages = m_standings[entity].languages;
        return name.language.isEmpty() && languages.size() == 1 ? *languages.cbegin() : name.language;
    }

    Ground groundOf(
        const NameWords &first, const NameWords &second, Pair pair, const QHash<QString, QSet<qsizetype>> &byKey) const
    {
        const SharedWords shared = sharedWords(first, second);
        const qsizetype more = std::max(first.count(), second.count());
        const qsizetype fewer = std::min(first.count(), second.count());
        if (shared.otherFigure || shared.all() == 0)
            return {};
        const bool persons =
            m_standings[pair.first].type == EntityType::Person && m_standings[pair.second].type == EntityType::Person;
        if (shared.all() == more && fewer >= 2)
            return {{Kind::SameWords, 0, shared.word}, shared.alike > 0 ? 0.7 : 0.45};
        if (persons)
            return {};
        if (shared.all() == fewer && fewer >= 2)
            return {{Kind::PartOfName, 0, shared.word}, shared.alike > 0 && more - fewer == 1 ? 0.5 : 0.3};
        const bool rare = isRare(shared.word, byKey);
        if (shared.all() == fewer && rare && shared.alike == 1)
            return {{Kind::PartOfName, 0, shared.word}, 0.4};
        if (rare && 2 * shared.all() >= more)
            return {{Kind::SharedWord, 0, shared.word}, 0.25};
        return {};
    }

    static bool isRare(const QString &word, const QHash<QString, QSet<qsizetype>> &byKey)
    {
        constexpr qsizetype shortest = 4;
        constexpr qsizetype few = 3;
        const QStringList keys = NameWords(word, {}).keys();
        return word.size() >= shortest && !keys.isEmpty() && byKey.value(keys.first()).size() <= few;
    }

    // Only adds to what something else says: who is named with the same is often just of the same kind.
    void findCompanions()
    {
        for (auto &[pair, grounds] : m_grounds) {
            const Standing &one = m_standings[pair.first];
            const Standing &other = m_standings[pair.second];
            qsizetype common = 0;
            double shared = 0;
            double all = 0;
            for (auto it = one.companions.cbegin(); it != one.companions.cend(); ++it) {
                const double weight = 1 / std::log2(2 + double(m_standings[it.key()].companions.size()));
                const bool isCommon = other.companions.contains(it.key());
                common += isCommon ? 1 : 0;
                shared += isCommon ? weight : 0;
                all += weight;
            }
            double otherAll = 0;
            for (const qsizetype companion : other.companions.keys())
                otherAll += 1 / std::log2(2 + double(m_standings[companion].companions.size()));
            const double least = std::min(all, otherAll);
            if (common >= 2 && least > 0)
                grounds.append({{Kind::Companions, common}, 0.3 * shared / least});
            QSet<QString> dates = one.dates;
            dates.intersect(other.dates);
            if (!dates.isEmpty())
                grounds.append({{Kind::Dates, dates.size()}, 0.1 * double(std::min<qsizetype>(dates.size(), 2))});
        }
    }

    double confidenceOf(Pair pair, const QList<Ground> &grounds) const
    {
        double against = 1;
        bool byName = false;
        for (const Ground &ground : grounds) {
            against *= 1 - ground.weight;
            byName = byName || ground.said.kind == Kind::PartOfName || ground.said.kind == Kind::SameWords
                || ground.said.kind == Kind::Address;
        }
        double confidence = (1 - against) * fit(pair.first, pair.second);
        const Standing &one = m_standings[pair.first];
        const Standing &other = m_standings[pair.second];
        if (m_besides.contains(pair))
            return confidence;
        if (one.companions.contains(pair.second))
            confidence *= 0.4;
        const auto isOwn = [&other](SourceId source) { return other.own.contains(source); };
        if (!byName && std::any_of(one.own.keyBegin(), one.own.keyEnd(), isOwn))
            confidence *= 0.85;
        return confidence;
    }

    // What the case has decided; entities by the first of those they are judged to be one with.
    struct Settled
    {
        QHash<qsizetype, qsizetype> joined;
        std::set<Pair> decided;

        qsizetype root(qsizetype entity) const
        {
            while (joined.contains(entity))
                entity = joined.value(entity);
            return entity;
        }
        void join(qsizetype a, qsizetype b)
        {
            const Pair roots = pairOf(root(a), root(b));
            if (roots.first != roots.second)
                joined.insert(roots.second, roots.first);
        }
    };

    Settled settledBy(const QList<Sameness> &judgements) const
    {
        Settled settled;
        const auto isSame = [](const Sameness &row) {
            return row.judgement == Judgement::Same && row.standing.status == Status::Accepted;
        };
        for (const bool same : {true, false}) {
            for (const Sameness &row : judgements) {
                const qsizetype first = m_places.value(row.first, -1);
                const qsizetype second = m_places.value(row.second, -1);
                const bool isOpen = row.standing.status == Status::Proposed && !row.standing.origin.isPerson();
                if (first < 0 || second < 0 || isOpen || isSame(row) != same)
                    continue;
                if (same)
                    settled.join(first, second);
                else
                    settled.decided.insert(pairOf(settled.root(first), settled.root(second)));
            }
        }
        return settled;
    }

    QList<SamenessProposal> chosen(const QList<Sameness> &judgements)
    {
        struct Likely
        {
            double confidence = 0;
            Pair pair;
        };
        QList<Likely> likely;
        for (const auto &[pair, grounds] : m_grounds) {
            const double confidence = confidenceOf(pair, grounds);
            if (confidence >= leastConfidence)
                likely.append({confidence, pair});
        }
        std::ranges::stable_sort(likely, std::ranges::greater(), &Likely::confidence);
        Settled settled = settledBy(judgements);
        const std::set<Pair> decided = settled.decided;
        QHash<qsizetype, qsizetype> counts;
        QList<SamenessProposal> proposals;
        const Settled before = settled;
        for (const Likely &one : std::as_const(likely)) {
            const auto [a, b] = one.pair;
            const bool isAsked = decided.contains(pairOf(before.root(a), before.root(b)));
            if (isAsked || settled.root(a) == settled.root(b) || counts[a] >= mostOfEntity || counts[b] >= mostOfEntity)
                continue;
            settled.join(a, b);
            ++counts[a];
            ++counts[b];
            proposals.append({m_ids[a], m_ids[b], one.confidence, said(m_grounds[one.pair])});
        }
        return proposals;
    }

    static QList<SamenessGround> said(QList<Ground> grounds)
    {
        std::ranges::stable_sort(grounds, std::ranges::greater(), &Ground::weight);
        QList<SamenessGround> all;
        for (const Ground &ground : std::as_const(grounds))
            all.append(ground.said);
        return all;
    }
};

} // namespace

QList<SamenessProposal> proposeSamenesses(
    const QList<NamingText> &texts, const QList<ComparableEntity> &entities, const QList<Sameness> &judgements)
{
    return LikelyPairs(texts, entities).run(judgements);
}

} // namespace dossier
