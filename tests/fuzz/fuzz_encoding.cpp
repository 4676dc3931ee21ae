// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Bytes to text: in pieces or at once the same text and the same invalid bytes, each where it stands; what
// was written as UTF-8, UTF-16 or UTF-32 is what is read; and every text is well-formed.

#include "csv/encoding_detector.h"
#include "csv/limits.h"
#include "csv/plain_kernel.h"
#include "csv/transcoder.h"
#include "csv/utf8.h"
#include "fuzz/fuzz.h"

namespace {

using csv::Encoding;

struct Text
{
    std::string utf8;
    std::vector<csv::InvalidBytes> invalid;
    qint64 invalidCount = 0;
};

Text converted(Encoding encoding, std::string_view bytes, std::size_t piece)
{
    csv::Transcoder transcoder(encoding);
    Text text;
    for (std::size_t at = 0;; at += piece) {
        const std::string_view some = bytes.substr(std::min(at, bytes.size()), piece);
        const bool last = at + piece >= bytes.size();
        transcoder.add(some, last, text.utf8);
        if (last)
            break;
    }
    text.invalid = transcoder.invalid();
    text.invalidCount = transcoder.invalidCount();
    return text;
}

/// As utf8Copy() does it: what has been written is not in the buffer any more.
Text convertedAway(Encoding encoding, std::string_view bytes, std::size_t piece)
{
    csv::Transcoder transcoder(encoding);
    Text text;
    for (std::size_t at = 0;; at += piece) {
        std::string buffer;
        const bool last = at + piece >= bytes.size();
        transcoder.add(bytes.substr(std::min(at, bytes.size()), piece), last, buffer);
        text.utf8 += buffer;
        if (last)
            break;
    }
    text.invalid = transcoder.invalid();
    text.invalidCount = transcoder.invalidCount();
    return text;
}

bool isUtf8(std::string_view text, std::size_t piece)
{
    csv::Utf8Check check;
    for (std::size_t at = 0; at < text.size(); at += piece) {
        if (check.add(text.substr(at, piece)) >= 0)
            return false;
    }
    return check.finish() < 0;
}

/// By the table of well-formed byte sequences in the Unicode Standard, said in another way.
bool isUtf8ByNumbers(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const auto first = std::uint8_t(text[at]);
        const std::size_t width = first < 0x80 ? 1 : first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
        if ((first >= 0x80 && first < 0xC0) || first > 0xF7 || text.size() - at < width)
            return false;
        std::uint32_t number = width == 1 ? first : first & (0xFFU >> (width + 1));
        for (std::size_t i = 1; i < width; ++i) {
            const auto next = std::uint8_t(text[at + i]);
            if ((next & 0xC0U) != 0x80)
                return false;
            number = number << 6U | (next & 0x3FU);
        }
        const std::uint32_t least[] {0, 0, 0x80, 0x800, 0x10000};
        if (number < least[width] || number > 0x10FFFF || (number >= 0xD800 && number < 0xE000))
            return false;
        at += width;
    }
    return true;
}

std::u32string charactersOf(std::string_view utf8)
{
    std::string behindOne("x"); // a mark at the very beginning would be dropped
    behindOne += utf8;
    return QString::fromStdString(behindOne).toStdU32String().substr(1);
}

std::string unit(std::uint32_t value, int width, bool little)
{
    std::string bytes;
    for (int i = 0; i < width; ++i)
        bytes += char(value >> (8 * (little ? i : width - 1 - i)));
    return bytes;
}

std::string encoded(const std::u32string &text, int width, bool little)
{
    std::string bytes;
    for (const char32_t c : text) {
        if (width == 2 && c >= 0x10000)
            bytes.append(unit(0xD800 + ((c - 0x10000) >> 10), 2, little))
                .append(unit(0xDC00 + ((c - 0x10000) & 0x3FF), 2, little));
        else
            bytes += unit(c, width, little);
    }
    return bytes;
}

void readsWhatWasWritten(std::string_view utf8, std::size_t piece)
{
    const std::u32string characters = charactersOf(utf8);
    const auto read = [&](Encoding encoding, const std::string &bytes) {
        const Text text = converted(encoding, bytes, piece);
        fuzz::require(text.invalidCount == 0 && text.invalid.empty(), "well written text is called invalid");
        const std::size_t mark = utf8.starts_with("\xEF\xBB\xBF") ? 3 : 0;
        fuzz::require(text.utf8 == utf8.substr(mark), "another text is read than was written");
    };
    read(Encoding::Utf8, std::string(utf8));
    read(Encoding::Utf16Little, encoded(characters, 2, true));
    read(Encoding::Utf16Big, encoded(characters, 2, false));
    read(Encoding::Utf32Little, encoded(characters, 4, true));
    read(Encoding::Utf32Big, encoded(characters, 4, false));
}

std::string placesOf(const Text &text)
{
    std::string places;
    for (const csv::InvalidBytes &invalid : text.invalid)
        places.append(invalid.bytes.toHex().toStdString())
            .append(" at ")
            .append(std::to_string(invalid.offset))
            .append(", ")
            .append(std::to_string(invalid.textOffset))
            .append("; ");
    return places;
}

void tellsEveryInvalidByte(std::string_view bytes, Encoding encoding, std::size_t piece)
{
    const Text whole = converted(encoding, bytes, bytes.size() + 1);
    for (const Text &text : {converted(encoding, bytes, piece), convertedAway(encoding, bytes, piece)}) {
        fuzz::require(text.utf8 == whole.utf8, "another text when it is read in pieces");
        fuzz::require(text.invalid == whole.invalid,
                      "other invalid bytes when they are read in pieces: " + placesOf(text) + "not "
                          + placesOf(whole));
        fuzz::require(text.invalidCount == whole.invalidCount, "another count when it is read in pieces");
    }
    fuzz::require(isUtf8ByNumbers(whole.utf8), "the text is not well-formed");
    fuzz::require(qint64(whole.invalid.size()) == std::min(whole.invalidCount, csv::limits::invalidPlaces),
                  "not every invalid place is kept");
    qint64 offset = -1;
    qint64 textOffset = -1;
    for (const csv::InvalidBytes &invalid : whole.invalid) {
        fuzz::require(invalid.offset > offset && invalid.textOffset > textOffset,
                      "invalid bytes out of order");
        offset = invalid.offset;
        textOffset = invalid.textOffset;
        const std::string_view there = bytes.substr(std::size_t(offset), std::size_t(invalid.bytes.size()));
        fuzz::require(!there.empty()
                          && invalid.bytes == QByteArrayView(there.data(), qsizetype(there.size())),
                      "other bytes stand where the invalid ones are said to be");
        const std::string_view mark = std::string_view(whole.utf8).substr(std::size_t(textOffset), 3);
        const bool cutAtLineEnd
            = textOffset + 1 == qint64(whole.utf8.size()) && (mark == "\n" || mark == "\r");
        fuzz::require(mark == "\xEF\xBF\xBD" || cutAtLineEnd, "no mark stands where invalid bytes were");
    }
}

void detects(std::string_view bytes)
{
    for (const bool whole : {true, false}) {
        const auto found = csv::detectEncoding(bytes, whole);
        const auto again = csv::detectEncoding(bytes, whole);
        fuzz::require(found.has_value() == again.has_value(), "the same bytes are text and are not");
        if (!found) {
            fuzz::require(found.error().code == base::ErrorCode::EncodingUnsupported, "another error comes");
            fuzz::require(found.error().number >= 0 && found.error().number < qint64(bytes.size()),
                          "what speaks against it is not in the text");
            continue;
        }
        fuzz::require(*found == *again, "the same bytes give another answer");
        fuzz::require(found->evidence.confidence > 0 && found->evidence.confidence <= 1,
                      "confidence beyond bounds");
        const bool wide = bytes.find('\0') != std::string_view::npos || bytes.starts_with("\xFF\xFE")
            || bytes.starts_with("\xFE\xFF");
        if (whole && isUtf8ByNumbers(bytes) && !wide && bytes.size() % 4 != 0)
            fuzz::require(found->encoding == Encoding::Utf8, "UTF-8 is taken for something else");
    }
}

} // namespace

void fuzz::tryInput(std::string_view input)
{
    Choices choices(input);
    const auto all = csv::allEncodings();
    const Encoding encoding = all[std::size_t(choices.upTo(int(all.size())))];
    const auto piece = std::size_t(1 + choices.upTo(40));
    const std::string_view bytes = choices.rest();
    const bool wellFormed = isUtf8ByNumbers(bytes);
    require(isUtf8(bytes, bytes.size() + 1) == wellFormed && isUtf8(bytes, piece) == wellFormed,
            "the check of UTF-8 is wrong");
    std::string room(64, '\n');
    room.append(bytes);
    room.append(128, '\n');
    const std::vector<std::uint64_t> everywhere(bytes.size() / 4096 + 1, ~std::uint64_t(0));
    for (const csv::PlainKernel &kernel : csv::plainKernels())
        require(kernel.isUtf8(room.data() + 64, int(bytes.size()) + 1, everywhere.data()) == wellFormed,
                "a kernel's check of UTF-8 is wrong");
    if (wellFormed)
        readsWhatWasWritten(bytes, piece);
    tellsEveryInvalidByte(bytes, encoding, piece);
    detects(bytes);
    qint64 invalid = 0;
    (void)csv::decoded(encoding, bytes, &invalid);
    require(invalid <= converted(encoding, bytes, piece).invalidCount,
            "more is invalid when it is held as a whole");
}

std::string fuzz::makeInput(QRandomGenerator &dice)
{
    std::string input;
    input += char(dice.bounded(26));
    input += char(dice.bounded(40));
    std::string text
        = dice.bounded(2) == 0 ? randomText(dice, dice.bounded(40)) : likelyText(dice, dice.bounded(12));
    switch (dice.bounded(6)) {
    case 0:
        return input.append(encoded(charactersOf(text), 2, dice.bounded(2) == 0));
    case 1:
        return input.append(encoded(charactersOf(text), 4, dice.bounded(2) == 0));
    case 2:
        for (int spots = dice.bounded(8); spots > 0 && !text.empty(); --spots)
            text[std::size_t(dice.bounded(int(text.size())))] = char(dice.bounded(128, 256));
        return input.append(text);
    default:
        return input.append(text);
    }
}
