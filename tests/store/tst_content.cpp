// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/casefiles.h"

#include <QTemporaryDir>

using namespace dossier;
using namespace dossier::tests;

class TestContent : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { VERIFY_RESULT(setUpLibrary()); }

    void smallCaseHasOneOfEverything()
    {
        const CaseContent content = smallCase();
        QCOMPARE(content.sources.size(), 2);
        QCOMPARE(content.texts.size(), 4);
        for (const Mention &mention : content.mentions)
            QVERIFY(mention.span.start >= 0);
        QVERIFY(!content.links.isEmpty() && !content.samenesses.isEmpty() && !content.indicators.isEmpty());
        QVERIFY(!content.quotations.isEmpty() && !content.notes.isEmpty() && !content.findings.isEmpty());
        QVERIFY(!content.runs.isEmpty() && !content.acts.isEmpty() && !content.evidence.isEmpty());
    }

    void filledCaseReadsBackEqual()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"case.dossier"_s);
        const CaseContent content = smallCase();
        makeCase(path, content);
        const auto reader = CaseReader::open(path);
        VERIFY_RESULT(reader);
        const Result<CaseContent> read = reader->content();
        VERIFY_RESULT(read);
        QCOMPARE(difference(*read, content), QString());
        QVERIFY(*read == content);
    }

    void filledCaseIsSound()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"case.dossier"_s);
        makeCase(path, smallCase());
        const auto reader = CaseReader::open(path);
        VERIFY_RESULT(reader);
        const Result<QList<CheckProblem>> problems = reader->check();
        VERIFY_RESULT(problems);
        QCOMPARE(problemLines(*problems), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestContent)
#include "tst_content.moc"
