// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quality/find_problems.h"

#include "base/parallel.h"
#include "quality/column_pass.h"
#include "quality/finding_tally.h"

#include <algorithm>

namespace quality {

namespace {

LookedRow lookedAt(const csv::RecordView &record, OwnEmail &email)
{
    email.look(record);
    return {.record = record, .email = email.clean(), .verdict = email.verdict()};
}

/// The stretches of one table, each looked at in a thread of its own.
class Stretches
{
public:
    Stretches(const table::Table &table, int emailColumn, base::Progress &progress)
        : m_table(table)
        , m_sections(sectionsOf(table))
        , m_emailColumn(emailColumn)
        , m_progress(progress, 0, 2 * table.rows())
    {
    }

    qint64 count() const { return qint64(m_sections.size()) - 1; }

    base::Result<> lookAt(const std::function<std::function<void(const LookedRow &)>(qint64 stretch)> &begin)
    {
        return base::inParallel(count(), base::workersFor(count()), [&](int, qint64 stretch) {
            OwnEmail email(m_emailColumn);
            const auto look = begin(stretch);
            return lookAtRows(
                m_table, m_sections[std::size_t(stretch)], m_sections[std::size_t(stretch) + 1], m_progress,
                [&email, &look](const csv::RecordView &record) { look(lookedAt(record, email)); });
        });
    }

private:
    const table::Table &m_table;
    std::vector<qint64> m_sections;
    int m_emailColumn;
    base::SharedProgress m_progress;
};

using Checks = std::vector<std::unique_ptr<FileCheck>>;
using Lessons = std::vector<std::unique_ptr<Lesson>>;

base::Result<> learn(Stretches &stretches, const Checks &checks, const base::Progress &progress)
{
    std::vector<Lessons> lessons(checks.size()); // of each check, in the order of the stretches
    for (std::size_t check = 0; check < checks.size(); ++check) {
        for (qint64 stretch = 0; stretch < stretches.count(); ++stretch) {
            auto lesson = checks[check]->lesson(progress);
            if (!lesson)
                break;
            lessons[check].push_back(std::move(lesson));
        }
    }
    const auto looked = stretches.lookAt([&lessons](qint64 stretch) {
        std::vector<Lesson *> own;
        for (const Lessons &of : lessons) {
            if (!of.empty())
                own.push_back(of[std::size_t(stretch)].get());
        }
        return [own](const LookedRow &row) {
            for (Lesson *lesson : own)
                lesson->look(row);
        };
    });
    if (!looked)
        return looked;
    for (std::size_t check = 0; check < checks.size(); ++check) {
        if (lessons[check].empty())
            continue;
        if (auto learned = checks[check]->learn(std::move(lessons[check])); !learned)
            return learned;
    }
    return {};
}

base::Result<Findings> judge(Stretches &stretches, const Checks &checks, qint64 rows)
{
    std::vector<std::unique_ptr<FindingTally>> tallies;
    for (qint64 stretch = 0; stretch < stretches.count(); ++stretch)
        tallies.push_back(std::make_unique<FindingTally>());
    const auto looked = stretches.lookAt([&checks, &tallies](qint64 stretch) {
        auto own = std::make_shared<std::vector<std::unique_ptr<RowCheck>>>();
        for (const auto &check : checks)
            own->push_back(check->rowCheck());
        return [own, &tally = *tallies[std::size_t(stretch)]](const LookedRow &row) {
            tally.begin(row.record.row);
            for (const auto &check : *own)
                check->look(row, tally);
        };
    });
    if (!looked)
        return base::Failure(looked.error());
    return FindingTally::merge(std::move(tallies), rows);
}

/// The findings of one row.
class RowSink : public FindingSink
{
public:
    void add(Rule rule, int column, std::string_view value, std::string_view suggestion) override
    {
        const auto kept
            = [](std::string_view text) { return QByteArray(text.data(), qsizetype(text.size())); };
        found.push_back(
            {.rule = rule, .column = column, .value = kept(value), .suggestion = kept(suggestion)});
    }

    std::vector<RowFinding> found;
};

} // namespace

Problems::Problems(std::shared_ptr<const Findings> findings, std::vector<std::unique_ptr<FileCheck>> checks,
                   int emailColumn)
    : m_findings(std::move(findings))
    , m_checks(std::move(checks))
    , m_emailColumn(emailColumn)
{
}

Problems::Problems(Problems &&) noexcept = default;
Problems::~Problems() = default;

Problems::Judge::Judge(const Problems &problems)
    : m_email(problems.m_emailColumn)
{
    for (const auto &check : problems.m_checks)
        m_checks.push_back(check->rowCheck());
}

std::vector<RowFinding> Problems::Judge::judge(const csv::RecordView &row)
{
    RowSink sink;
    const LookedRow looked = lookedAt(row, m_email);
    for (const auto &check : m_checks)
        check->look(looked, sink);
    std::ranges::stable_sort(sink.found, {}, &RowFinding::column);
    return std::move(sink.found);
}

base::Result<Problems> findProblems(const CheckSubject &subject, base::Progress &progress)
{
    auto checks = fileChecks(subject);
    if (!checks)
        return base::Failure(checks.error());
    Stretches stretches(subject.table, subject.emailColumn, progress);
    if (const auto learned = learn(stretches, *checks, progress); !learned)
        return base::Failure(learned.error());
    auto findings = judge(stretches, *checks, subject.table.rows());
    if (!findings)
        return base::Failure(findings.error());
    progress.report(2 * subject.table.rows(), 2 * subject.table.rows());
    return Problems(std::make_shared<const Findings>(*std::move(findings)), *std::move(checks),
                    subject.emailColumn);
}

} // namespace quality
