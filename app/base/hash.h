// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "base/progress.h"

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

namespace base {

/// SHA-256 through libcrypto, which uses the processor's own instructions (QCryptographicHash does not, and
/// reaches a tenth of the speed).
class Sha256
{
public:
    Sha256();
    Sha256(Sha256 &&) noexcept;
    Sha256 &operator=(Sha256 &&) noexcept;
    Q_DISABLE_COPY(Sha256)
    ~Sha256();

    void add(QByteArrayView bytes);

    /// 32 bytes; the object cannot be used afterwards.
    QByteArray finish();

    /// 64 lower-case hex digits.
    static QByteArray hexOf(QByteArrayView bytes);

private:
    struct Context;
    std::unique_ptr<Context> m_context;
};

/// 64 lower-case hex digits of a whole file, read in blocks. Progress is in bytes.
Result<QByteArray> sha256OfFile(const QString &path, Progress &progress);

} // namespace base
