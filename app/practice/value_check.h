// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QJsonValue>
#include <QSet>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace practice {

/// One thing that is wrong with a row.
struct RowError
{
    QString code; ///< digits
    QString message; ///< without the value
    QString column; ///< path with slashes; empty: the whole row
};

/// 1401 and 1555 are Adobe's codes for rows that cannot be read and for missing required fields. For a value
/// of the wrong type Adobe names TypeCompatibilityException and for one outside its list or range nothing:
/// these two are our own.
inline constexpr QLatin1String unreadableCode("1401");
inline constexpr QLatin1String requiredCode("1555");
inline constexpr QLatin1String conversionCode("1600");
inline constexpr QLatin1String valueCode("1601");

/// Where in a row we are; becomes text only when there is something to tell.
struct Place
{
    const Place *above = nullptr;
    const QString *name = nullptr;

    /// With slashes, one in front.
    QString text() const;
};

/// A node of a schema, made ready to check many rows.
class CompiledNode
{
public:
    /// \param node of the registry's resolved form
    explicit CompiledNode(const QJsonObject &node);

    /// Appends what is wrong with the value, at most a few errors a row, and counts the keys that the schema
    /// does not have.
    void check(const QJsonValue &value, const Place &place, std::vector<RowError> &errors,
               qint64 &unknownKeys) const;

private:
    enum class Kind : std::uint8_t { Text, Integer, Number, Boolean, Date, DateTime, Object, Map, Array };

    static Kind kindOf(const QJsonObject &node);
    bool converts(const QJsonValue &value) const;
    bool isAllowed(const QJsonValue &value) const;
    void checkObject(const QJsonObject &object, const Place &place, std::vector<RowError> &errors,
                     qint64 &unknownKeys) const;

    Kind m_kind;
    QString m_typeName;
    QHash<QString, int> m_index; ///< of properties
    std::vector<CompiledNode> m_children; ///< properties; or one: the items of an array, the values of a map
    std::vector<QString> m_required;
    QSet<QString> m_allowed; ///< enum
    std::optional<double> m_minimum;
    std::optional<double> m_maximum;
};

/// Whether a JSON value counts as none: absent, null, or an empty string.
bool isMissing(const QJsonValue &value);

} // namespace practice
