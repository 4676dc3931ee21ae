// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "quality/keyed_row.h"
#include "quality/rescue/own_row.h"

#include <array>
#include <optional>

namespace quality {

/// In what rows of one person agree. The numbers of the members leave room for several columns each.
enum class Bond : std::uint8_t { Customer = 0, Phone = 4, Name = 8 };

/// How a name is borne out by more than the postal code.
enum class NameBond : std::uint8_t { Street, BirthDate, Nothing };

/// What is kept of a row beside a key, in 32 bits: the bond, and what tells persons of one key apart. Zero:
/// nothing stands there.
struct BondPlace
{
    unsigned bond = 0; ///< a Bond and the number of its column, or a NameBond
    unsigned name = 0;
    unsigned birth = 0;

    quint64 packed() const;
    static BondPlace of(quint64 packed);

    Bond kind() const { return Bond(bond & ~3U); }

    unsigned number() const { return bond & 3U; }
};

/// Makes the keys of rows. Has scratch memory: one per thread.
class RowBonds
{
public:
    RowBonds(const RescueColumns &columns, const KeyHash &hash)
        : m_columns(columns)
        , m_hash(hash)
        , m_marks(KeyHash::Secret {0x7265736375650001, 0x6e616d65735f0002})
    {
    }

    /// The keys of a row, valid until the next call. \param email  its good address, may be empty
    const std::vector<KeyedRow> &of(const csv::RecordView &row, RowName &name, std::string_view email);

    /// The key of an address, without regard to case.
    Key address(std::string_view email);

    /// Never 0 for a name.
    quint32 name(RowName &name) const;

private:
    void add(Bond bond, unsigned number, std::string_view text, const BondPlace &place);
    void addNames(const csv::RecordView &row, const RowName &name, const BondPlace &place);
    unsigned bits(std::string_view text, unsigned count);
    std::string_view digits(const csv::RecordView &row, int column);

    const RescueColumns &m_columns;
    const KeyHash &m_hash;
    KeyHash m_marks; ///< of what is kept in few bits: the same in each run, so that the answer is
    xdm::CellFolder m_folder;
    std::string m_text;
    std::string m_digits;
    QByteArray m_case;
    KeyedRow m_row;
    std::vector<KeyedRow> m_keys;
};

} // namespace quality
