// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Compiled with instructions that not every machine has: nothing here may be called before they were asked
// for, and nothing that other files share may be compiled here.

#include "csv/plain_kernel.h"

#include <immintrin.h>

namespace csv {

PlainKernel avx512PlainKernel(IsUtf8 isUtf8);

namespace {

class Avx512Bytes
{
public:
    __m512i bytes;

    static Avx512Bytes from(const char *at) { return {.bytes = _mm512_loadu_si512(at)}; }

    std::uint64_t equal(char c) const { return taken(_mm512_cmpeq_epi8_mask(bytes, _mm512_set1_epi8(c))); }

    std::uint64_t lows() const { return taken(_mm512_cmplt_epu8_mask(bytes, _mm512_set1_epi8(32))); }

    std::uint64_t controls() const
    {
        const __m512i fromTab = _mm512_sub_epi8(bytes, _mm512_set1_epi8(9));
        return lows() & _mm512_cmpgt_epu8_mask(fromTab, _mm512_set1_epi8(4));
    }

    bool holdsHigh() const { return _mm512_movepi8_mask(bytes) != 0; }

    static std::uint64_t oddUpTo(std::uint64_t bits)
    {
        const __m128i ones
            = _mm_set1_epi8(char(0xFF)); // multiplying by them without carry adds up what is below
        return std::uint64_t(
            _mm_cvtsi128_si64(_mm_clmulepi64_si128(_mm_cvtsi64_si128(std::int64_t(bits)), ones, 0)));
    }

    struct Sum
    {
        std::uint64_t odd = 0;

        void add(const Avx512Bytes &more, char c) { odd ^= more.equal(c); }

        bool isOdd() const { return __builtin_popcountll(odd) % 2 != 0; }
    };

private:
    /// Moves a mask where it can be reckoned with, once: the compiler would do so at each use.
    static std::uint64_t taken(std::uint64_t mask)
    {
        asm("" : "+r"(mask));
        return mask;
    }
};

} // namespace

PlainKernel avx512PlainKernel(IsUtf8 isUtf8)
{
    return {.fieldEnds = PlainLoop<Avx512Bytes>::fieldEnds,
            .scan = PlainLoop<Avx512Bytes>::scan,
            .oddQuotes = PlainLoop<Avx512Bytes>::oddQuotes,
            .isUtf8 = isUtf8};
}

} // namespace csv
