// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/searchwords.h"

#include <QCoreApplication>

namespace dossier {

namespace {

QString say(const char *words)
{
    return QCoreApplication::translate("search", words);
}

} // namespace

QString queryFaultWords(const QueryFault &fault)
{
    const QString at = QString::number(fault.at);
    switch (fault.kind) {
    case QueryFault::Kind::NoWord:
        return say(QT_TRANSLATE_NOOP("search", "There is no word to look for."));
    case QueryFault::Kind::OpenQuotation:
        return say(QT_TRANSLATE_NOOP("search", "The quotation mark at character %1 is not closed.")).arg(at);
    case QueryFault::Kind::OpenBracket:
        return say(QT_TRANSLATE_NOOP("search", "The bracket at character %1 is not closed.")).arg(at);
    case QueryFault::Kind::StrayBracket:
        return say(QT_TRANSLATE_NOOP("search", "The bracket at character %1 was never opened.")).arg(at);
    case QueryFault::Kind::MissingWord:
        return fault.at == 0 ? say(QT_TRANSLATE_NOOP("search", "A word is missing at the end."))
                             : say(QT_TRANSLATE_NOOP("search", "A word is missing before character %1.")).arg(at);
    case QueryFault::Kind::NoWordBeside:
        return say(QT_TRANSLATE_NOOP("search", "There is no word on one side of %1 at character %2."))
            .arg(fault.words, at);
    case QueryFault::Kind::NearWithoutNumber:
        return say(QT_TRANSLATE_NOOP("search", "NEAR takes a number after the comma, before character %1.")).arg(at);
    case QueryFault::Kind::OpenNear:
        return say(QT_TRANSLATE_NOOP("search", "The bracket of NEAR at character %1 is not closed after its words."))
            .arg(at);
    case QueryFault::Kind::EmptyNear:
        return say(QT_TRANSLATE_NOOP("search", "NEAR at character %1 has no words.")).arg(at);
    case QueryFault::Kind::TooDeep:
        return say(QT_TRANSLATE_NOOP("search", "Too many brackets stand in one another at character %1.")).arg(at);
    case QueryFault::Kind::EmptyFilter:
        return say(QT_TRANSLATE_NOOP("search", "%1 at character %2 wants something right behind it."))
            .arg(fault.words, at);
    case QueryFault::Kind::NoDate:
        return say(QT_TRANSLATE_NOOP("search", "“%1” at character %2 is not understood as a date."))
            .arg(fault.words, at);
    }
    return {};
}

} // namespace dossier
