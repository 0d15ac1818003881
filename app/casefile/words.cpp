// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casefile/claim.h"
#include "casefile/date.h"
#include "casefile/entity.h"
#include "casefile/finding.h"
#include "casefile/indicator.h"
#include "casefile/origin.h"
#include "casefile/passage.h"
#include "casefile/rendition.h"
#include "casefile/source.h"
#include "casefile/sourcelisting.h"

#include <array>
#include <utility>

// The words that files, bundles and commands use for the values of enumerations; one table for both directions.

namespace dossier {

namespace {

template <typename Value, size_t size> using Words = std::array<std::pair<Value, QLatin1StringView>, size>;

template <typename Value, size_t size> QString wordOf(const Words<Value, size> &words, Value value)
{
    for (const auto &[known, word] : words) {
        if (known == value)
            return word;
    }
    return {};
}

template <typename Value, size_t size>
Value valueOf(const Words<Value, size> &words, const QString &word, Value fallback)
{
    for (const auto &[value, known] : words) {
        if (known.compare(word, Qt::CaseInsensitive) == 0)
            return value;
    }
    return fallback;
}

constexpr Words<Status, 3> statusWords{{
    {Status::Proposed, QLatin1StringView("proposed")},
    {Status::Accepted, QLatin1StringView("accepted")},
    {Status::Rejected, QLatin1StringView("rejected")},
}};

constexpr Words<Reliability, 7> reliabilityWords{{
    {Reliability::NotJudged, QLatin1StringView("")},
    {Reliability::A, QLatin1StringView("A")},
    {Reliability::B, QLatin1StringView("B")},
    {Reliability::C, QLatin1StringView("C")},
    {Reliability::D, QLatin1StringView("D")},
    {Reliability::E, QLatin1StringView("E")},
    {Reliability::F, QLatin1StringView("F")},
}};

constexpr Words<SourceGrouping, 8> groupingWords{{
    {SourceGrouping::None, QLatin1StringView("none")},
    {SourceGrouping::Language, QLatin1StringView("language")},
    {SourceGrouping::Publisher, QLatin1StringView("publisher")},
    {SourceGrouping::Kind, QLatin1StringView("kind")},
    {SourceGrouping::Month, QLatin1StringView("month")},
    {SourceGrouping::Year, QLatin1StringView("year")},
    {SourceGrouping::Reliability, QLatin1StringView("reliability")},
    {SourceGrouping::News, QLatin1StringView("news")},
}};

constexpr Words<SourceOrder, 5> orderWords{{
    {SourceOrder::Arrival, QLatin1StringView("arrival")},
    {SourceOrder::Date, QLatin1StringView("date")},
    {SourceOrder::Title, QLatin1StringView("title")},
    {SourceOrder::Publisher, QLatin1StringView("publisher")},
    {SourceOrder::Mentions, QLatin1StringView("mentions")},
}};

constexpr Words<RenditionKind, 2> renditionKindWords{{
    {RenditionKind::Summary, QLatin1StringView("summary")},
    {RenditionKind::Translation, QLatin1StringView("translation")},
}};

constexpr Words<PassageKind, 3> passageKindWords{{
    {PassageKind::Sentence, QLatin1StringView("sentence")},
    {PassageKind::Heading, QLatin1StringView("heading")},
    {PassageKind::Field, QLatin1StringView("field")},
}};

constexpr Words<EntityType, 8> entityTypeWords{{
    {EntityType::Organisation, QLatin1StringView("organisation")},
    {EntityType::Person, QLatin1StringView("person")},
    {EntityType::Place, QLatin1StringView("place")},
    {EntityType::Product, QLatin1StringView("product")},
    {EntityType::ThreatActor, QLatin1StringView("threat-actor")},
    {EntityType::Malware, QLatin1StringView("malware")},
    {EntityType::Vulnerability, QLatin1StringView("vulnerability")},
    {EntityType::Other, QLatin1StringView("other")},
}};

constexpr Words<NameKind, 4> nameKindWords{{
    {NameKind::Full, QLatin1StringView("full")},
    {NameKind::Acronym, QLatin1StringView("acronym")},
    {NameKind::Variant, QLatin1StringView("variant")},
    {NameKind::Mangled, QLatin1StringView("mangled")},
}};

constexpr Words<Judgement, 3> judgementWords{{
    {Judgement::Same, QLatin1StringView("same")},
    {Judgement::NotTheSame, QLatin1StringView("not-the-same")},
    {Judgement::Unsure, QLatin1StringView("unsure")},
}};

constexpr Words<IndicatorType, 7> indicatorTypeWords{{
    {IndicatorType::EMail, QLatin1StringView("email")},
    {IndicatorType::Telephone, QLatin1StringView("telephone")},
    {IndicatorType::Url, QLatin1StringView("url")},
    {IndicatorType::Domain, QLatin1StringView("domain")},
    {IndicatorType::IpAddress, QLatin1StringView("ip")},
    {IndicatorType::Vulnerability, QLatin1StringView("cve")},
    {IndicatorType::Hash, QLatin1StringView("hash")},
}};

constexpr Words<DatePart, 12> datePartWords{{
    {DatePart::None, QLatin1StringView("")},
    {DatePart::Early, QLatin1StringView("early")},
    {DatePart::Mid, QLatin1StringView("mid")},
    {DatePart::Late, QLatin1StringView("late")},
    {DatePart::Morning, QLatin1StringView("morning")},
    {DatePart::Afternoon, QLatin1StringView("afternoon")},
    {DatePart::Evening, QLatin1StringView("evening")},
    {DatePart::Night, QLatin1StringView("night")},
    {DatePart::AboutEarly, QLatin1StringView("about-early")},
    {DatePart::AboutMid, QLatin1StringView("about-mid")},
    {DatePart::AboutLate, QLatin1StringView("about-late")},
    {DatePart::Between, QLatin1StringView("between")},
}};

constexpr Words<ClaimKind, 4> claimKindWords{{
    {ClaimKind::Date, QLatin1StringView("date")},
    {ClaimKind::Number, QLatin1StringView("number")},
    {ClaimKind::Attribution, QLatin1StringView("attribution")},
    {ClaimKind::Extent, QLatin1StringView("extent")},
}};

constexpr Words<Stance, 2> stanceWords{{
    {Stance::Supports, QLatin1StringView("supports")},
    {Stance::Contradicts, QLatin1StringView("contradicts")},
}};

constexpr Words<Voice, 3> voiceWords{{
    {Voice::Said, QLatin1StringView("said")},
    {Voice::Interpreted, QLatin1StringView("interpreted")},
    {Voice::Inferred, QLatin1StringView("inferred")},
}};

constexpr Words<Severity, 4> severityWords{{
    {Severity::Critical, QLatin1StringView("critical")},
    {Severity::Major, QLatin1StringView("major")},
    {Severity::Minor, QLatin1StringView("minor")},
    {Severity::Noted, QLatin1StringView("noted")},
}};

} // namespace

QString toString(Status status)
{
    return wordOf(statusWords, status);
}
Status statusFromString(const QString &word)
{
    return valueOf(statusWords, word, Status::Proposed);
}

QString toString(Reliability reliability)
{
    return wordOf(reliabilityWords, reliability);
}
Reliability reliabilityFromString(const QString &letter)
{
    return valueOf(reliabilityWords, letter, Reliability::NotJudged);
}

QString toString(SourceGrouping grouping)
{
    return wordOf(groupingWords, grouping);
}
SourceGrouping groupingFromString(const QString &word)
{
    return valueOf(groupingWords, word, SourceGrouping::None);
}

QString toString(SourceOrder order)
{
    return wordOf(orderWords, order);
}
SourceOrder orderFromString(const QString &word)
{
    return valueOf(orderWords, word, SourceOrder::Date);
}

QString toString(RenditionKind kind)
{
    return wordOf(renditionKindWords, kind);
}
bool fromString(const QString &word, RenditionKind &kind)
{
    for (const auto &[value, known] : renditionKindWords) {
        if (known.compare(word, Qt::CaseInsensitive) == 0) {
            kind = value;
            return true;
        }
    }
    return false;
}

QString toString(PassageKind kind)
{
    return wordOf(passageKindWords, kind);
}
PassageKind passageKindFromString(const QString &word)
{
    return valueOf(passageKindWords, word, PassageKind::Sentence);
}

QString toString(EntityType type)
{
    return wordOf(entityTypeWords, type);
}
EntityType entityTypeFromString(const QString &word)
{
    return valueOf(entityTypeWords, word, EntityType::Other);
}

QString toString(NameKind kind)
{
    return wordOf(nameKindWords, kind);
}
NameKind nameKindFromString(const QString &word)
{
    return valueOf(nameKindWords, word, NameKind::Full);
}

QString toString(Judgement judgement)
{
    return wordOf(judgementWords, judgement);
}
Judgement judgementFromString(const QString &word)
{
    return valueOf(judgementWords, word, Judgement::Unsure);
}

QString toString(IndicatorType type)
{
    return wordOf(indicatorTypeWords, type);
}
IndicatorType indicatorTypeFromString(const QString &word)
{
    return valueOf(indicatorTypeWords, word, IndicatorType::Url);
}

QString toString(DatePart part)
{
    return wordOf(datePartWords, part);
}
DatePart datePartFromString(const QString &word)
{
    return valueOf(datePartWords, word, DatePart::None);
}

DatePart thirdOf(DatePart part)
{
    switch (part) {
    case DatePart::Early:
    case DatePart::AboutEarly:
        return DatePart::Early;
    case DatePart::Mid:
    case DatePart::AboutMid:
        return DatePart::Mid;
    case DatePart::Late:
    case DatePart::AboutLate:
        return DatePart::Late;
    default:
        return DatePart::None;
    }
}

bool isAboutPart(DatePart part)
{
    return part == DatePart::AboutEarly || part == DatePart::AboutMid || part == DatePart::AboutLate;
}

DatePart aboutPart(DatePart third)
{
    switch (third) {
    case DatePart::Early:
        return DatePart::AboutEarly;
    case DatePart::Mid:
        return DatePart::AboutMid;
    case DatePart::Late:
        return DatePart::AboutLate;
    default:
        return third;
    }
}

QString toString(ClaimKind kind)
{
    return wordOf(claimKindWords, kind);
}
ClaimKind claimKindFromString(const QString &word)
{
    return valueOf(claimKindWords, word, ClaimKind::Date);
}

QString toString(Stance stance)
{
    return wordOf(stanceWords, stance);
}
Stance stanceFromString(const QString &word)
{
    return valueOf(stanceWords, word, Stance::Supports);
}

QString toString(Voice voice)
{
    return wordOf(voiceWords, voice);
}
Voice voiceFromString(const QString &word)
{
    return valueOf(voiceWords, word, Voice::Said);
}

QString toString(Severity severity)
{
    return wordOf(severityWords, severity);
}
Severity severityFromString(const QString &word)
{
    return valueOf(severityWords, word, Severity::Noted);
}

} // namespace dossier
