// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/rows.h"
#include "models/focusrows.h"
#include "workspace/light.h"

#include <QAbstractListModel>
#include <QHash>
#include <QList>
#include <QSet>

namespace dossier {

class CaseDocument;

// The sources list, in the order of the case: by date of publication, then title. Holds the ids of all, and the rows of
// the pages that were looked at; a row that is still on its way has an empty title. The focus counts, signs and fades.
class SourcesModel final : public QAbstractListModel, public FocusRows
{
    Q_OBJECT
public:
    explicit SourcesModel(CaseDocument &document, QObject *parent = nullptr); // the document outlives it

    void setFilter(const QString &words); // every word in title, publisher or kind; "" = all
    QString filter() const { return m_filter; }
    bool isLoaded() const { return m_isLoaded; } // from the first answer on, which may come before anyone listens

    QModelIndex indexOf(SourceId source) const; // invalid when the filter leaves it out
    SourceId sourceAt(const QModelIndex &index) const;
    SourceRow rowAt(const QModelIndex &index) const; // default while on its way

    int rowCount(const QModelIndex &parent = {}) const final;
    QVariant data(const QModelIndex &index, int role) const final;
    QHash<int, QByteArray> roleNames() const final;
    QModelIndexList rowsFor(const Focus &focus) const final;
    Focus focusFor(const QModelIndexList &rows, const Focus &now) const final;
    QModelIndex rowWith(RowKind kind, qint64 id) const final;

Q_SIGNALS:
    void loaded(); // the ids of the filter asked for are there

private:
    void reload(bool reset);
    void take(const QList<SourceId> &ids, bool reset);
    void change(const QList<SourceId> &ids);
    void placeRows();
    void requestPage(qsizetype page);
    void takePage(const QList<SourceRow> &rows);
    void lightRows();
    QVariant lightData(SourceId source, int role) const;
    QString accessibleText(const SourceRow &row) const;

    CaseDocument &m_document;
    QString m_filter;
    QList<SourceId> m_ids;
    QHash<SourceId, int> m_rowOf;
    QHash<SourceId, SourceRow> m_rows; // of the pages that were looked at
    QSet<qsizetype> m_requested; // pages asked for since the ids last came
    bool m_isLoaded = false;
    int m_asked = 0; // counts questions, so that an answer to an older one is dropped
};

} // namespace dossier
