// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/made_choices.h"

#include "xdm/encoder.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace session {

namespace {

const QString columnsKey = QStringLiteral("columns");
const QString madeKey = QStringLiteral("made");

/// The column of that name that may be sent, or -1.
int columnOf(const xdm::Mapping &mapping, const ColumnName &name)
{
    int before = 0;
    for (const xdm::ColumnMapping &column : mapping.columns) {
        if (column.header != name.first)
            continue;
        if (before++ == name.second)
            return column.state == xdm::State::Secret ? -1 : column.column;
    }
    return -1;
}

} // namespace

ColumnName columnName(const xdm::Mapping &mapping, int column)
{
    const auto &columns = mapping.columns;
    const QString &header = columns[std::size_t(column)].header;
    const auto before = std::count_if(columns.begin(), columns.begin() + column,
                                      [&header](const auto &other) { return other.header == header; });
    return {header, int(before)};
}

bool isComplete(const xdm::MadeField &made)
{
    using Kind = xdm::MadeField::Kind;
    if (made.field.isEmpty())
        return false;
    switch (made.kind) {
    case Kind::Constant:
        return made.columns.empty() && !made.text.trimmed().isEmpty();
    case Kind::FirstFilled:
    case Kind::Joined:
        return made.columns.size() >= 2;
    case Kind::GivenNames:
    case Kind::FamilyName:
    case Kind::Identity:
        return made.columns.size() == 1;
    case Kind::HashedEmail:
        return made.columns.empty();
    }
    Q_UNREACHABLE();
}

void MadeChoices::put(const xdm::MadeField &made, const xdm::Mapping &mapping)
{
    Word word {.made = made, .columns = {}};
    for (const int column : made.columns)
        word.columns.push_back(columnName(mapping, column));
    const auto old = std::ranges::find_if(
        m_words, [&made](const Word &other) { return other.made.field == made.field; });
    if (old == m_words.end())
        m_words.push_back(std::move(word));
    else
        *old = std::move(word);
}

void MadeChoices::remove(const QString &path)
{
    std::erase_if(m_words, [&path](const Word &word) { return word.made.field == path; });
}

bool MadeChoices::has(const QString &path) const
{
    return std::ranges::any_of(m_words, [&path](const Word &word) { return word.made.field == path; });
}

std::vector<xdm::MadeField> MadeChoices::onto(const xdm::Mapping &mapping) const
{
    std::vector<xdm::MadeField> all;
    for (const Word &word : m_words) {
        xdm::MadeField made = word.made;
        made.columns.clear();
        for (const ColumnName &name : word.columns)
            made.columns.push_back(columnOf(mapping, name));
        if (!std::ranges::any_of(made.columns, [](int column) { return column < 0; }))
            all.push_back(std::move(made));
    }
    return all;
}

std::vector<xdm::MadeField> recalledMade(const QJsonObject &mapping, const xdm::Mapping &detected,
                                         const xdm::Schema &schema)
{
    std::vector<xdm::MadeField> recalled;
    const QJsonArray all = mapping.value(madeKey).toArray();
    for (const auto &entry : all) {
        // One by one, so that one that no longer fits does not take the others with it.
        const QJsonObject alone {{columnsKey, QJsonArray()}, {madeKey, QJsonArray {entry}}};
        if (auto after = xdm::mappingFromJson(alone, detected, schema);
            after && isComplete(after->made.front()))
            recalled.push_back(std::move(after->made.front()));
    }
    return recalled;
}

base::Result<> checkMade(const xdm::MadeField &made, const QString &replaced, const xdm::Mapping &mapping,
                         const xdm::Schema &schema)
{
    if (!schema.field(made.field))
        return base::Failure({.code = base::ErrorCode::FieldUnknown, .subject = made.field});
    for (const int place : made.columns) {
        const xdm::ColumnMapping &column = mapping.columns[std::size_t(place)];
        if (column.state == xdm::State::Secret)
            return base::Failure(
                {.code = base::ErrorCode::ColumnSecret, .column = place, .subject = column.header});
    }
    if (const xdm::ColumnMapping *column = mapping.columnFor(made.field))
        return base::Failure(
            {.code = base::ErrorCode::FieldTwice, .column = column->column, .subject = column->header});
    if (made.field == schema.emailPath())
        return base::Failure({.code = base::ErrorCode::EmailUnmapped, .subject = made.field});
    if (made.field != replaced && mapping.fills(made.field))
        return base::Failure({.code = base::ErrorCode::FieldTwice, .subject = made.field});
    if (mapping.emailColumn(schema) < 0)
        return {};
    if (const auto encoder = xdm::Encoder::make(aloneWithIdentity(made, mapping, schema), schema); !encoder)
        return base::Failure(encoder.error());
    return {};
}

xdm::Mapping aloneWithIdentity(const xdm::MadeField &made, const xdm::Mapping &mapping,
                               const xdm::Schema &schema)
{
    xdm::Mapping alone = mapping;
    for (xdm::ColumnMapping &column : alone.columns)
        column.applied = column.applied && column.field == schema.emailPath();
    alone.made = {made};
    return alone;
}

QString textAt(const QString &json, const QString &path)
{
    QJsonValue value = QJsonDocument::fromJson(json.toUtf8()).object();
    const QStringList names = path.split(u'.');
    for (const QString &name : names) {
        value = value.toObject().value(name);
        if (value.isArray())
            value = value.toArray().at(0);
    }
    return value.toVariant().toString();
}

} // namespace session
