// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appearance/colours.h"

#include <QColor>
#include <QHash>
#include <QList>
#include <QStringView>

#include <any>
#include <memory>

namespace dossier {

/// What a stretch of text is by its form alone. Things of the case (names, dates, indicators, quotations) are marks and
/// never come from here.
enum class Form {
    Number, ///< with its unit
    QuotationMark, ///< the mark, not the words between
    Reference, ///< [3], § 12, art. 5, p. 7
    Heading,
    Link, ///< web and mail addresses, link targets
    MailHeader, ///< the name of a header line, as "From:"
    QuotedReply, ///< a line that begins with ">"
    Markup, ///< signs that are not words: Markdown's stars, JSON's braces, brackets of a query
    Operator, ///< a word of the language of queries: AND, entity:
    Phrase, ///< what stands between quotation marks or behind a filter of a query
    Qualifier, ///< what leaves open how it ends or how sure it is: prefix*, 2019~, 20XX
    Other, ///< any other form of Markdown or JSON
};

/// One stretch of a paragraph, in UTF-16 units from its start. Colours only: weight and size never change.
struct FormRun
{
    int start = 0;
    int length = 0;
    Form form = Form::Other;
    QColor colour;

    int end() const { return start + length; }
    bool operator==(const FormRun &) const = default;
};

/// What a paragraph leaves open for the next, as the rules know it; an empty one at the start of a text.
using FormState = std::any;

/// The rules a text is read by: those of Markdown and JSON are KSyntaxHighlighting's, the others ours.
enum class Syntax {
    Prose,
    Markdown,
    Json,
    Search, ///< a query of the search of a case
    Edtf, ///< a date; words that say one stay plain
};

class FormRules;

/// Colours the form of texts that are open on the screen, by KSyntaxHighlighting with our own rules and themes, which
/// are in a program of their own (formrules.h). To be used in one thread.
///
/// What is asked is answered at once, in some hundredths of a millisecond for a paragraph, while that program runs. It
/// begins in 50 ms, and ends when nothing was asked for a while: a view that must not wait asks isReady() first. Where
/// it is not installed, everything is plain.
class ProseTheme
{
public:
    explicit ProseTheme(const Colours &colours);
    ~ProseTheme();
    ProseTheme(const ProseTheme &) = delete;
    ProseTheme &operator=(const ProseTheme &) = delete;

    /// After a switch of mode or palette; runs asked for before keep their old colours.
    void setColours(const Colours &colours);
    const Colours &colours() const;

    /// The runs of one paragraph (without its line end), in order, not overlapping; plain words have none. `state` is
    /// what the paragraph before left open and becomes what this one does.
    QList<FormRun> formsOf(QStringView paragraph, FormState &state, Syntax syntax = Syntax::Prose);
    /// For a text of one paragraph.
    QList<FormRun> formsOf(QStringView paragraph, Syntax syntax = Syntax::Prose);

    /// The rules for a file as it arrived, by KSyntaxHighlighting's patterns of names, else by its media type; ours
    /// where they know neither Markdown nor JSON.
    Syntax syntaxOf(const QString &fileName, const QString &mediaType);

    /// Whether what is asked is answered at once; else what that takes is begun.
    bool isReady();
    /// States are good as long as this stays the same; else the text is to be gone through from its start.
    quint64 sitting() const;

private:
    FormRules *rules();
    QColor inkOf(QRgb themed);

    Colours m_colours;
    std::unique_ptr<FormRules> m_rules;
    QHash<QRgb, QColor> m_inks; // by the theme's colour
};

} // namespace dossier
