// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/searchquery.h"

#include <QList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

constexpr int deepest = 50;

struct Token
{
    enum class Kind { Words, And, Or, Not, Near, Open, Close, Comma, End };
    Kind kind = Kind::End;
    QString words; // as they were typed, without quotation marks
    bool prefix = false; // a star follows
    qsizetype at = 0; // character, from 1
};

Error wrong(const QString &what, qsizetype at)
{
    return {ErrorCode::Invalid, what.arg(at), {}};
}

bool isQuotationMark(QChar unit)
{
    return QStringView(u"\"“”„«»").contains(unit);
}

bool endsWord(QChar unit)
{
    return unit.isSpace() || unit == u'(' || unit == u')' || unit == u'*' || isQuotationMark(unit);
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
            else if (isQuotationMark(unit)) {
                const Result<void> phrase = addPhrase();
                if (!phrase)
                    return phrase.error();
            } else
                addWord();
        }
        m_tokens.append({Token::Kind::End, {}, false, m_query.size() + 1});
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
        const qsizetype start = m_at + 1;
        qsizetype end = start;
        while (end < m_query.size() && !isQuotationMark(m_query.at(end)))
            ++end;
        if (end == m_query.size())
            return wrong(u"the quotation mark at character %1 is not closed"_s, start);
        m_at = end + 1;
        m_tokens.append({Token::Kind::Words, m_query.sliced(start, end - start), takeStar(), start});
        return {};
    }

    void addWord()
    {
        const qsizetype start = m_at;
        while (m_at < m_query.size() && !endsWord(m_query.at(m_at)) && !(m_nearDepth > 0 && m_query.at(m_at) == u','))
            ++m_at;
        if (m_at == start) { // a comma between the words and the number of NEAR
            ++m_at;
            m_tokens.append({Token::Kind::Comma, {}, false, start + 1});
            return;
        }
        const QString word = m_query.sliced(start, m_at - start);
        if (word == "NEAR"_L1 && m_at < m_query.size() && m_query.at(m_at) == u'(') {
            m_nearDepth = m_depth + 1;
            m_tokens.append({Token::Kind::Near, {}, false, start + 1});
            return;
        }
        const Token::Kind kind = kindOf(word);
        m_tokens.append({kind, word, kind == Token::Kind::Words && takeStar(), start + 1});
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

// Puts tokens together, by falling precedence from the inside out. An empty expression stands for signs without any
// word: it asks for nothing.
class Expression
{
public:
    explicit Expression(QList<Token> tokens) : m_tokens(std::move(tokens)) { }

    Result<QString> run()
    {
        Result<QString> whole = either();
        if (!whole)
            return whole;
        if (next().kind == Token::Kind::Close)
            return wrong(u"the bracket at character %1 was never opened"_s, next().at);
        if (next().kind != Token::Kind::End)
            return unexpected();
        if (whole->isEmpty())
            return Error{ErrorCode::Invalid, u"there is no word to look for"_s, {}};
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
    Error unexpected() const
    {
        if (next().kind == Token::Kind::End)
            return {ErrorCode::Invalid, u"a word is missing at the end"_s, {}};
        return wrong(u"a word is missing before character %1"_s, next().at);
    }

    // operand (operator operand)*
    template <typename Operand> Result<QString> joined(Token::Kind kind, const QString &word, Operand operand)
    {
        Result<QString> left = operand();
        while (left && next().kind == kind) {
            const qsizetype at = next().at;
            ++m_at;
            Result<QString> right = operand();
            if (!right)
                return right;
            if (left->isEmpty() || right->isEmpty())
                return wrong(u"there is no word on one side of %2 at character %1"_s.arg(u"%1"_s, word), at);
            left = u'(' + *left + u' ' + word + u' ' + *right + u')';
        }
        return left;
    }
    Result<QString> either()
    {
        return joined(Token::Kind::Or, u"OR"_s, [this] { return both(); });
    }
    Result<QString> both()
    {
        return joined(Token::Kind::And, u"AND"_s, [this] { return without(); });
    }
    Result<QString> without()
    {
        return joined(Token::Kind::Not, u"NOT"_s, [this] { return together(); });
    }

    bool startsOperand() const
    {
        const Token::Kind kind = next().kind;
        return kind == Token::Kind::Words || kind == Token::Kind::Near || kind == Token::Kind::Open;
    }

    Result<QString> together()
    {
        if (!startsOperand())
            return next().kind == Token::Kind::Close || m_at > 0 || next().kind != Token::Kind::End
                ? Result<QString>(unexpected())
                : Result<QString>(QString());
        QStringList parts;
        while (startsOperand()) {
            const Result<QString> part = operand();
            if (!part)
                return part;
            if (!part->isEmpty())
                parts.append(*part);
        }
        return parts.size() > 1 ? u'(' + parts.join(u" AND "_s) + u')' : parts.value(0);
    }

    Result<QString> operand()
    {
        const Token token = next();
        ++m_at;
        if (token.kind == Token::Kind::Near)
            return near(token.at);
        if (token.kind == Token::Kind::Words)
            return phrase(token);
        if (++m_depth > deepest)
            return wrong(u"too many brackets at character %1"_s, token.at);
        Result<QString> inside = either();
        --m_depth;
        if (inside && !take(Token::Kind::Close))
            return wrong(u"the bracket at character %1 is not closed"_s, token.at);
        return inside;
    }

    Result<QString> near(qsizetype at)
    {
        take(Token::Kind::Open);
        QStringList phrases;
        while (next().kind == Token::Kind::Words || next().kind == Token::Kind::And || next().kind == Token::Kind::Or
            || next().kind == Token::Kind::Not) {
            const QString words = phrase(next());
            if (!words.isEmpty())
                phrases.append(words);
            ++m_at;
        }
        QString distance;
        if (take(Token::Kind::Comma)) {
            bool number = false;
            const int apart = next().words.toInt(&number);
            if (!number || apart < 0)
                return wrong(u"NEAR takes a number after the comma before character %1"_s, next().at);
            distance = u", %1"_s.arg(apart);
            ++m_at;
        }
        if (!take(Token::Kind::Close))
            return wrong(u"the bracket of NEAR at character %1 is not closed"_s, at);
        if (phrases.isEmpty())
            return wrong(u"NEAR at character %1 has no words"_s, at);
        return u"NEAR("_s + phrases.join(u' ') + distance + u')';
    }

    static QString phrase(const Token &token)
    {
        const auto counts = [](QChar unit) { return unit.isLetterOrNumber() || unit.isSurrogate() || unit.isMark(); };
        if (std::none_of(token.words.cbegin(), token.words.cend(), counts))
            return {};
        QString quoted = token.words;
        quoted.replace(u'"', u"\"\""_s);
        return u'"' + quoted + (token.prefix ? u"\"*"_s : u"\""_s);
    }

    QList<Token> m_tokens;
    qsizetype m_at = 0;
    int m_depth = 0;
};

} // namespace

Result<QString> searchExpression(const QString &query)
{
    const Result<QList<Token>> tokens = Tokens(query).run();
    if (!tokens)
        return tokens.error();
    return Expression(*tokens).run();
}

} // namespace dossier
