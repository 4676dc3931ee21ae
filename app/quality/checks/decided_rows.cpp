// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quality/checks/decided_rows.h"

#include <optional>

namespace quality {

namespace {

std::optional<Rule> ruleOf(const RowStates &states, qint64 row)
{
    switch (states.at(row)) {
    case RowState::MissingEmail:
        return Rule::MissingEmail;
    case RowState::InvalidEmail:
        return Rule::InvalidEmail;
    case RowState::DuplicateEmail:
        return duplicateRule(states.spellingAt(row));
    case RowState::RequiredMissing:
        return Rule::RequiredMissing;
    case RowState::TooLarge:
        return Rule::TooLarge;
    case RowState::Sent:
    case RowState::Joined:
    case RowState::ByUser:
    case RowState::PersonLeftOut:
    case RowState::Orphan:
        return {};
    }
    Q_UNREACHABLE();
}

class DecidedRow : public RowCheck
{
public:
    explicit DecidedRow(const CheckSubject &subject)
        : m_subject(subject)
    {
    }

    void look(const LookedRow &row, FindingSink &found) override
    {
        const auto rule = ruleOf(m_subject.states, row.record.row);
        if (!rule)
            return;
        switch (*rule) {
        case Rule::RequiredMissing:
        case Rule::TooLarge:
            found.add(*rule, -1);
            return;
        default:
            found.add(*rule, m_subject.emailColumn, row.email);
        }
    }

private:
    const CheckSubject &m_subject;
};

class DecidedRows : public FileCheck
{
public:
    explicit DecidedRows(const CheckSubject &subject)
        : m_subject(subject)
    {
    }

    std::unique_ptr<RowCheck> rowCheck() const override { return std::make_unique<DecidedRow>(m_subject); }

private:
    CheckSubject m_subject;
};

} // namespace

std::unique_ptr<FileCheck> makeDecidedRows(const CheckSubject &subject)
{
    return std::make_unique<DecidedRows>(subject);
}

} // namespace quality
