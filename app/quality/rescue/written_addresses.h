// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringList>

#include <string_view>
#include <vector>

namespace quality {

/// The addresses that stand in a cell, whatever stands around them. Has scratch memory: one per thread.
class WrittenAddresses
{
public:
    enum class Form : std::uint8_t {
        None, ///< no good address
        Alone, ///< nothing but one address: also "mailto:a@example.com", "<a@example.com>", "a@example.com;"
        Named, ///< one address behind a name: "Ann <a@example.com>"
        InText, ///< one or several in a text
    };

    /// Looks at another cell, which must stay as long as its views are used.
    void look(std::string_view cell);

    Form form() const { return m_form; }

    /// Good ones, each once.
    const std::vector<std::string_view> &all() const { return m_addresses; }

    /// The name of Named, without quotes.
    std::string_view name() const { return m_name; }

    /// The words that stand in the cell beside its addresses, folded.
    QStringList otherWords() const;

private:
    void add(std::size_t at);
    void sayForm();

    Form m_form = Form::None;
    std::string_view m_cell;
    std::vector<std::string_view> m_addresses;
    std::string_view m_name;
    bool m_unclear = false; ///< something that is nearly an address stands there, too
    QByteArray m_scratch;
};

} // namespace quality
