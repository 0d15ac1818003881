// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/attributionwords.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

QSet<QString> set(const QString &words)
{
    const QStringList list = words.split(u' ', Qt::SkipEmptyParts);
    return {list.cbegin(), list.cend()};
}

AttributionWords french()
{
    AttributionWords words;
    words.cues = {{{u"selon"_s}}, {{u"d"_s, u"après"_s}, true}, {{u"aux"_s, u"dires"_s, u"de"_s}},
        {{u"au"_s, u"dire"_s, u"de"_s}}, {{u"de"_s, u"l"_s, u"avis"_s, u"de"_s}}};
    words.notBehind = set(u"est"_s);
    words.notBefore =
        set(u"à au aux dans en sur pour par avec sans sous vers depuis pendant durant lors après avant dès "
            "jusque est sont était étaient ont avait avaient a aurait auraient serait seraient"_s);
    words.times = set(u"hier aujourd demain lundi mardi mercredi jeudi vendredi samedi dimanche avant-hier"_s);
    words.timesOfDay = set(u"soir soirée nuit matin matinée après-midi midi journée jour semaine mois année"_s);
    words.interposed = set(u"entre notamment toujours aussi encore également par"_s);
    words.indefinite =
        set(u"un une des de d plusieurs certains certaines certain divers diverses différents différentes "
            "quelques nombreux nombreuses autres deux trois quatre plus d’autres"_s);
    words.anonymous = set(u"source sources observateurs observateur experts expert analystes analyste témoins témoin "
                          "spécialistes médias rumeurs initiés responsables fonctionnaires connaisseurs critiques "
                          "informations personnes gens"_s);
    words.belonging = set(u"de d du des à au aux chez dans au-sein proche proches internes"_s);
    words.verbs = set(u"ont avait avaient aurait auraient serait seraient"_s);
    words.notices = set(u"communiqué communiqués"_s);
    words.pointing = set(u"c cela ceci ce information infos"_s);
    return words;
}

AttributionWords dutch()
{
    AttributionWords words;
    words.cues = {{{u"volgens"_s}}, {{u"naar"_s, u"zeggen"_s, u"van"_s}}};
    words.notBefore =
        set(u"in op bij voor na tot van uit onder sinds tijdens met door aan om naar te vanaf is was waren "
            "heeft hebben had hadden werd werden wordt worden zou zouden zal zullen kan konden"_s);
    words.particles = set(u"van in op uit te aan tot voor bij"_s);
    words.times = set(u"gisteren vandaag morgen gisteravond vanavond vanmorgen vanmiddag vannacht eergisteren maandag "
                      "dinsdag woensdag donderdag vrijdag zaterdag zondag"_s);
    words.timesOfDay = set(u"avond nacht ochtend middag namiddag voormiddag dag week maand jaar"_s);
    words.interposed = set(u"onder bijvoorbeeld althans zo nog ook althans"_s);
    words.indefinite =
        set(u"een enkele sommige verschillende diverse meerdere vele veel twee drie vier anonieme anonieme "
            "andere goed welingelichte ingelichte betrouwbare onafhankelijke"_s);
    words.anonymous =
        set(u"bron bronnen waarnemers deskundigen experts expert analisten analist getuigen getuige insiders "
            "ingewijden kenners betrokkenen critici geruchten media mensen berichten ambtenaren "
            "persberichten mediaberichten"_s);
    words.belonging = set(u"van bij binnen uit in rond dicht nabij op"_s);
    words.verbs = set(u"heeft hebben had hadden zou zouden"_s);
    words.notices = set(u"persbericht communiqué perscommuniqué persmededeling mededeling"_s);
    words.pointing = set(u"dat dit zo aldus"_s);
    return words;
}

AttributionWords italian()
{
    AttributionWords words;
    words.cues = {{{u"secondo"_s}, true}, {{u"stando"_s, u"a"_s}}, {{u"a"_s, u"detta"_s, u"di"_s}},
        {{u"a"_s, u"dire"_s, u"di"_s}}};
    words.notBehind = set(u"il un al del nel dal sul per ogni è come arrivato giunto"_s);
    words.notBefore =
        set(u"a ad in nel nella nello nell nei nelle da per con su sul sulla tra fra dopo prima durante verso "
            "entro senza ha hanno aveva avevano avrebbe avrebbero sarebbe sarebbero"_s);
    words.particles = set(u"da"_s);
    words.times =
        set(u"ieri oggi domani stasera stamattina stamani stanotte lunedì martedì mercoledì giovedì venerdì sabato "
            "domenica"_s);
    words.timesOfDay =
        set(u"sera serata notte nottata mattina mattinata mattino pomeriggio giorno giornata settimana mese "
            "anno"_s);
    words.interposed = set(u"tra fra ad per anche sempre appunto invece"_s);
    words.indefinite =
        set(u"un uno una alcuni alcune diversi diverse vari varie molti molte numerosi numerose più certe "
            "certi altre altri due tre quattro delle degli dei"_s);
    words.anonymous = set(u"fonte fonti osservatori esperti esperto analisti analista testimoni testimone voci "
                          "indiscrezioni critici persone funzionari notizie informazioni media ambienti"_s);
    words.belonging = set(u"di del della dello dell dei degli delle da dal dalla dallo dalle dai dagli dall presso "
                          u"vicine vicini vicina vicino "
                          "interne in nel nella"_s);
    for (const QString &heard : {u"si apprende"_s, u"si è appreso"_s, u"appreso"_s, u"emerge"_s, u"è emerso"_s,
             u"emerso"_s, u"trapela"_s, u"trapelato"_s, u"risulta"_s, u"riferito"_s, u"riportato"_s})
        words.hearsay.append(QStringList{u"quanto"_s} + heard.split(u' '));
    words.enumerating = {u"Primo,"_s, u"Terzo,"_s, u"In primo luogo"_s, u"Innanzitutto"_s, u"Prima di tutto"_s};
    words.verbs = set(u"ha hanno avevano avrebbe avrebbero sarebbe sarebbero"_s);
    words.notices = set(u"comunicato comunicati nota"_s);
    words.pointing = set(u"lo ciò questo così"_s);
    return words;
}

AttributionWords english()
{
    AttributionWords words;
    words.cues = {{{u"according"_s, u"to"_s}}};
    words.notBefore = set(u"in on at by from with after before during since for to into is are was were has have had "
                          "would could may might will"_s);
    words.particles = set(u"to"_s);
    words.times = set(u"yesterday today tomorrow tonight earlier monday tuesday wednesday thursday friday saturday "
                      "sunday"_s);
    words.timesOfDay = set(u"evening night morning afternoon noon day week month year"_s);
    words.interposed = set(u"among amongst inter for at not notably again"_s);
    words.indefinite = set(u"a an one two three four several some many multiple various other few anonymous unnamed "
                           "unidentified unspecified official local independent western well-placed informed senior "
                           "government intelligence security industry media press news diplomatic military police"_s);
    words.anonymous =
        set(u"source sources observer observers expert experts analyst analysts witness witnesses insider "
            "insiders officials people critics rumours rumors reports media persons specialists "
            "researchers"_s);
    words.belonging = set(u"of at from in within inside with for close familiar near briefed who"_s);
    words.verbs = set(u"has have had would"_s);
    words.notices = set(u"communiqué communique statement release notice"_s);
    words.pointing = set(u"that this so thus"_s);
    return words;
}

AttributionWords german()
{
    AttributionWords words;
    words.cues = {{{u"laut"_s}, true}, {{u"nach"_s, u"angaben"_s}, false, true},
        {{u"nach"_s, u"aussage"_s}, false, true}, {{u"nach"_s, u"auskunft"_s}, false, true}};
    words.postposed = set(u"zufolge"_s);
    words.notBehind = set(u"zu sehr so zwar recht ziemlich ganz nicht wird werden wurde wurden und wie"_s);
    words.notBefore = set(u"in im am an auf bei beim seit während nach vor aus mit durch für gegen um hat haben hatte "
                          "hatten habe hätten hätte soll sollen wurden wurde sind ist war waren"_s);
    words.particles = set(u"aus zu"_s);
    words.times = set(u"gestern heute morgen vorgestern montag dienstag mittwoch donnerstag freitag samstag sonnabend "
                      "sonntag"_s);
    words.timesOfDay = set(u"abend nacht morgen vormittag nachmittag mittag tag woche monat jahr"_s);
    words.interposed = set(u"unter so zum auch wiederum"_s);
    words.indefinite = set(u"ein eine einer eines einem mehreren einigen vielen verschiedenen anderen zwei drei vier "
                           "anonymen ungenannten informierten unabhängigen gut übereinstimmenden"_s);
    words.anonymous = set(u"quelle quellen beobachtern experten fachleuten analysten zeugen insidern kennern "
                          "medienberichten presseberichten zeitungsberichten berichten kreisen sicherheitskreisen "
                          "regierungskreisen ermittlerkreisen angaben personen kritikern gerüchten medien "
                          "eingeweihten"_s);
    words.belonging = set(u"der des von vom aus bei beim im in am an"_s);
    words.verbs = set(u"hat haben hatte hatten habe hätten hätte soll sollen"_s);
    words.notices = set(u"pressemitteilung mitteilung kommuniqué aussendung presseaussendung presseerklärung"_s);
    words.pointing = set(u"das dies so"_s);
    return words;
}

} // namespace

const AttributionWords *attributionWords(const QString &language)
{
    static const QHash<QString, AttributionWords> tables{
        {u"fr"_s, french()}, {u"nl"_s, dutch()}, {u"it"_s, italian()}, {u"en"_s, english()}, {u"de"_s, german()}};
    const auto table = tables.constFind(language);
    return table == tables.cend() ? nullptr : &*table;
}

} // namespace dossier
