// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/namecues.h"

#include "analysis/givennames.h"
#include "analysis/stopwords.h"
#include "analysis/textunits.h"

#include <QHash>

#include <unicode/locid.h>
#include <unicode/unistr.h>
#include <vector>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

QSet<QString> setOf(const char16_t *list)
{
    const QStringList words = QString::fromUtf16(list).split(u' ', Qt::SkipEmptyParts);
    return {words.cbegin(), words.cend()};
}

struct Announcement
{
    EntityType type;
    const char16_t *words;
};

constexpr Announcement announcements[]{
    {EntityType::Organisation,
        u"société sociétés entreprise firme compagnie groupe journal quotidien hebdomadaire chaîne agence association "
        u"parti banque "
        u"opérateur fournisseur éditeur company firm newspaper daily broadcaster agency publisher bank operator party "
        u"vendor "
        u"bedrijf onderneming krant dagblad omroep zender vereniging partij bank uitgever softwarebedrijf techbedrijf "
        u"società "
        u"azienda impresa quotidiano giornale emittente banca partito operatore firma unternehmen konzern zeitung "
        u"sender partei "
        u"verein hersteller betreiber reederei verlag kette gruppe stiftung club behörde bande museum musée museo "
        u"géant armateur transporteur laboratoire constructeur fabricant éditrice maison filiale enseigne cabinet "
        u"groep "
        u"concern reus rederij fabrikant vervoerder keten winkelketen farmaceut autofabrikant uitgeverij museum "
        u"gigante colosso gruppo armatore produttore multinazionale catena casa società compagnia editore giant "
        u"multinational manufacturer shipper carrier group retailer supermarket chain firm developer subsidiary maker "
        u"airline startup start-up supplier leverancier exploitant uitbater fornitore gestore lieferant "
        u"fonds fund fondo syndicat union vakbond sindacato gewerkschaft liste bürgerliste lista lijst kieslijst "
        u"laiterie dairy zuivelbedrijf molkerei caseificio compagnia maatschappij luchtvaartmaatschappij fluglinie "
        u"fluggesellschaft spedition moederbedrijf voetbalclub fußballklub klub squadra handelskette clinique klinik"},
    {EntityType::Malware,
        u"malware ransomware rançongiciel maliciel virus trojan cheval-de-troie spyware wiper botnet gijzelsoftware "
        u"schadsoftware "
        u"trojaner erpressungssoftware logiciel-espion backdoor ver worm wurm verme rançongiciels schadprogramm "
        u"computerwurm computervirus verschlüsselungstrojaner gijzelvirus gijzelprogramma cryptoware rootkit "
        u"infostealer "
        u"keylogger maliciels computerworm virussen"},
    {EntityType::ThreatActor,
        u"gang hackergroup hackerbande hackertruppe hackergroep hackergruppe hackers-groep hackerscollectief "
        u"hackerkollektiv apt-groep cybergang"},
    {EntityType::Product,
        u"serveur serveurs logiciel logiciels application plateforme système server servers software app platform "
        u"plug-in "
        u"mailprogramma mailsysteem mailserver mailservers programma softwarepakket applicatie applicazione "
        u"piattaforma programm "
        u"anwendung plattform gateway appliance firewall exploit outil outils tool tools werkzeug hulpmiddel strumento "
        u"programme programma's browser navigateur smartphone téléphone console modèle model modello modell voiture "
        u"auto wagen pakket suite applications apps apparaat toestel dispositivo gerät betriebssystem "
        u"besturingssysteem "
        u"boekhoudprogramma boekhoudpakket buchhaltungssoftware buchhaltungsprogramm merk marke marchio"},
    {EntityType::Place,
        u"ville commune village province région pays île city town village county island stad gemeente dorp provincie "
        u"eiland città "
        u"comune provincia regione isola stadt gemeinde dorf provinz insel rue avenue boulevard pont quartier lac "
        u"fleuve "
        u"rivière mont aéroport château capitale port gare département arrondissement canton faubourg banlieue "
        u"piazza ponte lago fiume aeroporto castello quartiere capoluogo porto stazione località frazione "
        u"straat wijk rivier meer berg luchthaven haven hoofdstad buurt stadsdeel kasteel plein brug station "
        u"îles isole eilanden mer mar monti monts golfe golfo baie baia détroit stretto massif vallée valle péninsule "
        u"penisola schiereiland halbinsel gebergte governorate peninsula "
        u"river lake mount airport capital district suburb neighbourhood neighborhood port street bridge region "
        u"province hauptstadt stadtteil viertel fluss flughafen hafen straße bezirk ortsteil landkreis vorort brücke "
        u"schloss"},
};

QHash<QString, EntityType> allAnnouncements()
{
    QHash<QString, EntityType> all;
    for (const Announcement &announcement : announcements) {
        for (const QString &word : setOf(announcement.words)) {
            if (!all.contains(word))
                all.insert(word, announcement.type);
        }
    }
    return all;
}

const QSet<QString> &organisationWords()
{
    static const QSet<QString> words = setOf(
        u"centre centrum centro zentrum center ministère ministerie ministero ministerium ministry service dienst "
        u"servizio services "
        u"diensten servizi autorité autoriteit autorità authority behörde police politie polizia polizei parquet "
        u"parket procura "
        u"staatsanwaltschaft prosecutor sûreté veiligheid staatsveiligheid sicurezza agence agentschap agenzia agentur "
        u"agency "
        u"institut instituut istituto institute université universiteit università universität university banque bank "
        u"banca "
        u"comité comitato committee komitee ausschuss conseil raad consiglio council rat commission commissie "
        u"commissione "
        u"kommission cour hof corte court gericht tribunal rechtbank tribunale fédération federatie federazione "
        u"federation "
        u"verband association vereniging associazione verein parti partij partito partei party office bureau ufficio "
        u"amt "
        u"direction directie direzione direktion département departement dipartimento department spf spp fod pod fps "
        u"gouvernement regering governo government parlement parlement parlamento parliament parlament bundestag sénat "
        u"senaat "
        u"senato senate chambre kamer camera chamber ligue liga league croix-rouge fondation stichting fondazione "
        u"foundation "
        u"stiftung hôpital ziekenhuis ospedale hospital klinik école school scuola schule syndicat vakbond sindacato "
        u"union "
        u"unie unione gewerkschaft cellule cel unité eenheid unità unit observatoire secrétariat secretariaat "
        u"segretariato "
        u"inspection inspectie inspektion régie garde brigade marine armée leger esercito army bundesamt landesamt "
        u"bundeswehr bundeskriminalamt overheidsdienst museum musée museo musei musea galerie gallery galleria "
        u"collection collections collezioni sammlungen kunstsammlungen verzameling theater théâtre teatro theatre "
        u"opéra opera oper cathédrale académie accademia akademie academie academy collège college collegio collegium "
        u"club fc ac sporting stade orchestre orchestra orkest orchester archives archivio archief archiv bibliothèque "
        u"biblioteca bibliotheek bibliothek library ag gmbh kgaa se spa nv bv inc corp ltd llc plc corporation company "
        u"group holding express airlines airways lines systems system solutions technologies technology labs lab media "
        u"news times press records motors studios pictures entertainment partners industries international society "
        u"société società gesellschaft maatschappij onderneming unternehmen groupe gruppe gruppo groep terminals "
        u"terminal logistics shipping pharma pharmaceuticals foods energy telecom networks network security software "
        u"fund fonds fondo trust alliance alliantie alleanza allianz organisation organizzazione organisatie "
        u"organization coalition coalizione coalitie front fronte forces force team équipe squadra ploeg mannschaft "
        u"brigades squad crew troop congress congrès congresso kongress kongres assemblée assemblea assembly "
        u"assemblee versammlung confédération confederazione confederation generale générale investigative bureau "
        u"secretariat registre register agenzie carabinieri gendarmerie gendarmeria procuratore-generale "
        u"klinikum klinikums krankenhaus kliniken bankhaus hochschule amtes amts ministeriums bundesamtes "
        u"rundfunk presse zaken clinique policlinico clinica lycée office guardia protezione questura capitaneria "
        u"ente cassa kliniek hogeschool balies orde waterschap havenbedrijf inspectie commons representatives clinic "
        u"infirmary "
        u"coastguard courier ledger tribune herald gazette chronicle telegraph observer "
        u"staatsanwaltschaften landeskriminalamt landgericht amtsgericht oberlandesgericht bundesgerichtshof "
        u"bundesverfassungsgericht bundesregierung bundesrat innenministerium außenministerium finanzministerium "
        u"justizministerium verteidigungsministerium landtag sonderkommission kriminalpolizei bundespolizei "
        u"chu chr chru chc cpas cpam ocmw ggd asl ausl asst usl sdis onderzoeksraad gezondheidsraad rekenkamer "
        u"spoorwegen railways ferrovie corriere gazzetta zeitung bahn börse telekom landeskirche");
    return words;
}

const QSet<QString> &organisationTails()
{
    static const QSet<QString> words = setOf(u"fédéral fédérale national nationale nazionale federale federaal federal "
                                             u"régional régionale regionale européen "
                                             u"européenne europea europeo europese générale général generale "
                                             u"étrangères esteri militaire militaire militare civile civil civiele");
    return words;
}

const QSet<QString> &personTitles()
{
    static const QSet<QString> words =
        setOf(u"m mr mrs ms mme mlle madame monsieur mademoiselle dhr mevr mevrouw meneer heer sig sigra signor "
              u"signora herr frau dr prof me maître ministre ministra "
              u"ministro minister ministerin ministres président présidente president "
              u"presidente voorzitter voorzitster präsident "
              u"präsidentin directeur directrice director direttore direttrice direktor "
              u"direktorin porte-parole parole woordvoerder "
              u"woordvoerster portavoce sprecher sprecherin spokesman spokeswoman "
              u"spokesperson procureur procureure procuratore "
              u"prosecutor aanklager staatsanwalt juge rechter giudice judge richter "
              u"commissaire commissaris commissario commissioner "
              u"général generaal generale general colonel kolonel colonnello chercheur "
              u"chercheuse onderzoeker ricercatore researcher "
              u"forscher expert experte esperto deskundige analyst analyste analist "
              u"analista avocat advocaat avvocato lawyer anwalt "
              u"journaliste journalist giornalista maire burgemeester sindaco mayor "
              u"bürgermeister député députée kamerlid deputato "
              u"senator sénateur senatore premier chancelier kanzler kanselier roi "
              u"koning king könig reine koningin queen königin "
              u"prime vice deputy duke duchess pope baron baroness emperor empress governor secretary "
              u"chancellor minister-president premier-ministre vice-président "
              u"vice-premier premierminister ministerpräsident ministerpräsidentin "
              u"innenminister außenminister justizminister finanzminister "
              u"kulturministerin kulturminister innenministerin captain lieutenant "
              u"major sergeant sir lord lady saint father sister brother bishop "
              u"archbishop cardinal evêque évêque archevêque pape duc duchesse comte "
              u"comtesse empereur princesse prince principe principessa duca conte "
              u"contessa papa imperatore vescovo arcivescovo cardinale paus keizer "
              u"prins prinses hertog hertogin graaf gravin bisschop aartsbisschop "
              u"kardinaal kaiser papst herzog graf fürst bischof kardinal prinz "
              u"prinzessin patron patronne pdg gérant directeurs chef chefin leader "
              u"topman baas oprichter fondateur fondatrice fondatore founder gründer "
              u"porte-paroles inspecteur inspector ispettore kommissar commandant "
              u"commander comandante kommandant ambassadeur ambassador ambasciatore "
              u"botschafter avocate avvocata avvocatessa rechtsanwalt rechtsanwältin "
              u"anwältin advocate secrétaire staatssecretaris segretario sekretär "
              u"staatssekretär sottosegretario professeur professor professore "
              u"professoressa docteur dottor dottore dottoressa dokter doktor "
              u"historien historienne historicus storico historiker analysten "
              u"analystin sicherheitsforscher beveiligingsonderzoeker hacker pirate "
              u"suspect verdachte sospettato verdächtige verdächtiger accusé imputato "
              u"angeklagte angeklagter beklaagde beschuldigde veroordeelde condannato "
              u"acteur actrice attore attrice actor actress schauspieler chanteur "
              u"chanteuse cantante zanger zangeres singer écrivain schrijver schrijfster "
              u"scrittore scrittrice writer schriftsteller peintre pittore schilder "
              u"painter maler frère sœur fratello sorella broer zus bruder schwester "
              u"fils fille figlio figlia zoon dochter sohn tochter épouse mari moglie "
              u"marito vrouw ehefrau wife husband son daughter mère père madre padre "
              u"moeder vader mutter vater mother restaurateur curator conservateur "
              u"conservatrice konservator kurator architecte architect architetto "
              u"ingénieur ingenieur ingegnere engineer magistrat magistrato trainer "
              u"entraîneur allenatore coach correspondant correspondent contact contactpersoon ansprechpartner "
              u"auteur author auteurs door by par ceo cio ciso "
              u"stadtrat stadträtin landrat landrätin abgeordneter abgeordnete "
              u"geschäftsführer geschäftsführerin reporter reporterin autor autorin spieler spielerin "
              u"torwart fahrer fahrerin pilot pilotin kapitän kapitänin oberst "
              u"pfarrer pfarrerin konsul konsulin unternehmer unternehmerin investor investorin arzt "
              u"ärztin chirurg chirurgin ökonom ökonomin zeuge zeugin gewerkschafter gewerkschafterin "
              u"aktivist aktivistin sänger sängerin historikerin forscherin journalistin "
              u"schriftstellerin trainerin richterin staatsanwältin regisseur regisseurin "
              u"schauspielerin botschafterin gouverneur gouverneurin bischöfin außenministerin "
              u"finanzministerin staatssekretärin kommissarin vorsitzender vorsitzende professorin "
              u"expertin gründerin mp mep");
    return words;
}

const QSet<QString> &personParticles()
{
    static const QSet<QString> words = setOf(u"van de der den ter ten von vom zu du des di da del della d le la");
    return words;
}

const QSet<QString> &connectors()
{
    static const QSet<QString> words = setOf(u"de du des d la l le les pour aux à van voor der den het de of for the "
                                             u"di del della dell dei degli delle per dello "
                                             u"für von vom zur zum");
    return words;
}

const QSet<QString> &sayingWords()
{
    static const QSet<QString> words =
        setOf(u"selon volgens secondo laut chez according meldt meldde schrijft schreef zegt");
    return words;
}

// "said", with the name before or behind it.
const QSet<QString> &sayVerbs()
{
    static const QSet<QString> words = setOf(
        u"dit déclare déclaré affirme affirmé explique expliqué précise précisé ajoute ajouté annonce annoncé estime "
        u"assure assuré reconnaît souligne confie raconte répond répondu confirme confirmé dément admet "
        u"said says told tells added adds explained warned confirmed announced claimed argued stated wrote tweeted "
        u"declared admitted denied replied insisted testified recalled "
        u"zei zegt vertelde vertelt verklaarde verklaart stelt stelde meldt meldde bevestigt bevestigde waarschuwt "
        u"waarschuwde schrijft schreef liet vindt noemt noemde aldus reageert reageerde "
        u"detto dice dichiarato dichiara afferma affermato spiega spiegato aggiunge aggiunto annuncia annunciato "
        u"conferma confermato sostiene ricorda ricordato scrive scritto ammette ammesso commenta commentato "
        u"sagte sagt erklärte erklärt teilte betonte betont bestätigte bestätigt warnte warnt schrieb schreibt "
        u"kündigte meinte meint nannte räumte berichtete berichtet ergänzte");
    return words;
}

// "in", "à", "naar": before the bare name of a place. Not every one in every language.
const QSet<QString> &locatives()
{
    static const QSet<QString> words = setOf(u"in à a ad en te naar nach near uit aus");
    return words;
}

// "chez", "bij": before the name of a firm.
const QSet<QString> &employerWords()
{
    static const QSet<QString> words = setOf(u"chez presso bij bei");
    return words;
}

// "New", "Saint", "Lake", "rue": a name with it is a place's.
const QSet<QString> &placeWords()
{
    static const QSet<QString> words = setOf(
        u"new los las san santa santo sant sankt sint mount monte monti lago lake lac river rivière île îles isola "
        u"isole "
        u"eiland island islands insel inseln fort porto port puerto bad rio río golf golfe golfo gulf baie baia bay "
        u"mer "
        u"mare zee meer ocean océan oceano oceaan north south east west nord sud est ouest ost noord zuid oost "
        u"valley vallée valle val county province provincia provincie provinz région regione street road avenue square "
        u"bridge park parc parco parque beach hill hills mountain mountains monts airport aéroport aeroporto "
        u"luchthaven flughafen castle château castello schloss kasteel palace palais palazzo paleis palast rue place "
        u"boulevard pont via piazza ponte corso stazione gare station bahnhof strait canal kanaal canale forest forêt "
        u"foresta wald cape cap capo kaap grand grande gran great upper lower haute haut basse bas hautes alto alta "
        u"basso bassa ober unter nieder neu nieuw nieuwe neuf neuve nuova nuovo villa ville city town tower tour torre "
        u"toren turm cathedral cathédrale cattedrale kathedraal dom basilique basilica basiliek église chiesa kerk "
        u"abbaye abbazia abdij abbey monastero monastère klooster kloster stadion stadium stade stadio arena district "
        u"quartier quartiere wijk republic république repubblica republiek republik kingdom royaume regno koninkrijk "
        u"königreich empire impero keizerrijk reich contea comté graafschap ducato duché hertogdom terra terre land "
        u"observatory observatoire osservatorio sterrenwacht basin canyon creek falls peak range trail wilderness "
        u"house "
        u"plaza springs woods forest gate cross junction heights terme marina colle rocca sierra "
        u"landen côte costa kust coast peninsula penisola péninsule desert desierto deserto désert plateau "
        u"schiereiland halbinsel sea mar archipelago archipel arcipelago strait stretto détroit straat isthme istmo "
        u"landengte baai eilanden gebergte gebirge massif massiccio massief appennino passo glacier ghiacciaio lesser "
        u"greater southeast southwest northeast northwest governorate gouvernorat governatorato oblast krai provinciën "
        u"provinces parkway highway autoroute autostrada autobahn snelweg knooppunt straße platz airfield estadio "
        u"cemetery cimetière cimitero friedhof begraafplaats santuario sanctuaire duomo ghetto rijk");
    return words;
}

// "is", "had": a word before it that begins a sentence and is no other word is a name.
const QSet<QString> &auxiliaries()
{
    static const QSet<QString> words = setOf(u"est était fut sera serait a avait aura eut devient devint reste "
                                             u"is was has had will would "
                                             u"heeft had is was werd wordt zal zou kreeg krijgt ging "
                                             u"è era fu sarà ha aveva ebbe venne divenne diventa viene "
                                             u"ist war hat hatte wurde wird will");
    return words;
}

// Nouns that German has with a capital and without an article after "in", "nach", "aus", "bei", "von".
const QSet<QString> &bareNouns()
{
    static const QSet<QString> words = setOf(
        u"haft kraft betrieb brand gefahr frage form höhe zukunft richtung zusammenarbeit abstimmung begleitung "
        u"verbindung bezug hinsicht ordnung sicherheit wirklichkeit wahrheit not ruhe eile bewegung deckung anspruch "
        u"aussicht angaben ansicht informationen beginn ende hause haus auskunft einschätzung meinung schätzungen "
        u"berichten erkenntnissen ablauf abschluss abzug eingang bekanntwerden art wunsch plan maß angst protest sicht "
        u"kreisen gold silber stahl holz glas stein beton metall papier stoff wut rache liebe hass not mangel versehen "
        u"gründen überzeugung solidarität bedarf nacht tag tage tagen gelegenheit minus plus licht regen sturm schnee "
        u"anfang daten tätern opfern zeugen experten forschern behörden ermittlern medien museen häusern unternehmen "
        u"firmen banken kunden büros geschäften fällen teilen monaten jahren wochen stunden minuten sekunden prozent "
        u"euro dollar millionen milliarden tonnen kilometer kilometern metern uhr grad mitte januar februar märz april "
        u"mai juni juli august september oktober november dezember montag dienstag mittwoch donnerstag freitag samstag "
        u"sonntag sonnabend frühjahr sommer herbst winter ost west nord süd norden süden osten westen deutsch englisch "
        u"französisch italienisch wien-art leben tod arbeit urlaub rente bildern fotos dokumenten akten räumen "
        u"wahrheit folge folgen zweifel kürze kauf empfang betracht auftrag vertretung person personen europa-art "
        u"untersuchungshaft erfüllung vergessenheit flammen trümmern scherben panik krieg frieden freiheit "
        u"staatsanwaltschaft polizei feuerwehr regierung e-mails mails servern rechnern computern systemen netzen");
    return words;
}

// What ministers are for.
const QSet<QString> &portfolios()
{
    static const QSet<QString> words = setOf(
        u"intérieur interno interni interior inneres innern inneren binnenlandse buitenlandse étrangères esteri "
        u"budget finances économie justice défense santé transition écologie éducation enseignement agriculture "
        u"transports logement travail emploi culture numérique environnement énergie "
        u"financiën economie justitie defensie volksgezondheid onderwijs landbouw infrastructuur mobiliteit verkeer "
        u"klimaat werkgelegenheid begroting asiel "
        u"finanze economia giustizia difesa sanità salute istruzione agricoltura trasporti infrastrutture lavoro "
        u"ambiente bilancio "
        u"finanzen wirtschaft verteidigung gesundheit bildung landwirtschaft verkehr umwelt "
        u"treasury defence health transport environment");
    return words;
}

const QSet<QString> &commonAcronyms()
{
    static const QSet<QString> words =
        setOf(u"cd-rom sha md5 isbn issn doi iban bic aes rsa ssl tls ssh ftp smb rdp xss rce lp ep dj mc bc ad ce bce "
              u"rn ph dr st nr no vol ed op sms gsm "
              u"pme pib bnp gdp pil bip sdf ovni ufo hiv vih sida aids adhd rom ram cpu "
              u"gpu usb-c wifi lan wan led lcd km2 kwh rpm bpm mph kb hz mhz ghz kv mw gw "
              u"pdf url usb html http https www dns ip vpn sms mms dvd cd tv pc it ict "
              u"id cv ceo cio cto cfo ciso hr pr faq rip ok no eur usd "
              u"gbp chf gmt utc cet cest am pm kg km mb gb tb ii iii iv vi vii viii ix "
              u"xi xii xiii xiv xv xvi xvii xviii xix xx xxi ps nb "
              u"np eta tba diy vip uv dna adn hd sd ai ki ia api sql xml json csv gps "
              u"sim pin tva btw iva mwst vat asbl vzw srl sprl nv sa bv ag "
              u"gmbh spa llc inc ltd plc apt ddos dos cve ioc");
    return words;
}

const QSet<QString> &capitalisedAnyway()
{
    static const QSet<QString> words =
        setOf(u"i monday tuesday wednesday thursday friday saturday sunday january "
              u"february march april may june july august september "
              u"october november december belgian french dutch german italian spanish "
              u"portuguese swiss austrian polish british english "
              u"irish american canadian chinese russian ukrainian japanese korean "
              u"indian iranian iraqi israeli turkish greek european "
              u"african asian arab australian brazilian mexican danish swedish "
              u"norwegian finnish flemish walloon western eastern "
              u"internet covid christmas easter belgische belg belgen franse fransen "
              u"duitse duits duitsers nederlandse nederlands italiaanse "
              u"italiaans spaanse spaans engelse engels britse brits britten "
              u"amerikaanse amerikaans amerikanen chinees chinezen russische "
              u"russisch russen oekraïense oekraïners europese europees vlaamse vlaams "
              u"waalse waals brusselse iraanse iraans turkse turks "
              u"japanse japans israëlische poolse pools ierse "
              u"americans germans belgians italians russians ukrainians greeks turks "
              u"arabs jews muslims christians africans asians europeans romans britons "
              u"iranians israelis palestinians palestinian syrian iraqis afghans afghan "
              u"lebanese egyptian moroccan algerian tunisian libyan nigerian kenyan "
              u"scottish welsh scots catalan basque hungarian romanian bulgarian czech "
              u"slovak slovenian croatian serbian bosnian albanian estonian latvian "
              u"lithuanian belarusian georgian armenian pakistani bangladeshi "
              u"indonesian vietnamese thai malaysian filipino argentine argentinian "
              u"chilean colombian peruvian venezuelan cuban soviet nazi catholic "
              u"protestant orthodox jewish muslim islamic christian buddhist hindu "
              u"north south east west northern southern central god bible easter "
              u"saxon bavarian prussian dresdner flemish sicilian venetian lebanese-born "
              u"danes dane swedes norwegians finns poles spaniards dutchman frenchman "
              u"englishman republican republicans democrat democrats "
              u"oekraïens belgisch chinese zwitserse zwitsers oostenrijkse oostenrijks "
              u"deense deens zweedse zweeds noorse noors finse fins griekse grieks "
              u"hongaarse tsjechische roemeense bulgaarse portugese marokkaanse "
              u"marokkaans syrische afghaanse irakese saoedische egyptische israëliërs "
              u"palestijnse palestijnen joodse joden islamitische christelijke "
              u"katholieke libanese libanees saksische berlijnse antwerpse gentse "
              u"parijse londense haagse amsterdamse rotterdamse utrechtse limburgse "
              u"grieken turken polen italianen spanjaarden canadese australische "
              u"braziliaanse mexicaanse argentijnse indiase pakistaanse afrikaanse "
              u"aziatische arabische arabieren koerdische koerden chinezen "
              u"belgen nederlander amerikaan rus russin oekraïener google-style god "
              u"bijbel kerst pasen pinksteren sinterklaas");
    return words;
}

} // namespace

bool isOrganisationWord(const QString &word)
{
    return organisationWords().contains(word);
}

bool isOrganisationTail(const QString &word)
{
    return organisationTails().contains(word);
}

bool isPersonTitle(const QString &word)
{
    return personTitles().contains(word);
}

bool isGivenName(const QString &word)
{
    return isGivenName(WordHash::of(word));
}

bool isPersonParticle(const QString &word)
{
    return personParticles().contains(word);
}

bool isConnector(const QString &word)
{
    return connectors().contains(word);
}

std::optional<EntityType> typeAnnouncedBy(const QString &word)
{
    static const QHash<QString, EntityType> all = allAnnouncements();
    const auto found = all.constFind(word);
    return found == all.cend() ? std::nullopt : std::optional<EntityType>(*found);
}

bool isSayingWord(const QString &word)
{
    return sayingWords().contains(word);
}

bool isCommonAcronym(const QString &word)
{
    return commonAcronyms().contains(word);
}

bool isCapitalisedAnyway(const QString &word)
{
    return capitalisedAnyway().contains(word);
}

const QList<DesignationHead> &designationHeads()
{
    static const QList<DesignationHead> heads{
        {{u"service"_s, u"public"_s, u"fédéral"_s}, u"SPF"_s},
        {{u"federale"_s, u"overheidsdienst"_s}, u"FOD"_s},
        {{u"servizio"_s, u"pubblico"_s, u"federale"_s}, u"SPF"_s},
        {{u"federal"_s, u"public"_s, u"service"_s}, u"FPS"_s},
        {{u"föderaler"_s, u"öffentlicher"_s, u"dienst"_s}, u"FÖD"_s},
        {{u"ministère"_s, u"de"_s, u"la"_s}, {}},
        {{u"ministère"_s, u"de"_s, u"l"_s}, {}},
        {{u"ministère"_s, u"des"_s}, {}},
        {{u"ministère"_s, u"du"_s}, {}},
        {{u"ministerie"_s, u"van"_s}, {}},
        {{u"ministero"_s, u"dell"_s}, {}},
        {{u"ministero"_s, u"della"_s}, {}},
        {{u"ministero"_s, u"degli"_s}, {}},
        {{u"ministero"_s, u"del"_s}, {}},
        {{u"ministero"_s, u"dei"_s}, {}},
        {{u"ministero"_s, u"delle"_s}, {}},
        {{u"ministero"_s, u"di"_s}, {}},
        {{u"ministère"_s, u"de"_s}, {}},
        {{u"ministère"_s, u"public"_s, u"de"_s}, {}},
        {{u"ministère"_s, u"public"_s, u"du"_s}, {}},
        {{u"ministry"_s, u"of"_s}, {}},
        {{u"procura"_s, u"di"_s}, {}},
        {{u"procura"_s, u"della"_s}, {}},
        {{u"procura"_s, u"generale"_s, u"di"_s}, {}},
        {{u"parquet"_s, u"de"_s}, {}},
        {{u"parquet"_s, u"du"_s}, {}},
        {{u"parquet"_s, u"général"_s, u"de"_s}, {}},
        {{u"parket"_s, u"van"_s}, {}},
        {{u"tribunal"_s, u"de"_s}, {}},
        {{u"tribunal"_s, u"régional"_s, u"de"_s}, {}},
        {{u"tribunal"_s, u"correctionnel"_s, u"de"_s}, {}},
        {{u"tribunal"_s, u"judiciaire"_s, u"de"_s}, {}},
        {{u"tribunal"_s, u"administratif"_s, u"de"_s}, {}},
        {{u"tribunale"_s, u"di"_s}, {}},
        {{u"tribunale"_s, u"regionale"_s, u"di"_s}, {}},
        {{u"rechtbank"_s, u"van"_s}, {}},
        {{u"cour"_s, u"d"_s, u"appel"_s, u"de"_s}, {}},
        {{u"corte"_s, u"d"_s, u"appello"_s, u"di"_s}, {}},
        {{u"hof"_s, u"van"_s, u"beroep"_s, u"van"_s}, {}},
        {{u"université"_s, u"de"_s}, {}},
        {{u"università"_s, u"di"_s}, {}},
        {{u"universiteit"_s, u"van"_s}, {}},
        {{u"préfecture"_s, u"de"_s}, {}},
        {{u"questura"_s, u"di"_s}, {}},
    };
    return heads;
}

namespace {

// All words that are a cue of some kind, by their hashes.
class CueTable
{
public:
    static const CueTable &instance()
    {
        static const CueTable table;
        return table;
    }

    WordCues find(quint64 hash) const
    {
        const size_t at = placeOf(hash);
        return m_hashes[at] == 0 ? WordCues() : m_cues[at];
    }

private:
    static constexpr size_t size = 16384; // open addressing; some 4,000 words

    // Apart, as most words of a text are none: their look-up ends with the hashes.
    std::vector<quint64> m_hashes = std::vector<quint64>(size); // 0: free
    std::vector<WordCues> m_cues = std::vector<WordCues>(size);

    size_t placeOf(quint64 hash) const
    {
        size_t at = hash & (size - 1);
        while (m_hashes[at] != 0 && m_hashes[at] != hash)
            at = (at + 1) & (size - 1);
        return at;
    }

    CueTable()
    {
        add(organisationWords(), WordCues::OrganisationWord);
        add(organisationTails(), WordCues::OrganisationTail);
        add(personTitles(), WordCues::PersonTitle);
        add(personParticles(), WordCues::PersonParticle);
        add(connectors(), WordCues::Connector);
        add(sayingWords(), WordCues::SayingWord);
        add(commonAcronyms(), WordCues::CommonAcronym);
        add(capitalisedAnyway(), WordCues::CapitalisedAnyway);
        add(sayVerbs(), WordCues::SayVerb);
        add(locatives(), WordCues::Locative);
        add(employerWords(), WordCues::EmployerBefore);
        add(placeWords(), WordCues::PlaceWord);
        add(auxiliaries(), WordCues::Auxiliary);
        add(bareNouns(), WordCues::BareNoun);
        addLanguages();
        add(setOf(u"and et en e und"), WordCues::Conjunction);
        add(setOf(u"de d du des di del della dell dei degli delle van von of"), WordCues::NameLink);
        add(setOf(u"m mr mrs ms mme mlle madame monsieur mademoiselle dhr mevr mevrouw meneer mijnheer herr frau sig "
                  u"signor signora dr"),
            WordCues::Honorific);
        add(setOf(u"le la l du de het the il lo dell dall all del della al dal au die der das dem den vom beim"),
            WordCues::Article);
        add(setOf(u"a an un une uno una een ein eine einer"), WordCues::Indefinite);
        add(setOf(
                u"baptisé baptisée nommé nommée appelé appelée dénommé dénommée surnommé surnommée named called dubbed "
                u"nicknamed namens genannt getauft genaamd gedoopt geheten chiamato chiamata denominato denominata "
                u"battezzato battezzata soprannominato soprannominata detto nom nome naam"),
            WordCues::NamingWord);
        add(setOf(u"internet web covid dieu dio god gott état états stato noël natale pâques pasqua toussaint "
                  u"renaissance rinascimento révolution ottocento novecento settecento seicento cinquecento "
                  u"quattrocento trecento duecento sessanta settanta ottanta novanta cinquanta quaranta trenta venti "
                  u"constitution costituzione holocaust shoah bible bibbia coran islam euro"),
            WordCues::Solemn);
        add(setOf(u"aux vers entre jusqu from to towards toward between around across outside throughout da dal dalla "
                  u"dalle dagli nel nell nella nelle negli alla alle agli allo sul sull sulla verso tra fra con i gli "
                  u"vanuit tussen rond rondom richting"),
            WordCues::Direction);
        add(setOf(u"ex anti pro non post pre pré néo neo mid trans quasi pseudo"), WordCues::Prefix);
        add(portfolios(), WordCues::Portfolio);
        for (const DesignationHead &head : designationHeads())
            at(head.words.first()).flags |= WordCues::DesignationHead;
        for (const QString &language : tableLanguages())
            add(stopWords(language), WordCues::stopWordOf(language));
        const QHash<QString, EntityType> announced = allAnnouncements();
        for (auto it = announced.cbegin(); it != announced.cend(); ++it) {
            WordCues &cues = at(it.key());
            cues.announces = true;
            cues.announced = it.value();
        }
    }

    void addLanguages()
    {
        for (const char *const *code = icu::Locale::getISOLanguages(); *code; ++code) {
            if (qstrlen(*code) != 2)
                continue;
            for (const icu::Locale &in : {icu::Locale("en"), icu::Locale("nl"), icu::Locale("de")}) {
                icu::UnicodeString name;
                icu::Locale(*code).getDisplayLanguage(in, name);
                const QString word = QString::fromUtf16(name.getBuffer(), name.length()).toLower();
                if (!word.contains(u' '))
                    at(word).flags |= WordCues::CapitalisedAnyway;
            }
        }
    }

    void add(const QSet<QString> &words, quint32 cue)
    {
        for (const QString &word : words)
            at(word).flags |= cue;
    }

    WordCues &at(const QString &word)
    {
        const quint64 hash = WordHash::of(word);
        const size_t at = placeOf(hash);
        m_hashes[at] = hash;
        return m_cues[at];
    }
};

// Half of a hash is enough to tell some 16,000 names from other words, and keeps the table small.
class GivenNames
{
public:
    GivenNames()
    {
        for (const QStringView name : givenNameList().split(u' ', Qt::SkipEmptyParts)) {
            const quint64 hash = WordHash::of(name);
            m_slots[placeOf(hash)] = keyOf(hash);
        }
    }

    bool contains(quint64 hash) const { return m_slots[placeOf(hash)] != 0; }

private:
    static constexpr size_t size = 65536;
    std::vector<quint32> m_slots = std::vector<quint32>(size); // open addressing, 0: free

    static quint32 keyOf(quint64 hash) { return static_cast<quint32>(hash >> 20) | 1U; }
    size_t placeOf(quint64 hash) const
    {
        size_t at = hash & (size - 1);
        while (m_slots[at] != 0 && m_slots[at] != keyOf(hash))
            at = (at + 1) & (size - 1);
        return at;
    }
};

} // namespace

quint32 WordCues::stopWordOf(const QString &language)
{
    const qsizetype index = tableLanguages().indexOf(language);
    return index < 0 ? 0 : static_cast<quint32>(FirstStopWord) << index;
}

WordCues cuesOf(quint64 lowerHash)
{
    return CueTable::instance().find(lowerHash);
}

bool isGivenName(quint64 lowerHash)
{
    static const GivenNames names;
    return names.contains(lowerHash);
}

} // namespace dossier
