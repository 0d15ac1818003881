// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "events/differencesview.h"

#include "appearance/faces.h"
#include "appearance/measures.h"
#include "casefile/datewording.h"
#include "events/quotationcard.h"
#include "models/phrases.h"
#include "models/proposalwords.h"
#include "prose/labels.h"
#include "prose/rowpainting.h"
#include "prose/signs.h"
#include "workspace/casedocument.h"

#include <QButtonGroup>
#include <QFocusEvent>
#include <QFontInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

constexpr int gap = 10;
constexpr qsizetype mostBeside = 4; // as many as there are reading columns

QuotedPlace placeOf(const ClaimRow &row)
{
    QuotedPlace place{{}, row.claim.source, row.sourceTitle, row.sourceKind, row.language, row.published,
        row.reliability, {}, row.passageNumber, row.claim.wording, {}};
    if (row.evidence.isEmpty())
        return place;
    const Evidence &evidence = row.evidence.constFirst();
    place.place = {evidence.text, evidence.span};
    place.words = evidence.quote.words;
    if (!evidence.words.isEmpty() && evidence.span.contains(evidence.words) && evidence.words != evidence.span)
        place.marked = {evidence.words.start - evidence.span.start, evidence.words.end - evidence.span.start};
    return place;
}

// "April 2019", "not 60", "probably China"
QString valueOf(const ClaimRow &row)
{
    if (row.claim.kind != ClaimKind::Date)
        return ClaimWords::valueOf(row);
    return phrase::withStance(wording(row.claim.date, row.claim.part, phrase::interfaceLanguage()), row.claim.stance);
}

// Of claims that say the same, the one that says it most plainly: "2019" rather than "about 2019".
const ClaimRow &plainest(const QList<ClaimRow> &claims)
{
    return *std::ranges::min_element(claims, {},
        [](const ClaimRow &row) { return row.claim.kind == ClaimKind::Date ? row.claim.date.toString().size() : 0; });
}

QString capitalised(const QString &words)
{
    return words.isEmpty() ? words : QLocale().toUpper(words.first(1)) + words.sliced(1);
}

QFont headingFont(const QFont &interface)
{
    QFont font = interface;
    font.setWeight(QFont::DemiBold);
    return font;
}

// The sign that goes with words, and the words.
QWidget *signedWords(Icon icon, Ink ink, const QString &words)
{
    auto *both = new QWidget;
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(5);
    row->addWidget(new IconLabel(icon, ink, measures::iconSize, both));
    auto *label = new QLabel(words, both);
    label->setFont(smallFont(label->font()));
    label->setTextFormat(Qt::PlainText);
    row->addWidget(label, 1);
    return both;
}

QuotationCard *chosenOf(const QList<QuotationCard *> &cards)
{
    const auto checked = std::ranges::find_if(cards, &QuotationCard::isChecked);
    return checked == cards.cend() ? cards.constFirst() : *checked;
}

// In short, where what it says stands in the cards below.
QString wordsOf(const ComparedFinding &finding)
{
    constexpr qsizetype most = 24; // UTF-16 units of a figure or a date
    const bool areShort =
        std::ranges::all_of(finding.arguments, [](const QString &each) { return each.size() <= most; });
    return areShort ? phrase::finding(finding.code, finding.arguments) : capitalised(phrase::findingName(finding.code));
}

} // namespace

int differentlyAnswered(const EventSheet &sheet)
{
    return static_cast<int>(std::ranges::count_if(
        sheet.sections, [](const ClaimSection &section) { return positions(section).size() > 1; }));
}

DifferencesView::DifferencesView(CaseDocument &document, EventId event, QWidget *parent)
    : QScrollArea(parent)
    , m_document(document)
    , m_event(event)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setBackgroundRole(QPalette::Base);
    setAccessibleName(tr("What the sources say differently"));
    m_empty = new EmptyNote(viewport());
    connect(&document, &CaseDocument::contentChanged, this, &DifferencesView::ask);
    ask();
}

QSize DifferencesView::sizeHint() const
{
    return {820, 560};
}

QList<QuotationCard *> DifferencesView::cards() const
{
    return m_content ? m_content->findChildren<QuotationCard *>() : QList<QuotationCard *>();
}

QList<QPushButton *> DifferencesView::sideBySide() const
{
    return m_content ? m_content->findChildren<QPushButton *>() : QList<QPushButton *>();
}

void DifferencesView::focusInEvent(QFocusEvent *event)
{
    QScrollArea::focusInEvent(event);
    if (const QList<QuotationCard *> all = cards(); !all.isEmpty())
        all.constFirst()->setFocus(event->reason());
}

void DifferencesView::ask()
{
    const int question = ++m_asked;
    const auto take = [this, question](const EventSheet &sheet) {
        m_document.queries().comparedFindings(m_event).then(
            this, [this, question, sheet](const Result<QList<ComparedFinding>> &findings) {
                if (question == m_asked)
                    show(sheet, findings.value_or(QList<ComparedFinding>()));
            });
    };
    m_document.queries().eventSheet(m_event).then(this, [this, question, take](const Result<EventSheet> &sheet) {
        if (question == m_asked)
            take(sheet.value_or(EventSheet()));
    });
}

void DifferencesView::show(const EventSheet &sheet, const QList<ComparedFinding> &findings)
{
    if (m_content && sheet == m_sheet && findings == m_findings)
        return;
    m_sheet = sheet;
    m_findings = findings;
    m_words = ClaimWords(sheet);
    const bool hadKeyboard = m_content && m_content->isAncestorOf(focusWidget());
    m_content = new QWidget;
    m_content->setBackgroundRole(QPalette::Base);
    m_content->setAutoFillBackground(true);
    m_column = new QVBoxLayout(m_content);
    m_column->setContentsMargins(cardMargin, cardMargin, cardMargin, cardMargin);
    m_column->setSpacing(gap);
    fill();
    setWidget(m_content); // what was there goes
    if (hadKeyboard)
        setFocus();
    Q_EMIT shown();
}

void DifferencesView::fill()
{
    if (!m_sheet.event.id) {
        m_empty->setWords(tr("The event is not in the case any more"));
        return;
    }
    QFont title = headingFont(font());
    title.setPointSizeF(QFontInfo(font()).pointSizeF() * 1.08);
    addLabel(m_sheet.event.title, m_column, title, false);
    addLabel(ClaimWords::lineOf(m_sheet), m_column, smallFont(font()), true);
    for (const ClaimSection &section : std::as_const(m_sheet.sections)) {
        if (const QList<Position> found = positions(section); found.size() > 1)
            addQuestion(section, found);
    }
    addFindings(true, tr("In the sentences about this event"));
    addFindings(false, tr("Elsewhere in the sources that speak of it"));
    m_column->addStretch(1);
    m_empty->setWords(
        cards().isEmpty() ? tr("Nothing is known that the sources would say differently about this event") : QString());
}

QLabel *DifferencesView::addLabel(const QString &words, QVBoxLayout *column, const QFont &font, bool quiet)
{
    auto *label = new QLabel(words, m_content);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(font);
    if (quiet)
        label->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(label);
    return label;
}

void DifferencesView::addHeading(const QString &words, QWidget *judged, const Beside &beside, bool asEvent)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(gap);
    auto *label = new QLabel(words, m_content);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(headingFont(font()));
    row->addWidget(label, 1);
    row->addWidget(judged);
    auto *button = new QPushButton(tr("Read side by side"), m_content);
    button->setAccessibleName(tr("%1: read side by side", "a question or a finding").arg(words));
    button->setToolTip(tr("Open these places in columns beside each other"));
    button->setAutoDefault(false);
    button->setMinimumSize(
        button->fontMetrics().horizontalAdvance(button->text()) + 26, measures::buttonHeight(button->fontMetrics()));
    button->setEnabled(std::ranges::count_if(beside, [](const QList<QuotationCard *> &cards) {
        return bool(chosenOf(cards)->place().place.text);
    }) > 1);
    row->addWidget(button);
    m_column->addLayout(row);
    connect(button, &QPushButton::clicked, this, [this, beside, asEvent] {
        QList<QuotedPlace> places;
        for (const QList<QuotationCard *> &cards : beside) {
            const QuotedPlace &place = chosenOf(cards)->place();
            if (place.place.text && places.size() < mostBeside)
                places.append(place);
        }
        QList<TextSpan> others;
        for (const QuotedPlace &place : places.sliced(1))
            others.append(place.place);
        go(places.constFirst(), others, asEvent);
        Q_EMIT readRequested();
    });
}

QVBoxLayout *DifferencesView::addPosition(QWidget *row, const Position &position)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(6);
    addLabel(capitalised(valueOf(plainest(position.claims))), column, headingFont(font()), false);
    QString sources = tr("%Ln source(s)", nullptr, position.sources);
    if (position.repeats > 0)
        sources += u", "_s + tr("%Ln repeat(s)", "sources that pass on what another says", position.repeats);
    QWidget *judged =
        signedWords(signIcon(position.sign), signInk(position.sign), sources + u" · "_s + phrase::sign(position.sign));
    judged->setParent(row);
    column->addWidget(judged);
    return column;
}

void DifferencesView::addQuestion(const ClaimSection &section, const QList<Position> &positions)
{
    auto *row = new QWidget(m_content);
    auto *columns = new QHBoxLayout(row);
    columns->setContentsMargins(0, 0, 0, gap);
    columns->setSpacing(gap);
    Beside beside;
    for (const Position &position : positions) {
        QVBoxLayout *column = addPosition(row, position);
        auto *group = new QButtonGroup(row);
        QList<QuotationCard *> cards;
        for (const ClaimRow &claim : position.claims) {
            auto *card = new QuotationCard(placeOf(claim), m_words.notesOn(claim), row);
            card->setCheckable(true);
            card->setEnabled(card->place().place.text.isValid());
            group->addButton(card);
            column->addWidget(card);
            connect(card, &QuotationCard::clicked, this, [this, card] { go(card->place(), {}, true); });
            cards.append(card);
        }
        cards.constFirst()->setChecked(true);
        column->addStretch(1);
        columns->addLayout(column, 1);
        beside.append(cards);
    }
    addHeading(phrase::question(section.kind),
        signedWords(verdictIcon(section.verdict), verdictInk(section.verdict), phrase::verdict(section.verdict)),
        beside, true);
    m_column->addWidget(row);
}

void DifferencesView::addFindings(bool aboutEvent, const QString &words)
{
    if (std::ranges::none_of(
            m_findings, [aboutEvent](const ComparedFinding &each) { return each.isAboutEvent == aboutEvent; }))
        return;
    addLabel(words, m_column, smallFont(font()), true);
    for (const ComparedFinding &finding : std::as_const(m_findings)) {
        if (finding.isAboutEvent == aboutEvent)
            addFinding(finding);
    }
}

void DifferencesView::addFinding(const ComparedFinding &finding)
{
    auto *row = new QWidget(m_content);
    auto *columns = new QHBoxLayout(row);
    columns->setContentsMargins(0, 0, 0, gap);
    columns->setSpacing(gap);
    Beside beside;
    for (const QuotedPlace &place : finding.places) {
        auto *card = new QuotationCard(place, {}, row);
        columns->addWidget(card, 1);
        connect(card, &QuotationCard::clicked, this, [this, card] { go(card->place(), {}, false); });
        beside.append(QList<QuotationCard *>{card});
    }
    const QString state = finding.status == Status::Accepted ? tr("it is so") : phrase::severity(finding.severity);
    addHeading(wordsOf(finding), signedWords(severityIcon(finding.severity), severityInk(finding.severity), state),
        beside, false);
    m_column->addWidget(row);
}

// What is said of the event keeps it selected; else the passage is what there is to read.
void DifferencesView::go(const QuotedPlace &place, const QList<TextSpan> &beside, bool asEvent)
{
    if (!place.place.text)
        return;
    const Focus focus = m_document.focus().withSource(place.source);
    const Focus there =
        asEvent || !place.passage ? focus.withEvent(m_event) : focus.withPassage(place.place.text, place.passage);
    m_document.setFocus(there.withPlace(place.source, place.place, beside).from({View::Event, -1}));
}

} // namespace dossier
