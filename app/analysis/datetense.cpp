// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/datetense.h"

#include "casefile/folding.h"

#include <QHash>
#include <QSet>
#include <QStringList>
#include <QStringView>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

// Words and endings of a language, parted by blanks. Endings are those of words in small letters of five and more.
struct TenseWords
{
    QStringView past;
    QStringView ahead;
    QStringView pastEndings;
    QStringView aheadEndings;
    QStringView notVerbs; // have the ending of one
    QStringView auxiliaries; // of the past with a participle: est, is, ist, è
    QStringView participleEndings; // of the word that makes it one
};

constexpr TenseWords english{
    u"was were had did said told took made came went met held found began fell left broke won lost struck became got "
    u"gave saw sent spoke wrote brought bought paid rose ran fled shot sold stood sank drew flew grew hid knew "
    u"laid rode sat swore threw woke been has have killed died hit beat",
    u"will shall ll won't would should must expected due scheduled planned slated expects plans hopes intends going "
    u"would-be",
    u"ed",
    u"",
    u"need speed indeed hundred exceed proceed succeed breed united expected scheduled planned slated agreed proposed",
    u"",
    u"",
};

constexpr TenseWords french{
    u"a ont avait avaient était étaient fut furent eut eurent fit prit dit vint mit naquit mourut reçut parut devint "
    u"revint tint obtint perdit rendit sortit partit ouvrit offrit éclata entra arriva commença tomba annonça déclara "
    u"déposa quitta signa lança demanda refusa décida trouva passa fonda",
    u"va vont doit doivent devrait devraient pourra pourront prévu prévue prévus prévues attendu attendue attendus "
    u"attendues aura auront saura sauront ira sera seront fera feront finira choisira partira sortira "
    u"ouvrira réunira saisira reporté reportée reportés reportées programmé programmée programmés programmées compte "
    u"comptent",
    u"ait aient èrent",
    u"era dra vra rra eront dront vront rront iront",
    u"opéra caméra guérilla choléra paprika affront front fait lait trait parfait souhait extrait portrait retrait "
    u"forfait satisfait attrait bienfait abstrait devrait devraient pourrait pourraient serait seraient aurait "
    u"auraient "
    u"angora camera tiara mascara opèrent gèrent considèrent suggèrent espèrent diffèrent libèrent préfèrent "
    u"récupèrent génèrent tolèrent accélèrent avèrent coopèrent insèrent transfèrent réfèrent",
    u"est sont s'est",
    u"é ée és ées u ue us ues i ie is ies it ite is ise ort orte ert erte",
};

constexpr TenseWords dutch{
    u"was waren had hadden werd werden kon konden ging gingen kwam kwamen deed deden zat zaten stond stonden lag lagen "
    u"liep liepen bleef bleven zag zagen gaf gaven kreeg kregen hield hielden moest moesten mocht mochten wilde wilden "
    u"wist wisten viel vielen vond vonden gebeurde gebeurden bleek bleken sprak spraken schreef schreven nam namen "
    u"begon begonnen won wonnen verloor trok trokken zei zeiden vertelde meldde meldden maakte maakten kondigde "
    u"kondigden brak braken stierf overleed raakte raakten verklaarde liet lieten sloot sloten heeft hebben "
    u"stelde werkte opende eindigde startte haalde pakte botste landde vertrok stemde besloot besliste bevestigde "
    u"weigerde "
    u"legde ontdekte veroordeelde klonk leek duurde volgde brandde kostte leidde tekende riep verscheen verdween "
    u"stortte "
    u"vierde diende dienden wees greep vloog reed drong drongen bracht brachten droeg droegen hing hingen hielp "
    u"hielpen "
    u"kocht kochten koos kozen las lazen schoot schoten sloeg sloegen sneed sprong sprongen steeg stegen stak staken "
    u"stal stalen verliet verlieten vertrokken vocht vochten voer voeren vroeg vroegen wierp wierpen zocht zochten "
    u"zonk "
    u"zonken ontstond ontstonden",
    u"zal zullen gaat gaan wordt worden moet moeten gepland geplande voorzien verwacht uitgesteld komt komen volgt",
    u"eerde eerden",
    u"",
    u"geplande verwachte",
    u"is zijn",
    u"d t en",
};

constexpr TenseWords italian{
    u"ha hanno aveva avevano era erano fu furono ebbe disse fece prese venne mise vide ebbero dissero fecero presero "
    u"vennero misero videro chiuse chiusero decise decisero vinse vinsero perse persero nacque scrisse scrissero "
    u"rimase "
    u"rimasero chiese chiesero rispose uccise uccisero diede diedero volle tenne ottenne divenne avvenne intervenne "
    u"cadde caddero aprì morì uscì salì finì condusse produsse introdusse visse spense",
    u"sarò sarà avrà farà darà andrà dirà deve devono dovrebbe dovrebbero previsto prevista previsti previste atteso "
    u"attesa attesi attese rinviato "
    u"rinviata "
    u"fissato fissata programma slitta",
    u"ò avano evano ivano arono erono irono ì",
    u"rà ranno",
    u"però perciò così lunedì martedì mercoledì giovedì venerdì",
    u"è sono",
    u"ato ata ati ate uto uta uti ute ito ita iti ite so sa si se to ta ti te",
};

constexpr TenseWords german{
    u"wurde wurden war waren hatte hatten hat haben kam kamen ging gingen gab gaben nahm nahmen fand fanden begann "
    u"begannen starb starben stieg stiegen fiel fielen brach brachen traf trafen lag lagen stand standen sprach "
    u"sprachen schrieb schrieben schloss blieb blieben verlor verloren gewann gewannen rief riefen ließ entschied "
    u"entschieden erhielt erhielten trat traten zog zogen bekam bekamen hieß warf griff griffen gelang drang drangen "
    u"flog flogen floh flohen lief liefen ließen half halfen hob hoben lud luden riss rissen schlug schlugen schoss "
    u"schossen sah sahen sank sanken saß saßen sprang sprangen stahl stahlen trug trugen tat taten verschwand "
    u"verschwanden verließ verließen verbot verboten wies wiesen wuchs wuchsen band bat baten bot boten entkam "
    u"entkamen "
    u"entstand entstanden erschien erschienen ergab ergaben gestand gestanden übernahm übernahmen",
    u"wird werden soll sollen will wollen geplant geplante geplanten erwartet verschoben vorgesehen angesetzt",
    u"te",
    u"",
    u"heute bitte mitte erste letzte zweite dritte vierte könnte sollte müsste möchte hätte dürfte achte beste größte "
    u"weite "
    u"rechte gesamte bekannte nächste alte breite gute kalte harte späte",
    u"ist sind",
    u"t en",
};

} // namespace

class TenseOfWords
{
public:
    explicit TenseOfWords(const TenseWords &words)
        : m_past(setOf(words.past))
        , m_ahead(setOf(words.ahead))
        , m_notVerbs(setOf(words.notVerbs))
        , m_auxiliaries(setOf(words.auxiliaries))
        , m_pastEndings(listOf(words.pastEndings))
        , m_aheadEndings(listOf(words.aheadEndings))
        , m_participleEndings(listOf(words.participleEndings))
    {
    }

    DateTurn of(const QString &word, bool capital) const
    {
        if (m_ahead.contains(word))
            return DateTurn::Ahead;
        if (m_past.contains(word))
            return DateTurn::Back;
        if (capital || word.size() < shortestVerb || m_notVerbs.contains(word))
            return DateTurn::None;
        const bool firstPerson = word.endsWith(u"erò"_s) || word.endsWith(u"irò"_s); // or the past of "liberare"
        if (firstPerson)
            return DateTurn::None;
        if (endsWithOne(word, m_aheadEndings))
            return DateTurn::Ahead;
        const bool attributive = word.startsWith("ge"_L1) && word.endsWith("eerde"_L1); // gecontroleerde
        return !attributive && endsWithOne(word, m_pastEndings) ? DateTurn::Back : DateTurn::None;
    }

    bool isAuxiliary(const QString &word) const { return m_auxiliaries.contains(word); }
    bool isParticiple(const QString &word) const
    {
        return word.size() >= shortestVerb - 1 && endsWithOne(word, m_participleEndings) && !m_ahead.contains(word);
    }

private:
    static constexpr qsizetype shortestVerb = 5;

    static QStringList listOf(QStringView words) { return words.toString().split(u' ', Qt::SkipEmptyParts); }
    static QSet<QString> setOf(QStringView words)
    {
        const QStringList list = listOf(words);
        return {list.cbegin(), list.cend()};
    }
    static bool endsWithOne(const QString &word, const QStringList &endings)
    {
        return std::ranges::any_of(endings, [&word](const QString &ending) { return word.endsWith(ending); });
    }

    QSet<QString> m_past;
    QSet<QString> m_ahead;
    QSet<QString> m_notVerbs;
    QSet<QString> m_auxiliaries;
    QStringList m_pastEndings;
    QStringList m_aheadEndings;
    QStringList m_participleEndings;
};

namespace {

const TenseOfWords *tenseOf(const QString &language)
{
    static const QHash<QString, TenseOfWords> all{{u"en"_s, TenseOfWords(english)}, {u"fr"_s, TenseOfWords(french)},
        {u"nl"_s, TenseOfWords(dutch)}, {u"it"_s, TenseOfWords(italian)}, {u"de"_s, TenseOfWords(german)}};
    const auto found = all.constFind(language);
    return found == all.cend() ? nullptr : &*found;
}

} // namespace

DateTense::DateTense(std::span<const DateToken> tokens, const QString &text, const QString &language)
    : m_tokens(tokens)
    , m_text(text)
    , m_language(language)
    , m_words(tenseOf(language))
{
}

DateTurn DateTense::around(qsizetype begin, qsizetype end)
{
    if (!m_words)
        return DateTurn::None;
    if (m_known.empty())
        m_known.resize(m_tokens.size());
    // What opens a sentence has its verb behind it.
    const bool opens = m_tokens[static_cast<size_t>(begin)].opens;
    const Verb before = opens ? Verb() : search(begin - 1, -1);
    const Verb behind = search(end, 1);
    return behind.away < before.away ? behind.turn : before.turn;
}

// Looks for the verb that stands nearest, to one side of a date.
DateTense::Verb DateTense::search(qsizetype from, qsizetype step)
{
    constexpr qsizetype pause = 3; // what a comma is worth in words
    qsizetype away = 0;
    for (qsizetype at = from; at >= 0 && at < size() && away < farthest; at += step) {
        const DateToken &token = m_tokens[static_cast<size_t>(at)];
        if (token.isOneOf(u".!?;\"“”«»") || (step > 0 && token.opens))
            break;
        away += token.isOneOf(u",:–—()") ? pause : 1;
        if (token.kind != DateToken::Word)
            continue;
        if (const DateTurn turn = turnAt(at); turn != DateTurn::None)
            return {turn, away};
        if (step < 0 && token.opens)
            break;
    }
    return {};
}

QString DateTense::wordAt(qsizetype at) const
{
    if (at < 0 || at >= size() || m_tokens[static_cast<size_t>(at)].kind != DateToken::Word)
        return {};
    const DateToken &token = m_tokens[static_cast<size_t>(at)];
    return lowered(QStringView(m_text).sliced(token.start, token.length()));
}

DateTurn DateTense::turnAt(qsizetype at)
{
    quint8 &known = m_known[static_cast<size_t>(at)];
    if (known == 0)
        known = static_cast<quint8>(static_cast<int>(readTurn(at)) + 1);
    return static_cast<DateTurn>(known - 1);
}

DateTurn DateTense::readTurn(qsizetype at) const
{
    const DateToken &token = m_tokens[static_cast<size_t>(at)];
    const QString word = wordAt(at);
    const bool isNoun = m_language == "de"_L1 && token.capital && !token.opens; // Band, Verbot
    if (isNoun)
        return DateTurn::None;
    const bool thereIs =
        m_language == "fr"_L1 && word == "a"_L1 && wordAt(at - 1) == "y"_L1 && wordAt(at + 1) != "eu"_L1; // il y a
    if (thereIs)
        return DateTurn::None;
    if (const DateTurn turn = m_words->of(word, token.capital && !token.opens); turn != DateTurn::None)
        return m_language == "en"_L1 ? inEnglish(at, word, turn) : turn;
    return m_words->isAuxiliary(word) && hasParticiple(at) ? DateTurn::Back : DateTurn::None;
}

// English says it before the participle: "will be held", "may be sold", but "must have been killed". Of "to be held"
// the verb before it tells: due, was.
DateTurn DateTense::inEnglish(qsizetype at, const QString &word, DateTurn turn) const
{
    static const QSet<QString> ahead{u"will"_s, u"shall"_s, u"ll"_s};
    static const QSet<QString> possible{u"would"_s, u"should"_s, u"must"_s, u"may"_s, u"might"_s, u"can"_s, u"could"_s};
    static const QSet<QString> between{u"not"_s, u"also"_s, u"now"_s, u"then"_s, u"only"_s, u"be"_s, u"been"_s};
    constexpr qsizetype reach = 5;
    if (turn == DateTurn::Ahead) {
        const qsizetype behind = wordAt(at + 1) == "not"_L1 ? at + 2 : at + 1;
        return possible.contains(word) && wordAt(behind) == "have"_L1 ? DateTurn::None : turn;
    }
    bool isPassive = false;
    bool isPerfect = word == "have"_L1;
    for (qsizetype i = at - 1; i >= at - reach; --i) {
        const QString before = wordAt(i);
        if (ahead.contains(before) && (isPassive || isPerfect))
            return DateTurn::Ahead;
        if (possible.contains(before) && isPassive && !isPerfect)
            return DateTurn::Ahead;
        if (before == "to"_L1 && isPassive && !isPerfect)
            return DateTurn::None;
        isPassive = isPassive || before == "be"_L1;
        isPerfect = isPerfect || before == "have"_L1;
        if (before != "have"_L1 && !between.contains(before) && !before.endsWith("ly"_L1))
            break;
    }
    return turn;
}

// "Est décédé"; in Dutch and German the participle stands far behind: is vrijdag overleden.
bool DateTense::hasParticiple(qsizetype at) const
{
    const bool farBehind = m_language == "nl"_L1 || m_language == "de"_L1;
    constexpr qsizetype farParticiple = 12;
    const qsizetype reach = farBehind ? farParticiple : 2;
    for (qsizetype i = at + 1; i <= at + reach && i < size(); ++i) {
        const DateToken &token = m_tokens[static_cast<size_t>(i)];
        if (token.isOneOf(u".!?,;:") || token.opens)
            return false;
        const QString word = wordAt(i);
        const bool prefixed = word.startsWith("ver"_L1) || word.startsWith("be"_L1) || word.startsWith("ont"_L1)
            || word.startsWith("over"_L1) || word.contains("ge"_L1);
        if (!token.capital && m_words->isParticiple(word) && (!farBehind || prefixed))
            return true;
    }
    return false;
}

} // namespace dossier
