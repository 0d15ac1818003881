// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/indicators.h"

#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

class TestIndicators : public QObject
{
    Q_OBJECT

private slots:
    void finds_data();
    void finds();
    void placesThemInUtf16();
};

void TestIndicators::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected"); // "type value|words"

    const auto row = [](const char *name, const QString &text, const QStringList &expected) {
        QTest::newRow(name) << text << expected;
    };
    row("e-mail", u"Write to press.office@port.example, please."_s,
        {u"email press.office@port.example|press.office@port.example"_s});
    row("e-mail at a sentence's end", u"Mail: a@b.be."_s, {u"email a@b.be|a@b.be"_s});
    row("e-mail defanged", u"from bad[at]evil[.]example now"_s, {u"email bad@evil.example|bad[at]evil[.]example"_s});
    row("URL", u"see https://port.example/a?b=1&c=(2)."_s,
        {u"url https://port.example/a?b=1&c=(2)|https://port.example/a?b=1&c=(2)"_s});
    row("URL in brackets", u"(see http://port.example/x)"_s, {u"url http://port.example/x|http://port.example/x"_s});
    row("URL defanged", u"hxxps://evil[.]example/pay and hxxp[:]//a.example"_s,
        {u"url https://evil.example/pay|hxxps://evil[.]example/pay"_s, u"url http://a.example|hxxp[:]//a.example"_s});
    row("domain", u"traffic to cdn.port.com and www.haven.be."_s,
        {u"domain cdn.port.com|cdn.port.com"_s, u"domain www.haven.be|www.haven.be"_s});
    row("domain defanged", u"called evil[.]badcorp, then x(dot)net"_s,
        {u"domain evil.badcorp|evil[.]badcorp"_s, u"domain x.net|x(dot)net"_s});
    row("no domains", u"Fini.Le port, e.g. this, Node.js, notes.md, S.p.A. and 3.5"_s, {});
    row("IPv4", u"from 192.0.2.17, 198[.]51[.]100[.]3 and 203.0.113.9."_s,
        {u"ip 192.0.2.17|192.0.2.17"_s, u"ip 198.51.100.3|198[.]51[.]100[.]3"_s, u"ip 203.0.113.9|203.0.113.9"_s});
    row("no IPv4", u"256.1.1.1 and 1.2.3.4.5 and 1.2.3"_s, {});
    row("versions and chapters",
        u"Version 1.2.3.4, les versions 9.1.0.227, 9.1.0.228 et 9.2.100.4, Section 4.3.2.1, § 4.3.2.1, "
        u"versie 15.2.118.30, Abschnitt 2.1.4.3, capitolo 3.2.1.1 and release 10.0.1.2"_s,
        {});
    row("after a sentence about a version", u"There is a new version. 192.0.2.17 called it; updates from 192.0.2.18."_s,
        {u"ip 192.0.2.17|192.0.2.17"_s, u"ip 192.0.2.18|192.0.2.18"_s});
    row("four small numbers", u"Quayline 5.1.3.9 is out. Its last number was 4.3.2.1, no more."_s, {});
    row("four small numbers that are an address",
        u"The IP address 5.1.3.9 called 10.0.0.1 and 8.8.8.8. L’adresse 4.3.2.1 aussi; 1.2.3.4:8080, "
        u"version 1[.]2[.]3[.]5"_s,
        {u"ip 5.1.3.9|5.1.3.9"_s, u"ip 10.0.0.1|10.0.0.1"_s, u"ip 8.8.8.8|8.8.8.8"_s, u"ip 4.3.2.1|4.3.2.1"_s,
            u"ip 1.2.3.4|1.2.3.4"_s, u"ip 1.2.3.5|1[.]2[.]3[.]5"_s});
    row("IPv6", u"2001:db8::8a2e:370:7334, fe80::1 and 2001:0db8:0:0:0:0:2:1"_s,
        {u"ip 2001:db8::8a2e:370:7334|2001:db8::8a2e:370:7334"_s, u"ip fe80::1|fe80::1"_s,
            u"ip 2001:0db8:0:0:0:0:2:1|2001:0db8:0:0:0:0:2:1"_s});
    row("no IPv6", u"at 12:30:45, std::cafe, a::b and 10:20"_s, {});
    row("CVE", u"CVE-2023-2868 and cve‑2021‑26855"_s,
        {u"cve CVE-2023-2868|CVE-2023-2868"_s, u"cve CVE-2021-26855|cve‑2021‑26855"_s});
    row("MD5", u"d41d8cd98f00b204e9800998ecf8427e"_s,
        {u"hash d41d8cd98f00b204e9800998ecf8427e|d41d8cd98f00b204e9800998ecf8427e"_s});
    row("SHA-1 in capitals", u"DA39A3EE5E6B4B0D3255BFEF95601890AFD80709."_s,
        {u"hash da39a3ee5e6b4b0d3255bfef95601890afd80709|DA39A3EE5E6B4B0D3255BFEF95601890AFD80709"_s});
    row("no hash", u"12345678901234567890123456789012 deadbeef"_s, {});
    row("telephone", u"T: 0470/12.34.56, +32 2 555 01 23 or +32 (0)2 555 01 23"_s,
        {u"telephone 0470123456|0470/12.34.56"_s, u"telephone +3225550123|+32 2 555 01 23"_s,
            u"telephone +3225550123|+32 (0)2 555 01 23"_s});
    row("telephone, American", u"call (202) 555-0123"_s, {u"telephone 2025550123|(202) 555-0123"_s});
    row("no telephone", u"on 03.05.2021, 03/05/2021, in 2019-2021, 0,123456789 and 01 02"_s, {});
    row("each once", u"https://a.port.com/x?m=b@c.com"_s,
        {u"url https://a.port.com/x?m=b@c.com|https://a.port.com/x?m=b@c.com"_s});
    row("nothing", u"Nothing to see here."_s, {});
}

void TestIndicators::finds()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QStringList found;
    for (const FoundIndicator &indicator : findIndicators(text)) {
        QVERIFY(!indicator.rule.isEmpty());
        found.append(dossier::toString(indicator.type) + u' ' + indicator.value + u'|'
            + text.sliced(indicator.span.start, indicator.span.length()));
    }
    QCOMPARE(found, expected);
}

void TestIndicators::placesThemInUtf16()
{
    const QString text = u"👍🏽 é 港 a@b.be 👍 CVE-2020-1234"_s;
    const QList<FoundIndicator> found = findIndicators(text);
    QCOMPARE(found.size(), 2);
    QCOMPARE(found[0].span.start, text.indexOf(u"a@b.be"_s));
    QCOMPARE(found[1].span.start, text.indexOf(u"CVE"_s));
    QCOMPARE(found[1].span.end, text.size());
}

QTEST_GUILESS_MAIN(TestIndicators)
#include "tst_indicators.moc"
