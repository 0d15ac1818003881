// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/namecues.h"

#include "analysis/stopwords.h"
#include "analysis/textunits.h"

#include <QHash>

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
        u"verein hersteller betreiber"},
    {EntityType::Malware,
        u"malware ransomware rançongiciel maliciel virus trojan cheval-de-troie spyware wiper botnet gijzelsoftware "
        u"schadsoftware "
        u"trojaner erpressungssoftware logiciel-espion backdoor"},
    {EntityType::ThreatActor,
        u"hackersgroep hackergroep hackergruppe hackers-groep hackerscollectief hackerkollektiv apt-groep cybergang"},
    {EntityType::Product,
        u"serveur serveurs logiciel logiciels application plateforme système server servers software app platform "
        u"plug-in "
        u"mailprogramma mailsysteem mailserver mailservers programma softwarepakket applicatie applicazione "
        u"piattaforma programm "
        u"anwendung plattform gateway appliance firewall"},
    {EntityType::Place,
        u"ville commune village province région pays île city town village county island stad gemeente dorp provincie "
        u"eiland città "
        u"comune provincia regione isola stadt gemeinde dorf provinz insel"},
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
        u"bundeswehr bundeskriminalamt overheidsdienst");
    return words;
}

const QSet<QString> &organisationTails()
{
    static const QSet<QString> words = setOf(u"fédéral fédérale national nationale nazionale federale federaal federal "
                                             u"régional régionale regionale européen "
                                             u"européenne europea europeo europese générale général generale "
                                             u"étrangères esteri militaire militaire militare");
    return words;
}

const QSet<QString> &personTitles()
{
    static const QSet<QString> words = setOf(u"m mr mrs ms mme mlle dhr mevr mevrouw meneer heer sig sigra signor "
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
                                             u"correspondant correspondent contact contactpersoon ansprechpartner "
                                             u"auteur author auteurs door by par ceo cio ciso");
    return words;
}

const QSet<QString> &givenNames()
{
    static const QSet<QString> words = setOf(u"adam adrien agnès alain albert aldo alessandra alessandro alex "
                                             u"alexander alexandre alexandra alice amélie an ana andrea "
                                             u"andreas andrew andy angela angelo ann anna anne annelies annick annie "
                                             u"anouk antoine antonio arnaud arne arthur astrid "
                                             u"audrey barbara bart bas ben benjamin benoît bernard bernd bert bianca "
                                             u"bob boris brian bruno camille carl carla carlo "
                                             u"carlos caroline catherine cécile charles charlotte chiara chloé chris "
                                             u"christian christine christoph christophe claire "
                                             u"clara claude claudia clément colin dan daniel daniela daniele dave "
                                             u"david davide denis diane didier dieter dirk "
                                             u"dominique donald eddy edward elena elisa élisabeth elizabeth élise "
                                             u"ellen els emilie émilie emily emma emmanuel enrico "
                                             u"eric éric erik erwin eva evelyne fabio fabrice federica federico filip "
                                             u"florence florian frances francesca francesco "
                                             u"francis franco françois françoise frank frans fred frédéric friedrich "
                                             u"gabriel geert georg george georges gerald gérard "
                                             u"gert giovanni giulia giuseppe greet gregory guido guillaume guy hannah "
                                             u"hans harry heidi heinrich helen hélène helga "
                                             u"hendrik henk henri henry herman hilde hugo ian ilse ine inge ingrid "
                                             u"isabel isabelle jacques james jan jane jason "
                                             u"jasper jean jeff jennifer jens jeroen jérôme jessica joe johan johanna "
                                             u"john jonas jonathan joost jordan jorge joseph "
                                             u"josé jules julia julian julie julien jürgen karel karen karin karl kate "
                                             u"katrien kathleen katja kevin kim klaas klaus "
                                             u"koen koenraad kris kristof lara laura laurence laurent lea léa leen "
                                             u"lena leo leonardo lesley lieve linda lisa liam "
                                             u"lore lorenzo louis louise luc luca lucas lucia lucie ludo luigi luis "
                                             u"lukas maarten maggie manuel marc marcel marco "
                                             u"margaret maria marianne marie mario marion mark markus martin martina "
                                             u"mary massimo mathieu matt matteo matthew "
                                             u"matthias maurice max maxime mehdi melanie michael michel michèle "
                                             u"michelle mieke miguel mike mohamed mohammed monica "
                                             u"monique muriel nadia nancy natalia nathalie nele nicholas nick nicola "
                                             u"nicolas nicole nico niels nina noah nora olaf "
                                             u"oliver olivia olivier oscar paolo pascal pascale patricia patrick "
                                             u"patrizia paul paula pedro peter petra philip "
                                             u"philippe piero pierre piet pieter rachel ralf raphaël raymond rebecca "
                                             u"renaud renate rené richard rik rita rob robert "
                                             u"roberta roberto roger roland ronald rudi ruth ryan sabine sam samuel "
                                             u"sandra sara sarah sebastian sébastien sergio "
                                             u"silvia simon simone sofia sofie sonia sophie stef stefan stefano "
                                             u"stéphane stéphanie stephen steve steven stijn susan "
                                             u"susanne sven sylvie tania thierry thomas tim tina tine tom tomas tony "
                                             u"ulrich ursula valentina valérie vanessa vera "
                                             u"véronique victor vincent vincenzo virginie walter werner william willy "
                                             u"wim wolfgang wout wouter xavier yann yves yvette "
                                             u"yvonne zack zoé");
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

const QSet<QString> &commonAcronyms()
{
    static const QSet<QString> words = setOf(u"pdf url usb html http https www dns ip vpn sms mms dvd cd tv pc it ict "
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
    static const QSet<QString> words = setOf(u"i monday tuesday wednesday thursday friday saturday sunday january "
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
                                             u"japanse japans israëlische poolse pools ierse");
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
    return givenNames().contains(word);
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
        {{u"ministry"_s, u"of"_s}, {}},
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
        size_t at = hash & (m_slots.size() - 1);
        while (m_slots[at].used && m_slots[at].hash != hash)
            at = (at + 1) & (m_slots.size() - 1);
        return m_slots[at].cues;
    }

private:
    struct Slot
    {
        quint64 hash = 0;
        WordCues cues;
        bool used = false;
    };

    CueTable() : m_slots(16384)
    {
        add(organisationWords(), WordCues::OrganisationWord);
        add(organisationTails(), WordCues::OrganisationTail);
        add(personTitles(), WordCues::PersonTitle);
        add(givenNames(), WordCues::GivenName);
        add(personParticles(), WordCues::PersonParticle);
        add(connectors(), WordCues::Connector);
        add(sayingWords(), WordCues::SayingWord);
        add(commonAcronyms(), WordCues::CommonAcronym);
        add(capitalisedAnyway(), WordCues::CapitalisedAnyway);
        add(setOf(u"and et en e und"), WordCues::Conjunction);
        add(setOf(u"m mr mrs ms mme mlle dhr mevr mevrouw herr frau sig signora dr"), WordCues::Honorific);
        add(setOf(u"le la l du de het the il lo dell dall all del della al dal au die der das dem den vom beim"),
            WordCues::Article);
        add(setOf(u"ex anti pro non post pre pré néo neo mid trans quasi pseudo"), WordCues::Prefix);
        add(setOf(u"intérieur interno interni interior inneres innern inneren binnenlandse buitenlandse étrangères "
                  u"esteri"),
            WordCues::Portfolio);
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

    void add(const QSet<QString> &words, quint32 cue)
    {
        for (const QString &word : words)
            at(word).flags |= cue;
    }

    WordCues &at(const QString &word)
    {
        const quint64 hash = WordHash::of(word);
        size_t at = hash & (m_slots.size() - 1);
        while (m_slots[at].used && m_slots[at].hash != hash)
            at = (at + 1) & (m_slots.size() - 1);
        m_slots[at].hash = hash;
        m_slots[at].used = true;
        return m_slots[at].cues;
    }

    std::vector<Slot> m_slots; // open addressing; some 2,000 words
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

} // namespace dossier
