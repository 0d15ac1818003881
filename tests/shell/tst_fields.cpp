// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/fields.h"

#include "prose/fieldforms.h"
#include "prose/viewdrive.h"

#include <QListWidget>
#include <QSignalSpy>
#include <QTest>

using namespace dossier;
using namespace dossier::tests;
using namespace Qt::StringLiterals;

namespace {

Edtf edtf(const QString &words)
{
    return *Edtf::parse(words);
}

const QList<ChoiceField::Choice> three{
    {11, u"Grey Heron"_s, {}}, {12, u"Port of Valmer"_s, {}}, {13, u"Heronry"_s, {}}};

} // namespace

class tst_Fields : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void a_date_that_stands_in_it_keeps_what_its_edtf_does_not_say();
    void other_words_are_read_for_themselves();
    void edtf_has_colours_and_what_is_no_date_is_marked();
    void a_search_chooses_nothing_before_something_is_sought();
    void a_search_that_may_choose_nothing_begins_there();
    void the_detail_of_a_long_choice_stays_in_sight();
    void one_of_a_few_is_chosen_from_the_first();
    void enter_waits_for_what_is_looked_up();
    void enter_that_waited_is_forgotten_when_other_words_are_typed();
};

void tst_Fields::a_date_that_stands_in_it_keeps_what_its_edtf_does_not_say()
{
    DateField field(u"en"_s, edtf(u"2023-05-02"_s), nullptr);
    field.setDate(edtf(u"2021-03~"_s), DatePart::Early, u"2023-05-02"_s);
    QVERIFY(field.date());
    QCOMPARE(field.date()->edtf, edtf(u"2021-03~"_s));
    QVERIFY(field.date()->part == DatePart::Early);
    QCOMPARE(field.date()->anchor, u"2023-05-02"_s);
    QVERIFY2(field.preview().contains(u"early"_s), qPrintable(field.preview()));
    QVERIFY2(field.preview().contains(u"counted from 2 May 2023"_s), qPrintable(field.preview()));
    // The same words with another part.
    field.setDate(edtf(u"2021-03~"_s), DatePart::Late, {});
    QVERIFY(field.date()->part == DatePart::Late);
    QCOMPARE(field.date()->anchor, QString());
}

void tst_Fields::other_words_are_read_for_themselves()
{
    DateField field(u"en"_s, edtf(u"2023-05-02"_s), nullptr);
    field.setDate(edtf(u"2021-03~"_s), DatePart::Early, u"2023-05-02"_s);
    field.line()->setText(u"late March 2021"_s);
    QVERIFY(field.date()->part == DatePart::Late);
    QCOMPARE(field.date()->anchor, QString());
    field.line()->setText(u"nonsense"_s);
    QVERIFY(!field.date());
    field.line()->setText(u"2021-03~"_s); // back to what stood there
    QVERIFY(field.date()->part == DatePart::Early);
    field.setDate({});
    QVERIFY(field.isEmpty() && !field.date());
    field.line()->setText(u"2021-03~"_s);
    QVERIFY(field.date()->part == DatePart::None); // of what stood there before nothing is left
}

void tst_Fields::edtf_has_colours_and_what_is_no_date_is_marked()
{
    DateField field(u"en"_s, {}, nullptr);
    field.line()->setText(u"2021-03~"_s);
    QTRY_COMPARE(field.forms()->runs().size(), 4);
    QVERIFY(field.forms()->fault().isEmpty());
    field.line()->setText(u"nonsense"_s);
    QCOMPARE(field.forms()->fault(), (Span{0, 8}));
    QCOMPARE(field.preview(), u"Not understood as a date"_s);
    field.line()->setText(u"March 2021"_s);
    QVERIFY(field.forms()->fault().isEmpty());
    QCOMPARE(field.forms()->runs().size(), 0);
}

void tst_Fields::a_search_chooses_nothing_before_something_is_sought()
{
    ChoiceField field(u"Search"_s, nullptr);
    field.setChoices(three);
    QCOMPARE(field.chosen(), 0);
    QTest::keyClick(field.line(), Qt::Key_Down); // but can be walked at once
    QCOMPARE(field.chosen(), 11);
    QTest::keyClick(field.line(), Qt::Key_Down);
    QCOMPARE(field.words(), u"Port of Valmer"_s);
    field.line()->setText(u"heron"_s);
    field.setChoices({three.at(0), three.at(2)});
    QCOMPARE(field.chosen(), 11);
    field.line()->clear();
    field.setChoices(three);
    QCOMPARE(field.chosen(), 0);
}

void tst_Fields::the_detail_of_a_long_choice_stays_in_sight()
{
    const QString title = u"The inspection board closes the eastern lock, and barges wait at the quay until summer"_s;
    const auto rowOf = [&title](const QString &detail) {
        ChoiceField field(u"Search"_s, nullptr);
        field.resize(300, 200);
        field.setChoices({{11, title, detail}});
        field.list()->setCurrentRow(-1);
        field.show();
        const QListWidgetItem *item = field.list()->item(0);
        return field.list()->viewport()->grab(field.list()->visualItemRect(item)).toImage();
    };
    const QImage row = rowOf(u"April 2019"_s);
    const QImage other = rowOf(u"April 2021"_s);
    QVERIFY(row != other);
    const int half = row.width() / 2;
    QCOMPARE(row.copy(0, 0, half, row.height()), other.copy(0, 0, half, row.height())); // the words make room
}

void tst_Fields::a_search_that_may_choose_nothing_begins_there()
{
    ChoiceField field(u"Search"_s, nullptr);
    field.setNone(u"nobody"_s);
    QCOMPARE(field.words(), u"nobody"_s);
    field.setChoices(three);
    QCOMPARE(field.words(), u"nobody"_s);
    QCOMPARE(field.chosen(), 0);
    field.line()->setText(u"heron"_s);
    field.setChoices({three.at(0), three.at(2)});
    QCOMPARE(field.chosen(), 11);
    field.line()->setText(u"heronx"_s);
    field.setChoices({});
    QCOMPARE(field.words(), u"nobody"_s);
}

void tst_Fields::one_of_a_few_is_chosen_from_the_first()
{
    const std::unique_ptr<ChoiceField> field(fieldOf(u"Which one"_s, three, nullptr));
    QCOMPARE(field->chosen(), 11);
    field->line()->setText(u"port"_s);
    QCOMPARE(field->chosen(), 12);
    field->line()->setText(u"nobody at all"_s);
    QCOMPARE(field->chosen(), 0);
    QCOMPARE(std::unique_ptr<ChoiceField>(fieldOf(u"Which one"_s, {}, nullptr))->chosen(), 0);
}

void tst_Fields::enter_waits_for_what_is_looked_up()
{
    ChoiceField field(u"Search"_s, nullptr);
    field.setChoices(three);
    QSignalSpy entered(field.line(), &QLineEdit::returnPressed);
    field.line()->setText(u"port"_s);
    QTest::keyClick(field.line(), Qt::Key_Return); // what it is called is known, who it is not yet
    QCOMPARE(entered.count(), 0);
    field.setChoices({three.at(1)});
    QTRY_COMPARE(entered.count(), 1);
    QCOMPARE(field.chosen(), 12);
    QTest::keyClick(field.line(), Qt::Key_Return);
    QCOMPARE(entered.count(), 2);
}

void tst_Fields::enter_that_waited_is_forgotten_when_other_words_are_typed()
{
    ChoiceField field(u"Search"_s, nullptr);
    field.setChoices(three);
    QSignalSpy entered(field.line(), &QLineEdit::returnPressed);
    field.line()->setText(u"port"_s);
    QTest::keyClick(field.line(), Qt::Key_Return);
    QTest::keyClick(field.line(), Qt::Key_X);
    field.setChoices({});
    QCoreApplication::processEvents();
    QCOMPARE(entered.count(), 0);
}

QTEST_MAIN(tst_Fields)
#include "tst_fields.moc"
