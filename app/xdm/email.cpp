// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "xdm/email.h"

#include "xdm/missing_words.h"
#include "xdm/text.h"

#include <unicode/uchar.h>
#include <unicode/uidna.h>

#include <algorithm>
#include <array>
#include <cstring>

namespace xdm {

namespace {

constexpr std::size_t localOctets = 64; // RFC 5321 4.5.3.1.1
constexpr std::size_t addressOctets = 254; // RFC 5321 4.5.3.1.3 less the angle brackets
constexpr std::size_t labelOctets = 63; // RFC 1035 2.3.4

enum Class : std::uint8_t { InLocal = 1, InLabel = 2, Letter = 4 };

constexpr std::array<std::uint8_t, 128> makeClasses()
{
    std::array<std::uint8_t, 128> classes {};
    for (const char c : std::string_view("!#$%&'*+/=?^_`{|}~-"))
        classes[static_cast<unsigned char>(c)] = InLocal;
    for (int c = '0'; c <= '9'; ++c)
        classes[std::size_t(c)] = InLocal | InLabel;
    for (int c = 'a'; c <= 'z'; ++c) {
        classes[std::size_t(c)] = InLocal | InLabel | Letter;
        classes[std::size_t(c - 0x20)] = InLocal | InLabel | Letter;
    }
    classes['-'] |= InLabel;
    return classes;
}

constexpr std::array<std::uint8_t, 128> classes = makeClasses();

bool is(char c, Class what)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte < 128 && (classes[byte] & what) != 0;
}

bool isLocalPart(std::string_view local)
{
    if (local.empty() || local.size() > localOctets || local.front() == '.' || local.back() == '.')
        return false;
    for (std::size_t at = 0; at < local.size();) {
        const char c = local[at];
        if (static_cast<unsigned char>(c) >= 0x80) {
            const char32_t point = nextCodePoint(local, at);
            if (point == 0xFFFD || !u_isgraph(UChar32(point)))
                return false;
            continue;
        }
        if (c == '.' ? local[at + 1] == '.' : !is(c, InLocal))
            return false;
        ++at;
    }
    return true;
}

bool isTopLevel(std::string_view label)
{
    if (label.size() >= 5 && qstrnicmp(label.data(), "xn--", 4) == 0)
        return true;
    return label.size() >= 2 && std::all_of(label.begin(), label.end(), [](char c) { return is(c, Letter); });
}

bool isAsciiDomain(std::string_view domain)
{
    std::size_t start = 0;
    int labels = 0;
    for (std::size_t at = 0; at <= domain.size(); ++at) {
        if (at < domain.size() && domain[at] != '.') {
            if (!is(domain[at], InLabel))
                return false;
            continue;
        }
        const std::string_view label = domain.substr(start, at - start);
        if (label.empty() || label.size() > labelOctets || label.front() == '-' || label.back() == '-')
            return false;
        ++labels;
        if (at == domain.size())
            return labels >= 2 && isTopLevel(label);
        start = at + 1;
    }
    return false;
}

/// Letters, their marks and digits: what a registry hands out. UTS #46 alone lets symbols through.
bool hasDomainLettersOnly(std::string_view domain)
{
    for (std::size_t at = 0; at < domain.size();) {
        const char32_t c = nextCodePoint(domain, at);
        if (c < 0x80)
            continue;
        const auto bit = U_GET_GC_MASK(UChar32(c));
        if ((bit & (U_GC_L_MASK | U_GC_M_MASK | U_GC_ND_MASK)) == 0 && c != 0x3002 && c != 0xFF0E
            && c != 0xB7)
            return false;
    }
    return true;
}

bool isInternationalDomain(std::string_view domain, std::size_t localSize)
{
    static const UIDNA *const idna = [] {
        UErrorCode status = U_ZERO_ERROR;
        return uidna_openUTS46(UIDNA_USE_STD3_RULES | UIDNA_CHECK_BIDI | UIDNA_CHECK_CONTEXTJ
                                   | UIDNA_NONTRANSITIONAL_TO_ASCII,
                               &status);
    }();
    if (!idna || !hasDomainLettersOnly(domain))
        return false;
    std::array<char, 256> ascii {};
    UIDNAInfo info = UIDNA_INFO_INITIALIZER;
    UErrorCode status = U_ZERO_ERROR;
    const int32_t length = uidna_nameToASCII_UTF8(idna, domain.data(), int32_t(domain.size()), ascii.data(),
                                                  int32_t(ascii.size()), &info, &status);
    if (U_FAILURE(status) || info.errors != 0 || std::size_t(length) + localSize + 1 > addressOctets)
        return false;
    return isAsciiDomain(std::string_view(ascii.data(), std::size_t(length)));
}

bool isBlockedWord(std::string_view clean)
{
    constexpr std::array<std::string_view, 3> words {"null", "anonymous", "invalid"};
    return std::any_of(words.begin(), words.end(), [&](std::string_view word) {
        return clean.size() == word.size() && qstrnicmp(clean.data(), word.data(), word.size()) == 0;
    });
}

} // namespace

std::string_view cleanEmail(std::string_view cell, QByteArray &scratch)
{
    const std::string_view outer = trimmedCell(cell);
    if (isAscii(outer))
        return outer;
    thread_local std::string visible;
    removeInvisible(outer, visible);
    if (visible.size() == outer.size())
        return outer;
    scratch.resize(qsizetype(visible.size()));
    std::memcpy(scratch.data(), visible.data(), visible.size());
    return trimmedCell(std::string_view(scratch.constData(), std::size_t(scratch.size())));
}

EmailVerdict judgeEmail(std::string_view clean)
{
    const std::size_t at = clean.find('@');
    if (at == std::string_view::npos)
        return clean.empty() || isBlockedWord(clean) || saysNothingThere(clean) ? EmailVerdict::Missing
                                                                                : EmailVerdict::Invalid;
    if (clean.size() > addressOctets || !isLocalPart(clean.substr(0, at)))
        return EmailVerdict::Invalid;
    const std::string_view domain = clean.substr(at + 1);
    const bool good = isAscii(domain) ? isAsciiDomain(domain) : isInternationalDomain(domain, at);
    return good ? EmailVerdict::Good : EmailVerdict::Invalid;
}

bool isUsableIdentity(std::string_view nameSpace, std::string_view id)
{
    constexpr std::size_t ecidDigits = 38;
    if (id.empty() || isBlockedWord(id))
        return false;
    return nameSpace != "ECID" || (id.size() == ecidDigits && std::all_of(id.begin(), id.end(), isDigit));
}

} // namespace xdm
