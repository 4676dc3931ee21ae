// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "csv/source.h"

#include <QString>

#include <memory>
#include <span>

namespace csv {

/// The bytes of a file from its beginning, unpacked where it is packed. For one thread.
class ByteStream
{
public:
    /// The file as it is; of .gz and .zip, told by their first bytes, the text in it. Of several texts in a
    /// .zip \a entry is taken. FileUnreadable, ArchiveDamaged, ArchiveEncrypted, ArchiveWithoutText (there is
    /// no .csv, .tsv or .txt), ArchiveHasSeveral (number: how many; detail: their names, one a line),
    /// ArchiveEntryUnknown (subject: entry, detail: names).
    static base::Result<ByteStream> open(const Source &source, const QString &entry = {});

    ByteStream(ByteStream &&) noexcept;
    ByteStream &operator=(ByteStream &&) noexcept;
    ~ByteStream();

    bool isPacked() const;

    /// Name of the text that was taken out of a .zip; empty otherwise.
    QString entry() const;

    /// Fills \a into. \return bytes, fewer only at the end; FileUnreadable, FileChanged (shorter than when
    /// opened), ArchiveDamaged, ArchiveEncrypted, ArchiveTooLarge (what is unpacked is larger than any table
    /// that packs so well: number, times as large)
    base::Result<qint64> read(std::span<char> into);

    /// How much of the file has been used: bytes.
    qint64 position() const;

private:
    struct State;
    explicit ByteStream(std::unique_ptr<State> state);

    std::unique_ptr<State> m_state;
};

} // namespace csv
