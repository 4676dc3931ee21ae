// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace csv::limits {

inline constexpr qint64 cellBytes = qint64(64) << 20;
inline constexpr qint64 recordBytes = qint64(256) << 20;
inline constexpr int columns = 100'000;
inline constexpr qint64 blockBytes = 1 << 20;
inline constexpr qint64 sampleBytes = 1 << 20;
inline constexpr int sampleRows = 1000;

} // namespace csv::limits
