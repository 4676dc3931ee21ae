// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quality/checks/domain_slips.h"

#include "xdm/text.h"

#include <algorithm>
#include <array>
#include <bitset>
#include <cstdlib>

namespace quality {

namespace {

constexpr std::size_t longest = 64;

/// The keys that lie side by side on a keyboard.
class Keys
{
public:
    Keys()
    {
        add({"1234567890-", "qwertyuiop", "asdfghjkl", "zxcvbnm,.-"});
        add({"1234567890", "qwertzuiop", "asdfghjkl", "yxcvbnm,.-"});
        add({"1234567890-", "azertyuiop", "qsdfghjklm", "wxcvbn,."});
    }

    bool areBeside(char a, char b) const { return m_beside[place(a, b)]; }

private:
    using Rows = std::array<std::string_view, 4>;

    static std::size_t place(char a, char b) { return (std::size_t(a) & 127) * 128 + (std::size_t(b) & 127); }

    void add(const Rows &rows)
    {
        // Each row of keys begins a little further to the right; a key is four wide.
        constexpr std::array shift {0, 2, 3, 5};
        for (int row = 0; row < int(rows.size()); ++row) {
            for (int at = 0; at < int(rows[row].size()); ++at) {
                for (int other = row; other < std::min(row + 2, int(rows.size())); ++other) {
                    const int reach = other == row ? 4 : 3;
                    for (int near = 0; near < int(rows[other].size()); ++near) {
                        if (std::abs(at * 4 + shift[row] - near * 4 - shift[other]) > reach)
                            continue;
                        m_beside.set(place(rows[row][at], rows[other][near]));
                        m_beside.set(place(rows[other][near], rows[row][at]));
                    }
                }
            }
        }
    }

    std::bitset<128 * 128> m_beside;
};

const Keys &keys()
{
    static const Keys all;
    return all;
}

bool isVowel(char c)
{
    return std::string_view("aeiouy").find(c) != std::string_view::npos;
}

int insteadOf(char written, char meant)
{
    if (written == meant)
        return 0;
    if (xdm::isDigit(written) && xdm::isDigit(meant))
        return slip::never;
    if (keys().areBeside(written, meant))
        return slip::besideKey;
    return isVowel(written) && isVowel(meant) ? slip::vowel : slip::any;
}

/// What a letter too many at \a at costs.
int tooMuch(std::string_view written, std::size_t at)
{
    const char c = written[at];
    int least = slip::any;
    for (const std::size_t beside : {at - 1, at + 1}) {
        if (beside >= written.size())
            continue;
        if (xdm::isDigit(c) && xdm::isDigit(written[beside]))
            return slip::never;
        if (written[beside] == c)
            least = std::min(least, slip::doubled);
        else if (keys().areBeside(written[beside], c))
            least = std::min(least, slip::grazedKey);
    }
    return least;
}

int tooLittle(std::string_view meant, std::size_t at)
{
    const char c = meant[at];
    if (xdm::isDigit(c))
        return slip::never;
    const bool twice = (at > 0 && meant[at - 1] == c) || (at + 1 < meant.size() && meant[at + 1] == c);
    return twice ? slip::doubled : slip::lost;
}

} // namespace

int slipsBetween(std::string_view written, std::string_view meant)
{
    if (written.size() > longest || meant.size() > longest)
        return slip::never;
    // Of the last three letters written: the slips up to each letter that was meant.
    using Line = std::array<int, longest + 1>;
    Line before {};
    Line last {};
    Line now {};
    for (std::size_t j = 1; j <= meant.size(); ++j)
        last[j] = last[j - 1] + tooLittle(meant, j - 1);
    for (std::size_t i = 1; i <= written.size(); ++i) {
        const int extra = tooMuch(written, i - 1);
        now[0] = last[0] + extra;
        for (std::size_t j = 1; j <= meant.size(); ++j) {
            now[j] = std::min({last[j - 1] + insteadOf(written[i - 1], meant[j - 1]), last[j] + extra,
                               now[j - 1] + tooLittle(meant, j - 1)});
            const bool exchanged
                = i > 1 && j > 1 && written[i - 1] == meant[j - 2] && written[i - 2] == meant[j - 1];
            if (exchanged && !(xdm::isDigit(written[i - 1]) && xdm::isDigit(written[i - 2])))
                now[j] = std::min(now[j], before[j - 2] + slip::exchanged);
        }
        before = last;
        last = now;
    }
    return std::min(last[meant.size()], slip::never);
}

} // namespace quality
