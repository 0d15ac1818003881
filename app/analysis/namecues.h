// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/entity.h"

#include <QSet>
#include <QString>
#include <QStringList>
#include <QtTypes>

#include <optional>

namespace dossier {

// Words that tell that a name stands here, and of what. All lookups are by lower case, in any of the languages.

// "Centre", "Ministerie", "Autorità": with a capital and more words the name of an organisation.
bool isOrganisationWord(const QString &word);
// "federal", "nazionale": goes on with the name of an organisation though it has no capital.
bool isOrganisationTail(const QString &word);
// "ministre", "woordvoerder", "Mr": a person's name follows.
bool isPersonTitle(const QString &word);
// "Annelies", "Olivier": common in the countries of the five languages.
bool isGivenName(const QString &word);
// "van", "della": may stand inside a person's name.
bool isPersonParticle(const QString &word);
// "de", "pour la", "für": may stand inside the name of an organisation.
bool isConnector(const QString &word);
// "société", "krant", "ransomware", "città": the name that follows is of that type.
std::optional<EntityType> typeAnnouncedBy(const QString &word);
// "selon", "volgens": an organisation or person that says something follows.
bool isSayingWord(const QString &word);
// "PDF", "CEO", "EUR": all capitals and no name.
bool isCommonAcronym(const QString &word);
// "Chinese", "Monday", "I": with a capital in English or Dutch though no name.
bool isCapitalisedAnyway(const QString &word);
// How official designations begin, as words in small letters: "service public fédéral", "ministerie van"; and what such
// a beginning is shortened to, if it is: "SPF".
struct DesignationHead
{
    QStringList words;
    QString acronym;
};
const QList<DesignationHead> &designationHeads();

// All of the above at once, for scans that ask every word of a text.
struct WordCues
{
    enum Cue : quint32 {
        OrganisationWord = 1 << 0,
        OrganisationTail = 1 << 1,
        PersonTitle = 1 << 2,
        GivenName = 1 << 3,
        PersonParticle = 1 << 4,
        Connector = 1 << 5,
        SayingWord = 1 << 6,
        CommonAcronym = 1 << 7,
        CapitalisedAnyway = 1 << 8,
        DesignationHead = 1 << 9, // its first word
        Conjunction = 1 << 10, // "and"
        Honorific = 1 << 11, // "Mrs": before a family name alone
        Article = 1 << 12, // with the prepositions that have one in them: "du", "dell"
        Prefix = 1 << 13, // "ex": before a hyphen no part of the name
        Portfolio = 1 << 14, // "Intérieur": what a ministry is for, by itself no name
        Locative = 1 << 15, // "in", "te": before a place
        FirstStopWord = 1 << 16, // small words of the first table language, and so on
        SayVerb = 1 << 24, // "said": a person before or behind it
        EmployerBefore = 1 << 25, // "chez": before a firm
        PlaceWord = 1 << 26, // "Lake": makes a name a place's
        Auxiliary = 1 << 27, // "was": behind the name a sentence begins with
        BareNoun = 1 << 28, // "Haft": has a capital in German, and stands without an article
        NameLink = 1 << 29, // "of": between two capitals it makes one name of them
        Indefinite = 1 << 30, // "a", "une"
        NamingWord = 1U << 31, // "called"
        Direction = 1 << 22, // "to", "entre": more often before places than before anything else
        Solemn = 1 << 21, // "Internet", "Dieu": with a capital in any language
    };

    static constexpr size_t mostTableLanguages = 5;

    quint32 flags = 0;
    bool announces = false;
    EntityType announced = EntityType::Other;

    bool has(quint32 cues) const { return (flags & cues) != 0; }
    static quint32 stopWordOf(const QString &language); // 0 for a language without a table
};

// By the hash (textunits.h) of a word in lower case. Given names have a table of their own: they are asked of words
// with a capital only.
WordCues cuesOf(quint64 lowerHash);
bool isGivenName(quint64 lowerHash);

} // namespace dossier
