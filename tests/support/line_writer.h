// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <cstdint>
#include <string_view>

QT_BEGIN_NAMESPACE
class QIODevice;
QT_END_NAMESPACE

namespace support {

enum class Quoting : std::uint8_t {
    Needed, ///< delimiter, quote, line break
    Blanks, ///< blanks and tabs, too: what PHP writes
    All,
};

/// Writes records of CSV in large pieces.
class LineWriter
{
public:
    LineWriter(QIODevice &out, char delimiter, bool crlf, Quoting quoting);

    LineWriter &field(std::string_view text);

    LineWriter &field(const char *text) { return field(std::string_view(text)); }

    LineWriter &field(const QByteArray &text)
    {
        return field(std::string_view(text.constData(), std::size_t(text.size())));
    }

    LineWriter &number(qint64 value) { return field(QByteArray::number(value)); }

    /// As Commerce does: a blank before a leading =, + or -, against formulas.
    LineWriter &guarded(std::string_view text);

    LineWriter &empty(int fields);
    void raw(std::string_view text);
    void endRecord();

    /// Writes what is left. \return all bytes written, or -1 when the device did not take them
    qint64 finish();

private:
    void flush();

    QIODevice &m_out;
    QByteArray m_pending;
    qint64 m_bytes = 0;
    char m_delimiter;
    bool m_crlf;
    Quoting m_quoting;
    bool m_first = true;
    bool m_failed = false;
};

} // namespace support
