// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "xdm/candidates.h"

#include "xdm/converter.h"
#include "xdm/date_reader.h"
#include "xdm/header_words.h"
#include "xdm/number_evidence.h"
#include "xdm/sample_values.h"
#include "xdm/secret_columns.h"

#include <algorithm>

namespace xdm {

namespace {

constexpr double believableShare = 0.5; // of the sample's values that a name must be borne out by
constexpr double impossibleShare = 0.1; // of the values, below which the name is of something else
constexpr double clearShare = 0.95; // of the values that make a doubtful name sure
constexpr double likelyShare = 0.8; // of the values that speak without a name
constexpr std::size_t tellingCells = 3; // fewer say nothing by themselves

/// One column while its candidates are sought.
struct Search
{
    ColumnCandidates &own;
    const std::vector<std::string_view> &cells;
    const Schema &schema;
    OrderGuess dates;
    std::size_t rows; ///< of the sample
    bool onlyEmails; ///< no other column of the file holds email addresses

    bool isIdentity(const Field &field) const { return field.path == schema.emailPath(); }
};

/// A field before it is looked for in the schema and weighed.
struct Proposal
{
    QString path;
    bool inverted = false;
    bool sure = false;
    bool whole = true; ///< the header is accounted for to the last word
    bool lone = false; ///< one word of the header alone
    bool brief = false; ///< the header has too few letters to be sure of
    double score = 0;
    Why why = {};
};

/// The proposed field, or one that means the same, in the schema.
const Field *fieldFor(const QString &path, const Schema &schema)
{
    const QString own = path == QLatin1String("personalEmail.address") ? schema.emailPath() : path;
    if (const Field *field = schema.field(own))
        return field;
    const QStringList others = insteadOf(own);
    for (const QString &other : others) {
        if (const Field *field = schema.field(other))
            return field;
    }
    return nullptr;
}

/// Country names and codes have fields of their own.
QString fieldByValues(const QString &path, const std::vector<std::string_view> &cells)
{
    if (path.endsWith(QLatin1String("Address.country")) && areCountryCodes(cells))
        return path + QLatin1String("Code");
    return path;
}

/// Where the sample of a field of dates holds none, only the whole column can tell.
DateOrder orderFor(const Search &search, const Field &field)
{
    const bool dated = field.type == Type::Date || field.type == Type::DateTime;
    return dated && search.cells.empty() ? DateOrder::Undecided : search.dates.order;
}

/// Whether the values could be read in two ways, as far as the sample tells.
bool isOpen(const Search &search, const Field &field)
{
    switch (field.type) {
    case Type::Date:
    case Type::DateTime:
        return search.dates.open;
    case Type::Integer:
    case Type::Number:
        return guessDecimalSign(search.cells).open;
    case Type::Boolean:
    case Type::String:
        break;
    }
    return false;
}

/// A name that says "email" somewhere, over addresses that no other column has, is the column of addresses.
bool areTheEmails(const Search &search, const Field &field, const ValueEvidence &evidence)
{
    return search.isIdentity(field) && search.onlyEmails && evidence.share >= clearShare
        && search.cells.size() >= tellingCells;
}

/// Values that cannot be told from others.
bool areAnything(Looks looks)
{
    return looks == Looks::Nothing || looks == Looks::Different || looks == Looks::Dates
        || looks == Looks::Numbers;
}

void weigh(const Search &search, const Proposal &proposal, const Field &field, const ValueEvidence &evidence,
           Candidate &candidate)
{
    const bool known = proposal.why.reason == Reason::KnownHeader;
    const bool contradicted = known ? search.cells.size() >= tellingCells && evidence.share == 0
                                    : evidence.share < believableShare;
    candidate.score = proposal.score;
    candidate.level = proposal.sure ? Level::Sure : Level::Check;
    if (proposal.why.reason == Reason::NearWord && areTheEmails(search, field, evidence)) {
        candidate.level = Level::Sure;
        candidate.score = std::max(candidate.score, 0.9);
    }
    const auto lower = [&](double score) {
        candidate.level = Level::Check;
        candidate.score = std::min(candidate.score, score);
    };
    const bool clear
        = search.cells.size() >= tellingCells && !areAnything(evidence.looks) && evidence.share >= clearShare;
    if (proposal.brief && !clear)
        lower(0.6);
    if (isOpen(search, field))
        lower(0.7);
    if (field.deprecated)
        lower(0.5);
    if (contradicted)
        lower(known ? 0.3 : 0.3 * evidence.share + 0.05);
    if (!search.cells.empty() && evidence.looks != Looks::Nothing && !contradicted) {
        candidate.why.looks = evidence.looks;
        candidate.why.share = evidence.share;
    }
}

/// Of the whole header a name is believed unless hardly a value fits; of a part of it only where the values
/// fit.
bool isBelievable(const Search &search, const Proposal &proposal, const Field &field,
                  const ValueEvidence &evidence)
{
    if (proposal.why.reason == Reason::KnownHeader)
        return true;
    const bool telling = search.cells.size() >= tellingCells;
    if (proposal.whole)
        return !telling || evidence.share >= impossibleShare || search.isIdentity(field);
    if (proposal.lone && evidence.looks == Looks::Nothing)
        return false;
    if (evidence.looks == Looks::Different)
        return telling && search.cells.size() == search.rows && evidence.share >= clearShare;
    return telling ? evidence.share >= likelyShare : search.cells.empty() && !areAnything(evidence.looks);
}

void add(Search &search, const Proposal &proposal)
{
    const Field *field = fieldFor(fieldByValues(proposal.path, search.cells), search.schema);
    if (!field) {
        if (search.own.candidates.empty())
            search.own.column.why = {.reason = Reason::NoSuchField, .argument = proposal.path};
        return;
    }
    std::vector<Candidate> &candidates = search.own.candidates;
    if (std::any_of(candidates.begin(), candidates.end(),
                    [&](const Candidate &other) { return other.field == field->path; }))
        return;
    Candidate candidate {.field = field->path,
                         .conversion = {.kind = usualKind(*field), .order = orderFor(search, *field)},
                         .why = proposal.why};
    if (proposal.inverted && candidate.conversion.kind == ConversionKind::Consent)
        candidate.conversion.kind = ConversionKind::ConsentInverted;
    const ValueEvidence evidence
        = weighValues(search.cells, candidate.conversion, *field, search.isIdentity(*field));
    if (!isBelievable(search, proposal, *field, evidence)) {
        if (proposal.whole && candidates.empty())
            search.own.column.why = {.reason = Reason::OtherValues};
        return;
    }
    weigh(search, proposal, *field, evidence, candidate);
    candidates.push_back(std::move(candidate));
}

void bar(ColumnMapping &column, State state, Reason reason)
{
    column.state = state;
    column.why = {.reason = reason};
}

/// What the catalogue says of the column, as far as it is not a field.
bool barKnown(const KnownColumn &known, ColumnMapping &column)
{
    switch (known.lot) {
    case KnownColumn::Lot::Secret:
        bar(column, State::Secret, Reason::SecretHeader);
        return true;
    case KnownColumn::Lot::Sensitive:
        bar(column, State::LeftOut, Reason::Sensitive);
        return true;
    case KnownColumn::Lot::Ignore:
        bar(column, State::LeftOut, Reason::KnownToIgnore);
        return true;
    case KnownColumn::Lot::Field:
        return false;
    }
    Q_UNREACHABLE();
}

void addKnown(Search &search, const KnownColumn &known, const QString &system)
{
    add(search,
        {.path = known.field,
         .inverted = known.inverted,
         .sure = !known.unsure,
         .score = known.unsure ? 0.7 : 1,
         .why = {.reason = Reason::KnownHeader, .argument = system}});
}

/// What the values alone say, where no word speaks of something else.
void addByValues(Search &search)
{
    const auto propose = [&](const QString &path, double score) {
        add(search, {.path = path, .score = score, .why = {.reason = Reason::Values}});
    };
    if (search.cells.size() >= tellingCells && emailShare(search.cells) >= likelyShare)
        propose(QStringLiteral("personalEmail.address"), 0.5);
    else if (areWorldPhones(search.cells) && differentShare(search.cells) > believableShare)
        propose(QStringLiteral("homePhone.number"), 0.3);
}

void addByWords(Search &search, const HeaderReading &reading)
{
    for (const NamedField &field : reading.fields) {
        const bool title = field.path == QLatin1String("person.name.courtesyTitle");
        add(search,
            {.path = field.path,
             .inverted = field.inverted,
             .sure = field.sure,
             .whole = reading.whole,
             .lone = reading.lone,
             .brief = reading.brief,
             .score = title && areCourtesyTitles(search.cells) ? std::max(field.score, 0.8) : field.score,
             .why = {.reason = field.sure ? Reason::KnownWord
                         : reading.open   ? Reason::OpenWord
                                          : Reason::NearWord}});
    }
    if (search.own.candidates.empty() && !reading.elsewhere)
        addByValues(search);
    std::stable_sort(search.own.candidates.begin(), search.own.candidates.end(),
                     [](const Candidate &a, const Candidate &b) {
                         return a.level != b.level ? a.level > b.level : a.score > b.score;
                     });
}

/// What several exports agree upon holds for one that is not known, unless the words are clear.
bool addCommon(Search &search, const KnownColumn &common, const HeaderReading &reading)
{
    const bool clear = !reading.fields.empty() && reading.fields.front().sure;
    if (clear && common.lot != KnownColumn::Lot::Secret)
        return false;
    if (barKnown(common, search.own.column))
        return true;
    add(search,
        {.path = common.field,
         .inverted = common.inverted,
         .score = 0.75,
         .why = {.reason = Reason::CommonHeader}});
    return false;
}

void search(Search &search, const std::optional<KnownColumn> &known, const QString &system,
            const std::optional<KnownColumn> &common, const HeaderReading &reading)
{
    ColumnMapping &column = search.own.column;
    column.conversion.order = search.dates.order;
    if (holdSecrets(column.header, search.cells)) {
        bar(column, State::Secret, Reason::SecretValues);
    } else if (known) {
        if (!barKnown(*known, column))
            addKnown(search, *known, system);
    } else if (isSecretHeader(column.header)) {
        bar(column, State::Secret, Reason::SecretHeader);
    } else if (isSensitiveHeader(column.header) || holdSensitive(search.cells)) {
        bar(column, State::LeftOut, Reason::Sensitive);
    } else if (!common || !addCommon(search, *common, reading)) {
        addByWords(search, reading);
    }
}

} // namespace

std::vector<ColumnCandidates> findCandidates(const QStringList &header, std::span<const csv::Record> sample,
                                             const Schema &schema, const Recognition &recognition,
                                             const QStringList &without)
{
    const std::vector<HeaderReading> readings = readHeaders(header);
    std::vector<std::vector<std::string_view>> cells;
    int emailColumns = 0;
    for (int i = 0; i < header.size(); ++i) {
        cells.push_back(filledCells(sample, i));
        emailColumns += emailShare(cells.back()) >= believableShare ? 1 : 0;
    }
    std::vector<ColumnCandidates> columns;
    for (int i = 0; i < header.size(); ++i) {
        const auto at = std::size_t(i);
        columns.push_back({.column = {.column = i, .header = header[i]}});
        Search own {.own = columns.back(),
                    .cells = cells[at],
                    .schema = schema,
                    .dates = guessDateOrder(cells[at]),
                    .rows = sample.size(),
                    .onlyEmails = emailColumns == 1};
        const std::optional<KnownColumn> &known = recognition.columns[at];
        const std::optional<KnownColumn> common = commonMeaning(header[i], without);
        search(own, known, recognition.system, common, readings[at]);
        columns.back().column.optOut
            = known ? known->inverted : (common && common->inverted) || readings[at].optOut;
    }
    return columns;
}

} // namespace xdm
