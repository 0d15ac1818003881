// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/numbers.h"
#include "collation/checks.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QStringView>

namespace dossier {

// A name where it stands.
struct CheckedName
{
    Span span;
    EntityId entity; // none: it is no entity yet
    EntityType type = EntityType::Other;
    QStringList words; // folded, without short ones
    bool isEpithet = false; // "Augustus the Strong"
};

// What a passage says that can be compared.
struct CheckedPassage
{
    Span span;
    PassageKind kind = PassageKind::Sentence;
    qsizetype letters = 0;
    QList<FoundNumber> numbers;
    QList<FoundDate> dates;
    QList<CheckedName> names;
    QSet<QString> figures; // as they stand, of dates too
};

// The words of three letters and more, folded.
QStringList checkedWords(QStringView text);

// What one side of a rendition says, passage by passage. The text must outlive it.
class CheckedSide
{
public:
    CheckedSide(const CheckedText &text, const QHash<EntityId, EntityType> &entities);

    const QList<CheckedPassage> &said() const { return m_said; }
    const QSet<QString> &names() const { return m_names; } // their words, folded
    const QSet<QString> &nameWords() const { return m_nameWords; } // of all names, folded
    qsizetype placeOf(PassageId passage) const { return m_places.value(passage, -1); }
    const QString &language() const { return m_text.text.language; }
    const QString &languageOf(Span passage) const { return m_languages.of(passage); }
    bool isLanguageSaid(Span passage) const { return m_languages.isSaid(passage); } // by a person
    QStringView characters(Span span) const
    {
        return QStringView(m_text.text.characters).sliced(span.start, span.length());
    }

private:
    template <typename Item> void place(const QList<Item> &items, QList<Item> CheckedPassage::*to);
    void readNumbers();
    void readNames(const QHash<EntityId, EntityType> &entities);
    QList<CheckedName> namesInOrder(const QHash<EntityId, EntityType> &entities) const;
    bool isArticle(const QString &word, Span place) const;
    bool isArticleBetween(Span before, Span name) const;
    bool endsInEpithet(Span name) const;

    const CheckedText &m_text;
    TextLanguages m_languages;
    QList<CheckedPassage> m_said;
    QHash<PassageId, qsizetype> m_places;
    QSet<QString> m_names;
    QSet<QString> m_nameWords;
};

} // namespace dossier
