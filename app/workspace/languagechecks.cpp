// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/languagechecks.h"

#include "analysis/analysis.h"
#include "analysis/passagelanguages.h"
#include "casefile/fingerprint.h"

#include <QHash>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <utility>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype findingsAtOnce = 500;

Finding findingOf(const ForeignPassage &found, const Text &text, FindingId id)
{
    Finding finding;
    finding.id = id;
    finding.uid = newUid();
    finding.check = languageCheck;
    finding.severity = Severity::Noted;
    finding.code = found.guess.confidence < surePassage ? u"perhaps-other-language"_s : u"other-language"_s;
    finding.arguments = {found.guess.language, text.language,
        text.characters.sliced(found.span.start, found.span.length()).simplified()};
    finding.spans = {{text.id, found.span}};
    finding.standing = {
        Status::Proposed, {finding.code, analysisVersion, {}}, languageFingerprint(text, found.span), 0};
    return finding;
}

class LanguageCheck
{
public:
    LanguageCheck(const CaseReader &reader, const std::function<Result<void>(Write)> &write)
        : m_reader(reader)
        , m_send(write)
    {
    }

    Result<void> look(TextId id)
    {
        const Result<Text> text = m_reader.text(id);
        if (!text)
            return text.error();
        if (!text->edition || !text->current || text->language.isEmpty())
            return {};
        const Result<QList<Passage>> passages = m_reader.passages(id);
        const Result<QList<Finding>> known = m_reader.findingsIn(id, languageCheck);
        if (!passages || !known)
            return passages ? known.error() : passages.error();
        compare(*text, *passages, *known);
        const qsizetype rows =
            m_write.content.findings.size() + m_write.changed.findings.size() + m_write.removed.size();
        return rows < findingsAtOnce ? Result<void>() : send();
    }

    Result<void> send()
    {
        const CaseContent &content = m_write.content;
        if (content.findings.isEmpty() && m_write.changed.findings.isEmpty() && m_write.removed.isEmpty())
            return {};
        m_write.act.code = u"check-languages"_s;
        m_write.act.counts = {{u"findings"_s, content.findings.size()}, {u"gone"_s, m_write.removed.size()}};
        return m_send(std::exchange(m_write, {}));
    }

private:
    void compare(const Text &text, const QList<Passage> &passages, const QList<Finding> &known)
    {
        QHash<QByteArray, Finding> before;
        for (const Finding &finding : known)
            before.insert(finding.standing.fingerprint, finding);
        const TextLanguages languages(text.language, text.characters, saidLanguages(known, text));
        QList<Span> spans;
        for (const Passage &passage : passages) {
            if (!languages.isSaid(passage.span))
                spans.append(passage.span);
        }
        QSet<QByteArray> now;
        for (const ForeignPassage &found : foreignPassages(text.characters, text.language, spans)) {
            if (found.guess.language.isEmpty())
                continue; // of what speaks for no language at all nobody need be told
            Finding finding = findingOf(found, text, FindingId(-m_write.content.findings.size() - 1));
            now.insert(finding.standing.fingerprint);
            const auto there = before.constFind(finding.standing.fingerprint);
            if (there == before.cend())
                m_write.content.findings.append(finding);
            else if (there->standing.status == Status::Proposed)
                bringUpToDate(*there, finding);
        }
        for (const Finding &finding : known) {
            if (finding.standing.status == Status::Proposed && !now.contains(finding.standing.fingerprint))
                m_write.removed.append({u"finding"_s, finding.id.value, finding.standing.revision});
        }
    }

    // The language of the text may have been corrected since.
    void bringUpToDate(Finding there, const Finding &now)
    {
        if (there.code == now.code && there.arguments == now.arguments)
            return;
        there.code = now.code;
        there.arguments = now.arguments;
        m_write.changed.findings.append(there);
    }

    const CaseReader &m_reader;
    const std::function<Result<void>(Write)> &m_send;
    Write m_write;
};

} // namespace

QByteArray languageFingerprint(const Text &text, Span passage)
{
    return fingerprint(textKey(text.characters), u"passage-language", passage, {});
}

QList<PassageLanguage> saidLanguages(const QList<Finding> &findings, const Text &text)
{
    QList<PassageLanguage> said;
    for (const Finding &finding : findings) {
        const bool isSaid = finding.check == languageCheck && finding.standing.status != Status::Proposed;
        if (!isSaid || finding.spans.isEmpty() || finding.spans.constFirst().text != text.id)
            continue;
        const bool isOther = finding.standing.status == Status::Accepted;
        said.append({finding.spans.constFirst().span, isOther ? finding.arguments.value(0) : text.language});
    }
    return said;
}

Result<QList<PassageLanguage>> saidLanguages(const CaseReader &reader, const Text &text)
{
    const Result<QList<Finding>> findings = reader.findingsIn(text.id, languageCheck);
    if (!findings)
        return findings.error();
    return saidLanguages(*findings, text);
}

Result<QList<RemarkMark>> languagesSaid(const CaseReader &reader, TextId text)
{
    const Result<QList<Finding>> findings = reader.findingsIn(text, languageCheck);
    if (!findings)
        return findings.error();
    QList<RemarkMark> marks;
    for (const Finding &finding : *findings) {
        if (finding.standing.status == Status::Rejected || finding.spans.isEmpty())
            continue;
        RemarkMark mark;
        mark.row = {u"finding"_s, finding.id.value, finding.standing.revision};
        mark.severity = finding.severity;
        mark.code = finding.standing.status == Status::Accepted ? u"passage-language"_s : finding.code;
        mark.arguments = finding.arguments;
        mark.spans = {finding.spans.constFirst().span};
        marks.append(mark);
    }
    return marks;
}

Result<void> checkLanguages(
    const CaseReader &reader, const QList<TextId> &texts, const std::function<Result<void>(Write)> &write)
{
    LanguageCheck languages(reader, write);
    for (const TextId text : texts) {
        if (const Result<void> looked = languages.look(text); !looked)
            return looked;
    }
    return languages.send();
}

} // namespace dossier
