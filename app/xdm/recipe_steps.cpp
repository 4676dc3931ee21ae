// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "xdm/recipe_steps.h"

#include "xdm/conversion_json.h"
#include "xdm/mapping_names.h"

#include <QHash>
#include <QJsonArray>

#include <algorithm>

namespace xdm {

namespace {

constexpr qsizetype mostSteps = 100'000; // no file has more columns

base::Failure invalid(const QString &key, const QString &subject = {})
{
    return base::Failure({.code = base::ErrorCode::RecipeInvalid, .subject = subject, .detail = key});
}

base::Result<RecipeSteps::Column> columnStep(const QJsonValue &value, QHash<QString, int> &seen)
{
    const QJsonObject json = value.toObject();
    const QString header = json[u"header"].toString();
    if (!json[u"header"].isString())
        return invalid(QStringLiteral("header"));
    const QString key = unknownKey(json,
                                   {QStringLiteral("header"), QStringLiteral("leftOut"),
                                    QStringLiteral("field"), QStringLiteral("conversion")});
    if (!key.isEmpty())
        return invalid(key, header);
    const HeaderName name {.header = header, .number = seen[header]++};
    if (json.contains(u"leftOut"))
        return json[u"leftOut"] == QJsonValue(true) && json.size() == 2
            ? base::Result<RecipeSteps::Column>({.name = name})
            : invalid(QStringLiteral("leftOut"), header);
    const QString field = json[u"field"].toString();
    if (field.isEmpty())
        return invalid(QStringLiteral("field"), header);
    if (const auto fine = checkConversionJson(json[u"conversion"], field); !fine)
        return base::Failure(fine.error());
    return RecipeSteps::Column {.name = name, .field = field, .conversion = json[u"conversion"]};
}

/// A header, or one of several equal ones.
base::Result<HeaderName> headerName(const QJsonValue &value, const QString &field)
{
    if (value.isString())
        return HeaderName {.header = value.toString()};
    const QJsonObject json = value.toObject();
    const int number = json[u"number"].toInt();
    if (!json[u"header"].isString() || number < 1 || json.size() != 2)
        return invalid(QStringLiteral("columns"), field);
    return HeaderName {.header = json[u"header"].toString(), .number = number - 1};
}

base::Result<RecipeSteps::Made> madeStep(const QJsonValue &value)
{
    const QJsonObject json = value.toObject();
    const QString field = json[u"field"].toString();
    const QString key
        = unknownKey(json,
                     {QStringLiteral("kind"), QStringLiteral("field"), QStringLiteral("columns"),
                      QStringLiteral("text"), QStringLiteral("conversion")});
    if (!key.isEmpty())
        return invalid(key, field);
    const auto kind = valueOf(madeKinds, json[u"kind"], MadeField::Kind::Constant);
    if (!kind || !json[u"kind"].isString())
        return invalid(QStringLiteral("kind"), field);
    if (field.isEmpty())
        return invalid(QStringLiteral("field"));
    if (json.contains(u"text") && !json[u"text"].isString())
        return invalid(QStringLiteral("text"), field);
    if (json.contains(u"columns") && !json[u"columns"].isArray())
        return invalid(QStringLiteral("columns"), field);
    if (const auto fine = checkConversionJson(json[u"conversion"], field); !fine)
        return base::Failure(fine.error());
    RecipeSteps::Made made {
        .kind = *kind, .field = field, .text = json[u"text"].toString(), .conversion = json[u"conversion"]};
    const QJsonArray columns = json[u"columns"].toArray();
    for (const auto &column : columns) {
        const auto name = headerName(column, field);
        if (!name)
            return base::Failure(name.error());
        made.columns.push_back(*name);
    }
    return made;
}

} // namespace

HeaderName headerNameOf(const Mapping &mapping, int column)
{
    const QString &header = mapping.columns[std::size_t(column)].header;
    const auto before = std::count_if(mapping.columns.begin(), mapping.columns.begin() + column,
                                      [&header](const auto &other) { return other.header == header; });
    return {.header = header, .number = int(before)};
}

base::Result<RecipeSteps> recipeSteps(const QJsonObject &json)
{
    const QString key = unknownKey(json,
                                   {QStringLiteral("form"), QStringLiteral("emailCase"),
                                    QStringLiteral("columns"), QStringLiteral("made")});
    if (!key.isEmpty())
        return invalid(key);
    const auto form = valueOf(forms, json[u"form"], ExportForm::Other);
    const auto emailCase = valueOf(cases, json[u"emailCase"], EmailCase::Keep);
    if (!form)
        return invalid(QStringLiteral("form"));
    if (!emailCase)
        return invalid(QStringLiteral("emailCase"));
    if (!json[u"columns"].isArray())
        return invalid(QStringLiteral("columns"));
    if (json.contains(u"made") && !json[u"made"].isArray())
        return invalid(QStringLiteral("made"));
    if (json[u"columns"].toArray().size() > mostSteps)
        return invalid(QStringLiteral("columns"));
    if (json[u"made"].toArray().size() > mostSteps)
        return invalid(QStringLiteral("made"));
    RecipeSteps steps;
    if (json.contains(u"form"))
        steps.form = form;
    if (json.contains(u"emailCase"))
        steps.emailCase = emailCase;
    QHash<QString, int> seen;
    const QJsonArray columns = json[u"columns"].toArray();
    for (const auto &value : columns) {
        auto column = columnStep(value, seen);
        if (!column)
            return base::Failure(column.error());
        steps.columns.push_back(*std::move(column));
    }
    const QJsonArray made = json[u"made"].toArray();
    for (const auto &value : made) {
        auto step = madeStep(value);
        if (!step)
            return base::Failure(step.error());
        steps.made.push_back(*std::move(step));
    }
    return steps;
}

} // namespace xdm
