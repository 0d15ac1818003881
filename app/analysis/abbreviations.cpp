// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/abbreviations.h"

#include "casefile/folding.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

struct AbbreviationTable
{
    const char16_t *language;
    const char16_t *inside;
    const char16_t *beforeNumber;
    const char16_t *eitherWay;
    const char16_t *atEnd;
    const char16_t *starters; // words that begin sentences, not abbreviations
};

// A word with a capital here is one only with a capital: "Mag." is a title, "mag." ends a sentence.
constexpr AbbreviationTable tables[]{
    {u"en",
        u"mr mrs ms mx messrs mme mlle dr drs prof rev hon rt ven gen col lt maj capt cpt sgt cpl pvt pfc spc "
        u"cmdr comdr brig adm gov sen rep cllr amb atty const pres st mt v vs cf e.g i.e eg ie viz tel approx "
        u"ca dept univ est ed eds asst assoc att supt insp det fr msgr esp incl excl",
        u"no nos p pp fig figs eq eqs vol vols ch sec sect art para arts ser nr",
        u"jr sr inc ltd co corp llc llp plc bros a.m p.m am pm u.s u.k u.n e.u d.c u.s.a ph.d b.a m.a m.d b.c "
        u"a.d b.sc m.sc jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri ave blvd rd ln "
        u"hwy apt bldg al min hr hrs sq ft lb lbs oz yd yds mi bn mn ext",
        u"etc et.al",
        u"nobody nothing everyone everybody everything another several few most no yes then now later today "
        u"yesterday still thus therefore moreover meanwhile instead perhaps soon never always even two three "
        u"let see"},
    {u"fr",
        u"M MM mme mmes mlle mlles me mes dr drs pr prs prof mgr st ste sts cf c.-à-d c.à.d p.ex ex av boul bd "
        u"bld fg rte chem imp gén Col cdt cne lt Cap ing env chap éd trad dir coll réf tél adj req resp vs "
        u"s.exc s.e s.m r.p mr mrs ph sgt adjt comm vve auj arr dép",
        u"n no nos p pp art arts al vol t fig num tel",
        u"s.a s.p.r.l a.s.b.l s.a.r.l s.r.l s.a.s n.v b.v janv févr fév avr juil sept oct nov déc hab apr j.-c "
        u"jr sr inc ltd co corp u.s min sec max pl c.v r.-v s.n.c.b mm mio mia",
        u"etc",
        u"ensuite enfin cependant toutefois néanmoins pourtant hier aujourd demain désormais plusieurs "
        u"certains certaines quelques beaucoup personne rien toujours jamais déjà maintenant bientôt notamment "
        u"depuis seul seule seuls"},
    {u"nl",
        u"dhr dhrn mevr mw mr mrs drs dr dra ir Ing prof ds Em st ste jhr mej mgr kard e.h z.e.h bijv bv o.a "
        u"o.m m.a.w d.w.z i.p.v t.a.v t.o.v m.b.t n.a.v z.g zgn resp incl excl ca vgl vb nl i.v.m t.g.v t.b.v "
        u"m.i.v a.h.w i.c Gen kol kapt Maj lt luit serg cdt burg gebr evt bestelnr tel geb ged overl v.a v.d "
        u"d.m.v o.l.v p/a i.s.m m.u.v t.w.v o.b.v m.n d.d t.n.v i.h.b m.b.v o.g.v n.h.v t.w plv wnd",
        u"nr nrs blz p pag art artt hfdst afb fig lid par dl bijl",
        u"n.v b.v v.z.w c.s jl ll a.s a.u.b jan feb febr mrt apr aug sept okt nov dec v.chr n.chr jr sr m.m "
        u"i.o v.u.b p.k p.m p.u a.i t.z.t str ln min max sec mln mld co inc ltd corp u.s",
        u"enz etc e.d e.a e.v.a",
        u"niemand iedereen iedere elke alles niets niemands daarom later vandaag gisteren morgen nooit altijd "
        u"eerst verder bovendien intussen ondertussen enkele sommige verschillende beide nadien vervolgens "
        u"tenslotte zulke geen"},
    {u"it",
        u"sig sigg sig.ra sig.na sigra dott dott.ssa dott.ri dottssa dr dr.ssa prof prof.ssa prof.ri profssa "
        u"ing avv arch geom rag on on.le onn sen gen col cap ten magg m.llo mons card cav comm.re p.es ad.es "
        u"es cfr vd ca c.a f.lli fr s ss v.le p.za p.zza c.so c.da mr mrs st ecc.mo ill.mo gent.mo egr spett "
        u"rev tel cell ed u.s fraz loc prov",
        u"n nr nn pag pagg p pp art artt vol voll fig tab tav par co l d.l d.m l.r reg",
        u"s.p.a s.r.l s.n.c spa srl a.c d.c c.p c.c c.p.p c.p.c d.p.r d.p.c.m d.lgs genn gen febb feb mar apr "
        u"magg mag giu lug ago sett set ott nov dic jr sr inc ltd corp n.d.r min sec max mln mld",
        u"ecc etc",
        u"nessuno niente nulla oggi ieri domani ora adesso dunque tuttavia intanto infine alcuni alcune molti "
        u"molte pochi poche mai così allora eppure forse finora vi ci"},
    {u"de",
        u"hr hrn fr frl dr Prof Dipl Ing Mag st bzw ca z.b z.bsp d.h u.a v.a i.d.r vgl sog ggf evtl inkl exkl "
        u"zzgl abzgl mind gegr geb gest verh z.t z.zt z.z z.hd u.u i.a i.v a.a b.a m.e m.a.w o.g o.a bspw insb "
        u"einschl hl mr mrs tel Hrsg Hg gen Maj Hptm Oberst Ltn Obltn rd allg Bes entspr Bgm Abg Präs Vors Pfr "
        u"Kard Fa Fam Gebr Insp ehem kath ev lt gez kgl röm resp verf n.a",
        u"nr nrn s abs art bd bde kap abb ziff rn tab lit",
        u"e.v a.d co inc ltd corp jan feb febr mär apr jun jul aug sep sept okt nov dez jr jun sen sr u.s "
        u"v.chr n.chr str pl jh jhs jhd i.r p.a s.o s.u mio mrd mill tsd std sek stk hbf jg aufl ausg max min",
        u"usw usf etc u.ä o.ä u.dgl",
        u"danach darauf dann niemand heute gestern später zuletzt zudem dennoch trotzdem deshalb deswegen "
        u"daher darum inzwischen mittlerweile schließlich zunächst bisher seitdem anschließend allerdings "
        u"viele einige mehrere manche beide keiner jeder immer nie sogar vielleicht derzeit bereits niemals "
        u"wegen"},
};

using Kinds = QHash<QString, AbbreviationKind>;

void add(Kinds &kinds, const char16_t *words, AbbreviationKind kind)
{
    const QStringList list = QString::fromUtf16(words).split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : list) {
        if (!kinds.contains(word))
            kinds.insert(word, kind);
    }
}

QHash<QString, Kinds> allKinds()
{
    QHash<QString, Kinds> all;
    for (const AbbreviationTable &table : tables) {
        Kinds &kinds = all[QString::fromUtf16(table.language)];
        add(kinds, table.inside, AbbreviationKind::Inside);
        add(kinds, table.beforeNumber, AbbreviationKind::BeforeNumber);
        add(kinds, table.eitherWay, AbbreviationKind::EitherWay);
        add(kinds, table.atEnd, AbbreviationKind::AtEnd);
    }
    return all;
}

// "J", "J.-P", "U.S", "s.p.a": letters one by one or few at a time between stops.
bool looksShortened(QStringView word)
{
    qsizetype letters = 0;
    bool hasStop = false;
    for (const QChar c : word) {
        if (c == u'.' || c == u'-') {
            hasStop = hasStop || c == u'.';
            letters = 0;
        } else if (!c.isLetter() || ++letters > (hasStop ? 3 : 2)) {
            return false;
        }
    }
    return hasStop || word.size() == 1;
}

// "Hauptstr.", "Kerkstr."
bool isStreet(QStringView word, const QString &language)
{
    return (language == "de"_L1 || language == "nl"_L1) && word.size() > 3 && word.endsWith("str"_L1);
}

QHash<QString, QSet<QString>> allStarters()
{
    QHash<QString, QSet<QString>> all;
    for (const AbbreviationTable &table : tables) {
        const QStringList words = QString::fromUtf16(table.starters).split(u' ', Qt::SkipEmptyParts);
        all.insert(QString::fromUtf16(table.language), {words.cbegin(), words.cend()});
    }
    return all;
}

} // namespace

AbbreviationKind listedKind(QStringView word, const QString &language)
{
    static const QHash<QString, Kinds> all = allKinds();
    const auto kinds = all.constFind(language);
    if (kinds == all.cend() || word.isEmpty())
        return AbbreviationKind::None;
    const QString lower = lowered(word);
    if (const auto found = kinds->constFind(lower); found != kinds->cend())
        return *found;
    if (!word.front().isUpper())
        return AbbreviationKind::None;
    const auto found = kinds->constFind(word.toString());
    return found != kinds->cend() ? *found : kinds->value(lower.first(1).toUpper() + lower.sliced(1));
}

AbbreviationKind abbreviationKind(QStringView word, const QString &language)
{
    if (word.isEmpty())
        return AbbreviationKind::None;
    const AbbreviationKind listed = listedKind(isStreet(word, language) ? word.last(3) : word, language);
    // A capital alone is an initial as well: "le quai P. Corneille".
    if (listed == AbbreviationKind::BeforeNumber && word.size() == 1 && word.front().isUpper())
        return AbbreviationKind::EitherWay;
    if (listed != AbbreviationKind::None)
        return listed;
    return looksShortened(word) ? AbbreviationKind::EitherWay : AbbreviationKind::None;
}

bool beginsSentences(const QString &word, const QString &language)
{
    static const QHash<QString, QSet<QString>> all = allStarters();
    const auto words = all.constFind(language);
    return words != all.cend() && words->contains(word);
}

} // namespace dossier
