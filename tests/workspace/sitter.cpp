// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Somebody at work on a case, for tests:
//   sitter CASE SEED FOLDER    imports the folder, meanwhile does one act after the other, types a summary ahead of the
//                              disk, takes some back and does them again, and says of each that was answered what it
//                              was and which number of the history it has or, of what may be several acts, the last of
//                              them: "act 7", "undo 9". Until it is killed.

#include "store/library.h"
#include "store/smallcase.h"
#include "workspace/acts/acting.h"
#include "workspace/acts/caseacts.h"
#include "workspace/acts/entityacts.h"
#include "workspace/acts/eventacts.h"
#include "workspace/acts/markacts.h"
#include "workspace/acts/renditionacts.h"
#include "workspace/casedocument.h"
#include "workspace/drafting.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <array>
#include <cstdio>
#include <optional>
#include <utility>

using namespace dossier;
using namespace dossier::tests;

namespace {

using Small = SmallCaseBuilder;

const DraftId dutch(1);

// What is typed, a piece at a time; each belongs to the word before it or begins another.
struct Piece
{
    QLatin1StringView letters;
    Typing typing = Typing::Word;
};
constexpr std::array pieces{
    Piece{"Die "_L1},
    Piece{"Behö"_L1},
    Piece{"rde "_L1, Typing::SameWord},
    Piece{"wurde angegriffen."_L1},
    Piece{"\n"_L1},
    Piece{"Rund 40 "_L1},
    Piece{"Schleu"_L1},
    Piece{"sen "_L1, Typing::SameWord},
    Piece{"standen still."_L1},
};

std::optional<Draft> germanDraft(const CaseReader &reader)
{
    const Result<QList<Draft>> drafts = reader.drafts(Small::frenchSource);
    for (const Draft &draft : drafts ? *drafts : QList<Draft>()) {
        if (draft.language == "de"_L1)
            return draft;
    }
    return {};
}

// The next step of a summary that is written from nothing again and again: begun, typed, linked and kept or thrown
// away.
Result<Write> summarise(const CaseReader &reader, const QString &who, bool kept)
{
    const std::optional<Draft> draft = germanDraft(reader);
    if (!draft)
        return acts::beginDraft(reader, who, {Small::frenchSource, RenditionKind::Summary, u"de"_s, {}});
    return kept ? acts::keepVersion(reader, who, draft->id, u"draft"_s) : acts::discardDraft(reader, who, draft->id);
}
Result<Write> type(const CaseReader &reader, const QString &who, qsizetype piece)
{
    const std::optional<Draft> draft = germanDraft(reader);
    if (!draft)
        return summarise(reader, who, true);
    const Result<QList<Paragraph>> paragraphs = reader.paragraphs(draft->id);
    if (!paragraphs)
        return paragraphs.error();
    return acts::writeDraft(reader, who, draft->id,
        (joinedWords(*paragraphs) + QString(pieces[static_cast<size_t>(piece)].letters)).split(u'\n'));
}
Result<Write> linkLastSentence(const CaseReader &reader, const QString &who, PassageId passage)
{
    const std::optional<Draft> draft = germanDraft(reader);
    const Result<QList<Paragraph>> paragraphs = reader.paragraphs(draft ? draft->id : dutch);
    if (!paragraphs)
        return paragraphs.error();
    const qsizetype end = draft ? joinedWords(*paragraphs).size() : 0;
    return acts::linkSentence(reader, who, {draft ? draft->id : dutch, {end, end}, {passage}});
}
// To the other of two entities.
Result<Write> moveMention(const CaseReader &reader, const QString &who, MentionId mention)
{
    const Result<CaseContent> rows = reader.rows({{u"mention"_s, mention.value, -1}});
    if (!rows)
        return rows.error();
    const EntityId to = rows->mentions.constFirst().entity == Small::port ? Small::agency : Small::port;
    return acts::moveMentions(reader, who, {{mention}, acts::Reach::One}, to);
}
Result<Write> retitleSource(const CaseReader &reader, const QString &who, const QString &title)
{
    Result<Source> source = reader.source(Small::frenchSource);
    if (!source)
        return source.error();
    source->title = title;
    return acts::editSource(reader, who, *source);
}
Result<Write> removeOrRestore(const CaseReader &reader, const QString &who)
{
    const Result<Source> source = reader.source(Small::englishSource);
    if (!source)
        return source.error();
    return source->removed ? acts::restoreSources(reader, who, {source->id})
                           : acts::removeSources(reader, who, {source->id});
}
// Accepts what is not accepted, and rejects what is.
Result<Write> settleOther(const CaseReader &reader, const QString &who, const RowKey &row)
{
    const Result<CaseContent> rows = reader.rows({row});
    if (!rows)
        return rows.error();
    const auto other = [](const auto &list) {
        const bool isAccepted = !list.isEmpty() && list.constFirst().standing.status == Status::Accepted;
        return isAccepted ? Status::Rejected : Status::Accepted;
    };
    return acts::settle(reader, who, {row}, row.table == "date"_L1 ? other(rows->dates) : other(rows->mentions));
}
acts::ClaimDraft claimNamed(const QString &name, bool isDate)
{
    const qsizetype start = Small::frenchCharacters().indexOf(u"mars 2023"_s);
    acts::ClaimDraft draft;
    draft.event = Small::attack;
    draft.words = {Small::frenchText, {start, start + 9}};
    draft.kind = isDate ? ClaimKind::Date : ClaimKind::Extent;
    draft.value = isDate ? u"2023-03~"_s : name;
    draft.part = isDate ? DatePart::Early : DatePart::None;
    return draft;
}
Result<Write> linkSummary(const CaseReader &reader, const QString &who, PassageId passage)
{
    const Result<QList<Passage>> passages = reader.passages(Small::summaryText);
    if (!passages)
        return passages.error();
    return acts::linkPassage(reader, who, passages->constFirst().id, {passage});
}

class Sitting : public QObject
{
public:
    Sitting(CaseDocument &document, CaseReader reader, quint32 seed)
        : m_document(document)
        , m_reader(std::move(reader))
        , m_random(seed)
        , m_seed(seed)
    {
        connect(&document, &CaseDocument::undone, this,
            [this] { answered(m_again ? u"redo"_s : u"undo"_s, m_reader.lastAct().value()); });
        connect(&document, &CaseDocument::failed, this, &Sitting::refused);
    }

    void next()
    {
        m_goesOn = false;
        ++m_number;
        const int what = m_random.bounded(10);
        m_again = what == 9;
        if (what == 8 && m_document.nextUndo())
            m_document.undo();
        else if (what == 9 && m_document.nextRedo())
            m_document.redo();
        else if (what > 4)
            typeAhead();
        else
            act(makeAct());
    }

private:
    // Any of them makes sense at any time, whatever was done before.
    MakeAct makeAct()
    {
        const QString name = u"%1-%2"_s.arg(m_seed).arg(m_number);
        const bool even = m_number % 2 == 0;
        switch (m_random.bounded(27)) {
        case 0:
            return acting(acts::renameEvent, Small::attack, name);
        case 1:
            return acting(acts::newEntity, acts::EntityDraft{{}, EntityType::Other, name, u"en"_s, {}});
        case 2:
            return acting(acts::addName, Small::port, acts::NameDraft{name, u"en"_s, NameKind::Full, {}});
        case 3:
            return acting(acts::mergeEntities, QList<EntityId>{Small::gang, Small::port}, name, Small::gang, u"en"_s);
        case 4:
            return acting(acts::judgeClaim, ClaimId(1), acts::Judging{Stance::Supports, Voice::Said, even ? 2 : 3});
        case 5:
            return acting(acts::newEvent, acts::EventDraft{name, {}, Edtf::month(2023, 5), DatePart::None, {}});
        case 6:
            return acting(acts::newNote, acts::NoteDraft{{}, {}, Small::attack, name});
        case 7:
            return [](const CaseReader &reader, const QString &who) { return moveMention(reader, who, MentionId(3)); };
        case 8:
            return acting(
                acts::splitEntity, acts::Splitting{{{MentionId(5)}, acts::Reach::One}, name, EntityType::Organisation});
        case 9:
            return [name](const CaseReader &reader, const QString &who) { return retitleSource(reader, who, name); };
        case 10:
            return [](const CaseReader &reader, const QString &who) { return removeOrRestore(reader, who); };
        case 11:
            return [even](const CaseReader &reader, const QString &who) {
                return linkSummary(reader, who, PassageId(even ? 2 : 3));
            };
        case 12:
            return acting(acts::addVersion,
                acts::VersionAtHand{
                    Small::frenchSource, RenditionKind::Translation, u"it"_s, name, u"draft"_s, u"Bo"_s});
        case 13:
        case 14:
            return [even](const CaseReader &reader, const QString &who) {
                return linkLastSentence(reader, who, PassageId(even ? 2 : 4));
            };
        case 15:
        case 16:
        case 17:
            return [row = RowKey{u"mention"_s, m_random.bounded(5) + 1, -1}](
                       const CaseReader &reader, const QString &who) { return settleOther(reader, who, row); };
        case 18:
            return [row = RowKey{u"date"_s, m_random.bounded(4) + 1, -1}](
                       const CaseReader &reader, const QString &who) { return settleOther(reader, who, row); };
        case 19:
        case 20:
            return acting(acts::newClaim, claimNamed(name, even));
        case 21:
        case 22:
            return acting(acts::preferClaim, ClaimId(1), name);
        case 23:
        case 24:
            return acting(acts::dateEvent, Small::undated, Edtf::month(2022, m_random.bounded(12) + 1),
                even ? DatePart::Late : DatePart::None, name);
        default:
            return [even](const CaseReader &reader, const QString &who) { return summarise(reader, who, even); };
        }
    }
    void act(const MakeAct &make, Typing typing = Typing::None)
    {
        ++m_underWay;
        m_document.act(make, typing).then(this, [this](const Result<WriteReceipt> &receipt) {
            --m_underWay;
            if (receipt)
                answered(u"act"_s, receipt->act);
            else
                goOn();
        });
    }
    // Faster than the disk answers.
    void typeAhead()
    {
        for (int i = 0; i < 3; ++i) {
            const qsizetype at = m_typed++ % qsizetype(pieces.size());
            act([at](const CaseReader &reader, const QString &who) { return type(reader, who, at); },
                pieces[static_cast<size_t>(at)].typing);
        }
    }
    void answered(const QString &what, ActId act)
    {
        std::puts(qPrintable(u"%1 %2"_s.arg(what).arg(act.value)));
        std::fflush(stdout);
        goOn();
    }
    void goOn()
    {
        if (m_underWay == 0 && !std::exchange(m_goesOn, true))
            QMetaObject::invokeMethod(this, &Sitting::next, Qt::QueuedConnection);
    }
    // What makes no sense as things stand, such as a sentence where nothing is written, or what the import has changed
    // since, is refused, and nothing is lost by it.
    void refused(const Error &error)
    {
        if (error.code != ErrorCode::Invalid && error.code != ErrorCode::Conflict) {
            std::fprintf(stderr, "sitter: %s %s\n", qPrintable(error.detail), qPrintable(error.query));
            QCoreApplication::exit(1);
        }
        goOn();
    }

    CaseDocument &m_document;
    CaseReader m_reader;
    QRandomGenerator m_random;
    quint32 m_seed;
    int m_number = 0;
    int m_underWay = 0; // acts
    qsizetype m_typed = 0; // pieces
    bool m_again = false;
    bool m_goesOn = false; // the next is on its way
};

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4 || !setUpLibrary())
        return 2;
    const auto document = CaseDocument::open(arguments.at(1), u"Ada"_s);
    if (!document) {
        std::fprintf(stderr, "sitter: %s\n", qPrintable(document.error().detail));
        return 1;
    }
    auto reader = CaseReader::open(arguments.at(1));
    if (!reader)
        return 1;
    Sitting sitting(**document, std::move(*reader), arguments.at(2).toUInt());
    (*document)->importFiles({arguments.at(3)});
    QMetaObject::invokeMethod(&sitting, &Sitting::next, Qt::QueuedConnection);
    return QCoreApplication::exec();
}
