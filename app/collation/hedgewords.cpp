// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/hedgewords.h"

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

using Meaning = HedgeWords::Meaning;

QSet<QString> set(const QString &words)
{
    const QStringList list = words.split(u' ', Qt::SkipEmptyParts);
    return {list.cbegin(), list.cend()};
}

QStringList list(const QString &words)
{
    return words.split(u' ', Qt::SkipEmptyParts);
}

// Blanks stand between phrases, _ between the words of one.
void add(HedgeWords &words, Meaning meaning, const QString &phrases)
{
    for (const QString &phrase : list(phrases)) {
        const QStringList parts = phrase.split(u'_');
        words.phrases[parts.constFirst()].append({parts, meaning});
    }
}

HedgeWords english()
{
    HedgeWords words;
    add(words, Meaning::Likely,
        u"in_all_likelihood in_all_probability probably likely presumably possibly perhaps maybe may_have might_have"_s);
    add(words, Meaning::Hearsay,
        u"allegedly reportedly supposedly purportedly apparently is_said_to are_said_to was_said_to were_said_to "
        "is_believed_to are_believed_to was_believed_to were_believed_to is_thought_to are_thought_to was_thought_to "
        "were_thought_to"_s);
    add(words, Meaning::Leaning,
        u"may might could would should can must seem seems seemed appear appears appeared unlikely potential "
        "potentially possible expected feared hoped rumoured rumored rumours rumors conceivably ostensibly seemingly "
        "apparent whether doubt doubts doubted chance chances likelihood probability probable hypothesis theory "
        "believed thought think thinks believe believes said_to points_to point_to pointed_to pointing_to looks_like "
        "perceived blamed blames accused accuses attributed"_s);
    words.stems = list(u"alleg suppos presum purport suspect suspici suggest assum estimat speculat conjectur hint "
                       "imply implie"_s);
    return words;
}

HedgeWords french()
{
    HedgeWords words;
    add(words, Meaning::Likely,
        u"probablement vraisemblablement peut-être selon_toute_vraisemblance selon_toute_probabilité possiblement"_s);
    add(words, Meaning::Hearsay, u"apparemment semble-t-il prétendument supposément paraît-il paraitrait-il"_s);
    add(words, Meaning::Leaning,
        u"peut peuvent pourra pourront possible possibles doute doutes éventuel éventuelle éventuels éventuelles "
        "éventuellement risque chance chances théorie thèse piste penser croire doit doivent devait devaient croit "
        "croient pense pensent craint craignent manifestement soi-disant dit-on désigné désignée désignés rumeur "
        "rumeurs évoque évoquent évoqué évoquée accusé accusés accusée accuse laisse_supposer laisse_entendre probable "
        "probables vraisemblable"_s);
    words.stems = list(u"présum suppos soupçon suspect suspici sembl parai paraî hypoth estim potentiel suggér suggèr "
                       "attribu prétend imput possib"_s);
    words.endings = list(u"rait raient"_s);
    words.verb = {set(u"aurait auraient serait seraient aurait-il aurait-elle auraient-ils serait-il"_s), 3,
        set(u"été fait eu mort morts responsable responsables derrière"_s),
        list(u"é ée és ées i ie is ies u ue us ues rit ert erte"_s),
        set(u"pu dû fallu voulu aimé préféré ainsi mieux bien qui si aussi"_s), set(u"ce qui ça c"_s),
        set(u"si s'il s'ils quand"_s)};
    return words;
}

HedgeWords dutch()
{
    HedgeWords words;
    add(words, Meaning::Likely,
        u"waarschijnlijk naar_alle_waarschijnlijkheid vermoedelijk wellicht misschien hoogstwaarschijnlijk"_s);
    add(words, Meaning::Hearsay, u"naar_verluidt naar_het_schijnt"_s);
    add(words, Meaning::Leaning,
        u"zou zouden kan kunnen kon konden mogelijk mogelijke eventueel eventuele lijkt lijken leek leken schijnt "
        "schijnen scheen blijkbaar kennelijk indien kans kansen twijfel denken denkt dacht gelooft geloven moet moeten "
        "zogenaamd zogenaamde zogezegd vreest wijst wijzen wees theorie gedacht waarschijnlijke vermoed doen_vermoeden "
        "gerucht geruchten hypothese allicht vast vermeende"_s);
    words.stems = list(u"vermoed verdacht verdenk waarschijnlijk veronderst schat geschat suggere beschuldig "
                       "toegeschre toeschrij aanwijzing potentie beweer bewer mogelijk"_s);
    words.verb = {set(u"zou zouden"_s), 40, set(u"hebben zijn gaan"_s), {},
        set(u"moeten kunnen willen mogen graag liever zullen"_s), {}, set(u"als indien mits tenzij wanneer"_s)};
    return words;
}

HedgeWords italian()
{
    HedgeWords words;
    add(words, Meaning::Likely,
        u"probabilmente presumibilmente verosimilmente con_ogni_probabilità con_tutta_probabilità forse"_s);
    add(words, Meaning::Hearsay, u"a_quanto_pare a_quanto_sembra apparentemente presuntamente"_s);
    add(words, Meaning::Leaning,
        u"può possono potrà potranno poteva potevano possibile possibili dubbio dubbi eventuale eventuali "
        u"eventualmente "
        "rischio pensare pensa pensano crede credono deve devono pare paiono tesi pista teme temono timore doveva "
        "dovevano probabile probabili qualora indicato indicata"_s);
    words.stems =
        list(u"presunt presum suppon suppost sospett sembr ipot verosimil stim potenzial sugger accus attribu appar "
             "possibil riten ritien"_s);
    words.endings = list(u"rebbe rebbero"_s);
    words.verb = {set(u"avrebbe avrebbero sarebbe sarebbero"_s), 3,
        set(u"responsabile responsabili dietro stato stata stati state"_s),
        list(u"ato ata ati ate uto uta uti ute ito ita iti ite eso esa esi esso essa essi esse uso usa usi iso isa isi "
             "erso ersa ersi tto tta tti tte nto nta nti sto sta sti rto rta rti"_s),
        set(u"potuto dovuto voluto preferito meglio bene se questo questa"_s), set(u"che"_s), set(u"se qualora"_s)};
    return words;
}

HedgeWords german()
{
    HedgeWords words;
    add(words, Meaning::Likely,
        u"wahrscheinlich vermutlich mutmaßlich vielleicht möglicherweise höchstwahrscheinlich "
        "aller_wahrscheinlichkeit_nach"_s);
    add(words, Meaning::Hearsay, u"angeblich anscheinend dem_vernehmen_nach"_s);
    add(words, Meaning::Leaning,
        u"soll sollen sollte sollten könnte könnten kann können mag mögen dürfte dürften wäre wären hätte hätten würde "
        "würden werde sei seien habe wolle wollen wohl offenbar scheint scheinen schien schienen scheinbar "
        "offensichtlich möglich mögliche möglichen eventuell ob zweifel chance denken glaubt glauben müsse gilt gelten "
        "stünde stünden käme kämen ginge gingen gäbe gäben ließe ließen läge lägen fände fänden brächte brächten "
        "wüsste wüssten bliebe blieben hielte hielten stehe gehe komme gebe liege lasse bleibe halte voraussichtlich "
        "sogenannte deutet deuten these theorie verdacht hinweise gerücht gerüchte davon_aus"_s);
    words.stems = list(u"vermut mutmaß angeblich verdächt wahrschein annahm annehm angenomm schätz geschätz hypothes "
                       "beschuldig zugeschr potenz potent möglich befürcht behaupt"_s);
    words.verb = {set(u"soll sollen"_s), 40, set(u"haben sein"_s), {}, set(u"können dürfen werden"_s), {},
        set(u"wenn falls damit"_s)};
    return words;
}

} // namespace

const HedgeWords *hedgeWords(const QString &language)
{
    static const QHash<QString, HedgeWords> tables{
        {u"fr"_s, french()}, {u"nl"_s, dutch()}, {u"it"_s, italian()}, {u"en"_s, english()}, {u"de"_s, german()}};
    const auto table = tables.constFind(language);
    return table == tables.cend() ? nullptr : &*table;
}

} // namespace dossier
