// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/places.h"

#include "analysis/stopwords.h"
#include "casefile/folding.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <memory>
#include <unicode/locdspnm.h>
#include <unicode/locid.h>
#include <unicode/strenum.h>
#include <unicode/timezone.h>
#include <unicode/tznames.h>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

// What ICU has no names for: regions and cities that are called differently in the five languages, and great cities.
// clang-format off
constexpr const char16_t *places[]{
    u"Tschechien|Czechia|Tchéquie|Cechia|Tsjechië",
    u"Großbritannien|Britain|Grande-Bretagne|Gran Bretagna|Groot-Brittannië|Great Britain",
    u"Kongo|Congo|Congo|Congo|Congo",
    u"Antwerpen|Antwerp|Anvers|Anversa|Antwerpen",
    u"Gent|Ghent|Gand|Gand|Gent",
    u"Lüttich|Liège|Liège|Liegi|Luik",
    u"Brügge|Bruges|Bruges|Bruges|Brugge",
    u"Charleroi|Charleroi|Charleroi|Charleroi|Charleroi",
    u"Namur|Namur|Namur|Namur|Namen",
    u"Löwen|Leuven|Louvain|Lovanio|Leuven",
    u"Den Haag|The Hague|La Haye|L’Aia|Den Haag",
    u"Rotterdam|Rotterdam|Rotterdam|Rotterdam|Rotterdam",
    u"München|Munich|Munich|Monaco di Baviera|München",
    u"Köln|Cologne|Cologne|Colonia|Keulen",
    u"Mailand|Milan|Milan|Milano|Milaan",
    u"Genf|Geneva|Genève|Ginevra|Genève",
    u"Kiew|Kyiv|Kiev|Kiev|Kiev|Kyjiw|Kyïv|Kyjiv|Kijev|Kyiw",
    u"Washington|Washington|Washington|Washington|Washington",
    u"Straßburg|Strasbourg|Strasbourg|Strasburgo|Straatsburg",
    u"Holland|Holland|Hollande|Olanda|Holland",
    u"England|England|Angleterre|Inghilterra|Engeland",
    u"Schottland|Scotland|Écosse|Scozia|Schotland",
    u"Wales|Wales|Pays de Galles|Galles|Wales",
    u"Nordirland|Northern Ireland|Irlande du Nord|Irlanda del Nord|Noord-Ierland",
    u"Flandern|Flanders|Flandre|Fiandre|Vlaanderen",
    u"Wallonien|Wallonia|Wallonie|Vallonia|Wallonië",
    u"Friesland|Friesland|Frise|Frisia|Friesland",
    u"Seeland|Zeeland|Zélande|Zelanda|Zeeland",
    u"Limburg|Limburg|Limbourg|Limburgo|Limburg",
    u"Baden-Württemberg|Baden-Württemberg|Bade-Wurtemberg|Baden-Württemberg|Baden-Württemberg",
    u"Bayern|Bavaria|Bavière|Baviera|Beieren",
    u"Brandenburg|Brandenburg|Brandebourg|Brandeburgo|Brandenburg",
    u"Hessen|Hesse|Hesse|Assia|Hessen",
    u"Mecklenburg-Vorpommern|Mecklenburg-Vorpommern|Mecklembourg-Poméranie-Occidentale|Meclemburgo-Pomerania Anteriore|Mecklenburg-Voor-Pommeren",
    u"Niedersachsen|Lower Saxony|Basse-Saxe|Bassa Sassonia|Nedersaksen",
    u"Nordrhein-Westfalen|North Rhine-Westphalia|Rhénanie-du-Nord-Westphalie|Renania Settentrionale-Vestfalia|Noordrijn-Westfalen",
    u"Rheinland-Pfalz|Rhineland-Palatinate|Rhénanie-Palatinat|Renania-Palatinato|Rijnland-Palts",
    u"Saarland|Saarland|Sarre|Saarland|Saarland",
    u"Sachsen|Saxony|Saxe|Sassonia|Saksen",
    u"Sachsen-Anhalt|Saxony-Anhalt|Saxe-Anhalt|Sassonia-Anhalt|Saksen-Anhalt",
    u"Schleswig-Holstein|Schleswig-Holstein|Schleswig-Holstein|Schleswig-Holstein|Sleeswijk-Holstein",
    u"Thüringen|Thuringia|Thuringe|Turingia|Thüringen",
    u"Bretagne|Brittany|Bretagne|Bretagna|Bretagne",
    u"Normandie|Normandy|Normandie|Normandia|Normandië",
    u"Elsass|Alsace|Alsace|Alsazia|Elzas",
    u"Lothringen|Lorraine|Lorraine|Lorena|Lotharingen",
    u"Burgund|Burgundy|Bourgogne|Borgogna|Bourgondië",
    u"Korsika|Corsica|Corse|Corsica|Corsica",
    u"Savoyen|Savoy|Savoie|Savoia|Savoye",
    u"Lombardei|Lombardy|Lombardie|Lombardia|Lombardije",
    u"Piemont|Piedmont|Piémont|Piemonte|Piëmont",
    u"Toskana|Tuscany|Toscane|Toscana|Toscane",
    u"Venetien|Veneto|Vénétie|Veneto|Veneto",
    u"Sizilien|Sicily|Sicile|Sicilia|Sicilië",
    u"Sardinien|Sardinia|Sardaigne|Sardegna|Sardinië",
    u"Apulien|Apulia|Pouilles|Puglia|Apulië",
    u"Kalabrien|Calabria|Calabre|Calabria|Calabrië",
    u"Kampanien|Campania|Campanie|Campania|Campanië",
    u"Ligurien|Liguria|Ligurie|Liguria|Ligurië",
    u"Umbrien|Umbria|Ombrie|Umbria|Umbrië",
    u"Abruzzen|Abruzzo|Abruzzes|Abruzzo|Abruzzen",
    u"Südtirol|South Tyrol|Tyrol du Sud|Alto Adige|Zuid-Tirol",
    u"Tirol|Tyrol|Tyrol|Tirolo|Tirol",
    u"Kärnten|Carinthia|Carinthie|Carinzia|Karinthië",
    u"Steiermark|Styria|Styrie|Stiria|Stiermarken",
    u"Katalonien|Catalonia|Catalogne|Catalogna|Catalonië",
    u"Andalusien|Andalusia|Andalousie|Andalusia|Andalusië",
    u"Galicien|Galicia|Galice|Galizia|Galicië",
    u"Schlesien|Silesia|Silésie|Slesia|Silezië",
    u"Böhmen|Bohemia|Bohême|Boemia|Bohemen",
    u"Mähren|Moravia|Moravie|Moravia|Moravië",
    u"Siebenbürgen|Transylvania|Transylvanie|Transilvania|Transsylvanië",
    u"Krim|Crimea|Crimée|Crimea|Krim",
    u"Sibirien|Siberia|Sibérie|Siberia|Siberië",
    u"Skandinavien|Scandinavia|Scandinavie|Scandinavia|Scandinavië",
    u"Kalifornien|California|Californie|California|Californië",
    u"Florida|Florida|Floride|Florida|Florida",
    u"Pennsylvania|Pennsylvania|Pennsylvanie|Pennsylvania|Pennsylvania",
    u"Virginia|Virginia|Virginie|Virginia|Virginia",
    u"Louisiana|Louisiana|Louisiane|Louisiana|Louisiana",
    u"Georgia|Georgia|Géorgie|Georgia|Georgia",
    u"Hawaii|Hawaii|Hawaï|Hawaii|Hawaï",
    u"Texas|Texas|Texas|Texas|Texas",
    u"New Jersey|New Jersey|New Jersey|New Jersey|New Jersey",
    u"Massachusetts|Massachusetts|Massachusetts|Massachusetts|Massachusetts",
    u"Michigan|Michigan|Michigan|Michigan|Michigan",
    u"Ohio|Ohio|Ohio|Ohio|Ohio",
    u"Illinois|Illinois|Illinois|Illinois|Illinois",
    u"Arizona|Arizona|Arizona|Arizona|Arizona",
    u"Oregon|Oregon|Oregon|Oregon|Oregon",
    u"Nevada|Nevada|Nevada|Nevada|Nevada",
    u"Colorado|Colorado|Colorado|Colorado|Colorado",
    u"Minnesota|Minnesota|Minnesota|Minnesota|Minnesota",
    u"Wisconsin|Wisconsin|Wisconsin|Wisconsin|Wisconsin",
    u"Maryland|Maryland|Maryland|Maryland|Maryland",
    u"Tennessee|Tennessee|Tennessee|Tennessee|Tennessee",
    u"Kentucky|Kentucky|Kentucky|Kentucky|Kentucky",
    u"Alabama|Alabama|Alabama|Alabama|Alabama",
    u"Mississippi|Mississippi|Mississippi|Mississippi|Mississippi",
    u"Missouri|Missouri|Missouri|Missouri|Missouri",
    u"Connecticut|Connecticut|Connecticut|Connecticut|Connecticut",
    u"Delaware|Delaware|Delaware|Delaware|Delaware",
    u"Oklahoma|Oklahoma|Oklahoma|Oklahoma|Oklahoma",
    u"Kansas|Kansas|Kansas|Kansas|Kansas",
    u"Nebraska|Nebraska|Nebraska|Nebraska|Nebraska",
    u"Utah|Utah|Utah|Utah|Utah",
    u"Alaska|Alaska|Alaska|Alaska|Alaska",
    u"South Carolina|South Carolina|Caroline du Sud|Carolina del Sud|South Carolina|Zuid-Carolina",
    u"North Carolina|North Carolina|Caroline du Nord|Carolina del Nord|North Carolina|Noord-Carolina",
    u"South Dakota|South Dakota|Dakota du Sud|Dakota del Sud|South Dakota|Zuid-Dakota",
    u"North Dakota|North Dakota|Dakota du Nord|Dakota del Nord|North Dakota|Noord-Dakota",
    u"West Virginia|West Virginia|Virginie-Occidentale|Virginia Occidentale|West Virginia",
    u"New Mexico|New Mexico|Nouveau-Mexique|Nuovo Messico|New Mexico",
    u"New Hampshire|New Hampshire|New Hampshire|New Hampshire|New Hampshire",
    u"Rhode Island|Rhode Island|Rhode Island|Rhode Island|Rhode Island",
    u"Arkansas|Arkansas|Arkansas|Arkansas|Arkansas",
    u"Idaho|Idaho|Idaho|Idaho|Idaho",
    u"Indiana|Indiana|Indiana|Indiana|Indiana",
    u"Iowa|Iowa|Iowa|Iowa|Iowa",
    u"Montana|Montana|Montana|Montana|Montana",
    u"Vermont|Vermont|Vermont|Vermont|Vermont",
    u"Wyoming|Wyoming|Wyoming|Wyoming|Wyoming",
    u"Québec|Quebec|Québec|Québec|Quebec",
    u"Ontario|Ontario|Ontario|Ontario|Ontario",
    u"Mecheln|Mechelen|Malines|Malines|Mechelen",
    u"Ostende|Ostend|Ostende|Ostenda|Oostende",
    u"Kortrijk|Kortrijk|Courtrai|Courtrai|Kortrijk",
    u"Utrecht|Utrecht|Utrecht|Utrecht|Utrecht",
    u"Eindhoven|Eindhoven|Eindhoven|Eindhoven|Eindhoven",
    u"Maastricht|Maastricht|Maastricht|Maastricht|Maastricht",
    u"Groningen|Groningen|Groningue|Groninga|Groningen",
    u"Aachen|Aachen|Aix-la-Chapelle|Aquisgrana|Aken",
    u"Augsburg|Augsburg|Augsbourg|Augusta|Augsburg",
    u"Bremen|Bremen|Brême|Brema|Bremen",
    u"Bonn|Bonn|Bonn|Bonn|Bonn",
    u"Dresden|Dresden|Dresde|Dresda|Dresden",
    u"Dortmund|Dortmund|Dortmund|Dortmund|Dortmund",
    u"Düsseldorf|Düsseldorf|Düsseldorf|Düsseldorf|Düsseldorf",
    u"Frankfurt|Frankfurt|Francfort|Francoforte|Frankfurt",
    u"Freiburg|Freiburg|Fribourg|Friburgo|Freiburg",
    u"Hamburg|Hamburg|Hambourg|Amburgo|Hamburg",
    u"Hannover|Hanover|Hanovre|Hannover|Hannover",
    u"Heidelberg|Heidelberg|Heidelberg|Heidelberg|Heidelberg",
    u"Karlsruhe|Karlsruhe|Karlsruhe|Karlsruhe|Karlsruhe",
    u"Koblenz|Koblenz|Coblence|Coblenza|Koblenz",
    u"Konstanz|Constance|Constance|Costanza|Konstanz",
    u"Leipzig|Leipzig|Leipzig|Lipsia|Leipzig",
    u"Lübeck|Lübeck|Lübeck|Lubecca|Lübeck",
    u"Magdeburg|Magdeburg|Magdebourg|Magdeburgo|Maagdenburg",
    u"Mainz|Mainz|Mayence|Magonza|Mainz",
    u"Nürnberg|Nuremberg|Nuremberg|Norimberga|Neurenberg",
    u"Potsdam|Potsdam|Potsdam|Potsdam|Potsdam",
    u"Regensburg|Regensburg|Ratisbonne|Ratisbona|Regensburg",
    u"Stuttgart|Stuttgart|Stuttgart|Stoccarda|Stuttgart",
    u"Trier|Trier|Trèves|Treviri|Trier",
    u"Graz|Graz|Graz|Graz|Graz",
    u"Salzburg|Salzburg|Salzbourg|Salisburgo|Salzburg",
    u"Innsbruck|Innsbruck|Innsbruck|Innsbruck|Innsbruck",
    u"Basel|Basel|Bâle|Basilea|Bazel",
    u"Bern|Bern|Berne|Berna|Bern",
    u"Lausanne|Lausanne|Lausanne|Losanna|Lausanne",
    u"Luzern|Lucerne|Lucerne|Lucerna|Luzern",
    u"Lille|Lille|Lille|Lilla|Rijsel",
    u"Lyon|Lyon|Lyon|Lione|Lyon",
    u"Marseille|Marseille|Marseille|Marsiglia|Marseille",
    u"Nizza|Nice|Nice|Nizza|Nice",
    u"Bordeaux|Bordeaux|Bordeaux|Bordeaux|Bordeaux",
    u"Toulouse|Toulouse|Toulouse|Tolosa|Toulouse",
    u"Nantes|Nantes|Nantes|Nantes|Nantes",
    u"Grenoble|Grenoble|Grenoble|Grenoble|Grenoble",
    u"Montpellier|Montpellier|Montpellier|Montpellier|Montpellier",
    u"Rennes|Rennes|Rennes|Rennes|Rennes",
    u"Reims|Reims|Reims|Reims|Reims",
    u"Dünkirchen|Dunkirk|Dunkerque|Dunkerque|Duinkerke",
    u"Calais|Calais|Calais|Calais|Calais",
    u"Versailles|Versailles|Versailles|Versailles|Versailles",
    u"Bologna|Bologna|Bologne|Bologna|Bologna",
    u"Bozen|Bolzano|Bolzano|Bolzano|Bolzano",
    u"Florenz|Florence|Florence|Firenze|Florence",
    u"Genua|Genoa|Gênes|Genova|Genua",
    u"Neapel|Naples|Naples|Napoli|Napels",
    u"Padua|Padua|Padoue|Padova|Padua",
    u"Palermo|Palermo|Palerme|Palermo|Palermo",
    u"Pisa|Pisa|Pise|Pisa|Pisa",
    u"Syrakus|Syracuse|Syracuse|Siracusa|Syracuse",
    u"Triest|Trieste|Trieste|Trieste|Triëst",
    u"Turin|Turin|Turin|Torino|Turijn",
    u"Venedig|Venice|Venise|Venezia|Venetië",
    u"Verona|Verona|Vérone|Verona|Verona",
    u"Catania|Catania|Catane|Catania|Catania",
    u"Bari|Bari|Bari|Bari|Bari",
    u"Barcelona|Barcelona|Barcelone|Barcellona|Barcelona",
    u"Sevilla|Seville|Séville|Siviglia|Sevilla",
    u"Valencia|Valencia|Valence|Valencia|Valencia",
    u"Saragossa|Zaragoza|Saragosse|Saragozza|Zaragoza",
    u"Granada|Granada|Grenade|Granada|Granada",
    u"Edinburgh|Edinburgh|Édimbourg|Edimburgo|Edinburgh",
    u"Manchester|Manchester|Manchester|Manchester|Manchester",
    u"Liverpool|Liverpool|Liverpool|Liverpool|Liverpool",
    u"Birmingham|Birmingham|Birmingham|Birmingham|Birmingham",
    u"Glasgow|Glasgow|Glasgow|Glasgow|Glasgow",
    u"Oxford|Oxford|Oxford|Oxford|Oxford",
    u"Cambridge|Cambridge|Cambridge|Cambridge|Cambridge",
    u"Göteborg|Gothenburg|Göteborg|Göteborg|Göteborg",
    u"Danzig|Gdańsk|Gdansk|Danzica|Gdańsk",
    u"Krakau|Kraków|Cracovie|Cracovia|Krakau",
    u"Breslau|Wrocław|Wroclaw|Breslavia|Wrocław",
    u"Thessaloniki|Thessaloniki|Thessalonique|Salonicco|Thessaloniki",
    u"Charkiw|Kharkiv|Kharkiv|Charkiv|Charkiv|Charkow|Kharkov|Char’kov|Charkov",
    u"Mariupol|Mariupol|Marioupol|Mariupol|Marioepol",
    u"Tschernobyl|Chernobyl|Tchernobyl|Černobyl|Tsjernobyl|Tschornobyl|Chornobyl|Tchornobyl|Čornobyl|Chernobyl’|Cernobyl",
    u"Sankt Petersburg|Saint Petersburg|Saint-Pétersbourg|San Pietroburgo|Sint-Petersburg|St. Petersburg|St Petersburg|Saint-Petersburg",
    u"Odessa|Odesa|Odessa|Odessa|Odesa",
    u"Lwiw|Lviv|Lviv|Leopoli|Lviv|Lwow|Lvov|Lemberg",
    u"Mumbai|Mumbai|Mumbai|Mumbai|Mumbai|Bombay",
    u"Belarus|Belarus|Biélorussie|Bielorussia|Belarus|Weißrussland|Belorussia|Bélarus|Wit-Rusland|Bielarus",
    u"Neu-Delhi|New Delhi|New Delhi|Nuova Delhi|New Delhi",
    u"Delhi|Delhi|Delhi|Delhi|Delhi",
    u"Osaka|Osaka|Osaka|Osaka|Osaka",
    u"Shenzhen|Shenzhen|Shenzhen|Shenzhen|Shenzhen",
    u"Kanton|Guangzhou|Canton|Canton|Kanton",
    u"Rio de Janeiro|Rio de Janeiro|Rio de Janeiro|Rio de Janeiro|Rio de Janeiro",
    u"Alexandria|Alexandria|Alexandrie|Alessandria d’Egitto|Alexandrië",
    u"Kapstadt|Cape Town|Le Cap|Città del Capo|Kaapstad",
    u"Boston|Boston|Boston|Boston|Boston",
    u"Philadelphia|Philadelphia|Philadelphie|Filadelfia|Philadelphia",
    u"San Francisco|San Francisco|San Francisco|San Francisco|San Francisco",
    u"Seattle|Seattle|Seattle|Seattle|Seattle",
    u"Miami|Miami|Miami|Miami|Miami",
    u"Houston|Houston|Houston|Houston|Houston",
    u"Dallas|Dallas|Dallas|Dallas|Dallas",
    u"Atlanta|Atlanta|Atlanta|Atlanta|Atlanta",
    u"Pittsburgh|Pittsburgh|Pittsburgh|Pittsburgh|Pittsburgh",
    u"Baltimore|Baltimore|Baltimore|Baltimore|Baltimore",
    u"New Orleans|New Orleans|La Nouvelle-Orléans|New Orleans|New Orleans",
    u"Las Vegas|Las Vegas|Las Vegas|Las Vegas|Las Vegas",
    u"Montreal|Montreal|Montréal|Montréal|Montreal",
    u"Amerika|America|Amérique|America|Amerika",
    u"Nordamerika|North America|Amérique du Nord|America del Nord|Noord-Amerika",
    u"Südamerika|South America|Amérique du Sud|America del Sud|Zuid-Amerika",
    u"Rhein|Rhine|Rhin|Reno|Rijn",
    u"Donau|Danube|Danube|Danubio|Donau",
    u"Elbe|Elbe|Elbe|Elba|Elbe",
    u"Themse|Thames|Tamise|Tamigi|Theems",
    u"Mittelmeer|Mediterranean|Méditerranée|Mediterraneo|Middellandse Zee",
    u"Nordsee|North Sea|mer du Nord|Mare del Nord|Noordzee",
    u"Ostsee|Baltic Sea|mer Baltique|Mar Baltico|Oostzee",
    u"Schwarzes Meer|Black Sea|mer Noire|Mar Nero|Zwarte Zee",
    u"Atlantik|Atlantic|Atlantique|Atlantico|Atlantische Oceaan",
    u"Pazifik|Pacific|Pacifique|Pacifico|Stille Oceaan",
    u"Alpen|Alps|Alpes|Alpi|Alpen",
    u"Pyrenäen|Pyrenees|Pyrénées|Pirenei|Pyreneeën",
    u"Balkan|Balkans|Balkans|Balcani|Balkan",
    u"Baltikum|Baltics|Pays baltes|Paesi baltici|Baltische staten",
    u"Kaukasus|Caucasus|Caucase|Caucaso|Kaukasus",
    u"Russland|Russia|Russie|Russia|Rusland|Russische Föderation|Russian Federation|Fédération de Russie|Federazione Russa|Russische Federatie",
    u"China|China|Chine|Cina|China|Volksrepublik China|People’s Republic of China|People's Republic of China|République populaire de Chine|Repubblica Popolare Cinese|Volksrepubliek China",
    u"Vereinigte Staaten|United States|États-Unis|Stati Uniti|Verenigde Staten|Vereinigte Staaten von Amerika|United States of America|États-Unis d’Amérique|États-Unis d'Amérique|Stati Uniti d’America|Stati Uniti d'America|Verenigde Staten van Amerika",
    u"Türkei|Turkey|Turquie|Turchia|Turkije|Türkiye",
    u"Korea|Korea|Corée|Corea|Korea",
    u"Kosovo|Kosovo|Kosovo|Kosovo|Kosovo",
    u"Trinidad|Trinidad|Trinité|Trinidad|Trinidad",
    u"Sowjetunion|Soviet Union|Union soviétique|Unione Sovietica|Sovjet-Unie|Sovjetunie",
    u"Jugoslawien|Yugoslavia|Yougoslavie|Jugoslavia|Joegoslavië",
    u"Tschechoslowakei|Czechoslovakia|Tchécoslovaquie|Cecoslovacchia|Tsjechoslowakije",
    u"Transnistrien|Transnistria|Transnistrie|Transnistria|Transnistrië",
    u"Tschetschenien|Chechnya|Tchétchénie|Cecenia|Tsjetsjenië",
    u"Dagestan|Dagestan|Daghestan|Daghestan|Dagestan",
    u"Abchasien|Abkhazia|Abkhazie|Abcasia|Abchazië",
    u"Südossetien|South Ossetia|Ossétie du Sud|Ossezia del Sud|Zuid-Ossetië",
    u"Donbass|Donbas|Donbass|Donbass|Donbas",
    u"Gazastreifen|Gaza Strip|bande de Gaza|Striscia di Gaza|Gazastrook",
    u"Westjordanland|West Bank|Cisjordanie|Cisgiordania|Westelijke Jordaanoever",
    u"Mossul|Mosul|Mossoul|Mosul|Mosul",
    u"Aleppo|Aleppo|Alep|Aleppo|Aleppo",
    u"Mesopotamien|Mesopotamia|Mésopotamie|Mesopotamia|Mesopotamië",
    u"Konstantinopel|Constantinople|Constantinople|Costantinopoli|Constantinopel",
    u"Bengalen|Bengal|Bengale|Bengala|Bengalen",
    u"Hollywood|Hollywood|Hollywood|Hollywood|Hollywood",
    u"Ferner Osten|Far East|Extrême-Orient|Estremo Oriente|Verre Oosten",
    u"Naher Osten|Middle East|Proche-Orient|Medio Oriente|Midden-Oosten",
};
// clang-format on

QString fromIcu(const icu::UnicodeString &string)
{
    return QString::fromUtf16(string.getBuffer(), string.length());
}

icu::Locale localeOf(const QString &language)
{
    return icu::Locale(language.toLatin1().constData());
}

// Countries, continents, and the cities that time zones are named after, in the table languages.
class PlaceTable
{
public:
    static const PlaceTable &instance()
    {
        static const PlaceTable table;
        return table;
    }

    std::optional<PlaceNames> place(const QString &name) const { return find(m_all, name); }
    bool isCountry(const QString &name) const { return m_countries.contains(name); }
    std::optional<PlaceNames> unionOf(const QString &name) const
    {
        return find(m_unions, name.contains(u' ') ? lowered(name) : name);
    }

private:
    QHash<QString, PlaceNames> m_all;
    QHash<QString, PlaceNames> m_unions;
    QSet<QString> m_countries;

    static std::optional<PlaceNames> find(const QHash<QString, PlaceNames> &places, const QString &name)
    {
        const auto found = places.constFind(name);
        return found == places.cend() ? std::nullopt : std::optional<PlaceNames>(*found);
    }

    PlaceTable()
    {
        for (const char16_t *const row : places)
            addRow(QString::fromUtf16(row).split(u'|'));
        addRegions(UDISPCTX_LENGTH_FULL);
        addRegions(UDISPCTX_LENGTH_SHORT);
        addCities();
        addUnion("EU", {u"EU"_s, u"UE"_s});
        addUnion("UN", {u"UN"_s, u"UNO"_s, u"ONU"_s, u"VN"_s});
    }

    void addUnion(const QByteArray &region, const QStringList &acronyms)
    {
        const PlaceNames names = regionBy(region, regionNamers(UDISPCTX_LENGTH_FULL));
        for (const QString &name : names.names + acronyms)
            m_unions.insert(name.contains(u' ') ? lowered(name) : name, names);
    }

    // The names in the five languages, then others it is or was called by.
    void addRow(const QStringList &names)
    {
        const qsizetype languages = tableLanguages().size();
        const PlaceNames place{names.first(languages)};
        add(place);
        for (const QString &name : names.sliced(languages)) {
            if (!m_all.contains(name))
                m_all.insert(name, place);
        }
    }

    void add(const PlaceNames &place)
    {
        for (const QString &name : place.names) {
            if (!m_all.contains(name))
                m_all.insert(name, place);
        }
    }

    void addRegions(UDisplayContext length)
    {
        const std::vector<RegionNamer> namers = regionNamers(length);
        const std::vector<RegionNamer> fullNamers = regionNamers(UDISPCTX_LENGTH_FULL);
        QList<QByteArray> regions{"002", "003", "005", "009", "011", "013", "014", "015", "017", "018", "019", "029",
            "030", "034", "035", "039", "053", "142", "143", "145", "150", "151", "154", "155", "202", "419"};
        for (const char *const *country = icu::Locale::getISOCountries(); *country; ++country)
            regions.append(*country);
        for (const QByteArray &region : std::as_const(regions)) {
            const PlaceNames place = regionBy(region, namers);
            const PlaceNames full = regionBy(region, fullNamers);
            // Short forms stand for the place, but are not what it is called.
            for (const QString &name : std::as_const(place.names)) {
                m_countries.insert(name);
                if (name.size() >= 2 && !m_all.contains(name))
                    m_all.insert(name, full);
            }
        }
    }

    using RegionNamer = std::unique_ptr<icu::LocaleDisplayNames>;

    static std::vector<RegionNamer> regionNamers(UDisplayContext length)
    {
        std::vector<RegionNamer> namers;
        for (const QString &language : tableLanguages())
            namers.emplace_back(icu::LocaleDisplayNames::createInstance(localeOf(language), &length, 1));
        return namers;
    }

    static PlaceNames regionBy(const QByteArray &region, const std::vector<RegionNamer> &namers)
    {
        PlaceNames place;
        for (const RegionNamer &namer : namers) {
            icu::UnicodeString name;
            if (namer)
                namer->regionDisplayName(region.constData(), name);
            place.names.append(fromIcu(name));
        }
        return place;
    }

    void addCities()
    {
        UErrorCode status = U_ZERO_ERROR;
        const std::unique_ptr<icu::StringEnumeration> zones(
            icu::TimeZone::createTimeZoneIDEnumeration(UCAL_ZONE_TYPE_CANONICAL_LOCATION, nullptr, nullptr, status));
        std::vector<std::unique_ptr<icu::TimeZoneNames>> namers;
        for (const QString &language : tableLanguages())
            namers.emplace_back(icu::TimeZoneNames::createInstance(localeOf(language), status));
        if (U_FAILURE(status))
            return;
        while (const icu::UnicodeString *zone = zones->snext(status)) {
            if (zone->startsWith(u"Antarctica/") || zone->startsWith(u"Etc/"))
                continue;
            PlaceNames place;
            for (const auto &namer : namers) {
                icu::UnicodeString name;
                namer->getExemplarLocationName(*zone, name);
                place.names.append(fromIcu(name));
            }
            if (!isWord(place))
                add(place);
        }
    }

    // Zones whose cities are called like words, or that are no cities.
    static bool isWord(const PlaceNames &place)
    {
        static const QSet<QString> words{u"Nome"_s, u"Oral"_s, u"Salta"_s, u"Male"_s, u"Resolute"_s, u"Wake"_s,
            u"Midway"_s, u"Easter"_s, u"Christmas"_s, u"Regina"_s, u"Currie"_s, u"Creston"_s, u"Chita"_s, u"Mendoza"_s,
            u"Vincennes"_s};
        return std::ranges::any_of(place.names,
            [](const QString &name) { return name.isEmpty() || name.contains(u',') || words.contains(name); });
    }
};

} // namespace

std::optional<PlaceNames> placeNamed(const QString &name)
{
    return PlaceTable::instance().place(name);
}

bool isCountry(const QString &name)
{
    return PlaceTable::instance().isCountry(name);
}

std::optional<PlaceNames> unionNamed(const QString &name)
{
    return PlaceTable::instance().unionOf(name);
}

} // namespace dossier
