// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/encoding_detector.h"

#include "csv/encoding_likelihood.h"
#include "csv/transcoder.h"
#include "csv/utf8.h"

#include <unicode/utf16.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <numeric>
#include <optional>
#include <string>
#include <vector>

namespace csv {

namespace {

using Bytes = std::span<const char>;

constexpr std::size_t weighedBytes = 12 << 10; ///< more does not change the answer
constexpr std::size_t weighedLine = 2 << 10;
constexpr double doubt = 3; ///< letters depend on one another: the weights say more than there is

struct Candidate
{
    Encoding encoding;
    double rarity; ///< how much less often it is met: natural logarithm
};

constexpr Candidate candidates[] {
    {Encoding::Utf8, 0},         {Encoding::Windows1252, 0},  {Encoding::Windows1250, -1},
    {Encoding::Windows1251, -1}, {Encoding::Windows1253, -1}, {Encoding::Windows1254, -1},
    {Encoding::Windows1255, -2}, {Encoding::Windows1256, -2}, {Encoding::Windows1257, -2},
    {Encoding::Latin9, -2},      {Encoding::Latin2, -2},      {Encoding::Latin5, -2.5},
    {Encoding::Latin1, -3},      {Encoding::Greek, -2},       {Encoding::Cyrillic, -3},
    {Encoding::Koi8R, -2},       {Encoding::Thai, -2},        {Encoding::ShiftJis, -1},
    {Encoding::EucJp, -2},       {Encoding::EucKr, -1},       {Encoding::Gb18030, -1},
    {Encoding::Big5, -1},
};

bool beyondAscii(char byte)
{
    return std::uint8_t(byte) >= 0x80;
}

bool startsWith(Bytes bytes, std::string_view mark)
{
    return std::string_view(bytes.data(), bytes.size()).starts_with(mark);
}

std::optional<Encoding> marked(Bytes sample)
{
    using namespace std::string_view_literals;
    if (startsWith(sample, "\xEF\xBB\xBF"sv))
        return Encoding::Utf8;
    if (startsWith(sample, "\0\0\xFE\xFF"sv))
        return Encoding::Utf32Big;
    // The same four bytes begin UTF-16 whose first character is a zero, which no text has.
    if (startsWith(sample, "\xFF\xFE\0\0"sv))
        return Encoding::Utf32Little;
    if (startsWith(sample, "\xFF\xFE"sv))
        return Encoding::Utf16Little;
    if (startsWith(sample, "\xFE\xFF"sv))
        return Encoding::Utf16Big;
    return std::nullopt;
}

std::uint32_t unitAt(Bytes sample, std::size_t at, std::size_t width, bool little)
{
    std::uint32_t unit = 0;
    for (std::size_t i = 0; i < width; ++i)
        unit = unit << 8U | std::uint8_t(sample[at + (little ? width - 1 - i : i)]);
    return unit;
}

bool isUtf32(Bytes sample, bool little)
{
    if (sample.size() < 8)
        return false;
    for (std::size_t at = 0; at + 4 <= sample.size(); at += 4) {
        const std::uint32_t unit = unitAt(sample, at, 4, little);
        if (unit > 0x10FFFF || (unit >= 0xD800 && unit < 0xE000) || unit == 0)
            return false;
    }
    return true;
}

struct Units
{
    std::size_t all = 0;
    std::size_t ascii = 0;
    std::size_t faulty = 0;
};

Units countUnits(Bytes sample, bool little)
{
    Units units;
    bool led = false;
    for (std::size_t at = 0; at + 2 <= sample.size(); at += 2, ++units.all) {
        const std::uint32_t unit = unitAt(sample, at, 2, little);
        const bool text = (unit >= 0x20 && unit < 0x7F) || unit == '\n' || unit == '\r' || unit == '\t';
        units.ascii += text ? 1 : 0;
        const bool trail = U16_IS_TRAIL(unit);
        units.faulty += trail != led || unit == 0 || unit >= 0xFFFE ? 1 : 0;
        led = U16_IS_LEAD(unit);
    }
    return units;
}

/// Text has separators, digits and line ends, whatever its language: in UTF-16 each has a zero byte at its
/// side. Text of single bytes may hold zeros, too, but then most of the rest is ASCII.
std::optional<Encoding> patterned(Bytes sample)
{
    for (const bool little : {true, false}) {
        if (isUtf32(sample, little))
            return little ? Encoding::Utf32Little : Encoding::Utf32Big;
    }
    const auto zeros = std::size_t(std::ranges::count(sample, '\0'));
    const auto high = std::size_t(std::ranges::count_if(sample, beyondAscii));
    if (zeros == 0 || (zeros * 5 < sample.size() && high * 10 < sample.size()))
        return std::nullopt;
    for (const bool little : {true, false}) {
        const Units right = countUnits(sample, little);
        const Units wrong = countUnits(sample, !little);
        if (right.ascii * 200 >= right.all && right.ascii > 4 * wrong.ascii && right.faulty * 50 <= right.all
            && right.ascii * 2 >= zeros)
            return little ? Encoding::Utf16Little : Encoding::Utf16Big;
    }
    return std::nullopt;
}

/// The lines with bytes beyond ASCII, from all over the text, so many that they can be weighed in a moment.
std::vector<char> telling(Bytes text)
{
    std::vector<Bytes> lines;
    std::size_t bytes = 0;
    for (auto begin = text.begin(); begin != text.end();) {
        auto end = std::find_if(begin, text.end(), [](char c) { return c == '\n' || c == '\r'; });
        const Bytes line(begin, end);
        if (std::ranges::any_of(line, beyondAscii)) {
            const auto from = std::ranges::find_if(line, beyondAscii) - line.begin();
            const std::size_t skipped
                = line.size() > weighedLine ? std::size_t(std::max<std::ptrdiff_t>(from - 32, 0)) : 0;
            lines.push_back(line.subspan(skipped, std::min(line.size() - skipped, weighedLine)));
            bytes += lines.back().size();
        }
        begin = end == text.end() ? end : end + 1;
    }
    const std::size_t stride = bytes / weighedBytes + 1;
    std::vector<char> chosen;
    for (std::size_t i = 0; i < lines.size(); i += stride) {
        chosen.insert(chosen.end(), lines[i].begin(), lines[i].end());
        chosen.push_back('\n');
    }
    return chosen;
}

/// A file may have been filled up with zeros, for instance to the end of a block when the power went: they
/// say nothing of the text before them. Those that its last character may need are kept.
Bytes withoutZeroTail(Bytes sample)
{
    constexpr std::size_t widest = 4;
    std::size_t size = sample.size();
    while (size > 0 && sample[size - 1] == '\0')
        --size;
    const std::size_t kept = (size + widest - 1) / widest * widest;
    return size == 0 || kept > sample.size() ? sample : sample.first(kept);
}

/// Where bytes are that hardly stand in text: many zeros, or control characters other than those that end
/// lines, pages or files, escape, or separate fields, as one of the others may, too. -1: text
qint64 firstStrangeByte(Bytes sample)
{
    const auto strange = [](char c) {
        const auto byte = std::uint8_t(c);
        return (byte > 0 && byte < 0x1A && (byte < '\t' || byte > '\r')) || byte == 0x7F;
    };
    const auto size = std::ptrdiff_t(sample.size());
    if (std::ranges::count(sample, '\0') * 4 > size)
        return std::ranges::find(sample, '\0') - sample.begin();
    std::array<std::ptrdiff_t, 0x80> times {};
    for (const char c : sample)
        times[std::uint8_t(c) & 0x7F] += strange(c) ? 1 : 0;
    const std::ptrdiff_t delimiters = *std::ranges::max_element(times);
    const std::ptrdiff_t others = std::accumulate(times.begin(), times.end(), -delimiters);
    if (others * 20 > size || delimiters * 2 > size)
        return std::ranges::find_if(sample, strange) - sample.begin();
    return -1;
}

} // namespace

DetectedEncoding likeliestEncoding(std::span<const char> lines)
{
    const std::vector<char> text = telling(lines);

    struct Reading
    {
        Encoding encoding;
        Likelihood likelihood;
        double weight;
    };

    // Encodings that give the very same text are one reading, by the name of the commonest of them.
    std::map<std::u16string, Reading> readings;
    for (const Candidate &candidate : candidates) {
        std::u16string read = decoded(candidate.encoding, text);
        if (readings.contains(read))
            continue;
        const Likelihood likelihood = likelihoodOf(read);
        readings.emplace(
            std::move(read),
            Reading {candidate.encoding, likelihood, likelihood.logProbability + candidate.rarity});
    }
    const auto best
        = std::ranges::max_element(readings, {}, [](const auto &reading) { return reading.second.weight; });
    double others = 0;
    for (const auto &[read, reading] : readings)
        others += std::exp((reading.weight - best->second.weight) / doubt);
    const bool utf8 = best->second.encoding == Encoding::Utf8;
    return {.encoding = best->second.encoding,
            .evidence = {.reason = utf8 ? EncodingReason::WellFormed : EncodingReason::Letters,
                         .confidence = 1 / others,
                         .language = utf8 ? QByteArray() : best->second.likelihood.language}};
}

base::Result<DetectedEncoding> detectEncoding(std::span<const char> bytes, bool whole)
{
    const Bytes sample = withoutZeroTail(bytes);
    if (const auto encoding = marked(sample))
        return DetectedEncoding {.encoding = *encoding,
                                 .evidence = {.reason = EncodingReason::Mark, .marked = true}};
    if (const auto encoding = patterned(sample))
        return DetectedEncoding {.encoding = *encoding,
                                 .evidence = {.reason = EncodingReason::Pattern, .confidence = 0.98}};
    if (const qint64 strange = firstStrangeByte(sample); strange >= 0)
        return base::Failure({.code = base::ErrorCode::EncodingUnsupported, .number = strange});
    Utf8Check check;
    const bool wellFormed = check.add(sample) < 0 && (!whole || check.finish() < 0);
    if (!wellFormed)
        return likeliestEncoding(sample);
    const bool ascii = std::ranges::none_of(sample, beyondAscii);
    return DetectedEncoding {.encoding = Encoding::Utf8,
                             .evidence
                             = {.reason = ascii ? EncodingReason::Ascii : EncodingReason::WellFormed}};
}

} // namespace csv
