// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDebug>

namespace base {

/// A credential or token. Prints as "***", compares in constant time, and its bytes are overwritten when the
/// last copy goes. Copies share their bytes.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArray bytes);
    Secret(const Secret &) = default;
    Secret(Secret &&) noexcept = default;
    Secret &operator=(const Secret &other);
    Secret &operator=(Secret &&other) noexcept;
    ~Secret();

    bool isEmpty() const { return m_bytes.isEmpty(); }

    /// The bytes themselves, for the one place that sends or keeps them.
    const QByteArray &reveal() const { return m_bytes; }

    friend bool operator==(const Secret &a, const Secret &b);

private:
    void wipe();

    QByteArray m_bytes;
};

QDebug operator<<(QDebug debug, const Secret &secret);

} // namespace base
