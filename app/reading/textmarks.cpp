// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/textmarks.h"

#include "appearance/colours.h"
#include "models/phrases.h"
#include "models/proposalwords.h"
#include "prose/signs.h"
#include "reading/readingcolumn.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

bool saysLanguage(const RemarkMark &mark)
{
    return !phrase::passageLanguage(mark).isEmpty();
}

ProseMark nameMark(const MentionMark &mention)
{
    ProseMark mark;
    mark.span = mention.mention.span;
    mark.layer = ProseMark::Layer::Name;
    mark.hue = typeInk(mention.type);
    mark.proposed = mention.status == Status::Proposed;
    mark.row = mention.mention.id.value;
    return mark;
}

ProseMark dateMark(const Date &date)
{
    ProseMark mark;
    mark.span = date.span;
    mark.layer = ProseMark::Layer::Date;
    mark.hue = Ink::Event;
    mark.row = date.id.value;
    return mark;
}

MarkState stateOf(const LitSpan &lit, bool glance)
{
    if (glance)
        return MarkState::Glance;
    if (lit.current)
        return MarkState::Current;
    return lit.strength == Strength::Weak ? MarkState::Weak : MarkState::Lit;
}

ProseMark::Layer layerOf(LitKind kind)
{
    switch (kind) {
    case LitKind::Passage:
        return ProseMark::Layer::Passage;
    case LitKind::Evidence:
        return ProseMark::Layer::Evidence;
    case LitKind::EvidenceWords:
    case LitKind::Words:
        return ProseMark::Layer::EvidenceWords;
    case LitKind::Entity:
        return ProseMark::Layer::Name;
    case LitKind::Date:
        return ProseMark::Layer::Date;
    }
    return ProseMark::Layer::Passage;
}

// What is lit replaces the mark at rest that stands for the same row, else stands beside it.
void light(QList<ProseMark> &marks, const QList<LitSpan> &spans, bool glance)
{
    QHash<std::pair<int, qsizetype>, qsizetype> places;
    for (qsizetype i = 0; i < marks.size(); ++i)
        places.insert({static_cast<int>(marks.at(i).layer), marks.at(i).span.start}, i);
    for (const LitSpan &lit : spans) {
        ProseMark mark;
        mark.span = lit.span;
        mark.layer = layerOf(lit.kind);
        mark.state = stateOf(lit, glance);
        mark.row = lit.row;
        mark.hue = lit.kind == LitKind::Entity ? typeInk(lit.type) : lit.kind == LitKind::Date ? Ink::Event : Ink::Mark;
        if (lit.kind == LitKind::Entity && lit.hue != lit.type)
            mark.ownHue = typeInk(lit.hue);
        const qsizetype rest = places.value({static_cast<int>(mark.layer), mark.span.start}, -1);
        if (rest < 0 || marks.at(rest).span != mark.span)
            marks.append(mark);
        else if (!glance || marks.at(rest).state == MarkState::Rest) {
            marks[rest].state = mark.state;
            marks[rest].ownHue = mark.ownHue;
        }
    }
}

QList<ProseMark> restMarks(const TextSheet &sheet)
{
    QList<ProseMark> marks;
    marks.reserve(sheet.mentions.size() + sheet.dates.size());
    for (const MentionMark &mention : sheet.mentions) {
        if (mention.mention.standing.status != Status::Rejected)
            marks.append(nameMark(mention));
    }
    for (const DateMark &date : sheet.dates) {
        if (date.date.standing.status != Status::Rejected)
            marks.append(dateMark(date.date));
    }
    return marks;
}

} // namespace

QList<RemarkMark> languagesIn(const TextSheet &sheet)
{
    QList<RemarkMark> said = sheet.remarks;
    said.removeIf([](const RemarkMark &mark) { return !saysLanguage(mark); });
    return said;
}

QList<ProseLabel> linkLabels(const TextSheet &sheet)
{
    QList<ProseLabel> labels;
    QHash<PassageId, qsizetype> ends;
    for (const Passage &passage : sheet.passages)
        ends.insert(passage.id, passage.span.end);
    PassageId last;
    for (qsizetype i = 0; i < sheet.links.size(); ++i) {
        const LinkedPassage &link = sheet.links.at(i);
        const auto end = ends.constFind(link.passage);
        if (end == ends.cend() || link.status == Status::Rejected)
            continue;
        // No break before a number; a thin space parts several.
        const QChar gap = link.passage == last ? QChar(0x202F) : QChar(QChar::Nbsp);
        const bool isProposed = link.status == Status::Proposed;
        labels.append(
            {*end, gap + (isProposed ? u"[%1?]"_s : u"[%1]"_s).arg(link.otherNumber), static_cast<int>(i), isProposed,
                isProposed ? ReadingColumn::tr("Passage %1 of the source, proposed by rule").arg(link.otherNumber)
                           : ReadingColumn::tr("Passage %1 of the source").arg(link.otherNumber)});
        last = link.passage;
    }
    std::ranges::stable_sort(labels, {}, &ProseLabel::offset);
    return labels;
}

QList<ProseLabel> languageLabels(const TextSheet &sheet)
{
    QList<ProseLabel> labels;
    for (qsizetype i = 0; i < sheet.remarks.size(); ++i) {
        const RemarkMark &mark = sheet.remarks.at(i);
        if (!saysLanguage(mark) || mark.spans.isEmpty())
            continue;
        labels.append({mark.spans.constFirst().end, QChar(QChar::Nbsp) + phrase::languageTag(mark), static_cast<int>(i),
            mark.code != phrase::saidLanguage, phrase::remark(mark)});
    }
    std::ranges::stable_sort(labels, {}, &ProseLabel::offset);
    return labels;
}

QList<ProseMark> marksOf(
    const TextSheet &sheet, const QList<LitSpan> &lit, const QList<LitSpan> &glance, NamesShown names)
{
    QList<ProseMark> marks = names == NamesShown::All ? restMarks(sheet) : QList<ProseMark>();
    light(marks, lit, false);
    light(marks, glance, true);
    if (names == NamesShown::None) {
        marks.removeIf([](const ProseMark &mark) {
            return mark.layer == ProseMark::Layer::Name || mark.layer == ProseMark::Layer::Date;
        });
    }
    return marks;
}

QList<ProsePassage> passagesOf(const TextSheet &sheet, const QList<LitSpan> &lit)
{
    QList<ProsePassage> passages;
    passages.reserve(sheet.passages.size());
    auto next = lit.cbegin();
    for (const Passage &passage : sheet.passages) {
        ProsePassage shown{passage.span.start, passage.number, false, ClaimSign::Alone};
        while (next != lit.cend() && next->span.end <= passage.span.start)
            ++next;
        for (auto span = next; span != lit.cend() && span->span.start < passage.span.end; ++span) {
            if (!span->span.overlaps(passage.span))
                continue;
            shown.lit = true;
            if (span->kind == LitKind::Evidence && span->sign != ClaimSign::Alone)
                shown.sign = span->sign;
        }
        passages.append(shown);
    }
    return passages;
}

QList<std::pair<qsizetype, QColor>> ticksOf(const QList<LitSpan> &lit)
{
    QList<std::pair<qsizetype, QColor>> ticks;
    const Colours colours = Colours::current();
    for (const LitSpan &span : lit) {
        if (span.kind == LitKind::Entity)
            ticks.append({span.span.start, colours.ink(typeInk(span.hue))});
        else if (span.kind == LitKind::Evidence || span.kind == LitKind::Words)
            ticks.append({span.span.start, colours.ink(Ink::Mark)});
        else if (span.kind == LitKind::Date)
            ticks.append({span.span.start, colours.ink(Ink::Event)});
    }
    return ticks;
}

MarkThere markAt(const TextSheet &sheet, qsizetype offset)
{
    for (const MentionMark &mention : sheet.mentions) {
        if (mention.mention.span.contains(offset) && mention.mention.standing.status != Status::Rejected)
            return {MarkThere::What::Mention, mention.entity(), {}, mention.mention.span};
    }
    for (const DateMark &date : sheet.dates) {
        if (date.date.span.contains(offset) && date.date.standing.status != Status::Rejected)
            return {MarkThere::What::Date, {}, date.event, date.date.span};
    }
    return {};
}

} // namespace dossier
