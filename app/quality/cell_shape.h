// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <string_view>

namespace quality {

/// How a value is written, for instance "a@a.a" or "999-9999": a stretch of upper-case letters becomes one A,
/// of lower-case letters (or of those of a script without cases) one a, each decimal digit of any script a 9,
/// each kind of space a space. Marks go with their letter; all else stands as it is. After 32 bytes it ends
/// in "…".
class CellShape
{
public:
    /// \param ascii  whether all of \a value is: then it is quick
    CellShape(std::string_view value, bool ascii);

    std::string_view text() const { return {m_text.data(), m_size}; }

    static constexpr std::size_t mostBytes = 32;
    static constexpr std::size_t mostWithEllipsis = mostBytes + 3;

private:
    void ofAscii(std::string_view value);
    void ofUnicode(std::string_view value);
    bool append(std::string_view symbol);

    // One more than fits, to see whether there is more.
    std::array<char, mostWithEllipsis + 1> m_text = {};
    std::size_t m_size = 0;
};

} // namespace quality
