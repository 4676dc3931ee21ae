// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "xdm/encoder.h"

#include "xdm/email.h"
#include "xdm/json_text.h"
#include "xdm/record_plan.h"
#include "xdm/text.h"
#include "xdm/text_buffer.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace xdm {

struct Encoder::State
{
    State(RecordPlan recordPlan, bool foldsEmail)
        : plan(std::move(recordPlan))
        , fold(foldsEmail)
    {
    }

    EmailVerdict readEmail(std::string_view cell);
    bool write(const RecordNode &node);
    bool writeObject(const RecordNode &node);
    bool writeLeaf(const RecordNode &node);
    void setIdPrefix(const QByteArray &prefix);
    void writeId();
    Value valueOf(const Slot &slot);
    Value asIdentity(const Slot &slot, Value value);
    Value madeValue(const Slot &slot);
    void addLeftOut(int column, int row);
    void leaveOutCells(const RecordNode &node);
    bool writeRecord();

    RecordPlan plan;
    bool fold;
    TextBuffer idBegin; ///< of every record, up to the number

    std::span<const csv::RecordView> group;
    TextBuffer line;
    QByteArray emailScratch;
    QByteArray emailFold;
    QByteArray identityFold;
    std::string_view email;
    bool emailFolded = false;
    bool requiredMissing = false;
    std::vector<ValueLeftOut> leftOut;
};

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

void Encoder::State::addLeftOut(int column, int row)
{
    const bool known = std::any_of(leftOut.begin(), leftOut.end(), [&](const ValueLeftOut &cell) {
        return cell.column == column && cell.rowInGroup == row;
    });
    if (!known)
        leftOut.push_back({.column = column, .rowInGroup = row});
}

/// A consent's time or reason without the consent itself is no use to the platform.
void Encoder::State::leaveOutCells(const RecordNode &node)
{
    for (const RecordNode &child : node.children) {
        if (child.slot < 0)
            continue;
        const Slot &slot = plan.slots[std::size_t(child.slot)];
        if (slot.made) {
            const RawText raw = slot.made->make({.rows = group, .parts = plan.rows, .email = email});
            if (raw.column >= 0)
                addLeftOut(raw.column, raw.row);
            continue;
        }
        const int row = plan.rows.rowFor(slot.role);
        if (row >= 0 && !trimmedCell(group[std::size_t(row)].field(slot.column)).empty())
            addLeftOut(slot.column, row);
    }
}

/// Of a further identity: only what the platform takes for one, and addresses in the letters of the primary
/// one, or the two would be different people's.
Value Encoder::State::asIdentity(const Slot &slot, Value value)
{
    if (slot.nameSpace.empty() || value.kind != Value::Kind::Text)
        return value;
    if (!isUsableIdentity(slot.nameSpace, value.text))
        return Value::misfit();
    if (!fold || slot.nameSpace != "Email")
        return value;
    identityFold = QString::fromUtf8(value.text.data(), qsizetype(value.text.size())).toLower().toUtf8();
    return Value::ofText({identityFold.constData(), std::size_t(identityFold.size())});
}

Value Encoder::State::madeValue(const Slot &slot)
{
    const RawText raw = slot.made->make({.rows = group, .parts = plan.rows, .email = email});
    if (raw.kind == RawText::Kind::Absent)
        return Value::nothing();
    Value value = raw.kind == RawText::Kind::Text ? slot.converter->convert(raw.text) : Value::misfit();
    value = asIdentity(slot, value);
    if (value.kind == Value::Kind::Misfit && raw.column >= 0)
        addLeftOut(raw.column, raw.row);
    return value;
}

Value Encoder::State::valueOf(const Slot &slot)
{
    if (slot.made)
        return madeValue(slot);
    if (!slot.converter)
        return Value::ofText(email);
    const int row = plan.rows.rowFor(slot.role);
    if (row < 0)
        return Value::nothing();
    Value value = slot.converter->convert(group[std::size_t(row)].field(slot.column));
    value = asIdentity(slot, value);
    if (value.kind == Value::Kind::Misfit)
        addLeftOut(slot.column, row);
    return value;
}

bool Encoder::State::writeLeaf(const RecordNode &node)
{
    const Value value = valueOf(plan.slots[std::size_t(node.slot)]);
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
    requiredMissing = plan.tree.root().lacksRequired;
    writeId();
    for (const RecordNode &child : plan.tree.root().children) {
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
    auto plan = RecordPlan::make(mapping, schema);
    if (!plan)
        return base::Failure(plan.error());
    auto state = std::make_unique<State>(*std::move(plan), mapping.emailCase.value == EmailCase::Fold);
    state->setIdPrefix({});
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
    state.plan.rows.choose(rows);
    state.leftOut.clear();
    switch (state.readEmail(rows.front().field(state.plan.emailColumn))) {
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
    return m_state->plan.rows.addressesNotUsed();
}

bool Encoder::emailFolded() const
{
    return m_state->emailFolded;
}

} // namespace xdm
