// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "xdm/schema.h"

#include <QHash>

namespace xdm {

/// The type for what the Schema Registry calls "meta:xdmType", or nothing where no cell can fill it.
std::optional<Type> typeNamed(const QString &xdmType);

/// What the descriptors of one schema say. Paths are without the stars of arrays and maps.
struct Descriptors
{
    std::optional<Identity> primary;
    std::vector<Identity> further;
    QHash<QString, QString> titles; ///< by path, of leaves and of objects
    QHash<QString, QMap<QString, QString>> valueTitles; ///< by path
    QStringList deprecated; ///< paths, of leaves and of objects
};

Descriptors readDescriptors(const QJsonArray &descriptors, const QString &schemaId);

} // namespace xdm
