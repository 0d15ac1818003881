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

} // namespace dossier
