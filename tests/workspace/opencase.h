// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/casefiles.h"
#include "workspace/casedocument.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

// Open cases for the tests of workspace, models and views.

namespace dossier::tests {

// The small case with a Dutch translation of its French source beside the English summary, so that a passage has
// aligned passages two links away.
inline CaseContent translatedCase()
{
    CaseContent content = smallCase();
    const SourceId source = SmallCaseBuilder::frenchSource;
    const TextId text(content.texts.size() + 1);
    const VersionId version(content.versions.size() + 1);
    const RenditionId rendition(content.renditions.size() + 1);
    const auto uid = [](int n) { return QUuid(u"01890000-0000-7000-8000-%1"_s.arg(0xf00 + n, 12, 16, '0'_L1)); };
    const QString first = u"Het sluizenagentschap is in maart 2023 aangevallen."_s;
    const QString second = u"Een veertigtal sluizen was getroffen."_s;
    const QString characters = first + u' ' + second;
    content.renditions.append({rendition, uid(1), source, RenditionKind::Translation, u"nl"_s});
    content.versions.append({version, uid(2), rendition, 1, u"draft"_s, u"desk"_s, 1714554000000, text});
    content.texts.append({text, source, {}, version, u"nl"_s, u"front-matter"_s, characters, {}, 1, true});
    const PassageId firstId(content.passages.size() + 1);
    const PassageId secondId(content.passages.size() + 2);
    content.passages.append({firstId, text, 1, {0, first.size()}, PassageKind::Sentence});
    content.passages.append({secondId, text, 2, {first.size() + 1, characters.size()}, PassageKind::Sentence});
    const auto link = [&](qint64 from, PassageId to) {
        Standing standing = content.links.constFirst().standing;
        standing.fingerprint = fingerprint(u"link", {QByteArray::number(from), QByteArray::number(to.value)});
        content.links.append({LinkId(content.links.size() + 1), PassageId(from), to, 0.9, standing});
    };
    link(2, firstId);
    link(4, secondId);
    const Span date{characters.indexOf(u"maart"), characters.indexOf(u" aangevallen")};
    content.dates.append(
        {DateId(content.dates.size() + 1), text, date, u"maart 2023"_s, Edtf::month(2023, 3), DatePart::None, {},
            {Status::Proposed, {u"month-year"_s, 1, {}},
                dateFingerprint(textKey(characters), date, Edtf::month(2023, 3)), 0}});
    return content;
}

inline constexpr TextId dutchText{5};

// A case file in a folder of its own, gone with it.
class CaseFile
{
public:
    explicit CaseFile(const CaseContent &content) { makeCase(path(), content); }

    QString path() const { return m_folder.filePath(u"case.dossier"_s); }
    QString filePath(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};

// An open case. The light of a focus is waited for by lit().
class OpenCase
{
public:
    explicit OpenCase(const CaseContent &content) : m_file(content)
    {
        auto opened = CaseDocument::open(m_file.path(), u"reader"_s);
        VERIFY_RESULT(opened);
        m_document = *std::move(opened);
    }

    CaseDocument &document() { return *m_document; }
    CaseDocument *operator->() { return m_document.get(); }
    const CaseFile &file() const { return m_file; }
    void close() { m_document.reset(); }

    // True once the light of the document's focus is there and complete.
    bool lit()
    {
        return QTest::qWaitFor(
            [this] { return m_document->light().complete && m_document->light().focus == m_document->focus(); });
    }

private:
    CaseFile m_file;
    std::unique_ptr<CaseDocument> m_document;
};

} // namespace dossier::tests
