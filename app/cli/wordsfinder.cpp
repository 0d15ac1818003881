// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/wordsfinder.h"

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

QChar folded(QChar c)
{
    if (c.isSpace())
        return u' ';
    switch (c.unicode()) {
    case u'\u2019': // right single quotation mark
    case u'\u02BC': // modifier letter apostrophe
        return u'\'';
    case u'\u2010': // hyphen
    case u'\u2011': // non-breaking hyphen
        return u'-';
    default:
        return c;
    }
}

} // namespace

WordsFinder::WordsFinder(const QString &text)
{
    m_folded.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = folded(text.at(i));
        if (c == u' ' && m_folded.endsWith(u' '))
            continue;
        m_folded.append(c);
        m_offsets.append(i);
    }
    m_offsets.append(text.size());
}

QList<Span> WordsFinder::find(const QString &words) const
{
    QString wanted = words.normalized(QString::NormalizationForm_C).simplified();
    for (QChar &c : wanted)
        c = folded(c);
    QList<Span> found;
    if (wanted.isEmpty())
        return found;
    for (qsizetype at = m_folded.indexOf(wanted); at >= 0; at = m_folded.indexOf(wanted, at + wanted.size()))
        found.append({m_offsets.at(at), m_offsets.at(at + wanted.size() - 1) + 1});
    return found;
}

} // namespace dossier
