// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "appearance/entityink.h"

#include <QTest>

using namespace dossier;

class TestEntityInk : public QObject
{
    Q_OBJECT

private slots:
    void eachTypeHasItsInkAndIcon()
    {
        constexpr std::array inks{Ink::Organisation, Ink::Person, Ink::Place, Ink::Product, Ink::ThreatActor,
            Ink::Malware, Ink::Vulnerability, Ink::Other};
        constexpr std::array icons{Icon::Organisation, Icon::Person, Icon::Place, Icon::Product, Icon::ThreatActor,
            Icon::Malware, Icon::Vulnerability, Icon::Other};
        for (int type = 0; type < 8; ++type) {
            QCOMPARE(entityInk(type), inks[static_cast<size_t>(type)]);
            QCOMPARE(entityIcon(type), icons[static_cast<size_t>(type)]);
        }
    }

    void anyOtherTypeLooksLikeOther()
    {
        QCOMPARE(entityInk(-1), Ink::Other);
        QCOMPARE(entityInk(8), Ink::Other);
        QCOMPARE(entityIcon(99), Icon::Other);
    }
};

QTEST_GUILESS_MAIN(TestEntityInk)
#include "tst_entityink.moc"
