// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "table/edit_chunk.h"

#include <functional>
#include <memory>

namespace table {

/// Chunks of edits by their number, from 0. Copies share what they have in common, chunk by chunk; a change
/// makes a copy of the one chunk that it is in. A value: each thread may have its own copy, all the same.
class EditChunks
{
public:
    /// A chunk, or nullptr where it would be empty. Valid until the next change.
    const EditChunk *find(qint64 number) const;

    struct Found
    {
        qint64 number = -1;
        const EditChunk *chunk = nullptr; ///< none: past the last
    };

    /// The first chunk that is not empty, at or after \a number.
    Found next(qint64 number) const;

    /// The chunk to be changed; \a change must not keep it. An empty one is taken out afterwards.
    void change(qint64 number, const std::function<void(EditChunk &chunk)> &change);

    /// Puts \a chunk in the place of the one that is there.
    void put(qint64 number, EditChunk chunk);

    using Visit = std::function<void(qint64 number, const EditChunk *from, const EditChunk *to)>;

    /// The chunks that \a from and \a to do not share, in order; nullptr for one that is empty.
    static void visitUnshared(const EditChunks &from, const EditChunks &to, const Visit &visit);

    bool isEmpty() const { return !m_root; }

    friend bool operator==(const EditChunks &a, const EditChunks &b);

private:
    struct Branch;
    struct Root;
    using Slot = std::shared_ptr<EditChunk>;

    Slot &slot(qint64 number);
    void dropEmpty(qint64 number);

    std::shared_ptr<Root> m_root; ///< none: all are empty. What is shared is never changed.
};

} // namespace table
