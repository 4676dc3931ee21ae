// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "quality/conversion_count.h"
#include "xdm/converter.h"
#include "xdm/words.h"

#include <string>

namespace quality {

/// Counts the words of a column and keeps what each becomes.
class WordTally
{
public:
    /// \param word  without outer blanks, not empty
    void add(std::string_view word, const xdm::Value &value);

    /// \param other  of the rows that follow
    void merge(const WordTally &other);

    /// The most frequent ones, without regard to case.
    std::vector<WordCount> mostFrequent() const;

    /// No word was too long or one too many to be counted, nor is it left out of mostFrequent().
    bool isComplete() const;

private:
    struct Entry
    {
        qint64 rows = 0;
        std::string becomes = {};
        bool misfit = false;
    };

    bool hasRoomFor(std::string_view word) const;
    std::vector<WordCount> regardlessOfCase() const;

    xdm::WordMap<Entry> m_entries;
    bool m_someMissed = false;
};

} // namespace quality
