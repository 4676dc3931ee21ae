// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <limits>

QT_BEGIN_NAMESPACE
class QJsonObject;
class QJsonValue;
QT_END_NAMESPACE

namespace support {

/// What a schema says of records, read from a list of its fields and looked up by nothing of the product.
class RecordRules
{
public:
    /// Fields as Adobe publishes them: type, format, enum, pattern and so on of each.
    static RecordRules fromPublished(const QString &path);

    /// Fields as the program bundles them.
    static RecordRules fromCatalogue(const QString &path);

    bool isEmpty() const { return m_fields.isEmpty(); }

    /// What is wrong with one line of JSON, or nothing: not an object, a name twice, a name that is not in
    /// the schema, null, an empty text, object or array, a value against type, format, enumeration, pattern,
    /// length or range, a consent without its value, no email address.
    QString fault(const QByteArray &line);

private:
    struct Rule
    {
        QString type; ///< string, date, date-time, email, uri, integer, number, boolean
        QStringList values;
        QRegularExpression pattern;
        bool hasPattern = false;
        int minLength = 1;
        int maxLength = std::numeric_limits<int>::max();
        double minimum = -std::numeric_limits<double>::infinity();
        double maximum = std::numeric_limits<double>::infinity();
    };

    static Rule ruleFrom(const QJsonObject &field, const QString &type, const QStringList &values);
    void addIdentityMap();
    QString faultOf(const QJsonValue &value, const QString &place);
    QString faultIn(const QJsonObject &object, const QString &place);
    static QString faultOfText(const QString &text, const Rule &rule);

    QHash<QString, Rule> m_fields; ///< by path; [] stands behind what is an array, * for a namespace
    qint64 m_members = 0; ///< of the record at hand
};

} // namespace support
