// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "quality/file_check.h"
#include "quality/key_table.h"
#include "quality/rescue/rescue_columns.h"
#include "quality/rescue/row_bits.h"
#include "quality/rescue/row_name.h"

#include <functional>
#include <memory>
#include <vector>

namespace quality {

/// Brings the rows of a table together by a key, for the lessons of a check, and marks whole groups of them.
/// Memory: a bit a row, 4 bytes for each row of the largest group, and that of KeyTable.
class KeyedPeople
{
public:
    explicit KeyedPeople(const CheckSubject &subject);
    ~KeyedPeople();

    /// What a lesson adds rows by. \param progress  asked only whether to stop; outlives decide()
    class Adder
    {
    public:
        Adder(KeyedPeople &people, int worker)
            : m_people(people)
            , m_worker(worker)
        {
        }

        /// Errors are kept until decide().
        void add(qint64 row, std::string_view key, std::string_view spelling, std::string_view place);

    private:
        KeyedPeople &m_people;
        int m_worker;
    };

    /// One for each stretch of the table. Not thread-safe.
    Adder adder(const base::Progress &progress);

    /// Rows with one key: how many different spellings they have, and different places, the empty one not
    /// counted, each up to manyEnough.
    struct Group
    {
        qint64 rows = 0;
        int spellings = 0;
        int places = 0;
    };

    static constexpr int manyEnough = 8;

    /// Marks the rows of the groups that \a wanted holds for. Once, after all adders. Errors of KeyTable.
    base::Result<> decide(const std::function<bool(const Group &group)> &wanted);

    /// Once it is decided.
    bool isMarked(qint64 row) const { return m_marked.at(row); }

private:
    class Part;

    RowBits m_marked;
    QString m_folder;
    KeyHash m_hash;
    std::unique_ptr<KeyTable> m_keys;
    int m_workers = 0;
    std::vector<base::Result<>> m_added; ///< by worker: the first error
};

} // namespace quality
