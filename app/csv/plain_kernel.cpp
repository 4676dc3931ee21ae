// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/plain_kernel.h"

#include "csv/utf8.h"

#include <algorithm>
#include <array>
#include <cstring>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace csv {

namespace {

#ifdef __SSE2__

/// Part of every 64-bit x86.
struct PortableBytes
{
    __m128i parts[4];

    static PortableBytes from(const char *at)
    {
        PortableBytes bytes {};
        for (std::size_t part = 0; part < 4; ++part)
            bytes.parts[part] = _mm_loadu_si128(reinterpret_cast<const __m128i *>(at + part * 16));
        return bytes;
    }

    std::uint64_t equal(char c) const
    {
        const __m128i wanted = _mm_set1_epi8(c);
        std::uint64_t bits = 0;
        for (unsigned part = 0; part < 4; ++part) {
            const int found = _mm_movemask_epi8(_mm_cmpeq_epi8(parts[part], wanted));
            bits |= std::uint64_t(std::uint32_t(found)) << (part * 16);
        }
        return bits;
    }

    std::uint64_t controls() const
    {
        std::uint64_t bits = 0;
        for (unsigned part = 0; part < 4; ++part) {
            const __m128i low = _mm_cmpeq_epi8(_mm_min_epu8(parts[part], _mm_set1_epi8(8)), parts[part]);
            const __m128i shifted = _mm_sub_epi8(parts[part], _mm_set1_epi8(14));
            const __m128i high = _mm_cmpeq_epi8(_mm_min_epu8(shifted, _mm_set1_epi8(17)), shifted);
            bits |= std::uint64_t(std::uint32_t(_mm_movemask_epi8(_mm_or_si128(low, high)))) << (part * 16);
        }
        return bits;
    }

    bool holdsHigh() const
    {
        const __m128i any = _mm_or_si128(_mm_or_si128(parts[0], parts[1]), _mm_or_si128(parts[2], parts[3]));
        return _mm_movemask_epi8(any) != 0;
    }
};

#else

struct PortableBytes
{
    std::array<char, 64> bytes;

    static PortableBytes from(const char *at)
    {
        PortableBytes taken {};
        std::memcpy(taken.bytes.data(), at, taken.bytes.size());
        return taken;
    }

    std::uint64_t equal(char c) const
    {
        std::uint64_t bits = 0;
        for (unsigned i = 0; i < 64; ++i)
            bits |= std::uint64_t(bytes[i] == c) << i;
        return bits;
    }

    std::uint64_t controls() const
    {
        std::uint64_t bits = 0;
        for (unsigned i = 0; i < 64; ++i) {
            const auto byte = std::uint8_t(bytes[i]);
            bits |= std::uint64_t(byte < 9 || (byte > 13 && byte < 32)) << i;
        }
        return bits;
    }

    bool holdsHigh() const
    {
        unsigned any = 0;
        for (const char c : bytes)
            any |= std::uint8_t(c);
        return any >= 0x80;
    }
};

#endif

/// Bytes at the begin of a text that belong to a character begun before it.
int openBytes(const char *text)
{
    constexpr int longest = 4;
    for (int back = 1; back < longest; ++back) {
        const auto byte = std::uint8_t(text[-back]);
        if (byte < 0x80)
            return 0;
        if (byte >= 0xC0)
            return std::max(0, (byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2) - back);
    }
    return 0;
}

bool isUtf8(const char *text, int size)
{
    const int skipped = std::min(openBytes(text), size);
    Utf8Check check;
    if (check.add({text + skipped, std::size_t(size - skipped)}) >= 0)
        return false;
    return true;
}

} // namespace

#ifdef PROFILE_UPLOADER_AVX2
PlainKernel avx2PlainKernel(); // compiled for these machines alone, in a file of its own
#endif

PlainKernel portablePlainKernel()
{
    return {.scan = PlainLoop<PortableBytes>::scan,
            .oddQuotes = PlainLoop<PortableBytes>::oddQuotes,
            .isUtf8 = isUtf8};
}

PlainKernel fastestPlainKernel()
{
#ifdef PROFILE_UPLOADER_AVX2
    if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("popcnt") && __builtin_cpu_supports("bmi"))
        return avx2PlainKernel();
#endif
    return portablePlainKernel();
}

} // namespace csv
