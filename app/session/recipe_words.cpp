// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/recipe_words.h"

#include "base/log.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace session {

namespace {

using Outcome = xdm::FitStep::Outcome;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(RecipeWords)
};

constexpr int longestName = 60;

QString listOf(const QStringList &names, qsizetype namedAtMost)
{
    QStringList first;
    for (const QString &name : names.mid(0, namedAtMost))
        first.append(base::oneLine(name, longestName));
    if (names.size() > namedAtMost)
        first.append(Tr::tr("%n more", "at the end of a list of names", int(names.size() - namedAtMost)));
    return first.join(Tr::tr(", ", "between names in a list"));
}

QString headerAt(const xdm::Mapping &mapping, int column)
{
    return column < 0 ? QString() : mapping.columns[std::size_t(column)].header;
}

QString nameOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Applied:
        return QStringLiteral("applied");
    case Outcome::Respelled:
        return QStringLiteral("respelled");
    case Outcome::Renamed:
        return QStringLiteral("renamed");
    case Outcome::Proposed:
        return QStringLiteral("proposed");
    case Outcome::Missing:
        return QStringLiteral("missing");
    case Outcome::Secret:
        return QStringLiteral("secret");
    case Outcome::FieldUnknown:
        return QStringLiteral("fieldUnknown");
    case Outcome::FieldTaken:
        return QStringLiteral("fieldTaken");
    case Outcome::Unsuited:
        return QStringLiteral("unsuited");
    }
    Q_UNREACHABLE();
}

/// What each kind of outcome befell: headers, or the field where none is meant.
struct Befallen
{
    QStringList missing;
    QStringList secret;
    QStringList fieldUnknown;
    QStringList other;
    QStringList renamed; ///< sentences
};

Befallen befallenOf(const xdm::RecipeFit &fit, const xdm::Mapping &mapping)
{
    Befallen all;
    for (const xdm::FitStep &step : fit.steps) {
        const QString header = base::oneLine(step.headers.value(0), longestName);
        const QString there = base::oneLine(headerAt(mapping, step.column), longestName);
        switch (step.outcome) {
        case Outcome::Applied:
        case Outcome::Respelled:
            break;
        case Outcome::Renamed:
            if (!step.made)
                all.renamed.append(Tr::tr("“%1” is taken for the recipe's “%2”.").arg(there, header));
            break;
        case Outcome::Proposed:
            all.renamed.append(
                Tr::tr("“%1” may be what the recipe calls “%2”: it is proposed.").arg(there, header));
            break;
        case Outcome::Missing:
            all.missing += step.missing;
            break;
        case Outcome::Secret:
            all.secret += step.headers;
            break;
        case Outcome::FieldUnknown:
            all.fieldUnknown.append(step.field);
            break;
        case Outcome::FieldTaken:
        case Outcome::Unsuited:
            all.other.append(step.field);
            break;
        }
    }
    all.missing.removeDuplicates();
    all.secret.removeDuplicates();
    return all;
}

} // namespace

QStringList describe(const xdm::RecipeFit &fit, const xdm::Mapping &mapping, qsizetype namedAtMost)
{
    const Befallen all = befallenOf(fit, mapping);
    QStringList sentences;
    if (!all.missing.isEmpty())
        sentences.append(
            Tr::tr("%n column(s) of the recipe are not in this file: %1.", nullptr, int(all.missing.size()))
                .arg(listOf(all.missing, namedAtMost)));
    sentences += all.renamed.mid(0, namedAtMost);
    if (const qsizetype more = all.renamed.size() - namedAtMost; more > 0)
        sentences.append(Tr::tr("%n more column(s) are called otherwise.", nullptr, int(more)));
    if (!all.secret.isEmpty())
        sentences.append(
            Tr::tr("%n column(s) hold secrets and are never uploaded: %1.", nullptr, int(all.secret.size()))
                .arg(listOf(all.secret, namedAtMost)));
    if (!all.fieldUnknown.isEmpty())
        sentences.append(Tr::tr("%n field(s) of the recipe do not exist in the schema: %1.", nullptr,
                                int(all.fieldUnknown.size()))
                             .arg(listOf(all.fieldUnknown, namedAtMost)));
    if (!all.other.isEmpty())
        sentences.append(
            Tr::tr("%n field(s) cannot be filled as the recipe says: %1.", nullptr, int(all.other.size()))
                .arg(listOf(all.other, namedAtMost)));
    QStringList added;
    for (const int column : fit.added)
        added.append(headerAt(mapping, column));
    if (!added.isEmpty())
        sentences.append(
            Tr::tr("%n column(s) are not in the recipe and are not sent: %1.", nullptr, int(added.size()))
                .arg(listOf(added, namedAtMost)));
    return sentences;
}

QJsonValue fitJson(const std::optional<xdm::RecipeFit> &fit, const xdm::Mapping &mapping)
{
    if (!fit)
        return {};
    QJsonArray steps;
    for (const xdm::FitStep &step : fit->steps)
        steps.append(QJsonObject {
            {QStringLiteral("outcome"), nameOf(step.outcome)},
            {QStringLiteral("field"), step.field},
            {QStringLiteral("headers"), QJsonArray::fromStringList(step.headers)},
            {QStringLiteral("missing"), QJsonArray::fromStringList(step.missing)},
            {QStringLiteral("column"), step.column < 0 ? QJsonValue() : QJsonValue(step.column + 1)},
            {QStringLiteral("made"), step.made}});
    const auto headers = [&mapping](const std::vector<int> &columns) {
        QJsonArray all;
        for (const int column : columns)
            all.append(headerAt(mapping, column));
        return all;
    };
    return QJsonObject {{QStringLiteral("steps"), steps},
                        {QStringLiteral("applied"), fit->applied()},
                        {QStringLiteral("added"), headers(fit->added)},
                        {QStringLiteral("leftOut"), headers(fit->leftOut)}};
}

} // namespace session
