// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/id.h"
#include "casefile/origin.h"

#include <QString>

namespace dossier {

// What kind of named thing an entity is. The order is that of lists and of the colour tables.
enum class EntityType { Organisation, Person, Place, Product, ThreatActor, Malware, Vulnerability, Other };
inline constexpr int entityTypeCount = 8;

QString toString(EntityType type); // "organisation" … "threat-actor" … "other"
EntityType entityTypeFromString(const QString &word); // unknown words are Other

// A person, organisation, place, product, threat actor, malware, vulnerability or other named thing.
struct Entity
{
    EntityId id;
    Uid uid;
    EntityType type = EntityType::Other;
    QString label; // what lists call it where the reader's language has no name
    QString description; // one line for the card, may be empty
    Standing standing;

    bool operator==(const Entity &) const = default;
};

enum class NameKind { Full, Acronym, Variant, Mangled }; // Mangled: what a translation made of it

QString toString(NameKind kind);
NameKind nameKindFromString(const QString &word);

// What an entity is called in a language.
struct Name
{
    NameId id;
    EntityId entity;
    QString language; // ISO 639-1, "" for all
    QString spelling;
    NameKind kind = NameKind::Full;
    bool preferred = false; // the one lists show in that language
    Standing standing;

    bool operator==(const Name &) const = default;
};

enum class Judgement { Same, NotTheSame, Unsure };

QString toString(Judgement judgement); // "same", "not-the-same", "unsure"
Judgement judgementFromString(const QString &word);

// The judgement that two entities are the same, not the same, or unsure.
struct Sameness
{
    SamenessId id;
    EntityId first;
    EntityId second;
    Judgement judgement = Judgement::Unsure;
    QString reason;
    Standing standing;

    bool operator==(const Sameness &) const = default;
};

} // namespace dossier
