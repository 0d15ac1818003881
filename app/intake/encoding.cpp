// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/encoding.h"

#include "intake/filesignature.h"
#include "intake/utf8.h"

#include <unicode/ucnv.h>
#include <unicode/ucnv_err.h>

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <memory>
#include <numeric>
#include <optional>

using namespace Qt::StringLiterals;

namespace dossier {

ByteWidths ByteWidths::even(int bytes)
{
    ByteWidths widths;
    widths.m_kind = Kind::Even;
    widths.m_bytes = bytes;
    return widths;
}

ByteWidths ByteWidths::listed(QByteArray widths)
{
    ByteWidths result;
    result.m_kind = Kind::Listed;
    result.m_widths = std::move(widths);
    return result;
}

qint64 ByteWidths::of(QStringView decoded, qsizetype from, qsizetype to) const
{
    switch (m_kind) {
    case Kind::Utf8:
        return utf8Length(decoded.sliced(from, to - from));
    case Kind::Even:
        return m_bytes * (to - from);
    case Kind::Listed:
        break;
    }
    return std::accumulate(m_widths.cbegin() + from, m_widths.cbegin() + to, qint64(0),
        [](qint64 sum, char width) { return sum + static_cast<uchar>(width); });
}

qsizetype ByteWidths::evenUntil(QStringView decoded, qsizetype from, qsizetype to) const
{
    if (m_kind != Kind::Listed)
        return to;
    // One character: its bytes stand with its first unit.
    const auto end = [&](qsizetype at) {
        ++at;
        while (at < to && (m_widths[at] == 0 || decoded[at].isLowSurrogate()))
            ++at;
        return at;
    };
    const qsizetype first = end(from);
    const qint64 bytes = of(decoded, from, first);
    qsizetype at = first;
    while (at < to) {
        const qsizetype next = end(at);
        if (of(decoded, at, next) * (first - from) != bytes * (next - at))
            break;
        at = next;
    }
    return at;
}

namespace {

// One way to read the bytes: the characters, or the byte at which it fails.
struct Attempt
{
    std::optional<Decoded> decoded;
    qint64 failedAt = 0;
};

Attempt succeeded(QString characters, const QString &encoding, ByteWidths widths)
{
    return {Decoded{std::move(characters), encoding, std::move(widths), false, {}, false, {}}, 0};
}

Attempt failed(qint64 at)
{
    return {{}, at};
}

Attempt asUtf8(const QByteArray &bytes)
{
    const std::optional<qint64> invalid = firstInvalidByte(bytes);
    return invalid ? failed(*invalid) : succeeded(decodedUtf8(bytes), u"UTF-8"_s, {});
}

enum class Order { Little, Big };

Attempt asUtf16(const QByteArray &bytes, Order order)
{
    QString characters(bytes.size() / 2, Qt::Uninitialized);
    const auto byte = [&bytes](qsizetype at) { return static_cast<uchar>(bytes[at]); };
    const qsizetype low = order == Order::Little ? 0 : 1;
    for (qsizetype i = 0; i < characters.size(); ++i)
        characters[i] = QChar(byte(2 * i + low) | byte(2 * i + 1 - low) << 8);
    for (qsizetype i = 0; i < characters.size(); ++i) {
        const bool pair = characters[i].isHighSurrogate() && i + 1 < characters.size();
        if (pair && characters[i + 1].isLowSurrogate())
            ++i;
        else if (characters[i].isSurrogate())
            return failed(2 * i);
    }
    if (bytes.size() % 2 != 0)
        return failed(bytes.size() - 1);
    return succeeded(
        std::move(characters), order == Order::Little ? u"UTF-16LE"_s : u"UTF-16BE"_s, ByteWidths::even(2));
}

Attempt asUtf32(const QByteArray &bytes, Order order)
{
    QString characters;
    QByteArray widths;
    characters.reserve(bytes.size() / 4);
    widths.reserve(bytes.size() / 4);
    for (qsizetype at = 0; at + 4 <= bytes.size(); at += 4) {
        char32_t c = 0;
        for (qsizetype i = 0; i < 4; ++i)
            c = c << 8 | static_cast<uchar>(bytes[at + (order == Order::Little ? 3 - i : i)]);
        if (c > 0x10FFFF || QChar::isSurrogate(c))
            return failed(at);
        characters.append(QChar::fromUcs4(c));
        widths.append(char(4));
        if (QChar::requiresSurrogates(c))
            widths.append(char(0));
    }
    if (bytes.size() % 4 != 0)
        return failed(bytes.size() - bytes.size() % 4);
    const bool plain = characters.size() * 4 == bytes.size();
    return succeeded(std::move(characters), order == Order::Little ? u"UTF-32LE"_s : u"UTF-32BE"_s,
        plain ? ByteWidths::even(4) : ByteWidths::listed(std::move(widths)));
}

struct CloseConverter
{
    void operator()(UConverter *converter) const { ucnv_close(converter); }
};
using Converter = std::unique_ptr<UConverter, CloseConverter>;

Converter converterNamed(const QString &name)
{
    UErrorCode status = U_ZERO_ERROR;
    Converter converter(ucnv_open(name.toLatin1().constData(), &status));
    ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    return U_SUCCESS(status) ? std::move(converter) : Converter();
}

QString nameOf(const UConverter *converter)
{
    UErrorCode status = U_ZERO_ERROR;
    const char *own = ucnv_getName(converter, &status);
    for (const char *standard : {"MIME", "IANA"}) {
        UErrorCode none = U_ZERO_ERROR;
        if (const char *name = ucnv_getStandardName(own, standard, &none); name && U_SUCCESS(none))
            return QString::fromLatin1(name);
    }
    return QString::fromLatin1(own);
}

// Where each unit's bytes begin, as numbers of bytes; a unit that begins where the one before does shares its bytes.
QByteArray widthsFrom(const QList<qint32> &starts, qint64 size, bool &fits)
{
    QByteArray widths(starts.size(), '\0');
    qint64 before = 0;
    for (qsizetype i = 0; i < starts.size(); ++i) {
        const bool shares = i + 1 < starts.size() && starts[i + 1] <= starts[i];
        const qint64 end = i + 1 == starts.size() ? size : shares ? before : starts[i + 1];
        widths[i] = static_cast<char>(end - before);
        fits = fits && end >= before && end - before < 256;
        before = end;
    }
    // Of characters that share bytes the first has them all.
    for (qsizetype i = widths.size() - 1; i > 0; --i) {
        if (starts[i] <= starts[i - 1])
            std::swap(widths[i - 1], widths[i]);
    }
    return widths;
}

Attempt byConverter(const QByteArray &bytes, UConverter *converter)
{
    QString characters(bytes.size() * 2 + 16, Qt::Uninitialized);
    QList<qint32> starts(characters.size());
    const char *source = bytes.constData();
    auto *units = reinterpret_cast<UChar *>(characters.data());
    UChar *target = units;
    UErrorCode status = U_ZERO_ERROR;
    ucnv_toUnicode(
        converter, &target, units + characters.size(), &source, source + bytes.size(), starts.data(), true, &status);
    if (U_FAILURE(status)) {
        char rest[32];
        int8_t length = sizeof(rest);
        UErrorCode none = U_ZERO_ERROR;
        ucnv_getInvalidChars(converter, rest, &length, &none);
        return failed(std::max<qint64>(0, source - bytes.constData() - (U_SUCCESS(none) ? length : 0)));
    }
    characters.truncate(target - units);
    starts.resize(characters.size());
    const QString name = nameOf(converter);
    if (characters.size() == bytes.size())
        return succeeded(std::move(characters), name, ByteWidths::even(1));
    bool fits = true;
    QByteArray widths = widthsFrom(starts, bytes.size(), fits);
    return fits ? succeeded(std::move(characters), name, ByteWidths::listed(std::move(widths))) : failed(0);
}

Attempt asWindows1252(const QByteArray &bytes)
{
    const Converter converter = converterNamed(u"windows-1252"_s);
    return converter ? byConverter(bytes, converter.get()) : failed(0);
}

// The first byte that no text has: control bytes, and those windows-1252 gives no meaning.
std::optional<qint64> firstBinaryByte(const QByteArray &bytes)
{
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        const auto byte = static_cast<uchar>(bytes[at]);
        const bool blank = byte >= '\t' && byte <= '\r';
        const bool lastOfDos = byte == 0x1A && at + 1 == bytes.size();
        if ((byte < 0x20 && !blank && !lastOfDos) || byte == 0x7F || byte == 0x81 || byte == 0x8D || byte == 0x8F
            || byte == 0x90 || byte == 0x9D)
            return at;
    }
    return {};
}

bool isSevenBit(const QByteArray &bytes)
{
    return std::all_of(bytes.cbegin(), bytes.cend(), [](char byte) { return static_cast<uchar>(byte) < 0x80; });
}

struct Mark
{
    QByteArrayView bytes;
    Attempt (*decode)(const QByteArray &);
    QStringView name;
};

// The longer first: the mark of UTF-32 begins as that of UTF-16 does.
const Mark marks[] = {
    {QByteArrayView("\xFF\xFE\0\0", 4), [](const QByteArray &bytes) { return asUtf32(bytes, Order::Little); },
        u"UTF-32"},
    {QByteArrayView("\0\0\xFE\xFF", 4), [](const QByteArray &bytes) { return asUtf32(bytes, Order::Big); }, u"UTF-32"},
    {utf8Mark, asUtf8, u"UTF-8"},
    {QByteArrayView("\xFF\xFE", 2), [](const QByteArray &bytes) { return asUtf16(bytes, Order::Little); }, u"UTF-16"},
    {QByteArrayView("\xFE\xFF", 2), [](const QByteArray &bytes) { return asUtf16(bytes, Order::Big); }, u"UTF-16"},
};

const Mark *markOf(const QByteArray &bytes)
{
    const auto mark =
        std::find_if(std::begin(marks), std::end(marks), [&bytes](const Mark &m) { return bytes.startsWith(m.bytes); });
    return mark == std::end(marks) ? nullptr : mark;
}

// Which half of the pairs is the upper one, when that is plain: it is zero in most of them (Latin letters), or zero in
// some (blanks and line ends) and nearly always the same in the others (another alphabet).
std::optional<Order> evidentUtf16(const QByteArray &bytes)
{
    const qsizetype pairs = std::min<qsizetype>(bytes.size(), 64 * 1024) / 2;
    constexpr qsizetype fewest = 4;
    if (pairs < fewest)
        return {};
    std::array<std::array<qsizetype, 256>, 2> counts{};
    for (qsizetype i = 0; i < pairs * 2; ++i)
        ++counts[static_cast<size_t>(i % 2)][static_cast<uchar>(bytes[i])];
    const Order order = counts[0][0] > counts[1][0] ? Order::Big : Order::Little;
    auto &upper = counts[order == Order::Big ? 0 : 1];
    if (counts[order == Order::Big ? 1 : 0][0] > 0)
        return {};
    const qsizetype zeros = upper[0];
    const qsizetype alphabet = *std::max_element(upper.cbegin() + 1, upper.cend());
    const bool latin = zeros * 5 >= pairs * 2;
    const bool other = zeros * 20 >= pairs && alphabet * 5 >= (pairs - zeros) * 3;
    return latin || other ? std::optional(order) : std::nullopt;
}

// Only characters that texts have; anything read as UTF-16 gives characters of some kind.
bool looksWritten(const QString &characters)
{
    for (const char32_t c : characters.toUcs4()) {
        const QChar::Category category = QChar::category(c);
        const bool blank = c >= '\t' && c <= '\r';
        if ((category == QChar::Other_Control && !blank && c != 0x85) || category == QChar::Other_NotAssigned
            || category == QChar::Other_PrivateUse)
            return false;
    }
    return true;
}

Attempt asDeclared(const QByteArray &bytes, const QString &declared, bool &known)
{
    const Converter converter = converterNamed(declared.trimmed());
    known = converter != nullptr;
    if (!converter)
        return failed(0);
    const QString name = nameOf(converter.get());
    if (name == "UTF-8"_L1)
        return asUtf8(bytes);
    if (name.startsWith("UTF-16"_L1)) // without a mark, the other way round is more likely than none at all
        return asUtf16(bytes, name == "UTF-16LE"_L1 ? Order::Little : evidentUtf16(bytes).value_or(Order::Big));
    if (name.startsWith("UTF-32"_L1))
        return asUtf32(bytes, name == "UTF-32LE"_L1 ? Order::Little : Order::Big);
    if (name == "ISO-8859-1"_L1 || name == "US-ASCII"_L1)
        return asWindows1252(bytes);
    return byConverter(bytes, converter.get());
}

// Bytes of UTF-8 that took harm, not of another encoding: most of what lies above ASCII is well-formed.
bool isDamagedUtf8(const QByteArray &bytes)
{
    qsizetype wellFormed = 0;
    qsizetype wrong = 0;
    QByteArrayView rest(bytes);
    while (!rest.isEmpty()) {
        const std::optional<qint64> invalid = firstInvalidByte(rest);
        const QByteArrayView good = invalid ? rest.first(*invalid) : rest;
        wellFormed +=
            std::count_if(good.cbegin(), good.cend(), [](char byte) { return static_cast<uchar>(byte) >= 0xC0; });
        if (!invalid)
            break;
        ++wrong;
        rest = rest.sliced(*invalid + 1);
    }
    return wellFormed > wrong;
}

// Byte by byte where it is not well-formed, so that every character keeps its place in the file.
Decoded asDamagedUtf8(const QByteArray &bytes)
{
    QString characters;
    QByteArray widths;
    QList<qint64> unread;
    characters.reserve(bytes.size());
    widths.reserve(bytes.size());
    for (qsizetype at = 0; at < bytes.size();) {
        const QByteArrayView rest = QByteArrayView(bytes).sliced(at);
        const qsizetype good = firstInvalidByte(rest).value_or(rest.size());
        const QString read = decodedUtf8(rest.first(good));
        for (const QChar c : read)
            widths.append(c.isLowSurrogate() ? char(0)
                    : c.isHighSurrogate()    ? char(4)
                                             : static_cast<char>(utf8Length(QStringView(&c, 1))));
        characters += read;
        at += good;
        if (at == bytes.size())
            break;
        unread.append(at);
        characters += QChar(QChar::ReplacementCharacter);
        widths.append(char(1));
        ++at;
    }
    return {
        std::move(characters), u"UTF-8"_s, ByteWidths::listed(std::move(widths)), false, {}, false, std::move(unread)};
}

// A text may have a control character here and there, from a PDF or a terminal; one of many is none.
std::optional<qsizetype> firstOfManyControls(const QString &characters)
{
    constexpr char16_t backspace = 0x08;
    constexpr char16_t endOfDos = 0x1A;
    constexpr char16_t escape = 0x1B;
    const auto isControl = [](QChar c) {
        const bool blank = c >= u'\t' && c <= u'\r';
        return (c < u' ' && !blank && c != backspace && c != endOfDos && c != escape) || c == u'\x7F';
    };
    constexpr qsizetype few = 4;
    const qsizetype count = std::count_if(characters.cbegin(), characters.cend(), isControl);
    const bool many = (count >= few && count * 50 > characters.size()) || count * 10 > characters.size();
    if (count == 0 || !many)
        return {};
    return std::find_if(characters.cbegin(), characters.cend(), isControl) - characters.cbegin();
}

Error unreadable(const QString &what, qint64 at)
{
    return {ErrorCode::Unreadable, u"%1 at byte %2"_s.arg(what).arg(at), {}};
}

// What is in the bytes, as long as nothing has to be guessed.
Attempt withoutGuessing(const QByteArray &bytes, const QString &declared, bool &known)
{
    if (const Mark *mark = markOf(bytes)) {
        if (Attempt marked = mark->decode(bytes); marked.decoded)
            return marked;
    }
    Attempt utf8 = asUtf8(bytes);
    const bool sevenBit = utf8.decoded && isSevenBit(bytes);
    if (utf8.decoded && !sevenBit && !bytes.contains('\0'))
        return utf8;
    if (!declared.isEmpty()) {
        if (Attempt said = asDeclared(bytes, declared, known);
            said.decoded && !said.decoded->characters.contains(u'\0'))
            return said;
    }
    if (const std::optional<Order> order = evidentUtf16(bytes)) {
        if (Attempt utf16 = asUtf16(bytes, *order); utf16.decoded && looksWritten(utf16.decoded->characters))
            return utf16;
    }
    return utf8;
}

// Whether a text in this encoding was rightly declared to be in that one.
bool isAsDeclared(const Decoded &decoded, const QString &declared)
{
    const Converter converter = converterNamed(declared.trimmed());
    if (!converter)
        return true;
    const QString name = nameOf(converter.get());
    const bool western = name == "ISO-8859-1"_L1 || name == "US-ASCII"_L1;
    return name == decoded.encoding || (western && decoded.encoding == "windows-1252"_L1)
        || decoded.encoding.startsWith(name);
}

} // namespace

Result<Decoded> decodedBytes(const QByteArray &bytes, const QString &declared)
{
    if (const QString kind = kindOfFile(bytes); !kind.isEmpty())
        return Error{ErrorCode::Unreadable, u"binary: "_s + kind, {}};
    bool known = true;
    Attempt attempt = withoutGuessing(bytes, declared, known);
    if (!attempt.decoded && (!markOf(bytes) || bytes.startsWith(utf8Mark)) && !bytes.contains('\0')
        && isDamagedUtf8(bytes))
        attempt.decoded = asDamagedUtf8(bytes);
    if (!attempt.decoded) {
        if (const Mark *mark = markOf(bytes))
            return unreadable(u"not %1"_s.arg(mark->name), mark->decode(bytes).failedAt);
        if (const qsizetype zero = bytes.indexOf('\0'); zero >= 0)
            return unreadable(u"binary: a zero byte"_s, zero);
        if (const std::optional<qint64> binary = firstBinaryByte(bytes))
            return unreadable(u"binary: a byte of no text"_s, *binary);
        attempt = asWindows1252(bytes);
        if (!attempt.decoded)
            return unreadable(u"not UTF-8"_s, attempt.failedAt);
        attempt.decoded->guessed = true;
    }
    Decoded decoded = std::move(*attempt.decoded);
    if (const qsizetype zero = decoded.characters.indexOf(u'\0'); zero >= 0)
        return unreadable(u"binary: a zero byte"_s, decoded.byteAt(zero));
    if (const std::optional<qsizetype> control = firstOfManyControls(decoded.characters))
        return unreadable(u"binary: a byte of no text"_s, decoded.byteAt(*control));
    if (!declared.isEmpty()) {
        decoded.unknownDeclared = !converterNamed(declared.trimmed());
        if (!decoded.unknownDeclared && !isAsDeclared(decoded, declared))
            decoded.notAsDeclared = declared;
    }
    return decoded;
}

QString decodedHead(const QByteArray &bytes)
{
    if (const auto marked = QStringConverter::encodingForData(bytes); marked && *marked != QStringConverter::Utf8)
        return QStringDecoder(*marked, QStringConverter::Flag::ConvertInitialBom).decode(bytes);
    if (const std::optional<Order> order = evidentUtf16(bytes))
        return QStringDecoder(*order == Order::Little ? QStringConverter::Utf16LE : QStringConverter::Utf16BE)
            .decode(bytes);
    const std::optional<qint64> invalid = firstInvalidByte(bytes);
    // A letter may be cut in two where the beginning ends.
    const bool cut = invalid && *invalid + 4 > bytes.size()
        && std::all_of(
            bytes.cbegin() + *invalid, bytes.cend(), [](char byte) { return static_cast<uchar>(byte) >= 0x80; });
    return invalid && !cut ? QString::fromLatin1(bytes) : decodedUtf8(bytes);
}

} // namespace dossier
