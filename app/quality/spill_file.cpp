// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quality/spill_file.h"

#include "base/private_file.h"

#include <QFile>

#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <unistd.h>
#include <utility>

namespace quality {

namespace {

constexpr qint64 lookAtDiskEvery = 16 << 20;

} // namespace

base::Result<SpillFile> SpillFile::make(const QString &folder)
{
    if (const auto made = base::makePrivateFolder(folder); !made)
        return base::Failure(made.error());
    QByteArray path = QFile::encodeName(folder + QStringLiteral("/profile-uploader-XXXXXX"));
    const int handle = ::mkostemp(path.data(), O_CLOEXEC);
    if (handle < 0)
        return base::Failure(base::storageError(folder, errno));
    if (::unlink(path.constData()) != 0) {
        const int why = errno;
        ::close(handle);
        return base::Failure(base::storageError(folder, why));
    }
    return SpillFile(handle, folder);
}

SpillFile::SpillFile(int handle, QString folder)
    : m_handle(handle)
    , m_folder(std::move(folder))
{
}

SpillFile::SpillFile(SpillFile &&other) noexcept
    : m_handle(std::exchange(other.m_handle, -1))
    , m_folder(std::move(other.m_folder))
    , m_size(other.m_size)
    , m_looked(other.m_looked)
{
}

SpillFile &SpillFile::operator=(SpillFile &&other) noexcept
{
    std::swap(m_handle, other.m_handle);
    std::swap(m_folder, other.m_folder);
    std::swap(m_size, other.m_size);
    std::swap(m_looked, other.m_looked);
    return *this;
}

SpillFile::~SpillFile()
{
    if (m_handle >= 0)
        ::close(m_handle);
}

base::Result<> SpillFile::append(std::span<const std::byte> bytes)
{
    while (!bytes.empty()) {
        const ssize_t put = ::pwrite(m_handle, bytes.data(), bytes.size(), m_size);
        if (put < 0 && errno == EINTR)
            continue;
        if (put < 0)
            return base::Failure(base::storageError(m_folder, errno));
        m_size += put;
        bytes = bytes.subspan(std::size_t(put));
    }
    if (m_size < m_looked + lookAtDiskEvery)
        return {};
    m_looked = m_size;
    return base::leaveDiskRoom(m_handle, m_folder);
}

base::Result<> SpillFile::read(qint64 offset, std::span<std::byte> into) const
{
    while (!into.empty()) {
        const ssize_t got = ::pread(m_handle, into.data(), into.size(), offset);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return base::Failure(base::storageError(m_folder, got < 0 ? errno : EIO));
        offset += got;
        into = into.subspan(std::size_t(got));
    }
    return {};
}

} // namespace quality
