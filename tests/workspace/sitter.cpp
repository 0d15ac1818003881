// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Somebody at work on a case, for tests:
//   sitter CASE SEED    does one act after the other, takes some back and does them again, and names each that was
//                       answered, until it is killed.

#include "store/library.h"
#include "store/smallcase.h"
#include "workspace/acts/acting.h"
#include "workspace/acts/caseacts.h"
#include "workspace/acts/entityacts.h"
#include "workspace/acts/eventacts.h"
#include "workspace/acts/markacts.h"
#include "workspace/casedocument.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <cstdio>

using namespace dossier;
using namespace dossier::tests;

namespace {

using Small = SmallCaseBuilder;

class Sitting : public QObject
{
public:
    Sitting(CaseDocument &document, quint32 seed) : m_document(document), m_random(seed), m_seed(seed)
    {
        connect(&document, &CaseDocument::undone, this, [this] { answered(m_again ? u"redo"_s : u"undo"_s); });
        connect(&document, &CaseDocument::failed, this, &Sitting::refused);
    }

    void next()
    {
        ++m_number;
        const int what = m_random.bounded(10);
        m_again = what == 9;
        if (what == 8 && m_document.nextUndo())
            m_document.undo();
        else if (what == 9 && m_document.nextRedo())
            m_document.redo();
        else
            act(makeAct());
    }

private:
    // Any of them makes sense at any time, whatever was done before.
    MakeAct makeAct()
    {
        const QString name = u"%1-%2"_s.arg(m_seed).arg(m_number);
        const bool even = m_number % 2 == 0;
        switch (m_random.bounded(7)) {
        case 0:
            return acting(acts::renameEvent, Small::attack, name);
        case 1:
            return acting(acts::newEntity, acts::EntityDraft{{}, EntityType::Other, name, u"en"_s, {}});
        case 2:
            return acting(acts::addName, Small::port, acts::NameDraft{name, u"en"_s, NameKind::Full, {}});
        case 3:
            return acting(acts::mergeEntities, QList<EntityId>{Small::gang, Small::port}, name);
        case 4:
            return acting(acts::judgeClaim, ClaimId(1), acts::Judging{Stance::Supports, Voice::Said, even ? 2 : 3});
        case 5:
            return acting(acts::newEvent, acts::EventDraft{name, {}, Edtf::month(2023, 5), DatePart::None, {}});
        default:
            return acting(acts::newNote, acts::NoteDraft{{}, {}, Small::attack, name});
        }
    }
    void act(const MakeAct &make)
    {
        m_document.act(make).then(this, [this](const Result<WriteReceipt> &receipt) {
            if (receipt)
                answered(QString::number(receipt->act.value));
        });
    }
    void answered(const QString &what)
    {
        std::puts(qPrintable(what));
        std::fflush(stdout);
        QMetaObject::invokeMethod(this, &Sitting::next, Qt::QueuedConnection);
    }
    // A judgement that stands already is refused, and nothing is lost by it.
    void refused(const Error &error)
    {
        if (error.code != ErrorCode::Invalid) {
            std::fprintf(stderr, "sitter: %s %s\n", qPrintable(error.detail), qPrintable(error.query));
            QCoreApplication::exit(1);
        }
        QMetaObject::invokeMethod(this, &Sitting::next, Qt::QueuedConnection);
    }

    CaseDocument &m_document;
    QRandomGenerator m_random;
    quint32 m_seed;
    int m_number = 0;
    bool m_again = false;
};

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3 || !setUpLibrary())
        return 2;
    const auto document = CaseDocument::open(arguments.at(1), u"Ada"_s);
    if (!document) {
        std::fprintf(stderr, "sitter: %s\n", qPrintable(document.error().detail));
        return 1;
    }
    Sitting sitting(**document, arguments.at(2).toUInt());
    QMetaObject::invokeMethod(&sitting, &Sitting::next, Qt::QueuedConnection);
    return QCoreApplication::exec();
}
