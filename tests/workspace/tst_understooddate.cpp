// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/understooddate.h"

#include "casefile/datewording.h"

#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

class TestUnderstoodDate : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isRead_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("edtf"); // "" = not understood
        const auto row = [](const QString &words, const QString &language, const QString &edtf) {
            QTest::newRow(qPrintable(words + u" "_s + language)) << words << language << edtf;
        };
        row(u"2021-03~"_s, u"fr"_s, u"2021-03~"_s);
        row(u" 2019/2021 "_s, {}, u"2019/2021"_s);
        row(u"April 2019"_s, u"en"_s, u"2019-04"_s);
        row(u"in April 2019"_s, u"en"_s, u"2019-04"_s);
        row(u"le 3 mars 2020"_s, u"fr"_s, u"2020-03-03"_s);
        row(u"le 3 mars 2020"_s, u"de"_s, u"2020-03-03"_s);
        row(u"3 maart 2020"_s, u"nl"_s, u"2020-03-03"_s);
        row(u"3 marzo 2020"_s, u"it"_s, u"2020-03-03"_s);
        row(u"am 3. März 2020"_s, u"de"_s, u"2020-03-03"_s);
        row(u"since 2021"_s, u"en"_s, u"2021/.."_s);
        row(u"two years ago"_s, u"en"_s, u"2022~"_s);
        row(u"between 2021 and 2023"_s, u"en"_s, u"2021/2023"_s);
        row(u"on 3 March 2020"_s, u"en"_s, u"2020-03-03"_s);
        row(u"nell’aprile 2019"_s, u"it"_s, u"2019-04"_s);
        row(u"after 5 March 2021"_s, u"en"_s, u"2021-03-06/.."_s);
        row(u"après le 5 mars 2021"_s, u"fr"_s, u"2021-03-06/.."_s);
        row(u"nach dem 5. März 2021"_s, u"de"_s, u"2021-03-06/.."_s);
        row(u"na 5 maart 2021"_s, u"nl"_s, u"2021-03-06/.."_s);
        row(u"dopo il 5 marzo 2021"_s, u"it"_s, u"2021-03-06/.."_s);
        row(u"march 2023"_s, u"en"_s, u"2023-03"_s);
        row(u"on 3 march 2020"_s, u"fr"_s, u"2020-03-03"_s);
        row(u"am 3. märz 2020"_s, u"de"_s, u"2020-03-03"_s);
        row(u"may 2021"_s, u"en"_s, u"2021-05"_s);
        // A word that was not understood may turn the date into its opposite.
        row(u"not 5 March 2021"_s, u"en"_s, {});
        row(u"not before May 2021"_s, u"en"_s, {});
        row(u"not before may 2021"_s, u"en"_s, {});
        row(u"they may 2021"_s, u"en"_s, {});
        row(u"someday"_s, u"en"_s, {});
        row(u"in 2020 they met in May"_s, u"en"_s, {});
        row(u"the attack of April 2019"_s, u"en"_s, {});
        row(u""_s, u"en"_s, {});
    }
    void isRead()
    {
        QFETCH(QString, words);
        QFETCH(QString, language);
        QFETCH(QString, edtf);
        const auto read = understoodDate(words, language, Edtf::day(2024, 5, 1));
        QCOMPARE(read ? read->edtf.toString() : QString(), edtf);
    }

    void saysWhatItWasCountedFromAndWhichPart()
    {
        const auto ago = understoodDate(u"two years ago"_s, u"en"_s, Edtf::day(2024, 5, 1));
        QCOMPARE(ago->anchor, u"2024-05-01"_s);
        const auto early = understoodDate(u"début mars 2020"_s, u"en"_s, {});
        QVERIFY(early->part == DatePart::Early);
        QCOMPARE(early->language, u"fr"_s);
        const auto about = understoodDate(u"vers début avril 2019"_s, u"fr"_s, {});
        QCOMPARE(about->edtf.toString(), u"2019-04~"_s);
        QVERIFY(about->part == DatePart::AboutEarly);
        QCOMPARE(wording(about->edtf, about->part, u"fr"_s), u"début avril 2019 environ"_s);
        const auto between = understoodDate(u"between March and May 2020"_s, u"en"_s, {});
        QCOMPARE(between->edtf.toString(), u"2020-03/2020-05"_s);
        QVERIFY(between->part == DatePart::Between);
        const auto lasting = understoodDate(u"from March to May 2020"_s, u"en"_s, {});
        QCOMPARE(lasting->edtf, between->edtf);
        QVERIFY(lasting->part == DatePart::None);
    }
};

QTEST_GUILESS_MAIN(TestUnderstoodDate)
#include "tst_understooddate.moc"
