// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Compiled with instructions that not every machine has: nothing here may be called before they were asked
// for, and nothing that other files share may be compiled here.

#include "csv/plain_kernel.h"

#include <immintrin.h>

namespace csv {

PlainKernel avx2PlainKernel();

namespace {

struct Avx2Bytes
{
    __m256i low;
    __m256i high;

    static Avx2Bytes from(const char *at)
    {
        return {.low = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(at)),
                .high = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(at + 32))};
    }

    std::uint64_t equal(char c) const
    {
        const __m256i wanted = _mm256_set1_epi8(c);
        const auto first = std::uint32_t(_mm256_movemask_epi8(_mm256_cmpeq_epi8(low, wanted)));
        const auto second = std::uint32_t(_mm256_movemask_epi8(_mm256_cmpeq_epi8(high, wanted)));
        return std::uint64_t(second) << 32 | first;
    }

    std::uint64_t controls() const
    {
        const auto first = std::uint32_t(_mm256_movemask_epi8(controlsIn(low)));
        const auto second = std::uint32_t(_mm256_movemask_epi8(controlsIn(high)));
        return std::uint64_t(second) << 32 | first;
    }

    static __m256i controlsIn(__m256i bytes)
    {
        const __m256i lowest = _mm256_cmpeq_epi8(_mm256_min_epu8(bytes, _mm256_set1_epi8(8)), bytes);
        const __m256i shifted = _mm256_sub_epi8(bytes, _mm256_set1_epi8(14));
        const __m256i others = _mm256_cmpeq_epi8(_mm256_min_epu8(shifted, _mm256_set1_epi8(17)), shifted);
        return _mm256_or_si256(lowest, others);
    }

    bool holdsHigh() const { return _mm256_movemask_epi8(_mm256_or_si256(low, high)) != 0; }
};

/// Well-formed UTF-8 by three tables of sixteen entries: what may be wrong with two bytes that follow each
/// other, by both halves of the first and the upper half of the second. It is wrong where all three agree.
/// (J. Keiser, D. Lemire: Validating UTF-8 in less than one instruction per byte, 2020.)
class Utf8Pairs
{
public:
    /// \return not zero in the places of bytes that cannot stand behind those before them
    static __m256i wrongIn(const char *at)
    {
        const __m256i here = load(at);
        const __m256i before = load(at - 1);
        const __m256i wrong
            = _mm256_and_si256(_mm256_and_si256(_mm256_shuffle_epi8(table(byFirstUpper), upper(before)),
                                                _mm256_shuffle_epi8(table(byFirstLower), lower(before))),
                               _mm256_shuffle_epi8(table(bySecondUpper), upper(here)));
        // Two bytes that both continue are right exactly as the third of three or as third or fourth of four.
        const __m256i third = _mm256_subs_epu8(load(at - 2), _mm256_set1_epi8(0xE0 - 0x80));
        const __m256i fourth = _mm256_subs_epu8(load(at - 3), _mm256_set1_epi8(0xF0 - 0x80));
        const __m256i wanted
            = _mm256_and_si256(_mm256_or_si256(third, fourth), _mm256_set1_epi8(char(bothContinue)));
        return _mm256_xor_si256(wrong, wanted);
    }

private:
    enum Wrong : unsigned char {
        tooShort = 1U << 0U, ///< a lead byte that is not continued
        tooLong = 1U << 1U, ///< ASCII that is continued
        overlong3 = 1U << 2U,
        tooLarge = 1U << 3U, ///< above U+10FFFF
        surrogate = 1U << 4U,
        overlong2 = 1U << 5U,
        overlong4 = 1U << 6U, ///< and too large beyond F4, where the second byte begins with 8
        bothContinue = 1U << 7U,
        anyLead = tooShort | tooLong | bothContinue,
    };

    static constexpr unsigned char byFirstUpper[16] = {
        tooLong,
        tooLong,
        tooLong,
        tooLong,
        tooLong,
        tooLong,
        tooLong,
        tooLong,
        bothContinue,
        bothContinue,
        bothContinue,
        bothContinue,
        tooShort | overlong2,
        tooShort,
        tooShort | overlong3 | surrogate,
        tooShort | tooLarge | overlong4,
    };
    static constexpr unsigned char byFirstLower[16] = {
        anyLead | overlong3 | overlong2 | overlong4,
        anyLead | overlong2,
        anyLead,
        anyLead,
        anyLead | tooLarge,
        anyLead | tooLarge | overlong4,
        anyLead | tooLarge | overlong4,
        anyLead | tooLarge | overlong4,
        anyLead | tooLarge | overlong4,
        anyLead | tooLarge | overlong4,
        anyLead | tooLarge | overlong4,
        anyLead | tooLarge | overlong4,
        anyLead | tooLarge | overlong4,
        anyLead | tooLarge | overlong4 | surrogate,
        anyLead | tooLarge | overlong4,
        anyLead | tooLarge | overlong4,
    };
    static constexpr unsigned char bySecondUpper[16] = {
        tooShort,
        tooShort,
        tooShort,
        tooShort,
        tooShort,
        tooShort,
        tooShort,
        tooShort,
        tooLong | overlong2 | bothContinue | overlong3 | overlong4,
        tooLong | overlong2 | bothContinue | overlong3 | tooLarge,
        tooLong | overlong2 | bothContinue | surrogate | tooLarge,
        tooLong | overlong2 | bothContinue | surrogate | tooLarge,
        tooShort,
        tooShort,
        tooShort,
        tooShort,
    };

    static __m256i load(const char *at) { return _mm256_loadu_si256(reinterpret_cast<const __m256i *>(at)); }

    static __m256i table(const unsigned char (&entries)[16])
    {
        return _mm256_broadcastsi128_si256(_mm_loadu_si128(reinterpret_cast<const __m128i *>(entries)));
    }

    static __m256i lower(__m256i bytes) { return _mm256_and_si256(bytes, _mm256_set1_epi8(0x0F)); }

    static __m256i upper(__m256i bytes) { return lower(_mm256_srli_epi16(bytes, 4)); }
};

bool isUtf8(const char *text, int size)
{
    constexpr int width = 32;
    __m256i wrong = _mm256_setzero_si256();
    int at = 0;
    for (; at + width <= size; at += width)
        wrong = _mm256_or_si256(wrong, Utf8Pairs::wrongIn(text + at));
    const auto rest = std::uint32_t(
        _mm256_movemask_epi8(_mm256_cmpeq_epi8(Utf8Pairs::wrongIn(text + at), _mm256_setzero_si256())));
    const std::uint32_t mine = (std::uint32_t(1) << unsigned(size - at)) - 1U;
    return _mm256_testz_si256(wrong, wrong) != 0 && (~rest & mine) == 0;
}

} // namespace

PlainKernel avx2PlainKernel()
{
    return {
        .scan = PlainLoop<Avx2Bytes>::scan, .oddQuotes = PlainLoop<Avx2Bytes>::oddQuotes, .isUtf8 = isUtf8};
}

} // namespace csv
