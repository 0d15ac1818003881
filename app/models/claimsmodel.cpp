// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claimsmodel.h"

#include "casefile/datewording.h"
#include "models/phrases.h"
#include "models/roles.h"
#include "workspace/casedocument.h"

#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;

ClaimsModel::ClaimsModel(CaseDocument &document, QObject *parent) : SectionedModel(parent), m_document(document)
{
    connect(
        &document, &CaseDocument::focusChanged, this, [this](const Focus &, const Focus &now) { setEvent(now.event); });
    connect(&document, &CaseDocument::lightChanged, this, [this] { changed({LitRole}); });
    connect(&document, &CaseDocument::contentChanged, this, &ClaimsModel::reload);
    setEvent(document.focus().event);
}

void ClaimsModel::setEvent(EventId event)
{
    if (event == m_event)
        return;
    m_event = event;
    ++m_asked;
    m_sheet = {};
    m_claims.clear();
    resetSections({});
    Q_EMIT sheetChanged(m_sheet);
    reload();
}

void ClaimsModel::reload()
{
    if (!m_event)
        return;
    const int question = ++m_asked;
    m_document.queries().eventSheet(m_event).then(this, [this, question](const Result<EventSheet> &sheet) {
        if (question != m_asked)
            return;
        if (sheet)
            take(*sheet);
        else if (sheet.error().code == ErrorCode::NotFound)
            take({});
        else
            Q_EMIT m_document.failed(sheet.error());
    });
}

void ClaimsModel::take(const EventSheet &sheet)
{
    if (sheet == m_sheet)
        return;
    QList<Section> shape;
    QHash<ClaimId, ClaimRow> claims;
    for (const ClaimSection &section : sheet.sections) {
        Section rows{int(section.kind), {}};
        for (const ClaimRow &row : section.claims) {
            claims.insert(row.claim.id, row);
            rows.rows.append(row.claim.id.value);
        }
        shape.append(rows);
    }
    for (const auto &[id, row] : std::as_const(claims).asKeyValueRange())
        m_claims.insert(id, row);
    m_sheet = sheet;
    setSections(shape);
    m_claims = claims;
    changed();
    Q_EMIT sheetChanged(m_sheet);
}

QModelIndex ClaimsModel::indexOf(ClaimId claim) const
{
    return rowIndex(claim.value);
}

const ClaimSection *ClaimsModel::sectionAt(const QModelIndex &index) const
{
    const auto kind = static_cast<ClaimKind>(keyAt(index));
    const auto found = std::ranges::find(m_sheet.sections, kind, &ClaimSection::kind);
    return found == m_sheet.sections.end() ? nullptr : &*found;
}

QVariant ClaimsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (!isSection(index))
        return claimData(m_claims.value(ClaimId(idAt(index))), role);
    const ClaimSection *section = sectionAt(index);
    return section ? sectionData(*section, role) : QVariant();
}

QVariant ClaimsModel::sectionData(const ClaimSection &section, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return phrase::question(section.kind);
    case Qt::AccessibleTextRole:
        return QString(phrase::question(section.kind) + u": "_s + phrase::verdict(section.verdict));
    case SecondLineRole:
        return phrase::verdict(section.verdict);
    case IdRole:
    case QuestionRole:
        return int(section.kind);
    case KindRole:
        return int(RowKind::Section);
    case CountRole:
        return qint64(section.claims.size());
    case LightCountRole:
        return qint64(-1);
    case VerdictRole:
        return int(section.verdict);
    case LitRole:
    case FadedRole:
        return false;
    default:
        return {};
    }
}

QVariant ClaimsModel::claimData(const ClaimRow &row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return row.claim.wording.isEmpty() ? row.claim.value : row.claim.wording;
    case Qt::ToolTipRole:
        return row.evidence.isEmpty() ? row.claim.wording : row.evidence.constFirst().quote.words;
    case Qt::AccessibleTextRole:
        return accessibleText(row);
    case SecondLineRole:
        return row.passageNumber > 0
            ? tr("%1 · %2", "a source and a passage's number").arg(row.sourceTitle).arg(row.passageNumber)
            : row.sourceTitle;
    case IdRole:
        return row.claim.id.value;
    case KindRole:
        return int(RowKind::Claim);
    case LanguageRole:
        return row.language;
    case CountRole:
        return qint64(row.evidence.size());
    case LightCountRole:
        return qint64(-1);
    case SignRole:
        return int(row.sign);
    case StatusRole:
        return int(row.claim.standing.status);
    case ClaimRole:
        return QVariant::fromValue(row);
    case SourceRole:
        return row.claim.source.value;
    case QuestionRole:
        return int(row.claim.kind);
    case ContradictsRole:
        return row.claim.stance == Stance::Contradicts;
    case LitRole:
        return std::ranges::any_of(row.evidence, [this](const Evidence &evidence) {
            return TextSpan{evidence.text, evidence.span} == m_document.focus().at;
        });
    case FadedRole:
        return row.claim.standing.status == Status::Rejected;
    default:
        return {};
    }
}

// "agrees: dès avril 2019, April 2019, Communiqué, passage 6, repeats another source"
QString ClaimsModel::accessibleText(const ClaimRow &row) const
{
    QStringList parts;
    if (row.claim.value.isEmpty())
        parts.append(phrase::sign(ClaimSign::Silent));
    if (!row.claim.wording.isEmpty())
        parts.append(row.claim.wording);
    QString value = phrase::claimValue(row);
    if (!row.claim.date.isNull())
        value = wording(row.claim.date, row.claim.part, phrase::interfaceLanguage());
    const bool denies = row.claim.stance == Stance::Contradicts;
    if (!value.isEmpty() && (denies || value != row.claim.wording))
        parts.append(phrase::withStance(value, row.claim.stance));
    parts.append(row.sourceTitle);
    if (row.passageNumber > 0)
        parts.append(tr("passage %1").arg(row.passageNumber));
    if (row.claim.repeats)
        parts.append(tr("repeats another source"));
    return phrase::sign(row.sign) + u": "_s + parts.join(u", "_s);
}

QModelIndexList ClaimsModel::rowsFor(const Focus &focus) const
{
    if (!focus.at.text || focus.event != m_event)
        return {};
    for (const ClaimSection &section : m_sheet.sections) {
        for (const ClaimRow &row : section.claims) {
            const bool isHere = std::ranges::any_of(row.evidence,
                [&](const Evidence &evidence) { return TextSpan{evidence.text, evidence.span} == focus.at; });
            if (isHere && indexOf(row.claim.id).isValid())
                return {indexOf(row.claim.id)};
        }
    }
    return {};
}

// The event stays; its evidence is gone to.
Focus ClaimsModel::focusFor(const QModelIndexList &rows, const Focus &now) const
{
    if (rows.isEmpty() || isSection(rows.constLast()))
        return now;
    const ClaimRow row = m_claims.value(ClaimId(idAt(rows.constLast())));
    const Focus focus = now.event == m_event ? now : now.withEvent(m_event);
    if (row.evidence.isEmpty())
        return focus.withSource(row.claim.source);
    const Evidence &evidence = row.evidence.constFirst();
    return focus.withPlace(row.claim.source, {evidence.text, evidence.span});
}

QModelIndex ClaimsModel::rowWith(RowKind kind, qint64 id) const
{
    if (kind == RowKind::Section)
        return sectionIndex(id);
    return kind == RowKind::Claim ? rowIndex(id) : QModelIndex();
}

} // namespace dossier
