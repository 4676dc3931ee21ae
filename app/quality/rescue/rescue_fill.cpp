// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quality/rescue/rescue_fill.h"

#include "quality/listed_rows.h"
#include "table/edit_writer.h"

#include <algorithm>

namespace quality {

namespace {

bool isOwnRow(RescueKind kind)
{
    return kind == RescueKind::Column || kind == RescueKind::Text;
}

/// The addresses of the rows that others are filled from, one behind the other.
class Addresses
{
public:
    base::Result<> read(const table::Table &table, const RowList &rows, int emailColumn,
                        base::Progress &progress);

    /// Empty: the row has none.
    std::string_view of(qint64 row) const
    {
        const auto at = std::ranges::lower_bound(m_places, row, {}, &Place::row);
        if (at == m_places.end() || at->row != row)
            return {};
        return {m_bytes.data() + at->begin, at->size};
    }

private:
    struct Place
    {
        qint64 row;
        std::size_t begin;
        std::size_t size;
    };

    std::vector<Place> m_places; ///< in order of rows
    std::string m_bytes;
};

base::Result<> Addresses::read(const table::Table &table, const RowList &rows, int emailColumn,
                               base::Progress &progress)
{
    ListedRows listed(table, rows, progress);
    csv::RecordView record;
    QByteArray scratch;
    for (;;) {
        const auto more = listed.next(record);
        if (!more)
            return base::Failure(more.error());
        if (!*more)
            return {};
        const std::string_view address = xdm::cleanEmail(record.field(emailColumn), scratch);
        if (xdm::judgeEmail(address) != xdm::EmailVerdict::Good)
            continue;
        m_places.push_back({.row = record.row, .begin = m_bytes.size(), .size = address.size()});
        m_bytes += address;
    }
}

RowList sourcesOf(const table::Table &table, const RescueGroup &group, const RowList &rows)
{
    std::vector<quint32> from;
    for (const RescueLink &link : group.links) {
        if (rows.contains(link.row))
            from.push_back(link.from);
    }
    std::ranges::sort(from);
    auto at = from.cbegin();
    return RowList::of(table.rows(), [&](qint64 row) {
        const bool is = at != from.cend() && *at == row;
        while (at != from.cend() && *at == row)
            ++at;
        return is;
    });
}

} // namespace

RescueReader::RescueReader(const table::Table &table, const xdm::Mapping &mapping, const xdm::Schema &schema)
    : m_table(table)
    , m_columns(RescueColumns::of(table.document(), mapping, schema))
    , m_own(m_columns, table.document().sample())
{
}

std::string_view RescueReader::own(const RescueGroup &group, const csv::RecordView &row)
{
    m_own.look(row);
    if (!m_own.email().empty())
        return {};
    if (group.column == m_columns.email)
        return m_own.badEmail().address;
    const auto column = std::ranges::find(m_columns.addresses, group.column, &RescueColumns::Address::column);
    return column == m_columns.addresses.end() ? std::string_view() : m_own.cell(*column).address;
}

base::Result<std::optional<RescueSample>> RescueReader::read(const RescueGroup &group, qint64 row)
{
    using Found = std::optional<RescueSample>;
    const auto record = m_table.record(row);
    if (!record)
        return base::Failure(record.error());
    const auto text = [](std::string_view view) { return QByteArray(view.data(), qsizetype(view.size())); };
    if (isOwnRow(group.kind)) {
        const csv::RecordView view = record->view();
        const std::string_view address = own(group, view);
        return address.empty() ? Found() : Found({.row = row, .address = text(address)});
    }
    m_own.look(record->view());
    const auto link = std::ranges::lower_bound(group.links, row, {}, &RescueLink::row);
    if (!m_own.email().empty() || link == group.links.end() || link->row != row)
        return Found();
    const auto other = m_table.record(link->from);
    if (!other)
        return base::Failure(other.error());
    const csv::RecordView view = other->view();
    m_own.look(view);
    const std::string_view address = m_own.email();
    return address.empty() ? Found() : Found({.row = row, .from = link->from, .address = text(address)});
}

base::Result<BulkEdit> fillRescued(const table::Table &table, const RescueGroup &group, const RowList &rows,
                                   const xdm::Mapping &mapping, const xdm::Schema &schema,
                                   base::Progress &progress)
{
    const int email = mapping.emailColumn(schema);
    Addresses others;
    if (!isOwnRow(group.kind)) {
        if (const auto read = others.read(table, sourcesOf(table, group, rows), email, progress); !read)
            return base::Failure(read.error());
    }
    RescueReader reader(table, mapping, schema);
    const RowList wanted = RowList::of(table.rows(), [&](qint64 row) {
        return group.rows.contains(row) && rows.contains(row) && !table.edits().isLeftOut(row);
    });
    table::EditWriter writer(table.edits());
    ListedRows listed(table, wanted, progress);
    csv::RecordView record;
    QByteArray scratch;
    auto link = group.links.cbegin();
    for (;;) {
        const auto more = listed.next(record);
        if (!more)
            return base::Failure(more.error());
        if (!*more)
            break;
        while (link != group.links.cend() && link->row < record.row)
            ++link;
        std::string_view address;
        if (isOwnRow(group.kind))
            address = reader.own(group, record);
        else if (xdm::judgeEmail(xdm::cleanEmail(record.field(email), scratch)) != xdm::EmailVerdict::Good)
            address = others.of(link->from);
        if (address.empty())
            continue;
        if (address == listed.original(email))
            writer.restoreCell(record.row, email);
        else
            writer.setCell(record.row, email, address);
    }
    const qint64 changed = writer.changedRows();
    return BulkEdit {.after = writer.finish(), .rows = changed};
}

} // namespace quality
