// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/acts/languageacts.h"

#include "workspace/acts/actrows.h"
#include "workspace/languagechecks.h"
#include "workspace/readingagain.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier::acts {

namespace {

// What a text and its findings are to say of a passage.
class LanguageSaying
{
public:
    LanguageSaying(const Text &text, const QList<Passage> &passages, const QList<Finding> &known, const QString &who)
        : m_text(text)
        , m_passages(passages)
        , m_known(known)
        , m_who(who)
    {
    }

    Result<Write> say(Span span, const QString &language)
    {
        const TextLanguages before(m_text.language, m_text.characters, saidLanguages(m_known, m_text));
        const bool asText = !language.isEmpty() && language == m_text.language;
        if (before.of(span) == language && (asText ? !isFound(span) : before.isSaid(span)))
            return invalid(u"it is in this language already"_s);
        m_write = personsAct(u"set-passage-language"_s, {firstWords(wordsOf(span)), language});
        for (const Finding &finding : m_known) {
            if (finding.spans.constFirst().span != span && finding.spans.constFirst().span.overlaps(span))
                takeApart(finding, span);
        }
        put(span, language, asText ? Status::Rejected : Status::Accepted);
        return m_write;
    }

private:
    // Somebody or a rule says that the passage is in another language.
    bool isFound(Span span) const
    {
        return std::ranges::any_of(m_known, [&](const Finding &finding) {
            return finding.standing.status != Status::Rejected && finding.spans.constFirst().span.overlaps(span);
        });
    }

    // The text was parted otherwise when it was said: of the other passages it goes on to be said.
    void takeApart(Finding finding, Span without)
    {
        if (finding.standing.status == Status::Rejected)
            return;
        const Span whole = finding.spans.constFirst().span;
        const QString language = finding.arguments.value(0);
        const bool isSaid = finding.standing.status == Status::Accepted;
        makeOwn(finding, m_who);
        finding.standing.status = Status::Rejected;
        m_write.changed.findings.append(finding);
        for (const Passage &passage : m_passages) {
            if (isSaid && passage.span != without && passage.span.overlaps(whole) && !has(passage.span))
                put(passage.span, language, Status::Accepted);
        }
    }

    bool has(Span span) const
    {
        return std::ranges::any_of(m_known, [&](const Finding &finding) {
            return finding.standing.status != Status::Proposed && finding.spans.constFirst().span == span;
        });
    }

    QString wordsOf(Span span) const { return m_text.characters.sliced(span.start, span.length()).simplified(); }

    void put(Span span, const QString &language, Status status)
    {
        const QByteArray print = languageFingerprint(m_text, span);
        const auto there = std::ranges::find_if(
            m_known, [&print](const Finding &finding) { return finding.standing.fingerprint == print; });
        const bool isKnown = there != m_known.end();
        Finding finding = isKnown ? *there : unsaid(span, print);
        if (status == Status::Accepted || !isKnown) {
            finding.code = u"passage-language"_s;
            finding.arguments = {language, m_text.language, wordsOf(span)};
        }
        makeOwn(finding, m_who);
        finding.standing.status = status;
        (isKnown ? m_write.changed.findings : m_write.content.findings).append(finding);
    }

    Finding unsaid(Span span, const QByteArray &print) const
    {
        Finding finding;
        finding.id = nextId(m_write.content.findings);
        finding.uid = newUid();
        finding.check = languageCheck;
        finding.severity = Severity::Noted;
        finding.spans = {{m_text.id, span}};
        finding.standing = byHand(m_who, print);
        return finding;
    }

    const Text &m_text;
    const QList<Passage> &m_passages;
    const QList<Finding> &m_known;
    const QString &m_who;
    Write m_write;
};

} // namespace

Result<Write> setPassageLanguage(
    const CaseReader &reader, const QString &who, PassageId passage, TextId id, const QString &language)
{
    const Result<Text> text = reader.text(id);
    const Result<QList<Passage>> passages = reader.passages(id);
    Result<QList<Finding>> known = reader.findingsIn(id, languageCheck);
    if (!text || !passages || !known)
        return !text ? text.error() : !passages ? passages.error() : known.error();
    if (!text->edition)
        return invalid(u"a rendition is in the language it was made in"_s);
    const auto found = std::ranges::find(*passages, passage, &Passage::id);
    if (found == passages->end())
        return invalid(u"the passage is not in the text"_s);
    known->removeIf([](const Finding &finding) { return finding.spans.isEmpty(); });
    Result<Write> write = LanguageSaying(*text, *passages, *known, who).say(found->span, language);
    if (!write)
        return write;
    const Result<void> read = readAsSaid(reader, *write);
    return read ? write : Result<Write>(read.error());
}

} // namespace dossier::acts
