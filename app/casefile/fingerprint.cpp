// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casefile/fingerprint.h"

#include <QCryptographicHash>

#include <QtEndian>
#include <algorithm>

namespace dossier {

namespace {

void addPart(QCryptographicHash &hash, QByteArrayView part)
{
    const auto length = qToBigEndian(static_cast<quint64>(part.size()));
    hash.addData(QByteArrayView(reinterpret_cast<const char *>(&length), sizeof length));
    hash.addData(part);
}

} // namespace

QByteArray textKey(QStringView characters)
{
    return QCryptographicHash::hash(characters.toUtf8(), QCryptographicHash::Sha256);
}

QByteArray fingerprint(const QByteArray &textKey, QStringView kind, Span span, QStringView value)
{
    return fingerprint(kind, {textKey, QByteArray::number(span.start), QByteArray::number(span.end), value.toUtf8()});
}

QByteArray fingerprint(QStringView kind, const QList<QByteArray> &parts)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    addPart(hash, kind.toUtf8());
    for (const QByteArray &part : parts)
        addPart(hash, part);
    return hash.result().first(16);
}

QByteArray mentionFingerprint(const QByteArray &textKey, Span span, const Uid &entity)
{
    return fingerprint(textKey, u"mention", span, entity.toString(QUuid::WithoutBraces));
}

QByteArray dateFingerprint(const QByteArray &textKey, Span span, const Edtf &date)
{
    return fingerprint(textKey, u"date", span, date.toString());
}

QByteArray indicatorFingerprint(const QByteArray &textKey, Span span, IndicatorType type, const QString &value)
{
    return fingerprint(textKey, u"indicator", span, QString(toString(type) + u':' + value));
}

QByteArray samenessFingerprint(const Uid &first, const Uid &second)
{
    return fingerprint(u"sameness", {std::min(first, second).toRfc4122(), std::max(first, second).toRfc4122()});
}

QByteArray quotationFingerprint(const QByteArray &textKey, Span span)
{
    return fingerprint(textKey, u"quotation", span, u"");
}

QByteArray linkFingerprint(const QByteArray &sourceKey, Span source, const QByteArray &renderedKey, Span rendered)
{
    return fingerprint(u"link",
        {sourceKey, QByteArray::number(source.start), QByteArray::number(source.end), renderedKey,
            QByteArray::number(rendered.start), QByteArray::number(rendered.end)});
}

} // namespace dossier
