// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/sameness.h"

#include <QMap>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

// A text written with its names in braces, a passage a line: "The {O1|Harbour Guard} closed the port." The letter says
// what kind of thing an entity is, the number which.
struct Written
{
    int source = 1;
    QString language;
    QString words;
    bool isRendition = false; // its lines are linked with those of its source's own text
    QStringList addresses{};
};

EntityType typeOf(QChar letter)
{
    static const QMap<QChar, EntityType> types{{u'O', EntityType::Organisation}, {u'P', EntityType::Person},
        {u'L', EntityType::Place}, {u'M', EntityType::Malware}, {u'W', EntityType::Product}};
    return types.value(letter, EntityType::Other);
}

class Case
{
public:
    explicit Case(const QList<Written> &all)
    {
        for (const Written &written : all)
            add(written);
        for (NamingText &text : texts) {
            if (text.isRendition)
                link(text);
        }
    }

    QList<ComparableEntity> entities() const { return m_entities.values(); }
    QList<NamingText> texts;

private:
    void add(const Written &written)
    {
        static const QRegularExpression name(u"\\{(\\w)(\\d+)\\|([^}]*)\\}"_s);
        NamingText text{
            SourceId(written.source), {{}, written.language, {}, {}, {}}, written.isRendition, {}, written.addresses};
        for (const QString &line : written.words.split(u'\n')) {
            const qsizetype start = text.text.characters.size();
            qsizetype at = 0;
            for (const QRegularExpressionMatch &match : name.globalMatch(line)) {
                text.text.characters += line.sliced(at, match.capturedStart() - at);
                at = match.capturedEnd();
                const EntityId id(match.captured(2).toInt());
                const qsizetype begin = text.text.characters.size();
                text.text.characters += match.captured(3);
                text.text.names.append({{begin, text.text.characters.size()}, id, 0});
                ComparableEntity &entity = m_entities[id];
                entity.id = id;
                entity.type = typeOf(match.captured(1).front());
                const KnownName known{id, match.captured(3), written.language, NameKind::Full};
                if (!entity.names.contains(known))
                    entity.names.append(known);
            }
            text.text.characters += line.sliced(at);
            const Span span{start, text.text.characters.size()};
            text.text.passages.append(
                {PassageId(++m_passages), {}, int(text.text.passages.size()) + 1, span, PassageKind::Sentence});
            text.text.characters += u'\n';
        }
        texts.append(text);
    }

    void link(NamingText &text) const
    {
        const auto own = std::ranges::find_if(
            texts, [&text](const NamingText &other) { return other.source == text.source && !other.isRendition; });
        for (qsizetype i = 0; i < std::min(text.text.passages.size(), own->text.passages.size()); ++i)
            text.links.append({own->text.passages[i].id, text.text.passages[i].id, 0.9, {}});
    }

    QMap<EntityId, ComparableEntity> m_entities;
    qint64 m_passages = 0;
};

// "1 = 2: linked-passages 2"
QStringList shown(const QList<SamenessProposal> &proposals)
{
    QStringList lines;
    for (const SamenessProposal &one : proposals)
        lines.append(u"%1 = %2: %3"_s.arg(one.first.value).arg(one.second.value).arg(reasonOf(one.grounds)));
    lines.sort();
    return lines;
}

const QString french = u"fr"_s;
const QString english = u"en"_s;
const QString dutch = u"nl"_s;

const QList<Written> guard{{1, french, u"La {O1|Garde du Littoral} ferme.\nLa {O1|Garde du Littoral} se tait."_s},
    {1, english, u"The {O2|Shore Watch} closes.\nThe {O2|Shore Watch} is silent."_s, true}};

Sameness judged(Judgement judgement, Status status, EntityId first = EntityId(1), EntityId second = EntityId(2))
{
    Sameness row;
    row.first = first;
    row.second = second;
    row.judgement = judgement;
    row.standing.status = status;
    row.standing.origin.author = u"reader"_s;
    return row;
}

} // namespace

class TestSameness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void likelyPairs_data()
    {
        QTest::addColumn<QList<Written>>("texts");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const QList<Written> &texts, const QStringList &expected) {
            QTest::newRow(name) << texts << expected;
        };
        row("names that nothing else answers to", guard, {u"1 = 2: linked-passages 2"_s});
        row("others have their counterparts elsewhere",
            {{1, french, u"La {O1|Garde du Littoral} et l’{O3|ONU} ferment.\nL’{O3|ONU} se tait."_s},
                {1, english, u"The {O2|Shore Watch} and they close.\nThe {O3|UN} is silent."_s, true}},
            {u"1 = 2: linked-passages 1"_s});
        row("several against several say little",
            {{1, french, u"La {O1|Garde du Littoral}, le {O2|Fonds Marin}, la {O3|Ligue des Ports} ferment."_s},
                {1, english, u"The {O4|Shore Watch}, the {O5|Sea Trust}, the {O6|Dock League} close."_s, true}},
            {});
        row("two renditions of what the source gives no name to",
            {{1, french, u"Le registre est fermé.\nLe registre attend."_s},
                {1, english, u"The {O1|Boat Register} is closed.\nThe {O1|Boat Register} waits."_s, true},
                {1, dutch, u"Het {O2|Scheepsboek} is dicht.\nHet {O2|Scheepsboek} wacht."_s, true}},
            {u"1 = 2: linked-passages 2"_s});
        row("a place of the tables is what it is",
            {{1, french, u"La {L1|Norvège} se tait.\nLa {L1|Norvège} ferme."_s},
                {1, english, u"The {O2|Shore Watch} is silent.\nThe {O2|Shore Watch} closes."_s, true}},
            {});
        row("a person is no organisation",
            {{1, french, u"{P1|Paul Martin} se tait.\n{P1|Paul Martin} ferme."_s},
                {1, english, u"The {O2|Shore Watch} is silent.\nThe {O2|Shore Watch} closes."_s, true}},
            {});
        row("persons are not translated",
            {{1, french, u"{P1|Paul Martin} se tait."_s}, {1, english, u"{P2|Peter Jones} is silent."_s, true}}, {});
        row("a person whose name is spelt otherwise",
            {{1, french, u"{P1|Youri Lavrov} se tait."_s}, {1, english, u"{P2|Yury Lawrow} is silent."_s, true}},
            {u"1 = 2: linked-passages 1"_s});
        row("in brackets", {{1, english, u"The {O1|Coast Office} ({O2|BKO}) closed."_s}}, {u"1 = 2: beside 1"_s});
        row("called so, too", {{1, english, u"The worm {M1|Redwing}, also known as {M2|Blackbird}, is back."_s}},
            {u"1 = 2: beside 1"_s});
        row("in German", {{1, u"de"_s, u"Der Wurm {M1|Rotfeder} (auch {M2|Amsel} genannt) ist da."_s}},
            {u"1 = 2: beside 1"_s});
        row("side by side is not called so", {{1, english, u"The {O1|Coast Office}, the {O2|Dock League} closed."_s}},
            {});
        row("initials",
            {{1, english, u"The {O1|Coast Office of Norland} closed."_s}, {2, english, u"{O2|CON} waits."_s}},
            {u"1 = 2: initials CON"_s});
        row("the same words in two languages",
            {{1, english, u"The {O1|Regional Court of Aldenburg} sits."_s},
                {2, french, u"Le {O2|tribunal régional d’Aldenburg} siège."_s}},
            {u"1 = 2: same-words Aldenburg"_s});
        row("of another number",
            {{1, english, u"{P1|Augustus II} reigned."_s}, {2, u"it"_s, u"Regnava {P2|Augusto III}."_s}}, {});
        row("of one number",
            {{1, english, u"{P1|Augustus III} reigned."_s}, {2, u"it"_s, u"Regnava {P2|Augusto III}."_s}},
            {u"1 = 2: same-words Augustus"_s});
        row("two persons of one family name",
            {{1, english, u"{P1|Anna Holm} spoke."_s}, {2, english, u"{P2|Peter Holm} wrote."_s}}, {});
        row("a name with a word more",
            {{1, english, u"The {O1|Harbour Museum} closed."_s}, {2, english, u"The {O2|Old Harbour Museum} waits."_s}},
            {u"1 = 2: part-of-name Harbour"_s});
        row("an address",
            {{1, english,
                u"The {O1|Coast Office} closed.\nThe {O1|Coast Office} waits.\nThe {O1|Coast Office} asks.\n"
                "The {O2|BKZ} boats sail."_s,
                false, {u"press@bkz.example"_s}}},
            {u"1 = 2: address BKZ"_s});
        row("named in one passage, as two things are",
            {{1, english, u"The {O1|Harbour Museum} and the {O2|Old Harbour Museum} closed."_s}}, {});
    }

    void likelyPairs()
    {
        QFETCH(QList<Written>, texts);
        const Case content(texts);
        QTEST(shown(proposeSamenesses(content.texts, content.entities())), "expected");
    }

    void theOrderDoesNotMatter()
    {
        QFETCH_GLOBAL(bool, reversed);
        Case content(guard);
        QList<ComparableEntity> entities = content.entities();
        if (reversed) {
            std::ranges::reverse(content.texts);
            std::ranges::reverse(entities);
        }
        QCOMPARE(shown(proposeSamenesses(content.texts, entities)), QStringList{u"1 = 2: linked-passages 2"_s});
    }

    void initTestCase_data()
    {
        QTest::addColumn<bool>("reversed");
        QTest::newRow("in order") << false;
        QTest::newRow("the other way round") << true;
    }

    void whatWasJudgedIsNotAskedAgain_data()
    {
        QTest::addColumn<QList<Sameness>>("judgements");
        QTest::newRow("merged") << QList{judged(Judgement::Same, Status::Accepted)};
        QTest::newRow("rejected") << QList{judged(Judgement::Same, Status::Rejected)};
        QTest::newRow("not the same") << QList{judged(Judgement::NotTheSame, Status::Accepted)};
        QTest::newRow("unsure") << QList{judged(Judgement::Unsure, Status::Accepted)};
        QTest::newRow("one of the other's cluster")
            << QList{judged(Judgement::Same, Status::Accepted, EntityId(2), EntityId(3)),
                   judged(Judgement::Same, Status::Rejected, EntityId(1), EntityId(3))};
    }

    void whatWasJudgedIsNotAskedAgain()
    {
        QFETCH(QList<Sameness>, judgements);
        const Case content(guard + QList<Written>{{2, english, u"The {O3|Beach Patrol} waits."_s}});
        QCOMPARE(shown(proposeSamenesses(content.texts, content.entities(), judgements)), QStringList());
    }

    void threeNamesOfOneAreAskedTwice()
    {
        const Case content(
            guard + QList<Written>{{1, dutch, u"De {O3|Kustwacht} sluit.\nDe {O3|Kustwacht} zwijgt."_s, true}});
        QCOMPARE(proposeSamenesses(content.texts, content.entities()).size(), 2);
    }

    void groundsAreReadBack()
    {
        const QList<SamenessGround> grounds{
            {SamenessGround::Kind::LinkedPassages, 3}, {SamenessGround::Kind::Initials, 0, u"CON"_s}};
        QCOMPARE(reasonOf(grounds), u"linked-passages 3; initials CON"_s);
        QCOMPARE(groundsOf(reasonOf(grounds)), grounds);
        QCOMPARE(groundsOf(u"both are in the letter of May; beside each other"_s), QList<SamenessGround>());
    }
};

QTEST_GUILESS_MAIN(TestSameness)
#include "tst_sameness.moc"
