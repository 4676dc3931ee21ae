// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "xdm/person_rows.h"

#include "xdm/text.h"

#include <algorithm>

namespace xdm {

namespace {

int columnNamed(const Mapping &mapping, QLatin1String header)
{
    for (const ColumnMapping &column : mapping.columns) {
        if (column.header.trimmed().compare(header, Qt::CaseInsensitive) == 0)
            return column.column;
    }
    return -1;
}

bool isUnder(const QString &path, QLatin1String object)
{
    return path.startsWith(object) && path.size() > object.size()
        && (path[object.size()] == u'.' || path.mid(object.size()).startsWith(QLatin1String("Phone.")));
}

bool isSet(std::string_view cell)
{
    const std::string_view flag = trimmedCell(cell);
    return !flag.empty() && flag != "0";
}

} // namespace

PersonRows::PersonRows(const Mapping &mapping)
    : m_addresses(mapping.form == ExportForm::CommerceAddresses || mapping.form == ExportForm::CommerceSingle)
    , m_everyRow(mapping.form == ExportForm::CommerceAddresses)
    , m_billingFlag(columnNamed(mapping, QLatin1String("_address_default_billing_")))
    , m_shippingFlag(columnNamed(mapping, QLatin1String("_address_default_shipping_")))
{
    for (const ColumnMapping &column : mapping.columns) {
        if (column.header.trimmed().startsWith(QLatin1String("_address_"), Qt::CaseInsensitive))
            m_addressColumns.push_back(column.column);
    }
}

RowRole PersonRows::roleOf(const QString &header, const QString &path) const
{
    if (!m_addresses)
        return RowRole::Own;
    if (isUnder(path, QLatin1String("billingAddress")))
        return RowRole::Billing;
    if (isUnder(path, QLatin1String("shippingAddress")))
        return RowRole::Shipping;
    const bool ofAddress = header.trimmed().startsWith(QLatin1String("_address_"), Qt::CaseInsensitive);
    return m_everyRow || ofAddress ? RowRole::Recipient : RowRole::Own;
}

bool PersonRows::isAddress(const csv::RecordView &row) const
{
    return m_everyRow || std::any_of(m_addressColumns.begin(), m_addressColumns.end(), [&](int column) {
               return !trimmedCell(row.field(column)).empty();
           });
}

void PersonRows::choose(std::span<const csv::RecordView> rows)
{
    m_chosen = {0, -1, -1, -1};
    m_notUsed = 0;
    if (!m_addresses)
        return;
    int &billing = m_chosen[std::size_t(RowRole::Billing)];
    int &shipping = m_chosen[std::size_t(RowRole::Shipping)];
    int first = -1;
    for (int i = 0; i < int(rows.size()); ++i) {
        const csv::RecordView &row = rows[std::size_t(i)];
        if (!isAddress(row))
            continue;
        first = first < 0 ? i : first;
        // A file without flags has one address that counts: the first.
        const bool unflagged = m_billingFlag < 0 && m_shippingFlag < 0 && i == first;
        const bool takesBilling
            = billing < 0 && (unflagged || (m_billingFlag >= 0 && isSet(row.field(m_billingFlag))));
        const bool takesShipping = shipping < 0 && m_shippingFlag >= 0 && isSet(row.field(m_shippingFlag));
        billing = takesBilling ? i : billing;
        shipping = takesShipping ? i : shipping;
        if (!takesBilling && !takesShipping)
            ++m_notUsed;
    }
    m_chosen[std::size_t(RowRole::Recipient)] = billing >= 0 ? billing : first;
}

} // namespace xdm
