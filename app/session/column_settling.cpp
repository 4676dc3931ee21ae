// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/column_settling.h"

#include "xdm/date_reader.h"
#include "xdm/sample_values.h"

#include <map>

namespace session {

namespace {

using For = quality::AskedColumn::For;

bool isDated(const xdm::Conversion &conversion)
{
    return conversion.kind == xdm::ConversionKind::Date || conversion.kind == xdm::ConversionKind::DateTime;
}

bool isNumber(const xdm::Conversion &conversion)
{
    return conversion.kind == xdm::ConversionKind::Integer || conversion.kind == xdm::ConversionKind::Number;
}

/// A conversion with something open, and the columns whose values it gets.
struct OpenConversion
{
    xdm::Conversion *conversion = nullptr;
    OrderWord word = OrderWord::Given;
    std::vector<quality::AskedColumn> columns = {};
};

std::vector<OpenConversion> openConversions(const csv::Document &document, xdm::Mapping &mapping,
                                            OrderWord word)
{
    std::vector<OpenConversion> open;
    for (xdm::ColumnMapping &column : mapping.columns) {
        if (!column.applied)
            continue;
        const OrderWord own = column.origin == base::Origin::Recipe ? OrderWord::Given : word;
        if (const auto what = openReading(document, column.column, own, column.conversion))
            open.push_back(
                {.conversion = &column.conversion, .word = own, .columns = {{column.column, *what}}});
    }
    for (xdm::MadeField &made : mapping.made) {
        OpenConversion own {.conversion = &made.conversion};
        bool anyOpen = false;
        for (const int column : made.columns) {
            anyOpen = anyOpen || openReading(document, column, own.word, made.conversion);
            own.columns.push_back({column, isNumber(made.conversion) ? For::Numbers : For::Dates});
        }
        if (anyOpen)
            open.push_back(std::move(own));
    }
    return open;
}

} // namespace

OrderWord wordOn(const xdm::ColumnMapping &column)
{
    return column.origin == base::Origin::Detected ? OrderWord::None : OrderWord::Given;
}

std::optional<For> openReading(const csv::Document &document, int column, OrderWord word,
                               const xdm::Conversion &conversion)
{
    if (isNumber(conversion) && conversion.decimal == xdm::DecimalSign::Either)
        return For::Numbers;
    if (!isDated(conversion))
        return std::nullopt;
    const bool ofSample = word == OrderWord::None && conversion.order != xdm::DateOrder::YearMonthDay;
    if (conversion.order == xdm::DateOrder::Undecided || ofSample)
        return For::Dates;
    if (conversion.dayNumbers != xdm::DayNumbers::AsColumn)
        return std::nullopt;
    const auto cells = xdm::filledCells(document.sample(), column);
    return cells.empty() || xdm::areDayNumbers(cells) ? std::optional(For::Dates) : std::nullopt;
}

bool learn(const quality::ColumnEvidence &evidence, OrderWord word, xdm::Conversion &conversion)
{
    const xdm::Conversion before = conversion;
    if (isDated(conversion)) {
        const bool looked = evidence.dates != quality::DateEvidence();
        if (looked && (conversion.order == xdm::DateOrder::Undecided || word == OrderWord::None))
            conversion.order = evidence.dates.order.value_or(xdm::DateOrder::Undecided);
        if (conversion.dayNumbers == xdm::DayNumbers::AsColumn && evidence.dates.areDayNumbers())
            conversion.dayNumbers = xdm::DayNumbers::Days;
    } else if (isNumber(conversion) && conversion.decimal == xdm::DecimalSign::Either) {
        conversion.decimal = evidence.numbers.sign.value_or(xdm::DecimalSign::Either);
    }
    return conversion != before;
}

base::Result<> settleColumns(const table::Table &table, xdm::Mapping &mapping, OrderWord word,
                             base::Progress &progress)
{
    const std::vector<OpenConversion> open = openConversions(table.document(), mapping, word);
    std::map<quality::AskedColumn, quality::ColumnEvidence> found;
    for (const OpenConversion &own : open) {
        for (const quality::AskedColumn &column : own.columns)
            found.try_emplace(column);
    }
    if (found.empty())
        return {};
    std::vector<quality::AskedColumn> asked;
    for (const auto &[column, evidence] : found)
        asked.push_back(column);
    const auto evidence = quality::columnEvidence(table, asked, progress);
    if (!evidence)
        return base::Failure(evidence.error());
    for (std::size_t i = 0; i < asked.size(); ++i)
        found[asked[i]] = (*evidence)[i];
    for (const OpenConversion &own : open) {
        std::vector<quality::ColumnEvidence> all;
        for (const quality::AskedColumn &column : own.columns)
            all.push_back(found[column]);
        learn(quality::together(all), own.word, *own.conversion);
    }
    return {};
}

} // namespace session
