// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "xdm/conversion_json.h"
#include "xdm/mapping.h"
#include "xdm/mapping_names.h"
#include "xdm/recipe_fit.h"
#include "xdm/recipe_steps.h"

#include <QJsonArray>

#include <algorithm>

namespace xdm {

namespace {

/// The header; where others are equal, with which of them it is.
QJsonValue headerJson(const Mapping &mapping, int column)
{
    const QString &header = mapping.columns[std::size_t(column)].header;
    if (std::ranges::count(mapping.columns, header, &ColumnMapping::header) == 1)
        return header;
    return QJsonObject {{QStringLiteral("header"), header},
                        {QStringLiteral("number"), headerNameOf(mapping, column).number + 1}};
}

QJsonArray madeJson(const Mapping &mapping)
{
    QJsonArray all;
    for (const MadeField &made : mapping.made) {
        QJsonObject json {{QStringLiteral("kind"), nameOf(madeKinds, made.kind)},
                          {QStringLiteral("field"), made.field},
                          {QStringLiteral("conversion"), toJson(made.conversion)}};
        QJsonArray headers;
        for (const int column : made.columns)
            headers.append(headerJson(mapping, column));
        if (!headers.isEmpty())
            json[u"columns"] = headers;
        if (!made.text.isEmpty())
            json[u"text"] = made.text;
        all.append(json);
    }
    return all;
}

} // namespace

QJsonObject toJson(const Mapping &mapping)
{
    QJsonArray columns;
    for (const ColumnMapping &column : mapping.columns) {
        if (column.applied && column.state != State::Secret)
            columns.append(QJsonObject {{QStringLiteral("header"), column.header},
                                        {QStringLiteral("field"), column.field},
                                        {QStringLiteral("conversion"), toJson(column.conversion)}});
        else
            columns.append(
                QJsonObject {{QStringLiteral("header"), column.header}, {QStringLiteral("leftOut"), true}});
    }
    QJsonObject json {{QStringLiteral("form"), nameOf(forms, mapping.form)},
                      {QStringLiteral("emailCase"), nameOf(cases, mapping.emailCase.value)},
                      {QStringLiteral("columns"), columns}};
    if (!mapping.made.empty())
        json[u"made"] = madeJson(mapping);
    return json;
}

base::Result<Mapping> mappingFromJson(const QJsonObject &json, const Mapping &detected, const Schema &schema)
{
    auto fitted = fitRecipe(json, detected, schema);
    if (!fitted)
        return base::Failure(fitted.error());
    for (const FitStep &step : fitted->fit.steps) {
        const bool byName = step.isApplied() && step.outcome != FitStep::Outcome::Renamed;
        if (!byName)
            return base::Failure(errorOf(step, fitted->mapping));
    }
    return std::move(fitted->mapping);
}

} // namespace xdm
