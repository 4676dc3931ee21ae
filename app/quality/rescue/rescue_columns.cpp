// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quality/rescue/rescue_columns.h"

#include "quality/rescue/rescue_words.h"
#include "xdm/email.h"
#include "xdm/header_words.h"
#include "xdm/words.h"

#include <algorithm>

namespace quality {

namespace {

constexpr std::size_t mostOfAKind = 3; ///< columns with numbers of the same sort that are compared
constexpr std::size_t mostAddressColumns = 1000;
constexpr int tellingCells = 5;
constexpr QLatin1String phoneEnd("hone.number");

bool hasNumber(const std::vector<int> &columns, int column)
{
    return std::ranges::find(columns, column) != columns.end();
}

void addTo(std::vector<int> &columns, int column)
{
    if (columns.size() < mostOfAKind && !hasNumber(columns, column))
        columns.push_back(column);
}

void take(int &place, int column)
{
    if (place < 0)
        place = column;
}

/// Whether nearly all that stands in a column are addresses.
bool holdsAddresses(const std::vector<csv::Record> &rows, int column)
{
    int filled = 0;
    int good = 0;
    QByteArray scratch;
    for (const csv::Record &row : rows) {
        const std::string_view cell = xdm::cleanEmail(row.view().field(column), scratch);
        filled += !cell.empty();
        good += xdm::judgeEmail(cell) == xdm::EmailVerdict::Good;
    }
    return filled >= tellingCells && good * 10 >= filled * 8;
}

/// \param path  of the field that the column fills, or that its header names
void assign(RescueColumns &columns, const QString &path, int column)
{
    if (path == QLatin1String("person.name.firstName"))
        take(columns.given, column);
    else if (path == QLatin1String("person.name.lastName"))
        take(columns.family, column);
    else if (path == QLatin1String("person.name.middleName"))
        take(columns.middle, column);
    else if (path == QLatin1String("person.name.suffix"))
        take(columns.suffix, column);
    else if (path == QLatin1String("person.name.fullName"))
        take(columns.fullName, column);
    else if (path == QLatin1String("person.birthDate"))
        take(columns.birthDate, column);
    else if (path.endsWith(QLatin1String("ddress.postalCode")))
        take(columns.postalCode, column);
    else if (path.endsWith(QLatin1String("ddress.street1")))
        take(columns.street, column);
    else if (path.endsWith(phoneEnd) && !path.startsWith(QLatin1String("fax")))
        addTo(columns.phones, column);
    else if (path == QLatin1String("personID") || path == QLatin1String("loyalty.loyaltyID"))
        addTo(columns.customers, column);
}

} // namespace

RescueColumns RescueColumns::of(const csv::Document &document, const xdm::Mapping &mapping,
                                const xdm::Schema &schema)
{
    RescueColumns columns;
    columns.email = mapping.emailColumn(schema);
    QStringList headers;
    for (const xdm::ColumnMapping &column : mapping.columns)
        headers << column.header;
    const std::vector<xdm::HeaderReading> readings = xdm::readHeaders(headers);
    for (const xdm::MadeField &made : mapping.made) {
        if (made.kind == xdm::MadeField::Kind::Identity && made.columns.size() == 1)
            addTo(columns.customers, made.columns.front());
    }
    const auto isOpen = [](const xdm::ColumnMapping &column) { return column.state != xdm::State::Secret; };
    for (const bool applied : {true, false}) {
        for (const xdm::ColumnMapping &column : mapping.columns) {
            if (!isOpen(column) || column.applied != applied || column.column == columns.email)
                continue;
            if (applied) {
                assign(columns, column.field, column.column);
                continue;
            }
            const xdm::HeaderReading &reading = readings[std::size_t(column.column)];
            if (reading.elsewhere || reading.fields.empty())
                continue;
            // Which telephone it is, is all the same here.
            const QString &path = reading.fields.front().path;
            if (reading.fields.front().sure || path.endsWith(phoneEnd))
                assign(columns, path, column.column);
        }
    }
    for (const xdm::ColumnMapping &column : mapping.columns) {
        const QStringList words = xdm::wordsOf(column.header);
        const bool mayHold = isOpen(column) && column.column != columns.email && !namesOthers(words)
            && !hasNumber(columns.customers, column.column) && !hasNumber(columns.phones, column.column);
        if (mayHold && columns.addresses.size() < mostAddressColumns)
            columns.addresses.push_back(
                {.column = column.column,
                 .named = namesEmail(words) || holdsAddresses(document.sample(), column.column)});
    }
    return columns;
}

} // namespace quality
