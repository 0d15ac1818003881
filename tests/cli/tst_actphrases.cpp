// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/acts.h"

#include "workspace/acts/actkinds.h"
#include "workspace/acts/writtenwords.h"

#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

class TestActPhrases : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyKindOfActHasASentence()
    {
        for (const ActKind &kind : actKinds()) {
            Act act;
            act.code = kind.code;
            if (act.code == "undo"_L1 || act.code == "redo"_L1)
                continue; // named by the act they take back
            act.arguments = QStringList(6, u"a"_s);
            const QString words = phrased(act);
            const QString bare = QString(act.code).replace(u'-', u' '); // what another program's act is told as
            QVERIFY2(!words.startsWith(bare + u": a"_s) && !words.isEmpty(), qPrintable(act.code));
            QVERIFY2(!words.contains(u'%'), qPrintable(words));
        }
    }

    void actIsToldInASentence_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("words");
        QTest::newRow("one row") << u"accept"_s << QStringList{u"mention"_s, u"1"_s, u"ADE"_s}
                                 << u"accepted mention ADE"_s;
        QTest::newRow("many rows") << u"reject"_s << QStringList{u"date"_s, u"12"_s, u"mars"_s}
                                   << u"rejected 12 dates"_s;
        QTest::newRow("many entities") << u"accept"_s << QStringList{u"entity"_s, u"3"_s, u"ADE"_s}
                                       << u"accepted 3 entities"_s;
        QTest::newRow("a judgement") << u"reject"_s << QStringList{u"sameness"_s, u"1"_s, u"ADE"_s, u"Agence"_s}
                                     << u"rejected the judgement on ADE and Agence"_s;
        QTest::newRow("a link") << u"accept"_s << QStringList{u"link"_s, u"1"_s, u"It rained."_s, u"3"_s}
                                << u"accepted the link of “It rained.” to passage 3"_s;
        QTest::newRow("several arguments") << u"prefer-claim"_s << QStringList{u"Attack"_s, u"2023-03"_s, u"it is %1"_s}
                                           << u"prefers 2023-03 for Attack (it is %1)"_s;
        QTest::newRow("no reason") << u"date-event"_s << QStringList{u"Attack"_s, u"2023-03"_s, QString()}
                                   << u"dated Attack 2023-03"_s;
        QTest::newRow("a list") << u"remove-sources"_s << QStringList{u"A"_s, u"B"_s} << u"took out A, B"_s;
        QTest::newRow("arguments nobody tells")
            << u"new-entity"_s << QStringList{u"ADE"_s, u"organisation"_s, u"3"_s} << u"made the entity ADE"_s;
        QTest::newRow("words written") << u"write-words"_s << QStringList{u"canal"_s, u"summary"_s, u"fr"_s, u"Locks"_s}
                                       << u"wrote “canal” in the summary of Locks"_s;
        QTest::newRow("a version kept") << u"keep-version"_s
                                        << QStringList{u"summary"_s, u"en"_s, u"Locks"_s, u"2"_s, u"final"_s}
                                        << u"kept version 2 of the summary (en) of Locks as final"_s;
        QTest::newRow("taken back") << u"undo"_s << QStringList{u"rename-event"_s, u"A"_s, u"B"_s}
                                    << u"took back: renamed the event A to B"_s;
        QTest::newRow("done again") << u"redo"_s << QStringList{u"new-note"_s, u"Ask"_s} << u"did again: noted: Ask"_s;
        QTest::newRow("of another program") << u"fold-page"_s << QStringList{u"3"_s} << u"fold page: 3"_s;
    }
    void actIsToldInASentence()
    {
        QFETCH(QString, code);
        QFETCH(QStringList, arguments);
        QFETCH(QString, words);
        Act act;
        act.code = code;
        act.arguments = arguments;
        QCOMPARE(phrased(act), words);
    }

    void wordsWrittenOneByOneAreToldTogether()
    {
        const auto wrote = [](const QString &words, const QString &taken = {}) {
            Act act;
            act.code = u"write-words"_s;
            act.arguments = {words, u"summary"_s, u"fr"_s, u"Locks"_s};
            if (!taken.isEmpty()) {
                act.arguments.prepend(std::exchange(act.code, taken));
            }
            return act;
        };
        const QList<Act> typed{wrote(u"The"_s), wrote(u"lo"_s), wrote(u"locks"_s), wrote(u"¶"_s), wrote(u"again"_s)};
        for (qsizetype i = 1; i < typed.size(); ++i)
            QVERIFY(writingGoesOn(typed.at(i - 1), typed.at(i)));
        QCOMPARE(phrasedTogether(typed), u"wrote 3 words in the summary of Locks"_s);
        QCOMPARE(phrasedTogether(typed.first(1)), u"wrote “The” in the summary of Locks"_s);
        const QList<Act> back{wrote(u"again"_s, u"undo"_s), wrote(u"locks"_s, u"undo"_s)};
        QVERIFY(writingGoesOn(back.first(), back.last()));
        QCOMPARE(phrasedTogether(back), u"took back: wrote 2 words in the summary of Locks"_s);
        QVERIFY(!writingGoesOn(typed.last(), back.first()));
        Act other = typed.last();
        other.who = u"somebody else"_s;
        QVERIFY(!writingGoesOn(typed.first(), other));
        other = typed.last();
        other.arguments[3] = u"Port"_s;
        QVERIFY(!writingGoesOn(typed.first(), other));
    }
};

QTEST_GUILESS_MAIN(TestActPhrases)
#include "tst_actphrases.moc"
