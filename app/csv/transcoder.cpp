// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/transcoder.h"

#include "csv/limits.h"

#include <unicode/ucnv.h>
#include <unicode/utf16.h>

#include <algorithm>
#include <array>
#include <cstring>

namespace csv {

namespace {

constexpr char16_t notText = 0xFFFD;
constexpr qsizetype longestInvalid = 8;

/// ICU's name for the table that Windows uses, where there are several.
const char *converterName(Encoding encoding)
{
    switch (encoding) {
    case Encoding::ShiftJis:
        return "windows-31j";
    case Encoding::EucKr:
        return "windows-949";
    case Encoding::Big5:
        return "Big5-HKSCS";
    default:
        return nameOf(encoding).data();
    }
}

void appendUtf8(char32_t c, std::string &text)
{
    if (c < 0x80) {
        text.push_back(char(c));
    } else if (c < 0x800) {
        text.push_back(char(0xC0 | (c >> 6)));
        text.push_back(char(0x80 | (c & 0x3F)));
    } else if (c < 0x10000) {
        text.push_back(char(0xE0 | (c >> 12)));
        text.push_back(char(0x80 | ((c >> 6) & 0x3F)));
        text.push_back(char(0x80 | (c & 0x3F)));
    } else {
        text.push_back(char(0xF0 | (c >> 18)));
        text.push_back(char(0x80 | ((c >> 12) & 0x3F)));
        text.push_back(char(0x80 | ((c >> 6) & 0x3F)));
        text.push_back(char(0x80 | (c & 0x3F)));
    }
}

struct CloseConverter
{
    void operator()(UConverter *converter) const { ucnv_close(converter); }
};

using Converter = std::unique_ptr<UConverter, CloseConverter>;

Converter openConverter(Encoding encoding)
{
    UErrorCode status = U_ZERO_ERROR;
    Converter converter(ucnv_open(converterName(encoding), &status));
    ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    Q_ASSERT(U_SUCCESS(status));
    return converter;
}

/// The character of each byte, U+FFFD where it has none. A control character above ASCII is no text in a code
/// page that has printable characters in its place.
std::array<char16_t, 256> tableOf(Encoding encoding)
{
    const Converter converter = openConverter(encoding);
    const bool windows = nameOf(encoding).startsWith(QLatin1String("windows"));
    std::array<char16_t, 256> table {};
    for (std::size_t byte = 0; byte < table.size(); ++byte) {
        const char in = char(byte);
        const char *source = &in;
        char16_t out[2] {};
        char16_t *target = out;
        UErrorCode status = U_ZERO_ERROR;
        ucnv_reset(converter.get());
        ucnv_toUnicode(converter.get(), &target, out + 2, &source, source + 1, nullptr, true, &status);
        const bool control = windows && out[0] >= 0x80 && out[0] < 0xA0;
        table[byte] = U_SUCCESS(status) && target == out + 1 && !control ? out[0] : notText;
    }
    return table;
}

} // namespace

struct Transcoder::State
{
    explicit State(Encoding from)
        : encoding(from)
    {
        if (isSingleByte(encoding))
            table = tableOf(encoding);
        else
            converter = openConverter(encoding);
    }

    void addSingle(std::span<const char> bytes, std::string &text);
    void addMany(std::span<const char> bytes, bool last, std::string &text);
    void append(const char16_t *begin, const char16_t *end, std::string &text);
    void addInvalid(QByteArray bytes, qint64 at, bool alone, std::string &text);

    Encoding encoding;
    std::array<char16_t, 256> table {};
    Converter converter;
    std::string held; ///< bytes of a character whose others are to come
    qint64 offset = 0; ///< of the next byte, or of the first that is held
    qint64 textOffset = 0; ///< of the text's beginning in the present call
    char lastByte = '\0'; ///< of the text so far
    char16_t leading = 0; ///< half of a pair whose other half is to come
    bool begun = false;
    std::vector<InvalidBytes> invalid;
    qint64 invalidCount = 0;
    qint64 validCount = 0;
};

Transcoder::Transcoder(Encoding encoding)
    : m_state(std::make_unique<State>(encoding))
{
}

Transcoder::Transcoder(Transcoder &&) noexcept = default;
Transcoder &Transcoder::operator=(Transcoder &&) noexcept = default;
Transcoder::~Transcoder() = default;

const std::vector<InvalidBytes> &Transcoder::invalid() const
{
    return m_state->invalid;
}

qint64 Transcoder::invalidCount() const
{
    return m_state->invalidCount;
}

qint64 Transcoder::validCount() const
{
    return m_state->validCount;
}

void Transcoder::add(std::span<const char> bytes, bool last, std::string &text)
{
    const std::size_t before = text.size();
    m_state->textOffset -= qint64(before); // so that it and the text's size make the offset
    if (m_state->converter)
        m_state->addMany(bytes, last, text);
    else
        m_state->addSingle(bytes, text);
    m_state->textOffset += qint64(text.size());
    if (text.size() > before)
        m_state->lastByte = text.back();
}

/// \param alone  half a character is all that stands behind the last line end: that makes no line of its own,
/// and is told where the line end is
void Transcoder::State::addInvalid(QByteArray bytes, qint64 at, bool alone, std::string &text)
{
    ++invalidCount;
    if (qint64(invalid.size()) < limits::invalidPlaces)
        invalid.push_back({.offset = at,
                           .textOffset = textOffset + qint64(text.size()) - (alone ? 1 : 0),
                           .bytes = bytes.left(longestInvalid)});
    if (!alone)
        appendUtf8(notText, text);
}

void Transcoder::State::addSingle(std::span<const char> bytes, std::string &text)
{
    for (const char byte : bytes) {
        const char16_t c = table[std::uint8_t(byte)];
        if (c < 0x80) {
            text.push_back(char(c));
        } else if (c == notText) {
            addInvalid(QByteArray(1, byte), offset, false, text);
        } else {
            appendUtf8(c, text);
            ++validCount;
        }
        ++offset;
    }
}

void Transcoder::State::append(const char16_t *begin, const char16_t *end, std::string &text)
{
    for (const char16_t *at = begin; at != end; ++at) {
        char32_t c = *at;
        if (!std::exchange(begun, true) && c == 0xFEFF)
            continue;
        if (U16_IS_LEAD(c)) {
            leading = *at;
            continue;
        }
        if (U16_IS_TRAIL(c))
            c = char32_t(U16_GET_SUPPLEMENTARY(std::exchange(leading, u'\0'), *at));
        validCount += c >= 0x80 ? 1 : 0;
        appendUtf8(c, text);
    }
}

/// The converter gets every character in one piece: of one that came in two it cannot tell where it began.
void Transcoder::State::addMany(std::span<const char> bytes, bool last, std::string &text)
{
    std::array<char16_t, 8192> units;
    const std::size_t before = text.size();
    held.append(bytes.data(), bytes.size());
    const char *at = held.data();
    const char *const end = at + held.size();
    UErrorCode asked = U_ZERO_ERROR;
    for (bool more = true; more;) {
        UErrorCode status = U_ZERO_ERROR;
        char16_t *target = units.data();
        ucnv_toUnicode(converter.get(), &target, units.data() + units.size(), &at, end, nullptr, last,
                       &status);
        append(units.data(), target, text);
        more = status == U_BUFFER_OVERFLOW_ERROR;
        if (more || U_SUCCESS(status))
            continue;
        std::array<char, 32> bad {};
        auto length = std::int8_t(bad.size());
        ucnv_getInvalidChars(converter.get(), bad.data(), &length, &asked);
        begun = true;
        more = status != U_TRUNCATED_CHAR_FOUND;
        const char behind = text.size() > before ? text.back() : lastByte;
        const bool alone = !more && (behind == '\n' || behind == '\r');
        addInvalid(QByteArray(bad.data(), length), offset + (at - held.data()) - length, alone, text);
    }
    const int open = last ? 0 : ucnv_toUCountPending(converter.get(), &asked);
    ucnv_resetToUnicode(converter.get());
    const std::size_t done = held.size() - std::size_t(open);
    offset += qint64(done);
    held.erase(0, done);
}

std::u16string decoded(Encoding encoding, std::span<const char> bytes, qint64 *invalid)
{
    std::u16string text;
    qint64 bad = 0;
    if (isSingleByte(encoding)) {
        const std::array<char16_t, 256> table = tableOf(encoding);
        for (const char byte : bytes) {
            text.push_back(table[std::uint8_t(byte)]);
            bad += text.back() == notText ? 1 : 0;
        }
    } else {
        const Converter converter = openConverter(encoding);
        const char *at = bytes.data();
        const char *const end = at + bytes.size();
        std::array<char16_t, 8192> units;
        for (bool more = true; more;) {
            UErrorCode status = U_ZERO_ERROR;
            char16_t *target = units.data();
            ucnv_toUnicode(converter.get(), &target, units.data() + units.size(), &at, end, nullptr, false,
                           &status);
            text.append(units.data(), target);
            more = status == U_BUFFER_OVERFLOW_ERROR;
            if (!more && U_FAILURE(status)) {
                text.push_back(notText);
                ++bad;
                more = true;
            }
        }
    }
    if (invalid != nullptr)
        *invalid = bad;
    return text;
}

} // namespace csv
