// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "appearance/libraryrules.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>
#include <KSyntaxHighlighting/Theme>

#include <QHash>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

namespace ks = KSyntaxHighlighting;

QString definitionName(Syntax syntax)
{
    switch (syntax) {
    case Syntax::Markdown:
        return u"Markdown"_s;
    case Syntax::Json:
        return u"JSON"_s;
    case Syntax::Search:
        return u"Dossier Search"_s;
    case Syntax::Edtf:
        return u"Dossier EDTF"_s;
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

// The names of our own definitions, and those of Markdown that mean the same.
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
        {u"Sign"_s, Form::Markup},
        {u"Operator"_s, Form::Operator},
        {u"Filter"_s, Form::Operator},
        {u"Phrase"_s, Form::Phrase},
        {u"Value"_s, Form::Phrase},
        {u"Prefix"_s, Form::Qualifier},
        {u"Qualifier"_s, Form::Qualifier},
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
    QList<RuledRun> runsOf(QStringView paragraph, FormState &state)
    {
        m_runs.clear();
        const auto *before = std::any_cast<ks::State>(&state);
        state = highlightLine(paragraph, before ? *before : ks::State());
        return std::exchange(m_runs, {});
    }

    void setColours(const ks::Theme &theme)
    {
        setTheme(theme);
        m_looks.clear();
    }

protected:
    void applyFormat(int offset, int length, const ks::Format &format) override
    {
        const Look &look = lookOf(format);
        if (length > 0 && !look.plain)
            m_runs.append({offset, length, look.form, look.themed});
    }

private:
    struct Look
    {
        bool plain = true;
        Form form = Form::Other;
        std::optional<QRgb> themed;
    };

    const Look &lookOf(const ks::Format &format)
    {
        if (const auto it = m_looks.constFind(format.id()); it != m_looks.constEnd())
            return *it;
        Look look;
        look.plain = format.textStyle() == ks::Theme::Normal;
        look.form = formOf(format);
        const QRgb themed = format.textColor(theme()).rgb();
        if (themed != QColor::fromRgb(theme().textColor(ks::Theme::Normal)).rgb())
            look.themed = themed;
        return *m_looks.insert(format.id(), look);
    }

    QHash<int, Look> m_looks;
    QList<RuledRun> m_runs;
};

class LibraryRules : public FormRules
{
public:
    void setMode(Mode mode) override
    {
        m_mode = mode;
        for (const std::unique_ptr<Reader> &reader : m_readers) {
            if (reader)
                reader->setColours(theme());
        }
    }

    QList<RuledRun> runsOf(QStringView paragraph, FormState &state, Syntax syntax) override
    {
        std::unique_ptr<Reader> &reader = m_readers[static_cast<size_t>(syntax)];
        if (!reader) {
            reader = std::make_unique<Reader>();
            reader->setDefinition(m_repository.definitionForName(definitionName(syntax)));
            reader->setColours(theme());
        }
        return reader->runsOf(paragraph, state);
    }

    Syntax syntaxOf(const QString &fileName, const QString &mediaType) override
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

private:
    ks::Theme theme() const
    {
        return m_repository.theme(m_mode == Mode::Light ? u"Dossier Light"_s : u"Dossier Dark"_s);
    }

    Mode m_mode = Mode::Light;
    ks::Repository m_repository; // outlives its readers
    std::array<std::unique_ptr<Reader>, static_cast<size_t>(Syntax::Edtf) + 1> m_readers;
};

} // namespace

std::unique_ptr<FormRules> libraryRules()
{
    return std::make_unique<LibraryRules>();
}

} // namespace dossier
