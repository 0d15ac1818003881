// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/abbreviations.h"

#include <QHash>

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
};

constexpr AbbreviationTable tables[]{
    {u"en",
        u"mr mrs ms messrs mme mlle dr drs prof rev hon gen col lt maj capt cpt sgt cpl adm gov sen rep pres st mt ft "
        u"v vs cf "
        u"e.g i.e eg ie viz tel approx ca dept univ est ed eds asst assoc att supt insp det fr msgr brig cmdr",
        u"no nos p pp fig figs eq eqs vol vols ch sec sect art para arts ser nr",
        u"jr sr inc ltd co corp llc llp plc bros a.m p.m am pm u.s u.k u.n e.u d.c u.s.a ph.d b.a m.a m.d b.c a.d b.sc "
        u"m.sc jan "
        u"feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri ave blvd rd al min hr hrs sq ext",
        u"etc et.al"},
    {u"fr",
        u"m mm mme mmes mlle mlles me mes dr drs pr prof mgr st ste sts cf c.-à-d c.à.d p.ex ex av boul bd gén col cdt "
        u"lt cap "
        u"ing env chap éd trad dir coll réf tél adj req resp vs s.exc mr mrs ph sgt adjt comm",
        u"n no nos p pp art arts al vol t fig pl num tel",
        u"s.a s.p.r.l a.s.b.l s.a.r.l janv févr fév avr juil sept oct nov déc hab apr j.-c jr sr inc ltd co corp u.s "
        u"min sec "
        u"max c.v r.-v s.n.c.b",
        u"etc"},
    {u"nl",
        u"dhr mevr mw mr mrs drs dr dra ir ing prof ds em st ste jhr mej bijv bv bv o.a o.m m.a.w d.w.z i.p.v t.a.v "
        u"t.o.v m.b.t "
        u"n.a.v z.g zgn resp incl excl ca vgl vb nl i.v.m t.g.v t.b.v m.i.v a.h.w i.c gen kol kapt maj lt cdt burg min "
        u"gebr "
        u"evt eventueel max bestelnr tel geb ged overl v.a v.d d.m.v o.l.v p/a i.s.m m.u.v t.w.v o.b.v",
        u"nr nrs blz p pag art hfdst afb fig lid",
        u"n.v b.v v.z.w c.s jl ll a.s a.u.b jan feb febr mrt apr aug sept okt nov dec v.chr n.chr jr sr m.m i.o v.u.b "
        u"p.k p.m "
        u"co inc ltd corp u.s",
        u"enz etc e.d e.a e.v.a"},
    {u"it",
        u"sig sigg sig.ra sig.na sigra dott dott.ssa dottssa dr prof prof.ssa profssa ing avv arch geom rag on onn sen "
        u"gen col "
        u"cap ten magg mons p.es ad.es es cfr vd ca c.a f.lli fr s ss v.le p.za p.zza c.so min mr mrs st ecc.mo rev "
        u"ill.mo tel "
        u"ed u.s",
        u"n nr nn pag pagg p pp art artt vol voll fig tab tav par co",
        u"s.p.a s.r.l spa srl a.c d.c d.p.r d.lgs genn gen febb feb mar apr magg giu lug ago sett ott nov dic jr sr "
        u"inc ltd "
        u"corp n.d.r",
        u"ecc etc"},
    {u"de",
        u"hr hrn fr frl dr prof dipl ing mag st bzw ca z.b d.h u.a v.a i.d.r vgl sog ggf evtl inkl exkl zzgl abzgl "
        u"mind max min "
        u"gegr geb gest verh z.t z.zt u.u i.a a.a b.a m.e o.g bspw insb einschl hl mr mrs tel hrsg gen maj hptm oberst "
        u"rd "
        u"allg bes entspr",
        u"nr nrn s abs art bd bde kap abb ziff rn tab",
        u"e.v a.d co inc ltd corp jan feb febr mär apr jun jul aug sep sept okt nov dez jr sr u.s v.chr n.chr str jh "
        u"jhs i.r",
        u"usw etc u.ä o.ä u.dgl"},
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

} // namespace

AbbreviationKind abbreviationKind(QStringView word, const QString &language)
{
    static const QHash<QString, Kinds> all = allKinds();
    if (word.isEmpty())
        return AbbreviationKind::None;
    const auto kinds = all.constFind(language);
    if (kinds != all.cend()) {
        const auto found = kinds->constFind(word.toString().toLower());
        if (found != kinds->cend())
            return *found;
    }
    return looksShortened(word) ? AbbreviationKind::EitherWay : AbbreviationKind::None;
}

} // namespace dossier
