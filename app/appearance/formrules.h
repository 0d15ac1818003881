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

/// The rules by which KSyntaxHighlighting reads the form of a text. They are in a program of their own, dossier-forms,
/// which is looked for beside this one and begun when a text is first coloured: the library brings fifty others along,
/// for fetching rules over the network, which would make up a fifth of the time in which the window starts and a sixth
/// of what it keeps in memory. The program ends when nothing was asked for a while, and is begun again when something
/// is. What takes too long, by rules of a hostile text or for want of a program, stays plain.
class FormRules
{
public:
    FormRules() = default;
    virtual ~FormRules() = default;
    FormRules(const FormRules &) = delete;
    FormRules &operator=(const FormRules &) = delete;

    /// Whether what is asked is answered at once; else what it takes is begun.
    virtual bool isReady() { return true; }
    /// The states it gave are good as long as this stays the same.
    virtual quint64 sitting() const { return 0; }

    virtual void setMode(Mode mode) = 0;
    virtual QList<RuledRun> runsOf(QStringView paragraph, FormState &state, Syntax syntax) = 0;
    virtual Syntax syntaxOf(const QString &fileName, const QString &mediaType) = 0;

    /// In the program; null where that is not installed. To be used in one thread.
    static std::unique_ptr<FormRules> elsewhere();
};

} // namespace dossier
