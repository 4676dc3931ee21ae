// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "csv/record.h"
#include "quality/rescue/rescue_columns.h"
#include "xdm/words.h"

#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace quality {

/// The name of a row's person, and how it stands to addresses. Has scratch memory: one per thread.
class RowName
{
public:
    explicit RowName(const RescueColumns &columns)
        : m_columns(columns)
    {
    }

    /// Given names of other rows: an address that is made of one is not this person's.
    void learn(std::span<const csv::Record> rows);

    /// Looks at another row, which must stay until the next look.
    void look(const csv::RecordView &row);

    /// The same for names that differ in case, marks and punctuation only; empty when there is none.
    std::string_view key() const { return m_key; }

    /// Somebody's whole name, not a part of it.
    bool isWhole() const { return m_whole; }

    enum class Likeness : std::uint8_t {
        None, ///< says nothing: a pen name, a number
        Near, ///< the given name alone, or an initial: "asa@", "a.oberg@"
        Own, ///< given and family name: "asa.oberg@"
        Other, ///< the family name with another given name, or somebody else's given name
    };

    Likeness likenessOf(std::string_view address);

    /// Whether the name can be found in the letters of addresses: no Chinese characters, kana or hangul.
    bool isSpelled() const;

    /// Whether somebody wrote this very name: "Öberg, Åsa".
    bool isWrittenAs(std::string_view name);

    /// Of words, those that are not part of the name.
    QStringList others(const QStringList &words);

private:
    void spell();
    std::string latin(std::string_view text);
    std::vector<std::string> parts(std::string_view text, std::string_view gaps);
    void divide(std::string_view whole, std::vector<std::string> &family);
    bool isOthers(const std::vector<std::string> &words);

    const RescueColumns &m_columns;
    csv::RecordView m_row;
    xdm::CellFolder m_folder;
    std::string m_key;
    bool m_whole = false;
    bool m_spelled = false; ///< of the row at hand
    std::vector<std::string> m_given; ///< in Latin letters without marks
    std::size_t m_surelyGiven = 0; ///< so many of them are no family name
    std::vector<std::string> m_family; ///< likewise: all of it as one word, then its parts
    std::unordered_set<std::string> m_known; ///< given names of the file
    std::unordered_map<std::string, std::string> m_latin; ///< texts in other letters, as seen before
};

} // namespace quality
