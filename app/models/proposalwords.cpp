// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/proposalwords.h"

#include "casefile/datewording.h"
#include "casefile/samenessground.h"
#include "models/phrases.h"

#include <QCoreApplication>
#include <QHash>

#include <array>

namespace dossier::phrase {

using namespace Qt::StringLiterals;

namespace {

struct ProposalWords
{
    Q_DECLARE_TR_FUNCTIONS(ProposalWords)
};

struct RuleWords
{
    const char *name;
    const char *why;
};

const QHash<QString, RuleWords> &ruleWords()
{
    static const RuleWords checkedTranslation{QT_TRANSLATE_NOOP("ProposalWords", "compared with its source"),
        QT_TRANSLATE_NOOP(
            "ProposalWords", "The translation was compared with its source, sentence by sentence as they are linked.")};
    static const RuleWords comparedSources{QT_TRANSLATE_NOOP("ProposalWords", "two sources compared"),
        QT_TRANSLATE_NOOP("ProposalWords",
            "Two sources that speak of the same event, or name the same, were compared passage by passage.")};
    static const QHash<QString, RuleWords> table{
        // names
        {u"acronym"_s,
            {QT_TRANSLATE_NOOP("ProposalWords", "acronym"),
                QT_TRANSLATE_NOOP("ProposalWords",
                    "It stands in capitals as an acronym does, or an acronym and a full name belong together.")}},
        {u"acronym-defined"_s,
            {QT_TRANSLATE_NOOP("ProposalWords", "acronym defined"),
                QT_TRANSLATE_NOOP(
                    "ProposalWords", "A text gives the full name and its acronym in brackets behind it.")}},
        {u"acronym-in-brackets"_s,
            {QT_TRANSLATE_NOOP("ProposalWords", "acronym in brackets"),
                QT_TRANSLATE_NOOP("ProposalWords", "It stands in brackets behind a name, in capitals.")}},
        {u"announced"_s,
            {QT_TRANSLATE_NOOP("ProposalWords", "word before"),
                QT_TRANSLATE_NOOP("ProposalWords", "The word before it says what kind of thing it is.")}},
        {u"capital-article"_s,
            {QT_TRANSLATE_NOOP("ProposalWords", "capitals after article"),
                QT_TRANSLATE_NOOP("ProposalWords", "It has capitals inside a sentence and an article before it.")}},
        {u"capitals"_s,
            {QT_TRANSLATE_NOOP("ProposalWords", "capitals"),
                QT_TRANSLATE_NOOP(
                    "ProposalWords", "It is written with capitals inside sentences; what it is, no word says.")}},
        {u"designation"_s,
            {QT_TRANSLATE_NOOP("ProposalWords", "official name"),
                QT_TRANSLATE_NOOP("ProposalWords", "It begins as names of public bodies do.")}},
        {u"family-name"_s,
            {QT_TRANSLATE_NOOP("ProposalWords", "family name"),
                QT_TRANSLATE_NOOP("ProposalWords", "Where the family name stands alone, the same person is meant.")}},
        {u"meaning"_s,
            {QT_TRANSLATE_NOOP("ProposalWords", "same meaning"),
                QT_TRANSLATE_NOOP("ProposalWords",
                    "Its names in different languages mean the same, word by word, and stand in sources on one "
                    "matter.")}},
        {u"organisation-word"_s,
            {QT_TRANSLATE_NOOP("ProposalWords", "organisation word"),
                QT_TRANSLATE_NOOP("ProposalWords", "It has a word that organisations are called by.")}},
        {u"person"_s,
            {QT_TRANSLATE_NOOP("ProposalWords", "title or given name"),
                QT_TRANSLATE_NOOP("ProposalWords", "A title or a given name says that a person is meant.")}},
        {u"place"_s,
            {QT_TRANSLATE_NOOP("ProposalWords", "table of places"),
                QT_TRANSLATE_NOOP("ProposalWords", "The table of places has it, in one of its languages.")}},
        {u"short-form"_s,
            {QT_TRANSLATE_NOOP("ProposalWords", "short form"),
                QT_TRANSLATE_NOOP("ProposalWords", "A shorter form of the same name is used for it as well.")}},
        {u"spelling"_s,
            {QT_TRANSLATE_NOOP("ProposalWords", "spelling"),
                QT_TRANSLATE_NOOP("ProposalWords", "It is spelt alike wherever it stands, accents and case aside.")}},
        {u"threat-actor-number"_s,
            {QT_TRANSLATE_NOOP("ProposalWords", "threat actor number"),
                QT_TRANSLATE_NOOP("ProposalWords", "It is numbered as threat actors are.")}},
        {u"name-trie"_s,
            {QT_TRANSLATE_NOOP("ProposalWords", "known name"),
                QT_TRANSLATE_NOOP("ProposalWords", "It is one of the names the case knows it by.")}},
        // the same or not
        {u"likely-same"_s,
            {QT_TRANSLATE_NOOP("ProposalWords", "likely the same"),
                QT_TRANSLATE_NOOP("ProposalWords", "Signs in the texts say that the two are likely one.")}},
        // dates
        {u"ago"_s,
            {QT_TRANSLATE_NOOP("ProposalWords", "so long ago"),
                QT_TRANSLATE_NOOP("ProposalWords", "It was counted back from the day the source was published.")}},
        {u"day-month"_s,
            {QT_TRANSLATE_NOOP("ProposalWords", "day and month"),
                QT_TRANSLATE_NOOP("ProposalWords",
                    "Day and month are said; the year is the one nearest to the day the source was published.")}},
        {u"day-month-year"_s,
            {QT_TRANSLATE_NOOP("ProposalWords", "day, month and year"),
                QT_TRANSLATE_NOOP("ProposalWords", "Day, month and year are said.")}},
        {u"decade"_s,
            {QT_TRANSLATE_NOOP("ProposalWords", "decade"), QT_TRANSLATE_NOOP("ProposalWords", "A decade is said.")}},
        {u"deictic"_s,
            {QT_TRANSLATE_NOOP("ProposalWords", "today, yesterday"),
                QT_TRANSLATE_NOOP(
                    "ProposalWords", "A word like “yesterday”, counted from the day the source was published.")}},
        {u"half-year"_s,
            {QT_TRANSLATE_NOOP("ProposalWords", "half of a year"),
                QT_TRANSLATE_NOOP("ProposalWords", "Half of a year is said.")}},
        {u"month"_s,
            {QT_TRANSLATE_NOOP("ProposalWords", "month"),
                QT_TRANSLATE_NOOP("ProposalWords",
                    "A month is said without its year, which is the one nearest to the day the source was "
                    "published.")}},
        {u"month-year"_s,
            {QT_TRANSLATE_NOOP("ProposalWords", "month and year"),
                QT_TRANSLATE_NOOP("ProposalWords", "Month and year are said; the day is not.")}},
        {u"numeric-day"_s,
            {QT_TRANSLATE_NOOP("ProposalWords", "date in figures"),
                QT_TRANSLATE_NOOP("ProposalWords", "A day written in figures.")}},
        {u"numeric-month"_s,
            {QT_TRANSLATE_NOOP("ProposalWords", "month in figures"),
                QT_TRANSLATE_NOOP("ProposalWords", "A month written in figures.")}},
        {u"quarter-year"_s,
            {QT_TRANSLATE_NOOP("ProposalWords", "quarter"),
                QT_TRANSLATE_NOOP("ProposalWords", "A quarter of a year is said.")}},
        {u"season"_s,
            {QT_TRANSLATE_NOOP("ProposalWords", "season"),
                QT_TRANSLATE_NOOP("ProposalWords",
                    "A season is said without its year, which is the one nearest to the day the source was "
                    "published.")}},
        {u"season-year"_s,
            {QT_TRANSLATE_NOOP("ProposalWords", "season and year"),
                QT_TRANSLATE_NOOP("ProposalWords", "A season of a year is said.")}},
        {u"unit"_s,
            {QT_TRANSLATE_NOOP("ProposalWords", "last, this, next"),
                QT_TRANSLATE_NOOP(
                    "ProposalWords", "A week, month or year counted from the day the source was published.")}},
        {u"weekday"_s,
            {QT_TRANSLATE_NOOP("ProposalWords", "weekday"),
                QT_TRANSLATE_NOOP(
                    "ProposalWords", "A day of the week, counted from the day the source was published.")}},
        {u"year"_s,
            {QT_TRANSLATE_NOOP("ProposalWords", "year"), QT_TRANSLATE_NOOP("ProposalWords", "A year is said.")}},
        // events
        {u"date-entity"_s,
            {QT_TRANSLATE_NOOP("ProposalWords", "date and entity"),
                QT_TRANSLATE_NOOP(
                    "ProposalWords", "Passages of these sources name the same date and the same entities.")}},
        {u"date-entity-before"_s,
            {QT_TRANSLATE_NOOP("ProposalWords", "date, entity before"),
                QT_TRANSLATE_NOOP("ProposalWords", "A passage names a date, and the passage before it the entities.")}},
        {u"date-aside"_s,
            {QT_TRANSLATE_NOOP("ProposalWords", "dated by the way"),
                QT_TRANSLATE_NOOP("ProposalWords",
                    "One source gives a date in passing: of something planned, long past or only said, or since or "
                    "until when something is so.")}},
        {u"repeats-attributed"_s,
            {QT_TRANSLATE_NOOP("ProposalWords", "put down to another source"),
                QT_TRANSLATE_NOOP("ProposalWords",
                    "The words are put down to whoever published or wrote another source, which says the same.")}},
        {u"repeats-words"_s,
            {QT_TRANSLATE_NOOP("ProposalWords", "another source’s words"),
                QT_TRANSLATE_NOOP(
                    "ProposalWords", "Another source, published before, says the same nearly word for word.")}},
        // the rest
        {u"order-names-numbers"_s,
            {QT_TRANSLATE_NOOP("ProposalWords", "order, names, numbers"),
                QT_TRANSLATE_NOOP(
                    "ProposalWords", "The two passages stand in the same order and share names, numbers or dates.")}},
        {u"email"_s,
            {QT_TRANSLATE_NOOP("ProposalWords", "e-mail address"),
                QT_TRANSLATE_NOOP("ProposalWords", "It is written as an e-mail address.")}},
        {u"url"_s,
            {QT_TRANSLATE_NOOP("ProposalWords", "web address"),
                QT_TRANSLATE_NOOP("ProposalWords", "It is written as a web address.")}},
        {u"domain"_s,
            {QT_TRANSLATE_NOOP("ProposalWords", "domain"),
                QT_TRANSLATE_NOOP("ProposalWords", "It is written as the name of a machine or domain.")}},
        {u"cve"_s,
            {QT_TRANSLATE_NOOP("ProposalWords", "CVE"),
                QT_TRANSLATE_NOOP("ProposalWords", "It is written as the number of a vulnerability.")}},
        {u"hash"_s,
            {QT_TRANSLATE_NOOP("ProposalWords", "hash"),
                QT_TRANSLATE_NOOP("ProposalWords", "It is as long as a hash and has its figures only.")}},
        {u"ipv4"_s,
            {QT_TRANSLATE_NOOP("ProposalWords", "IPv4 address"),
                QT_TRANSLATE_NOOP("ProposalWords", "It is written as an address of the internet.")}},
        {u"ipv6"_s,
            {QT_TRANSLATE_NOOP("ProposalWords", "IPv6 address"),
                QT_TRANSLATE_NOOP("ProposalWords", "It is written as an address of the internet.")}},
        {u"telephone"_s,
            {QT_TRANSLATE_NOOP("ProposalWords", "telephone number"),
                QT_TRANSLATE_NOOP("ProposalWords", "It is written as a telephone number.")}},
        {u"attribution-without-name"_s,
            {QT_TRANSLATE_NOOP("ProposalWords", "attribution without a name"),
                QT_TRANSLATE_NOOP("ProposalWords",
                    "Behind words that put a statement down to somebody stands nothing that can be a name.")}},
        {u"source-held-back"_s,
            {QT_TRANSLATE_NOOP("ProposalWords", "attribution to nobody in particular"),
                QT_TRANSLATE_NOOP("ProposalWords", "The statement is put down to people who are not named.")}},
        {u"sources-number"_s, comparedSources},
        {u"sources-date"_s, comparedSources},
        {u"sources-author"_s, comparedSources},
        {u"sources-extent"_s, comparedSources},
        {u"translation-number"_s, checkedTranslation},
        {u"translation-date"_s, checkedTranslation},
        {u"translation-name"_s, checkedTranslation},
        {u"translation-negation"_s, checkedTranslation},
        {u"translation-omission"_s, checkedTranslation},
        {u"translation-untranslated"_s, checkedTranslation},
        {u"translation-added"_s, checkedTranslation},
        {u"reprints"_s,
            {QT_TRANSLATE_NOOP("ProposalWords", "reprints"),
                QT_TRANSLATE_NOOP("ProposalWords", "The two texts share long stretches, word by word.")}},
        {u"carry-over"_s,
            {QT_TRANSLATE_NOOP("ProposalWords", "new edition"),
                QT_TRANSLATE_NOOP(
                    "ProposalWords", "When a new edition came in, these words were not found in it again.")}},
        {u"reading-again"_s,
            {QT_TRANSLATE_NOOP("ProposalWords", "reading again"),
                QT_TRANSLATE_NOOP("ProposalWords", "Newer rules read the text again and do not find it any more.")}},
    };
    return table;
}

// "since month-year": a word before a date that another rule read, and how people say it.
constexpr std::array wordsBefore{
    RuleWords{"from ", QT_TRANSLATE_NOOP("ProposalWords", "from … to")},
    RuleWords{"between ", QT_TRANSLATE_NOOP("ProposalWords", "between")},
    RuleWords{"since ", QT_TRANSLATE_NOOP("ProposalWords", "since")},
    RuleWords{"until ", QT_TRANSLATE_NOOP("ProposalWords", "until")},
    RuleWords{"after ", QT_TRANSLATE_NOOP("ProposalWords", "after")},
    RuleWords{"one of ", QT_TRANSLATE_NOOP("ProposalWords", "one of")},
};

// The rule behind such a word; empty where it does not begin so.
QString innerRule(const QString &rule, const RuleWords &before)
{
    const QLatin1StringView word(before.name);
    return rule.startsWith(word) ? rule.sliced(word.size()) : QString();
}

// Words of the file for what a mark is.
QString markName(const QString &kind)
{
    static const QHash<QString, const char *> names{
        {u"mention"_s, QT_TRANSLATE_NOOP("ProposalWords", "mention")},
        {u"date"_s, QT_TRANSLATE_NOOP("ProposalWords", "date")},
        {u"indicator"_s, QT_TRANSLATE_NOOP("ProposalWords", "indicator")},
        {u"quotation"_s, QT_TRANSLATE_NOOP("ProposalWords", "quotation")},
        {u"evidence"_s, QT_TRANSLATE_NOOP("ProposalWords", "evidence")},
        {u"language"_s, QT_TRANSLATE_NOOP("ProposalWords", "language")},
        {u"note"_s, QT_TRANSLATE_NOOP("ProposalWords", "note")},
        {u"link"_s, QT_TRANSLATE_NOOP("ProposalWords", "link")},
    };
    const auto name = names.constFind(kind);
    return name == names.cend() ? kind : ProposalWords::tr(*name);
}

QString indicatorName(IndicatorType type)
{
    switch (type) {
    case IndicatorType::EMail:
        return ProposalWords::tr("e-mail address");
    case IndicatorType::Telephone:
        return ProposalWords::tr("telephone number");
    case IndicatorType::Url:
        return ProposalWords::tr("web address");
    case IndicatorType::Domain:
        return ProposalWords::tr("domain");
    case IndicatorType::IpAddress:
        return ProposalWords::tr("IP address");
    case IndicatorType::Vulnerability:
        return ProposalWords::tr("vulnerability");
    case IndicatorType::Hash:
        return ProposalWords::tr("hash");
    }
    return {};
}

// A whole sentence.
QString groundWords(const SamenessGround &ground)
{
    const int count = static_cast<int>(ground.count);
    switch (ground.kind) {
    case SamenessGround::Kind::LinkedPassages:
        return ProposalWords::tr(
            "They are named in passages that are linked, where nothing else answers to either (%Ln time(s)).", nullptr,
            count);
    case SamenessGround::Kind::Beside:
        return ProposalWords::tr(
            "One stands behind the other, as what it is called too (%Ln time(s)).", nullptr, count);
    case SamenessGround::Kind::Initials:
        return ProposalWords::tr("“%1” has the letters that the other name’s words begin with.").arg(ground.word);
    case SamenessGround::Kind::SameWords:
        return ground.word.isEmpty()
            ? ProposalWords::tr("All words of the two names say the same.")
            : ProposalWords::tr("All words of the two names say the same, “%1” among them.").arg(ground.word);
    case SamenessGround::Kind::PartOfName:
        return ground.word.isEmpty()
            ? ProposalWords::tr("One name has all words of the other.")
            : ProposalWords::tr("One name has all words of the other, “%1” among them.").arg(ground.word);
    case SamenessGround::Kind::SharedWord:
        return ProposalWords::tr("Both names have “%1”, which few names have.").arg(ground.word);
    case SamenessGround::Kind::Address:
        return ProposalWords::tr("“%1” is part of an address in a text that names the other most.").arg(ground.word);
    case SamenessGround::Kind::Companions:
        return ProposalWords::tr("They are named together with the same %Ln other(s).", nullptr, count);
    case SamenessGround::Kind::Dates:
        return ProposalWords::tr("They are named beside the same %Ln date(s).", nullptr, count);
    }
    return {};
}

QString mentions(qint64 count)
{
    return ProposalWords::tr("%Ln mention(s)", nullptr, static_cast<int>(count));
}

QString sources(qint64 count)
{
    return ProposalWords::tr("%Ln source(s)", nullptr, static_cast<int>(count));
}

} // namespace

QString dateWords(const QString &date)
{
    const Result<Edtf> read = Edtf::parse(dateOf(date));
    return read && !read->isNull() ? wording(*read, partOf(date), interfaceLanguage()) : date;
}

QString kindName(ProposalKind kind)
{
    switch (kind) {
    case ProposalKind::Entity:
        return ProposalWords::tr("Entities");
    case ProposalKind::Event:
        return ProposalWords::tr("Events");
    case ProposalKind::Sameness:
        return ProposalWords::tr("The same or not");
    case ProposalKind::Finding:
        return ProposalWords::tr("Findings");
    case ProposalKind::Claim:
        return ProposalWords::tr("Claims");
    case ProposalKind::Name:
        return ProposalWords::tr("Names");
    case ProposalKind::Mention:
        return ProposalWords::tr("Mentions");
    case ProposalKind::Evidence:
        return ProposalWords::tr("Evidence");
    case ProposalKind::Date:
        return ProposalWords::tr("Dates");
    case ProposalKind::Quotation:
        return ProposalWords::tr("Quotations");
    case ProposalKind::Indicator:
        return ProposalWords::tr("Indicators");
    case ProposalKind::Link:
        return ProposalWords::tr("Links between passages");
    }
    return {};
}

QString proposal(const ProposalRow &row)
{
    switch (row.kind) {
    case ProposalKind::Sameness:
        return row.judgement == Judgement::NotTheSame ? u"%1 ≠ %2"_s.arg(row.words, row.about)
                                                      : u"%1 = %2"_s.arg(row.words, row.about);
    case ProposalKind::Finding:
        return finding(row.code, row.arguments);
    case ProposalKind::Claim:
        return row.claim == ClaimKind::Date ? dateWords(row.words) : row.words;
    case ProposalKind::Date:
        return u"%1 → %2"_s.arg(quoted(row.words), dateWords(row.about));
    case ProposalKind::Quotation:
    case ProposalKind::Evidence:
        return quoted(row.words);
    case ProposalKind::Link:
        return ProposalWords::tr("passage %1 ↔ %2", "numbers of passages in a source and its rendition")
            .arg(row.otherNumber)
            .arg(row.context.passageNumber);
    default:
        return row.words;
    }
}

QString proposalKind(const ProposalRow &row)
{
    switch (row.kind) {
    case ProposalKind::Entity:
        return ProposalWords::tr("new %1", "a type of entities").arg(insideSentence(typeName(row.type))) + u" · "_s
            + mentions(row.mentions);
    case ProposalKind::Event: {
        const QString date = row.about.isEmpty() ? ProposalWords::tr("no date") : dateWords(row.about);
        return date + u" · "_s + sources(row.sources)
            + (row.disputed ? u" · "_s + ProposalWords::tr("dates differ") : QString());
    }
    case ProposalKind::Sameness:
        return row.judgement == Judgement::Unsure ? ProposalWords::tr("the same? unsure")
            : row.judgement == Judgement::Same    ? ProposalWords::tr("the same")
                                                  : ProposalWords::tr("not the same");
    case ProposalKind::Finding:
        return ProposalWords::tr("finding, %1", "a severity").arg(severity(row.severity));
    case ProposalKind::Claim:
    case ProposalKind::Evidence:
        return question(row.claim).toLower() + u" · "_s + row.about;
    case ProposalKind::Name:
        return ProposalWords::tr("name of %1").arg(row.about);
    case ProposalKind::Mention:
        return ProposalWords::tr("mention of %1").arg(row.about);
    case ProposalKind::Date:
        return row.arguments.value(0).isEmpty()
            ? ProposalWords::tr("date")
            : ProposalWords::tr("date, counted from %1").arg(dateWords(row.arguments.value(0)));
    case ProposalKind::Quotation:
        return row.about.isEmpty() ? ProposalWords::tr("quotation, nobody named")
                                   : ProposalWords::tr("quotation of %1").arg(row.about);
    case ProposalKind::Indicator:
        return indicatorName(row.indicator);
    case ProposalKind::Link:
        return ProposalWords::tr("link, %1 % sure").arg(qRound(row.confidence * 100));
    }
    return {};
}

QString ruleName(const QString &rule)
{
    const auto words = ruleWords().constFind(rule);
    if (words != ruleWords().cend())
        return ProposalWords::tr(words->name);
    for (const RuleWords &before : wordsBefore) {
        const QString inner = innerRule(rule, before);
        if (ruleWords().contains(inner))
            return u"%1 + %2"_s.arg(ProposalWords::tr(before.why), ruleName(inner));
    }
    return QString(rule).replace(u'-', u' ');
}

QString samenessReason(const QString &reason)
{
    const QList<SamenessGround> grounds = groundsOf(reason);
    if (grounds.isEmpty())
        return reason;
    QStringList words;
    for (const SamenessGround &ground : grounds)
        words.append(groundWords(ground));
    return words.join(u' ');
}

QString whyProposed(const ProposalRow &row)
{
    auto words = ruleWords().constFind(row.rule);
    for (const RuleWords &before : wordsBefore) {
        if (words == ruleWords().cend())
            words = ruleWords().constFind(innerRule(row.rule, before));
    }
    QString why = words != ruleWords().cend() ? ProposalWords::tr(words->why)
        : row.rule.isEmpty()                  ? ProposalWords::tr("A person put it back among the proposals.")
                                              : ProposalWords::tr("The rule “%1” made it.").arg(ruleName(row.rule));
    if (row.kind == ProposalKind::Entity && !row.context.words.isEmpty() && row.context.words != row.words)
        why += u' ' + ProposalWords::tr("The first place says “%1”.").arg(row.context.words);
    if (row.kind == ProposalKind::Sameness && !row.reason.isEmpty())
        why += u' ' + samenessReason(row.reason);
    return why;
}

QString whatChanges(const ProposalRow &row)
{
    switch (row.kind) {
    case ProposalKind::Entity:
        return ProposalWords::tr(
            "One entity with %1 in %2, and %Ln name(s). They are accepted with it, and so are its marks in renditions.",
            nullptr, static_cast<int>(row.names))
            .arg(mentions(row.mentions), sources(row.sources));
    case ProposalKind::Event:
        return ProposalWords::tr(
            "The event stands in the timeline as accepted; %Ln claim(s) and their evidence are accepted with it.",
            nullptr, static_cast<int>(row.claims));
    case ProposalKind::Sameness:
        if (row.judgement == Judgement::NotTheSame)
            return ProposalWords::tr("The two stay apart, whatever other rules say.");
        if (row.judgement == Judgement::Unsure)
            return ProposalWords::tr("It is kept as unsure: the two stay apart and the question stays noted.");
        return ProposalWords::tr("The two count as one entity with %1.").arg(mentions(row.mentions));
    case ProposalKind::Finding:
        return ProposalWords::tr("The finding is settled: accepted, it is so; rejected, nothing is wrong.");
    case ProposalKind::Claim:
        return ProposalWords::tr("The claim counts for “%1”, and its date is worked out anew.").arg(row.about);
    case ProposalKind::Name:
        return ProposalWords::tr("“%1” is a name of %2, and texts are searched for it.").arg(row.words, row.about);
    case ProposalKind::Mention:
        return ProposalWords::tr("These words count as a mention of %1.").arg(row.about);
    case ProposalKind::Evidence:
        return ProposalWords::tr("These words count as evidence about “%1”.").arg(row.about);
    case ProposalKind::Date:
        return ProposalWords::tr("The wording is read as %1 for good.").arg(dateWords(row.about));
    case ProposalKind::Quotation:
        return row.about.isEmpty() ? ProposalWords::tr("The words count as a quotation.")
                                   : ProposalWords::tr("The words count as said by %1.").arg(row.about);
    case ProposalKind::Indicator:
        return ProposalWords::tr("It counts as an indicator of the case.");
    case ProposalKind::Link:
        return ProposalWords::tr("The two passages stay linked: each leads to the other, and they are kept level.");
    }
    return {};
}

QString finding(const QString &code, const QStringList &arguments)
{
    const auto argument = [&arguments](int place) { return arguments.value(place).simplified(); };
    if (code == "near-duplicate"_L1)
        return ProposalWords::tr("“%1” and “%2” say nearly the same").arg(argument(0), argument(1));
    if (code == "reprint"_L1)
        return ProposalWords::tr("“%1” and “%2” share text: %3 % of the first, %4 % of the second")
            .arg(argument(0), argument(1), argument(2), argument(3));
    if (code == "orphaned"_L1)
        return ProposalWords::tr("The newest edition does not have “%1” any more (%2)")
            .arg(argument(1), markName(argument(0)));
    if (code == "no-longer-found"_L1)
        return ProposalWords::tr("Newer rules do not find “%1” (%2)").arg(argument(1), markName(argument(0)));
    if (code == "attribution-without-name"_L1)
        return ProposalWords::tr("No name stands behind “%1”").arg(argument(0));
    if (code == "source-held-back"_L1)
        return ProposalWords::tr("“%1” does not say who it is").arg(argument(0));
    if (code == "sources-differ-in-number"_L1)
        return ProposalWords::tr("Two sources give different numbers: “%1” and “%2”").arg(argument(0), argument(1));
    if (code == "sources-differ-in-date"_L1)
        return ProposalWords::tr("Two sources give different dates: “%1” and “%2”").arg(argument(0), argument(1));
    if (code == "compare-author"_L1)
        return ProposalWords::tr("Who it was, to compare: “%1” and “%2”").arg(argument(0), argument(1));
    if (code == "compare-extent"_L1)
        return ProposalWords::tr("How far it went, to compare: “%1” and “%2”").arg(argument(0), argument(1));
    if (code == "other-language"_L1 || (code == saidLanguage && !argument(0).isEmpty())) {
        return ProposalWords::tr("This passage is in %1, not in %2: “%3”")
            .arg(phrase::languageName(argument(0)), phrase::languageName(argument(1)), argument(2));
    }
    if (code == "perhaps-other-language"_L1) {
        return ProposalWords::tr("This passage is perhaps in %1, not in %2: “%3”")
            .arg(phrase::languageName(argument(0)), phrase::languageName(argument(1)), argument(2));
    }
    if (code == saidLanguage)
        return ProposalWords::tr("Nobody can say in which language this passage is: “%1”").arg(argument(2));
    if (code == "numbers-differ"_L1)
        return ProposalWords::tr("Numbers differ: %1 and %2").arg(argument(0), argument(1));
    if (code == "dates-differ"_L1)
        return ProposalWords::tr("Dates differ: %1 and %2").arg(argument(0), argument(1));
    if (code == "names-differ"_L1)
        return ProposalWords::tr("Names differ: %1 and %2").arg(argument(0), argument(1));
    if (code == "negation-differs"_L1)
        return ProposalWords::tr("One denies what the other says: “%1” and “%2”").arg(argument(0), argument(1));
    if (code == "left-out"_L1)
        return ProposalWords::tr("The translation leaves out “%1”").arg(argument(0));
    if (code == "untranslated"_L1)
        return ProposalWords::tr("Not translated: “%1”").arg(argument(0));
    if (code == "added"_L1)
        return ProposalWords::tr("The translation adds “%1”").arg(argument(0));
    if (code == "not-in-source"_L1)
        return ProposalWords::tr("The source does not have “%1”").arg(argument(0));
    if (code == "attributions-differ"_L1)
        return ProposalWords::tr("Put down to another one: “%1” and “%2”").arg(argument(0), argument(1));
    if (code == "told-as-certain"_L1)
        return ProposalWords::tr("Told as a fact: “%2” for “%1”").arg(argument(0), argument(1));
    const QString name = findingName(code);
    return arguments.isEmpty() ? name : name + u": "_s + arguments.join(u", "_s);
}

namespace {

const QHash<QString, const char *> &findingNames()
{
    static const QHash<QString, const char *> names{
        {u"near-duplicate"_s, QT_TRANSLATE_NOOP("ProposalWords", "near-duplicate")},
        {u"reprint"_s, QT_TRANSLATE_NOOP("ProposalWords", "reprint")},
        {u"orphaned"_s, QT_TRANSLATE_NOOP("ProposalWords", "lost in the newest edition")},
        {u"no-longer-found"_s, QT_TRANSLATE_NOOP("ProposalWords", "no longer found")},
        {u"attribution-without-name"_s, QT_TRANSLATE_NOOP("ProposalWords", "attribution without a name")},
        {u"source-held-back"_s, QT_TRANSLATE_NOOP("ProposalWords", "source held back")},
        {u"sources-differ-in-number"_s, QT_TRANSLATE_NOOP("ProposalWords", "sources differ in a number")},
        {u"sources-differ-in-date"_s, QT_TRANSLATE_NOOP("ProposalWords", "sources differ in a date")},
        {u"compare-author"_s, QT_TRANSLATE_NOOP("ProposalWords", "who it was, to compare")},
        {u"compare-extent"_s, QT_TRANSLATE_NOOP("ProposalWords", "how far it went, to compare")},
        {u"other-language"_s, QT_TRANSLATE_NOOP("ProposalWords", "passage in another language")},
        {u"perhaps-other-language"_s, QT_TRANSLATE_NOOP("ProposalWords", "passage perhaps in another language")},
        {u"passage-language"_s, QT_TRANSLATE_NOOP("ProposalWords", "language of a passage")},
        {u"numbers-differ"_s, QT_TRANSLATE_NOOP("ProposalWords", "numbers differ")},
        {u"dates-differ"_s, QT_TRANSLATE_NOOP("ProposalWords", "dates differ")},
        {u"names-differ"_s, QT_TRANSLATE_NOOP("ProposalWords", "names differ")},
        {u"negation-differs"_s, QT_TRANSLATE_NOOP("ProposalWords", "denied by one")},
        {u"left-out"_s, QT_TRANSLATE_NOOP("ProposalWords", "left out")},
        {u"untranslated"_s, QT_TRANSLATE_NOOP("ProposalWords", "not translated")},
        {u"added"_s, QT_TRANSLATE_NOOP("ProposalWords", "added")},
        {u"not-in-source"_s, QT_TRANSLATE_NOOP("ProposalWords", "not in the source")},
        {u"attributions-differ"_s, QT_TRANSLATE_NOOP("ProposalWords", "attributions differ")},
        {u"told-as-certain"_s, QT_TRANSLATE_NOOP("ProposalWords", "told as certain")},
    };
    return names;
}

} // namespace

QString findingName(const QString &code)
{
    const auto name = findingNames().constFind(code);
    return name == findingNames().cend() ? QString(code).replace(u'-', u' ') : ProposalWords::tr(*name);
}

QHash<QString, QString> findingSayings()
{
    QHash<QString, QString> sayings;
    for (auto name = findingNames().cbegin(); name != findingNames().cend(); ++name)
        sayings.insert(name.key(), finding(name.key(), {QString(), QString(), QString(), QString()}));
    return sayings;
}

namespace {

constexpr qsizetype longestTip = 160; // units of a note's words

// The first words of a note, whole ones where there are blanks.
QString firstOf(const QString &words)
{
    if (words.size() <= longestTip)
        return words;
    const qsizetype blank = words.lastIndexOf(u' ', longestTip);
    qsizetype end = blank > 0 ? blank : longestTip;
    if (words.at(end - 1).isHighSurrogate())
        --end;
    return words.left(end) + u'…';
}

// The sentence behind a finding: what it comes to that it is so.
QString whyFound(const QString &code)
{
    if (code == "near-duplicate"_L1 || code == "reprint"_L1)
        return ProposalWords::tr("What one source repeats of the other is no second witness.");
    if (code == "orphaned"_L1)
        return ProposalWords::tr("What was decided about these words has no place to stand.");
    if (code == "no-longer-found"_L1)
        return ProposalWords::tr("It stays because a person accepted it.");
    if (code == "attribution-without-name"_L1)
        return ProposalWords::tr("Who says so is not there: a name may have been lost in a translation or in copying.");
    if (code == "source-held-back"_L1)
        return ProposalWords::tr("Somebody who is not named cannot be asked, nor counted as a witness of their own.");
    if (code == "sources-differ-in-number"_L1 || code == "sources-differ-in-date"_L1)
        return ProposalWords::tr("They seem to speak of the same. Which one is right, if any, is for you to say.");
    if (code == "compare-author"_L1 || code == "compare-extent"_L1)
        return ProposalWords::tr("The two passages are to be read side by side; neither is taken to be right.");
    if (code == "other-language"_L1 || code == "perhaps-other-language"_L1)
        return ProposalWords::tr("Its words are those of that language. Rejected, it counts as in that of its text.");
    if (code == saidLanguage)
        return ProposalWords::tr("A person said so.");
    if (code == "numbers-differ"_L1)
        return ProposalWords::tr("Texts that ought to say the same give different numbers.");
    if (code == "dates-differ"_L1)
        return ProposalWords::tr("Texts that ought to say the same give different dates.");
    if (code == "names-differ"_L1)
        return ProposalWords::tr("Texts that ought to say the same name somebody or something else.");
    if (code == "negation-differs"_L1)
        return ProposalWords::tr("A word that denies stands in one of the two sentences alone.");
    if (code == "left-out"_L1)
        return ProposalWords::tr(
            "No sentence of the translation is linked to it, or the one that is has no room for it.");
    if (code == "untranslated"_L1)
        return ProposalWords::tr("The sentence is in the language of the source, by its words or letter by letter.");
    if (code == "added"_L1)
        return ProposalWords::tr("No sentence of the source is linked to it, or the one that is has less to say.");
    if (code == "not-in-source"_L1)
        return ProposalWords::tr("Neither the sentences behind it nor any other of the source have anything it could "
                                 "rest on.");
    if (code == "attributions-differ"_L1)
        return ProposalWords::tr("The source puts it down to somebody else there, or names nobody.");
    if (code == "told-as-certain"_L1)
        return ProposalWords::tr("The source only holds it likely, or says that others say so.");
    return {};
}

} // namespace

QString remark(const RemarkMark &mark)
{
    if (!mark.isFinding()) {
        const QString words = firstOf(mark.words.simplified());
        return mark.author.isEmpty() ? ProposalWords::tr("Note: %1").arg(words)
                                     : ProposalWords::tr("Note by %1: %2").arg(mark.author, words);
    }
    const QString said = ProposalWords::tr("Finding, %1: %2", "a severity, what was found")
                             .arg(severity(mark.severity), finding(mark.code, mark.arguments));
    const QString why = whyFound(mark.code);
    return why.isEmpty() ? said : said + u". "_s + why;
}

QString passageLanguage(const RemarkMark &mark)
{
    const QString language = languageName(mark.arguments.value(0));
    if (mark.code == saidLanguage && language.isEmpty())
        return ProposalWords::tr("in an unknown language");
    if (mark.code == "perhaps-other-language"_L1)
        return ProposalWords::tr("perhaps in %1", "a language").arg(language);
    return mark.code == "other-language"_L1 || mark.code == saidLanguage
        ? ProposalWords::tr("in %1", "a language").arg(language)
        : QString();
}

QString languageTag(const RemarkMark &mark)
{
    if (passageLanguage(mark).isEmpty())
        return {};
    const QString language = mark.arguments.value(0);
    const bool isSaid = mark.code == saidLanguage;
    return u"[%1]"_s.arg(language.isEmpty() ? u"?"_s : isSaid ? language : QString(language + u'?'));
}

QString remarkCounts(int notes, int findings)
{
    QStringList parts;
    if (notes > 0)
        parts.append(ProposalWords::tr("%Ln note(s)", nullptr, notes));
    if (findings > 0)
        parts.append(ProposalWords::tr("%Ln finding(s)", nullptr, findings));
    return parts.join(u", "_s);
}

QString severity(Severity severity)
{
    switch (severity) {
    case Severity::Critical:
        return ProposalWords::tr("critical");
    case Severity::Major:
        return ProposalWords::tr("major");
    case Severity::Minor:
        return ProposalWords::tr("minor");
    case Severity::Noted:
        return ProposalWords::tr("noted");
    }
    return {};
}

} // namespace dossier::phrase
