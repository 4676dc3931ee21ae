// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quality/rescue/rescue.h"

#include "base/parallel.h"
#include "quality/listed_rows.h"
#include "quality/rescue/rescue_fill.h"
#include "quality/rescue/same_address.h"
#include "quality/rescue/same_person.h"

#include <QDir>

#include <algorithm>
#include <bit>

namespace quality {

namespace {

constexpr qint64 blockRows = 256; ///< between two looks at the cancel flag
constexpr qint64 keysInMemory = 3'000'000; ///< 72 MB, of addresses and of what rows have in common each

/// So many rows in all are looked at to know how often addresses of this file are like names.
constexpr qint64 sampledRows = 20'000;

// A column is not the customers' own when more of its addresses than these speak against it.
constexpr qint64 oneOf = 20; ///< are a relative's, or several names'
constexpr qint64 tellingAddresses = 20;
constexpr double likeNames = 0.3; ///< addresses of this file are like names
constexpr double fewerThan = 0.25; ///< of that share, in the column

/// The keys of the rows that are to be rescued, as bits: a row that has none of them is of no use to them.
class KeyFilter
{
public:
    /// \param keys  about as many; 0: every key is in it
    explicit KeyFilter(qint64 keys)
        : m_words(keys == 0 ? 0 : std::bit_ceil(std::size_t(keys) / 16 + 1))
    {
    }

    bool isOpen() const { return m_words.empty(); }

    void add(const Key &key) { m_words[word(key)] |= bit(key); }

    bool has(const Key &key) const { return m_words.empty() || (m_words[word(key)] & bit(key)) != 0; }

private:
    std::size_t word(const Key &key) const { return std::size_t(key.low >> 6) & (m_words.size() - 1); }

    static quint64 bit(const Key &key) { return quint64(1) << (key.low & 63); }

    std::vector<quint64> m_words;
};

/// What a column's addresses are like.
struct ColumnFacts
{
    qint64 all = 0;
    qint64 likely = 0; ///< like the name of the row
    qint64 others = 0;

    void note(RowName::Likeness likeness)
    {
        ++all;
        likely += likeness == RowName::Likeness::Own || likeness == RowName::Likeness::Near;
        others += likeness == RowName::Likeness::Other;
    }

    void add(const ColumnFacts &other)
    {
        all += other.all;
        likely += other.likely;
        others += other.others;
    }
};

class Search
{
public:
    Search(const table::Table &table, const RowStates &states, const xdm::Mapping &mapping,
           const xdm::Schema &schema, base::Progress &progress, const RowList &wanted, int workers)
        : m_table(table)
        , m_states(states)
        , m_mapping(mapping)
        , m_schema(schema)
        , m_columns(RescueColumns::of(table.document(), mapping, schema))
        , m_progress(progress)
        , m_wanted(wanted)
        , m_sampleEvery(std::max<qint64>(1, table.rows() / sampledRows))
        , m_filter(wanted.size() * 4 > table.rows() ? 0 : wanted.size() * 8)
        , m_addresses(table.rows(), 2 * m_columns.addresses.size() + 1, progress, workers, folder(),
                      keysInMemory)
        , m_persons(progress, workers, folder(), keysInMemory)
        , m_shared(progress, m_filter.isOpen() ? 0 : wanted.size(),
                   table.rows() + (m_filter.isOpen() ? 0 : wanted.size()))
    {
        for (int worker = 0; worker < workers; ++worker)
            m_workers.push_back(std::make_unique<Worker>(m_columns, table.document().sample(), m_hash));
    }

    base::Result<> readWanted();
    base::Result<> readStretch(int worker, qint64 begin, qint64 end);
    base::Result<Rescue> settle();

private:
    struct Worker
    {
        Worker(const RescueColumns &columns, std::span<const csv::Record> rows, const KeyHash &hash)
            : own(columns, rows)
            , bonds(columns, hash)
            , facts(columns.addresses.size())
        {
        }

        OwnRow own;
        RowBonds bonds;
        std::vector<ColumnFacts> facts;
        ColumnFacts emails;
    };

    QString folder() const
    {
        const QString &own = m_table.document().workFolder();
        return own.isEmpty() ? QDir::tempPath() : own;
    }

    bool isWanted(qint64 row) const
    {
        const RowState state = m_states.at(row);
        return state == RowState::MissingEmail || state == RowState::InvalidEmail;
    }

    // Places where addresses are seen: each column alone and in texts, and the bad address itself.
    std::size_t placeOf(std::size_t column, OwnRow::Cell::Means means) const
    {
        return means == OwnRow::Cell::Means::Column ? column : m_columns.addresses.size() + column;
    }

    base::Result<> read(int number, const csv::RecordView &row);
    base::Result<> readCells(int number, quint32 name, bool wanted);
    base::Result<> see(int number, const OwnRow::Cell &cell, quint32 name, std::size_t column, bool wanted);
    bool isOwn(std::size_t column) const;
    void addRows(Rescue &rescue, RescueKind kind, int column, std::size_t place) const;
    void addLinks(Rescue &rescue, RescueKind kind, int column, Bond bond, unsigned number = 0) const;
    void take(Rescue &rescue, RescueGroup group) const;
    base::Result<> count(Rescue &rescue) const;
    base::Result<> addSamples(Rescue &rescue) const;

    const table::Table &m_table;
    const RowStates &m_states;
    const xdm::Mapping &m_mapping;
    const xdm::Schema &m_schema;
    const RescueColumns m_columns;
    base::Progress &m_progress;
    const RowList &m_wanted;
    qint64 m_sampleEvery;
    KeyHash m_hash;
    KeyFilter m_filter;
    SameAddress m_addresses;
    SamePerson m_persons;
    base::SharedProgress m_shared;
    std::vector<std::unique_ptr<Worker>> m_workers;
    std::vector<ColumnFacts> m_facts; ///< of all workers
    ColumnFacts m_emails;
};

/// Notes by what the rows without an address may be found again.
base::Result<> Search::readWanted()
{
    if (m_filter.isOpen())
        return {};
    ListedRows listed(m_table, m_wanted, m_progress);
    Worker &worker = *m_workers.front();
    csv::RecordView record;
    for (;;) {
        const auto more = listed.next(record);
        if (!more)
            return base::Failure(more.error());
        if (!*more)
            return {};
        worker.own.look(record);
        for (const KeyedRow &key : worker.bonds.of(record, worker.own.name(), {}))
            m_filter.add(key.key);
    }
}

base::Result<> Search::readStretch(int worker, qint64 begin, qint64 end)
{
    table::Cursor cursor = m_table.cursor(begin);
    csv::RecordView record;
    for (qint64 row = begin; row < end; ++row) {
        if ((row - begin) % blockRows == 0 && m_progress.isCancelled())
            return base::Failure({.code = base::ErrorCode::Cancelled});
        const auto got = cursor.next(record);
        if (!got)
            return base::Failure(got.error());
        if (!*got)
            return base::Failure({.code = base::ErrorCode::FileChanged,
                                  .row = row,
                                  .subject = m_table.document().source().path()});
        if (auto done = read(worker, record); !done)
            return done;
    }
    m_shared.add(end - begin);
    return {};
}

base::Result<> Search::read(int number, const csv::RecordView &row)
{
    Worker &worker = *m_workers[std::size_t(number)];
    worker.own.look(row);
    const quint32 name = worker.bonds.name(worker.own.name());
    const bool wanted = isWanted(row.row);
    const bool leftOut = m_states.at(row.row) == RowState::ByUser;
    const std::string_view email = worker.own.email();
    if (!email.empty()) {
        if (row.row % m_sampleEvery == 0)
            worker.emails.note(worker.own.name().likenessOf(email));
        if (auto added = m_addresses.addOwn(number, worker.bonds.address(email), row.row, name); !added)
            return added;
    }
    // A row that the user leaves out rescues none, but it still tells whether a key is one person's.
    for (KeyedRow key : worker.bonds.of(row, worker.own.name(), leftOut ? std::string_view() : email)) {
        if (!m_filter.has(key.key))
            continue;
        if (auto added = m_persons.add(number, key); !added)
            return added;
    }
    return readCells(number, name, wanted);
}

base::Result<> Search::readCells(int number, quint32 name, bool wanted)
{
    Worker &worker = *m_workers[std::size_t(number)];
    for (std::size_t column = 0; column < m_columns.addresses.size(); ++column) {
        const OwnRow::Cell cell = worker.own.cell(m_columns.addresses[column]);
        if (cell.means == OwnRow::Cell::Means::Nothing)
            continue;
        if (cell.all.size() == 1)
            worker.facts[column].note(cell.likeness);
        if (auto seen = see(number, cell, name, column, wanted); !seen)
            return seen;
    }
    if (!wanted)
        return {};
    const OwnRow::Cell cell = worker.own.badEmail();
    return cell.means == OwnRow::Cell::Means::Nothing
        ? base::Result<>()
        : see(number, cell, name, m_columns.addresses.size(), wanted);
}

base::Result<> Search::see(int number, const OwnRow::Cell &cell, quint32 name, std::size_t column,
                           bool wanted)
{
    Worker &worker = *m_workers[std::size_t(number)];
    for (const std::string_view address : cell.all) {
        const bool is = wanted && cell.means != OwnRow::Cell::Means::Others && address == cell.address;
        if (auto added = m_addresses.addSeen(number, worker.bonds.address(address), worker.own.row().row,
                                             name, placeOf(column, cell.means), is);
            !added)
            return added;
    }
    return {};
}

/// Whether a column whose name says that it holds addresses holds those of the customers.
bool Search::isOwn(std::size_t column) const
{
    const ColumnFacts &facts = m_facts[column];
    const SameAddress::Seen &seen = m_addresses.seen(column);
    if (facts.others * oneOf > facts.all || seen.shared * oneOf > seen.all)
        return false;
    const bool likeElsewhere = double(m_emails.likely) >= likeNames * double(m_emails.all)
        && m_emails.all >= tellingAddresses && facts.all >= tellingAddresses;
    return !likeElsewhere
        || double(facts.likely) * double(m_emails.all)
        >= fewerThan * double(m_emails.likely) * double(facts.all);
}

void Search::take(Rescue &rescue, RescueGroup group) const
{
    if (group.rows.size() == 0)
        return;
    for (qint64 row = group.rows.next(0); row >= 0; row = group.rows.next(row + 1))
        ++(m_states.at(row) == RowState::MissingEmail ? group.missing : group.invalid);
    rescue.groups.push_back(std::move(group));
}

void Search::addRows(Rescue &rescue, RescueKind kind, int column, std::size_t place) const
{
    const RowBits &bits = m_addresses.rescued(place);
    if (!bits.isEmpty())
        take(rescue,
             {.kind = kind, .column = column, .rows = RowList::of(m_table.rows(), [&bits](qint64 row) {
                                                  return bits.at(row);
                                              })});
}

void Search::addLinks(Rescue &rescue, RescueKind kind, int column, Bond bond, unsigned number) const
{
    std::vector<RescueLink> links = m_persons.links(bond, number);
    auto at = links.cbegin();
    const RowList rows = links.empty() ? RowList() : RowList::of(m_table.rows(), [&](qint64 row) {
        const bool is = at != links.cend() && at->row == row;
        at += is;
        return is;
    });
    take(rescue, {.kind = kind, .column = column, .rows = rows, .links = std::move(links)});
}

base::Result<> Search::addSamples(Rescue &rescue) const
{
    RescueReader reader(m_table, m_mapping, m_schema);
    for (RescueGroup &group : rescue.groups) {
        qint64 missing = std::min(group.missing, limits::rescueSamples);
        qint64 invalid = std::min(group.invalid, limits::rescueSamples);
        for (qint64 row = group.rows.next(0); row >= 0 && missing + invalid > 0;
             row = group.rows.next(row + 1)) {
            const bool isMissing = m_states.at(row) == RowState::MissingEmail;
            qint64 &rest = isMissing ? missing : invalid;
            if (rest == 0)
                continue;
            auto found = reader.read(group, row);
            if (!found)
                return base::Failure(found.error());
            if (!*found)
                continue;
            (*found)->missing = isMissing;
            group.samples.push_back(**std::move(found));
            --rest;
        }
    }
    return {};
}

/// The rows that are in some group.
base::Result<> Search::count(Rescue &rescue) const
{
    qint64 looked = 0;
    for (qint64 row = m_wanted.next(0); row >= 0; row = m_wanted.next(row + 1)) {
        if (looked++ % blockRows == 0 && m_progress.isCancelled())
            return base::Failure({.code = base::ErrorCode::Cancelled});
        rescue.rows += std::ranges::any_of(
            rescue.groups, [row](const RescueGroup &group) { return group.rows.contains(row); });
    }
    return {};
}

base::Result<Rescue> Search::settle()
{
    if (auto decided = m_addresses.decide(); !decided)
        return base::Failure(decided.error());
    if (auto decided = m_persons.decide([this](qint64 row) { return isWanted(row); },
                                        [this](qint64 row) { return m_addresses.isShared(row); });
        !decided)
        return base::Failure(decided.error());
    m_facts.resize(m_columns.addresses.size());
    for (const auto &worker : m_workers) {
        m_emails.add(worker->emails);
        for (std::size_t column = 0; column < m_facts.size(); ++column)
            m_facts[column].add(worker->facts[column]);
    }
    Rescue rescue;
    for (std::size_t column = 0; column < m_columns.addresses.size(); ++column) {
        if (m_progress.isCancelled())
            return base::Failure({.code = base::ErrorCode::Cancelled});
        const int of = m_columns.addresses[column].column;
        if (isOwn(column))
            addRows(rescue, RescueKind::Column, of, placeOf(column, OwnRow::Cell::Means::Column));
        addRows(rescue, RescueKind::Text, of, placeOf(column, OwnRow::Cell::Means::Text));
    }
    addRows(rescue, RescueKind::Text, m_columns.email, 2 * m_columns.addresses.size());
    for (std::size_t i = 0; i < m_columns.customers.size(); ++i)
        addLinks(rescue, RescueKind::Customer, m_columns.customers[i], Bond::Customer, unsigned(i));
    if (!m_columns.phones.empty())
        addLinks(rescue, RescueKind::Phone, m_columns.phones.front(), Bond::Phone);
    addLinks(rescue, RescueKind::Name, m_columns.postalCode, Bond::Name);
    std::ranges::stable_sort(rescue.groups, std::ranges::greater(),
                             [](const RescueGroup &group) { return group.rows.size(); });
    if (auto counted = count(rescue); !counted)
        return base::Failure(counted.error());
    if (auto samples = addSamples(rescue); !samples)
        return base::Failure(samples.error());
    return rescue;
}

} // namespace

base::Result<Rescue> findRescue(const table::Table &table, const RowStates &states,
                                const xdm::Mapping &mapping, const xdm::Schema &schema,
                                base::Progress &progress, qint64 stretchBytes)
{
    const RowList wanted = RowList::of(states.rows(), [&states](qint64 row) {
        return states.at(row) == RowState::MissingEmail || states.at(row) == RowState::InvalidEmail;
    });
    if (wanted.size() == 0)
        return Rescue();
    const std::vector<qint64> cuts = table.document().cuts(stretchBytes);
    const auto stretches = qint64(cuts.size()) - 1;
    const int workers = base::workersFor(stretches);
    Search search(table, states, mapping, schema, progress, wanted, workers);
    if (auto read = search.readWanted(); !read)
        return base::Failure(read.error());
    const auto read = base::inParallel(stretches, workers, [&](int worker, qint64 stretch) {
        return search.readStretch(worker, cuts[std::size_t(stretch)], cuts[std::size_t(stretch) + 1]);
    });
    if (!read)
        return base::Failure(read.error());
    return search.settle();
}

} // namespace quality
