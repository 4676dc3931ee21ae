// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/transcoding.h"

#include "base/private_file.h"
#include "csv/archive.h"
#include "csv/limits.h"

#include <QDir>
#include <QFile>

#include <sys/mman.h>
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <unistd.h>

namespace csv {

namespace {

constexpr std::size_t blockBytes = 256 << 10;
constexpr qint64 lookAtDiskEvery = qint64(16) << 20;
constexpr std::size_t tellingOfBlock = 2 << 10;
constexpr std::size_t tellingBlocks = 128;

/// A file without a name, open for reading and writing; closed at the end unless it was handed on.
class NamelessFile
{
public:
    NamelessFile(int fd, QString folder)
        : m_fd(fd)
        , m_folder(std::move(folder))
    {
    }

    Q_DISABLE_COPY_MOVE(NamelessFile)

    ~NamelessFile()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }

    base::Result<> write(std::string_view text);

    int release() { return std::exchange(m_fd, -1); }

    qint64 size() const { return m_size; }

private:
    int m_fd;
    QString m_folder;
    qint64 m_size = 0;
    qint64 m_looked = 0;
};

base::Result<> NamelessFile::write(std::string_view text)
{
    while (!text.empty()) {
        const ssize_t put = ::write(m_fd, text.data(), text.size());
        if (put < 0 && errno == EINTR)
            continue;
        if (put < 0)
            return base::Failure(base::storageError(m_folder, errno));
        text.remove_prefix(std::size_t(put));
        m_size += put;
    }
    if (m_size < m_looked + lookAtDiskEvery)
        return {};
    m_looked = m_size;
    return base::leaveDiskRoom(m_fd, m_folder);
}

base::Result<int> openNameless(const QString &folder)
{
    if (const auto made = base::makePrivateFolder(folder); !made)
        return base::Failure(made.error());
    const QByteArray name = QFile::encodeName(folder);
    int fd = ::open(name.constData(), O_TMPFILE | O_RDWR | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (fd < 0 && (errno == EOPNOTSUPP || errno == EISDIR || errno == ENOENT || errno == EINVAL)) {
        // Not every file system has files without a name: there it loses its name at once.
        QByteArray pattern = name + "/text-XXXXXX";
        fd = ::mkostemp(pattern.data(), O_CLOEXEC);
        if (fd >= 0)
            ::unlink(pattern.constData());
    }
    if (fd < 0)
        return base::Failure(base::storageError(folder, errno));
    return fd;
}

base::Error cancelled(const TextOrigin &origin)
{
    return {.code = base::ErrorCode::Cancelled, .subject = origin.source.path()};
}

Utf8Text settled(const TextOrigin &origin, NamelessFile &file, const Transcoder &transcoder, bool whole)
{
    const qint64 size = file.size();
    return {.text = origin.source.withText(file.release(), size),
            .whole = whole,
            .invalid = transcoder.invalid(),
            .invalidCount = transcoder.invalidCount()};
}

/// Hands every block of the text to \a take, with a flag for the last one.
template <class Take>
base::Result<> forEachBlock(const TextOrigin &origin, base::Progress &progress, Take take)
{
    auto stream = ByteStream::open(origin.source, origin.entry);
    if (!stream)
        return base::Failure(stream.error());
    std::vector<char> block(blockBytes);
    for (bool last = false; !last;) {
        if (progress.isCancelled())
            return base::Failure(cancelled(origin));
        const auto got = stream->read(block);
        if (!got)
            return base::Failure(got.error());
        last = *got < qint64(block.size());
        const base::Result<> taken = take(std::span<const char>(block.data(), std::size_t(*got)), last);
        if (!taken)
            return taken;
        progress.report(stream->position(), origin.source.size());
    }
    return {};
}

/// The first lines of the block that have bytes beyond ASCII.
std::vector<char> tellingOf(std::span<const char> block)
{
    std::vector<char> lines;
    const auto beyond = [](char c) { return std::uint8_t(c) >= 0x80; };
    const auto isEnd = [](char c) { return c == '\n' || c == '\r'; };
    for (auto at = std::find_if(block.begin(), block.end(), beyond);
         at != block.end() && lines.size() < tellingOfBlock; at = std::find_if(at, block.end(), beyond)) {
        auto begin = at;
        while (begin != block.begin() && !isEnd(*(begin - 1))
               && at - begin < std::ptrdiff_t(tellingOfBlock) / 8)
            --begin;
        auto end = std::find_if(at, block.end(), isEnd);
        end = std::min(end, begin + std::min<std::ptrdiff_t>(end - begin, std::ptrdiff_t(tellingOfBlock)));
        lines.insert(lines.end(), begin, end);
        lines.push_back('\n');
        at = end;
    }
    return lines;
}

} // namespace

base::Result<Utf8Text> utf8OfSample(const TextOrigin &origin, std::span<const char> bytes, bool whole)
{
    Transcoder transcoder(origin.encoding);
    std::string text;
    transcoder.add(bytes, whole, text);
    if (!whole) {
        if (const std::size_t lineEnd = text.find_last_of("\n\r");
            lineEnd != std::string::npos && lineEnd > 0)
            text.resize(lineEnd + 1);
    }
    NamelessFile file(::memfd_create("text", MFD_CLOEXEC), origin.source.path());
    if (const auto written = file.write(text); !written)
        return base::Failure(written.error());
    return settled(origin, file, transcoder, whole);
}

base::Result<Utf8Text> utf8Copy(const TextOrigin &origin, base::Progress &progress)
{
    const QString folder = origin.workFolder.isEmpty() ? QDir::tempPath() : origin.workFolder;
    const auto fd = openNameless(folder);
    if (!fd)
        return base::Failure(fd.error());
    NamelessFile file(*fd, folder);
    Transcoder transcoder(origin.encoding);
    std::string text;
    const auto done = forEachBlock(origin, progress, [&](std::span<const char> block, bool last) {
        text.clear();
        transcoder.add(block, last, text);
        return file.write(text);
    });
    if (!done)
        return base::Failure(done.error());
    return settled(origin, file, transcoder, true);
}

base::Result<std::vector<char>> tellingLines(const TextOrigin &origin, base::Progress &progress)
{
    std::vector<std::vector<char>> kept;
    std::size_t stride = 1;
    std::size_t telling = 0; // blocks that had any
    const auto done
        = forEachBlock(origin, progress, [&](std::span<const char> block, bool) -> base::Result<> {
              auto lines = tellingOf(block);
              if (lines.empty() || telling++ % stride != 0)
                  return {};
              kept.push_back(std::move(lines));
              if (kept.size()
                  == tellingBlocks) { // every second one goes: those kept are from all over the text
                  for (std::size_t i = 0; i < tellingBlocks / 2; ++i)
                      kept[i] = std::move(kept[i * 2]);
                  kept.resize(tellingBlocks / 2);
                  stride *= 2;
              }
              return {};
          });
    if (!done)
        return base::Failure(done.error());
    std::vector<char> all;
    for (const auto &lines : kept)
        all.insert(all.end(), lines.begin(), lines.end());
    return all;
}

} // namespace csv
