// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/disagreement.h"
#include "events/claimwords.h"
#include "workspace/focus.h"
#include "workspace/weighing.h"

#include <QList>
#include <QScrollArea>

#include <functional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace dossier {

class CaseDocument;
class EmptyNote;
class QuotationCard;

// What the sources of one event say differently, position beside position: for each question that is answered in more
// than one way a column for every answer, with those who give it in their own words; then findings between the sources,
// place beside place. A card leads to where it stands, the button of a question to all of its answers beside each
// other. Follows the case.
class DifferencesView : public QScrollArea
{
    Q_OBJECT
public:
    DifferencesView(CaseDocument &document, EventId event, QWidget *parent = nullptr); // the document outlives it

    const EventSheet &sheet() const { return m_sheet; } // default until it is there
    QList<QuotationCard *> cards() const; // in the order they stand in
    QList<QPushButton *> sideBySide() const; // one for each question and finding
    QSize sizeHint() const override;

Q_SIGNALS:
    void shown(); // what differs is there, or is there anew
    void readRequested(); // several places stand beside each other now

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    // What is put beside each other: of several cards the one that is checked, else the first.
    using Beside = QList<QList<QuotationCard *>>;

    void ask();
    void show(const EventSheet &sheet, const QList<ComparedFinding> &findings);
    void fill();
    void addQuestion(const ClaimSection &section, const QList<Position> &positions);
    void addFindings(bool aboutEvent, const QString &words);
    void addFinding(const ComparedFinding &finding);
    QVBoxLayout *addPosition(QWidget *row, const Position &position);
    QLabel *addLabel(const QString &words, QVBoxLayout *column, const QFont &font, bool quiet);
    // Words at the left, what they come to, and a button that reads what stands below side by side.
    void addHeading(const QString &words, QWidget *judged, const Beside &beside, bool asEvent);
    void go(const QuotedPlace &place, const QList<TextSpan> &beside, bool asEvent);

    CaseDocument &m_document;
    EventId m_event;
    EventSheet m_sheet;
    QList<ComparedFinding> m_findings;
    ClaimWords m_words;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_column = nullptr; // of the content
    EmptyNote *m_empty;
    int m_asked = 0; // counts questions, so that an answer to an older one is dropped
};

// How many questions about an event are answered in more than one way.
int differentlyAnswered(const EventSheet &sheet);

} // namespace dossier
