// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawing/eventwords.h"

#include "casefile/datewording.h"
#include "drawing/eventindex.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

struct EventWords
{
    Q_DECLARE_TR_FUNCTIONS(dossier::EventWords)
};

QString language()
{
    return QLocale::languageToCode(QLocale().language());
}

QString pointKnown(Precision precision)
{
    switch (precision) {
    case Precision::Day:
        return EventWords::tr("day known");
    case Precision::Month:
        return EventWords::tr("month known, day not");
    case Precision::Season:
        return EventWords::tr("season known, month not");
    case Precision::Quarter:
        return EventWords::tr("quarter known, month not");
    case Precision::Quadrimester:
        return EventWords::tr("third of the year known, month not");
    case Precision::Half:
        return EventWords::tr("half of the year known, month not");
    case Precision::Year:
        return EventWords::tr("year known, month not");
    case Precision::Decade:
        return EventWords::tr("decade known, year not");
    case Precision::Century:
        return EventWords::tr("century known, decade not");
    case Precision::Millennium:
        return EventWords::tr("millennium known, century not");
    case Precision::Unknown:
        break;
    }
    return {};
}

QString aboutKnown(Precision precision)
{
    switch (precision) {
    case Precision::Day:
        return EventWords::tr("about that day");
    case Precision::Month:
        return EventWords::tr("about that month");
    case Precision::Year:
        return EventWords::tr("about that year");
    default:
        return EventWords::tr("about then");
    }
}

QString spanKnown(const Edtf &date)
{
    if (date.startEnd() == IntervalEnd::Open)
        return EventWords::tr("how long before is not known");
    if (date.startEnd() == IntervalEnd::Unknown)
        return EventWords::tr("start not known");
    if (date.endEnd() == IntervalEnd::Open)
        return EventWords::tr("still going on when last spoken of");
    if (date.endEnd() == IntervalEnd::Unknown)
        return EventWords::tr("end not known");
    if (date.innerBounds() == date.bounds() && !date.isApproximate())
        return EventWords::tr("first and last day known");
    return EventWords::tr("exact start and end not known");
}

qsizetype signs(const EventRow &event, ClaimSign sign)
{
    return std::ranges::count_if(event.claims,
        [sign](const DatedClaim &claim) { return claim.sign == sign && claim.status != Status::Rejected; });
}

QString number(qsizetype count)
{
    return QLocale().toString(count);
}

// One and many are two texts, so that the words are right before any translation is loaded.
QString sourceCount(int count)
{
    return count == 1 ? EventWords::tr("1 source") : EventWords::tr("%1 sources").arg(number(count));
}

// Whether the date is what a rule made of words; a person may have set it, or written the claim it comes from.
bool isReadByRule(const EventRow &event)
{
    if (event.dateSetByPerson && !event.preferred)
        return false;
    const auto isGiver = [&event](const DatedClaim &claim) {
        return event.preferred ? claim.claim == event.preferred : claim.date == event.date && claim.part == event.part;
    };
    const bool isTyped = std::ranges::any_of(
        event.claims, [&](const DatedClaim &claim) { return isGiver(claim) && claim.rule.isEmpty(); });
    return !isTyped;
}

QString dayWords(const Edtf &date)
{
    return wording(date, language());
}

} // namespace

QString dateWords(const Edtf &date, DatePart part)
{
    return date.isNull() ? EventWords::tr("no date") : wording(date, part, language());
}

QString knownWords(const Edtf &date, DatePart part)
{
    if (date.isNull())
        return {};
    if (date.shape() == DateShape::OneOf)
        return EventWords::tr("one of them");
    if (date.shape() == DateShape::AllOf)
        return EventWords::tr("each of them");
    if (date.shape() == DateShape::Span)
        return part == DatePart::Between ? EventWords::tr("some time within, when is not known") : spanKnown(date);
    if (thirdOf(part) != DatePart::None)
        return EventWords::tr("bounds as read by a rule");
    if (date.isApproximate())
        return aboutKnown(date.precision());
    return date.isUncertain() ? EventWords::tr("uncertain") : pointKnown(date.precision());
}

QString knownWords(const EventRow &event)
{
    const bool isThirdOfUnit = event.date.shape() == DateShape::Point && thirdOf(event.part) != DatePart::None;
    return isThirdOfUnit && !isReadByRule(event) ? pointKnown(event.date.precision())
                                                 : knownWords(event.date, event.part);
}

QString sourceWords(const EventRow &event)
{
    QString words = sourceCount(event.sources);
    if (event.repeats > 0) {
        words += u", "_s
            + (event.repeats == 1 ? EventWords::tr("1 repeats another")
                                  : EventWords::tr("%1 repeat others").arg(number(event.repeats)));
    }
    words += u'.';
    if (const qsizetype coarser = signs(event, ClaimSign::Refine); coarser > 0) {
        words += u' '
            + (coarser == 1 ? EventWords::tr("1 is coarser.") : EventWords::tr("%1 are coarser.").arg(number(coarser)));
    }
    if (event.verdict == Verdict::Disagree)
        words += u' ' + EventWords::tr("They disagree on the date.");
    if (event.dateSetByPerson)
        words += u' ' + EventWords::tr("The date was decided by a person.");
    return words;
}

QString quoted(const QString &words, const QString &language)
{
    if (words.isEmpty())
        return words;
    if (language == "fr"_L1)
        return u"«\u00a0%1\u00a0»"_s.arg(words);
    if (language == "de"_L1)
        return u"„%1“"_s.arg(words);
    return u"“%1”"_s.arg(words);
}

QList<QString> claimLines(const EventRow &event, const std::function<QString(const QString &rule)> &ruleName)
{
    QList<QString> lines;
    for (const DatedClaim &claim : event.claims) {
        if (claim.wording.isEmpty())
            continue;
        QString line = quoted(claim.wording, claim.language);
        if (const Result<Edtf> anchor = Edtf::parse(claim.anchor); !claim.anchor.isEmpty() && anchor)
            line += u' ' + EventWords::tr("counted from %1").arg(dayWords(*anchor));
        else if (!claim.rule.isEmpty())
            line += u' ' + EventWords::tr("read by rule %1").arg(quoted(ruleName(claim.rule), language()));
        if (!lines.contains(line))
            lines.append(line);
    }
    return lines;
}

QString claimSource(const DatedClaim &claim)
{
    const QString name = claim.sourceKind.isEmpty() ? claim.sourceTitle : claim.sourceKind;
    QString words = QStringList({claim.language, name}).join(u' ').trimmed();
    if (claim.repeated)
        words += u", "_s + EventWords::tr("a repeat");
    if (const Result<Edtf> anchor = Edtf::parse(claim.anchor); !claim.anchor.isEmpty() && anchor)
        words += u", "_s + EventWords::tr("counted from %1").arg(dayWords(*anchor));
    return words;
}

QString spokenEvent(const EventRow &event)
{
    QString when = dateWords(event.date, event.part);
    if (const QString known = knownWords(event); !known.isEmpty())
        when += u", "_s + known;
    QString words =
        EventWords::tr("%1: %2; %3", "date: event; sources").arg(when, event.title, sourceCount(event.sources));
    if (event.repeats > 0) {
        words += u", "_s
            + (event.repeats == 1 ? EventWords::tr("1 a repeat")
                                  : EventWords::tr("%1 are repeats").arg(number(event.repeats)));
    }
    if (const qsizetype coarser = signs(event, ClaimSign::Refine); coarser > 0)
        words += u"; "_s + EventWords::tr("%1 coarser").arg(number(coarser));
    if (event.verdict == Verdict::Disagree)
        words += u"; "_s + EventWords::tr("sources disagree on the date");
    if (event.dateSetByPerson)
        words += u"; "_s + EventWords::tr("date decided by a person");
    if (event.status == Status::Proposed)
        words += u"; "_s + EventWords::tr("proposed");
    if (event.status == Status::Rejected)
        words += u"; "_s + EventWords::tr("rejected");
    return words;
}

QString daysWords(DayBounds days)
{
    const QLocale locale;
    const QDate first = QDate::fromJulianDay(days.earliest);
    const QDate last = QDate::fromJulianDay(days.latest);
    const auto day = [&](QDate date) { return locale.toString(date, EventWords::tr("d MMMM yyyy")); };
    if (first == last)
        return day(first);
    const bool months = first.day() == 1 && last.day() == last.daysInMonth();
    if (!months)
        return EventWords::tr("%1 to %2", "from one day to another").arg(day(first), day(last));
    const bool years = first.month() == 1 && last.month() == 12;
    if (years && first.year() == last.year())
        return QString::number(first.year());
    const auto month = [&](QDate date) { return locale.toString(date, u"MMMM yyyy"_s); };
    if (years)
        return EventWords::tr("%1 to %2").arg(first.year()).arg(last.year());
    if (first.year() == last.year() && first.month() == last.month())
        return month(first);
    const QString begin = first.year() == last.year() ? locale.standaloneMonthName(first.month()) : month(first);
    return EventWords::tr("%1 to %2").arg(begin, month(last));
}

QString eventCount(qsizetype count)
{
    return count == 1 ? EventWords::tr("1 event") : EventWords::tr("%1 events").arg(number(count));
}

} // namespace dossier
