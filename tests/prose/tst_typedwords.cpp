// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "prose/typedwords.h"

#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

class TestTypedWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // What is done, sign by sign: a letter is typed, "<" deletes the one before, "~" is a pause, "^" moves the caret to
    // the front, "[…]" is pasted. The pieces handed on; "+" before one that goes on with the word before it.
    void piecesAreWords_data()
    {
        QTest::addColumn<QString>("keys");
        QTest::addColumn<QStringList>("pieces");
        QTest::newRow("nothing") << u""_s << QStringList();
        QTest::newRow("a word and a pause") << u"ab~"_s << QStringList{u"ab"_s};
        QTest::newRow("two words") << u"ab cd~"_s << QStringList{u"ab "_s, u"ab cd"_s};
        QTest::newRow("stops go with their word") << u"ab. cd~"_s << QStringList{u"ab. "_s, u"ab. cd"_s};
        QTest::newRow("a pause in a word") << u"ab~c~"_s << QStringList{u"ab"_s, u"+abc"_s};
        QTest::newRow("a pause in a word that ends") << u"ab~c d~"_s << QStringList{u"ab"_s, u"+abc "_s, u"abc d"_s};
        QTest::newRow("a pause behind a word") << u"ab~ ~"_s << QStringList{u"ab"_s, u"+ab "_s};
        QTest::newRow("a pause between words") << u"ab ~c~"_s << QStringList{u"ab "_s, u"ab c"_s};
        QTest::newRow("two pauses") << u"ab~~c~"_s << QStringList{u"ab"_s, u"+abc"_s};
        QTest::newRow("deleted in one go") << u"abc<<~"_s << QStringList{u"abc"_s, u"a"_s};
        QTest::newRow("deleted and typed again") << u"abc<d~"_s << QStringList{u"abc"_s, u"ab"_s, u"abd"_s};
        QTest::newRow("elsewhere") << u"ab^c~"_s << QStringList{u"ab"_s, u"cab"_s};
        QTest::newRow("elsewhere after a pause") << u"ab~^c~"_s << QStringList{u"ab"_s, u"cab"_s};
        QTest::newRow("pasted") << u"ab[xyz uvw]c~"_s << QStringList{u"ab"_s, u"abxyz uvw"_s, u"abxyz uvwc"_s};
        QTest::newRow("a new paragraph") << u"ab|cd~"_s << QStringList{u"ab\n"_s, u"ab\ncd"_s};
    }
    void piecesAreWords()
    {
        QFETCH(QString, keys);
        QFETCH(QStringList, pieces);
        TypedWords typed;
        typed.reset({});
        QString words;
        qsizetype caret = 0;
        QStringList handed;
        const auto take = [&handed](const QList<TypedWords::Piece> &list) {
            for (const TypedWords::Piece &piece : list)
                handed.append((piece.typing == Typing::SameWord ? u"+"_s : QString()) + piece.words);
        };
        const auto type = [&](const QString &what) {
            words.insert(caret, what);
            caret += what.size();
            take(typed.change({caret - what.size(), 0, what.size()}, words));
        };
        for (qsizetype i = 0; i < keys.size(); ++i) {
            const QChar key = keys.at(i);
            if (key == u'~') {
                take(typed.pause());
            } else if (key == u'^') {
                take(typed.end());
                caret = 0;
            } else if (key == u'<') {
                words.remove(--caret, 1);
                take(typed.change({caret, 1, 0}, words));
            } else if (key == u'[') {
                const qsizetype end = keys.indexOf(u']', i);
                type(keys.sliced(i + 1, end - i - 1));
                i = end;
            } else {
                type(key == u'|' ? u"\n"_s : QString(key));
            }
        }
        QCOMPARE(handed, pieces);
        QVERIFY(!typed.isPending());
    }

    void whatIsInTheFileIsNotPending()
    {
        TypedWords typed;
        typed.reset(u"ab"_s);
        QVERIFY(!typed.isPending());
        QVERIFY(typed.pause().isEmpty() && typed.end().isEmpty());
        QVERIFY(typed.change({2, 0, 1}, u"abc"_s).isEmpty());
        QVERIFY(typed.isPending());
        QCOMPARE(typed.end().size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestTypedWords)
#include "tst_typedwords.moc"
