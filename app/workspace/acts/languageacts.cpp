// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/acts/languageacts.h"

#include "workspace/acts/actrows.h"
#include "workspace/languagechecks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier::acts {

namespace {

Result<Span> spanOf(const CaseReader &reader, PassageId passage, TextId text)
{
    const Result<QList<Passage>> passages = reader.passages(text);
    if (!passages)
        return passages.error();
    const auto found = std::ranges::find(*passages, passage, &Passage::id);
    return found == passages->end() ? Result<Span>(invalid(u"the passage is not in the text"_s))
                                    : Result<Span>(found->span);
}

// Nothing yet where nobody has said or found anything of the passage.
Finding unsaid(const Text &text, Span span, const QString &who)
{
    Finding finding;
    finding.id = FindingId(-1);
    finding.uid = newUid();
    finding.check = languageCheck;
    finding.severity = Severity::Noted;
    finding.spans = {{text.id, span}};
    finding.standing = byHand(who, languageFingerprint(text, span));
    return finding;
}

} // namespace

Result<Write> setPassageLanguage(
    const CaseReader &reader, const QString &who, PassageId passage, TextId id, const QString &language)
{
    const Result<Text> text = reader.text(id);
    const Result<Span> span = spanOf(reader, passage, id);
    const Result<QList<Finding>> known = reader.findingsIn(id, languageCheck);
    if (!text || !span || !known)
        return !text ? text.error() : !span ? span.error() : known.error();
    if (!text->edition)
        return invalid(u"a rendition is in the language it was made in"_s);
    const QByteArray print = languageFingerprint(*text, *span);
    const auto there = std::ranges::find_if(
        *known, [&print](const Finding &finding) { return finding.standing.fingerprint == print; });
    const bool isKnown = there != known->end();
    const Status before = isKnown ? there->standing.status : Status::Rejected;
    const bool asText = !language.isEmpty() && language == text->language;
    if (asText && before == Status::Rejected)
        return invalid(u"it is in the language of its text already"_s);
    if (!asText && before == Status::Accepted && there->arguments.value(0) == language)
        return invalid(u"it is in this language already"_s);
    Finding finding = isKnown ? *there : unsaid(*text, *span, who);
    const QString words = text->characters.sliced(span->start, span->length()).simplified();
    if (!asText) {
        finding.code = u"passage-language"_s;
        finding.arguments = {language, text->language, words};
    }
    makeOwn(finding, who);
    finding.standing.status = asText ? Status::Rejected : Status::Accepted;
    Write write = personsAct(u"set-passage-language"_s, {firstWords(words), language});
    (isKnown ? write.changed.findings : write.content.findings) = {finding};
    return write;
}

} // namespace dossier::acts
