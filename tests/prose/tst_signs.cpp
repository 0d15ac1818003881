// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "prose/signs.h"

#include "workspace/light.h"

#include <QSet>
#include <QTest>

using namespace dossier;

class tst_Signs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void no_two_signs_look_alike();
    void a_verdict_looks_like_the_sign_that_makes_it();
    void light_has_the_hue_of_what_was_selected();
};

void tst_Signs::no_two_signs_look_alike()
{
    QSet<Icon> seen;
    for (const ClaimSign sign :
        {ClaimSign::Agree, ClaimSign::Refine, ClaimSign::Conflict, ClaimSign::Silent, ClaimSign::Alone})
        seen.insert(signIcon(sign));
    QCOMPARE(seen.size(), 5); // never by hue alone
}

void tst_Signs::a_verdict_looks_like_the_sign_that_makes_it()
{
    QCOMPARE(verdictIcon(Verdict::Agree), signIcon(ClaimSign::Agree));
    QCOMPARE(verdictIcon(Verdict::Coarser), signIcon(ClaimSign::Refine));
    QCOMPARE(verdictIcon(Verdict::Disagree), signIcon(ClaimSign::Conflict));
    QCOMPARE(verdictInk(Verdict::Disagree), signInk(ClaimSign::Conflict));
    QCOMPARE(verdictInk(Verdict::OneSource), signInk(ClaimSign::Alone));
}

void tst_Signs::light_has_the_hue_of_what_was_selected()
{
    Light light;
    QCOMPARE(lightInk(light), Ink::Event); // a stretch of time, or nothing
    light.focus = Focus().withEvent(EventId(1));
    QCOMPARE(lightInk(light), Ink::Mark);
    light.focus = Focus().withEntity(EntityId(1));
    QCOMPARE(lightInk(light), Ink::Text); // nothing of it is lit
    LitSpan name;
    name.kind = LitKind::Entity;
    name.hue = EntityType::Malware;
    light.spans[TextId(1)] = {LitSpan(), name};
    light.spans[TextId(2)] = {name, name};
    QCOMPARE(lightInk(light), Ink::Malware);
    name.hue = EntityType::Place;
    light.spans[TextId(3)] = {name};
    QCOMPARE(lightInk(light), Ink::Text); // no hue in common
}

QTEST_GUILESS_MAIN(tst_Signs)
#include "tst_signs.moc"
