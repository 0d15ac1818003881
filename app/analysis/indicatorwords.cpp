// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/indicatorwords.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace dossier {

bool countsParts(const QString &word)
{
    static const QSet<QString> words{u"version"_s, u"versions"_s, u"versie"_s, u"versies"_s, u"versione"_s,
        u"versioni"_s, u"versionen"_s, u"fassung"_s, u"release"_s, u"releases"_s, u"build"_s, u"builds"_s,
        u"firmware"_s, u"update"_s, u"updates"_s, u"patch"_s, u"patches"_s, u"aggiornamento"_s, u"ver"_s, u"vers"_s,
        u"v"_s, u"section"_s, u"sections"_s, u"sectie"_s, u"sezione"_s, u"sezioni"_s, u"abschnitt"_s, u"abschnitte"_s,
        u"chapter"_s, u"chapters"_s, u"chapitre"_s, u"chapitres"_s, u"hoofdstuk"_s, u"hoofdstukken"_s, u"capitolo"_s,
        u"capitoli"_s, u"kapitel"_s, u"article"_s, u"articles"_s, u"artikel"_s, u"articolo"_s, u"articoli"_s, u"art"_s,
        u"paragraph"_s, u"paragraphs"_s, u"paragraphe"_s, u"paragraphes"_s, u"paragraaf"_s, u"paragrafo"_s,
        u"paragrafi"_s, u"par"_s, u"clause"_s, u"clauses"_s, u"point"_s, u"points"_s, u"punt"_s, u"punto"_s, u"punkt"_s,
        u"ziffer"_s, u"annex"_s, u"annexe"_s, u"bijlage"_s, u"allegato"_s, u"anhang"_s, u"appendix"_s, u"figure"_s,
        u"figuur"_s, u"figura"_s, u"abbildung"_s, u"table"_s, u"tableau"_s, u"tabel"_s, u"tabella"_s, u"tabelle"_s,
        u"rule"_s, u"règle"_s, u"regel"_s, u"regola"_s, u"sec"_s, u"fig"_s, u"tab"_s, u"nr"_s, u"no"_s, u"rubrique"_s,
        u"rubriek"_s};
    return words.contains(word);
}

bool saysAddress(QStringView words)
{
    static const QSet<QString> known{u"ip"_s, u"ips"_s, u"ipv4"_s, u"address"_s, u"addresses"_s, u"adresse"_s,
        u"adresses"_s, u"adressen"_s, u"adres"_s, u"indirizzo"_s, u"indirizzi"_s, u"host"_s, u"hosts"_s, u"hôte"_s,
        u"server"_s, u"servers"_s, u"serveur"_s, u"serveurs"_s, u"dns"_s, u"c2"_s, u"proxy"_s, u"router"_s,
        u"routeur"_s, u"gateway"_s, u"resolver"_s, u"subnet"_s, u"netwerk"_s, u"network"_s, u"réseau"_s, u"rete"_s,
        u"netz"_s, u"netzwerk"_s, u"ping"_s, u"whois"_s};
    QString word;
    for (qsizetype at = 0; at <= words.size(); ++at) {
        if (at < words.size() && words[at].isLetterOrNumber()) {
            word.append(words[at].toLower());
            continue;
        }
        if (known.contains(word))
            return true;
        word.clear();
    }
    return false;
}

} // namespace dossier
