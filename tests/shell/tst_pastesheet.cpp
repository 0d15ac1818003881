// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/pastesheet.h"

#include "prose/fieldforms.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

class tst_PasteSheet : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void dates_are_understood_data();
    void dates_are_understood();
    void a_title_is_proposed_data();
    void a_title_is_proposed();
    void file_names_are_taken_everywhere_data();
    void file_names_are_taken_everywhere();
    void nothing_is_invented();
    void what_was_said_comes_along();
    void a_date_is_shown_as_it_is_understood();

private:
    static QLineEdit *field(const PasteSheet &sheet, const QString &name);
    static bool says(const PasteSheet &sheet, const QString &words);
    static QPushButton *add(const PasteSheet &sheet);
};

QLineEdit *tst_PasteSheet::field(const PasteSheet &sheet, const QString &name)
{
    for (QLineEdit *each : sheet.findChildren<QLineEdit *>()) {
        if (each->accessibleName() == name)
            return each;
    }
    return nullptr;
}

bool tst_PasteSheet::says(const PasteSheet &sheet, const QString &words)
{
    const QList<QLabel *> labels = sheet.findChildren<QLabel *>();
    return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text().contains(words); });
}

QPushButton *tst_PasteSheet::add(const PasteSheet &sheet)
{
    for (QPushButton *each : sheet.findChildren<QPushButton *>()) {
        if (each->text() == u"Add to the case"_s)
            return each;
    }
    return nullptr;
}

void tst_PasteSheet::dates_are_understood_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("edtf");
    QTest::newRow("EDTF") << u" 2021-05 "_s << u"2021-05"_s;
    QTest::newRow("uncertain") << u"2021~"_s << u"2021~"_s;
    QTest::newRow("English") << u"25 May 2021"_s << u"2021-05-25"_s;
    QTest::newRow("French") << u"25 mai 2021"_s << u"2021-05-25"_s;
    QTest::newRow("Dutch") << u"mei 2021"_s << u"2021-05"_s;
    QTest::newRow("Italian") << u"25 maggio 2021"_s << u"2021-05-25"_s;
    QTest::newRow("German") << u"25. Mai 2021"_s << u"2021-05-25"_s;
    QTest::newRow("no date") << u"some time ago, perhaps"_s << QString();
    QTest::newRow("a date and more") << u"25 May 2021 or so they say"_s << QString();
    QTest::newRow("nothing") << u"  "_s << QString();
}

void tst_PasteSheet::dates_are_understood()
{
    QFETCH(QString, words);
    QTEST(dateFromWords(words, {}).toString(), "edtf");
}

void tst_PasteSheet::a_title_is_proposed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("title");
    QTest::newRow("first line") << u"The quay is closed\nSince Tuesday …"_s << u"The quay is closed"_s;
    QTest::newRow("after blank lines and rules") << u"\n  \n-----\n## The  quay \r\nText"_s << u"The quay"_s;
    QTest::newRow("a long one is shortened") << u"word "_s.repeated(60) << u"word "_s.repeated(24).trimmed() + u'…';
    QTest::newRow("nothing to read") << u"\n --- \n"_s << QString();
}

void tst_PasteSheet::a_title_is_proposed()
{
    QFETCH(QString, text);
    QTEST(proposedTitle(text), "title");
}

void tst_PasteSheet::file_names_are_taken_everywhere_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << u"The quay is closed"_s << u"The quay is closed.txt"_s;
    QTest::newRow("signs") << u"Who? What/where: \"here\" <now> | a*b\\c"_s << u"Who What where here now a b c.txt"_s;
    QTest::newRow("dots at its ends") << u"...and so on..."_s << u"and so on.txt"_s;
    QTest::newRow("no rendition's") << u"report.summary.en"_s << u"report summary en.txt"_s;
    QTest::newRow("nothing") << u" "_s << u"Pasted text.txt"_s;
    QTest::newRow("turned order") << u"a\u202Egpj.txt"_s << u"a gpj.txt.txt"_s;
    QTest::newRow("long") << u"word "_s.repeated(60) << u"word "_s.repeated(16).trimmed() + u".txt"_s;
}

void tst_PasteSheet::file_names_are_taken_everywhere()
{
    QFETCH(QString, title);
    QTEST(fileNameFor(title), "name");
}

void tst_PasteSheet::nothing_is_invented()
{
    auto *sheet = new PasteSheet(u"Le port est fermé depuis mardi, a dit le capitaine du port à la presse."_s);
    QSignalSpy pasted(sheet, &PasteSheet::pasted);
    sheet->open();
    QVERIFY(says(*sheet, u"French"_s));
    field(*sheet, u"Title"_s)->clear();
    for (const QString &name : {u"Publisher"_s, u"Published"_s, u"Address"_s})
        QVERIFY2(field(*sheet, name) && field(*sheet, name)->text().isEmpty(), qPrintable(name));
    QTest::mouseClick(add(*sheet), Qt::LeftButton);
    QCOMPARE(pasted.count(), 1);
    const auto text = pasted.first().first().value<PastedText>();
    QCOMPARE(text.meta, QByteArray());
    QCOMPARE(text.bytes, u"Le port est fermé depuis mardi, a dit le capitaine du port à la presse."_s.toUtf8());
}

void tst_PasteSheet::what_was_said_comes_along()
{
    auto *sheet = new PasteSheet(u"“The quay”\n\nIt is closed."_s);
    QSignalSpy pasted(sheet, &PasteSheet::pasted);
    sheet->open();
    QCOMPARE(field(*sheet, u"Title"_s)->text(), u"“The quay”"_s);
    QTest::keyClicks(field(*sheet, u"Publisher"_s), u"Port \"North\""_s);
    QTest::keyClicks(field(*sheet, u"Published"_s), u"25 May 2021"_s);
    QTest::keyClicks(field(*sheet, u"Address"_s), u"https://port.example/a"_s);
    QTest::keyClick(sheet, Qt::Key_Return);
    QCOMPARE(pasted.count(), 1);
    const auto text = pasted.first().first().value<PastedText>();
    QCOMPARE(text.meta,
        u"title: \"“The quay”\"\npublisher: \"Port \"North\"\"\npublished: \"2021-05-25\"\nurl: "
        "\"https://port.example/a\"\n"_s.toUtf8());
    QCOMPARE(text.fileName, u"“The quay”.txt"_s);
}

void tst_PasteSheet::a_date_is_shown_as_it_is_understood()
{
    auto *sheet = new PasteSheet(u"The quay is closed."_s);
    sheet->open();
    QTest::keyClicks(field(*sheet, u"Published"_s), u"May 2021"_s);
    QVERIFY(says(*sheet, u"Understood as May 2021 (2021-05)."_s));
    QVERIFY(add(*sheet)->isEnabled());
    field(*sheet, u"Published"_s)->setText(u"lately"_s);
    QVERIFY(says(*sheet, u"not understood"_s));
    QVERIFY(!add(*sheet)->isEnabled());
    const auto *forms = sheet->findChild<FieldForms *>();
    QCOMPARE(forms->fault(), (Span{0, 6}));
    field(*sheet, u"Published"_s)->setText(u"2021"_s);
    QVERIFY(forms->fault().isEmpty());
    delete sheet;
}

QTEST_MAIN(tst_PasteSheet)
#include "tst_pastesheet.moc"
