// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <tl/expected.hpp>

#include <cstdint>

namespace base {

/// What the caller may do about an error.
enum class ErrorKind : std::uint8_t {
    Input, ///< what the user gave cannot be used as it is
    Rejected, ///< the platform understood and said no
    Credentials, ///< sign-in or rights
    Busy, ///< the platform asks us to come back later
    Unreachable, ///< nobody answers, or not what the platform would answer
    Storage, ///< our own files: disk full, not writable, damaged
    Cancelled, ///< the user stopped it
    NeedsPerson, ///< stopped before sending because a choice is open
    Bug, ///< our own mistake
};

/// Every way in which something can fail. Words for each are in session/messages.cpp, which does not compile
/// without.
enum class ErrorCode : std::uint16_t {
    // files, csv
    FileNotFound,
    FileIsFolder,
    FileUnreadable,
    FileNotRegular,
    FileEmpty,
    FileChanged,
    EncodingUnsupported,
    ArchiveDamaged,
    NotAnArchive,
    ArchiveEncrypted,
    ArchiveWithoutText,
    ArchiveHasSeveral,
    ArchiveEntryUnknown,
    ArchiveTooLarge,
    HeaderMissing,
    HeaderOnly,
    QuoteNeverClosed,
    CellTooLarge,
    TooManyColumns,

    // mapping, recipe
    EmailUnmapped,
    ColumnUnknown,
    ColumnSecret,
    FieldUnknown,
    FieldTwice,
    ConsentRaised,
    ConstantUnfit,
    TooManyIdentities,
    RecipeUnreadable,
    RecipeInvalid,
    RecipeNewer,
    RecipeColumnsMissing,
    RecipeUnknown,
    RecipeExists,
    RecipeNameInvalid,
    FileWouldBeLost,
    FileExists,
    SchemaUnusable,
    SchemaTooLarge,
    NothingToSend,

    // mending
    PatternInvalid,
    PatternGroupMissing,
    PatternTooSlow,

    // platform
    HostNotAllowed,
    TlsRefused,
    Unreachable,
    TimedOut,
    AnswerIncomplete,
    AnswerInvalid,
    Redirected,
    TooManyRequests,
    ServerFailed,
    SignInRefused,
    TokenRefused,
    AccessRefused,
    RequestRefused,
    NotFound,
    Conflict,

    // destination
    SandboxUnknown,
    SandboxMissing,
    DatasetUnknown,
    DatasetAmbiguous,
    DatasetMissing,
    SchemaNotProfile,
    SchemaNotInProfile,
    IdentityMissing,
    IdentityMismatch,
    IdentityMapMissing,
    NamespaceUnknown,
    ProfileFlagNotKept,
    ConnectionUnknown,
    ConnectionExists,
    ConnectionInvalid,
    SecretMissing,
    KeychainUnavailable,

    // store, journal, upload
    StoreUnwritable,
    DiskFull,
    StoreFailed,
    JournalDamaged,
    JournalNewer,
    EditsDamaged,
    EditsNewer,
    EditsBusy,
    ImportUnknown,
    ImportBusy,
    ImportFinished,
    SourceGone,
    SourceChanged,
    BytesDiffer,
    BatchFailed,
    BatchLost,
    BatchStalled,
    BatchTakenOver,
    CannotAbort,
    ReceiptUnwritable,

    // practice platform, program
    PortTaken,
    PracticeNotLoopback,
    PracticeNotThere,
    PracticeBusy,
    UsageInvalid,
    Cancelled,
    Paused,
    Internal,
};

ErrorKind kindOf(ErrorCode code);

/// One failure, without words. Holds names of things, never the content of a cell and never a secret.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    qint64 row = -1; ///< data row counted from 0, or -1
    int column = -1; ///< counted from 0, or -1
    qint64 number = -1; ///< bytes, seconds, a port …: what the code calls for
    QString subject = {}; ///< file, header, dataset, host …: what it happened to
    QString detail = {}; ///< for the curious: the platform's or the system's own words
    QString platformCode = {}; ///< the platform's own code, for instance "403025"
    int status = 0; ///< HTTP status, or 0

    ErrorKind kind() const { return kindOf(code); }

    friend bool operator==(const Error &, const Error &) = default;
};

using Failure = tl::unexpected<Error>;

/// A value or an Error; the compiler refuses to let one be dropped.
template <class T = void> class [[nodiscard]] Result : public tl::expected<T, Error>
{
public:
    using tl::expected<T, Error>::expected;

    Result(tl::expected<T, Error> other) // NOLINT(google-explicit-constructor): a Result is an expected
        : tl::expected<T, Error>(std::move(other))
    {
    }
};

} // namespace base
