// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/casecontent.h"
#include "store/statement.h"

#include <QHash>
#include <QSet>
#include <QString>

#include <optional>
#include <tuple>

namespace dossier {

class Connection;

// The table a kind of row stands in.
template <typename IdType> QString tableOf();
template <> inline QString tableOf<SourceId>()
{
    return QStringLiteral("source");
}
template <> inline QString tableOf<EditionId>()
{
    return QStringLiteral("edition");
}
template <> inline QString tableOf<RenditionId>()
{
    return QStringLiteral("rendition");
}
template <> inline QString tableOf<VersionId>()
{
    return QStringLiteral("version");
}
template <> inline QString tableOf<TextId>()
{
    return QStringLiteral("text");
}
template <> inline QString tableOf<PassageId>()
{
    return QStringLiteral("passage");
}
template <> inline QString tableOf<LinkId>()
{
    return QStringLiteral("link");
}
template <> inline QString tableOf<DraftId>()
{
    return QStringLiteral("draft");
}
template <> inline QString tableOf<ParagraphId>()
{
    return QStringLiteral("paragraph");
}
template <> inline QString tableOf<DraftLinkId>()
{
    return QStringLiteral("draft_link");
}
template <> inline QString tableOf<EntityId>()
{
    return QStringLiteral("entity");
}
template <> inline QString tableOf<NameId>()
{
    return QStringLiteral("name");
}
template <> inline QString tableOf<SamenessId>()
{
    return QStringLiteral("sameness");
}
template <> inline QString tableOf<MentionId>()
{
    return QStringLiteral("mention");
}
template <> inline QString tableOf<IndicatorId>()
{
    return QStringLiteral("indicator");
}
template <> inline QString tableOf<QuotationId>()
{
    return QStringLiteral("quotation");
}
template <> inline QString tableOf<DateId>()
{
    return QStringLiteral("date");
}
template <> inline QString tableOf<EventId>()
{
    return QStringLiteral("event");
}
template <> inline QString tableOf<ClaimId>()
{
    return QStringLiteral("claim");
}
template <> inline QString tableOf<EvidenceId>()
{
    return QStringLiteral("evidence");
}
template <> inline QString tableOf<NoteId>()
{
    return QStringLiteral("note");
}
template <> inline QString tableOf<FindingId>()
{
    return QStringLiteral("finding");
}
template <> inline QString tableOf<RunId>()
{
    return QStringLiteral("run");
}

// Gives the new rows of one CaseContent their keys of the file, before anything is written, so that rows may name each
// other in any order and in circles. A key is never given twice.
class Keys
{
public:
    // Whether rows with ids above zero keep them, as when a whole case is brought in; otherwise such a row is refused.
    enum class Known { Kept, Refused };

    Keys(const QHash<QString, qint64> &last, Known known) : m_last(last), m_known(known) { }

    void give(const CaseContent &content);

    // The key a row itself stands under; a row without an id gets its own.
    template <typename IdType> IdType own(IdType id) { return id ? referred(id) : next<IdType>(); }
    // The key of a row that another names; none stays none.
    template <typename IdType> IdType referred(IdType id)
    {
        if (id.value > 0)
            std::get<QSet<IdType>>(m_named).insert(id);
        if (id.value >= 0)
            return id;
        const IdType key = std::get<QHash<IdType, IdType>>(m_given).value(id);
        if (!key)
            refuse(QStringLiteral("%1 %2 is named but is not among the new rows").arg(tableOf<IdType>()).arg(id.value));
        return key;
    }
    template <typename IdType> const QHash<IdType, IdType> &given() const
    {
        return std::get<QHash<IdType, IdType>>(m_given);
    }

    // The keys that were asked for and were not given here: of rows that have to be in the file already.
    template <typename Function> void forEachNamed(Function function) const
    {
        std::apply([&](const auto &...ids) { (function(ids), ...); }, m_named);
    }

    const QHash<QString, qint64> &last() const { return m_last; } // by table, after what was given
    std::optional<Error> problem() const { return m_problem; } // Invalid: the first thing that cannot be

private:
    template <typename Row> void giveRows(const QList<Row> &rows);
    template <typename IdType> IdType next() { return IdType(++m_last[tableOf<IdType>()]); }
    void refuse(const QString &what)
    {
        if (!m_problem)
            m_problem = Error{ErrorCode::Invalid, what, {}};
    }

    template <template <typename> typename Of>
    using ForEachKind = std::tuple<Of<SourceId>, Of<EditionId>, Of<RenditionId>, Of<VersionId>, Of<TextId>,
        Of<PassageId>, Of<LinkId>, Of<DraftId>, Of<ParagraphId>, Of<DraftLinkId>, Of<EntityId>, Of<NameId>,
        Of<SamenessId>, Of<MentionId>, Of<IndicatorId>, Of<QuotationId>, Of<DateId>, Of<EventId>, Of<ClaimId>,
        Of<EvidenceId>, Of<NoteId>, Of<FindingId>, Of<RunId>>;
    template <typename IdType> using Map = QHash<IdType, IdType>;
    template <typename IdType> using Set = QSet<IdType>;
    ForEachKind<Map> m_given;
    ForEachKind<Set> m_named;
    QHash<QString, qint64> m_last;
    Known m_known;
    std::optional<Error> m_problem;
};

} // namespace dossier
