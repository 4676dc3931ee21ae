// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/line_reader.h"

namespace practice {

namespace {

constexpr qint64 blockBytes = 1 << 20;

} // namespace

LineReader::LineReader(const QString &path)
    : m_file(path)
{
    m_end = !m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

std::optional<Line> LineReader::next()
{
    qsizetype feed = m_block.indexOf('\n', m_at);
    while (feed < 0 && !m_end) {
        const qsizetype searched = m_block.size() - m_at;
        const QByteArray more = m_file.read(blockBytes);
        m_end = more.isEmpty();
        m_block = m_block.mid(m_at) + more;
        m_at = 0;
        feed = m_block.indexOf('\n', searched);
    }
    if (feed < 0 && m_at == m_block.size())
        return std::nullopt;
    const qsizetype end = feed < 0 ? m_block.size() : feed;
    const Line line {QByteArrayView(m_block).sliced(m_at, end - m_at), ++m_number, m_offset};
    const qsizetype past = feed < 0 ? end : end + 1;
    m_offset += past - m_at;
    m_at = past;
    return line;
}

} // namespace practice
