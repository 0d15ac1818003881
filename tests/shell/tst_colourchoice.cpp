// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "appearance/colours.h"
#include "shell/colourchoice.h"

#include <QApplication>
#include <QPalette>
#include <QProxyStyle>
#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

class tst_ColourChoice : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void words_and_choices_go_both_ways();
    void light_and_dark_set_their_palette();
    void the_system_s_choice_comes_back();
};

void tst_ColourChoice::words_and_choices_go_both_ways()
{
    for (const ColourChoice choice : {ColourChoice::System, ColourChoice::Light, ColourChoice::Dark})
        QVERIFY(colourChoiceFromString(toString(choice)) == choice);
    QVERIFY(colourChoiceFromString(u"purple"_s) == ColourChoice::System);
    QVERIFY(colourChoiceFromString({}) == ColourChoice::System);
}

void tst_ColourChoice::light_and_dark_set_their_palette()
{
    applyColours(*qApp, ColourChoice::Dark);
    QCOMPARE(QApplication::palette().color(QPalette::Base), dossierPalette(Mode::Dark).color(QPalette::Base));
    QCOMPARE(Colours::current().mode(), Mode::Dark);
    const auto *style = qobject_cast<const QProxyStyle *>(QApplication::style());
    QVERIFY(style);
    QCOMPARE(style->baseStyle()->name().toLower(), u"fusion"_s);
    applyColours(*qApp, ColourChoice::Light);
    QCOMPARE(QApplication::palette().color(QPalette::Base), dossierPalette(Mode::Light).color(QPalette::Base));
    QCOMPARE(Colours::current().mode(), Mode::Light);
}

void tst_ColourChoice::the_system_s_choice_comes_back()
{
    applyColours(*qApp, ColourChoice::System);
    const QColor system = QApplication::palette().color(QPalette::Base);
    const Mode mode = Colours::current().mode();
    applyColours(*qApp, mode == Mode::Light ? ColourChoice::Dark : ColourChoice::Light);
    QVERIFY(QApplication::palette().color(QPalette::Base) != system);
    applyColours(*qApp, ColourChoice::System);
    QCOMPARE(QApplication::palette().color(QPalette::Base), system);
    QCOMPARE(Colours::current().mode(), mode);
}

QTEST_MAIN(tst_ColourChoice)
#include "tst_colourchoice.moc"
