// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "prose/proseforms.h"

#include <QTextDocument>

#include <algorithm>
#include <utility>

namespace dossier {

namespace {

constexpr qsizetype atOnce = 40'000; // units: some milliseconds by the slowest rules
constexpr qsizetype slice = 100'000;

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
    m_slices.setInterval(0);
    m_slices.callOnTimeout(this, &ProseForms::goOn);
}

void ProseForms::set(std::shared_ptr<ProseTheme> theme, Syntax syntax)
{
    m_theme = std::move(theme);
    m_syntax = syntax;
    m_states.clear();
    m_wanted = -1;
    m_slices.stop();
}

bool ProseForms::setColours(const Colours &colours)
{
    if (!m_theme)
        return false;
    if (m_theme->colours() != colours)
        m_theme->setColours(colours);
    return true; // another view of the same theme may have been first
}

QList<QTextLayout::FormatRange> ProseForms::formatsOf(const QTextBlock &block)
{
    if (!m_theme)
        return {};
    FormState state;
    if (m_syntax != Syntax::Prose) {
        if (!reach(block.blockNumber(), atOnce)) {
            m_wanted = std::max(m_wanted, block.blockNumber());
            m_slices.start();
            return {};
        }
        state = block.blockNumber() == 0 ? FormState() : m_states.at(block.blockNumber() - 1);
    }
    QList<QTextLayout::FormatRange> ranges;
    for (const FormRun &run : withoutOwnColours(m_theme->formsOf(block.text(), state, m_syntax), block)) {
        QTextCharFormat format;
        format.setForeground(run.colour);
        ranges.append({run.start, run.length, format});
    }
    return ranges;
}

bool ProseForms::reach(int number, qsizetype most)
{
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
    if (!m_theme || m_wanted < 0)
        return;
    if (!reach(m_wanted, slice)) {
        m_slices.start();
        return;
    }
    m_wanted = -1;
    Q_EMIT reached();
}

void ProseForms::forgetFrom(const QTextBlock &block)
{
    if (block.isValid() && block.blockNumber() < m_states.size())
        m_states.resize(block.blockNumber());
}

} // namespace dossier
