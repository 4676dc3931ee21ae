// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/problem_counts.h"

#include <QJsonObject>

namespace session {

base::Result<quality::Problems> findProblems(const Checked &checked, const table::Table &table,
                                             base::Progress &progress)
{
    return quality::findProblems({.table = table,
                                  .mapping = checked.mapping,
                                  .schema = checked.schema,
                                  .states = *checked.report.states,
                                  .emailColumn = checked.mapping.emailColumn(checked.schema)},
                                 progress);
}

std::vector<ProblemCount> countsOf(const quality::Findings &findings)
{
    std::vector<ProblemCount> counts;
    for (int rule = 0; rule < quality::rules; ++rule) {
        for (const auto &[column, count] : findings.of(quality::Rule(rule)).columns())
            counts.push_back({.rule = quality::Rule(rule), .column = column, .count = count});
    }
    return counts;
}

QJsonArray toJson(const std::vector<ProblemCount> &counts, const xdm::Mapping &mapping)
{
    QJsonArray json;
    for (const ProblemCount &count : counts) {
        const bool whole = count.column < 0;
        json.append(QJsonObject {
            {QStringLiteral("rule"), QLatin1String(quality::nameOf(count.rule))},
            {QStringLiteral("sent"), quality::isHint(count.rule)},
            {QStringLiteral("column"), whole ? QJsonValue() : QJsonValue(count.column + 1)},
            {QStringLiteral("header"),
             whole ? QJsonValue() : QJsonValue(mapping.columns[std::size_t(count.column)].header)},
            {QStringLiteral("count"), count.count}});
    }
    return json;
}

} // namespace session
