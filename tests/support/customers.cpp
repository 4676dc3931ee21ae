// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/customers.h"

#include "support/customer_forms.h"

#include <QFile>

namespace support {

QStringList customerForms()
{
    return {QStringLiteral("commerce-customers"),
            QStringLiteral("commerce-addresses"),
            QStringLiteral("commerce-single"),
            QStringLiteral("salesforce"),
            QStringLiteral("hubspot"),
            QStringLiteral("generic")};
}

Truth writeCustomers(QIODevice &out, const CustomersSpec &spec)
{
    CustomerFile file(out, spec);
    return file.write();
}

Truth writeCustomers(const QString &path, const CustomersSpec &spec)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered))
        qFatal("Cannot write %s: %s", qPrintable(path), qPrintable(file.errorString()));
    return writeCustomers(file, spec);
}

} // namespace support
