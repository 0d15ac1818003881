// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/output.h"

#include <QSet>
#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

class TestOutput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jsonIsALineInTheOrderOfTheTable()
    {
        QString written;
        QTextStream stream(&written);
        {
            Output output(stream, Output::Form::Json);
            output.add(Row(u"summary"_s).set(u"refused"_s, 0).set(u"in"_s, 5).set(u"duplicate"_s, 0));
            output.addLine(u"only in text"_s);
        }
        QCOMPARE(written, u"{\"type\":\"summary\",\"in\":5,\"duplicate\":0,\"refused\":0}\n"_s);
    }

    void whatIsNotSetIsNull()
    {
        const Json row = Row(u"problem"_s).setUnlessEmpty(u"code"_s, {}).set(u"message"_s, u"x"_s).toJson();
        QCOMPARE(row.compact(), R"({"type":"problem","id":null,"code":null,"message":"x"})");
    }

    void textIsAligned()
    {
        QString written;
        QTextStream stream(&written);
        {
            Output output(stream, Output::Form::Text);
            const QString long_(70, u'l');
            output.add(Row(u"rendition"_s)
                    .set(u"file"_s, u"é🚢.md"_s)
                    .set(u"kind"_s, u"summary"_s)
                    .set(u"language"_s, u"en"_s)
                    .set(u"versions"_s, Json::array().append(Json::object().add(u"id"_s, u"x"_s).add(u"number"_s, 2))));
            output.add(Row(u"rendition"_s).set(u"file"_s, long_).set(u"kind"_s, u"a\nb"_s));
            output.addLine(u"after"_s);
        }
        const QStringList lines = written.split(u'\n');
        QCOMPARE(lines.size(), 5);
        QCOMPARE(lines.at(0), u"file"_s.leftJustified(42) + u"kind     language  versions"_s);
        QCOMPARE(lines.at(1), u"é🚢.md"_s + QString(37, u' ') + u"summary  en        2"_s);
        QCOMPARE(lines.at(2), QString(39, u'l') + u"…  a b"_s);
        QCOMPARE(lines.at(3), u"after"_s);
    }

    void anEmptyFirstColumnKeepsItsPlace()
    {
        QString written;
        QTextStream stream(&written);
        {
            Output output(stream, Output::Form::Text);
            output.add(Row(u"problem"_s).set(u"message"_s, u"x"_s));
        }
        QCOMPARE(written, u"code  message\n      x\n"_s);
    }

    // The words other programs rely on.
    void theTableHasTheAgreedFields_data()
    {
        QTest::addColumn<QStringList>("fields");
        const QStringList span{u"text"_s, u"start"_s, u"end"_s, u"quote"_s};
        const QStringList proposal{u"status"_s, u"rule"_s};
        QTest::newRow("source") << QStringList{u"title"_s, u"publisher"_s, u"published"_s, u"kind"_s, u"reliability"_s,
            u"sha256"_s, u"file"_s, u"language"_s};
        QTest::newRow("text") << QStringList{u"lang"_s};
        QTest::newRow("passage") << span + QStringList{u"lang"_s};
        QTest::newRow("entity") << proposal + QStringList{u"names"_s, u"entity_type"_s, u"mentions"_s, u"sources"_s};
        QTest::newRow("mention") << span + proposal + QStringList{u"lang"_s, u"entity"_s, u"name"_s, u"entity_type"_s};
        QTest::newRow("date") << span + proposal
                + QStringList{u"lang"_s, u"wording"_s, u"edtf"_s, u"earliest"_s, u"latest"_s, u"precision"_s, u"part"_s,
                    u"anchor"_s};
        QTest::newRow("event") << proposal + QStringList{u"title"_s, u"edtf"_s, u"claims"_s};
        QTest::newRow("claim") << proposal + QStringList{u"event"_s, u"kind"_s, u"value"_s, u"stance"_s, u"source"_s};
        QTest::newRow("rendition") << QStringList{u"source"_s, u"kind"_s, u"language"_s};
        QTest::newRow("alignment") << span + proposal;
        QTest::newRow("finding") << QStringList{u"check"_s, u"severity"_s, u"message"_s, u"spans"_s};
        QTest::newRow("act") << QStringList{};
        QTest::newRow("hit") << span;
        QTest::newRow("import") << QStringList{};
    }
    void theTableHasTheAgreedFields()
    {
        QFETCH(QStringList, fields);
        const ObjectType type = objectType(QString::fromLatin1(QTest::currentDataTag()));
        QStringList names;
        for (const Field &field : type.fields)
            names.append(field.name);
        QCOMPARE(names.first(), u"type"_s);
        QCOMPARE(names.at(1), u"id"_s);
        QCOMPARE(QSet<QString>(names.cbegin(), names.cend()).size(), names.size());
        for (const QString &field : std::as_const(fields))
            QVERIFY2(names.contains(field), qPrintable(field));
    }

    void everyTypeHasSomethingToShow()
    {
        QSet<QString> seen;
        for (const ObjectType &type : objectTypes()) {
            QVERIFY2(!seen.contains(type.type), qPrintable(type.type));
            seen.insert(type.type);
            const bool hasColumn = std::any_of(
                type.fields.cbegin(), type.fields.cend(), [](const Field &field) { return field.width > 0; });
            QVERIFY2(hasColumn, qPrintable(type.type));
        }
    }
};

QTEST_GUILESS_MAIN(TestOutput)
#include "tst_output.moc"
