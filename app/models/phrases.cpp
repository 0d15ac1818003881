// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/phrases.h"

#include "casefile/folding.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>
#include <array>

namespace dossier::phrase {

using namespace Qt::StringLiterals;

namespace {

struct Phrases
{
    Q_DECLARE_TR_FUNCTIONS(Phrases)
};

// Languages that articles come in often; any other is called as it calls itself.
struct NamedLanguage
{
    const char *code;
    const char *name;
};
constexpr std::array namedLanguages{
    NamedLanguage{"ar", QT_TRANSLATE_NOOP("Phrases", "Arabic")},
    NamedLanguage{"de", QT_TRANSLATE_NOOP("Phrases", "German")},
    NamedLanguage{"en", QT_TRANSLATE_NOOP("Phrases", "English")},
    NamedLanguage{"es", QT_TRANSLATE_NOOP("Phrases", "Spanish")},
    NamedLanguage{"fr", QT_TRANSLATE_NOOP("Phrases", "French")},
    NamedLanguage{"it", QT_TRANSLATE_NOOP("Phrases", "Italian")},
    NamedLanguage{"nl", QT_TRANSLATE_NOOP("Phrases", "Dutch")},
    NamedLanguage{"pl", QT_TRANSLATE_NOOP("Phrases", "Polish")},
    NamedLanguage{"pt", QT_TRANSLATE_NOOP("Phrases", "Portuguese")},
    NamedLanguage{"ru", QT_TRANSLATE_NOOP("Phrases", "Russian")},
    NamedLanguage{"uk", QT_TRANSLATE_NOOP("Phrases", "Ukrainian")},
    NamedLanguage{"zh", QT_TRANSLATE_NOOP("Phrases", "Chinese")},
};

} // namespace

QString languageName(const QString &language)
{
    for (const NamedLanguage &named : namedLanguages) {
        if (language == QLatin1StringView(named.code))
            return Phrases::tr(named.name);
    }
    if (language.isEmpty())
        return {};
    const QLocale locale(language);
    return locale.language() == QLocale::C ? language : locale.nativeLanguageName();
}

QString typeName(EntityType type)
{
    switch (type) {
    case EntityType::Organisation:
        return Phrases::tr("Organisation");
    case EntityType::Person:
        return Phrases::tr("Person");
    case EntityType::Place:
        return Phrases::tr("Place");
    case EntityType::Product:
        return Phrases::tr("Product");
    case EntityType::ThreatActor:
        return Phrases::tr("Threat actor");
    case EntityType::Malware:
        return Phrases::tr("Malware");
    case EntityType::Vulnerability:
        return Phrases::tr("Vulnerability");
    case EntityType::Other:
        return Phrases::tr("Other");
    }
    return {};
}

QString groupName(EntityType type)
{
    switch (type) {
    case EntityType::Organisation:
        return Phrases::tr("Organisations");
    case EntityType::Person:
        return Phrases::tr("People");
    case EntityType::Place:
        return Phrases::tr("Places");
    case EntityType::Product:
        return Phrases::tr("Products");
    case EntityType::ThreatActor:
        return Phrases::tr("Threat actors");
    case EntityType::Malware:
        return Phrases::tr("Malware", "several");
    case EntityType::Vulnerability:
        return Phrases::tr("Vulnerabilities");
    case EntityType::Other:
        return Phrases::tr("Other", "several");
    }
    return {};
}

QString question(ClaimKind kind)
{
    switch (kind) {
    case ClaimKind::Date:
        return Phrases::tr("When");
    case ClaimKind::Extent:
        return Phrases::tr("How far they got");
    case ClaimKind::Attribution:
        return Phrases::tr("Who did it");
    case ClaimKind::Number:
        return Phrases::tr("How many");
    }
    return {};
}

QString claimValue(const ClaimRow &claim)
{
    const QString &value = claim.claim.value;
    const QString &entity = claim.attributedLabel;
    if (entity.isEmpty() || fold(entity) == fold(value))
        return value;
    return value.isEmpty() ? entity : Phrases::tr("%1 (%2)", "words of a claim, and whom they mean").arg(value, entity);
}

QString withStance(const QString &value, Stance stance)
{
    return stance == Stance::Contradicts ? Phrases::tr("not %1", "a value that a source denies").arg(value) : value;
}

QString verdict(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Agree:
        return Phrases::tr("Agree");
    case Verdict::Coarser:
        return Phrases::tr("No conflict: some are coarser");
    case Verdict::Apart:
        return Phrases::tr("No conflict, not the same");
    case Verdict::Disagree:
        return Phrases::tr("Sources disagree");
    case Verdict::OneSource:
        return Phrases::tr("One source only");
    case Verdict::Silent:
        return Phrases::tr("No source says");
    }
    return {};
}

QString sign(ClaimSign sign)
{
    switch (sign) {
    case ClaimSign::Agree:
        return Phrases::tr("agrees");
    case ClaimSign::Refine:
        return Phrases::tr("finer or coarser, no conflict");
    case ClaimSign::Conflict:
        return Phrases::tr("conflicts");
    case ClaimSign::Silent:
        return Phrases::tr("does not say");
    case ClaimSign::Alone:
        return Phrases::tr("the only one that says so");
    }
    return {};
}

QString status(Status status)
{
    switch (status) {
    case Status::Proposed:
        return Phrases::tr("proposed");
    case Status::Accepted:
        return Phrases::tr("accepted");
    case Status::Rejected:
        return Phrases::tr("rejected");
    }
    return {};
}

QString renditionName(RenditionKind kind)
{
    return kind == RenditionKind::Summary ? Phrases::tr("Summary") : Phrases::tr("Translation");
}

QString versionState(const QString &state)
{
    if (state == "draft"_L1)
        return Phrases::tr("draft");
    if (state == "reviewed"_L1)
        return Phrases::tr("reviewed");
    return state == "final"_L1 ? Phrases::tr("final") : state;
}

QString insideSentence(const QString &noun)
{
    return interfaceLanguage() == "de"_L1 ? noun : noun.toLower();
}

QString quoted(const QString &words)
{
    return Phrases::tr("“%1”", "words quoted").arg(words);
}

QString interfaceLanguage()
{
    return QLocale::languageToCode(QLocale().language(), QLocale::ISO639Part1);
}

QString sourceLine(const Source &source)
{
    QStringList parts;
    if (!source.kind.isEmpty())
        parts.append(source.kind);
    if (!source.published.isNull())
        parts.append(wording(source.published, interfaceLanguage()));
    return parts.join(u" · "_s);
}

} // namespace dossier::phrase
