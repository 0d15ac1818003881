// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/quotations.h"

#include <QStringView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

// Longer than this, a mark at one end and one at the other are rather a slip than a quotation.
constexpr qsizetype longestQuotation = 4000;
constexpr qsizetype deepest = 2;

enum class Marks { Angle, Curved, Straight, Commas, Single, Corner, DoubleCorner };
enum class Side { Neither, Opens, Closes };

struct Open
{
    Marks marks = Marks::Angle;
    qsizetype end = 0; // after the mark
};

class QuotationScan
{
public:
    QuotationScan(QStringView text, qsizetype offset, QList<FoundQuotation> &found)
        : m_text(text)
        , m_offset(offset)
        , m_found(found)
    {
    }

    void run()
    {
        for (qsizetype at = 0; at < m_text.size();) {
            qsizetype length = 1;
            Marks marks = Marks::Angle;
            const Side side = sideOf(at, marks, length);
            if (side == Side::Opens)
                open(marks, at + length);
            else if (side == Side::Closes)
                close(marks, at);
            at += length;
        }
    }

private:
    QStringView m_text;
    qsizetype m_offset;
    QList<FoundQuotation> &m_found;
    QList<Open> m_open;

    QChar at(qsizetype offset) const { return offset >= 0 && offset < m_text.size() ? m_text[offset] : QChar(u' '); }

    bool isOpen(Marks marks) const
    {
        return std::any_of(m_open.cbegin(), m_open.cend(), [marks](const Open &open) { return open.marks == marks; });
    }

    void open(Marks marks, qsizetype end)
    {
        // An opening mark without an end is forgotten when the same mark opens again.
        if (isOpen(marks)) {
            while (m_open.last().marks != marks)
                m_open.removeLast();
            m_open.removeLast();
        }
        m_open.append({marks, end});
    }

    void close(Marks marks, qsizetype start)
    {
        if (!isOpen(marks))
            return;
        while (m_open.last().marks != marks)
            m_open.removeLast();
        const Open open = m_open.takeLast();
        Span span{open.end, start};
        while (span.start < span.end && m_text[span.start].isSpace())
            ++span.start;
        while (span.end > span.start && m_text[span.end - 1].isSpace())
            --span.end;
        if (!span.isEmpty() && span.length() <= longestQuotation && m_open.size() < deepest)
            m_found.append(FoundQuotation{{span.start + m_offset, span.end + m_offset}});
    }

    bool mayOpen(qsizetype offset, qsizetype length) const
    {
        const QChar before = at(offset - 1);
        const QChar after = at(offset + length);
        return !before.isLetterOrNumber() && !u".!?…,;:)]"_s.contains(before) && !after.isSpace();
    }

    bool mayClose(qsizetype offset, qsizetype length) const
    {
        return !at(offset - 1).isSpace() && !at(offset + length).isLetterOrNumber();
    }

    // A straight mark with blanks on both sides, as some writers have it, is told by what is open.
    Side straightSide(qsizetype offset, qsizetype length, Marks marks) const
    {
        if (isOpen(marks) && (mayClose(offset, length) || at(offset - 1).isSpace()))
            return mayOpen(offset, length) && !mayClose(offset, length) && at(offset - 1).isSpace() ? Side::Opens
                                                                                                    : Side::Closes;
        const bool afterElision = at(offset - 1) == u'’' || at(offset - 1) == u'\'';
        return mayOpen(offset, length) || afterElision || at(offset - 1).isSpace() ? Side::Opens : Side::Neither;
    }

    Side sideOf(qsizetype offset, Marks &marks, qsizetype &length) const
    {
        const QChar c = m_text[offset];
        switch (c.unicode()) {
        case u'«':
        case u'»':
            marks = Marks::Angle;
            return angleSide(offset, c);
        case u'「':
        case u'」':
            marks = Marks::Corner;
            return c == u'「' ? Side::Opens : Side::Closes;
        case u'『':
        case u'』':
            marks = Marks::DoubleCorner;
            return c == u'『' ? Side::Opens : Side::Closes;
        case u'„':
        case u'‟':
            marks = Marks::Curved;
            return Side::Opens;
        case u'“':
        case u'”':
            marks = Marks::Curved;
            return curvedSide(offset, c);
        case u'"':
            marks = Marks::Straight;
            return straightSide(offset, 1, marks);
        case u',':
            length = at(offset + 1) == u',' ? 2 : 1;
            marks = Marks::Commas;
            return length == 2 ? Side::Opens : Side::Neither;
        case u'‘':
        case u'’':
        case u'‚':
        case u'\'':
            return singleSide(offset, c, marks, length);
        default:
            return Side::Neither;
        }
    }

    // « so », and »so« as German books have it.
    Side angleSide(qsizetype offset, QChar c) const
    {
        const bool open = isOpen(Marks::Angle);
        if (c == u'«')
            return open && mayClose(offset, 1) ? Side::Closes : Side::Opens;
        if (open)
            return Side::Closes;
        return mayOpen(offset, 1) ? Side::Opens : Side::Neither;
    }

    // “so”, „so“, ”so”, and “so“ as it is found on the web.
    Side curvedSide(qsizetype offset, QChar c) const
    {
        if (isOpen(Marks::Curved))
            return c == u'”' || mayClose(offset, 1) || at(offset - 1).isSpace() ? Side::Closes : Side::Opens;
        return c == u'“' || mayOpen(offset, 1) ? Side::Opens : Side::Neither;
    }

    // Single marks are apostrophes far more often: they open only before a letter at the beginning of a word and only
    // when the same paragraph closes them.
    Side singleSide(qsizetype offset, QChar c, Marks &marks, qsizetype &length) const
    {
        if (c == u'\'' && at(offset + 1) == u'\'') {
            length = 2;
            marks = isOpen(Marks::Commas) ? Marks::Commas : Marks::Straight;
            return isOpen(Marks::Commas) ? Side::Closes : straightSide(offset, 2, marks);
        }
        marks = Marks::Single;
        if (isOpen(Marks::Single) && c != u'‚' && at(offset - 1) != u' ' && closesSingle(offset))
            return Side::Closes;
        if (isOpen(Marks::Single) || !opensSingle(offset, c))
            return Side::Neither;
        return closingSingleAfter(offset) ? Side::Opens : Side::Neither;
    }

    bool opensSingle(qsizetype offset, QChar c) const
    {
        const QChar before = at(offset - 1);
        if (!(before.isSpace() || u"([{«“\"„-–—"_s.contains(before)) || !at(offset + 1).isLetterOrNumber())
            return false;
        // 't Veld, 's avonds, '90s; with ’ for an opening mark there is nothing but an apostrophe meant.
        const bool shortened =
            u"stnkrmd"_s.contains(at(offset + 1)) && (at(offset + 2).isSpace() || u"-'’"_s.contains(at(offset + 2)));
        return c != u'’' && !shortened && !at(offset + 1).isDigit();
    }

    bool closesSingle(qsizetype offset) const
    {
        return !at(offset - 1).isSpace() && !at(offset + 1).isLetterOrNumber();
    }

    bool closingSingleAfter(qsizetype offset) const
    {
        for (qsizetype i = offset + 2; i < m_text.size() && i - offset < longestQuotation; ++i) {
            const QChar c = m_text[i];
            if ((c == u'’' || c == u'‘' || c == u'\'') && closesSingle(i))
                return true;
        }
        return false;
    }
};

} // namespace

QList<FoundQuotation> findQuotations(const QString &text)
{
    QList<FoundQuotation> found;
    for (qsizetype start = 0; start <= text.size();) {
        const qsizetype lineEnd = text.indexOf(u'\n', start);
        const qsizetype end = lineEnd < 0 ? text.size() : lineEnd;
        QuotationScan(QStringView(text).sliced(start, end - start), start, found).run();
        start = end + 1;
    }
    std::sort(found.begin(), found.end(), [](const FoundQuotation &a, const FoundQuotation &b) {
        return a.span.start != b.span.start ? a.span.start < b.span.start : a.span.end > b.span.end;
    });
    return found;
}

} // namespace dossier
