// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/plain_scan.h"

#include "csv/limits.h"

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

namespace csv {

namespace {

constexpr std::size_t margin = PlainBlock::margin;

/// Where a thread has its block: margin, text, margin, and what is read beyond.
using Room = std::vector<char>;

/// Some blocks that follow each other, scanned by several threads. A block can only be scanned when it is
/// known whether it begins inside quotes, so that each thread first counts the quotes of its block and hands
/// on the sum; whoever comes too early sleeps.
class Wave
{
public:
    Wave(const Source &source, const PlainRules &rules, const PlainKernel &kernel, qint64 begin, qint64 end,
         const PlainOptions &options, const base::Progress &progress)
        : m_source(source)
        , m_progress(progress)
        , m_rules(rules)
        , m_kernel(kernel)
        , m_begin(begin)
        , m_end(end)
        , m_blockBytes(options.blockBytes)
        , m_blocks(std::size_t((end - begin + options.blockBytes - 1) / options.blockBytes))
        , m_odd(m_blocks.size())
    {
    }

    /// \param rooms  one for each thread
    base::Result<> run(std::vector<Room> &rooms)
    {
        {
            std::vector<std::jthread> others;
            for (std::size_t one = 1; one < std::min(rooms.size(), m_blocks.size()); ++one)
                others.emplace_back([this, &room = rooms[one]] { work(room); });
            work(rooms.front());
        }
        if (m_error)
            return base::Failure(*m_error);
        return {};
    }

    const std::vector<PlainBlock> &blocks() const { return m_blocks; }

private:
    void work(Room &room)
    {
        for (;;) {
            std::size_t block = 0;
            {
                const std::lock_guard lock(m_mutex);
                if (m_next == m_blocks.size() || m_error)
                    return;
                block = m_next++;
            }
            if (!scan(block, room))
                return;
        }
    }

    bool scan(std::size_t block, Room &room)
    {
        const qint64 begin = m_begin + qint64(block) * m_blockBytes;
        const auto size = int(std::min(qint64(m_blockBytes), m_end - begin));
        if (m_progress.isCancelled())
            return fail({.code = base::ErrorCode::Cancelled, .subject = m_source.path()});
        if (const auto read = load(begin, size, room); !read)
            return fail(read.error());
        const char *const text = room.data() + margin;
        const auto inQuotes = handOn(block, m_kernel.oddQuotes(text, size, m_rules.quote));
        if (!inQuotes)
            return false;
        PlainBlock &found = m_blocks[block];
        m_kernel.scan(text, size, m_rules, *inQuotes, found);
        if (std::int8_t(text[-1]) < 0) { // a character may be cut there
            found.ascii = false;
            found.highs[0] |= 1;
        }
        found.plain = found.plain && (found.ascii || m_kernel.isUtf8(text, size, found.highs));
        return true;
    }

    bool fail(const base::Error &error)
    {
        const std::lock_guard lock(m_mutex);
        m_error = m_error ? m_error : error;
        m_counted.notify_all();
        return false;
    }

    base::Result<> load(qint64 begin, int size, Room &room) const
    {
        const auto before = std::size_t(std::min(qint64(margin), begin - m_begin));
        const auto wanted = std::size_t(size) + before + margin;
        std::fill_n(room.begin(), margin, '\n'); // a record begins where the wave does
        char *const into = room.data() + margin - before;
        const auto got = m_source.read(begin - qint64(before), {into, wanted});
        if (!got)
            return base::Failure(got.error());
        if (*got < qint64(before) + size)
            return base::Failure({.code = base::ErrorCode::FileChanged, .subject = m_source.path()});
        std::fill(into + *got, room.data() + room.size(), '\0');
        return {};
    }

    /// \return whether the block begins inside quotes; nothing when the work has failed elsewhere
    std::optional<bool> handOn(std::size_t block, bool odd)
    {
        std::unique_lock lock(m_mutex);
        m_counted.wait(lock, [&] { return m_known == block || m_error; });
        if (m_error)
            return {};
        const bool begins = block > 0 && m_odd[block - 1];
        m_odd[block] = begins != odd;
        ++m_known;
        m_counted.notify_all();
        return begins;
    }

    const Source &m_source;
    const base::Progress &m_progress;
    const PlainRules m_rules;
    const PlainKernel m_kernel;
    const qint64 m_begin;
    const qint64 m_end;
    const int m_blockBytes;
    std::vector<PlainBlock> m_blocks;

    std::mutex m_mutex;
    std::condition_variable m_counted;
    std::vector<char> m_odd; ///< whether the quotes up to the end of a block are odd in number
    std::size_t m_known = 0; ///< blocks of which that is known
    std::size_t m_next = 0;
    std::optional<base::Error> m_error;
};

/// Puts the blocks of a wave one behind the other: records across their borders are looked at here.
class Joiner
{
public:
    Joiner(const PlainRules &rules, Place begin, PlainStretch &stretch)
        : m_rules(rules)
        , m_begin(begin)
        , m_stretch(stretch)
    {
    }

    /// \return false when the block, or the record across its begin, is not plain
    bool add(qint64 offset, int size, const PlainBlock &block)
    {
        m_bytes += block.headBytes;
        m_delimiters += block.headDelimiters;
        if (!block.plain || m_bytes > limits::longCellBytes || m_delimiters >= m_rules.columns)
            return false;
        if (block.rows > 0) {
            const bool tooLong = m_lines + block.headLines > m_rules.mostLines;
            if (tooLong || (m_blank && block.headBlank) || m_delimiters != m_rules.columns - 1)
                return false;
            for (int one = 0; one < block.startCount; ++one) {
                const PlainBlock::Start &start = block.starts[one];
                m_stretch.places.push_back({.offset = offset + start.offset,
                                            .row = m_begin.row + start.row,
                                            .line = m_begin.line + start.line});
            }
            m_stretch.rows += block.rows;
            m_stretch.end = offset + size - block.tailBytes;
            m_stretch.line = m_begin.line + block.lines - block.tailLines;
            m_bytes = block.tailBytes;
            m_delimiters = block.tailDelimiters;
            m_lines = block.tailLines;
            m_blank = block.tailBlank;
        } else {
            m_lines += block.lines;
            m_blank = m_blank && block.headBlank;
        }
        m_begin.row += block.rows;
        m_begin.line += block.lines;
        return true;
    }

private:
    const PlainRules m_rules;
    Place m_begin; ///< rows and lines before the next block
    qint64 m_bytes = 0; ///< of the record that is open at its begin
    qint64 m_delimiters = 0;
    qint64 m_lines = 0;
    bool m_blank = true;
    PlainStretch &m_stretch;
};

int threadsFor(const PlainOptions &options)
{
    constexpr int most = 16; // more only wait for memory
    const auto cores = int(std::thread::hardware_concurrency());
    return std::clamp(options.threads > 0 ? options.threads : cores, 1, most);
}

} // namespace

base::Result<PlainStretch> scanPlain(const Source &source, const PlainRules &rules, Place from, qint64 end,
                                     base::Progress &progress, const PlainOptions &options)
{
    Q_ASSERT(options.blockBytes > 0 && options.blockBytes <= PlainBlock::mostBytes);
    const PlainKernel kernel = options.kernel ? *options.kernel : fastestPlainKernel();
    const int threads = threadsFor(options);
    PlainStretch stretch {.end = from.offset, .doubtEnd = end, .line = from.line, .places = {from}};
    std::vector<Room> rooms(std::size_t(threads), Room(std::size_t(options.blockBytes) + 3 * margin));
    qint64 mostBlocks = threads; // little is wasted where nothing is plain
    while (stretch.end < end) {
        const qint64 begin = stretch.end;
        const qint64 waveEnd = std::min(end, begin + mostBlocks * options.blockBytes);
        Wave wave(source, rules, kernel, begin, waveEnd, options, progress);
        if (const auto scanned = wave.run(rooms); !scanned)
            return base::Failure(scanned.error());
        Joiner joiner(rules, {.offset = begin, .row = from.row + stretch.rows, .line = stretch.line},
                      stretch);
        qint64 offset = begin;
        for (const PlainBlock &block : wave.blocks()) {
            const auto size = int(std::min(qint64(options.blockBytes), waveEnd - offset));
            if (!joiner.add(offset, size, block)) {
                stretch.doubtEnd = offset + size;
                return stretch;
            }
            offset += size;
        }
        const bool stuck = stretch.end == begin && mostBlocks >= options.waveBlocks;
        if (waveEnd == end || stuck) { // what is left has no end, or is longer than the longest wave
            stretch.doubtEnd = waveEnd;
            return stretch;
        }
        progress.count(from.row + stretch.rows);
        progress.report(stretch.end, source.size());
        mostBlocks = std::min(mostBlocks * 2, std::max<qint64>(options.waveBlocks, threads));
    }
    return stretch;
}

} // namespace csv
