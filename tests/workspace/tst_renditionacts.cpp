// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/acts/renditionacts.h"

#include "store/casefiles.h"
#include "workspace/acts/actkinds.h"
#include "workspace/acts/caseacts.h"
#include "workspace/drafting.h"
#include "workspace/readingagain.h"

#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace dossier;
using namespace dossier::tests;

namespace {

using Small = SmallCaseBuilder;

const QString who = u"Ada"_s;
const DraftId dutch(1); // of the French source, "Het sluizenagentschap is aangevallen. Sluizen" and an empty paragraph
const QString first = u"Het sluizenagentschap is aangevallen."_s;

template <typename Rows> void forgetRevisionsOf(Rows &rows)
{
    for (auto &each : rows) {
        if constexpr (requires { each.standing; })
            each.standing.revision = 0;
        else if constexpr (requires { each.revision; })
            each.revision = 0;
    }
}

// What a case says, without the history and without how often rows were changed.
CaseContent said(CaseContent content)
{
    content.acts.clear();
    const auto forget = [](auto &...lists) { (forgetRevisionsOf(lists), ...); };
    forget(content.links, content.drafts, content.paragraphs, content.draftLinks, content.mentions, content.dates);
    return content;
}

} // namespace

using MakeAct = std::function<Result<Write>(const CaseReader &)>;
Q_DECLARE_METATYPE(MakeAct)

class TestRenditionActs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { VERIFY_RESULT(setUpLibrary()); }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"case.dossier"_s);
        makeCase(m_path, smallCase());
        auto writer = CaseWriter::open(m_path);
        VERIFY_RESULT(writer);
        m_writer = std::move(*writer);
    }
    void cleanup() { m_writer.reset(); }

    void everyActIsDoneTakenBackAndDoneAgain_data()
    {
        QTest::addColumn<MakeAct>("make");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QStringList>("arguments");
        const auto act = [](const char *name, const MakeAct &make, const QString &code, const QStringList &arguments) {
            QTest::newRow(name) << make << code << arguments;
        };
        const QString title = u"L’Agence des écluses piratée"_s;
        const QString english = u"Locks Agency hit by Grey Heron"_s;
        act("a draft begins",
            [](const CaseReader &reader) {
                return acts::beginDraft(reader, who, {Small::englishSource, RenditionKind::Summary, u"fr"_s, {}});
            },
            u"begin-draft"_s, {u"summary"_s, u"fr"_s, english});
        act("a draft begins from a version",
            [](const CaseReader &reader) {
                return acts::beginDraft(reader, who, {Small::frenchSource, {}, {}, VersionId(2)});
            },
            u"begin-draft"_s, {u"summary"_s, u"en"_s, title, u"2"_s});
        act("words are written",
            [](const CaseReader &reader) {
                return acts::writeDraft(reader, who, dutch, {first + u" Sluizen stonden stil"_s, {}});
            },
            u"write-words"_s, {u"stonden stil"_s, u"translation"_s, u"nl"_s, title});
        act("words are struck",
            [](const CaseReader &reader) { return acts::writeDraft(reader, who, dutch, {first, {}}); },
            u"strike-words"_s, {u"Sluizen"_s, u"translation"_s, u"nl"_s, title});
        act("a paragraph is put in",
            [](const CaseReader &reader) { return acts::writeDraft(reader, who, dutch, {first, u"Sluizen"_s, {}}); },
            u"write-words"_s, {u"¶"_s, u"translation"_s, u"nl"_s, title});
        act("everything is struck", [](const CaseReader &reader) { return acts::writeDraft(reader, who, dutch, {}); },
            u"strike-words"_s, {first + u" Sluizen"_s, u"translation"_s, u"nl"_s, title});
        act("a draft is thrown away", [](const CaseReader &reader) { return acts::discardDraft(reader, who, dutch); },
            u"discard-draft"_s, {u"translation"_s, u"nl"_s, title});
        act("a version is kept",
            [](const CaseReader &reader) { return acts::keepVersion(reader, who, dutch, u"reviewed"_s); },
            u"keep-version"_s, {u"translation"_s, u"nl"_s, title, u"1"_s, u"reviewed"_s});
        act("a version is added",
            [](const CaseReader &reader) {
                return acts::addVersion(reader, who,
                    {Small::frenchSource, RenditionKind::Summary, u"en"_s, u"The agency was hit in March 2023."_s,
                        u"draft"_s, u"Bo"_s});
            },
            u"add-version"_s, {u"summary"_s, u"en"_s, title, u"3"_s, u"draft"_s});
        act("a sentence is linked",
            [](const CaseReader &reader) {
                return acts::linkSentence(reader, who, {dutch, {first.size() + 1, first.size() + 1}, {PassageId(4)}});
            },
            u"link-sentence"_s, {u"Sluizen"_s, u"4"_s, title});
        act("a sentence is unlinked",
            [](const CaseReader &reader) { return acts::linkSentence(reader, who, {dutch, {0, 0}, {PassageId(2)}}); },
            u"unlink-sentence"_s, {first, u"2"_s, title});
    }
    void everyActIsDoneTakenBackAndDoneAgain()
    {
        QFETCH(MakeAct, make);
        QFETCH(QString, code);
        QFETCH(QStringList, arguments);
        const CaseContent before = said(content());
        const auto made = make(reader());
        VERIFY_RESULT(made);
        const ActId act = write(*made);
        QVERIFY(act.isValid());
        const Act kept = reader().act(act).value();
        QCOMPARE(kept.code, code);
        QCOMPARE(kept.arguments, arguments);
        QVERIFY(actKind(kept.code));
        QCOMPARE(problems(), QStringList());
        const CaseContent after = said(content());
        QVERIFY(difference(before, after) != QString());

        const auto undo = acts::takeBack(reader(), who, act);
        VERIFY_RESULT(undo);
        const ActId undone = write(*undo);
        QCOMPARE(difference(said(content()), before), QString());
        QCOMPARE(problems(), QStringList());

        const auto redo = acts::takeBack(reader(), who, undone);
        VERIFY_RESULT(redo);
        write(*redo);
        QCOMPARE(difference(said(content()), after), QString());
        QCOMPARE(problems(), QStringList());
    }

    void wordChangesOneRow()
    {
        const auto made = acts::writeDraft(reader(), who, dutch, {first + u" Sluizen stonden"_s, {}});
        VERIFY_RESULT(made);
        QCOMPARE(made->changed.paragraphs.size(), 1);
        QVERIFY(made->changed.draftLinks.isEmpty() && made->content == CaseContent() && made->removed.isEmpty());
    }

    void linkGoesWithItsSentence_data()
    {
        QTest::addColumn<QStringList>("now");
        QTest::addColumn<QString>("sentence"); // the link stands on it; "" when it is gone
        QTest::newRow("another before it") << QStringList{u"Vandaag. "_s + first} << first;
        QTest::newRow("a paragraph before it") << QStringList{u"Vandaag."_s, first, {}} << first;
        QTest::newRow("it grows") << QStringList{u"Het sluizenagentschap is zwaar aangevallen. Sluizen"_s, {}}
                                  << u"Het sluizenagentschap is zwaar aangevallen."_s;
        QTest::newRow("it is parted") << QStringList{u"Het sluizenagentschap is. Het werd aangevallen. Sluizen"_s, {}}
                                      << u"Het sluizenagentschap is."_s;
        QTest::newRow("it is struck") << QStringList{u"Sluizen"_s, {}} << u""_s;
        QTest::newRow("all is struck") << QStringList{QString()} << u""_s;
        QTest::newRow("in a paragraph of its own") << QStringList{u""_s, first, u"Sluizen"_s, {}} << first;
    }
    void linkGoesWithItsSentence()
    {
        QFETCH(QStringList, now);
        QFETCH(QString, sentence);
        const auto made = acts::writeDraft(reader(), who, dutch, now);
        VERIFY_RESULT(made);
        QVERIFY(write(*made).isValid());
        QCOMPARE(problems(), QStringList());
        const CaseContent content = this->content();
        QCOMPARE(joinedWords(reader().paragraphs(dutch).value()), now.join(u'\n'));
        if (sentence.isEmpty()) {
            QVERIFY(content.draftLinks.isEmpty());
            return;
        }
        QCOMPARE(content.draftLinks.size(), 1);
        const DraftLink link = content.draftLinks.constFirst();
        const auto paragraph = std::ranges::find(content.paragraphs, link.paragraph, &Paragraph::id);
        QCOMPARE(paragraph->words.sliced(link.span.start, link.span.length()), sentence);
    }

    void paragraphsKeepTheirOrderHoweverManyArePutIn()
    {
        QStringList now{first, {}};
        for (int i = 0; i < 60; ++i) {
            now.insert(1, u"Regel %1."_s.arg(i));
            const auto made = acts::writeDraft(reader(), who, dutch, now);
            VERIFY_RESULT(made);
            QVERIFY(write(*made).isValid());
        }
        QCOMPARE(joinedWords(reader().paragraphs(dutch).value()), now.join(u'\n'));
        QCOMPARE(content().draftLinks.size(), 1);
        QCOMPARE(problems(), QStringList());
    }

    void keptVersionIsReadLinkedAndCurrent()
    {
        write(*acts::linkSentence(reader(), who, {dutch, {first.size() + 2, first.size() + 2}, {PassageId(4)}}));
        const auto made = acts::keepVersion(reader(), who, dutch, u"final"_s);
        VERIFY_RESULT(made);
        QVERIFY(write(*made).isValid());
        QCOMPARE(problems(), QStringList());
        const CaseContent now = content();
        QVERIFY(now.drafts.isEmpty() && now.paragraphs.isEmpty() && now.draftLinks.isEmpty());
        const Version version = now.versions.last();
        QCOMPARE(version.author, who);
        QCOMPARE(version.state, u"final"_s);
        QCOMPARE(version.number, 1);
        QVERIFY(version.made > 0);
        const Text text = now.texts.last();
        QCOMPARE(text.version, version.id);
        QCOMPARE(text.characters, first + u" Sluizen"_s); // without the empty paragraph at its end
        QVERIFY(text.current);
        const QList<Passage> passages = reader().passages(text.id).value();
        QCOMPARE(passages.size(), 2);
        const QList<Link> links = reader().links(text.id).value();
        QStringList lines;
        for (const Link &link : links)
            lines.append(u"%1-%2 %3"_s.arg(link.source.value)
                    .arg(link.rendered == passages.first().id ? 1 : 2)
                    .arg(link.standing.origin.isPerson() ? link.standing.origin.author : u"rule"_s));
        QCOMPARE(lines, (QStringList{u"2-1 reader"_s, u"4-2 Ada"_s})); // a person's word, and no rule's beside it
    }

    void olderVersionsStayAndTheNewestIsCurrent()
    {
        write(*acts::addVersion(reader(), who,
            {Small::frenchSource, RenditionKind::Summary, u"en"_s, u"The agency was hit."_s, u"draft"_s, {}}));
        const QList<RenditionRow> rows = reader().renditions(Small::frenchSource).value();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first().versions.size(), 3);
        QCOMPARE(rows.first().versions.first().author, who);
        QCOMPARE(reader().text(rows.first().versions.first().text)->current, true);
        QCOMPARE(reader().text(Small::summaryText)->current, false);
        QCOMPARE(reader().text(Small::summaryText)->characters, Small::summaryCharacters());
    }

    void draftFromAVersionHasItsWordsAndWhatWasSaidOfItsLinks()
    {
        const auto made = acts::beginDraft(reader(), who, {Small::frenchSource, {}, {}, VersionId(2)});
        VERIFY_RESULT(made);
        write(*made);
        const QList<Draft> drafts = reader().drafts(Small::frenchSource).value();
        QCOMPARE(drafts.size(), 2);
        const Draft draft = drafts.first();
        QVERIFY(draft.kind == RenditionKind::Summary);
        QCOMPARE(draft.basis, VersionId(2));
        QCOMPARE(joinedWords(reader().paragraphs(draft.id).value()), Small::summaryCharacters());
        const QList<DraftLink> links = reader().draftLinks(draft.id).value();
        QCOMPARE(links.size(), 2); // one accepted, one refused; the rule proposes the third again
        write(*acts::keepVersion(reader(), who, draft.id, u"draft"_s));
        const Version kept = content().versions.last();
        QCOMPARE(kept.number, 3);
        QStringList lines;
        for (const Link &link : linksOf(kept.text))
            if (link.standing.status != Status::Proposed)
                lines.append(u"%1 %2"_s.arg(link.source.value).arg(toString(link.standing.status)));
        lines.sort();
        QCOMPARE(lines, (QStringList{u"1 rejected"_s, u"4 accepted"_s}));
    }

    void personsLinksOfAVersionOutliveTheRule()
    {
        const QList<Passage> passages = reader().passages(Small::summaryText).value();
        const PassageId rendered = passages.first().id;
        write(*acts::linkPassage(reader(), who, rendered, {PassageId(3)}));
        QStringList lines;
        for (const Link &link : linksOf(Small::summaryText))
            if (link.rendered == rendered)
                lines.append(u"%1 %2"_s.arg(link.source.value).arg(toString(link.standing.status)));
        QCOMPARE(lines, (QStringList{u"2 rejected"_s, u"3 accepted"_s}));
        write(*acts::linkPassage(reader(), who, rendered, {PassageId(3)}));
        for (const Link &link : linksOf(Small::summaryText))
            QVERIFY(link.rendered != rendered || link.standing.status == Status::Rejected);
        QCOMPARE(problems(), QStringList());
    }

    void rulesAddNothingToASentenceThatAPersonLinked()
    {
        const ActId kept = write(*acts::keepVersion(reader(), who, dutch, u"final"_s));
        QVERIFY(kept.isValid());
        const TextId text = content().texts.last().id;
        const QList<Link> before = linksOf(text);
        VERIFY_RESULT(readTextsAgain(*m_writer, {text}, who));
        const QList<Link> after = linksOf(text);
        const auto onFirst = [](const QList<Link> &links) {
            return std::ranges::count_if(
                links, [&](const Link &link) { return link.rendered == links.constFirst().rendered; });
        };
        QVERIFY(!before.isEmpty() && before.constFirst().standing.origin.isPerson());
        QCOMPARE(onFirst(after), onFirst(before));
        QVERIFY(after.contains(before.constFirst()));
    }

    void removedSourceTakesItsDraftAlong()
    {
        const CaseContent before = said(content());
        const ActId act = write(*acts::removeSources(reader(), who, {Small::frenchSource}));
        QCOMPARE(problems(), QStringList());
        QCOMPARE(reader().drafts(Small::frenchSource)->size(), 1);
        write(*acts::takeBack(reader(), who, act));
        QCOMPARE(difference(said(content()).drafts == before.drafts ? before : said(content()), before), QString());
        QCOMPARE(draftSheet(reader(), dutch)->words, first + u" Sluizen\n"_s);
    }

    void whatMakesNoSenseIsRefused_data()
    {
        QTest::addColumn<MakeAct>("make");
        QTest::addColumn<ErrorCode>("code");
        const auto refused = [](const char *name, const MakeAct &make, ErrorCode code = ErrorCode::Invalid) {
            QTest::newRow(name) << make << code;
        };
        refused(
            "a second draft",
            [](const CaseReader &reader) {
                return acts::beginDraft(reader, who, {Small::frenchSource, RenditionKind::Translation, u"nl"_s, {}});
            },
            ErrorCode::Conflict);
        refused(
            "from a version of another source",
            [](const CaseReader &reader) {
                return acts::beginDraft(reader, who, {Small::englishSource, {}, {}, VersionId(2)});
            },
            ErrorCode::NotFound);
        refused(
            "a draft that is gone",
            [](const CaseReader &reader) { return acts::writeDraft(reader, who, DraftId(9), {u"a"_s}); },
            ErrorCode::NotFound);
        refused("a version of nothing", [](const CaseReader &reader) {
            return acts::addVersion(reader, who, {Small::frenchSource, {}, u"en"_s, u" \n "_s, {}, {}});
        });
        refused("no sentence", [](const CaseReader &reader) {
            return acts::linkSentence(reader, who, {dutch, {9999, 9999}, {PassageId(4)}});
        });
        refused("no passage",
            [](const CaseReader &reader) { return acts::linkSentence(reader, who, {dutch, {0, 0}, {}}); });
        refused("a passage of a source's own text",
            [](const CaseReader &reader) { return acts::linkPassage(reader, who, PassageId(2), {PassageId(3)}); });
    }
    void whatMakesNoSenseIsRefused()
    {
        QFETCH(MakeAct, make);
        QFETCH(ErrorCode, code);
        const auto made = make(reader());
        QVERIFY(!made);
        QCOMPARE(made.error().code, code);
    }

private:
    CaseReader reader() const { return *CaseReader::open(m_path); }
    QList<Link> linksOf(TextId text) const { return reader().links(text).value(); }
    CaseContent content() const { return *reader().content(); }
    QStringList problems() const { return problemLines(reader().check().value()); }
    ActId write(Write write)
    {
        write.act.who = who;
        const auto receipt = m_writer->write(std::move(write)).result();
        if (!receipt)
            qWarning() << receipt.error().detail << receipt.error().query;
        return receipt ? receipt->act : ActId();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<CaseWriter> m_writer;
};

QTEST_GUILESS_MAIN(TestRenditionActs)
#include "tst_renditionacts.moc"
