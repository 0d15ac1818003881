// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/standingnames.h"

#include "casefile/folding.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

QSet<QString> wordSet(const QString &list)
{
    const QStringList words = list.split(u' ', Qt::SkipEmptyParts);
    return {words.cbegin(), words.cend()};
}

} // namespace

bool isOnlyNewsAgency(QStringView word)
{
    static const QSet<QString> agencies =
        wordSet(u"reuters adnkronos belga bloomberg afp dpa ansa anp interfax xinhua lapresse askanews"_s);
    return agencies.contains(lowered(word));
}

bool isNewsAgency(QStringView word)
{
    static const QSet<QString> agencies =
        wordSet(u"ap upi pa aap cp ats sda apa epd kna sid ddp dapd agi italpress agerpres efe tass tt ntb ritzau stt "
                u"pap ctk mti aa irna kyodo yonhap mena wam spa getty epa keystone"_s);
    return agencies.contains(lowered(word)) || isOnlyNewsAgency(word);
}

bool isStandingOrganisation(QStringView words)
{
    static const QSet<QString> names = [] {
        const QStringList list = u"red cross|croix-rouge|croce rossa|rode kruis|rotes kreuz|rote kreuz|roten kreuz|"
                                 "roten kreuzes|red crescent|croissant-rouge|mezzaluna rossa|rode halve maan|"
                                 "roter halbmond|rote halbmond|roten halbmond|roten halbmonds|white house|"
                                 "maison-blanche|maison blanche|casa bianca|witte huis|weißes haus|weiße haus|"
                                 "weißen haus|weißen hauses"_s.split(u'|');
        return QSet<QString>(list.cbegin(), list.cend());
    }();
    return names.contains(lowered(words));
}

bool isStandingInstitution(QStringView word, const QString &language)
{
    static const QHash<QString, QSet<QString>> institutions{
        {u"de"_s,
            wordSet(u"bundestag bundesrat bundeswehr bundesregierung bundeskriminalamt bundesgerichtshof "
                    u"bundesverfassungsgericht bundespolizei bundesbank bundesnetzagentur bundeskartellamt "
                    u"bundesnachrichtendienst bundesanwaltschaft generalbundesanwaltschaft nationalrat ständerat "
                    u"bundesverwaltungsgericht bundesarbeitsgericht bundesfinanzhof bundesrechnungshof"_s)},
        {u"fr"_s, wordSet(u"sénat"_s)},
        {u"en"_s, wordSet(u"senate"_s)},
        {u"it"_s, wordSet(u"senato camera"_s)},
        {u"nl"_s, wordSet(u"senaat bundestag"_s)},
    };
    const auto known = institutions.constFind(language);
    return known != institutions.cend() && known->contains(lowered(word));
}

bool isShortenedMonth(QStringView word)
{
    static const QSet<QString> months =
        wordSet(u"jan feb febr fév mar mär mrt apr avr mai mag jun giu jul juil lug aug août ago sep sept set oct okt "
                u"ott nov dec déc dez dic gen"_s);
    return months.contains(lowered(word));
}

} // namespace dossier
