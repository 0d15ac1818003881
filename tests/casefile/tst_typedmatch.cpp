// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casefile/folding.h"
#include "casefile/typedmatch.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

// The name with what is marked in brackets; "" when it does not fit.
QString marked(const QString &typed, const QString &name)
{
    const TypedMatch match(typed);
    if (!match.distance(fold(name)))
        return {};
    QString words = name;
    const QList<Span> spans = match.places(name);
    for (auto span = spans.crbegin(); span != spans.crend(); ++span) {
        words.insert(span->end, u']');
        words.insert(span->start, u'[');
    }
    return words;
}

} // namespace

class TestTypedMatch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void marksTheLetters_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("marked");
        const QString centre = u"Centre for Cybersecurity Belgium"_s;
        QTest::newRow("the same") << u"ccb"_s << u"CCB"_s << u"[CCB]"_s;
        QTest::newRow("beginning") << u"cent"_s << centre << u"[Cent]re for Cybersecurity Belgium"_s;
        QTest::newRow("word") << u"cyber"_s << centre << u"Centre for [Cyber]security Belgium"_s;
        QTest::newRow("not inside when a word begins so") << u"al"_s << u"Formal Alert"_s << u"Formal [Al]ert"_s;
        QTest::newRow("beginnings") << u"ccb"_s << centre << u"[C]entre for [C]ybersecurity [B]elgium"_s;
        QTest::newRow("longer beginnings") << u"cebel"_s << centre << u"[Ce]ntre for Cybersecurity [Bel]gium"_s;
        QTest::newRow("beginnings that go back") << u"cecy"_s << u"Cec Ce Cyan"_s << u"[Ce]c Ce [Cy]an"_s;
        QTest::newRow("inside") << u"secur"_s << centre << u"Centre for Cyber[secur]ity Belgium"_s;
        QTest::newRow("scattered") << u"cbsc"_s << centre << u"Centre for [C]y[b]er[s]e[c]urity Belgium"_s;
        QTest::newRow("not scattered from inside a word") << u"yrt"_s << centre << QString();
        QTest::newRow("out of order") << u"bcc"_s << centre << QString();
        QTest::newRow("two words") << u"cyber bel"_s << centre << u"Centre for [Cyber]security [Bel]gium"_s;
        QTest::newRow("two words the other way round")
            << u"bel cyber"_s << centre << u"Centre for [Cyber]security [Bel]gium"_s;
        QTest::newRow("one word of two is missing") << u"cyber france"_s << centre << QString();
        QTest::newRow("a word that is begun") << u"centre f"_s << centre << u"[Centre f]or Cybersecurity Belgium"_s;
        QTest::newRow("case") << u"CYBER"_s << centre << u"Centre for [Cyber]security Belgium"_s;
        QTest::newRow("accents in the name") << u"surete"_s << u"La Sûreté"_s << u"La [Sûreté]"_s;
        QTest::newRow("accents that are typed") << u"Sûreté"_s << u"Surete"_s << u"[Surete]"_s;
        QTest::newRow("accents of their own") << u"su"_s << u"Su\u0302rete\u0301"_s << u"[Su\u0302]rete\u0301"_s;
        QTest::newRow("ligature") << u"oeu"_s << u"Œuvre"_s << u"[Œu]vre"_s;
        QTest::newRow("half a ligature") << u"o"_s << u"Œuvre"_s << u"[Œ]uvre"_s;
        QTest::newRow("Greek") << u"αθ"_s << u"Αθήνα"_s << u"[Αθ]ήνα"_s;
        QTest::newRow("Cyrillic beginnings")
            << u"фсб"_s << u"Федеральная служба безопасности"_s << u"[Ф]едеральная [с]лужба [б]езопасности"_s;
        QTest::newRow("Hebrew") << u"של"_s << u"ירושלים"_s << u"ירו[של]ים"_s;
        QTest::newRow("Chinese, inside") << u"安全"_s << u"国家安全局"_s << u"国家[安全]局"_s;
        QTest::newRow("figures") << u"2868"_s << u"CVE-2023-2868"_s << u"CVE-2023-[2868]"_s;
        QTest::newRow("a dash is typed") << u"cve-20"_s << u"CVE-2023-2868"_s << u"[CVE-20]23-2868"_s;
        QTest::newRow("blanks") << u"  cyber  "_s << centre << u"Centre for [Cyber]security Belgium"_s;
        QTest::newRow("nothing typed") << QString() << centre << QString();
        QTest::newRow("blanks alone") << u"  "_s << centre << QString();
        QTest::newRow("no name") << u"c"_s << QString() << QString();
        QTest::newRow("longer than the name") << u"ccbx"_s << u"CCB"_s << QString();
    }
    void marksTheLetters()
    {
        QFETCH(QString, typed);
        QFETCH(QString, name);
        QTEST(marked(typed, name), "marked");
    }

    void bestComesFirst_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("names"); // best first
        QTest::newRow("ways to fit") << u"cab"_s
                                     << QStringList{u"CAB"_s, u"Cabinet"_s, u"The Cab Office"_s,
                                            u"Court of Appeal of Brussels"_s, u"Mecabric"_s, u"Carbon"_s};
        QTest::newRow("shorter names that begin so")
            << u"inter"_s << QStringList{u"Interior"_s, u"Interior Ministry"_s};
        QTest::newRow("earlier words") << u"port"_s << QStringList{u"The Port of Valmer"_s, u"Director of the Port"_s};
        QTest::newRow("letters that stand closer") << u"brd"_s << QStringList{u"Board"_s, u"Barracuda"_s};
        QTest::newRow("words side by side") << u"grey her"_s << QStringList{u"The Grey Heron"_s, u"Herald in grey"_s};
    }
    void bestComesFirst()
    {
        QFETCH(QString, typed);
        QFETCH(QStringList, names);
        const TypedMatch match(typed);
        for (const QString &name : std::as_const(names))
            QVERIFY2(match.distance(fold(name)), qPrintable(name));
        QStringList sorted = names;
        std::ranges::reverse(sorted);
        std::ranges::stable_sort(sorted, {}, [&](const QString &name) { return *match.distance(fold(name)); });
        QCOMPARE(sorted, names);
    }

    // Whoever leans on a key does not make the program stand still.
    void staysQuickOnAwkwardWords()
    {
        const TypedMatch match(QString(70, u'a') + u'b');
        const QString name = QStringLiteral("aaaaaaaa ").repeated(60);
        QElapsedTimer timer;
        timer.start();
        match.distance(name);
        match.places(name);
        TypedMatch(QString(12, u'a') + u'c').places(name + u'c');
        TypedMatch(QString(12, u'a') + u" c"_s).places(name + u'c');
        QVERIFY(timer.elapsed() < 1000);
    }
};

QTEST_GUILESS_MAIN(TestTypedMatch)
#include "tst_typedmatch.moc"
