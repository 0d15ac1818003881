// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "prose/proseforms.h"

#include <QElapsedTimer>
#include <QTextDocument>

#include <algorithm>
#include <utility>

namespace dossier {

namespace {

constexpr qsizetype atOnce = 40'000; // units: some milliseconds by the slowest rules
constexpr qsizetype slice = 100'000;
constexpr qsizetype mostAhead = 300'000; // units of a text that is gone through before it comes into view
constexpr qint64 sliceAhead = 2; // milliseconds
constexpr int waking = 10; // milliseconds between looks whether the rules are there

// Less the letters that have a colour of their own.
QList<FormRun> withoutOwnColours(QList<FormRun> runs, const QTextBlock &block)
{
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        if (!fragment.charFormat().hasProperty(QTextFormat::ForegroundBrush))
            continue;
        const int start = fragment.position() - block.position();
        const int end = start + fragment.length();
        QList<FormRun> left;
        for (const FormRun &run : std::as_const(runs)) {
            if (run.start < std::min(run.end(), start))
                left.append({run.start, std::min(run.end(), start) - run.start, run.form, run.colour});
            if (run.end() > std::max(run.start, end))
                left.append({std::max(run.start, end), run.end() - std::max(run.start, end), run.form, run.colour});
        }
        runs = std::move(left);
    }
    return runs;
}

} // namespace

ProseForms::ProseForms(QTextDocument *document) : QObject(document), m_document(document)
{
    m_slices.setSingleShot(true);
    m_slices.callOnTimeout(this, &ProseForms::goOn);
}

void ProseForms::set(std::shared_ptr<ProseTheme> theme, Syntax syntax)
{
    m_theme = std::move(theme);
    m_syntax = syntax;
    m_states.clear();
    m_known.clear();
    m_wanted = -1;
    m_next = 0;
    m_ahead = 0;
    if (m_theme)
        m_slices.start(0);
    else
        m_slices.stop();
}

bool ProseForms::setColours(const Colours &colours)
{
    if (!m_theme)
        return false;
    if (m_theme->colours() != colours)
        m_theme->setColours(colours);
    m_known.clear(); // another view of the same theme may have been first
    return true;
}

// While the rules are on their way, a paragraph that was written in keeps the colours it had.
QList<QTextLayout::FormatRange> ProseForms::formatsOf(const QTextBlock &block)
{
    if (!m_theme)
        return {};
    const int number = block.blockNumber();
    if (!know(block))
        m_wanted = std::max(m_wanted, number);
    QList<QTextLayout::FormatRange> ranges;
    for (const FormRun &run : withoutOwnColours(m_known.value(number).runs, block)) {
        QTextCharFormat format;
        format.setForeground(run.colour);
        ranges.append({run.start, std::min(run.length, block.length() - run.start), format});
    }
    return ranges;
}

bool ProseForms::know(const QTextBlock &block)
{
    const int number = block.blockNumber();
    if (const auto known = m_known.constFind(number); known != m_known.constEnd() && !known->isOld)
        return true;
    const bool isReady = m_theme->isReady();
    if (!isReady || (m_syntax != Syntax::Prose && !reach(number, atOnce))) {
        m_slices.start(isReady ? 0 : waking);
        return false;
    }
    m_known.insert(number, {runsOf(block)});
    return true;
}

// Of a paragraph that is reached.
QList<FormRun> ProseForms::runsOf(const QTextBlock &block)
{
    FormState state;
    if (m_syntax != Syntax::Prose && block.blockNumber() > 0)
        state = m_states.at(block.blockNumber() - 1);
    return m_theme->formsOf(block.text(), state, m_syntax);
}

void ProseForms::dropOldStates()
{
    if (std::exchange(m_sitting, m_theme->sitting()) != m_sitting)
        m_states.clear();
}

bool ProseForms::reach(int number, qsizetype most)
{
    dropOldStates();
    qsizetype units = 0;
    QTextBlock block = m_document->findBlockByNumber(static_cast<int>(m_states.size()));
    for (; block.isValid() && m_states.size() < number; block = block.next()) {
        units += block.length();
        if (units > most)
            return false;
        FormState state = m_states.isEmpty() ? FormState() : m_states.constLast();
        m_theme->formsOf(block.text(), state, m_syntax);
        m_states.append(state);
    }
    return true;
}

void ProseForms::goOn()
{
    if (!m_theme)
        return;
    if (!m_theme->isReady()) {
        m_slices.start(waking);
        return;
    }
    if (m_wanted >= 0) {
        if (m_syntax != Syntax::Prose && !reach(m_wanted, slice)) {
            m_slices.start(0);
            return;
        }
        m_wanted = -1;
        Q_EMIT reached();
    }
    if (goAhead())
        m_slices.start(0);
}

bool ProseForms::goAhead()
{
    QElapsedTimer since;
    since.start();
    while (m_ahead < mostAhead && since.elapsed() < sliceAhead) {
        const QTextBlock block = m_document->findBlockByNumber(m_next);
        if (!block.isValid() || (m_syntax != Syntax::Prose && !reach(m_next, atOnce)))
            return false;
        if (!m_known.contains(m_next) && m_ahead + block.length() <= mostAhead)
            m_known.insert(m_next, {runsOf(block)});
        ++m_next;
        m_ahead += block.length();
    }
    return m_ahead < mostAhead;
}

void ProseForms::forgetFrom(const QTextBlock &block)
{
    if (!block.isValid())
        return;
    const int number = block.blockNumber();
    if (number < m_states.size())
        m_states.resize(number);
    for (auto known = m_known.begin(); known != m_known.end(); ++known)
        known->isOld = known->isOld || known.key() >= number;
}

} // namespace dossier
