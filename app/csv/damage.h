// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <array>
#include <cstdint>
#include <vector>

namespace csv {

/// What may be wrong or odd about a file that can be read all the same. Words for each are in
/// session/damage_words.cpp.
enum class DamageKind : std::uint8_t {
    ShortRow, ///< fewer fields than columns (number: fields); the missing ones are empty
    LongRow, ///< more fields than columns (number: fields); what is too much belongs to no column
    EmptyRow, ///< holds nothing but blanks
    QuoteNeverClosed, ///< taken as text, because the lines below make sense that way (or, at the end, never)
    TextAfterQuote, ///< behind a closing quote
    LongQuote, ///< one quoted field spans very many lines (number: lines)
    LongCell, ///< one field holds a megabyte or more (number: bytes)
    ControlCharacter, ///< NULs and their like in a row
    ByteOrderMark, ///< a second one, in front of a row: two files were joined
    ZeroTail, ///< the file ends with zero bytes (number: how many), which are left out
    LastRowCut, ///< too short and without a line end: the file may have been cut off
    Footer, ///< stands at the end below a blank line, or is shaped like a title (number: rows): a total, a
            ///< date
    BlankLines, ///< lines without any byte, which are no rows
    CommentLines, ///< which are no rows
    CommentRows, ///< comments, as it seems, with as many values as a row: they are left out, too
    TitleLines, ///< above the header (line: the header's; number: lines), which are no rows
    HeaderContinues, ///< a second row of names stands below or above (line: its own); it may belong to it
    HeaderRepeated, ///< column: has the name of an earlier one
    HeaderUnnamed, ///< column: has no name
    HeaderTooLong, ///< column: its name is very long (number: characters)
    HeaderMissing, ///< the first row is data
    DelimiterUnsure, ///< another character cuts as well (number: its code)
    QuoteUnusual, ///< fields are quoted with another character than the double quote (number: its code)
    EscapeUsed, ///< a character takes the next one literally (number: its code)
    BlanksSkipped, ///< those behind every delimiter are not part of the values
    InvalidBytes, ///< no text in the file's encoding; offset: in the file, or in the text packed in it
    OtherEncoding, ///< than UTF-8
    Unpacked, ///< the file is compressed
};

inline constexpr int damageKinds = int(DamageKind::Unpacked) + 1;

/// Says something without being a cause for worry.
bool isHarmless(DamageKind kind);

struct Damage
{
    DamageKind kind = DamageKind::ShortRow;
    qint64 row = -1; ///< data row counted from 0, or -1
    qint64 offset = -1; ///< byte of the file where the row, line or quote begins, or -1
    qint64 line = -1; ///< text line of the file, from 1, or -1
    int column = -1; ///< counted from 0, or -1
    qint64 number = -1; ///< what the kind calls for

    friend bool operator==(const Damage &, const Damage &) = default;
};

/// All that is wrong with a file: exact counts, and the first few of each kind.
class DamageList
{
public:
    static constexpr std::size_t keptOfKind = 100;

    void add(const Damage &damage);

    qint64 count(DamageKind kind) const { return m_kinds[std::size_t(kind)].count; }

    /// In order of the file.
    const std::vector<Damage> &firsts(DamageKind kind) const { return m_kinds[std::size_t(kind)].firsts; }

    bool isEmpty() const;

private:
    struct Kind
    {
        qint64 count = 0;
        std::vector<Damage> firsts;
    };

    std::array<Kind, damageKinds> m_kinds;
};

} // namespace csv
