// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/places.h"

#include <QHash>

namespace dossier {

namespace {

constexpr const char16_t *places[]{
    u"Belgien|Belgium|Belgique|Belgio|België",
    u"Frankreich|France|France|Francia|Frankrijk",
    u"Niederlande|Netherlands|Pays-Bas|Paesi Bassi|Nederland",
    u"Deutschland|Germany|Allemagne|Germania|Duitsland",
    u"Italien|Italy|Italie|Italia|Italië",
    u"Luxemburg|Luxembourg|Luxembourg|Lussemburgo|Luxemburg",
    u"Spanien|Spain|Espagne|Spagna|Spanje",
    u"Portugal|Portugal|Portugal|Portogallo|Portugal",
    u"Schweiz|Switzerland|Suisse|Svizzera|Zwitserland",
    u"Österreich|Austria|Autriche|Austria|Oostenrijk",
    u"Polen|Poland|Pologne|Polonia|Polen",
    u"Tschechien|Czechia|Tchéquie|Cechia|Tsjechië",
    u"Slowakei|Slovakia|Slovaquie|Slovacchia|Slowakije",
    u"Ungarn|Hungary|Hongrie|Ungheria|Hongarije",
    u"Rumänien|Romania|Roumanie|Romania|Roemenië",
    u"Bulgarien|Bulgaria|Bulgarie|Bulgaria|Bulgarije",
    u"Griechenland|Greece|Grèce|Grecia|Griekenland",
    u"Irland|Ireland|Irlande|Irlanda|Ierland",
    u"Großbritannien|Britain|Grande-Bretagne|Gran Bretagna|Groot-Brittannië",
    u"Vereinigtes Königreich|United Kingdom|Royaume-Uni|Regno Unito|Verenigd Koninkrijk",
    u"Dänemark|Denmark|Danemark|Danimarca|Denemarken",
    u"Schweden|Sweden|Suède|Svezia|Zweden",
    u"Norwegen|Norway|Norvège|Norvegia|Noorwegen",
    u"Finnland|Finland|Finlande|Finlandia|Finland",
    u"Island|Iceland|Islande|Islanda|IJsland",
    u"Estland|Estonia|Estonie|Estonia|Estland",
    u"Lettland|Latvia|Lettonie|Lettonia|Letland",
    u"Litauen|Lithuania|Lituanie|Lituania|Litouwen",
    u"Ukraine|Ukraine|Ukraine|Ucraina|Oekraïne",
    u"Russland|Russia|Russie|Russia|Rusland",
    u"Belarus|Belarus|Biélorussie|Bielorussia|Belarus",
    u"Türkei|Turkey|Turquie|Turchia|Turkije",
    u"China|China|Chine|Cina|China",
    u"Japan|Japan|Japon|Giappone|Japan",
    u"Nordkorea|North Korea|Corée du Nord|Corea del Nord|Noord-Korea",
    u"Südkorea|South Korea|Corée du Sud|Corea del Sud|Zuid-Korea",
    u"Taiwan|Taiwan|Taïwan|Taiwan|Taiwan",
    u"Indien|India|Inde|India|India",
    u"Pakistan|Pakistan|Pakistan|Pakistan|Pakistan",
    u"Iran|Iran|Iran|Iran|Iran",
    u"Irak|Iraq|Irak|Iraq|Irak",
    u"Israel|Israel|Israël|Israele|Israël",
    u"Syrien|Syria|Syrie|Siria|Syrië",
    u"Ägypten|Egypt|Égypte|Egitto|Egypte",
    u"Marokko|Morocco|Maroc|Marocco|Marokko",
    u"Algerien|Algeria|Algérie|Algeria|Algerije",
    u"Tunesien|Tunisia|Tunisie|Tunisia|Tunesië",
    u"Kongo|Congo|Congo|Congo|Congo",
    u"Südafrika|South Africa|Afrique du Sud|Sudafrica|Zuid-Afrika",
    u"Brasilien|Brazil|Brésil|Brasile|Brazilië",
    u"Argentinien|Argentina|Argentine|Argentina|Argentinië",
    u"Mexiko|Mexico|Mexique|Messico|Mexico",
    u"Kanada|Canada|Canada|Canada|Canada",
    u"Australien|Australia|Australie|Australia|Australië",
    u"Vereinigte Staaten|United States|États-Unis|Stati Uniti|Verenigde Staten",
    u"Europa|Europe|Europe|Europa|Europa",
    u"Brüssel|Brussels|Bruxelles|Bruxelles|Brussel",
    u"Antwerpen|Antwerp|Anvers|Anversa|Antwerpen",
    u"Gent|Ghent|Gand|Gand|Gent",
    u"Lüttich|Liège|Liège|Liegi|Luik",
    u"Brügge|Bruges|Bruges|Bruges|Brugge",
    u"Charleroi|Charleroi|Charleroi|Charleroi|Charleroi",
    u"Namur|Namur|Namur|Namur|Namen",
    u"Löwen|Leuven|Louvain|Lovanio|Leuven",
    u"Paris|Paris|Paris|Parigi|Parijs",
    u"London|London|Londres|Londra|Londen",
    u"Den Haag|The Hague|La Haye|L’Aia|Den Haag",
    u"Amsterdam|Amsterdam|Amsterdam|Amsterdam|Amsterdam",
    u"Rotterdam|Rotterdam|Rotterdam|Rotterdam|Rotterdam",
    u"Berlin|Berlin|Berlin|Berlino|Berlijn",
    u"München|Munich|Munich|Monaco di Baviera|München",
    u"Köln|Cologne|Cologne|Colonia|Keulen",
    u"Rom|Rome|Rome|Roma|Rome",
    u"Mailand|Milan|Milan|Milano|Milaan",
    u"Genf|Geneva|Genève|Ginevra|Genève",
    u"Wien|Vienna|Vienne|Vienna|Wenen",
    u"Moskau|Moscow|Moscou|Mosca|Moskou",
    u"Kiew|Kyiv|Kiev|Kiev|Kiev",
    u"Peking|Beijing|Pékin|Pechino|Peking",
    u"Washington|Washington|Washington|Washington|Washington",
    u"Straßburg|Strasbourg|Strasbourg|Strasburgo|Straatsburg",
};

QHash<QString, PlaceNames> allPlaces()
{
    QHash<QString, PlaceNames> all;
    for (const char16_t *const row : places) {
        const PlaceNames place{QString::fromUtf16(row).split(u'|')};
        for (const QString &name : place.names) {
            if (!all.contains(name))
                all.insert(name, place);
        }
    }
    return all;
}

} // namespace

std::optional<PlaceNames> placeNamed(const QString &name)
{
    static const QHash<QString, PlaceNames> all = allPlaces();
    const auto found = all.constFind(name);
    return found == all.cend() ? std::nullopt : std::optional<PlaceNames>(*found);
}

} // namespace dossier
