// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/originalpage.h"

#include "appearance/colours.h"
#include "appearance/faces.h"
#include "appearance/icons.h"
#include "appearance/measures.h"
#include "appearance/prosetheme.h"
#include "prose/filterfield.h"
#include "prose/labels.h"
#include "reading/findbar.h"
#include "reading/hexview.h"
#include "reading/originalfacts.h"
#include "reading/originaltext.h"
#include "workspace/casedocument.h"

#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

constexpr int pageMargin = 24;
constexpr qint64 mostCopied = 8 * 1024 * 1024; // bytes, three characters each on the clipboard
constexpr qint64 longestSlice = 6; // milliseconds of looking: less than half a frame
constexpr qsizetype sliceUnits = 16'384;

QWidget *pane(const QString &caption, QWidget *content, QWidget *parent)
{
    auto *pane = new QWidget(parent);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *head = new QLabel(caption, pane);
    head->setContentsMargins(12, 6, 12, 6);
    head->setFont(smallFont(head->font()));
    head->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(head);
    column->addWidget(content, 1);
    return pane;
}

} // namespace

OriginalPage::OriginalPage(CaseDocument &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_title(new QLabel(this))
    , m_save(new QPushButton(tr("Save the original…"), this))
    , m_back(new QPushButton(tr("Back to reading"), this))
    , m_facts(new OriginalFacts(this))
    , m_text(new OriginalText(this))
    , m_bytes(new HexView(this))
    , m_note(new EmptyNote(m_text->viewport()))
    , m_find(new FindBar(this, tr("Find in the original")))
    , m_panes(new QSplitter(Qt::Horizontal, this))
{
    setAccessibleName(tr("Original edition"));
    m_panes->setChildrenCollapsible(false);
    m_panes->setHandleWidth(1);
    m_panes->setAccessibleName(tr("Original edition"));
    m_panes->addWidget(m_facts);
    m_panes->addWidget(pane(tr("Text, as it was read"), m_text, m_panes));
    m_panes->addWidget(pane(tr("Bytes"), m_bytes, m_panes));
    m_facts->setMinimumWidth(230);
    m_text->setMinimumWidth(240);
    m_bytes->setMinimumWidth(300);
    m_panes->setStretchFactor(1, 1);
    m_panes->setSizes({290, 400, 590});
    m_find->setColumnCount(1);
    m_find->hide();
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins({});
    page->setSpacing(0);
    page->addLayout(newHead());
    page->addWidget(m_panes, 1);
    page->addWidget(m_find);
    setFocusProxy(m_text);
    bind();
}

QVBoxLayout *OriginalPage::newHead()
{
    QFont heading = titleFont(Face::Serif, defaultReadingSize);
    heading.setPixelSize(20);
    m_title->setFont(heading);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    for (QPushButton *button : {m_save, m_back}) {
        button->setAutoDefault(false);
        button->setAccessibleName(button->text());
        button->setMinimumHeight(measures::buttonHeight(button->fontMetrics()));
        button->setMinimumWidth(button->sizeHint().width() + 16);
    }
    m_back->setIcon(icon(Icon::Back));
    m_back->setToolTip(tr("Back to reading (Escape)"));
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_title, 1);
    line->addWidget(m_save, 0, Qt::AlignTop);
    line->addWidget(m_back, 0, Qt::AlignTop);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(pageMargin, pageMargin - 8, pageMargin - 12, 10);
    head->addLayout(line);
    return head;
}

void OriginalPage::bind()
{
    m_looking.setSingleShot(true);
    m_looking.setInterval(0);
    m_looking.callOnTimeout(this, &OriginalPage::goOnLooking);
    m_late.setSingleShot(true);
    m_late.setInterval(measures::progressDelay);
    m_late.callOnTimeout(this, [this] { m_note->setWords(tr("The original is being fetched …")); });
    connect(m_back, &QPushButton::clicked, this, &OriginalPage::leaveRequested);
    connect(m_save, &QPushButton::clicked, this, [this] {
        const QString name = m_original.edition.fileName.section(u'/', -1);
        Q_EMIT saveRequested(name, m_original.bytes);
    });
    connect(m_facts, &OriginalFacts::editionChosen, this, [this](EditionId edition) { ask(edition, {}); });
    connect(m_facts, &OriginalFacts::checkRequested, this, [this] { ask(m_original.edition.id, {}); });
    connect(m_text, &OriginalText::chosen, this, [this](Span shown) {
        const auto [first, last] = m_text->raw().bytesOf(shown);
        m_bytes->select(first, last);
        m_bytes->showByte(first);
    });
    connect(m_bytes, &HexView::chosen, this, [this](qint64 first, qint64 last) {
        if (m_text->raw().isEmpty())
            return;
        const Span shown = m_text->raw().shownOfBytes(first, last);
        m_text->select(shown);
        m_text->scrollIntoView(shown);
    });
    connect(m_find, &FindBar::soughtChanged, this, &OriginalPage::look);
    connect(m_find, &FindBar::stepRequested, this, &OriginalPage::stepFound);
    connect(m_find, &FindBar::closeRequested, this, &OriginalPage::closeFind);
}

void OriginalPage::open(SourceId source, const ReadingPlace &place)
{
    if (m_source != source) {
        m_original = {};
        m_title->clear();
        m_text->show({});
        m_bytes->setBytes({});
        m_save->setEnabled(false);
    }
    m_source = source;
    ask({}, place);
}

void OriginalPage::ask(EditionId edition, const ReadingPlace &place)
{
    m_asked = true;
    m_late.start();
    m_document.queries()
        .original(m_source, edition, place)
        .then(this, [this, request = ++m_request](const Result<Original> &answer) {
            if (request != m_request)
                return; // another was asked for since
            m_asked = false;
            m_late.stop();
            m_note->setWords({});
            if (answer)
                take(*answer);
            else
                Q_EMIT failed(answer.error());
        });
}

// What is looked at stays where it is when the same bytes were only checked.
void OriginalPage::take(const Original &original)
{
    const bool same = m_original.edition.id == original.edition.id && m_original.bytes == original.bytes;
    const bool leads = original.place.second > 0;
    m_original = original;
    m_title->setText(original.source.title);
    m_save->setEnabled(true);
    m_facts->show(original);
    if (!same) {
        if (!m_forms)
            m_forms = std::make_shared<ProseTheme>(Colours::current());
        m_text->setForms(m_forms, m_forms->syntaxOf(original.edition.fileName, original.edition.mediaType));
        m_text->show(original.text);
        m_bytes->setBytes(original.bytes);
        tellText();
        look();
    }
    if (leads || !same)
        showPlace();
}

void OriginalPage::tellText()
{
    const bool tooLong = m_original.bytes.size() > Original::mostText;
    m_note->setWords(!m_original.text.isEmpty() ? QString()
            : tooLong ? tr("This file is too long to be shown as text here. Its bytes stand beside.")
                      : tr("These bytes can no longer be read as text. They stand beside."));
    setFocusProxy(m_original.text.isEmpty() ? static_cast<QWidget *>(m_bytes) : m_text);
    if (m_original.text.isEmpty() && m_text->hasFocus())
        m_bytes->setFocus();
}

void OriginalPage::showPlace()
{
    const auto [first, last] = m_original.place;
    m_bytes->select(first, last);
    m_bytes->showByte(first);
    if (m_original.text.isEmpty())
        return;
    const Span shown = m_text->raw().shownOfBytes(first, last);
    m_text->select(shown);
    m_text->scrollIntoView(shown);
}

void OriginalPage::copy()
{
    if (!m_bytes->hasFocus()) {
        m_text->copy();
        return;
    }
    const auto [first, last] = m_bytes->selection();
    if (last - first > mostCopied)
        Q_EMIT said(tr("So many bytes are not copied. “Save the original…” writes them to a file."));
    else if (last > first)
        QApplication::clipboard()->setText(m_bytes->selectedDigits());
}

void OriginalPage::find()
{
    const QString words = m_text->raw().words(m_text->selection()).simplified();
    m_find->start(words.size() > 100 ? QString() : words);
    look();
}

bool OriginalPage::isFinding() const
{
    return !m_find->isHidden();
}

void OriginalPage::closeFind()
{
    m_find->hide();
    m_looking.stop();
    m_search = {};
    m_text->setFound({}, -1);
    m_text->setFocus(Qt::ShortcutFocusReason);
}

void OriginalPage::look()
{
    if (!isFinding())
        return;
    m_current = -1;
    m_search = TextSearch(m_text->raw().shown(), m_find->sought());
    m_looking.start();
}

void OriginalPage::goOnLooking()
{
    QElapsedTimer slice;
    slice.start();
    while (!m_search.isDone() && slice.elapsed() < longestSlice)
        m_search.goOn(sliceUnits);
    if (!m_search.isDone())
        m_looking.start();
    else if (!m_search.found().isEmpty())
        stepFound(0);
    tellFound();
}

// To the match after (1) or before (-1) the one gone to; with 0 to the first one at the caret or after it.
void OriginalPage::stepFound(int direction)
{
    const QList<Span> &found = m_search.found();
    if (found.isEmpty())
        return;
    if (direction == 0 || m_current < 0) {
        const qsizetype from = m_text->selection().isEmpty() ? m_text->caret() : m_text->selection().start;
        const auto at = std::ranges::lower_bound(found, from, {}, &Span::start);
        m_current = at == found.cend() ? 0 : at - found.cbegin();
    } else {
        m_current = (m_current + direction + found.size()) % found.size();
    }
    const Span match = found.at(m_current);
    m_text->setCurrentFound(m_current);
    m_text->select(match);
    m_text->scrollIntoView(match);
    const auto [first, last] = m_text->raw().bytesOf(match);
    m_bytes->select(first, last);
    m_bytes->showByte(first);
    tellFound();
}

void OriginalPage::tellFound()
{
    FoundState state;
    state.isLooking = !m_find->sought().words.trimmed().isEmpty();
    state.isDone = m_search.isDone();
    state.total = m_search.found().size();
    state.current = m_current + 1;
    m_text->setFound(m_search.found(), m_current);
    m_find->tell(state);
}

void OriginalPage::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const Colours colours = Colours::current();
    QPainter painter(this);
    painter.fillRect(rect(), colours.ground(Ground::Window));
    painter.fillRect(QRect(0, m_panes->geometry().top() - 1, width(), 1), colours.ink(Ink::Line));
}

} // namespace dossier
