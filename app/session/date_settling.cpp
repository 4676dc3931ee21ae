// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/date_settling.h"

#include "quality/conversion_count.h"
#include "xdm/date_reader.h"

#include <QMap>

namespace session {

namespace {

bool isDated(const xdm::Conversion &conversion)
{
    return conversion.kind == xdm::ConversionKind::Date || conversion.kind == xdm::ConversionKind::DateTime;
}

/// A conversion whose order is open, and the columns whose values it gets.
struct OpenOrder
{
    xdm::Conversion *conversion = nullptr;
    std::vector<int> columns = {};
};

std::vector<OpenOrder> openOrders(xdm::Mapping &mapping, OrderWord word)
{
    const auto isOpen = [](const xdm::Conversion &conversion) {
        return isDated(conversion) && conversion.order == xdm::DateOrder::Undecided;
    };
    const auto isOfSample = [word](const xdm::ColumnMapping &column) {
        return word == OrderWord::None && column.origin != base::Origin::Recipe && isDated(column.conversion)
            && column.conversion.order != xdm::DateOrder::YearMonthDay;
    };
    std::vector<OpenOrder> open;
    for (xdm::ColumnMapping &column : mapping.columns) {
        if (column.applied && (isOpen(column.conversion) || isOfSample(column)))
            open.push_back({.conversion = &column.conversion, .columns = {column.column}});
    }
    for (xdm::MadeField &made : mapping.made) {
        if (isOpen(made.conversion) && !made.columns.empty())
            open.push_back({.conversion = &made.conversion, .columns = made.columns});
    }
    return open;
}

} // namespace

void setDateOrder(xdm::Mapping &mapping, xdm::DateOrder order)
{
    for (xdm::ColumnMapping &column : mapping.columns) {
        if (isDated(column.conversion))
            column.conversion.order = order;
    }
    for (xdm::MadeField &made : mapping.made) {
        if (isDated(made.conversion))
            made.conversion.order = order;
    }
}

base::Result<> settleDateOrders(const table::Table &table, xdm::Mapping &mapping, OrderWord word,
                                base::Progress &progress)
{
    const std::vector<OpenOrder> open = openOrders(mapping, word);
    QMap<int, quality::DateEvidence> found;
    for (const OpenOrder &order : open) {
        for (const int column : order.columns)
            found.insert(column, {});
    }
    if (found.isEmpty())
        return {};
    const QList<int> columns = found.keys();
    const auto evidence = quality::dateEvidence(table, std::span(columns.begin(), columns.end()), progress);
    if (!evidence)
        return base::Failure(evidence.error());
    for (qsizetype i = 0; i < columns.size(); ++i)
        found[columns[i]] = (*evidence)[std::size_t(i)];
    for (const OpenOrder &order : open) {
        qint64 dayFirst = 0;
        qint64 monthFirst = 0;
        qint64 either = 0;
        for (const int column : order.columns) {
            const quality::DateEvidence &own = found[column];
            dayFirst += own.dayFirst;
            monthFirst += own.monthFirst;
            either += own.either;
        }
        order.conversion->order = xdm::decideDateOrder(dayFirst, monthFirst, either).order;
    }
    return {};
}

} // namespace session
