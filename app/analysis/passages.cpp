// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/passages.h"

#include "analysis/abbreviations.h"
#include "analysis/stopwords.h"
#include "analysis/textunits.h"
#include "casefile/folding.h"

#include <QMutex>
#include <QSet>
#include <QStringView>

#include <unicode/brkiter.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <map>
#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

constexpr qsizetype longestHeading = 140;
constexpr qsizetype longestField = 200;
constexpr qsizetype longestHeadingWords = 20;
constexpr qsizetype longestRunOnHeading = 50; // letters of scripts without blanks

bool isTerminator(QChar c)
{
    return c == u'.' || c == u'!' || c == u'?' || c == u'…' || c == u'‼' || c == u'⁇' || c == u'⁈' || c == u'⁉';
}

bool isCloser(QChar c)
{
    switch (c.unicode()) {
    case u')':
    case u']':
    case u'}':
    case u'"':
    case u'\'':
    case u'’':
    case u'”':
    case u'“':
    case u'‘':
    case u'»':
    case u'›':
        return true;
    default:
        return false;
    }
}

bool isOpener(QChar c)
{
    switch (c.unicode()) {
    case u'(':
    case u'[':
    case u'{':
    case u'"':
    case u'\'':
    case u'‘':
    case u'’':
    case u'‚':
    case u'“':
    case u'”':
    case u'„':
    case u'«':
    case u'»':
    case u'‹':
    case u'¿':
    case u'¡':
    case u',': // ,,so''
    case u'-':
    case u'–':
    case u'—':
    case u'•':
    case u'*':
    case u'_':
    case u'#':
    case u'>':
        return true;
    default:
        return false;
    }
}

bool isOpeningMark(QChar c)
{
    return c == u'«' || c == u'‹' || c == u'„' || c == u'(' || c == u'[' || c == u'{';
}

class SentenceScan
{
public:
    SentenceScan(QStringView text, const QString &language) : m_text(text), m_language(language)
    {
        for (qsizetype at = text.indexOf(u'"'); at >= 0; at = text.indexOf(u'"', at + 1))
            m_quotes.append(at);
    }

    // Ends of the sentences of one paragraph, the last one being its length.
    QList<qsizetype> ends() const
    {
        QList<qsizetype> found;
        qsizetype begin = 0;
        for (qsizetype at = 0; at < m_text.size();) {
            if (isPauseBeforeSentence(at)) {
                found.append(at + 1);
                begin = at + 1;
            }
            if (!isTerminator(m_text[at])) {
                ++at;
                continue;
            }
            const qsizetype first = at;
            while (at < m_text.size() && isTerminator(m_text[at]))
                ++at;
            const qsizetype end = afterClosers(at);
            if (end < m_text.size() && isEnd(first, at, end) && !isCounter(begin, first) && !isGap(begin, end)
                && !isGap(end, m_text.size())) {
                found.append(end);
                begin = end;
            }
            at = std::max(at, end);
        }
        if (found.isEmpty() || found.last() < m_text.size())
            found.append(m_text.size());
        return found;
    }

private:
    QStringView m_text;
    const QString &m_language;
    QList<qsizetype> m_quotes; // where straight quotation marks stand

    QChar at(qsizetype offset) const { return offset >= 0 && offset < m_text.size() ? m_text[offset] : QChar(u' '); }
    bool isBlank(qsizetype offset) const { return at(offset).isSpace(); }

    // "858." by itself counts the sentence that follows.
    bool isCounter(qsizetype begin, qsizetype stop) const
    {
        const QStringView words = m_text.sliced(begin, stop - begin).trimmed();
        return !words.isEmpty() && words.size() <= 4
            && std::all_of(words.cbegin(), words.cend(), [](QChar c) { return c.isDigit(); });
    }

    // "[…]", "(...)": words left out are no sentence, but go with the next, or the last with the one before.
    bool isGap(qsizetype begin, qsizetype end) const
    {
        const QStringView words = m_text.sliced(begin, end - begin).trimmed();
        return words.size() >= 3 && words.size() <= 5 && u"[("_s.contains(words.front())
            && u"])"_s.contains(words.back()) && words[1] != u'!' && words[1] != u'?'
            && std::all_of(words.cbegin() + 1, words.cend() - 1, isTerminator);
    }

    // Closing marks stay with the sentence they close, also with a blank before them where printing puts one: « so. »
    qsizetype afterClosers(qsizetype offset) const
    {
        for (;;) {
            if (offset < m_text.size() && (isCloser(m_text[offset]) || isGermanCloser(offset))) {
                ++offset;
            } else if (const qsizetype next = afterSpacedCloser(offset); next > offset) {
                offset = next;
            } else if (const qsizetype reference = afterReference(offset); reference > offset) {
                offset = reference;
            } else {
                return offset;
            }
        }
    }

    // »so.« – in German the marks that open elsewhere close as well.
    bool isGermanCloser(qsizetype offset) const
    {
        return m_language == u"de"_s && (at(offset) == u'«' || at(offset) == u'‹')
            && !at(offset + 1).isLetterOrNumber();
    }

    qsizetype afterSpacedCloser(qsizetype offset) const
    {
        if (offset >= m_text.size() || !isBlank(offset))
            return offset;
        const QChar mark = at(offset + 1);
        if (mark == u'»' && offset + 1 < m_text.size())
            return at(offset + 2).isLetterOrNumber() ? offset : offset + 2;
        if (mark == u'”' && isBlank(offset + 2))
            return offset + 2;
        if (mark == u'"' && isBlank(offset + 2) && offset + 1 < m_text.size())
            return quotesBefore(offset) % 2 == 1 ? offset + 2 : offset;
        if (mark == u'\'' && at(offset + 2) == u'\'' && isBlank(offset + 3))
            return offset + 3;
        return offset;
    }

    qsizetype quotesBefore(qsizetype offset) const
    {
        return std::lower_bound(m_quotes.cbegin(), m_quotes.cend(), offset) - m_quotes.cbegin();
    }

    // A note's number after the stop: "done.[12]", "done. [12] The", "done.¹"
    qsizetype afterReference(qsizetype offset) const
    {
        qsizetype end = offset;
        while (at(end) == u'¹' || at(end) == u'²' || at(end) == u'³')
            ++end;
        const qsizetype bracket = end < m_text.size() && isBlank(end) ? end + 1 : end;
        if (at(bracket) != u'[')
            return end;
        qsizetype digit = bracket + 1;
        while (at(digit).isDigit())
            ++digit;
        return digit > bracket + 1 && at(digit) == u']' ? digit + 1 : end;
    }

    bool isEnd(qsizetype terminator, qsizetype afterTerminators, qsizetype end) const
    {
        if (!isBlank(end))
            return isGluedEnd(terminator, afterTerminators, end);
        qsizetype next = end;
        while (next < m_text.size() && isBlank(next))
            ++next;
        const qsizetype word = nextWord(next);
        if (word >= m_text.size())
            return false;
        const QChar first = m_text[word];
        if (first.isLower() && !startsWithShortenedArticle(next))
            return false;
        const bool isSingleStop = afterTerminators - terminator == 1 && m_text[terminator] == u'.';
        return !isSingleStop || endsAfterFullStop(terminator, end, word);
    }

    // French and Italian go on with a small letter after a semicolon, Italian after a colon too: a capital on a word
    // that is no name begins a sentence.
    bool isPauseBeforeSentence(qsizetype offset) const
    {
        const bool isPause = (at(offset) == u';' && (m_language == u"it"_s || m_language == u"fr"_s))
            || (at(offset) == u':' && m_language == u"it"_s);
        return isPause && isBlank(offset + 1) && at(offset + 2).isUpper() && isStarter(offset + 2);
    }

    // "…fini.Le …": a blank that got lost, seen where text was cut out of pages.
    bool isGluedEnd(qsizetype terminator, qsizetype afterTerminators, qsizetype end) const
    {
        if (end != afterTerminators && !isOpeningMark(at(end)))
            return false;
        if (m_text[terminator] != u'.' && m_text[terminator] != u'!' && m_text[terminator] != u'?')
            return false;
        const QStringView before = wordBefore(terminator);
        qsizetype letters = end;
        while (at(letters).isLetter() || at(letters) == u'’' || at(letters) == u'\'')
            ++letters;
        if (before.size() < 3 || !before.back().isLower() || !at(end).isUpper() || before.contains(u'.'))
            return false;
        return isBlank(letters) && isStarter(end);
    }

    // 's Avonds, 't Is, 's-Hertogenbosch: a Dutch sentence may begin with a small letter.
    bool startsWithShortenedArticle(qsizetype offset) const
    {
        return m_language == u"nl"_s && (at(offset) == u'\'' || at(offset) == u'’' || at(offset) == u'‘')
            && u"stnk"_s.contains(at(offset + 1)) && (isBlank(offset + 2) || at(offset + 2) == u'-')
            && at(offset + 3).isUpper();
    }

    qsizetype nextWord(qsizetype offset) const
    {
        while (offset < m_text.size() && (isOpener(m_text[offset]) || isBlank(offset)))
            ++offset;
        return offset;
    }

    QStringView wordBefore(qsizetype stop) const
    {
        constexpr qsizetype longest = 80; // more is no word, and would be gone through again and again
        qsizetype start = stop;
        while (start > 0 && stop - start < longest) {
            const QChar c = m_text[start - 1];
            if (!c.isLetterOrNumber() && !c.isMark() && c != u'.' && c != u'-' && c != u'/')
                break;
            --start;
        }
        return m_text.sliced(start, stop - start);
    }

    // Whether a word that begins sentences, and no name, stands here. A single letter with a stop is an initial.
    bool isStarter(qsizetype offset) const
    {
        const QString word = wordAt(offset);
        if (word.size() == 1 && at(offset + 1) == u'.')
            return false;
        const QString lower = lowered(word);
        if (stopWords(m_language).contains(lower) || beginsSentences(lower, m_language))
            return true;
        const qsizetype apostrophe = std::max(lower.indexOf(u'’'), lower.indexOf(u'\''));
        return apostrophe > 0 && apostrophe <= 4
            && (m_language == u"fr"_s || m_language == u"it"_s
                || stopWords(m_language).contains(lower.first(apostrophe)));
    }

    QString wordAt(qsizetype offset) const
    {
        qsizetype end = offset;
        while (at(end).isLetter() || at(end).isMark() || at(end) == u'’' || at(end) == u'\'')
            ++end;
        return m_text.sliced(offset, end - offset).toString();
    }

    bool endsAfterFullStop(qsizetype stop, qsizetype end, qsizetype word) const
    {
        const QStringView before = wordBefore(stop);
        if (before.isEmpty())
            return true;
        // A bracket or quotation mark closed after the stop: the abbreviation stood inside.
        const bool closed = end > stop + 1;
        const bool figureFollows = m_text[word].isDigit() || (m_text[word] == u'+' && at(word + 1).isDigit());
        if (std::all_of(before.cbegin(), before.cend(), [](QChar c) { return c.isDigit(); }))
            return !isInlineCounter(stop - before.size()) && endsAfterNumber(before, word);
        switch (kindBefore(before, stop)) {
        case AbbreviationKind::None:
        case AbbreviationKind::AtEnd:
            return true;
        case AbbreviationKind::Inside:
            return closed;
        case AbbreviationKind::BeforeNumber:
            return !figureFollows && !isRomanFigure(wordAt(word));
        case AbbreviationKind::EitherWay:
            return closed || (!figureFollows && !hasDash(end, word) && isStarter(word));
        }
        return true;
    }

    // Abbreviations of several words are written with blanks too: "z. B.", "p. ex.", "c. à d."
    AbbreviationKind kindBefore(QStringView before, qsizetype stop) const
    {
        constexpr qsizetype longestPiece = 3;
        constexpr int mostPieces = 4;
        QString joined = before.toString();
        qsizetype start = stop - before.size();
        for (int pieces = 2; pieces <= mostPieces && before.size() <= longestPiece; ++pieces) {
            if (start < 2 || !isBlank(start - 1))
                break;
            const bool hasStop = at(start - 2) == u'.';
            const qsizetype end = hasStop ? start - 2 : start - 1;
            const QStringView piece = wordBefore(end);
            if (piece.isEmpty() || piece.size() > longestPiece)
                break;
            start = end - piece.size();
            joined.prepend(piece.toString() + u'.');
            const AbbreviationKind kind = hasStop ? listedKind(joined, m_language) : AbbreviationKind::None;
            if (kind != AbbreviationKind::None)
                return kind;
        }
        return abbreviationKind(withoutElision(before), m_language);
    }

    // "Three steps: 1. Close …": counts what follows, as where a line begins.
    bool isInlineCounter(qsizetype number) const
    {
        while (number > 0 && isBlank(number - 1))
            --number;
        return number > 0 && (at(number - 1) == u':' || at(number - 1) == u';');
    }

    // "26 mag. – Il …": the words before a dash are the place and day, not a sentence.
    bool hasDash(qsizetype from, qsizetype to) const
    {
        const QStringView between = m_text.sliced(from, to - from);
        return between.contains(u'–') || between.contains(u'—') || between.contains(u'-');
    }

    static QStringView withoutElision(QStringView word)
    {
        const qsizetype apostrophe = std::max(word.lastIndexOf(u'’'), word.lastIndexOf(u'\''));
        return apostrophe >= 0 ? word.sliced(apostrophe + 1) : word;
    }

    static bool isRomanFigure(const QString &word)
    {
        return !word.isEmpty()
            && std::all_of(word.cbegin(), word.cend(), [](QChar c) { return u"IVXLC"_s.contains(c); });
    }

    // A German ordinal goes on: "am 3. Mai".
    bool endsAfterNumber(QStringView number, qsizetype word) const
    {
        if (m_language == u"de"_s && number.size() <= 2)
            return isStarter(word);
        return true;
    }
};

// ICU's own sentence rules, for the languages without tables here; with what CLDR knows of their abbreviations.
class IcuSentences
{
public:
    explicit IcuSentences(const QString &language) : m_iterator(iteratorFor(language)) { }

    // Ends of the sentences of one paragraph, the last one being its length.
    QList<qsizetype> ends(QStringView text)
    {
        QList<qsizetype> found;
        if (m_iterator) {
            const icu::UnicodeString words(false, text.utf16(), static_cast<int32_t>(text.size()));
            m_iterator->setText(words);
            m_iterator->first();
            for (int32_t end = m_iterator->next(); end != icu::BreakIterator::DONE; end = m_iterator->next())
                found.append(beforeOpeners(text, end));
        }
        if (found.isEmpty() || found.last() < text.size())
            found.append(text.size());
        return found;
    }

private:
    using Iterator = std::unique_ptr<icu::BreakIterator>;

    // Making one takes ICU longer than reading an article: they are made once for a language and copied.
    static Iterator iteratorFor(const QString &language)
    {
        static QMutex mutex;
        static std::map<QString, Iterator> made;
        const QMutexLocker lock(&mutex);
        auto found = made.find(language);
        if (found == made.end())
            found = made.emplace(language, makeIterator(language)).first;
        return Iterator(found->second ? found->second->clone() : nullptr);
    }

    static Iterator makeIterator(const QString &language)
    {
        UErrorCode status = U_ZERO_ERROR;
        const QByteArray locale = language.toLatin1() + "@ss=standard";
        Iterator iterator(icu::BreakIterator::createSentenceInstance(icu::Locale(locale.constData()), status));
        return U_SUCCESS(status) != 0 ? std::move(iterator) : nullptr;
    }

    // A bracket or quotation mark that opens belongs to the sentence that follows: 。「
    static qsizetype beforeOpeners(QStringView text, qsizetype end)
    {
        while (end > 0 && end < text.size()
            && (text[end - 1].category() == QChar::Punctuation_Open
                || text[end - 1].category() == QChar::Punctuation_InitialQuote))
            --end;
        return end;
    }

    Iterator m_iterator; // none when ICU has no rules at all
};

Span trimmed(QStringView text, Span span)
{
    while (span.start < span.end && text[span.start].isSpace())
        ++span.start;
    while (span.end > span.start && text[span.end - 1].isSpace())
        --span.end;
    return span;
}

qsizetype wordCount(QStringView text)
{
    qsizetype words = 0;
    bool inside = false;
    for (const QChar c : text) {
        words += !inside && !c.isSpace() ? 1 : 0;
        inside = !c.isSpace();
    }
    return words;
}

// The marks of other scripts too: Arabic, Urdu, Indic, Chinese, Armenian, Ethiopic, Burmese, Khmer.
bool endsLikeSentence(QStringView text)
{
    constexpr QStringView otherStops = u";؟۔।॥。．｡！？։።၊။។";
    constexpr QStringView otherClosers = u"」』）】》〉";
    while (!text.isEmpty() && (isCloser(text.back()) || otherClosers.contains(text.back()) || text.back().isSpace()))
        text.chop(1);
    return !text.isEmpty() && (isTerminator(text.back()) || otherStops.contains(text.back()));
}

// A capital, or a letter of a script that has none.
bool mayBeginLabel(QChar c)
{
    return c.isUpper() || (c.category() == QChar::Letter_Other && c.unicode() > 0xff);
}

// "E-mail: …", "Correspondant : …": up to four words beginning with a capital, a colon, and something after it.
bool hasFieldLabel(QStringView text)
{
    const qsizetype wide = text.first(std::min<qsizetype>(text.size(), 20)).indexOf(u'：');
    const qsizetype colon = wide > 0 ? wide : text.indexOf(u':');
    if (colon <= 0 || colon > 40 || colon + 1 >= text.size() || !mayBeginLabel(text[0])
        || (wide <= 0 && !text[colon + 1].isSpace()))
        return false;
    const QStringView label = text.first(colon);
    return wordCount(label) <= 4 && std::all_of(label.cbegin(), label.cend(), [](QChar c) {
        return c.isLetterOrNumber() || c.isMark() || c.isSpace() || c == u'-' || c == u'’' || c == u'\'' || c == u'.'
            || c == u'(' || c == u')';
    });
}

bool isListItem(QStringView text)
{
    if (text.size() < 2)
        return false;
    if (u"•‣◦▪–—*+-"_s.contains(text[0]) && text[1].isSpace())
        return true;
    qsizetype digits = 0;
    while (digits < text.size() && text[digits].isDigit())
        ++digits;
    return digits > 0 && digits <= 3 && digits + 1 < text.size() && (text[digits] == u'.' || text[digits] == u')')
        && text[digits + 1].isSpace();
}

bool hasAddress(QStringView text)
{
    return text.contains(u'@') || text.contains(u"://"_s) || text.startsWith(u"www."_s, Qt::CaseInsensitive);
}

// "From our correspondent", "Van onze redactie": who wrote it, by what they are.
bool isByLineOfNobody(QStringView text)
{
    static const QSet<QString> openings{u"by"_s, u"from"_s, u"our"_s, u"par"_s, u"de"_s, u"notre"_s, u"nos"_s,
        u"door"_s, u"van"_s, u"onze"_s, u"da"_s, u"dal"_s, u"dalla"_s, u"di"_s, u"il"_s, u"la"_s, u"von"_s, u"unser"_s,
        u"unserem"_s, u"unserer"_s};
    static const QSet<QString> writers{u"correspondent"_s, u"correspondents"_s, u"reporter"_s, u"reporters"_s,
        u"editor"_s, u"staff"_s, u"agencies"_s, u"correspondant"_s, u"correspondante"_s, u"rédaction"_s, u"envoyé"_s,
        u"envoyée"_s, u"journaliste"_s, u"agences"_s, u"redacteur"_s, u"redactrice"_s, u"redactie"_s, u"verslaggever"_s,
        u"verslaggeefster"_s, u"correspondente"_s, u"persbureaus"_s, u"redazione"_s, u"inviato"_s, u"inviata"_s,
        u"corrispondente"_s, u"agenzie"_s, u"redaktion"_s, u"korrespondent"_s, u"korrespondenten"_s,
        u"korrespondentin"_s, u"reporterin"_s, u"agenturen"_s};
    constexpr qsizetype longest = 7; // words
    const QStringList words = text.toString().toLower().split(u' ', Qt::SkipEmptyParts);
    return words.size() >= 2 && words.size() <= longest && openings.contains(words.constFirst())
        && std::any_of(words.cbegin() + 1, words.cend(), [](QString word) {
               while (!word.isEmpty() && !word.back().isLetter())
                   word.chop(1);
               return writers.contains(word);
           });
}

// "By …", "Door …" and a name of two to five words, each with a capital but for particles.
bool isByLine(QStringView text)
{
    static const QStringList openings{u"By "_s, u"Par "_s, u"Door "_s, u"Di "_s, u"Von "_s};
    const bool opens =
        std::any_of(openings.cbegin(), openings.cend(), [text](const QString &o) { return text.startsWith(o); });
    if (!opens || wordCount(text) > 6)
        return false;
    const QList<QStringView> words = text.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(
        words.cbegin() + 1, words.cend(), [](QStringView word) { return word[0].isUpper() || word.size() <= 3; });
}

// Without a letter, or almost: a date line, a telephone number, "* * *".
bool isMostlyFigures(QStringView text)
{
    const auto letters = std::count_if(text.cbegin(), text.cend(), [](QChar c) { return c.isLetter(); });
    return letters * 3 < text.size();
}

// Letters of scripts without blanks, of which a word has one to three.
qsizetype runningOn(QStringView text)
{
    const TextUnits &units = TextUnits::instance();
    return std::count_if(text.cbegin(), text.cend(), [&units](QChar c) { return units.runsOn(c); });
}

// What a paragraph of a single sentence is.
PassageKind kindOf(QStringView text)
{
    if (text.startsWith(u'#'))
        return PassageKind::Heading;
    if (endsLikeSentence(text))
        return PassageKind::Sentence;
    if (text.size() <= longestField
        && (hasFieldLabel(text) || isByLine(text) || isByLineOfNobody(text) || isMostlyFigures(text)
            || (hasAddress(text) && wordCount(text) <= 8) || (isListItem(text) && wordCount(text) <= 10)))
        return PassageKind::Field;
    const bool headed = text.size() <= longestHeading && wordCount(text) <= longestHeadingWords && !isListItem(text)
        && !text[0].isLower() && !u",:،，：、"_s.contains(text.back()) && runningOn(text) <= longestRunOnHeading;
    return headed ? PassageKind::Heading : PassageKind::Sentence;
}

void appendParagraph(QList<FoundPassage> &passages, QStringView text, Span paragraph, const QString &language,
    IcuSentences *icuSentences)
{
    const QStringView words = text.sliced(paragraph.start, paragraph.length());
    // A field is one passage, whatever stops its value has.
    if (words.size() <= longestField && hasFieldLabel(words) && !endsLikeSentence(words)) {
        passages.append({paragraph, PassageKind::Field});
        return;
    }
    const QList<qsizetype> ends = icuSentences ? icuSentences->ends(words) : SentenceScan(words, language).ends();
    qsizetype start = 0;
    for (const qsizetype end : ends) {
        const Span span = trimmed(text, {paragraph.start + start, paragraph.start + end});
        if (!span.isEmpty())
            passages.append({span, PassageKind::Sentence});
        start = end;
    }
    if (ends.size() == 1 && !passages.isEmpty())
        passages.last().kind = kindOf(words);
}

// What lies between the stretches, or in those of one language.
QList<Span> placesIn(const QString &language, const TextLanguages &languages, qsizetype size)
{
    QList<Span> places;
    qsizetype from = 0;
    for (const PassageLanguage &stretch : languages.stretches()) {
        if (stretch.language == language)
            places.append(stretch.span);
        else if (language == languages.own())
            places.append({from, stretch.span.start});
        from = stretch.span.end;
    }
    if (language == languages.own())
        places.append({from, size});
    return places;
}

// The parts of passages that lie in these places, both in order.
QList<FoundPassage> inside(const QList<FoundPassage> &passages, const QList<Span> &places, QStringView text)
{
    QList<FoundPassage> parts;
    auto place = places.cbegin();
    for (auto passage = passages.cbegin(); passage != passages.cend() && place != places.cend();) {
        const Span part = trimmed(text, passage->span.intersected(*place));
        if (!part.isEmpty())
            parts.append({part, passage->kind});
        if (passage->span.end <= place->end)
            ++passage;
        else
            ++place;
    }
    return parts;
}

} // namespace

QList<FoundPassage> findPassages(const QString &text, const QString &language)
{
    QList<FoundPassage> passages;
    const QStringView view(text);
    std::optional<IcuSentences> icuSentences;
    if (!tableLanguages().contains(language))
        icuSentences.emplace(language);
    for (qsizetype start = 0; start <= text.size();) {
        const qsizetype lineEnd = text.indexOf(u'\n', start);
        const qsizetype end = lineEnd < 0 ? text.size() : lineEnd;
        const Span paragraph = trimmed(view, {start, end});
        if (!paragraph.isEmpty())
            appendParagraph(passages, view, paragraph, language, icuSentences ? &*icuSentences : nullptr);
        start = end + 1;
    }
    return passages;
}

QList<FoundPassage> findPassages(const QString &text, const TextLanguages &languages)
{
    QList<FoundPassage> passages = findPassages(text, languages.own());
    if (!languages.isMixed())
        return passages;
    passages = inside(passages, placesIn(languages.own(), languages, text.size()), text);
    for (const QString &language : languages.others())
        passages += inside(findPassages(text, language), placesIn(language, languages, text.size()), text);
    std::ranges::sort(passages, {}, &FoundPassage::span);
    return passages;
}

} // namespace dossier
