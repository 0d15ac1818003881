// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/casecontent.h"
#include "casefile/result.h"
#include "store/casereader.h"
#include "store/casewriter.h"
#include "workspace/newreprints.h"

#include <QList>

#include <utility>

namespace dossier {

// What came in and is not yet compared with the rest of the case: what translations changed, what is put down to
// nobody, which texts say nearly the same, which entities are likely one, what happened, and what sources tell
// differently. The case remembers that this is owed until it is done (CaseReader::uncompared). Waits for the writer;
// errors are those of the reader and the writer.
class OwedComparison
{
public:
    // A source's own texts, by the ids they had on their way.
    struct Fresh
    {
        Fresh(SourceId of, const QList<Text> &texts);
        SourceId source;
        bool hasVersions = false; // of renditions
        QList<std::pair<TextId, QList<quint64>>> sketches;
    };

    OwedComparison(const CaseReader &reader, CaseWriter &writer); // the two outlive it

    void beginWith(const CaseReader::Uncompared &owed); // by an import that was cut off
    void add(const Fresh &fresh, const WriteReceipt &receipt); // the source is in the case
    void addDated(const QList<TextId> &texts); // whose dates or mentions have changed
    void setOwed() { m_isOwed = true; } // a write has said so

    Result<void> checkRenditions(); // findings of what they changed are written
    Result<void>
    checkAttributions(); // the same of what sources put down to nobody, and of languages; before tellReprints()
    // What each source shares with others; findings of it are written.
    Result<QList<NewReprints::Note>> tellReprints();
    // Last, since an event is told by all that came in together: which entities are likely one, what happened, and
    // findings of what sources tell differently are written.
    Result<void> collateEvents();
    Result<void> setDone(); // the case owes nothing any more

private:
    const CaseReader &m_reader;
    CaseWriter &m_writer;
    QList<TextId> m_dated; // texts whose dates were not yet compared with those of other sources
    QList<std::pair<TextId, QList<quint64>>> m_sketches; // of new own texts, to be compared with those of others
    QList<SourceId> m_sources; // that came in
    QList<SourceId> m_rendered; // whose translations were not yet compared with them
    QList<SourceId> m_named; // which, or whose renditions, may name what others name otherwise
    bool m_isOwed = false;
};

} // namespace dossier
