// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <span>
#include <string_view>

namespace xdm {

/// Whether the words of the header name a password, hash, token, key or payment card.
bool isSecretHeader(const QString &header);

/// Whether the words of the header name a national identity number, a bank account or a kind of data that the
/// law holds to be sensitive.
bool isSensitiveHeader(const QString &header);

/// Whether most of the values are password hashes, digests, tokens of services, numbers of payment cards or
/// bank accounts (IBAN). Digests are let pass under a header that names a key. \param texts  filled cells
bool holdSecrets(const QString &header, std::span<const std::string_view> texts);

/// Whether most of the values are national identity numbers.
bool holdSensitive(std::span<const std::string_view> texts);

} // namespace xdm
