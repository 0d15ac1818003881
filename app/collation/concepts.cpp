// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/concepts.h"

#include "analysis/stopwords.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

// One meaning a row: de, en, fr, it, nl. A stem ends in *; the rest are whole words.
struct Meaning
{
    std::array<const char16_t *, 5> words;
};

constexpr Meaning meanings[]{
    // asking and finding out
    {{u"ermittlung* untersuch* ermittel*", u"investigat* inquir* probe*", u"enquêt* enquet* investigation*",
        u"indagin* inchiest* indaga*", u"onderzo*"}},
    {{u"gericht* justiz* richter*", u"judicial* court* judge* magistrat*", u"judiciaire* tribuna* juge* magistrat*",
        u"giudiziari* tribunal* giudic* magistrat*", u"gerecht* rechter* rechtbank*"}},
    {{u"staatsanwalt*", u"prosecut*", u"procureur* parquet*", u"procur*", u"parket* aanklager*"}},
    {{u"polizei*", u"police*", u"polic*", u"polizi*", u"politie*"}},
    {{u"entdeck* find* fand gefunden", u"discover* find* found", u"découv* trouv* décel*", u"scopr* scopert* trova*",
        u"ontdek* vond* vind* gevonden"}},
    {{u"spur* hinweis*", u"trace* trail* clue* sign* indicat*", u"trace* piste* indice* signe*",
        u"tracc* indizi* segn*", u"spoor sporen aanwijz*"}},
    {{u"zeig* beleg*", u"show* demonstrat* reveal*", u"montr* démontr* révél*", u"mostr* dimostr* rivela*",
        u"toon* aantoon* bleek blijk*"}},
    {{u"analys* auswert*", u"analys* analyz*", u"analys*", u"analis*", u"analys*"}},
    {{u"verdacht* vermut*", u"suspect* suspicio* alleg* presum*", u"soupçon* suspic* présum* suspect*",
        u"sospett* presunt*", u"verdacht* vermoed*"}},
    {{u"zweifelhaft* dubios*", u"dubious* doubt* suspicious*", u"douteu*", u"dubb*", u"verdacht* twijfel*"}},
    // attack and harm
    {{u"angriff* angegriff* attack* anschlag*", u"attack* cyberattack*", u"attaq* cyberattaq*", u"attacc*",
        u"aanval* cyberaanval*"}},
    {{u"angreifer*", u"attacker* intruder* perpetrator*", u"attaquant* intrus auteur*", u"aggressor* autor* intrus*",
        u"aanvaller* indringer* dader*"}},
    {{u"eindring* eingedrung* einbruch*", u"intru* break broke* penetrat* gain*",
        u"intrusion* introdui* pénétr* piratage*", u"intrusion* introd* penetra* accedere accedervi",
        u"inbraak* binnendring* indring*"}},
    {{u"hacker* gehackt*", u"hack*", u"pirat* hack*", u"hacker* pirat*", u"hack*"}},
    {{u"spionage*", u"spy* espionage* cyberespionage*", u"espion* cyberespion*", u"spion*", u"spion* spioneren"}},
    {{u"opfer*", u"victim*", u"victime*", u"vittim*", u"slachtoffer*"}},
    {{u"schwachstelle* lücke*", u"vulnerab* flaw* hole* weakness*", u"vulnérab* faille* défaut*", u"vulnerab* fall*",
        u"kwetsba* lek lekken beveiligingsprobleem*"}},
    {{u"hintertür*", u"backdoor* door*", u"porte* dérobé*", u"porta porte backdoor*", u"achterpoort* achterdeur*"}},
    {{u"schadsoftware*", u"malware*", u"malware* maliciel* malveillant*", u"malware*", u"malware*"}},
    {{u"komplex*", u"complex*", u"complex*", u"compless*", u"complex* ingewikkeld*"}},
    {{u"ausgeklügelt* ausgefeilt*", u"sophisticat* advanced", u"sophistiqu* avancé*", u"sofisticat* avanzat*",
        u"geavanceerd* verfijnd*"}},
    {{u"gezielt*", u"target*", u"ciblé* cibl*", u"mirat* mira* bersagli*", u"doelbewust* gericht*"}},
    {{u"entschlossen*", u"determin*", u"détermin*", u"determin*", u"vastberaden* doelbewust*"}},
    {{u"diskret* verborgen*", u"discreet* stealth* hidden*", u"discret* discrét*", u"discret*",
        u"verborgen* discreet*"}},
    {{u"ausnutz* ausgenutz*", u"exploit*", u"exploit*", u"sfrutta*", u"misbruik* uitbuit* uitgebuit*"}},
    {{u"dieb* stahl* gestohlen*", u"steal* stole* theft* exfiltrat* taken took", u"vol vols volé* exfiltr* dérob*",
        u"rubat* furt* esfiltr*", u"stal* gestolen* diefstal* buitgemaakt*"}},
    {{u"leck* abfluss*", u"leak* breach*", u"fuite* violation* brèche*", u"fuga violazion*", u"lek* datalek*"}},
    {{u"abfang* abgefangen*", u"intercept*", u"intercept*", u"intercett*", u"onderschep*"}},
    {{u"tot tote getötet* starb*", u"dead death* kill* died", u"mort* tué* décè*", u"mort* uccis*",
        u"dood* doden gedood* stierf overleden"}},
    {{u"verletz*", u"injur* wound*", u"bless*", u"ferit*", u"gewond*"}},
    {{u"festnahm* festgenommen* verhaft*", u"arrest* detain*", u"arrêté* arrestat* interpell*", u"arrest* fermat*",
        u"aangehouden arrest* gearresteerd*"}},
    // means
    {{u"netz* netzwerk*", u"network*", u"réseau*", u"rete reti", u"netwerk*"}},
    {{u"server*", u"server*", u"serveur*", u"server*", u"server*"}},
    {{u"system*", u"system*", u"systèm*", u"sistem*", u"systeem* systemen computersysteem*"}},
    {{u"computer* rechner* informatik*", u"computer* it", u"informatiq* ordinateur*", u"informatic* computer*",
        u"computer* informatica*"}},
    {{u"mail* nachricht*", u"mail* email* message*", u"mail* email* courriel* messager*", u"mail* email* messagg*",
        u"mail* email* bericht*"}},
    {{u"daten* angaben*", u"data*", u"données*", u"dati", u"data* gegevens* databank*"}},
    {{u"dokument* unterlagen*", u"document*", u"document*", u"document*", u"document* stukken"}},
    {{u"ausweis* identität*", u"identit* id", u"identit*", u"identit*", u"identiteit* identiteitskaart*"}},
    {{u"zugang* zugriff*", u"access* entr*", u"accès accéd* entré*", u"access* accedere", u"toegang* inzage"}},
    {{u"aktualisier* update* korrektur*", u"update* patch* fix*", u"correctif* patch*",
        u"aggiornament* patch* correzion*", u"update* patch* bijgewerkt*"}},
    {{u"sicherheit* gesichert*", u"secur* safe*", u"sécur* sûret*", u"sicur* sicurezza cybersicurezz*",
        u"veilig* beveilig*"}},
    {{u"software* programm*", u"software* program*", u"logiciel* programme*", u"software* programm*",
        u"software* programma*"}},
    {{u"passwort* zugangsdaten*", u"password* credential*", u"passe identifiant* identification*",
        u"password* credenzial*", u"wachtwoord* inloggegeven*"}},
    {{u"gerät* anlage*", u"device* appliance*", u"appareil* dispositif*", u"dispositiv* apparecchi*",
        u"apparaat* apparaten toestel*"}},
    {{u"gesäubert* bereinig*", u"clean*", u"nettoy*", u"ripulit* pulit*", u"opgeruimd* gezuiverd* schoon*"}},
    {{u"wiederherstell* wiederhergestell*", u"restor*", u"rétabl* restaur*", u"ristabil* ripristin*", u"herstel*"}},
    {{u"gelöscht* entfern*", u"delet* remov* erase*", u"supprim* enlev* retir*", u"rimoss* rimuov* cancell* eliminat*",
        u"verwijder* gewist*"}},
    {{u"geschlossen* gestoppt* block*", u"clos* shut stop* block* bloqu*", u"fermé* stopp* bloqu* comblé*",
        u"chius* blocc* ferma*", u"gesloten gestopt blokkeer* geblokkeerd*"}},
    {{u"überwach* beobacht*", u"monitor* watch* surveill*", u"surveill* monitor*", u"monitor* sorvegl*",
        u"monitor* bewak* toezicht*"}},
    {{u"modernisier*", u"modernis* moderniz*", u"modernis*", u"modernizz*", u"moderniser* vernieuw*"}},
    {{u"infrastruktur*", u"infrastructure*", u"infrastructure*", u"infrastruttur*", u"infrastructuur*"}},
    {{u"kontroll*", u"control*", u"contrôl*", u"controll*", u"controle*"}},
    {{u"lage situation", u"situation*", u"situation*", u"situazion*", u"situatie* toestand*"}},
    {{u"ernst", u"serious* severe", u"sérieu* grave*", u"seri* grav*", u"ernstig*"}},
    {{u"mittel ressourcen fähigkeit*", u"means resource* capabilit* capacit*", u"moyen* ressource* capacit*",
        u"risors* mezz* capacit*", u"middelen capaciteit*"}},
    {{u"maßnahm*", u"measure* action* step*", u"mesure* action*", u"misur* azion*", u"maatregel* actie*"}},
    {{u"hilfe unterstütz*", u"help* assist* support* aid*", u"aide* assist* souten* soutien*",
        u"aiut* assist* support* sostegn*", u"hulp bijstand ondersteun* steun*"}},
    {{u"gefordert* bat bitte gebeten", u"ask* request* demand* urg*", u"demand* exhort* requis*",
        u"chies* richied* chied*", u"vroeg* gevraagd* verzo*"}},
    {{u"empfahl* empfohlen* rat riet", u"advis* recommend*", u"conseil* recommand*", u"consigl* raccomand*",
        u"adviseer* aanbev* aangeraden"}},
    {{u"ersetz*", u"replac*", u"remplac*", u"sostitu*", u"vervang*"}},
    // who
    {{u"minister* ministerin*", u"minister*", u"ministre*", u"ministr*", u"minister*"}},
    {{u"inneres innen* innenministerium*", u"interior home", u"intérieur", u"interno interni", u"binnenland*"}},
    {{u"außen* auswärtig* ausland*", u"foreign abroad", u"étrang*", u"ester* estera", u"buitenland*"}},
    {{u"angelegenheit*", u"affairs", u"affaires", u"affari", u"zaken"}},
    {{u"öffentlich* föd", u"public* fps", u"publi* spf", u"pubblic* spf",
        u"publiek* openba* overheid overheidsdienst overheidsdiensten fod"}},
    {{u"bundes* föderal* föd", u"federal* fps", u"fédéra* spf", u"federal* spf", u"federa* fod"}},
    {{u"dienst* föd", u"service* fps", u"service* spf", u"serviz* spf",
        u"dienst* overheidsdienst overheidsdiensten fod"}},
    {{u"behörde* amt ämter", u"authorit* official* agenc* instance*", u"autorit* instance* officiel* agence*",
        u"autorit* istanz* ufficial* agenzi*", u"autoriteit* instantie* officiële overheid*"}},
    {{u"regierung* staatlich*", u"government* state*", u"gouvernement* état* étatique*", u"govern* stato statal*",
        u"regering* staat* overheid*"}},
    {{u"firma* unternehmen* gesellschaft*", u"compan* firm* business* enterprise* corporate*",
        u"entreprise* société* firme*", u"aziend* impres* società", u"bedrij* onderneming* firma*"}},
    {{u"organisation*", u"organisation* organization*", u"organisation*", u"organizzazion*", u"organisatie*"}},
    {{u"gruppe*", u"group*", u"groupe*", u"grupp*", u"groep*"}},
    {{u"akteur*", u"actor*", u"acteur*", u"attor* attore", u"actor*"}},
    {{u"forscher*", u"researcher*", u"chercheur*", u"ricercator*", u"onderzoeker*"}},
    {{u"experte* fachleute*", u"expert*", u"expert*", u"espert*", u"expert* deskundige*"}},
    {{u"kunde* kunden*", u"customer* client*", u"client*", u"client*", u"klant*"}},
    {{u"mitarbeiter* beschäftigte* angestellte*", u"employee* staff* worker*", u"employé* agent* personnel*",
        u"dipendent* personale*", u"werknemer* personeel* medewerker*"}},
    {{u"bürger*", u"citizen*", u"citoyen*", u"cittadin*", u"burger*"}},
    {{u"sprecher* sprecherin*", u"spokes*", u"porte-parole parole", u"portavoce", u"woordvoer*"}},
    {{u"presse medien* zeitung*", u"press media newspaper* journal*", u"presse média* journa* quotidien*",
        u"stampa media giornal* quotidian*", u"pers media krant*"}},
    {{u"nachrichtendienst* geheimdienst*", u"intelligence", u"renseignement* intelligence", u"intelligence",
        u"inlichting*"}},
    {{u"chines* china", u"chin*", u"chin*", u"cin*", u"chin*"}},
    {{u"russ*", u"russia*", u"russ* russie", u"russ*", u"russ* rusland"}},
    {{u"belg*", u"belg*", u"belg*", u"belg*", u"belg*"}},
    {{u"franzö* frankreich", u"french france", u"franç* france", u"francese francia", u"frans* frankrijk"}},
    {{u"deutsch*", u"german*", u"allem*", u"tedesc* germania", u"duits*"}},
    {{u"niederl* holländ*", u"dutch netherlands", u"néerland* pays-bas", u"olandes* olanda", u"nederland*"}},
    {{u"amerikan* usa us", u"american* us usa", u"améric*", u"american* statunitens*", u"amerikaan*"}},
    {{u"brüssel*", u"brussels", u"bruxell*", u"bruxelles", u"brussel*"}},
    {{u"national* landesweit*", u"national*", u"national*", u"nazional*", u"nationa*"}},
    {{u"land länder*", u"countr*", u"pays", u"paes*", u"land landen"}},
    {{u"welt* weltweit*", u"world* global*", u"mond*", u"mond*", u"wereld*"}},
    // saying
    {{u"mitteilung* erklärung*", u"statement* communiqu* release*", u"communiqué* déclaration*", u"comunicat*",
        u"mededeling* verklaring* persbericht* communiqué*"}},
    {{u"bestätig*", u"confirm*", u"confirm*", u"conferm*", u"bevestig*"}},
    {{u"meld* bericht*", u"report* announc*", u"rapport* annonc* signal*", u"riport* annunci* segnala*",
        u"meld* bericht* aankondig*"}},
    {{u"sagte* erklärte* sagt", u"said say* told declar* stat*", u"déclar* dit indiqu* précis* affirm*",
        u"dett* dichiar* afferma* dice", u"zegt zei zegg* stelt stelde verklaar*"}},
    {{u"informier* benachrichtig* gewarnt* warnte*", u"inform* notif* warn* alert*",
        u"prévenu* inform* averti* courant", u"avvert* inform* corrent*",
        u"hoogte ingelicht* verwittig* gewaarschuwd* waarschuw*"}},
    {{u"einzelheit* detail*", u"detail*", u"détail*", u"dettagl*", u"detail*"}},
    {{u"frage* fragen antwort*", u"question* answer* repl* respon*", u"question* répon*", u"domand* rispo*",
        u"vraag vragen antwoord*"}},
    {{u"veröffentlich*", u"publish* disclos* publicat*", u"publi* divulg*", u"pubblic* divulg*",
        u"gepubliceerd* publice* bekend* vrijgegeven*"}},
    // how much, when
    {{u"hälfte halb*", u"half", u"moitié demi*", u"metà mezz*", u"helft half"}},
    {{u"drittel", u"third*", u"tiers", u"terzo terzi", u"derde"}},
    {{u"alle gesamt* vollständig*", u"entire* complete* full* whole", u"entier* complet* complèt*", u"inter* complet*",
        u"volledig* geheel hele"}},
    {{u"mehrere", u"several", u"plusieurs", u"divers* numeros* alcun*", u"verschillende meerdere"}},
    {{u"tausend*", u"thousand*", u"millier* mille", u"migliai* mille mila", u"duizend*"}},
    {{u"million*", u"million*", u"million*", u"milion*", u"miljoen*"}},
    {{u"jahr jahre jahren jahres*", u"year*", u"an ans année*", u"ann*", u"jaar jaren"}},
    {{u"anfang* beginn*", u"begin* start* beginning", u"début* commenc*", u"inizi*", u"begin*"}},
    {{u"januar", u"january", u"janvier", u"gennaio", u"januari"}},
    {{u"februar", u"february", u"février", u"febbraio", u"februari"}},
    {{u"märz", u"march", u"mars", u"marzo", u"maart"}},
    {{u"april", u"april", u"avril", u"aprile", u"april"}},
    {{u"mai", u"may", u"mai", u"maggio", u"mei"}},
    {{u"juni", u"june", u"juin", u"giugno", u"juni"}},
    {{u"juli", u"july", u"juillet", u"luglio", u"juli"}},
    {{u"august", u"august", u"août", u"agosto", u"augustus"}},
    {{u"september", u"september", u"septembre", u"settembre", u"september"}},
    {{u"oktober", u"october", u"octobre", u"ottobre", u"oktober"}},
    {{u"november", u"november", u"novembre", u"novembre", u"november"}},
    {{u"dezember", u"december", u"décembre", u"dicembre", u"december"}},
    {{u"montag*", u"monday", u"lundi", u"lunedì", u"maandag"}},
    {{u"dienstag*", u"tuesday", u"mardi", u"martedì", u"dinsdag"}},
    {{u"mittwoch*", u"wednesday", u"mercredi", u"mercoledì", u"woensdag"}},
    {{u"donnerstag*", u"thursday", u"jeudi", u"giovedì", u"donderdag"}},
    {{u"freitag*", u"friday", u"vendredi", u"venerdì", u"vrijdag"}},
    {{u"samstag* sonnabend*", u"saturday", u"samedi", u"sabato", u"zaterdag"}},
    {{u"sonntag*", u"sunday", u"dimanche", u"domenica", u"zondag"}},
    // matters of state and trade
    {{u"wahl wahlen", u"election* vote*", u"élection* vote*", u"elezion* vot*", u"verkiezing* stem*"}},
    {{u"krise* notfall*", u"crisis emergenc*", u"crise* urgence*", u"crisi urgenza emergenz*",
        u"crisis* noodgeval nood*"}},
    {{u"plan pläne*", u"plan plans", u"plan* cyberplan*", u"piano piani cyberplan*", u"plan plannen"}},
    {{u"zentrum zentrale*", u"cent*", u"centre* centra*", u"centr*", u"centrum centra*"}},
    {{u"schutz schütz* geschützt*", u"protect*", u"protec* protég*", u"prote*", u"bescherm*"}},
    {{u"wichtig*", u"important* key", u"importan*", u"importan*", u"belangrijk*"}},
    {{u"sensibel* vertraulich* heikel*", u"sensitive* confidential* classified*", u"sensib* confidenti* classifi*",
        u"sensib* riservat* confidenz*", u"gevoelig* vertrouwelijk* geheim*"}},
    {{u"person* persönlich*", u"person* personal*", u"personn*", u"person*", u"perso*"}},
    {{u"intern*", u"intern*", u"intern*", u"intern*", u"intern*"}},
    {{u"kommunikation*", u"communicat*", u"communicat*", u"comunicazion*", u"communicatie*"}},
    {{u"lokal* örtlich*", u"local*", u"loca*", u"local*", u"lokaal* lokale plaatselijk*"}},
    {{u"eingehend* ausgehend*", u"incoming* outgoing*", u"entrant* sortant*", u"entrata uscita",
        u"inkomend* uitgaand*"}},
    {{u"gefahr* bedroh* risiko*", u"danger* threat* risk*", u"danger* menac* risque*", u"pericol* minacc* rischi*",
        u"gevaar* dreig* risico*"}},
    {{u"geld* zahl* bezahl*", u"money* pay* paid", u"argent pay*", u"denar* sold* paga*", u"geld betaal* betal*"}},
    {{u"bank banken", u"bank banks", u"banque*", u"banc*", u"bank banken"}},
    {{u"vertrag* vereinbar*", u"contract* agreement* agreed", u"contrat* accord*", u"contratt* accord*",
        u"contract* overeenkomst* akkoord*"}},
    {{u"gesetz*", u"law laws legislat*", u"loi lois légis*", u"legge leggi", u"wet wetten wetgev*"}},
    {{u"fall", u"case", u"dossier* cas", u"caso", u"zaak dossier*"}},
    {{u"schwer schwierig*", u"difficult* hard", u"difficil*", u"difficil*", u"moeilijk*"}},
    {{u"wahrscheinlich* vermutlich*", u"likel* probabl*", u"probab* vraisembl*", u"probabil*",
        u"waarschijnlijk* vermoedelijk*"}},
    {{u"eröffn* geöffnet*", u"open*", u"ouv*", u"apert* apri* avvia*", u"open* geopend*"}},
    {{u"leit* geleitet*", u"led lead* direct*", u"dirig* men*", u"guid* dirig*", u"leid* geleid*"}},
    {{u"umfang* ausmaß*", u"extent* scale* scope*", u"étendu* ampleur*", u"portat* estension*", u"omvang*"}},
    {{u"beginn ursprung* quelle*", u"source* origin*", u"source* origin*", u"font* origin*", u"bron* oorsprong*"}},
    {{u"verfahren*", u"procedur* process*", u"procédur* process*", u"procedur* process*", u"procedure* proces*"}},
    {{u"zuschreib* zugeschrieben*", u"attribut*", u"attribu*", u"attribu*", u"toeschrij* toegeschreven*"}},
    {{u"hafen* häfen", u"port harbour* harbor*", u"port ports", u"porto porti", u"haven*"}},
    {{u"schiff*", u"ship ships vessel*", u"navire* bateau*", u"nave navi", u"schip schepen"}},
    {{u"feuer* brand*", u"fire fires blaze*", u"feu feux incendie*", u"fuoco incendi*", u"brand* vuur*"}},
    {{u"brücke*", u"bridge*", u"pont ponts", u"ponte ponti", u"brug bruggen"}},
    {{u"stadt städt*", u"city cities town*", u"ville* villes", u"città", u"stad steden"}},
    {{u"schule* schüler*", u"school*", u"écol* lycé*", u"scuol*", u"school* scholen"}},
    {{u"krankenhaus* klinik*", u"hospital*", u"hôpita* clinique*", u"ospedal*", u"ziekenhui*"}},
};

struct Stem
{
    QString stem;
    int meaning = 0;
};

struct LanguageConcepts
{
    QMultiHash<QString, int> words;
    QHash<QString, QList<Stem>> stems; // by their first three letters
};

QHash<QString, LanguageConcepts> allConcepts()
{
    QHash<QString, LanguageConcepts> all;
    int meaning = 0;
    for (const Meaning &row : meanings) {
        ++meaning;
        for (size_t column = 0; column < row.words.size(); ++column) {
            LanguageConcepts &concepts = all[tableLanguages()[static_cast<qsizetype>(column)]];
            const QStringList words = QString::fromUtf16(row.words[column]).split(u' ', Qt::SkipEmptyParts);
            for (const QString &word : words) {
                if (word.endsWith(u'*'))
                    concepts.stems[word.first(std::min<qsizetype>(3, word.size() - 1))].append(
                        {word.chopped(1), meaning});
                else
                    concepts.words.insert(word, meaning);
            }
        }
    }
    return all;
}

} // namespace

QList<int> conceptsOf(const QString &word, const QString &language)
{
    static const QHash<QString, LanguageConcepts> all = allConcepts();
    const auto concepts = all.constFind(language);
    if (concepts == all.cend())
        return {};
    // A whole word says more exactly what it means than how it begins.
    QList<int> found = concepts->words.values(word);
    if (!found.isEmpty())
        return found;
    const auto stems = concepts->stems.constFind(word.first(std::min<qsizetype>(3, word.size())));
    if (stems == concepts->stems.cend())
        return found;
    for (const Stem &stem : *stems) {
        if (word.startsWith(stem.stem) && !found.contains(stem.meaning))
            found.append(stem.meaning);
    }
    return found;
}

} // namespace dossier
