// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/reportwords.h"

#include "analysis/stopwords.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

// One topic a row: de, en, fr, it, nl. A stem ends in *; the rest are whole words. Two words have a _ between them.
struct Topic
{
    ReportPart part = ReportPart::Happening;
    std::array<const char16_t *, 5> words;
};

constexpr ReportPart happening = ReportPart::Happening;
constexpr ReportPart counted = ReportPart::Counted;

constexpr Topic topics[]{
    // what a sum of money is
    {happening, {u"belohnung*", u"reward* bounty", u"récompense*", u"ricompens* taglia", u"beloning* tipgeld"}},
    {happening, {u"lösegeld*", u"ransom*", u"rançon*", u"riscatt*", u"losgeld*"}},
    {happening,
        {u"schaden* schäden wert werte gesamtwert* sachschaden versicherungswert*",
            u"damage damages worth value* valued", u"dommage* préjudice* dégât* valeur* vaut valent",
            u"danno danni valore valor* vale valgono", u"schade* waarde* waard"}},
    {happening,
        {u"umsatz* umsätze* erlös* einbuße* verlust*", u"sales revenue* turnover loss losses",
            u"vente* recette* pertes perte chiffre_d", u"fatturat* ricav* perdita perdite vendite",
            u"omzet* verlies verliezen derving"}},
    {happening,
        {u"kosten kostete* gekostet", u"cost costs costing", u"coût* coûté*", u"costo costi costat* costò",
            u"kosten kostte* gekost"}},
    {happening,
        {u"geldstrafe* bußgeld*", u"fine fined fines penalt*", u"amende* pénalité*", u"multa multe multat* ammend*",
            u"boete* beboet*"}},
    {happening,
        {u"kredit* darlehen finanzierung*", u"loan* funding", u"prêt prêts financement*", u"prestit* finanziament*",
            u"lening* financiering*"}},
    {happening,
        {u"kaufpreis* gekauft* erwarb* erworben*", u"bought acquired purchas* acquisition*",
            u"acheté* acquis acquisition*", u"acquist* comprat*", u"gekocht* aangekocht* verworven aankoop*"}},
    {happening,
        {u"verkauf* angeboten*", u"sold sale offered", u"vendu* en_vente vente", u"vendut* vendit* offert*",
            u"verkocht* aangeboden* verkoop*"}},
    {happening,
        {u"gezahlt bezahlt zahlte* erhalten überwiesen*", u"paid payment* received sent",
            u"payé* versé* paiement* perçu* reçu*", u"pagat* versat* pagament* ricevut*",
            u"betaald* betaling* ontvangen ontving"}},
    {happening,
        {u"forder* gefordert*", u"demand demands demanded demanding", u"réclam* exig*", u"chied* chiest* richiest*",
            u"eist eisen eiste* geëist*"}},
    // what was done
    {happening,
        {u"tot tote toten getötet* starb* gestorben* todesopfer* umgekommen* leben_gekommen",
            u"dead death deaths killed died perished lost_their", u"mort morts tué* tués décès décédé* péri péris",
            u"mort* uccis* decedut* perso_la", u"dood doden dodental gedood* overleden omgekomen leven_gekost"}},
    {happening, {u"verletz*", u"injured injuries wounded hurt", u"blessé*", u"ferit*", u"gewond*"}},
    {happening, {u"vermisst*", u"unaccounted missing", u"disparus disparues", u"dispers*", u"vermist*"}},
    {happening,
        {u"festgenommen* festnahm* verhaft*", u"arrest* detained", u"arrêté* arrestation* interpell* écrou*",
            u"arrestat* arrest*", u"aangehouden aanhouding* arrest* gearresteerd* opgepakt*"}},
    {happening,
        {u"verurteilt* urteil*", u"sentenced convicted conviction*", u"condamné* condamnation*", u"condannat* condann*",
            u"veroordeeld* veroordeling*"}},
    {happening,
        {u"angeklagt* anklage*", u"charged charges indict*", u"inculpé* inculpation*", u"incriminat* imputat* rinviat*",
            u"aangeklaagd* aanklacht*"}},
    {happening,
        {u"durchsuch* razzia*", u"raid raids raided searched", u"perquisition* fouill* descente*", u"perquisi* blitz",
            u"doorzocht* huiszoeking* inval invallen"}},
    {happening,
        {u"beschlagnahm* abtransportiert*", u"seize* seizing seizure* confiscat* impound*",
            u"saisi* saisie* confisqu* emporté*", u"sequestr* confisc* portat*_via", u"beslag* in_beslag weggehaald*"}},
    {happening,
        {u"fehl* gestohl* stahl* entwendet* geraubt* erbeutet* beute mitgenommen",
            u"missing stole stolen theft looted loot made_off took_away", u"manque* volé* dérob* butin disparu*",
            u"manca* rubat* rubaron* furt* sottratt* sparit* sparir* bottino",
            u"ontbre* gestolen buit* meegenomen verdwenen geroofd* roof"}},
    {happening,
        {u"zurück* rückgabe* wiedergefunden* wiedererlangt* übergeben übergab*",
            u"back returned recovered handed_over handed_back took_charge retrieved",
            u"rendu* restitu* remis remise* retrouvé* récupér*",
            u"restitui* restituit* recuperat* ritrovat* riconsegnat* consegnat*",
            u"terug* overgedragen overhandig* teruggevonden teruggegeven"}},
    {happening,
        {u"gegründet* gründete* gründung* eingerichtet* gestiftet*", u"founded establish* set_up founding",
            u"fondé* fonda fondation* créé*", u"fondò fondat* fondazione istituit*",
            u"gesticht* opgericht* oprichting stichtte"}},
    {happening,
        {u"erstmals zuerst gab_es", u"first earliest", u"première* premier*", u"prima_volta primo prime", u"eerst*"}},
    {happening,
        {u"begann* begonnen beginn* ausbruch*", u"began begun started outbreak*", u"commencé* débuté* début*",
            u"iniziat* cominciat* inizio", u"begon* begonnen uitbraak*"}},
    {happening,
        {u"endete* beendet* ende", u"ended ending finished", u"terminé* achevé* fin", u"terminat* finit* conclus*",
            u"eindig* beëindigd* afgelopen"}},
    {happening,
        {u"veröffentlicht* erschien*", u"publish* released", u"publié* paru parue diffusé*",
            u"pubblicat* diffus* uscit*", u"gepubliceerd* verschenen uitgebracht*"}},
    {happening,
        {u"entdeckt* bemerkt* festgestellt*", u"discover* detected noticed uncovered",
            u"découv* détecté* repéré* constaté*", u"scopert* scopr* individuat* rilevat*",
            u"ontdekt* vastgesteld* opgemerkt*"}},
    {happening,
        {u"eindrang* eingedrung* einbrach* eingebrochen*",
            u"broke_in broke_into breached infiltrat* got_in gained_entry", u"introdui* pénétré* infiltré*",
            u"introdott* penetrat* infiltrat* violat*", u"binnendrong* binnengedrong* binnendringen ingebroken"}},
    {happening,
        {u"eröffnet* eröffnung* öffnet* geöffnet*", u"opened opening inaugurat*",
            u"ouvert* ouvrit inauguré* ouverture*", u"apert* aprì aprirono inaugurat* apertura",
            u"geopend* opende* opening"}},
    {happening,
        {u"geliefert* lieferte* bereitgestellt* eingetroffen* angekommen*", u"arrived delivered supplied provided",
            u"fourni* livré* arrivé*", u"fornit* arrivat* consegnat*", u"geleverd* leverde* bezorgd* aangekomen"}},
    {happening,
        {u"schlüssel entschlüssel*", u"key keys decrypt*", u"clé clés clef clefs déchiffre* décrypt*",
            u"chiave chiavi decifra* decritt* decript*", u"sleutel* ontsleutel* decrypt*"}},
    {happening,
        {u"geschlossen* schließung* stillgelegt*", u"closed closure* shut", u"fermé* fermeture*", u"chius* chiusura",
            u"gesloten sluiting*"}},
    {happening,
        {u"gestrichen* annulliert* ausgefallen*", u"cancelled canceled cancellation*", u"annulé* annulation*",
            u"cancellat* cancellazion* annullat*", u"geschrapt* geannuleerd*"}},
    {happening,
        {u"gestrandet* festsaßen", u"stranded", u"bloqués_au au_sol", u"a_terra bloccati", u"gestrand* de_grond"}},
    {happening,
        {u"übernahme* übernimmt übernommen*", u"takeover* buyout*", u"rachat* rachet* transaction*",
            u"cedut* cessione rilevat*", u"overname* overgenomen"}},
    {happening, {u"evakuier*", u"evacuat*", u"évacu*", u"evacua*", u"geëvacueer* evacuatie*"}},
    {happening,
        {u"zurückgetreten* rücktritt*", u"resigned resignation", u"démissionné* démission", u"dimess* dimission*",
            u"ontslag aftred* opgestapt"}},
    {happening, {u"gewählt* ernannt*", u"elected appointed", u"élu* nommé*", u"elett* nominat*", u"verkozen benoemd*"}},
    {happening,
        {u"unterzeichn* unterschrieb*", u"signed signing", u"signé* signature", u"firmat* firma",
            u"ondertekend* ondertekening"}},
    {happening,
        {u"gesunken sank versenkt*", u"sank sunk sinking", u"coulé* naufrag* sombré*", u"affondat* naufrag*",
            u"gezonken zonk*"}},
    {happening,
        {u"abgestürzt* absturz* abstürz*", u"crashed crash", u"écras* crash", u"precipitat* schiant*",
            u"neergestort* crash*"}},
    {happening,
        {u"explodiert* explosion* detonier*", u"explo* blast detonat*", u"explos*", u"esplos*",
            u"ontploft* ontploffing* explosie*"}},
    {happening, {u"geboren", u"born", u"né née nés", u"nato nata nati", u"geboren"}},
    {happening,
        {u"aufgesetzt* neuinstallier* wiederaufgebaut* ausgetauscht*", u"rebuilt rebuild* reinstall* replaced",
            u"réinstall* reconstru* remplacé*", u"reinstallat* ricostrui* sostituit*",
            u"herbouwd* heropgebouwd* vervangen* geherinstalleerd*"}},
    {happening,
        {u"infiziert* befallen* betroffen* getroffen stillstand* standen_still lahmgelegt*",
            u"infected affected hit struck crippled halted stood_still", u"infecté* touché* atteint* frappé* paralysé*",
            u"infettat* infett* colpit* paralizzat* ferme", u"besmet* getroffen stilgelegd* lamgelegd* stil"}},
    {happening,
        {u"eingesetzt* beteiligt* einsatz*", u"deployed took_part mobilised mobilized",
            u"mobilisé* déployé* participé*", u"impiegat* mobilitat* schierat* partecipat*",
            u"ingezet* deden_mee meegedaan meededen inzet"}},
    {happening, {u"verschlüssel*", u"encrypt*", u"chiffré* crypté*", u"cifrat* crittograf*", u"versleuteld*"}},
    {happening,
        {u"marschiert* demonstrier* protestier*", u"marched protest* demonstrat*", u"manifest* défilé*",
            u"manifesta* corteo protest*", u"betoog* betoging* protest* demonstr*"}},
    // what there is so many of
    {counted,
        {u"polizist* polizeibeamt* beamt*", u"officer officers policem*", u"policier* agents gendarmes",
            u"agenti poliziott* carabinieri", u"agenten politieagent* politiemensen"}},
    {counted,
        {u"soldat* truppen", u"soldier* troops", u"soldat* militaires", u"soldati militari", u"soldaten militairen"}},
    {counted, {u"feuerwehr*", u"firefighter* firemen", u"pompier*", u"pompier* vigili_del", u"brandweer*"}},
    {counted, {u"männer", u"men", u"hommes", u"uomini", u"mannen"}},
    {counted,
        {u"verdächtig* beschuldigt* täter*", u"suspect* defendant* robber* burglar*",
            u"suspects accusés malfaiteur* cambrioleur*", u"sospettat* imputati indagati ladri",
            u"verdachten dader* daders"}},
    {counted, {u"mensch* personen leute", u"people persons", u"personnes gens", u"persone", u"mensen personen"}},
    {counted, {u"opfer* todesopfer*", u"victim*", u"victime*", u"vittim*", u"slachtoffer*"}},
    {counted, {u"tote toten", u"dead deaths", u"morts décès", u"morti", u"doden"}},
    {counted, {u"vermisste vermissten", u"missing", u"disparus disparues", u"dispersi", u"vermisten"}},
    {counted, {u"container*", u"container*", u"conteneur*", u"container*", u"container*"}},
    {counted, {u"verletzte*", u"injured wounded", u"blessés", u"feriti", u"gewonden"}},
    {counted,
        {u"stück* einzelteil* objekt* gegenständ* schmuckstück*", u"piece pieces item items object objects",
            u"pièce* objet* joyau*", u"pezz* oggett*", u"stuk stuks stukken voorwerp* objecten"}},
    {counted,
        {u"rechner* computer* pc pcs", u"computer* machine* pcs workstation*", u"ordinateur* machine* pc postes",
            u"computer pc macchine", u"computer* pc machine*"}},
    {counted, {u"server servern", u"server servers", u"serveur*", u"server", u"server servers"}},
    {counted,
        {u"konto konten nutzerkonten", u"account accounts", u"compte comptes", u"account conti",
            u"account accounts rekening*"}},
    {counted, {u"kunde kunden", u"customer* client clients", u"client clients", u"client* clienti", u"klant*"}},
    {counted, {u"nutzer* anwender*", u"user users", u"utilisateur*", u"utent*", u"gebruiker*"}},
    {counted,
        {u"mitarbeiter* beschäftigt* angestellte*", u"employee* worker* staff", u"employé* salarié* travailleur*",
            u"dipendent* lavorator*", u"werknemer* medewerker* personeelsleden"}},
    {counted,
        {u"datei dateien datensätze*", u"file files record records", u"fichier* enregistrement*", u"file record",
            u"bestand* records"}},
    {counted, {u"dokument* unterlagen", u"document documents", u"document*", u"document*", u"document* stukken"}},
    {counted,
        {u"e-mail* mails nachrichten", u"email* e-mail* messages", u"mail* courriel* e-mail* messages",
            u"email e-mail mail messaggi", u"mail* e-mail* berichten"}},
    {counted,
        {u"gebäude* häuser* wohnung* anwesen", u"building* house* premises home homes property properties",
            u"bâtiment* maison* logement* immeubles", u"edific* case abitazion* immobil*",
            u"pand panden gebouw* huizen woningen"}},
    {counted,
        {u"auto autos fahrzeug* wagen", u"car cars vehicle* truck*", u"voiture* véhicule* camion*",
            u"auto veicol* camion", u"auto auto’s voertuig* vrachtwagen*"}},
    {counted,
        {u"schiff schiffe*", u"ship ships vessel*", u"navire* bateau*", u"nave navi imbarcazion*", u"schip schepen"}},
    {counted, {u"länder* staaten", u"country countries nations", u"pays", u"paesi", u"landen"}},
    {counted,
        {u"unternehmen firmen betriebe*", u"company companies firms businesses", u"entreprise* sociétés",
            u"aziend* impres*", u"bedrijf bedrijven ondernemingen"}},
    {counted, {u"flug flüge flügen", u"flight flights", u"vol vols", u"volo voli", u"vlucht vluchten"}},
    {counted,
        {u"passagier* reisende* fluggäst* fahrgäst*", u"passenger* traveller* traveler*", u"passager* voyageur*",
            u"passegger* viaggiator*", u"passagier* reiziger*"}},
    {counted, {u"stimmzettel*", u"ballot ballots", u"bulletin*", u"scheda schede", u"stembiljet*"}},
    {counted,
        {u"stelle stellen arbeitsplätze*", u"job jobs posts", u"emploi* postes", u"posti",
            u"baan banen jobs arbeidsplaats*"}},
    {counted, {u"patient*", u"patient*", u"patient*", u"pazient*", u"patiënt*"}},
    {counted, {u"häfen", u"ports", u"ports", u"porti", u"havens"}},
    {counted, {u"tonnen", u"tons tonnes", u"tonnes", u"tonnellate", u"ton"}},
    {counted, {u"hektar*", u"hectare*", u"hectare*", u"ettar*", u"hectare*"}},
    {counted, {u"hinweise*", u"tips leads", u"indications signalements", u"segnalazioni", u"tips"}},
    {counted,
        {u"flüchtling* migrant*", u"refugee* migrant*", u"réfugié* migrant*", u"rifugiat* profughi migranti",
            u"vluchteling* migrant*"}},
    {ReportPart::Money,
        {u"euro euros eur dollar dollars franken pfund", u"euro euros eur dollar dollars usd pound pounds",
            u"euro euros eur dollar dollars livres francs", u"euro eur dollari dollaro sterline franchi",
            u"euro euro’s eur dollar dollars pond frank"}},
    // who it was
    {ReportPart::Culprit,
        {u"täter* urheber* angreifer* verantwortliche* akteur* drahtzieher*",
            u"perpetrator* culprit* attacker* author authors intruder* actor actors mastermind*",
            u"auteur* coupable* attaquant* assaillant* acteur* commanditaire*",
            u"autori autore colpevol* aggressor* attentator* attore attori mandant*",
            u"dader* aanvaller* indringer* actor schuldig* opdrachtgever*"}},
    {ReportPart::Blame,
        {u"dahinter hintermänner beschuldig* zugeschrieb* zuschreib* verantwortlich_für verdächtigt* urheberschaft",
            u"behind blame* accus* attribut* work_of responsible_for handiwork",
            u"derrière désign* accus* attribu* soupçonn* main_d œuvre_de",
            u"dietro accus* attribui* attribuit* sospett* responsabil*",
            u"achter beschuldig* toegeschreven toeschrij* verantwoordelijk vermoedelijk vermoedt"}},
    {ReportPart::State,
        {u"staatlich* staat geheimdienst* nachrichtendienst* militärgeheimdienst* regierung*",
            u"state state-sponsored state-backed intelligence_service intelligence_services military_intelligence "
            u"spy_agency government",
            u"état étatique* services_secrets service_de renseignement*",
            u"uno_stato statal* servizi_segreti intelligence govern*",
            u"een_staat statelijk* staatsactor* staatshacker* state-sponsored geheime_dienst inlichtingendienst* "
            u"regering*"}},
    {ReportPart::Agent, {u"von durch vom", u"by", u"par", u"da dal dalla dall", u"door"}},
    {ReportPart::Criminal,
        {u"kriminell* verbrecher* betrüger* bande* erpresser* clan*",
            u"criminal* crooks swindlers gang gangs extortionist* fraudsters clan",
            u"criminel* escroc* malfaiteur* bande* mafia* clan* cybercriminel*",
            u"criminal* truffator* banda bande mafia clan cybercriminal*",
            u"crimine* oplichter* bende* afperser* clan*"}},
    {ReportPart::Strike,
        {u"angriff* anschlag* attacke* tat spionage* hack* cyberangriff*",
            u"attack* cyberattack* hack* espionage spying break-in intrusion*",
            u"attaque* cyberattaque* espionnage piratage* intrusion*", u"attacc* spionaggio intrusion* attentat*",
            u"aanval* cyberaanval* hack* spion* inbraak*"}},
    // how far it went
    {ReportPart::Reached,
        {u"zugriff* zugang* erbeutet* abgegriffen* kopiert* abgefangen* einsicht* eingesehen erlangt*",
            u"access* got_hold obtained copied intercept* exfiltrat* compromis* saw",
            u"accès accéd* main_sur intercept* exfiltr* copi* consulté* compromis*",
            u"access* accedut* accedere intercettat* esfiltrat* copiat* compromess* ottenut*",
            u"toegang* inzage onderschept* gekopieerd* buitgemaakt* gecompromitteerd* ingezien"}},
    {ReportPart::Reachable,
        {u"daten dokument* unterlagen e-mail* mails kommunikation* system* netzwerk* datenbank*",
            u"data documents email* e-mail* communication* system* network* database* files",
            u"données document* mail* courriel* communication* système* réseau* registre* fichier*",
            u"dati document* email e-mail mail comunicazion* sistem* rete registr* file",
            u"data gegevens document* mail* e-mail* communicatie* systeem systemen computersysteem* netwerk* "
            u"databank*"}},
    {ReportPart::Whole,
        {u"alle allen sämtlich* gesamt* vollständig* ganze* komplett*", u"all entire* whole every complete* full total",
            u"tout toute tous toutes entier* totalité intégralité ensemble complet* complète*",
            u"tutto tutta tutti tutte inter* complet* totalità",
            u"alle al volledig* gehele hele helemaal volledige compleet"}},
    {ReportPart::Little,
        {u"nur lediglich kein* teil* sensibelst* nichts", u"only limited partial* part most_sensitive no nothing",
            u"seulement uniquement plus_sensibles partiel* limité* aucun* rien",
            u"solo soltanto parzial* limitat* nessun* più_sensibili niente nulla",
            u"alleen slechts enkel beperkt* deel geen gevoeligste niets"}},
    {ReportPart::About,
        {u"rund etwa circa ca fast knapp gut mehr über mindestens",
            u"about around nearly almost some roughly least over approximately more",
            u"environ près quelque plus presque moins", u"circa quasi oltre più almeno",
            u"ongeveer bijna ruim circa meer minstens zowat"}},
};

struct Stem
{
    QString stem;
    QString next; // the word behind, or "" for any
    ReportTopic topic;
};

struct LanguageTopics
{
    QMultiHash<QString, Stem> words;
    QHash<QString, QList<Stem>> stems; // by their first letters
};

constexpr qsizetype firstLetters = 3;

void addWord(QString word, ReportTopic topic, LanguageTopics &topics)
{
    const QStringList parts = word.split(u'_');
    word = parts.first();
    const QString next = parts.value(1);
    if (!word.endsWith(u'*')) {
        topics.words.insert(word, {word, next, topic});
        return;
    }
    word.chop(1);
    topics.stems[word.first(std::min(firstLetters, word.size()))].append({word, next, topic});
}

QHash<QString, LanguageTopics> allTopics()
{
    QHash<QString, LanguageTopics> all;
    int number = 0;
    for (const Topic &row : topics) {
        ++number;
        for (size_t column = 0; column < row.words.size(); ++column) {
            LanguageTopics &language = all[tableLanguages()[static_cast<qsizetype>(column)]];
            const QStringList words = QString::fromUtf16(row.words[column]).split(u' ', Qt::SkipEmptyParts);
            for (const QString &word : words)
                addWord(word, {row.part, number}, language);
        }
    }
    return all;
}

void take(const Stem &stem, const QString &next, QList<ReportTopic> &found)
{
    if ((stem.next.isEmpty() || stem.next == next) && !found.contains(stem.topic))
        found.append(stem.topic);
}

} // namespace

QList<ReportTopic> reportTopicsOf(const QString &word, const QString &next, const QString &language)
{
    static const QHash<QString, LanguageTopics> all = allTopics();
    QList<ReportTopic> found;
    const auto topics = all.constFind(language);
    if (topics == all.cend())
        return found;
    const auto [first, last] = topics->words.equal_range(word);
    for (auto stem = first; stem != last; ++stem)
        take(*stem, next, found);
    const auto stems = topics->stems.constFind(word.first(std::min(firstLetters, word.size())));
    if (stems == topics->stems.cend())
        return found;
    for (const Stem &stem : *stems) {
        if (word.startsWith(stem.stem))
            take(stem, next, found);
    }
    return found;
}

} // namespace dossier
