// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quality/person_reader.h"

#include <string>

namespace quality {

namespace {

/// Rows between a person's rows that are rather read than jumped over.
constexpr qint64 nearRows = 64;

/// A copy of a record whose memory is used again and again.
class Copy
{
public:
    csv::RecordView take(const csv::RecordView &view)
    {
        m_bytes.clear();
        for (const std::string_view field : view.fields)
            m_bytes.append(field);
        m_fields.clear();
        std::size_t at = 0;
        for (const std::string_view field : view.fields) {
            m_fields.emplace_back(m_bytes.data() + at, field.size());
            at += field.size();
        }
        csv::RecordView copy = view;
        copy.fields = m_fields;
        return copy;
    }

private:
    std::string m_bytes;
    std::vector<std::string_view> m_fields;
};

} // namespace

struct PersonReader::State
{
    const table::Table &table;
    const RowStates &states;
    table::Cursor cursor;
    qint64 row; ///< that the cursor gives next
    qint64 until; ///< no head from there on
    std::span<const Join> joins; ///< of heads that have not been read yet
    csv::RecordView head = {};
    std::vector<Copy> copies = {};
    std::vector<csv::RecordView> person = {};

    base::Result<> read(csv::RecordView &record);
    bool isNear(qint64 wanted) const;
    base::Result<> gather(std::span<const Join> mine);
};

/// The cursor's next row; the table has one, as the states say.
base::Result<> PersonReader::State::read(csv::RecordView &record)
{
    const auto got = cursor.next(record);
    if (!got)
        return base::Failure(got.error());
    if (!*got)
        return base::Failure(
            {.code = base::ErrorCode::FileChanged, .row = row, .subject = table.document().source().path()});
    ++row;
    return {};
}

/// Whether the cursor reaches a row soon without passing the head of another record.
bool PersonReader::State::isNear(qint64 wanted) const
{
    if (wanted < row || wanted - row > nearRows)
        return false;
    for (qint64 between = row; between < wanted; ++between) {
        if (states.at(between) == RowState::Sent)
            return false;
    }
    return true;
}

base::Result<> PersonReader::State::gather(std::span<const Join> mine)
{
    if (copies.size() < mine.size() + 1)
        copies.resize(mine.size() + 1);
    person.clear();
    person.push_back(copies.front().take(head));
    for (const Join &join : mine) {
        Copy &copy = copies[person.size()];
        if (!isNear(join.row)) {
            const auto far = table.record(join.row);
            if (!far)
                return base::Failure(far.error());
            person.push_back(copy.take(far->view()));
            continue;
        }
        csv::RecordView record;
        while (row <= join.row) {
            if (auto got = read(record); !got)
                return got;
        }
        person.push_back(copy.take(record));
    }
    return {};
}

PersonReader::PersonReader(const table::Table &table, const RowStates &states, qint64 fromRow,
                           qint64 untilRow)
    : m_state(new State {.table = table,
                         .states = states,
                         .cursor = table.cursor(fromRow),
                         .row = fromRow,
                         .until = untilRow < 0 ? states.rows() : untilRow,
                         .joins = states.joinsFrom(fromRow)})
{
}

PersonReader::PersonReader(PersonReader &&) noexcept = default;
PersonReader::~PersonReader() = default;

base::Result<std::span<const csv::RecordView>> PersonReader::next()
{
    State &s = *m_state;
    bool found = false;
    while (!found && s.row < s.until) {
        found = s.states.at(s.row) == RowState::Sent;
        if (auto got = s.read(s.head); !got)
            return base::Failure(got.error());
    }
    if (!found)
        return std::span<const csv::RecordView>();

    const qint64 head = s.row - 1;
    while (!s.joins.empty() && s.joins.front().head < head)
        s.joins = s.joins.subspan(1);
    std::size_t count = 0;
    while (count < s.joins.size() && s.joins[count].head == head)
        ++count;
    const std::span<const Join> mine = s.joins.first(count);
    s.joins = s.joins.subspan(count);
    if (mine.empty())
        return std::span<const csv::RecordView>(&s.head, 1);
    if (auto gathered = s.gather(mine); !gathered)
        return base::Failure(gathered.error());
    return std::span<const csv::RecordView>(s.person);
}

} // namespace quality
