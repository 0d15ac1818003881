// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/act.h"
#include "casefile/claim.h"
#include "casefile/date.h"
#include "casefile/draft.h"
#include "casefile/edition.h"
#include "casefile/entity.h"
#include "casefile/event.h"
#include "casefile/finding.h"
#include "casefile/id.h"
#include "casefile/indicator.h"
#include "casefile/link.h"
#include "casefile/mention.h"
#include "casefile/note.h"
#include "casefile/passage.h"
#include "casefile/quotation.h"
#include "casefile/rendition.h"
#include "casefile/source.h"
#include "casefile/text.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

namespace dossier {

// What a case is called and who keeps it.
struct CaseInfo
{
    Uid uid;
    QString title;
    QString language; // the reader's language: which rendition stands beside a source by default; ISO 639-1
    QString description;
    qint64 made = 0; // milliseconds since 1970-01-01 UTC

    bool operator==(const CaseInfo &) const = default;
};

// Rows of a case as values: a whole small case (a bundle), or what one source brings. Rows name each other by id: ids
// above zero are rows the case has already, ids below zero are new rows of this value, and the writer gives them keys
// of the file. Uids stay as they are; a null uid of a new row is filled in.
struct CaseContent
{
    CaseInfo info; // used when a case is made from it
    QList<Source> sources;
    QList<Edition> editions;
    QHash<EditionId, QByteArray> editionBytes; // original bytes, one for each new edition
    QList<Rendition> renditions;
    QList<Version> versions;
    QList<Text> texts;
    QList<Passage> passages;
    QList<Link> links;
    QList<Draft> drafts;
    QList<Paragraph> paragraphs;
    QList<DraftLink> draftLinks;
    QList<Entity> entities;
    QList<Name> names;
    QList<Sameness> samenesses;
    QList<Mention> mentions;
    QList<Indicator> indicators;
    QList<Quotation> quotations;
    QList<Date> dates;
    QList<Event> events;
    QList<Claim> claims;
    QList<Evidence> evidence;
    QList<Note> notes;
    QList<Finding> findings;
    QList<Run> runs;
    QList<Act> acts; // history, only in a whole case

    bool operator==(const CaseContent &) const = default;
};

} // namespace dossier
