// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quality/rescue/row_bonds.h"

#include "quality/checks/case_fold.h"
#include "quality/rescue/rescue_words.h"
#include "xdm/text.h"

#include <algorithm>

namespace quality {

namespace {

constexpr std::size_t leastDigits = 7; ///< of a telephone number with its area
constexpr std::size_t tellingDigits = 8; ///< the last ones, which do not hang on how the country is written

constexpr unsigned bondBits = 4;
constexpr unsigned nameBits = 16;
constexpr unsigned birthBits = 12;

constexpr unsigned mask(unsigned bits)
{
    return (1U << bits) - 1;
}

} // namespace

quint64 BondPlace::packed() const
{
    return (((bond << nameBits) | name) << birthBits) | birth;
}

BondPlace BondPlace::of(quint64 packed)
{
    const auto all = quint32(packed);
    return {.bond = all >> (32 - bondBits),
            .name = (all >> birthBits) & mask(nameBits),
            .birth = all & mask(birthBits)};
}

Key RowBonds::address(std::string_view email)
{
    return m_hash.of(foldCase(email, m_case));
}

quint32 RowBonds::name(RowName &name) const
{
    return name.key().empty() ? 0 : std::max<quint32>(1, quint32(m_marks.of(name.key()).low));
}

unsigned RowBonds::bits(std::string_view text, unsigned count)
{
    const std::string_view folded = m_folder.fold(text);
    return folded.empty() ? 0 : std::max(1U, unsigned(m_marks.of(folded).low) & mask(count));
}

/// The number of a cell as digits, the last ones; empty where it is none.
std::string_view RowBonds::digits(const csv::RecordView &row, int column)
{
    m_digits.clear();
    for (const char c : row.field(column)) {
        if (xdm::isDigit(c))
            m_digits += c;
    }
    const std::size_t count = m_digits.size();
    const std::string_view number
        = std::string_view(m_digits).substr(count > tellingDigits ? count - tellingDigits : 0);
    const bool one = std::ranges::all_of(number, [&number](char c) { return c == number.front(); });
    // The 0 before the area is not part of it abroad: "070 123 45 67" is "+46 70 123 45 67".
    const std::size_t zeros = std::min(number.find_first_not_of('0'), number.size());
    return count < leastDigits || one ? std::string_view() : number.substr(zeros);
}

void RowBonds::add(Bond bond, unsigned number, std::string_view text, const BondPlace &place)
{
    m_text.assign(1, char('A' + int(unsigned(bond) + number)));
    m_text += text;
    BondPlace mine = place;
    mine.bond = unsigned(bond) + number;
    KeyedRow keyed = m_row;
    keyed.key = m_hash.of(m_text);
    keyed.place = mine.packed();
    m_keys.push_back(keyed);
}

void RowBonds::addNames(const csv::RecordView &row, const RowName &name, const BondPlace &place)
{
    const std::string_view code = m_folder.fold(row.field(m_columns.postalCode));
    if (isNoNumber(code))
        return;
    const std::string person = std::string(code) + '\n' + std::string(name.key()) + '\n';
    const auto with = [&](int column, NameBond bond) {
        const std::string_view text = column < 0 ? std::string_view() : m_folder.fold(row.field(column));
        if (!isNoNumber(text))
            add(Bond::Name, unsigned(bond), person + std::string(text), place);
    };
    with(m_columns.street, NameBond::Street);
    with(m_columns.birthDate, NameBond::BirthDate);
    if (m_columns.street < 0 && m_columns.birthDate < 0 && m_columns.phones.empty())
        add(Bond::Name, unsigned(NameBond::Nothing), person, place);
}

const std::vector<KeyedRow> &RowBonds::of(const csv::RecordView &row, RowName &name, std::string_view email)
{
    m_keys.clear();
    m_row = {.row = row.row};
    if (!email.empty())
        m_row.spelling = std::max<quint32>(1, quint32(m_marks.of(foldCase(email, m_case)).low));
    const BondPlace person {
        .name = name.key().empty() ? 0 : std::max(1U, unsigned(m_marks.of(name.key()).low) & mask(nameBits)),
        .birth = m_columns.birthDate < 0 ? 0U : bits(row.field(m_columns.birthDate), birthBits)};
    for (std::size_t i = 0; i < m_columns.customers.size(); ++i) {
        const std::string_view id = xdm::trimmedCell(row.field(m_columns.customers[i]));
        if (!isNoNumber(id))
            add(Bond::Customer, unsigned(i), id, person);
    }
    if (!name.isWhole())
        return m_keys;
    for (const int column : m_columns.phones) {
        if (const std::string_view number = digits(row, column); !number.empty())
            add(Bond::Phone, 0, number, person);
    }
    if (m_columns.postalCode >= 0)
        addNames(row, name, person);
    return m_keys;
}

} // namespace quality
