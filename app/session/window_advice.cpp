// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/window_advice.h"

#include <QCoreApplication>

namespace session {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(WindowAdvice)
};

} // namespace

std::optional<QString> windowAdvice(const base::Error &error)
{
    using Code = base::ErrorCode;
    switch (error.code) {
    case Code::FileChanged:
        return Tr::tr(
            "Once nothing writes to it any more, choose it again on the page File. Corrections that you have "
            "made are kept, for the file as it was.");
    case Code::FileExists:
    case Code::RecipeExists:
        return Tr::tr("Choose another name.");
    case Code::RecipeInvalid:
        return Tr::tr("Save a new one on the page Columns.");
    case Code::RecipeUnknown:
        return Tr::tr("It may have been removed or renamed meanwhile.");
    case Code::HeaderMissing:
        return Tr::tr(
            "Put a row with the names of the columns first, or clear “First row holds column names” on "
            "the page File and choose the column of the email address yourself.");
    case Code::EmailUnmapped:
        return Tr::tr("Choose the column that holds it, on the page Columns.");
    case Code::ColumnUnknown:
        return Tr::tr("Choose the columns anew.");
    case Code::SandboxMissing:
        return Tr::tr("Choose one on the page Destination.");
    case Code::DatasetMissing:
    case Code::DatasetAmbiguous:
        return Tr::tr("Choose the dataset on the page Destination.");
    case Code::SchemaNotInProfile:
        return Tr::tr("Allow on the page Destination that it is enabled. That cannot be undone.");
    case Code::ConnectionUnknown:
        return Tr::tr("Add it on the page Destination.");
    case Code::SecretMissing:
        return Tr::tr("Please enter it here.");
    case Code::KeychainUnavailable:
        return Tr::tr("It is kept for this run only and asked for again the next time.");
    case Code::ReceiptUnwritable:
        return Tr::tr("Make room there; the receipt is written when you continue this import.");
    case Code::PracticeNotThere:
        return Tr::tr("Choose practice again on the page Destination.");
    default:
        return std::nullopt;
    }
}

} // namespace session
