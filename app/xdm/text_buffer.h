// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <cstring>
#include <memory>
#include <string_view>

namespace xdm {

/// Bytes that are written at the end only. Keeps its memory when it is emptied, and its appends are inline: a
/// QByteArray takes a fifth of the encoder's time with calls for single characters.
class TextBuffer
{
public:
    void append(char c)
    {
        if (m_size == m_capacity)
            grow(1);
        m_bytes[m_size++] = c;
    }

    void append(std::string_view text)
    {
        if (m_capacity - m_size < text.size())
            grow(text.size());
        if (!text.empty())
            std::memcpy(m_bytes.get() + m_size, text.data(), text.size());
        m_size += text.size();
    }

    /// \param size  at most the present one
    void truncate(std::size_t size) { m_size = size; }

    std::size_t size() const { return m_size; }

    std::string_view view() const { return {m_bytes.get(), m_size}; }

private:
    void grow(std::size_t more)
    {
        const std::size_t capacity = std::max(m_size + more, m_capacity * 2 + 4096);
        auto bytes = std::make_unique<char[]>(capacity);
        if (m_size > 0)
            std::memcpy(bytes.get(), m_bytes.get(), m_size);
        m_bytes = std::move(bytes);
        m_capacity = capacity;
    }

    std::unique_ptr<char[]> m_bytes;
    std::size_t m_size = 0;
    std::size_t m_capacity = 0;
};

} // namespace xdm
