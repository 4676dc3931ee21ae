// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Why a column was matched as it is, in words.

#include "base/log.h"
#include "session/export_words.h"
#include "session/messages.h"

#include <QCoreApplication>

namespace session {

namespace {

struct MappingWords
{
    Q_DECLARE_TR_FUNCTIONS(Mapping)
};

} // namespace

QString describe(const xdm::Why &why)
{
    const QString argument = base::oneLine(why.argument);
    switch (why.reason) {
    case xdm::Reason::NotKnown:
        return MappingWords::tr("not a header that is known");
    case xdm::Reason::KnownHeader:
        return MappingWords::tr("known header of %1", "an export").arg(exportWords(argument));
    case xdm::Reason::KnownWord:
        return MappingWords::tr("usual name of this field");
    case xdm::Reason::NearWord:
        return MappingWords::tr("close to a usual name of this field");
    case xdm::Reason::Values:
        return MappingWords::tr("the values look like it");
    case xdm::Reason::SecretHeader:
        return MappingWords::tr("the header names a secret: never uploaded");
    case xdm::Reason::SecretValues:
        return MappingWords::tr("the values look like secrets: never uploaded");
    case xdm::Reason::Sensitive:
        return MappingWords::tr("sensitive: left out");
    case xdm::Reason::KnownToIgnore:
        return MappingWords::tr("known, but no profile field takes it");
    case xdm::Reason::FieldTaken:
        return MappingWords::tr("the column \"%1\" fits this field better").arg(argument);
    case xdm::Reason::NoSuchField:
        return MappingWords::tr("the schema has no field %1").arg(argument);
    case xdm::Reason::Recipe:
        return MappingWords::tr("from the recipe");
    case xdm::Reason::User:
        return MappingWords::tr("your choice");
    }
    Q_UNREACHABLE();
}

} // namespace session
