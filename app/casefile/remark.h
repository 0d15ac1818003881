// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/entity.h"
#include "casefile/finding.h"
#include "casefile/rendition.h"
#include "casefile/rowkey.h"
#include "casefile/rows.h"

#include <QMetaType>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace dossier {

// What is remarked upon a case, in the order of the list: findings that are open, the gravest first; what people wrote
// down, the newest first; findings that were settled, the newest first.
enum class RemarkGroup { OpenFinding, Note, SettledFinding };
inline constexpr int remarkGroupCount = 3;

// A place a remark is about.
struct RemarkedPlace
{
    ContextRow context;
    QString sourceTitle;
    std::optional<RenditionKind> rendition; // of that source, in context.language; none: the place is in its own text

    bool operator==(const RemarkedPlace &) const = default;
};

// A note or a finding as the list shows it.
struct RemarkRow
{
    RemarkGroup group = RemarkGroup::Note;
    RowKey row;
    qint64 weight = 0; // greater comes first in its group
    // Of a note.
    QString words; // Markdown
    QString author;
    qint64 made = 0; // milliseconds since 1970-01-01 UTC
    // Of a finding.
    Severity severity = Severity::Noted;
    QString code;
    QStringList arguments;
    QString reason; // how it was settled
    Status status = Status::Proposed;
    // What it is about: a place, an entity, an event; nothing is the whole case.
    RemarkedPlace place;
    QList<RemarkedPlace> beside; // further places of a finding, to be read beside the first
    EntityId entity;
    QString entityLabel;
    EventId event;
    QString eventTitle;

    bool isFinding() const { return group != RemarkGroup::Note; }
    bool operator==(const RemarkRow &) const = default;
};

struct RemarkQuery
{
    std::optional<RemarkGroup> group;
    QString words; // every word in what the row says (RemarkWording), accents and case ignored

    bool operator==(const RemarkQuery &) const = default;
};

// What a row says to whoever reads the list: see ActWording. It is given everything but its key, the words of its
// contexts, and places after the second.
using RemarkWording = std::function<QString(const RemarkRow &)>;

} // namespace dossier

Q_DECLARE_METATYPE(dossier::RemarkRow)
