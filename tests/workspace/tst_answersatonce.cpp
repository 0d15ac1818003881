// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the open case asks its workers may be answered before it goes on itself. Here that is the rule: all threads
// share one processor, and the one that asks gets it only when no worker wants it.

#include "workspace/lightwords.h"
#include "workspace/opencase.h"

#include <QTest>

#include <algorithm>

#ifdef Q_OS_LINUX
#include <sched.h>
#endif

using namespace dossier;
using namespace dossier::tests;
using Small = SmallCaseBuilder;

namespace {

#ifdef Q_OS_LINUX

// The calling thread gives way to all others while this stands; they are to be started before.
class GivesWay
{
public:
    GivesWay()
    {
        const sched_param none{};
        isSo = sched_setscheduler(0, SCHED_IDLE, &none) == 0;
    }
    ~GivesWay()
    {
        const sched_param none{};
        sched_setscheduler(0, SCHED_OTHER, &none);
    }
    GivesWay(const GivesWay &) = delete;
    GivesWay &operator=(const GivesWay &) = delete;

    bool isSo = false;
};

bool shareOneProcessor()
{
    cpu_set_t one;
    CPU_ZERO(&one);
    CPU_SET(sched_getcpu(), &one);
    return sched_setaffinity(0, sizeof(one), &one) == 0;
}

#else

struct GivesWay
{
    bool isSo = false;
};

bool shareOneProcessor()
{
    return false;
}

#endif

// Its workers have their readers open and wait.
bool warm(OpenCase &open)
{
    QList<QFuture<Result<CaseCounts>>> answers;
    for (int i = 0; i < 20; ++i)
        answers.append(open->queries().counts());
    return QTest::qWaitFor(
        [&] { return std::ranges::all_of(answers, [](const auto &each) { return each.isFinished(); }); });
}

} // namespace

class TestAnswersAtOnce : public QObject
{
    Q_OBJECT

public:
    // A lock that waits for itself would wait for ever.
    static void initMain() { qputenv("QTEST_FUNCTION_TIMEOUT", "60000"); }

private Q_SLOTS:
    void initTestCase()
    {
        VERIFY_RESULT(setUpLibrary());
        if (!shareOneProcessor())
            QSKIP("this system does not let all threads be kept on one processor, which brings answers before whoever "
                  "waits");
    }

    void aStepThatIsWantedAlready();
    void whoHearsOfALightSetsAnotherFocus();
    void whoHearsOfAGlanceSetsAnother();
};

void TestAnswersAtOnce::aStepThatIsWantedAlready()
{
    OpenCase open(smallCase());
    QVERIFY(warm(open));
    connect(&open.document(), &CaseDocument::focusChanged, &open.document(), [&open](const Focus &, const Focus &now) {
        if (!now.at.text)
            open->stepNext(); // before the light is asked for
    });
    const GivesWay last;
    QVERIFY(last.isSo);
    for (int i = 0; i < 6; ++i) {
        // With a stretch of time a step asks for another light.
        const Focus focus = Focus().withEntity(i % 2 == 0 ? Small::agency : Small::port);
        open->setFocus(focus.withStretch(DayBounds{0, 10'000'000}));
        QTRY_VERIFY(open->focus().at.text.isValid());
        QTRY_VERIFY(open->light().complete && open->light().focus == open->focus());
    }
}

void TestAnswersAtOnce::whoHearsOfALightSetsAnotherFocus()
{
    OpenCase open(smallCase());
    QVERIFY(warm(open));
    connect(&open.document(), &CaseDocument::lightChanged, &open.document(), [&open](const Light &light) {
        if (light.complete && light.focus.subject() == Focus::Subject::Entities)
            open->setFocus(Focus().withEvent(Small::attack));
    });
    const GivesWay last;
    QVERIFY(last.isSo);
    for (int i = 0; i < 6; ++i) {
        open->setFocus(Focus().withEntity(i % 2 == 0 ? Small::agency : Small::port));
        QTRY_COMPARE(open->focus().event, Small::attack);
        QTRY_VERIFY(open->light().complete && open->light().focus == open->focus());
    }
}

void TestAnswersAtOnce::whoHearsOfAGlanceSetsAnother()
{
    OpenCase open(smallCase());
    QVERIFY(warm(open));
    connect(&open.document(), &CaseDocument::glanceChanged, &open.document(), [&open](const Light &light) {
        if (light.focus.subject() == Focus::Subject::Entities)
            open->setGlance(Focus().withEvent(Small::attack));
    });
    const GivesWay last;
    QVERIFY(last.isSo);
    for (int i = 0; i < 6; ++i) {
        open->setGlance(Focus().withEntity(i % 2 == 0 ? Small::agency : Small::port));
        QTRY_COMPARE(open->glanceLight().focus.event, Small::attack);
    }
}

QTEST_GUILESS_MAIN(TestAnswersAtOnce)

#include "tst_answersatonce.moc"
