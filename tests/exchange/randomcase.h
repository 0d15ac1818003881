// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "casefile/casecontent.h"
#include "casefile/fingerprint.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

namespace dossier::tests {

using namespace Qt::StringLiterals;

// A case of chance, the same for the same seed: texts with emoji, combining marks, CRLF, a byte order mark, soft
// hyphens; spans anywhere between characters; every kind of row, with every choice of its words.
class RandomCaseBuilder
{
public:
    explicit RandomCaseBuilder(quint32 seed) : m_random(seed) { }

    CaseContent build()
    {
        m.info = {uid(), words(3), u"en"_s, words(4), moment()};
        entities();
        const int sources = number(1, 4);
        for (int i = 0; i < sources; ++i)
            source();
        links();
        drafts();
        events();
        remarks();
        acts();
        return m;
    }

private:
    CaseContent m;
    QRandomGenerator m_random;

    int number(int from, int to) { return m_random.bounded(from, to + 1); }
    bool chance() { return number(0, 1) == 1; }
    Uid uid()
    {
        QByteArray bytes(16, '\0');
        for (char &byte : bytes)
            byte = static_cast<char>(number(0, 255));
        return QUuid::fromRfc4122(bytes);
    }
    qint64 moment() { return chance() ? 0 : 1'700'000'000'000 + number(0, 1'000'000'000); }
    QByteArray bytes(int size)
    {
        QByteArray made(size, '\0');
        for (char &byte : made)
            byte = static_cast<char>(number(0, 255));
        return made;
    }
    QString letter()
    {
        static const QStringList letters{u"a"_s, u"b"_s, u" "_s, u"é"_s, u"e\u0301"_s, u"ß"_s, u"中"_s, u"🚢"_s, u"𝔸"_s,
            u"\""_s, u"\\"_s, u"«"_s, u"\u00A0"_s, u"\u2028"_s, u"."_s};
        return letters.at(number(0, static_cast<int>(letters.size()) - 1));
    }
    QString words(int length)
    {
        QString made;
        for (int i = 0; i < length; ++i)
            made += letter();
        return made;
    }
    template <typename Row> decltype(Row::id) next(const QList<Row> &rows)
    {
        return decltype(Row::id)(1000 - 3 * rows.size());
    }
    template <typename Row> decltype(Row::id) any(const QList<Row> &rows)
    {
        return rows.isEmpty() ? decltype(Row::id)() : rows.at(number(0, static_cast<int>(rows.size()) - 1)).id;
    }
    template <typename Row> decltype(Row::id) anyOrNone(const QList<Row> &rows)
    {
        return chance() ? decltype(Row::id)() : any(rows);
    }
    Standing standing()
    {
        return {static_cast<Status>(number(0, 2)),
            {chance() ? u"rule"_s : QString(), number(0, 3), chance() ? words(2) : QString()}, bytes(16 * number(0, 1)),
            number(0, 2)};
    }
    Edtf edtf()
    {
        static const QStringList dates{u""_s, u"2023"_s, u"2023-04-05"_s, u"2023-04/.."_s, u"[2023-03-04,2023-03-05]"_s,
            u"2022~"_s, u"199X"_s, u"2021-21"_s};
        return Edtf::parse(dates.at(number(0, static_cast<int>(dates.size()) - 1))).value_or(Edtf());
    }
    DatePart part() { return static_cast<DatePart>(number(0, 7)); }
    Span span(TextId text) { return spanIn(charactersOf(text)); }
    Span spanIn(const QString &characters)
    {
        const auto place = [&] {
            qsizetype offset = number(0, static_cast<int>(characters.size()));
            if (offset < characters.size() && characters.at(offset).isLowSurrogate())
                --offset;
            return offset;
        };
        const qsizetype a = place();
        const qsizetype b = place();
        return {std::min(a, b), std::max(a, b)};
    }
    QString charactersOf(TextId id) const
    {
        for (const Text &text : m.texts) {
            if (text.id == id)
                return text.characters;
        }
        return {};
    }

    void entities()
    {
        const int count = number(1, 4);
        for (int i = 0; i < count; ++i) {
            const EntityId id = next(m.entities);
            m.entities.append(
                {id, uid(), static_cast<EntityType>(number(0, 7)), words(5), words(number(0, 5)), standing()});
            const int names = number(0, 3);
            for (int n = 0; n < names; ++n)
                m.names.append({next(m.names), id, chance() ? u"fr"_s : QString(), words(number(1, 6)),
                    static_cast<NameKind>(number(0, 3)), chance(), standing()});
        }
        m.samenesses.append({next(m.samenesses), any(m.entities), any(m.entities), static_cast<Judgement>(number(0, 2)),
            words(2), standing()});
    }

    void drafts()
    {
        for (const Source &source : std::as_const(m.sources)) {
            if (chance())
                continue;
            const DraftId id = next(m.drafts);
            m.drafts.append({id, uid(), source.id, chance() ? any(m.versions) : VersionId(),
                chance() ? RenditionKind::Summary : RenditionKind::Translation, u"en"_s, words(1), moment(),
                number(0, 3)});
            const int count = number(0, 3);
            for (int i = 0; i < count; ++i) {
                const QString typed = words(number(0, 12));
                m.paragraphs.append({next(m.paragraphs), id, i * Paragraph::gap + number(1, 9), typed, number(0, 3)});
                m.draftLinks.append({next(m.draftLinks), m.paragraphs.last().id, spanIn(typed), {}, standing()});
                const Text &text = m.texts.at(number(0, static_cast<int>(m.texts.size()) - 1));
                m.draftLinks.last().on = {text.id, spanIn(text.characters)};
            }
        }
    }

    void source()
    {
        const SourceId id = next(m.sources);
        m.sources.append({id, uid(), words(6), words(2), words(number(0, 2)), {}, edtf(), words(number(0, 2)), u"fr"_s,
            static_cast<Reliability>(number(0, 6)), chance(), number(0, 3)});
        const int editions = number(1, 2);
        for (int i = 1; i <= editions; ++i)
            edition(id, i);
        const int renditions = number(0, 2);
        for (int i = 0; i < renditions; ++i) {
            const RenditionId rendition = next(m.renditions);
            m.renditions.append({rendition, uid(), id, chance() ? RenditionKind::Summary : RenditionKind::Translation,
                chance() ? u"en"_s : u"nl"_s});
            const int versions = number(1, 3);
            for (int v = 1; v <= versions; ++v) {
                const VersionId version = next(m.versions);
                const TextId text = next(m.texts);
                m.versions.append({version, uid(), rendition, v, words(2), words(2), moment(), text});
                QString characters = words(number(0, 30));
                if (chance())
                    characters += u"\n"_s + words(10);
                OffsetMap map;
                if (chance())
                    map = OffsetMap({{0, characters.size(), 20, characters.size(), 20, 99, true}});
                m.texts.append(
                    {text, id, {}, version, u"en"_s, u"front-matter"_s, characters, map, number(0, 2), v == versions});
                marks(text);
            }
        }
    }

    // The file and how it was read: line ends joined, soft hyphens and the mark at its head left out.
    void edition(SourceId source, int editionNumber)
    {
        const EditionId id = next(m.editions);
        const TextId text = next(m.texts);
        QString stored;
        QString decoded;
        QByteArray file;
        QList<MapRun> runs;
        const auto add = [&](const QString &original, const QString &became, bool linear) {
            const QByteArray utf8 = original.toUtf8();
            runs.append(
                {stored.size(), became.size(), decoded.size(), original.size(), file.size(), utf8.size(), linear});
            stored += became;
            decoded += original;
            file += utf8;
        };
        if (chance())
            add(u"\uFEFF"_s, {}, false);
        const int pieces = number(0, 5);
        for (int i = 0; i < pieces; ++i) {
            const QString piece = words(number(1, 20));
            add(piece, piece, true);
            const int end = number(0, 3);
            if (end == 0)
                add(u"\r\n"_s, u" "_s, false);
            else if (end == 1)
                add(u"\u00AD"_s, {}, false);
            else if (end == 2)
                add(u"\n\n"_s, u"\n"_s, false);
        }
        if (number(0, 4) == 0)
            stored += u"not from the file"_s;
        m.editions.append({id, uid(), source, editionNumber, QCryptographicHash::hash(file, QCryptographicHash::Sha256),
            file.size(), chance() ? u"same.txt"_s : words(3) + u".txt"_s, u"text/plain"_s, u"UTF-8"_s,
            u"plain-text/1"_s, moment(), text});
        m.editionBytes.insert(id, file);
        m.texts.append({text, source, id, {}, u"fr"_s, u"detected"_s, stored, OffsetMap(runs), number(0, 2), chance()});
        marks(text);
    }

    void marks(TextId text)
    {
        const QString characters = charactersOf(text);
        const int passages = number(0, 4);
        const int first = number(1, 2);
        for (int i = 0; i < passages; ++i)
            m.passages.append({next(m.passages), text, first + i, span(text), static_cast<PassageKind>(number(0, 2))});
        const int mentions = number(0, 3);
        for (int i = 0; i < mentions; ++i) {
            Span place = span(text);
            const bool orphaned = chance();
            const Quote quote = chance() ? Quote{words(3), words(2), {}} : quoteOf(characters, place);
            if (orphaned && chance())
                place = {characters.size() + 5, characters.size() + 9};
            m.mentions.append({next(m.mentions), text, place, any(m.entities), quote, orphaned, standing()});
        }
        Span place = span(text);
        m.dates.append({next(m.dates), text, place, chance() ? words(2) : characters.mid(place.start, place.length()),
            edtf(), part(), chance() ? u"2021-05-26"_s : QString(), standing()});
        place = span(text);
        m.indicators.append(
            {next(m.indicators), text, place, static_cast<IndicatorType>(number(0, 6)), words(3), standing()});
        m.quotations.append({next(m.quotations), text, span(text), anyOrNone(m.entities), standing()});
    }

    void links()
    {
        QList<PassageId> own;
        QList<PassageId> rendered;
        for (const Passage &passage : m.passages) {
            for (const Text &text : m.texts) {
                if (text.id == passage.text)
                    (text.version ? rendered : own).append(passage.id);
            }
        }
        for (int i = 0; i < 3 && !own.isEmpty() && !rendered.isEmpty(); ++i) {
            m.links.append({next(m.links), own.at(number(0, static_cast<int>(own.size()) - 1)),
                rendered.at(number(0, static_cast<int>(rendered.size()) - 1)), number(0, 100) / 97.0, standing()});
        }
    }

    void events()
    {
        const int count = number(0, 3);
        for (int i = 0; i < count; ++i)
            m.events.append({next(m.events), uid(), words(4), words(number(0, 3)), edtf(), part(), {},
                words(number(0, 2)), chance(), standing()});
        for (const Event &event : m.events) {
            const int claims = number(0, 3);
            for (int i = 0; i < claims; ++i) {
                Claim claim;
                claim.id = next(m.claims);
                claim.uid = uid();
                claim.event = event.id;
                claim.source = any(m.sources);
                claim.kind = static_cast<ClaimKind>(number(0, 3));
                const Edtf date = edtf();
                claim.value = claim.kind == ClaimKind::Date ? date.toString() : words(number(0, 3));
                claim.date = claim.kind == ClaimKind::Date ? date : Edtf();
                if (number(0, 3) == 0)
                    claim.date = edtf();
                claim.wording = words(3);
                claim.part = part();
                claim.anchor = chance() ? u"2021"_s : QString();
                claim.stance = static_cast<Stance>(number(0, 1));
                claim.voice = static_cast<Voice>(number(0, 2));
                claim.credibility = number(0, 6);
                claim.repeats = anyOrNone(m.claims);
                claim.attributedTo = anyOrNone(m.entities);
                claim.standing = standing();
                m.claims.append(claim);
                const TextId text = any(m.texts);
                const Span place = span(text);
                m.evidence.append({next(m.evidence), claim.id, text, place, chance() ? place : Span{},
                    chance() ? quoteOf(charactersOf(text), place) : Quote{words(2), {}, {}}, chance(), standing()});
            }
        }
        for (Event &event : m.events)
            event.preferred = anyOrNone(m.claims);
    }

    void remarks()
    {
        const TextId text = any(m.texts);
        m.notes.append({next(m.notes), uid(), text, span(text), {}, {}, words(9), words(2), moment(), number(0, 2)});
        m.notes.append({next(m.notes), uid(), {}, {}, anyOrNone(m.entities), anyOrNone(m.events), u"a\nb"_s, {}, 0, 0});
        m.findings.append({next(m.findings), uid(), words(2), static_cast<Severity>(number(0, 3)), words(2),
            {words(2), QString()}, {{text, span(text)}, {any(m.texts), {}}}, words(number(0, 2)), standing()});
        m.runs.append({next(m.runs), u"analysis/1"_s, moment(), moment(), {{u"texts"_s, 3}, {u"share"_s, 0.25}}});
    }

    void acts()
    {
        const int count = number(0, 3);
        for (int i = 0; i < count; ++i) {
            Act act;
            act.id = ActId(i * 2 + 1);
            act.code = words(3);
            act.arguments = {words(2), words(0)};
            act.who = words(2);
            act.when = moment();
            act.undoes = ActId(chance() ? 1 : 0);
            if (chance())
                act.changes.append({u"entity"_s, 7, {{u"label"_s, words(3)}, {u"n"_s, 1.5}, {u"gone"_s, QJsonValue()}},
                    {{u"label"_s, words(3)}}});
            act.counts = chance() ? QJsonObject{{u"sources"_s, 5}} : QJsonObject();
            act.previousHash = m.acts.isEmpty() ? QByteArray(32, '\0') : m.acts.last().hash;
            act.hash = hashOf(act);
            m.acts.append(act);
        }
    }
};

} // namespace dossier::tests
