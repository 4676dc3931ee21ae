// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <chrono>

/// Bounds of the transport. Those of the platform itself name their source.
namespace platform::limits {

inline constexpr qint64 answerBytes = 8 * 1024 * 1024; ///< of JSON; more is not believed
inline constexpr qint64 headerBytes = 256 * 1024; ///< of an answer
inline constexpr int answerDepth = 64; ///< objects and arrays within each other
inline constexpr qint64 readAheadBytes
    = 1024 * 1024; ///< what waits between the network and who reads a stream
inline constexpr qint64 lineBytes = 1024 * 1024; ///< of one refused row; what goes beyond is not kept
inline constexpr int rowsPerPiece = 1'000;

inline constexpr int idleSockets = 4; ///< as many as parts may be on their way at once
inline constexpr std::chrono::seconds idleFor {20}; ///< less than servers keep them

inline constexpr std::chrono::seconds anyAddress {3}; ///< to connect; then IPv4 alone
inline constexpr std::chrono::seconds silence {60}; ///< nothing comes or goes, connecting included
inline constexpr std::chrono::seconds smallCall {120};
inline constexpr std::chrono::seconds transferBase {60};
inline constexpr qint64 transferBytesPerSecond = 50'000; ///< the slowest line that is waited for

inline constexpr int tries = 8; ///< of one call
inline constexpr std::chrono::minutes patience {
    15}; ///< for one call, and the longest wait that a server may ask for
inline constexpr std::chrono::seconds longestJitter {60};
inline constexpr int budget = 100; ///< of all retries together
inline constexpr int retryCost = 5;
inline constexpr int timeOutCost = 10;

/// Catalog and Data Access refuse larger pages (Adobe's OpenAPI descriptions catalog.yaml and
/// data-access.yaml, read 2026-11-23).
inline constexpr int pageEntries = 100;

} // namespace platform::limits
