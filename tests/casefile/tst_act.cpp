// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casefile/act.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

class TestAct : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void canonicalFormIsThatOfTheDocument_data()
    {
        QTest::addColumn<Act>("act");
        QTest::newRow("empty") << Act();
        QTest::newRow("an import") << anAct({u"report.txt"_s, u"1"_s});
        QTest::newRow("quotes and backslashes") << anAct({u"a \"b\" \\ c"_s});
        QTest::newRow("lines and tabs") << anAct({u"a\nb\tc\rd"_s});
        QTest::newRow("controls") << anAct({QString(QChar(0x01)), QString(QChar(0x1f)), QString(QChar(0x7f))});
        QTest::newRow("accents") << anAct({u"été, Łódź, Straße"_s});
        QTest::newRow("other scripts") << anAct({u"Дело"_s, u"案件"_s, u"\U0001F4C4"_s});
        QTest::newRow("half a pair") << anAct({QString(QChar(0xd83d)), u"x"_s + QChar(0xdc00)});
        QTest::newRow("empty strings") << anAct({QString(), u""_s, u"x"_s});
        Act changed = anAct({u"one"_s});
        changed.changes = {{u"entity"_s, 7, {}, {{u"label"_s, u"A \"b\""_s}, {u"revision"_s, 2}}},
            {u"name"_s, 8, {{u"b"_s, true}, {u"a"_s, QJsonValue::Null}}, {}}};
        QTest::newRow("changes") << changed;
        Act counted = anAct({});
        counted.counts = {{u"sources"_s, 5}, {u"rules"_s, u"analysis/1"_s}, {u"large"_s, 9007199254740991LL}};
        counted.undoes = ActId(12);
        QTest::newRow("counts") << counted;
    }
    void canonicalFormIsThatOfTheDocument()
    {
        QFETCH(Act, act);
        const QByteArray form = QJsonDocument(document(act)).toJson(QJsonDocument::Compact);
        QCOMPARE(canonicalForm(act), form);
        QCOMPARE(hashOf(act), QCryptographicHash::hash(form, QCryptographicHash::Sha256));
    }

    void hashCoversEverythingButItselfAndThePlace_data()
    {
        QTest::addColumn<Act>("other");
        QTest::addColumn<bool>("same");
        const Act act = anAct({u"one"_s});
        Act other = act;
        other.id = ActId(99);
        other.hash = "other";
        QTest::newRow("hash and place") << other << true;
        other = act;
        other.who = u"Somebody else"_s;
        QTest::newRow("who") << other << false;
        other = act;
        ++other.when;
        QTest::newRow("when") << other << false;
        other = act;
        other.arguments = {u"on"_s, u"e"_s};
        QTest::newRow("arguments") << other << false;
        other = act;
        other.previousHash = QByteArray(32, '\2');
        QTest::newRow("the act before") << other << false;
        other = act;
        other.undoes = ActId(1);
        QTest::newRow("what it takes back") << other << false;
    }
    void hashCoversEverythingButItselfAndThePlace()
    {
        QFETCH(Act, other);
        QFETCH(bool, same);
        QCOMPARE(hashOf(other) == hashOf(anAct({u"one"_s})), same);
    }

private:
    static Act anAct(const QStringList &arguments)
    {
        Act act;
        act.id = ActId(3);
        act.code = u"import"_s;
        act.arguments = arguments;
        act.who = u"Reader"_s;
        act.when = 1'700'000'000'123;
        act.previousHash = QByteArray(32, '\1');
        return act;
    }
    static QJsonObject document(const Act &act)
    {
        QJsonArray changes;
        for (const Change &change : act.changes) {
            changes.append(QJsonObject{{u"table"_s, change.table}, {u"key"_s, change.key}, {u"before"_s, change.before},
                {u"after"_s, change.after}});
        }
        return {{u"code"_s, act.code}, {u"arguments"_s, QJsonArray::fromStringList(act.arguments)}, {u"who"_s, act.who},
            {u"when"_s, act.when}, {u"undoes"_s, act.undoes.value}, {u"changes"_s, changes}, {u"counts"_s, act.counts},
            {u"previous"_s, QString::fromLatin1(act.previousHash.toHex())}};
    }
};

QTEST_GUILESS_MAIN(TestAct)
#include "tst_act.moc"
