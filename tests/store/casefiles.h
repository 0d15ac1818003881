// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/casereader.h"
#include "store/casewriter.h"
#include "store/library.h"
#include "store/smallcase.h"

#include <QTest>

#include <memory>

// Case files for the tests of the store.

namespace dossier::tests {

// Says why a result is none, where QVERIFY would only say that it is none.
#define VERIFY_RESULT(result)                                                                                          \
    do {                                                                                                               \
        const auto &verified = (result);                                                                               \
        QVERIFY2(verified.has_value(),                                                                                 \
            verified.has_value() ? "" : qPrintable(verified.error().detail + u'\n' + verified.error().query));         \
    } while (false)

// A closed case file with this content; fails the test when it cannot be made.
inline void makeCase(const QString &path, const CaseContent &content)
{
    auto writer = CaseWriter::create(path, content.info, u"reader"_s);
    VERIFY_RESULT(writer);
    const Result<void> filled = (*writer)->fill(content).result();
    VERIFY_RESULT(filled);
}

inline QStringList problemLines(const QList<CheckProblem> &problems)
{
    QStringList lines;
    for (const CheckProblem &problem : problems)
        lines.append(problem.code + u": "_s + problem.detail);
    return lines;
}

// The name of the first list in which two contents differ; "" when they are equal.
inline QString difference(const CaseContent &a, const CaseContent &b)
{
#define COMPARE(member)                                                                                                \
    if (a.member != b.member)                                                                                          \
        return QStringLiteral(#member);
    COMPARE(info)
    COMPARE(sources)
    COMPARE(editions)
    COMPARE(editionBytes)
    COMPARE(renditions)
    COMPARE(versions)
    COMPARE(texts)
    COMPARE(passages)
    COMPARE(links)
    COMPARE(drafts)
    COMPARE(paragraphs)
    COMPARE(draftLinks)
    COMPARE(entities)
    COMPARE(names)
    COMPARE(samenesses)
    COMPARE(mentions)
    COMPARE(indicators)
    COMPARE(quotations)
    COMPARE(dates)
    COMPARE(events)
    COMPARE(claims)
    COMPARE(evidence)
    COMPARE(notes)
    COMPARE(findings)
    COMPARE(runs)
    COMPARE(acts)
#undef COMPARE
    return {};
}

} // namespace dossier::tests
