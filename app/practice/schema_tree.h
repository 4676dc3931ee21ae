// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <vector>

namespace practice {

/// Whether the practice platform knows a field group or class of that id.
bool isKnownGroup(const QString &id);

/// The fields of some field groups as one tree in the registry's resolved form: an object with "type",
/// "properties" and "required". \param required paths of fields that are required together with their parents
QJsonObject resolvedFields(const QStringList &groups, const std::vector<QStringList> &required);

/// The node at a path of property names, or an empty object. Does not go into arrays and maps.
QJsonObject nodeAt(const QJsonObject &tree, const QStringList &path);

} // namespace practice
