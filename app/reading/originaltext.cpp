// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/originaltext.h"

#include "appearance/faces.h"
#include "prose/proselayout.h"

#include <QEvent>
#include <QFontInfo>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTextCursor>
#include <QTextDocument>

#include <cmath>

namespace dossier {

OriginalText::OriginalText(QWidget *parent) : ProseView(parent)
{
    static_cast<ProseLayout *>(document()->documentLayout())->setWritten(true); // empty lines are lines
    setAccessibleName(tr("Text of the original edition"));
    setReadingStyle();
    const auto tell = [this] {
        const Span selected = selection();
        Q_EMIT chosen(selected.isEmpty() ? Span{caret(), caret()} : selected);
    };
    connect(this, &QTextEdit::cursorPositionChanged, this, tell);
    connect(this, &QTextEdit::selectionChanged, this, tell);
}

void OriginalText::setReadingStyle()
{
    ProseStyle style;
    style.font = fixedFont();
    style.titleFont = style.font;
    style.numberFont = badgeFont(font());
    style.step = std::ceil(QFontInfo(style.font).pixelSize() * 1.5);
    style.gap = 0;
    style.colours = Colours::current();
    setStyle(style);
}

void OriginalText::show(const RawText &text)
{
    const QSignalBlocker quiet(this);
    m_raw = text;
    setText(ProseText(text.shown(), {}, {}), {}, {});
    QList<ProsePassage> numbers;
    numbers.reserve(text.lines().size());
    for (const RawLine &line : text.lines())
        numbers.append({line.start, line.number, false, ClaimSign::Alone});
    setPassages(numbers);
}

void OriginalText::select(Span shown)
{
    QTextCursor cursor(document());
    cursor.setPosition(static_cast<int>(text().startToShown(shown.start)));
    cursor.setPosition(static_cast<int>(text().toShown(shown).end), QTextCursor::KeepAnchor);
    const int value = verticalScrollBar()->value();
    {
        const QSignalBlocker quiet(this);
        setTextCursor(cursor);
    }
    verticalScrollBar()->setValue(value); // the caret comes along, the text does not move for it
    viewport()->update();
}

void OriginalText::changeEvent(QEvent *event)
{
    ProseView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationFontChange)
        setReadingStyle();
}

QMimeData *OriginalText::createMimeDataFromSelection() const
{
    auto *data = new QMimeData;
    data->setText(m_raw.words(selection()));
    return data;
}

} // namespace dossier
