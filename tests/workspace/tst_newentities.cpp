// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/newentities.h"

#include "analysis/analysis.h"

#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

// A text that defines an acronym, with the names recognition finds in it.
NameableText fresh()
{
    const QString characters = u"Boats ask the Ministry of Locks (MOL) first. The MOL decides."_s;
    return {TextId(7), u"en"_s, characters, readText({characters, u"en"_s, {}}).names, {}};
}

QStringList wordsOf(const CaseContent &content, const NameableText &text)
{
    QStringList words;
    for (const Mention &mention : content.mentions) {
        if (mention.text == text.id)
            words.append(text.characters.mid(mention.span.start, mention.span.length()));
    }
    return words;
}

} // namespace

class TestNewEntities : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewNameBecomesAProposedEntityWithAllItsMentions()
    {
        const KnownNames known;
        NewEntities entities({fresh()}, known);
        QVERIFY(!entities.isEmpty());
        entities.mention(fresh());
        const CaseContent content = entities.content();
        QCOMPARE(content.entities.size(), 1);
        QVERIFY(content.entities.constFirst().standing.status == Status::Proposed);
        QVERIFY(!content.entities.constFirst().uid.isNull());
        QVERIFY2(entities.spellings().contains(u"Ministry of Locks"_s), qPrintable(entities.spellings().join(u'|')));
        const QStringList words = wordsOf(content, fresh());
        QVERIFY(words.contains(u"Ministry of Locks"_s));
        QVERIFY2(words.contains(u"MOL"_s), qPrintable(words.join(u'|')));
        for (const Mention &mention : content.mentions) {
            QCOMPARE(mention.entity, content.entities.constFirst().id);
            QCOMPARE(mention.standing.fingerprint.size(), 16);
        }
    }

    void anEntityThatStandsNowhereIsNotProposed()
    {
        const KnownNames known;
        const NewEntities entities({fresh()}, known); // and no text is shown
        QVERIFY(!entities.isEmpty());
        QVERIFY(entities.content().entities.isEmpty());
        QVERIFY(entities.content().names.isEmpty());
    }

    void placesThatAreTakenAreLeftAlone()
    {
        const KnownNames known;
        NewEntities entities({fresh()}, known);
        NameableText older{TextId(3), u"en"_s, u"Long ago the Ministry of Locks met. The MOL knew."_s, {}, {}};
        older.taken.append({older.characters.indexOf(u"Locks"), older.characters.indexOf(u" met")});
        entities.mention(older);
        QCOMPARE(wordsOf(entities.content(), older), QStringList{u"MOL"_s});
    }

    void whoIsCalledLikeAGermanNounIsNotFoundInTheNoun()
    {
        const QString characters = u"Gestern sprach Petra Kranich. Danach schwieg Kranich lange."_s;
        const NameableText speech{TextId(7), u"de"_s, characters, readText({characters, u"de"_s, {}}).names, {}};
        const KnownNames known;
        NewEntities entities({speech}, known);
        const NameableText older{TextId(3), u"de"_s, u"Der Kranich zog fort. Kranich blieb."_s, {}, {}};
        entities.mention(older);
        const CaseContent content = entities.content();
        QCOMPARE(wordsOf(content, older), QStringList{u"Kranich"_s});
        QCOMPARE(content.mentions.constFirst().span.start, older.characters.lastIndexOf(u"Kranich"));
    }

    void whatTheCaseKnowsOrARejectedEntityIsCalledIsNotProposedAgain_data()
    {
        QTest::addColumn<bool>("rejected");
        QTest::newRow("known") << false;
        QTest::newRow("rejected") << true;
    }

    void whatTheCaseKnowsOrARejectedEntityIsCalledIsNotProposedAgain()
    {
        QFETCH(bool, rejected);
        KnownNames known;
        known.all = {{EntityId(1), u"Ministry of Locks"_s, u"en"_s, NameKind::Full},
            {EntityId(1), u"MOL"_s, u"en"_s, NameKind::Acronym}};
        known.uids.insert(EntityId(1), newUid());
        if (rejected)
            known.rejected.insert(EntityId(1));
        const NewEntities entities({fresh()}, known);
        QVERIFY(entities.isEmpty());
        QVERIFY(entities.content().entities.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestNewEntities)
#include "tst_newentities.moc"
