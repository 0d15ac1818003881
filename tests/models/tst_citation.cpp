// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/citation.h"

#include "casefile/edtf.h"

#include <QLocale>
#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

Citation cited()
{
    Citation citation;
    citation.words = u"Le pont est fermé."_s;
    citation.language = u"fr"_s;
    citation.source.title = u"Le pont de Valmer"_s;
    citation.source.publisher = u"Courrier de Valmer"_s;
    citation.source.published = *Edtf::parse(u"2023-03-20");
    citation.source.url = u"https://courrier.example/pont?a=1&b=2"_s;
    citation.firstPassage = 2;
    citation.lastPassage = 2;
    return citation;
}

} // namespace

Q_DECLARE_METATYPE(dossier::Citation)

class TestCitation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::English); }

    void wordsStandInTheMarksOfTheirLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("quoted");
        QTest::newRow("English") << u"en"_s << u"gate"_s << u"“gate”"_s;
        QTest::newRow("French") << u"fr"_s << u"porte"_s << u"«\u202Fporte\u202F»"_s;
        QTest::newRow("Italian") << u"it"_s << u"porta"_s << u"«porta»"_s;
        QTest::newRow("German") << u"de"_s << u"Tor"_s << u"„Tor“"_s;
        QTest::newRow("marks inside") << u"en"_s << u"the “gate”"_s << u"‘the “gate”’"_s;
        QTest::newRow("no language") << QString() << u"gate"_s << u"“gate”"_s;
    }
    void wordsStandInTheMarksOfTheirLanguage()
    {
        QFETCH(QString, language);
        QFETCH(QString, words);
        QTEST(quotedIn(language, words), "quoted");
    }

    void aCitationSaysWhereTheWordsStand_data()
    {
        QTest::addColumn<Citation>("citation");
        QTest::addColumn<QString>("plain");
        const QString quote = u"«\u202FLe pont est fermé.\u202F»\n— "_s;
        Citation citation = cited();
        QTest::newRow("a passage of a source") << citation
                                               << quote
                + u"Le pont de Valmer. Courrier de Valmer, 20 March 2023, passage 2. "
                  "https://courrier.example/pont?a=1&b=2"_s;
        citation.lastPassage = 4;
        citation.source.url.clear();
        citation.sha256 = QByteArray::fromHex("0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef");
        QTest::newRow("several passages of an edition") << citation
                                                        << quote
                + u"Le pont de Valmer. Courrier de Valmer, 20 March 2023, passages 2–4. "
                  "Edition with SHA-256 0123456789ab…."_s.chopped(1);
        citation = cited();
        citation.source.title = u"Qui ferme le pont ?"_s;
        citation.source.publisher.clear();
        citation.source.published = {};
        citation.source.url.clear();
        citation.firstPassage = 0;
        QTest::newRow("next to nothing known") << citation << quote + u"Qui ferme le pont ?"_s;
        citation = cited();
        citation.words = u"The bridge is closed."_s;
        citation.language = u"en"_s;
        citation.source.url.clear();
        citation.rendered = Citation::Rendered{RenditionKind::Summary, 2, u"reviewed"_s};
        QTest::newRow("of a summary")
            << citation
            << u"“The bridge is closed.”\n— Summary in English, version 2, reviewed, of: Le pont de Valmer. "
               "Courrier de Valmer, 20 March 2023, passage 2."_s;
        citation.rendered = Citation::Rendered{RenditionKind::Translation, 1, u"draft"_s};
        QTest::newRow("of a translation")
            << citation
            << u"“The bridge is closed.”\n— Translation into English, version 1, draft, of: Le pont de Valmer. "
               "Courrier de Valmer, 20 March 2023, passage 2."_s;
        citation.rendered = Citation::Rendered{RenditionKind::Translation, 0, {}};
        QTest::newRow("of what is being written")
            << citation
            << u"“The bridge is closed.”\n— Translation into English, being written, of: Le pont de Valmer. "
               "Courrier de Valmer, 20 March 2023, passage 2."_s;
    }
    void aCitationSaysWhereTheWordsStand()
    {
        QFETCH(Citation, citation);
        QTEST(plainCitation(citation), "plain");
    }

    void asHtmlItLeadsToTheAddressAndHidesNoMarkup()
    {
        Citation citation = cited();
        citation.words = u"a < b & c\nd"_s;
        citation.language = u"en"_s;
        citation.source.title = u"<b>Title</b>"_s;
        QCOMPARE(htmlCitation(citation),
            u"<blockquote lang=\"en\" dir=\"auto\"><p>“a &lt; b &amp; c<br>d”</p></blockquote>\n"
            "<p>— <cite>&lt;b&gt;Title&lt;/b&gt;</cite>. Courrier de Valmer, 20 March 2023, passage 2. "
            "<a href=\"https://courrier.example/pont?a=1&amp;b=2\">https://courrier.example/pont?a=1&amp;b=2</a></p>"_s);
    }

    void whatIsNoWebAddressIsNoLink()
    {
        Citation citation = cited();
        citation.source.url = u"javascript:alert(1)"_s;
        QVERIFY(!htmlCitation(citation).contains(u"href"_s));
        QVERIFY(htmlCitation(citation).contains(u"javascript:alert(1)"_s));
    }
};

QTEST_GUILESS_MAIN(TestCitation)
#include "tst_citation.moc"
