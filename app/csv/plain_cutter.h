// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "csv/plain_kernel.h"

#include <span>
#include <string_view>
#include <vector>

namespace csv {

/// A stretch of a text in which all records are plain.
struct PlainSpan
{
    std::int64_t begin = 0; ///< offset of a record
    std::int64_t end = 0; ///< behind the last one's line end
};

/// Cuts records into fields that were found plain before, without looking once more whether they are. Where
/// the text has become another since, what it gives is wrong, but never outside the text.
class PlainCutter
{
public:
    PlainCutter(const PlainRules &rules, const PlainKernel &kernel);

    /// \param from  where a record begins \param isWhole  the text behind its end is of no concern. It must
    /// be readable PlainBlock::margin bytes beyond.
    void reset(char *from, char *end, bool isWhole);

    /// Cuts the next record, in place. \return false when the text ends before it does: then it must be reset
    bool cut();

    std::span<const std::string_view> fields() const { return {m_fields.data(), m_count}; }

    /// Behind the record cut last.
    char *next() const { return m_at; }

    /// Line ends in it, its own among them.
    int lines() const { return m_lines; }

private:
    bool nextPiece();
    void mend(std::string_view &field);

    PlainRules m_rules;
    FieldEnds m_fieldEnds;
    char *m_text = nullptr;
    char *m_at = nullptr;
    char *m_end = nullptr;
    bool m_isWhole = false;
    char *m_piece = nullptr;
    char *m_pieceEnd = nullptr;
    int m_index = 0; ///< of the next end in the piece
    int m_lines = 0;
    std::size_t m_count = 0;
    std::vector<std::string_view> m_fields; ///< grows only
    std::vector<std::size_t> m_mended; ///< fields in which there may be a doubled quote or a line end
    PlainFields m_found;
};

} // namespace csv
