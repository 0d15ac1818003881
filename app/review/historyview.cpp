// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/historyview.h"

#include "appearance/faces.h"
#include "appearance/measures.h"
#include "models/historymodel.h"
#include "models/historywords.h"
#include "prose/filterfield.h"
#include "prose/labels.h"
#include "prose/rowviews.h"
#include "review/remarkdelegate.h"
#include "workspace/casedocument.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

constexpr int panelWidth = 340;

QJsonObject rowOf(const ActRow &act)
{
    return act.after.isEmpty() ? act.before : act.after;
}

// Where the row stands in a text; none when it stands in none.
TextSpan placeOf(const ActRow &act)
{
    const QJsonObject row = rowOf(act);
    return {TextId(row.value(u"text"_s).toInteger()),
        {row.value(u"span_start"_s).toInteger(), row.value(u"span_end"_s).toInteger()}};
}

// What an act was about, as far as the row says so by itself.
Focus focusOf(const ActRow &act, const Focus &now)
{
    const QJsonObject row = rowOf(act);
    const QString &table = act.subject.table;
    const auto entity = [&row](const QString &column) { return EntityId(row.value(column).toInteger()); };
    if (table == "entity"_L1)
        return now.withEntity(EntityId(act.subject.key));
    if (table == "name"_L1 || table == "mention"_L1)
        return now.withEntity(entity(u"entity"_s));
    if (table == "sameness"_L1)
        return now.withEntity(entity(u"first"_s)).withEntityToggled(entity(u"second"_s));
    if (table == "event"_L1)
        return now.withEvent(EventId(act.subject.key));
    if (table == "claim"_L1)
        return now.withEvent(EventId(row.value(u"event"_s).toInteger()));
    if (table == "source"_L1)
        return now.withSource(SourceId(act.subject.key));
    if (table == "edition"_L1 || table == "rendition"_L1)
        return now.withSource(SourceId(row.value(u"source"_s).toInteger()));
    return now;
}

} // namespace

HistoryView::HistoryView(CaseDocument &document, QWidget *parent)
    : SeenView(parent)
    , m_document(document)
    , m_model(new HistoryModel(document, this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    build();
    bind();
    showSelected();
}

void HistoryView::build()
{
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(10, 8, 10, 6);
    bar->setSpacing(6);
    m_words = new FilterField(tr("Filter the history"), this);
    bar->addWidget(m_words, 2);
    m_people = addChoice(bar, tr("Who"), tr("Everybody"));
    m_kinds = addChoice(bar, tr("Kind"), tr("All kinds"));
    m_sources = addChoice(bar, tr("Source"), tr("All sources"));
    m_sources->addItem(tr("This source"), u"this"_s);
    m_warning = new QLabel(tr("Some acts were changed or taken out outside the program: they are marked below"), this);
    m_warning->setContentsMargins(12, 0, 12, 6);
    m_warning->setWordWrap(true);
    m_warning->hide();

    m_list = new RowList(this);
    m_list->setAccessibleName(tr("History"));
    m_list->setItemDelegate(new RemarkDelegate(m_list));
    m_list->setModel(m_model);
    m_words->setList(m_list);
    setFocusProxy(m_list);
    m_empty = new EmptyNote(m_list->viewport());

    m_panel = new QWidget(this);
    m_panel->setFixedWidth(panelWidth);
    auto *panel = new QVBoxLayout(m_panel);
    panel->setContentsMargins(cardMargin, 8, cardMargin, 8);
    m_title = new QLabel(m_panel);
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    auto *scroll = new QScrollArea(m_panel);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setAccessibleName(tr("What changed"));
    m_changes = new QLabel(scroll);
    m_changes->setWordWrap(true);
    m_changes->setTextFormat(Qt::PlainText);
    m_changes->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_changes->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_changes->setFont(smallFont(font()));
    m_changes->setBackgroundRole(QPalette::Base);
    scroll->setWidget(m_changes);
    scroll->viewport()->setBackgroundRole(QPalette::Base);
    m_goTo = new QPushButton(tr("Go there  Enter", "with its key"), m_panel);
    m_goTo->setAccessibleName(tr("Go there"));
    m_undoTo = new QPushButton(tr("Undo up to here…"), m_panel);
    m_undoTo->setAccessibleName(tr("Undo up to here"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(6);
    buttons->addWidget(m_goTo);
    buttons->addWidget(m_undoTo);
    buttons->addStretch(1);
    panel->addWidget(m_title);
    panel->addWidget(scroll, 1);
    panel->addWidget(makeQuestion());
    panel->addLayout(buttons);

    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(m_list, 1);
    body->addWidget(m_panel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_warning);
    column->addLayout(body, 1);
}

QWidget *HistoryView::makeQuestion()
{
    m_asking = new QWidget(m_panel);
    m_question = new QLabel(m_asking);
    m_question->setWordWrap(true);
    m_question->setTextFormat(Qt::PlainText);
    m_yes = new QPushButton(m_asking);
    m_no = new QPushButton(m_asking);
    for (QPushButton *button : {m_yes, m_no})
        button->setAutoDefault(true); // Enter answers
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(6);
    buttons->addWidget(m_yes);
    buttons->addWidget(m_no);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(m_asking);
    column->setContentsMargins({});
    column->setSpacing(6);
    column->addWidget(m_question);
    column->addLayout(buttons);
    m_asking->hide();
    return m_asking;
}

QComboBox *HistoryView::addChoice(QLayout *bar, const QString &name, const QString &all)
{
    auto *box = new QComboBox(this);
    box->setAccessibleName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(6);
    box->setMinimumWidth(box->fontMetrics().height() * 3);
    box->addItem(all);
    static_cast<QHBoxLayout *>(bar)->addWidget(box, 1);
    connect(box, &QComboBox::currentIndexChanged, this, &HistoryView::tellQuery);
    return box;
}

void HistoryView::bind()
{
    connect(m_words, &FilterField::filterChanged, this, &HistoryView::tellQuery);
    connect(m_model, &HistoryModel::loaded, this, &HistoryView::showLoaded);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &HistoryView::showSelected);
    const auto go = [this] {
        lead();
        Q_EMIT readRequested();
    };
    connect(m_list, &RowList::enterPressed, this, go);
    connect(m_list, &QAbstractItemView::doubleClicked, this, go);
    connect(m_goTo, &QPushButton::clicked, this, go);
    connect(m_undoTo, &QPushButton::clicked, this, [this] { ask(stepsBack()); });
    connect(m_yes, &QPushButton::clicked, this, &HistoryView::undoSelected);
    connect(m_no, &QPushButton::clicked, this, [this] { ask(0); });
    connect(&m_document, &CaseDocument::undoChanged, this, &HistoryView::showUndoTo);
}

QSize HistoryView::sizeHint() const
{
    return {2 * panelWidth, measures::timelineDockHeight};
}

void HistoryView::setSeen(bool seen)
{
    m_model->setWatched(seen);
    if (seen)
        askChoices();
}

void HistoryView::setChoices(QComboBox *box, const QList<std::pair<QString, QString>> &choices)
{
    const QSignalBlocker quiet(box);
    const QVariant chosen = box->currentData();
    while (box->count() > 1)
        box->removeItem(1);
    for (const auto &[words, value] : choices)
        box->addItem(words, value);
    box->setCurrentIndex(chosen.isValid() ? std::max(0, box->findData(chosen)) : 0);
}

void HistoryView::askChoices()
{
    m_document.queries().historyPeople().then(this, [this](const Result<QStringList> &people) {
        QList<std::pair<QString, QString>> choices;
        for (const QString &who : people.value_or(QStringList()))
            choices.append({phrase::personName(who), who});
        setChoices(m_people, choices);
    });
    m_document.queries().historyCodes().then(this, [this](const Result<QStringList> &codes) {
        QList<std::pair<QString, QString>> choices;
        for (const QString &code : codes.value_or(QStringList()))
            choices.append({phrase::actKindName(code), code});
        std::ranges::sort(choices);
        setChoices(m_kinds, choices);
    });
}

void HistoryView::tellQuery()
{
    HistoryQuery query;
    query.words = m_words->text().trimmed();
    query.who = m_people->currentData().toString();
    query.code = m_kinds->currentData().toString();
    if (m_sources->currentIndex() == 0)
        m_source = {};
    else if (!m_source)
        m_source = m_document.focus().source; // and stays so while the reader goes on
    query.source = m_source;
    m_model->setQuery(query);
}

void HistoryView::showLoaded()
{
    m_empty->setWords(m_model->rowCount() > 0 ? QString() : tr("No act is like that"));
    m_warning->setVisible(m_model->hasUnsound());
    askChoices();
    showSelected();
}

void HistoryView::showSelected()
{
    const QList<ActRow> acts =
        m_list->selectionModel()->hasSelection() ? m_model->actsAt(m_list->currentIndex()) : QList<ActRow>();
    m_panel->setVisible(!acts.isEmpty());
    showUndoTo();
    const int question = ++m_asked;
    if (acts.isEmpty())
        return;
    m_title->setText(phrase::acts(acts));
    const ActRow &newest = acts.constFirst();
    m_goTo->setEnabled(newest.subject.key != 0);
    if (newest.subject.key == 0) {
        m_changes->setText(newest.isSound ? tr("A job of the program; what came of it stands in the line.")
                                          : tr("This act was changed outside the program."));
        return;
    }
    m_document.queries()
        .act(newest.act.id, mostChanges)
        .then(this, [this, question, sound = newest.isSound](const Result<Act> &act) {
            if (question != m_asked || !act)
                return;
            QStringList lines = phrase::changes(*act, mostChanges);
            if (!sound)
                lines.prepend(tr("This act was changed outside the program."));
            m_changes->setText(lines.join(u'\n'));
        });
}

// Of a line that tells several acts, all of them.
int HistoryView::stepsBack() const
{
    int most = 0;
    for (const ActRow &row : m_model->actsAt(m_list->currentIndex())) {
        if (!row.isUndone)
            most = std::max(most, m_document.stepsBackTo(row.act.id));
    }
    return m_list->selectionModel()->hasSelection() && !m_document.isReadOnly() ? most : 0;
}

// Only what was done since the case was opened can be undone; and a question that is about other acts than there are
// now is put away.
void HistoryView::showUndoTo()
{
    const int steps = stepsBack();
    m_undoTo->setVisible(steps > 0);
    if (m_askedOf != std::pair(newestSelected(), steps))
        ask(0);
}

ActId HistoryView::newestSelected() const
{
    const QList<ActRow> acts = m_model->actsAt(m_list->currentIndex());
    return acts.isEmpty() ? ActId() : acts.constFirst().act.id;
}

void HistoryView::ask(int steps)
{
    const bool hadKeyboard = m_yes->hasFocus() || m_no->hasFocus();
    m_askedOf = {steps > 0 ? newestSelected() : ActId(), steps};
    m_asking->setVisible(steps > 0);
    m_undoTo->setEnabled(steps == 0);
    if (steps > 0) {
        m_question->setText(steps == 1
                ? tr("This act is undone. It can be done again.")
                : tr("The last %Ln acts are undone, this one as the last of them. They can be done again one by one.",
                      nullptr, steps));
        m_yes->setText(steps == 1 ? tr("Undo it") : tr("Undo these %Ln", nullptr, steps));
        m_no->setText(steps == 1 ? tr("Leave it") : tr("Leave them"));
        for (QPushButton *button : {m_yes, m_no})
            button->setAccessibleName(button->text());
        m_yes->setFocus();
    } else if (hadKeyboard) {
        m_list->setFocus();
    }
}

void HistoryView::undoSelected()
{
    const int steps = stepsBack();
    ask(0);
    for (int i = 0; i < steps; ++i)
        m_document.undo();
}

void HistoryView::lead()
{
    const QList<ActRow> acts = m_model->actsAt(m_list->currentIndex());
    if (acts.isEmpty() || acts.constFirst().subject.key == 0)
        return;
    const ActRow act = acts.constFirst();
    const Focus focus = focusOf(act, m_document.focus());
    const TextSpan place = placeOf(act);
    if (!place.text) {
        m_document.setFocus(focus.from({View::Review, -1}));
        return;
    }
    m_document.queries().context(place).then(this, [this, focus, place](const Result<ContextRow> &context) {
        if (!context) // the text is gone from the case
            return;
        Focus there = focus.withSource(context->source);
        if (there.entities.isEmpty() && !there.event)
            there = there.withPassage(place.text, context->passage);
        m_document.setFocus(there.withPlace(context->source, place).from({View::Review, -1}));
    });
}

} // namespace dossier
