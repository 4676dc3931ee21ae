// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/made_words.h"

#include <QCoreApplication>
#include <QStringList>

namespace models {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(models::Made)
};

} // namespace

QString headerWords(const xdm::ColumnMapping &column)
{
    const QString header = column.header.simplified();
    return header.isEmpty() ? Tr::tr("Column %1", "one without a name").arg(column.column + 1) : header;
}

QString madeKindWords(xdm::MadeField::Kind kind)
{
    using Kind = xdm::MadeField::Kind;
    switch (kind) {
    case Kind::Constant:
        return Tr::tr("The same text in every record");
    case Kind::FirstFilled:
        return Tr::tr("The first filled of several columns");
    case Kind::Joined:
        return Tr::tr("Several columns, joined");
    case Kind::GivenNames:
        return Tr::tr("The given names out of a full name");
    case Kind::FamilyName:
        return Tr::tr("The family name out of a full name");
    case Kind::HashedEmail:
        return Tr::tr("The email address, hashed, as a further identity");
    case Kind::Identity:
        return Tr::tr("A customer number, as a further identity");
    }
    Q_UNREACHABLE();
}

QString madeWords(const xdm::MadeField &made, const xdm::Mapping &mapping)
{
    using Kind = xdm::MadeField::Kind;
    QStringList headers;
    for (const int column : made.columns)
        headers << Tr::tr("“%1”", "a column's name").arg(headerWords(mapping.columns[std::size_t(column)]));
    const QString all = headers.join(Tr::tr(", ", "in a list"));
    switch (made.kind) {
    case Kind::Constant:
        return Tr::tr("always “%1”", "a text").arg(made.text);
    case Kind::FirstFilled:
        return Tr::tr("first filled of %1", "columns").arg(all);
    case Kind::Joined:
        return made.text.trimmed().isEmpty()
            ? Tr::tr("%1, joined", "columns").arg(all)
            : Tr::tr("%1, joined with “%2”", "columns, a text").arg(all, made.text.trimmed());
    case Kind::GivenNames:
        return Tr::tr("given names of %1", "a column").arg(all);
    case Kind::FamilyName:
        return Tr::tr("family name of %1", "a column").arg(all);
    case Kind::HashedEmail:
        return Tr::tr("email address, as SHA-256");
    case Kind::Identity:
        return Tr::tr("values of %1", "a column").arg(all);
    }
    Q_UNREACHABLE();
}

} // namespace models
