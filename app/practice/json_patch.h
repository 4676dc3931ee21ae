// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace practice {

/// Applies a JSON Patch (RFC 6902) of the operations add, replace and remove, where the path leads through
/// objects only. Nothing when an operation cannot be applied.
std::optional<QJsonObject> patched(QJsonObject object, const QJsonArray &operations);

} // namespace practice
