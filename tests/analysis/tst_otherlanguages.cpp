// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/analysis.h"

#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

// Texts in languages that there are no words and rules for: they come in whole, and what needs no words is found.
class TestOtherLanguages : public QObject
{
    Q_OBJECT

private slots:
    void areRead_data();
    void areRead();
    void ownLanguagesHaveRules();
    void headingsAndFields_data();
    void headingsAndFields();
    void findsKnownNamesInside_data();
    void findsKnownNamesInside();
    void datesByNumberSigns_data();
    void datesByNumberSigns();
    void makesNoNamesOfCapitals();
};

static QString wordsOf(const QString &text, Span span)
{
    return text.sliced(span.start, span.length());
}

void TestOtherLanguages::areRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("passages");
    QTest::addColumn<QStringList>("dates"); // "words=EDTF"
    QTest::addColumn<QStringList>("indicators");

    const auto row = [](const char *language, const QStringList &passages, const QString &separator,
                         const QStringList &dates, const QStringList &indicators) {
        QTest::newRow(language) << passages.join(separator) << QString::fromLatin1(language) << passages << dates
                                << indicators;
    };
    row("ru",
        {u"Начальник порта Иван Зимин закрыл шлюз 02.03.2021 и уехал, т.е. ничего не сказал."_s, u"Почему?"_s,
            u"Никто не знал глубины!"_s, u"Подробности на https://port.example/a и в письме info@port.example."_s},
        u" "_s, {u"02.03.2021=2021-03-02"_s}, {u"https://port.example/a"_s, u"info@port.example"_s});
    row("ar",
        {u"أُغلق الميناء في 2021-03-02."_s, u"لماذا أغلق مدير الميناء البوابة؟"_s, u"لا أحد يعرف العمق!"_s,
            u"قالت هيئة الميناء إن السفن تنتظر، والماء عميق."_s, u"اكتبوا إلى info@port.example، أو 192.0.2.7."_s},
        u" "_s, {u"2021-03-02=2021-03-02"_s}, {u"info@port.example"_s, u"192.0.2.7"_s});
    row("zh",
        {u"港务局于2021年3月2日关闭了所有的门。"_s, u"为什么？"_s, u"没有人知道！"_s, u"局长说：“我们在等。”"_s,
            u"详情请访问https://port.example/a查看，或写信至info@port.example。"_s,
            u"服务器192.0.2.7在2021-03-04被攻击，漏洞为CVE-2021-99999。"_s},
        u""_s, {u"2021年3月2日=2021-03-02"_s, u"2021-03-04=2021-03-04"_s},
        {u"https://port.example/a"_s, u"info@port.example"_s, u"192.0.2.7"_s, u"CVE-2021-99999"_s});
    row("el",
        {u"Ο λιμενάρχης έκλεισε την πύλη στις 25.03.2021 το πρωί."_s, u"Γιατί;"_s, u"Κανείς δεν ήξερε το βάθος!"_s,
            u"Περισσότερα στο https://port.example/a και 192.0.2.7."_s},
        u" "_s, {u"25.03.2021=2021-03-25"_s}, {u"https://port.example/a"_s, u"192.0.2.7"_s});
    row("ja",
        {u"港は閉まった。"_s, u"港務局は２０２１年３月２日に門を閉めた。"_s, u"なぜか？"_s, u"誰も知らない。"_s,
            u"「待っている」と局長は言った。"_s},
        u""_s, {u"２０２１年３月２日=2021-03-02"_s}, {});
    row("ko", {u"항구가 닫혔다."_s, u"항만청은 2021년 3월 2일 문을 닫았다."_s, u"왜 그랬을까?"_s, u"아무도 모른다."_s},
        u" "_s, {u"2021년 3월 2일=2021-03-02"_s}, {});
    row("th", {u"ท่าเรือปิดเมื่อวันที่ 02.03.2021 กรมเจ้าท่าไม่ตอบ เรือทุกลำรออยู่ข้างนอก"_s}, u""_s, {u"02.03.2021=2021-03-02"_s}, {});
    row("es",
        {u"El puerto cerró el 02.03.2021 por la noche."_s, u"El Sr. Lago calla."_s, u"¿Por qué no dice nada?"_s,
            u"Nadie lo sabe todavía."_s},
        u" "_s, {u"02.03.2021=2021-03-02"_s}, {});
}

void TestOtherLanguages::areRead()
{
    QFETCH(QString, text);
    QFETCH(QString, language);
    QFETCH(QStringList, passages);
    QFETCH(QStringList, dates);
    QFETCH(QStringList, indicators);

    const Reading reading = readText({text, {}, Edtf::day(2021, 5, 25)});
    QCOMPARE(reading.language, language);
    QVERIFY(reading.languageDetected);
    QVERIFY(!reading.languageRules);
    QStringList foundPassages;
    for (const FoundPassage &passage : reading.passages) {
        foundPassages.append(wordsOf(text, passage.span));
        QVERIFY(passage.kind == PassageKind::Sentence);
    }
    QCOMPARE(foundPassages, passages);
    QStringList foundDates;
    for (const FoundDate &date : reading.dates) {
        QCOMPARE(date.wording, wordsOf(text, date.span));
        foundDates.append(date.wording + u'=' + date.edtf.toString());
    }
    QCOMPARE(foundDates, dates);
    QStringList foundIndicators;
    for (const FoundIndicator &indicator : reading.indicators) {
        QCOMPARE(indicator.value, wordsOf(text, indicator.span));
        foundIndicators.append(indicator.value);
    }
    QCOMPARE(foundIndicators, indicators);
}

void TestOtherLanguages::ownLanguagesHaveRules()
{
    for (const QString &language : {u"de"_s, u"en"_s, u"fr"_s, u"it"_s, u"nl"_s})
        QVERIFY(readText({u"1"_s, language, {}}).languageRules);
    QVERIFY(!readText({u"1"_s, u"ru"_s, {}}).languageRules);
    QVERIFY(!readText({u"1"_s, {}, {}}).languageRules);
}

void TestOtherLanguages::headingsAndFields_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("language");
    QTest::addColumn<PassageKind>("kind");

    QTest::newRow("zh heading") << u"港口关闭"_s << u"zh"_s << PassageKind::Heading;
    QTest::newRow("zh sentence without a stop")
        << u"港务局关闭了所有的门"_s.repeated(6) << u"zh"_s << PassageKind::Sentence;
    QTest::newRow("zh field") << u"电话：+86 10 5550 1234 转 5"_s << u"zh"_s << PassageKind::Field;
    QTest::newRow("zh question") << u"为什么？"_s << u"zh"_s << PassageKind::Sentence;
    QTest::newRow("zh quotation") << u"「为什么？」"_s << u"zh"_s << PassageKind::Sentence;
    QTest::newRow("ar heading") << u"إغلاق الميناء"_s << u"ar"_s << PassageKind::Heading;
    QTest::newRow("ar question") << u"لماذا؟"_s << u"ar"_s << PassageKind::Sentence;
    QTest::newRow("ar field") << u"الهاتف: 555 0123"_s << u"ar"_s << PassageKind::Field;
    QTest::newRow("ru heading") << u"Порт закрыт"_s << u"ru"_s << PassageKind::Heading;
    QTest::newRow("ru field") << u"Телефон: +7 495 555 01 23"_s << u"ru"_s << PassageKind::Field;
    QTest::newRow("el question") << u"Γιατί;"_s << u"el"_s << PassageKind::Sentence;
    QTest::newRow("hi sentence") << u"बंदरगाह बंद है।"_s << u"hi"_s << PassageKind::Sentence;
}

void TestOtherLanguages::headingsAndFields()
{
    QFETCH(QString, text);
    QFETCH(QString, language);
    QFETCH(PassageKind, kind);
    const QList<FoundPassage> passages = findPassages(text, language);
    QCOMPARE(passages.size(), 1);
    QCOMPARE(passages[0].span, (Span{0, text.size()}));
    QCOMPARE(toString(passages[0].kind), toString(kind));
}

void TestOtherLanguages::findsKnownNamesInside_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("hits");

    QTest::newRow("ru") << u"Порт Кита закрыт, и Порт Кита молчит."_s << u"Порт Кита"_s << 2;
    QTest::newRow("ru, not inside a word") << u"Китайский порт"_s << u"Кита"_s << 0;
    QTest::newRow("el in capitals") << u"ΝΑΥΜΑΡΙΣ και Ναυμαρις"_s << u"Ναυμαρις"_s << 2;
    QTest::newRow("ar") << u"قالت شركة نافيمار إن نافيمار تنتظر."_s << u"نافيمار"_s << 2;
    QTest::newRow("zh") << u"昨天港务局关闭了门，港务局局长不说话。"_s << u"港务局"_s << 2;
    QTest::newRow("latin letters in zh") << u"服务器Navimar被攻击，Navimars没有。"_s << u"Navimar"_s << 2;
    QTest::newRow("an acronym in zh") << u"据CNM称，XCNM与CNMA无关。"_s << u"CNM"_s << 1;
    QTest::newRow("kana with a long vowel") << u"昨日ナビマールは沈んだ"_s << u"ナビマール"_s << 1;
    QTest::newRow("th") << u"เมื่อวานกรมเจ้าท่าปิดประตู"_s << u"กรมเจ้าท่า"_s << 1;
    QTest::newRow("ko with a particle") << u"어제 항만청은 문을 닫았고 항만청이 기다린다."_s << u"항만청"_s << 2;
}

void TestOtherLanguages::findsKnownNamesInside()
{
    QFETCH(QString, text);
    QFETCH(QString, name);
    QFETCH(int, hits);
    const QList<NameHit> found = NameTrie({{EntityId(1), name, {}, NameKind::Full}}).find(text);
    QCOMPARE(found.size(), hits);
    for (const NameHit &hit : found)
        QCOMPARE(wordsOf(text, hit.span).compare(name, Qt::CaseInsensitive), 0);
}

void TestOtherLanguages::datesByNumberSigns_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("dates");

    QTest::newRow("day") << u"于2021年3月2日关闭"_s << QStringList{u"2021年3月2日=2021-03-02"_s};
    QTest::newRow("with blanks") << u"于 2021 年 3 月 2 日 关闭"_s << QStringList{u"2021 年 3 月 2 日=2021-03-02"_s};
    QTest::newRow("another word for day") << u"2021年3月2号关闭"_s << QStringList{u"2021年3月2号=2021-03-02"_s};
    QTest::newRow("month") << u"在2021年3月关闭"_s << QStringList{u"2021年3月=2021-03"_s};
    QTest::newRow("year") << u"在2021年关闭"_s << QStringList{u"2021年=2021"_s};
    QTest::newRow("without a year") << u"在3月2日关闭"_s << QStringList{u"3月2日=2021-03-02"_s};
    QTest::newRow("so many years") << u"等了10年，又等了3月"_s << QStringList{};
    QTest::newRow("no such day") << u"2021年13月2日"_s << QStringList{u"2021年=2021"_s};
    QTest::newRow("a longer number") << u"12021年3月2日 no"_s << QStringList{u"3月2日=2021-03-02"_s};
    QTest::newRow("ISO between letters") << u"在2021-03-02关闭"_s << QStringList{u"2021-03-02=2021-03-02"_s};
    QTest::newRow("Arabic figures") << u"في ٢٠٢١-٠٣-٠٢ أغلق"_s << QStringList{u"٢٠٢١-٠٣-٠٢=2021-03-02"_s};
    QTest::newRow("part of an address") << u"看https://x.example/2021-03-02吧"_s << QStringList{};
}

void TestOtherLanguages::datesByNumberSigns()
{
    QFETCH(QString, text);
    QFETCH(QStringList, dates);
    QStringList found;
    for (const FoundDate &date : findDates(text, u"zh"_s, Edtf::day(2021, 5, 25)))
        found.append(date.wording + u'=' + date.edtf.toString());
    QCOMPARE(found, dates);
}

void TestOtherLanguages::makesNoNamesOfCapitals()
{
    const QString text = u"Вчера Порт Кита молчал. Сегодня Порт Кита закрыт. Вот и Порт Кита."_s;
    QVERIFY(findNames(text, u"ru"_s, findPassages(text, u"ru"_s)).isEmpty());
}

QTEST_GUILESS_MAIN(TestOtherLanguages)
#include "tst_otherlanguages.moc"
