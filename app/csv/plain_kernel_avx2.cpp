// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Compiled with instructions that not every machine has: nothing here may be called before they were asked
// for, and nothing that other files share may be compiled here.

#include "csv/plain_kernel.h"

#include <immintrin.h>

namespace csv {

PlainKernel avx2PlainKernel();

namespace {

class Avx2Bytes
{
public:
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
        return bitsOf(_mm256_cmpeq_epi8(low, wanted), _mm256_cmpeq_epi8(high, wanted));
    }

    std::uint64_t lows() const { return bitsOf(lowsIn(low), lowsIn(high)); }

    std::uint64_t controls() const { return bitsOf(controlsIn(low), controlsIn(high)); }

    bool holdsHigh() const { return _mm256_movemask_epi8(_mm256_or_si256(low, high)) != 0; }

    static std::uint64_t oddUpTo(std::uint64_t bits)
    {
        const __m128i ones
            = _mm_set1_epi8(char(0xFF)); // multiplying by them without carry adds up what is below
        return std::uint64_t(
            _mm_cvtsi128_si64(_mm_clmulepi64_si128(_mm_cvtsi64_si128(std::int64_t(bits)), ones, 0)));
    }

    struct Sum
    {
        __m256i odd = _mm256_setzero_si256();

        void add(const Avx2Bytes &bytes, char c)
        {
            const __m256i wanted = _mm256_set1_epi8(c);
            odd = _mm256_xor_si256(odd,
                                   _mm256_xor_si256(_mm256_cmpeq_epi8(bytes.low, wanted),
                                                    _mm256_cmpeq_epi8(bytes.high, wanted)));
        }

        bool isOdd() const { return __builtin_popcount(std::uint32_t(_mm256_movemask_epi8(odd))) % 2 != 0; }
    };

private:
    static std::uint64_t bitsOf(__m256i low, __m256i high)
    {
        return std::uint64_t(std::uint32_t(_mm256_movemask_epi8(high))) << 32
            | std::uint32_t(_mm256_movemask_epi8(low));
    }

    static __m256i lowsIn(__m256i bytes)
    {
        return _mm256_cmpeq_epi8(_mm256_min_epu8(bytes, _mm256_set1_epi8(31)), bytes);
    }

    static __m256i controlsIn(__m256i bytes)
    {
        const __m256i lowest = _mm256_cmpeq_epi8(_mm256_min_epu8(bytes, _mm256_set1_epi8(8)), bytes);
        const __m256i shifted = _mm256_sub_epi8(bytes, _mm256_set1_epi8(14));
        const __m256i others = _mm256_cmpeq_epi8(_mm256_min_epu8(shifted, _mm256_set1_epi8(17)), shifted);
        return _mm256_or_si256(lowest, others);
    }
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

/// \param size  at most 32
bool isEndUtf8(const char *text, int size)
{
    const auto right = std::uint32_t(
        _mm256_movemask_epi8(_mm256_cmpeq_epi8(Utf8Pairs::wrongIn(text), _mm256_setzero_si256())));
    const std::uint32_t mine = size >= 32 ? ~std::uint32_t(0) : (std::uint32_t(1) << unsigned(size)) - 1U;
    return (~right & mine) == 0;
}

bool isUtf8(const char *text, int size, const std::uint64_t *highs)
{
    __m256i wrong = _mm256_setzero_si256();
    for (int base = 0; base < size; base += 64 * 64, ++highs) {
        for (std::uint64_t left = *highs; left != 0; left &= left - 1) {
            const int at = base + 64 * __builtin_ctzll(left);
            // What a character lacks shows behind it.
            if (at + 96 <= size) {
                wrong = _mm256_or_si256(wrong, Utf8Pairs::wrongIn(text + at));
                wrong = _mm256_or_si256(wrong, Utf8Pairs::wrongIn(text + at + 32));
                wrong = _mm256_or_si256(wrong, Utf8Pairs::wrongIn(text + at + 64));
            } else {
                for (int part = at; part < size; part += 32) {
                    if (!isEndUtf8(text + part, size - part))
                        return false;
                }
            }
        }
    }
    return _mm256_testz_si256(wrong, wrong) != 0;
}

} // namespace

PlainKernel avx2PlainKernel()
{
    return {.fieldEnds = PlainLoop<Avx2Bytes>::fieldEnds,
            .scan = PlainLoop<Avx2Bytes>::scan,
            .oddQuotes = PlainLoop<Avx2Bytes>::oddQuotes,
            .isUtf8 = isUtf8};
}

} // namespace csv
