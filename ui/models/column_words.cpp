// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/column_words.h"

#include "models/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace models {

namespace {

using quality::ColumnStatistics;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(models::Columns)
};

constexpr std::size_t mostTold = 3; // shapes, values
constexpr qint64 fewRows = 20; // say nothing against a column
constexpr double usualShare = 0.9; // of addresses, different ones

const ColumnStatistics::Column *factsOf(const ColumnStatistics &statistics, int column)
{
    return column >= 0 && std::size_t(column) < statistics.columns.size() && statistics.rows > 0
        ? &statistics.columns[std::size_t(column)]
        : nullptr;
}

QString text(const QByteArray &bytes)
{
    return cellText({bytes.constData(), std::size_t(bytes.size())});
}

/// Two digits that count: an estimate is no better.
qint64 rounded(qint64 value)
{
    const qint64 step
        = value < 100 ? 1 : qint64(std::llround(std::pow(10, std::floor(std::log10(double(value))) - 1)));
    return (value + step / 2) / step * step;
}

QString distinctWords(const ColumnStatistics::Column &column)
{
    using Repeats = ColumnStatistics::Repeats;
    if (!column.distinct || column.filled == 0)
        return {};
    const ColumnStatistics::Distinct &distinct = *column.distinct;
    if (distinct.repeats == Repeats::None && column.filled > 1)
        return Tr::tr("Every value is different.");
    if (distinct.repeats == Repeats::Unlikely)
        return Tr::tr("Nearly every value is different.");
    if (distinct.exact)
        return Tr::tr("%Ln different value(s).", nullptr, plural(distinct.values));
    return Tr::tr("About %1 different values.").arg(number(rounded(distinct.values)));
}

QString lengthWords(const ColumnStatistics::Column &column)
{
    if (!column.length)
        return {};
    const ColumnStatistics::Length &length = *column.length;
    if (length.shortest == length.longest)
        return Tr::tr("Each has %Ln character(s).", nullptr, plural(length.longest));
    const double average = double(length.all) / double(column.filled);
    return Tr::tr("%1 to %2 characters, %3 on average; the longest in %Ln row(s).", nullptr,
                  plural(length.longestRows))
        .arg(number(length.shortest), number(length.longest), number(std::llround(average)));
}

QString shapeWords(const ColumnStatistics::Column &column)
{
    QStringList shapes;
    for (std::size_t i = 0; i < std::min(mostTold, column.shapes.size()); ++i) {
        const ColumnStatistics::Shape &shape = column.shapes[i];
        const QString share = percent(double(shape.rows) / double(column.filled));
        shapes << Tr::tr("%1 like “%2” (%3)",
                         "a share, a value, how it is written: letters as a, digits as 9")
                      .arg(shape.exact ? share : Tr::tr("at least %1", "a share").arg(share),
                           text(shape.example), text(shape.text));
    }
    return shapes.isEmpty()
        ? QString()
        : Tr::tr("Written: %1.", "ways to write").arg(shapes.join(Tr::tr(", ", "in a list")));
}

QString frequentWords(const ColumnStatistics::Column &column)
{
    QStringList values;
    for (std::size_t i = 0; i < std::min(mostTold, column.values.size()); ++i) {
        const ColumnStatistics::Value &value = column.values[i];
        values << Tr::tr("“%1” (%2)", "a value, in how many rows")
                      .arg(text(value.text) + (value.cut ? QStringLiteral("…") : QString()),
                           value.exact ? number(value.rows)
                                       : Tr::tr("at least %1", "rows").arg(number(value.rows)));
    }
    return values.isEmpty() ? QString()
                            : Tr::tr("Most often: %1.", "values").arg(values.join(Tr::tr(", ", "in a list")));
}

} // namespace

QString filledWords(const ColumnStatistics &statistics, int column)
{
    const ColumnStatistics::Column *facts = factsOf(statistics, column);
    if (!facts)
        return {};
    return statistics.exact
        ? Tr::tr("Filled in %1 of %2 rows").arg(number(facts->filled), number(statistics.rows))
        : Tr::tr("Filled in %1 of the first %2 rows").arg(number(facts->filled), number(statistics.rows));
}

QStringList columnFacts(const ColumnStatistics &statistics, int column)
{
    const ColumnStatistics::Column *facts = factsOf(statistics, column);
    if (!facts)
        return {};
    QStringList lines {distinctWords(*facts), lengthWords(*facts), shapeWords(*facts), frequentWords(*facts)};
    lines.removeAll(QString());
    if (!lines.isEmpty() && !statistics.exact)
        lines.append(Tr::tr("Counted in the first %1 rows only.").arg(number(statistics.rows)));
    return lines;
}

QString bulleted(const QStringList &lines)
{
    const QString bullet = QStringLiteral("• ");
    return lines.isEmpty() ? QString() : bullet + lines.join(u'\n' + bullet);
}

QString columnWarning(const ColumnStatistics &statistics, const xdm::ColumnMapping &column,
                      const xdm::Mapping &mapping, const xdm::Schema &schema)
{
    const ColumnStatistics::Column *facts = factsOf(statistics, column.column);
    const bool email = column.state == xdm::State::Mapped && column.field == schema.emailPath();
    // There a customer has a row for each address.
    const bool repeats = mapping.form == xdm::ExportForm::CommerceAddresses;
    if (!facts || !email || repeats || !facts->distinct || facts->filled < fewRows)
        return {};
    const qint64 different = facts->distinct->values;
    if (double(different) >= usualShare * double(facts->filled))
        return {};
    return Tr::tr("Only %1 different addresses stand in %2 filled rows. Rows with one address become one "
                  "customer: is this the right column?")
        .arg(number(facts->distinct->exact ? different : rounded(different)), number(facts->filled));
}

} // namespace models
