// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "xdm/matcher.h"

#include "xdm/converter.h"
#include "xdm/date_reader.h"
#include "xdm/header_catalogue.h"
#include "xdm/header_words.h"
#include "xdm/sample_values.h"
#include "xdm/secret_columns.h"

#include <algorithm>
#include <numeric>

namespace xdm {

namespace {

constexpr double believableShare = 0.5; // of the sample's values that a word must be borne out by
constexpr std::size_t tellingCells = 3; // fewer say nothing against a known header

/// One column while it is being matched.
struct Candidate
{
    ColumnMapping column;
    std::vector<std::string_view> cells;
    bool inverted = false;
};

void bar(ColumnMapping &column, State state, Reason reason)
{
    column.state = state;
    column.why = {.reason = reason};
}

void propose(Candidate &candidate, const QString &field, Level level, double score, Why why)
{
    ColumnMapping &column = candidate.column;
    column.state = State::Mapped;
    column.field = field;
    column.level = level;
    column.score = score;
    column.why = std::move(why);
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

void nominate(Candidate &candidate, const std::optional<KnownColumn> &known, const Recognition &recognition)
{
    ColumnMapping &column = candidate.column;
    if (holdSecrets(candidate.cells)) {
        bar(column, State::Secret, Reason::SecretValues);
        return;
    }
    if (known) {
        if (barKnown(*known, column))
            return;
        candidate.inverted = known->inverted;
        propose(candidate, known->field, known->unsure ? Level::Check : Level::Sure, known->unsure ? 0.7 : 1,
                {.reason = Reason::KnownHeader, .argument = recognition.system});
        return;
    }
    if (isSecretHeader(column.header)) {
        bar(column, State::Secret, Reason::SecretHeader);
        return;
    }
    if (isSensitiveHeader(column.header) || holdSensitive(candidate.cells)) {
        bar(column, State::LeftOut, Reason::Sensitive);
        return;
    }
    const WordMatch match = matchWords(column.header);
    if (!match.fields.isEmpty()) {
        candidate.inverted = match.inverted;
        propose(candidate, match.fields.front(), match.level, match.score,
                {.reason = match.level == Level::Sure ? Reason::KnownWord : Reason::NearWord});
    } else if (areEmails(candidate.cells)) {
        propose(candidate, QStringLiteral("personalEmail.address"), Level::Check, 0.5,
                {.reason = Reason::Values});
    }
}

/// Finds the proposed field, or one that means the same, in the schema.
const Field *settleField(ColumnMapping &column, const Schema &schema)
{
    if (column.field == QLatin1String("personalEmail.address"))
        column.field = schema.emailPath();
    const Field *field = schema.field(column.field);
    if (field)
        return field;
    const QStringList others = insteadOf(column.field);
    for (const QString &path : others) {
        if ((field = schema.field(path))) {
            column.field = path;
            return field;
        }
    }
    column.why = {.reason = Reason::NoSuchField, .argument = column.field};
    column.state = State::Unmatched;
    column.level = Level::None;
    column.score = 0;
    column.field.clear();
    return nullptr;
}

void lower(ColumnMapping &column, double score)
{
    if (column.level == Level::Sure)
        column.level = Level::Check;
    column.score = std::min(column.score, score);
}

Conversion conversionFor(const Candidate &candidate, const Field &field, const OrderGuess &guess)
{
    Conversion conversion {.kind = usualKind(field), .order = guess.order};
    if (field.path == candidate.column.field && candidate.inverted
        && conversion.kind == ConversionKind::Consent)
        conversion.kind = ConversionKind::ConsentInverted;
    return conversion;
}

/// Chooses the conversion and weighs the sample's values against the proposal.
void weigh(Candidate &candidate, const Schema &schema)
{
    ColumnMapping &column = candidate.column;
    const OrderGuess guess = guessDateOrder(candidate.cells);
    column.conversion.order = guess.order;
    if (column.state != State::Mapped)
        return;
    const Field *field = settleField(column, schema);
    if (!field)
        return;
    column.conversion = conversionFor(candidate, *field, guess);
    const bool dated = field->type == Type::Date || field->type == Type::DateTime;
    if (dated && guess.open)
        lower(column, 0.7);
    if (field->deprecated)
        lower(column, 0.5);
    const bool known = column.why.reason == Reason::KnownHeader;
    if (field->path.startsWith(QLatin1String("person.name.")) && contradictName(candidate.cells) && !known)
        lower(column, 0.3);
    const bool identity = field->path == schema.emailPath();
    // A column of addresses that are mostly bad is still the column of addresses.
    const double share = identity ? double(std::count_if(candidate.cells.begin(), candidate.cells.end(),
                                                         [](std::string_view cell) {
                                                             return cell.find('@') != std::string_view::npos;
                                                         }))
            / double(std::max<std::size_t>(candidate.cells.size(), 1))
                                  : fittingShare(candidate.cells, column.conversion, *field);
    const bool contradicted = known ? candidate.cells.size() >= tellingCells && share == 0
                                    : !candidate.cells.empty() && share < believableShare;
    if (contradicted)
        lower(column, 0.3);
}

/// Gives each field to the best of the columns that want it.
void settleRivals(std::vector<Candidate> &candidates)
{
    std::vector<std::size_t> order(candidates.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        const ColumnMapping &left = candidates[a].column;
        const ColumnMapping &right = candidates[b].column;
        return left.level != right.level ? left.level > right.level : left.score > right.score;
    });
    QHash<QString, QString> takers;
    for (const std::size_t i : order) {
        ColumnMapping &column = candidates[i].column;
        if (column.state != State::Mapped)
            continue;
        const auto taker = takers.constFind(column.field);
        if (taker == takers.constEnd()) {
            takers.insert(column.field, column.header);
            column.applied = column.level == Level::Sure;
            continue;
        }
        column.state = State::Unmatched;
        lower(column, 0.4);
        column.why = {.reason = Reason::FieldTaken, .argument = *taker};
    }
}

/// The time or reason of a consent is worth nothing without the consent.
void holdBackBareConsents(Mapping &mapping)
{
    for (ColumnMapping &column : mapping.columns) {
        if (!column.applied || !column.field.startsWith(QLatin1String("consents.marketing.")))
            continue;
        const QString stem = column.field.left(column.field.lastIndexOf(u'.'));
        const bool beside = column.field.endsWith(QLatin1String(".time"))
            || column.field.endsWith(QLatin1String(".reason"));
        if (!beside || mapping.columnFor(stem + QLatin1String(".val")))
            continue;
        lower(column, 0.5);
        column.applied = false;
    }
}

} // namespace

std::vector<bool> secretColumns(const QStringList &header, std::span<const csv::Record> sample)
{
    const Recognition recognition = recognise(header);
    std::vector<bool> secret(std::size_t(header.size()));
    for (int i = 0; i < header.size(); ++i) {
        const std::optional<KnownColumn> &known = recognition.columns[std::size_t(i)];
        secret[std::size_t(i)] = holdSecrets(filledCells(sample, i))
            || (known ? known->lot == KnownColumn::Lot::Secret : isSecretHeader(header[i]));
    }
    return secret;
}

Mapping match(const QStringList &header, std::span<const csv::Record> sample, const Schema &schema)
{
    const Recognition recognition = recognise(header);
    std::vector<Candidate> candidates(std::size_t(header.size()));
    for (int i = 0; i < header.size(); ++i) {
        Candidate &candidate = candidates[std::size_t(i)];
        candidate.column.column = i;
        candidate.column.header = header[i];
        candidate.cells = filledCells(sample, i);
        nominate(candidate, recognition.columns[std::size_t(i)], recognition);
        weigh(candidate, schema);
    }
    settleRivals(candidates);

    Mapping mapping;
    mapping.form = recognition.form;
    for (Candidate &candidate : candidates)
        mapping.columns.push_back(std::move(candidate.column));
    holdBackBareConsents(mapping);
    mapping.emailCase.offer(recognition.commerce ? EmailCase::Keep : EmailCase::Fold, base::Origin::Detected);
    return mapping;
}

base::Result<> assign(Mapping &mapping, int column, const QString &fieldPath, const Schema &schema)
{
    Q_ASSERT(column >= 0 && column < int(mapping.columns.size()));
    ColumnMapping &own = mapping.columns[std::size_t(column)];
    if (own.state == State::Secret)
        return base::Failure(
            {.code = base::ErrorCode::ColumnSecret, .column = column, .subject = own.header});
    const Field *field = schema.field(fieldPath);
    if (!field)
        return base::Failure({.code = base::ErrorCode::FieldUnknown, .column = column, .subject = fieldPath});
    const ColumnMapping *other = mapping.columnFor(fieldPath);
    if (other && other->column != column)
        return base::Failure(
            {.code = base::ErrorCode::FieldTwice, .column = column, .subject = other->header});
    if (!other && mapping.fills(fieldPath))
        return base::Failure({.code = base::ErrorCode::FieldTwice, .column = column, .subject = fieldPath});
    // What was found out about the column's dates holds for its new field too.
    if (own.field != fieldPath) {
        own.conversion.kind = usualKind(*field);
        own.conversion.values.clear();
    }
    own.state = State::Mapped;
    own.field = fieldPath;
    own.level = Level::Sure;
    own.score = 1;
    own.why = {.reason = Reason::User};
    own.applied = true;
    own.origin = base::Origin::User;
    return {};
}

void leaveOut(Mapping &mapping, int column)
{
    Q_ASSERT(column >= 0 && column < int(mapping.columns.size()));
    ColumnMapping &own = mapping.columns[std::size_t(column)];
    if (own.state == State::Secret)
        return;
    own.state = State::LeftOut;
    own.applied = false;
    own.why = {.reason = Reason::User};
    own.origin = base::Origin::User;
}

} // namespace xdm
