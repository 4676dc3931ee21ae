// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/archive.h"

#include "csv/gzip.h"
#include "csv/limits.h"

#include <QStringList>

#include <algorithm>
#include <archive.h>
#include <archive_entry.h>
#include <array>
#include <cerrno>
#include <optional>
#include <vector>

namespace csv {

namespace {

constexpr std::size_t readBytes = 128 << 10;

enum class Packing : std::uint8_t { None, Gzip, Zip };

struct CloseArchive
{
    void operator()(struct archive *opened) const { archive_read_free(opened); }
};

using Archive = std::unique_ptr<struct archive, CloseArchive>;

/// What libarchive reads from; stays where it is while an archive is open.
struct Origin
{
    Source source;
    qint64 at = 0;
    std::vector<char> buffer = std::vector<char>(readBytes);
    std::optional<base::Error> failed = {};
};

la_ssize_t readOrigin(struct archive *opened, void *data, const void **bytes)
{
    auto &origin = *static_cast<Origin *>(data);
    const auto got = origin.source.read(origin.at, origin.buffer);
    if (!got) {
        origin.failed = got.error();
        archive_set_error(opened, EIO, "the file cannot be read");
        return -1;
    }
    origin.at += *got;
    *bytes = origin.buffer.data();
    return la_ssize_t(*got);
}

la_int64_t seekOrigin(struct archive *, void *data, la_int64_t offset, int whence)
{
    auto &origin = *static_cast<Origin *>(data);
    const qint64 from = whence == SEEK_CUR ? origin.at : whence == SEEK_END ? origin.source.size() : 0;
    origin.at = std::clamp<qint64>(from + offset, 0, origin.source.size());
    return origin.at;
}

la_int64_t skipOrigin(struct archive *, void *data, la_int64_t request)
{
    auto &origin = *static_cast<Origin *>(data);
    const qint64 before = origin.at;
    origin.at = std::min(origin.at + request, origin.source.size());
    return origin.at - before;
}

base::Result<Packing> packingOf(const Source &source)
{
    std::array<char, 4> first {};
    const auto got = source.read(0, first);
    if (!got)
        return base::Failure(got.error());
    const std::string_view bytes(first.data(), std::size_t(*got));
    if (bytes.starts_with("\x1F\x8B"))
        return Packing::Gzip;
    if (bytes == "PK\x05\x06") // a .zip without any entry
        return base::Failure({.code = base::ErrorCode::ArchiveWithoutText, .subject = source.path()});
    return bytes == "PK\x03\x04" ? Packing::Zip : Packing::None;
}

bool holdsText(const QString &name)
{
    const QString file = name.section(QLatin1Char('/'), -1);
    const bool hidden = file.startsWith(QLatin1Char('.')) || name.startsWith(QLatin1String("__MACOSX/"));
    return !hidden
        && (file.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive)
            || file.endsWith(QLatin1String(".tsv"), Qt::CaseInsensitive)
            || file.endsWith(QLatin1String(".txt"), Qt::CaseInsensitive));
}

QString nameOf(struct archive_entry *entry)
{
    if (const char *name = archive_entry_pathname_utf8(entry))
        return QString::fromUtf8(name);
    const char *name = archive_entry_pathname(entry);
    return name == nullptr ? QString() : QString::fromLatin1(name);
}

} // namespace

struct ByteStream::State
{
    explicit State(const Source &source)
        : origin {.source = source}
    {
    }

    base::Result<> openArchive();
    base::Result<bool> nextEntry();
    base::Result<QString> choose(const QString &wanted);
    base::Result<> goTo(const QString &wanted);
    base::Result<qint64> unpackEntry(std::span<char> into);
    base::Result<qint64> unpack(std::span<char> into);
    base::Failure failure() const;

    base::Failure error(base::ErrorCode code, const QString &detail = {}) const
    {
        return base::Failure({.code = code, .subject = origin.source.path(), .detail = detail});
    }

    Origin origin;
    Packing packing = Packing::None;
    std::optional<Gzip> gzip;
    Archive archive;
    struct archive_entry *current = nullptr;
    QString entry;
    qint64 unpacked = 0;
};

ByteStream::ByteStream(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}

ByteStream::ByteStream(ByteStream &&) noexcept = default;
ByteStream &ByteStream::operator=(ByteStream &&) noexcept = default;
ByteStream::~ByteStream() = default;

base::Failure ByteStream::State::failure() const
{
    if (origin.failed)
        return base::Failure(*origin.failed);
    return error(base::ErrorCode::ArchiveDamaged, QString::fromUtf8(archive_error_string(archive.get())));
}

base::Result<> ByteStream::State::openArchive()
{
    origin.at = 0;
    current = nullptr;
    archive.reset(archive_read_new());
    archive_read_support_format_zip_seekable(archive.get());
    archive_read_set_seek_callback(archive.get(), seekOrigin);
    archive_read_set_callback_data(archive.get(), &origin);
    archive_read_set_read_callback(archive.get(), readOrigin);
    archive_read_set_skip_callback(archive.get(), skipOrigin);
    if (archive_read_open1(archive.get()) != ARCHIVE_OK)
        return failure();
    return {};
}

/// \return false: there is no further one
base::Result<bool> ByteStream::State::nextEntry()
{
    const int got = archive_read_next_header(archive.get(), &current);
    if (got == ARCHIVE_EOF)
        return false;
    if (got != ARCHIVE_OK && got != ARCHIVE_WARN)
        return failure();
    return true;
}

/// Which text is meant.
base::Result<QString> ByteStream::State::choose(const QString &wanted)
{
    QStringList names;
    for (;;) {
        const auto more = nextEntry();
        if (!more)
            return base::Failure(more.error());
        if (!*more)
            break;
        const QString name = nameOf(current);
        if (archive_entry_filetype(current) == AE_IFREG
            && (holdsText(name) || (!wanted.isEmpty() && name == wanted)))
            names << name;
    }
    if (!wanted.isEmpty() && names.contains(wanted))
        return wanted;
    const QString list = names.join(QLatin1Char('\n'));
    if (!wanted.isEmpty())
        return base::Failure(
            {.code = base::ErrorCode::ArchiveEntryUnknown, .subject = wanted, .detail = list});
    if (names.isEmpty())
        return error(base::ErrorCode::ArchiveWithoutText);
    if (names.size() > 1)
        return base::Failure({.code = base::ErrorCode::ArchiveHasSeveral,
                              .number = names.size(),
                              .subject = origin.source.path(),
                              .detail = list});
    return names.constFirst();
}

base::Result<> ByteStream::State::goTo(const QString &wanted)
{
    for (;;) {
        const auto more = nextEntry();
        if (!more)
            return base::Failure(more.error());
        if (!*more)
            return error(base::ErrorCode::ArchiveDamaged);
        if (nameOf(current) == wanted && archive_entry_filetype(current) == AE_IFREG)
            break;
    }
    if (archive_entry_is_data_encrypted(current) > 0)
        return error(base::ErrorCode::ArchiveEncrypted);
    return {};
}

base::Result<ByteStream> ByteStream::open(const Source &source, const QString &entry)
{
    auto state = std::make_unique<State>(source);
    const auto packing = packingOf(source);
    if (!packing)
        return base::Failure(packing.error());
    state->packing = *packing;
    if (*packing == Packing::Gzip) {
        state->gzip.emplace(source);
    } else if (*packing == Packing::Zip) {
        if (const auto opened = state->openArchive(); !opened)
            return base::Failure(opened.error());
        const auto chosen = state->choose(entry);
        if (!chosen)
            return base::Failure(chosen.error());
        if (const auto opened = state->openArchive(); !opened)
            return base::Failure(opened.error());
        if (const auto there = state->goTo(*chosen); !there)
            return base::Failure(there.error());
        state->entry = *chosen;
    }
    return ByteStream(std::move(state));
}

bool ByteStream::isPacked() const
{
    return m_state->packing != Packing::None;
}

QString ByteStream::entry() const
{
    return m_state->entry;
}

qint64 ByteStream::position() const
{
    return m_state->gzip ? m_state->gzip->position() : m_state->origin.at;
}

/// Out of a .zip.
base::Result<qint64> ByteStream::State::unpackEntry(std::span<char> into)
{
    std::size_t done = 0;
    while (done < into.size()) {
        const la_ssize_t got = archive_read_data(archive.get(), into.data() + done, into.size() - done);
        if (got == 0)
            break;
        if (got < 0 && archive_read_has_encrypted_entries(archive.get()) > 0)
            return error(base::ErrorCode::ArchiveEncrypted);
        if (got < 0)
            return failure();
        done += std::size_t(got);
    }
    return qint64(done);
}

base::Result<qint64> ByteStream::State::unpack(std::span<char> into)
{
    auto got = gzip ? gzip->read(into) : unpackEntry(into);
    unpacked += got.value_or(0);
    if (unpacked > limits::unpackedBytes && unpacked / limits::unpackedRatio > origin.source.size())
        return base::Failure({.code = base::ErrorCode::ArchiveTooLarge,
                              .number = limits::unpackedRatio,
                              .subject = origin.source.path()});
    return got;
}

base::Result<qint64> ByteStream::read(std::span<char> into)
{
    if (isPacked())
        return m_state->unpack(into);
    const Source &source = m_state->origin.source;
    const qint64 wanted = std::min(qint64(into.size()), source.size() - m_state->origin.at);
    const auto got = source.read(m_state->origin.at, into.first(std::size_t(wanted)));
    if (!got)
        return got;
    if (*got < wanted)
        return m_state->error(base::ErrorCode::FileChanged);
    m_state->origin.at += *got;
    return got;
}

} // namespace csv
