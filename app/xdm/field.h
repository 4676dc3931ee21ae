// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

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

    friend bool operator==(const Field &, const Field &) = default;
};

} // namespace xdm
