// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/manifest.h"

#include <QDir>
#include <QHash>
#include <QJsonArray>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

class Reader
{
public:
    explicit Reader(const QDir &folder) : m_folder(folder) { }

    ReadManifest read(const QJsonObject &json)
    {
        const Result<JsonSchema> schema = JsonSchema::load(u":/schema/manifest.schema.json"_s);
        if (!schema)
            return {{}, {{{}, schema.error().detail}}};
        m_read.problems = schema->problems(json);
        if (m_read.problems.isEmpty()) {
            readDocuments(json.value("docs"_L1).toArray());
            readPairs(json.value("pairs"_L1).toArray());
        }
        if (!m_read.problems.isEmpty())
            m_read.manifest = {};
        return m_read;
    }

private:
    void complain(const QString &pointer, const QString &what) { m_read.problems.append({pointer, what}); }

    void readDocuments(const QJsonArray &docs)
    {
        for (qsizetype i = 0; i < docs.size(); ++i) {
            const QString at = pointerTo(u"/docs"_s, i);
            const QJsonObject doc = docs.at(i).toObject();
            const QString id = doc.value("doc"_L1).toString();
            if (m_places.contains(id))
                complain(pointerTo(at, u"doc"_s), u"\"%1\" is another document's id too"_s.arg(id));
            m_places.insert(id, i);
            m_read.manifest.documents.append({id, m_folder.absoluteFilePath(doc.value("file"_L1).toString()),
                doc.value("kind"_L1) == "article"_L1, published(doc, at)});
        }
    }

    Edtf published(const QJsonObject &doc, const QString &at)
    {
        const QString date = doc.value("published"_L1).toString();
        if (date.isEmpty())
            return {};
        const Result<Edtf> read = Edtf::parse(date);
        if (!read)
            complain(pointerTo(at, u"published"_s), u"\"%1\" is no date: %2"_s.arg(date, read.error().detail));
        return read.value_or(Edtf());
    }

    void readPairs(const QJsonArray &pairs)
    {
        QSet<QString> ids;
        for (qsizetype i = 0; i < pairs.size(); ++i) {
            const QString at = pointerTo(u"/pairs"_s, i);
            const QJsonObject pair = pairs.at(i).toObject();
            const QString id = pair.value("pair"_L1).toString();
            if (ids.contains(id))
                complain(pointerTo(at, u"pair"_s), u"\"%1\" is another pair's id too"_s.arg(id));
            ids.insert(id);
            m_read.manifest.pairs.append({id, documentOf(pair, u"src"_s, at), documentOf(pair, u"tgt"_s, at),
                pair.value("kind"_L1) == "summary"_L1});
        }
    }

    qsizetype documentOf(const QJsonObject &pair, const QString &key, const QString &at)
    {
        const QString id = pair.value(key).toString();
        if (!m_places.contains(id))
            complain(pointerTo(at, key), u"there is no document \"%1\""_s.arg(id));
        return m_places.value(id, 0);
    }

    QDir m_folder;
    QHash<QString, qsizetype> m_places; // of documents
    ReadManifest m_read;
};

} // namespace

qsizetype Manifest::renderedBy(qsizetype index) const
{
    if (documents.at(index).isArticle)
        return -1;
    const auto of = std::ranges::find(pairs, index, &Pair::rendition);
    return of == pairs.end() || !documents.at(of->source).isArticle ? -1 : of->source;
}

ReadManifest readManifest(const QJsonObject &json, const QString &folder)
{
    return Reader(QDir(folder)).read(json);
}

} // namespace dossier
