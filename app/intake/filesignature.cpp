// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/filesignature.h"

#include <QByteArrayView>
#include <QStringView>

#include <algorithm>

namespace dossier {

namespace {

struct Signature
{
    QByteArrayView bytes;
    qsizetype at;
    QStringView kind;
};

// https://en.wikipedia.org/wiki/List_of_file_signatures
constexpr Signature signatures[] = {
    {QByteArrayView("%PDF-", 5), 0, u"PDF"},
    {QByteArrayView("%!PS-Adobe", 10), 0, u"PostScript"},
    {QByteArrayView("{\\rtf", 5), 0, u"RTF"},
    {QByteArrayView("PK\3\4", 4), 0, u"ZIP, DOCX, ODT"},
    {QByteArrayView("PK\5\6", 4), 0, u"ZIP"},
    {QByteArrayView("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8), 0, u"DOC, XLS, PPT"},
    {QByteArrayView("GIF87a", 6), 0, u"GIF"},
    {QByteArrayView("GIF89a", 6), 0, u"GIF"},
    {QByteArrayView("\x89PNG\r\n\x1A\n", 8), 0, u"PNG"},
    {QByteArrayView("\xFF\xD8\xFF", 3), 0, u"JPEG"},
    {QByteArrayView("II*\0", 4), 0, u"TIFF"},
    {QByteArrayView("MM\0*", 4), 0, u"TIFF"},
    {QByteArrayView("WEBP", 4), 8, u"WebP"},
    {QByteArrayView("\x1F\x8B", 2), 0, u"gzip"},
    {QByteArrayView("BZh91AY&SY", 10), 0, u"bzip2"},
    {QByteArrayView("\xFD"
                    "7zXZ\0",
         6),
        0, u"XZ"},
    {QByteArrayView("7z\xBC\xAF\x27\x1C", 6), 0, u"7z"},
    {QByteArrayView("Rar!\x1A\7", 6), 0, u"RAR"},
    {QByteArrayView("\x7F"
                    "ELF",
         4),
        0, u"ELF"},
    {QByteArrayView("ID3\3", 4), 0, u"MP3"},
    {QByteArrayView("ID3\4", 4), 0, u"MP3"},
    {QByteArrayView("OggS\0", 5), 0, u"Ogg"},
    {QByteArrayView("ftyp", 4), 4, u"MP4"},
    {QByteArrayView("SQLite format 3\0", 16), 0, u"SQLite"},
};

} // namespace

QString kindOfFile(const QByteArray &bytes)
{
    for (const Signature &signature : signatures) {
        if (QByteArrayView(bytes).sliced(std::min(signature.at, bytes.size())).startsWith(signature.bytes))
            return signature.kind.toString();
    }
    return {};
}

} // namespace dossier
