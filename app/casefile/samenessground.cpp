// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casefile/samenessground.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

using Kind = SamenessGround::Kind;

struct Code
{
    QLatin1StringView code;
    Kind kind;
    bool counts; // a number follows, else a word
};

constexpr std::array codes{
    Code{"linked-passages"_L1, Kind::LinkedPassages, true},
    Code{"beside"_L1, Kind::Beside, true},
    Code{"initials"_L1, Kind::Initials, false},
    Code{"same-words"_L1, Kind::SameWords, false},
    Code{"part-of-name"_L1, Kind::PartOfName, false},
    Code{"shared-word"_L1, Kind::SharedWord, false},
    Code{"address"_L1, Kind::Address, false},
    Code{"companions"_L1, Kind::Companions, true},
    Code{"dates"_L1, Kind::Dates, true},
};

} // namespace

QString reasonOf(const QList<SamenessGround> &grounds)
{
    QStringList parts;
    for (const SamenessGround &ground : grounds) {
        const auto code = std::ranges::find(codes, ground.kind, &Code::kind);
        QString word = ground.word;
        word.remove(u';');
        parts.append(code->code + u' ' + (code->counts ? QString::number(ground.count) : word));
    }
    return parts.join(u"; "_s);
}

QList<SamenessGround> groundsOf(const QString &reason)
{
    QList<SamenessGround> grounds;
    const QStringList parts = reason.split(u"; "_s, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const qsizetype blank = part.indexOf(u' ');
        const QStringView word = QStringView(part).first(std::max<qsizetype>(blank, 0));
        const auto code = std::ranges::find_if(codes, [word](const Code &one) { return word == one.code; });
        if (code == codes.end())
            return {};
        SamenessGround ground{code->kind};
        if (code->counts)
            ground.count = QStringView(part).sliced(blank + 1).toInt();
        else
            ground.word = part.sliced(blank + 1);
        grounds.append(ground);
    }
    return grounds;
}

} // namespace dossier
