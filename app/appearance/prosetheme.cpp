// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "appearance/prosetheme.h"

#include "appearance/formrules.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

constexpr qreal leastContrast = 4.5;

// Rules that are not there: everything is plain.
class NoRules : public FormRules
{
public:
    void setMode(Mode /*mode*/) override { }
    QList<RuledRun> runsOf(QStringView /*paragraph*/, FormState & /*state*/, Syntax /*syntax*/) override { return {}; }
    Syntax syntaxOf(const QString & /*fileName*/, const QString & /*mediaType*/) override { return Syntax::Prose; }
};

// Also on passages and words that are lit.
QColor legibleEverywhere(QColor ink, const Colours &colours)
{
    for (const Ground ground : {Ground::Base, Ground::Passage, Ground::MarkTint, Ground::MarkStrong})
        ink = legible(ink, colours.ground(ground), leastContrast);
    return ink;
}

} // namespace

ProseTheme::ProseTheme(const Colours &colours) : m_colours(colours) { }

ProseTheme::~ProseTheme() = default;

void ProseTheme::setColours(const Colours &colours)
{
    m_colours = colours;
    m_inks.clear();
    if (m_rules)
        m_rules->setMode(colours.mode());
}

const Colours &ProseTheme::colours() const
{
    return m_colours;
}

QList<FormRun> ProseTheme::formsOf(QStringView paragraph, FormState &state, Syntax syntax)
{
    QList<FormRun> runs;
    for (const RuledRun &run : rules()->runsOf(paragraph, state, syntax)) {
        // Where the theme has the colour of plain words, those of a foreign palette are meant.
        const QColor colour = run.themed ? inkOf(*run.themed) : m_colours.ink(Ink::Text);
        if (!runs.isEmpty() && runs.last().end() == run.start && runs.last().form == run.form
            && runs.last().colour == colour)
            runs.last().length += run.length;
        else
            runs.append({run.start, run.length, run.form, colour});
    }
    return runs;
}

QList<FormRun> ProseTheme::formsOf(QStringView paragraph, Syntax syntax)
{
    FormState state;
    return formsOf(paragraph, state, syntax);
}

Syntax ProseTheme::syntaxOf(const QString &fileName, const QString &mediaType)
{
    return rules()->syntaxOf(fileName, mediaType);
}

bool ProseTheme::isReady()
{
    return rules()->isReady();
}

quint64 ProseTheme::sitting() const
{
    return m_rules ? m_rules->sitting() : 0;
}

FormRules *ProseTheme::rules()
{
    if (!m_rules) {
        m_rules = FormRules::elsewhere();
        if (!m_rules)
            m_rules = std::make_unique<NoRules>();
        m_rules->setMode(m_colours.mode());
    }
    return m_rules.get();
}

QColor ProseTheme::inkOf(QRgb themed)
{
    const auto it = m_inks.constFind(themed);
    return it != m_inks.constEnd() ? *it
                                   : *m_inks.insert(themed, legibleEverywhere(QColor::fromRgb(themed), m_colours));
}

} // namespace dossier
