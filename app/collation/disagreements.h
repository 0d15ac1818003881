// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "collation/checks.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <memory>
#include <utility>

namespace dossier {

// Two passages of different sources that speak of the same and are to be read side by side.
struct Disagreement
{
    enum class What { Number, Date, Author, Extent };

    What what = What::Number;
    Span firstPassage;
    Span firstWords; // of the number or the date; else the passage
    Span secondPassage;
    Span secondWords;
    // Whether both can hardly be right. Else one only says more than the other: who it was, how far it went.
    bool isOpposed = true;
    double weight = 0; // how much they share beside what differs; more is more

    bool operator==(const Disagreement &) const = default;
};

QString toString(Disagreement::What what); // "number", "date", "author", "extent"

// What tells whether two sources may speak of the same.
struct ReportedSource
{
    SourceId source;
    QSet<EventId> events; // they say something about
    QSet<EntityId> entities; // they name, but for places
    QSet<EntityId> places;
};

// Pairs of sources that speak of one event, or name the same entity or two of the same places, each pair once, the
// first with the smaller id: of each source at most a dozen, those that share most. What very many speak of brings
// nobody together.
QList<std::pair<SourceId, SourceId>> reportsToCompare(const QList<ReportedSource> &sources);

// What one source reports, ready to be compared with many others.
class Report
{
public:
    // The text is a source's own; of the entities it names, their types. Words for fr, nl, it, en and de (ISO 639-1):
    // a text in another language says nothing that can be compared.
    Report(const CheckedText &text, const QHash<EntityId, EntityType> &entities);
    Report(Report &&) noexcept;
    Report &operator=(Report &&) noexcept;
    ~Report();

    struct Told; // known to compareReports() alone
    const Told &told() const { return *m_told; }

private:
    std::unique_ptr<Told> m_told;
};

// What two sources that speak of the same event tell differently: a number of the same things about which the same is
// said; a date of the same happening, when both are as fine and not far apart; who is said to have done it; how far
// they are said to have come. Of what two passages share, the words count that reports use (collation/reportwords.h),
// names, dates and words of the same meaning; and passages that name nothing else are about what both sources name in
// title or lead, or several times. Nothing is told of what one of the passages gives both ways, of a number
// that is the other one rounded, nor where both passages name other organisations or other days. One for each thing
// that differs, in the order of the first source.
QList<Disagreement> compareReports(const Report &first, const Report &second);

} // namespace dossier
