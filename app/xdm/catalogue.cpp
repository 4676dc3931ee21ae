// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "xdm/catalogue.h"

#include <QFile>
#include <QJsonDocument>

namespace xdm {

QJsonObject catalogueFile(const QString &name)
{
    QFile file(QStringLiteral(":/catalogue/%1.json").arg(name));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "catalogueFile", "the bundled catalogue is not linked in");
    const QJsonDocument json = QJsonDocument::fromJson(opened ? file.readAll() : QByteArray());
    Q_ASSERT(json.isObject());
    return json.object();
}

} // namespace xdm
