// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringList>

namespace support {

/// What in a value is not as a JSON Schema (2020-12) says, one line a problem that begins with the place as a
/// JSON pointer; empty when all is well. Knows type, properties, required, additionalProperties, items, enum,
/// const, minimum, maximum, pattern, anyOf and $ref to #/$defs; passes over words that only tell
/// (description, format …); any other word of a schema is a problem, too, so that nothing is believed to be
/// checked that is not.
QStringList jsonProblems(const QJsonValue &value, const QJsonObject &schema);

/// One of the project's own schemas, by its name: "run" is resources/schemas/run.schema.json. Ends the
/// program with a message when there is none.
QJsonObject jsonSchema(const QString &name);

/// The names of all of them.
QStringList jsonSchemaNames();

} // namespace support
