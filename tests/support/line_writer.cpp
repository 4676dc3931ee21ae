// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/line_writer.h"

#include <QIODevice>

#include <algorithm>

namespace support {

namespace {

constexpr qsizetype flushBytes = 1 << 20;

} // namespace

LineWriter::LineWriter(QIODevice &out, char delimiter, bool crlf, Quoting quoting)
    : m_out(out)
    , m_delimiter(delimiter)
    , m_crlf(crlf)
    , m_quoting(quoting)
{
    m_pending.reserve(flushBytes + flushBytes / 4);
}

LineWriter &LineWriter::field(std::string_view text)
{
    if (!m_first)
        m_pending += m_delimiter;
    m_first = false;
    const bool quoted = m_quoting == Quoting::All || std::ranges::any_of(text, [this](char c) {
                            return c == m_delimiter || c == '"' || c == '\n' || c == '\r'
                                || (m_quoting == Quoting::Blanks && (c == ' ' || c == '\t'));
                        });
    if (!quoted) {
        raw(text);
        return *this;
    }
    m_pending += '"';
    for (const char c : text) {
        if (c == '"')
            m_pending += '"';
        m_pending += c;
    }
    m_pending += '"';
    return *this;
}

LineWriter &LineWriter::guarded(std::string_view text)
{
    if (text.empty() || std::string_view("=+-").find(text.front()) == std::string_view::npos)
        return field(text);
    return field(' ' + QByteArray(text.data(), qsizetype(text.size())));
}

LineWriter &LineWriter::empty(int fields)
{
    for (int i = 0; i < fields; ++i)
        field(std::string_view());
    return *this;
}

void LineWriter::raw(std::string_view text)
{
    m_pending.append(text.data(), qsizetype(text.size()));
}

void LineWriter::endRecord()
{
    m_pending += m_crlf ? "\r\n" : "\n";
    m_first = true;
    if (m_pending.size() >= flushBytes)
        flush();
}

void LineWriter::flush()
{
    m_failed = m_out.write(m_pending) != m_pending.size() || m_failed;
    m_bytes += m_pending.size();
    m_pending.resize(0);
}

qint64 LineWriter::finish()
{
    flush();
    return m_failed ? -1 : m_bytes;
}

} // namespace support
