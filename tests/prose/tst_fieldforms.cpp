// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "prose/fieldforms.h"

#include "prose/viewdrive.h"

#include <QElapsedTimer>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTextCharFormat>

#include <algorithm>
#include <limits>

using namespace dossier;
using namespace dossier::tests;
using namespace Qt::StringLiterals;

namespace {

struct Drive
{
    explicit Drive(Syntax syntax = Syntax::Search) : forms(&line, syntax)
    {
        wear(Mode::Light);
        line.setFrame(false); // whose ring has the colour of an operator
        auto theme = std::make_shared<ProseTheme>(Colours::current());
        theme->formsOf(u"1", syntax); // which waits for the rules
        forms.setTheme(theme);
        showAt(line, 600, 40);
        line.setFocus();
    }

    QImage image() { return line.grab().toImage().convertToFormat(QImage::Format_RGB32); }
    int pixels(Ink ink) { return pixelsOf(image(), ink); }
    // Pixels of a reddish hue: waves are blended throughout.
    int waves()
    {
        const QImage picture = image();
        int count = 0;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                const QRgb pixel = picture.pixel(x, y);
                count += qRed(pixel) - std::max(qGreen(pixel), qBlue(pixel)) > 40 ? 1 : 0;
            }
        }
        return count;
    }
    void compose(const QString &words, const QString &commit = {})
    {
        QTextCharFormat look;
        look.setFontUnderline(true);
        QInputMethodEvent event(words, {{QInputMethodEvent::TextFormat, 0, int(words.size()), look}});
        event.setCommitString(commit);
        QCoreApplication::sendEvent(&line, &event);
    }

    QLineEdit line;
    FieldForms forms;
};

// Of some keys the quickest: other work on the machine only adds to it.
qint64 quickestKey(QLineEdit &line)
{
    qint64 quickest = std::numeric_limits<qint64>::max();
    for (int i = 0; i < 41; ++i) {
        QElapsedTimer timer;
        timer.start();
        QTest::keyClick(&line, Qt::Key_A);
        line.grab();
        quickest = std::min(quickest, timer.nsecsElapsed());
    }
    return quickest;
}

} // namespace

class tst_FieldForms : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void what_is_typed_is_coloured();
    void colours_follow_every_change_data();
    void colours_follow_every_change();
    void undo_and_selection_are_the_lines_own();
    void nothing_is_said_to_have_changed_by_colour_alone();
    void what_is_composed_keeps_its_look_and_its_place();
    void text_that_runs_from_right_to_left_stays_as_it_is();
    void what_was_not_understood_is_waved_under_until_it_changes();
    void rules_are_loaded_for_the_first_letter();
    void colours_follow_the_mode();
    void a_line_that_cannot_be_used_is_plain();
    void every_ink_can_be_read_data();
    void every_ink_can_be_read();
    void a_key_in_a_long_query_takes_hardly_longer();
    void pictures();
};

void tst_FieldForms::what_is_typed_is_coloured()
{
    Drive drive;
    QTest::keyClicks(&drive.line, u"locks"_s);
    QCOMPARE(drive.forms.runs().size(), 0);
    QCOMPARE(drive.pixels(Ink::Accent), 0);
    QTest::keyClicks(&drive.line, u" AND lang:fr"_s);
    QCOMPARE(drive.forms.runs().size(), 3);
    QCOMPARE(drive.forms.runs().first().start, 6);
    QVERIFY(drive.pixels(Ink::Accent) > 20);
    QCOMPARE(drive.line.text(), u"locks AND lang:fr"_s);
}

void tst_FieldForms::colours_follow_every_change_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("start"); // of AND
    QTest::newRow("before") << int(Qt::Key_X) << 3;
    QTest::newRow("taken away before") << int(Qt::Key_Delete) << 1;
}

void tst_FieldForms::colours_follow_every_change()
{
    QFETCH(int, key);
    Drive drive;
    drive.line.setText(u"a AND b"_s);
    drive.line.setCursorPosition(0);
    QTest::keyClick(&drive.line, static_cast<Qt::Key>(key));
    QCOMPARE(drive.forms.runs().size(), 1);
    QTEST(drive.forms.runs().first().start, "start");
    drive.line.setText({});
    QCOMPARE(drive.forms.runs().size(), 0);
}

void tst_FieldForms::undo_and_selection_are_the_lines_own()
{
    Drive drive;
    QLineEdit plain; // does the same without colours
    for (QLineEdit *line : {&drive.line, &plain}) {
        QTest::keyClicks(line, u"a AND b"_s);
        line->setSelection(2, 3);
        if (line == &drive.line)
            drive.forms.setFault({0, 1});
        QCOMPARE(line->selectedText(), u"AND"_s);
        QTest::keyClicks(line, u"OR"_s);
        QCOMPARE(line->text(), u"a OR b"_s);
    }
    while (plain.isUndoAvailable()) {
        plain.undo();
        drive.line.undo();
        QCOMPARE(drive.line.text(), plain.text());
    }
    QVERIFY(!drive.line.isUndoAvailable());
    while (plain.isRedoAvailable()) {
        plain.redo();
        drive.line.redo();
        QCOMPARE(drive.line.text(), plain.text());
        QCOMPARE(drive.line.cursorPosition(), plain.cursorPosition());
    }
    QCOMPARE(drive.line.text(), u"a OR b"_s);
    QCOMPARE(drive.forms.runs().size(), 1);
}

void tst_FieldForms::nothing_is_said_to_have_changed_by_colour_alone()
{
    Drive drive;
    drive.line.setText(u"a AND b"_s);
    drive.line.setCursorPosition(3);
    drive.line.setModified(false);
    QSignalSpy changed(&drive.line, &QLineEdit::textChanged);
    QSignalSpy edited(&drive.line, &QLineEdit::textEdited);
    QSignalSpy moved(&drive.line, &QLineEdit::cursorPositionChanged);
    drive.forms.setFault({2, 5});
    drive.forms.setTheme(std::make_shared<ProseTheme>(Colours::current()));
    QCOMPARE(changed.size() + edited.size() + moved.size(), 0);
    QVERIFY(!drive.line.isModified());
    QVERIFY(!drive.line.isUndoAvailable());
    QCOMPARE(drive.line.cursorPosition(), 3);
}

void tst_FieldForms::what_is_composed_keeps_its_look_and_its_place()
{
    Drive drive;
    drive.line.setText(u"a AND b"_s);
    drive.line.setCursorPosition(2);
    const int coloured = drive.pixels(Ink::Accent);
    QVERIFY(coloured > 10);
    drive.compose(u"zoo"_s);
    const int composing = drive.pixels(Ink::Accent);
    QVERIFY2(std::abs(composing - coloured) < coloured / 4, QByteArray::number(composing).constData());
    QCOMPARE(drive.line.text(), u"a AND b"_s); // nothing is given yet
    const QImage with = drive.image();
    drive.forms.setFault({0, 1});
    drive.forms.setFault({});
    QCOMPARE(drive.image(), with); // neither does a fault end it
    drive.compose({}, u"zoo "_s);
    QCOMPARE(drive.line.text(), u"a zoo AND b"_s);
    QCOMPARE(drive.forms.runs().first().start, 6);
    drive.line.undo();
    QCOMPARE(drive.line.text(), u"a AND b"_s);
}

void tst_FieldForms::text_that_runs_from_right_to_left_stays_as_it_is()
{
    const QString query = u"שלום AND \"שתי מילים\""_s;
    Drive drive;
    drive.forms.setTheme(nullptr);
    drive.line.setText(query);
    const auto caretAt = [&](int position) {
        drive.line.setCursorPosition(position);
        drive.line.grab(); // which scrolls
        return drive.line.inputMethodQuery(Qt::ImCursorRectangle).toRectF();
    };
    QList<QRectF> plain;
    for (int i = 0; i <= query.size(); ++i)
        plain.append(caretAt(i));
    drive.forms.setTheme(std::make_shared<ProseTheme>(Colours::current()));
    QTRY_VERIFY(drive.pixels(Ink::Accent) > 10);
    for (int i = 0; i <= query.size(); ++i)
        QCOMPARE(caretAt(i), plain.at(i));
    QCOMPARE(drive.line.displayText(), query);
}

void tst_FieldForms::what_was_not_understood_is_waved_under_until_it_changes()
{
    Drive drive;
    drive.line.setText(u"a date:soon"_s);
    QCOMPARE(drive.waves(), 0);
    drive.forms.setFault({2, 40});
    QCOMPARE(drive.forms.fault(), (Span{2, 11}));
    QVERIFY(drive.waves() > 20);
    drive.line.setCursorPosition(0);
    QVERIFY(drive.waves() > 20);
    QTest::keyClicks(&drive.line, u"x"_s);
    QVERIFY(drive.forms.fault().isEmpty());
    QCOMPARE(drive.waves(), 0);
}

void tst_FieldForms::rules_are_loaded_for_the_first_letter()
{
    QLineEdit line;
    FieldForms forms(&line, Syntax::Edtf);
    line.setText(u"2019"_s);
    QCOMPARE(forms.runs().size(), 0);
    QTRY_COMPARE(forms.runs().size(), 1);
}

void tst_FieldForms::colours_follow_the_mode()
{
    Drive drive;
    drive.line.setText(u"a AND b"_s);
    const QColor light = drive.forms.runs().first().colour;
    wear(Mode::Dark);
    QTRY_VERIFY(drive.forms.runs().first().colour != light);
    QVERIFY(drive.pixels(Ink::Accent) > 10);
    wear(Mode::Light);
    QTRY_COMPARE(drive.forms.runs().first().colour, light);
}

void tst_FieldForms::a_line_that_cannot_be_used_is_plain()
{
    Drive drive;
    drive.line.setText(u"a AND b"_s);
    drive.line.setEnabled(false);
    QCOMPARE(drive.pixels(Ink::Accent), 0);
    drive.line.setEnabled(true);
    QVERIFY(drive.pixels(Ink::Accent) > 10);
}

void tst_FieldForms::every_ink_can_be_read_data()
{
    QTest::addColumn<Mode>("mode");
    QTest::newRow("light") << Mode::Light;
    QTest::newRow("dark") << Mode::Dark;
}

void tst_FieldForms::every_ink_can_be_read()
{
    QFETCH(Mode, mode);
    wear(mode);
    const Colours colours = Colours::current();
    ProseTheme theme(colours);
    const QList<FormRun> runs =
        theme.formsOf(u"(a AND \"b c\"*) NEAR(d e, 5) lang:fr date:2019-04~/20XX"_s, Syntax::Search)
        + theme.formsOf(u"[2019?,Y17E7,2020-01-02T10:00:00Z]"_s, Syntax::Edtf);
    QVERIFY(runs.size() > 30);
    for (const FormRun &run : runs)
        QVERIFY(contrast(run.colour, QApplication::palette().color(QPalette::Base)) >= 4.5);
    QVERIFY(contrast(colours.ink(Ink::Critical), QApplication::palette().color(QPalette::Base)) >= 3);
    wear(Mode::Light);
}

// Against the same line without colours, so that it holds on a machine of any speed.
void tst_FieldForms::a_key_in_a_long_query_takes_hardly_longer()
{
    const QString query = u"(locks OR \"the weir\") AND lang:fr NOT date:2019-04~ "_s.repeated(20);
    QLineEdit plain(query);
    showAt(plain, 600, 40);
    const qint64 without = quickestKey(plain);
    Drive drive;
    drive.line.setText(query);
    const qint64 with = quickestKey(drive.line);
    qInfo("a key takes %lld µs, %lld µs without colours", with / 1000, without / 1000);
    QVERIFY(with < 10 * without + 8'000'000);
}

void tst_FieldForms::pictures()
{
    Drive drive;
    drive.line.setText(u"(écluse* OR \"the weir\") AND lang:fr date:2019-04~/.. NEAR(a b, 5) date:soon"_s);
    drive.forms.setFault({66, 75});
    keepPictures(drive.line, u"fieldforms"_s);
}

QTEST_MAIN(tst_FieldForms)
#include "tst_fieldforms.moc"
