// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/column_memory.h"

#include "base/hash.h"
#include "base/private_file.h"
#include "xdm/recipe_fit.h"

#include <QJsonArray>

namespace session {

namespace {

const QString columnsKey = QStringLiteral("columns");
const QString caseKey = QStringLiteral("emailCase");

/// Two columns with one header are told apart by their order, so both are kept or none.
void chooseNamesakes(const xdm::Mapping &mapping, std::vector<bool> &chosen)
{
    QSet<QString> headers;
    for (std::size_t i = 0; i < chosen.size(); ++i) {
        if (chosen[i])
            headers.insert(mapping.columns[i].header);
    }
    for (std::size_t i = 0; i < chosen.size(); ++i)
        chosen[i] = headers.contains(mapping.columns[i].header);
}

} // namespace

QString memoryPath(const QString &folder, const QStringList &headers)
{
    const QByteArray shape = headers.join(QChar(u'\0')).toUtf8();
    return folder + u'/' + QString::fromLatin1(base::Sha256::hexOf(shape)) + QLatin1String(".json");
}

Recipe memoryOf(const xdm::Mapping &mapping, std::vector<bool> chosen, bool emailCaseChosen)
{
    chooseNamesakes(mapping, chosen);
    QJsonObject json = xdm::toJson(mapping);
    const QJsonArray all = json.value(columnsKey).toArray();
    QJsonArray kept;
    for (std::size_t i = 0; i < chosen.size(); ++i) {
        if (chosen[i])
            kept.append(all.at(qsizetype(i)));
    }
    json.insert(columnsKey, kept);
    if (!emailCaseChosen)
        json.remove(caseKey);
    return {.mapping = json};
}

std::vector<xdm::ColumnMapping> recalledColumns(const QJsonObject &mapping, const xdm::Mapping &detected,
                                                const xdm::Schema &schema)
{
    const auto fitted = xdm::fitRecipe(mapping, detected, schema);
    if (!fitted)
        return {};
    std::vector<int> places = fitted->fit.leftOut;
    for (const xdm::FitStep &step : fitted->fit.steps) {
        if (!step.made && step.outcome == xdm::FitStep::Outcome::Applied)
            places.push_back(step.column);
    }
    std::vector<xdm::ColumnMapping> recalled;
    for (const int place : places) {
        const xdm::ColumnMapping &column = fitted->mapping.columns[std::size_t(place)];
        if (column.state != xdm::State::Secret)
            recalled.push_back(column);
    }
    return recalled;
}

std::optional<xdm::EmailCase> recalledEmailCase(const QJsonObject &mapping, const xdm::Mapping &detected,
                                                const xdm::Schema &schema)
{
    if (!mapping.contains(caseKey))
        return std::nullopt;
    const QJsonObject alone {{columnsKey, QJsonArray()}, {caseKey, mapping.value(caseKey)}};
    const auto after = xdm::mappingFromJson(alone, {.form = detected.form}, schema);
    return after ? std::optional(after->emailCase.value) : std::nullopt;
}

base::Result<> keepMemory(const QString &folder, const QString &path, const Recipe &recipe)
{
    if (auto made = base::makePrivateFolder(folder); !made)
        return made;
    return saveRecipe(recipe, path);
}

} // namespace session
