// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/rows.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace dossier {

// What speaks for two entities being the same, or against it. The order is that of the list: the strongest first.
enum class LikenessCode {
    SameName, // arguments: the name
    SameAcronym, // the acronym
    AcronymOf, // the acronym, what it could stand for
    PartOfName, // the shorter name, the longer one
    AlmostTheSameName, // both
    SameCompanions, // number: others that appear with both
    SameEvents, // number: events whose evidence names both
    NeverTogether, // both are named, and no source names both
    OtherFigure, // the names, which differ in a figure alone
    SameSentence, // number: passages that name both; place: the first
    OtherType,
    NoTimeTogether, // the sources of one end before those of the other begin; arguments: EDTF of the end, of the begin
};

struct LikenessReason
{
    LikenessCode code = LikenessCode::SameName;
    QStringList arguments{};
    qint64 number = 0;

    bool speaksFor() const { return code < LikenessCode::OtherFigure; }
    bool operator==(const LikenessReason &) const = default;
};

// A source that names one of two entities or both, and how often.
struct ComparedSource
{
    SourceId source;
    QString title;
    QString language;
    qint64 first = 0;
    qint64 second = 0;

    bool operator==(const ComparedSource &) const = default;
};

// Two entities side by side, for a person who judges whether they are the same.
struct EntityComparison
{
    EntityCard first;
    EntityCard second;
    QList<ComparedSource> sources; // both first, then those with most mentions; the first few hundred
    qint64 sharedSources = 0; // in the whole case
    QList<EntityRow> companions; // of both, most passages with either first
    QList<Event> events; // whose evidence names both, in order of time
    QList<TextSpan> together; // the first mention in each passage that names both
    SourceId togetherIn; // the source of the first of these
    QList<Sameness> judgements; // on the two, or on those they are judged to be the same as; nobody rejected them
    QList<LikenessReason> reasons; // for, then against

    bool operator==(const EntityComparison &) const = default;
};

} // namespace dossier
