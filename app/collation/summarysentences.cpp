// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/passagelanguages.h"
#include "collation/summarypair.h"
#include "collation/tellingwords.h"

#include <algorithm>

namespace dossier {

namespace {

using What = RenditionFinding::What;

class SentenceCheck
{
public:
    explicit SentenceCheck(const SummaryPair &pair) : m_pair(pair) { }

    QList<RenditionFinding> findings()
    {
        for (qsizetype place = 0; place < m_pair.summary().said().size(); ++place) {
            const CheckedPassage &said = m_pair.summary().said().at(place);
            if (said.kind == PassageKind::Field || said.letters > longestSentence)
                continue;
            if (isUntranslated(said))
                m_findings.append({What::Untranslated, Severity::Major, sourceOf(place), said.span});
            else if (said.kind == PassageKind::Sentence && m_pair.under(place).isEmpty() && isAdded(said))
                m_findings.append({What::Addition, Severity::Minor, m_pair.nowhere(place), said.span});
        }
        return m_findings;
    }

private:
    bool isUntranslated(const CheckedPassage &said) const
    {
        const CheckedSide &summary = m_pair.summary();
        const QString &source = m_pair.source().language();
        if (source == summary.language() || summary.isLanguageSaid(said.span))
            return false;
        const LanguageGuess guess = passageLanguage(summary.characters(said.span), summary.language());
        return guess.language == source && guess.confidence >= surePassage;
    }

    Span sourceOf(qsizetype place) const
    {
        const QList<qsizetype> &under = m_pair.under(place);
        return under.isEmpty() ? m_pair.nowhere(place) : m_pair.source().said().at(under.constFirst()).span;
    }

    // It is linked to nothing, and several of its words are known to say what no word of the source says. A word that
    // no table has tells nothing either way.
    bool isAdded(const CheckedPassage &said)
    {
        constexpr qsizetype enough = 2;
        if (m_pair.links() < enough)
            return false; // the two were hardly aligned
        readSource();
        qsizetype strange = 0;
        qsizetype known = 0;
        for (const TellingWord &word : tellingWords(m_pair.summary(), said, said.span)) {
            if (m_sourceWords.contains(word))
                ++known;
            else if (!word.meanings.isEmpty())
                ++strange;
        }
        return strange >= enough && strange >= known;
    }

    void readSource()
    {
        if (m_isRead)
            return;
        m_isRead = true;
        for (const CheckedPassage &passage : m_pair.source().said())
            m_sourceWords.insert(tellingWords(m_pair.source(), passage, passage.span));
    }

    const SummaryPair &m_pair;
    TellingWords m_sourceWords;
    bool m_isRead = false;
    QList<RenditionFinding> m_findings;
};

} // namespace

QList<RenditionFinding> findStrayingSentences(const SummaryPair &pair)
{
    return SentenceCheck(pair).findings();
}

} // namespace dossier
