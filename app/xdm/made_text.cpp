// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "xdm/made_text.h"

#include "base/hash.h"
#include "xdm/made_name.h"
#include "xdm/text.h"

#include <algorithm>
#include <string>

namespace xdm {

namespace {

struct Part
{
    int column = -1;
    RowRole role = RowRole::Own;
};

using Parts = std::vector<Part>;

/// Gives what \a take makes of each cell that is not blank, in order, until it returns false.
template <class Take> RawText overFilled(const PersonCells &person, const Parts &parts, Take take)
{
    RawText found {.kind = RawText::Kind::Absent};
    for (const Part &part : parts) {
        const int row = person.parts.rowFor(part.role);
        if (row < 0)
            continue;
        found.kind = RawText::Kind::Text;
        const std::string_view cell = trimmedCell(person.rows[std::size_t(row)].field(part.column));
        if (cell.empty())
            continue;
        if (found.column < 0) {
            found.column = part.column;
            found.row = row;
        }
        if (!take(cell))
            break;
    }
    return found;
}

class ConstantText final : public MadeText
{
public:
    ConstantText(const QString &text, RowRole role)
        : m_text(text.toStdString())
        , m_role(role)
    {
    }

    RawText make(const PersonCells &person) override
    {
        if (person.parts.rowFor(m_role) < 0)
            return {.kind = RawText::Kind::Absent};
        return {.text = m_text};
    }

private:
    std::string m_text;
    RowRole m_role;
};

class FirstFilledText final : public MadeText
{
public:
    explicit FirstFilledText(Parts parts)
        : m_parts(std::move(parts))
    {
    }

    RawText make(const PersonCells &person) override
    {
        std::string_view first;
        RawText raw = overFilled(person, m_parts, [&first](std::string_view cell) {
            first = cell;
            return false;
        });
        raw.text = first;
        return raw;
    }

private:
    Parts m_parts;
};

class JoinedText final : public MadeText
{
public:
    JoinedText(Parts parts, const QString &between)
        : m_parts(std::move(parts))
        , m_between(between.toStdString())
    {
    }

    RawText make(const PersonCells &person) override
    {
        m_text.clear();
        RawText raw = overFilled(person, m_parts, [this](std::string_view cell) {
            if (!m_text.empty())
                m_text += m_between;
            m_text += cell;
            return true;
        });
        raw.text = m_text;
        return raw;
    }

private:
    Parts m_parts;
    std::string m_between;
    std::string m_text;
};

class NamePartText final : public MadeText
{
public:
    NamePartText(Parts parts, bool family)
        : m_parts(std::move(parts))
        , m_family(family)
    {
    }

    RawText make(const PersonCells &person) override
    {
        std::string_view name;
        RawText raw = overFilled(person, m_parts, [&name](std::string_view cell) {
            name = cell;
            return false;
        });
        if (name.empty())
            return raw;
        const auto parts = m_splitter.split(name);
        if (!parts)
            raw.kind = RawText::Kind::Unsure;
        else
            raw.text = m_family ? parts->family : parts->given;
        return raw;
    }

private:
    Parts m_parts;
    bool m_family;
    NameSplitter m_splitter;
};

class HashedEmailText final : public MadeText
{
public:
    RawText make(const PersonCells &person) override
    {
        if (isAscii(person.email)) {
            m_small.resize(qsizetype(person.email.size()));
            std::transform(person.email.begin(), person.email.end(), m_small.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 0x20) : c; });
        } else {
            m_small
                = QString::fromUtf8(person.email.data(), qsizetype(person.email.size())).toLower().toUtf8();
        }
        m_hex = base::Sha256::hexOf(m_small);
        return {.text = {m_hex.constData(), std::size_t(m_hex.size())}};
    }

private:
    QByteArray m_small;
    QByteArray m_hex;
};

Parts partsOf(const MadeField &made, const Mapping &mapping, const PersonRows &rows)
{
    Parts parts;
    for (const int column : made.columns)
        parts.push_back(
            {.column = column, .role = rows.roleOf(mapping.columns[std::size_t(column)].header, made.field)});
    return parts;
}

} // namespace

MadeText::~MadeText() = default;

std::unique_ptr<MadeText> makeMadeText(const MadeField &made, const Mapping &mapping, const PersonRows &rows)
{
    switch (made.kind) {
    case MadeField::Kind::Constant:
        return std::make_unique<ConstantText>(made.text, rows.roleOf(QString(), made.field));
    case MadeField::Kind::FirstFilled:
    case MadeField::Kind::Identity:
        return std::make_unique<FirstFilledText>(partsOf(made, mapping, rows));
    case MadeField::Kind::Joined:
        return std::make_unique<JoinedText>(partsOf(made, mapping, rows), made.text);
    case MadeField::Kind::GivenNames:
    case MadeField::Kind::FamilyName:
        return std::make_unique<NamePartText>(partsOf(made, mapping, rows),
                                              made.kind == MadeField::Kind::FamilyName);
    case MadeField::Kind::HashedEmail:
        return std::make_unique<HashedEmailText>();
    }
    Q_UNREACHABLE();
}

} // namespace xdm
