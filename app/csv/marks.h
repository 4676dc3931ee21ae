// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>

#ifdef __SSE2__
#include <emmintrin.h>
#else
#include <algorithm>
#endif

namespace csv {

/// What stands where in 64 bytes of text: bit n tells about byte n.
struct Marks
{
    static constexpr int width = 64;

    std::uint64_t ends = 0; ///< delimiter, CR or LF: an unquoted field ends here
    std::uint64_t quotes = 0;
};

/// Reads 64 bytes at once.
class Marker
{
public:
    Marker(char delimiter, char quote);

    Marks operator()(const char *at) const;

private:
#ifdef __SSE2__
    __m128i m_delimiter;
    __m128i m_quote;
    __m128i m_return = _mm_set1_epi8('\r');
    __m128i m_feed = _mm_set1_epi8('\n');
#else
    char m_delimiter;
    char m_quote;
#endif
};

#ifdef __SSE2__

inline Marker::Marker(char delimiter, char quote)
    : m_delimiter(_mm_set1_epi8(delimiter))
    , m_quote(_mm_set1_epi8(quote))
{
}

inline Marks Marker::operator()(const char *at) const
{
    Marks marks;
    for (unsigned part = 0; part < 4; ++part) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i *>(at + std::size_t(part) * 16));
        const __m128i lines = _mm_or_si128(_mm_cmpeq_epi8(bytes, m_return), _mm_cmpeq_epi8(bytes, m_feed));
        const __m128i ends = _mm_or_si128(_mm_cmpeq_epi8(bytes, m_delimiter), lines);
        const __m128i quotes = _mm_cmpeq_epi8(bytes, m_quote);
        marks.ends |= std::uint64_t(std::uint32_t(_mm_movemask_epi8(ends))) << (part * 16);
        marks.quotes |= std::uint64_t(std::uint32_t(_mm_movemask_epi8(quotes))) << (part * 16);
    }
    return marks;
}

/// Whether a control character other than tab, LF, VT, FF and CR stands in the text, which must be readable
/// 16 bytes beyond its end.
inline bool hasControl(const char *begin, const char *end)
{
    for (const char *at = begin; at < end; at += 16) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i *>(at));
        const __m128i low = _mm_cmpeq_epi8(_mm_min_epu8(bytes, _mm_set1_epi8(0x1f)), bytes);
        const __m128i moved = _mm_sub_epi8(bytes, _mm_set1_epi8('\t'));
        const __m128i blank = _mm_cmpeq_epi8(_mm_min_epu8(moved, _mm_set1_epi8('\r' - '\t')), moved);
        auto found = std::uint32_t(_mm_movemask_epi8(_mm_andnot_si128(blank, low)));
        if (end - at < 16)
            found &= (1U << (end - at)) - 1U;
        if (found != 0)
            return true;
    }
    return false;
}

/// Whether a CR or LF stands in the text, which must be readable 16 bytes beyond its end.
inline bool hasLineEnd(const char *begin, const char *end)
{
    for (const char *at = begin; at < end; at += 16) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i *>(at));
        const __m128i lines = _mm_or_si128(_mm_cmpeq_epi8(bytes, _mm_set1_epi8('\r')),
                                           _mm_cmpeq_epi8(bytes, _mm_set1_epi8('\n')));
        auto found = std::uint32_t(_mm_movemask_epi8(lines));
        if (end - at < 16)
            found &= (1U << (end - at)) - 1U;
        if (found != 0)
            return true;
    }
    return false;
}

#else

inline Marker::Marker(char delimiter, char quote)
    : m_delimiter(delimiter)
    , m_quote(quote)
{
}

inline Marks Marker::operator()(const char *at) const
{
    Marks marks;
    for (int i = 0; i < Marks::width; ++i) {
        const char c = at[i];
        marks.ends |= std::uint64_t(c == m_delimiter || c == '\r' || c == '\n') << i;
        marks.quotes |= std::uint64_t(c == m_quote) << i;
    }
    return marks;
}

inline bool hasControl(const char *begin, const char *end)
{
    return std::any_of(begin, end, [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 && (byte < '\t' || byte > '\r');
    });
}

inline bool hasLineEnd(const char *begin, const char *end)
{
    return std::any_of(begin, end, [](char c) { return c == '\r' || c == '\n'; });
}

#endif

} // namespace csv
