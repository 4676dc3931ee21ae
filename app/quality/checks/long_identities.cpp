// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quality/checks/long_identities.h"

#include "quality/checks/sent_columns.h"
#include "xdm/encoder.h"
#include "xdm/text.h"

#include <algorithm>

namespace quality {

namespace {

class LongIdentity : public RowCheck
{
public:
    explicit LongIdentity(const std::vector<int> &columns)
        : m_columns(columns)
    {
    }

    void look(const LookedRow &row, FindingSink &found) override
    {
        for (const int column : m_columns) {
            const std::string_view cell = xdm::trimmedCell(row.record.field(column));
            if (cell.size() <= std::size_t(xdm::limits::identityChars))
                continue;
            const auto characters
                = std::ranges::count_if(cell, [](char c) { return (std::uint8_t(c) & 0xC0) != 0x80; });
            if (characters > xdm::limits::identityChars)
                found.add(Rule::IdentityTooLong, column);
        }
    }

private:
    const std::vector<int> &m_columns;
};

class LongIdentities : public FileCheck
{
public:
    explicit LongIdentities(const CheckSubject &subject)
    {
        const auto isIdentity = [&subject](const SentColumn &column) {
            return std::ranges::find(subject.schema.identities, column.mapping->field, &xdm::Identity::path)
                != subject.schema.identities.end();
        };
        for (const SentColumn &column : sentColumns(subject, isIdentity))
            m_columns.push_back(column.column);
    }

    std::unique_ptr<RowCheck> rowCheck() const override { return std::make_unique<LongIdentity>(m_columns); }

private:
    std::vector<int> m_columns;
};

} // namespace

std::unique_ptr<FileCheck> makeLongIdentities(const CheckSubject &subject)
{
    return std::make_unique<LongIdentities>(subject);
}

} // namespace quality
