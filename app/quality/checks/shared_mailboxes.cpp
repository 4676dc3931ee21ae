// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quality/checks/shared_mailboxes.h"

#include "quality/checks/case_fold.h"
#include "xdm/mailboxes.h"
#include "xdm/words.h"

namespace quality {

namespace {

constexpr std::size_t countedAddresses = 50'000; ///< of each stretch; the ones that come later are not found
constexpr qint64 severalPeople = 3;
constexpr qint64 severalStandIns = 2;

using Counts = xdm::WordMap<qint64>;

/// Gives the address where it is not one person's, in small letters.
class Reader
{
public:
    std::string_view read(const LookedRow &row)
    {
        if (row.verdict != xdm::EmailVerdict::Good)
            return {};
        const std::string_view address = foldCase(row.email, m_scratch);
        kind = xdm::mailboxOf(address);
        return kind == xdm::Mailbox::Own ? std::string_view() : address;
    }

    xdm::Mailbox kind = xdm::Mailbox::Own;

private:
    QByteArray m_scratch;
};

class MailboxLesson : public Lesson
{
public:
    void look(const LookedRow &row) override
    {
        const std::string_view address = m_reader.read(row);
        if (address.empty())
            return;
        if (const auto known = counts.find(address); known != counts.end())
            ++known->second;
        else if (counts.size() < countedAddresses)
            counts.emplace(address, 1);
    }

    Counts counts;

private:
    Reader m_reader;
};

class MailboxRow : public RowCheck
{
public:
    MailboxRow(const Counts &counts, int emailColumn)
        : m_counts(counts)
        , m_emailColumn(emailColumn)
    {
    }

    void look(const LookedRow &row, FindingSink &found) override
    {
        const std::string_view address = m_reader.read(row);
        if (address.empty())
            return;
        const qint64 several = m_reader.kind == xdm::Mailbox::Shared ? severalPeople : severalStandIns;
        if (const auto known = m_counts.find(address); known != m_counts.end() && known->second >= several)
            found.add(Rule::SharedMailbox, m_emailColumn, address);
    }

private:
    const Counts &m_counts;
    int m_emailColumn;
    Reader m_reader;
};

class SharedMailboxes : public FileCheck
{
public:
    explicit SharedMailboxes(const CheckSubject &subject)
        : m_emailColumn(subject.emailColumn)
    {
    }

    std::unique_ptr<Lesson> lesson(const base::Progress &) override
    {
        return std::make_unique<MailboxLesson>();
    }

    base::Result<> learn(std::vector<std::unique_ptr<Lesson>> lessons) override
    {
        for (const auto &lesson : lessons) {
            for (const auto &[address, count] : static_cast<const MailboxLesson &>(*lesson).counts)
                m_counts[address] += count;
        }
        std::erase_if(m_counts, [](const auto &address) { return address.second < severalStandIns; });
        return {};
    }

    std::unique_ptr<RowCheck> rowCheck() const override
    {
        return std::make_unique<MailboxRow>(m_counts, m_emailColumn);
    }

private:
    int m_emailColumn;
    Counts m_counts;
};

} // namespace

std::unique_ptr<FileCheck> makeSharedMailboxes(const CheckSubject &subject)
{
    return std::make_unique<SharedMailboxes>(subject);
}

} // namespace quality
