// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace xdm {

enum class Type : std::uint8_t { String, Integer, Number, Boolean, Date, DateTime };

/// A leaf of a schema that one cell can fill.
struct Field
{
    QString path = {}; ///< dots between names: "person.name.firstName"; a map's key stands in it:
                       ///< "identityMap.Email.id"
    QString title = {}; ///< as the platform's screens show it
    Type type = Type::String;
    bool array = false; ///< the leaf, or an object above it, is an array; one cell fills one element
    int arrayPart
        = -1; ///< which name of the path is that array, from 0: the last one, or the object's; or -1
    QStringList values = {}; ///< the enforced value list, or empty
    QString pattern = {};
    std::optional<double> minimum = {};
    std::optional<double> maximum = {};
    int maxLength = -1; ///< characters, or -1
    bool deprecated = false;
    QStringList above = {}; ///< titles of the objects it lies in, one for each name before the last; empty
                            ///< where the name says as much, and altogether where all of them do
    QMap<QString, QString> valueTitles = {}; ///< of values, enforced or suggested: as people call them

    friend bool operator==(const Field &, const Field &) = default;
};

} // namespace xdm
