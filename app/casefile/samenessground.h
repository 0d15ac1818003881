// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace dossier {

// What a rule's judgement of sameness rests on; kept as the reason of the judgement and put in words where it is shown.
struct SamenessGround
{
    enum class Kind {
        LinkedPassages, // named in passages that are linked, where nothing else answers to either; `count` times
        Beside, // one stands behind the other in brackets, or as what it is called too; `count` times
        Initials, // `word` has the letters the words of the other begin with
        SameWords, // all words of the names go together; `word` is the longest of them
        PartOfName, // all words of one name are in the other
        SharedWord, // some of them, among them the rare `word`
        Address, // `word` is part of an address in a text that names the other more than anybody
        Companions, // named together with the same `count` others
        Dates, // named beside the same `count` dates
    };

    Kind kind = Kind::LinkedPassages;
    qsizetype count = 0;
    QString word{};

    bool operator==(const SamenessGround &) const = default;
};

// "linked-passages 3; initials IBM": what stands in the file.
QString reasonOf(const QList<SamenessGround> &grounds);
// Empty for a reason in a person's words.
QList<SamenessGround> groundsOf(const QString &reason);

} // namespace dossier
