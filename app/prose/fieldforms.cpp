// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "prose/fieldforms.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QTextCharFormat>

#include <algorithm>
#include <chrono>
#include <utility>

namespace dossier {

namespace {

constexpr std::chrono::milliseconds waking{10}; // between looks whether the rules are there

QTextCharFormat formatOf(const QColor &ink)
{
    QTextCharFormat format;
    format.setForeground(ink);
    return format;
}

QTextCharFormat faultFormat()
{
    QTextCharFormat format;
    format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    format.setUnderlineColor(Colours::current().ink(Ink::Critical));
    return format;
}

} // namespace

FieldForms::FieldForms(QLineEdit *line, Syntax syntax) : QObject(line), m_line(line), m_syntax(syntax)
{
    m_waking.setSingleShot(true);
    m_waking.setInterval(waking);
    m_waking.callOnTimeout(this, &FieldForms::colour);
    line->installEventFilter(this);
    connect(line, &QLineEdit::textChanged, this, [this] {
        m_fault = {};
        colour();
    });
    colour();
}

void FieldForms::setTheme(std::shared_ptr<ProseTheme> theme)
{
    m_theme = std::move(theme);
    colour();
}

void FieldForms::setFault(Span fault)
{
    const Span inside = fault.intersected({0, m_line->text().size()});
    if (std::exchange(m_fault, inside) != inside)
        show();
}

void FieldForms::colour()
{
    const QString text = m_line->text().left(most);
    if (text.isEmpty() || !m_line->isEnabled()) {
        m_runs.clear();
    } else {
        if (!m_theme)
            m_theme = std::make_shared<ProseTheme>(Colours::current());
        if (m_theme->isReady())
            m_runs = m_theme->formsOf(text, m_syntax);
        else
            m_waking.start();
    }
    show();
}

// A line takes the look of its letters from an input method alone: it is told that nothing but that has changed.
void FieldForms::show()
{
    if (m_isShowing || m_line->isReadOnly())
        return;
    m_isShowing = true;
    QInputMethodEvent look(m_composed, attributes());
    QCoreApplication::sendEvent(m_line, &look);
    m_isShowing = false;
}

QList<QInputMethodEvent::Attribute> FieldForms::attributes() const
{
    QList<QInputMethodEvent::Attribute> all = m_composedLook;
    const qsizetype caret = m_line->cursorPosition();
    const auto composed = m_composed.size();
    // Places are counted from the caret; behind it stands first what is composed.
    const auto add = [&](qsizetype start, qsizetype end, const QTextCharFormat &format) {
        if (start < std::min(end, caret))
            all.append({QInputMethodEvent::TextFormat, static_cast<int>(start - caret),
                static_cast<int>(std::min(end, caret) - start), format});
        const qsizetype behind = std::max(start, caret);
        if (behind < end)
            all.append({QInputMethodEvent::TextFormat, static_cast<int>(behind - caret + composed),
                static_cast<int>(end - behind), format});
    };
    for (const FormRun &run : m_runs) // of what was written before, while the rules are on their way
        add(run.start, std::min<qsizetype>(run.end(), m_line->text().size()), formatOf(run.colour));
    add(m_fault.start, m_fault.end, faultFormat());
    return all;
}

bool FieldForms::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_line || m_isShowing)
        return false;
    switch (event->type()) {
    case QEvent::InputMethod: {
        const auto *input = static_cast<QInputMethodEvent *>(event);
        m_composed = input->preeditString();
        m_composedLook.clear();
        for (const QInputMethodEvent::Attribute &attribute : input->attributes()) {
            if (attribute.type != QInputMethodEvent::Selection) // which has happened once
                m_composedLook.append(attribute);
        }
        m_isShowing = true;
        QCoreApplication::sendEvent(m_line, event);
        m_isShowing = false;
        show(); // for it has put its own look in the place of ours
        return true;
    }
    case QEvent::PaletteChange:
    case QEvent::EnabledChange:
        if (m_theme && m_theme->colours() != Colours::current())
            m_theme->setColours(Colours::current());
        colour();
        return false;
    default:
        return false;
    }
}

} // namespace dossier
