// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/identity.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace dossier;
using namespace Qt::StringLiterals;

static NamedText read(const QString &language, const QString &text)
{
    return {{}, language, findNames(text, language, findPassages(text, language))};
}

// "organisation A (fr) = B (it) = C": sorted, so that rows do not hang on the order of equals.
static QStringList shown(const QList<EntityProposal> &proposals)
{
    QStringList lines;
    for (const EntityProposal &proposal : proposals) {
        QStringList names;
        for (const KnownName &name : proposal.names)
            names.append(name.spelling + (name.language.isEmpty() ? QString() : u" ("_s + name.language + u')'));
        names.sort();
        const QString entity = proposal.entity.isValid() ? u"#%1 "_s.arg(proposal.entity.value) : QString();
        lines.append(entity + toString(proposal.type) + u' ' + names.join(u" = "_s));
    }
    lines.sort();
    return lines;
}

class TestIdentity : public QObject
{
    Q_OBJECT

private slots:
    void joins_data();
    void joins();
    void doesNotHangOnTheOrderOfTexts();
    void proposesOnlyNewNamesOfKnownEntities();
    void leavesWhatWouldJoinKnownEntities();
    void countsASourceAndItsRenditionsOnce();
    void isFast();
    void namesKindsAndLabels();
};

void TestIdentity::joins_data()
{
    QTest::addColumn<QList<QStringList>>("texts"); // language and text
    QTest::addColumn<QStringList>("expected");

    const auto row = [](const char *name, const QList<QStringList> &texts, const QStringList &expected) {
        QTest::newRow(name) << texts << expected;
    };
    row("an acronym in three languages",
        {{u"fr"_s, u"Le Centre de Navigation Maritime (CNM) tace."_s},
            {u"it"_s, u"Tace il Centro per la navigazione marittima (CNM)."_s}, {u"nl"_s, u"Het CNM zwijgt."_s}},
        {u"organisation CNM = Centre de Navigation Maritime (fr) = Centro per la navigazione marittima (it)"_s});
    row("two long forms in one language stay apart",
        {{u"fr"_s, u"Le Centre de Navigation Maritime (CNM) parle."_s},
            {u"fr"_s, u"La Banque Nationale du Mali (BNM) et la Caisse Neuve de Metz (CNM) aussi."_s}},
        {u"organisation BNM = Banque Nationale du Mali (fr)"_s, u"organisation CNM"_s,
            u"organisation Caisse Neuve de Metz (fr)"_s, u"organisation Centre de Navigation Maritime (fr)"_s});
    row("long and short form",
        {{u"fr"_s,
            u"Le service public fédéral Mobilité est fermé. Le SPF Mobilité se tait, le SPF attend. Le SPF ferme."_s}},
        {u"organisation SPF = SPF Mobilité (fr) = service public fédéral Mobilité (fr)"_s});
    row("a short form of two stays by itself",
        {{u"fr"_s, u"Le SPF Mobilité et le SPF Finances se taisent. Le SPF attend. Le SPF ferme."_s}},
        {u"organisation SPF"_s, u"organisation SPF Finances (fr)"_s, u"organisation SPF Mobilité (fr)"_s});
    row("a name by its end",
        {{u"nl"_s, u"De federale overheidsdienst Maritieme Zaken zwijgt. Volgens Maritieme Zaken is het voorbij."_s}},
        {u"organisation Maritieme Zaken (nl) = federale overheidsdienst Maritieme Zaken (nl)"_s});
    row("official names that say the same",
        {{u"fr"_s, u"La Police Fédérale enquête."_s}, {u"nl"_s, u"Dat zegt de Federale Politie."_s}},
        {u"organisation Federale Politie (nl) = Police Fédérale (fr)"_s});
    row("official names and their acronyms in two languages",
        {{u"fr"_s, u"Le SPF Affaires étrangères parle, le SPF Intérieur se tait."_s},
            {u"en"_s,
                u"The FPS Foreign Affairs speaks, the Federal Public Service Interior (FPS Interior) is silent."_s}},
        {u"organisation FPS Foreign Affairs (en) = SPF Affaires étrangères (fr)"_s,
            u"organisation FPS Interior (en) = Federal Public Service Interior (en) = SPF Intérieur (fr)"_s});
    row("a family name", {{u"nl"_s, u"Annelies Zeebonk sprak. Daarna ging Zeebonk weg en Zeebonk bleef weg."_s}},
        {u"person Annelies Zeebonk = Zeebonk"_s});
    row("an adjective that is bent",
        {{u"de"_s, u"Gestern schwieg die Quassische Bahn. Ein Sprecher der Quassischen Bahn ging."_s}},
        {u"organisation Quassische Bahn (de) = Quassischen Bahn (de)"_s});
    row("countries in all languages", {{u"fr"_s, u"La Chine nie."_s}, {u"it"_s, u"La Cina tace."_s}},
        {u"place China (de) = China (en) = China (nl) = Chine (fr) = Cina (it)"_s});
    row("a maker and its product",
        {{u"fr"_s, u"Les serveurs Quayline Post sont touchés, dit Quayline. Le serveur Post aussi."_s},
            {u"fr"_s, u"Chez Quayline on se tait."_s}},
        {u"organisation Quayline"_s, u"product Post = Quayline Post"_s});
    row("typographic marks and accents",
        {{u"fr"_s, u"Hier la Sûreté de l’Etat parle."_s}, {u"fr"_s, u"Hier la Sûreté de l'État se tait."_s}},
        {u"organisation Sûreté de l'État (fr)"_s});
    row("once in one text is enough", {{u"en"_s, u"Then Quayline sank."_s}}, {u"organisation Quayline"_s});
    row("once in two texts", {{u"en"_s, u"Then Quayline sank."_s}, {u"nl"_s, u"Toen zonk Quayline."_s}},
        {u"organisation Quayline"_s});
    row("a month is nobody's name by itself", {{u"fr"_s, u"Puis Annelies May parla. Puis May parla encore."_s}},
        {u"person Annelies May"_s});
    row("letters in brackets once are not enough", {{u"en"_s, u"The wave meter (XQZ) broke."_s}}, {});
    row("a guess has no say where a text knows",
        {{u"en"_s, u"Then Quaystorm came. Then Quaystorm went."_s}, {u"fr"_s, u"C’est le ver Quaystorm."_s}},
        {u"malware Quaystorm"_s});
    row("what stands behind a small word of places, but does something, too, is none",
        {{u"en"_s, u"They found a hole in Quaystorm. Then Quaystorm mended it, before Quaystorm told them."_s}},
        {u"organisation Quaystorm"_s});
    row("what stands behind a small word of places and does nothing is one",
        {{u"en"_s, u"They found a hole in Quaystorm. The harbour in Quaystorm is closed."_s}},
        {u"place Quaystorm (en)"_s});
    row("a person as languages transcribe the name",
        {{u"en"_s, u"They met Serhiy Quachuk."_s}, {u"de"_s, u"Das sagte Serhij Quatschuk heute."_s},
            {u"fr"_s, u"Puis Serhiï Quatchouk parla."_s}},
        {u"person Serhij Quatschuk = Serhiy Quachuk = Serhiï Quatchouk"_s});
    row("a person with a letter wrong",
        {{u"en"_s, u"They met Annelies Zeebonker."_s}, {u"nl"_s, u"Dat zei Annelies Zebonker."_s}},
        {u"person Annelies Zebonker = Annelies Zeebonker"_s});
    row("two people of one family name stay apart",
        {{u"en"_s, u"They met Annelies Zeebonk and Olivier Zeebonk. Then Zeebonk left."_s}},
        {u"person Annelies Zeebonk"_s, u"person Olivier Zeebonk"_s, u"person Zeebonk"_s});
    row("a long name with a letter wrong",
        {{u"en"_s, u"Then Quayline sank."_s}, {u"nl"_s, u"Toen zonk Quayline."_s},
            {u"fr"_s, u"Puis Quyaline coula."_s}},
        {u"organisation Quayline = Quyaline"_s});
    row("two names that differ in a letter, once each, stay apart",
        {{u"en"_s, u"Then Quayline sank."_s}, {u"fr"_s, u"Puis Quaylina coula."_s}},
        {u"organisation Quaylina"_s, u"organisation Quayline"_s});
    row("an acronym with small letters",
        {{u"it"_s, u"Lo dice la Xqzo, poi la Xqzo tace."_s}, {u"en"_s, u"Then XQZO came and XQZO went."_s}},
        {u"organisation XQZO = Xqzo"_s});
    row("a union in two languages", {{u"it"_s, u"Lo dice l’Unione Europea."_s}, {u"en"_s, u"So says the EU."_s}},
        {u"organisation EU = Unione Europea (it)"_s});
    row("the beginning of a longer name",
        {{u"en"_s, u"They saw the Harbour Museum of Quays and the Harbour Museum."_s}},
        {u"organisation Harbour Museum (en) = Harbour Museum of Quays (en)"_s});
    row("a city in capitals", {{u"fr"_s, u"Puis BRUXELLES ferma, car Bruxelles dort."_s}},
        {u"place Brussel (nl) = Brussels (en) = Bruxelles (fr) = Bruxelles (it) = Brüssel (de)"_s});
    row("nothing", {}, {});
}

void TestIdentity::joins()
{
    QFETCH(QList<QStringList>, texts);
    QFETCH(QStringList, expected);
    QList<NamedText> named;
    for (const QStringList &text : texts)
        named.append(read(text[0], text[1]));
    expected.sort();
    QCOMPARE(shown(proposeEntities(named, {})), expected);
}

void TestIdentity::doesNotHangOnTheOrderOfTexts()
{
    QList<NamedText> texts{
        read(u"fr"_s, u"Le Centre de Navigation Maritime (CNM) et la Police Maritime parlent. Le SPF Mer se tait."_s),
        read(u"it"_s, u"Tace il Centro per la navigazione marittima (CNM) in Cina. Annelies Zeebonk parla."_s),
        read(u"nl"_s, u"Het CNM zwijgt, Zeebonk zwijgt, China zwijgt. Dat zegt Zeebonk."_s)};
    const QList<EntityProposal> proposals = proposeEntities(texts, {});
    QVERIFY(proposals.size() >= 4);
    std::reverse(texts.begin(), texts.end());
    QCOMPARE(shown(proposeEntities(texts, {})), shown(proposals));
    std::swap(texts[0], texts[1]);
    QCOMPARE(shown(proposeEntities(texts, {})), shown(proposals));
}

void TestIdentity::proposesOnlyNewNamesOfKnownEntities()
{
    const QList<NamedText> texts{read(u"fr"_s, u"Le Centre de Navigation Maritime (CNM) parle."_s)};
    const KnownName acronym{EntityId(7), u"CNM"_s, {}, NameKind::Acronym};
    QCOMPARE(
        shown(proposeEntities(texts, {acronym})), QStringList{u"#7 organisation Centre de Navigation Maritime (fr)"_s});
    const KnownName full{EntityId(7), u"Centre de navigation maritime"_s, u"fr"_s, NameKind::Full};
    QCOMPARE(shown(proposeEntities(texts, {acronym, full})), QStringList());
}

void TestIdentity::leavesWhatWouldJoinKnownEntities()
{
    const QList<NamedText> texts{read(u"fr"_s, u"Le Centre de Navigation Maritime (CNM) parle."_s)};
    const QList<KnownName> known{{EntityId(7), u"CNM"_s, {}, NameKind::Acronym},
        {EntityId(8), u"Centre de Navigation Maritime"_s, u"fr"_s, NameKind::Full}};
    QCOMPARE(shown(proposeEntities(texts, known)), QStringList());
}

void TestIdentity::countsASourceAndItsRenditionsOnce()
{
    NamedText article = read(u"en"_s, u"The wave meter (XQZ) broke."_s);
    NamedText summary = read(u"en"_s, u"A wave meter (XQZ) broke."_s);
    article.source = summary.source = SourceId(1);
    QVERIFY(proposeEntities({article, summary}, {}).isEmpty());
    summary.source = SourceId(2);
    QCOMPARE(shown(proposeEntities({article, summary}, {})), QStringList{u"other XQZ"_s});
}

// Nothing in it may grow with the square of the names: a generous bound that holds under sanitizers too.
void TestIdentity::isFast()
{
    QList<NamedText> texts;
    QList<KnownName> known;
    for (int i = 0; i < 3000; ++i) {
        const QString number = QString::number(i, 36).toUpper();
        NamedText text{{}, i % 2 == 0 ? u"fr"_s : u"nl"_s, {}, SourceId(i + 1)};
        for (const QString &name :
            {u"Police Fédérale "_s + number, u"Quai "_s + number, u"Q"_s + number, u"Anna Z"_s + number})
            text.names.append({{}, name, EntityType::Organisation, {}, u"organisation-word"_s, true});
        texts.append(text);
        known.append({EntityId(i + 1), u"Quai "_s + number, {}, NameKind::Full});
    }
    QElapsedTimer timer;
    timer.start();
    const qsizetype proposals = proposeEntities(texts, known).size();
    qInfo("%lld proposals in %lld ms", qint64(proposals), timer.elapsed());
    QVERIFY(proposals > 3000);
    QVERIFY(timer.elapsed() < 20'000);
}

void TestIdentity::namesKindsAndLabels()
{
    const QList<EntityProposal> proposals = proposeEntities(
        {read(u"fr"_s, u"Le Centre de la Mer du Nord (CMN) parle. Le CMN se tait. Le CMN écoute."_s)}, {});
    QCOMPARE(proposals.size(), 1);
    QCOMPARE(proposals.first().label, u"Centre de la Mer du Nord"_s);
    QCOMPARE(proposals.first().rule, u"acronym"_s);
    QCOMPARE(proposals.first().names.size(), 2);
    QVERIFY(proposals.first().names[0].kind == NameKind::Acronym); // named most often
    QVERIFY(proposals.first().names[1].kind == NameKind::Full);
    QVERIFY(!proposals.first().entity.isValid());
}

QTEST_GUILESS_MAIN(TestIdentity)
#include "tst_identity.moc"
