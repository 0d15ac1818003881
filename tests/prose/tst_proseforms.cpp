// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "prose/drafttext.h"
#include "prose/proseforms.h"
#include "prose/proselayout.h"
#include "prose/proseview.h"
#include "prose/viewdrive.h"

#include <QTest>
#include <QTextBlock>
#include <QTextCursor>

using namespace dossier;
using namespace dossier::tests;
using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<ProseTheme> newTheme()
{
    auto theme = std::make_shared<ProseTheme>(Colours::current());
    theme->formsOf(u"1"); // which waits for the rules
    return theme;
}

// The words of a paragraph that are not plain, as they are laid out now.
QStringList coloured(const QTextEdit &view, int paragraph)
{
    const QTextBlock block = view.document()->findBlockByNumber(paragraph);
    QStringList words;
    for (const QTextLayout::FormatRange &range : block.layout()->formats()) {
        if (range.format.hasProperty(QTextFormat::ForegroundBrush))
            words.append(block.text().mid(range.start, range.length));
    }
    return words;
}

void fill(ProseView &view, const QString &words, const QList<ProseLabel> &labels = {})
{
    ProseStyle style;
    style.colours = Colours::current();
    view.setStyle(style);
    view.setText(ProseText(words, {}, labels), {}, {});
    showAt(view, 500, 400);
    view.grab();
}

} // namespace

class TestProseForms : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { wear(Mode::Light); }

    void formsHaveColourWhenTheRulesHaveCome()
    {
        ProseView view;
        fill(view, u"It cost 12 % more (p. 7).\nNothing here."_s);
        view.setForms(std::make_shared<ProseTheme>(Colours::current()), Syntax::Prose);
        view.grab();
        QCOMPARE(coloured(view, 0), QStringList());
        QTRY_COMPARE(coloured(view, 0), QStringList({u"12 %"_s, u"p. 7"_s}));
    }

    void formsHaveColourOnceThereAreRules()
    {
        ProseView view;
        fill(view, u"It cost 12 % more (p. 7).\nNothing here."_s);
        QCOMPARE(coloured(view, 0), QStringList());
        view.setForms(newTheme(), Syntax::Prose);
        view.grab();
        QCOMPARE(coloured(view, 0), (QStringList{u"12 %"_s, u"p. 7"_s}));
        QCOMPARE(coloured(view, 1), QStringList());
        view.setForms({}, Syntax::Prose);
        view.grab();
        QCOMPARE(coloured(view, 0), QStringList());
    }

    void labelsKeepTheirOwnColour()
    {
        ProseView view;
        fill(view, u"It fell in 250 places."_s, {{22, u"\u00A0[3]"_s, 0}});
        view.setForms(newTheme(), Syntax::Prose);
        view.grab();
        QCOMPARE(coloured(view, 0), QStringList{u"250"_s});
    }

    void nothingMoves()
    {
        ProseView view;
        fill(view, u"« 12 % » of 3 500 servers, see § 12 and https://example.org/a. "_s.repeated(30));
        const qreal height = view.document()->documentLayout()->documentSize().height();
        view.setForms(newTheme(), Syntax::Prose);
        view.grab();
        QCOMPARE(view.document()->documentLayout()->documentSize().height(), height);
    }

    void coloursFollowTheMode()
    {
        ProseView view;
        fill(view, u"12 %"_s);
        view.setForms(newTheme(), Syntax::Prose);
        for (const Mode mode : {Mode::Dark, Mode::Light}) {
            wear(mode);
            ProseStyle style = view.proseStyle();
            style.colours = Colours::current();
            view.setStyle(style);
            view.grab();
            const auto formats = view.document()->firstBlock().layout()->formats();
            QCOMPARE(formats.constFirst().format.foreground().color(), Colours::current().ink(Ink::Event));
        }
    }

    void whatIsTypedGetsItsColour()
    {
        DraftText text;
        ProseStyle style;
        style.colours = Colours::current();
        text.setStyle(style);
        text.setForms(newTheme(), Syntax::Markdown);
        showAt(text, 500, 400);
        text.setFocus();
        QTest::keyClicks(&text, u"plain and `code`"_s);
        text.grab();
        QVERIFY(coloured(text, 0).join(u' ').contains(u"code"_s));
        QCOMPARE(text.words(), u"plain and `code`"_s);
        QTest::keyClick(&text, Qt::Key_Return);
        QTest::keyClicks(&text, u"# Title"_s);
        text.grab();
        QVERIFY(coloured(text, 1).join(u' ').contains(u"Title"_s));
        QCOMPARE(text.words(), u"plain and `code`\n# Title"_s);
    }

    void aParagraphGoesOnFromTheOneBefore()
    {
        ProseView view;
        fill(view, u"```\n12 and 13\n```\n12 and 13"_s);
        view.setForms(newTheme(), Syntax::Markdown);
        view.grab();
        QVERIFY(!coloured(view, 1).isEmpty()); // code
        QVERIFY(coloured(view, 3).isEmpty());
    }

    void aPlaceFarDownIsPlainUntilItIsReached()
    {
        ProseView view;
        fill(view, u"{\"name\": \"value\", \"count\": 12},\n"_s.repeated(20'000));
        view.setForms(newTheme(), Syntax::Json);
        view.grab();
        QVERIFY(!coloured(view, 0).isEmpty());
        view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum() / 2);
        const auto inView = [&view] {
            view.grab();
            return view.document()->findBlock(static_cast<int>(view.spanInView().start)).blockNumber() + 2;
        };
        const int paragraph = inView();
        QVERIFY(paragraph > 5'000);
        QTRY_VERIFY_WITH_TIMEOUT(!coloured(view, inView()).isEmpty(), 20'000);
    }
};

QTEST_MAIN(TestProseForms)
#include "tst_proseforms.moc"
