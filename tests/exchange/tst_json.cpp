// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

class TestJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheOrderOfKeys()
    {
        const Json json = Json::object().add(u"type"_s, u"summary"_s).add(u"in"_s, 5).add(u"duplicate"_s, 0);
        QCOMPARE(json.compact(), R"({"type":"summary","in":5,"duplicate":0})");
    }

    void writesWhatQtReads_data()
    {
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("null") << QJsonValue();
        QTest::newRow("true") << QJsonValue(true);
        QTest::newRow("whole") << QJsonValue(qint64(1) << 52);
        QTest::newRow("negative") << QJsonValue(-3);
        QTest::newRow("fraction") << QJsonValue(0.1);
        QTest::newRow("tiny") << QJsonValue(5e-324);
        QTest::newRow("quotes and controls") << QJsonValue(u"\"\\ \n\t\r\u0001\u007f/"_s);
        QTest::newRow("any script") << QJsonValue(u"é ß 中 🚢 \u2028"_s);
        QTest::newRow("nested") << QJsonValue(
            QJsonObject{{u"b"_s, QJsonArray{1, QJsonObject{{u"a"_s, QJsonValue()}}}}, {u"a"_s, QJsonArray()}});
    }
    void writesWhatQtReads()
    {
        QFETCH(QJsonValue, value);
        for (const QByteArray &written : {Json(QJsonArray{value}).compact(), Json(QJsonArray{value}).indented()}) {
            QJsonParseError error;
            const QJsonDocument read = QJsonDocument::fromJson(written, &error);
            QCOMPARE(error.errorString(), u"no error occurred"_s);
            QCOMPARE(read.array(), QJsonArray{value});
        }
    }

    void givesRowsALineEach()
    {
        Json list = Json::list();
        list.append(Json::row().add(u"a"_s, 1)).append(Json::row().add(u"text"_s, QString(150, u'x')));
        const Json json = Json::object().add(u"rows"_s, list).add(u"few"_s, Json::array().append(1).append(2));
        QCOMPARE(json.indented(),
            "{\n  \"rows\": [\n    {\"a\": 1},\n    {\"text\": \"" + QByteArray(150, 'x')
                + "\"}\n  ],\n  \"few\": [1, 2]\n}\n");
    }

    void breaksWhatIsLongerThanTheWidth()
    {
        const Json json = Json::object().add(u"words"_s, Json::array({u"one"_s, u"two"_s, u"three"_s}));
        QCOMPARE(json.indented(20), "{\n  \"words\": [\n    \"one\",\n    \"two\",\n    \"three\"\n  ]\n}\n");
    }

    void leavesOutWhatSaysNothing()
    {
        Json json = Json::object();
        json.addUnlessEmpty(u"a"_s, QString()).addUnlessEmpty(u"b"_s, 0).addUnlessEmpty(u"c"_s, false);
        json.addUnlessEmpty(u"d"_s, Json::array()).addUnlessEmpty(u"e"_s, Json()).addUnlessEmpty(u"f"_s, u"0"_s);
        QCOMPARE(json.compact(), R"({"f":"0"})");
    }
};

QTEST_GUILESS_MAIN(TestJson)
#include "tst_json.moc"
