// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "csv/reader.h"
#include "csv/scanner.h"
#include "csv/utf8.h"

#include <algorithm>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace csv {

inline constexpr std::string_view utf8Mark = "\xEF\xBB\xBF";
inline constexpr qint64 slack = 4; ///< two quotes, CR and LF: what stands round a cell

/// Where a reader stands, and what it holds of the text.
struct Reader::State
{
    State(Source from, Dialect dialect, Place begin, qint64 block, qint64 endOffset)
        : source(std::move(from))
        , scanner(std::move(dialect))
        , place(begin)
        , end(endOffset < 0 ? source.size() : std::min(endOffset, source.size()))
        , blockBytes(std::max<qint64>(block, 1))
    {
    }

    base::Result<> begin();
    base::Result<bool> cut();
    base::Result<> fill();
    void makeRoom(qint64 larger);
    base::Result<bool> next(RecordView &record);
    void seekPlain();
    base::Result<bool> nextPlain(RecordView &record);

    /// What must be true of the lines below a quote for it to be text.
    struct Sense
    {
        int least = 1; ///< so many of them have as many fields as there are columns
        bool all = false; ///< and no other
        bool first = false; ///< the quote's own line, too
        bool plainly = false; ///< with all their quotes as text
        bool alike = false; ///< and they look like the quote's own line
    };

    bool isDoubtful() const;
    bool mend();
    const char *openingOfLines() const;
    char *lineEnd(char *from, char *to) const;
    bool takeAsText(const char *opening, char *to, Sense sense);
    std::vector<std::string_view> asText(const char *opening, char *line) const;
    bool makesSense(char *from, char *to, Sense sense, std::span<const std::string_view> own) const;
    DamageKind nothingKind() const;
    DamageKind commentKind() const;
    void pass(qint64 rows);
    void tellOddities() const;
    void note(DamageKind kind, int column = -1, qint64 number = -1) const;
    base::Error tooLarge() const;
    std::optional<base::Error> fault() const;

    qint64 filledOffset() const { return offset + (filled - buffer.get()); }

    Source source;
    Scanner scanner;
    Place place;
    qint64 end; ///< of the text, in the file
    qint64 blockBytes;

    std::unique_ptr<char[]> buffer;
    qint64 capacity = 0;
    qint64 offset = 0; ///< of the buffer's first byte in the file
    char *at = nullptr; ///< where the next record begins
    char *filled = nullptr; ///< end of what was read

    int columns = 0; ///< quotes are mended where there are several
    int leastLines = 1;
    const char *mendedFrom = nullptr; ///< the quotes of this record that are text
    const char *mendedTo = nullptr;
    bool skipsBlankLines = false;
    bool doubtsComments = false;
    bool controls = false; ///< somewhere in the buffer
    DamageList *damage = nullptr;

    std::shared_ptr<const std::vector<PlainSpan>> plain;
    std::optional<PlainCutter> cutter;
    bool cutsPlainly = false; ///< the next record is plain

    bool requiresUtf8 = false;
    std::optional<Utf8Check> utf8;
    qint64 badByte = -1;
    qint64 unterminatedRow = -1;
    std::optional<base::Error> failed;
};

} // namespace csv
