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

std::uint64_t oddUpTo(std::uint64_t bits)
{
    for (unsigned step = 1; bits != 0 && step < 64; step *= 2)
        bits ^= bits << step;
    return bits;
}

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

    std::uint64_t lows() const
    {
        std::uint64_t bits = 0;
        for (unsigned part = 0; part < 4; ++part) {
            const __m128i low = _mm_cmpeq_epi8(_mm_min_epu8(parts[part], _mm_set1_epi8(31)), parts[part]);
            bits |= std::uint64_t(std::uint32_t(_mm_movemask_epi8(low))) << (part * 16);
        }
        return bits;
    }

    bool holdsHigh() const
    {
        const __m128i any = _mm_or_si128(_mm_or_si128(parts[0], parts[1]), _mm_or_si128(parts[2], parts[3]));
        return _mm_movemask_epi8(any) != 0;
    }

    static std::uint64_t oddUpTo(std::uint64_t bits) { return csv::oddUpTo(bits); }

    struct Sum
    {
        __m128i odd = _mm_setzero_si128();

        void add(const PortableBytes &bytes, char c)
        {
            for (const __m128i &part : bytes.parts)
                odd = _mm_xor_si128(odd, _mm_cmpeq_epi8(part, _mm_set1_epi8(c)));
        }

        bool isOdd() const { return __builtin_popcount(std::uint32_t(_mm_movemask_epi8(odd))) % 2 != 0; }
    };
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

    std::uint64_t lows() const
    {
        std::uint64_t bits = 0;
        for (unsigned i = 0; i < 64; ++i)
            bits |= std::uint64_t(std::uint8_t(bytes[i]) < 32) << i;
        return bits;
    }

    bool holdsHigh() const
    {
        unsigned any = 0;
        for (const char c : bytes)
            any |= std::uint8_t(c);
        return any >= 0x80;
    }

    static std::uint64_t oddUpTo(std::uint64_t bits) { return csv::oddUpTo(bits); }

    struct Sum
    {
        std::uint64_t odd = 0;

        void add(const PortableBytes &more, char c) { odd ^= more.equal(c); }

        bool isOdd() const { return __builtin_popcountll(odd) % 2 != 0; }
    };
};

#endif

/// How many bytes before a text belong to a character that goes on in it.
int begunBefore(const char *text)
{
    constexpr int longest = 4;
    for (int back = 1; back < longest; ++back) {
        const auto byte = std::uint8_t(text[-back]);
        if (byte < 0x80)
            return 0;
        if (byte >= 0xC0)
            return (byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2) > back ? back : 0;
    }
    return 0;
}

/// \param size  what is cut behind it shows at the next place that is looked at, or not at all
bool isStretchUtf8(const char *text, int size)
{
    const int before = begunBefore(text);
    return Utf8Check().add({text - before, std::size_t(size + before)}) < 0;
}

bool isUtf8(const char *text, int size, const std::uint64_t *highs)
{
    constexpr int behind = 3; // where it shows what a character lacks
    for (int at = 0; at < size;) {
        const auto isHigh
            = [&](int where) { return (highs[where / 64 / 64] >> unsigned(where / 64 % 64)) & 1; };
        if (!isHigh(at)) {
            at += 64;
            continue;
        }
        int end = at;
        while (end < size && isHigh(end))
            end += 64;
        if (!isStretchUtf8(text + at, std::min(size, end + behind) - at))
            return false;
        at = end;
    }
    return true;
}

} // namespace

#ifdef PROFILE_UPLOADER_AVX2
// Compiled for these machines alone, each in a file of its own.
PlainKernel avx2PlainKernel();
PlainKernel avx512PlainKernel(IsUtf8 isUtf8);
#endif

PlainKernel portablePlainKernel()
{
    return {.fieldEnds = PlainLoop<PortableBytes>::fieldEnds,
            .scan = PlainLoop<PortableBytes>::scan,
            .oddQuotes = PlainLoop<PortableBytes>::oddQuotes,
            .isUtf8 = isUtf8};
}

std::vector<PlainKernel> plainKernels()
{
    std::vector<PlainKernel> kernels {portablePlainKernel()};
#ifdef PROFILE_UPLOADER_AVX2
    if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("popcnt") && __builtin_cpu_supports("bmi")
        && __builtin_cpu_supports("pclmul")) {
        kernels.push_back(avx2PlainKernel());
        // The first machines with AVX-512 get slower by using it; those with VBMI2 do not.
        if (__builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vbmi2"))
            kernels.push_back(avx512PlainKernel(kernels.back().isUtf8));
    }
#endif
    return kernels;
}

PlainKernel fastestPlainKernel()
{
    return plainKernels().back();
}

} // namespace csv
