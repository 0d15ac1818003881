// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/attributionchecks.h"

#include "analysis/analysis.h"
#include "analysis/attributions.h"
#include "casefile/fingerprint.h"
#include "workspace/languagechecks.h"

#include <QJsonObject>
#include <QSet>

#include <utility>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

const QString check = u"attribution"_s;
constexpr qsizetype findingsAtOnce = 500;

QString codeOf(NamelessAttribution::Who who)
{
    return who == NamelessAttribution::Who::Missing ? u"attribution-without-name"_s : u"source-held-back"_s;
}

Finding findingOf(const NamelessAttribution &found, const Text &text, FindingId id)
{
    Finding finding;
    finding.id = id;
    finding.uid = newUid();
    finding.check = check;
    finding.severity = found.who == NamelessAttribution::Who::Missing ? Severity::Major : Severity::Noted;
    finding.code = codeOf(found.who);
    finding.arguments = {text.characters.sliced(found.span.start, found.span.length()).simplified()};
    finding.spans = {{text.id, found.span}};
    finding.standing = {Status::Proposed, {finding.code, analysisVersion, {}},
        fingerprint(textKey(text.characters), finding.code, found.span, {}), 0};
    return finding;
}

class AttributionCheck
{
public:
    AttributionCheck(const CaseReader &reader, const std::function<Result<void>(Write)> &write)
        : m_reader(reader)
        , m_send(write)
    {
    }

    Result<void> look(TextId id)
    {
        const Result<Text> text = m_reader.text(id);
        if (!text)
            return text.error();
        if (!text->edition || !text->current)
            return {};
        const Result<QList<Passage>> passages = m_reader.passages(id);
        const Result<QList<Finding>> known = m_reader.findingsIn(id, check);
        if (!passages || !known)
            return passages ? known.error() : passages.error();
        const Result<QList<PassageLanguage>> languages = saidLanguages(m_reader, *text);
        if (!languages)
            return languages.error();
        compare(*text, TextLanguages(text->language, text->characters, *languages), *passages, *known);
        return m_write.content.findings.size() + m_write.removed.size() < findingsAtOnce ? Result<void>() : send();
    }

    Result<void> send()
    {
        if (m_write.content.findings.isEmpty() && m_write.removed.isEmpty())
            return {};
        m_write.act.code = u"check-attributions"_s;
        m_write.act.counts = {{u"findings"_s, m_write.content.findings.size()}, {u"gone"_s, m_write.removed.size()}};
        return m_send(std::exchange(m_write, {}));
    }

private:
    void compare(
        const Text &text, const TextLanguages &languages, const QList<Passage> &passages, const QList<Finding> &known)
    {
        QSet<QByteArray> before;
        for (const Finding &finding : known)
            before.insert(finding.standing.fingerprint);
        QList<Span> spans;
        for (const Passage &passage : passages)
            spans.append(passage.span);
        QSet<QByteArray> now;
        const auto namelessIn = [&](const QString &language) {
            return findNamelessAttributions(text.characters, language, spans);
        };
        for (const NamelessAttribution &found : languages.inEach(namelessIn)) {
            const Finding finding = findingOf(found, text, FindingId(-m_write.content.findings.size() - 1));
            now.insert(finding.standing.fingerprint);
            if (!before.contains(finding.standing.fingerprint))
                m_write.content.findings.append(finding);
        }
        for (const Finding &finding : known) {
            if (finding.standing.status == Status::Proposed && !now.contains(finding.standing.fingerprint))
                m_write.removed.append({u"finding"_s, finding.id.value, finding.standing.revision});
        }
    }

    const CaseReader &m_reader;
    const std::function<Result<void>(Write)> &m_send;
    Write m_write;
};

} // namespace

Result<void> checkAttributions(
    const CaseReader &reader, const QList<TextId> &texts, const std::function<Result<void>(Write)> &write)
{
    AttributionCheck attributions(reader, write);
    for (const TextId text : texts) {
        if (const Result<void> looked = attributions.look(text); !looked)
            return looked;
    }
    return attributions.send();
}

} // namespace dossier
