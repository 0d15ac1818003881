// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/comparison.h"

#include <QScrollArea>

class QVBoxLayout;

namespace dossier {

class CardHead;
class CardList;
class CardSection;
class CaseDocument;
class EmptyNote;
struct CardRow;

// Two entities side by side: what each is and is called, what speaks for their being the same and against it, how it
// was judged, whom and what they share, and which sources name which. Rows lead to what they are about. Follows the
// case; says so when the two have become one.
class ComparisonView : public QScrollArea
{
    Q_OBJECT
public:
    // The document outlives it.
    ComparisonView(CaseDocument &document, EntityId first, EntityId second, QWidget *parent = nullptr);

    const EntityComparison &comparison() const { return m_comparison; } // default until it is there
    CardList *reasonsFor() const { return m_for; }
    CardList *reasonsAgainst() const { return m_against; }
    CardList *judgements() const { return m_judgements; }
    CardList *companions() const { return m_companions; }
    CardList *events() const { return m_events; }
    CardList *sources() const { return m_sources; }
    QSize sizeHint() const override;

Q_SIGNALS:
    void shown(); // what is compared is there, or is there anew
    void failed(); // they are one, or one of them is gone

private:
    void build();
    CardList *addList(QVBoxLayout *column, const QString &words, CardSection *&section);
    void bind();
    void ask();
    void show(const EntityComparison &comparison);
    void goTo(const CardRow &reason);

    CaseDocument &m_document;
    EntityId m_one;
    EntityId m_other;
    EntityComparison m_comparison;
    int m_asked = 0; // counts questions, so that an answer to an older one is dropped
    QWidget *m_content = nullptr;
    CardHead *m_first = nullptr;
    CardHead *m_second = nullptr;
    CardList *m_for = nullptr;
    CardList *m_against = nullptr;
    CardList *m_judgements = nullptr;
    CardList *m_companions = nullptr;
    CardList *m_events = nullptr;
    CardList *m_sources = nullptr;
    QList<CardSection *> m_sections; // of the lists, in that order
    EmptyNote *m_empty = nullptr;
};

} // namespace dossier
