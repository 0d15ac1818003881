// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "appearance/prosetheme.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/Theme>

#include <QHash>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

namespace ks = KSyntaxHighlighting;

constexpr qreal leastContrast = 4.5;

QString definitionName(Syntax syntax)
{
    switch (syntax) {
    case Syntax::Markdown:
        return u"Markdown"_s;
    case Syntax::Json:
        return u"JSON"_s;
    case Syntax::Prose:
        break;
    }
    return u"Dossier Prose"_s;
}

Form formByStyle(ks::Theme::TextStyle style)
{
    switch (style) {
    case ks::Theme::DecVal:
    case ks::Theme::Float:
    case ks::Theme::BaseN:
        return Form::Number;
    case ks::Theme::Operator:
    case ks::Theme::RegionMarker:
        return Form::Markup;
    default:
        return Form::Other;
    }
}

// The names of our own definition, and those of Markdown that mean the same.
Form formOf(const ks::Format &format)
{
    static const QHash<QString, Form> byName{
        {u"Number"_s, Form::Number},
        {u"Quotation mark"_s, Form::QuotationMark},
        {u"Reference"_s, Form::Reference},
        {u"Heading"_s, Form::Heading},
        {u"Link"_s, Form::Link},
        {u"Mail header"_s, Form::MailHeader},
        {u"Quoted reply"_s, Form::QuotedReply},
    };
    const QString name = format.name();
    if (const auto it = byName.constFind(name); it != byName.constEnd())
        return *it;
    if (name.startsWith("Header"_L1))
        return Form::Heading;
    if (name.startsWith("Blockquote"_L1))
        return Form::QuotedReply;
    if (name.contains("link"_L1, Qt::CaseInsensitive))
        return Form::Link;
    return formByStyle(format.textStyle());
}

class Reader : public ks::AbstractHighlighter
{
public:
    struct Look
    {
        bool plain = true;
        Form form = Form::Other;
        QColor colour;
    };

    QList<FormRun> runsOf(QStringView paragraph, FormState &state)
    {
        m_runs.clear();
        state = highlightLine(paragraph, state);
        return std::exchange(m_runs, {});
    }

    void setColours(const ks::Theme &theme, const Colours &colours)
    {
        setTheme(theme);
        m_colours = colours;
        m_looks.clear();
    }

protected:
    void applyFormat(int offset, int length, const ks::Format &format) override
    {
        const Look &look = lookOf(format);
        if (length == 0 || look.plain)
            return;
        if (!m_runs.isEmpty() && m_runs.last().end() == offset && m_runs.last().form == look.form
            && m_runs.last().colour == look.colour)
            m_runs.last().length += length;
        else
            m_runs.append({offset, length, look.form, look.colour});
    }

private:
    const Look &lookOf(const ks::Format &format)
    {
        if (const auto it = m_looks.constFind(format.id()); it != m_looks.constEnd())
            return *it;
        Look look;
        look.plain = format.textStyle() == ks::Theme::Normal;
        look.form = formOf(format);
        // Where the theme has the colour of plain words, those of a foreign palette are meant.
        const QColor themed = format.textColor(theme());
        const QColor plain = QColor::fromRgb(theme().textColor(ks::Theme::Normal));
        look.colour = themed == plain ? m_colours.ink(Ink::Text) : legibleEverywhere(themed);
        return *m_looks.insert(format.id(), look);
    }

    // Also on passages and words that are lit.
    QColor legibleEverywhere(QColor ink) const
    {
        for (const Ground ground : {Ground::Base, Ground::Passage, Ground::MarkTint, Ground::MarkStrong})
            ink = legible(ink, m_colours.ground(ground), leastContrast);
        return ink;
    }

    Colours m_colours;
    QHash<int, Look> m_looks;
    QList<FormRun> m_runs;
};

} // namespace

class ProseTheme::Rules
{
public:
    Reader &reader(Syntax syntax, const Colours &colours)
    {
        std::unique_ptr<Reader> &reader = m_readers[static_cast<size_t>(syntax)];
        if (!reader) {
            reader = std::make_unique<Reader>();
            reader->setDefinition(m_repository.definitionForName(definitionName(syntax)));
            reader->setColours(theme(colours.mode()), colours);
        }
        return *reader;
    }

    Syntax syntaxOf(const QString &fileName, const QString &mediaType) const
    {
        for (const ks::Definition &definition :
            {m_repository.definitionForFileName(fileName), m_repository.definitionForMimeType(mediaType)}) {
            for (const Syntax syntax : {Syntax::Markdown, Syntax::Json}) {
                if (definition.name() == definitionName(syntax))
                    return syntax;
            }
        }
        return Syntax::Prose;
    }

    void setColours(const Colours &colours)
    {
        for (const std::unique_ptr<Reader> &reader : m_readers) {
            if (reader)
                reader->setColours(theme(colours.mode()), colours);
        }
    }

private:
    ks::Theme theme(Mode mode) const
    {
        return m_repository.theme(mode == Mode::Light ? u"Dossier Light"_s : u"Dossier Dark"_s);
    }

    ks::Repository m_repository; // outlives its readers
    std::array<std::unique_ptr<Reader>, 3> m_readers;
};

ProseTheme::ProseTheme(const Colours &colours) : m_colours(colours) { }

ProseTheme::~ProseTheme() = default;

void ProseTheme::setColours(const Colours &colours)
{
    m_colours = colours;
    if (m_rules)
        m_rules->setColours(colours);
}

const Colours &ProseTheme::colours() const
{
    return m_colours;
}

QList<FormRun> ProseTheme::formsOf(QStringView paragraph, FormState &state, Syntax syntax)
{
    if (!m_rules)
        m_rules = std::make_unique<Rules>();
    return m_rules->reader(syntax, m_colours).runsOf(paragraph, state);
}

QList<FormRun> ProseTheme::formsOf(QStringView paragraph, Syntax syntax)
{
    FormState state;
    return formsOf(paragraph, state, syntax);
}

Syntax ProseTheme::syntaxOf(const QString &fileName, const QString &mediaType)
{
    if (!m_rules)
        m_rules = std::make_unique<Rules>();
    return m_rules->syntaxOf(fileName, mediaType);
}

bool ProseTheme::isLoaded() const
{
    return m_rules != nullptr;
}

} // namespace dossier
