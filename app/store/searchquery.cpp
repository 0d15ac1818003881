// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/searchquery.h"

#include "casefile/queryfault.h"
#include "store/scripts.h"

#include <QList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

constexpr int deepest = 50;

struct Token
{
    enum class Kind { Words, And, Or, Not, Near, Open, Close, Comma, Filter, End };
    Kind kind = Kind::End;
    QString words; // as they were typed, without quotation marks
    bool prefix = false; // a star follows
    qsizetype at = 0; // character, from 1
    SearchTerms::Kind filter = SearchTerms::Kind::Words; // of a Filter
};

} // namespace

} // namespace dossier

// A list of millions of them grows without moving them one by one.
Q_DECLARE_TYPEINFO(dossier::Token, Q_RELOCATABLE_TYPE);

namespace dossier {

namespace {

Error wrong(QueryFault::Kind kind, qsizetype at, const QString &words = {})
{
    return {ErrorCode::Invalid, toDetail({kind, at, words}), {}};
}

struct FilterName
{
    QLatin1StringView name;
    SearchTerms::Kind kind;
};

constexpr std::array filterNames{FilterName{"entity:"_L1, SearchTerms::Kind::Entity},
    FilterName{"lang:"_L1, SearchTerms::Kind::Language}, FilterName{"date:"_L1, SearchTerms::Kind::Date},
    FilterName{"source:"_L1, SearchTerms::Kind::Source}};

const FilterName *filterOf(const QString &word)
{
    const auto *found = std::ranges::find_if(
        filterNames, [&](const FilterName &filter) { return word.startsWith(filter.name, Qt::CaseInsensitive); });
    return found == filterNames.end() ? nullptr : found;
}

Token::Kind kindOf(QStringView word)
{
    if (word == u"AND")
        return Token::Kind::And;
    if (word == u"OR")
        return Token::Kind::Or;
    if (word == u"NOT")
        return Token::Kind::Not;
    return Token::Kind::Words;
}

// Cuts a query into tokens.
class Tokens
{
public:
    explicit Tokens(const QString &query) : m_query(query) { }

    Result<QList<Token>> run()
    {
        while (m_at < m_query.size()) {
            const QChar unit = m_query.at(m_at);
            if (unit.isSpace() || unit == u'*')
                ++m_at;
            else if (unit == u'(' || unit == u')')
                addBracket(unit);
            else if (isQueryMark(unit)) {
                const Result<void> phrase = addPhrase();
                if (!phrase)
                    return phrase.error();
            } else {
                const Result<void> word = addWord();
                if (!word)
                    return word.error();
            }
        }
        m_tokens.append({Token::Kind::End, {}, false, 0});
        return m_tokens;
    }

private:
    void addBracket(QChar unit)
    {
        m_depth += unit == u'(' ? 1 : -1;
        if (m_depth < m_nearDepth)
            m_nearDepth = 0;
        m_tokens.append({unit == u'(' ? Token::Kind::Open : Token::Kind::Close, {}, false, m_at + 1});
        ++m_at;
    }

    Result<void> addPhrase()
    {
        const qsizetype at = m_at + 1;
        const Result<QString> words = takeQuoted();
        if (!words)
            return words.error();
        m_tokens.append({Token::Kind::Words, *words, takeStar(), at});
        return {};
    }

    Result<QString> takeQuoted()
    {
        const qsizetype start = m_at + 1;
        qsizetype end = start;
        while (end < m_query.size() && !isQueryMark(m_query.at(end)))
            ++end;
        if (end == m_query.size())
            return wrong(QueryFault::Kind::OpenQuotation, start);
        m_at = end + 1;
        return m_query.sliced(start, end - start);
    }

    // What a filter asks for stands right behind it.
    Result<void> addFilter(const FilterName &filter, const QString &word, qsizetype at)
    {
        QString words = word.sliced(filter.name.size());
        const bool isQuoted = words.isEmpty() && m_at < m_query.size() && isQueryMark(m_query.at(m_at));
        if (isQuoted) {
            const Result<QString> quoted = takeQuoted();
            if (!quoted)
                return quoted.error();
            words = *quoted;
        }
        takeStar();
        words = words.simplified();
        if (words.isEmpty())
            return wrong(QueryFault::Kind::EmptyFilter, at, filter.name);
        m_tokens.append({Token::Kind::Filter, words, false, at, filter.kind});
        return {};
    }

    Result<void> addWord()
    {
        const qsizetype start = m_at;
        while (
            m_at < m_query.size() && !endsQueryWord(m_query.at(m_at)) && !(m_nearDepth > 0 && m_query.at(m_at) == u','))
            ++m_at;
        if (m_at == start) { // a comma between the words and the number of NEAR
            ++m_at;
            m_tokens.append({Token::Kind::Comma, {}, false, start + 1});
            return {};
        }
        const QString word = m_query.sliced(start, m_at - start);
        if (word == "NEAR"_L1 && m_at < m_query.size() && m_query.at(m_at) == u'(') {
            m_nearDepth = m_depth + 1;
            m_tokens.append({Token::Kind::Near, {}, false, start + 1});
            return {};
        }
        if (const FilterName *filter = filterOf(word))
            return addFilter(*filter, word, start + 1);
        const Token::Kind kind = kindOf(word);
        m_tokens.append({kind, word, kind == Token::Kind::Words && takeStar(), start + 1});
        return {};
    }

    bool takeStar()
    {
        const bool star = m_at < m_query.size() && m_query.at(m_at) == u'*';
        m_at += star ? 1 : 0;
        return star;
    }

    const QString &m_query;
    qsizetype m_at = 0;
    int m_depth = 0;
    int m_nearDepth = 0; // of the brackets of a NEAR, inside which commas count
    QList<Token> m_tokens;
};

SearchTerms wordsOf(const QString &expression)
{
    return {SearchTerms::Kind::Words, expression, {}, {}, {}};
}

QString quoted(QString words)
{
    return u'"' + words.replace(u'"', u"\"\""_s) + u'"';
}

// Three characters, not units, make a trigram.
bool fillsTrigram(const QString &words)
{
    return words.toUcs4().size() >= 3;
}

QLatin1StringView operatorOf(SearchTerms::Kind kind)
{
    return kind == SearchTerms::Kind::Or ? "OR"_L1 : kind == SearchTerms::Kind::Not ? "NOT"_L1 : "AND"_L1;
}

// Parts that only the index of words has to know stay one expression for it.
SearchTerms together(SearchTerms::Kind kind, const QList<SearchTerms> &parts)
{
    if (parts.size() < 2)
        return parts.value(0);
    QStringList expressions;
    for (const SearchTerms &part : parts) {
        if (part.kind == SearchTerms::Kind::Words)
            expressions.append(part.words);
    }
    if (expressions.size() == parts.size())
        return wordsOf(u'(' + expressions.join(u" %1 "_s.arg(operatorOf(kind))) + u')');
    return {kind, {}, {}, {}, parts};
}

// The same from left to right: those before the first that the index of words does not know are one.
SearchTerms inTurn(SearchTerms::Kind kind, const QList<SearchTerms> &parts)
{
    const auto other =
        std::ranges::find_if(parts, [](const SearchTerms &part) { return part.kind != SearchTerms::Kind::Words; });
    const qsizetype words = other - parts.begin();
    if (words == 0 || words == parts.size())
        return together(kind, parts);
    return together(kind, QList{together(kind, parts.first(words))} + parts.sliced(words));
}

// Puts tokens together, by falling precedence from the inside out. Empty terms stand for signs without any word: they
// ask for nothing.
class Expression
{
public:
    Expression(QList<Token> tokens, const DateReading &reads) : m_tokens(std::move(tokens)), m_reads(reads) { }

    Result<SearchTerms> run()
    {
        Result<SearchTerms> whole = either();
        if (!whole)
            return whole;
        if (next().kind == Token::Kind::Close)
            return wrong(QueryFault::Kind::StrayBracket, next().at);
        if (next().kind != Token::Kind::End)
            return unexpected();
        if (whole->isEmpty())
            return wrong(QueryFault::Kind::NoWord, 0);
        return whole;
    }

private:
    const Token &next() const { return m_tokens.at(m_at); }
    bool take(Token::Kind kind)
    {
        if (next().kind != kind)
            return false;
        ++m_at;
        return true;
    }
    Error unexpected() const { return wrong(QueryFault::Kind::MissingWord, next().at); }

    // operand (operator operand)*
    template <typename Operand> Result<SearchTerms> joined(Token::Kind token, SearchTerms::Kind kind, Operand operand)
    {
        const Result<SearchTerms> first = operand();
        if (!first)
            return first;
        QList<SearchTerms> parts{*first};
        while (next().kind == token) {
            const qsizetype at = next().at;
            ++m_at;
            const Result<SearchTerms> part = operand();
            if (!part)
                return part;
            if (parts.constLast().isEmpty() || part->isEmpty())
                return wrong(QueryFault::Kind::NoWordBeside, at, operatorOf(kind));
            parts.append(*part);
        }
        return inTurn(kind, parts);
    }
    Result<SearchTerms> either()
    {
        return joined(Token::Kind::Or, SearchTerms::Kind::Or, [this] { return both(); });
    }
    Result<SearchTerms> both()
    {
        return joined(Token::Kind::And, SearchTerms::Kind::And, [this] { return without(); });
    }
    Result<SearchTerms> without()
    {
        return joined(Token::Kind::Not, SearchTerms::Kind::Not, [this] { return sideBySide(); });
    }

    bool startsOperand() const
    {
        const Token::Kind kind = next().kind;
        return kind == Token::Kind::Words || kind == Token::Kind::Near || kind == Token::Kind::Open
            || kind == Token::Kind::Filter;
    }

    Result<SearchTerms> sideBySide()
    {
        if (!startsOperand())
            return next().kind == Token::Kind::Close || m_at > 0 || next().kind != Token::Kind::End
                ? Result<SearchTerms>(unexpected())
                : Result<SearchTerms>(SearchTerms());
        QList<SearchTerms> parts;
        while (startsOperand()) {
            const Result<SearchTerms> part = operand();
            if (!part)
                return part;
            if (!part->isEmpty())
                parts.append(*part);
        }
        return together(SearchTerms::Kind::And, parts);
    }

    Result<SearchTerms> operand()
    {
        const Token token = next();
        ++m_at;
        if (token.kind == Token::Kind::Near)
            return near(token.at);
        if (token.kind == Token::Kind::Words)
            return termsOf(token);
        if (token.kind == Token::Kind::Filter)
            return filterOf(token);
        if (++m_depth > deepest)
            return wrong(QueryFault::Kind::TooDeep, token.at);
        Result<SearchTerms> inside = either();
        --m_depth;
        if (inside && !take(Token::Kind::Close))
            return wrong(QueryFault::Kind::OpenBracket, token.at);
        return inside;
    }

    Result<SearchTerms> near(qsizetype at)
    {
        take(Token::Kind::Open);
        QStringList phrases;
        QStringList runs;
        while (next().kind == Token::Kind::Words || next().kind == Token::Kind::And || next().kind == Token::Kind::Or
            || next().kind == Token::Kind::Not) {
            const QString words = phrase(next());
            if (!words.isEmpty()) {
                phrases.append(words);
                runs.append(next().words);
            }
            ++m_at;
        }
        QString distance;
        if (take(Token::Kind::Comma)) {
            bool number = false;
            const int apart = next().words.toInt(&number);
            if (!number || apart < 0)
                return next().kind == Token::Kind::End ? unexpected()
                                                       : wrong(QueryFault::Kind::NearWithoutNumber, next().at);
            distance = u", %1"_s.arg(apart);
            ++m_at;
        }
        if (!take(Token::Kind::Close))
            return wrong(QueryFault::Kind::OpenNear, at);
        if (phrases.isEmpty())
            return wrong(QueryFault::Kind::EmptyNear, at);
        const QString words = u"NEAR("_s + phrases.join(u' ') + distance + u')';
        if (std::none_of(runs.cbegin(), runs.cend(), hasUnspacedScript))
            return wordsOf(words);
        return SearchTerms{SearchTerms::Kind::Run, words, trigramsNear(runs, distance), runs, {}};
    }

    // Words too short for the index must be there too, but it cannot tell how near.
    static QString trigramsNear(const QStringList &runs, const QString &distance)
    {
        QStringList phrases;
        for (const QString &run : runs) {
            if (fillsTrigram(run))
                phrases.append(quoted(run));
        }
        return phrases.isEmpty() ? QString() : u"NEAR("_s + phrases.join(u' ') + distance + u')';
    }

    Result<SearchTerms> filterOf(const Token &token) const
    {
        SearchTerms terms{token.filter, token.words, {}, {}, {}};
        if (token.filter != SearchTerms::Kind::Date)
            return terms;
        const Edtf date = m_reads ? m_reads(token.words) : Edtf::parse(token.words).value_or(Edtf());
        if (date.isNull())
            return wrong(QueryFault::Kind::NoDate, token.at, token.words);
        terms.bounds = date.bounds();
        return terms;
    }

    static SearchTerms termsOf(const Token &token)
    {
        const QString words = phrase(token);
        if (!hasUnspacedScript(token.words))
            return wordsOf(words);
        // Whatever stands in a run may go on: a star says nothing there.
        const QString trigrams = fillsTrigram(token.words) ? quoted(token.words) : QString();
        return {SearchTerms::Kind::Run, words, trigrams, {token.words}, {}};
    }

    static QString phrase(const Token &token)
    {
        const auto counts = [](QChar unit) { return unit.isLetterOrNumber() || unit.isSurrogate() || unit.isMark(); };
        if (std::none_of(token.words.cbegin(), token.words.cend(), counts))
            return {};
        return quoted(token.words) + (token.prefix ? u"*"_s : QString());
    }

    QList<Token> m_tokens;
    const DateReading &m_reads;
    qsizetype m_at = 0;
    int m_depth = 0;
};

} // namespace

bool SearchTerms::operator==(const SearchTerms &other) const = default;

Result<SearchTerms> searchTerms(const QString &query, const DateReading &reads)
{
    const Result<QList<Token>> tokens = Tokens(query).run();
    if (!tokens)
        return tokens.error();
    return Expression(*tokens, reads).run();
}

} // namespace dossier
