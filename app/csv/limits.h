// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace csv::limits {

inline constexpr qint64 cellBytes = qint64(64) << 20;
inline constexpr qint64 longCellBytes = 1 << 20; ///< no value of a customer is so long: it is told
inline constexpr qint64 recordBytes = qint64(256) << 20;
inline constexpr int columns = 100'000;
inline constexpr qint64 blockBytes = 1 << 20;
inline constexpr qint64 sampleBytes = 1 << 20;
inline constexpr int sampleRows = 1000;

/// What a thread reads of a table at a time: soon done, so that none waits long for the last.
inline constexpr qint64 stretchBytes = qint64(4) << 20;

/// Places with bytes that are no text, of which each is told; of the others only how many there are.
inline constexpr qint64 invalidPlaces = 10'000;

/// An archive is stopped when it has given more than so many bytes and so many times its own size: tables of
/// customers pack ten times as small, twenty at best.
inline constexpr qint64 unpackedBytes = qint64(256) << 20;
inline constexpr qint64 unpackedRatio = 200;

/// A record of more lines may have swallowed others, so that it is looked at.
inline constexpr int plainLines = 3;

} // namespace csv::limits
