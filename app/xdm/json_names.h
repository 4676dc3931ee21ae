// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonValue>
#include <QLatin1String>
#include <QString>

#include <algorithm>
#include <array>
#include <optional>

namespace xdm {

/// A value and its name in recipes.
template <class T> struct Named
{
    T value;
    QLatin1String name;
};

template <class T, std::size_t N> QString nameOf(const std::array<Named<T>, N> &names, T value)
{
    const auto found = std::find_if(names.begin(), names.end(),
                                    [&](const Named<T> &named) { return named.value == value; });
    Q_ASSERT(found != names.end());
    return QString(found->name);
}

/// The value of that name; \a absent where there is none, nothing where it is not known.
template <class T, std::size_t N>
std::optional<T> valueOf(const std::array<Named<T>, N> &names, const QJsonValue &name, T absent)
{
    if (name.isUndefined())
        return absent;
    const QString text = name.toString();
    const auto found
        = std::find_if(names.begin(), names.end(), [&](const Named<T> &named) { return named.name == text; });
    return found == names.end() ? std::nullopt : std::optional(found->value);
}

} // namespace xdm
