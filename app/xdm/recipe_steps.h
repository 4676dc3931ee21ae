// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "xdm/mapping.h"

#include <QJsonObject>

#include <optional>
#include <vector>

namespace xdm {

/// A column by its header, and which of those with that header, from 0.
struct HeaderName
{
    QString header;
    int number = 0;

    friend bool operator==(const HeaderName &, const HeaderName &) = default;
};

HeaderName headerNameOf(const Mapping &mapping, int column);

/// The mapping of a recipe as it stands there, before it meets a file.
struct RecipeSteps
{
    struct Column
    {
        HeaderName name;
        QString field = {}; ///< empty: left out
        QJsonValue conversion = QJsonValue::Undefined;
    };

    struct Made
    {
        MadeField::Kind kind = MadeField::Kind::Constant;
        QString field = {};
        QString text = {};
        std::vector<HeaderName> columns = {};
        QJsonValue conversion = QJsonValue::Undefined;
    };

    std::optional<ExportForm> form = {};
    std::optional<EmailCase> emailCase = {};
    std::vector<Column> columns = {};
    std::vector<Made> made = {};
};

/// RecipeInvalid (subject: a field where there is one; detail: the key).
base::Result<RecipeSteps> recipeSteps(const QJsonObject &json);

} // namespace xdm
