// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/hash.h"

#include <QFile>

#include <openssl/evp.h>

namespace base {

struct Sha256::Context
{
    EVP_MD_CTX *md = EVP_MD_CTX_new();

    Context() { EVP_DigestInit_ex(md, EVP_sha256(), nullptr); }

    ~Context() { EVP_MD_CTX_free(md); }

    Q_DISABLE_COPY_MOVE(Context)
};

Sha256::Sha256()
    : m_context(std::make_unique<Context>())
{
}

Sha256::Sha256(Sha256 &&) noexcept = default;
Sha256 &Sha256::operator=(Sha256 &&) noexcept = default;
Sha256::~Sha256() = default;

void Sha256::add(QByteArrayView bytes)
{
    EVP_DigestUpdate(m_context->md, bytes.data(), static_cast<std::size_t>(bytes.size()));
}

QByteArray Sha256::finish()
{
    QByteArray digest(32, Qt::Uninitialized);
    unsigned int size = 0;
    EVP_DigestFinal_ex(m_context->md, reinterpret_cast<unsigned char *>(digest.data()), &size);
    return digest;
}

QByteArray Sha256::hexOf(QByteArrayView bytes)
{
    Sha256 hash;
    hash.add(bytes);
    return hash.finish().toHex();
}

Result<QByteArray> sha256OfFile(const QString &path, Progress &progress)
{
    constexpr qint64 blockBytes = 1 << 20;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Failure({.code = file.exists() ? ErrorCode::FileUnreadable : ErrorCode::FileNotFound,
                        .subject = path,
                        .detail = file.errorString()});
    Sha256 hash;
    QByteArray block(blockBytes, Qt::Uninitialized);
    const qint64 total = file.size();
    qint64 done = 0;
    for (;;) {
        if (progress.isCancelled())
            return Failure({.code = ErrorCode::Cancelled});
        const qint64 got = file.read(block.data(), blockBytes);
        if (got < 0)
            return Failure(
                {.code = ErrorCode::FileUnreadable, .subject = path, .detail = file.errorString()});
        if (got == 0)
            return hash.finish().toHex();
        hash.add(QByteArrayView(block.constData(), got));
        done += got;
        progress.report(done, total);
    }
}

} // namespace base
