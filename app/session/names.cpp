// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/messages.h"

namespace session {

// One table of names, part of the JSON the program prints: a name stays when the code moves.
QString nameOf(base::ErrorCode code) // NOLINT(readability-function-size)
{
    using Code = base::ErrorCode;
    switch (code) {
    case Code::FileNotFound:
        return QStringLiteral("FileNotFound");
    case Code::FileIsFolder:
        return QStringLiteral("FileIsFolder");
    case Code::FileUnreadable:
        return QStringLiteral("FileUnreadable");
    case Code::FileNotRegular:
        return QStringLiteral("FileNotRegular");
    case Code::FileEmpty:
        return QStringLiteral("FileEmpty");
    case Code::FileChanged:
        return QStringLiteral("FileChanged");
    case Code::EncodingUnsupported:
        return QStringLiteral("EncodingUnsupported");
    case Code::ArchiveDamaged:
        return QStringLiteral("ArchiveDamaged");
    case Code::NotAnArchive:
        return QStringLiteral("NotAnArchive");
    case Code::ArchiveEncrypted:
        return QStringLiteral("ArchiveEncrypted");
    case Code::ArchiveWithoutText:
        return QStringLiteral("ArchiveWithoutText");
    case Code::ArchiveHasSeveral:
        return QStringLiteral("ArchiveHasSeveral");
    case Code::ArchiveEntryUnknown:
        return QStringLiteral("ArchiveEntryUnknown");
    case Code::ArchiveTooLarge:
        return QStringLiteral("ArchiveTooLarge");
    case Code::HeaderMissing:
        return QStringLiteral("HeaderMissing");
    case Code::HeaderOnly:
        return QStringLiteral("HeaderOnly");
    case Code::QuoteNeverClosed:
        return QStringLiteral("QuoteNeverClosed");
    case Code::CellTooLarge:
        return QStringLiteral("CellTooLarge");
    case Code::TooManyColumns:
        return QStringLiteral("TooManyColumns");
    case Code::EmailUnmapped:
        return QStringLiteral("EmailUnmapped");
    case Code::ColumnUnknown:
        return QStringLiteral("ColumnUnknown");
    case Code::ColumnSecret:
        return QStringLiteral("ColumnSecret");
    case Code::FieldUnknown:
        return QStringLiteral("FieldUnknown");
    case Code::FieldTwice:
        return QStringLiteral("FieldTwice");
    case Code::ConsentRaised:
        return QStringLiteral("ConsentRaised");
    case Code::ConstantUnfit:
        return QStringLiteral("ConstantUnfit");
    case Code::TooManyIdentities:
        return QStringLiteral("TooManyIdentities");
    case Code::RecipeUnreadable:
        return QStringLiteral("RecipeUnreadable");
    case Code::FileWouldBeLost:
        return QStringLiteral("FileWouldBeLost");
    case Code::FileExists:
        return QStringLiteral("FileExists");
    case Code::RecipeInvalid:
        return QStringLiteral("RecipeInvalid");
    case Code::RecipeNewer:
        return QStringLiteral("RecipeNewer");
    case Code::RecipeColumnsMissing:
        return QStringLiteral("RecipeColumnsMissing");
    case Code::RecipeUnknown:
        return QStringLiteral("RecipeUnknown");
    case Code::RecipeExists:
        return QStringLiteral("RecipeExists");
    case Code::RecipeNameInvalid:
        return QStringLiteral("RecipeNameInvalid");
    case Code::SchemaTooLarge:
        return QStringLiteral("SchemaTooLarge");
    case Code::SchemaUnusable:
        return QStringLiteral("SchemaUnusable");
    case Code::NothingToSend:
        return QStringLiteral("NothingToSend");
    case Code::PatternInvalid:
        return QStringLiteral("PatternInvalid");
    case Code::PatternGroupMissing:
        return QStringLiteral("PatternGroupMissing");
    case Code::PatternTooSlow:
        return QStringLiteral("PatternTooSlow");
    case Code::HostNotAllowed:
        return QStringLiteral("HostNotAllowed");
    case Code::TlsRefused:
        return QStringLiteral("TlsRefused");
    case Code::Unreachable:
        return QStringLiteral("Unreachable");
    case Code::TimedOut:
        return QStringLiteral("TimedOut");
    case Code::AnswerIncomplete:
        return QStringLiteral("AnswerIncomplete");
    case Code::AnswerInvalid:
        return QStringLiteral("AnswerInvalid");
    case Code::Redirected:
        return QStringLiteral("Redirected");
    case Code::TooManyRequests:
        return QStringLiteral("TooManyRequests");
    case Code::ServerFailed:
        return QStringLiteral("ServerFailed");
    case Code::SignInRefused:
        return QStringLiteral("SignInRefused");
    case Code::TokenRefused:
        return QStringLiteral("TokenRefused");
    case Code::AccessRefused:
        return QStringLiteral("AccessRefused");
    case Code::RequestRefused:
        return QStringLiteral("RequestRefused");
    case Code::NotFound:
        return QStringLiteral("NotFound");
    case Code::Conflict:
        return QStringLiteral("Conflict");
    case Code::SandboxUnknown:
        return QStringLiteral("SandboxUnknown");
    case Code::SandboxMissing:
        return QStringLiteral("SandboxMissing");
    case Code::DatasetUnknown:
        return QStringLiteral("DatasetUnknown");
    case Code::DatasetAmbiguous:
        return QStringLiteral("DatasetAmbiguous");
    case Code::DatasetMissing:
        return QStringLiteral("DatasetMissing");
    case Code::SchemaNotProfile:
        return QStringLiteral("SchemaNotProfile");
    case Code::SchemaNotInProfile:
        return QStringLiteral("SchemaNotInProfile");
    case Code::IdentityMissing:
        return QStringLiteral("IdentityMissing");
    case Code::IdentityMismatch:
        return QStringLiteral("IdentityMismatch");
    case Code::IdentityMapMissing:
        return QStringLiteral("IdentityMapMissing");
    case Code::NamespaceUnknown:
        return QStringLiteral("NamespaceUnknown");
    case Code::ProfileFlagNotKept:
        return QStringLiteral("ProfileFlagNotKept");
    case Code::ConnectionUnknown:
        return QStringLiteral("ConnectionUnknown");
    case Code::ConnectionExists:
        return QStringLiteral("ConnectionExists");
    case Code::ConnectionInvalid:
        return QStringLiteral("ConnectionInvalid");
    case Code::SecretMissing:
        return QStringLiteral("SecretMissing");
    case Code::KeychainUnavailable:
        return QStringLiteral("KeychainUnavailable");
    case Code::StoreUnwritable:
        return QStringLiteral("StoreUnwritable");
    case Code::DiskFull:
        return QStringLiteral("DiskFull");
    case Code::StoreFailed:
        return QStringLiteral("StoreFailed");
    case Code::JournalDamaged:
        return QStringLiteral("JournalDamaged");
    case Code::JournalNewer:
        return QStringLiteral("JournalNewer");
    case Code::EditsDamaged:
        return QStringLiteral("EditsDamaged");
    case Code::EditsNewer:
        return QStringLiteral("EditsNewer");
    case Code::EditsBusy:
        return QStringLiteral("EditsBusy");
    case Code::ImportUnknown:
        return QStringLiteral("ImportUnknown");
    case Code::ImportBusy:
        return QStringLiteral("ImportBusy");
    case Code::ImportFinished:
        return QStringLiteral("ImportFinished");
    case Code::SourceGone:
        return QStringLiteral("SourceGone");
    case Code::SourceChanged:
        return QStringLiteral("SourceChanged");
    case Code::BytesDiffer:
        return QStringLiteral("BytesDiffer");
    case Code::BatchFailed:
        return QStringLiteral("BatchFailed");
    case Code::BatchStalled:
        return QStringLiteral("BatchStalled");
    case Code::BatchLost:
        return QStringLiteral("BatchLost");
    case Code::BatchTakenOver:
        return QStringLiteral("BatchTakenOver");
    case Code::CannotAbort:
        return QStringLiteral("CannotAbort");
    case Code::ReceiptUnwritable:
        return QStringLiteral("ReceiptUnwritable");
    case Code::PortTaken:
        return QStringLiteral("PortTaken");
    case Code::PracticeNotLoopback:
        return QStringLiteral("PracticeNotLoopback");
    case Code::PracticeNotThere:
        return QStringLiteral("PracticeNotThere");
    case Code::PracticeBusy:
        return QStringLiteral("PracticeBusy");
    case Code::UsageInvalid:
        return QStringLiteral("UsageInvalid");
    case Code::Cancelled:
        return QStringLiteral("Cancelled");
    case Code::Paused:
        return QStringLiteral("Paused");
    case Code::Internal:
        return QStringLiteral("Internal");
    }
    Q_UNREACHABLE();
}

QString nameOf(base::ErrorKind kind)
{
    using Kind = base::ErrorKind;
    switch (kind) {
    case Kind::Input:
        return QStringLiteral("Input");
    case Kind::Rejected:
        return QStringLiteral("Rejected");
    case Kind::Credentials:
        return QStringLiteral("Credentials");
    case Kind::Busy:
        return QStringLiteral("Busy");
    case Kind::Unreachable:
        return QStringLiteral("Unreachable");
    case Kind::Storage:
        return QStringLiteral("Storage");
    case Kind::Cancelled:
        return QStringLiteral("Cancelled");
    case Kind::NeedsPerson:
        return QStringLiteral("NeedsPerson");
    case Kind::Bug:
        return QStringLiteral("Bug");
    }
    Q_UNREACHABLE();
}

} // namespace session
