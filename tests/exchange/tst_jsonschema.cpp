// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/jsonschema.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

class TestJsonSchema : public QObject
{
    Q_OBJECT

    // JSON with ' for ", to be read more easily.
    static QByteArray json(QByteArray text) { return text.replace('\'', '"'); }

    static JsonSchema schema()
    {
        return *JsonSchema::parse(
            json("{'type': 'object', 'additionalProperties': false, 'required': ['name'], 'properties': {"
                 "'name': {'type': 'string', 'minLength': 2, 'pattern': '^[a-z]+$'},"
                 "'age': {'type': 'integer', 'minimum': 0, 'maximum': 150},"
                 "'kind': {'enum': ['cat', 'dog']},"
                 "'span': {'$ref': '#/$defs/span', 'description': 'a span'},"
                 "'one': {'anyOf': [{'type': 'string'}, {'$ref': '#/$defs/span'}]},"
                 "'mixed': {'type': ['string', 'null']},"
                 "'version': {'const': 1},"
                 "'tuple': {'prefixItems': [{'type': 'string'}], 'items': false},"
                 "'map': {'type': 'object', 'additionalProperties': {'type': 'integer'}}},"
                 "'$defs': {'span': {'type': 'array', 'minItems': 2, 'maxItems': 2, 'items': {'type': 'integer'}}}}"));
    }

private Q_SLOTS:
    void saysWhereAndWhat_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<QString>("part");
        const auto fits = [](const char *name, const char *text) {
            QTest::newRow(name) << json(text) << u"-"_s << QString();
        };
        const auto fails = [](const char *name, const char *text, const QString &pointer, const QString &part) {
            QTest::newRow(name) << json(text) << pointer << part;
        };
        fits("least", "{'name': 'ab'}");
        fits("all",
            "{'name': 'ab', 'age': 3.0, 'kind': 'cat', 'span': [1, 2], 'one': [1, 2], 'mixed': null,"
            "'version': 1, 'tuple': ['a'], 'map': {'x': 1}}");
        fails("missing", "{}", u""_s, u"\"name\" is missing"_s);
        fails("unknown key", "{'name': 'ab', 'nam': 1}", u"/nam"_s, u"not known"_s);
        fails("type", "{'name': 7}", u"/name"_s, u"not of type string"_s);
        fails("pattern", "{'name': 'AB'}", u"/name"_s, u"form"_s);
        fails("short", "{'name': 'a'}", u"/name"_s, u"short"_s);
        fails("fraction", "{'name': 'ab', 'age': 1.5}", u"/age"_s, u"integer"_s);
        fails("huge", "{'name': 'ab', 'age': 1e300}", u"/age"_s, u"integer"_s);
        fails("below", "{'name': 'ab', 'age': -1}", u"/age"_s, u"less"_s);
        fails("above", "{'name': 'ab', 'age': 151}", u"/age"_s, u"more"_s);
        fails("enum", "{'name': 'ab', 'kind': 'cow'}", u"/kind"_s, u"\"cat\", \"dog\""_s);
        fails("reference", "{'name': 'ab', 'span': [1, '2']}", u"/span/1"_s, u"integer"_s);
        fails("too few", "{'name': 'ab', 'span': [1]}", u"/span"_s, u"few"_s);
        fails("nearest choice", "{'name': 'ab', 'one': [1, 'x']}", u"/one/1"_s, u"integer"_s);
        fails("types", "{'name': 'ab', 'mixed': 1}", u"/mixed"_s, u"string or null"_s);
        fails("const", "{'name': 'ab', 'version': 2}", u"/version"_s, u"should be 1"_s);
        fails("after the tuple", "{'name': 'ab', 'tuple': ['a', 1]}", u"/tuple/1"_s, u"not expected"_s);
        fails("member of a map", "{'name': 'ab', 'map': {'a/b~': '1'}}", u"/map/a~1b~0"_s, u"integer"_s);
        fails("not an object", "[]", u""_s, u"object"_s);
    }
    void saysWhereAndWhat()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, pointer);
        QFETCH(QString, part);
        const QJsonDocument document = QJsonDocument::fromJson(json);
        const QJsonValue value = document.isObject() ? QJsonValue(document.object()) : QJsonValue(document.array());
        const QList<SchemaProblem> problems = schema().problems(value);
        if (pointer == "-"_L1) {
            QCOMPARE(problems, QList<SchemaProblem>());
            return;
        }
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems.first().pointer, pointer);
        QVERIFY2(problems.first().what.contains(part), qPrintable(problems.first().what));
    }

    void stopsAtTheLimit()
    {
        QJsonObject many;
        for (int i = 0; i < 50; ++i)
            many.insert(QString::number(i), i);
        QCOMPARE(schema().problems(many, 3).size(), 3);
    }

    void refusesWhatItDoesNotCheck_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("word") << json("{'uniqueItems': true}");
        QTest::newRow("deep word") << json("{'properties': {'a': {'anyOf': [{'oneOf': []}]}}}");
        QTest::newRow("reference") << json("{'$ref': '#/$defs/none'}");
        QTest::newRow("other file") << json("{'$ref': 'other.json'}");
        QTest::newRow("pattern") << json("{'pattern': '('}");
        QTest::newRow("not a schema") << json("{'items': 3}");
        QTest::newRow("not JSON") << QByteArray("{");
    }
    void refusesWhatItDoesNotCheck()
    {
        QFETCH(QByteArray, json);
        const auto parsed = JsonSchema::parse(json);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().code, ErrorCode::Invalid);
    }

    void readsTheProgramsOwnSchemas()
    {
        for (const char *name : {"case", "annotations"}) {
            const QString path = u"%1/resources/schema/%2.schema.json"_s.arg(
                QStringLiteral(DOSSIER_SOURCE_DIR), QString::fromLatin1(name));
            const auto loaded = JsonSchema::load(path);
            QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().detail));
        }
    }
};

QTEST_GUILESS_MAIN(TestJsonSchema)
#include "tst_jsonschema.moc"
