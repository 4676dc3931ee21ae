// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "xdm/encoder.h"

#include "xdm/convert_text.h"
#include "xdm/converter.h"
#include "xdm/json_text.h"
#include "xdm/person_rows.h"
#include "xdm/record_tree.h"
#include "xdm/text.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace xdm {

namespace {

/// Where the value of a leaf comes from.
struct Slot
{
    int column = -1;
    RowRole role = RowRole::Own;
    std::unique_ptr<Converter> converter; ///< none: the person's email address
};

/// The shipping field that stands where \a path stands for billing, or nothing.
QString shippingTwin(const QString &path)
{
    constexpr QLatin1String billing("billingAddress");
    return path.startsWith(billing) ? QLatin1String("shippingAddress") + path.mid(billing.size()) : QString();
}

} // namespace

struct Encoder::State
{
    explicit State(const Mapping &mapping)
        : rows(mapping)
        , fold(mapping.emailCase.value == EmailCase::Fold)
    {
    }

    base::Result<> addColumn(const ColumnMapping &column, const Mapping &mapping, const Schema &schema);
    base::Result<> addField(const ColumnMapping &column, const Field &field, RowRole role,
                            const Mapping &mapping, const Schema &schema);
    base::Result<> addStreet(const ColumnMapping &column, const QString &path, RowRole role,
                             const Mapping &mapping, const Schema &schema);
    base::Result<> addLeaf(const ColumnMapping &column, const Field &field, RowRole role,
                           std::unique_ptr<Converter> converter);
    EmailVerdict readEmail(std::string_view cell);
    bool write(const RecordNode &node);
    bool writeObject(const RecordNode &node);
    bool writeLeaf(const RecordNode &node);
    void setIdPrefix(const QByteArray &prefix);
    void writeId();
    void addLeftOut(const Slot &slot, int row);
    void leaveOutCells(const RecordNode &node);
    bool writeRecord();

    PersonRows rows;
    RecordTree tree;
    std::vector<Slot> slots;
    bool fold;
    int emailColumn = -1;
    TextBuffer idBegin; ///< of every record, up to the number

    std::span<const csv::RecordView> group;
    TextBuffer line;
    QByteArray emailScratch;
    QByteArray emailFold;
    std::string_view email;
    bool emailFolded = false;
    bool requiredMissing = false;
    std::vector<ValueLeftOut> leftOut;
};

base::Result<> Encoder::State::addLeaf(const ColumnMapping &column, const Field &field, RowRole role,
                                       std::unique_ptr<Converter> converter)
{
    if (!tree.add(field, int(slots.size())))
        return base::Failure(
            {.code = base::ErrorCode::FieldTwice, .column = column.column, .subject = field.path});
    slots.push_back({.column = column.column, .role = role, .converter = std::move(converter)});
    return {};
}

/// The lines of a street beyond the first go into the fields next to it, as far as there are any that no
/// other column fills.
base::Result<> Encoder::State::addStreet(const ColumnMapping &column, const QString &path, RowRole role,
                                         const Mapping &mapping, const Schema &schema)
{
    const QString stem = path.left(path.size() - 1);
    std::vector<const Field *> fields;
    for (const QChar number : {u'1', u'2', u'3', u'4'}) {
        const Field *field = schema.field(stem + number);
        if (!field || (field->path != path && mapping.columnFor(field->path)))
            break;
        fields.push_back(field);
    }
    const int last = int(fields.size()) - 1;
    for (int i = 0; i <= last; ++i) {
        const Field &field = *fields[std::size_t(i)];
        if (auto added = addLeaf(column, field, role, makeStreetConverter(field, i, last)); !added)
            return added;
    }
    return {};
}

base::Result<> Encoder::State::addField(const ColumnMapping &column, const Field &field, RowRole role,
                                        const Mapping &mapping, const Schema &schema)
{
    Conversion conversion = column.conversion;
    if (!suits(conversion.kind, field))
        conversion.kind = usualKind(field);
    if (conversion.kind == ConversionKind::StreetLines && field.path.endsWith(QLatin1String(".street1")))
        return addStreet(column, field.path, role, mapping, schema);
    return addLeaf(column, field, role, makeConverter(conversion, field));
}

base::Result<> Encoder::State::addColumn(const ColumnMapping &column, const Mapping &mapping,
                                         const Schema &schema)
{
    const Field *field = schema.field(column.field);
    if (!field)
        return base::Failure(
            {.code = base::ErrorCode::FieldUnknown, .column = column.column, .subject = column.field});
    if (column.column == emailColumn)
        return addLeaf(column, *field, RowRole::Own, nullptr);
    const RowRole role = rows.roleOf(column);
    if (auto added = addField(column, *field, role, mapping, schema); !added || role != RowRole::Billing)
        return added;
    // The same column fills the shipping address, from the row that is flagged so.
    const Field *twin = schema.field(shippingTwin(column.field));
    if (!twin || mapping.columnFor(twin->path))
        return {};
    return addField(column, *twin, RowRole::Shipping, mapping, schema);
}

EmailVerdict Encoder::State::readEmail(std::string_view cell)
{
    emailFolded = false;
    email = cleanEmail(cell, emailScratch);
    const EmailVerdict verdict = judgeEmail(email);
    if (verdict != EmailVerdict::Good || !fold)
        return verdict;
    if (!isAscii(email)) {
        emailFold = QString::fromUtf8(email.data(), qsizetype(email.size())).toLower().toUtf8();
    } else if (std::any_of(email.begin(), email.end(), [](char c) { return c >= 'A' && c <= 'Z'; })) {
        emailFold.resize(qsizetype(email.size()));
        std::transform(email.begin(), email.end(), emailFold.begin(),
                       [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 0x20) : c; });
    } else {
        return verdict;
    }
    const std::string_view folded(emailFold.constData(), std::size_t(emailFold.size()));
    emailFolded = folded != email;
    email = folded;
    return verdict;
}

void Encoder::State::addLeftOut(const Slot &slot, int row)
{
    const bool known = std::any_of(leftOut.begin(), leftOut.end(), [&](const ValueLeftOut &cell) {
        return cell.column == slot.column && cell.rowInGroup == row;
    });
    if (!known)
        leftOut.push_back({.column = slot.column, .rowInGroup = row});
}

/// A consent's time or reason without the consent itself is no use to the platform.
void Encoder::State::leaveOutCells(const RecordNode &node)
{
    for (const RecordNode &child : node.children) {
        if (child.slot < 0)
            continue;
        const Slot &slot = slots[std::size_t(child.slot)];
        const int row = rows.rowFor(slot.role);
        if (row >= 0 && !trimmedCell(group[std::size_t(row)].field(slot.column)).empty())
            addLeftOut(slot, row);
    }
}

bool Encoder::State::writeLeaf(const RecordNode &node)
{
    const Slot &slot = slots[std::size_t(node.slot)];
    Value value = Value::ofText(email);
    if (slot.converter) {
        const int row = rows.rowFor(slot.role);
        if (row < 0)
            return false;
        value = slot.converter->convert(group[std::size_t(row)].field(slot.column));
        if (value.kind == Value::Kind::Misfit)
            addLeftOut(slot, row);
    }
    if (value.kind != Value::Kind::Text && value.kind != Value::Kind::Literal)
        return false;
    line.append(node.key);
    if (node.array)
        line.append('[');
    if (value.kind == Value::Kind::Text) {
        line.append('"');
        appendJsonText(value.text, line);
        line.append('"');
    } else {
        line.append(value.text);
    }
    if (node.array)
        line.append(']');
    return true;
}

/// The names under \a node, which are taken back when none of them has a value.
bool Encoder::State::writeObject(const RecordNode &node)
{
    const std::size_t start = line.size();
    line.append(node.key);
    line.append(node.array ? std::string_view("[{") : std::string_view("{"));
    bool any = false;
    bool missing = node.lacksRequired;
    bool hasVal = false;
    for (const RecordNode &child : node.children) {
        if (any)
            line.append(',');
        const bool written = write(child);
        if (any && !written)
            line.truncate(line.size() - 1);
        any = any || written;
        missing = missing || (child.required && !written);
        hasVal = hasVal || (written && child.consentValue);
    }
    if (!any || (node.consent && !hasVal)) {
        line.truncate(start);
        if (any)
            leaveOutCells(node);
        return false;
    }
    requiredMissing = requiredMissing || missing;
    if (node.primaryIdentity)
        line.append(",\"primary\":true");
    line.append(node.array ? std::string_view("}]") : std::string_view("}"));
    return true;
}

bool Encoder::State::write(const RecordNode &node)
{
    return node.slot >= 0 ? writeLeaf(node) : writeObject(node);
}

void Encoder::State::setIdPrefix(const QByteArray &prefix)
{
    idBegin.truncate(0);
    idBegin.append(R"({"_id":")");
    appendJsonText(std::string_view(prefix.constData(), std::size_t(prefix.size())), idBegin);
    idBegin.append('-');
}

void Encoder::State::writeId()
{
    line.append(idBegin.view());
    std::array<char, 24> number {};
    const auto end = std::to_chars(number.data(), number.data() + number.size(), group.front().row + 1);
    line.append(std::string_view(number.data(), std::size_t(end.ptr - number.data())));
    line.append('"');
}

/// \return whether all that is required has a value
bool Encoder::State::writeRecord()
{
    line.truncate(0);
    leftOut.clear();
    requiredMissing = tree.root().lacksRequired;
    writeId();
    for (const RecordNode &child : tree.root().children) {
        line.append(',');
        if (!write(child)) {
            line.truncate(line.size() - 1);
            requiredMissing = requiredMissing || child.required;
        }
    }
    line.append('}');
    return !requiredMissing;
}

Encoder::Encoder(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}

Encoder::Encoder(Encoder &&) noexcept = default;
Encoder &Encoder::operator=(Encoder &&) noexcept = default;
Encoder::~Encoder() = default;

base::Result<Encoder> Encoder::make(const Mapping &mapping, const Schema &schema)
{
    auto state = std::make_unique<State>(mapping);
    state->setIdPrefix({});
    state->emailColumn = mapping.emailColumn(schema);
    if (state->emailColumn < 0)
        return base::Failure({.code = base::ErrorCode::EmailUnmapped, .subject = schema.emailPath()});
    for (const ColumnMapping &column : mapping.columns) {
        if (!column.applied || column.state == xdm::State::Secret)
            continue;
        if (const auto added = state->addColumn(column, mapping, schema); !added)
            return base::Failure(added.error());
    }
    state->tree.finish(schema);
    return Encoder(std::move(state));
}

void Encoder::setIdPrefix(const QByteArray &prefix)
{
    m_state->setIdPrefix(prefix);
}

Outcome Encoder::encode(std::span<const csv::RecordView> rows, QByteArray &out)
{
    Q_ASSERT(!rows.empty());
    State &state = *m_state;
    state.group = rows;
    state.rows.choose(rows);
    state.leftOut.clear();
    switch (state.readEmail(rows.front().field(state.emailColumn))) {
    case EmailVerdict::Missing:
        return Outcome::MissingEmail;
    case EmailVerdict::Invalid:
        return Outcome::InvalidEmail;
    case EmailVerdict::Good:
        break;
    }
    if (!state.writeRecord())
        return Outcome::RequiredMissing;
    if (state.line.size() > std::size_t(limits::recordBytes))
        return Outcome::TooLarge;
    state.line.append('\n');
    out.append(state.line.view().data(), qsizetype(state.line.size()));
    return Outcome::Written;
}

std::span<const ValueLeftOut> Encoder::valuesLeftOut() const
{
    return m_state->leftOut;
}

int Encoder::addressesNotUsed() const
{
    return m_state->rows.addressesNotUsed();
}

bool Encoder::emailFolded() const
{
    return m_state->emailFolded;
}

} // namespace xdm
