// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "appearance/prosetheme.h"

#include "appearance/formexchange.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/Theme>
#include <QElapsedTimer>
#include <QMetaEnum>
#include <QPalette>
#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::array modes{Mode::Light, Mode::Dark};

Colours own(Mode mode)
{
    return Colours::of(dossierPalette(mode), mode);
}

QString themeName(Mode mode)
{
    return mode == Mode::Light ? u"Dossier Light"_s : u"Dossier Dark"_s;
}

QString nameOf(Form form)
{
    switch (form) {
    case Form::Number:
        return u"number"_s;
    case Form::QuotationMark:
        return u"mark"_s;
    case Form::Reference:
        return u"reference"_s;
    case Form::Heading:
        return u"heading"_s;
    case Form::Link:
        return u"link"_s;
    case Form::MailHeader:
        return u"header"_s;
    case Form::QuotedReply:
        return u"reply"_s;
    case Form::Markup:
        return u"sign"_s;
    case Form::Operator:
        return u"operator"_s;
    case Form::Phrase:
        return u"phrase"_s;
    case Form::Qualifier:
        return u"qualifier"_s;
    case Form::Other:
        break;
    }
    return u"other"_s;
}

// "number[12 %] link[…]"
QString described(QStringView text, const QList<FormRun> &runs)
{
    QStringList words;
    for (const FormRun &run : runs)
        words.append(u"%1[%2]"_s.arg(nameOf(run.form), text.mid(run.start, run.length)));
    return words.join(u' ');
}

} // namespace

class TestProseTheme : public QObject
{
    Q_OBJECT

private slots:
    void rulesAreBegunWhenFirstUsed();
    void rulesEndWhenNothingIsAskedAndBeginAgain();
    void messagesComeInPieces();
    void whatIsNoMessageIsPassedOver();
    void definitionAndThemesAreFound();
    void everyStyleOfBothThemesIsLegible();
    void everyFormatOfOwnRulesIsLegible_data();
    void everyFormatOfOwnRulesIsLegible();
    void everyRunOfOtherRulesIsLegible();
    void themesHaveTheColoursOfTheDesign();

    void formsOfALine_data();
    void formsOfALine();
    void formsStayInsideTheLine();
    void runsAreInOrderAndApart();
    void nothingIsCarriedIntoTheNextParagraph();
    void formsOfAQuery_data();
    void formsOfAQuery();
    void formsOfADate_data();
    void formsOfADate();
    void timeGrowsWithTheLineAndNoFaster_data();
    void timeGrowsWithTheLineAndNoFaster();
    void markdownAndJsonHaveForms();
    void rulesAreChosenByTheFile_data();
    void rulesAreChosenByTheFile();
    void numbersAreLegibleOnMarkedWords();

    void coloursFollowTheMode();
    void coloursAreLegibleOnAForeignBase();
    void headingHasTheColourOfWords();
};

void TestProseTheme::rulesAreBegunWhenFirstUsed()
{
    ProseTheme theme(own(Mode::Light));
    theme.setColours(own(Mode::Dark));
    QVERIFY(!theme.isReady());
    QTRY_VERIFY(theme.isReady());
    QCOMPARE(described(u"12 %", theme.formsOf(u"12 %")), u"number[12 %]"_s);
    ProseTheme impatient(own(Mode::Light));
    QCOMPARE(described(u"12 %", impatient.formsOf(u"12 %")), u"number[12 %]"_s);
    QVERIFY(impatient.isReady());
}

void TestProseTheme::rulesEndWhenNothingIsAskedAndBeginAgain()
{
    ProseTheme theme(own(Mode::Light));
    FormState state;
    theme.formsOf(u"```", state, Syntax::Markdown);
    const quint64 before = theme.sitting();
    const auto hasEnded = [&theme] { return !theme.isReady(); };
    QTest::qWait(formPatience + 500ms);
    QTRY_VERIFY(hasEnded());
    QTRY_VERIFY(theme.isReady());
    QVERIFY(theme.sitting() != before);
    // What was left open is of no use to rules that have begun anew: the text begins anew with them.
    QCOMPARE(described(u"*a*", theme.formsOf(u"*a*", state, Syntax::Markdown)),
        described(u"*a*", theme.formsOf(u"*a*", Syntax::Markdown)));
}

void TestProseTheme::messagesComeInPieces()
{
    const QByteArray bytes = message(FormQuestion{Mode::Dark, Syntax::Json, 7, u"{ }"_s, {}, {}})
        + message(FormQuestion{.fileName = u"a.md"_s});
    QByteArray received;
    QList<FormQuestion> questions;
    for (const char byte : bytes) {
        received.append(byte);
        if (const auto question = takeQuestion(received))
            questions.append(*question);
    }
    QCOMPARE(questions.size(), 2);
    QCOMPARE(questions.first().mode, Mode::Dark);
    QCOMPARE(questions.first().syntax, Syntax::Json);
    QCOMPARE(questions.first().state, 7U);
    QCOMPARE(questions.first().paragraph, u"{ }"_s);
    QCOMPARE(questions.last().fileName, u"a.md"_s);
    QVERIFY(received.isEmpty());

    QByteArray answered =
        message(FormAnswer{Syntax::Edtf, 3, {{1, 2, Form::Link, 0xff102030}, {4, 5, Form::Heading, {}}}});
    const auto answer = takeAnswer(answered);
    QVERIFY(answer);
    QCOMPARE(answer->state, 3U);
    QCOMPARE(answer->runs.size(), 2);
    QCOMPARE(answer->runs.first().themed, std::optional<QRgb>(0xff102030));
    QVERIFY(!answer->runs.last().themed);
}

void TestProseTheme::whatIsNoMessageIsPassedOver()
{
    QByteArray received = QByteArray::fromHex("00000003ffffff") + message(FormAnswer());
    QVERIFY(!takeAnswer(received));
    QVERIFY(takeAnswer(received));
    QVERIFY(received.isEmpty());
    QByteArray endless = QByteArray::fromHex("ffffffff00");
    QVERIFY(!takeAnswer(endless));
}

void TestProseTheme::definitionAndThemesAreFound()
{
    KSyntaxHighlighting::Repository repository;
    const auto definition = repository.definitionForName(u"Dossier Prose"_s);
    QVERIFY(definition.isValid());
    QVERIFY(definition.isHidden());
    QCOMPARE(definition.formats().size(), 8);
    for (const Mode mode : modes)
        QVERIFY(repository.theme(themeName(mode)).isValid());
    QVERIFY(repository.definitionForName(u"Markdown"_s).isValid());
    QVERIFY(repository.definitionForName(u"JSON"_s).isValid());
}

void TestProseTheme::everyStyleOfBothThemesIsLegible()
{
    using Theme = KSyntaxHighlighting::Theme;
    KSyntaxHighlighting::Repository repository;
    const QMetaEnum styles = QMetaEnum::fromType<Theme::TextStyle>();
    for (const Mode mode : modes) {
        const Theme theme = repository.theme(themeName(mode));
        for (int i = 0; i < styles.keyCount(); ++i) {
            const auto style = static_cast<Theme::TextStyle>(styles.value(i));
            // A style the theme leaves out has no alpha and would be painted black.
            QVERIFY2(qAlpha(theme.textColor(style)) == 255, styles.key(i));
            const QColor ink = QColor::fromRgb(theme.textColor(style));
            QVERIFY2(contrast(ink, own(mode).ground(Ground::Base)) >= 4.5, styles.key(i));
            QVERIFY2(contrast(ink, QColor::fromRgb(theme.editorColor(Theme::BackgroundColor))) >= 4.5, styles.key(i));
        }
    }
}

void TestProseTheme::everyFormatOfOwnRulesIsLegible_data()
{
    QTest::addColumn<QString>("definition");
    for (const char *name : {"Dossier Prose", "Dossier Search", "Dossier EDTF"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestProseTheme::everyFormatOfOwnRulesIsLegible()
{
    QFETCH(QString, definition);
    KSyntaxHighlighting::Repository repository;
    QVERIFY(repository.definitionForName(definition).isHidden());
    const auto formats = repository.definitionForName(definition).formats();
    QVERIFY(!formats.isEmpty());
    for (const Mode mode : modes) {
        for (const KSyntaxHighlighting::Format &format : formats) {
            const QColor ink = format.textColor(repository.theme(themeName(mode)));
            QVERIFY2(contrast(ink, own(mode).ground(Ground::Base)) >= 4.5, qPrintable(format.name()));
        }
    }
}

void TestProseTheme::everyRunOfOtherRulesIsLegible()
{
    const QStringList markdown{u"# Title"_s, u"> quoted *words* and `code`"_s, u"- [link](https://example.org)  "_s,
        u"**bold** ~~gone~~"_s, u"| a | b |"_s, u"<b>html</b> &amp; ![i](x.png)"_s, u"1. one[^1]"_s, u"---"_s};
    const QStringList json{u"{\"a\": [12, 1.5e3, true, null, \"text\\n\"],"_s, u"  \"b\": wrong }"_s};
    for (const Mode mode : modes) {
        ProseTheme theme(own(mode));
        const auto check = [&](const QStringList &lines, Syntax syntax) {
            FormState state;
            int runs = 0;
            for (const QString &line : lines) {
                for (const FormRun &run : theme.formsOf(line, state, syntax)) {
                    ++runs;
                    QVERIFY2(contrast(run.colour, own(mode).ground(Ground::Base)) >= 4.5, qPrintable(line));
                }
            }
            QVERIFY(runs >= 8);
        };
        check(markdown, Syntax::Markdown);
        check(json, Syntax::Json);
    }
}

void TestProseTheme::themesHaveTheColoursOfTheDesign()
{
    using Theme = KSyntaxHighlighting::Theme;
    KSyntaxHighlighting::Repository repository;
    for (const Mode mode : modes) {
        const Theme theme = repository.theme(themeName(mode));
        const Colours colours = own(mode);
        QCOMPARE(QColor::fromRgb(theme.textColor(Theme::Normal)), colours.ink(Ink::Text));
        QCOMPARE(QColor::fromRgb(theme.textColor(Theme::DecVal)), colours.ink(Ink::Event));
        QCOMPARE(QColor::fromRgb(theme.textColor(Theme::Char)), colours.ink(Ink::Text2));
        QCOMPARE(QColor::fromRgb(theme.textColor(Theme::Annotation)), colours.ink(Ink::Text2));
        QCOMPARE(QColor::fromRgb(theme.textColor(Theme::Others)), colours.ink(Ink::Accent));
        QCOMPARE(QColor::fromRgb(theme.textColor(Theme::Attribute)), colours.ink(Ink::Text2));
        QCOMPARE(QColor::fromRgb(theme.textColor(Theme::Comment)), colours.ink(Ink::Text3));
        QCOMPARE(QColor::fromRgb(theme.editorColor(Theme::BackgroundColor)), colours.ground(Ground::Base));
        QCOMPARE(QColor::fromRgb(theme.editorColor(Theme::TextSelection)), colours.ink(Ink::Accent));
    }
}

void TestProseTheme::formsOfALine_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &text, const QString &expected) {
        QTest::newRow(name) << text << expected;
    };
    row("words", u"Le ministère n’a rien dit."_s, u""_s);
    row("empty", u""_s, u""_s);

    // numbers and units, in the ways of four languages
    row("count", u"the 250 servers"_s, u"number[250]"_s);
    row("per cent", u"12 % des postes, 7,5 procent"_s, u"number[12 %] number[7,5 procent]"_s);
    row("euros before", u"€ 1.250.000 schade"_s, u"number[€ 1.250.000]"_s);
    row("euros after", u"un coût de 1 250 000 € au total"_s, u"number[1 250 000 €]"_s);
    row("millions", u"2 milioni di euro"_s, u"number[2 milioni di euro]"_s);
    row("millions of euros", u"3,5 millions d’euros"_s, u"number[3,5 millions d’euros]"_s);
    row("English groups", u"1,240 events and $3.5 billion"_s, u"number[1,240] number[$3.5 billion]"_s);
    row("bytes", u"40 GB, 12 Go"_s, u"number[40 GB] number[12 Go]"_s);
    row("a letter that is no unit", u"5 gens"_s, u"number[5]"_s);
    row("figures within a word", u"CVE-2023-2868, COVID-19 et F3"_s, u""_s);
    row("figures that begin a word", u"3com 9f86d081884c"_s, u""_s);

    // things of the case
    row("ISO date", u"op 2021-03-02 en 2021-03"_s, u""_s);
    row("date in words", u"le 2 mars 2021, 1er avril"_s, u""_s);
    row("English date", u"on March 2, 2021 and 3 May"_s, u""_s);
    row("Dutch date", u"op 25 mei 2021"_s, u""_s);
    row("figures", u"01/02/2024 en 1.2.24"_s, u""_s);
    row("year", u"dès 2019."_s, u""_s);
    row("time", u"à 14h30, om 14:32, 9 uur"_s, u""_s);
    row("address of a machine", u"198.51.100.7 et 198.51.100[.]23"_s, u""_s);
    row("year-like amount", u"2000 euros"_s, u"number[2000 euros]"_s);

    // quotation marks, never the words
    row("guillemets", u"« La menace »"_s, u"mark[«] mark[»]"_s);
    row("one stray mark", u"« jamais fermée"_s, u"mark[«]"_s);
    row("curly", u"“well” „goed”"_s, u"mark[“] mark[”] mark[„] mark[”]"_s);
    row("straight", u"\"a\""_s, u"mark[\"] mark[\"]"_s);
    row("single", u"‘it’s over’ he said"_s, u"mark[‘] mark[’]"_s);
    row("apostrophes", u"l’enquête d’hier, politici’ zei"_s, u""_s);
    row("number in a quotation", u"« 12 serveurs »"_s, u"mark[«] number[12] mark[»]"_s);

    // references
    row("sentence link", u"It fell [3]."_s, u"reference[[3]]"_s);
    row("several links", u"It fell [1, 4–6]."_s, u"reference[[1, 4–6]]"_s);
    row("article", u"l’art. 5 et artikel 12 bis"_s, u"reference[art. 5] reference[artikel 12 bis]"_s);
    row("elision and number", u"l’an 12 dell’Interno"_s, u"number[12]"_s);
    row("section", u"§ 12, p. 7-9"_s, u"reference[§ 12] reference[p. 7-9]"_s);
    row("file number", u"n° 2021/123"_s, u"reference[n° 2021/123]"_s);

    // headings
    row("Markdown heading", u"## Context"_s, u"heading[## Context]"_s);
    row("capitals", u"COMMUNIQUÉ DE PRESSE"_s, u"heading[COMMUNIQUÉ DE PRESSE]"_s);
    row("abbreviation in a sentence", u"CCB en VSSE zwijgen."_s, u""_s);
    row("hash tag", u"#cyber"_s, u""_s);

    // links
    row("web", u"voir https://example.org/a?b=1."_s, u"link[https://example.org/a?b=1]"_s);
    row("defanged", u"hxxps://evil[.]example/x"_s, u"link[hxxps://evil[.]example/x]"_s);
    row("www", u"(www.example.org)"_s, u"link[www.example.org]"_s);
    row("mail address", u"schrijf info@example.be"_s, u"link[info@example.be]"_s);

    // mail
    row("header", u"From: press desk"_s, u"header[From:]"_s);
    row("French header", u"Objet : enquête 12"_s, u"header[Objet :] number[12]"_s);
    row("not at the start", u"He said From: nobody"_s, u""_s);
    row("reply", u"> we know 12 things"_s, u"reply[> we know 12 things]"_s);
    row("reply twice", u">> plus tard"_s, u"reply[>> plus tard]"_s);
    row("link in a reply", u"> see https://example.org/x now"_s,
        u"reply[> see ] link[https://example.org/x] reply[ now]"_s);
    row("smaller than", u"a > b"_s, u""_s);
}

void TestProseTheme::formsOfALine()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    static ProseTheme theme(own(Mode::Light));
    QCOMPARE(described(text, theme.formsOf(text)), expected);
}

void TestProseTheme::formsStayInsideTheLine()
{
    ProseTheme theme(own(Mode::Light));
    const QString text = u"\U0001F600 12 % « 3 »"_s;
    const QList<FormRun> runs = theme.formsOf(text);
    QCOMPARE(described(text, runs), u"number[12 %] mark[«] number[3] mark[»]"_s);
    QCOMPARE(runs.first().start, 3); // the emoji has two units
}

void TestProseTheme::runsAreInOrderAndApart()
{
    ProseTheme theme(own(Mode::Light));
    QString text;
    for (int i = 0; i < 400; ++i)
        text += u"Le 2 mars, « 12 % » des 1.250 postes (voir p. 7, https://example.org/x) [3]. "_s;
    int end = 0;
    const QList<FormRun> runs = theme.formsOf(text);
    QCOMPARE(runs.size(), 400 * 7);
    for (const FormRun &run : runs) {
        QVERIFY(run.start >= end);
        QVERIFY(run.length > 0);
        end = run.end();
    }
    QVERIFY(end <= text.size());
}

void TestProseTheme::nothingIsCarriedIntoTheNextParagraph()
{
    ProseTheme theme(own(Mode::Light));
    FormState state;
    theme.formsOf(u"> quoted, ‘open", state);
    QCOMPARE(described(u"plain words 12", theme.formsOf(u"plain words 12", state)), u"number[12]"_s);
}

void TestProseTheme::formsOfAQuery_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &text, const QString &expected) {
        QTest::newRow(name) << text << expected;
    };
    row("words", u"l'État CVE-2024-3400 zéro"_s, u""_s);
    row("operators", u"a AND b OR c NOT d"_s, u"operator[AND] operator[OR] operator[NOT]"_s);
    row("words that are none", u"and BAND ORE NOTE AND-gate"_s, u""_s);
    row("at the end", u"a AND"_s, u"operator[AND]"_s);
    row("phrase", u"a \"the locks\" b"_s, u"mark[\"] phrase[the locks] mark[\"]"_s);
    row("other marks", u"“de sluizen” «les écluses»"_s,
        u"mark[“] phrase[de sluizen] mark[”] mark[«] phrase[les écluses] mark[»]"_s);
    row("open phrase", u"\"the locks"_s, u"mark[\"] phrase[the locks]"_s);
    row("operators in a phrase", u"\"a AND b\""_s, u"mark[\"] phrase[a AND b] mark[\"]"_s);
    row("prefix", u"écl* \"a b\"*"_s, u"qualifier[*] mark[\"] phrase[a b] mark[\"] qualifier[*]"_s);
    row("brackets", u"(a OR b) c"_s, u"sign[(] operator[OR] sign[)]"_s);
    row("near", u"NEAR(a \"b c\", 5) d"_s,
        u"operator[NEAR] sign[(] mark[\"] phrase[b c] mark[\"] sign[,] number[ 5] sign[)]"_s);
    row("near by its word", u"NEAR a"_s, u""_s);
    row("operators within near", u"NEAR(a AND b) AND c"_s, u"operator[NEAR] sign[(] sign[)] operator[AND]"_s);
    row("filter", u"lang:fr locks"_s, u"operator[lang:] phrase[fr]"_s);
    row("filter in capitals, behind a bracket", u"(Entity:ANSSI)"_s,
        u"sign[(] operator[Entity:] phrase[ANSSI] sign[)]"_s);
    row("filter with a phrase", u"source:\"Le Soir\" b"_s, u"operator[source:] mark[\"] phrase[Le Soir] mark[\"]"_s);
    row("filter of nothing", u"lang: fr"_s, u"operator[lang:]"_s);
    row("no filter", u"http:a xlang:fr"_s, u""_s);
    row("date", u"date:2021-03~ b"_s, u"operator[date:] number[2021] sign[-] number[03] qualifier[~]"_s);
    row("interval", u"date:\"2019/..\" b"_s, u"operator[date:] mark[\"] number[2019] sign[/] qualifier[..] mark[\"]"_s);
    row("date in words", u"date:\"spring 2021\" 12"_s, u"operator[date:] mark[\"] phrase[spring 2021] mark[\"]"_s);
    row("date of one word", u"date:march2021"_s, u"operator[date:] phrase[march2021]"_s);
    row("right to left", u"שלום AND \"ארבע מילים\""_s, u"operator[AND] mark[\"] phrase[ארבע מילים] mark[\"]"_s);
}

void TestProseTheme::formsOfAQuery()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    static ProseTheme theme(own(Mode::Light));
    QCOMPARE(described(text, theme.formsOf(text, Syntax::Search)), expected);
}

void TestProseTheme::formsOfADate_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &text, const QString &expected) {
        QTest::newRow(name) << text << expected;
    };
    row("day", u"2019-04-03"_s, u"number[2019] sign[-] number[04] sign[-] number[03]"_s);
    row("blanks around", u" 2019 "_s, u"number[2019]"_s);
    row("about", u"2019-04~"_s, u"number[2019] sign[-] number[04] qualifier[~]"_s);
    row("unknown digits", u"20XX"_s, u"number[20] qualifier[XX]"_s);
    row("since", u"2019-04/.."_s, u"number[2019] sign[-] number[04] sign[/] qualifier[..]"_s);
    row("one of", u"[2019,2020?]"_s, u"sign[[] number[2019] sign[,] number[2020] qualifier[?] sign[]]"_s);
    row("time", u"2019-04-03T10:00:00Z"_s,
        u"number[2019] sign[-] number[04] sign[-] number[03] sign[T] number[10] sign[:] number[00] sign[:] number[00] "
        u"sign[Z]"_s);
    row("far year", u"Y17E7"_s, u"sign[Y] number[17] sign[E] number[7]"_s);
    row("words", u"April 2019"_s, u""_s);
    row("figures in words", u"2 years ago"_s, u""_s);
    row("signs alone", u"-/"_s, u""_s);
    row("nothing", u""_s, u""_s);
}

void TestProseTheme::formsOfADate()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    static ProseTheme theme(own(Mode::Light));
    QCOMPARE(described(text, theme.formsOf(text, Syntax::Edtf)), expected);
}

void TestProseTheme::timeGrowsWithTheLineAndNoFaster_data()
{
    QTest::addColumn<QString>("piece");
    QTest::newRow("base64") << u"aB3+x/"_s;
    QTest::newRow("capitals") << u"ABC "_s;
    QTest::newRow("figures") << u"1.234"_s;
    QTest::newRow("dots") << u"a.b-"_s;
    QTest::newRow("letters") << u"abc"_s;
    QTest::newRow("opening marks") << u"‘a "_s;
    QTest::newRow("open brackets") << u"[1, "_s;
    QTest::newRow("at signs") << u"a@b."_s;
    QTest::newRow("replies") << u"> "_s;
    QTest::newRow("dates of a query") << u"date:12-"_s;
    QTest::newRow("open filters") << u"date:\"12-"_s;
    QTest::newRow("brackets") << u"NEAR(a, "_s;
    QTest::newRow("Arabic") << u"\u0643\u062a\u0628 "_s;
}

void TestProseTheme::timeGrowsWithTheLineAndNoFaster()
{
    QFETCH(QString, piece);
    ProseTheme theme(own(Mode::Light));
    theme.formsOf(u"load the rules 1");
    // A rule that looks ahead to the end of the line from every word would take minutes here.
    const QString line = u"X"_s + piece.repeated(200'000 / piece.size());
    QElapsedTimer timer;
    timer.start();
    for (const Syntax syntax : {Syntax::Prose, Syntax::Search, Syntax::Edtf})
        theme.formsOf(line, syntax);
    QVERIFY2(timer.elapsed() < 10000, QByteArray::number(timer.elapsed()).constData());
}

void TestProseTheme::markdownAndJsonHaveForms()
{
    ProseTheme theme(own(Mode::Light));
    FormState state;
    const QList<FormRun> heading = theme.formsOf(u"# Title", state, Syntax::Markdown);
    QVERIFY(!heading.isEmpty());
    QCOMPARE(heading.first().form, Form::Heading);
    const QList<FormRun> json = theme.formsOf(u"{\"a\": 12}", Syntax::Json);
    QVERIFY(std::any_of(json.begin(), json.end(), [](const FormRun &run) { return run.form == Form::Number; }));
}

void TestProseTheme::rulesAreChosenByTheFile_data()
{
    QTest::addColumn<QString>("fileName");
    QTest::addColumn<QString>("mediaType");
    QTest::addColumn<Syntax>("syntax");
    QTest::newRow("plain text") << u"report.txt"_s << u"text/plain"_s << Syntax::Prose;
    QTest::newRow("Markdown") << u"notes/report.md"_s << u"text/markdown"_s << Syntax::Markdown;
    QTest::newRow("JSON") << u"report.json"_s << u"text/plain"_s << Syntax::Json;
    QTest::newRow("by its type") << u"report"_s << u"application/json"_s << Syntax::Json;
    QTest::newRow("of other rules") << u"report.cpp"_s << u"text/x-c++src"_s << Syntax::Prose;
    QTest::newRow("nothing known") << QString() << QString() << Syntax::Prose;
}

void TestProseTheme::rulesAreChosenByTheFile()
{
    QFETCH(QString, fileName);
    QFETCH(QString, mediaType);
    ProseTheme theme(own(Mode::Light));
    QTEST(theme.syntaxOf(fileName, mediaType), "syntax");
}

// Lit words keep the colours of their form.
void TestProseTheme::numbersAreLegibleOnMarkedWords()
{
    for (const Mode mode : modes) {
        ProseTheme theme(own(mode));
        FormState state;
        for (const FormRun &run : theme.formsOf(u"« 12 % » [3] https://example.org/x"_s, state)) {
            for (const Ground ground : {Ground::Passage, Ground::MarkTint, Ground::MarkStrong}) {
                QVERIFY2(contrast(run.colour, own(mode).ground(ground)) >= 4.5,
                    qPrintable(nameOf(run.form) + QString::number(static_cast<int>(ground))));
            }
        }
    }
}

void TestProseTheme::coloursFollowTheMode()
{
    ProseTheme theme(own(Mode::Light));
    QCOMPARE(theme.formsOf(u"12 %").first().colour, own(Mode::Light).ink(Ink::Event));
    theme.setColours(own(Mode::Dark));
    QCOMPARE(theme.formsOf(u"12 %").first().colour, own(Mode::Dark).ink(Ink::Event));
    QCOMPARE(theme.colours(), own(Mode::Dark));
}

void TestProseTheme::coloursAreLegibleOnAForeignBase()
{
    QPalette palette = dossierPalette(Mode::Light);
    palette.setColor(QPalette::Base, QColor(0xc8, 0xc8, 0xb0));
    const Colours colours = Colours::of(palette, Mode::Light);
    ProseTheme theme(colours);
    FormState state;
    for (const QString &line : {u"> a https://example.org/x"_s, u"« 12 % » [3]"_s, u"From: a@example.org"_s}) {
        for (const FormRun &run : theme.formsOf(line, state))
            QVERIFY(contrast(run.colour, colours.ground(Ground::Base)) >= 4.5);
    }
}

void TestProseTheme::headingHasTheColourOfWords()
{
    QPalette palette = dossierPalette(Mode::Light);
    palette.setColor(QPalette::Text, QColor(0x10, 0x10, 0x40));
    ProseTheme theme(Colours::of(palette, Mode::Light));
    QCOMPARE(theme.formsOf(u"# Title").first().colour, QColor(0x10, 0x10, 0x40));
}

QTEST_MAIN(TestProseTheme)
#include "tst_prosetheme.moc"
