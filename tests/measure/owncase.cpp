// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "measure/owncase.h"

#include <QHash>
#include <QJsonArray>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <set>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

struct Item
{
    QString doc;
    Span span;
    QJsonObject json;
};

using Pairs = QMap<qsizetype, qsizetype>; // index in the labels to index in the answer
using Place = std::pair<QString, qsizetype>; // document, number of a sentence

Item itemOf(const QJsonObject &json)
{
    return {
        json.value("doc"_L1).toString(), {json.value("start"_L1).toInteger(), json.value("end"_L1).toInteger()}, json};
}

QList<Item> items(const QJsonObject &from, QLatin1StringView list, const QSet<QString> &documents)
{
    QList<Item> read;
    for (const QJsonValue json : from.value(list).toArray()) {
        const Item item = itemOf(json.toObject());
        if (documents.contains(item.doc))
            read.append(item);
    }
    return read;
}

QSet<QString> articles(const QJsonObject &labels)
{
    QSet<QString> ids;
    for (const QJsonValue document : labels.value("docs"_L1).toArray()) {
        if (document["kind"_L1] == "article"_L1)
            ids.insert(document["doc"_L1].toString());
    }
    return ids;
}

QHash<QString, QString> languages(const QJsonObject &from)
{
    QHash<QString, QString> byDocument;
    for (const QJsonValue document : from.value("docs"_L1).toArray())
        byDocument.insert(document["doc"_L1].toString(), document["lang"_L1].toString());
    return byDocument;
}

qsizetype common(Span a, Span b)
{
    return std::max<qsizetype>(0, std::min(a.end, b.end) - std::max(a.start, b.start));
}

bool overlap(const Item &a, const Item &b)
{
    return a.doc == b.doc && common(a.span, b.span) > 0;
}

// One to one: equal spans first, then those that share most, then those that are preferred.
template <typename Prefers> Pairs pairUp(const QList<Item> &wanted, const QList<Item> &found, Prefers prefers)
{
    using Candidate = std::tuple<bool, double, bool, qsizetype, qsizetype, qsizetype, qsizetype>;
    std::set<Candidate> candidates;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        for (qsizetype j = 0; j < found.size(); ++j) {
            if (!overlap(wanted.at(i), found.at(j)))
                continue;
            const Span want = wanted.at(i).span;
            const Span have = found.at(j).span;
            const qsizetype all = std::max(want.end, have.end) - std::min(want.start, have.start);
            candidates.insert({want != have, -static_cast<double>(common(want, have)) / static_cast<double>(all),
                !prefers(i, j), want.start, have.start, i, j});
        }
    }
    Pairs pairs;
    QSet<qsizetype> used;
    for (const Candidate &candidate : candidates) {
        const auto [i, j] = std::pair(std::get<5>(candidate), std::get<6>(candidate));
        if (pairs.contains(i) || used.contains(j))
            continue;
        pairs.insert(i, j);
        used.insert(j);
    }
    return pairs;
}

// Unless half of it stands where the labels leave it open.
bool isFalseAlarm(const Item &found, const QList<Item> &optional)
{
    return std::ranges::none_of(optional, [&found](const Item &one) {
        return one.doc == found.doc && 2 * common(one.span, found.span) >= std::max<qsizetype>(1, found.span.length());
    });
}

QList<qsizetype> falseAlarms(const QList<Item> &found, const Pairs &pairs, const QList<Item> &optional)
{
    const QList<qsizetype> paired = pairs.values();
    const QSet<qsizetype> used(paired.cbegin(), paired.cend());
    QList<qsizetype> spare;
    for (qsizetype i = 0; i < found.size(); ++i) {
        if (!used.contains(i) && isFalseAlarm(found.at(i), optional))
            spare.append(i);
    }
    return spare;
}

Score scoreLanguage(const QJsonObject &labels, const QJsonObject &answer)
{
    const QHash<QString, QString> wanted = languages(labels);
    Score score{0, 0, wanted.size()};
    for (const auto &[document, language] : languages(answer).asKeyValueRange()) {
        if (!wanted.contains(document))
            continue;
        ++score.found;
        score.right += language == wanted.value(document) ? 1 : 0;
    }
    return score;
}

QList<Item> mentionsOf(const QJsonObject &answer, const QSet<QString> &documents)
{
    static const QSet<QString> types{u"PER"_s, u"ORG"_s, u"LOC"_s, u"PROD"_s, u"THREAT"_s, u"VULN"_s};
    QList<Item> found = items(answer, "mentions"_L1, documents);
    found.removeIf([](const Item &item) { return !types.contains(item.json.value("type"_L1).toString()); });
    return found;
}

void scoreMentions(const QJsonObject &labels, const QJsonObject &answer, OwnScores &scores)
{
    const QSet<QString> documents = articles(labels);
    const QList<Item> wanted = items(labels, "mentions"_L1, documents);
    const QList<Item> found = mentionsOf(answer, documents);
    const auto hasType = [&](qsizetype i, qsizetype j) {
        return wanted.at(i).json.value("types"_L1).toArray().contains(found.at(j).json.value("type"_L1));
    };
    const Pairs pairs = pairUp(wanted, found, hasType);
    const qint64 counted =
        pairs.size() + falseAlarms(found, pairs, items(labels, "optional_mentions"_L1, documents)).size();
    scores.mentions = {pairs.size(), counted, wanted.size()};
    scores.typed = {0, counted, wanted.size()};
    for (const auto &[i, j] : pairs.asKeyValueRange())
        scores.typed.right += hasType(i, j) ? 1 : 0;
}

// Calls `each` with every two mentions of one entity.
template <typename Each> void inPairs(const QHash<QString, QList<qsizetype>> &clusters, Each each)
{
    for (const QList<qsizetype> &cluster : clusters) {
        for (qsizetype i = 0; i < cluster.size(); ++i) {
            for (qsizetype j = i + 1; j < cluster.size(); ++j)
                each(cluster.at(i), cluster.at(j));
        }
    }
}

// A mention without an entity is one of its own.
QString entityOf(const QList<Item> &mentions, qsizetype index)
{
    const QString entity = mentions.at(index).json.value("entity"_L1).toString();
    return entity.isEmpty() ? u"#%1"_s.arg(index) : entity;
}

void scoreLinks(const QJsonObject &labels, const QJsonObject &answer, OwnScores &scores)
{
    const QSet<QString> documents = articles(labels);
    const QHash<QString, QString> language = languages(labels);
    const QList<Item> wanted = items(labels, "mentions"_L1, documents);
    const QList<Item> found = mentionsOf(answer, documents);
    const Pairs pairs = pairUp(wanted, found, [](qsizetype, qsizetype) { return false; });
    QHash<QString, QList<qsizetype>> wantedClusters;
    for (qsizetype i = 0; i < wanted.size(); ++i)
        wantedClusters[entityOf(wanted, i)].append(i);
    QHash<QString, QList<qsizetype>> foundClusters;
    const QList<qsizetype> counted =
        pairs.values() + falseAlarms(found, pairs, items(labels, "optional_mentions"_L1, documents));
    for (const qsizetype i : counted)
        foundClusters[entityOf(found, i)].append(i);
    const auto crosses = [&language](const QList<Item> &mentions, qsizetype i, qsizetype j) {
        return language.value(mentions.at(i).doc) != language.value(mentions.at(j).doc);
    };
    inPairs(wantedClusters, [&](qsizetype i, qsizetype j) {
        const bool isRight = pairs.contains(i) && pairs.contains(j)
            && entityOf(found, pairs.value(i)) == entityOf(found, pairs.value(j));
        scores.pairs += {isRight, 0, 1};
        if (crosses(wanted, i, j))
            scores.links += {isRight, 0, 1};
    });
    inPairs(foundClusters, [&](qsizetype i, qsizetype j) {
        ++scores.pairs.found;
        scores.links.found += crosses(found, i, j) ? 1 : 0;
    });
}

QSet<QString> valuesOf(const QJsonObject &date, bool lenient)
{
    QSet<QString> values{comparableEdtf(date.value("edtf"_L1).toString())};
    for (const QJsonValue value : date.value("alt"_L1).toArray())
        values.insert(comparableEdtf(value.toString()));
    if (lenient) {
        for (const QJsonValue value : date.value("lenient"_L1).toArray())
            values.insert(comparableEdtf(value.toString()));
    }
    return values;
}

Score scoreDates(const QJsonObject &labels, const QJsonObject &answer)
{
    const QSet<QString> documents = articles(labels);
    const QList<Item> wanted = items(labels, "dates"_L1, documents);
    const QList<Item> found = items(answer, "dates"_L1, documents);
    const auto isRight = [&](qsizetype i, qsizetype j, bool lenient) {
        return valuesOf(wanted.at(i).json, lenient)
            .contains(comparableEdtf(found.at(j).json.value("edtf"_L1).toString()));
    };
    const Pairs pairs = pairUp(wanted, found, [&](qsizetype i, qsizetype j) { return isRight(i, j, true); });
    // A range that was found as two dates is not counted twice.
    const auto isPiece = [&](qsizetype spare) {
        return std::ranges::any_of(pairs.asKeyValueRange(), [&](const auto &pair) {
            return overlap(wanted.at(pair.first), found.at(spare)) && !overlap(found.at(pair.second), found.at(spare));
        });
    };
    Score score{0, pairs.size(), wanted.size()};
    for (const qsizetype spare : falseAlarms(found, pairs, items(labels, "optional_dates"_L1, documents)))
        score.found += isPiece(spare) ? 0 : 1;
    for (const auto &[i, j] : pairs.asKeyValueRange())
        score.right += isRight(i, j, false) ? 1 : 0;
    return score;
}

// Letters of an address are those of its path alone.
QString comparableValue(const Item &indicator)
{
    const QString type = indicator.json.value("type"_L1).toString();
    QString value = indicator.json.value("value"_L1).toString();
    if (type != "url"_L1)
        return value.toLower();
    const qsizetype path = value.indexOf(u'/', value.indexOf(u"://"_s) + 3);
    value = path < 0 ? value.toLower() : value.first(path).toLower() + value.sliced(path);
    while (value.endsWith(u'/'))
        value.chop(1);
    return value;
}

Score scoreIndicators(const QJsonObject &labels, const QJsonObject &answer)
{
    static const QSet<QString> types{u"cve"_s, u"ip"_s, u"email"_s, u"hash"_s, u"url"_s, u"domain"_s};
    const QSet<QString> documents = articles(labels);
    const QList<Item> wanted = items(labels, "indicators"_L1, documents);
    QList<Item> found = items(answer, "indicators"_L1, documents);
    // A host inside an address is neither asked for nor counted.
    const auto isInner = [&wanted](const Item &item) {
        return std::ranges::any_of(wanted, [&item](const Item &one) {
            return one.doc == item.doc && one.json.value("type"_L1) != item.json.value("type"_L1)
                && one.span.start <= item.span.start && item.span.end <= one.span.end;
        });
    };
    found.removeIf([&isInner](const Item &item) {
        return !types.contains(item.json.value("type"_L1).toString()) || isInner(item);
    });
    const auto told = [](const QList<Item> &indicators) {
        QSet<QStringList> values;
        for (const Item &item : indicators)
            values.insert({item.doc, item.json.value("type"_L1).toString(), comparableValue(item)});
        return values;
    };
    const QSet<QStringList> want = told(wanted);
    const QSet<QStringList> have = told(found);
    return {(QSet<QStringList>(want) & have).size(), have.size(), want.size()};
}

class Sentences
{
public:
    explicit Sentences(const QJsonObject &labels)
    {
        for (const QJsonValue json : labels.value("sentences"_L1).toArray()) {
            const Item sentence = itemOf(json.toObject());
            m_spans[sentence.doc].append(sentence.span);
        }
        for (QList<Span> &spans : m_spans)
            std::ranges::sort(spans);
    }

    // Numbers, from 1, of those that a span covers or lies in, to half of the shorter at least.
    QSet<Place> at(const QString &document, Span span) const
    {
        QSet<Place> numbers;
        const QList<Span> spans = m_spans.value(document);
        for (qsizetype i = 0; i < spans.size(); ++i) {
            const qsizetype shared = common(spans.at(i), span);
            if (shared > 0 && 2 * shared >= std::min(spans.at(i).length(), span.length()))
                numbers.insert({document, i + 1});
        }
        return numbers;
    }

    QSet<Place> at(const QJsonValue &passage) const
    {
        const Item item = itemOf(passage.toObject());
        return at(item.doc, item.span);
    }

private:
    QHash<QString, QList<Span>> m_spans;
};

Span spanOf(const QJsonValue &ends)
{
    return {ends[0].toInteger(), ends[1].toInteger()};
}

struct LabelledPair
{
    QString id;
    QString source;
    QString rendition;
    QJsonArray beads;
    bool isBeaded = false;
};

QList<LabelledPair> pairsOf(const QJsonObject &labels, QLatin1StringView kind)
{
    QList<LabelledPair> pairs;
    for (const QJsonValue pair : labels.value("pairs"_L1).toArray()) {
        if (pair["kind"_L1] == kind) {
            pairs.append({pair["pair"_L1].toString(), pair["src"_L1].toString(), pair["tgt"_L1].toString(),
                pair["beads"_L1].toArray(), pair["beads"_L1].isArray()});
        }
    }
    return pairs;
}

Score scoreAlignment(
    const QJsonObject &labels, const QJsonObject &answer, const Sentences &sentences, QLatin1StringView kind)
{
    using Link = std::pair<Place, Place>;
    Score score;
    for (const LabelledPair &pair : pairsOf(labels, kind)) {
        if (!pair.isBeaded)
            continue;
        QSet<Link> wanted;
        for (const QJsonValue bead : pair.beads) {
            for (const QJsonValue source : bead["src"_L1].toArray()) {
                for (const QJsonValue target : bead["tgt"_L1].toArray())
                    wanted.insert({{pair.source, source.toInteger()}, {pair.rendition, target.toInteger()}});
            }
        }
        QSet<Link> found;
        for (const QJsonValue group : answer.value("alignments"_L1).toArray()) {
            if (group["pair"_L1] != pair.id)
                continue;
            QSet<Place> sources;
            for (const QJsonValue ends : group["src"_L1].toArray())
                sources += sentences.at(pair.source, spanOf(ends));
            QSet<Place> targets;
            for (const QJsonValue ends : group["tgt"_L1].toArray())
                targets += sentences.at(pair.rendition, spanOf(ends));
            for (const Place &source : std::as_const(sources)) {
                for (const Place &target : std::as_const(targets))
                    found.insert({source, target});
            }
        }
        score += {(QSet<Link>(wanted) & found).size(), found.size(), wanted.size()};
    }
    return score;
}

enum class Fit { None, Sentence, Words };

// Whether an error that was told is the planted one. One that is told of the source alone is looked for there.
Fit fitOf(const QJsonValue &plant, const QJsonValue &error, const LabelledPair &pair, const Sentences &sentences)
{
    const QJsonValue type = error["type"_L1];
    const auto isInSentence = [&](const QString &document, QLatin1StringView side) {
        return sentences.at(document, spanOf(error[side])).intersects(sentences.at(document, spanOf(plant[side])));
    };
    const bool isOmission = plant["type"_L1] == "omission"_L1;
    if (isOmission != (type == "omission"_L1))
        return Fit::None;
    const bool isOfSource = isOmission || !error["tgt"_L1].isArray();
    const QLatin1StringView side = isOfSource ? "src"_L1 : "tgt"_L1;
    if (!error[side].isArray())
        return Fit::None;
    const bool isThere = isInSentence(isOfSource ? pair.source : pair.rendition, side);
    if (isOmission)
        return isThere ? Fit::Words : Fit::None;
    if (spanOf(error[side]).overlaps(spanOf(plant[side])))
        return Fit::Words;
    return isThere ? Fit::Sentence : Fit::None;
}

void scoreErrors(const QJsonObject &labels, const QJsonObject &answer, const Sentences &sentences, OwnScores &scores)
{
    const QJsonArray plants = labels.value("plants"_L1).toArray();
    const QJsonArray errors = answer.value("errors"_L1).toArray();
    using Candidate = std::tuple<bool, bool, qsizetype, qsizetype>;
    std::set<Candidate> candidates;
    qint64 told = 0;
    for (const LabelledPair &pair : pairsOf(labels, "translation"_L1)) {
        qint64 toldHere = 0;
        for (const QJsonValue error : errors)
            toldHere += error["pair"_L1] == pair.id ? 1 : 0;
        told += toldHere;
        bool isFaithful = true;
        for (qsizetype i = 0; i < plants.size(); ++i) {
            if (plants.at(i)["pair"_L1] != pair.id)
                continue;
            isFaithful = false;
            for (qsizetype j = 0; j < errors.size(); ++j) {
                const Fit fit =
                    errors.at(j)["pair"_L1] == pair.id ? fitOf(plants.at(i), errors.at(j), pair, sentences) : Fit::None;
                if (fit != Fit::None)
                    candidates.insert({fit != Fit::Words, plants.at(i)["type"_L1] != errors.at(j)["type"_L1], i, j});
            }
        }
        if (isFaithful) {
            ++scores.faithful;
            scores.falseAlarms = std::max(scores.falseAlarms, toldHere);
        }
    }
    QSet<qsizetype> found;
    QSet<qsizetype> used;
    for (const auto &[isElsewhere, isOfOtherType, i, j] : candidates) {
        if (found.contains(i) || used.contains(j))
            continue;
        found.insert(i);
        used.insert(j);
    }
    scores.errors = {found.size(), told, plants.size()};
}

// A pair of passages that the labels leave open counts neither way.
void scoreFacts(const QJsonObject &labels, const QJsonObject &answer, const Sentences &sentences, OwnScores &scores)
{
    const QJsonArray wanted = labels.value("contradictions"_L1).toArray();
    const auto factOf = [&wanted](qsizetype i) {
        const QString fact = wanted.at(i)["fact"_L1].toString();
        return fact.isEmpty() ? u"#%1"_s.arg(i) : fact;
    };
    const auto isRequired = [&wanted](qsizetype i) { return wanted.at(i)["required"_L1].toBool(true); };
    QSet<QString> facts;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (isRequired(i))
            facts.insert(factOf(i));
    }
    QSet<QString> found;
    Score &score = scores.facts;
    score.rightOfFound = 0;
    for (const QJsonValue told : answer.value("contradictions"_L1).toArray()) {
        const QSet<Place> a = sentences.at(told["a"_L1]);
        const QSet<Place> b = sentences.at(told["b"_L1]);
        QList<qsizetype> hits;
        for (qsizetype i = 0; i < wanted.size(); ++i) {
            const QSet<Place> wantedA = sentences.at(wanted.at(i)["a"_L1]);
            const QSet<Place> wantedB = sentences.at(wanted.at(i)["b"_L1]);
            if ((wantedA.intersects(a) && wantedB.intersects(b)) || (wantedA.intersects(b) && wantedB.intersects(a)))
                hits.append(i);
        }
        const bool isRight = std::ranges::any_of(hits, isRequired);
        score.found += isRight || hits.isEmpty() ? 1 : 0;
        *score.rightOfFound += isRight ? 1 : 0;
        for (const qsizetype i : std::as_const(hits)) {
            if (isRequired(i))
                found.insert(factOf(i));
        }
    }
    score.right = found.size();
    score.wanted = facts.size();
    scores.factsAreAnswered = answer.contains("contradictions"_L1);
}

// A date without qualifiers, and these.
QString comparableDate(QString date)
{
    static const QRegularExpression time(u"T[0-9:.+\\-Z]*(?=[?~%]?$)"_s);
    static const QRegularExpression qualifiers(u"[?~%]"_s);
    date.remove(time);
    const bool isUncertain = date.contains(u'?') || date.contains(u'%');
    const bool isApproximate = date.contains(u'~') || date.contains(u'%');
    date.remove(qualifiers);
    while (date.endsWith(u"-XX"_s))
        date.chop(3);
    if (isUncertain || isApproximate)
        date += isUncertain && isApproximate ? u'%' : isUncertain ? u'?' : u'~';
    return date;
}

QString comparableEnd(const QString &end)
{
    if (end == "OPEN"_L1)
        return u".."_s;
    return end == "UNKNOWN"_L1 || end == "*"_L1 ? QString() : comparableDate(end);
}

} // namespace

QString comparableEdtf(const QString &value)
{
    QString text = value.simplified().toUpper();
    text.remove(u' ');
    const bool isSet = (text.startsWith(u'[') && text.endsWith(u']')) || (text.startsWith(u'{') && text.endsWith(u'}'));
    if (isSet) {
        QStringList parts;
        for (const QString &part : text.sliced(1).chopped(1).split(u','))
            parts.append(comparableDate(part));
        parts.sort();
        parts.removeDuplicates();
        return text.first(1) + parts.join(u',') + text.last(1);
    }
    QStringList ends = text.split(u'/');
    for (QString &end : ends)
        end = comparableEnd(end);
    if (ends.size() == 2 && ends.first() == ends.last() && ends.first() != ".."_L1)
        ends.removeLast();
    return ends.join(u'/');
}

QJsonObject inLanguage(const QJsonObject &labels, const QString &language)
{
    QJsonArray documents;
    for (const QJsonValue document : labels.value("docs"_L1).toArray()) {
        if (document["lang"_L1] == language)
            documents.append(document);
    }
    QJsonObject part = labels;
    part.insert("docs"_L1, documents);
    return part;
}

OwnScores scoreAnswer(const QJsonObject &labels, const QJsonObject &answer)
{
    const Sentences sentences(labels);
    OwnScores scores;
    scores.language = scoreLanguage(labels, answer);
    scoreMentions(labels, answer, scores);
    scoreLinks(labels, answer, scores);
    scores.dates = scoreDates(labels, answer);
    scores.indicators = scoreIndicators(labels, answer);
    scores.alignment = scoreAlignment(labels, answer, sentences, "translation"_L1);
    scores.summaries = scoreAlignment(labels, answer, sentences, "summary"_L1);
    scoreErrors(labels, answer, sentences, scores);
    scoreFacts(labels, answer, sentences, scores);
    return scores;
}

OwnScores &OwnScores::operator+=(const OwnScores &other)
{
    language += other.language;
    mentions += other.mentions;
    typed += other.typed;
    pairs += other.pairs;
    links += other.links;
    dates += other.dates;
    indicators += other.indicators;
    alignment += other.alignment;
    summaries += other.summaries;
    errors += other.errors;
    facts += other.facts;
    factsAreAnswered = factsAreAnswered || other.factsAreAnswered;
    faithful += other.faithful;
    falseAlarms = std::max(falseAlarms, other.falseAlarms);
    return *this;
}

} // namespace dossier
