// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "prose/proseview.h"
#include "workspace/rawtext.h"

namespace dossier {

// An edition's characters as they were read, line by line with its numbers. Offsets are those of RawText::shown().
class OriginalText : public ProseView
{
    Q_OBJECT
public:
    explicit OriginalText(QWidget *parent = nullptr);

    void show(const RawText &text);
    const RawText &raw() const { return m_raw; }
    void select(Span shown); // and nothing is told
    void setReadingStyle(); // the fixed face in the colours of now

Q_SIGNALS:
    void chosen(dossier::Span shown); // by mouse or keyboard; empty: the caret's place

protected:
    void changeEvent(QEvent *event) override;
    QMimeData *createMimeDataFromSelection() const override;

private:
    RawText m_raw;
};

} // namespace dossier
