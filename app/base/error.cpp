// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/error.h"

namespace base {

ErrorKind kindOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::FileNotFound:
    case ErrorCode::FileIsFolder:
    case ErrorCode::FileUnreadable:
    case ErrorCode::FileNotRegular:
    case ErrorCode::FileEmpty:
    case ErrorCode::FileChanged:
    case ErrorCode::EncodingUnsupported:
    case ErrorCode::ArchiveDamaged:
    case ErrorCode::NotAnArchive:
    case ErrorCode::ArchiveEncrypted:
    case ErrorCode::ArchiveWithoutText:
    case ErrorCode::ArchiveHasSeveral:
    case ErrorCode::ArchiveEntryUnknown:
    case ErrorCode::ArchiveTooLarge:
    case ErrorCode::HeaderMissing:
    case ErrorCode::HeaderOnly:
    case ErrorCode::QuoteNeverClosed:
    case ErrorCode::CellTooLarge:
    case ErrorCode::TooManyColumns:
    case ErrorCode::ColumnUnknown:
    case ErrorCode::PatternInvalid:
    case ErrorCode::PatternGroupMissing:
    case ErrorCode::PatternTooSlow:
    case ErrorCode::ColumnSecret:
    case ErrorCode::FieldUnknown:
    case ErrorCode::FieldTwice:
    case ErrorCode::ConsentRaised:
    case ErrorCode::ConstantUnfit:
    case ErrorCode::TooManyIdentities:
    case ErrorCode::RecipeUnreadable:
    case ErrorCode::RecipeInvalid:
    case ErrorCode::RecipeNewer:
    case ErrorCode::RecipeUnknown:
    case ErrorCode::RecipeExists:
    case ErrorCode::RecipeNameInvalid:
    case ErrorCode::FileWouldBeLost:
    case ErrorCode::FileExists:
    case ErrorCode::ConnectionUnknown:
    case ErrorCode::ConnectionExists:
    case ErrorCode::ConnectionInvalid:
    case ErrorCode::ImportUnknown:
    case ErrorCode::ImportBusy:
    case ErrorCode::ImportFinished:
    case ErrorCode::PracticeNotLoopback:
    case ErrorCode::PortTaken:
    case ErrorCode::PracticeBusy:
    case ErrorCode::UsageInvalid:
        return ErrorKind::Input;
    case ErrorCode::EmailUnmapped:
    case ErrorCode::RecipeColumnsMissing:
    case ErrorCode::NothingToSend:
    case ErrorCode::SandboxMissing:
    case ErrorCode::SandboxUnknown:
    case ErrorCode::DatasetUnknown:
    case ErrorCode::DatasetAmbiguous:
    case ErrorCode::DatasetMissing:
    case ErrorCode::SchemaUnusable:
    case ErrorCode::SchemaTooLarge:
    case ErrorCode::SchemaNotProfile:
    case ErrorCode::SchemaNotInProfile:
    case ErrorCode::IdentityMissing:
    case ErrorCode::IdentityMismatch:
    case ErrorCode::IdentityMapMissing:
    case ErrorCode::NamespaceUnknown:
    case ErrorCode::SecretMissing:
    case ErrorCode::KeychainUnavailable:
    case ErrorCode::SourceGone:
    case ErrorCode::SourceChanged:
    case ErrorCode::BytesDiffer:
        return ErrorKind::NeedsPerson;
    case ErrorCode::Redirected:
    case ErrorCode::RequestRefused:
    case ErrorCode::NotFound:
    case ErrorCode::Conflict:
    case ErrorCode::ProfileFlagNotKept:
    case ErrorCode::BatchFailed:
    case ErrorCode::BatchLost:
    case ErrorCode::BatchStalled:
    case ErrorCode::BatchTakenOver:
    case ErrorCode::CannotAbort:
        return ErrorKind::Rejected;
    case ErrorCode::SignInRefused:
    case ErrorCode::TokenRefused:
    case ErrorCode::AccessRefused:
        return ErrorKind::Credentials;
    case ErrorCode::TooManyRequests:
        return ErrorKind::Busy;
    case ErrorCode::HostNotAllowed:
    case ErrorCode::TlsRefused:
    case ErrorCode::Unreachable:
    case ErrorCode::TimedOut:
    case ErrorCode::AnswerIncomplete:
    case ErrorCode::AnswerInvalid:
    case ErrorCode::ServerFailed:
    case ErrorCode::PracticeNotThere:
        return ErrorKind::Unreachable;
    case ErrorCode::StoreUnwritable:
    case ErrorCode::DiskFull:
    case ErrorCode::StoreFailed:
    case ErrorCode::JournalDamaged:
    case ErrorCode::JournalNewer:
    case ErrorCode::EditsDamaged:
    case ErrorCode::EditsNewer:
    case ErrorCode::EditsBusy:
    case ErrorCode::ReceiptUnwritable:
        return ErrorKind::Storage;
    case ErrorCode::Cancelled:
    case ErrorCode::Paused:
        return ErrorKind::Cancelled;
    case ErrorCode::Internal:
        return ErrorKind::Bug;
    }
    Q_UNREACHABLE();
}

} // namespace base
