// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collation/spelling.h"

#include "casefile/folding.h"

#include <QLatin1StringView>

#include <array>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

// Letters that are others with a stroke, or two in one, and that Unicode does not take apart; and the sigma that ends a
// word.
QStringView plainLetter(const QChar &letter)
{
    switch (letter.unicode()) {
    case u'ß':
        return u"s";
    case u'đ':
    case u'ð':
        return u"d";
    case u'ø':
        return u"o";
    case u'ł':
        return u"l";
    case u'ħ':
        return u"h";
    case u'ŧ':
        return u"t";
    case u'ı':
        return u"i";
    case u'þ':
        return u"th";
    case u'æ':
        return u"ae";
    case u'œ':
        return u"oe";
    case u'ς':
        return u"σ";
    default:
        return QStringView(&letter, 1);
    }
}

} // namespace

QString foldedWord(QStringView word)
{
    QString result;
    const QString apart = normalised(lowered(word), QString::NormalizationForm_D);
    for (const QChar &c : apart) {
        if (!c.isMark())
            result.append(plainLetter(c));
    }
    return result;
}

QString spokenAlike(QString folded)
{
    folded.replace(u"ph"_s, u"f"_s)
        .replace(u"qu"_s, u"k"_s)
        .replace(u"x"_s, u"ks"_s)
        .replace(u'c', u'k')
        .replace(u'y', u'i')
        .replace(u'z', u's')
        .replace(u'w', u'v');
    QString result;
    for (const QChar c : std::as_const(folded)) {
        if (result.isEmpty() || result.back() != c)
            result.append(c);
    }
    return result;
}

QString transcribedAlike(QString folded)
{
    struct Sound
    {
        QLatin1StringView written;
        QLatin1StringView alike;
    };
    // The longer ones first.
    static constexpr std::array<Sound, 22> sounds{{{"schtsch"_L1, "S"_L1}, {"shch"_L1, "S"_L1}, {"tsch"_L1, "C"_L1},
        {"tch"_L1, "C"_L1}, {"tsj"_L1, "C"_L1}, {"sch"_L1, "S"_L1}, {"ch"_L1, "C"_L1}, {"sh"_L1, "S"_L1},
        {"sj"_L1, "S"_L1}, {"zh"_L1, "S"_L1}, {"zj"_L1, "S"_L1}, {"kh"_L1, "h"_L1}, {"ck"_L1, "k"_L1},
        {"ph"_L1, "f"_L1}, {"th"_L1, "t"_L1}, {"ou"_L1, "u"_L1}, {"ue"_L1, "u"_L1}, {"qu"_L1, "k"_L1},
        {"oe"_L1, "u"_L1}, {"ts"_L1, "s"_L1}, {"tz"_L1, "s"_L1}, {"x"_L1, "ks"_L1}}};
    for (const Sound &sound : sounds)
        folded.replace(sound.written, sound.alike);
    folded.replace(u'j', u'i').replace(u'g', u'h');
    return spokenAlike(folded);
}

} // namespace dossier
