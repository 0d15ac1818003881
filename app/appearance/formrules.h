// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appearance/prosetheme.h"

#include <memory>
#include <optional>

namespace dossier {

/// A stretch of a paragraph as the rules see it, in UTF-16 units from its start.
struct RuledRun
{
    int start = 0;
    int length = 0;
    Form form = Form::Other;
    std::optional<QRgb> themed; ///< none: the colour of plain words
};

/// The rules by which KSyntaxHighlighting reads the form of a text. They are a module of their own, dossier_forms, that
/// is looked for beside the program when a text is first coloured: the library brings fifty others along, for fetching
/// rules over the network, and would make up a fifth of the time in which the window starts.
class FormRules
{
public:
    FormRules() = default;
    virtual ~FormRules() = default;
    FormRules(const FormRules &) = delete;
    FormRules &operator=(const FormRules &) = delete;

    virtual void setMode(Mode mode) = 0;
    virtual QList<RuledRun> runsOf(QStringView paragraph, FormState &state, Syntax syntax) = 0;
    virtual Syntax syntaxOf(const QString &fileName, const QString &mediaType) const = 0;

    /// Null where the module is not installed.
    static std::unique_ptr<FormRules> load();
};

} // namespace dossier

/// What the module gives away; the caller owns it.
extern "C" dossier::FormRules *dossierFormRules();
