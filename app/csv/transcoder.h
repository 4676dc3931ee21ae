// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "csv/encoding.h"

#include <memory>
#include <span>
#include <string>
#include <vector>

namespace csv {

/// Bytes that are no character in the encoding of their file; U+FFFD stands in the text for them, unless they
/// are half a character at the end of the file, behind its last line end.
struct InvalidBytes
{
    qint64 offset = 0; ///< in the file, or in the text that is packed in it
    qint64 textOffset = 0; ///< of the U+FFFD, or of that line end, in the UTF-8 text
    qint64 row = -1; ///< data row, once the rows are known; -1: above them
    QByteArray bytes = {}; ///< at most 8

    friend bool operator==(const InvalidBytes &, const InvalidBytes &) = default;
};

/// Turns a stream of bytes into UTF-8, piece by piece; a character may stand across pieces. A byte order mark
/// at the very beginning is dropped.
class Transcoder
{
public:
    explicit Transcoder(Encoding encoding);
    Transcoder(Transcoder &&) noexcept;
    Transcoder &operator=(Transcoder &&) noexcept;
    ~Transcoder();

    /// Appends the text of \a bytes to \a text. \param last  no more will come: an open character is invalid
    void add(std::span<const char> bytes, bool last, std::string &text);

    /// The first places of them, at most limits::invalidPlaces.
    const std::vector<InvalidBytes> &invalid() const;

    /// How many places there are.
    qint64 invalidCount() const;

    /// Characters beyond ASCII that were read well, more or less: how far the encoding was put to the proof.
    qint64 validCount() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// For what is held in memory as a whole or cut off somewhere: a character left open at the end is dropped.
std::u16string decoded(Encoding encoding, std::span<const char> bytes, qint64 *invalid = nullptr);

} // namespace csv
