// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/readingarea.h"

#include "appearance/prosetheme.h"
#include "prose/drafttext.h"
#include "prose/proseview.h"
#include "reading/drafteditor.h"
#include "reading/findbar.h"
#include "reading/readingcolumn.h"
#include "workspace/casedocument.h"

#include <QApplication>
#include <QMenu>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>
#include <ranges>
#include <utility>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

// Does something once the widget has been painted for the first time; goes with the widget.
class AfterFirstPaint : public QObject
{
public:
    AfterFirstPaint(QWidget *widget, std::function<void()> then) : QObject(widget), m_then(std::move(then))
    {
        widget->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            watched->removeEventFilter(this);
            QTimer::singleShot(0, this, [this] {
                m_then();
                deleteLater();
            });
        }
        return false;
    }

private:
    std::function<void()> m_then;
};

} // namespace

namespace {

// Choices are remembered between sessions by words; the first is the usual one.
template <typename Choice> using Words = QList<std::pair<Choice, QString>>;

const Words<measures::TextWidth> &widthWords()
{
    using measures::TextWidth;
    static const Words<TextWidth> words{{TextWidth::Usual, u"usual"_s}, {TextWidth::Narrow, u"narrow"_s},
        {TextWidth::Wide, u"wide"_s}, {TextWidth::Column, u"column"_s}};
    return words;
}

const Words<NamesShown> &nameWords()
{
    static const Words<NamesShown> words{
        {NamesShown::All, u"all"_s}, {NamesShown::Focus, u"focus"_s}, {NamesShown::None, u"none"_s}};
    return words;
}

template <typename Choice> QString wordOf(const Words<Choice> &words, Choice choice)
{
    return std::ranges::find(words, choice, &std::pair<Choice, QString>::first)->second;
}

template <typename Choice> Choice byWord(const Words<Choice> &words, const QString &word)
{
    const auto found = std::ranges::find(words, word, &std::pair<Choice, QString>::second);
    return found == words.cend() ? words.constFirst().first : found->first;
}

QVariantMap styleOf(const ReadingColumn &column)
{
    return {{u"sans"_s, column.face() == Face::Sans}, {u"size"_s, column.size()},
        {u"width"_s, wordOf(widthWords(), column.textWidth())}, {u"freed"_s, column.isFreed()}};
}

// The texts to be read beside each other, that of the place gone to first; none when there is one place alone.
QList<TextId> textsBeside(const Focus &focus)
{
    QList<TextId> texts;
    if (focus.beside.isEmpty())
        return texts;
    texts.append(focus.at.text ? focus.at.text : focus.passageText);
    for (const TextSpan &place : focus.beside) {
        if (place.text && !texts.contains(place.text))
            texts.append(place.text);
    }
    return texts;
}

void setStyleOf(ReadingColumn &column, const QVariantMap &style)
{
    const qreal size = style.value(u"size"_s, defaultReadingSize).toReal();
    column.setFace(style.value(u"sans"_s).toBool() ? Face::Sans : Face::Serif, size);
    column.setTextWidth(byWord(widthWords(), style.value(u"width"_s).toString()));
    column.setFreed(style.value(u"freed"_s).toBool());
}

} // namespace

ReadingArea::ReadingArea(CaseDocument &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_found(new FoundWords(this))
    , m_eyeShare(ProseView::defaultEyeShare)
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    rows->addWidget(m_splitter, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->setAccessibleName(tr("Reading columns"));
    setColumnCount(2);
    connect(&m_document, &CaseDocument::focusChanged, this, &ReadingArea::onFocusChanged);
    connect(&m_document, &CaseDocument::lightChanged, this, &ReadingArea::onLightChanged);
    connect(&m_document, &CaseDocument::glanceChanged, this, [this](const Light &glance) {
        for (ReadingColumn *column : std::as_const(m_columns))
            column->setGlance(glance);
    });
    connect(&m_document, &CaseDocument::contentChanged, this, &ReadingArea::reload);
    if (m_document.focus().source)
        openSource(m_document.focus().source, m_document.focus().at.text);
}

void ReadingArea::setColumnCount(int count)
{
    count = std::clamp(count, 1, mostColumns);
    if (count == columnCount())
        return;
    while (columnCount() > count) {
        if (m_columns.last()->draft())
            m_columns.last()->editor()->text()->finish();
        ReadingColumn *last = m_columns.takeLast();
        m_requests.remove(last);
        m_wanted.remove(last);
        m_turning.remove(last);
        m_typing.remove(last);
        m_gone.remove(last);
        m_fresh.remove(last);
        m_anchors.clear();
        last->hide();
        last->setParent(nullptr);
        last->deleteLater();
    }
    while (columnCount() < count)
        addColumn();
    m_active = std::min(m_active, count - 1);
    QList<int> widths(count, std::max(1, m_splitter->width() / count));
    m_splitter->setSizes(widths);
    tellOpenTexts();
    if (m_findBar)
        m_findBar->setColumnCount(count);
    lookAgain();
    Q_EMIT columnCountChanged(count);
}

void ReadingArea::addColumn()
{
    auto *column = new ReadingColumn(m_splitter);
    if (!m_columns.isEmpty())
        setStyleOf(*column, styleOf(*m_columns.last()));
    column->setNamesShown(m_names);
    column->view()->setEyeShare(m_eyeShare);
    column->view()->installEventFilter(this);
    m_splitter->addWidget(column);
    m_columns.append(column);
    connectColumn(column);
    column->show();
    if (m_forms)
        column->setForms(m_forms);
    else
        new AfterFirstPaint(column->view()->viewport(), [this] { loadForms(); });
}

// Once for all columns, when there is something to read already: their rules take a while to come.
void ReadingArea::loadForms()
{
    if (m_forms)
        return;
    m_forms = std::make_shared<ProseTheme>(Colours::current());
    for (ReadingColumn *column : std::as_const(m_columns))
        column->setForms(m_forms);
    Q_EMIT formsLoaded();
}

void ReadingArea::connectColumn(ReadingColumn *column)
{
    connect(column, &ReadingColumn::clickedAt, this,
        [this, column](qsizetype offset, Qt::KeyboardModifiers modifiers) { click(column, offset, modifiers); });
    connect(column, &ReadingColumn::caretAt, this,
        [this, column](qsizetype offset) { choosePassage(column, offset, true); });
    connect(column, &ReadingColumn::hoveredAt, this, [this, column](qsizetype offset) { glanceAt(column, offset); });
    connect(
        column, &ReadingColumn::linkChosen, this, [this, column](const LinkedPassage &link) { follow(column, link); });
    connect(column, &ReadingColumn::remarksClicked, this,
        [this, column](const QList<RemarkPlace> &remarks) { chooseRemark(column, remarks); });
    connect(
        column, &ReadingColumn::stepRequested, this, [this, column](int direction) { stepInside(column, direction); });
    connect(column, &ReadingColumn::activated, this, [this, column] { activate(column); });
    connect(column, &ReadingColumn::styleChanging, this, [this] { m_wereLevel = areLevel(); });
    connect(column, &ReadingColumn::styleChanged, this, [this, column] {
        if (m_wereLevel)
            levelBeside(column);
        if (indexOf(column) == m_active)
            Q_EMIT styleChanged();
    });
    connect(
        column, &ReadingColumn::scrolledByReader, this, [this, column](int pixels) { scrollAlong(column, pixels); });
    connect(column, &ReadingColumn::eyeLineDragged, this, &ReadingArea::setEyeShare);
    connect(column, &ReadingColumn::freedChanged, this, [this, column](bool freed) {
        if (!freed)
            takeBack(column);
        Q_EMIT styleChanged();
    });
    connect(column, &ReadingColumn::wordsChanged, this, [this] {
        m_anchors.clear();
        lookAgain();
    });
    connect(column, &ReadingColumn::menuRequested, this,
        [this, column](qsizetype offset, const QPoint &global) { Q_EMIT menuRequested(column, offset, global); });
    connect(column, &ReadingColumn::languageClicked, this,
        [this, column](Span passage) { Q_EMIT languagesRequested(column, passage); });
    connect(column->menu(), &QMenu::aboutToShow, this, [this, column] { fillMenu(column); });
    column->setWritable(!m_document.isReadOnly());
    connectWriting(column);
}

void ReadingArea::activate(ReadingColumn *column)
{
    m_active = indexOf(column);
    for (ReadingColumn *each : std::as_const(m_columns))
        each->setActive(each == column && columnCount() > 1);
    if (isFinding() && !m_findBar->isInAllColumns())
        lookAgain();
    Q_EMIT styleChanged();
}

SourceId ReadingArea::activeSource() const
{
    const SourceId source = m_columns.at(m_active)->source();
    return source ? source : m_document.focus().source;
}

int ReadingArea::columnForRenditionOf(SourceId source)
{
    for (int i = 0; i < columnCount(); ++i) {
        if (m_columns.at(i)->isForRendition() && m_columns.at(i)->source() == source && !m_columns.at(i)->isPinned())
            return i;
    }
    if (columnCount() == 1)
        setColumnCount(2);
    const int own = std::max(0, columnShowing(source));
    const int beside = columnForRendition(own);
    return beside < 0 ? (own + 1) % columnCount() : beside;
}

QList<PassageId> ReadingArea::selectedPassages(SourceId source) const
{
    for (const ReadingColumn *column : std::as_const(m_columns)) {
        const TextSheet &sheet = column->sheet();
        if (!sheet.text.id || sheet.isRendition() || sheet.source.id != source)
            continue;
        const Span selected = column->view()->selection();
        QList<PassageId> passages;
        for (const Passage &passage : sheet.passages) {
            if (!selected.isEmpty() && passage.span.overlaps(selected))
                passages.append(passage.id);
        }
        if (!passages.isEmpty())
            return passages;
        const Focus &focus = m_document.focus();
        if (focus.passage && column->passage(focus.passage))
            return {focus.passage};
        // A name or a date that was clicked stands in its passage.
        if (focus.at.text == sheet.text.id) {
            if (const PassageId around = column->passageAt(focus.at.span.start))
                return {around};
        }
    }
    return {};
}

int ReadingArea::indexOf(const ReadingColumn *column) const
{
    return static_cast<int>(std::ranges::find(m_columns, column) - m_columns.cbegin());
}

int ReadingArea::columnShowing(TextId text) const
{
    const auto found = std::ranges::find_if(m_columns, [this, text](ReadingColumn *column) {
        return m_wanted.value(column, column->text()) == text; // on its way counts as there
    });
    return text && found != m_columns.cend() ? static_cast<int>(found - m_columns.cbegin()) : -1;
}

int ReadingArea::columnShowing(SourceId source) const
{
    const auto found = std::ranges::find_if(
        m_columns, [source](const ReadingColumn *c) { return c->text() && c->sheet().source.id == source; });
    return source && found != m_columns.cend() ? static_cast<int>(found - m_columns.cbegin()) : -1;
}

// Where a source's own text belongs: where it was when its source was taken out, else in the active column, unless that
// one is pinned or shows a rendition beside a source.
int ReadingArea::columnForOwnText(TextId own) const
{
    const auto takes = [this](int i) { return !m_columns.at(i)->isPinned(); };
    for (int i = 0; i < columnCount(); ++i) {
        if (own && m_gone.value(m_columns.at(i)).text == own)
            return i;
    }
    if (m_active < columnCount() && takes(m_active) && !m_columns.at(m_active)->isForRendition())
        return m_active;
    for (int i = 0; i < columnCount(); ++i) {
        if (takes(i) && !m_columns.at(i)->isForRendition())
            return i;
    }
    for (int i = 0; i < columnCount(); ++i) {
        if (takes(i))
            return i;
    }
    return 0;
}

int ReadingArea::columnForRendition(int ownText) const
{
    for (int step = 1; step < columnCount(); ++step) {
        const int i = (ownText + step) % columnCount();
        if (!m_columns.at(i)->isPinned())
            return i;
    }
    return -1;
}

void ReadingArea::onFocusChanged(const Focus &before, const Focus &now)
{
    if (before.passage != now.passage)
        m_remark = {};
    // What is selected for one thing is not meant for the next.
    for (int i = 0; i < columnCount(); ++i) {
        if (now.origin != FocusOrigin{View::Column, i})
            m_columns.at(i)->view()->clearSelection();
    }
    if (now.origin.view == View::Column && now.origin.column < columnCount())
        m_fresh.remove(m_columns.at(now.origin.column)); // the reader is there
    if (const QList<TextId> texts = textsBeside(now); texts.size() > 1) {
        openBeside(now.source, texts);
        return;
    }
    const bool textIsOpen = !now.at.text || columnShowing(now.at.text) >= 0;
    const bool passageIsOpen = !now.passageText || columnShowing(now.passageText) >= 0;
    const bool otherOnItsWay = m_opened && m_opened != now.source;
    if (!now.source || (columnShowing(now.source) >= 0 && textIsOpen && passageIsOpen && !otherOnItsWay))
        return;
    openSource(now.source, now.at.text ? now.at.text : now.passageText);
}

// The keyboard goes to the column that shows what is focused, the caret to where that is.
void ReadingArea::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    const Focus &focus = m_document.focus();
    const TextId text = focus.at.text ? focus.at.text : focus.passageText;
    const int shown = columnShowing(text);
    ReadingColumn *column = m_columns.at(shown < 0 ? m_active : shown);
    if (column->text() == text) {
        const Passage *passage = column->passage(focus.passage);
        const Span place = focus.at.text || !passage ? focus.at.span : passage->span;
        column->view()->setCaret(place.start);
    }
    column->setFocus(event->reason());
}

void ReadingArea::click(ReadingColumn *column, qsizetype offset, Qt::KeyboardModifiers modifiers)
{
    const MarkThere mark = markAt(column->sheet(), offset);
    const FocusOrigin origin{View::Column, indexOf(column)};
    Focus focus = m_document.focus().withSource(column->sheet().source.id).from(origin);
    const bool passage = modifiers.testFlag(Qt::AltModifier);
    if (!passage && mark.what == MarkThere::What::Mention) {
        focus = modifiers.testFlag(Qt::ControlModifier) ? focus.withEntityToggled(mark.entity)
                                                        : focus.withEntity(mark.entity);
        focus.at = {column->text(), mark.span};
    } else if (!passage && mark.what == MarkThere::What::Date && mark.event) {
        focus = focus.withEvent(mark.event);
        focus.at = {column->text(), mark.span};
    } else {
        choosePassage(column, offset, false);
        return;
    }
    m_levelled.reset();
    m_document.setFocus(focus);
}

void ReadingArea::choosePassage(ReadingColumn *column, qsizetype offset, bool moving)
{
    const PassageId passage = column->passageAt(offset);
    if (!passage)
        return;
    Focus focus = m_document.focus().withSource(column->sheet().source.id).withPassage(column->text(), passage);
    focus.origin = {View::Column, indexOf(column)};
    m_document.setFocus(focus, moving ? HistoryStep::Replace : HistoryStep::New);
}

void ReadingArea::glanceAt(ReadingColumn *column, qsizetype offset)
{
    Focus glance;
    glance.origin = {View::Column, indexOf(column)};
    if (offset >= 0) {
        const MarkThere mark = markAt(column->sheet(), offset);
        if (mark.what == MarkThere::What::Mention)
            glance = glance.withEntity(mark.entity);
        else if (mark.what == MarkThere::What::Date && mark.event)
            glance = glance.withEvent(mark.event);
    }
    m_document.setGlance(glance);
}

void ReadingArea::follow(ReadingColumn *column, const LinkedPassage &link)
{
    Focus focus = m_document.focus().withSource(column->sheet().source.id).withPassage(column->text(), link.passage);
    focus.origin = {View::Column, indexOf(column)};
    m_levelled.reset();
    const int other = columnShowing(link.otherText);
    if (other < 0) { // the other end is not open: it is what the reader asked for
        const int beside = columnForRendition(indexOf(column));
        load(beside < 0 ? indexOf(column) : beside, link.otherText);
    } else if (const Passage *passage = m_columns.at(other)->passage(link.otherPassage)) {
        focus.at = {link.otherText, passage->span}; // of several passages, the one asked for comes level
    }
    if (focus == m_document.focus())
        bringLevel(m_document.light()); // again, after the reader has scrolled away
    else
        m_document.setFocus(focus);
}

void ReadingArea::stepInside(ReadingColumn *column, int direction)
{
    const Light &light = m_document.light();
    QList<qsizetype> here; // indexes into the steps
    for (qsizetype i = 0; i < light.steps.size(); ++i) {
        if (light.steps.at(i).place.text == column->text())
            here.append(i);
    }
    if (here.isEmpty())
        return;
    const qsizetype current = here.indexOf(light.step);
    qsizetype next = direction > 0 ? 0 : here.size() - 1;
    if (current >= 0)
        next = (current + direction + here.size()) % here.size();
    m_document.stepTo(here.at(next));
}

void ReadingArea::zoom(int steps)
{
    ReadingColumn *column = m_columns.at(m_active);
    column->setFace(column->face(), steps == 0 ? defaultReadingSize : column->size() + steps);
}

void ReadingArea::setFace(Face face)
{
    ReadingColumn *column = m_columns.at(m_active);
    column->setFace(face, column->size());
}

void ReadingArea::setTextWidth(measures::TextWidth width)
{
    m_columns.at(m_active)->setTextWidth(width);
}

void ReadingArea::setNamesShown(NamesShown names)
{
    m_names = names;
    for (ReadingColumn *column : std::as_const(m_columns))
        column->setNamesShown(names);
}

QVariantMap ReadingArea::state() const
{
    QVariantMap state{
        {u"columns"_s, columnCount()}, {u"names"_s, wordOf(nameWords(), m_names)}, {u"eye"_s, m_eyeShare}};
    QVariantList columns;
    for (const ReadingColumn *column : m_columns)
        columns.append(styleOf(*column));
    state.insert(u"faces"_s, columns);
    return state;
}

void ReadingArea::setState(const QVariantMap &state)
{
    setColumnCount(state.value(u"columns"_s, 2).toInt());
    setEyeShare(state.value(u"eye"_s, ProseView::defaultEyeShare).toReal());
    setNamesShown(byWord(nameWords(), state.value(u"names"_s).toString()));
    const QVariantList faces = state.value(u"faces"_s).toList();
    for (qsizetype i = 0; i < std::min(faces.size(), m_columns.size()); ++i) {
        setStyleOf(*m_columns.at(i), faces.at(i).toMap());
    }
}

} // namespace dossier
