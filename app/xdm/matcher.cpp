// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "xdm/matcher.h"

#include "xdm/assignment.h"
#include "xdm/candidates.h"
#include "xdm/consent_guard.h"
#include "xdm/converter.h"
#include "xdm/secret_columns.h"

#include <algorithm>

namespace xdm {

namespace {

/// Any sure match is worth more than two proposals; of equals the column further left has it.
constexpr qint64 sureWorth = 2'000'000;
constexpr double scoreWorth = 1'000'000;
constexpr int leftWorth = 512;

qint64 worthOf(const Candidate &candidate, std::size_t column)
{
    const qint64 sure = candidate.level == Level::Sure ? sureWorth : 0;
    const auto score = qint64(candidate.score * scoreWorth);
    return std::max<qint64>(1, sure + score + leftWorth - std::min<qint64>(qint64(column), leftWorth));
}

void take(ColumnMapping &column, const Candidate &candidate)
{
    column.state = State::Mapped;
    column.field = candidate.field;
    column.conversion = candidate.conversion;
    column.level = candidate.level;
    column.score = candidate.score;
    column.why = candidate.why;
    column.applied = candidate.level == Level::Sure;
}

/// Gives each field to one column, so that the whole table fits best.
void settle(std::vector<ColumnCandidates> &columns)
{
    QHash<QString, int> fields;
    std::vector<std::vector<Bid>> bids(columns.size());
    for (std::size_t i = 0; i < columns.size(); ++i) {
        for (const Candidate &candidate : columns[i].candidates) {
            const int field = fields.value(candidate.field, int(fields.size()));
            fields.insert(candidate.field, field);
            bids[i].push_back({field, worthOf(candidate, i)});
        }
    }
    const std::vector<int> taken = assignAll(bids, int(fields.size()));
    QHash<int, QString> holders;
    for (std::size_t i = 0; i < columns.size(); ++i)
        holders.insert(taken[i], columns[i].column.header);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        ColumnCandidates &own = columns[i];
        if (own.candidates.empty())
            continue;
        const auto chosen = std::find_if(own.candidates.begin(), own.candidates.end(), [&](const auto &one) {
            return fields.value(one.field) == taken[i];
        });
        if (taken[i] >= 0)
            take(own.column, *chosen);
        else
            own.column.why = {.reason = Reason::FieldTaken,
                              .argument = holders.value(fields.value(own.candidates.front().field))};
    }
}

void lower(ColumnMapping &column, double score)
{
    if (column.level == Level::Sure)
        column.level = Level::Check;
    column.score = std::min(column.score, score);
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

/// What turns a "no" round for one consent turns it round for every other.
ConversionKind kindOf(const ColumnMapping &column, const Field &field)
{
    const ConversionKind usual = usualKind(field);
    const ConversionKind now = column.conversion.kind;
    if (usual != ConversionKind::Consent)
        return usual;
    if (now == ConversionKind::Consent || now == ConversionKind::ConsentInverted)
        return now;
    return column.optOut ? ConversionKind::ConsentInverted : usual;
}

/// Of several columns that answer for one consent none is sent by itself: they may say different things.
void holdBackRivalConsents(const std::vector<ColumnCandidates> &columns, Mapping &mapping)
{
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const std::vector<Candidate> &candidates = columns[i].candidates;
        if (candidates.empty() || mapping.columns[i].state == State::Mapped)
            continue;
        const Candidate &lost = candidates.front();
        if (lost.level != Level::Sure || !isConsent(lost.field))
            continue;
        for (ColumnMapping &holder : mapping.columns) {
            if (holder.field == lost.field && holder.applied) {
                lower(holder, 0.7);
                holder.applied = false;
            }
        }
    }
}

} // namespace

std::vector<bool> secretColumns(const QStringList &header, std::span<const csv::Record> sample)
{
    const Recognition recognition = recognise(header);
    std::vector<bool> secret(std::size_t(header.size()));
    for (int i = 0; i < header.size(); ++i) {
        const std::optional<KnownColumn> &known = recognition.columns[std::size_t(i)];
        secret[std::size_t(i)] = holdSecrets(header[i], filledCells(sample, i))
            || (known ? known->lot == KnownColumn::Lot::Secret : isSecretHeader(header[i]));
    }
    return secret;
}

Mapping match(const QStringList &header, std::span<const csv::Record> sample, const Schema &schema,
              const QStringList &without)
{
    const Recognition recognition = recognise(header, without);
    std::vector<ColumnCandidates> columns = findCandidates(header, sample, schema, recognition, without);
    settle(columns);

    Mapping mapping;
    mapping.form = recognition.form;
    for (ColumnCandidates &own : columns)
        mapping.columns.push_back(std::move(own.column));
    holdBackRivalConsents(columns, mapping);
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
        own.conversion.kind = kindOf(own, *field);
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
