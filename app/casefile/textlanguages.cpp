// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casefile/textlanguages.h"

#include <map>
#include <utility>

namespace dossier {

namespace {

bool isBlank(QStringView characters)
{
    return std::ranges::all_of(characters, [](QChar c) { return c.isSpace(); });
}

// In order, without those that overlap one that was said before.
QList<PassageLanguage> apart(const QList<PassageLanguage> &passages, qsizetype size)
{
    std::map<qsizetype, PassageLanguage> byStart;
    for (const PassageLanguage &passage : passages) {
        const bool isInside = passage.span.start >= 0 && !passage.span.isEmpty() && passage.span.end <= size;
        const auto behind = byStart.lower_bound(passage.span.start);
        const bool isFree = (behind == byStart.end() || behind->second.span.start >= passage.span.end)
            && (behind == byStart.begin() || std::prev(behind)->second.span.end <= passage.span.start);
        if (isInside && isFree)
            byStart.emplace(passage.span.start, passage);
    }
    QList<PassageLanguage> inOrder;
    for (const auto &[start, passage] : byStart)
        inOrder.append(passage);
    return inOrder;
}

qsizetype middleOf(Span span)
{
    return span.start + (std::max<qsizetype>(span.length(), 1) - 1) / 2;
}

} // namespace

TextLanguages::TextLanguages(const QString &own, QStringView characters, QList<PassageLanguage> passages) : m_own(own)
{
    for (const PassageLanguage &passage : std::as_const(passages)) {
        if (passage.language == own)
            m_saidOwn.append(passage.span);
    }
    std::ranges::sort(m_saidOwn, {}, &Span::end);
    QStringList languages;
    passages.removeIf([&](const PassageLanguage &passage) {
        if (passage.language != own && languages.size() < mostOthers && !languages.contains(passage.language))
            languages.append(passage.language);
        return !languages.contains(passage.language);
    });
    for (const PassageLanguage &passage : apart(passages, characters.size())) {
        const bool goesOn = !m_stretches.isEmpty() && m_stretches.constLast().language == passage.language;
        const qsizetype before = goesOn ? m_stretches.constLast().span.end : 0;
        if (goesOn && isBlank(characters.sliced(before, passage.span.start - before)))
            m_stretches.last().span.end = passage.span.end;
        else
            m_stretches.append(passage);
    }
}

QStringList TextLanguages::others() const
{
    QStringList languages;
    for (const PassageLanguage &stretch : m_stretches) {
        if (!languages.contains(stretch.language))
            languages.append(stretch.language);
    }
    return languages;
}

QList<PassageLanguage>::const_iterator TextLanguages::endingBehind(qsizetype offset) const
{
    return std::ranges::upper_bound(
        m_stretches, offset, {}, [](const PassageLanguage &stretch) { return stretch.span.end; });
}

const QString &TextLanguages::of(Span span) const
{
    const qsizetype middle = middleOf(span);
    const auto stretch = endingBehind(middle);
    return stretch != m_stretches.cend() && stretch->span.contains(middle) ? stretch->language : m_own;
}

bool TextLanguages::isIn(const QString &language, Span span) const
{
    const auto stretch = endingBehind(span.start);
    const bool meets = stretch != m_stretches.cend() && stretch->span.start < std::max(span.end, span.start + 1);
    if (!meets)
        return language == m_own;
    return stretch->language == language && stretch->span.contains(span);
}

bool TextLanguages::isSaid(Span span) const
{
    const qsizetype middle = middleOf(span);
    const auto own = std::ranges::upper_bound(m_saidOwn, middle, {}, &Span::end);
    return of(span) != m_own || (own != m_saidOwn.cend() && own->contains(middle));
}

} // namespace dossier
