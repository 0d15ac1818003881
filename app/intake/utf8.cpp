// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/utf8.h"

#include <QStringDecoder>

namespace dossier {

namespace {

struct Sequence
{
    int length = 0; // 0: no sequence begins so
    uchar secondFrom = 0x80;
    uchar secondTo = 0xBF;
};

Sequence sequenceFor(uchar lead)
{
    if (lead < 0x80)
        return {1};
    if (lead >= 0xC2 && lead <= 0xDF)
        return {2};
    if (lead == 0xE0)
        return {3, 0xA0, 0xBF};
    if (lead == 0xED)
        return {3, 0x80, 0x9F};
    if (lead >= 0xE1 && lead <= 0xEF)
        return {3};
    if (lead == 0xF0)
        return {4, 0x90, 0xBF};
    if (lead >= 0xF1 && lead <= 0xF3)
        return {4};
    if (lead == 0xF4)
        return {4, 0x80, 0x8F};
    return {};
}

bool isWellFormed(QByteArrayView bytes, qsizetype at, Sequence sequence)
{
    if (sequence.length == 0 || at + sequence.length > bytes.size())
        return false;
    for (int i = 1; i < sequence.length; ++i) {
        const auto byte = static_cast<uchar>(bytes[at + i]);
        const uchar from = i == 1 ? sequence.secondFrom : uchar(0x80);
        const uchar to = i == 1 ? sequence.secondTo : uchar(0xBF);
        if (byte < from || byte > to)
            return false;
    }
    return true;
}

} // namespace

std::optional<qint64> firstInvalidByte(QByteArrayView bytes)
{
    for (qsizetype at = 0; at < bytes.size();) {
        const Sequence sequence = sequenceFor(static_cast<uchar>(bytes[at]));
        if (!isWellFormed(bytes, at, sequence))
            return at;
        at += sequence.length;
    }
    return {};
}

QString decodedUtf8(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::ConvertInitialBom);
    return decoder.decode(bytes);
}

qint64 utf8Length(QStringView text)
{
    qint64 length = 0;
    for (const QChar c : text) {
        if (c.unicode() < 0x80)
            length += 1;
        else if (c.unicode() < 0x800 || c.isSurrogate()) // a pair takes four
            length += 2;
        else
            length += 3;
    }
    return length;
}

} // namespace dossier
