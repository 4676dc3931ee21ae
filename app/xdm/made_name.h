// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <string_view>
#include <vector>

namespace xdm {

struct NameParts
{
    std::string_view given = {}; ///< all but the family name
    std::string_view family = {}; ///< with its particles ("van der Berg") and what follows it ("King Jr.")
};

/// Tells given and family names apart in whole names as people write them: "Ida Maria von Moss", "Moss, Ida",
/// 山田 太郎. Has scratch memory: one per thread.
class NameSplitter
{
public:
    /// \param name  UTF-8, without outer blanks; the parts view it
    /// \return nothing where it cannot be told: several people, digits, an address, Chinese characters
    /// without a blank that may be of a Chinese or of a Japanese name. One word alone is a given name.
    std::optional<NameParts> split(std::string_view name);

private:
    void cut(std::string_view name);
    std::optional<NameParts> splitEastern(std::string_view name, bool dotted);
    std::optional<NameParts> splitWestern();
    std::optional<NameParts> splitAtComma(std::string_view name, std::size_t comma);

    std::vector<std::string_view> m_words;
};

} // namespace xdm
