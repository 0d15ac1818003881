// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/roles.h"
#include "workspace/focus.h"

#include <QModelIndexList>

namespace dossier {

// What the selection binder needs to know of a model: which rows a focus means, and which focus rows mean. Implemented
// by every model whose selection is tied to the focus.
class FocusRows
{
public:
    virtual ~FocusRows() = default;

    // The rows that stand for the focus, in order; empty when none does.
    virtual QModelIndexList rowsFor(const Focus &focus) const = 0;
    // What selecting exactly these rows makes of the focus. Rows that stand for nothing (headings) leave it as it is;
    // no rows at all take away what this model's rows stand for.
    virtual Focus focusFor(const QModelIndexList &rows, const Focus &now) const = 0;
    // The row of this kind and id (IdRole); invalid when there is none.
    virtual QModelIndex rowWith(RowKind kind, qint64 id) const = 0;
    // Whether other rows may be selected beside the one that stands for the focus.
    virtual bool keepsSeveral() const { return false; }
    // True while rows are being taken away or put in by the model itself: what the selection loses then is no choice of
    // the reader's.
    bool isChanging() const { return m_changing; }

protected:
    class Changing
    {
    public:
        explicit Changing(FocusRows &rows) : m_rows(rows), m_before(rows.m_changing) { rows.m_changing = true; }
        ~Changing() { m_rows.m_changing = m_before; }
        Changing(const Changing &) = delete;
        Changing &operator=(const Changing &) = delete;

    private:
        FocusRows &m_rows;
        bool m_before;
    };

private:
    bool m_changing = false;
};

} // namespace dossier
