// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/names.h"

#include "analysis/namecues.h"
#include "analysis/places.h"
#include "analysis/stopwords.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QStringView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

constexpr qsizetype longestName = 9; // words

// Both strings look into the text and live as long as it; what is handed out is copied.
struct Word
{
    Span span;
    QString text;
    QString lower;
    bool capital = false;
    bool upper = false; // all capitals, two letters or more, figures allowed
    bool initial = false; // would have a capital anyway: it begins a sentence or a quotation
};

bool isAllCapitals(QStringView word)
{
    const auto capitals = std::count_if(word.cbegin(), word.cend(), [](QChar c) { return c.isUpper(); });
    const bool others = std::any_of(word.cbegin(), word.cend(), [](QChar c) { return !c.isUpper() && !c.isDigit(); });
    return capitals >= 2 && !others;
}

// The words of one passage, in order.
QList<Word> wordsOf(QStringView text, Span passage)
{
    QList<Word> words;
    bool begins = true;
    for (qsizetype at = passage.start; at < passage.end;) {
        if (!text[at].isLetterOrNumber()) {
            // A stop after a title or an initial ends no sentence.
            const bool abbreviated = text[at] == u'.' && !words.isEmpty() && words.last().span.end == at
                && (isPersonTitle(words.last().lower) || words.last().text.size() == 1);
            begins = begins || (!abbreviated && u".!?…:;\"“„«»—–•"_s.contains(text[at]));
            ++at;
            continue;
        }
        qsizetype end = at;
        while (end < passage.end && (text[end].isLetterOrNumber() || text[end].isMark()))
            ++end;
        Word word;
        word.span = {at, end};
        word.text = QString::fromRawData(text.data() + at, end - at);
        const bool anyCapital = std::any_of(word.text.cbegin(), word.text.cend(), [](QChar c) { return c.isUpper(); });
        word.lower = anyCapital ? word.text.toLower() : word.text;
        word.capital = word.text[0].isUpper();
        word.upper = isAllCapitals(word.text);
        word.initial = begins;
        words.append(word);
        begins = false;
        at = end;
    }
    return words;
}

// Some words of a passage, from first to last.
struct Run
{
    qsizetype first = 0;
    qsizetype last = 0;

    qsizetype size() const { return last - first + 1; }
};

// One passage, with the questions the rules ask of it.
class PassageWords
{
public:
    PassageWords(QStringView text, Span passage) : m_text(text), m_words(wordsOf(text, passage)) { }

    qsizetype size() const { return m_words.size(); }
    const Word &operator[](qsizetype i) const { return m_words[i]; }
    bool has(qsizetype i) const { return i >= 0 && i < m_words.size(); }

    // What stands between a word and the next.
    QStringView after(qsizetype i) const
    {
        if (!has(i) || !has(i + 1))
            return {};
        return m_text.sliced(m_words[i].span.end, m_words[i + 1].span.start - m_words[i].span.end);
    }
    bool isBlankAfter(qsizetype i) const { return after(i).size() == 1 && after(i)[0].isSpace(); }
    bool isApostropheAfter(qsizetype i) const { return after(i) == u"'" || after(i) == u"’"; }
    bool isHyphenAfter(qsizetype i) const { return after(i) == u"-" || after(i) == u"‑"; }

    Span span(Run run) const { return {m_words[run.first].span.start, m_words[run.last].span.end}; }
    QString spelling(Run run) const { return m_text.sliced(span(run).start, span(run).length()).toString(); }

    QChar characterAfter(Run run) const
    {
        const qsizetype end = m_words[run.last].span.end;
        return end < m_text.size() ? m_text[end] : QChar(u' ');
    }

    // The capitals that go together from a word on.
    Run runFrom(qsizetype first) const
    {
        Run run{first, first};
        const bool organisation = isOrganisationWord(m_words[first].lower);
        const bool person = isGivenName(m_words[first].lower);
        while (run.size() < longestName) {
            const qsizetype next = continuation(run.last, organisation, person);
            if (next < 0)
                break;
            run.last = next;
        }
        return run;
    }

private:
    QStringView m_text;
    QList<Word> m_words;

    qsizetype continuation(qsizetype last, bool organisation, bool person) const
    {
        const qsizetype next = last + 1;
        if (!has(next))
            return -1;
        const bool blank = isBlankAfter(last);
        const bool initialLetter = m_words[last].text.size() == 1 && m_words[last].capital;
        if (m_words[next].capital && !m_words[next].initial
            && (blank || isHyphenAfter(last) || (initialLetter && (isApostropheAfter(last) || after(last) == u". "))))
            return next;
        if (organisation && blank && isOrganisationTail(m_words[next].lower))
            return next;
        // "Affaires étrangères", "Affari esteri"
        if (blank && m_words[last].lower.startsWith(u"affa"_s) && isOrganisationTail(m_words[next].lower))
            return next;
        // "the Harbour Master’s Office"
        if (isPersonTitle(m_words[last].lower) && isApostropheAfter(last) && m_words[next].lower == u"s"
            && isBlankAfter(next) && has(next + 1) && m_words[next + 1].capital
            && isOrganisationWord(m_words[next + 1].lower))
            return next + 1;
        if (!blank || (!organisation && !person))
            return -1;
        qsizetype at = next;
        while (has(at) && at - next < 3 && !m_words[at].capital
            && (organisation ? isConnector(m_words[at].lower) : isPersonParticle(m_words[at].lower))
            && (isBlankAfter(at) || isApostropheAfter(at)))
            ++at;
        return at > next && has(at) && m_words[at].capital ? at : -1;
    }
};

QChar initialOf(const QString &word)
{
    return word.normalized(QString::NormalizationForm_D).at(0).toUpper();
}

class NameSearch
{
public:
    NameSearch(const QString &text, const QString &language, const QList<FoundPassage> &passages)
        : m_text(text)
        , m_language(language)
        , m_passages(passages)
    {
        for (const FoundPassage &passage : passages)
            count(PassageWords(text, passage.span), passage.kind == PassageKind::Heading);
    }

    QList<FoundName> run()
    {
        for (const FoundPassage &passage : m_passages) {
            const PassageWords words(m_text, passage.span);
            if (isShouted(words))
                continue;
            m_used.clear();
            findDefinitions(words);
            findDesignations(words);
            findRuns(words, passage.kind == PassageKind::Heading);
        }
        std::sort(
            m_found.begin(), m_found.end(), [](const FoundName &a, const FoundName &b) { return a.span < b.span; });
        return m_found;
    }

private:
    const QString &m_text;
    const QString &m_language;
    const QList<FoundPassage> &m_passages;
    QSet<QString> m_inSmall; // words that occur without a capital
    QHash<QString, int> m_inside; // runs that occur inside sentences, by spelling
    QHash<QString, int> m_acronyms; // all capitals, how often
    QSet<QString> m_defined; // acronyms that were defined
    QList<FoundName> m_found;
    QList<Span> m_used; // in this passage

    void count(const PassageWords &words, bool heading)
    {
        for (qsizetype i = 0; i < words.size(); ++i) {
            if (!words[i].capital)
                m_inSmall.insert(words[i].text);
            else if (words[i].upper)
                ++m_acronyms[words[i].text];
        }
        for (qsizetype i = 0; i < words.size() && !heading; ++i) {
            if (!words[i].capital || words[i].initial)
                continue;
            const Run run = words.runFrom(i);
            ++m_inside[words.spelling(run)];
            i = run.last;
        }
    }

    // Headlines in capitals throughout tell nothing by them.
    static bool isShouted(const PassageWords &words)
    {
        qsizetype upper = 0;
        for (qsizetype i = 0; i < words.size(); ++i)
            upper += words[i].upper ? 1 : 0;
        return words.size() >= 3 && upper * 2 > words.size();
    }

    bool isFree(Span span) const
    {
        return std::none_of(m_used.cbegin(), m_used.cend(), [span](Span used) { return used.overlaps(span); });
    }

    void add(Span span, EntityType type, const QString &rule, bool sure, const QString &acronym = {})
    {
        if (!isFree(span))
            return;
        m_used.append(span);
        m_found.append({span, m_text.sliced(span.start, span.length()), type, acronym, rule, sure});
    }

    bool isSmallWord(const QString &lower) const { return stopWords(m_language).contains(lower) || isConnector(lower); }

    // "Centre pour la Navigation (CN)": the words before the bracket that begin with its letters.
    void findDefinitions(const PassageWords &words)
    {
        for (qsizetype i = 1; i < words.size(); ++i) {
            if (!words[i].upper || words[i].text.size() > 8 || !words.after(i - 1).endsWith(u'(')
                || isCommonAcronym(words[i].lower))
                continue;
            if (words.characterAfter({i, i}) != u')' || words.after(i - 1).trimmed().size() != 1)
                continue;
            m_defined.insert(words[i].text);
            const Run full = definedBy(words, i);
            const EntityType type = typeOfDefined(words, i, full);
            if (full.size() > 0)
                add(words.span(full), type, u"acronym-defined"_s, true,
                    QString(words[i].text.constData(), words[i].text.size()));
            add(words[i].span, type, u"acronym-in-brackets"_s,
                full.size() > 0 || type == EntityType::Organisation || m_acronyms.value(words[i].text) > 1);
        }
    }

    // Size 0 when the words before do not spell the acronym.
    Run definedBy(const PassageWords &words, qsizetype bracket) const
    {
        const QString &acronym = words[bracket].text;
        qsizetype letter = acronym.size() - 1;
        for (qsizetype i = bracket - 1; i >= 0 && bracket - i <= 12; --i) {
            if (i < bracket - 1 && !words.isBlankAfter(i) && !words.isApostropheAfter(i) && !words.isHyphenAfter(i))
                break;
            if (initialOf(words[i].text) == acronym[letter] && (words[i].capital || !isSmallWord(words[i].lower))) {
                if (letter == 0)
                    return words[i].capital || acronym.size() >= 3 ? Run{i, bracket - 1} : Run{0, -1};
                --letter;
            } else if (!isSmallWord(words[i].lower)) {
                break;
            }
        }
        return capitalsBefore(words, bracket);
    }

    // In translation the letters are those of another language; capitals with an organisation's word among them will
    // do.
    Run capitalsBefore(const PassageWords &words, qsizetype bracket) const
    {
        static const QSet<QString> conjunctions{u"and"_s, u"et"_s, u"en"_s, u"e"_s, u"und"_s};
        Run run{bracket, bracket - 1};
        for (qsizetype i = bracket - 1; i >= 0 && bracket - i <= longestName; --i) {
            if (i < bracket - 1 && !words.isBlankAfter(i) && !words.isApostropheAfter(i) && !words.isHyphenAfter(i))
                break;
            if (words[i].capital && !(words[i].initial && stopWords(m_language).contains(words[i].lower)))
                run.first = i;
            else if (!isConnector(words[i].lower) && !conjunctions.contains(words[i].lower))
                break;
        }
        // What stands before "and" and is called an organisation by itself is another one.
        for (qsizetype i = run.first; i < bracket; ++i) {
            if (conjunctions.contains(words[i].lower) && hasOrganisationWord(words, {run.first, i - 1}))
                run.first = i + 1;
        }
        return run.size() >= 2 && hasOrganisationWord(words, run) ? run : Run{0, -1};
    }

    static EntityType typeOfDefined(const PassageWords &words, qsizetype bracket, Run full)
    {
        if (full.size() > 0 && typeAnnouncedBy(words[full.last].lower) == EntityType::Product)
            return EntityType::Product;
        const qsizetype from = full.size() > 0 ? full.first : std::max<qsizetype>(0, bracket - 6);
        for (qsizetype i = from; i < bracket; ++i) {
            if (isOrganisationWord(words[i].lower))
                return EntityType::Organisation;
        }
        return full.size() > 0 && words[full.first].capital ? EntityType::Organisation : EntityType::Other;
    }

    // "service public fédéral Mobilité", "ministerie van Financiën": official names that begin with small letters.
    void findDesignations(const PassageWords &words)
    {
        for (qsizetype i = 0; i < words.size(); ++i) {
            for (const auto &[head, acronym] : designationHeads()) {
                if (!startsWith(words, i, head))
                    continue;
                const qsizetype next = i + head.size();
                if (!words.has(next) || !(words.isBlankAfter(next - 1) || words.isApostropheAfter(next - 1)))
                    continue;
                Run run{i, next};
                if (words[next].capital)
                    run.last = words.runFrom(next).last;
                else if (head.size() < 3 || isSmallWord(words[next].lower) || m_language != u"it"_s)
                    continue;
                add(words.span(run), EntityType::Organisation, u"designation"_s, true);
            }
        }
    }

    static bool startsWith(const PassageWords &words, qsizetype at, const QStringList &head)
    {
        for (qsizetype i = 0; i < head.size(); ++i) {
            if (!words.has(at + i) || words[at + i].lower != head[i])
                return false;
            if (i > 0 && !words.isBlankAfter(at + i - 1))
                return false;
        }
        return true;
    }

    void findRuns(const PassageWords &words, bool heading)
    {
        for (qsizetype i = 0; i < words.size(); ++i) {
            if (!words[i].capital || !isFree(words[i].span))
                continue;
            Run run = words.runFrom(i);
            while (run.last > run.first && !isFree(words.span(run)))
                --run.last;
            const Run name = trimmed(words, run);
            judge(words, name, heading);
            i = std::max(i, name.size() > 0 ? name.last : run.last);
        }
    }

    bool hasCapitalAnyway(const QString &lower) const
    {
        return (m_language == u"en"_s || m_language == u"nl"_s) && isCapitalisedAnyway(lower);
    }

    // Without the word a sentence begins with, when it is none of the name's, and without a title.
    Run trimmed(const PassageWords &words, Run run) const
    {
        while (run.size() > 0 && words[run.first].initial && stopWords(m_language).contains(words[run.first].lower)
            && m_inside.value(words.spelling(run)) == 0)
            ++run.first;
        if (run.size() >= 2 && isPersonTitle(words[run.first].lower) && !hasOrganisationWord(words, run)
            && (isGivenName(words[run.first + 1].lower) || run.size() == 3))
            ++run.first;
        // An adjective before another name: "Belgian Barracuda", "Belgian FPS Mobility".
        while (run.size() >= 2 && hasCapitalAnyway(words[run.first].lower)
            && (run.size() == 2 || words[run.first + 1].upper))
            ++run.first;
        // A name and its acronym side by side are two names.
        if (run.size() >= 3 && words[run.last].upper && words[run.last].text.size() >= 3
            && hasOrganisationWord(words, {run.first, run.last - 1}) && !words[run.last - 1].upper)
            --run.last;
        // "Ada Roy T: 02 555 01 23": a letter that begins something else.
        while (run.size() > 2 && words[run.last].text.size() == 1 && words.characterAfter(run) != u'.')
            --run.last;
        return run;
    }

    static bool hasOrganisationWord(const PassageWords &words, Run run)
    {
        for (qsizetype i = run.first; i <= run.last; ++i) {
            if (isOrganisationWord(words[i].lower))
                return true;
        }
        return false;
    }

    void judge(const PassageWords &words, Run run, bool heading)
    {
        if (run.size() <= 0)
            return;
        const QString spelling = words.spelling(run);
        const Span span = words.span(run);
        const Word &first = words[run.first];
        if (placeNamed(spelling)) {
            add(span, EntityType::Place, u"place"_s, true);
            return;
        }
        if (run.size() == 1 && isNoName(first))
            return;
        static const QRegularExpression actor(u"^(?:APT|UNC|TA|FIN|TEMP)-?\\d{1,5}$"_s);
        if (actor.match(spelling).hasMatch()) {
            add(span, EntityType::ThreatActor, u"threat-actor-number"_s, true);
        } else if (isPerson(words, run)) {
            add(span, EntityType::Person, u"person"_s, true);
        } else if (hasOrganisationWord(words, run) && run.size() >= 2) {
            add(span, EntityType::Organisation, u"organisation-word"_s, true);
        } else if (const std::optional<EntityType> type = announced(words, run)) {
            add(span, *type, u"announced"_s, !heading);
        } else if (run.size() == 1 && first.upper) {
            judgeAcronym(words, run);
        } else {
            judgeRepeated(words, run, heading);
        }
    }

    // A single capital that any sentence may begin with, or that a language writes so.
    bool isNoName(const Word &word) const
    {
        if (word.text.size() < 2 || stopWords(m_language).contains(word.lower) || isPersonTitle(word.lower))
            return true;
        if (hasCapitalAnyway(word.lower))
            return true;
        if (word.upper)
            return isCommonAcronym(word.lower);
        if (word.text.endsWith(u's') && isAllCapitals(QStringView(word.text).chopped(1)))
            return true; // CVs
        return isOrganisationWord(word.lower) || (word.initial && m_inside.value(word.text) == 0);
    }

    static bool isPerson(const PassageWords &words, Run run)
    {
        if (run.size() > 5 || hasOrganisationWord(words, run) || words[run.last].upper)
            return false;
        const bool given = isGivenName(words[run.first].lower);
        if (given && run.size() >= 2)
            return true;
        if (run.size() < 2)
            return words.has(run.first - 1) && isHonorific(words, run.first - 1);
        if (words.has(run.first - 1) && isPersonTitle(words[run.first - 1].lower)
            && (words.isBlankAfter(run.first - 1) || words.after(run.first - 1) == u". "
                || words.after(run.first - 1) == u": "))
            return true;
        return run.size() <= 3 && isApposition(words, run);
    }

    static bool isHonorific(const PassageWords &words, qsizetype i)
    {
        static const QSet<QString> honorifics{u"m"_s, u"mr"_s, u"mrs"_s, u"ms"_s, u"mme"_s, u"mlle"_s, u"dhr"_s,
            u"mevr"_s, u"mevrouw"_s, u"herr"_s, u"frau"_s, u"sig"_s, u"signora"_s, u"dr"_s};
        return honorifics.contains(words[i].lower) && (words.isBlankAfter(i) || words.after(i) == u". ");
    }

    // "la ministre de la Mer, Ada Roy, a …"
    static bool isApposition(const PassageWords &words, Run run)
    {
        if (!words.has(run.first - 1) || words.after(run.first - 1) != u", " || words.characterAfter(run) != u',')
            return false;
        for (qsizetype i = run.first - 1; i >= 0 && run.first - i <= 8; --i) {
            if (isPersonTitle(words[i].lower) && words[i].lower.size() > 2)
                return !words.isApostropheAfter(i);
            if (words[i].capital && isOrganisationWord(words[i].lower))
                return false;
            if (words.has(i - 1) && words.after(i - 1).contains(u','))
                return false;
        }
        return false;
    }

    // "la société américaine Xyz", "selon Xyz"
    std::optional<EntityType> announced(const PassageWords &words, Run run) const
    {
        for (qsizetype i = run.first - 1; i >= 0 && run.first - i <= 6; --i) {
            if (!words.isBlankAfter(i) && !words.isApostropheAfter(i))
                return std::nullopt;
            if (i == run.first - 1 && isSayingWord(words[i].lower))
                return EntityType::Organisation;
            const std::optional<EntityType> type = typeAnnouncedBy(words[i].lower);
            const bool near = i == run.first - 1;
            if (type
                && (near || *type == EntityType::Organisation || (*type == EntityType::Place && i == run.first - 2)))
                return near || !isSmallWord(words[run.first - 1].lower) || *type == EntityType::Place ? type
                                                                                                      : std::nullopt;
            if (words[i].capital)
                return std::nullopt;
        }
        return std::nullopt;
    }

    void judgeAcronym(const PassageWords &words, Run run)
    {
        const Word &word = words[run.first];
        static const QSet<QString> articles{u"le"_s, u"la"_s, u"l"_s, u"du"_s, u"de"_s, u"het"_s, u"the"_s, u"il"_s,
            u"lo"_s, u"dell"_s, u"dall"_s, u"all"_s, u"del"_s, u"della"_s, u"al"_s, u"dal"_s, u"au"_s, u"die"_s,
            u"der"_s, u"das"_s, u"dem"_s, u"den"_s, u"vom"_s, u"beim"_s};
        const bool article = words.has(run.first - 1) && articles.contains(words[run.first - 1].lower);
        const bool sure =
            m_acronyms.value(word.text) > 1 || m_defined.contains(word.text) || (article && word.text.size() >= 3);
        if (word.text.size() <= 8)
            add(word.span, EntityType::Organisation, u"acronym"_s, sure);
    }

    // German writes every noun so: there capitals alone tell nothing.
    void judgeRepeated(const PassageWords &words, Run run, bool heading)
    {
        const QString spelling = words.spelling(run);
        const bool known = m_inside.value(spelling) > 0;
        if (m_language == u"de"_s || (run.size() == 1 && m_inSmall.contains(words[run.first].lower)))
            return;
        if (run.size() == 1 && (words[run.first].initial || heading) && !known)
            return;
        const bool allInSmall = std::all_of(&words[run.first], &words[run.last] + 1,
            [this](const Word &word) { return m_inSmall.contains(word.lower); });
        if (allInSmall || (heading && !known))
            return;
        // An article with a capital inside a sentence belongs to a title: "dans La Marée".
        const bool titled = run.size() >= 2 && (known || !words[run.first].initial)
            && stopWords(m_language).contains(words[run.first].lower);
        if (titled && !heading)
            add(words.span(run), EntityType::Organisation, u"capital-article"_s, true);
        else
            add(words.span(run), EntityType::Other, u"capitals"_s, m_inside.value(spelling) >= 2);
    }
};

} // namespace

QList<FoundName> findNames(const QString &text, const QString &language, const QList<FoundPassage> &passages)
{
    return NameSearch(text, language, passages).run();
}

} // namespace dossier
