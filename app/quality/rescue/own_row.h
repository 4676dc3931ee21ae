// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "quality/rescue/row_name.h"
#include "quality/rescue/written_addresses.h"
#include "xdm/email.h"

namespace quality {

/// Finds the address of a row's person in the row itself. Has scratch memory: one per thread.
class OwnRow
{
public:
    /// \param rows  some of the file's, to learn names from
    OwnRow(const RescueColumns &columns, std::span<const csv::Record> rows)
        : m_columns(columns)
        , m_name(columns)
    {
        m_name.learn(rows);
    }

    /// Looks at another row, which must stay until the next look.
    void look(const csv::RecordView &row);

    /// The good address that it has where it should be, or nothing.
    std::string_view email() const { return m_good ? m_email : std::string_view(); }

    RowName &name() { return m_name; }

    /// What a cell holds. Views are valid until the next call.
    struct Cell
    {
        enum class Means : std::uint8_t {
            Nothing, ///< no address at all
            Others, ///< addresses, but none that is this person's for sure
            Column, ///< this person's, if the column is
            Text, ///< this person's
        };

        Means means = Means::Nothing;
        std::string_view address = {}; ///< of Column and Text
        RowName::Likeness likeness = RowName::Likeness::None; ///< of the only address to the person
        std::span<const std::string_view> all = {}; ///< the addresses that stand there
    };

    Cell cell(const RescueColumns::Address &column);

    /// The same of the bad address itself: of the column where it should be.
    Cell badEmail();

    const csv::RecordView &row() const { return m_row; }

private:
    Cell alone(bool named);
    Cell inText();

    const RescueColumns &m_columns;
    csv::RecordView m_row;
    RowName m_name;
    WrittenAddresses m_written;
    std::string_view m_email;
    bool m_good = false;
    QByteArray m_scratch;
};

} // namespace quality
