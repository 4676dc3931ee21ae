// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Why a column was matched as it is, in words.

#include "base/log.h"
#include "session/export_words.h"
#include "session/messages.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace session {

namespace {

struct MappingWords
{
    Q_DECLARE_TR_FUNCTIONS(Mapping)
};

QString reasonWords(const xdm::Why &why)
{
    const QString argument = base::oneLine(why.argument);
    switch (why.reason) {
    case xdm::Reason::NotKnown:
        return MappingWords::tr("not a header that is known");
    case xdm::Reason::KnownHeader:
        return MappingWords::tr("known header of %1", "an export").arg(exportWords(argument));
    case xdm::Reason::CommonHeader:
        return MappingWords::tr("several known exports call this field so");
    case xdm::Reason::KnownWord:
        return MappingWords::tr("usual name of this field");
    case xdm::Reason::NearWord:
        return MappingWords::tr("close to a usual name of this field");
    case xdm::Reason::OpenWord:
        return MappingWords::tr("a name that can mean several things");
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
    case xdm::Reason::OtherValues:
        return MappingWords::tr("the name fits a field, but the values do not");
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

QString looksWords(const xdm::Why &why)
{
    const QString share = QLocale().toString(std::floor(why.share * 100), 'f', 0) + QLocale().percent();
    switch (why.looks) {
    case xdm::Looks::Nothing:
        return {};
    case xdm::Looks::Emails:
        return MappingWords::tr("%1 of the values look like email addresses").arg(share);
    case xdm::Looks::Phones:
        return MappingWords::tr("%1 of the values look like telephone numbers").arg(share);
    case xdm::Looks::Dates:
        return MappingWords::tr("%1 of the values look like dates").arg(share);
    case xdm::Looks::Countries:
        return MappingWords::tr("%1 of the values look like countries").arg(share);
    case xdm::Looks::PostalCodes:
        return MappingWords::tr("%1 of the values look like postal codes").arg(share);
    case xdm::Looks::FieldValues:
        return MappingWords::tr("%1 of the values are words that the field knows").arg(share);
    case xdm::Looks::Answers:
        return MappingWords::tr("%1 of the values say yes or no").arg(share);
    case xdm::Looks::Numbers:
        return MappingWords::tr("%1 of the values are numbers").arg(share);
    case xdm::Looks::Languages:
        return MappingWords::tr("%1 of the values look like languages").arg(share);
    case xdm::Looks::TimeZones:
        return MappingWords::tr("%1 of the values look like time zones").arg(share);
    case xdm::Looks::WebAddresses:
        return MappingWords::tr("%1 of the values look like web addresses").arg(share);
    case xdm::Looks::Different:
        return MappingWords::tr("%1 of the values are different from each other").arg(share);
    }
    Q_UNREACHABLE();
}

} // namespace

QString describe(const xdm::Why &why)
{
    const QString looks = looksWords(why);
    if (looks.isEmpty())
        return reasonWords(why);
    if (why.reason == xdm::Reason::Values)
        return looks;
    return MappingWords::tr("%1, and %2", "two reasons for one match").arg(reasonWords(why), looks);
}

} // namespace session
