// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/stopwords.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

const char16_t *const english =
    u"a about after all also although an and any are as at be because been before being but by can could did do does "
    u"during each for from had has have he her here hers him his how however i if in into is it its just like many may "
    u"me might more most must my no nor not of on once one only or other our out over own she should since so some "
    u"such "
    u"than that the their them then there these they this those through to too under until up upon us very was we were "
    u"what when where which while who whom whose why will with within without would you your according";

const char16_t *const french =
    u"a afin ai ainsi alors après au aucun aucune aussi autre aux avait avaient avant avec avoir c car ce ceci cela "
    u"celle "
    u"celui ces cet cette ceux chaque chez ci comme comment d dans de depuis des dès donc dont du elle elles en encore "
    u"entre est et étaient était étant été être eu eux fait il ils j je jusqu l la là le les leur leurs lors lorsque "
    u"lui "
    u"m ma mais malgré me même mes moi mon n ne ni nos notre nous on ont or ou où par parce pas pendant peu peut plus "
    u"pour pourquoi puis qu quand que quel quelle qui quoi s sa sans se selon sera ses si son sont sous sur t ta "
    u"tandis "
    u"tant te tous tout toute toutes très tu un une vers voici voilà vos votre vous y";

const char16_t *const dutch = u"aan achter af al alle als andere ben bij binnen boven daar daarna dan dat de deze die "
                              u"dit doch doen dezelfde door "
                              u"dus echter een eens en er eerder echter ge geen geweest haar had hadden heb hebben "
                              u"heeft hem het hier hij hoe hun "
                              u"ieder iemand iets ik in is ja je jij kan kon kunnen maar me mee meer men met mij mijn "
                              u"moet moeten na naar niet niets "
                              u"nog nu of om omdat onder ons ook op over reeds sinds te tegen toch toen tot tussen u "
                              u"uit uw van vanaf veel volgens "
                              u"voor waar waarbij waren was wat we wel werd werden wie wij wil word worden wordt zal "
                              u"ze zei zelf zich zij zijn zo "
                              u"zonder zou zouden";

const char16_t *const italian = u"a abbiamo ad agli ai al alla alle allo anche ancora anzi aveva avevano c che chi ci "
                                u"cioè col come con contro cosa "
                                u"cui d da dagli dai dal dalla dalle dallo degli dei del dell della delle dello di "
                                u"dopo dove due durante e è ed era "
                                u"erano essere fa fino fra già gli ha hanno ho i il in infatti inoltre io l la le lei "
                                u"li lo loro lui ma mentre mi mio "
                                u"molto ne negli nei nel nella nelle nello no noi non nostra nostro o ogni oppure per "
                                u"perché però più poi prima proprio "
                                u"qual quale quali quando quanto quel quella quelle quelli quello questa queste questi "
                                u"questo qui quindi se secondo sei "
                                u"sempre senza si sia sono sotto sta stata stato stesso su sua sue sui sul sulla sulle "
                                u"suo suoi tra tutta tutte tutti "
                                u"tutto un una uno va vi voi";

const char16_t *const german =
    u"aber alle allem allen aller alles als also am an ander andere auch auf aus außerdem bei beim bin bis bist da "
    u"damit "
    u"dann das dass dazu dem den denn der deren des dessen dich die dies diese diesem diesen dieser dieses doch dort "
    u"du "
    u"durch ein eine einem einen einer eines er es etwas euch für gegen hat hatte hatten haben hier hinter ich ihm ihn "
    u"ihnen ihr ihre ihrem ihren ihrer im in indem ins ist jede jeder jedoch jetzt kann kein keine können man mehr "
    u"mein mich "
    u"mir mit muss nach nicht nichts noch nun nur ob oder ohne sehr sein seine seinem seinen seiner seit sich sie sind "
    u"so "
    u"sondern soll sowie über um und uns unser unter vom von vor war waren warum was weil weiter welche wenn wer "
    u"werden wie "
    u"wieder will wir wird wo wurde wurden zu zum zur zwar zwischen laut";

// Prepositions, adverbs, quantities and the like that are no stop words for being rare or telling much.
const char16_t *const englishOpeners =
    u"against despite among amongst except besides beyond behind beneath beside below above across along alongside "
    u"around aboard amid amidst atop inside outside onto off past per via versus like near following including "
    u"excluding regarding concerning considering given pending unlike throughout toward towards via meanwhile moreover "
    u"furthermore nevertheless nonetheless otherwise perhaps maybe thus therefore hence indeed instead likewise rather "
    u"similarly finally eventually recently formerly lately sometimes often never always almost even still yet again "
    u"soon later earlier now today yesterday tomorrow tonight afterwards elsewhere everywhere somewhere whereas "
    u"whenever wherever whether though unless several few every both neither either none nobody nothing nor someone "
    u"everyone everybody everything another others much less least enough citing quoting asked former last next "
    u"unfortunately fortunately apparently reportedly allegedly curiously notably especially";

const char16_t *const frenchOpeners =
    u"contre parmi envers outre hormis sauf excepté derrière devant dessus dessous autour hors jusque quant bientôt "
    u"certes cependant désormais enfin ensuite finalement hélas jadis jamais néanmoins parfois partout pourtant "
    u"presque "
    u"quoique rien soudain souvent tantôt toujours toutefois trop lequel laquelle lesquels lesquelles plusieurs "
    u"certains certaines tel telle tels telles quels quelles quelques quelqu aujourd hier demain déjà maintenant "
    u"jamais "
    u"durant suivant concernant moyennant nonobstant via lorsqu quoi bref or ailleurs dehors dedans autrefois naguère "
    u"tard tôt longtemps heureusement malheureusement apparemment notamment surtout seul seule seuls seules beaucoup "
    u"moins personne nul nulle quiconque chacun chacune puisque puisqu quoiqu";

const char16_t *const dutchOpeners =
    u"ondanks behalve namens tijdens rond rondom langs naast nabij buiten dankzij wegens inzake gezien inmiddels "
    u"intussen ondertussen soms vaak nooit altijd bijna zelfs alleen misschien helaas eerst vervolgens uiteindelijk "
    u"tenslotte kortom wanneer terwijl hoewel ofschoon omdat doordat zodat zodra totdat sommige sommigen verschillende "
    u"beide beiden weinig niemand nergens ergens overal elders hierdoor daardoor daarbij daarmee daarom daarop "
    u"daarnaast hierbij hiermee waarom waarmee waardoor waarna waarop nochtans niettemin desondanks trouwens "
    u"bovendien tevens evenals zoals vandaag gisteren morgen vroeger later straks telkens opnieuw alweer vooral "
    u"volgende vorige afgelopen enkele enige alsnog voorlopig voortaan sedert jegens krachtens via aldus pas al";

const char16_t *const italianOpeners =
    u"nonostante malgrado dietro davanti sopra verso presso oltre accanto attorno intorno lungo mediante tramite "
    u"attraverso eccetto tranne salvo riguardo allora così dunque infine intanto frattanto invece mai ormai perciò "
    u"pertanto quasi soltanto solo spesso subito talvolta tuttavia forse finora eppure neppure nemmeno neanche benché "
    u"sebbene affinché appena alcuni alcune diversi diverse parecchi ciascuno ciascuna molti molte pochi poche nessuno "
    u"nessuna niente nulla entrambi entrambe ecco oggi ieri domani stasera stamattina adesso ora poco troppo tanto "
    u"tale tali certi certe chiunque qualcuno qualche qualsiasi altrove ovunque dovunque finalmente purtroppo "
    u"soprattutto piuttosto almeno peraltro altrimenti ovvero ossia nonché siccome poiché giacché finché laddove "
    u"vicino lontano via";

const char16_t *const germanOpeners =
    u"trotz während wegen statt anstatt außer innerhalb außerhalb oberhalb unterhalb entlang gegenüber neben nahe samt "
    u"mitsamt mithilfe dank gemäß zufolge hinsichtlich bezüglich angesichts aufgrund anlässlich zwecks mangels "
    u"binnen ab bald dagegen daher dabei danach daneben daraufhin dennoch deshalb deswegen eher eigentlich endlich "
    u"erst etwa fast früher später gestern heute morgen gleichwohl hingegen immer immerhin indes indessen infolge "
    u"inzwischen irgendwann leider längst manche mancher manchmal mittlerweile nie niemals niemand nirgends "
    u"oft offenbar plötzlich schließlich schon selbst selten sogar sonst stets trotzdem überall vielleicht "
    u"vorher wann weder weshalb wieso wohl zudem zuletzt zunächst zuvor beide viele wenige einige mehrere jener jene";

QSet<QString> wordsOf(const char16_t *list)
{
    const QStringList words = QString::fromUtf16(list).split(u' ', Qt::SkipEmptyParts);
    return {words.cbegin(), words.cend()};
}

} // namespace

const QStringList &tableLanguages()
{
    static const QStringList languages{u"de"_s, u"en"_s, u"fr"_s, u"it"_s, u"nl"_s};
    return languages;
}

const QSet<QString> &stopWords(const QString &language)
{
    static const QHash<QString, QSet<QString>> tables{
        {u"de"_s, wordsOf(german)},
        {u"en"_s, wordsOf(english)},
        {u"fr"_s, wordsOf(french)},
        {u"it"_s, wordsOf(italian)},
        {u"nl"_s, wordsOf(dutch)},
    };
    static const QSet<QString> none;
    const auto found = tables.constFind(language);
    return found == tables.cend() ? none : *found;
}

bool opensSentences(const QString &word, const QString &language)
{
    static const QHash<QString, QSet<QString>> tables{
        {u"de"_s, wordsOf(germanOpeners)},
        {u"en"_s, wordsOf(englishOpeners)},
        {u"fr"_s, wordsOf(frenchOpeners)},
        {u"it"_s, wordsOf(italianOpeners)},
        {u"nl"_s, wordsOf(dutchOpeners)},
    };
    const auto words = tables.constFind(language);
    return words != tables.cend() && words->contains(word);
}

} // namespace dossier
