// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "table/edit_chunks.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <limits>

namespace table {

namespace {

constexpr qint64 fanOut = 64;

/// The object to be changed, which nobody else sees: a copy where it is shared, a new one where there is
/// none.
template <class T> T &own(std::shared_ptr<T> &shared)
{
    if (!shared) {
        shared = std::make_shared<T>();
    } else if (shared.use_count() > 1) {
        shared = std::make_shared<T>(*shared);
    } else {
        // Whoever let go of it last, in another thread, has finished reading.
        std::atomic_thread_fence(std::memory_order_acquire);
    }
    return *shared;
}

} // namespace

/// Neighbouring chunks: one change copies 64 pointers and not those of the whole table.
struct EditChunks::Branch
{
    std::array<Slot, fanOut> slots;

    /// \param first  number of the first chunk
    static void visitUnshared(const Branch &from, const Branch &to, qint64 first, const Visit &visit);

    bool isEmpty() const
    {
        return std::ranges::none_of(slots, [](const Slot &slot) { return bool(slot); });
    }
};

void EditChunks::Branch::visitUnshared(const Branch &from, const Branch &to, qint64 first, const Visit &visit)
{
    if (&from == &to)
        return;
    for (std::size_t i = 0; i < from.slots.size(); ++i) {
        if (from.slots[i] != to.slots[i])
            visit(first + qint64(i), from.slots[i].get(), to.slots[i].get());
    }
}

struct EditChunks::Root
{
    struct Entry
    {
        qint64 number;
        std::shared_ptr<Branch> branch; ///< has a chunk that is not empty
    };

    std::vector<Entry> entries; ///< in order of their numbers

    auto at(qint64 number) { return std::ranges::lower_bound(entries, number, {}, &Entry::number); }
};

const EditChunk *EditChunks::find(qint64 number) const
{
    if (!m_root)
        return nullptr;
    const auto entry = m_root->at(number / fanOut);
    if (entry == m_root->entries.end() || entry->number != number / fanOut)
        return nullptr;
    return entry->branch->slots[std::size_t(number % fanOut)].get();
}

EditChunks::Found EditChunks::next(qint64 number) const
{
    if (!m_root)
        return {};
    for (auto entry = m_root->at(number / fanOut); entry != m_root->entries.end(); ++entry) {
        const qint64 first = entry->number * fanOut;
        for (qint64 i = std::max<qint64>(number - first, 0); i < fanOut; ++i) {
            if (const EditChunk *chunk = entry->branch->slots[std::size_t(i)].get())
                return {.number = first + i, .chunk = chunk};
        }
    }
    return {};
}

EditChunks::Slot &EditChunks::slot(qint64 number)
{
    Root &root = own(m_root);
    auto entry = root.at(number / fanOut);
    if (entry == root.entries.end() || entry->number != number / fanOut)
        entry = root.entries.insert(entry, {.number = number / fanOut, .branch = nullptr});
    return own(entry->branch).slots[std::size_t(number % fanOut)];
}

void EditChunks::change(qint64 number, const std::function<void(EditChunk &chunk)> &change)
{
    EditChunk &chunk = own(slot(number));
    change(chunk);
    if (chunk.isEmpty())
        dropEmpty(number);
}

void EditChunks::put(qint64 number, EditChunk chunk)
{
    if (!chunk.isEmpty())
        slot(number) = std::make_shared<EditChunk>(std::move(chunk));
    else if (find(number))
        dropEmpty(number);
}

/// Keeps what is there in one form, so that equal edits have equal parts.
void EditChunks::dropEmpty(qint64 number)
{
    slot(number).reset();
    const auto entry = m_root->at(number / fanOut);
    if (!entry->branch->isEmpty())
        return;
    m_root->entries.erase(entry);
    if (m_root->entries.empty())
        m_root.reset();
}

void EditChunks::visitUnshared(const EditChunks &from, const EditChunks &to, const Visit &visit)
{
    if (from.m_root == to.m_root)
        return;
    static const Root none {};
    static const Branch bare {};
    const auto &left = from.m_root ? from.m_root->entries : none.entries;
    const auto &right = to.m_root ? to.m_root->entries : none.entries;
    constexpr qint64 pastAll = std::numeric_limits<qint64>::max();
    for (auto a = left.begin(), b = right.begin(); a != left.end() || b != right.end();) {
        const qint64 numberA = a != left.end() ? a->number : pastAll;
        const qint64 numberB = b != right.end() ? b->number : pastAll;
        const qint64 number = std::min(numberA, numberB);
        const Branch &branchA = numberA == number ? *a++->branch : bare;
        const Branch &branchB = numberB == number ? *b++->branch : bare;
        Branch::visitUnshared(branchA, branchB, number * fanOut, visit);
    }
}

bool operator==(const EditChunks &a, const EditChunks &b)
{
    bool equal = true;
    EditChunks::visitUnshared(a, b, [&equal](qint64, const EditChunk *left, const EditChunk *right) {
        equal = equal && left && right && *left == *right;
    });
    return equal;
}

} // namespace table
