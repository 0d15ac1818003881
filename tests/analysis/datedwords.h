// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/dates.h"

#include <QTest>

namespace dossier {

// Rows of a language, words and the dates in them, as "wording = EDTF" parted by semicolons.
class DatedWords
{
protected:
    static void columns()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
    }
    static void row(const char *language, const char *text, const char *expected)
    {
        QTest::addRow("%s: %s", language, text)
            << QString::fromUtf8(language) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    }
    // Published on Wednesday 26 May 2021 where nothing else is said.
    static void check(const QString &published = QStringLiteral("2021-05-26"))
    {
        QFETCH(QString, language);
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QStringList lines;
        for (const FoundDate &date : findDates(text, language, Edtf::parse(published).value_or(Edtf())))
            lines.append(date.wording + QStringLiteral(" = ") + date.edtf.toString());
        QCOMPARE(lines.join(QStringLiteral("; ")), expected);
    }
};

} // namespace dossier
