// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/bundling.h"

#include "exchange/normalised.h"
#include "store/library.h"
#include "workspace/acts/entityacts.h"
#include "workspace/acts/languageacts.h"
#include "workspace/acts/markacts.h"
#include "workspace/importedcase.h"
#include "workspace/languagechecks.h"
#include "workspace/readingagain.h"

#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

// What rules found and people decided comes back from a bundle, and goes on to count.
class TestBundling : public QObject, protected ImportedCase
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(setUpLibrary()); }
    void init() { open(); }
    void cleanup() { close(); }
    void whatWasFoundAndDecidedComesBack();
    void whatWasDecidedIsNotProposedAgain();

private:
    void bringIn()
    {
        write(u"notice.txt"_s,
            "Port fermé\n\nLe Service des Écluses (SDE) a fermé le port le 3 juin 2023. Le SDE attend.\n\n"
            "De schepen zijn op 12 maart teruggekomen en de haven is sindsdien vol.\n\n"
            "De kraan van de haven is al weken kapot en wordt niet hersteld.\n");
        write(u"notice.meta"_s,
            "language: fr\npublished: 2023-06-04\nkind: communiqué\npublisher: Service des Écluses\n");
        write(u"paper.txt"_s,
            "Boats wait\n\nAccording to the Service des Écluses (SDE), every gate was shut on 3 June 2023. The SDE "
            "has no idea when they open.\n");
        write(u"paper.meta"_s, "language: en\npublished: 2023-06-05\nkind: press article\npublisher: Quay Post\n");
        write(u"own.txt"_s,
            "What we saw\n\nOur man stood by on 3 June 2023 when the Service des Écluses (SDE) shut the gates. The "
            "Service of Quays (SQ) paid him no heed. The SQ went home.\n");
        write(u"own.meta"_s, "language: en\npublished: 2023-06-06\nkind: press article\npublisher: Lock News\n");
        import();
    }
    CaseReader reader() const { return *CaseReader::open(m_writer->path()); }
    void act(Result<Write> made)
    {
        QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
        made->act.who = u"Ana"_s;
        QVERIFY(m_writer->write(*std::move(made)).result());
    }
    void decide()
    {
        const CaseContent content = *reader().content();
        const auto text = std::ranges::find_if(
            content.texts, [](const Text &each) { return each.characters.startsWith(u"Port fermé"_s); });
        QList<Passage> passages = content.passages;
        passages.removeIf([&](const Passage &passage) { return passage.text != text->id; });
        const auto passageOf = [&](const QString &words) {
            return std::ranges::find_if(passages, [&](const Passage &passage) {
                return text->characters.sliced(passage.span.start).startsWith(words);
            })->id;
        };
        act(acts::setPassageLanguage(reader(), u"Ana"_s, passageOf(u"De schepen"_s), text->id, u"nl"_s));
        act(acts::setPassageLanguage(reader(), u"Ana"_s, passageOf(u"De kraan"_s), text->id, u"fr"_s));
        QVERIFY(content.entities.size() >= 2);
        act(acts::judgeSameness(reader(), u"Ana"_s, content.entities.at(0).id, content.entities.at(1).id,
            Judgement::NotTheSame, u"seen"_s));
        const auto repeating =
            std::ranges::find_if(content.claims, [](const Claim &claim) { return claim.repeats.isValid(); });
        QVERIFY(repeating != content.claims.end());
        act(acts::settle(reader(), u"Ana"_s, {{u"claim"_s, repeating->id.value, -1}}, Status::Accepted));
        QList<TextId> texts;
        for (const Text &each : content.texts)
            texts.append(each.id);
        QVERIFY(readTextsAgain(*m_writer, texts, u"reader"_s)); // what follows from what was said
    }
    QString copied()
    {
        const QString folder = m_folder->filePath(u"bundle"_s);
        const QString copy = m_folder->filePath(u"copy.dossier"_s);
        const Result<void> written = writeCaseAsBundle(m_writer->path(), folder);
        if (!written)
            qFatal("%s", qPrintable(written.error().detail));
        const Result<void> made = makeCaseFromBundle(folder, copy, u"reader"_s);
        if (!made)
            qFatal("%s", qPrintable(made.error().detail));
        return copy;
    }
    // Whatever a rule or a person says of rows, by what it is about.
    static QStringList said(const CaseContent &content)
    {
        QStringList lines;
        for (const Finding &finding : content.findings)
            lines.append(finding.check + u' ' + finding.code + u' ' + finding.arguments.join(u' ') + u' '
                + toString(finding.standing.status) + u' ' + finding.standing.origin.author + u' ' + finding.reason);
        for (const Sameness &sameness : content.samenesses)
            lines.append(u"%1 %2 %3"_s.arg(static_cast<int>(sameness.judgement))
                    .arg(sameness.reason, toString(sameness.standing.status)));
        for (const Claim &claim : content.claims)
            lines.append(
                u"claim %1 %2 %3"_s.arg(claim.value, toString(claim.standing.status)).arg(claim.repeats ? 1 : 0));
        for (const Date &date : content.dates)
            lines.append(date.wording + u" = "_s + date.edtf.toString() + toString(date.standing.status));
        lines.sort();
        return lines;
    }
};

void TestBundling::whatWasFoundAndDecidedComesBack()
{
    bringIn();
    decide();
    const CaseContent before = *reader().content();
    QVERIFY(std::ranges::any_of(before.claims, [](const Claim &claim) { return claim.repeats.isValid(); }));
    const CaseContent after = *CaseReader::open(copied())->content();
    QCOMPARE(said(after), said(before));
    QVERIFY(normalised(after).findings == normalised(before).findings);
    QVERIFY(normalised(after).samenesses == normalised(before).samenesses);
    QVERIFY(normalised(after).claims == normalised(before).claims);
}

// Texts of the copy that are read again are read as was said, and nothing that was settled comes back.
void TestBundling::whatWasDecidedIsNotProposedAgain()
{
    bringIn();
    decide();
    const QString copy = copied();
    const QStringList before = said(*CaseReader::open(copy)->content());
    QList<TextId> texts;
    for (const Text &text : CaseReader::open(copy)->content().value_or(CaseContent()).texts)
        texts.append(text.id);
    auto writer = CaseWriter::open(copy);
    QVERIFY(writer);
    QVERIFY(readTextsAgain(**writer, texts, u"reader"_s));
    const QStringList after = said(*CaseReader::open(copy)->content());
    QVERIFY2(after == before, qPrintable(after.join(u'\n') + u"\ninstead of\n"_s + before.join(u'\n')));
    QVERIFY(before.join(u'\n').contains(u"12 maart = 2023-03-12"_s));
}

QTEST_GUILESS_MAIN(TestBundling)
#include "tst_bundling.moc"
