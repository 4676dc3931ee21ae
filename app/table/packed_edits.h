// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "table/edit_writer.h"
#include "table/edits.h"

#include <QByteArray>

#include <functional>
#include <span>

/// Edits as bytes to be kept in a file: small, because what repeats itself is packed. A cell costs three
/// bytes and its value before that; rows that are left out one after the other next to nothing.
namespace table {

/// Tells what turns \a from into \a to, part by part, each of a few hundred thousand bytes before packing;
/// stops when \a take returns false.
void packChanges(const Edits &from, const Edits &to, const std::function<bool(const QByteArray &part)> &take);

/// Tells what \a to holds in each chunk that \a from does not share with it, in order; nothing for an empty
/// one. Stops when \a take returns false.
void packChunks(const Edits &from, const Edits &to,
                const std::function<bool(qint64 chunk, const QByteArray &content)> &take);

/// Puts packed parts on top of edits, in the order in which they were told.
class EditUnpacker
{
public:
    explicit EditUnpacker(Edits edits = {})
        : m_writer(std::move(edits))
    {
    }

    /// \return false when the part is damaged, or out of order
    bool add(const QByteArray &part);

    /// The unpacker is empty afterwards.
    Edits finish();

private:
    struct LeftOut
    {
        qint64 row;
        bool leftOut;
    };

    bool read(std::string_view bytes);
    bool follows(qint64 row, int column);

    EditWriter m_writer;
    std::vector<LeftOut> m_leftOut;
    qint64 m_row = -1; ///< of the last cell
    int m_column = -1;
};

} // namespace table
