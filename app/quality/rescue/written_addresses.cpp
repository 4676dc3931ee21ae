// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quality/rescue/written_addresses.h"

#include "xdm/email.h"
#include "xdm/text.h"
#include "xdm/words.h"

#include <algorithm>

namespace quality {

namespace {

constexpr std::size_t longestCell = 64 << 10; ///< bytes of a text that is looked through
constexpr std::size_t mostAddresses = 8;

bool isWide(char c)
{
    return static_cast<unsigned char>(c) >= 0x80;
}

/// What stands before the at sign in nearly all addresses; what else may stand there is rather punctuation.
bool isLocal(char c)
{
    return xdm::isDigit(c) || xdm::isAsciiLetter(c) || c == '.' || c == '_' || c == '-' || c == '+'
        || c == '\'' || isWide(c);
}

bool isDomain(char c)
{
    return xdm::isDigit(c) || xdm::isAsciiLetter(c) || c == '.' || c == '-' || isWide(c);
}

/// What may touch an address without being meant to belong to it.
bool isEdge(char c)
{
    constexpr std::string_view edges = " \t\r\n,;:<>()[]\"'|/!?.&";
    return edges.find(c) != std::string_view::npos;
}

bool isSame(std::string_view a, std::string_view b)
{
    return a.size() == b.size() && qstrnicmp(a.data(), b.data(), a.size()) == 0;
}

std::string_view without(std::string_view text, std::string_view edges)
{
    const std::size_t begin = text.find_first_not_of(edges);
    return begin == std::string_view::npos ? std::string_view()
                                           : text.substr(begin, text.find_last_not_of(edges) + 1 - begin);
}

} // namespace

void WrittenAddresses::look(std::string_view cell)
{
    m_form = Form::None;
    m_addresses.clear();
    m_name = {};
    m_unclear = false;
    if (cell.size() > longestCell || cell.find('@') == std::string_view::npos)
        return;
    m_cell = xdm::cleanEmail(cell, m_scratch);
    for (std::size_t at = m_cell.find('@'); at != std::string_view::npos; at = m_cell.find('@', at + 1))
        add(at);
    sayForm();
}

void WrittenAddresses::add(std::size_t at)
{
    std::size_t begin = at;
    while (begin > 0 && isLocal(m_cell[begin - 1]))
        --begin;
    std::size_t end = at + 1;
    while (end < m_cell.size() && isDomain(m_cell[end]))
        ++end;
    while (begin < at && (m_cell[begin] == '\'' || m_cell[begin] == '.'))
        ++begin;
    while (end > at && (m_cell[end - 1] == '.' || m_cell[end - 1] == '-'))
        --end;
    const std::string_view address = m_cell.substr(begin, end - begin);
    const bool free
        = (begin == 0 || isEdge(m_cell[begin - 1])) && (end == m_cell.size() || isEdge(m_cell[end]));
    if (!free || m_addresses.size() == mostAddresses || xdm::judgeEmail(address) != xdm::EmailVerdict::Good) {
        m_unclear = true;
        return;
    }
    if (std::ranges::none_of(m_addresses,
                             [address](std::string_view other) { return isSame(address, other); }))
        m_addresses.push_back(address);
}

void WrittenAddresses::sayForm()
{
    if (m_addresses.empty())
        return;
    m_form = Form::InText;
    if (m_addresses.size() > 1 || m_unclear)
        return;
    const std::string_view address = m_addresses.front();
    const auto begin = std::size_t(address.data() - m_cell.data());
    const std::string_view before = m_cell.substr(0, begin);
    const std::string_view behind = m_cell.substr(begin + address.size());
    constexpr std::string_view closing = " \t\r\n,;.>)]\"'";
    if (behind.find_first_not_of(closing) != std::string_view::npos)
        return;
    constexpr std::string_view mailto = "mailto:";
    constexpr std::string_view opening = " \t\r\n<([\"'";
    std::string_view start = without(before, opening);
    if (start.size() >= mailto.size() && isSame(start.substr(start.size() - mailto.size()), mailto))
        start = without(start.substr(0, start.size() - mailto.size()), opening);
    if (start.empty()) {
        m_form = Form::Alone;
    } else if (before.find('<') != std::string_view::npos
               && start.find_first_of(":@;") == std::string_view::npos) {
        m_form = Form::Named;
        m_name = without(start, " \t\"'");
    }
}

QStringList WrittenAddresses::otherWords() const
{
    QString text;
    std::size_t from = 0;
    for (const std::string_view address : m_addresses) {
        const auto begin = std::size_t(address.data() - m_cell.data());
        text += QString::fromUtf8(m_cell.data() + from, qsizetype(begin - from)) + u' ';
        from = begin + address.size();
    }
    text += QString::fromUtf8(m_cell.data() + from, qsizetype(m_cell.size() - from));
    return xdm::wordsOf(text);
}

} // namespace quality
