// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "xdm/record_plan.h"

#include "xdm/consent_guard.h"
#include "xdm/convert_text.h"
#include "xdm/encoder.h"

#include <algorithm>

namespace xdm {

namespace {

constexpr QLatin1String identityMap("identityMap.");

/// The shipping field that stands where \a path stands for billing, or nothing.
QString shippingTwin(const QString &path)
{
    constexpr QLatin1String billing("billingAddress");
    return path.startsWith(billing) ? QLatin1String("shippingAddress") + path.mid(billing.size()) : QString();
}

/// Of a field of the identity map that is not the primary identity.
std::string furtherNamespace(const Field &field, const Schema &schema)
{
    const bool further = field.path.startsWith(identityMap) && field.path != schema.emailPath();
    return further ? field.path.section(u'.', 1, 1).toStdString() : std::string();
}

base::Failure unknown(const QString &path, int column, const Schema &schema)
{
    const bool noMap = path.startsWith(identityMap) && !schema.hasIdentityMap;
    return base::Failure({.code = noMap ? base::ErrorCode::IdentityMapMissing : base::ErrorCode::FieldUnknown,
                          .column = column,
                          .subject = path});
}

/// How many columns a made field of that kind takes.
bool takes(MadeField::Kind kind, std::size_t columns)
{
    switch (kind) {
    case MadeField::Kind::Constant:
    case MadeField::Kind::HashedEmail:
        return columns == 0;
    case MadeField::Kind::FirstFilled:
    case MadeField::Kind::Joined:
        return columns >= 1;
    case MadeField::Kind::GivenNames:
    case MadeField::Kind::FamilyName:
    case MadeField::Kind::Identity:
        return columns == 1;
    }
    Q_UNREACHABLE();
}

bool isIdentity(MadeField::Kind kind)
{
    return kind == MadeField::Kind::HashedEmail || kind == MadeField::Kind::Identity;
}

/// One identity in many records makes one person of all of them.
base::Result<> keepsPeopleApart(const Field &field, const QString &forMany, const Schema &schema)
{
    const bool identity = field.path.startsWith(identityMap)
        || std::ranges::any_of(schema.identities,
                               [&field](const Identity &other) { return other.path == field.path; });
    if (identity && !forMany.trimmed().isEmpty())
        return base::Failure(
            {.code = base::ErrorCode::ConstantUnfit, .subject = field.path, .detail = forMany});
    return {};
}

class Planner
{
public:
    Planner(RecordPlan &plan, const Mapping &mapping, const Schema &schema)
        : m_plan(plan)
        , m_mapping(mapping)
        , m_schema(schema)
    {
    }

    base::Result<> addColumn(const ColumnMapping &column);
    base::Result<> addMade(const MadeField &made);

private:
    base::Result<> addLeaf(const Field &field, Slot slot);
    base::Result<> addField(const ColumnMapping &column, const Field &field, RowRole role);
    base::Result<> addStreet(const ColumnMapping &column, const QString &path, RowRole role);
    base::Result<> addMadeField(const MadeField &made, const Field &field);
    base::Result<> checkColumns(const MadeField &made) const;

    RecordPlan &m_plan;
    const Mapping &m_mapping;
    const Schema &m_schema;
};

base::Result<> Planner::addLeaf(const Field &field, Slot slot)
{
    if (!m_plan.tree.add(field, int(m_plan.slots.size())))
        return base::Failure(
            {.code = base::ErrorCode::FieldTwice, .column = slot.column, .subject = field.path});
    slot.nameSpace = furtherNamespace(field, m_schema);
    m_plan.slots.push_back(std::move(slot));
    return {};
}

/// The lines of a street beyond the first go into the fields next to it, as far as there are any that nothing
/// else fills.
base::Result<> Planner::addStreet(const ColumnMapping &column, const QString &path, RowRole role)
{
    const QString stem = path.left(path.size() - 1);
    std::vector<const Field *> fields;
    for (const QChar number : {u'1', u'2', u'3', u'4'}) {
        const Field *field = m_schema.field(stem + number);
        if (!field || (field->path != path && m_mapping.fills(field->path)))
            break;
        fields.push_back(field);
    }
    const int last = int(fields.size()) - 1;
    for (int i = 0; i <= last; ++i) {
        const Field &field = *fields[std::size_t(i)];
        Slot slot {.column = column.column,
                   .role = role,
                   .converter = makeStreetConverter(column.conversion, field, i, last)};
        if (auto added = addLeaf(field, std::move(slot)); !added)
            return added;
    }
    return {};
}

base::Result<> Planner::addField(const ColumnMapping &column, const Field &field, RowRole role)
{
    Conversion conversion = column.conversion;
    if (!suits(conversion.kind, field))
        conversion.kind = usualKind(field);
    if (const auto fine = raisesNoConsent(conversion, field); !fine)
        return fine;
    if (const auto fine = keepsPeopleApart(field, conversion.whenEmpty, m_schema); !fine)
        return fine;
    if (conversion.kind == ConversionKind::StreetLines && field.path.endsWith(QLatin1String(".street1")))
        return addStreet(column, field.path, role);
    return addLeaf(field,
                   {.column = column.column, .role = role, .converter = makeConverter(conversion, field)});
}

base::Result<> Planner::addColumn(const ColumnMapping &column)
{
    const Field *field = m_schema.field(column.field);
    if (!field)
        return unknown(column.field, column.column, m_schema);
    if (column.column == m_plan.emailColumn)
        return addLeaf(*field, {.column = column.column});
    const RowRole role = m_plan.rows.roleOf(column.header, column.field);
    if (auto added = addField(column, *field, role); !added || role != RowRole::Billing)
        return added;
    // The same column fills the shipping address, from the row that is flagged so.
    const Field *twin = m_schema.field(shippingTwin(column.field));
    if (!twin || m_mapping.fills(twin->path))
        return {};
    return addField(column, *twin, RowRole::Shipping);
}

base::Result<> Planner::checkColumns(const MadeField &made) const
{
    const bool there = std::ranges::all_of(
        made.columns, [this](int column) { return column >= 0 && column < int(m_mapping.columns.size()); });
    const bool rightPlace = !isIdentity(made.kind) || made.field.startsWith(identityMap);
    if (!there || !rightPlace || !takes(made.kind, made.columns.size()))
        return base::Failure({.code = base::ErrorCode::RecipeInvalid, .subject = made.field});
    for (const int column : made.columns) {
        const ColumnMapping &source = m_mapping.columns[std::size_t(column)];
        if (source.state == State::Secret)
            return base::Failure(
                {.code = base::ErrorCode::ColumnSecret, .column = column, .subject = source.header});
    }
    return {};
}

base::Result<> Planner::addMadeField(const MadeField &made, const Field &field)
{
    Conversion conversion = made.conversion;
    if (!suits(conversion.kind, field))
        conversion.kind = usualKind(field);
    const QString forMany = made.kind == MadeField::Kind::Constant ? made.text : conversion.whenEmpty;
    if (const auto fine = keepsPeopleApart(field, forMany, m_schema); !fine)
        return fine;
    auto converter = makeConverter(conversion, field);
    if (made.kind == MadeField::Kind::Constant
        && converter->convert(made.text.toStdString()).kind == Value::Kind::Misfit)
        return base::Failure(
            {.code = base::ErrorCode::ConstantUnfit, .subject = field.path, .detail = made.text});
    return addLeaf(field,
                   {.converter = std::move(converter), .made = makeMadeText(made, m_mapping, m_plan.rows)});
}

base::Result<> Planner::addMade(const MadeField &made)
{
    const Field *field = m_schema.field(made.field);
    if (!field)
        return unknown(made.field, -1, m_schema);
    if (const auto fine = checkColumns(made); !fine)
        return fine;
    if (const auto fine = raisesNoConsent(made, *field); !fine)
        return fine;
    if (auto added = addMadeField(made, *field); !added)
        return added;
    const Field *twin = m_plan.rows.areAddresses() ? m_schema.field(shippingTwin(made.field)) : nullptr;
    if (!twin || m_mapping.fills(twin->path))
        return {};
    MadeField shipping = made;
    shipping.field = twin->path;
    return addMadeField(shipping, *twin);
}

} // namespace

base::Result<RecordPlan> RecordPlan::make(const Mapping &mapping, const Schema &schema)
{
    RecordPlan plan {.rows = PersonRows(mapping), .emailColumn = mapping.emailColumn(schema)};
    if (plan.emailColumn < 0)
        return base::Failure({.code = base::ErrorCode::EmailUnmapped, .subject = schema.emailPath()});
    Planner planner(plan, mapping, schema);
    for (const ColumnMapping &column : mapping.columns) {
        if (!column.applied || column.state == xdm::State::Secret)
            continue;
        if (const auto added = planner.addColumn(column); !added)
            return base::Failure(added.error());
    }
    for (const MadeField &made : mapping.made) {
        if (const auto added = planner.addMade(made); !added)
            return base::Failure(added.error());
    }
    const auto further
        = std::ranges::count_if(plan.slots, [](const Slot &slot) { return !slot.nameSpace.empty(); });
    if (further >= limits::identities)
        return base::Failure({.code = base::ErrorCode::TooManyIdentities, .number = limits::identities});
    plan.tree.finish(schema);
    return plan;
}

} // namespace xdm
