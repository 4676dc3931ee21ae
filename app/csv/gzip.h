// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "csv/source.h"

#include <memory>
#include <span>

namespace csv {

/// The bytes packed in a file of one or more gzip members, one after the other (RFC 1952). The check sum and
/// the length of each member are compared. For one thread.
class Gzip
{
public:
    explicit Gzip(const Source &source);
    Gzip(Gzip &&) noexcept;
    Gzip &operator=(Gzip &&) noexcept;
    ~Gzip();

    /// Fills \a into. \return bytes, fewer only at the end; ArchiveDamaged (also when the last member is cut
    /// off, or what follows is neither a member nor zeros), FileUnreadable
    base::Result<qint64> read(std::span<char> into);

    /// How much of the file has been used: bytes.
    qint64 position() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace csv
