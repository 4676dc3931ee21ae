// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QFile>

#include <optional>

namespace practice {

/// A line of a file, without its line feed.
struct Line
{
    QByteArrayView bytes; ///< valid until the next one is read
    qint64 number = 0; ///< from 1
    qint64 offset = 0; ///< of its first byte
};

/// Reads a file line by line in blocks; memory grows with the longest line only.
class LineReader
{
public:
    explicit LineReader(const QString &path);

    bool isOpen() const { return m_file.isOpen(); }

    /// Nothing at the end of the file, or where it cannot be read any more.
    std::optional<Line> next();

private:
    QFile m_file;
    QByteArray m_block;
    qsizetype m_at = 0; ///< in the block
    qint64 m_offset = 0; ///< of m_at in the file
    qint64 m_number = 0;
    bool m_end = false;
};

} // namespace practice
