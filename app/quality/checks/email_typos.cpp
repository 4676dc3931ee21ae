// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quality/checks/email_typos.h"

#include "quality/checks/case_fold.h"
#include "quality/checks/domain_mender.h"
#include "xdm/text.h"

#include <optional>

namespace quality {

namespace {

constexpr std::size_t countedDomains = 50'000; ///< of each stretch; the ones that come later count as rare
constexpr std::size_t rememberedDomains = 20'000;

/// What stands behind the first at sign, in small letters; empty where nothing can be said of it.
std::string_view domainOf(std::string_view email, QByteArray &scratch)
{
    const std::size_t at = email.find('@');
    if (at == std::string_view::npos || at == 0)
        return {};
    const std::string_view domain = email.substr(at + 1);
    return xdm::isAscii(domain) ? foldCase(domain, scratch) : std::string_view();
}

class DomainLesson : public Lesson
{
public:
    void look(const LookedRow &row) override
    {
        if (row.verdict != xdm::EmailVerdict::Good)
            return;
        const std::string_view domain = domainOf(row.email, m_scratch);
        if (domain.empty())
            return;
        if (const auto known = counts.find(domain); known != counts.end())
            ++known->second;
        else if (counts.size() < countedDomains)
            counts.emplace(domain, 1);
    }

    DomainCounts counts;

private:
    QByteArray m_scratch;
};

class TypoRow : public RowCheck
{
public:
    TypoRow(const DomainMender &mender, int emailColumn)
        : m_mender(mender)
        , m_emailColumn(emailColumn)
    {
    }

    void look(const LookedRow &row, FindingSink &found) override
    {
        const std::string_view domain = domainOf(row.email, m_scratch);
        if (domain.empty())
            return;
        const std::string &better = betterThan(domain);
        if (better.empty())
            return;
        m_address.assign(row.email, 0, row.email.find('@') + 1);
        m_address += better;
        if (xdm::judgeEmail(m_address) == xdm::EmailVerdict::Good)
            found.add(Rule::EmailTypo, m_emailColumn, domain, better);
    }

private:
    const std::string &betterThan(std::string_view domain)
    {
        if (const auto known = m_better.find(domain); known != m_better.end())
            return known->second;
        if (m_better.size() >= rememberedDomains)
            m_better.clear();
        return m_better.emplace(domain, m_mender.mended(domain)).first->second;
    }

    const DomainMender &m_mender;
    int m_emailColumn;
    QByteArray m_scratch;
    std::string m_address;
    xdm::WordMap<std::string> m_better;
};

class EmailTypos : public FileCheck
{
public:
    explicit EmailTypos(const CheckSubject &subject)
        : m_emailColumn(subject.emailColumn)
    {
    }

    std::unique_ptr<Lesson> lesson(const base::Progress &) override
    {
        return std::make_unique<DomainLesson>();
    }

    base::Result<> learn(std::vector<std::unique_ptr<Lesson>> lessons) override
    {
        DomainCounts all;
        for (const auto &lesson : lessons) {
            for (const auto &[domain, count] : static_cast<const DomainLesson &>(*lesson).counts)
                all[domain] += count;
        }
        m_mender.emplace(std::move(all));
        return {};
    }

    std::unique_ptr<RowCheck> rowCheck() const override
    {
        return std::make_unique<TypoRow>(*m_mender, m_emailColumn);
    }

private:
    int m_emailColumn;
    std::optional<DomainMender> m_mender;
};

} // namespace

std::unique_ptr<FileCheck> makeEmailTypos(const CheckSubject &subject)
{
    return std::make_unique<EmailTypos>(subject);
}

} // namespace quality
