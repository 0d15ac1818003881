// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/paragraphs.h"

#include "analysis/stopwords.h"

#include <QSet>
#include <QString>

#include <algorithm>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

constexpr qsizetype narrowestWrap = 18;
constexpr qsizetype narrowestPage = 36; // narrower, a column of a newspaper
constexpr qsizetype widestWrap = 120;

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r' || c == u'\f' || c == u'\v' || c == u'\u0085' || c == u'\u2028' || c == u'\u2029';
}

bool isCloser(QChar c)
{
    return u")]}\"'’”“»›*_"_s.contains(c);
}

bool endsSentence(QStringView line)
{
    while (!line.isEmpty() && (isCloser(line.back()) || line.back().isSpace()))
        line.chop(1);
    return !line.isEmpty() && u".!?…:;"_s.contains(line.back());
}

bool isBullet(QStringView line)
{
    if (line.size() >= 2 && u"•‣◦▪–—*+-·"_s.contains(line[0]) && line[1].isSpace())
        return true;
    qsizetype end = 0;
    while (end < line.size() && line[end].isDigit())
        ++end;
    return end > 0 && end <= 3 && end + 1 < line.size() && (line[end] == u'.' || line[end] == u')')
        && line[end + 1].isSpace();
}

// Headings, tables, quotations, fences and rules of Markdown, which stand on lines of their own.
bool isMarkdownBlock(QStringView line)
{
    if (line.startsWith(u'|') || line.startsWith(u'>') || line.startsWith(u"~~~"_s)
        || line.startsWith(QStringView(u"\x60\x60\x60")))
        return true;
    if (line.startsWith(u'#')) {
        qsizetype level = 0;
        while (level < line.size() && line[level] == u'#')
            ++level;
        return level <= 6 && (level == line.size() || line[level].isSpace());
    }
    return line.size() >= 3 && std::all_of(line.cbegin(), line.cend(), [](QChar c) {
        return c == u'-' || c == u'=' || c == u'*' || c == u'_' || c.isSpace();
    });
}

// "E-mail: …": a label of one to three words with a capital, and a value.
bool isField(QStringView line)
{
    const qsizetype colon = line.indexOf(u':');
    if (colon <= 0 || colon > 30 || colon + 1 >= line.size() || !line[0].isUpper() || !line[colon + 1].isSpace())
        return false;
    const QStringView label = line.first(colon).trimmed();
    return label.count(u' ') <= 2 && line.back() != u'.' && !line.trimmed().contains(u". "_s);
}

bool isWordLike(QStringView word)
{
    return std::all_of(
        word.cbegin(), word.cend(), [](QChar c) { return c.isLetter() || c.isMark() || c == u'\u00AD'; });
}

// "3", "- 3 -", "3/12", "Page 3", "Pagina 3 di 12": what stands between two pages.
bool isPageNumber(QStringView line)
{
    static const QSet<QString> words{u"page"_s, u"pagina"_s, u"seite"_s, u"blz."_s, u"pag."_s, u"p."_s, u"s."_s,
        u"of"_s, u"sur"_s, u"van"_s, u"di"_s, u"von"_s, u"/"_s, u"-"_s, u"–"_s, u"—"_s};
    constexpr qsizetype longest = 24;
    if (line.size() > longest)
        return false;
    int figures = 0;
    for (const QStringView word : line.split(u' ', Qt::SkipEmptyParts)) {
        const bool isFigure = word.size() <= 7
            && std::all_of(word.cbegin(), word.cend(), [](QChar c) { return c.isDigit() || c == u'/'; })
            && word.front().isDigit();
        figures += isFigure ? 1 : 0;
        if (!isFigure && !words.contains(word.toString().toLower()))
            return false;
    }
    return figures == 1 || figures == 2;
}

// An address, a hash, a file's name alone on its line.
bool isLoneAddress(QStringView line)
{
    constexpr qsizetype shortest = 6;
    if (line.size() < shortest || std::any_of(line.cbegin(), line.cend(), [](QChar c) { return c.isSpace(); }))
        return false;
    const QStringView inner = line.chopped(1);
    return std::any_of(inner.cbegin(), inner.cend(), [](QChar c) { return c.isDigit() || u".:/@_"_s.contains(c); });
}

bool startsLower(QStringView line)
{
    qsizetype at = 0;
    while (at < line.size() && u"«“„\"'(‘’,"_s.contains(line[at]))
        ++at;
    return at < line.size() && line[at].isLower();
}

qsizetype firstWordLength(QStringView line)
{
    qsizetype end = 0;
    while (end < line.size() && !line[end].isSpace())
        ++end;
    return end;
}

QStringView lastWord(QStringView line)
{
    qsizetype start = line.size();
    while (start > 0 && !line[start - 1].isSpace())
        --start;
    return line.sliced(start);
}

// A small word that no sentence, heading or name ends with.
bool leavesOpen(QStringView line)
{
    QString word = lastWord(line).toString();
    if (word.endsWith(u','))
        return true;
    const qsizetype apostrophe = std::max(word.lastIndexOf(u'’'), word.lastIndexOf(u'\''));
    if (apostrophe >= 0 && apostrophe + 1 < word.size())
        word = word.sliced(apostrophe + 1);
    if (word.isEmpty() || !word[0].isLower())
        return false;
    static const QSet<QString> open{u"the"_s, u"a"_s, u"an"_s, u"of"_s, u"and"_s, u"or"_s, u"to"_s, u"le"_s, u"la"_s,
        u"les"_s, u"un"_s, u"une"_s, u"des"_s, u"du"_s, u"de"_s, u"et"_s, u"ou"_s, u"à"_s, u"au"_s, u"aux"_s, u"par"_s,
        u"pour"_s, u"het"_s, u"een"_s, u"van"_s, u"en"_s, u"met"_s, u"voor"_s, u"il"_s, u"lo"_s, u"gli"_s, u"di"_s,
        u"del"_s, u"della"_s, u"e"_s, u"con"_s, u"per"_s, u"che"_s, u"der"_s, u"die"_s, u"das"_s, u"den"_s, u"dem"_s,
        u"ein"_s, u"eine"_s, u"und"_s, u"von"_s, u"mit"_s, u"que"_s, u"qui"_s, u"dat"_s, u"that"_s, u"which"_s,
        u"dans"_s, u"sur"_s, u"with"_s, u"for"_s, u"by"_s, u"dei"_s, u"delle"_s, u"sul"_s, u"für"_s};
    return open.contains(word);
}

class Joining
{
public:
    Joining(QStringView text, const QList<TextLine> &lines) : m_text(text)
    {
        bool gap = false;
        for (const TextLine &line : lines) {
            if (line.blank) {
                gap = true;
                continue;
            }
            m_lines.append({text.sliced(line.span.start, line.span.length()), line.indent, gap});
            gap = false;
        }
        m_width = usualWidth(19, 20);
        m_wrapped = looksWrapped();
        // Above a column the headings may be wider than it.
        if (const qsizetype column = usualWidth(4, 5); !m_wrapped && column < narrowestPage) {
            const qsizetype page = std::exchange(m_width, column);
            m_wrapped = looksWrapped();
            m_width = m_wrapped ? column : page;
        }
        m_indent = usualIndent();
    }

    QList<LineJoin> run()
    {
        QList<LineJoin> joins;
        joins.reserve(std::max<qsizetype>(0, m_lines.size() - 1));
        bool fenced = false;
        for (qsizetype i = 0; i + 1 < m_lines.size(); ++i) {
            if (isFence(m_lines[i].text))
                fenced = !fenced;
            joins.append(fenced ? LineJoin::Paragraph : joinAfter(i));
        }
        return joins;
    }

private:
    struct Line
    {
        QStringView text;
        qsizetype indent = 0;
        bool afterBlank = false; // blank lines stand before it
    };

    QStringView m_text;
    QList<Line> m_lines;
    qsizetype m_width = 0;
    qsizetype m_indent = 0;
    bool m_wrapped = false;
    mutable std::optional<QSet<QString>> m_hyphened;

    static bool isFence(QStringView line)
    {
        return line.startsWith(u"~~~"_s) || line.startsWith(QStringView(u"\x60\x60\x60"));
    }

    // The width lines were wrapped at: that of the long lines, a few overlong ones left out; `share` of `of` are not
    // longer.
    qsizetype usualWidth(qsizetype share, qsizetype of) const
    {
        QList<qsizetype> lengths;
        for (const Line &line : m_lines)
            lengths.append(line.text.size());
        if (lengths.isEmpty())
            return 0;
        std::sort(lengths.begin(), lengths.end());
        return lengths[std::min(lengths.size() - 1, lengths.size() * share / of)];
    }

    qsizetype usualIndent() const
    {
        QList<qsizetype> indents;
        for (const Line &line : m_lines)
            indents.append(line.indent);
        if (indents.isEmpty())
            return 0;
        std::sort(indents.begin(), indents.end());
        return indents[indents.size() / 2];
    }

    bool isFull(qsizetype i, double share) const
    {
        const qsizetype wanted = m_lines[i].text.size() + 1 + firstWordLength(m_lines[i + 1].text);
        return static_cast<double>(wanted) > share * static_cast<double>(m_width);
    }

    // Sentences that go on over line ends where the next word would not have fitted, more often than lines that stop
    // short in mid-sentence (verses, lists, tables).
    bool looksWrapped() const
    {
        if (m_width < narrowestWrap || m_width > widestWrap)
            return false;
        qsizetype goesOn = 0;
        qsizetype stopsShort = 0;
        for (qsizetype i = 0; i + 1 < m_lines.size(); ++i) {
            const QStringView line = m_lines[i].text;
            if (endsSentence(line) || isBullet(m_lines[i + 1].text)
                || !(startsLower(m_lines[i + 1].text) || leavesOpen(line)))
                continue;
            (isFull(i, 0.8) ? goesOn : stopsShort) += 1;
        }
        // Short lines that are no column are of lists and verses, and those stop short in nearly all places.
        constexpr qsizetype fewestOfColumn = 4;
        if (m_width < narrowestPage)
            return goesOn >= fewestOfColumn && goesOn >= fewestOfColumn * stopsShort;
        return goesOn >= 1 && goesOn >= stopsShort;
    }

    bool standsApart(qsizetype i) const
    {
        return isMarkdownBlock(m_lines[i].text) || isBullet(m_lines[i].text) || isField(m_lines[i].text);
    }

    LineJoin joinAfter(qsizetype i) const
    {
        const Line &line = m_lines[i];
        const Line &next = m_lines[i + 1];
        if (line.text.endsWith(u'\u00AD') && !next.afterBlank && startsLower(next.text))
            return LineJoin::Nothing; // the soft hyphen itself is left out with all others
        if (!m_wrapped || !goesOn(i))
            return LineJoin::Paragraph;
        if (next.afterBlank)
            return LineJoin::Blank;
        return goesOnAddress(line.text, next.text) ? LineJoin::Nothing : hyphenation(line.text, next.text);
    }

    bool goesOn(qsizetype i) const
    {
        const Line &line = m_lines[i];
        const Line &next = m_lines[i + 1];
        if (isMarkdownBlock(line.text) || standsApart(i + 1) || isPageEnd(i) || isPageEnd(i + 1))
            return false;
        const bool full = isFull(i, 0.8);
        const bool ended = endsSentence(line.text);
        if (!next.afterBlank && goesOnAddress(line.text, next.text))
            return true;
        const int addresses = (isLoneAddress(line.text) ? 1 : 0) + (isLoneAddress(next.text) ? 1 : 0);
        if (addresses == 2 || (addresses == 1 && !full))
            return false; // of a list: there was room for the next
        if (isOutdented(i) && !startsLower(next.text))
            return false;
        if (isField(line.text) && !full)
            return false;
        if (endsInHyphen(line.text) && !next.afterBlank && next.text[0].isLetterOrNumber())
            return true; // however short: "Jean-" is no end
        if (next.afterBlank)
            return !ended && ((full && startsLower(next.text)) || (isFull(i, 0.6) && leavesOpen(line.text)));
        if (next.indent >= m_indent + 2 && line.indent < next.indent && !isBullet(line.text) && !startsLower(next.text))
            return false; // a first line set in
        if (startsLower(next.text))
            return full || !ended;
        if (isHeading(i) || isHeading(i + 1))
            return false;
        return full;
    }

    // Behind a block that is set in; a first line alone may be.
    bool isOutdented(qsizetype i) const
    {
        return i > 0 && m_lines[i - 1].indent >= m_lines[i].indent && m_lines[i].indent >= m_lines[i + 1].indent + 2;
    }

    // A page's number has a blank line on one side at least.
    bool isPageEnd(qsizetype i) const
    {
        const bool stands = m_lines[i].afterBlank || (i + 1 < m_lines.size() && m_lines[i + 1].afterBlank);
        return stands && isPageNumber(m_lines[i].text);
    }

    // A short line with a capital and without a stop, with a paragraph's end on both sides.
    bool isHeading(qsizetype i) const
    {
        const Line &line = m_lines[i];
        if (endsSentence(line.text) || startsLower(line.text) || leavesOpen(line.text)
            || line.text.size() * 4 > m_width * 3)
            return false;
        const bool openBefore = i > 0 && !line.afterBlank && !endsSentence(m_lines[i - 1].text);
        const bool openAfter = i + 1 < m_lines.size() && startsLower(m_lines[i + 1].text);
        return !openBefore && !openAfter;
    }

    // An address cut behind a slash: https://quay.example/news/ and 2021/shut.html. A word that could stand in a
    // sentence is taken for one.
    static bool goesOnAddress(QStringView line, QStringView next)
    {
        const QStringView before = lastWord(line);
        if (!before.endsWith(u'/') || !(before.contains(u"://"_s) || before.startsWith("www."_L1)))
            return false;
        QStringView after = next.first(firstWordLength(next));
        while (!after.isEmpty() && (isCloser(after.back()) || u".,;:!?"_s.contains(after.back())))
            after.chop(1);
        const bool inner =
            std::any_of(after.cbegin(), after.cend(), [](QChar c) { return u"/-_.=?&%#~+"_s.contains(c); });
        const bool mixed = std::any_of(after.cbegin(), after.cend(), [](QChar c) { return c.isDigit(); })
            && std::any_of(after.cbegin(), after.cend(), [](QChar c) { return c.isLetter(); });
        return inner || mixed;
    }

    // The words that have a hyphen inside a line, in lower case; gathered when the first line ends in one.
    const QSet<QString> &hyphenedWords() const
    {
        if (m_hyphened)
            return *m_hyphened;
        m_hyphened.emplace();
        for (qsizetype hyphen = m_text.indexOf(u'-'); hyphen >= 0; hyphen = m_text.indexOf(u'-', hyphen + 1)) {
            qsizetype start = hyphen;
            qsizetype end = hyphen + 1;
            while (start > 0 && m_text[start - 1].isLetterOrNumber())
                --start;
            while (end < m_text.size() && m_text[end].isLetterOrNumber())
                ++end;
            if (start < hyphen && end > hyphen + 1)
                m_hyphened->insert(m_text.sliced(start, end - start).toString().toLower());
        }
        return *m_hyphened;
    }

    static bool endsInHyphen(QStringView line)
    {
        const bool hyphen = line.endsWith(u'-') || line.endsWith(u'\u2010');
        return hyphen && line.size() >= 2 && line[line.size() - 2].isLetterOrNumber();
    }

    LineJoin hyphenation(QStringView line, QStringView next) const
    {
        if (!endsInHyphen(line) || !next[0].isLetterOrNumber())
            return LineJoin::Blank;
        const QStringView before = lastWord(line);
        QStringView after = next.first(firstWordLength(next));
        while (!after.isEmpty() && !after.back().isLetterOrNumber())
            after.chop(1);
        static const QSet<QString> conjunctions{
            u"en"_s, u"of"_s, u"und"_s, u"oder"_s, u"et"_s, u"ou"_s, u"and"_s, u"or"_s, u"e"_s, u"o"_s};
        if (conjunctions.contains(after.toString()))
            return LineJoin::Blank; // "politie- en brandweerdiensten"
        if (!next[0].isLower() || after.contains(u'-') || before.chopped(1).contains(u'-'))
            return LineJoin::Nothing;
        static const QSet<QString> clitics{u"il"_s, u"elle"_s, u"on"_s, u"ils"_s, u"elles"_s, u"ce"_s, u"je"_s,
            u"nous"_s, u"vous"_s, u"là"_s, u"ci"_s, u"même"_s, u"mêmes"_s, u"t"_s};
        qsizetype letters = before.size() - 1;
        while (letters > 0 && before[letters - 1].isLetterOrNumber())
            --letters;
        const QString kept = before.sliced(letters).toString() + after.toString();
        if (clitics.contains(after.toString()) || hyphenedWords().contains(kept.toLower()))
            return LineJoin::Nothing;
        // No word is parted behind its first letter, and none behind these, which are words of a compound: e-mail,
        // porte-parole.
        static const QSet<QString> openers{u"vice"_s, u"non"_s, u"quasi"_s, u"peut"_s, u"porte"_s, u"quelques"_s,
            u"avant"_s, u"après"_s, u"ceux"_s, u"celles"_s, u"celui"_s, u"celle"_s, u"rendez"_s, u"demi"_s, u"nord"_s,
            u"sud"_s, u"well"_s, u"self"_s, u"oud"_s};
        const QString first = before.sliced(letters).chopped(1).toString().toLower();
        if (first.size() == 1 || openers.contains(first))
            return LineJoin::Nothing;
        return isWordLike(before.chopped(1)) ? LineJoin::Hyphen : LineJoin::Nothing;
    }
};

} // namespace

QList<TextLine> textLines(QStringView decoded, qsizetype from)
{
    QList<TextLine> lines;
    for (qsizetype start = from; start < decoded.size();) {
        qsizetype end = start;
        while (end < decoded.size() && !isLineEnd(decoded[end]))
            ++end;
        Span span{start, end};
        while (span.start < span.end && decoded[span.start].isSpace())
            ++span.start;
        while (span.end > span.start && decoded[span.end - 1].isSpace())
            --span.end;
        lines.append({span, span.start - start, span.isEmpty()});
        const bool pair = end + 1 < decoded.size() && decoded[end] == u'\r' && decoded[end + 1] == u'\n';
        start = end + (pair ? 2 : 1);
    }
    return lines;
}

QList<LineJoin> lineJoins(QStringView decoded, const QList<TextLine> &lines)
{
    return Joining(decoded, lines).run();
}

} // namespace dossier
