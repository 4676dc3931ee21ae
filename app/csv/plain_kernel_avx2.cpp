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

    bool holdsHigh() const { return _mm256_movemask_epi8(_mm256_or_si256(low, high)) != 0; }
};

} // namespace

PlainKernel avx2PlainKernel()
{
    return {.scan = PlainLoop<Avx2Bytes>::scan, .oddQuotes = PlainLoop<Avx2Bytes>::oddQuotes};
}

} // namespace csv
