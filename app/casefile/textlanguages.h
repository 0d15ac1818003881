// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/span.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <algorithm>

namespace dossier {

// A stretch of a text that is in another language than the rest of it.
struct PassageLanguage
{
    Span span;
    QString language; // ISO 639-1, "" when nobody can say

    bool operator==(const PassageLanguage &) const = default;
};

// In which languages a text is: its own, and that of passages a person has said it of.
class TextLanguages
{
public:
    // Passages in any order; of two that overlap the first counts, and of languages beyond `mostOthers` none. Passages
    // in the same language with nothing but blanks between them are one stretch.
    static constexpr qsizetype mostOthers = 20;
    explicit TextLanguages(const QString &own = {}, QStringView characters = {}, QList<PassageLanguage> passages = {});

    const QString &own() const { return m_own; }
    bool isMixed() const { return !m_stretches.isEmpty(); }
    const QList<PassageLanguage> &stretches() const { return m_stretches; } // in order, none in the text's own language
    QStringList others() const; // each once
    const QString &of(Span span) const; // that of its middle
    bool isIn(const QString &language, Span span) const; // the whole of it
    bool isSaid(Span span) const; // of its middle; also that it is in the text's own language

    // What `find` finds, as QList with spans, when it is called for each language of the text, where the text is in it.
    template <typename Find> auto inEach(Find find) const
    {
        auto found = find(m_own);
        if (!isMixed())
            return found;
        found.removeIf([this](const auto &item) { return !isIn(m_own, item.span); });
        for (const QString &language : others()) {
            auto more = find(language);
            more.removeIf([&](const auto &item) { return !isIn(language, item.span); });
            found += more;
        }
        std::ranges::stable_sort(found, {}, [](const auto &item) { return item.span; });
        return found;
    }

private:
    // The first stretch that ends behind the offset.
    QList<PassageLanguage>::const_iterator endingBehind(qsizetype offset) const;

    QString m_own;
    QList<PassageLanguage> m_stretches;
    QList<Span> m_saidOwn; // in order
};

} // namespace dossier
