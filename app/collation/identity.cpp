// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/identity.h"

#include "analysis/namecues.h"
#include "analysis/places.h"
#include "analysis/stopwords.h"
#include "casefile/folding.h"
#include "collation/concepts.h"
#include "collation/spelling.h"

#include <QHash>
#include <QMap>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <limits>
#include <numeric>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

QStringList wordsOf(const QString &spelling)
{
    static const QRegularExpression separators(u"[\\s'’\\-‑]+"_s);
    return spelling.split(separators, Qt::SkipEmptyParts);
}

bool isAcronym(const QString &spelling)
{
    return spelling.size() >= 2
        && std::all_of(spelling.cbegin(), spelling.cend(), [](QChar c) { return c.isUpper() || c.isDigit(); })
        && spelling[0].isUpper();
}

// The key of a name in plain letters, which most are: a case has many, and each is asked for its key again with every
// part of an import.
QString plainKey(const QString &spelling)
{
    QString key;
    key.reserve(spelling.size());
    bool gap = false;
    for (const QChar c : spelling) {
        if (c.isSpace() || c == u'\'' || c == u'-') {
            gap = !key.isEmpty();
            continue;
        }
        if (gap)
            key.append(u' ');
        gap = false;
        key.append(c.toLower());
    }
    return key;
}

// Spellings that are the same name: typographic marks and accents apart. Acronyms keep their capitals.
QString keyOf(const QString &spelling)
{
    if (isAcronym(spelling))
        return spelling;
    const bool plain = std::all_of(spelling.cbegin(), spelling.cend(), [](QChar c) { return c.unicode() < 0x80; });
    return plain ? plainKey(spelling) : foldedWord(wordsOf(spelling).join(u' '));
}

// A name as all texts together have it.
struct Candidate
{
    QString key;
    QMap<QString, int> spellings; // and how often
    QMap<QString, int> languages;
    QMap<EntityType, int> types;
    QMap<EntityType, int> guesses; // by the shape alone
    QSet<QString> acronyms;
    QSet<qsizetype> texts;
    QSet<qint64> sources;
    int count = 0;
    bool sure = false;
    bool saidOnly = true; // its type was told by nothing but a verb of saying beside it
    bool designation = false;
    bool acronym = false; // found as one, with nothing else to tell its type

    QString spelling() const { return std::max_element(spellings.cbegin(), spellings.cend()).key(); }
    QString language() const { return languages.size() == 1 ? languages.firstKey() : QString(); }
    EntityType type() const
    {
        const EntityType told = most(types);
        return told != EntityType::Other ? told : guessed();
    }

    bool isGuess() const { return most(types) == EntityType::Other; }

    // A text that could not tell has no say where another could.
    static EntityType most(const QMap<EntityType, int> &counts)
    {
        EntityType best = EntityType::Other;
        int highest = 0;
        for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
            if (it.key() != EntityType::Other && it.value() > highest) {
                best = it.key();
                highest = it.value();
            }
        }
        return special(best, counts);
    }

private:
    // "Of" in front of a name guesses a place; what is also said to do something, and not much more rarely, is none.
    EntityType guessed() const
    {
        constexpr int oftener = 2;
        const EntityType best = most(guesses);
        const int doers = guesses.value(EntityType::Organisation);
        const bool isNone = best == EntityType::Place && doers > 0 && guesses.value(best) < oftener * doers;
        return isNone ? EntityType::Organisation : best;
    }

    // Who attacks is called a group, and what they use a program, by other texts.
    static EntityType special(EntityType best, const QMap<EntityType, int> &counts)
    {
        constexpr int oftener = 4;
        const EntityType other = best == EntityType::Organisation ? EntityType::ThreatActor
            : best == EntityType::Product                         ? EntityType::Malware
                                                                  : best;
        return counts.value(other) * oftener >= counts.value(best) ? other : best;
    }
};

class Identity
{
public:
    Identity(const QList<NamedText> &texts, const QList<KnownName> &known)
    {
        for (const KnownName &name : known)
            m_knownByKey[keyOf(name.spelling)].insert(name.entity);
        collect(texts);
        for (const Candidate &candidate : std::as_const(m_candidates)) {
            const QStringList words = wordsOf(candidate.spelling());
            if (words.size() >= 2)
                ++m_endings[words.last()];
        }
        m_parents.resize(static_cast<size_t>(m_candidates.size()));
        std::iota(m_parents.begin(), m_parents.end(), 0);
    }

    QList<EntityProposal> run()
    {
        joinAcronyms();
        joinPlaces();
        joinDesignations();
        joinUnions();
        joinShortForms();
        joinSpellings();
        joinInflected();
        joinCapitalised();
        joinFamilyNames();
        joinPartsOfNames();
        joinMeanings();
        return proposals();
    }

private:
    QHash<QString, QSet<EntityId>> m_knownByKey; // whose name it is already
    QHash<QString, qsizetype> m_endings; // how many names of several words end in a word
    QList<Candidate> m_candidates; // by key
    QHash<QString, qsizetype> m_byKey;
    mutable std::vector<qsizetype> m_parents;
    QHash<qsizetype, QString> m_rules; // by candidate: what joined it

    void collect(const QList<NamedText> &texts)
    {
        QMap<QString, Candidate> all;
        for (qsizetype text = 0; text < texts.size(); ++text) {
            for (const FoundName &name : texts[text].names) {
                const QString spelling = withoutShouting(name);
                Candidate &candidate = all[keyOf(spelling)];
                candidate.key = keyOf(spelling);
                ++candidate.spellings[spelling];
                ++candidate.languages[texts[text].language];
                // An acronym is taken for an organisation's, unless another text knows better.
                const bool guessed = name.rule == u"acronym"_s;
                if (name.rule == u"capitals"_s)
                    ++candidate.guesses[name.type];
                else
                    ++candidate.types[guessed ? EntityType::Other : name.type];
                if (name.rule != u"capitals"_s && name.rule != u"said"_s)
                    candidate.saidOnly = false;
                candidate.acronym = candidate.acronym || guessed;
                if (!name.acronym.isEmpty())
                    candidate.acronyms.insert(name.acronym);
                candidate.texts.insert(text);
                // A text nobody has given a source to stands for itself.
                candidate.sources.insert(texts[text].source.isValid() ? texts[text].source.value
                                                                      : std::numeric_limits<qint64>::min() + text);
                ++candidate.count;
                candidate.sure = candidate.sure || name.sure;
                candidate.designation = candidate.designation || name.rule == u"designation"_s;
            }
        }
        const QSet<QString> ends = endsOfOrganisations(all);
        for (const Candidate &candidate : std::as_const(all)) {
            if (!candidate.sure && ends.contains(candidate.key))
                continue;
            // "May" would be found in every date.
            if (isCapitalisedAnyway(candidate.key) && candidate.type() != EntityType::Place)
                continue;
            if (!candidate.sure && candidate.sources.size() < 2 && !m_knownByKey.contains(candidate.key))
                continue;
            m_byKey.insert(candidate.key, m_candidates.size());
            m_candidates.append(candidate);
        }
    }

    // "PARIS" before a text is Paris.
    static QString withoutShouting(const FoundName &name)
    {
        const bool shouted = name.type == EntityType::Place && isAcronym(name.spelling) && !placeNamed(name.spelling);
        return shouted ? name.spelling.first(1) + lowered(QStringView(name.spelling).sliced(1)) : name.spelling;
    }

    // "Mobilité" beside "SPF Mobilité" is no name of its own.
    static QSet<QString> endsOfOrganisations(const QMap<QString, Candidate> &all)
    {
        QSet<QString> ends;
        for (const Candidate &candidate : all) {
            if (!candidate.sure || candidate.type() != EntityType::Organisation)
                continue;
            for (qsizetype blank = candidate.key.indexOf(u' '); blank >= 0;
                blank = candidate.key.indexOf(u' ', blank + 1))
                ends.insert(candidate.key.sliced(blank + 1));
        }
        return ends;
    }

    // On the way each is tied to the one above the next, so that no chain stays long.
    qsizetype root(qsizetype i) const
    {
        while (m_parents[static_cast<size_t>(i)] != i) {
            qsizetype &parent = m_parents[static_cast<size_t>(i)];
            parent = m_parents[static_cast<size_t>(parent)];
            i = parent;
        }
        return i;
    }

    void join(qsizetype a, qsizetype b, const QString &rule)
    {
        const qsizetype first = std::min(root(a), root(b));
        const qsizetype second = std::max(root(a), root(b));
        if (first == second)
            return;
        m_parents[static_cast<size_t>(second)] = first;
        m_rules[a] = rule;
        m_rules[b] = rule;
    }

    qsizetype candidateFor(const QString &key) const { return m_byKey.value(key, -1); }

    // What two texts shorten to the same letters is one thing, unless one language has two long forms for it that do
    // not even begin alike.
    void joinAcronyms()
    {
        QMap<QString, QList<qsizetype>> defined;
        for (qsizetype i = 0; i < m_candidates.size(); ++i) {
            for (const QString &acronym : std::as_const(m_candidates[i].acronyms))
                defined[acronym].append(i);
        }
        for (auto it = defined.cbegin(); it != defined.cend(); ++it) {
            const QList<qsizetype> &fulls = it.value();
            if (isAmbiguous(fulls))
                continue;
            for (const qsizetype i : fulls) {
                join(fulls.first(), i, u"acronym"_s);
                if (const qsizetype acronym = candidateFor(it.key()); acronym >= 0)
                    join(i, acronym, u"acronym"_s);
            }
        }
    }

    bool isAmbiguous(const QList<qsizetype> &candidates) const
    {
        QHash<QString, QString> beginnings; // by language
        return std::ranges::any_of(candidates, [&](qsizetype i) {
            const QString beginning = m_candidates[i].key.left(4);
            const auto known = beginnings.constFind(m_candidates[i].language());
            if (known != beginnings.cend())
                return *known != beginning;
            beginnings.insert(m_candidates[i].language(), beginning);
            return false;
        });
    }

    void joinPlaces()
    {
        QMap<QString, qsizetype> byPlace;
        for (qsizetype i = 0; i < m_candidates.size(); ++i) {
            const std::optional<PlaceNames> place = placeNamed(m_candidates[i].spelling());
            if (!place || m_candidates[i].type() != EntityType::Place)
                continue;
            const QString name = place->names.join(u'|');
            if (byPlace.contains(name))
                join(byPlace.value(name), i, u"place"_s);
            byPlace.insert(name, i);
        }
    }

    // "service public fédéral Mer" is "SPF Mer", and where a text has "Mer" by itself that too.
    void joinDesignations()
    {
        for (qsizetype i = 0; i < m_candidates.size(); ++i) {
            if (!m_candidates[i].designation)
                continue;
            const QStringList words = wordsOf(m_candidates[i].spelling());
            for (const auto &[head, letters] : designationHeads()) {
                if (words.size() <= head.size() || head.size() < 2 || !beginsWith(words, head))
                    continue;
                const QString rest = foldedWord(words.sliced(head.size()).join(u' '));
                if (!letters.isEmpty())
                    joinKey(i, keyOf(letters + u' ' + rest), u"designation"_s);
                const qsizetype tail = candidateFor(rest);
                if (tail >= 0 && m_candidates[tail].texts.intersects(m_candidates[i].texts) && isPlainEnd(tail))
                    join(i, tail, u"designation"_s);
                if (!letters.isEmpty())
                    joinBareAcronym(i, letters);
            }
        }
    }

    // Several words, or one that a text has again and again and that is nothing else.
    bool isPlainEnd(qsizetype i) const
    {
        return m_candidates[i].key.contains(u' ')
            || (m_candidates[i].sure && m_candidates[i].type() == EntityType::Other && !isAcronym(m_candidates[i].key));
    }

    static bool beginsWith(const QStringList &words, const QStringList &head)
    {
        for (qsizetype i = 0; i < head.size(); ++i) {
            if (lowered(words[i]) != head[i])
                return false;
        }
        return true;
    }

    void joinKey(qsizetype i, const QString &key, const QString &rule)
    {
        if (const qsizetype other = candidateFor(key); other >= 0)
            join(i, other, rule);
    }

    // "SPF" alone, in a text that has but one "SPF X".
    void joinBareAcronym(qsizetype i, const QString &letters)
    {
        const qsizetype bare = candidateFor(letters);
        if (bare >= 0 && bare != i && letters.size() >= 3 && m_candidates[bare].texts.intersects(m_candidates[i].texts))
            joinDominant(bare, letters);
    }

    // "SPF X" and "SPF X'" whose names begin alike in two languages; "SPF" alone is the one that is named most by far.
    void joinShortForms()
    {
        QMap<QString, QList<qsizetype>> byAcronym;
        for (qsizetype i = 0; i < m_candidates.size(); ++i) {
            const QStringList words = wordsOf(m_candidates[i].spelling());
            if (words.size() >= 2 && isAcronym(words.first()) && words.first().size() >= 3)
                byAcronym[words.first()].append(i);
        }
        for (auto it = byAcronym.cbegin(); it != byAcronym.cend(); ++it) {
            for (const qsizetype a : it.value()) {
                for (const qsizetype b : it.value()) {
                    if (a < b && secondWordAlike(a, b))
                        join(a, b, u"short-form"_s);
                }
            }
            if (const qsizetype bare = candidateFor(it.key()); bare >= 0)
                joinDominant(bare, it.key());
        }
        for (qsizetype i = 0; i < m_candidates.size(); ++i)
            joinProduct(i);
    }

    bool secondWordAlike(qsizetype a, qsizetype b) const
    {
        const QString first = spokenAlike(foldedWord(wordsOf(m_candidates[a].spelling()).at(1)));
        const QString second = spokenAlike(foldedWord(wordsOf(m_candidates[b].spelling()).at(1)));
        return first.size() >= 5 && second.size() >= 5 && first.left(5) == second.left(5);
    }

    void joinDominant(qsizetype bare, const QString &acronym)
    {
        QMap<qsizetype, int> counts; // by group
        for (qsizetype i = 0; i < m_candidates.size(); ++i) {
            if (m_candidates[i].spelling().startsWith(acronym + u' '))
                counts[root(i)] += m_candidates[i].count;
            else if (m_candidates[i].designation && i != bare
                && initials(m_candidates[i].spelling(), acronym.size()) == acronym)
                counts[root(i)] += m_candidates[i].count;
        }
        qsizetype best = -1;
        int most = 0;
        int others = 0;
        for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
            others += it.value();
            if (it.value() > most) {
                most = it.value();
                best = it.key();
            }
        }
        others -= most;
        if (best >= 0 && most >= 3 * others)
            join(best, bare, u"short-form"_s);
    }

    static QString initials(const QString &spelling, qsizetype count)
    {
        QString letters;
        for (const QString &word : wordsOf(spelling)) {
            if (letters.size() < count)
                letters.append(foldedWord(word).front().toUpper());
        }
        return letters;
    }

    // "Exchange" is "Harbour Exchange" where a text has both and nothing else ends so; "Harbour" makes it.
    void joinProduct(qsizetype i)
    {
        const QStringList words = wordsOf(m_candidates[i].spelling());
        if (m_candidates[i].type() != EntityType::Product || words.size() < 2)
            return;
        const qsizetype tail = candidateFor(keyOf(words.last()));
        if (tail >= 0 && m_endings.value(words.last()) == 1)
            join(i, tail, u"short-form"_s);
        const qsizetype maker = candidateFor(keyOf(words.first()));
        if (maker >= 0 && m_candidates[maker].type() == EntityType::Other)
            ++m_candidates[maker].types[EntityType::Organisation];
    }

    // What ICU calls the European Union and the United Nations.
    void joinUnions()
    {
        QHash<QString, qsizetype> byUnion;
        for (qsizetype i = 0; i < m_candidates.size(); ++i) {
            const std::optional<PlaceNames> names = unionNamed(m_candidates[i].spelling());
            if (!names)
                continue;
            const QString name = names->names.first();
            if (byUnion.contains(name))
                join(byUnion.value(name), i, u"union"_s);
            byUnion.insert(name, i);
        }
    }

    // One name written in several ways: as languages transcribe it, or with a letter wrong. Of persons the given name
    // has to fit too; of others, one spelling has to be the common one.
    void joinSpellings()
    {
        QMap<QString, QList<qsizetype>> alike;
        for (qsizetype i = 0; i < m_candidates.size(); ++i) {
            const Candidate &candidate = m_candidates[i];
            const bool person = candidate.type() == EntityType::Person;
            for (const QString &key : person ? personKeys(candidate) : rareKeys(candidate))
                alike[key].append(i);
        }
        for (auto it = alike.cbegin(); it != alike.cend(); ++it) {
            const QList<qsizetype> &group = it.value();
            for (const qsizetype other : group) {
                if (mayBeMisspelt(group.first(), other))
                    join(group.first(), other, u"spelt-alike"_s);
            }
        }
    }

    // Given and family name by their sound; with a long family name also without any one of its letters, and with it
    // the given name without one.
    static QStringList personKeys(const Candidate &candidate)
    {
        constexpr qsizetype longName = 6;
        const QStringList words = wordsOf(candidate.spelling());
        if (words.size() < 2)
            return {};
        const QString given = transcribedAlike(foldedWord(words.first()));
        const QString family = transcribedAlike(foldedWord(words.last()));
        if (given.size() < 2 || family.size() < 3)
            return {};
        QStringList keys{given + u'|' + family};
        if (family.size() >= longName) {
            for (const QString &shorter : shortenedBy1(family))
                keys.append(given + u'|' + shorter);
        }
        return keys;
    }

    // Of one long name that is no place everybody knows.
    static QStringList rareKeys(const Candidate &candidate)
    {
        constexpr qsizetype longName = 6;
        const QString spelling = candidate.spelling();
        QString letters = candidate.key;
        letters.remove(u'.').remove(u' ');
        const bool figures = std::ranges::any_of(letters, [](QChar c) { return c.isDigit(); });
        if (letters.size() < longName || figures || isAcronym(spelling) || candidate.designation || placeNamed(spelling)
            || wordsOf(spelling).size() > 2)
            return {};
        return shortenedBy1(letters) << letters;
    }

    static QStringList shortenedBy1(const QString &word)
    {
        constexpr qsizetype longest = 40; // letters; what is longer is no name's word
        QStringList all;
        for (qsizetype i = 1; i < word.size() && word.size() <= longest; ++i)
            all.append(word.first(i) + word.sliced(i + 1));
        all.removeDuplicates();
        return all;
    }

    bool mayBeMisspelt(qsizetype a, qsizetype b) const
    {
        if (a == b || m_candidates[a].type() == EntityType::Person)
            return a != b;
        // A mistake is made once; what is spelt so again and again is called so.
        const qsizetype fewer = std::min(m_candidates[a].sources.size(), m_candidates[b].sources.size());
        const qsizetype more = std::max(m_candidates[a].sources.size(), m_candidates[b].sources.size());
        return fewer == 1 && more >= 2;
    }

    // "Nato" is NATO.
    // "Deutsche Bahn", "der Deutschen Bahn": German bends the adjective of a name.
    void joinInflected()
    {
        QHash<QString, qsizetype> byStem;
        for (qsizetype i = 0; i < m_candidates.size(); ++i) {
            const QString stem =
                m_candidates[i].languages.contains(u"de"_s) ? withoutEndings(m_candidates[i].key) : QString();
            if (stem.isEmpty() || m_candidates[i].type() == EntityType::Person)
                continue;
            if (byStem.contains(stem))
                join(byStem.value(stem), i, u"spelt-alike"_s);
            else
                byStem.insert(stem, i);
        }
    }

    // "deutsch bahn"; empty for a name without such an adjective.
    static QString withoutEndings(const QString &key)
    {
        static const QSet<QString> endings{{}, u"e"_s, u"en"_s, u"er"_s, u"es"_s, u"em"_s};
        const QStringList words = key.split(u' ');
        QStringList stems;
        bool isBent = false;
        for (const QString &word : words) {
            const qsizetype adjective = word.lastIndexOf("sch"_L1);
            const bool bends =
                adjective > 0 && stems.size() + 1 < words.size() && endings.contains(word.sliced(adjective + 3));
            stems.append(bends ? word.first(adjective + 3) : word);
            isBent = isBent || bends;
        }
        return isBent ? stems.join(u' ') : QString();
    }

    void joinCapitalised()
    {
        constexpr qsizetype shortest = 3;
        for (qsizetype i = 0; i < m_candidates.size(); ++i) {
            const QString spelling = m_candidates[i].spelling();
            const bool word = spelling.size() >= shortest && !spelling.contains(u' ') && !isAcronym(spelling);
            const qsizetype acronym = word ? candidateFor(spelling.toUpper()) : -1;
            if (acronym >= 0 && m_candidates[i].type() != EntityType::Person)
                join(acronym, i, u"acronym"_s);
        }
    }

    void joinFamilyNames()
    {
        QHash<QString, QSet<qsizetype>> bearers; // groups whose names end in a word
        for (qsizetype i = 0; i < m_candidates.size(); ++i) {
            const QStringList words = wordsOf(m_candidates[i].spelling());
            if (words.size() >= 2)
                bearers[words.last()].insert(root(i));
        }
        for (qsizetype i = 0; i < m_candidates.size(); ++i) {
            if (m_candidates[i].type() != EntityType::Person || wordsOf(m_candidates[i].spelling()).size() < 2)
                continue;
            const QString family = wordsOf(m_candidates[i].spelling()).last();
            const qsizetype alone = candidateFor(keyOf(family));
            if (alone >= 0 && mayBeFamilyName(alone) && bearers.value(family).size() == 1
                && m_candidates[alone].texts.intersects(m_candidates[i].texts))
                join(i, alone, u"family-name"_s);
        }
    }

    // Nobody has told it to be something else.
    bool mayBeFamilyName(qsizetype i) const
    {
        const EntityType type = m_candidates[i].type();
        return type == EntityType::Other || type == EntityType::Person || m_candidates[i].types.isEmpty()
            || m_candidates[i].saidOnly;
    }

    // "Harbour Museum" is "Harbour Museum of Art" where nothing else is called so.
    void joinPartsOfNames()
    {
        QMap<QString, QSet<qsizetype>> longer; // by the words before a connector
        for (qsizetype i = 0; i < m_candidates.size(); ++i) {
            const QStringList words = wordsOf(m_candidates[i].spelling());
            if (m_candidates[i].type() != EntityType::Organisation)
                continue;
            for (qsizetype at = 2; at + 1 < words.size(); ++at) {
                if (isConnector(words[at]))
                    longer[keyOf(words.first(at).join(u' '))].insert(i);
            }
        }
        for (auto it = longer.cbegin(); it != longer.cend(); ++it) {
            const qsizetype part = candidateFor(it.key());
            if (part >= 0 && it.value().size() == 1 && m_candidates[part].type() == EntityType::Organisation)
                join(*it.value().cbegin(), part, u"short-form"_s);
        }
    }

    // Official names that say the same in two languages: all their words, or three and all but one.
    void joinMeanings()
    {
        QHash<qsizetype, QSet<int>> meanings; // by candidate
        QHash<int, QList<qsizetype>> meant; // candidates by meaning
        for (qsizetype i = 0; i < m_candidates.size(); ++i) {
            const Candidate &candidate = m_candidates[i];
            if (candidate.type() != EntityType::Organisation || candidate.languages.size() != 1
                || wordsOf(candidate.spelling()).size() < 2)
                continue;
            meanings.insert(i, meaningsOf(candidate));
            for (const int meaning : std::as_const(meanings[i]))
                meant[meaning].append(i);
        }
        for (qsizetype a = 0; a < m_candidates.size(); ++a) {
            QMap<qsizetype, qsizetype> common; // with candidates further on
            for (const int meaning : meanings.value(a)) {
                const QList<qsizetype> &others = meant[meaning];
                for (auto b = std::upper_bound(others.cbegin(), others.cend(), a); b != others.cend(); ++b)
                    ++common[*b];
            }
            for (auto it = common.cbegin(); it != common.cend(); ++it) {
                const qsizetype all = meanings[a].size() + meanings[it.key()].size() - it.value();
                if (m_candidates[a].language() != m_candidates[it.key()].language()
                    && meanSame(a, it.key(), it.value(), all))
                    join(a, it.key(), u"meaning"_s);
            }
        }
    }

    bool meanSame(qsizetype a, qsizetype b, qsizetype common, qsizetype all) const
    {
        const bool whole = common == all && common >= 2 && isAllMeaning(a) && isAllMeaning(b);
        return whole || (common >= 3 && all - common <= 1);
    }

    // Every word that says something has a meaning the table knows.
    bool isAllMeaning(qsizetype i) const
    {
        const QStringList words = wordsOf(m_candidates[i].spelling());
        const QString language = m_candidates[i].language();
        return std::all_of(words.cbegin(), words.cend(), [&language](const QString &word) {
            return isConnector(lowered(word)) || word == u"s" || word == u"Office"
                || !conceptsOf(lowered(word), language).isEmpty();
        });
    }

    static QSet<int> meaningsOf(const Candidate &candidate)
    {
        QSet<int> meanings;
        const QStringList words = wordsOf(candidate.spelling());
        for (const QString &word : words) {
            const QList<int> found = conceptsOf(lowered(word), candidate.language());
            meanings.unite({found.cbegin(), found.cend()});
        }
        return meanings;
    }

    QList<EntityProposal> proposals() const
    {
        QMap<qsizetype, QList<qsizetype>> groups;
        for (qsizetype i = 0; i < m_candidates.size(); ++i)
            groups[root(i)].append(i);
        QList<EntityProposal> all;
        for (const QList<qsizetype> &group : std::as_const(groups)) {
            const EntityProposal proposal = proposalFor(group);
            if (!proposal.names.isEmpty())
                all.append(proposal);
        }
        return all;
    }

    EntityProposal proposalFor(QList<qsizetype> group) const
    {
        std::sort(group.begin(), group.end(), [this](qsizetype a, qsizetype b) {
            return m_candidates[a].count != m_candidates[b].count ? m_candidates[a].count > m_candidates[b].count
                                                                  : a < b;
        });
        EntityProposal proposal;
        proposal.rule = u"spelling"_s;
        QSet<EntityId> entities;
        QMap<EntityType, int> types;
        QMap<EntityType, int> guesses;
        for (const qsizetype i : std::as_const(group)) {
            if (m_rules.contains(i))
                proposal.rule = m_rules.value(i);
            if (m_candidates[i].type() != EntityType::Other)
                (m_candidates[i].isGuess() ? guesses : types)[m_candidates[i].type()] += m_candidates[i].count;
            entities.unite(m_knownByKey.value(m_candidates[i].key));
        }
        if (entities.size() > 1)
            return {};
        proposal.entity = entities.isEmpty() ? EntityId() : *entities.cbegin();
        const bool acronym = std::ranges::any_of(group, [this](qsizetype i) { return m_candidates[i].acronym; });
        if (types.isEmpty() && acronym)
            types.insert(EntityType::Organisation, 1);
        else if (types.isEmpty())
            types = guesses;
        if (!types.isEmpty())
            proposal.type = Candidate::most(types);
        for (const qsizetype i : std::as_const(group))
            appendNames(proposal, m_candidates[i]);
        markShortForms(proposal.names);
        proposal.label = labelOf(proposal);
        appendPlaceNames(proposal);
        return proposal;
    }

    void appendNames(EntityProposal &proposal, const Candidate &candidate) const
    {
        const bool acronym = isAcronym(candidate.spelling());
        const bool word = wordsOf(candidate.spelling()).size() == 1;
        const bool longer = std::any_of(proposal.names.cbegin(), proposal.names.cend(),
            [](const KnownName &name) { return name.kind == NameKind::Full && wordsOf(name.spelling).size() > 1; });
        const NameKind kind = acronym ? NameKind::Acronym : word && longer ? NameKind::Variant : NameKind::Full;
        // Only what institutions and places are called differs from language to language.
        const bool translated =
            proposal.type == EntityType::Place || (proposal.type == EntityType::Organisation && !word);
        const KnownName name{
            proposal.entity, candidate.spelling(), translated && !acronym ? candidate.language() : QString(), kind};
        if (m_knownByKey.contains(candidate.key))
            return;
        proposal.names.append(name);
        appendSpellings(proposal, candidate, name);
    }

    // As other texts write it, with other accents and capitals: "Helene", "Van den".
    static void appendSpellings(EntityProposal &proposal, const Candidate &candidate, const KnownName &name)
    {
        const QString written = plainCapitals(name.spelling);
        for (auto it = candidate.spellings.cbegin(); it != candidate.spellings.cend(); ++it) {
            if (plainCapitals(it.key()) != written && it.key() != name.spelling.toUpper() && !isAcronym(it.key()))
                proposal.names.append({proposal.entity, it.key(), name.language, NameKind::Variant});
        }
    }

    // Without accents on capitals: a name is found with or without them.
    static QString plainCapitals(const QString &spelling)
    {
        QString plain;
        for (const QChar c : wordsOf(spelling).join(u' '))
            plain.append(c.isUpper() ? QString(c).normalized(QString::NormalizationForm_D).front() : c);
        return plain;
    }

    // "Exchange" beside "Harbour Exchange"
    static void markShortForms(QList<KnownName> &names)
    {
        QHash<QString, qsizetype> tails; // what names end with, and how long the longest of them is
        for (const KnownName &name : std::as_const(names)) {
            const QString key = keyOf(name.spelling);
            for (qsizetype blank = key.indexOf(u' '); blank >= 0; blank = key.indexOf(u' ', blank + 1)) {
                qsizetype &longest = tails[key.sliced(blank + 1)];
                longest = std::max(longest, name.spelling.size());
            }
        }
        for (KnownName &name : names) {
            const bool tail = tails.value(keyOf(name.spelling)) > name.spelling.size();
            if (name.kind == NameKind::Full && tail)
                name.kind = NameKind::Variant;
        }
    }

    // All that a country is called, so that its name in the next language is found too.
    void appendPlaceNames(EntityProposal &proposal) const
    {
        if (proposal.type != EntityType::Place || proposal.names.isEmpty() || proposal.entity.isValid())
            return;
        const std::optional<PlaceNames> place = placeNamed(proposal.names.first().spelling);
        if (!place)
            return;
        const QList<KnownName> said = std::exchange(proposal.names, {});
        for (qsizetype i = 0; i < place->names.size(); ++i)
            proposal.names.append({{}, place->names[i], tableLanguages()[i], NameKind::Full});
        for (const KnownName &name : said) { // "UK", "United States of America"
            if ((isAcronym(name.spelling) || placeNamed(name.spelling)) && !place->names.contains(name.spelling))
                proposal.names.append(name);
        }
    }

    static QString labelOf(const EntityProposal &proposal)
    {
        for (const KnownName &name : proposal.names) {
            if (name.kind == NameKind::Full)
                return name.spelling;
        }
        return proposal.names.isEmpty() ? QString() : proposal.names.first().spelling;
    }
};

} // namespace

QList<EntityProposal> proposeEntities(const QList<NamedText> &newTexts, const QList<KnownName> &known)
{
    return Identity(newTexts, known).run();
}

} // namespace dossier
