// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "events/claimwords.h"

#include "casefile/datewording.h"
#include "models/phrases.h"

#include <QLocale>
#include <QSet>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

QString capitalised(const QString &words)
{
    return words.isEmpty() ? words : QLocale().toUpper(words.first(1)) + words.sliced(1);
}

// A title inside a longer phrase.
QString shortened(const QString &title)
{
    constexpr qsizetype most = 32;
    return title.size() <= most ? title : QString(title.first(most - 1).trimmed() + u'…');
}

QString paragraph(const QString &words)
{
    return u"<p>"_s + words.toHtmlEscaped() + u"</p>"_s;
}

} // namespace

ClaimWords::ClaimWords(const EventSheet &sheet) : m_preferred(sheet.event.preferred)
{
    QList<ClaimRow> rows;
    for (const ClaimSection &section : sheet.sections)
        rows += section.claims;
    QHash<QString, QSet<SourceId>> alike; // by kind, and by kind and language
    const auto kindOf = [](const ClaimRow &row) { return row.sourceKind.toCaseFolded(); };
    const auto kindAndLanguageOf = [&](const ClaimRow &row) { return QString(kindOf(row) + u'\n' + row.language); };
    for (const ClaimRow &row : std::as_const(rows)) {
        alike[kindOf(row)].insert(row.claim.source);
        alike[kindAndLanguageOf(row)].insert(row.claim.source);
    }
    for (const ClaimRow &row : std::as_const(rows)) {
        const bool byBadge = !row.sourceKind.isEmpty() && alike.value(kindAndLanguageOf(row)).size() == 1;
        m_names.insert(row.claim.source, byBadge ? row.sourceKind : row.sourceTitle);
        const bool byKind = !row.sourceKind.isEmpty() && alike.value(kindOf(row)).size() == 1;
        m_repeatWords.insert(row.claim.id,
            byKind ? tr("repeats the %1", "a kind of source: communiqué").arg(row.sourceKind)
                   : tr("repeats “%1”", "a title").arg(shortened(row.sourceTitle)));
    }
}

QString ClaimWords::sourceName(SourceId source) const
{
    return capitalised(m_names.value(source));
}

QString ClaimWords::passageOf(const ClaimRow &row)
{
    return row.passageNumber > 0 ? tr(" · %1", "the number of a passage, after its source").arg(row.passageNumber)
                                 : QString();
}

QString ClaimWords::notesOn(const ClaimRow &row) const
{
    QStringList notes;
    const Claim &claim = row.claim;
    if (claim.id == m_preferred)
        notes.append(tr("preferred by a person"));
    if (claim.standing.status != Status::Accepted)
        notes.append(phrase::status(claim.standing.status));
    if (claim.repeats)
        notes.append(m_repeatWords.value(claim.repeats, tr("repeats another source")));
    if (claim.stance == Stance::Contradicts)
        notes.append(tr("denies it"));
    if (!claim.anchor.isEmpty()) {
        const auto anchor = Edtf::parse(claim.anchor);
        notes.append(
            tr("counted from %1", "a date").arg(anchor ? wording(*anchor, phrase::interfaceLanguage()) : claim.anchor));
    }
    return notes.join(u", "_s);
}

QString ClaimWords::valueOf(const ClaimRow &row)
{
    if (row.claim.value.isEmpty())
        return row.claim.kind == ClaimKind::Attribution ? tr("names no one") : tr("does not say");
    return phrase::withStance(phrase::claimValue(row), row.claim.stance);
}

QString ClaimWords::readingOf(const ClaimRow &row)
{
    const QString value = row.claim.kind == ClaimKind::Date ? row.claim.date.toString() : row.claim.value;
    return value.isEmpty() ? value : phrase::withStance(value, row.claim.stance);
}

QString ClaimWords::voiceWords(Voice voice)
{
    switch (voice) {
    case Voice::Said:
        return tr("Said in so many words");
    case Voice::Interpreted:
        return tr("Interpreted from these words");
    case Voice::Inferred:
        return tr("Inferred from more than these words");
    }
    return {};
}

QString ClaimWords::credibilityWords(int credibility)
{
    switch (credibility) {
    case 1:
        return tr("Credibility 1: confirmed by other sources");
    case 2:
        return tr("Credibility 2: probably true");
    case 3:
        return tr("Credibility 3: possibly true");
    case 4:
        return tr("Credibility 4: doubtful");
    case 5:
        return tr("Credibility 5: improbable");
    case 6:
        return tr("Credibility 6: cannot be judged");
    default:
        return {};
    }
}

QString ClaimWords::explanationOf(const ClaimRow &row) const
{
    QStringList paragraphs;
    const QString sentence = row.evidence.isEmpty() ? QString() : row.evidence.constFirst().quote.words;
    if (!sentence.isEmpty())
        paragraphs.append(paragraph(quoted(sentence, row.language)));
    else if (!row.claim.wording.isEmpty())
        paragraphs.append(paragraph(quoted(row.claim.wording, row.language)));
    if (!row.claim.date.isNull())
        paragraphs.append(paragraph(capitalised(wording(row.claim.date, row.claim.part, phrase::interfaceLanguage()))));
    QStringList source{row.sourceTitle};
    if (!row.sourceKind.isEmpty())
        source.append(row.sourceKind);
    if (!row.published.isNull())
        source.append(wording(row.published, phrase::interfaceLanguage()));
    paragraphs.append(paragraph(source.join(u" · "_s)));
    QStringList judged{capitalised(phrase::sign(row.sign)), voiceWords(row.claim.voice)};
    judged.append(credibilityWords(row.claim.credibility));
    judged.append(capitalised(notesOn(row)));
    judged.removeAll(QString());
    paragraphs.append(u"<p>"_s + judged.join(u'\n').toHtmlEscaped().replace(u'\n', "<br>"_L1) + u"</p>"_s);
    return paragraphs.join(QString());
}

QString ClaimWords::lineOf(const EventSheet &sheet)
{
    QString sources = tr("%Ln source(s)", nullptr, sheet.sources);
    if (sheet.repeats > 0)
        sources += u", "_s + tr("%Ln a repeat", "of the sources just counted", sheet.repeats);
    return QStringList{tr("Event"), phrase::status(sheet.event.standing.status), sources}.join(u" · "_s);
}

QString ClaimWords::setDateOf(const Event &event)
{
    if (!event.dateSetByPerson)
        return {};
    const QString date = capitalised(wording(event.date, event.part, phrase::interfaceLanguage()));
    const QString decided = event.preferred ? tr("%1, preferred by a person", "a date").arg(date)
                                            : tr("%1, set by a person", "a date").arg(date);
    return event.reason.isEmpty() ? decided
                                  : tr("%1: %2", "a date that was set, the reason").arg(decided, event.reason);
}

} // namespace dossier
