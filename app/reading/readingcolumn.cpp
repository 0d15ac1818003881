// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/readingcolumn.h"

#include "appearance/measures.h"
#include "appearance/prosetheme.h"
#include "models/phrases.h"
#include "models/proposalwords.h"
#include "prose/drafttext.h"
#include "prose/proselayout.h"
#include "prose/proseview.h"
#include "prose/signs.h"
#include "reading/columnhead.h"
#include "reading/drafteditor.h"
#include "reading/outlinepage.h"
#include "reading/textmarks.h"
#include "workspace/languagerules.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QStackedLayout>
#include <QTextDocument>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <ranges>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

ProseStyle styleOf(Face face, qreal size, measures::TextWidth width, const QFont &interface)
{
    ProseStyle style;
    style.width = width;
    style.font = readingFont(face, size);
    style.titleFont = titleFont(face, size);
    style.numberFont = badgeFont(interface);
    style.step = std::round(QFontInfo(style.font).pixelSize() * lineStep(face));
    style.titleStep = std::round(QFontInfo(style.titleFont).pixelSize() * titleLineStep);
    style.colours = Colours::current();
    return style;
}

// True of what is no entity, too.
auto hasHueOf(const LitSpan &name)
{
    return [hue = name.hue](const LitSpan &lit) { return lit.kind != LitKind::Entity || lit.hue == hue; };
}

} // namespace

ReadingColumn::ReadingColumn(QWidget *parent)
    : QWidget(parent)
    , m_head(new ColumnHead(this))
    , m_view(new ProseView(this))
    , m_empty(new QLabel(this))
{
    auto *page = new QWidget(this);
    m_stack = new QStackedLayout(page);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setMargin(32);
    m_empty->setAutoFillBackground(true);
    m_empty->setBackgroundRole(QPalette::Base);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(page, 1);
    setMinimumWidth(measures::leastColumnWidth - 80); // four of them, with the docks, fit a screen of 1280
    setFocusProxy(m_view);
    m_view->installEventFilter(this);

    connect(m_view, &ProseView::clicked, this, &ReadingColumn::clickedAt);
    connect(m_view, &ProseView::caretMoved, this, &ReadingColumn::caretAt);
    connect(m_view, &ProseView::hovered, this, &ReadingColumn::hoveredAt);
    connect(m_view, &ProseView::menuRequested, this, &ReadingColumn::menuRequested);
    connect(m_view, &ProseView::labelClicked, this, [this](int index) {
        if (m_sheet.isRendition())
            Q_EMIT linkChosen(m_sheet.links.at(index));
        else
            Q_EMIT languageClicked(m_sheet.remarks.at(index).spans.constFirst());
    });
    connect(m_view, &ProseView::remarksClicked, this, [this](const QList<int> &places) {
        QList<RemarkPlace> remarks;
        for (const int place : places)
            remarks.append(m_remarks.at(place));
        Q_EMIT remarksClicked(remarks);
    });
    connect(m_view, &ProseView::zoomRequested, this, [this](int steps) { setFace(m_face, m_size + steps); });
    connect(m_head, &ColumnHead::stepRequested, this, &ReadingColumn::stepRequested);
    connect(m_head, &ColumnHead::takeBackRequested, this, [this] {
        prose()->setFocus(); // the sign goes
        setFreed(false);
    });
    connect(m_view, &ProseView::scrolledByReader, this, &ReadingColumn::scrolledByReader);
    connect(m_view, &ProseView::eyeLineDragged, this, &ReadingColumn::eyeLineDragged);
    m_view->setEyeSign(true);
    applyStyle();
    showNothing({});
}

void ReadingColumn::makeOutline()
{
    m_outline = new OutlinePage(this);
    m_outline->setFace(m_face, m_size);
    m_outline->setWritable(m_writable);
    m_stack->addWidget(m_outline);
    for (QWidget *each : m_outline->findChildren<QWidget *>())
        each->installEventFilter(this);
    Q_EMIT outlineMade(m_outline);
}

void ReadingColumn::makeEditor()
{
    m_editor = new DraftEditor(this);
    m_editor->setWritable(m_writable);
    m_stack->addWidget(m_editor);
    DraftText *text = m_editor->text();
    text->setStyle(styleOf(m_face, m_size, m_width, font()));
    if (m_forms)
        text->setForms(m_forms, Syntax::Markdown);
    text->installEventFilter(this);
    connect(text, &ProseView::zoomRequested, this, [this](int steps) { setFace(m_face, m_size + steps); });
    connect(text->document(), &QTextDocument::contentsChanged, this, [this] {
        if (draft())
            Q_EMIT wordsChanged();
    });
    Q_EMIT editorMade(m_editor);
}

void ReadingColumn::setForms(const std::shared_ptr<ProseTheme> &theme)
{
    m_forms = theme;
    m_view->setForms(theme, Syntax::Prose);
    if (m_editor)
        m_editor->text()->setForms(theme, Syntax::Markdown);
}

QMenu *ReadingColumn::menu() const
{
    return m_head->menu();
}

void ReadingColumn::setFace(Face face, qreal pointSize)
{
    changeStyle(face, pointSize, m_width);
}

void ReadingColumn::setFreed(bool freed)
{
    if (freed == m_freed)
        return;
    m_freed = freed;
    m_head->setFreed(freed);
    Q_EMIT freedChanged(freed);
}

void ReadingColumn::openMenu()
{
    m_head->openMenu();
}

void ReadingColumn::setTextWidth(measures::TextWidth width)
{
    changeStyle(m_face, m_size, width);
}

void ReadingColumn::changeStyle(Face face, qreal pointSize, measures::TextWidth width)
{
    const qreal size = std::clamp(pointSize, leastReadingSize, mostReadingSize);
    if (face == m_face && size == m_size && width == m_width)
        return;
    Q_EMIT styleChanging();
    m_face = face;
    m_size = size;
    m_width = width;
    applyStyle();
    Q_EMIT styleChanged();
}

void ReadingColumn::applyStyle()
{
    const ProseStyle style = styleOf(m_face, m_size, m_width, font());
    m_view->setStyle(style);
    if (m_editor)
        m_editor->text()->setStyle(style);
    if (m_outline)
        m_outline->setFace(m_face, m_size);
    applyHead();
}

DraftId ReadingColumn::draft() const
{
    return m_editor && m_stack->currentWidget() == m_editor ? m_editor->sheet().draft.id : DraftId();
}

bool ReadingColumn::showsOutline() const
{
    return m_outline && m_stack->currentWidget() == m_outline;
}

bool ReadingColumn::isForRendition() const
{
    return draft() || showsOutline() || m_sheet.isRendition();
}

SourceId ReadingColumn::source() const
{
    if (draft())
        return m_editor->sheet().source.id;
    return showsOutline() ? m_outline->outline().source.id : m_sheet.source.id;
}

void ReadingColumn::setWritable(bool writable)
{
    m_writable = writable;
    if (m_outline)
        m_outline->setWritable(writable);
    if (m_editor)
        m_editor->setWritable(writable);
}

void ReadingColumn::copy()
{
    prose()->copy();
}

ProseView *ReadingColumn::prose() const
{
    return draft() ? m_editor->text() : m_view;
}

QString ReadingColumn::words() const
{
    if (draft())
        return m_editor->text()->words();
    return showsOutline() ? m_outline->words() : m_sheet.text.characters;
}

Span ReadingColumn::selection() const
{
    return showsOutline() ? Span() : prose()->selection();
}

qsizetype ReadingColumn::offsetInView() const
{
    return showsOutline() ? 0 : prose()->spanInView().start;
}

bool ReadingColumn::isInView(qsizetype offset) const
{
    return !showsOutline() && prose()->isInView({offset, offset});
}

void ReadingColumn::setCaret(qsizetype offset)
{
    if (!showsOutline())
        prose()->setCaret(offset);
}

// Pages behind the one that is shown keep nothing.
void ReadingColumn::setFound(const QList<Span> &spans, qsizetype current)
{
    const bool outline = showsOutline();
    if (m_outline)
        m_outline->setFound(outline ? spans : QList<Span>(), current);
    QList<ProseView *> pages{m_view};
    if (m_editor)
        pages.append(m_editor->text());
    for (ProseView *each : std::as_const(pages))
        each->setFound(!outline && each == prose() ? spans : QList<Span>(), current);
}

void ReadingColumn::setCurrentFound(qsizetype current)
{
    if (showsOutline())
        m_outline->setFound(m_outline->found(), current);
    else
        prose()->setCurrentFound(current);
}

QList<Span> ReadingColumn::found() const
{
    return showsOutline() ? m_outline->found() : prose()->found();
}

void ReadingColumn::showFound(Span span)
{
    if (showsOutline())
        m_outline->showFound(span);
    else
        prose()->scrollIntoView(span);
}

// What was typed last reaches the file before the page shows something else.
void ReadingColumn::leaveDraft()
{
    if (draft()) {
        m_editor->text()->finish();
        m_editor->clear();
    }
}

void ReadingColumn::showOutline(const Outline &outline)
{
    const bool hadKeyboard = isAncestorOf(QApplication::focusWidget());
    showNothing({});
    if (!m_outline)
        makeOutline();
    m_outline->show(outline);
    m_stack->setCurrentWidget(m_outline);
    setFocusProxy(m_outline);
    if (hadKeyboard)
        m_outline->setFocus();
    applyHead();
    Q_EMIT wordsChanged();
}

void ReadingColumn::showDraft(const DraftSheet &sheet)
{
    if (draft() != sheet.draft.id) {
        const bool hadKeyboard = isAncestorOf(QApplication::focusWidget());
        showNothing({});
        if (!m_editor)
            makeEditor();
        m_editor->show(sheet);
        m_stack->setCurrentWidget(m_editor);
        setFocusProxy(m_editor);
        if (hadKeyboard)
            m_editor->setFocus();
        m_editor->showCaret();
        Q_EMIT wordsChanged();
    } else {
        m_editor->show(sheet);
    }
    applyHead();
}

void ReadingColumn::showSheet(const TextSheet &sheet)
{
    if (showsWordsOf(sheet)) { // caret, selection and place stay
        m_sheet = sheet;
        applyHead();
        applyMarks();
        applyMargins();
        applyRemarks();
        return;
    }
    leaveDraft();
    m_sheet = sheet;
    m_light = {};
    m_glance = {};
    QList<Span> headings;
    for (const Passage &passage : m_sheet.passages) {
        if (passage.kind == PassageKind::Heading)
            headings.append(passage.span);
    }
    const QString title = m_sheet.isRendition() ? QString() : m_sheet.source.title;
    m_view->setText(ProseText(m_sheet.text.characters, m_sheet.passages,
                        m_sheet.isRendition() ? linkLabels(m_sheet) : languageLabels(m_sheet)),
        title, headings);
    m_view->setAccessibleName(accessibleTextName());
    const bool hadKeyboard = m_stack->currentWidget()->isAncestorOf(QApplication::focusWidget());
    m_stack->setCurrentWidget(m_view);
    setFocusProxy(m_view);
    if (hadKeyboard)
        m_view->setFocus();
    applyHead();
    applyMarks();
    applyMargins();
    applyRemarks();
    Q_EMIT wordsChanged();
}

// That the view has the words of a sheet, whatever else has changed.
bool ReadingColumn::showsWordsOf(const TextSheet &sheet) const
{
    return m_stack->currentWidget() == m_view && m_sheet.text.id && sheet.text == m_sheet.text
        && sheet.passages == m_sheet.passages && sheet.links == m_sheet.links && sheet.version == m_sheet.version
        && sheet.rendition == m_sheet.rendition && sheet.source == m_sheet.source
        && languagesIn(sheet) == languagesIn(m_sheet);
}

void ReadingColumn::showNothing(const QString &why)
{
    leaveDraft();
    m_sheet = {};
    m_remarks.clear();
    m_light = {};
    m_glance = {};
    m_view->setText({}, {}, {});
    m_view->setAccessibleName(tr("Empty column"));
    m_empty->setText(why);
    m_stack->setCurrentWidget(m_empty);
    setFocusProxy(m_view);
    applyHead();
    Q_EMIT wordsChanged();
}

QString ReadingColumn::accessibleTextName() const
{
    if (!m_sheet.isRendition())
        return tr("Source text: %1").arg(m_sheet.source.title);
    const QString what = m_sheet.rendition.kind == RenditionKind::Summary ? tr("Summary text") : tr("Translation text");
    return u"%1: %2"_s.arg(what, m_sheet.source.title);
}

void ReadingColumn::setLight(const Light &light)
{
    m_light = light;
    if (draft())
        m_editor->setLitPassage(light.focus.passage);
    applyMarks();
    applyMargins();
    applyHead();
    describe();
}

void ReadingColumn::setGlance(const Light &glance)
{
    const bool isOther = glance.spans.value(text()) != m_glance.spans.value(text());
    m_glance = glance;
    if (isOther)
        applyMarks();
}

void ReadingColumn::setTitled(bool titled)
{
    m_titled = titled;
    applyHead();
}

void ReadingColumn::setActive(bool active)
{
    m_head->setActive(active);
}

void ReadingColumn::setElsewhere(int sources)
{
    m_elsewhere = sources;
    applyHead();
}

void ReadingColumn::setNamesShown(NamesShown names)
{
    if (names == m_names)
        return;
    m_names = names;
    applyMarks();
}

void ReadingColumn::applyMarks()
{
    m_view->setMarks(marksOf(m_sheet, m_light.spans.value(text()), m_glance.spans.value(text()), m_names));
}

// What stands beside the text: the numbers of passages, and the ticks at the scroll bar.
void ReadingColumn::applyMargins()
{
    const QList<LitSpan> lit = m_light.spans.value(text());
    m_view->setPassages(passagesOf(m_sheet, lit));
    m_view->setTicks(ticksOf(lit));
}

// A sign for a remark on every passage it stands on; what is said of a whole text stands at its beginning.
void ReadingColumn::applyRemarks()
{
    m_remarks.clear();
    QList<ProseRemark> shown;
    const QList<Passage> &passages = m_sheet.passages;
    for (int i = 0; i < m_sheet.remarks.size(); ++i) {
        const RemarkMark &mark = m_sheet.remarks.at(i);
        if (mark.code == phrase::saidLanguage)
            continue; // what a person said waits for nobody
        for (const Passage &passage : passages) {
            const auto isOn = [&passage](Span span) {
                return span.overlaps(passage.span) || (span.isEmpty() && passage.span.contains(span.start));
            };
            if (std::ranges::none_of(mark.spans, isOn))
                continue;
            m_remarks.append({passage.id, mark.row});
            shown.append({passage.span.start, mark.isFinding(), mark.severity, i, phrase::remark(mark)});
            const auto isOfAll = [&passages](Span span) {
                return span.start <= passages.constFirst().span.start && passages.constLast().span.end <= span.end;
            };
            if (std::ranges::any_of(mark.spans, isOfAll))
                break;
        }
    }
    m_view->setRemarks(shown);
    describe();
}

ReadingPlace ReadingColumn::place() const
{
    if (!text())
        return {};
    const Span selected = m_view->selection();
    const qsizetype caret = m_view->caret();
    const qsizetype offset = !selected.isEmpty() ? selected.start
        : m_view->isInView({caret, caret})       ? caret
                                                 : m_view->spanInView().start;
    const Passage *there = passage(passageAt(offset));
    if (!there)
        return {text(), selected.isEmpty() ? Span{offset, offset} : selected, {}};
    return {text(), selected.isEmpty() ? there->span : selected, there->id};
}

QList<RowKey> ReadingColumn::remarksOn(PassageId passage) const
{
    QList<RowKey> rows;
    for (const RemarkPlace &remark : m_remarks) {
        if (remark.passage == passage)
            rows.append(remark.row);
    }
    return rows;
}

QList<PassageId> ReadingColumn::remarkedPassages() const
{
    QList<PassageId> remarked;
    for (const Passage &passage : m_sheet.passages) {
        if (std::ranges::find(m_remarks, passage.id, &RemarkPlace::passage) != m_remarks.cend())
            remarked.append(passage.id);
    }
    return remarked;
}

// What a screen reader says of the text: its source, what does not show in it, and what stands in its margin.
void ReadingColumn::describe()
{
    if (!text())
        return;
    const auto counts = [](const QList<RowKey> &rows) {
        const auto findings = std::ranges::count(rows, u"finding"_s, &RowKey::table);
        return phrase::remarkCounts(static_cast<int>(rows.size() - findings), static_cast<int>(findings));
    };
    QStringList lines{m_sheet.source.title, m_view->signsDescription()};
    QList<RowKey> all;
    for (const RemarkMark &mark : std::as_const(m_sheet.remarks)) {
        if (mark.code != phrase::saidLanguage)
            all.append(mark.row);
    }
    if (!all.isEmpty())
        lines.append(tr("In the margin: %1", "notes and findings").arg(counts(all)));
    if (const Passage *here = passage(m_light.focus.passage)) {
        if (const QList<RowKey> rows = remarksOn(here->id); !rows.isEmpty())
            lines.append(tr("Passage %1: %2", "a number, notes and findings").arg(here->number).arg(counts(rows)));
    }
    lines.removeAll(QString());
    m_view->setAccessibleDescription(lines.join(u'\n'));
}

void ReadingColumn::applyHead()
{
    if (draft()) {
        const DraftSheet &sheet = m_editor->sheet();
        m_head->setLanguage(sheet.draft.language);
        m_head->setWords(phrase::renditionName(sheet.draft.kind),
            m_titled ? tr("being written · %1").arg(sheet.source.title) : tr("being written"));
        m_head->setSteps(0, 0, {});
        m_head->setHint({});
        return;
    }
    if (showsOutline()) {
        m_head->setLanguage({});
        m_head->setWords(tr("No rendition"), m_titled ? m_outline->outline().source.title : QString());
        m_head->setSteps(0, 0, {});
        m_head->setHint({});
        return;
    }
    if (!m_sheet.text.id) {
        m_head->setLanguage({});
        m_head->setWords(tr("Nothing open"), {});
        m_head->setSteps(0, 0, {});
        m_head->setHint({});
        return;
    }
    m_head->setLanguage(m_sheet.text.language);
    if (m_sheet.isRendition()) {
        const QString kind = m_sheet.rendition.kind == RenditionKind::Summary ? tr("Summary") : tr("Translation");
        QString detail = tr("version %1").arg(m_sheet.version.number);
        if (!m_sheet.version.state.isEmpty())
            detail += u", "_s + phrase::versionState(m_sheet.version.state);
        if (m_titled)
            detail += u" · "_s + m_sheet.source.title;
        m_head->setWords(kind, detail);
    } else {
        const QString date = wording(m_sheet.source.published, QLocale().name().left(2));
        const QString rules = hasLanguageRules(m_sheet.text.language) ? QString() : tr("read without language rules");
        const QStringList details{m_titled ? QString() : m_sheet.source.kind, date, rules};
        QString detail;
        for (const QString &part : details) {
            if (!part.isEmpty())
                detail += (detail.isEmpty() ? QString() : u", "_s) + part;
        }
        m_head->setWords(m_titled ? m_sheet.source.title : tr("Source"), detail);
    }

    qsizetype total = 0;
    qsizetype current = 0;
    for (qsizetype i = 0; i < m_light.steps.size(); ++i) {
        if (m_light.steps.at(i).place.text != text())
            continue;
        ++total;
        if (i == m_light.step)
            current = total;
    }
    Ink ink = Ink::Mark;
    const QList<LitSpan> lit = m_light.spans.value(text());
    const auto name = std::ranges::find(lit, LitKind::Entity, &LitSpan::kind);
    if (m_light.focus.subject() == Focus::Subject::Entities && name != lit.cend())
        ink = std::ranges::all_of(lit, hasHueOf(*name)) ? typeInk(name->hue) : Ink::Text;
    m_head->setSteps(current, total, Colours::current().ink(ink));
    m_head->setHint(m_elsewhere > 0 ? tr("in %Ln other source(s), F3", nullptr, m_elsewhere) : QString());
}

Span ReadingColumn::levelSpan() const
{
    // What was gone to may be no mark, or none any more, and is where the reader is all the same.
    const QList<TextSpan> places = m_light.focus.placesIn(text());
    if (!places.isEmpty() && places.constFirst().span.end <= m_sheet.text.characters.size())
        return places.constFirst().span;
    const QList<LitSpan> lit = m_light.spans.value(text());
    const auto current = std::ranges::find_if(lit, &LitSpan::current);
    if (current != lit.cend())
        return current->span;
    // The date first: it is the question every source about an event answers.
    for (const EvidenceMark &evidence : m_sheet.evidence) {
        const auto words = std::ranges::find_if(lit, [&evidence](const LitSpan &span) {
            return span.row == evidence.evidence.id.value && span.kind == LitKind::EvidenceWords;
        });
        if (evidence.kind == ClaimKind::Date && words != lit.cend())
            return words->span;
    }
    // Beside evidence the passages of a rendition that say the same are lit, too.
    const bool event = m_light.focus.subject() == Focus::Subject::Event;
    for (const LitKind kind : {event ? LitKind::EvidenceWords : LitKind::Passage, LitKind::EvidenceWords,
             LitKind::Evidence, LitKind::Passage, LitKind::Entity, LitKind::Date}) {
        const auto first = std::ranges::find(lit, kind, &LitSpan::kind);
        if (first != lit.cend())
            return first->span;
    }
    return {};
}

// Two renditions meet through their source.
QList<const Passage *> ReadingColumn::alignedWith(const ReadingColumn &other, PassageId there) const
{
    QList<PassageId> meeting{there};
    for (const LinkedPassage &link : other.sheet().links) {
        if (link.passage == there && link.status != Status::Rejected)
            meeting.append(link.otherPassage);
    }
    QList<const Passage *> aligned;
    for (const LinkedPassage &link : m_sheet.links) {
        if (link.status == Status::Rejected || !meeting.contains(link.otherPassage))
            continue;
        if (const Passage *here = passage(link.passage))
            aligned.append(here);
    }
    std::ranges::sort(aligned, {}, [](const Passage *each) { return each->span.start; });
    return aligned;
}

Span ReadingColumn::levelSpanBeside(const ReadingColumn &other, PassageId there) const
{
    const QList<const Passage *> aligned = alignedWith(other, there);
    const QList<LitSpan> lit = m_light.spans.value(text());
    const bool entities = m_light.focus.subject() == Focus::Subject::Entities;
    const LitKind wanted = entities ? LitKind::Entity : LitKind::EvidenceWords;
    for (const Passage *here : aligned) {
        const auto found = std::ranges::find_if(
            lit, [here, wanted](const LitSpan &span) { return span.kind == wanted && span.span.overlaps(here->span); });
        if (found != lit.cend())
            return found->span;
    }
    return aligned.isEmpty() ? levelSpan() : aligned.constFirst()->span;
}

bool ReadingColumn::saysWhat(const ReadingColumn &other, PassageId there) const
{
    return !alignedWith(other, there).isEmpty();
}

bool ReadingColumn::hasLitInView() const
{
    const Span seen = m_view->spanInView();
    const QList<LitSpan> lit = m_light.spans.value(text());
    return std::ranges::any_of(lit, [&](const LitSpan &each) {
        return each.kind == LitKind::Entity && each.span.overlaps(seen) && m_view->isInView(each.span);
    });
}

const Passage *ReadingColumn::passage(PassageId id) const
{
    const auto found = std::ranges::find(m_sheet.passages, id, &Passage::id);
    return found == m_sheet.passages.cend() ? nullptr : &*found;
}

PassageId ReadingColumn::passageAt(qsizetype offset) const
{
    const auto after =
        std::ranges::upper_bound(m_sheet.passages, offset, {}, [](const Passage &p) { return p.span.start; });
    if (after == m_sheet.passages.cbegin())
        return {};
    const Passage &before = *std::prev(after);
    return before.span.start <= offset && offset <= before.span.end ? before.id : PassageId();
}

void ReadingColumn::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::ThemeChange) {
        applyStyle();
        applyMarks();
        applyMargins();
    } else if (event->type() == QEvent::LanguageChange) {
        applyHead();
    }
}

bool ReadingColumn::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        Q_EMIT activated();
    return QWidget::eventFilter(watched, event);
}

} // namespace dossier
