// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/result.h"
#include "intake/intake.h"
#include "store/casewriter.h"
#include "workspace/importing.h"
#include "workspace/owedcomparison.h"

#include <QByteArray>
#include <QFuture>
#include <QSet>
#include <QString>

#include <deque>

namespace dossier {

// A new source on its way into the case.
struct SourceOnTheWay
{
    QFuture<Result<WriteReceipt>> receipt;
    OwedComparison::Fresh fresh;
    ImportOutcome outcome; // once it is in
    QByteArray sha256;
    QString url;
    int part = 0; // of the import it came with
};

// Sources that were handed to the writer and are not yet known to be in, oldest first. So many wait while what follows
// is compared with the case: more than the writer takes in one transaction, so that it has something to do after it,
// and few enough that an import that is stopped ends in a few seconds.
class SourcesOnTheWay
{
public:
    bool isEmpty() const { return m_sources.empty(); }
    bool isTooMuch() const; // the oldest is to be waited for
    bool hasOfPartBefore(int part) const;
    // One of them may be the source that this file is: the same bytes, or from the same address.
    bool mayHave(const ReadFile &file) const;

    void add(SourceOnTheWay source); // none of them may have its bytes or its address
    SourceOnTheWay takeFirst();

private:
    std::deque<SourceOnTheWay> m_sources;
    qint64 m_bytes = 0; // of their files
    QSet<QByteArray> m_sha256;
    QSet<QString> m_urls;
};

} // namespace dossier
