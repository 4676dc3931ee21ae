// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

/// Small readings of the platform's JSON, which is not always of one mind about types.
namespace platform {

/// A number, also one written as a string; -1 where there is none, or a negative one.
qint64 countOf(const QJsonValue &value);

/// The texts of an array, of a single value, or of nothing; booleans and numbers as their words.
QStringList textsOf(const QJsonValue &value);

/// "enabled:true" and "enabled: true" are the same tag.
bool holdsTag(const QJsonObject &tags, QLatin1String name, QLatin1String wanted);

QString textOf(const QJsonObject &object, const char *name);

} // namespace platform
