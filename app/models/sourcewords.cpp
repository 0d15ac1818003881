// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sourcewords.h"

#include "models/phrases.h"

#include <QCoreApplication>
#include <QLocale>

namespace dossier::phrase {

using namespace Qt::StringLiterals;

namespace {

struct SourceWords
{
    Q_DECLARE_TR_FUNCTIONS(SourceWords)
};

QString unknownGroup(SourceGrouping grouping)
{
    switch (grouping) {
    case SourceGrouping::Language:
        return SourceWords::tr("Language not known");
    case SourceGrouping::Publisher:
        return SourceWords::tr("Publisher not known");
    case SourceGrouping::Kind:
        return SourceWords::tr("Kind not known");
    case SourceGrouping::Month:
    case SourceGrouping::Year:
        return SourceWords::tr("Date not known");
    case SourceGrouping::Reliability:
        return SourceWords::tr("Not judged");
    case SourceGrouping::News:
        return SourceWords::tr("Seen before");
    case SourceGrouping::None:
        break;
    }
    return {};
}

// "May 2021" of "2021-05"; a year alone stands among months for what could be of several.
QString dateGroup(SourceGrouping grouping, const QString &key)
{
    if (key == u"~"_s)
        return SourceWords::tr("In more than one year");
    const qsizetype dash = key.indexOf(u'-', 1);
    if (dash < 0)
        return grouping == SourceGrouping::Month ? SourceWords::tr("%1, month not known").arg(key) : key;
    const QString month = QLocale().standaloneMonthName(key.sliced(dash + 1).toInt());
    return SourceWords::tr("%1 %2", "a month and its year").arg(month, key.first(dash));
}

} // namespace

QString grouping(SourceGrouping grouping)
{
    switch (grouping) {
    case SourceGrouping::None:
        return SourceWords::tr("No groups");
    case SourceGrouping::Language:
        return SourceWords::tr("Language");
    case SourceGrouping::Publisher:
        return SourceWords::tr("Publisher");
    case SourceGrouping::Kind:
        return SourceWords::tr("Kind");
    case SourceGrouping::Month:
        return SourceWords::tr("Month of publication");
    case SourceGrouping::Year:
        return SourceWords::tr("Year of publication");
    case SourceGrouping::Reliability:
        return SourceWords::tr("Reliability");
    case SourceGrouping::News:
        return SourceWords::tr("What is new");
    }
    return {};
}

QString order(SourceOrder order)
{
    switch (order) {
    case SourceOrder::Arrival:
        return SourceWords::tr("As they came in");
    case SourceOrder::Date:
        return SourceWords::tr("Date of publication");
    case SourceOrder::Title:
        return SourceWords::tr("Title");
    case SourceOrder::Publisher:
        return SourceWords::tr("Publisher");
    case SourceOrder::Mentions:
        return SourceWords::tr("Mentions of what is selected");
    }
    return {};
}

QString sourceGroup(SourceGrouping grouping, const QString &key)
{
    if (key.isEmpty())
        return unknownGroup(grouping);
    switch (grouping) {
    case SourceGrouping::Language:
        return languageName(key);
    case SourceGrouping::Month:
    case SourceGrouping::Year:
        return dateGroup(grouping, key);
    case SourceGrouping::Reliability:
        return letterAndReliability(reliabilityFromString(key));
    case SourceGrouping::News:
        return SourceWords::tr("New");
    default:
        return key;
    }
}

QString reliability(Reliability reliability)
{
    switch (reliability) {
    case Reliability::NotJudged:
        return SourceWords::tr("not judged");
    case Reliability::A:
        return SourceWords::tr("completely reliable");
    case Reliability::B:
        return SourceWords::tr("usually reliable");
    case Reliability::C:
        return SourceWords::tr("fairly reliable");
    case Reliability::D:
        return SourceWords::tr("not usually reliable");
    case Reliability::E:
        return SourceWords::tr("unreliable");
    case Reliability::F:
        return SourceWords::tr("reliability cannot be judged");
    }
    return {};
}

QString letterAndReliability(Reliability of)
{
    if (of == Reliability::NotJudged)
        return reliability(of);
    return SourceWords::tr("%1: %2", "a letter and what it means").arg(toString(of), reliability(of));
}

} // namespace dossier::phrase
